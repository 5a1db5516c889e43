//! Whether the chain revealed the last commit, by the events of the block where that was due.

use crate::chain::events::{BlockEvents, Event};
use crate::chain::{self, Chain, Runtime};
use crate::commands::weights::standing::Standing;
use crate::error::Result;

/// What the events tell of the last timelocked commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// In this block.
    Revealed(u64),
    /// Not in this block, where it was due if no epoch came out of turn.
    NotIn(u64),
    /// The node has discarded the state of this block.
    Discarded(u64),
    /// None was due yet, or nothing was ever committed.
    NothingDue,
}

/// Looks at the beginning of the epoch in which the last commit was to be revealed.
pub async fn look(chain: &Chain, standing: &Standing) -> Result<Found> {
    let due = due_block(standing).and_then(|block| u32::try_from(block).ok());
    let Some(number) = due.filter(|number| *number > 0) else { return Ok(Found::NothingDue) };
    let block = chain.block_at(number).await?;
    let runtime = chain.runtime_at(block.hash);
    let events = match tokio::try_join!(runtime, chain.read_at(BlockEvents, Some(block.hash))) {
        Ok((runtime, events)) => revealed(&runtime, &events.value, standing)?,
        Err(chain::Error::Discarded { .. }) => return Ok(Found::Discarded(number.into())),
        Err(error) => return Err(error.into()),
    };
    Ok(if events { Found::Revealed(number.into()) } else { Found::NotIn(number.into()) })
}

fn revealed(runtime: &Runtime, events: &[Event], standing: &Standing) -> chain::Result<bool> {
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

/// Counted back from the last epoch, as if all had come in turn.
fn due_block(standing: &Standing) -> Option<u64> {
    let epochs = &standing.rules.epochs;
    let (last_epoch, tempo) = (epochs.schedule.last_epoch, u64::from(epochs.schedule.tempo));
    let committed = standing.neuron.last_update;
    if committed == 0 || tempo == 0 {
        return None;
    }
    // Zero: in the epoch that runs now.
    let epochs_ago = last_epoch.saturating_sub(committed).div_ceil(tempo);
    let since = epochs_ago.checked_sub(epochs.reveal_period)?;
    last_epoch.checked_sub(since.checked_mul(tempo)?)
}
