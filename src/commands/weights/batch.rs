//! `weights batch`: the weights of one hotkey on several subnets.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::OnceLock;

use clap::Args;
use futures::future::try_join_all;
use serde_json::json;

use super::batch_result::{BatchSet, Skipped, subnets_of};
use super::due::First;
use super::file;
use super::given::{Asked, Resolved};
use super::standing::Standing;
use super::way::{Needs, Sending, needs, sending};
use crate::chain::Pin;
use crate::chain::calls::weights::{self, OfSubnet};
use crate::commands::args::netuid::{NetUidError, parse_netuid};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::too_early::blocks_to_wait;
use crate::ctx::Ctx;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::error::{Error, Exit, Result};
use crate::tx::plan::{Grid, Order, Plan, Preview, Step};
use crate::tx::receipt::Outcome;
use crate::tx::signer::Signer;

/// Set the weights of one hotkey on several subnets
///
/// Subnets where weights are set at once share one transaction; where commit-reveal is on each has a commit of its own.
/// A subnet on which it is too early, or where a commit waits already, is left out and named: run it as often as you
/// like. What refuses weights for good, on any of them, refuses everything before anything is sent. If a subnet fails on
/// chain the others stay, and the command ends with 7.
#[derive(Debug, Args)]
#[command(after_long_help = "The files are those of `weights set`.

Examples:
  taoctl weights batch 4=four.json 7=seven.csv 19=nineteen.npy -w bot -H validator --yes
  taoctl weights batch 4=four.json 7=seven.csv --dry-run")]
pub struct Batch {
    /// Subnets with the files of their weights
    #[arg(value_name = "NETUID=FILE", required = true)]
    subnets: Vec<SubnetFile>,

    #[command(flatten)]
    tx: TxArgs,

    /// The lists as they were read first.
    #[arg(skip)]
    asked: OnceLock<Vec<(NetUid, Asked)>>,

    #[arg(skip)]
    first: First,

    /// Left out by the plan that is signed.
    #[arg(skip)]
    skipped: OnceLock<Vec<Skipped>>,
}

/// `NETUID=FILE`.
#[derive(Clone, Debug)]
struct SubnetFile {
    netuid: NetUid,
    file: PathBuf,
}

impl FromStr for SubnetFile {
    type Err = NetUidError;

    fn from_str(text: &str) -> std::result::Result<Self, NetUidError> {
        let (netuid, file) = text.split_once('=').unwrap_or((text, ""));
        Ok(Self { netuid: parse_netuid(netuid)?, file: file.into() })
    }
}

/// A subnet whose weights can be sent now.
struct Due {
    standing: Standing,
    resolved: Resolved,
    version_key: u64,
    sending: Sending,
}

/// What comes of a subnet.
enum Turn {
    Due(Box<Due>),
    Skipped(Skipped),
}

impl Transaction for Batch {
    type Receipt = BatchSet;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        let signer = cx.hotkey()?;
        let own = self.own(cx, signer.clone(), &BTreeSet::new()).await;
        self.first.plan((cx, &self.tx), &signer, own).await
    }

    async fn rest(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        let signer = cx.hotkey()?;
        let done: BTreeSet<NetUid> = done.iter().flat_map(subnets_of).collect();
        let own = self.own(cx, signer.clone(), &done).await;
        self.first.plan((cx, &self.tx), &signer, own).await
    }

    fn not_yet(&self) -> Option<Error> {
        self.first.not_yet()
    }

    fn receipt(&self, outcome: &Outcome) -> Result<BatchSet> {
        self.receipt_of_all(std::slice::from_ref(outcome))
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<BatchSet> {
        self.first.refusal()?;
        let skipped = self.skipped.get().cloned().unwrap_or_default();
        BatchSet::new(outcomes, skipped)
    }
}

