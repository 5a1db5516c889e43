//! The MEV shield: whether a step goes encrypted inside of a carrier, and how.

use std::collections::{BTreeMap, BTreeSet};

use futures::future::try_join_all;
use serde_json::json;

use super::Engine;
use super::sign::Terms;
use crate::chain::api::fee::signed_length;
use crate::chain::calls::Call;
use crate::chain::calls::mev_shield::submit_encrypted;
use crate::chain::extrinsic::Signed;
use crate::chain::read::mev_shield::NextKey;
use crate::chain::shield::{ShieldKey, is_offered, sealed_length};
use crate::chain::{Chain, Runtime};
use crate::domain::address::AccountId;
use crate::domain::era::ValidFor;
use crate::domain::units::Rao;
use crate::error::{Code, Error, Exit, Result};
use crate::tx::options::{Options, Shield};
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::planned::Planned;
use crate::tx::shield::Carrier;
use crate::tx::signer::TransactionKey;

/// What encrypting the steps of a plan costs, or why it is not done.
#[derive(Default)]
pub(super) struct Shielding {
    mode: Shield,
    /// The fee of a carrier by the length of what it carries.
    fees: BTreeMap<usize, Rao>,
    /// Of those that are used.
    sum: Rao,
    refrained: Option<String>,
}

impl Shielding {
    /// In the clear for this reason; an error where that was not wanted.
    fn refrain(&mut self, why: String) -> Result<()> {
        if self.mode == Shield::On {
            let message = format!("it cannot be encrypted: {why}");
            return Err(Error::refused("shield_impossible", message)
                .hint("--shield off sends it in the clear, --shield auto where it must be"));
        }
        self.refrained = Some(why);
        Ok(())
    }

    /// The fee of the carrier of a step; `None`: it goes in the clear.
    pub fn carrier(
        &mut self,
        step: &Step,
        spend: &Spend,
        (call, fee): (&[u8], Rao),
        runtime: &Runtime,
    ) -> Result<Option<Rao>> {
        if !self.mode.is_for(step.trades) {
            return Ok(None);
        }
        let Some(&carrier) = self.fees.get(&inner_length(runtime, call)?) else { return Ok(None) };
        let fees = fee.checked_add(carrier);
        let total = fees.and_then(|fees| fees.checked_add(spend.amount));
        if total.is_none_or(|total| total > spend.available) {
            let name = step.signer.name();
            self.refrain(format!("{name} cannot pay the fee of {carrier} of its carrier, too"))?;
            return Ok(None);
        }
        self.sum = self.sum.checked_add(carrier).unwrap_or(Rao(u64::MAX));
        Ok(Some(carrier))
    }

    /// What is shown of it.
    pub fn shown(&self, mut preview: Preview) -> Preview {
        if !self.sum.is_zero() {
            preview = preview
                .row("carrier fee", self.sum)
                .row("MEV shield", "encrypted until a block has it");
        }
        match &self.refrained {
            Some(why) => preview.row("MEV shield", format!("off: {why}")),
            None => preview,
        }
    }
}

impl Shield {
    fn is_for(self, trades: bool) -> bool {
        match self {
            Self::Off => false,
            Self::Auto => trades,
            Self::On => true,
        }
    }
}

