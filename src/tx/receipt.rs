//! What a plan ended in, as data for the result.

use serde::Serialize;
use serde_json::{Value, json};

use crate::chain::Pin;
use crate::chain::dispatch::DispatchFailure;
use crate::chain::events::Event;
use crate::domain::units::Rao;
use crate::error::{Diagnose as _, Error, Result};

use super::journal::Entry;
use super::planned::DryRun;

/// How a run ended without an error.
#[derive(Debug)]
pub enum Ended {
    /// Nothing was signed.
    DryRun(DryRun),
    /// The node has taken it; the user does not wait.
    Submitted(Submitted),
    /// It is in a block and succeeded, outside and inside.
    Done(Outcome),
}

/// What is known right after sending.
#[derive(Debug, Serialize)]
pub struct Submitted {
    /// The extrinsic hash.
    pub hash: String,
    /// Its nonce.
    pub nonce: u64,
    /// The last block that can include it.
    pub last_valid: u64,
}

impl From<&Entry> for Submitted {
    fn from(entry: &Entry) -> Self {
        Self { hash: entry.hash.clone(), nonce: entry.nonce, last_valid: entry.last_valid }
    }
}

/// A transaction in a block, with everything it did there.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The extrinsic hash.
    pub hash: String,
    /// The block that has it.
    pub block: Pin,
    /// Its index in the block.
    pub index: u32,
    /// Whether that block is final.
    pub finalized: bool,
    /// The fee that was paid.
    pub fee: Option<Rao>,
    /// Its own events, in order.
    pub events: Vec<Event>,
    /// Why it failed, outside or inside.
    pub failure: Option<DispatchFailure>,
}

impl Outcome {
    /// The first event of this name.
    pub fn event(&self, pallet: &str, name: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.pallet == pallet && event.name == name)
    }

    /// Itself, or the error that the chain gave.
    pub fn succeeded(self) -> Result<Self> {
        let Some(failure) = &self.failure else { return Ok(self) };
        let mut details = self.transaction();
        if let (Some(details), Value::Object(more)) = (details.as_object_mut(), failure.details()) {
            details.extend(more);
        }
        let mut error = Error::new(failure.code(), format!("failed in block {}: {failure}", self.block.number));
        for hint in failure.hints() {
            error = error.hint(hint);
        }
        Err(error.with_details(details))
    }

    /// Where it is, as JSON.
    pub fn transaction(&self) -> Value {
        json!({
            "hash": self.hash,
            "block": { "number": self.block.number, "hash": self.block.hash },
            "index": self.index,
            "finalized": self.finalized,
            "fee": self.fee,
        })
    }

    /// Where it is, in a line.
    pub fn line(&self) -> String {
        let state = if self.finalized { "final" } else { "in a block, not final yet" };
        let fee = self.fee.map(|fee| format!(", fee {fee}")).unwrap_or_default();
        format!("transaction {} in block {} ({state}){fee}", self.hash, self.block.number)
    }
}
