//! `tx show`: everything about one transaction.

use clap::Args;
use serde::Serialize;
use serde_json::Value;

use super::elsewhere;
use super::submission::{self, Submission};
use crate::chain::batch_items::Item;
use crate::chain::calls::decode_call;
use crate::chain::outcome::InnerFailure;
use crate::chain::{Chain, Hash, Pin, Runtime, plain};
use crate::commands::args::hash::HashArg;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::units::Rao;
use crate::error::{Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::entry::{Entry, State};
use crate::tx::journal::Journal;
use crate::tx::receipt::Outcome;
use crate::tx::search;

/// Show one transaction: its call, what it did in its block, what it cost
///
/// What another machine sent is looked for in the newest 64 blocks, or in the block that is named.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl tx show 0x5a1e0c2f
  taoctl tx show --block 5213000 \\
    0x5a1e0c2f8f4b3d6c7e9a0b1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f50")]
pub struct Show {
    /// The extrinsic hash, or the beginning of one that this machine sent
    hash: HashArg,

    /// The block that has it, where this machine did not send it
    #[arg(long, value_name = "NUMBER")]
    block: Option<u32>,
}

/// One transaction.
#[derive(Debug, Serialize)]
pub struct Shown {
    #[serde(flatten)]
    submission: Submission,
    /// The first block of its era is the one after this.
    anchor: Pin,
    /// `{"pallet", "name", "args"}`; `null` without a node.
    call: Option<Value>,
    /// The encoded call.
    call_data: String,
    /// What it did; `null` when it is in no block, or the node has lost that block's state.
    result: Option<Done>,
    /// The call for people.
    #[serde(skip)]
    lines: Vec<(String, String)>,
    #[serde(skip)]
    is_looked_for: bool,
}

/// What it did in its block.
#[derive(Debug, Serialize)]
pub struct Done {
    index: u32,
    finalized: bool,
    fee: Option<Rao>,
    succeeded: bool,
    /// Calls inside it that failed although it succeeded.
    inner_failures: Vec<InnerFailure>,
    /// What became of each call of a batch; empty for another call.
    items: Vec<Item>,
    /// What its success does not say.
    caveats: Vec<String>,
    events: Vec<Value>,
    /// The same for people.
    #[serde(skip)]
    told: Vec<String>,
}

impl Query for Show {
    type View = Shown;

    async fn query(&self, cx: &Ctx) -> Result<Shown> {
        let hash = submission::named(cx, &self.hash).await?;
        let journal = match cx.journal().await {
            Ok(journal) => journal,
            Err(error) if error.code().1 == Exit::Unreachable => {
                cx.output().warn(&format!("{error}; this is what is known without it"));
                return without_node(cx, hash);
            }
            Err(error) => return Err(error),
        };
        let chain = cx.chain().await?;
        let (entry, is_own) = match journal.find(hash)? {
            Some(before) => {
                let entry = search::settle(chain, &journal, before.clone()).await?;
                if let Some(text) = search::moved(&before, &entry) {
                    cx.output().warn(&text);
                }
                (entry, true)
            }
            None => match elsewhere::find(cx, hash, self.block).await? {
                Some(entry) => (entry, false),
                None => return Err(self.missing(cx, hash)),
            },
        };
        let outcome = outcome(cx, chain, &entry).await?;
        let runtime = match &outcome {
            Some(outcome) => outcome.runtime(),
            None => chain.runtime().await?,
        };
        let (call, lines) = decoded(cx, runtime, &entry).unzip();
        let lines = lines.unwrap_or_default();
        let result = outcome.as_ref().map(Done::from);
        let mut shown = Shown { call, lines, result, is_looked_for: true, ..Shown::from(&entry) };
        if !is_own {
            shown.submission.signed_at = None;
        }
        Ok(shown)
    }
}

impl Show {
    fn missing(&self, cx: &Ctx, hash: Hash) -> Error {
        match self.block {
            Some(block) => submission::not_in_block(cx, hash, block),
            None => submission::missing(cx, hash),
        }
    }
}

fn without_node(cx: &Ctx, hash: Hash) -> Result<Shown> {
    for journal in Journal::all(&cx.state_folder())? {
        if let Some(entry) = journal.find(hash)? {
            return Ok(Shown::from(&entry));
        }
    }
    Err(submission::missing(cx, hash))
}

/// Its events, if it is in a block whose state the node still has.
async fn outcome(cx: &Ctx, chain: &Chain, entry: &Entry) -> Result<Option<Outcome>> {
    if !matches!(entry.state, State::Included { .. }) {
        return Ok(None);
    }
    match search::outcome(chain, entry).await {
        Ok(outcome) => Ok(Some(outcome)),
        Err(error) if error.code().1 == Exit::Unknown => {
            cx.output().warn(&error.to_string());
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// The call in names, also for people; `None` if the runtime it was signed for is gone and this one reads it otherwise.
fn decoded(cx: &Ctx, runtime: &Runtime, entry: &Entry) -> Option<(Value, Vec<(String, String)>)> {
    if runtime.spec_version != entry.spec_version {
        cx.output().warn(&format!(
            "signed for runtime {}, shown by runtime {}",
            entry.spec_version, runtime.spec_version
        ));
    }
    match decode_call(runtime, &entry.call) {
        Ok(call) => Some((plain::call(runtime, &call), plain::call_lines(runtime, &call))),
        Err(error) => {
            cx.output().warn(&error.to_string());
            None
        }
    }
}

impl From<&Entry> for Shown {
    fn from(entry: &Entry) -> Self {
        Self {
            submission: Submission::from(entry),
            anchor: entry.anchor,
            call: None,
            call_data: format!("0x{}", hex::encode(&entry.call)),
            result: None,
            lines: vec![],
            is_looked_for: false,
        }
    }
}

impl From<&Outcome> for Done {
    fn from(outcome: &Outcome) -> Self {
        Self {
            index: outcome.index,
            finalized: outcome.finalized,
            fee: outcome.fee(),
            succeeded: outcome.failure().is_none(),
            inner_failures: outcome.inner_failures().to_vec(),
            items: outcome.items().to_vec(),
            caveats: outcome.caveats().to_vec(),
            events: outcome.events().iter().map(|e| plain::event(outcome.runtime(), e)).collect(),
            told: outcome
                .events()
                .iter()
                .map(|event| plain::event_line(outcome.runtime(), event))
                .collect(),
        }
    }
}

impl View for Shown {
    fn render(&self, page: &mut Page) {
        let sent = &self.submission;
        let block = sent.block.map(|block| format!("{} ({})", block.number, block.hash));
        let index = self.result.as_ref().map(|done| done.index.to_string());
        let fee = self.result.as_ref().and_then(|done| Some(done.fee?.to_string()));
        let rows = [
            Some(("hash", sent.hash.to_string())),
            Some(("what", sent.what())),
            Some(("state", sent.state.word(self.is_looked_for).to_owned())),
            sent.error.clone().map(|error| ("error", error)),
            Some(("signer", sent.signer.to_string())),
            Some(("nonce", sent.nonce.to_string())),
            sent.carrier.as_ref().map(|carrier| ("carrier", carrier.line())),
            Some(("valid", self.era())),
            sent.signed_at.map(|then| ("sent", then.strftime("%F %T UTC").to_string())),
            Some(("network", sent.network.clone())),
            Some(("genesis", sent.genesis.to_string())),
            sent.id.clone().map(|id| ("id", id)),
            block.map(|block| ("block", block)),
            index.map(|index| ("index", index)),
            fee.map(|fee| ("fee", fee)),
        ];
        page.fields(rows.into_iter().flatten());
        page.gap();
        match self.lines.is_empty() {
            true => page.fields([("call data", &self.call_data)]),
            false => page.fields(self.lines.iter().map(|(label, value)| (label, value))),
        }
        let Some(done) = &self.result else { return };
        for inner in &done.inner_failures {
            page.line(format!("failed inside: {}", inner.describe()));
        }
        for (number, item) in (1..).zip(&done.items) {
            page.line(format!("call {number}: {} {}", item.call, item.state.word()));
        }
        for caveat in &done.caveats {
            page.line(format!("note: {caveat}"));
        }
        page.gap();
        page.fields(done.told.iter().map(|event| ("event", event)));
    }
}

impl Shown {
    fn era(&self) -> String {
        match self.submission.last_valid {
            u32::MAX => "for ever".to_owned(),
            last => format!("blocks {} to {last}", self.anchor.number + 1),
        }
    }
}
