//! `stake remove`: sell alpha of a position for TAO.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::{add, checks, preview};
use crate::chain::Chain;
use crate::chain::api::stake::{AvailableStakesOf, StakeAvailability, StakeOf};
use crate::chain::calls::subtensor::{remove_stake_full_limit, remove_stake_limit};
use crate::chain::read::account::AccountInfo;
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::pool::PoolOf;
use crate::chain::read::sender::Sender;
use crate::chain::read::stake::NominationMinimum;
use crate::chain::{Hash, calls::Call};
use crate::commands::args::position::{Position, SplitPosition};
use crate::commands::args::price::PriceArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::trade::Trade;
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
  taoctl stake remove 500a --from team/validator@4 --limit-price 0.0249 --partial")]
pub struct Remove {
    /// How much alpha: 5, 5a, or all; on subnet 0 it is TAO
    amount: Amount,

    /// The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID")]
    from: Option<Position>,

    #[command(flatten)]
    position: SplitPosition,

    #[command(flatten)]
    price: PriceArgs,

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

/// What the position is, and what may leave it.
struct Held {
    stake: Alpha,
    /// Less than the coldkey's stake on the subnet where a part of that is locked.
    available: Alpha,
}

impl Transaction for Remove {
    type Receipt = Removed;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let position = self.position.or(self.from.as_ref(), "--from")?;
        let (hotkey, netuid) = (cx.hotkey_account(&position.hotkey)?, position.netuid);
        let terms = self.price.terms(cx)?;
        self.price.refuse_part_of_all(self.amount)?;
        let asked = self.asked(netuid)?;
        let call = |limit| sale(hotkey, netuid, asked, limit, terms.partial);

        // read
        let chain = cx.chain().await?;
        let owner = Sender(signer.account());
        let reads = chain.read((owner, PoolOf(netuid), Hotkey(hotkey), NominationMinimum));
        // The numbers in the call do not change its fee, so it is asked before they are known.
        let any = call(Price(u64::MAX));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any, None))?;
        let block = pinned.block;
        let (account, pool, info, minimum) = cx.pinned(pinned);
        let pool = checks::existing(netuid, pool)?.pool;
        let held = held(chain, hotkey, signer.account(), netuid, block.hash).await?;

        // decide
        let account = may_sign(account, block)?;
        let amount = held.sellable(hotkey, netuid, asked)?;
        let trade = terms.trade(&pool, amount)?;
        trade.quote.check_minimum(amount == held.stake)?;
        let available = account.spendable(chain.existential_deposit().await?);
        let owed = fee_from_stake(&account, available, fee);
        let alpha = owed.map(|fee| cover_fee(netuid, &held, asked, &trade, fee)).transpose()?;
        if info.owner != Some(signer.account()) {
            let rest =
                held.stake.saturating_sub(amount).saturating_sub(alpha.unwrap_or(Alpha::ZERO));
            refuse_small_rest(netuid, rest, &trade, minimum)?;
        }

        // say
        // Of everything, what the fee takes is not sold for the owner.
        let lost = owed.filter(|_| asked.is_none()).unwrap_or(Rao::ZERO);
        let less = |tao: Rao| tao.saturating_sub(lost);
        let shown = Preview::default()
            .row("owner", &signer)
            .row("position", format!("{hotkey}@{netuid}"))
            .row("staked now", preview::stake(netuid, held.stake))
            .row("amount", self.shown(netuid, amount))
            .row("expected", less(trade.quote.output))
            .row("minimum received", preview::minimum(&terms, less(trade.bound.minimum)));
        let alpha = alpha.map(|alpha| format!("at most {}", preview::stake(netuid, alpha)));
        let shown =
            preview::trade(shown, &pool, &terms, &trade).row_if("fee from the stake", alpha);
        let spend = Spend { fee_in_alpha: owed.is_some(), ..Spend::only_fee(available) };
        // Everything is everything, however much it has grown: the same wish is known by these words.
        let wish = asked.map_or_else(|| "all".to_owned(), |asked| preview::stake(netuid, asked));
        let summary = format!("remove {wish} from {hotkey}@{netuid}");
        let call = call(trade.bound.limit);
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: !netuid.is_root() },
            shown,
        ))
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
            partial: self.asked(netuid)?.is_some_and(|asked| alpha < asked),
            fee_in_alpha: if paid_in_alpha { Some(fee(2)?) } else { None },
        })
    }
}

