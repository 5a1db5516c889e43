//! What became of each call of a batch.

use serde::Serialize;

use super::calls::DecodedCall;
use super::outcome::InnerFailure;
use super::runtime::Runtime;

/// A call of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// `Balances.transfer_all`.
    pub call: String,
    pub state: ItemState,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// It succeeded, and what it carries too.
    Done,
    /// It failed.
    Failed,
    /// It succeeded, but a call inside of it failed.
    FailedInside,
    /// One before it failed, and the batch ended there.
    NotTried,
    /// Nothing of the batch is left.
    Undone,
}

impl ItemState {
    /// For people.
    pub fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::FailedInside => "failed inside",
            Self::NotTried => "not tried",
            Self::Undone => "undone",
        }
    }
}

/// The calls of a batch that was signed as such; none for other calls, and where it is not known which one failed.
pub fn items(
    runtime: &Runtime,
    call: &DecodedCall,
    succeeded: bool,
    failures: &[InnerFailure],
) -> Vec<Item> {
    let is_batch = call.pallet == "Utility"
        && ["batch", "batch_all", "force_batch"].contains(&call.name.as_str());
    if !is_batch || failures.iter().any(|failure| failure.place.is_none()) {
        return vec![];
    }
    let calls = call.inner(runtime).unwrap_or_default();
    let item = |(index, call): (u32, &DecodedCall)| Item {
        call: format!("{}.{}", call.pallet, call.name),
        state: if succeeded { state(index, failures) } else { ItemState::Undone },
    };
    (0..).zip(&calls).map(item).collect()
}

fn state(index: u32, failures: &[InnerFailure]) -> ItemState {
    let mut states = failures.iter().filter_map(|failure| {
        let path = &failure.place.as_ref()?.path;
        let (failed, _) = path.first()?.batch?;
        let itself = path.len() == 1;
        if failed == index {
            return Some(if itself { ItemState::Failed } else { ItemState::FailedInside });
        }
        let ended = itself && failure.event == "Utility.BatchInterrupted";
        (ended && failed < index).then_some(ItemState::NotTried)
    });
    states.next().unwrap_or(ItemState::Done)
}
