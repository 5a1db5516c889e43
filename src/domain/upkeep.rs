//! Whether a validator's weights are to be sent now, may rest, or would come too early.
//!
//! A run that finds the chain at `head` can get a transaction into block `head + 1`. The epoch of a block runs before
//! its transactions: what is sent at `head` is first seen by an epoch of block `head + 2` or later.

use super::age::MaxAge;
use super::epoch::{Schedule, blocks_to_wait};

/// Blocks into its epoch until a reveal is done: its round is chosen so that it comes about three blocks into it.
const SETTLING: u64 = 8;

/// What the chain says of a validator's weights on a mechanism of a subnet, after block [`Schedule::head`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    pub schedule: Schedule,
    /// `SubnetEpochIndex`.
    pub epoch: u64,
    /// `LastUpdate`: the block of the last weights, of their commit or of the registration; zero: never.
    pub last_update: u64,
    /// `WeightsSetRateLimit`.
    pub rate_limit: u64,
    /// Whether weights are committed and revealed later.
    pub commit_reveal: bool,
    /// `RevealPeriodEpochs`: from the epoch of a commit to that of its reveal.
    pub reveal_period: u64,
    /// The epoch of the newest commit that waits for its reveal.
    pub pending: Option<u64>,
    pub standing: Standing,
}

/// What became of the weights that were sent last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They count, or wait for their reveal.
    Good,
    /// There are none.
    Nothing,
    /// The chain has others: it dropped their commit, or revealed an older one over them.
    Lost,
}

/// How old they may become, and how many blocks the runs that see to it are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed {
    pub age: Counted,
    pub every: u64,
}

/// An age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// So many times the tempo, where an epoch runs: only epochs read weights.
    Epochs(u64),
    /// So many blocks, in every block.
    Blocks(u64),
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upkeep {
    /// Send them now.
    Send,
    /// Nothing; a run at block `next` or later sends, as things are now. `None`: none does, epochs are stopped.
    Rest { next: Option<u64> },
    /// They should be sent now, and the rate limit does not let them for so many blocks.
    TooEarly { wait: u64 },
}

/// Why an age cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unkept {
    /// Weights are taken every so many blocks.
    RateLimit(u64),
    /// The commits of an epoch of so many blocks are revealed together.
    Epoch(u64),
}

impl Allowed {
    /// For a chain with blocks of so many milliseconds, and runs that are `every` milliseconds apart.
    pub fn new(age: MaxAge, every: u64, block_time: u64) -> Self {
        let block_time = block_time.max(1);
        let age = match age {
            MaxAge::Epochs(epochs) => Counted::Epochs(epochs),
            MaxAge::Blocks(blocks) => Counted::Blocks(blocks),
            MaxAge::Time(milliseconds) => Counted::Blocks(milliseconds / block_time),
        };
        Self { age, every: every.div_ceil(block_time) }
    }

    /// The age in blocks.
    pub fn blocks(self, schedule: &Schedule) -> u64 {
        match self.age {
            Counted::Epochs(epochs) => epochs.saturating_mul(schedule.tempo.into()),
            Counted::Blocks(blocks) => blocks,
        }
    }
}

impl Situation {
    /// What is to be done at the head.
    pub fn upkeep(&self, allowed: Allowed) -> Upkeep {
        let wait = blocks_to_wait(self.last_update, self.rate_limit, self.head());
        let is_urgent = self.is_urgent(allowed);
        let due = if is_urgent { Some(self.head()) } else { self.due_from(allowed) };
        let next = due.zip(self.free_from()).map(|(due, free)| {
            let taken = self.head().saturating_add(wait);
            due.max(taken).max(free)
        });
        match next {
            Some(next) if next <= self.head() => Upkeep::Send,
            Some(_) if is_urgent && self.pending.is_none() => Upkeep::TooEarly { wait },
            next => Upkeep::Rest { next },
        }
    }

