//! One payment is one payment: the same command again, and an idempotency key that was used before.

use serde_json::json;

use crate::error::{Code, Error, Exit, Result};

use super::Engine;
use crate::tx::entry::{Entry, State};
use crate::tx::plan::Step;
use crate::tx::planned::Planned;
use crate::tx::receipt::Ended;
use crate::tx::search;

impl Engine<'_> {
    /// What an idempotency key that was used before led to; nothing is sent then.
    pub(super) async fn sent_before(&self, step: &Step) -> Result<Option<Ended>> {
        let Some(id) = &self.options.id else { return Ok(None) };
        let Some(entry) = self.journal.by_id(step.signer.account(), id)? else { return Ok(None) };
        let entry = search::settle(self.chain, &self.journal, entry).await?;
        let same = entry.summary == step.summary
            || entry.call == step.call.encode(self.chain.runtime().await?)?;
        match &entry.state {
            State::Expired | State::Refused { .. } => Ok(None),
            _ if !same => Err(other_purpose(id, &entry)),
            State::Included { .. } => {
                self.ui.note(&format!("--id {id} was used before, to {}", entry.summary));
                self.ui.note("nothing is sent");
                Ok(Some(search::past(self.chain, &entry).await?.into()))
            }
            State::Unknown => Err(still_open(&entry)),
        }
    }

    /// What is still open would be paid twice: the same call, or another call of the same command, whose quote
    /// has moved with the chain.
    pub(super) fn refuse_repetition(&self, open: &[Entry], planned: &Planned) -> Result<()> {
        if self.options.again {
            return Ok(());
        }
        let same = open.iter().find(|entry| {
            // Two keys are two purposes.
            let other_key = self.options.id.is_some() && entry.id != self.options.id;
            let same = entry.call == planned.call() || entry.summary == planned.summary;
            same && !other_key
        });
        same.map_or(Ok(()), |entry| Err(still_open(entry)))
    }
}

pub(super) fn still_open(entry: &Entry) -> Error {
    let hash = &entry.hash;
    Error::new(
        Code("already_sent", Exit::Unknown),
        format!("the same was already sent and is still open: {} ({hash})", entry.summary),
    )
    .hint(format!("`taoctl tx wait {hash}` tells what happened"))
    .hint("--again sends it a second time")
    .with_details(json!({ "hash": hash, "nonce": entry.nonce, "last_valid": entry.last_valid }))
}

/// To answer with the earlier one would say that this was done.
fn other_purpose(id: &str, entry: &Entry) -> Error {
    let message = format!("--id {id} was used before, for another purpose: {}", entry.summary);
    Error::refused("id_used", message)
        .hint("give each payment its own key")
        .with_details(json!({ "hash": entry.hash, "summary": entry.summary }))
}
