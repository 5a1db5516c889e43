//! `weights set`: a validator's weights, signed by its hotkey.

use std::sync::OnceLock;

use clap::Args;
use serde::Serialize;

use super::due::First;
use super::given::Resolved;
use super::list::ListArgs;
use super::shown::{self, Entry};
use super::standing::{Standing, place};
use super::way::{needs, sending};
use crate::chain::Hash;
use crate::chain::read::epoch::ScheduleOf;
use crate::chain::read::subnet::commit_reveal;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::ctx::Ctx;
use crate::domain::mechanism::{MechId, StorageIndex};
use crate::domain::units::NetUid;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview};
use crate::tx::receipt::Outcome;
use crate::tx::signer::Signer;

/// Set the weights of a validator on a subnet
///
/// The hotkey of -H signs; the coldkey is not needed, and there is no fee. Only the proportions between the weights
/// count: the largest is sent as 65535. Where commit-reveal is on, they are committed encrypted, and the chain reveals
/// them by itself an epoch or more later. A second commit in the same epoch is refused without --again.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl weights set 4 0:0.5 3:0.25 7:0.25
  taoctl weights set 4 5FBy7nNZZ3gBHSPdNQh8msKHxG1yf9pzrCDrnSXphZhJug2P:1 miner/default:2
  taoctl weights set 4 --file weights.json --dry-run
  taoctl weights set 4 --mechanism 1 --file scores.npy

