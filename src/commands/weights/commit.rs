//! `weights commit`: the hash of weights now, the weights in a later epoch.

use std::sync::{Arc, OnceLock};

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::due::First;
use super::given::Resolved;
use super::list::ListArgs;
use super::standing::Standing;
use crate::chain::Hash;
use crate::chain::calls::commits::commit_weights;
use crate::chain::read::sender::Sender;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::sender::may_sign_call;
use crate::ctx::Ctx;
use crate::domain::commit::{Opening, Window};
use crate::domain::mechanism::{MechId, StorageIndex};
use crate::domain::share::percent;
use crate::domain::units::NetUid;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;
use crate::tx::salts::Commitment;
use crate::tx::signer::Signer;

/// Commit weights with a salt, to be revealed in a later epoch
///
/// The older way of subnets where weights are committed: `taoctl weights set` does the same there, and the chain reveals
/// them by itself. What is committed here has to be revealed from here, in exactly one epoch: `taoctl weights reveal`
/// does, and so does every later `weights` command of the same hotkey. The salt is kept in the journal, sealed with the
/// hotkey.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl weights commit 4 0:0.5 3:0.25 7:0.25
  taoctl weights commit 4 --file weights.json --yes

They count once they are revealed: `taoctl weights reveal --wait-allowed`.")]
pub struct Commit {
    #[command(flatten)]
    list: ListArgs,

    #[command(flatten)]
    tx: TxArgs,

    #[arg(skip)]
    made: OnceLock<Made>,

    #[arg(skip)]
    first: First,
}

/// What is committed, the same in every plan of this run: another salt would be another commit.
struct Made(Arc<Commitment>);

impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a commit")
    }
}

/// A commit that is on chain.
#[derive(Debug, Serialize)]
pub struct Committed {
    netuid: NetUid,
    mechanism: MechId,
    commit_hash: Hash,
    /// The block that has it.
    committed_in: u32,
}

impl Transaction for Commit {
    type Receipt = Committed;

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

