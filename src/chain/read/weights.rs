//! What setting weights on a mechanism of a subnet depends on, and the weights that are stored.

use std::ops::RangeInclusive;

use super::commits::open_epochs;
use super::epoch::ScheduleOf;
use super::known::IfKnown;
use super::{IfStored, Item, Read, Values, hotkey::uid_of, subnet::of, subnet::subnet_exists};
use crate::{
    chain::{Result, Runtime},
    domain::{
        address::AccountId,
        epoch::Schedule,
        mechanism::{MechId, StorageIndex},
        units::NetUid,
    },
};

const PALLET: &str = "SubtensorModule";

/// Reads everything that the chain checks when a hotkey sets or commits weights; `None` where there is no such subnet.
///
/// Two things are not here. The stake that counts against [`WeightsRules::stake_threshold`] is not in storage: it is
/// `total_stake` of the metagraph. What depends on these answers is another read: [`super::commits::CommitsOf`].
#[derive(Clone, Copy, Debug)]
pub struct WeightsOf(pub NetUid, pub MechId, pub AccountId);

/// The rules of the subnet and the state of the hotkey's neuron on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightsRules {
    /// `MechanismCountCurrent` (MechanismDoesNotExist); 1 where the runtime knows no mechanisms.
    pub mechanisms: u8,
    /// `CommitRevealWeightsEnabled`: weights are committed, not set (CommitRevealEnabled).
    pub commit_reveal: bool,
    /// `CommitRevealWeightsVersion` (IncorrectCommitRevealVersion); `None` where the runtime has no timelocked commits.
    pub commit_version: Option<u16>,
    /// Weights with a lower version are refused (IncorrectWeightVersionKey); zero accepts any.
    pub version_key: u64,
    /// Blocks between two weights or commits of one neuron on one mechanism.
    pub rate_limit: u64,
    /// Fewer entries are refused (WeightVecLengthIsLow), unless the subnet has fewer neurons.
    pub min_allowed: u16,
    /// UIDs in use: 0 to this, exclusive.
    pub neurons: u16,
    /// The stake that a neuron must have, the subnet owner's hotkey excepted.
    pub stake_threshold: u64,
    pub owner_hotkey: AccountId,
    pub epochs: Epochs,
    /// `None`: the hotkey is not registered there.
    pub neuron: Option<Neuron>,
}

impl WeightsRules {
    /// Whether the subnet has it.
    pub fn has(&self, mechanism: MechId) -> bool {
        mechanism.0 < self.mechanisms
    }
}

/// The epochs of the subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Epochs {
    pub schedule: Schedule,
    /// `SubnetEpochIndex`: epochs that have run; `None` where the runtime does not count them.
    pub index: Option<u64>,
    /// `RevealPeriodEpochs`: from the epoch of a commit to that of its reveal.
    pub reveal_period: u64,
    /// `ActivityCutoffFactorMilli`: thousandths of a tempo; `None` on runtimes that count blocks.
    pub cutoff_factor: Option<u32>,
    /// `ActivityCutoff` in blocks, where there is no factor.
    pub cutoff: u16,
}

impl Epochs {
    /// The epochs whose commits are still to be revealed.
    pub fn open(&self) -> RangeInclusive<u64> {
        open_epochs(self.index, self.reveal_period)
    }

    /// Blocks after which the chain ignores weights that were not set again.
    pub fn activity_cutoff(&self) -> u64 {
        match self.cutoff_factor {
            Some(factor) => {
                (u64::from(factor).saturating_mul(self.schedule.tempo.into()) / 1_000).max(1)
            }
            None => self.cutoff.into(),
        }
    }
}

/// Reads the epochs of a subnet.
#[derive(Clone, Copy, Debug)]
pub struct EpochsOf(pub NetUid);

type EpochItems = (ScheduleOf, IfKnown<Item<u64>>, Item<u64>, IfKnown<Item<u32>>, Item<u16>);

impl EpochsOf {
    fn items(self) -> EpochItems {
        (
            ScheduleOf(self.0),
            IfKnown(of(self.0, "SubnetEpochIndex")),
            of(self.0, "RevealPeriodEpochs"),
            IfKnown(of(self.0, "ActivityCutoffFactorMilli")),
            of(self.0, "ActivityCutoff"),
        )
    }
}

impl Read for EpochsOf {
    type Out = Epochs;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Epochs> {
        let (schedule, index, reveal_period, cutoff_factor, cutoff) =
            self.items().decode(runtime, values)?;
        Ok(Epochs { schedule, index, reveal_period, cutoff_factor, cutoff })
    }
}

