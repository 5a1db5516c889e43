//! `stake remove`: sell alpha of a position for TAO.

mod sales;

use clap::Args;
use serde::Serialize;

use self::sales::Wanted;
use super::amounts::Amounts;
use super::{add, asked, preview};
use crate::commands::args::amount::given;
use crate::commands::args::position::{Position, SplitPosition};
use crate::commands::args::price::{KeepArgs, LeastArgs, PriceArgs};
use crate::commands::args::split::SplitArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::questions::Questions;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::{Amount, AmountError};
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Order, Plan};
use crate::tx::receipt::Outcome;

/// Take stake back as TAO
///
/// The alpha of the position is sold to the subnet's pool, at worst at the limit price: the price that the sale itself
/// is quoted to reach, less the tolerance. `all` sells the position as it is in the block that executes it.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake remove 5 --from 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty@1
  taoctl stake remove all --from miner1@4 --dry-run
  taoctl stake remove all --keep 100 --from miner1@4 --min-received 12tao
  taoctl stake remove all --from miner1@4 --split 4 --every 10
  taoctl stake remove 500a --from team/validator@4 --limit-price 0.0249 --partial")]
pub struct Remove {
    /// How much alpha: 5, 5a, or all; on subnet 0 it is TAO. Asked for at a terminal, like the position
    amount: Option<Amount>,

    /// The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID")]
    from: Option<Position>,

    #[command(flatten)]
    position: SplitPosition,

    #[command(flatten)]
    keep: KeepArgs,

    #[command(flatten)]
    price: PriceArgs,

    #[command(flatten)]
    least: LeastArgs,

    #[command(flatten)]
    split: SplitArgs,

    #[command(flatten)]
    tx: TxArgs,
}

/// Stake that was removed on chain.
#[derive(Debug, Serialize)]
pub struct Removed {
    coldkey: AccountId,
    hotkey: AccountId,
    netuid: NetUid,
    /// What was sold, in the smallest part of the subnet's alpha, the swap fee included; on subnet 0 in rao.
    alpha: Alpha,
    /// What was received, in rao.
    tao: Rao,
    swap_fee: Alpha,
    swap_fee_unit: &'static str,
    /// Rao for one alpha, the swap fee included.
    average_price: Option<Price>,
    /// Whether the limit price left a part of the amount.
    partial: bool,
    /// The extrinsic fee where the chain took it from the position, in its alpha.
    fee_in_alpha: Option<Alpha>,
}

impl Transaction for Remove {
    type Receipt = Removed;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn ask(&self, cx: &Ctx) -> Result<Vec<String>> {
        let Some(mut questions) = Questions::open(cx) else { return Ok(vec![]) };
        if self.from.is_none() && !self.position.is_given() {
            asked::held(&mut questions, "--from").await?;
        }
        if self.amount.is_none() {
            asked::alpha(&mut questions).await?;
        }
        Ok(questions.into_words())
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        self.parts(cx, &[]).await
    }