impl Remove {
    /// The amount of stake; `None` is all of it. Root stake is TAO, whatever the chain calls it.
    fn asked(&self, netuid: NetUid) -> Result<Option<Alpha>> {
        Ok(match self.amount.nonzero()? {
            Amount::All => None,
            Amount::Tao(tao) if netuid.is_root() => Some(Alpha(tao.0)),
            amount => Some(amount.as_alpha()?),
        })
    }

    fn shown(&self, netuid: NetUid, amount: Alpha) -> String {
        let amount = preview::stake(netuid, amount);
        if self.amount == Amount::All { format!("all ({amount} now)") } else { amount }
    }
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

async fn held(
    chain: &Chain,
    hotkey: AccountId,
    coldkey: AccountId,
    netuid: NetUid,
    block: Hash,
) -> Result<Held> {
    let stake = chain.ask(StakeOf(hotkey, coldkey, netuid), block);
    let free = AvailableStakesOf(vec![coldkey], Some(vec![netuid]));
    let (stake, free) = tokio::try_join!(stake, chain.ask(free, block))?;
    let mut subnets = free.into_iter().flat_map(|(_, subnets)| subnets);
    let free = subnets.find(|(subnet, _)| *subnet == netuid);
    Ok(Held {
        stake: stake.map_or(Alpha::ZERO, |info| info.stake),
        // The chain leaves out subnets where the coldkey has nothing.
        available: free.map_or(Alpha::ZERO, |(_, StakeAvailability { available, .. })| available),
    })
}

impl Held {
    /// The amount asked for, or everything; refused where it is not there or locked.
    fn sellable(&self, hotkey: AccountId, netuid: NetUid, asked: Option<Alpha>) -> Result<Alpha> {
        let shown = |amount| preview::stake(netuid, amount);
        if self.stake.is_zero() {
            let message = format!("there is no stake on {hotkey}@{netuid}");
            return Err(Error::refused("stake_none", message)
                .hint("`taoctl stake list` shows the positions"));
        }
        let amount = asked.unwrap_or(self.stake);
        let details = json!({
            "netuid": netuid, "amount": amount, "stake": self.stake, "available": self.available,
        });
        if amount > self.stake {
            let (amount, stake) = (shown(amount), shown(self.stake));
            let message = format!("{amount} is more than the position of {stake}");
            return Err(Error::refused("stake_too_low", message)
                .hint("write `all` for the whole position")
                .with_details(details));
        }
        if amount > self.available {
            let (amount, free) = (shown(amount), shown(self.available));
            let message =
                format!("of {amount} only {free} can leave subnet {netuid}: the rest is locked");
            return Err(Error::refused("stake_locked", message)
                .hint(format!("remove at most {free}"))
                .with_details(details));
        }
        Ok(amount)
    }
}

/// The fee, where the chain takes it from the position: the account is open, and its TAO too little.
fn fee_from_stake(account: &AccountInfo, available: Rao, fee: Rao) -> Option<Rao> {
    (account.exists() && available < fee).then_some(fee)
}

/// The alpha that the fee takes, at the worst price at which the call can succeed. It is sold before the call runs,
/// and `remove_stake_limit` fails where it finds less than it asks for.
fn cover_fee(
    netuid: NetUid,
    held: &Held,
    asked: Option<Alpha>,
    trade: &Trade<Alpha>,
    fee: Rao,
) -> Result<Alpha> {
    let alpha = trade.bound.limit.alpha_for(fee).unwrap_or(held.stake);
    // The fee leaves the locked part as it is.
    let left = held.stake.min(held.available).saturating_sub(alpha);
    if asked.map_or(!left.is_zero(), |asked| asked <= left) {
        return Ok(alpha);
    }
    let (alpha, left) = (preview::stake(netuid, alpha), preview::stake(netuid, left));
    let message =
        format!("the fee of {fee} is taken from the stake, up to {alpha}: {left} is left");
    Err(Error::refused("stake_short_of_fee", message)
        .hint("write `all` for the whole position, or add TAO for the fee")
        .with_details(json!({ "netuid": netuid, "fee": fee, "stake": held.stake })))
}

/// A small rest on somebody else's hotkey would be sold too, at any price.
fn refuse_small_rest(
    netuid: NetUid,
    rest: Alpha,
    trade: &Trade<Alpha>,
    minimum: Rao,
) -> Result<()> {
    if rest.is_zero() || trade.bound.limit.value_of(rest) >= minimum {
        return Ok(());
    }
    let rest = preview::stake(netuid, rest);
    let message = format!(
        "the rest of {rest} would be worth less than {minimum}: the chain would sell it too, at any price"
    );
    Err(Error::refused("stake_rest_too_small", message)
        .hint("write `all` for the whole position, or remove less")
        .with_details(json!({ "netuid": netuid, "minimum": minimum })))
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
