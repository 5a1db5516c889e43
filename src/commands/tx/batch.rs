//! `tx batch`: several calls in one transaction.

mod file;
mod spends;

use std::path::PathBuf;
use std::sync::OnceLock;

use clap::{Args, ValueEnum};
use serde::Serialize;

use self::file::WrittenCall;
use self::spends::{Spends, spends};
use crate::chain::batch_items::Item;
use crate::chain::calls::{Call, DecodedCall, decode_call, utility};
use crate::chain::read::sender::Sender;
use crate::chain::{Runtime, plain};
use crate::commands::args::call::{NOTATION, read_call};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Make several calls of the chain in one transaction
///
/// They are made in the order of the file, by the coldkey. By default all or none: if one fails, nothing is left of the
/// others. With the other modes what was made stays; the command then ends with 7 and tells what became of each call.
#[derive(Debug, Args)]
#[command(after_long_help = format!("The file has one call per line; empty lines and lines that start with # say nothing. A JSON array of
such texts, or of {{\"pallet\", \"name\", \"args\"}}, is read too.

{NOTATION}

Examples:
  taoctl tx batch payments.txt --dry-run
  echo 'Balances.transfer_keep_alive dest=savings value=1.5tao' |
    taoctl tx batch - --mode force --yes"))]
pub struct Batch {
    /// The file with the calls; - is the standard input
    file: PathBuf,

    /// What happens when a call fails
    #[arg(long, value_enum, default_value = "all")]
    mode: Mode,

    #[command(flatten)]
    tx: TxArgs,

    /// Read once: the standard input ends.
    #[arg(skip)]
    written: OnceLock<Vec<WrittenCall>>,
}

/// What happens when a call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "snake_case")]
enum Mode {
    /// All or none: nothing is left of the others
    All,
    /// The others are made all the same
    Force,
    /// Those before it stay, those after it are not tried
    Interrupt,
}

impl Mode {
    fn call(self) -> &'static str {
        match self {
            Self::All => "batch_all",
            Self::Force => "force_batch",
            Self::Interrupt => "batch",
        }
    }

    fn explained(self) -> &'static str {
        match self {
            Self::All => "all or none",
            Self::Force => "each for itself: those that succeed stay, whatever the others do",
            Self::Interrupt => "up to the first that fails: those before it stay",
        }
    }
}

/// A batch that is on chain, every call of it done.
#[derive(Debug, Serialize)]
pub struct Made {
    mode: Mode,
    calls: Vec<Item>,
}

impl Transaction for Batch {
    type Receipt = Made;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let written = self.written()?;
        let chain = cx.chain().await?;
        let runtime = chain.runtime().await?;
        let development = cx.is_development().await?;
        let calls = written.iter().map(|one| resolved(cx, runtime, one, development));
        let calls: Vec<Call> = calls.collect::<Result<_>>()?;
        let call = utility::batch(runtime, self.mode.call(), &calls)?;
        // Of the bytes that are signed.
        let decoded = decode_call(runtime, &call.encode(runtime)?)?;
        let decoded = decoded.inner(runtime).unwrap_or_default();
        refuse_doomed(runtime, written, &decoded)?;

        // read
        let (pinned, fee) =
            tokio::try_join!(chain.read(Sender(signer.account())), chain.fee(&call, None))?;
        let block = pinned.block;
        let account = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let available = may_sign(account, block)?.spendable(deposit);
        let spends = spends(&decoded).ok_or_else(more_than_there_is)?;

        // say
        let mut preview = Preview::default()
            .row("signer", &signer)
            .row("mode", format!("Utility.{}: {}", self.mode.call(), self.mode.explained()));
        for (number, call) in (1..).zip(&decoded) {
            let mut lines = plain::call_lines(runtime, call);
            if let Some((label, _)) = lines.first_mut() {
                *label = format!("call {number}");
            }
            preview = preview.call(&lines);
        }
        if let Some(warning) = takes_all(&decoded) {
            preview = preview.warn(warning);
        }
        preview = preview.row("known to spend", spends.known).row("spendable now", available);
        let Spends { known, at_first } = spends;
        if known > available && at_first < known {
            preview = preview.warn(
                "the calls spend more than there is now: those before must bring the rest in",
            );
        }
        let spend = Spend::tao(available, at_first);
        let summary = format!("{} calls in one, {}", decoded.len(), self.mode.call());
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Made> {
        Ok(Made { mode: self.mode, calls: outcome.items().to_vec() })
    }
}

impl Batch {
    fn written(&self) -> Result<&[WrittenCall]> {
        if let Some(written) = self.written.get() {
            return Ok(written);
        }
        let read = file::read(&self.file)?;
        Ok(self.written.get_or_init(|| read))
    }
}

/// The call, or an error that tells its place.
fn resolved(cx: &Ctx, runtime: &Runtime, written: &WrittenCall, development: bool) -> Result<Call> {
    read_call(cx, runtime, &written.text, development).map_err(|error| {
        let placed = Error::new(error.code(), format!("{}: {error}", written.place))
            .with_details(error.details().clone());
        error.hints().iter().fold(placed, |placed, hint| placed.hint(hint.as_str()))
    })
}

/// What the chain would take the fee for and not make.
fn refuse_doomed(runtime: &Runtime, written: &[WrittenCall], calls: &[DecodedCall]) -> Result<()> {
    let most: u32 = runtime.constant("Utility", "batched_calls_limit")?;
    if calls.len() > most as usize {
        let message = format!("{} calls are too many: a batch has at most {most}", calls.len());
        return Err(Error::refused("too_many_calls", message).hint("make several files of it"));
    }
    let is_batch = |call: &DecodedCall| {
        call.pallet == "Utility"
            && ["batch", "batch_all", "force_batch"].contains(&call.name.as_str())
    };
    match written.iter().zip(calls).find(|(_, call)| is_batch(call)) {
        None => Ok(()),
        Some((written, call)) => {
            let place = &written.place;
            let message =
                format!("{place}: the chain allows no Utility.{} inside a batch", call.name);
            Err(Error::refused("batch_in_batch", message)
                .hint("write its calls as lines of their own"))
        }
    }
}

/// A call that takes everything leaves nothing to those after it.
fn takes_all(calls: &[DecodedCall]) -> Option<String> {
    let takes_all = |call: &DecodedCall| call.pallet == "Balances" && call.name == "transfer_all";
    let at = calls.iter().position(takes_all)?;
    Some(format!("call {} sends all that is there then", at.saturating_add(1)))
}

fn more_than_there_is() -> Error {
    Error::refused("balance_too_low", "the calls spend more TAO than there can be")
}

impl View for Made {
    fn render(&self, page: &mut Page) {
        for (number, item) in (1..).zip(&self.calls) {
            page.line(format!("call {number}: {} {}", item.call, item.state.word()));
        }
    }
}