    async fn rest(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        self.parts(cx, done).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Removed> {
        const PALLET: &str = "SubtensorModule";
        let paid_in_alpha = outcome.has(PALLET, "TransactionFeePaidWithAlpha");
        // The chain sells the alpha of the fee first, with the same event.
        let nth = usize::from(paid_in_alpha);
        let event = "StakeRemoved";
        let net: Alpha = outcome.field_of(PALLET, event, nth, 3)?;
        let swap_fee: Alpha = outcome.field_of(PALLET, event, nth, 5)?;
        let alpha = Alpha(net.0.saturating_add(swap_fee.0));
        if alpha.is_zero() {
            return Err(add::nothing(outcome, "sold"));
        }
        let tao = outcome.field_of(PALLET, event, nth, 2)?;
        let netuid = outcome.field_of(PALLET, event, nth, 4)?;
        let fee = |index| outcome.field(PALLET, "TransactionFeePaidWithAlpha", index);
        Ok(Removed {
            coldkey: outcome.field_of(PALLET, event, nth, 0)?,
            hotkey: outcome.field_of(PALLET, event, nth, 1)?,
            netuid,
            alpha,
            tao,
            swap_fee,
            swap_fee_unit: "alpha",
            average_price: Price::average(tao, alpha),
            partial: false,
            fee_in_alpha: if paid_in_alpha { Some(fee(2)?) } else { None },
        })
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<Removed> {
        let mut parts = outcomes.iter().map(|outcome| self.receipt(outcome));
        let first = parts.next().ok_or_else(|| Error::internal("nothing was removed"))??;
        let all = parts.try_fold(first, |all, part| together(all, part?))?;
        let asked = alpha_of(all.netuid, given(self.amount)?)?;
        Ok(Removed { partial: asked.is_some_and(|asked| all.alpha < asked), ..all })
    }
}

impl Remove {
    /// The parts that are left when the first ones are on chain.
    async fn parts(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        let wanted = self.wanted(cx, done.len())?;
        let found = wanted.read(cx).await?;
        let sales = wanted.sales(&found)?;
        let shown = wanted.preview(&found, &sales);
        let steps = wanted.steps(&found, &sales);
        let plan = Plan::several(found.block, steps, Order::InTurn, shown);
        Ok(plan.every(self.split.every()))
    }

    fn wanted(&self, cx: &Ctx, done: usize) -> Result<Wanted> {
        let amount = given(self.amount)?;
        let signer = cx.coldkey()?;
        let position = self.position.or(self.from.as_ref(), "--from")?;
        let (hotkey, netuid) = (cx.hotkey_account(&position.hotkey)?, position.netuid);
        let terms = self.price.terms(cx)?;
        self.price.refuse_part_of_all(amount)?;
        let asked = alpha_of(netuid, amount.nonzero()?)?;
        let kept = self.keep.of(amount)?.map(|kept| alpha_of(netuid, kept)).transpose()?.flatten();
        let least = self.least.tao()?;
        self.least.refuse_of_parts(&self.split)?;
        let amounts = Amounts { asked, kept, split: self.split.clone(), done };
        Ok(Wanted { signer, hotkey, netuid, terms, amounts, least })
    }
}

/// What several parts come to, in the words of one.
fn together(all: Removed, part: Removed) -> Result<Removed> {
    let sum = |sum: Option<u64>| sum.ok_or_else(|| Error::internal("the parts are too many"));
    let alpha = Alpha(sum(all.alpha.0.checked_add(part.alpha.0))?);
    let tao = Rao(sum(all.tao.0.checked_add(part.tao.0))?);
    let fees = [all.fee_in_alpha, part.fee_in_alpha].into_iter().flatten();
    Ok(Removed {
        alpha,
        tao,
        swap_fee: Alpha(sum(all.swap_fee.0.checked_add(part.swap_fee.0))?),
        average_price: Price::average(tao, alpha),
        fee_in_alpha: fees.reduce(|a, b| Alpha(a.0.saturating_add(b.0))),
        ..part
    })
}

/// An amount of stake; `None` is all of it. Root stake is TAO, whatever the chain calls it.
pub(super) fn alpha_of(netuid: NetUid, amount: Amount) -> Result<Option<Alpha>> {
    Ok(match amount {
        Amount::All => None,
        Amount::Tao(tao) if netuid.is_root() => Some(Alpha(tao.0)),
        amount => Some(amount.as_alpha().map_err(sells_alpha)?),
    })
}

/// How much TAO comes out is what the trade tells.
fn sells_alpha(error: AmountError) -> Error {
    let error = Error::from(error);
    error.hint("`taoctl stake quote` tells what alpha brings; `taoctl stake add` spends TAO")
}

impl View for Removed {
    fn render(&self, page: &mut Page) {
        let Self { hotkey, netuid, alpha, tao, swap_fee, .. } = self;
        if netuid.is_root() {
            page.line(format!("removed {tao} from {hotkey}@{netuid}"));
        } else {
            let average = self.average_price.map(|price| format!(" at {price} on average"));
            page.line(format!(
                "sold {alpha} of subnet {netuid} for {tao}{}, swap fee {swap_fee} included",
                average.unwrap_or_default()
            ));
            page.line(format!("removed from {hotkey}@{netuid}"));
        }
        if self.partial {
            page.line("a part only: the price reached the limit");
        }
        if let Some(fee) = self.fee_in_alpha {
            let fee = preview::stake(*netuid, fee);
            page.line(format!("the fee was taken from the stake: {fee}"));
        }
    }
}
