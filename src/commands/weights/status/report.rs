//! What follows from a hotkey's standing: from when to when each thing holds, in blocks.

use std::collections::HashSet;

use serde::Serialize;

use super::revealed::Found;
use crate::chain::Hash;
use crate::chain::read::beacon::StoredBeacon;
use crate::chain::read::commits::{Salted, Timelocked};
use crate::commands::weights::standing::{Standing, place};
use crate::domain::activity::{Activity, Age};
use crate::domain::commit;
use crate::domain::mechanism::MechId;
use crate::domain::span::about;
use crate::domain::units::{Alpha, NetUid};

/// What is the same for all subnets.
pub struct Now {
    pub milliseconds_per_block: Option<u64>,
    /// `None` where the runtime has no timelock.
    pub beacon: Option<StoredBeacon>,
    /// The rounds of waiting commits that the chain has.
    pub rounds: HashSet<u64>,
    /// The commits whose salt is on this machine; `None` where that cannot be read.
    pub kept: Option<HashSet<Hash>>,
}

/// A hotkey on a mechanism of a subnet, at one block.
#[derive(Debug, Serialize)]
pub struct Report {
    pub netuid: NetUid,
    pub mechanism: MechId,
    pub uid: u16,
    pub mode: Mode,
    /// Of timelocked commits; `null` where the runtime has none.
    pub commit_version: Option<u16>,
    /// Epochs from a commit to its reveal.
    pub reveal_period: u64,
    pub validator_permit: bool,
    /// Whether it is the hotkey of the subnet's owner: it needs neither permit nor stake.
    pub is_owner: bool,
    /// `null` where nothing is asked of it.
    pub stake: Option<Alpha>,
    pub stake_threshold: Alpha,
    /// Weights with a lower version are refused; zero takes any.
    pub version_key: u64,
    /// The block of the last weights or commit, or of the registration; `null`: never.
    pub last_update: Option<u64>,
    /// Blocks since then.
    pub age: Option<u64>,
    /// How many weights are stored: those that count until the next are set or revealed.
    pub stored_weights: usize,
    pub last_reveal: Reveal,
    /// Commits that the chain will reveal by itself, oldest first.
    pub timelocked: Vec<Waiting>,
    /// Commits that the hotkey has to reveal, oldest first.
    pub salted: Vec<ToReveal>,
    pub activity: Activity,
    pub epoch: Epoch,
    /// Blocks between two weights or commits.
    pub rate_limit: u64,
    /// Until the next block takes some; zero: it does now.
    pub blocks_to_wait: u64,
}

/// How weights reach the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Set, and stored at once.
    Plain,
    /// Committed, and revealed later.
    CommitReveal,
}

/// What is known of the last reveal: storage only has commits that wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Reveal {
    /// Nothing is revealed in this mode.
    NotNeeded,
    /// Nothing waits: the last commit was revealed, or dropped because it could not be.
    Unknown,
    /// The last commit still waits.
    Waiting,
    Revealed {
        block: u64,
    },
    /// It left the queue in this block without being revealed.
    Dropped {
        block: u64,
    },
    /// The node has not the state of this block any more, which had the commit or came after its end.
    Discarded {
        block: u64,
    },
    /// The last update was no timelocked commit, or there was none.
    NoCommit,
}

/// A timelocked commit.
#[derive(Debug, Serialize)]
pub struct Waiting {
    /// The block that has it.
    pub block: u64,
    pub epoch: u64,
    /// The chain reveals it from the first block of this epoch on.
    pub reveal_epoch: u64,
    /// That block, as the schedule is now; `null` where epochs are stopped.
    pub reveal_block: Option<u64>,
    /// Zero: it is due, and only its round is missing.
    pub blocks_to_reveal: Option<u64>,
    pub round: u64,
    /// When the round is published: Unix time in milliseconds.
    pub round_time: Option<u64>,
    /// Whether the chain has this round, without which it reveals nothing; `null` where the runtime has no beacon.
    pub round_stored: Option<bool>,
    /// Whether the chain has a later round and not this one: then the commit is dropped when its epoch is over.
    pub round_missed: bool,
}