    /// Whether they should have been sent before: there are none, others, or they are too old.
    pub fn is_urgent(&self, allowed: Allowed) -> bool {
        self.standing != Standing::Good || self.is_too_old(allowed)
    }

    /// Why the age cannot be kept, whenever this is run.
    pub fn unkept(&self, allowed: Allowed) -> Option<Unkept> {
        let (blocks, tempo) = (allowed.blocks(&self.schedule), u64::from(self.schedule.tempo));
        let is_too_short = |period: u64| blocks < period.saturating_add(allowed.every);
        if self.commit_reveal && matches!(allowed.age, Counted::Blocks(_)) && is_too_short(tempo) {
            Some(Unkept::Epoch(tempo))
        } else if is_too_short(self.rate_limit) {
            Some(Unkept::RateLimit(self.rate_limit))
        } else {
            None
        }
    }

    /// The same in the next block, with what is sent at the head in it.
    pub fn after_sending(self) -> Self {
        let block = self.head().saturating_add(1);
        let is_epoch = self.schedule.next_epoch() == Some(block);
        let schedule = match is_epoch {
            true => Schedule {
                last_epoch: block,
                pending_at: 0,
                blocks_since_last_step: 0,
                head: block,
                ..self.schedule
            },
            false => Schedule {
                blocks_since_last_step: self.schedule.blocks_since_last_step.saturating_add(1),
                head: block,
                ..self.schedule
            },
        };
        let epoch = self.epoch.saturating_add(is_epoch.into());
        let pending = if self.commit_reveal { Some(epoch) } else { self.pending };
        Self { schedule, epoch, last_update: block, pending, standing: Standing::Good, ..self }
    }

    /// Blocks since they were sent.
    pub fn age(&self) -> u64 {
        self.head().saturating_sub(self.last_update)
    }

    fn head(&self) -> u64 {
        self.schedule.head
    }

    /// Whether they are older than allowed: for epochs, whether the last one saw them so.
    fn is_too_old(&self, allowed: Allowed) -> bool {
        let seen = match allowed.age {
            Counted::Epochs(_) if self.schedule.tempo == 0 => return false,
            Counted::Epochs(_) => self.schedule.last_epoch,
            Counted::Blocks(_) => self.head(),
        };
        seen.saturating_sub(self.last_update) > allowed.blocks(&self.schedule)
    }

    /// The first head at which a run has to send them, because they become too old by the next run.
    fn due_from(&self, allowed: Allowed) -> Option<u64> {
        let last = self.last_update.saturating_add(allowed.blocks(&self.schedule));
        if let Counted::Blocks(_) = allowed.age {
            return Some(last.saturating_sub(allowed.every));
        }
        let (next, tempo) = (self.schedule.next_epoch()?, u64::from(self.schedule.tempo));
        // The last epoch that sees them young enough; for those after it there is all the time behind it.
        Some(match last.checked_sub(next) {
            Some(blocks) => last.saturating_sub(blocks % tempo.max(1)).saturating_sub(1),
            None => self.head(),
        })
    }

    /// The first head at which the commit that waits is not in the way. Two of one epoch are revealed together, and only
    /// the later one counts; what is set directly before a reveal is overwritten by it. `None`: epochs are stopped.
    fn free_from(&self) -> Option<u64> {
        let Some(pending) = self.pending else { return Some(self.head()) };
        let revealed_in = pending.saturating_add(self.reveal_period);
        let next = self.schedule.next_epoch();
        let is_eve = next == Some(self.head().saturating_add(1));
        let from = match self.commit_reveal {
            true if pending >= self.epoch => next?.saturating_sub(1),
            false if revealed_in == self.epoch => self.schedule.last_epoch.saturating_add(SETTLING),
            false if is_eve && revealed_in == self.epoch.saturating_add(1) => {
                next?.saturating_add(SETTLING)
            }
            _ => self.head(),
        };
        Some(from.max(self.head()))
    }
}

#[cfg(test)]
mod tests;
