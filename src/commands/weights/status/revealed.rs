//! Whether the chain revealed the last commit: looked for in the block where it left the queue.

use crate::chain::events::{BlockEvents, Event};
use crate::chain::read::commits::CommitsOf;
use crate::chain::read::weights::PlaceOf;
use crate::chain::{self, Chain, Pin, Runtime};
use crate::commands::weights::standing::Standing;
use crate::error::Result;

/// What the chain tells of the last timelocked commit, which does not wait any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// In this block.
    Revealed(u64),
    /// It left the queue in this block, and nothing was revealed there.
    Dropped(u64),
    /// The node has discarded the state of this block, and it was not later that the commit left the queue.
    Discarded(u64),
    /// The last update was no timelocked commit.
    NoCommit,
}

/// Halves the blocks since the commit until one has it in its queue and the next has not: no schedule is presumed, for a
/// tempo may have changed since, or an epoch come out of turn.
pub async fn look(chain: &Chain, standing: &Standing) -> Result<Found> {
    let head = standing.block.number;
    let committed = u32::try_from(standing.neuron.last_update).ok();
    let Some(committed) = committed.filter(|block| (1..head).contains(block)) else {
        return Ok(Found::NoCommit);
    };
    let (mut waited, mut gone) = (committed, head);
    let mut is_known = match waits(chain, standing, committed).await? {
        Some(false) => return Ok(Found::NoCommit),
        known => known.is_some(),
    };
    while let Some(middle) = Some(waited.midpoint(gone)).filter(|middle| *middle > waited) {
        match waits(chain, standing, middle).await? {
            Some(false) => gone = middle,
            // What is discarded is older than all that is not.
            known => (waited, is_known) = (middle, known.is_some()),
        }
    }
    if !is_known {
        return Ok(Found::Discarded(waited.into()));
    }
    match is_revealed(chain, standing, chain.block_at(gone).await?).await {
        Ok(true) => Ok(Found::Revealed(gone.into())),
        Ok(false) => Ok(Found::Dropped(gone.into())),
        Err(chain::Error::Discarded { .. }) => Ok(Found::Discarded(gone.into())),
        Err(error) => Err(error.into()),
    }
}

/// Whether the commit is in the queue after this block; `None` where the node has discarded that.
async fn waits(chain: &Chain, standing: &Standing, block: u32) -> Result<Option<bool>> {
    let at = Some(chain.block_at(block).await?.hash);
    let hotkey = standing.hotkey;
    let look = async {
        let Some((uid, epochs)) = chain.read_at(PlaceOf(standing.netuid, hotkey), at).await?.value
        else {
            return Ok(false);
        };
        let of = CommitsOf { index: standing.index(), hotkey, uid, epochs };
        let commits = chain.read_at(of, at).await?.value.timelocked;
        Ok(commits.iter().any(|commit| commit.block == standing.neuron.last_update))
    };
    match look.await {
        Ok(waits) => Ok(Some(waits)),
        Err(chain::Error::Discarded { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn is_revealed(chain: &Chain, standing: &Standing, block: Pin) -> chain::Result<bool> {
    let runtime = chain.runtime_at(block.hash);
    let (runtime, events) =
        tokio::try_join!(runtime, chain.read_at(BlockEvents, Some(block.hash)))?;
    has_reveal(&runtime, &events.value, standing)
}

fn has_reveal(runtime: &Runtime, events: &[Event], standing: &Standing) -> chain::Result<bool> {
    for event in events {
        if event.is("SubtensorModule", "TimelockedWeightsRevealed") {
            let index: u16 = event.field_at(runtime, 0)?;
            let hotkey = event.field_at(runtime, 1)?;
            if index == standing.index().0 && standing.hotkey == hotkey {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
