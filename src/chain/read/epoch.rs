//! When a subnet's epochs run.

use super::{Item, Read, Values, subnet::of};
use crate::{
    chain::{Result, Runtime},
    domain::{epoch::Schedule, units::NetUid},
};

/// Reads the schedule of a subnet's epochs. The root network has one too, and never runs an epoch.
#[derive(Clone, Copy, Debug)]
pub struct ScheduleOf(pub NetUid);

type Items = (Item<u16>, Item<u64>, Item<u64>, Item<u64>, Item<u32>);

impl ScheduleOf {
    fn items(self) -> Items {
        (
            of(self.0, "Tempo"),
            of(self.0, "LastEpochBlock"),
            of(self.0, "PendingEpochAt"),
            of(self.0, "BlocksSinceLastStep"),
            Item::new("System", "Number"),
        )
    }
}

impl Read for ScheduleOf {
    type Out = Schedule;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Schedule> {
        let (tempo, last_epoch, pending_at, blocks_since_last_step, head) =
            self.items().decode(runtime, values)?;
        Ok(Schedule { tempo, last_epoch, pending_at, blocks_since_last_step, head: head.into() })
    }
}
