//! The chain has said no, in its pool or in a block: what it knows of the reason, in numbers and in the words of the
//! command.

use serde_json::json;

use crate::chain::{dispatch, rejection as pool};
use crate::domain::units::Rao;
use crate::error::{Error, Exit, Result};

use super::Engine;
use super::sign::{Fresh, Terms};
use crate::tx::plan::{Plan, Step};
use crate::tx::planned::Planned;
use crate::tx::receipt::Outcome;

impl Engine<'_> {
    /// The refusal with what it is about: nonce and block against those of the chain, the runtime against the one
    /// that was signed for, or the check of the command that does not hold any more. Other errors stay as they are.
    pub(super) async fn refused(
        &self,
        refusal: Error,
        step: &Step,
        planned: &Planned,
        terms: &Terms,
        fresh: &Fresh<'_, impl AsyncFn(&[Outcome]) -> Result<Plan>>,
    ) -> Error {
        match refusal.code() {
            pool::BAD_PROOF => self.outdated(refusal, terms.now.runtime.spec_version).await,
            pool::STALE | pool::FUTURE | pool::ANCIENT | pool::PRIORITY_TOO_LOW => {
                self.out_of_order(refusal, step, terms).await
            }
            pool::PAYMENT => {
                let message = format!("{} cannot pay {}", step.signer.name(), planned.fees());
                let details = json!({ "account": step.signer.account(), "fee": planned.fees() });
                let refusal = refusal.because(&message, &[]).with_more_details(details);
                self.doomed(refusal, fresh).await
            }
            pool::CUSTOM | pool::RATE_LIMITED => self.doomed(refusal, fresh).await,
            _ => refusal,
        }
    }

    /// The same for what failed in its block.
    pub(super) async fn failed(
        &self,
        failure: Error,
        planned: &Planned,
        fresh: &Fresh<'_, impl AsyncFn(&[Outcome]) -> Result<Plan>>,
    ) -> Error {
        if ![dispatch::FAILED, dispatch::TOO_EARLY].contains(&failure.code()) {
            return failure;
        }
        let limit = planned.decoded().ok().and_then(|call| call.number("limit_price"));
        let failure = match limit.and_then(|limit| u64::try_from(limit).ok()).map(Rao) {
            Some(limit) => failure
                .because(&format!("{}, at a limit price of {limit}", planned.summary), &[])
                .with_more_details(json!({ "limit_price": limit })),
            None => failure.because(&planned.summary, &[]),
        };
        self.doomed(failure, fresh).await
    }

    /// A signature covers the version of the runtime: where that is another one now, a bad proof is explained.
    pub(super) async fn outdated(&self, refusal: Error, signed: u32) -> Error {
        if refusal.code() != pool::BAD_PROOF {
            return refusal;
        }
        match self.chain.spec_after(None).await {
            Ok(now) if now != signed => {
                let message = format!("the chain was upgraded from {signed} to {now} meanwhile");
                let hint = "nothing was included; it is safe to run it again".to_owned();
                refusal
                    .because(&message, &[hint])
                    .with_more_details(json!({ "signed_for": signed, "runtime": now }))
            }
            _ => refusal,
        }
    }

    /// The nonce and the era, beside what the chain would take now.
    async fn out_of_order(&self, refusal: Error, step: &Step, terms: &Terms) -> Error {
        let (name, account) = (step.signer.name(), step.signer.account());
        let last_valid = terms.era.last_block(terms.now.anchor.number);
        let mut message = format!("{name} signed with nonce {}", terms.nonce);
        if let Some(last) = last_valid {
            message.push_str(&format!(", valid up to block {last}"));
        }
        let details = json!({ "account": account, "nonce": terms.nonce, "last_valid": last_valid });
        let mut refusal = refusal.with_more_details(details);
        if let Ok(now) = self.chain.signing(account).await {
            let (next, head) = (now.nonce, now.anchor.number.saturating_add(1));
            message.push_str(&format!("; its next nonce is {next}, the chain is at block {head}"));
            refusal = refusal.with_more_details(json!({ "next_nonce": next, "head": head }));
        }
        let refusal = refusal.because(&message, &[]);
        match self.options.nonce {
            Some(_) => refusal.hint("leave out --nonce: the next one is taken"),
            None => refusal,
        }
    }

    /// The checks of the command know the numbers that the pool does not tell.
    async fn doomed(
        &self,
        refusal: Error,
        fresh: &Fresh<'_, impl AsyncFn(&[Outcome]) -> Result<Plan>>,
    ) -> Error {
        let again = async { self.prepare(fresh.plan().await?).await };
        match again.await {
            Err(why) if matches!(why.code().1, Exit::Refused | Exit::TooEarly) => {
                let details = why.details().clone();
                refusal.because(&why.to_string(), why.hints()).with_more_details(details)
            }
            _ => refusal,
        }
    }
}
