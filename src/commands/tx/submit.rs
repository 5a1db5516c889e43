//! `tx submit`: send what was signed elsewhere.

use clap::Args;
use serde::Serialize;

use crate::chain::Hash;
use crate::commands::args::transaction::{Given, TransactionArg};
use crate::commands::args::tx::{WaitArg, usual_options};
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::output::receipt::Receipt;
use crate::tx::engine::submit::SignedElsewhere;
use crate::tx::options::Options;
use crate::tx::receipt::{Ended, Noted, Submitted};

/// Send a transaction that was signed elsewhere
///
/// It is written into the journal first, and followed like any other: `tx list`, `tx show` and `tx wait` know it. The
/// same bytes again are safe. What no block can take any more, or what is for another chain, is refused with the reason.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl tx submit signed.json
  taoctl tx submit --scan --wait finalized")]
pub struct Submit {
    #[command(flatten)]
    transaction: TransactionArg,

    /// How long to wait after sending
    #[arg(long, value_enum, value_name = "UNTIL", default_value = "included")]
    wait: WaitArg,

    /// Send it although the same call of this account is still open
    #[arg(long)]
    again: bool,
}

/// It succeeded.
#[derive(Debug, Serialize)]
pub struct Sent {
    hash: Hash,
    /// The call in a line; `null` where the journal has lost it.
    summary: Option<String>,
    signer: Option<AccountId>,
}

/// How it ended.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Told {
    Done(Receipt<Sent>),
    Submitted(Submitted),
    Noted(Noted),
}

impl Action for Submit {
    type View = Told;

    async fn act(&self, cx: &Ctx) -> Result<Told> {
        let signed = match self.transaction.read(cx).await? {
            Given::Document(document) => SignedElsewhere::Document(document),
            Given::Bytes(bytes) => SignedElsewhere::Bytes(bytes),
        };
        let options = usual_options(cx).await?;
        let options = Options { wait: self.wait.into(), again: self.again, ..options };
        match cx.engine(options).await?.submit(&signed).await? {
            Ended::Done(outcomes) => {
                let done = outcomes.into_iter().next_back();
                let outcome = done.ok_or_else(|| Error::internal("nothing was sent"))?;
                cx.note_block(outcome.block);
                let entry = cx.journal().await?.find(outcome.hash).ok().flatten();
                let (summary, signer) = entry.map(|entry| (entry.summary, entry.signer)).unzip();
                let sent = Sent { hash: outcome.hash, summary, signer };
                Ok(Told::Done(Receipt::new(sent, &[outcome])))
            }
            Ended::Submitted(submitted) => Ok(Told::Submitted(submitted)),
            Ended::Noted(noted) => Ok(Told::Noted(noted)),
            Ended::DryRun(_) | Ended::Saved(_) => Err(Error::internal("nothing was sent")),
        }
    }
}

impl View for Sent {
    fn render(&self, page: &mut Page) {
        match (&self.summary, &self.signer) {
            (Some(summary), Some(signer)) => page.line(format!("{summary}, signed by {signer}")),
            _ => page.line("it succeeded"),
        }
    }
}

impl View for Told {
    fn render(&self, page: &mut Page) {
        match self {
            Self::Done(receipt) => receipt.render(page),
            Self::Submitted(submitted) => submitted.render(page),
            Self::Noted(noted) => noted.render(page),
        }
    }
}
