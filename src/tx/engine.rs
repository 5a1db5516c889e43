//! One sequence runs every plan: [`Engine::run`], and [`Engine::send`] for each step, are its table of contents.

use std::collections::{HashMap, hash_map::Entry as Slot};

use serde_json::json;

use crate::chain::extrinsic::{Era, Params, Signed, Unsigned};
use crate::chain::head::Signing;
use crate::chain::payload::chain_of;
use crate::chain::{self, Chain, Hash, Pin};
use crate::domain::address::AccountId;
use crate::domain::units::Rao;
use crate::error::{Code, Error, Exit, Result};

use super::Ui;
use super::entry::{Entry, State};
use super::follow;
use super::journal::{AccountLock, Journal};
use super::options::{MetadataHash, Options, Wait};
use super::plan::{Plan, Preview, Spend, Step};
use super::planned::{DryRun, Planned};
use super::receipt::{Ended, Submitted};
use super::search;
use super::signer::{Signer, TransactionKey};

/// A plan older than this many blocks is made again before it is signed.
const FRESH_BLOCKS: u32 = 2;

/// What runs plans on one chain.
pub struct Engine<'a> {
    chain: &'a Chain,
    journal: Journal,
    ui: &'a dyn Ui,
    options: Options,
}

/// A plan whose fees and funds are known.
struct Prepared {
    plan: Plan,
    steps: Vec<Planned>,
    preview: Preview,
}

impl<'a> Engine<'a> {
    /// An engine for `chain`, whose journal this is.
    pub fn new(chain: &'a Chain, journal: Journal, ui: &'a dyn Ui, options: Options) -> Self {
        Self { chain, journal, ui, options }
    }

