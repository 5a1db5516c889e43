//! One payment is one payment: the same command again, and an idempotency key that was used before.

use serde_json::json;

use crate::error::{Code, Error, Exit, Result};

use super::Engine;
use super::turn::{Turn, step_id};
use crate::chain::Pin;
use crate::tx::entry::{Entry, Place, State, Verdict};
use crate::tx::plan::Step;
use crate::tx::planned::Planned;
use crate::tx::receipt::{Ended, Outcome, Past};
use crate::tx::rival;
use crate::tx::search;

impl Engine<'_> {
    /// What the same command with the same idempotency key led to, from the journal of these accounts. It comes
    /// before the plan: a plan that is not possible any more, because it was carried out, is no answer.
    pub async fn answered(&self) -> Result<Option<Ended>> {
        let Some(id) = &self.options.id else { return Ok(None) };
        let mut entries = vec![];
        // One for each step, as far as the earlier runs came; each may have another signer.
        for index in 0.. {
            let id = step_id(id, index);
            let found = self.options.who.iter().map(|signer| self.journal.by_id(*signer, &id));
            let found = found.collect::<std::result::Result<Vec<_>, _>>()?.into_iter().flatten();
            let same = |entry: &Entry| entry.request == self.options.request;
            let Some(entry) = { found }.find(same) else { return Ok(None) };
            let is_last = entry.rest == 0;
            entries.push(Some((entry, true)));
            if is_last {
                break;
            }
        }
        self.led_to(entries).await
    }

    /// The same by what the plan is for: all its steps were sent before.
    pub(super) async fn all_sent_before(
        &self,
        steps: &[Step],
        turns: &[Turn],
    ) -> Result<Option<Ended>> {
        let mut entries = vec![];
        for (step, turn) in steps.iter().zip(turns) {
            entries.push(self.known(step, turn).await?);
        }
        if entries.is_empty() { Ok(None) } else { self.led_to(entries).await }
    }

    /// What the idempotency key of a step led to; it is not sent then.
    pub(super) async fn sent_before(&self, step: &Step, turn: &Turn) -> Result<Option<Ended>> {
        self.led_to([self.known(step, turn).await?]).await
    }

    /// What all of these led to, unless one of them has to be sent. With each, whether it was for the same purpose.
    async fn led_to(
        &self,
        entries: impl IntoIterator<Item = Option<(Entry, bool)>>,
    ) -> Result<Option<Ended>> {
        let (mut outcomes, mut noted) = (vec![], None);
        for entry in entries {
            let Some((entry, same)) = entry else { return Ok(None) };
            match self.end_of(entry.clone()).await {
                Ok(None) => return Ok(None),
                _ if !same => return Err(other_purpose(&entry)),
                Ok(Some(Past::Seen(outcome))) => outcomes.push(*outcome),
                Ok(Some(Past::Noted(last))) => noted = Some(last),
                Err(error) => return Err(error),
            }
        }
        Ok(Some(noted.map_or(Ended::Done(outcomes), Ended::Noted)))
    }

    /// The entry of the idempotency key of a step, and whether it was for the same.
    async fn known(&self, step: &Step, turn: &Turn) -> Result<Option<(Entry, bool)>> {
        let Some(id) = &turn.id else { return Ok(None) };
        let Some(entry) = self.journal.by_id(step.signer.account(), id)? else { return Ok(None) };
        let same = entry.summary == step.summary
            || entry.call == step.call.encode(self.chain.runtime().await?)?
            || (entry.request.is_some() && entry.request == self.options.request);
        Ok(Some((entry, same)))
    }

    /// `None`: nothing was, or it never came into a block, or it is a later step that failed and is made again.
    async fn end_of(&self, entry: Entry) -> Result<Option<Past>> {
        let mut entry = search::settle(self.chain, &self.journal, entry).await?;
        // What was refused and sent again, and came into a block all the same, has taken the nonce of its successor.
        if let State::NonceTaken { by } = entry.state
            && let Some(same) = rival::done_by(&self.journal, &entry, by)
        {
            entry = search::settle(self.chain, &self.journal, same).await?;
        }
        match &entry.state {
            State::Expired | State::NonceTaken { .. } | State::Refused { .. } => Ok(None),
            State::Included { .. } if entry.is_to_be_made_again() => Ok(None),
            State::Included { .. } => {
                let id = entry.id.as_deref().unwrap_or_default();
                let summary = &entry.summary;
                self.ui.note(&format!("--id {id} was used before, to {summary}; not sent again"));
                Ok(Some(match entry.place {
                    Some(Place { independent: true, .. }) => {
                        Past::Seen(Box::new(search::outcome(self.chain, &entry).await?))
                    }
                    _ => search::past(self.chain, &entry).await?,
                }))
            }
            State::Unknown => Err(self.still_open(&entry)),
        }
    }

    /// What is still open would be paid twice: the same call, or another call of the same command, whose quote
    /// has moved with the chain. What steps before it have `done` is no repetition of it.
    pub(super) fn refuse_repetition<'e>(
        &self,
        mut open: impl Iterator<Item = &'e Entry>,
        planned: &Planned,
        turn: &Turn,
        done: &[Outcome],
    ) -> Result<()> {
        if self.options.again {
            return Ok(());
        }
        let same = open.find(|entry| {
            if done.iter().any(|done| done.hash == entry.hash) {
                return false;
            }
            // Two keys are two purposes.
            let other_key = turn.id.is_some() && entry.id != turn.id;
            let same = entry.call == planned.call() || entry.summary == planned.summary;
            same && !other_key
        });
        same.map_or(Ok(()), |entry| Err(self.still_open(entry)))
    }

    /// --again is no way where it was given, and a key never sends twice.
    pub(super) fn still_open(&self, entry: &Entry) -> Error {
        let error = still_open(entry);
        match self.options.again || self.options.id.is_some() {
            true => error,
            false => error.hint("--again sends it a second time: both may be carried out"),
        }
    }
}

