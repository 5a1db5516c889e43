//! What a plan ended in, as data for the result.

use scale_decode::DecodeAsType;
use serde::Serialize;
use serde_json::{Value, json};

use crate::chain::batch_items::Item;
use crate::chain::calls::DecodedCall;
use crate::chain::events::Event;
use crate::chain::outcome::InnerFailure;
use crate::chain::{self, Hash, Pin, Runtime};
use crate::domain::units::Rao;
use crate::error::{Code, Error, Exit, Result};

use super::entry::{Entry, Inclusion, Verdict};
use super::export::Document;
use super::planned::DryRun;
use super::shield::Carrier;

/// How a run ended without an error.
pub enum Ended {
    /// Nothing was signed.
    DryRun(DryRun),
    /// Nothing was signed; another machine does.
    Saved(Box<Document>),
    /// The node has taken it; the user does not wait.
    Submitted(Submitted),
    /// Each step is in a block, in order. They succeeded, outside and inside, unless they are independent of each other.
    Done(Vec<Outcome>),
    /// The same, of an earlier run; the node has no more details.
    Noted(Noted),
}

/// A success that may be long ago.
pub enum Past {
    /// With everything it did.
    Seen(Box<Outcome>),
    /// As the journal remembers it.
    Noted(Noted),
}

impl From<Past> for Ended {
    fn from(past: Past) -> Self {
        match past {
            Past::Seen(outcome) => Self::Done(vec![*outcome]),
            Past::Noted(noted) => Self::Noted(noted),
        }
    }
}

/// A success that only the journal remembers: the node has dropped the events of its block.
#[derive(Debug, Serialize)]
pub struct Noted {
    /// What it did, in a line.
    pub summary: String,
    /// Where it is.
    pub transaction: Value,
    /// The same in a line.
    #[serde(skip)]
    pub line: String,
}

impl Noted {
    /// What the journal says of it; `None` where it does not know either.
    pub fn of(entry: &Entry, inclusion: &Inclusion) -> Option<Result<Self>> {
        let Inclusion { block, index, finalized, result, fee } = inclusion;
        let mut transaction = json!({
            "hash": entry.hash, "block": block, "index": index, "finalized": finalized, "fee": fee,
        });
        if let (Some(fields), Some(carrier)) = (transaction.as_object_mut(), &entry.carrier) {
            fields.insert("carrier".to_owned(), json!(carrier));
        }
        match result {
            Verdict::Succeeded => Some(Ok(Self {
                summary: entry.summary.clone(),
                line: format!("in block {} (final) as {}", block.number, entry.hash),
                transaction,
            })),
            Verdict::Failed { error } => {
                let message = format!("failed in block {}: {error}", block.number);
                let error = Error::new(Code("dispatch_failed", Exit::Rejected), message)
                    .hint(paid(entry.hash, *fee, entry.carrier.as_ref()));
                Some(Err(error.with_details(transaction)))
            }
            Verdict::Unreadable => None,
        }
    }
}

/// What failed in a block was paid for all the same.
fn paid(hash: Hash, fee: Option<Rao>, carrier: Option<&Carrier>) -> String {
    let fee = fee.map(|fee| format!("; its fee of {fee} was paid")).unwrap_or_default();
    let carriers = carrier.map(Carrier::paid).unwrap_or_default();
    format!("it is transaction {hash}{fee}{carriers}")
}

/// What is known right after sending.
#[derive(Debug, Serialize)]
pub struct Submitted {
    /// The extrinsic hash.
    pub hash: Hash,
    /// Its nonce.
    pub nonce: u32,
    /// The last block that can include it.
    pub last_valid: u32,
    /// What carries it, where it was sent encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<Carrier>,
}

impl From<&Entry> for Submitted {
    fn from(entry: &Entry) -> Self {
        let Entry { hash, nonce, last_valid, .. } = *entry;
        Self { hash, nonce, last_valid, carrier: entry.carrier.clone() }
    }
}

/// A transaction in a block, with everything it did there.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The extrinsic hash.
    pub hash: Hash,
    /// The block that has it.
    pub block: Pin,
    /// Its index in the block.
    pub index: u32,
    /// Whether that block is final.
    pub finalized: bool,
    /// What carried it, where it was sent encrypted.
    pub carrier: Option<Carrier>,
    did: chain::outcome::Outcome,
    runtime: Runtime,
}

impl Outcome {
    /// An extrinsic found in a block, and what that block's events say of it.
    pub fn new(
        hash: Hash,
        found: chain::head::Found,
        finalized: bool,
        did: chain::outcome::Outcome,
        runtime: Runtime,
    ) -> Self {
        let (block, index) = (found.block, found.index);
        Self { hash, block, index, finalized, carrier: None, did, runtime }
    }

    /// The same, sent encrypted inside of another one.
    pub fn carried_by(self, carrier: Option<Carrier>) -> Self {
        Self { carrier, ..self }
    }

    /// The fee that was paid in TAO.
    pub fn fee(&self) -> Option<Rao> {
        self.did.fee
    }

    /// Its own events, in order.
    pub fn events(&self) -> &[Event] {
        &self.did.events
    }

    /// Calls inside it that failed although it succeeded.
    pub fn inner_failures(&self) -> &[InnerFailure] {
        &self.did.inner
    }

