//! Before anything is asked: the calls encoded, the fees known, what cannot be paid or must not be signed refused.

use std::collections::HashMap;

use serde_json::json;

use crate::chain;
use crate::domain::units::Rao;
use crate::error::{Error, Result};

use super::Engine;
use crate::tx::options::MetadataHash;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::planned::Planned;
use crate::tx::signer::Signer;

/// A plan whose fees and funds are known.
pub(super) struct Prepared {
    pub plan: Plan,
    pub steps: Vec<Planned>,
    pub preview: Preview,
}

impl Prepared {
    /// One of its steps.
    pub fn step(&self, index: usize) -> Result<(&Step, &Planned)> {
        let step = self.plan.steps.get(index).zip(self.steps.get(index));
        step.ok_or_else(|| Error::internal(format!("the plan has no step {index}")))
    }

    /// The first step of this plan of what is left, in place of the one that was shown: the same call of the same
    /// signer, with the numbers of now.
    pub fn instead_of(&self, shown: &Self, index: usize) -> Result<(&Step, &Planned)> {
        let (step, planned) = self.step(0)?;
        let (before, expected) = shown.step(index)?;
        let name = |planned: &Planned| planned.decoded().map(|call| (call.pallet, call.name));
        let is_same =
            step.signer.account() == before.signer.account() && name(planned)? == name(expected)?;
        let is_hidden = planned.carrier_fee().is_some() || expected.carrier_fee().is_none();
        if is_same && is_hidden {
            return Ok((step, planned));
        }
        Err(plan_changed(format!("another step is due now than was shown: {}", step.summary)))
    }

    /// What is left now has as many steps as what was shown from `index` on: prices may have merged two of them.
    pub fn refuse_other_count(&self, shown: &Self, index: usize) -> Result<()> {
        let (now, before) = (self.steps.len(), shown.steps.len().saturating_sub(index));
        if now == before {
            return Ok(());
        }
        Err(plan_changed(format!("{now} steps are left now, and {before} were shown")))
    }
}

fn plan_changed(message: String) -> Error {
    Error::refused("plan_changed", message).hint("give the command again to see it")
}

impl Engine<'_> {
    /// Keys that everybody knows sign on development chains only.
    pub(super) fn refuse_known_keys(&self, plan: &Plan) -> Result<()> {
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
    pub(super) async fn prepare(&self, plan: Plan) -> Result<Prepared> {
        let runtime = self.chain.runtime().await?.clone();
        let (mut steps, mut preview) = (Vec::new(), plan.preview.clone());
        let development = self.options.development_keys;
        let (mut taken, mut fees) = (HashMap::new(), Rao::ZERO);
        let mut shielding = self.shielding(&plan, &runtime).await?;
        for step in &plan.steps {
            let call = step.call.encode(&runtime)?;
            let fee = match step.fee {
                Some(fee) => fee,
                None => self.chain.fee(&step.call, Some(plan.block.hash)).await?,
            };
            let before = taken.entry(step.signer.account()).or_insert(Rao::ZERO);
            let available = step.spend.available.saturating_sub(*before);
            let spend = Spend { available, ..step.spend };
            let carrier = shielding.carrier(step, &spend, (&call, fee), &runtime)?;
            let planned = Planned::new(step, call, fee, &runtime)?.carried_for(carrier);
            match affordable(&step.signer, &spend, planned.fees(), development)? {
                Some(warning) if !preview.warnings.contains(&warning) => {
                    preview = preview.warn(warning);
                }
                Some(_) => {}
                None => {
                    let sum = before.checked_add(step.spend.amount);
                    let sum = sum.and_then(|sum| sum.checked_add(planned.fees()));
                    *before = sum.unwrap_or(Rao(u64::MAX));
                }
            }
            fees = fees.checked_add(fee).unwrap_or(Rao(u64::MAX));
            steps.push(planned);
        }
        preview = match steps.len() {
            0 => preview,
            1 => preview.row("extrinsic fee", fees),
            count => preview.row("extrinsic fees", format!("{fees}, in {count} transactions")),
        };
        let preview = shielding.shown(preview);
        Ok(Prepared { plan, steps, preview })
    }

    /// The digest that signatures commit to. Known before anything is asked, and in a dry run too.
    pub(super) async fn metadata_hash(&self) -> Result<Option<[u8; 32]>> {
        let digest = match self.options.metadata_hash {
            MetadataHash::Off => return Ok(None),
            _ => self.chain.metadata_hash().await,
        };
        match (digest, self.options.metadata_hash) {
            (Err(chain::Error::MetadataHash { .. }), MetadataHash::Tried) => Ok(None),
            (digest, _) => Ok(Some(digest?)),
        }
    }
}

/// Refuses what cannot be paid; a warning where the chain takes the fee from the stake instead. `development`: whether
/// TAO can be had for nothing.
pub(super) fn affordable(
    signer: &Signer,
    spend: &Spend,
    fee: Rao,
    development: bool,
) -> Result<Option<String>> {
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
    let account = signer.account();
    let mut error = Error::refused("balance_too_low", message);
    if spend.available > fee && !spend.amount.is_zero() {
        error =
            error.hint("lower the amount; a rest of 0.0000005 TAO must stay to keep the account");
    } else if !development {
        error = error.hint(format!("it needs TAO first: send some to {account}"));
    }
    if development {
        error = error.hint(format!(
            "`taoctl localnet fund {account} 100` gives it TAO of this development chain"
        ));
    }
    Err(error.with_details(details))
}
