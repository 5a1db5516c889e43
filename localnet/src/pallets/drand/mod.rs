//! Pallet Drand (index 26): rounds of a randomness beacon, whose signatures open what was encrypted for a time.
//!
//! The validators of the real chain fetch them from drand's quicknet. Here the node is a beacon itself and puts its
//! rounds into its blocks; nobody else can, so that signatures are not verified.

mod types;

pub use pallet::*;
pub use types::{
    BeaconConfiguration, BeaconConfigurationPayload, Metadata, Pulse, PulsesPayload, Quicknet,
    RoundNumber,
};

/// So many rounds stay readable: 7.5 days of quicknet.
const KEPT_PULSES: u64 = 216_000;
/// So many rounds at most are forgotten when new ones come.
const REMOVED_PULSES: u64 = 100;

#[frame_support::pallet]
#[allow(unused_qualifications, clippy::expect_used, reason = "code of the pallet macro")]
pub mod pallet {
    use super::{
        BeaconConfiguration, BeaconConfigurationPayload, KEPT_PULSES, Pulse, PulsesPayload,
        Quicknet, REMOVED_PULSES, RoundNumber,
    };
    use frame_support::pallet_prelude::*;
    use frame_system::pallet_prelude::*;
    use sp_runtime::traits::One;
    use sp_runtime::{MultiSignature, MultiSigner};

    #[pallet::pallet]
    pub struct Pallet<T>(_);

    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {}

    /// Key and clock of the beacon.
    #[pallet::storage]
    pub type BeaconConfig<T> = StorageValue<_, BeaconConfiguration, ValueQuery, Quicknet>;

    /// The rounds that are known.
    #[pallet::storage]
    pub type Pulses<T> = StorageMap<_, Blake2_128Concat, RoundNumber, Pulse, OptionQuery>;

    /// The newest of them.
    #[pallet::storage]
    pub type LastStoredRound<T> = StorageValue<_, RoundNumber, ValueQuery>;

    /// The oldest that is not forgotten.
    #[pallet::storage]
    pub type OldestStoredRound<T> = StorageValue<_, RoundNumber, ValueQuery>;

    /// From this block on validators may write again.
    #[pallet::storage]
    pub type NextUnsignedAt<T> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// Another beacon, or another clock.
        BeaconConfigChanged,
        /// These rounds are known now.
        NewPulse { rounds: Vec<RoundNumber> },
        /// Older rounds count as forgotten.
        SetOldestStoredRound(u64),
    }

    // Only what can happen here; the indices are those of the real chain.
    #[pallet::error]
    pub enum Error<T> {
        /// The round is not after the newest one.
        #[codec(index = 4)]
        InvalidRoundNumber,
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// New rounds, in order. Unsigned, from the node itself.
        #[pallet::call_index(0)]
        #[pallet::weight(Weight::from_parts(4_294_000_000, 0)
            .saturating_add(T::DbWeight::get().reads_writes(3, 4)))]
        pub fn write_pulse(
            origin: OriginFor<T>,
            pulses_payload: PulsesPayload<MultiSigner, BlockNumberFor<T>>,
            signature: Option<MultiSignature>,
        ) -> DispatchResult {
            ensure_none(origin)?;
            let _ = signature;
            let rounds = Self::store(pulses_payload.pulses)?;
            NextUnsignedAt::<T>::put(frame_system::Pallet::<T>::block_number());
            if !rounds.is_empty() {
                Self::deposit_event(Event::NewPulse { rounds });
            }
            Ok(())
        }

        /// Root chooses the beacon. The node's own one goes on with its own key.
        #[pallet::call_index(1)]
        #[pallet::weight(Weight::from_parts(8_766_000, 0)
            .saturating_add(T::DbWeight::get().writes(2)))]
        pub fn set_beacon_config(
            origin: OriginFor<T>,
            config_payload: BeaconConfigurationPayload<MultiSigner, BlockNumberFor<T>>,
            signature: Option<MultiSignature>,
        ) -> DispatchResult {
            ensure_root(origin)?;
            let _ = signature;
            BeaconConfig::<T>::put(config_payload.config);
            NextUnsignedAt::<T>::put(frame_system::Pallet::<T>::block_number() + One::one());
            Self::deposit_event(Event::BeaconConfigChanged);
            Ok(())
        }

        /// Root says from where on rounds are forgotten next.
        #[pallet::call_index(2)]
        #[pallet::weight(Weight::from_parts(5_370_000, 0)
            .saturating_add(T::DbWeight::get().writes(1)))]
        pub fn set_oldest_stored_round(origin: OriginFor<T>, oldest_round: u64) -> DispatchResult {
            ensure_root(origin)?;
            OldestStoredRound::<T>::put(oldest_round);
            Self::deposit_event(Event::SetOldestStoredRound(oldest_round));
            Ok(())
        }
    }

    impl<T: Config> Pallet<T> {
        /// The numbers of what was stored.
        fn store(pulses: Vec<Pulse>) -> Result<Vec<RoundNumber>, Error<T>> {
            let mut last = LastStoredRound::<T>::get();
            let is_first = last == 0 && OldestStoredRound::<T>::get() == 0;
            let mut rounds = Vec::new();
            for pulse in pulses {
                ensure!(pulse.round > last, Error::<T>::InvalidRoundNumber);
                last = pulse.round;
                rounds.push(last);
                Pulses::<T>::insert(last, pulse);
            }
            LastStoredRound::<T>::put(last);
            if let (true, Some(first)) = (is_first, rounds.first()) {
                OldestStoredRound::<T>::put(first);
            }
            Self::forget(last);
            Ok(rounds)
        }

        fn forget(last: RoundNumber) {
            let oldest = OldestStoredRound::<T>::get();
            if oldest == 0 {
                return;
            }
            let kept = last.saturating_sub(oldest).saturating_add(1);
            let removed = kept.saturating_sub(KEPT_PULSES).min(REMOVED_PULSES);
            let next = oldest.saturating_add(removed);
            (oldest..next).for_each(Pulses::<T>::remove);
            OldestStoredRound::<T>::put(next);
        }
    }
}