    /// The runtime of its block.
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// Why it failed, outside or inside.
    pub fn failure(&self) -> Option<String> {
        if let Err(failure) = &self.did.outer {
            return Some(failure.to_string());
        }
        let first = self.did.inner.first()?.describe();
        match self.did.inner.len().saturating_sub(1) {
            0 => Some(first),
            more => Some(format!("{first}, and {more} more failed inside")),
        }
    }

    /// What became of each call of a batch; none for another call.
    pub fn items(&self) -> &[Item] {
        &self.did.items
    }

    /// The calls that it made: those of a batch, else its own; each with why it failed.
    pub fn calls(&self) -> Vec<(DecodedCall, Option<String>)> {
        let Some(call) = &self.did.call else { return vec![] };
        let inner = if self.items().is_empty() { None } else { call.inner(&self.runtime) };
        let Some(inner) = inner else { return vec![(call.clone(), self.failure())] };
        let failure = |index: u32| {
            if let Err(failure) = &self.did.outer {
                return Some(failure.to_string());
            }
            let failed = self.did.inner.iter().find(|failed| failed.index == Some(index))?;
            Some(failed.failure.to_string())
        };
        (0..).zip(inner).map(|(index, call)| (call, failure(index))).collect()
    }

    /// What its success does not say.
    pub fn caveats(&self) -> &[String] {
        &self.did.caveats
    }

    /// A field of an event that a success always has: the `index`th field of the event.
    pub fn field<T: DecodeAsType>(&self, pallet: &str, event: &str, index: usize) -> Result<T> {
        self.field_of(pallet, event, 0, index)
    }

    /// The same of the `nth` event of that name: some calls do the same thing twice.
    pub fn field_of<T: DecodeAsType>(
        &self,
        pallet: &str,
        event: &str,
        nth: usize,
        index: usize,
    ) -> Result<T> {
        let mut same = self.did.events.iter().filter(|found| found.is(pallet, event));
        let found = same.nth(nth).ok_or_else(|| {
            self.unreadable(&format!("succeeded without an event {pallet}.{event}"))
        })?;
        found.field_at(&self.runtime, index).map_err(|error| {
            self.unreadable(&format!("succeeded with an event that cannot be read: {error}"))
        })
    }

    /// It is on chain: whatever else is wrong must not read as if nothing had been sent.
    fn unreadable(&self, what: &str) -> Error {
        let message = format!("transaction {} {what}", self.hash);
        Error::new(Code("result_unknown", Exit::Unknown), message)
            .hint(format!("`taoctl tx show {}` lists what it did", self.hash))
            .with_details(self.transaction())
    }

    /// Whether it has an event of that name.
    pub fn has(&self, pallet: &str, event: &str) -> bool {
        self.did.find(pallet, event).is_some()
    }

    /// Itself, or the error that the chain gave.
    pub fn succeeded(self) -> Result<Self> {
        match self.failure() {
            None => Ok(self),
            Some(failure) => Err(self.error(&failure)),
        }
    }

    fn error(&self, text: &str) -> Error {
        let mut details = self.transaction();
        let mut hints = vec![paid(self.hash, self.fee(), self.carrier.as_ref())];
        let mut code = Code("inner_call_failed", Exit::Rejected);
        if let Err(failure) = self.did.verdict() {
            if self.did.outer.is_err() {
                code = failure.code();
            }
            hints.extend(failure.hints());
            if let (Some(details), Value::Object(more)) =
                (details.as_object_mut(), failure.details())
            {
                details.extend(more);
                if !self.inner_failures().is_empty() {
                    details.insert("inner_failures".to_owned(), json!(self.inner_failures()));
                }
                if !self.items().is_empty() {
                    details.insert("items".to_owned(), json!(self.items()));
                }
            }
        }
        hints.extend(self.did.inner.first().and_then(InnerFailure::rest));
        hints.extend(self.did.caveats.iter().cloned());
        let message = format!("failed in block {}: {text}", self.block.number);
        let error = Error::new(code, message).with_details(details);
        hints.into_iter().fold(error, Error::hint)
    }

    /// Where it is, as JSON.
    pub fn transaction(&self) -> Value {
        let mut transaction = json!({
            "hash": self.hash,
            "block": self.block,
            "index": self.index,
            "finalized": self.finalized,
            "fee": self.fee(),
        });
        if let (Some(fields), false) = (transaction.as_object_mut(), self.caveats().is_empty()) {
            fields.insert("caveats".to_owned(), json!(self.caveats()));
        }
        if let (Some(fields), Some(carrier)) = (transaction.as_object_mut(), &self.carrier) {
            fields.insert("carrier".to_owned(), json!(carrier));
        }
        transaction
    }

    /// Where it is, in a line.
    pub fn line(&self) -> String {
        let state = if self.finalized { "final" } else { "not final yet" };
        let fee = self.fee().map(|fee| format!(", fee {fee}")).unwrap_or_default();
        let mut line = format!("in block {} ({state}) as {}{fee}", self.block.number, self.hash);
        if let Some(carrier) = &self.carrier {
            line += &carrier.around();
        }
        for caveat in self.caveats() {
            line += &format!("; {caveat}");
        }
        line
    }
}