    fn not_yet(&self) -> Option<Error> {
        self.first.not_yet()
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Committed> {
        let index = StorageIndex(outcome.field("SubtensorModule", "WeightsCommitted", 1)?);
        let (netuid, mechanism) = index.parts();
        Ok(Committed {
            netuid,
            mechanism,
            commit_hash: outcome.field("SubtensorModule", "WeightsCommitted", 2)?,
            committed_in: outcome.block.number,
        })
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<Committed> {
        self.receipt(self.first.own(outcomes)?)
    }
}

impl Commit {
    async fn own(&self, cx: &Ctx, signer: Signer) -> Result<Plan> {
        // resolve
        let (netuid, mechanism, hotkey) = (self.list.netuid, self.list.mechanism, signer.account());
        let asked = self.list.asked(cx)?;

        // read
        let beside = (Sender(hotkey), asked.uids(netuid));
        let (standing, (sender, uids)) =
            Standing::read(cx, netuid, mechanism, hotkey, beside).await?;
        let deposit = cx.chain().await?.existential_deposit().await?;

        // decide
        if !standing.rules.commit_reveal {
            return Err(commit_reveal_disabled(netuid));
        }
        let resolved = asked.resolve(netuid, &uids)?;
        let sent = resolved.values();
        standing.refuse(&sent)?;
        let version = self.made.get().map(|Made(made)| made.opening.version_key);
        let version_key = standing.version_key(version.or(self.list.version_key))?;
        standing.refuse_early()?;
        standing.refuse_full(unexpired(&standing)?)?;
        let commitment = self.commitment(&standing, &sent, version_key)?;
        let call = commit_weights(netuid, mechanism, commitment.hash);
        let account = may_sign_call(sender, standing.block, (&call.pallet, &call.name))?;

        // say
        let uid = standing.neuron.uid;
        let mut preview = Preview::default()
            .row("subnet", netuid)
            .row_if("mechanism", Some(mechanism).filter(|mechanism| !mechanism.is_main()))
            .row("validator", format!("{signer}, UID {uid}"))
            .row("version key", version_key);
        preview = listed(preview, &resolved);
        preview = preview
            .row("commit hash", Hash(commitment.hash))
            .row("to be revealed", reveal_time(&standing))
            .warn(
                "they never count unless they are revealed in that time: `taoctl weights reveal`",
            );
        let summary = format!("commit {} weights on {} as UID {uid}", sent.len(), standing.place());
        let spend = Spend::only_fee(account.spendable(deposit));
        let step = Step { call, signer, summary, spend, fee: None, trades: false, until: None };
        Ok(Plan::one(standing.block, step, preview).committing(vec![commitment]))
    }

    fn commitment(
        &self,
        standing: &Standing,
        weights: &[(u16, u16)],
        version_key: u64,
    ) -> Result<Arc<Commitment>> {
        if let Some(Made(made)) = self.made.get() {
            return match made.opening.weights() == weights {
                true => Ok(Arc::clone(made)),
                false => Err(uids_changed(standing.netuid)),
            };
        }
        let opening = Opening::fresh(weights, version_key)
            .map_err(|_| Error::internal("the system gave no randomness"))?;
        let hash = opening.hash(standing.hotkey, standing.index());
        let (netuid, mechanism) = (standing.netuid, standing.mechanism);
        let made = Made(Arc::new(Commitment { netuid, mechanism, hash, opening }));
        Ok(Arc::clone(&self.made.get_or_init(|| made).0))
    }
}

/// What is asked of each neuron, and what is committed for it.
fn listed(preview: Preview, resolved: &Resolved) -> Preview {
    let sum: u64 = resolved.rows.iter().map(|row| u64::from(row.value)).sum();
    resolved.rows.iter().fold(preview, |preview, row| {
        let share = percent(row.value.into(), sum);
        let line = format!("{} is committed as {}, {share}", row.share.decimal(), row.value);
        let line = row.hotkey.map_or(line.clone(), |hotkey| format!("{line}, to {hotkey}"));
        preview.row(&format!("uid {}", row.uid), line)
    })
}

/// Another neuron has taken the UID of a hotkey between two plans: what was shown is not what would be committed.
fn uids_changed(netuid: NetUid) -> Error {
    Error::refused("uids_changed", format!("a hotkey got another UID on subnet {netuid} just now"))
        .hint("run it again")
        .with_details(json!({ "netuid": netuid }))
}

/// Commits of the hotkey that the chain counts: those that are past their epoch it drops first.
fn unexpired(standing: &Standing) -> Result<usize> {
    let epochs = &standing.rules.epochs;
    let index = epochs.index.ok_or_else(unknown_epochs)?;
    let now = epochs.schedule.commit_epoch(index).unwrap_or(index);
    let is_alive = |epoch| Window::of(epoch, epochs.reveal_period, now) != Window::Over;
    Ok(standing.commits.salted.iter().filter(|commit| is_alive(commit.epoch)).count())
}

/// The runtime counts no epochs: nobody could say when to reveal.
pub(super) fn unknown_epochs() -> Error {
    Error::refused("epochs_unknown", "this runtime does not say in which epoch a subnet is")
        .hint("a newer taoctl may know it")
}

/// The blocks that take the reveal of a commit in the next block, as far as they can be told.
fn reveal_time(standing: &Standing) -> String {
    let epochs = &standing.rules.epochs;
    let first = epochs.schedule.reveal_block(epochs.reveal_period);
    let last = epochs.schedule.reveal_block(epochs.reveal_period.saturating_add(1));
    match first.zip(last) {
        Some((first, last)) => {
            format!(
                "in the blocks {first} to {}, if no epoch comes out of turn",
                last.saturating_sub(1)
            )
        }
        None => "never: the epochs of the subnet are stopped".to_owned(),
    }
}

pub(super) fn commit_reveal_disabled(netuid: NetUid) -> Error {
    let message = format!("on subnet {netuid} weights are set, not committed and revealed");
    Error::refused("commit_reveal_disabled", message)
        .hint(format!("`taoctl weights set {netuid}` sets them"))
        .with_details(json!({ "netuid": netuid }))
}

impl View for Committed {
    fn render(&self, page: &mut Page) {
        let place = super::standing::place(self.netuid, self.mechanism);
        page.line(format!("committed weights on {place} as {}", self.commit_hash));
        page.line("they count when they are revealed: `taoctl weights reveal --wait-allowed`");
    }
}
