//! Whether weights are still young enough to count.

use serde::Serialize;

use super::epoch::Schedule;

/// The age that weights may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Activity {
    pub state: Age,
    /// In blocks.
    pub cutoff: u64,
    /// The first block whose epoch does not count them.
    pub inactive_from: u64,
    /// Until then.
    pub blocks_left: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    Active,
    /// The epoch after the next one does not count them, or nine tenths of the time are over.
    NearCutoff,
    Inactive,
}

impl Activity {
    /// Of weights of block `last_update`, as the chain decides it: an epoch ignores what is older than `cutoff` in its
    /// own block.
    pub fn new(last_update: u64, cutoff: u64, schedule: &Schedule) -> Self {
        let inactive_from = last_update.saturating_add(cutoff).saturating_add(1);
        let blocks_left = inactive_from.saturating_sub(schedule.head);
        let after_next =
            schedule.next_epoch().map(|next| next.saturating_add(schedule.tempo.into()));
        let state = match blocks_left {
            0 => Age::Inactive,
            left if left.saturating_mul(10) <= cutoff => Age::NearCutoff,
            _ if after_next.is_some_and(|block| block >= inactive_from) => Age::NearCutoff,
            _ => Age::Active,
        };
        Self { state, cutoff, inactive_from, blocks_left }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEDULE: Schedule = Schedule {
        tempo: 100,
        last_epoch: 1_000,
        pending_at: 0,
        blocks_since_last_step: 20,
        head: 1_020,
    };

    /// The epoch of block b counts weights of block u while u + cutoff >= b.
    #[test]
    fn weights_stop_counting_behind_the_cutoff() {
        let of = |last, cutoff| {
            let Activity { state, inactive_from, blocks_left, .. } =
                Activity::new(last, cutoff, &SCHEDULE);
            (state, inactive_from, blocks_left)
        };
        assert_eq!(of(520, 500), (Age::NearCutoff, 1_021, 1));
        assert_eq!(of(519, 500), (Age::Inactive, 1_020, 0));
        // The epochs of 1,100 and 1,200 count them.
        assert_eq!(of(700, 500), (Age::Active, 1_201, 181));
        assert_eq!(of(699, 500), (Age::NearCutoff, 1_200, 180));
        assert_eq!(of(0, 1_390), (Age::Active, 1_391, 371));
    }
}
