//! `tx wait`: what became of a transaction, in whatever process it was sent.

use clap::Args;
use futures::future::join_all;
use serde::Serialize;
use serde_json::Value;

use super::submission;
use crate::chain::Hash;
use crate::commands::args::hash::HashArg;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::envelope;
use crate::output::page::Page;
use crate::tx::Ui as _;
use crate::tx::entry::{Entry, State};
use crate::tx::follow::{self, Watched};
use crate::tx::journal::Journal;
use crate::tx::receipt::{Noted, Outcome, Past};
use crate::tx::rival;
use crate::tx::search;

/// Wait for a transaction and tell what became of it
///
/// While it is in no block and still valid, the bytes in the journal are sent again where the node has lost them.
/// 0: it succeeded. 7: it failed in its block, or the node had refused it. 10: it is in no block and never will be.
/// 8: not known when the time given by --timeout was over. With --all the worst of these.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl tx wait 0x5a1e0c2f
  taoctl tx wait --all --finalized --timeout 600")]
pub struct Wait {
    /// The extrinsic hash, or the beginning of it
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    hash: Option<HashArg>,

    /// Every open transaction of this chain
    #[arg(long)]
    all: bool,

    /// Until its block is final
    #[arg(long)]
    finalized: bool,
}

/// What became of them.
#[derive(Debug, Serialize)]
pub struct Waited {
    transactions: Vec<Ended>,
    #[serde(skip)]
    exit: u8,
}

/// What became of one.
#[derive(Debug, Serialize)]
pub struct Ended {
    hash: Hash,
    summary: String,
    /// Its block, index and fee; absent when no block has it.
    transaction: Option<Value>,
    /// The error in the shape of every other one.
    error: Option<Value>,
    #[serde(skip)]
    line: String,
}

impl Action for Wait {
    type View = Waited;

    async fn act(&self, cx: &Ctx) -> Result<Waited> {
        let hash = match &self.hash {
            Some(hash) => Some(submission::named(cx, hash).await?),
            None => None,
        };
        let journal = cx.journal().await?;
        let entries = match hash {
            Some(hash) => vec![submission::find(cx, &journal, hash)?],
            None => journal.live()?.into_iter().filter(Entry::is_open).collect(),
        };
        let waits = entries.iter().map(|entry| self.outcome(cx, &journal, entry.clone()));
        let mut outcomes = join_all(waits).await;
        cx.ui().waiting(None);
        cx.ui().submitting(None);
        // One that was asked for by name ends as its own command would have.
        if self.hash.is_some()
            && let Some(index) = outcomes.iter().position(Result::is_err)
        {
            return Err(outcomes.swap_remove(index).err().unwrap_or_else(nothing));
        }
        Ok(Waited::new(entries.iter().zip(&outcomes)))
    }
}

impl Wait {
    async fn outcome(&self, cx: &Ctx, journal: &Journal, entry: Entry) -> Result<Told> {
        let chain = cx.chain().await?;
        let entry = match entry.state {
            State::Refused { .. } => search::settle(chain, journal, entry).await?,
            _ => entry,
        };
        match &entry.state {
            State::Expired => return Err(follow::expired(&entry)),
            State::NonceTaken { by } => return Err(rival::nonce_taken(journal, &entry, *by)),
            State::Refused { reason, .. } => return Err(refused(&entry, reason)),
            State::Included { inclusion } if inclusion.finalized => {
                return search::past(chain, &entry).await.map(Told::from);
            }
            State::Included { .. } | State::Unknown => {}
        }
        // From here on the answer matters: stopped now, it is "unknown".
        cx.ui().submitting(Some(entry.hash));
        let watched = Watched::earlier(entry);
        let hash = watched.entry().hash;
        let outcome = follow::wait(chain, journal, cx.ui(), watched, self.finalized).await?;
        cx.ui().settled(hash);
        Ok(Told::from(&outcome.succeeded()?))
    }
}

/// A success, as it is told.
struct Told {
    transaction: Value,
    line: String,
}

impl From<Past> for Told {
    fn from(past: Past) -> Self {
        match past {
            Past::Seen(outcome) => Self::from(&*outcome),
            Past::Noted(Noted { transaction, line, .. }) => Self { transaction, line },
        }
    }
}

impl From<&Outcome> for Told {
    fn from(outcome: &Outcome) -> Self {
        Self { transaction: outcome.transaction(), line: outcome.line() }
    }
}

fn refused(entry: &Entry, reason: &str) -> Error {
    let message = format!("the node refused transaction {}: {reason}", entry.hash);
    Error::new(Code("refused_by_node", Exit::Rejected), message)
        .hint("it is in no block; the same command may be given again")
        .with_details(serde_json::json!({ "hash": entry.hash }))
}

fn nothing() -> Error {
    Error::internal("there was no outcome")
}

impl Waited {
    fn new<'a>(outcomes: impl Iterator<Item = (&'a Entry, &'a Result<Told>)>) -> Self {
        let mut worst = None;
        let transactions = outcomes.map(|(entry, outcome)| {
            if let Err(error) = outcome {
                worst = worst.max(Some(Severity::of(error.code().1)));
            }
            Ended::new(entry, outcome)
        });
        let transactions = transactions.collect();
        Self { transactions, exit: worst.map_or(0, |Severity(_, code)| code) }
    }
}

/// What is not known is worse than what failed, and that than what never happened.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Severity(u8, u8);

impl Severity {
    fn of(exit: Exit) -> Self {
        let rank = match exit {
            Exit::Expired => 0,
            Exit::Rejected | Exit::TooEarly => 1,
            Exit::Unknown => 3,
            _ => 2,
        };
        Self(rank, exit.code())
    }
}

impl Ended {
    fn new(entry: &Entry, outcome: &Result<Told>) -> Self {
        let (transaction, error, line) = match outcome {
            Ok(told) => (Some(told.transaction.clone()), None, told.line.clone()),
            Err(error) => (None, Some(envelope::error(error)), format!("{}: {error}", entry.hash)),
        };
        Self { hash: entry.hash, summary: entry.summary.clone(), transaction, error, line }
    }
}

impl View for Waited {
    fn render(&self, page: &mut Page) {
        if self.transactions.is_empty() {
            page.line("no transaction is open");
        }
        for ended in &self.transactions {
            page.line(format!("{}: {}", ended.summary, ended.line));
        }
    }

    fn exit_code(&self) -> u8 {
        self.exit
    }
}