/// Reads, in three keys, a hotkey's UID on a subnet and the epochs whose commits are still to be revealed there; `None`
/// where it is not registered.
#[derive(Clone, Copy, Debug)]
pub struct PlaceOf(pub NetUid, pub AccountId);

impl PlaceOf {
    fn items(self) -> (IfStored<u16>, IfKnown<Item<u64>>, Item<u64>) {
        let Self(netuid, hotkey) = self;
        let epoch = IfKnown(of(netuid, "SubnetEpochIndex"));
        (uid_of(netuid, hotkey), epoch, of(netuid, "RevealPeriodEpochs"))
    }
}

impl Read for PlaceOf {
    type Out = Option<(u16, RangeInclusive<u64>)>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        let (uid, index, period) = self.items().decode(runtime, values)?;
        Ok(uid.map(|uid| (uid, open_epochs(index, period))))
    }
}

/// The neuron of the hotkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neuron {
    pub uid: u16,
    pub validator_permit: bool,
    /// The block of its last weights or commit on the mechanism, or of its registration; zero: never.
    pub last_update: u64,
}

type Subnet = (
    Item<bool>,
    IfKnown<Item<u8>>,
    Item<u64>,
    Item<u64>,
    Item<u16>,
    Item<u16>,
    Item<u64>,
    Item<AccountId>,
);
type Reveal = (Item<bool>, IfKnown<Item<u16>>);
type Own = (IfStored<u16>, Item<Vec<bool>>, Item<Vec<u64>>);

impl WeightsOf {
    fn items(self) -> (Subnet, Reveal, EpochsOf, Own) {
        let Self(netuid, mechanism, hotkey) = self;
        let subnet = (
            subnet_exists(netuid),
            IfKnown(of(netuid, "MechanismCountCurrent")),
            of(netuid, "WeightsVersionKey"),
            of(netuid, "WeightsSetRateLimit"),
            of(netuid, "MinAllowedWeights"),
            of(netuid, "SubnetworkN"),
            stake_threshold(),
            of(netuid, "SubnetOwnerHotkey"),
        );
        let reveal = (
            of(netuid, "CommitRevealWeightsEnabled"),
            IfKnown(Item::new(PALLET, "CommitRevealWeightsVersion")),
        );
        let own = (
            uid_of(netuid, hotkey),
            of(netuid, "ValidatorPermit"),
            last_updates(mechanism.index(netuid)),
        );
        (subnet, reveal, EpochsOf(netuid), own)
    }
}

impl Read for WeightsOf {
    type Out = Option<WeightsRules>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        let (subnet, reveal, epochs, own) = self.items().decode(runtime, values)?;
        let (exists, mechanisms, version_key, rate_limit, min_allowed, neurons, threshold, owner) =
            subnet;
        if !exists {
            return Ok(None);
        }
        let (commit_reveal, commit_version) = reveal;
        Ok(Some(WeightsRules {
            mechanisms: mechanisms.unwrap_or(1),
            commit_reveal,
            commit_version,
            version_key,
            rate_limit,
            min_allowed,
            neurons,
            stake_threshold: threshold,
            owner_hotkey: owner,
            epochs,
            neuron: self.neuron(own, runtime)?,
        }))
    }
}

impl WeightsOf {
    fn neuron(
        self,
        (uid, permits, updates): (Option<u16>, Vec<bool>, Vec<u64>),
        runtime: &Runtime,
    ) -> Result<Option<Neuron>> {
        let Some(uid) = uid else { return Ok(None) };
        let missing = || {
            let what = format!("neuron {uid} of subnet {}", self.0);
            runtime.shape(what, "it is missing in ValidatorPermit".to_owned())
        };
        let validator_permit = *permits.get(usize::from(uid)).ok_or_else(missing)?;
        // The chain counts a neuron that the list of a mechanism does not have yet as never updated.
        let last_update = updates.get(usize::from(uid)).copied().unwrap_or(0);
        Ok(Some(Neuron { uid, validator_permit, last_update }))
    }
}

/// The stake that weights need, on all subnets.
pub fn stake_threshold() -> Item<u64> {
    Item::new(PALLET, "StakeThreshold")
}

/// The weights that a neuron has set on a mechanism: pairs of UID and weight, the largest 65,535.
pub fn stored_weights(index: StorageIndex, uid: u16) -> Item<Vec<(u16, u16)>> {
    Item::new(PALLET, "Weights").key(index.0).key(uid)
}

/// The block of each UID's last weights or commit on a mechanism, or of its registration.
pub fn last_updates(index: StorageIndex) -> Item<Vec<u64>> {
    Item::new(PALLET, "LastUpdate").key(index.0)
}
