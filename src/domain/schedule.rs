//! From the schedule of a subnet's epochs to the round for which a commit of weights is sealed.
//!
//! In integers: blocks, and milliseconds. The clock is the chain's.
//!
//! The chain runs few epochs in one block, and puts the rest off by a block each. That depends on all other subnets, so
//! nobody can tell it in advance; nor whether an owner asks for an epoch, or changes the tempo. The chain looks for the
//! pulse in every block of the whole epoch of the reveal: a round that is out by a few blocks costs these blocks. One
//! that comes after that epoch loses the weights.

use super::epoch::Schedule;

/// Blocks behind the reveal that the official clients allow for what is not exact in all this.
const MARGIN: u64 = 3;

impl Schedule {
    /// The epoch that a commit in the next block belongs to, where `index` (`SubnetEpochIndex`) is that of head: an
    /// epoch that is due in that block has been counted before the commit is. `None` where epochs are stopped.
    pub fn commit_epoch(&self, index: u64) -> Option<u64> {
        let is_due = self.next_epoch()? == self.head.saturating_add(1);
        Some(index.saturating_add(u64::from(is_due)))
    }

    /// The first block of the epoch that reveals a commit of the next block, `period` (`RevealPeriodEpochs`) after that
    /// of the commit. `None` where epochs are stopped.
    pub fn reveal_block(&self, period: u64) -> Option<u64> {
        let next = self.next_epoch()?;
        let is_due = next == self.head.saturating_add(1);
        // The epochs from the next one on.
        let epochs = period.saturating_sub(u64::from(!is_due));
        Some(next.saturating_add(epochs.saturating_mul(self.step())))
    }

    /// Blocks between two epochs that come by themselves.
    fn step(&self) -> u64 {
        u64::from(self.tempo)
    }
}

/// The rounds of a beacon in time: Unix time in milliseconds, round 1 with the genesis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounds {
    pub genesis: u64,
    /// From one round to the next; never zero.
    pub period: std::num::NonZeroU64,
}

/// What is known of the chain's time at a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub head: u64,
    /// `Timestamp.Now` of head, Unix time in milliseconds.
    pub now: u64,
    /// From one block to the next, in milliseconds.
    pub block_time: u64,
}

impl Pace {
    /// When a block comes, at this pace; for one before head: head's own time.
    pub fn time_of(&self, block: u64) -> u64 {
        let blocks = block.saturating_sub(self.head);
        self.now.saturating_add(blocks.saturating_mul(self.block_time))
    }
}

impl Rounds {
    /// When a round is published.
    pub fn time_of(&self, round: u64) -> u64 {
        let periods = round.saturating_sub(1);
        self.genesis.saturating_add(periods.saturating_mul(self.period.get()))
    }

    /// The first round that is not published before this moment.
    pub fn first_from(&self, moment: u64) -> u64 {
        moment.saturating_sub(self.genesis).div_ceil(self.period.get()).saturating_add(1)
    }

    /// The round for weights that are revealed in this block, as the official clients choose it: one that is already
    /// published when the block comes.
    pub fn for_reveal(&self, pace: &Pace, reveal_block: u64) -> u64 {
        let moment = pace.time_of(reveal_block.saturating_add(MARGIN));
        (moment.saturating_sub(self.genesis) / self.period.get()).max(1)
    }
}
