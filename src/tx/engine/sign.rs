//! From a plan to signed bytes and their journal entry.

use crate::chain::extrinsic::{Era, Params, Signed, Unsigned};
use crate::chain::head::Signing;
use crate::chain::payload::chain_of;
use crate::chain::shown_url::shown_url;
use crate::chain::{Hash, Pin};
use crate::domain::address::AccountId;
use crate::error::{Error, Result};

use super::Engine;
use super::prepare::{Prepared, affordable};
use super::turn::Turn;
use crate::tx::entry::{Entry, State};
use crate::tx::plan::{Plan, Spend, Step};
use crate::tx::planned::Planned;
use crate::tx::policy::Spent;
use crate::tx::receipt::Outcome;
use crate::tx::shield::Carrier;
use crate::tx::signer::TransactionKey;

/// A plan older than this many blocks is made again before it is signed.
const FRESH_BLOCKS: u32 = 2;

/// What a transaction is signed with.
pub(super) struct Terms {
    /// Of what is sent.
    pub nonce: u32,
    pub era: Era,
    /// Of the same runtime as `now`.
    pub metadata_hash: Option<[u8; 32]>,
    pub now: Signing,
}

/// Whether a plan is still young enough to be signed, and how it is made again.
pub(super) struct Fresh<'p, P> {
    pub made_at: Pin,
    /// Steps before this one are on chain, and this one is signed whatever they did.
    pub is_settled: bool,
    pub planner: &'p P,
    /// The steps that are on chain.
    pub done: &'p [Outcome],
    /// The step that the journal noted last, as far as this process knows.
    pub noted: Option<Hash>,
}

impl<P: AsyncFn(&[Outcome]) -> Result<Plan>> Fresh<'_, P> {
    /// Whether the plan has to be made again when the chain is at `head`.
    pub fn is_old(&self, head: u32) -> bool {
        !self.is_settled && head > self.made_at.number.saturating_add(FRESH_BLOCKS)
    }

    /// The steps that are left, planned again.
    pub async fn plan(&self) -> Result<Plan> {
        (self.planner)(self.done).await
    }
}

impl Engine<'_> {
    /// A plan is made again for its checks; what is signed stays what was shown, and must still be affordable.
    pub(super) async fn renew(
        &self,
        fresh: &Fresh<'_, impl AsyncFn(&[Outcome]) -> Result<Plan>>,
        step: &Step,
        planned: &Planned,
    ) -> Result<()> {
        let Prepared { plan, steps, .. } = self.prepare(fresh.plan().await?).await?;
        let same = |(again, _): &(&Step, &Planned)| again.signer.account() == step.signer.account();
        if let Some((again, replanned)) = plan.steps.iter().zip(&steps).find(same) {
            let spend = Spend { available: again.spend.available, ..step.spend };
            let fee = planned.fees().max(replanned.fees());
            affordable(&step.signer, &spend, fee, self.options.development_keys)?;
        }
        Ok(())
    }

    pub(super) async fn sign(
        &self,
        call: &[u8],
        nonce: u32,
        key: &TransactionKey,
        account: AccountId,
        terms: &Terms,
    ) -> Result<Signed> {
        let params = Params {
            nonce,
            era: terms.era,
            anchor: terms.now.anchor.hash,
            metadata_hash: terms.metadata_hash,
        };
        let runtime = &terms.now.runtime;
        let unsigned = Unsigned::new(runtime, call.to_vec(), &params)?;
        refuse_other_chain(&unsigned, runtime.genesis, &self.options.public_chains)?;
        let signature = key.sign(&unsigned, runtime).await?;
        if matches!(key, TransactionKey::Agent { .. }) {
            self.ui.note("signed by the agent");
        }
        Ok(unsigned.sign(runtime, account, signature)?)
    }

    /// What the journal is told of it, before it is sent.
    pub(super) fn entry(
        &self,
        step: &Step,
        planned: &Planned,
        turn: &Turn,
        (signed, carrier): &(Signed, Option<Carrier>),
        terms: &Terms,
        spent: Spent,
    ) -> Entry {
        let anchor = terms.now.anchor;
        Entry {
            hash: signed.hash,
            bytes: signed.bytes.clone(),
            call: planned.call().to_vec(),
            signer: step.signer.account(),
            // Behind its carrier's.
            nonce: terms.nonce.saturating_add(carrier.is_some().into()),
            anchor,
            last_valid: terms.era.last_block(anchor.number).unwrap_or(u32::MAX),
            genesis: terms.now.runtime.genesis,
            spec_version: terms.now.runtime.spec_version,
            endpoint: shown_url(&self.chain.endpoint().url),
            network: self.chain.endpoint().name.clone(),
            summary: step.summary.clone(),
            id: turn.id.clone(),
            request: self.options.request.clone(),
            rest: turn.rest,
            place: None,
            signed_at: jiff::Timestamp::now(),
            spent: Some(spent),
            carrier: carrier.clone(),
            state: State::Unknown,
        }
    }
}

/// A node can say that it is of a chain that nobody knows, where no digest is required, and choose genesis, versions
/// and anchor so that the payload is one of a public chain, shifted by some bytes.
pub(in crate::tx) fn refuse_other_chain(
    unsigned: &Unsigned,
    own: Hash,
    public: &[Hash],
) -> Result<()> {
    match chain_of(&unsigned.whole_payload(), public) {
        Some(other) if other != own => {
            let message = format!("this could be a transaction of another chain, {other}");
            Err(Error::refused("payload_of_other_chain", message)
                .hint("use another node with --network: this one may lie"))
        }
        _ => Ok(()),
    }
}
