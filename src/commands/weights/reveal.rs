//! `weights reveal`: what was committed with a salt.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::due::{First, reveals};
use super::elsewhere::Given;
use super::pending::{Fate, Pending, pending};
use super::shown::Entry;
use super::standing::{Standing, place};
use crate::chain::Pin;
use crate::chain::calls::commits::revealed;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::too_early::too_early;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::domain::weights::Weight;
use crate::error::{Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::journal::CommitEnd;
use crate::tx::plan::{Order, Plan, Preview};
use crate::tx::receipt::Outcome;

/// Reveal weights that were committed with a salt
///
/// Everything that is due, on all subnets or on one: what opens a commit is in the journal of the machine that made it,
/// sealed with the hotkey, whose password is asked for where it has one. A commit can be revealed in one epoch only;
/// before it this ends with exit code 9 and the blocks to wait, or waits for them with --wait-allowed. Where nothing is
/// committed there is nothing to do. What another program committed is revealed with its weights and its salt.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl weights reveal --yes
  taoctl weights reveal 4 --wait-allowed
  taoctl weights reveal 4 --file weights.json --salt-file salt.txt")]
pub struct Reveal {
    /// Number of the subnet; without, all
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: Option<NetUid>,

    /// Weights of a commit that was made elsewhere, by UID: 0:0.5 3:0.25
    #[arg(value_name = "UID:WEIGHT", requires = "salt_file")]
    weights: Vec<Weight>,

    /// File of such weights, - for standard input: JSON {"uid": weight} or [[uid, weight]], or CSV uid,weight
    #[arg(long, value_name = "FILE", conflicts_with = "weights", requires = "salt_file")]
    file: Option<PathBuf>,

    /// File with their salt, - for standard input: 163,241,217 or [163, 241] or 0x and four digits for each, low byte first
    #[arg(long, value_name = "FILE", requires = "netuid")]
    salt_file: Option<PathBuf>,

    /// Only this mechanism; of weights that are given, 0 if it is left out
    #[arg(long, value_name = "N", requires = "netuid")]
    mechanism: Option<MechId>,

    /// Version of such weights; by default the one that the subnet asks for
    #[arg(long, value_name = "N", requires = "salt_file")]
    version_key: Option<u64>,

    #[command(flatten)]
    tx: TxArgs,

    /// What was given as it was read first: a plan is made again, and a pipe can be read once.
    #[arg(skip)]
    given: std::sync::OnceLock<Given>,
}

/// What was revealed.
#[derive(Debug, Serialize)]
pub struct Revealed {
    /// In the order of the transactions; each has one or several.
    revealed: Vec<One>,
    failed: usize,
}

/// Weights that were revealed on a mechanism.
#[derive(Debug, Serialize)]
struct One {
    netuid: NetUid,
    mechanism: MechId,
    /// As they were revealed; the chain scales the largest to 65,535.
    weights: Vec<Entry>,
    /// Why they were not.
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<String>,
}

impl Transaction for Reveal {
    type Receipt = Revealed;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.hotkey()?;
        if let (Some(netuid), Some(salt)) = (self.netuid, &self.salt_file) {
            let given = match self.given.get() {
                Some(given) => given,
                None => {
                    let read = Given::read(&self.weights, self.file.as_deref(), salt)?;
                    self.given.get_or_init(|| read)
                }
            };
            let mechanism = self.mechanism.unwrap_or_default();
            return given.plan(cx, signer, (netuid, mechanism), self.version_key).await;
        }
        let hotkey = signer.account();

        // read
        let (block, all) = pending(cx, hotkey).await?;
        let pending: Vec<Pending> =
            all.into_iter().filter(|commit| self.is_meant(commit)).collect();
        let block = match block {
            Some(block) => block,
            None => cx.pinned_block(cx.chain().await?.read(()).await?),
        };

        // decide
        let (reveals, refused) = reveals(cx, &signer, &pending).await?;
        if reveals.is_empty() {
            if let Some(error) = refused.into_iter().next() {
                return Err(error);
            }
            return self.nothing(cx, hotkey, &pending, block).await;
        }

        // say
        let mut preview = Preview::default().row("validator", &signer);
        for reveal in &reveals {
            preview = preview.row("reveals", reveal.what());
            let last = reveal.until.map(|until| format!("block {}", until.saturating_sub(1)));
            preview = preview.row_if("up to", last);
        }
        for error in refused {
            preview = preview.warn(format!("a reveal is due and impossible: {error}"));
        }
        for ended in pending.iter().filter_map(First::lost) {
            preview = preview.warn(ended);
        }
        let steps = reveals.into_iter().map(|reveal| reveal.step).collect();
        Ok(Plan::several(block, steps, Order::Independent, preview))
    }

    /// What was revealed is not due any more.
    async fn rest(&self, cx: &Ctx, _: &[Outcome]) -> Result<Plan> {
        self.plan(cx).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Revealed> {
        self.receipt_of_all(std::slice::from_ref(outcome))
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<Revealed> {
        if let [only] = outcomes {
            only.clone().succeeded()?;
        }
        let failed = outcomes.iter().filter(|outcome| outcome.failure().is_some()).count();
        let revealed = outcomes.iter().flat_map(One::all).collect();
        Ok(Revealed { revealed, failed })
    }
}

impl One {
    fn all(outcome: &Outcome) -> Vec<Self> {
        let calls = outcome.calls().into_iter();
        let calls = calls.filter_map(|(call, failure)| Some((revealed(&call)?, failure)));
        let ones = calls.flat_map(|((netuid, mechanism, openings), failure)| {
            openings.into_iter().map(move |opening| {
                let weights = opening.weights().into_iter().map(Entry::from).collect();
                Self { netuid, mechanism, weights, failure: failure.clone() }
            })
        });
        ones.collect()
    }
}

impl Reveal {
    fn is_meant(&self, commit: &Pending) -> bool {
        let record = &commit.record;
        self.netuid.is_none_or(|netuid| netuid == record.netuid)
            && self.mechanism.is_none_or(|mechanism| mechanism.0 == record.mechanism)
    }

    /// Nothing can be revealed now: why, or that there is nothing to do.
    async fn nothing(
        &self,
        cx: &Ctx,
        hotkey: AccountId,
        pending: &[Pending],
        block: Pin,
    ) -> Result<Plan> {
        let none = |preview| Ok(Plan::several(block, vec![], Order::Independent, preview));
        if let Some(expired) = pending.iter().find(|commit| is_expired(commit)) {
            return Err(expired_error(expired));
        }
        if let Some(error) = pending.iter().find_map(switched_off) {
            return Err(error);
        }
        if let Some(error) = soonest(pending, block) {
            return Err(error);
        }
        let is_revealing = |commit: &&Pending| matches!(commit.fate, Fate::Revealing { .. });
        if let Some(commit) = pending.iter().find(is_revealing) {
            let place = place(commit.record.netuid, MechId(commit.record.mechanism));
            return none(Preview::default().row("revealed already", place));
        }
        let Some(netuid) = self.netuid else {
            return none(Preview::default().row("to be revealed", "nothing"));
        };
        let mechanism = self.mechanism.unwrap_or_default();
        let (standing, ()) = Standing::read(cx, netuid, mechanism, hotkey, ()).await?;
        Err(super::elsewhere::not_found(&standing, false))
    }
}

fn is_expired(commit: &Pending) -> bool {
    matches!(commit.fate, Fate::Ended { how: CommitEnd::Expired, .. })
}

fn expired_error(commit: &Pending) -> Error {
    let place = place(commit.record.netuid, MechId(commit.record.mechanism));
    let message =
        format!("the commit {} on {place} was not revealed in its epoch", commit.record.hash);
    Error::refused("commit_expired", message)
        .hint("its weights never count; commit new ones")
        .hint("run `taoctl weights reveal` more often than once in an epoch")
        .with_details(serde_json::json!({ "commit_hash": commit.record.hash }))
}

/// The error of a commit on a subnet that reveals nothing any more.
fn switched_off(commit: &Pending) -> Option<Error> {
    let Fate::Off { committed } = commit.fate else { return None };
    let error = super::commit::commit_reveal_disabled(commit.record.netuid);
    Some(error.hint(format!(
        "what was committed in block {committed} cannot be revealed as long as it is so"
    )))
}

/// The error of exit code 9 for the commit that can be revealed first.
fn soonest(pending: &[Pending], block: Pin) -> Option<Error> {
    let head = u64::from(block.number);
    let waits = pending.iter().filter_map(|commit| {
        let place = place(commit.record.netuid, MechId(commit.record.mechanism));
        match commit.fate {
            Fate::Early { committed, from: Some(from) } => {
                let wait = from.saturating_sub(head.saturating_add(1)).max(1);
                let what = format!("the weights of block {committed} on {place} can be revealed from block {from} on");
                Some((wait, what))
            }
            Fate::Early { committed, from: None } => {
                // Nobody can tell, so it is asked again after a while.
                let what = format!("the weights of block {committed} on {place} wait for epochs, which are stopped there");
                Some((100, what))
            }
            Fate::OnItsWay => Some((1, format!("the commit on {place} is not in a final block yet"))),
            _ => None,
        }
    });
    let (wait, what) = waits.min_by_key(|(wait, _)| *wait)?;
    Some(too_early("reveal_too_early", what, wait, block))
}

impl View for Revealed {
    fn render(&self, page: &mut Page) {
        if self.revealed.is_empty() {
            page.line("nothing is to be revealed");
        }
        for One { netuid, mechanism, weights, failure } in &self.revealed {
            let place = place(*netuid, *mechanism);
            let count = weights.len();
            page.line(match failure {
                None => format!("revealed {count} weights on {place}"),
                Some(reason) => format!("{count} weights on {place} were not revealed: {reason}"),
            });
        }
    }

    fn exit_code(&self) -> u8 {
        if self.failed > 0 { Exit::Rejected.code() } else { 0 }
    }
}
