//! Pallet MevShield (index 30): extrinsics that nobody but the author of their block can read before it is built.
//!
//! A client encrypts a signed extrinsic for [`NextKey`] and sends it inside of `submit_encrypted`; the author whose
//! turn the key is for puts it in the clear right behind that. Left out: the queue of stored calls, which nobody can
//! decrypt at spec 425, and its settings.

pub use pallet::*;

use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce, aead::Aead};
use codec::{Decode, Encode};
use ml_kem::{DecapsulationKey, MlKem768, Seed, kem::Decapsulate};
use scale_info::TypeInfo;

/// Bytes of an ML-KEM-768 encapsulation key.
pub const KEY_LENGTH: usize = 1_184;

/// The parts of a ciphertext.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ShieldedTransaction {
    /// twox-128 of the key that it is encrypted for.
    pub key_hash: [u8; 16],
    /// What the shared secret is got from.
    pub kem_ct: Vec<u8>,
    /// Of XChaCha20-Poly1305.
    pub nonce: [u8; 24],
    /// The encrypted extrinsic with its tag.
    pub aead_ct: Vec<u8>,
}

impl ShieldedTransaction {
    /// Hash, length of the next part in two bytes (little-endian), that part, nonce, the rest.
    pub fn parse(ciphertext: &[u8]) -> Option<Self> {
        let (key_hash, rest) = ciphertext.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (kem_ct, rest) = rest.split_at_checked(u16::from_le_bytes(*length).into())?;
        let (nonce, aead_ct) = rest.split_first_chunk()?;
        Some(Self {
            key_hash: *key_hash,
            kem_ct: kem_ct.to_vec(),
            nonce: *nonce,
            aead_ct: aead_ct.to_vec(),
        })
    }

    /// What was encrypted; `seed` is the secret key, 64 bytes.
    pub fn open(&self, seed: &[u8]) -> Option<Vec<u8>> {
        let key = DecapsulationKey::<MlKem768>::from_seed(Seed::try_from(seed).ok()?);
        let secret = key.decapsulate_slice(&self.kem_ct).ok()?;
        let cipher = XChaCha20Poly1305::new(&secret);
        cipher.decrypt(&XNonce::from(self.nonce), self.aead_ct.as_slice()).ok()
    }
}

#[frame_support::pallet]
#[allow(unused_qualifications, clippy::expect_used, reason = "code of the pallet macro")]
pub mod pallet {
    use super::KEY_LENGTH;
    use frame_support::inherent::{InherentData, InherentIdentifier, ProvideInherent};
    use frame_support::pallet_prelude::*;
    use frame_support::sp_runtime::traits::Hash;
    use frame_system::pallet_prelude::*;
    use sp_inherents::MakeFatalError;

    /// An ML-KEM-768 encapsulation key.
    pub type EncKey = BoundedVec<u8, ConstU32<2_048>>;

    /// Under this the node hands its key to the block that it builds: an `Option<EncKey>`.
    pub const INHERENT_IDENTIFIER: InherentIdentifier = *b"shieldky";

    #[pallet::pallet]
    pub struct Pallet<T>(_);

    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        /// Who authors every block.
        type BlockAuthor: Get<Self::AccountId>;
    }

    /// The key that the block was built with.
    #[pallet::storage]
    pub type CurrentKey<T> = StorageValue<_, EncKey>;

    /// The key of the next block.
    #[pallet::storage]
    pub type PendingKey<T> = StorageValue<_, EncKey>;

    /// The key of the block after the next one: what clients encrypt for.
    #[pallet::storage]
    pub type NextKey<T> = StorageValue<_, EncKey>;

    /// What each author announced last.
    #[pallet::storage]
    pub type AuthorKeys<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, EncKey>;

    /// The first block that the pending key is of no use for.
    #[pallet::storage]
    pub type PendingKeyExpiresAt<T: Config> = StorageValue<_, BlockNumberFor<T>>;

    /// The first block that the next key is of no use for.
    #[pallet::storage]
    pub type NextKeyExpiresAt<T: Config> = StorageValue<_, BlockNumberFor<T>>;

    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A ciphertext is in the block; of what is in it this says nothing.
        EncryptedSubmitted { id: T::Hash, who: T::AccountId },
    }

    // Only what can happen here; the indices are those of the real chain.
    #[pallet::error]
    pub enum Error<T> {
        /// The key has not the length of one.
        BadEncKeyLen,
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// The author announces its next key, and all keys move on by one block.
        #[pallet::call_index(0)]
        #[pallet::weight(Weight::from_parts(33_661_000, 5_555)
            .saturating_add(T::DbWeight::get().reads_writes(4, 6)))]
        pub fn announce_next_key(origin: OriginFor<T>, enc_key: Option<EncKey>) -> DispatchResult {
            ensure_none(origin)?;
            let author = T::BlockAuthor::get();
            CurrentKey::<T>::set(PendingKey::<T>::take());
            PendingKey::<T>::set(NextKey::<T>::take());
            // What was announced before this block.
            NextKey::<T>::set(AuthorKeys::<T>::get(&author));
            if let Some(key) = &enc_key {
                ensure!(key.len() == KEY_LENGTH, Error::<T>::BadEncKeyLen);
            }
            AuthorKeys::<T>::set(&author, enc_key);
            let now = frame_system::Pallet::<T>::block_number();
            let until = |blocks: u32| now + blocks.into();
            PendingKeyExpiresAt::<T>::set(PendingKey::<T>::exists().then(|| until(2)));
            NextKeyExpiresAt::<T>::set(NextKey::<T>::exists().then(|| until(3)));
            Ok(())
        }

        /// Carries an encrypted extrinsic, whatever is in it.
        #[pallet::call_index(1)]
        #[pallet::weight(Weight::from_parts(207_223_000, 0))]
        pub fn submit_encrypted(
            origin: OriginFor<T>,
            ciphertext: BoundedVec<u8, ConstU32<8_192>>,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            let id = T::Hashing::hash_of(&(&who, &ciphertext));
            Self::deposit_event(Event::EncryptedSubmitted { id, who });
            Ok(())
        }
    }

    #[pallet::inherent]
    impl<T: Config> ProvideInherent for Pallet<T> {
        type Call = Call<T>;
        type Error = MakeFatalError<()>;

        const INHERENT_IDENTIFIER: InherentIdentifier = INHERENT_IDENTIFIER;

        /// None where the node has no keys.
        fn create_inherent(data: &InherentData) -> Option<Call<T>> {
            let enc_key = data.get_data(&INHERENT_IDENTIFIER).ok()??;
            Some(Call::announce_next_key { enc_key })
        }

        fn is_inherent(call: &Call<T>) -> bool {
            matches!(call, Call::announce_next_key { .. })
        }
    }

    impl<T: Config> Pallet<T> {
        /// Whether the next block can open what was encrypted for the key with this twox-128 hash.
        pub fn is_pending(key_hash: &[u8; 16]) -> bool {
            let pending = PendingKey::<T>::get();
            pending.is_some_and(|key| sp_io::hashing::twox_128(&key) == *key_hash)
        }
    }
}
