//! `stake remove`: sell alpha of a position for TAO.

use clap::Args;
use serde::Serialize;

use super::held::{Held, fee_from_stake};
use super::{add, asked, checks, preview};
use crate::chain::calls::Call;
use crate::chain::calls::subtensor::{remove_stake_full_limit, remove_stake_limit};
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::pool::PoolOf;
use crate::chain::read::sender::Sender;
use crate::chain::read::stake::NominationMinimum;
use crate::commands::args::amount::given;
use crate::commands::args::position::{Position, SplitPosition};
use crate::commands::args::price::{KeepArgs, LeastArgs, PriceArgs};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::questions::Questions;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::{Amount, AmountError};
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
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
        // resolve
        let wanted = given(self.amount)?;
        let signer = cx.coldkey()?;
        let position = self.position.or(self.from.as_ref(), "--from")?;
        let (hotkey, netuid) = (cx.hotkey_account(&position.hotkey)?, position.netuid);
        let terms = self.price.terms(cx)?;
        self.price.refuse_part_of_all(wanted)?;
        let asked = alpha_of(netuid, wanted.nonzero()?)?;
        let kept = self.keep.of(wanted)?.map(|kept| alpha_of(netuid, kept)).transpose()?.flatten();
        let least = self.least.tao()?;
        let call = |amount, limit| sale(hotkey, netuid, amount, limit, terms.partial);

        // read
        let chain = cx.chain().await?;
        let owner = Sender(signer.account());
        let reads = chain.read((owner, PoolOf(netuid), Hotkey(hotkey), NominationMinimum));
        // The numbers in the call do not change its fee, so it is asked before they are known.
        let any = call(asked.or(kept), Price(u64::MAX));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any, None))?;
        let block = pinned.block;
        let (account, pool, info, minimum) = cx.pinned(pinned);
        let pool = checks::existing(netuid, pool)?.pool;
        let held = Held::read(chain, hotkey, signer.account(), netuid, block.hash).await?;

        // decide
        let account = may_sign(account, block)?;
        let available = account.spendable(chain.existential_deposit().await?);
        let owed = fee_from_stake(&account, available, fee);
        let sold = |asked| Ok::<_, Error>(terms.trade(&pool, held.leaving(asked)?)?);
        let (mut asked, mut trade) = match kept {
            None => (asked, sold(asked)?),
            Some(kept) => {
                let rest = Some(held.all_but(kept)?);
                (rest, sold(rest)?)
            }
        };
        if let (Some(kept), Some(fee)) = (kept, owed) {
            // What is kept does not pay the fee either.
            let fee = trade.bound.limit.alpha_for(fee).unwrap_or(held.stake);
            asked = Some(held.all_but(Alpha(kept.0.saturating_add(fee.0)))?);
            trade = sold(asked)?;
        }
        // Of everything, what the fee takes is not sold for the owner.
        let lost = owed.filter(|_| asked.is_none()).unwrap_or(Rao::ZERO);
        let trade = trade.guaranteeing(least.map(|least| Rao(least.0.saturating_add(lost.0))))?;
        let (amount, worst) = (trade.asked, trade.bound.limit);
        trade.quote.check_minimum(amount == held.stake)?;
        let alpha = owed.map(|fee| held.cover_fee(asked, worst, fee)).transpose()?;
        if info.owner != Some(signer.account()) {
            let rest =
                held.stake.saturating_sub(amount).saturating_sub(alpha.unwrap_or(Alpha::ZERO));
            held.refuse_small_rest(rest, worst, minimum)?;
        }

        // say
        let less = |tao: Rao| tao.saturating_sub(lost);
        let shown = Preview::default()
            .row("owner", &signer)
            .row("position", format!("{hotkey}@{netuid}"))
            .row("staked now", preview::stake(netuid, held.stake))
            .row("amount", self.shown(netuid, amount))
            .row_if("kept", kept.map(|kept| preview::stake(netuid, kept)))
            .row("expected", less(trade.quote.output))
            .row("minimum received", preview::minimum(&terms, less(trade.bound.minimum)));
        let alpha = alpha.map(|alpha| format!("at most {}", preview::stake(netuid, alpha)));
        let shown =
            preview::trade(shown, &pool, &terms, &trade).row_if("fee from the stake", alpha);
        let spend = Spend { fee_in_alpha: owed.is_some(), ..Spend::only_fee(available) };
        // Everything is everything, however much it has grown: the same wish is known by these words.
        let wish = match (asked, kept) {
            (_, Some(kept)) => format!("all but {}", preview::stake(netuid, kept)),
            (Some(asked), None) => preview::stake(netuid, asked),
            (None, None) => "all".to_owned(),
        };
        let summary = format!("remove {wish} from {hotkey}@{netuid}");
        let call = call(asked, trade.bound.limit);
        Ok(Plan::one(block, Step { call, signer, summary, spend, fee: Some(fee) }, shown))
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
            partial: alpha_of(netuid, given(self.amount)?)?.is_some_and(|asked| alpha < asked),
            fee_in_alpha: if paid_in_alpha { Some(fee(2)?) } else { None },
        })
    }
}

impl Remove {
    fn shown(&self, netuid: NetUid, amount: Alpha) -> String {
        let amount = preview::stake(netuid, amount);
        match (self.amount, self.keep.is_given()) {
            (Some(Amount::All), false) => format!("all ({amount} now)"),
            _ => amount,
        }
    }
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

fn sale(
    hotkey: AccountId,
    netuid: NetUid,
    amount: Option<Alpha>,
    limit: Price,
    partial: bool,
) -> Call {
    match amount {
        None => remove_stake_full_limit(hotkey, netuid, Some(limit)),
        Some(amount) => remove_stake_limit(hotkey, netuid, amount, limit, partial),
    }
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
