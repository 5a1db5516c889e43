//! When a subnet's next epoch runs, and how long a rate limit lasts. All in block numbers.

/// The chain forces an epoch after more than so many blocks without one (`MAX_TEMPO`).
const MAX_TEMPO: u64 = 50_400;

/// A subnet's schedule as it is stored after block `head`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// `Tempo`: the blocks from one epoch to the next; zero stops them.
    pub tempo: u16,
    /// `LastEpochBlock`.
    pub last_epoch: u64,
    /// `PendingEpochAt`: asked for by the owner, or put off from a full block; zero is none.
    pub pending_at: u64,
    /// `BlocksSinceLastStep`.
    pub blocks_since_last_step: u64,
    /// The block after which this was read; its own epoch has already run.
    pub head: u64,
}

impl Schedule {
    /// The first block after head whose epoch is due; `None` where epochs are stopped. A block runs few
    /// epochs: with many due at once the chain puts some off by a block.
    pub fn next_epoch(&self) -> Option<u64> {
        if self.tempo == 0 {
            return None;
        }
        let regular = self.last_epoch.saturating_add(u64::from(self.tempo));
        let pending = if self.pending_at == 0 { u64::MAX } else { self.pending_at };
        // The counter grows by one before the check of each block.
        let forced = (MAX_TEMPO + 1).saturating_sub(self.blocks_since_last_step);
        let forced = self.head.saturating_add(forced);
        Some(regular.min(pending).min(forced).max(self.head.saturating_add(1)))
    }

    /// The first block of an epoch, where epoch `now` (`SubnetEpochIndex`) is that of head; `None` of one that is over, and
    /// where epochs are stopped.
    pub fn first_block(&self, now: u64, epoch: u64) -> Option<u64> {
        let Some(later) = epoch.checked_sub(now)?.checked_sub(1) else {
            return Some(self.last_epoch);
        };
        let blocks = later.saturating_mul(self.tempo.into());
        Some(self.next_epoch()?.saturating_add(blocks))
    }

    /// The last block of the epoch that the next block belongs to; `None` where epochs are stopped.
    pub fn last_block_of_epoch(&self) -> Option<u64> {
        let next = self.next_epoch()?;
        let is_due = next == self.head.saturating_add(1);
        let turn = if is_due { next.saturating_add(u64::from(self.tempo)) } else { next };
        Some(turn.saturating_sub(1))
    }
}

/// Blocks to wait after `head` until a block accepts a call again that was last accepted in block
/// `last` and may come every `limit` blocks. Zero: the next block does. `last` zero means never.
pub fn blocks_to_wait(last: u64, limit: u64, head: u64) -> u64 {
    if last == 0 {
        return 0;
    }
    last.saturating_add(limit).saturating_sub(head.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The chain's predicate for one block, written from its source, run block by block.
    fn simulated(schedule: Schedule) -> u64 {
        let mut counter = schedule.blocks_since_last_step;
        let mut block = schedule.head;
        loop {
            block += 1;
            counter += 1;
            let pending = schedule.pending_at > 0 && block >= schedule.pending_at;
            let due = block.saturating_sub(schedule.last_epoch) >= u64::from(schedule.tempo);
            if pending || counter > MAX_TEMPO || due {
                return block;
            }
        }
    }

    #[test]
    fn the_period_is_the_tempo() {
        let schedule = Schedule {
            tempo: 360,
            last_epoch: 1_000,
            pending_at: 0,
            blocks_since_last_step: 5,
            head: 1_005,
        };
        assert_eq!(schedule.next_epoch(), Some(1_360));
        assert_eq!(Schedule { pending_at: 1_010, ..schedule }.next_epoch(), Some(1_010));
        assert_eq!(Schedule { pending_at: 2_000, ..schedule }.next_epoch(), Some(1_360));
        assert_eq!(Schedule { head: 1_400, ..schedule }.next_epoch(), Some(1_401));
        assert_eq!(Schedule { tempo: 0, ..schedule }.next_epoch(), None);
        assert_eq!(schedule.last_block_of_epoch(), Some(1_359));
        assert_eq!(Schedule { head: 1_358, ..schedule }.last_block_of_epoch(), Some(1_359));
        // Block 1,360 belongs to the epoch that it begins.
        assert_eq!(Schedule { head: 1_359, ..schedule }.last_block_of_epoch(), Some(1_719));
    }

    #[test]
    fn epochs_to_come_follow_the_tempo() {
        let schedule = Schedule {
            tempo: 100,
            last_epoch: 1_000,
            pending_at: 0,
            blocks_since_last_step: 20,
            head: 1_020,
        };
        let blocks = [6, 7, 8, 9, 12].map(|epoch| schedule.first_block(7, epoch));
        assert_eq!(blocks, [None, Some(1_000), Some(1_100), Some(1_200), Some(1_500)]);
        // One that the owner asked for comes first, and the next a tempo later.
        let asked = Schedule { pending_at: 1_030, ..schedule };
        assert_eq!([8, 9].map(|epoch| asked.first_block(7, epoch)), [Some(1_030), Some(1_130)]);
        let stopped = Schedule { tempo: 0, ..schedule };
        assert_eq!(stopped.first_block(7, 8), None);
    }

    #[test]
    fn weights_every_hundred_blocks() {
        // Set in 500 with a limit of 100: block 600 accepts the next, the first after head 599.
        assert_eq!(blocks_to_wait(500, 100, 500), 99);
        assert_eq!(blocks_to_wait(500, 100, 598), 1);
        assert_eq!(blocks_to_wait(500, 100, 599), 0);
        assert_eq!(blocks_to_wait(500, 100, 10_000), 0);
        assert_eq!(blocks_to_wait(0, 100, 5), 0);
        assert_eq!(blocks_to_wait(500, 0, 500), 0);
    }

    proptest! {
        #[test]
        fn the_chain_runs_it_in_that_block(
            tempo in 1..=50_400_u16,
            since in 0..60_000_u64,
            counter in 0..60_000_u64,
            pending in prop_oneof![Just(0), 99_000..160_000_u64],
        ) {
            let schedule = Schedule {
                tempo,
                last_epoch: 100_000 - since,
                pending_at: pending,
                blocks_since_last_step: counter,
                head: 100_000,
            };
            prop_assert_eq!(schedule.next_epoch(), Some(simulated(schedule)));
        }
    }
}