/// A salted commit, and the blocks that take its reveal.
#[derive(Debug, Serialize)]
pub struct ToReveal {
    pub hash: Hash,
    pub block: u64,
    pub epoch: u64,
    pub reveal_epoch: u64,
    /// Where the next block is in it.
    pub window: Window,
    pub first_block: Option<u64>,
    pub last_block: Option<u64>,
    /// Whether what opens it is on this machine; `null` where that cannot be read.
    pub salt_kept: Option<bool>,
}

/// When reveals are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    TooEarly,
    Open,
    Expired,
    Unknown,
}

#[derive(Debug, Serialize)]
pub struct Epoch {
    /// `null` where the runtime does not count them.
    pub index: Option<u64>,
    pub tempo: u16,
    pub last_block: u64,
    /// `null` where epochs are stopped.
    pub next_block: Option<u64>,
    pub blocks_to_next: Option<u64>,
}

impl Report {
    pub fn new(standing: &Standing, now: &Now) -> Self {
        let Standing { rules, neuron, commits, .. } = standing;
        let head = u64::from(standing.block.number);
        let last = neuron.last_update;
        let timelocked = commits.timelocked.iter().map(|commit| standing.waiting_for(commit, now));
        let salted = commits.salted.iter().map(|commit| standing.to_reveal(commit, now));
        let (timelocked, salted): (Vec<_>, Vec<_>) = (timelocked.collect(), salted.collect());
        let next_block = rules.epochs.schedule.next_epoch();
        Self {
            netuid: standing.netuid,
            mechanism: standing.mechanism,
            uid: neuron.uid,
            mode: if rules.commit_reveal { Mode::CommitReveal } else { Mode::Plain },
            commit_version: rules.commit_version,
            reveal_period: rules.epochs.reveal_period,
            validator_permit: neuron.validator_permit,
            is_owner: standing.is_owner(),
            stake: standing.stake,
            stake_threshold: Alpha(rules.stake_threshold),
            version_key: rules.version_key,
            last_update: (last > 0).then_some(last),
            age: (last > 0).then(|| head.saturating_sub(last)),
            stored_weights: commits.stored.len(),
            last_reveal: match rules.commit_reveal {
                _ if !timelocked.is_empty() => Reveal::Waiting,
                false => Reveal::NotNeeded,
                true if last == 0 => Reveal::NoCommit,
                true => Reveal::Unknown,
            },
            timelocked,
            salted,
            activity: Activity::new(last, rules.epochs.activity_cutoff(), &rules.epochs.schedule),
            epoch: Epoch {
                index: rules.epochs.index,
                tempo: rules.epochs.schedule.tempo,
                last_block: rules.epochs.schedule.last_epoch,
                next_block,
                blocks_to_next: next_block.map(|block| block.saturating_sub(head)),
            },
            rate_limit: rules.rate_limit,
            blocks_to_wait: standing.blocks_to_wait(),
        }
    }

    /// What was found of the last reveal, which was not known.
    pub fn revealed(&mut self, found: Found) {
        self.last_reveal = match found {
            Found::Revealed(block) => Reveal::Revealed { block },
            Found::Dropped(block) => Reveal::Dropped { block },
            Found::Discarded(block) => Reveal::Discarded { block },
            Found::NoCommit => Reveal::NoCommit,
        };
    }

    /// Whether anything depends on how old its weights are.
    pub fn validates(&self) -> bool {
        self.validator_permit || self.is_owner
    }

