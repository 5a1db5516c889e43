//! Weights that are committed and not revealed yet.

use std::ops::RangeInclusive;

use super::epoch::ScheduleOf;
use super::known::IfKnown;
use super::subnet::of;
use super::weights::stored_weights;
use super::{IfStored, Item, Read, Values};
use crate::{
    chain::{Hash, Result, Runtime},
    domain::{
        address::AccountId,
        commit::Window,
        epoch::Schedule,
        mechanism::{MechId, StorageIndex},
        units::NetUid,
    },
};

const PALLET: &str = "SubtensorModule";

/// Reads what a neuron has stored and committed on a mechanism, at the block where [`super::weights::WeightsOf`] told
/// its UID and the epochs.
#[derive(Clone, Debug)]
pub struct CommitsOf {
    pub index: StorageIndex,
    pub hotkey: AccountId,
    pub uid: u16,
    /// Those whose commits are wanted: [`open_epochs`].
    pub epochs: RangeInclusive<u64>,
}

/// What the hotkey has stored and committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commits {
    /// Pairs of UID and weight that count now.
    pub stored: Vec<(u16, u16)>,
    /// Those that the chain reveals by itself, by epoch.
    pub timelocked: Vec<Timelocked>,
    /// Those that the hotkey has to reveal, oldest first; those past their epoch are still there.
    pub salted: Vec<Salted>,
}

/// An entry of `TimelockedWeightCommits`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timelocked {
    pub hotkey: AccountId,
    /// `SubnetEpochIndex` of the commit.
    pub epoch: u64,
    /// The block that has it.
    pub block: u64,
    pub ciphertext: Vec<u8>,
    /// The round of the beacon that opens it.
    pub round: u64,
}

/// An entry of `WeightCommits`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salted {
    /// Of the weights, their salt and whose they are.
    pub hash: Hash,
    /// `SubnetEpochIndex` of the commit.
    pub epoch: u64,
    /// The block that has it.
    pub block: u64,
}

type RawTimelocked = Vec<(AccountId, u64, Vec<u8>, u64)>;
type Items = (
    Item<Vec<(u16, u16)>>,
    Vec<IfKnown<Item<RawTimelocked>>>,
    IfKnown<IfStored<Vec<(Hash, u64, u64, u64)>>>,
);

/// The epochs whose commits are still to be revealed, with the one that the next block may begin. `index` is
/// `SubnetEpochIndex`, `None` where the runtime does not count epochs; `period` is `RevealPeriodEpochs`.
pub fn open_epochs(index: Option<u64>, period: u64) -> RangeInclusive<u64> {
    let now = index.unwrap_or(0);
    now.saturating_sub(period.min(MAX_PERIOD))..=now.saturating_add(1)
}

/// The chain allows no longer reveal period (`MAX_COMMIT_REVEAL_PEROIDS`).
const MAX_PERIOD: u64 = 100;

/// All hotkeys' timelocked commits of an epoch.
pub fn timelocked(index: StorageIndex, epoch: u64) -> IfKnown<Item<RawTimelocked>> {
    IfKnown(Item::new(PALLET, "TimelockedWeightCommits").key(index.0).key(epoch))
}

impl CommitsOf {
    fn items(&self) -> Items {
        let epochs = self.epochs.clone().map(|epoch| timelocked(self.index, epoch));
        let salted = Item::new(PALLET, "WeightCommits").key(self.index.0).key(self.hotkey);
        (stored_weights(self.index, self.uid), epochs.collect(), IfKnown(salted.if_stored()))
    }
}

impl Read for CommitsOf {
    type Out = Commits;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Commits> {
        let (stored, timelocked, salted) = self.items().decode(runtime, values)?;
        let by_epoch = self.epochs.clone().zip(timelocked);
        let timelocked = by_epoch.flat_map(|(epoch, commits)| {
            let commits = commits.unwrap_or_default().into_iter();
            commits.map(move |(hotkey, block, ciphertext, round)| Timelocked {
                hotkey,
                epoch,
                block,
                ciphertext,
                round,
            })
        });
        let salted = salted.flatten().unwrap_or_default().into_iter();
        Ok(Commits {
            stored,
            timelocked: timelocked.filter(|commit| commit.hotkey == self.hotkey).collect(),
            salted: salted.map(|(hash, epoch, block, _)| Salted { hash, epoch, block }).collect(),
        })
    }
}

/// Reads the salted commits of a hotkey on a mechanism, and what their reveal depends on.
#[derive(Clone, Copy, Debug)]
pub struct QueueOf(pub NetUid, pub MechId, pub AccountId);

/// The salted commits of a hotkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    /// `CommitRevealWeightsEnabled`: without it nothing is revealed (CommitRevealDisabled).
    pub commit_reveal: bool,
    /// `RevealPeriodEpochs`.
    pub reveal_period: u64,
    pub schedule: Schedule,
    /// `SubnetEpochIndex`.
    pub epoch: u64,
    /// Oldest first.
    pub commits: Vec<Salted>,
}

type QueueItems =
    (Item<bool>, Item<u64>, ScheduleOf, Item<u64>, IfStored<Vec<(Hash, u64, u64, u64)>>);

impl QueueOf {
    fn items(self) -> QueueItems {
        let Self(netuid, mechanism, hotkey) = self;
        let queue = Item::new(PALLET, "WeightCommits").key(mechanism.index(netuid).0).key(hotkey);
        (
            of(netuid, "CommitRevealWeightsEnabled"),
            of(netuid, "RevealPeriodEpochs"),
            ScheduleOf(netuid),
            of(netuid, "SubnetEpochIndex"),
            queue.if_stored(),
        )
    }
}

impl Read for QueueOf {
    type Out = Queue;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Queue> {
        let (commit_reveal, reveal_period, schedule, epoch, queue) =
            self.items().decode(runtime, values)?;
        let commits = queue.unwrap_or_default().into_iter();
        let commits = commits.map(|(hash, epoch, block, _)| Salted { hash, epoch, block });
        Ok(Queue { commit_reveal, reveal_period, schedule, epoch, commits: commits.collect() })
    }
}

impl Queue {
    /// When the next block may reveal a commit of this epoch.
    pub fn window(&self, committed: u64) -> Window {
        // Where epochs are stopped, it stays the same.
        let now = self.schedule.commit_epoch(self.epoch).unwrap_or(self.epoch);
        Window::of(committed, self.reveal_period, now)
    }

    /// The first block of the epoch that comes so many epochs after that of the next block; `None` where epochs are
    /// stopped.
    pub fn begin(&self, epochs: u64) -> Option<u64> {
        self.schedule.reveal_block(epochs)
    }
}
