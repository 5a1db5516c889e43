//! One sequence runs every plan: [`Engine::run`], and [`Engine::send`] for each step, are its table of contents.

mod once;
mod permit;
mod prepare;
mod refused;
mod save;
mod sign;
pub mod submit;
mod turn;
mod upgrade;

use std::collections::{HashMap, hash_map::Entry as Slot};

use crate::chain::Chain;
use crate::chain::extrinsic::Era;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};

use super::Ui;
use super::follow;
use super::journal::Journal;
use super::options::{Options, Wait};
use super::plan::{Plan, Step};
use super::planned::{DryRun, Planned};
use super::receipt::{Ended, Submitted};
use super::search;
use super::signer::TransactionKey;
pub(super) use sign::refuse_other_chain;
use sign::{Fresh, Terms};
use turn::Turn;

/// What runs plans on one chain.
pub struct Engine<'a> {
    chain: &'a Chain,
    journal: Journal,
    ui: &'a dyn Ui,
    options: Options,
}

impl<'a> Engine<'a> {
    /// An engine for `chain`, whose journal this is.
    pub fn new(chain: &'a Chain, journal: Journal, ui: &'a dyn Ui, options: Options) -> Self {
        Self { chain, journal, ui, options }
    }

    /// Runs a plan to its end. `planner` makes it again when it has become old.
    pub async fn run(&self, plan: Plan, planner: impl AsyncFn() -> Result<Plan>) -> Result<Ended> {
        let turns = Turn::all(&plan.steps, &self.options);
        if let Some(ended) = self.all_sent_before(&plan.steps, &turns).await? {
            return Ok(ended);
        }
        self.refuse_known_keys(&plan)?;
        self.metadata_hash().await?;
        let prepared = self.prepare(plan).await?;
        self.permit_plan(&prepared).await?;
        // To look at it is what a dry run is for; in JSON it is in the result.
        let shown = self.options.dry_run || !(self.options.yes || self.options.save);
        self.ui.preview(&prepared.preview, shown);
        if self.options.dry_run {
            return Ok(Ended::DryRun(DryRun::new(prepared.steps, prepared.preview)));
        }
        if self.options.save {
            return self.save(&prepared).await;
        }
        self.confirm(&prepared.plan).await?;
        let mut keys = self.unlock(&prepared.plan).await?;
        let (mut ended, mut later) = (None, prepared.plan.steps.as_slice());
        for (planned, turn) in prepared.steps.iter().zip(&turns) {
            let Some((step, rest)) = later.split_first() else { break };
            later = rest;
            let key = keys.get(&step.signer.account()).ok_or_else(no_key)?;
            let fresh = Fresh { made_at: prepared.plan.block, planner: &planner };
            let sent = self.send(step, planned, turn, key, fresh).await?;
            // No key is held while the chain is waited for, unless a later step needs it.
            keys.retain(|account, _| later.iter().any(|step| step.signer.account() == *account));
            ended = Some(match sent {
                Sent::Now(watched) => match self.finish(*watched).await {
                    Ok(ended) => ended,
                    Err(error) => return Err(self.failed(error, planned, &planner).await),
                },
                Sent::Before(earlier) => earlier,
            });
        }
        ended.ok_or_else(|| Error::internal("the plan has no steps"))
    }

    /// One step, under the lock of its account, from the nonce to the node's answer.
    async fn send(
        &self,
        step: &Step,
        planned: &Planned,
        turn: &Turn,
        key: &TransactionKey,
        fresh: Fresh<'_, impl AsyncFn() -> Result<Plan>>,
    ) -> Result<Sent> {
        let account = step.signer.account();
        let lock = self.journal.lock(account, self.options.patience).await?;
        // Another process may have used the key while this one was asking or waiting for the lock.
        if let Some(ended) = self.sent_before(step, turn).await? {
            return Ok(Sent::Before(ended));
        }
        let open = search::settle_account(self.chain, &self.journal, self.ui, account);
        let now = async { Ok(self.chain.signing(account).await?) };
        let (open, now) = tokio::try_join!(open, now)?;
        let nonce = turn.nonce.unwrap_or_else(|| open.free_nonce(now.nonce));
        self.refuse_repetition(open.beside(nonce..=nonce), planned, turn)?;
        let carried = self.carried_over(step, planned, &now.runtime)?;
        let is_due = carried.is_some() || fresh.is_old(now.anchor.number);
        let planned = carried.as_ref().unwrap_or(planned);
        if is_due {
            self.renew(fresh.planner, step, planned).await?;
        }
        let spent = self.permit(step, planned, &now.runtime, &[]).await?;
        let terms = Terms {
            nonce,
            era: Era::mortal(self.options.valid_for, now.anchor.number),
            metadata_hash: self.metadata_hash().await?,
            now,
        };
        let signed = self.sign(planned, key, account, &terms).await?;
        let entry = self.entry(step, planned, turn, &signed, &terms, spent);
        self.journal.record(&entry)?;
        self.ui.submitting(Some(entry.hash));
        let follow = self.options.wait != Wait::None;
        let watched = follow::submit(self.chain, &self.journal, self.ui, entry, follow).await;
        drop(lock);
        match watched {
            Ok(watched) => Ok(Sent::Now(Box::new(watched))),
            Err(error) => Err(self.refused(error, step, planned, &terms, fresh.planner).await),
        }
    }

    /// Waits as asked, and says what happened.
    async fn finish(&self, watched: follow::Watched) -> Result<Ended> {
        if self.options.wait == Wait::None {
            self.ui.submitting(None);
            return Ok(Ended::Submitted(Submitted::from(watched.entry())));
        }
        let finalized = self.options.wait == Wait::Finalized;
        let outcome = follow::wait(self.chain, &self.journal, self.ui, watched, finalized).await;
        self.ui.waiting(None);
        let outcome = outcome?;
        self.ui.submitting(None);
        Ok(Ended::Done(Box::new(outcome.succeeded()?)))
    }

    async fn confirm(&self, plan: &Plan) -> Result<()> {
        let signer = plan.steps.first().map(|step| step.signer.name()).unwrap_or_default();
        if self.options.yes || self.ui.confirm(&format!("sign with {signer} and send?")).await? {
            return Ok(());
        }
        Err(Error::new(Code("declined", Exit::Declined), "not confirmed; nothing was sent"))
    }

    async fn unlock(&self, plan: &Plan) -> Result<HashMap<AccountId, TransactionKey>> {
        let genesis = self.chain.runtime().await?.genesis;
        let mut keys = HashMap::new();
        for step in &plan.steps {
            if let Slot::Vacant(slot) = keys.entry(step.signer.account()) {
                slot.insert(
                    step.signer.transaction_key(self.ui, &self.options.agent, genesis).await?,
                );
            }
        }
        Ok(keys)
    }
}

/// What sending a step has come to.
enum Sent {
    /// It is out.
    Now(Box<follow::Watched>),
    /// Its idempotency key was used in the meantime.
    Before(Ended),
}

fn no_key() -> Error {
    Error::internal("a key of the plan was not opened")
}