impl Batch {
    async fn own(&self, cx: &Ctx, signer: Signer, done: &BTreeSet<NetUid>) -> Result<Plan> {
        // resolve
        let asked = self.asked(cx)?.iter().filter(|(netuid, _)| !done.contains(netuid));

        // read
        let block = cx.pinned_block(cx.chain().await?.read(()).await?);
        let turns = asked.map(|(netuid, asked)| self.turn(cx, &signer, *netuid, asked, block));
        let turns = try_join_all(turns).await?;

        // decide
        let (mut due, mut skipped) = (vec![], vec![]);
        for turn in turns {
            match turn {
                Turn::Due(one) => due.push(*one),
                Turn::Skipped(one) => skipped.push(one),
            }
        }
        if due.is_empty() && done.is_empty() {
            return Err(none_is_due(&skipped));
        }

        // say
        let preview = preview(&signer, &due, &skipped);
        let steps = steps(due)?;
        let _ = self.skipped.set(skipped);
        Ok(Plan::several(block, steps, Order::Independent, preview))
    }

    /// What is too early is left out; what is refused for good is an error.
    async fn turn(
        &self,
        cx: &Ctx,
        signer: &Signer,
        netuid: NetUid,
        asked: &Asked,
        block: Pin,
    ) -> Result<Turn> {
        let (hotkey, at) = (signer.account(), Some(block.hash));
        let beside = (needs(hotkey), asked.uids(netuid));
        let read = Standing::read_at(cx, netuid, MechId::MAIN, hotkey, beside, at).await?;
        let (standing, (needs, uids)) = read;
        let resolved = asked.resolve(netuid, &uids).map_err(|error| on(netuid, &error))?;
        let version_key = standing.version_key(None)?;
        standing.refuse(&resolved.values()).map_err(|error| on(netuid, &error))?;
        let sent = self.sent(cx, signer, &standing, needs, &resolved, version_key).await;
        match sent {
            Ok(sending) => {
                Ok(Turn::Due(Box::new(Due { standing, resolved, version_key, sending })))
            }
            Err(error) => match Skipped::new(netuid, &error) {
                Some(skipped) => Ok(Turn::Skipped(skipped)),
                None => Err(on(netuid, &error)),
            },
        }
    }

    async fn sent(
        &self,
        cx: &Ctx,
        signer: &Signer,
        standing: &Standing,
        needs: Needs,
        resolved: &Resolved,
        version_key: u64,
    ) -> Result<Sending> {
        if standing.rules.commit_reveal && !self.tx.is_again() {
            standing.refuse_waiting()?;
        }
        standing.refuse_early()?;
        sending(cx, standing, signer.clone(), needs, &resolved.values(), version_key).await
    }

    fn asked(&self, cx: &Ctx) -> Result<&[(NetUid, Asked)]> {
        if let Some(asked) = self.asked.get() {
            return Ok(asked);
        }
        let mut seen = BTreeSet::new();
        if let Some(twice) = self.subnets.iter().find(|subnet| !seen.insert(subnet.netuid)) {
            return Err(Error::usage(format!("subnet {} is given twice", twice.netuid)));
        }
        let read = |subnet: &SubnetFile| {
            if subnet.file.as_os_str().is_empty() {
                let message = format!("the file of subnet {} is missing", subnet.netuid);
                return Err(Error::usage(message).hint("write NETUID=FILE: 4=weights.json"));
            }
            let asked = file::read(&subnet.file).and_then(|given| Asked::new(cx, given));
            Ok((subnet.netuid, asked.map_err(|error| on(subnet.netuid, &error))?))
        };
        let asked = self.subnets.iter().map(read).collect::<Result<Vec<_>>>()?;
        Ok(self.asked.get_or_init(|| asked))
    }
}

