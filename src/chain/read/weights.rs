//! What setting weights on a subnet depends on, and the weights that are stored.

use super::{IfStored, Item, Read, Values, hotkey::uid_of, subnet::of, subnet::subnet_exists};
use crate::{
    chain::{Result, Runtime},
    domain::{address::AccountId, units::NetUid},
};

/// Reads everything that `set_weights` checks for a hotkey; `None` where there is no such subnet.
///
/// The stake that counts against [`WeightsRules::stake_threshold`] is not in storage: it is `total_stake` of the
/// metagraph.
#[derive(Clone, Copy, Debug)]
pub struct WeightsOf(pub NetUid, pub AccountId);

/// The rules of the subnet and the state of the hotkey's neuron on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightsRules {
    /// `CommitRevealWeightsEnabled`: weights are committed, not set (CommitRevealEnabled).
    pub commit_reveal: bool,
    /// Weights with a lower version are refused (IncorrectWeightVersionKey); zero accepts any.
    pub version_key: u64,
    /// Blocks between two weights of one neuron.
    pub rate_limit: u64,
    /// Fewer entries are refused (WeightVecLengthIsLow), unless the subnet has fewer neurons.
    pub min_allowed: u16,
    /// UIDs in use: 0 to this, exclusive.
    pub neurons: u16,
    /// The stake that a neuron must have, the subnet owner's hotkey excepted.
    pub stake_threshold: u64,
    pub owner_hotkey: AccountId,
    /// `None`: the hotkey is not registered there.
    pub neuron: Option<Neuron>,
}

/// The neuron of the hotkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neuron {
    pub uid: u16,
    pub validator_permit: bool,
    /// The block of its last weights or of its registration; zero: never.
    pub last_update: u64,
}

type Subnet = (Item<bool>, Item<bool>, Item<u64>, Item<u64>, Item<u16>, Item<u16>, Item<AccountId>);
type Keys = (Subnet, Item<u64>, IfStored<u16>, Item<Vec<bool>>, Item<Vec<u64>>);

impl WeightsOf {
    fn items(self) -> Keys {
        let Self(netuid, hotkey) = self;
        let subnet = (
            subnet_exists(netuid),
            of(netuid, "CommitRevealWeightsEnabled"),
            of(netuid, "WeightsVersionKey"),
            of(netuid, "WeightsSetRateLimit"),
            of(netuid, "MinAllowedWeights"),
            of(netuid, "SubnetworkN"),
            of(netuid, "SubnetOwnerHotkey"),
        );
        let threshold = Item::new("SubtensorModule", "StakeThreshold");
        (
            subnet,
            threshold,
            uid_of(netuid, hotkey),
            of(netuid, "ValidatorPermit"),
            of(netuid, "LastUpdate"),
        )
    }
}

impl Read for WeightsOf {
    type Out = Option<WeightsRules>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        let (subnet, stake_threshold, uid, permits, updates) =
            self.items().decode(runtime, values)?;
        let (exists, commit_reveal, version_key, rate_limit, min_allowed, neurons, owner_hotkey) =
            subnet;
        if !exists {
            return Ok(None);
        }
        let neuron = uid.map(|uid| {
            let lists = permits.get(usize::from(uid)).zip(updates.get(usize::from(uid)));
            let (&validator_permit, &last_update) = lists.ok_or_else(|| {
                let what = format!("neuron {uid} of subnet {}", self.0);
                runtime.shape(what, "it is missing in ValidatorPermit or LastUpdate".to_owned())
            })?;
            Ok(Neuron { uid, validator_permit, last_update })
        });
        Ok(Some(WeightsRules {
            commit_reveal,
            version_key,
            rate_limit,
            min_allowed,
            neurons,
            stake_threshold,
            owner_hotkey,
            neuron: neuron.transpose()?,
        }))
    }
}

/// The weights that a neuron has set on the main mechanism: pairs of UID and weight, the largest 65,535.
pub fn stored_weights(netuid: NetUid, uid: u16) -> Item<Vec<(u16, u16)>> {
    of(netuid, "Weights").key(uid)
}