fn still_open(entry: &Entry) -> Error {
    let (hash, summary) = (&entry.hash, &entry.summary);
    let (message, block) = match &entry.state {
        State::Included { inclusion } => {
            let Pin { number, .. } = inclusion.block;
            let how = match &inclusion.result {
                // Another block may have it with another result.
                Verdict::Failed { error } => format!("failed in block {number} ({error})"),
                Verdict::Succeeded | Verdict::Unreadable => format!("is in block {number}"),
            };
            let yet = if inclusion.finalized { "" } else { ", which is not final yet" };
            let message = format!("the same was already sent and {how}{yet}: {summary} ({hash})");
            (message, Some(inclusion.block))
        }
        State::Refused { .. } => {
            let last = entry.last_valid;
            let message = format!(
                "a node refused the same, and its nonce {} was used since; until block {last} it is not certain that \
                 it was not by that: {summary} ({hash})",
                entry.nonce
            );
            (message, None)
        }
        _ => (format!("the same was already sent and is still open: {summary} ({hash})"), None),
    };
    let until = if block.is_some() { " --finalized" } else { "" };
    let details = json!({
        "hash": hash, "nonce": entry.nonce, "last_valid": entry.last_valid, "block": block,
    });
    Error::new(Code("already_sent", Exit::Unknown), message)
        .hint(format!("`taoctl tx wait {hash}{until}` tells what happened"))
        .with_details(details)
}

/// To answer with the earlier one would say that this was done.
fn other_purpose(entry: &Entry) -> Error {
    let id = entry.id.as_deref().unwrap_or_default();
    let message = format!("--id {id} was used before, for another purpose: {}", entry.summary);
    Error::refused("id_used", message)
        .hint("give each payment its own key")
        .with_details(json!({ "hash": entry.hash, "summary": entry.summary }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::Hash;
    use crate::domain::address::AccountId;
    use crate::tx::entry::Inclusion;

    fn told(state: State) -> String {
        let pin = |number| Pin { number, hash: Hash([2; 32]) };
        let state = match state {
            State::Included { inclusion } => {
                State::Included { inclusion: Inclusion { block: pin(12), ..inclusion } }
            }
            other => other,
        };
        let entry = Entry {
            hash: Hash([1; 32]),
            bytes: vec![],
            call: vec![],
            signer: AccountId([3; 32]),
            nonce: 4,
            anchor: pin(10),
            last_valid: 74,
            genesis: Hash([0; 32]),
            spec_version: 425,
            endpoint: String::new(),
            network: String::new(),
            summary: "transfer 1 TAO".into(),
            id: None,
            request: None,
            rest: 0,
            place: None,
            signed_at: jiff::Timestamp::UNIX_EPOCH,
            carrier: None,
            spent: None,
            state,
        };
        let error = still_open(&entry);
        assert_eq!(error.code().1, Exit::Unknown);
        error.to_string()
    }

    fn included(finalized: bool, result: Verdict) -> State {
        let block = Pin { number: 0, hash: Hash([0; 32]) };
        State::Included { inclusion: Inclusion { block, index: 1, finalized, result, fee: None } }
    }

    #[test]
    fn a_repetition_is_told_what_became_of_the_first() {
        let failed = Verdict::Failed { error: "too little".into() };
        let text = told(included(false, failed));
        assert!(text.contains("failed in block 12 (too little), which is not final yet"), "{text}");
        let text = told(included(true, Verdict::Succeeded));
        assert!(text.contains("is in block 12: transfer 1 TAO"), "{text}");
        assert!(told(State::Unknown).contains("is still open: transfer 1 TAO"));
        let refused = State::Refused { reason: "full".into(), proven: false };
        assert!(told(refused).contains("a node refused the same, and its nonce 4"));
    }
}
