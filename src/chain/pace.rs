//! How fast the chain goes, by the timestamps in its blocks.

use futures::try_join;

use super::read::beacon::now;
use super::{Chain, Error, Pin, Result};
use crate::domain::schedule::Pace;

/// Blocks over which the time of a block is measured: most nodes keep the states of some 256.
const MANY: u32 = 200;
const FEW: u32 = 16;

impl Chain {
    /// Seen from a block whose `Timestamp.Now` is `time`. Of a long look back and a short one the faster counts: one
    /// outage is no pace. Where the node keeps fewer states, the last block alone has to do. `None` on a chain that has
    /// not two blocks with a time, and where the node has not kept even the state of the block before.
    pub async fn pace(&self, head: Pin, time: u64) -> Result<Option<Pace>> {
        let measured = async |over| kept(self.block_time(head, time, over).await);
        let (many, few) = try_join!(measured(MANY), measured(FEW))?;
        let block_time = match many.into_iter().chain(few).min() {
            None => measured(1).await?,
            block_time => block_time,
        };
        let head = head.number.into();
        Ok(block_time.map(|block_time| Pace { head, now: time, block_time }))
    }

    /// The same over so many blocks, or those that there are. In milliseconds.
    pub async fn block_time(&self, head: Pin, time: u64, over: u32) -> Result<Option<u64>> {
        // The genesis has no time.
        let earlier = head.number.saturating_sub(over).max(1);
        let blocks = u64::from(head.number.saturating_sub(earlier));
        if blocks == 0 {
            return Ok(None);
        }
        let earlier = self.block_at(earlier).await?;
        let then = self.read_at(now(), Some(earlier.hash)).await?.value;
        Ok(time.checked_sub(then).and_then(|span| span.checked_div(blocks)))
    }
}

/// A state that the node has not kept is no failure: nothing is measured by it.
fn kept(measured: Result<Option<u64>>) -> Result<Option<u64>> {
    match measured {
        Err(Error::Discarded { .. } | Error::UnknownBlock { .. }) => Ok(None),
        measured => measured,
    }
}
