//! The author's side of the MEV shield: the secret keys, and what they open while a block is built.

use crate::pallets::mev_shield::{INHERENT_IDENTIFIER, ShieldedTransaction};
use crate::state::{CallError, State};
use ml_kem::{DecapsulationKey, KeyExport, MlKem768, kem::Generate};
use sp_core::twox_128;
use sp_inherents::InherentData;
use sp_runtime::OpaqueExtrinsic;
use std::collections::VecDeque;

/// A key is announced in a block, and opens what is in the third one after it.
const KEPT: usize = 4;

/// The author's keys, a new one for each block.
#[derive(Default)]
pub struct Keyring {
    /// Hash of the public key, and the secret one; the oldest first.
    keys: VecDeque<([u8; 16], DecapsulationKey<MlKem768>)>,
}

impl Keyring {
    /// Makes a key; its public half.
    pub fn roll(&mut self) -> Vec<u8> {
        let secret = DecapsulationKey::<MlKem768>::generate();
        let public = secret.encapsulation_key().to_bytes().to_vec();
        self.keys.push_back((twox_128(&public), secret));
        while self.keys.len() > KEPT {
            self.keys.pop_front();
        }
        public
    }

    /// Announces a new key in the block to be built.
    pub fn announce(&mut self, data: &mut InherentData) -> Result<(), sp_inherents::Error> {
        data.put_data(INHERENT_IDENTIFIER, &Some(self.roll()))
    }
}

/// What can be opened in one block.
pub struct Opener(Option<([u8; 16], Vec<u8>)>);

impl Opener {
    /// For the block on top of this state.
    pub fn new(parent: &mut State<'_>, keys: Option<&Keyring>) -> Result<Self, CallError> {
        for (hash, secret) in keys.into_iter().flat_map(|keys| &keys.keys) {
            if parent.call_typed("ShieldApi_is_shielded_using_current_key", hash)? {
                return Ok(Self(Some((*hash, secret.to_bytes().to_vec()))));
            }
        }
        Ok(Self(None))
    }

    /// What to do with a transaction.
    pub fn look_at(&self, state: &mut State<'_>, transaction: &OpaqueExtrinsic) -> Shielded {
        let carried = state.call_typed("ShieldApi_try_decode_shielded_tx", transaction);
        match (carried, &self.0) {
            (Ok(None::<ShieldedTransaction>) | Err(_), _) => Shielded::Not,
            (Ok(Some(carried)), Some((hash, secret))) if carried.key_hash == *hash => {
                let args = (secret, carried);
                Shielded::Opened(state.call_typed("ShieldApi_try_unshield_tx", args).ok().flatten())
            }
            (Ok(Some(_)), _) => Shielded::OtherBlock,
        }
    }
}

/// How a transaction stands to the shield.
pub enum Shielded {
    /// An ordinary one.
    Not,
    /// The author of this block has not the key: it may be for a later one.
    OtherBlock,
    /// What comes right behind it; none where it is no extrinsic.
    Opened(Option<OpaqueExtrinsic>),
}