    /// What should worry whoever runs this validator.
    pub fn warnings(&self, now: &Now) -> Vec<String> {
        let place = place(self.netuid, self.mechanism);
        let salted = self.salted.iter().filter_map(|commit| {
            let (block, last) = (commit.block, commit.last_block);
            match (commit.window, last) {
                (Window::Expired, _) => {
                    Some(format!("{place}: the commit of block {block} was not revealed in time"))
                }
                (Window::Open, Some(last)) => Some(format!(
                    "{place}: the commit of block {block} must be revealed until block {last}: \
                     `taoctl weights reveal {}`",
                    self.netuid
                )),
                _ => None,
            }
        });
        let missed = self.timelocked.iter().filter(|commit| commit.round_missed).map(|commit| {
            format!(
                "{place}: the chain has no round {} and later ones: unless it still comes, the commit of block {} is \
                 dropped, and `taoctl weights set {} --again` commits anew",
                commit.round, commit.block, self.netuid
            )
        });
        let dropped = match self.last_reveal {
            Reveal::Dropped { block } => Some(format!(
                "{place}: the chain dropped the last commit in block {block}: what it sealed was refused or no weights of \
                 this hotkey, or its round never came; `taoctl weights set {}` commits anew",
                self.netuid
            )),
            _ => None,
        };
        salted.chain(missed).chain(dropped).chain(self.too_old(&place, now)).collect()
    }

    fn too_old(&self, place: &str, now: &Now) -> Option<String> {
        let Activity { state, inactive_from, blocks_left, .. } = self.activity;
        let renew = format!("`taoctl weights set {}` renews them", self.netuid);
        match state {
            _ if !self.validates() => None,
            Age::Active => None,
            Age::NearCutoff => Some(format!(
                "{place}: weights stop counting in {blocks_left} blocks{}; {renew}",
                now.time(blocks_left)
            )),
            Age::Inactive => Some(format!(
                "{place}: weights are too old, and have not counted since block {inactive_from}; {renew}"
            )),
        }
    }
}

impl Now {
    /// `, about 2 h`, where it is known.
    pub fn time(&self, blocks: u64) -> String {
        time(blocks, self.milliseconds_per_block)
    }
}

/// `, about 2 h`, where the time of a block is known.
pub fn time(blocks: u64, milliseconds_per_block: Option<u64>) -> String {
    milliseconds_per_block
        .map(|time| format!(", about {}", about(blocks, time)))
        .unwrap_or_default()
}

impl Standing {
    fn waiting_for(&self, commit: &Timelocked, now: &Now) -> Waiting {
        let epochs = &self.rules.epochs;
        let reveal_epoch = commit.epoch.saturating_add(epochs.reveal_period);
        let reveal_block =
            epochs.index.and_then(|now| epochs.schedule.first_block(now, reveal_epoch));
        let beacon = now.beacon.as_ref();
        let is_stored = now.rounds.contains(&commit.round);
        Waiting {
            block: commit.block,
            epoch: commit.epoch,
            reveal_epoch,
            reveal_block,
            blocks_to_reveal: reveal_block
                .map(|block| block.saturating_sub(self.block.number.into())),
            round: commit.round,
            round_time: beacon.map(|stored| stored.beacon.rounds.time_of(commit.round)),
            round_stored: beacon.map(|_| is_stored),
            round_missed: !is_stored && beacon.is_some_and(|stored| stored.newest > commit.round),
        }
    }

    fn to_reveal(&self, commit: &Salted, now: &Now) -> ToReveal {
        let epochs = &self.rules.epochs;
        let reveal_epoch = commit.epoch.saturating_add(epochs.reveal_period);
        let first = |epoch| epochs.index.and_then(|now| epochs.schedule.first_block(now, epoch));
        let after = first(reveal_epoch.saturating_add(1));
        ToReveal {
            hash: commit.hash,
            block: commit.block,
            epoch: commit.epoch,
            reveal_epoch,
            window: epochs.index.map_or(Window::Unknown, |index| {
                // Where epochs are stopped, it stays the same.
                let next = epochs.schedule.commit_epoch(index).unwrap_or(index);
                match commit::Window::of(commit.epoch, epochs.reveal_period, next) {
                    commit::Window::Early { .. } => Window::TooEarly,
                    commit::Window::Open => Window::Open,
                    commit::Window::Over => Window::Expired,
                }
            }),
            salt_kept: now.kept.as_ref().map(|kept| kept.contains(&commit.hash)),
            first_block: first(reveal_epoch),
            last_block: after.map(|block| block.saturating_sub(1)),
        }
    }
}
