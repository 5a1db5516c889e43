//! One sequence runs every plan: [`Engine::run`], and [`Engine::step`] and [`Engine::send`] for each step, are its table
//! of contents.

mod begun;
mod once;
mod pause;
mod permit;
mod prepare;
mod refused;
mod save;
pub mod shield;
mod sign;
pub mod submit;
mod turn;
mod upgrade;

use std::collections::{BTreeSet, HashMap, hash_map::Entry as Slot};
use std::sync::Arc;

use crate::chain::Chain;
use crate::chain::extrinsic::Era;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};

use super::Ui;
use super::entry::Entry;
use super::follow;
use super::journal::Journal;
use super::options::{Options, Wait};
use super::plan::{Order, Plan, Step};
use super::planned::{DryRun, Planned};
use super::progress::Progress;
use super::receipt::{Ended, Outcome, Submitted};
use super::salts::{Commitment, Sealed};
use super::search;
use super::signer::TransactionKey;
use prepare::Prepared;
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

    /// Runs a plan to its end, after the steps that are done. `planner` makes the plan of the steps that are left when
    /// it has become old, and before each later step.
    pub async fn run(
        &self,
        plan: Plan,
        mut progress: Progress,
        planner: impl AsyncFn(&[Outcome]) -> Result<Plan>,
    ) -> Result<Ended> {
        let turns = Turn::all(&plan, progress.len(), &self.options);
        if let Some(ended) = self.all_sent_before(&plan.steps, &turns).await? {
            return Ok(ended);
        }
        self.refuse_known_keys(&plan)?;
        self.refuse_several_at_once(&plan)?;
        self.metadata_hash().await?;
        let prepared = self.prepare(plan).await?;
        self.permit_plan(&prepared).await?;
        // To look at it is what a dry run is for; in JSON it is in the result.
        let shown = self.options.dry_run || !(self.options.yes || self.options.save);
        self.ui.preview(&prepared.preview, shown);
        if self.options.dry_run {
            let Prepared { plan, steps, preview } = prepared;
            return Ok(Ended::DryRun(DryRun::new(steps, plan.order, preview)));
        }
        if self.options.save {
            return self.save(&prepared).await;
        }
        if prepared.plan.steps.is_empty() {
            return self.end(progress);
        }
        self.confirm(&prepared.plan).await?;
        let mut keys = self.unlock(&prepared.plan).await?;
        let mut left = prepared.plan.steps.as_slice();
        for (index, turn) in turns.iter().enumerate() {
            let made = self.step(&prepared, index, turn, &mut keys, &progress, &planner).await;
            let typed = self.options.typed.as_deref();
            if let Err(error) = &made
                && index < prepared.plan.optional
                && matches!(error.code().1, Exit::Rejected | Exit::TooEarly)
            {
                self.pass_over(left, error, &mut progress)?;
                left = left.get(1..).unwrap_or_default();
                continue;
            }
            match made.map_err(|error| progress.stopped(error, left, typed))? {
                Made::InBlock(summary, outcome) => progress.add(&summary, *outcome),
                Made::Before(summary, outcome) => progress.add_earlier(&summary, *outcome),
                Made::Ended(ended) => return Ok(ended),
            }
            left = left.get(1..).unwrap_or_default();
            self.ui.between_steps(if left.is_empty() { vec![] } else { progress.hashes() });
        }
        self.end(progress)
    }

    /// The first of these steps was refused, and the others do not need it.
    fn pass_over(&self, left: &[Step], error: &Error, progress: &mut Progress) -> Result<()> {
        let what = left.first().map(|step| step.summary.as_str()).unwrap_or_default();
        self.ui.warn(&format!("it was not possible to {what}: {error}"));
        if let Some(run) = self.options.run_key() {
            progress.note(self.journal.newest_step(&run)?.0);
        }
        Ok(())
    }

    /// All steps are done.
    fn end(&self, progress: Progress) -> Result<Ended> {
        self.options.run_key().map_or(Ok(()), |run| self.journal.end_run(&run))?;
        Ok(Ended::Done(progress.into_outcomes()))
    }

    /// One step of a plan, from its turn to its block.
    async fn step<P: AsyncFn(&[Outcome]) -> Result<Plan>>(
        &self,
        prepared: &Prepared,
        index: usize,
        turn: &Turn,
        keys: &mut HashMap<AccountId, TransactionKey>,
        progress: &Progress,
        planner: &P,
    ) -> Result<Made> {
        let (order, made_at) = (prepared.plan.order, prepared.plan.block);
        let is_settled = index > 0 && order == Order::Independent;
        let done = progress.outcomes();
        let noted = progress.noted();
        let mut fresh = Fresh { made_at, is_settled, planner, done, noted };
        self.pause(&prepared.plan, progress).await?;
        let again = match index {
            0 => None,
            _ if is_settled => None,
            _ => Some(self.prepare(fresh.plan().await?).await?),
        };
        if let Some(again) = &again {
            again.refuse_other_count(prepared, index)?;
        }
        fresh.made_at = again.as_ref().map_or(made_at, |again| again.plan.block);
        let (step, planned) = match &again {
            Some(again) if order == Order::FromOutcomes => again.instead_of(prepared, index)?,
            _ => prepared.step(index)?,
        };
        if turn.step > 0 {
            let all = turn.step.saturating_add(turn.rest).saturating_add(1);
            let number = turn.step.saturating_add(1);
            self.ui.note(&format!("step {number} of {all}: {}", step.summary));
        }
        let key = keys.get(&step.signer.account()).ok_or_else(no_key)?;
        let summary = step.summary.clone();
        let kept = &prepared.plan.commits;
        let sent = self.send((step, planned), turn, key, kept, &fresh).await?;
        // No key is held while the chain is waited for, unless a later step needs it.
        let later = prepared.plan.steps.get(index.saturating_add(1)..).unwrap_or_default();
        keys.retain(|account, _| later.iter().any(|step| step.signer.account() == *account));
        match sent {
            Sent::Now(watched) if self.options.wait == Wait::None => {
                Ok(Made::Ended(self.finish(*watched).await?))
            }
            Sent::Now(watched) => {
                let outcome = self.outcome(*watched).await?;
                let outcome = if turn.independent { Ok(outcome) } else { outcome.succeeded() };
                match outcome {
                    Ok(outcome) => Ok(Made::InBlock(summary, Box::new(outcome))),
                    Err(error) => Err(self.failed(error, planned, &fresh).await),
                }
            }
            Sent::Before(Ended::Done(outcomes)) => match outcomes.into_iter().next_back() {
                Some(outcome) => Ok(Made::Before(summary, Box::new(outcome))),
                None => Err(Error::internal("a step was sent before and did nothing")),
            },
            Sent::Before(ended) if turn.rest == 0 => Ok(Made::Ended(ended)),
            Sent::Before(_) => Err(forgotten()),
        }
    }

    /// One step, under the lock of its account, from the nonce to the node's answer.
    async fn send(
        &self,
        (step, planned): (&Step, &Planned),
        turn: &Turn,
        key: &TransactionKey,
        commits: &[Arc<Commitment>],
        fresh: &Fresh<'_, impl AsyncFn(&[Outcome]) -> Result<Plan>>,
    ) -> Result<Sent> {
        let account = step.signer.account();
        let lock = self.journal.lock(account, self.options.patience).await?;
        // Another process may have used the key while this one was asking or waiting for the lock.
        if let Some(ended) = self.sent_before(step, turn).await? {
            return Ok(Sent::Before(ended));
        }
        let open = search::settle_account(self.chain, &self.journal, self.ui, account);
        let now = async { Ok(self.chain.signing(account).await?) };
        let (open, mut now, shield) = tokio::try_join!(open, now, self.shield_key(planned))?;
        let nonce = turn.nonce.unwrap_or_else(|| open.free_nonce(now.nonce));
        let last = nonce.saturating_add(shield.is_some().into());
        if last > nonce && !open.is_free(last) {
            return Err(shield::no_room(nonce));
        }
        self.refuse_repetition(open.beside(nonce..=last), planned, turn, fresh.done)?;
        self.refuse_another_run(turn, fresh.noted)?;
        let carried = self.carried_over(step, planned, &now.runtime)?;
        let is_due = carried.is_some() || fresh.is_old(now.anchor.number);
        let planned = carried.as_ref().unwrap_or(planned);
        let shield = match is_due {
            false => shield,
            // That took its time: a key is of use for one block only, and an era begins when it is signed.
            true => {
                self.renew(fresh, step, planned).await?;
                now.anchor = self.chain.signing(account).await?.anchor;
                self.shield_key(planned).await?
            }
        };
        let spent = self.permit(step, planned, &now.runtime, &[]).await?;
        let terms = Terms {
            nonce,
            era: Era::mortal(self.validity(step, planned, now.anchor.number)?, now.anchor.number),
            metadata_hash: self.metadata_hash().await?,
            now,
        };
        let chain = terms.now.runtime.genesis;
        let commits = Sealed::of(commits, planned.call(), (chain, account), key).await?;
        let signed = self.sealed(planned, key, account, &terms, shield.as_ref()).await?;
        let after = fresh.done.last().map(|outcome| outcome.hash);
        let entry = self.entry(step, planned, turn, &signed, &terms, spent);
        let entry = Entry { place: turn.place(after), ..entry };
        commits.keep(&self.journal, &entry)?;
        self.record(&entry)?;
        self.ui.submitting(Some(entry.hash));
        let follow = self.options.wait != Wait::None;
        let watched = follow::submit(self.chain, &self.journal, self.ui, entry, follow).await;
        drop(lock);
        match watched {
            Ok(watched) => Ok(Sent::Now(Box::new(watched))),
            Err(error) => Err(self.refused(error, step, planned, &terms, fresh).await),
        }
    }

    /// On disk, with its place among the steps of its command.
    fn record(&self, entry: &Entry) -> Result<()> {
        if let (Some(place), Some(run)) = (&entry.place, self.options.run_key()) {
            self.journal.note_step(&run, entry.hash, place.after)?;
        }
        Ok(self.journal.record(entry)?)
    }

    /// Waits as asked, and says what happened.
    async fn finish(&self, watched: follow::Watched) -> Result<Ended> {
        if self.options.wait == Wait::None {
            self.ui.submitting(None);
            return Ok(Ended::Submitted(Submitted::from(watched.entry())));
        }
        Ok(Ended::Done(vec![self.outcome(watched).await?.succeeded()?]))
    }

    /// Waits until a block, or a final one, has it.
    async fn outcome(&self, watched: follow::Watched) -> Result<Outcome> {
        let finalized = self.options.wait == Wait::Finalized;
        let outcome = follow::wait(self.chain, &self.journal, self.ui, watched, finalized).await;
        self.ui.waiting(None);
        let outcome = outcome?;
        self.ui.submitting(None);
        Ok(outcome)
    }

    async fn confirm(&self, plan: &Plan) -> Result<()> {
        let signers: BTreeSet<&str> = plan.steps.iter().map(|step| step.signer.name()).collect();
        let signers = signers.into_iter().collect::<Vec<_>>().join(", ");
        if self.options.yes || self.ui.confirm(&format!("sign with {signers} and send?")).await? {
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

/// What a step has come to.
enum Made {
    /// It is in a block; what it was for.
    InBlock(String, Box<Outcome>),
    /// The same, made by another process with the same idempotency key.
    Before(String, Box<Outcome>),
    /// There is no more to wait for.
    Ended(Ended),
}

/// What sending a step has come to.
enum Sent {
    /// It is out.
    Now(Box<follow::Watched>),
    /// Its idempotency key was used in the meantime.
    Before(Ended),
}

/// Its numbers would be needed.
fn forgotten() -> Error {
    let message = "a step was made before, and the node has lost what it did";
    Error::new(Code("result_unknown", Exit::Unknown), message)
        .hint("ask an archive node: --network archive")
}

fn no_key() -> Error {
    Error::internal("a key of the plan was not opened")
}
