//! From the schedule of a subnet's epochs to the round for which a commit of weights is sealed.
//!
//! In integers: blocks, and milliseconds. The clock is the chain's.
//!
//! The chain runs few epochs in one block, and puts the rest off by a block each. That depends on all other subnets, so
//! nobody can tell it in advance; nor whether an owner asks for an epoch, or changes the tempo. The chain looks for the
//! pulse in every block of the epoch of the reveal: a round that is out by a few blocks costs these blocks. One that
//! comes after that epoch loses the weights; one that comes long before it shows them to others.

use super::epoch::Schedule;
use super::timelock::Rounds;

/// Blocks behind the reveal that the official clients allow for what is not exact in all this.
const MARGIN: u64 = 3;

impl Schedule {
    /// The epoch that a commit in the next block belongs to, where `index` (`SubnetEpochIndex`) is that of head: an
    /// epoch that is due in that block is counted before the commit. `None` where epochs are stopped.
    pub fn commit_epoch(&self, index: u64) -> Option<u64> {
        self.next_epoch()?;
        Some(index.saturating_add(u64::from(self.is_due())))
    }

    /// The first block that reveals a commit of the next one: in the epoch that is `period` (`RevealPeriodEpochs`)
    /// after that of the commit. `None` where epochs are stopped.
    pub fn reveal_block(&self, period: u64) -> Option<u64> {
        let next = self.next_epoch()?;
        // Those after the next one.
        let epochs = period.saturating_sub(u64::from(!self.is_due()));
        // A block reveals before it counts itself: an epoch that is forced by that count is seen one block later.
        let unforced = Self { blocks_since_last_step: 0, ..*self }.next_epoch();
        let late = u64::from(epochs == 0 && unforced != Some(next));
        Some(next.saturating_add(epochs.saturating_mul(self.tempo.into())).saturating_add(late))
    }

    /// Whether the next block runs an epoch.
    fn is_due(&self) -> bool {
        self.next_epoch() == Some(self.head.saturating_add(1))
    }
}

/// The chain's time at a block, and how fast it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub head: u64,
    /// `Timestamp.Now` of head: Unix time in milliseconds.
    pub now: u64,
    /// From one block to the next, in milliseconds.
    pub block_time: u64,
}

impl Pace {
    /// When a block comes; one before head has head's own time.
    pub fn time_of(&self, block: u64) -> u64 {
        let blocks = block.saturating_sub(self.head);
        self.now.saturating_add(blocks.saturating_mul(self.block_time))
    }

    /// Blocks until this moment, the one that comes then included.
    pub fn blocks_until(&self, moment: u64) -> u64 {
        moment.saturating_sub(self.now).div_ceil(self.block_time.max(1))
    }

    /// The round for weights that this block reveals, as the official clients choose it: it is published some blocks
    /// later.
    pub fn reveal_round(&self, reveal_block: u64, rounds: &Rounds) -> u64 {
        let moment = self.time_of(reveal_block.saturating_add(MARGIN));
        (moment.saturating_sub(rounds.genesis) / rounds.period).max(1)
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::domain::timelock::Beacon;

    /// States of subnets with the rounds that the official packages choose: see the script beside it.
    const OFFICIAL: &str = include_str!("../../tests/vectors/timelock/rounds.json");

    #[derive(Debug, Deserialize)]
    struct Case {
        last_epoch: u64,
        pending_at: u64,
        index: u64,
        tempo: u16,
        blocks_since_last_step: u64,
        head: u64,
        reveal_period: u64,
        now: u64,
        block_time: u64,
        round: u64,
    }

    impl Case {
        fn schedule(&self) -> Schedule {
            let Self { last_epoch, pending_at, tempo, blocks_since_last_step, head, .. } = *self;
            Schedule { tempo, last_epoch, pending_at, blocks_since_last_step, head }
        }

        /// The packages take a commit in the block of a forced epoch for one of the epoch before, the chain does not:
        /// it has counted when extrinsics run.
        fn is_disputed(&self) -> bool {
            let unforced = Schedule { blocks_since_last_step: 0, ..self.schedule() };
            self.blocks_since_last_step == 50_400 && unforced.next_epoch() != Some(self.head + 1)
        }
    }

    #[test]
    fn rounds_are_those_of_the_official_packages() {
        let cases: Vec<Case> = serde_json::from_str(OFFICIAL).unwrap();
        let rounds = Beacon::quicknet().unwrap().rounds;
        let (disputed, cases): (Vec<_>, Vec<_>) = cases.into_iter().partition(Case::is_disputed);
        let wrong = cases.iter().filter(|case| {
            let pace = Pace { head: case.head, now: case.now, block_time: case.block_time };
            let block = case.schedule().reveal_block(case.reveal_period).unwrap();
            pace.reveal_round(block, &rounds) != case.round
        });
        let wrong: Vec<_> = wrong.collect();
        assert!(wrong.is_empty(), "{} of {}: {:#?}", wrong.len(), cases.len(), wrong.first());
        assert_eq!((cases.len(), disputed.len()), (386, 14));
    }

    /// The chain, block by block, written from its source: it reveals, looking one epoch ahead, then it counts the block
    /// and runs the epoch, then come the extrinsics.
    #[test]
    fn a_commit_is_revealed_where_the_chain_does_it() {
        let cases: Vec<Case> = serde_json::from_str(OFFICIAL).unwrap();
        for case in cases.iter().filter(|case| case.reveal_period < 4) {
            let mut chain = case.schedule();
            let mut index = case.index;
            let mut committed = None;
            let revealed = loop {
                let block = chain.head + 1;
                let counter = chain.blocks_since_last_step + 1;
                let pending = chain.pending_at > 0 && block >= chain.pending_at;
                let regular = block - chain.last_epoch >= u64::from(chain.tempo);
                let is_ahead = pending || regular || chain.blocks_since_last_step > 50_400;
                let is_due = pending || regular || counter > 50_400;
                let ahead = index + u64::from(is_ahead);
                if committed.is_some_and(|epoch| ahead == epoch + case.reveal_period) {
                    break block;
                }
                chain = Schedule { head: block, blocks_since_last_step: counter, ..chain };
                if is_due {
                    let (last_epoch, pending_at, blocks_since_last_step) = (block, 0, 0);
                    chain = Schedule { last_epoch, pending_at, blocks_since_last_step, ..chain };
                    index += 1;
                }
                committed = committed.or(Some(index));
            };
            let schedule = case.schedule();
            assert_eq!(schedule.commit_epoch(case.index), committed, "{case:?}");
            assert_eq!(schedule.reveal_block(case.reveal_period), Some(revealed), "{case:?}");
        }
    }

    #[test]
    fn nothing_is_revealed_where_epochs_are_stopped() {
        let (last_epoch, pending_at, blocks_since_last_step, head) = (100, 0, 60_000, 60_100);
        let stopped = Schedule { tempo: 0, last_epoch, pending_at, blocks_since_last_step, head };
        assert_eq!((stopped.commit_epoch(7), stopped.reveal_block(1)), (None, None));
    }

    #[test]
    fn blocks_in_time() {
        let pace = Pace { head: 100, now: 1_000_000, block_time: 12_000 };
        assert_eq!((pace.time_of(99), pace.time_of(103)), (1_000_000, 1_036_000));
        let until = [0, 1_000_000, 1_000_001, 1_012_000, 1_012_001];
        assert_eq!(until.map(|moment| pace.blocks_until(moment)), [0, 0, 1, 1, 2]);
    }
}
