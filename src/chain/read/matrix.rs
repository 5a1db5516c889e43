//! The weights of all neurons of a subnet.

use super::known::IfKnown;
use super::neuron::{hotkey_of, validator_permits};
use super::subnet::{of, subnet_exists};
use super::validator::registered_at;
use super::weights::{Epochs, EpochsOf, last_updates, stored_weights};
use super::{IfStored, Item, Read, Values};
use crate::{
    chain::{Result, Runtime},
    domain::{
        address::AccountId,
        mechanism::{MechId, StorageIndex},
        units::NetUid,
    },
};

/// Reads what tells whose weights on a mechanism count; `None` where there is no such subnet.
#[derive(Clone, Copy, Debug)]
pub struct MatrixOf(pub NetUid, pub MechId);

/// The subnet and its neurons by UID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRules {
    /// UIDs in use: 0 to this, exclusive.
    pub neurons: u16,
    pub mechanisms: u8,
    pub commit_reveal: bool,
    pub epochs: Epochs,
    permits: Vec<bool>,
    updates: Vec<u64>,
}

impl MatrixRules {
    /// Whether the weights of a UID count, as far as that is by permit.
    pub fn has_permit(&self, uid: u16) -> bool {
        self.permits.get(usize::from(uid)).copied().unwrap_or(false)
    }

    /// The block of its last weights or commit, or of its registration; zero: never.
    pub fn last_update(&self, uid: u16) -> u64 {
        self.updates.get(usize::from(uid)).copied().unwrap_or(0)
    }
}

type Items = (
    Item<bool>,
    Item<u16>,
    IfKnown<Item<u8>>,
    Item<bool>,
    EpochsOf,
    Item<Vec<bool>>,
    Item<Vec<u64>>,
);

impl MatrixOf {
    fn items(self) -> Items {
        let Self(netuid, mechanism) = self;
        (
            subnet_exists(netuid),
            of(netuid, "SubnetworkN"),
            IfKnown(of(netuid, "MechanismCountCurrent")),
            of(netuid, "CommitRevealWeightsEnabled"),
            EpochsOf(netuid),
            validator_permits(netuid),
            last_updates(mechanism.index(netuid)),
        )
    }
}

impl Read for MatrixOf {
    type Out = Option<MatrixRules>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        let (exists, neurons, mechanisms, commit_reveal, epochs, permits, updates) =
            self.items().decode(runtime, values)?;
        let mechanisms = mechanisms.unwrap_or(1);
        let rules = MatrixRules { neurons, mechanisms, commit_reveal, epochs, permits, updates };
        Ok(exists.then_some(rules))
    }
}

/// A neuron by its UID: its hotkey, its weights as pairs of UID and weight, the largest 65,535, and the block of its
/// registration.
pub type NeuronRead = (IfStored<AccountId>, Item<Vec<(u16, u16)>>, Item<u64>);

/// Reads the hotkeys, the weights and the registrations of UIDs 0 to `neurons`, exclusive: so many requests at once as they need.
pub fn all_weights(netuid: NetUid, index: StorageIndex, neurons: u16) -> Vec<NeuronRead> {
    let neuron =
        |uid| (hotkey_of(netuid, uid), stored_weights(index, uid), registered_at(netuid, uid));
    (0..neurons).map(neuron).collect()
}