A file is one of
  JSON     {\"0\": 0.5, \"3\": 0.25}, [[0, 0.5], [3, 0.25]] or {\"uids\": [0, 3], \"weights\": [0.5, 0.25]}
  CSV      lines of uid,weight; a first line of titles may name the columns `uid` or `hotkey`, and `weight`
  .npy     numbers of one dimension, a weight for each UID; or integers in two columns, UID and weight
with hotkeys in place of UIDs where you like.")]
pub struct Set {
    #[command(flatten)]
    list: ListArgs,

    #[command(flatten)]
    tx: TxArgs,

    /// As it was sent.
    #[arg(skip)]
    sent: OnceLock<Resolved>,

    #[arg(skip)]
    first: First,

    /// The block that begins the epoch of the reveal, by the state behind the commit.
    #[arg(skip)]
    reveal_block: OnceLock<Option<u64>>,
}

/// Weights that are on chain, or wait there.
#[derive(Debug, Serialize)]
pub struct WeightsSet {
    netuid: NetUid,
    mechanism: MechId,
    /// `None` where they are not stored yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    uid: Option<u16>,
    /// `None` where an earlier run committed them: nobody can read them in the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    weights: Option<Vec<Entry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    commit: Option<Commit>,
}

/// A commit that the chain reveals by itself.
#[derive(Debug, Serialize)]
struct Commit {
    /// Blake2-256 of the ciphertext.
    hash: Hash,
    block: u32,
    /// The round of the beacon that opens it.
    round: u64,
    /// The block from which on the chain looks for that round.
    reveal_block: Option<u64>,
}

impl Transaction for Set {
    type Receipt = WeightsSet;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        let signer = cx.hotkey()?;
        let own = self.own(cx, signer.clone()).await;
        self.first.plan((cx, &self.tx), &signer, own).await
    }

    /// What was revealed is not due any more.
    async fn rest(&self, cx: &Ctx, _: &[Outcome]) -> Result<Plan> {
        self.plan(cx).await
    }

    async fn look(&self, cx: &Ctx, outcome: &Outcome) -> Result<()> {
        if !outcome.has("SubtensorModule", "TimelockedWeightsCommitted") {
            return Ok(());
        }
        let chain = cx.chain().await?;
        let reads = (ScheduleOf(self.list.netuid), commit_reveal(self.list.netuid));
        let (schedule, (_, period)) = chain.read_at(reads, Some(outcome.block.hash)).await?.value;
        // The commit belongs to the epoch of its block, which has run.
        let after = schedule.next_epoch().map(|next| {
            let more = period.saturating_sub(1).saturating_mul(schedule.tempo.into());
            next.saturating_add(more)
        });
        let _ = self.reveal_block.set(after);
        Ok(())
    }

    fn not_yet(&self) -> Option<Error> {
        self.first.not_yet()
    }

    /// The chain stores the values as they are sent, because the largest already is 65,535.
    fn receipt(&self, outcome: &Outcome) -> Result<WeightsSet> {
        let (pallet, committed) = ("SubtensorModule", "TimelockedWeightsCommitted");
        if !outcome.has(pallet, committed) {
            let weights = Some(signed(outcome));
            let index = StorageIndex(outcome.field(pallet, "WeightsSet", 0)?);
            let (netuid, mechanism) = index.parts();
            let uid = Some(outcome.field(pallet, "WeightsSet", 1)?);
            return Ok(WeightsSet { netuid, mechanism, uid, weights, commit: None });
        }
        let (netuid, mechanism) = StorageIndex(outcome.field(pallet, committed, 1)?).parts();
        let sent = self.sent.get().map(Resolved::values);
        let weights = sent.map(|sent| sent.into_iter().map(Entry::from).collect());
        let commit = Commit {
            hash: outcome.field(pallet, committed, 2)?,
            block: outcome.block.number,
            round: outcome.field(pallet, committed, 3)?,
            reveal_block: self.reveal_block.get().copied().flatten(),
        };
        Ok(WeightsSet { netuid, mechanism, uid: None, weights, commit: Some(commit) })
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<WeightsSet> {
        self.receipt(self.first.own(outcomes)?)
    }
}

impl Set {
    async fn own(&self, cx: &Ctx, signer: Signer) -> Result<Plan> {
        // resolve
        let (netuid, mechanism) = (self.list.netuid, self.list.mechanism);
        let asked = self.list.asked(cx)?;

        // read
        let hotkey = signer.account();
        let beside = (needs(hotkey), asked.uids(netuid));
        let (standing, (needs, uids)) =
            Standing::read(cx, netuid, mechanism, hotkey, beside).await?;

        // decide
        let resolved = asked.resolve(netuid, &uids)?;
        let values = resolved.values();
        let version_key = standing.version_key(self.list.version_key)?;
        standing.refuse(&values)?;
        if standing.rules.commit_reveal && !self.tx.is_again() {
            standing.refuse_waiting()?;
        }
        standing.refuse_early()?;
        let sending = sending(cx, &standing, signer.clone(), needs, &values, version_key).await?;

        // say
        let preview = Preview::default()
            .row("subnet", netuid)
            .row_if("mechanism", (!mechanism.is_main()).then_some(mechanism))
            .row("validator", format!("{signer}, UID {}", standing.neuron.uid))
            .row("version key", version_key);
        let preview = shown::preview(shown::way(preview, &sending), &resolved);
        let _ = self.sent.set(resolved);
        Ok(Plan::one(standing.block, sending.step, preview))
    }
}

/// The weights in the call itself.
fn signed(outcome: &Outcome) -> Vec<Entry> {
    let calls = outcome.calls();
    let lists = calls.first().and_then(|(call, _)| call.u16s("dests").zip(call.u16s("weights")));
    let (uids, values) = lists.unwrap_or_default();
    uids.into_iter().zip(values).map(Entry::from).collect()
}

impl View for WeightsSet {
    fn render(&self, page: &mut Page) {
        let place = place(self.netuid, self.mechanism);
        let count = match self.weights.as_ref().map(Vec::len) {
            Some(count) => format!("{count} weights"),
            None => "weights".to_owned(),
        };
        match (&self.commit, self.uid) {
            (Some(commit), _) => {
                let about = commit.reveal_block.map(|block| format!(" (about block {block})"));
                page.line(format!(
                    "committed {count} on {place}; they wait for round {}{}",
                    commit.round,
                    about.unwrap_or_default()
                ));
                page.line("the chain reveals them by itself");
                page.line(format!("`taoctl weights status {}` shows whether it has", self.netuid));
            }
            (None, Some(uid)) => page.line(format!("set {count} on {place} as UID {uid}")),
            (None, None) => page.line(format!("set {count} on {place}")),
        }
        match &self.weights {
            Some(weights) => shown::receipt(page, weights),
            None => page.line("which they are is not known here: an earlier run committed them"),
        }
    }
}
