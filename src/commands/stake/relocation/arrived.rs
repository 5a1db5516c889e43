//! What became of a move, from the events of its steps.

use serde::Serialize;

use crate::commands::stake::{add, preview, remove::alpha_of};
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::moves::Ratio;
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::receipt::Outcome;

const PALLET: &str = "SubtensorModule";
const REMOVED: &str = "StakeRemoved";
const ADDED: &str = "StakeAdded";
const FEE_IN_ALPHA: &str = "TransactionFeePaidWithAlpha";

/// Stake that is where it was meant to go.
#[derive(Debug, Serialize)]
pub struct Relocated {
    coldkey: AccountId,
    from_hotkey: AccountId,
    from_netuid: NetUid,
    owner: AccountId,
    hotkey: AccountId,
    netuid: NetUid,
    /// What left, in the smallest part of the origin's alpha, the swap fee included; on subnet 0 in rao.
    sent: Alpha,
    /// What arrived, in the smallest part of the destination's alpha; on subnet 0 in rao.
    received: Alpha,
    /// Between subnets: the trade.
    trade: Option<Traded>,
    /// Whether less left than was asked for.
    partial: bool,
    /// The extrinsic fee of the first call where the chain took it from the position, in its alpha.
    fee_in_alpha: Option<Alpha>,
    /// Those of the calls after it, in the destination's alpha.
    later_fees_in_alpha: Option<Alpha>,
}

/// Of a move between subnets.
#[derive(Debug, Serialize)]
struct Traded {
    /// What the sale brought, in rao.
    tao_between: Rao,
    swap_fee: Fee,
    swap_fee_unit: &'static str,
    /// What arrived for one that left, the swap fee included, in parts of 1e9.
    average_ratio: Ratio,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
enum Fee {
    Alpha(Alpha),
    Tao(Rao),
}

/// The chain sells the alpha of the fee first, with the same event.
fn nth(outcome: &Outcome) -> usize {
    usize::from(outcome.has(PALLET, FEE_IN_ALPHA))
}

/// What the chain took of the position for its fee, where TAO was short.
fn fee_in_alpha(outcome: &Outcome) -> Result<Option<Alpha>> {
    let paid = outcome.has(PALLET, FEE_IN_ALPHA);
    paid.then(|| outcome.field(PALLET, FEE_IN_ALPHA, 2)).transpose()
}

/// TAO, alpha net of the fee, subnet and fee of what left.
fn removed(outcome: &Outcome) -> Result<(Rao, Alpha, NetUid, Alpha)> {
    let nth = nth(outcome);
    Ok((
        outcome.field_of(PALLET, REMOVED, nth, 2)?,
        outcome.field_of(PALLET, REMOVED, nth, 3)?,
        outcome.field_of(PALLET, REMOVED, nth, 4)?,
        outcome.field_of(PALLET, REMOVED, nth, 5)?,
    ))
}

/// What arrived in the end of a step.
///
/// # Errors
/// `nothing_traded` where the chain succeeded without moving anything, `stake_stays_tao` where it sold and did not buy.
pub fn received(outcome: &Outcome) -> Result<Alpha> {
    if outcome.has(PALLET, ADDED) {
        let alpha: Alpha = outcome.field(PALLET, ADDED, 3)?;
        if !alpha.is_zero() {
            return Ok(alpha);
        }
    }
    let (tao, ..) = removed(outcome)?;
    if tao.is_zero() {
        return Err(add::nothing(outcome, "moved"));
    }
    let message = format!(
        "transaction {} sold stake for {tao}, too little to be staked again: it is free TAO now",
        outcome.hash
    );
    Err(Error::new(Code("stake_stays_tao", Exit::Rejected), message)
        .hint("`taoctl balance` shows it")
        .with_details(outcome.transaction()))
}

impl Relocated {
    /// What these steps did together.
    pub fn of(amount: Amount, outcomes: &[Outcome]) -> Result<Self> {
        let mut trade = None;
        for outcome in outcomes {
            let arrived = received(outcome)?;
            let (tao, net, netuid, fee) = removed(outcome)?;
            if netuid == outcome.field(PALLET, ADDED, 4)? {
                continue;
            }
            let swap_fee = match netuid.is_root() {
                true => Fee::Tao(outcome.field(PALLET, ADDED, 5)?),
                false => Fee::Alpha(fee),
            };
            trade = Some(Traded {
                tao_between: tao,
                swap_fee,
                swap_fee_unit: if netuid.is_root() { "rao" } else { "alpha" },
                average_ratio: Ratio::average(Alpha(net.0.saturating_add(fee.0)), arrived),
            });
        }
        let missing = || Error::internal("a move without steps");
        let (first, last) = outcomes.first().zip(outcomes.last()).ok_or_else(missing)?;
        let (_, net, from_netuid, fee) = removed(first)?;
        let sent = Alpha(net.0.saturating_add(fee.0));
        let later = outcomes.iter().skip(1).map(fee_in_alpha).collect::<Result<Vec<_>>>()?;
        let later = later.into_iter().flatten();
        Ok(Self {
            coldkey: first.field_of(PALLET, REMOVED, nth(first), 0)?,
            from_hotkey: first.field_of(PALLET, REMOVED, nth(first), 1)?,
            from_netuid,
            owner: last.field(PALLET, ADDED, 0)?,
            hotkey: last.field(PALLET, ADDED, 1)?,
            netuid: last.field(PALLET, ADDED, 4)?,
            sent,
            received: received(last)?,
            trade,
            partial: alpha_of(from_netuid, amount)?.is_some_and(|asked| sent < asked),
            fee_in_alpha: fee_in_alpha(first)?,
            later_fees_in_alpha: later.reduce(|a, b| Alpha(a.0.saturating_add(b.0))),
        })
    }
}

impl View for Relocated {
    fn render(&self, page: &mut Page) {
        let (sent, received) = (
            preview::stake(self.from_netuid, self.sent),
            preview::stake(self.netuid, self.received),
        );
        match &self.trade {
            None => page.line(format!("moved {sent} inside subnet {}", self.netuid)),
            Some(trade) => {
                let fee = match trade.swap_fee {
                    Fee::Alpha(alpha) => preview::stake(self.from_netuid, alpha),
                    Fee::Tao(tao) => tao.to_string(),
                };
                page.line(format!(
                    "sold {sent} of subnet {} for {}",
                    self.from_netuid, trade.tao_between
                ));
                page.line(format!(
                    "and bought {received} of subnet {}: {} for one, swap fee {fee} included",
                    self.netuid, trade.average_ratio
                ));
            }
        }
        page.line(format!(
            "from {}@{} to {}@{}",
            self.from_hotkey, self.from_netuid, self.hotkey, self.netuid
        ));
        if self.owner != self.coldkey {
            page.line(format!("its owner is {} now", self.owner));
        }
        if self.partial {
            page.line("a part only: the limit, or the fee, left the rest");
        }
        let fees = [(self.from_netuid, self.fee_in_alpha), (self.netuid, self.later_fees_in_alpha)];
        for (netuid, fee) in fees {
            let Some(fee) = fee else { continue };
            let fee = preview::stake(netuid, fee);
            page.line(format!("the fee was taken from the stake on subnet {netuid}: {fee}"));
        }
    }
}