impl Engine<'_> {
    /// Asks for what encrypting takes, in one round trip; nothing where no step is to be encrypted.
    pub(super) async fn shielding(&self, plan: &Plan, runtime: &Runtime) -> Result<Shielding> {
        let mut shielding = Shielding { mode: self.options.shield, ..Shielding::default() };
        let wanted = plan.steps.iter().filter(|step| shielding.mode.is_for(step.trades));
        let lengths = wanted.map(|step| inner_length(runtime, &step.call.encode(runtime)?));
        let lengths = lengths.collect::<Result<BTreeSet<_>>>()?;
        // A document for another machine is valid for far longer than a carrier may be.
        if lengths.is_empty() || self.options.save {
            return Ok(shielding);
        }
        if let Some(why) = self.hindrance(plan, runtime) {
            // Where there is no shield, nobody misses it.
            if is_offered(runtime) || shielding.mode == Shield::On {
                shielding.refrain(why.to_owned())?;
            }
            return Ok(shielding);
        }
        let fees = lengths.into_iter().filter_map(|length| Some((length, sealed_length(length)?)));
        let fees = try_join_all(fees.map(async |(length, sealed)| {
            let call = submit_encrypted(vec![0; sealed]);
            Ok::<_, Error>((length, self.chain.fee(&call, Some(plan.block.hash)).await?))
        }));
        let key = async { Ok(self.chain.read(NextKey).await?) };
        let (fees, key) = tokio::try_join!(fees, key)?;
        match key.value {
            None => shielding.refrain("the chain announces no key for it now".to_owned())?,
            Some(_) if fees.is_empty() => shielding.refrain("it is too long".to_owned())?,
            Some(_) => shielding.fees = fees.into_iter().collect(),
        }
        Ok(shielding)
    }

    fn hindrance(&self, plan: &Plan, runtime: &Runtime) -> Option<&'static str> {
        if !is_offered(runtime) {
            Some("the chain has no MEV shield")
        } else if self.options.shielded_for.is_none() {
            Some("--valid-for is longer than the 8 blocks of a carrier")
        } else if self.options.nonce.is_some() && plan.steps.len() > 1 {
            Some("--nonce is for the first of several transactions")
        } else {
            None
        }
    }

    /// How long a step may be included that is anchored in this block: not longer than it says itself.
    pub(super) fn validity(&self, step: &Step, planned: &Planned, anchor: u32) -> Result<ValidFor> {
        let shielded = planned.carrier_fee().and(self.options.shielded_for);
        let asked = shielded.unwrap_or(self.options.valid_for);
        let Some(until) = step.until else { return Ok(asked) };
        // The era begins with its anchor.
        let blocks = until.saturating_add(1).saturating_sub(anchor);
        asked.within(blocks).ok_or_else(|| ends_too_soon(until, anchor))
    }

    /// The key of now for a step that goes encrypted.
    pub(super) async fn shield_key(&self, planned: &Planned) -> Result<Option<ShieldKey>> {
        if planned.carrier_fee().is_none() {
            return Ok(None);
        }
        match self.chain.read(NextKey).await?.value {
            Some(key) => Ok(Some(key)),
            // In the clear is not what was shown.
            None => Err(Error::refused(
                "shield_gone",
                "the chain announces no key of the MEV shield any more; nothing was sent",
            )
            .hint("give the command again; --shield off sends it in the clear")),
        }
    }

    /// Signs a step. With a key it comes back as its carrier's bytes, under the hash of what they carry.
    pub(super) async fn sealed(
        &self,
        planned: &Planned,
        key: &TransactionKey,
        account: AccountId,
        terms: &Terms,
        shield: Option<&ShieldKey>,
    ) -> Result<(Signed, Option<Carrier>)> {
        let (call, nonce) = (planned.call(), terms.nonce);
        let Some(shield) = shield else {
            return Ok((self.sign(call, nonce, key, account, terms).await?, None));
        };
        let inner = self.sign(call, nonce.saturating_add(1), key, account, terms).await?;
        let call = submit_encrypted(shield.seal(&inner.bytes)?).encode(&terms.now.runtime)?;
        let outer = self.sign(&call, nonce, key, account, terms).await?;
        let carrier = Carrier { hash: outer.hash, nonce, seen: None };
        Ok((Signed { bytes: outer.bytes, hash: inner.hash }, Some(carrier)))
    }
}

/// What the carrier of a call will cost; nothing where it goes in the clear. For who spends all that the fees leave.
pub async fn carrier_fee(
    chain: &Chain,
    options: &Options,
    call: &Call,
    trades: bool,
) -> Result<Rao> {
    let runtime = chain.runtime().await?;
    let may_hide = is_offered(runtime) && options.shielded_for.is_some() && !options.save;
    if !may_hide || !options.shield.is_for(trades) {
        return Ok(Rao::ZERO);
    }
    let length = inner_length(runtime, &call.encode(runtime)?)?;
    let Some(sealed) = sealed_length(length) else { return Ok(Rao::ZERO) };
    let carrier = submit_encrypted(vec![0; sealed]);
    let (key, fee) = tokio::try_join!(chain.read(NextKey), chain.fee(&carrier, None))?;
    Ok(if key.value.is_some() { fee } else { Rao::ZERO })
}

/// No era is that short. What it means from then on is planned anew.
fn ends_too_soon(until: u32, anchor: u32) -> Error {
    // The anchor is the parent of the head.
    let wait = until.saturating_sub(anchor).max(1);
    let message = format!(
        "this would have to be in block {until} at the latest, which is too near now: {wait} blocks to wait"
    );
    Error::new(Code("ends_too_soon", Exit::TooEarly), message)
        .hint(format!("nothing was sent; run it again in {wait} blocks"))
        .with_details(json!({ "blocks_to_wait": wait, "until": until }))
}

/// Of the signed extrinsic that a carrier has inside.
fn inner_length(runtime: &Runtime, call: &[u8]) -> Result<usize> {
    let length = signed_length(runtime, call.to_vec())?;
    usize::try_from(length).map_err(|error| Error::internal(error.to_string()))
}

/// The nonce behind a carrier's must be free, too.
pub(super) fn no_room(nonce: u32) -> Error {
    let message = format!(
        "an encrypted transaction takes two nonces in a row, and that after {nonce} is in use"
    );
    Error::refused("shield_nonce", message)
        .hint("wait for what is open: `taoctl tx wait --all`; --shield off takes one nonce")
}