    /// Runs a plan to its end. `planner` makes it again when it has become old.
    pub async fn run(&self, plan: Plan, planner: impl AsyncFn() -> Result<Plan>) -> Result<Ended> {
        if let Some(step) = plan.steps.first()
            && let Some(ended) = self.sent_before(step).await?
        {
            return Ok(ended);
        }
        self.refuse_known_keys(&plan)?;
        let metadata_hash = self.metadata_hash().await?;
        let prepared = self.prepare(plan).await?;
        self.ui.preview(&prepared.preview, self.options.dry_run || !self.options.yes);
        if self.options.dry_run {
            return Ok(Ended::DryRun(DryRun::new(prepared.steps, prepared.preview)));
        }
        self.confirm(&prepared.plan).await?;
        let mut keys = self.unlock(&prepared.plan).await?;
        let (mut ended, mut later) = (None, prepared.plan.steps.as_slice());
        for planned in &prepared.steps {
            let Some((step, rest)) = later.split_first() else { break };
            later = rest;
            let key = keys.get(&step.signer.account()).ok_or_else(no_key)?;
            let fresh = Fresh { made_at: prepared.plan.block, planner: &planner };
            let sent = self.send(step, planned, key, fresh, metadata_hash).await?;
            // No key is held while the chain is waited for, unless a later step needs it.
            keys.retain(|account, _| later.iter().any(|step| step.signer.account() == *account));
            ended = Some(match sent {
                Sent::Now(watched) => self.finish(*watched).await?,
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
        key: &TransactionKey,
        fresh: Fresh<'_, impl AsyncFn() -> Result<Plan>>,
        metadata_hash: Option<[u8; 32]>,
    ) -> Result<Sent> {
        let account = step.signer.account();
        let lock = self.lock(account).await?;
        // Another process may have used the key while this one was asking or waiting for the lock.
        if let Some(ended) = self.sent_before(step).await? {
            return Ok(Sent::Before(ended));
        }
        let open = search::settle_account(self.chain, &self.journal, account).await?;
        self.refuse_repetition(&open.entries, planned)?;
        let now = self.chain.signing(account).await?;
        self.renew(fresh, now.anchor.number, step, planned).await?;
        let terms = Terms {
            nonce: self.options.nonce.unwrap_or_else(|| open.free_nonce(now.nonce)),
            era: Era::mortal(self.options.valid_for, now.anchor.number),
            metadata_hash,
            now,
        };
        let signed = self.sign(planned, key, account, &terms).await?;
        let entry = self.entry(step, planned, &signed, &terms);
        self.journal.record(&entry)?;
        self.ui.submitting(Some(entry.hash));
        let follow = self.options.wait != Wait::None;
        let watched = follow::submit(self.chain, &self.journal, self.ui, entry, follow).await;
        drop(lock);
        Ok(Sent::Now(Box::new(watched?)))
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

    /// What an idempotency key that was used before led to; nothing is sent then.
    async fn sent_before(&self, step: &Step) -> Result<Option<Ended>> {
        let Some(id) = &self.options.id else { return Ok(None) };
        let Some(entry) = self.journal.by_id(step.signer.account(), id)? else { return Ok(None) };
        let entry = search::settle(self.chain, &self.journal, entry).await?;
        let same = entry.summary == step.summary
            || entry.call == step.call.encode(self.chain.runtime().await?)?;
        match &entry.state {
            State::Expired | State::Refused { .. } => Ok(None),
            _ if !same => Err(other_purpose(id, &entry)),
            State::Included { .. } => {
                self.ui.note(&format!("--id {id} was used before, to {}", entry.summary));
                self.ui.note("nothing is sent");
                Ok(Some(search::past(self.chain, &entry).await?.into()))
            }
            State::Unknown => Err(still_open(&entry)),
        }
    }

    fn refuse_known_keys(&self, plan: &Plan) -> Result<()> {
        let known = plan.steps.iter().find(|step| step.signer.is_development());
        match known {
            Some(step) if !self.options.development_keys => Err(Error::refused(
                "development_key",
                format!(
                    "{} is a key that everybody knows, and this is no development chain",
                    step.signer.name()
                ),
            )
            .hint("choose your own wallet with --wallet, or a local chain with --network local")),
            _ => Ok(()),
        }
    }

    /// Encodes every call, asks for fees that are not known yet, and refuses what cannot be paid.
    async fn prepare(&self, plan: Plan) -> Result<Prepared> {
        let runtime = self.chain.runtime().await?.clone();
        let (mut steps, mut preview) = (Vec::new(), plan.preview.clone());
        for step in &plan.steps {
            let call = step.call.encode(&runtime)?;
            let fee = match step.fee {
                Some(fee) => fee,
                None => self.chain.fee(&step.call, Some(plan.block.hash)).await?,
            };
            preview = preview.row("extrinsic fee", fee);
            if let Some(warning) = affordable(&step.signer, &step.spend, fee)? {
                preview = preview.warn(warning);
            }
            steps.push(Planned::new(step, call, fee, &runtime)?);
        }
        Ok(Prepared { plan, steps, preview })
    }

    /// The digest that signatures commit to. Known before anything is asked, and in a dry run too.
    async fn metadata_hash(&self) -> Result<Option<[u8; 32]>> {
        let digest = match self.options.metadata_hash {
            MetadataHash::Off => return Ok(None),
            _ => self.chain.metadata_hash().await,
        };
        match (digest, self.options.metadata_hash) {
            (Err(chain::Error::MetadataHash { .. }), MetadataHash::Tried) => Ok(None),
            (digest, _) => Ok(Some(digest?)),
        }
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

    async fn lock(&self, account: AccountId) -> Result<AccountLock> {
        let (journal, patience) = (self.journal.clone(), self.options.patience);
        let lock = tokio::task::spawn_blocking(move || journal.lock(account, patience)).await;
        let lock = lock.map_err(|error| Error::internal(error.to_string()))?;
        Ok(lock?)
    }

    /// What is still open would be paid twice: the same call, or another call of the same command, whose quote
    /// has moved with the chain.
    fn refuse_repetition(&self, open: &[Entry], planned: &Planned) -> Result<()> {
        if self.options.again {
            return Ok(());
        }
        let same = open.iter().find(|entry| {
            // Two keys are two purposes.
            let other_key = self.options.id.is_some() && entry.id != self.options.id;
            let same = entry.call == planned.call() || entry.summary == planned.summary;
            same && !other_key
        });
        same.map_or(Ok(()), |entry| Err(still_open(entry)))
    }

    /// An old plan is made again for its checks; what is signed stays what was shown, and must still be affordable.
    async fn renew(
        &self,
        fresh: Fresh<'_, impl AsyncFn() -> Result<Plan>>,
        head: u32,
        step: &Step,
        planned: &Planned,
    ) -> Result<()> {
        if head <= fresh.made_at.number.saturating_add(FRESH_BLOCKS) {
            return Ok(());
        }
        let Prepared { plan, .. } = self.prepare((fresh.planner)().await?).await?;
        let mut same =
            plan.steps.iter().filter(|again| again.signer.account() == step.signer.account());
        if let Some(again) = same.next() {
            let spend = Spend { available: again.spend.available, ..step.spend };
            affordable(&step.signer, &spend, planned.fee())?;
        }
        Ok(())
    }

    async fn sign(
        &self,
        planned: &Planned,
        key: &TransactionKey,
        account: AccountId,
        terms: &Terms,
    ) -> Result<Signed> {
        let params = Params {
            nonce: terms.nonce,
            era: terms.era,
            anchor: terms.now.anchor.hash,
            metadata_hash: terms.metadata_hash,
        };
        let runtime = &terms.now.runtime;
        let unsigned = Unsigned::new(runtime, planned.call().to_vec(), &params)?;
        refuse_other_chain(&unsigned, runtime.genesis, &self.options.public_chains)?;
        let signature = key.sign(&unsigned, runtime).await?;
        if matches!(key, TransactionKey::Agent { .. }) {
            self.ui.note("signed by the agent");
        }
        Ok(unsigned.sign(runtime, account, signature)?)
    }

    fn entry(&self, step: &Step, planned: &Planned, signed: &Signed, terms: &Terms) -> Entry {
        let (endpoint, anchor) = (self.chain.endpoint(), terms.now.anchor);
        Entry {
            hash: signed.hash,
            bytes: signed.bytes.clone(),
            call: planned.call().to_vec(),
            signer: step.signer.account(),
            nonce: terms.nonce,
            anchor,
            last_valid: terms.era.last_block(anchor.number).unwrap_or(u32::MAX),
            genesis: terms.now.runtime.genesis,
            spec_version: terms.now.runtime.spec_version,
            endpoint: endpoint.url.clone(),
            network: endpoint.name.clone(),
            summary: step.summary.clone(),
            id: self.options.id.clone(),
            signed_at: jiff::Timestamp::now(),
            state: State::Unknown,
        }
    }
}

/// A node can say that it is of a chain that nobody knows, where no digest is required, and choose genesis, versions
/// and anchor so that the payload is one of a public chain, shifted by some bytes.
fn refuse_other_chain(unsigned: &Unsigned, own: Hash, public: &[Hash]) -> Result<()> {
    match chain_of(&unsigned.whole_payload(), public) {
        Some(other) if other != own => {
            let message = format!("this could be a transaction of another chain, {other}");
            Err(Error::refused("payload_of_other_chain", message)
                .hint("use another node with --network: this one may lie"))
        }
        _ => Ok(()),
    }
}

/// What sending a step has come to.
enum Sent {
    /// It is out.
    Now(Box<follow::Watched>),
    /// Its idempotency key was used in the meantime.
    Before(Ended),
}

/// What a transaction is signed with.
struct Terms {
    nonce: u32,
    era: Era,
    /// Of the same runtime as `now`: a runtime that changed ends the command.
    metadata_hash: Option<[u8; 32]>,
    now: Signing,
}

/// Whether a plan is still young enough to be signed.
struct Fresh<'p, P> {
    made_at: Pin,
    planner: &'p P,
}

/// Refuses what cannot be paid; a warning where the chain takes the fee from the stake instead.
fn affordable(signer: &Signer, spend: &Spend, fee: Rao) -> Result<Option<String>> {
    let total = spend.amount.checked_add(fee);
    if total.is_some_and(|total| total <= spend.available) {
        return Ok(None);
    }
    if spend.fee_in_alpha && spend.amount.is_zero() {
        return Ok(Some(format!(
            "{} has less than the fee in TAO: the chain takes the fee in alpha from the stake",
            signer.name()
        )));
    }
    let message = format!(
        "{} can spend {}; this takes {} and a fee of {fee}",
        signer.name(),
        spend.available,
        spend.amount
    );
    let details = json!({
        "account": signer.account(),
        "available": spend.available,
        "amount": spend.amount,
        "fee": fee,
    });
    Err(Error::refused("balance_too_low", message)
        .hint("lower the amount; a rest of 0.0000005 TAO must stay to keep the account")
        .with_details(details))
}

fn still_open(entry: &Entry) -> Error {
    let hash = &entry.hash;
    Error::new(
        Code("already_sent", Exit::Unknown),
        format!("the same was already sent and is still open: {} ({hash})", entry.summary),
    )
    .hint(format!("`taoctl tx wait {hash}` tells what happened"))
    .hint("--again sends it a second time")
    .with_details(json!({ "hash": hash, "nonce": entry.nonce, "last_valid": entry.last_valid }))
}

/// To answer with the earlier one would say that this was done.
fn other_purpose(id: &str, entry: &Entry) -> Error {
    let message = format!("--id {id} was used before, for another purpose: {}", entry.summary);
    Error::refused("id_used", message)
        .hint("give each payment its own key")
        .with_details(json!({ "hash": entry.hash, "summary": entry.summary }))
}

fn no_key() -> Error {
    Error::internal("a key of the plan was not opened")
}