/// Those that are set at once share one step; alone it is the call of `weights set`.
fn steps(due: Vec<Due>) -> Result<Vec<Step>> {
    let (plain, commits): (Vec<Due>, Vec<Due>) =
        due.into_iter().partition(|due| due.sending.reveal.is_none());
    let together: Vec<OfSubnet> = plain
        .iter()
        .map(|due| OfSubnet {
            netuid: due.standing.netuid,
            weights: due.resolved.values(),
            version_key: due.version_key,
        })
        .collect();
    let mut steps: Vec<Step> = vec![];
    let mut plain = plain.into_iter().map(|due| due.sending.step);
    if let Some(first) = plain.next() {
        steps.push(match together.as_slice() {
            [_] => first,
            several => {
                let numbers: Vec<String> =
                    several.iter().map(|subnet| subnet.netuid.to_string()).collect();
                let summary = format!("set weights on subnets {}", numbers.join(", "));
                Step { call: weights::batch_set(several), summary, ..first }
            }
        });
    }
    steps.extend(commits.into_iter().map(|due| due.sending.step));
    Ok(steps)
}

fn preview(signer: &Signer, due: &[Due], skipped: &[Skipped]) -> Preview {
    let titles = vec!["netuid>", "uid>", "weights>", "sent by", "revealed about block>"];
    let cells = |due: &Due| {
        let revealed = due.sending.reveal.map(|reveal| reveal.block.to_string());
        vec![
            due.standing.netuid.to_string(),
            due.standing.neuron.uid.to_string(),
            due.resolved.rows.len().to_string(),
            if revealed.is_some() { "commit" } else { "set at once" }.to_owned(),
            revealed.unwrap_or_default(),
        ]
    };
    let as_json = |due: &Due| {
        let weights: Vec<_> = due.resolved.rows.iter().map(super::shown::as_json).collect();
        json!({
            "netuid": due.standing.netuid,
            "uid": due.standing.neuron.uid,
            "version_key": due.version_key,
            "weights": weights,
            "round": due.sending.reveal.map(|reveal| reveal.round),
            "reveal_block": due.sending.reveal.map(|reveal| reveal.block),
        })
    };
    let grid = Grid { titles, rows: due.iter().map(cells).collect() };
    let preview =
        Preview::default().row("validator", signer).table(grid, due.iter().map(as_json).collect());
    skipped.iter().fold(preview, |preview, skipped| preview.warn(skipped.line()))
}

/// With the time of the first that will be due, if that is known.
fn none_is_due(skipped: &[Skipped]) -> Error {
    let lines: Vec<String> = skipped.iter().map(Skipped::line).collect();
    let message = format!("nothing can be sent now: {}", lines.join("; "));
    let wait = skipped.iter().filter_map(|skipped| skipped.blocks_to_wait).min();
    let error = match wait {
        Some(wait) => Error::new(crate::error::Code("weights_too_early", Exit::TooEarly), message)
            .hint(format!("run it again in {wait} blocks; --wait-allowed waits for them")),
        None => Error::refused("commit_waiting", message)
            .hint("the chain reveals what was committed by itself; --again commits others"),
    };
    error.with_details(json!({ "blocks_to_wait": wait, "skipped": skipped }))
}

/// An error of one of the subnets.
fn on(netuid: NetUid, error: &Error) -> Error {
    let placed = Error::new(error.code(), format!("subnet {netuid}: {error}"))
        .with_details(error.details().clone())
        .with_more_details(json!({ "netuid": netuid }));
    error.hints().iter().fold(placed, |placed, hint| placed.hint(hint.as_str()))
}

impl Skipped {
    /// `None` where the error is no reason to go on without this subnet.
    fn new(netuid: NetUid, error: &Error) -> Option<Self> {
        let blocks_to_wait = blocks_to_wait(error);
        let is_waiting = error.code().0 == "commit_waiting";
        let reason = error.code().0;
        (is_waiting || blocks_to_wait.is_some()).then(|| Self {
            netuid,
            reason,
            message: error.to_string(),
            blocks_to_wait,
        })
    }
}
