//! What is sold of a position: how much in which parts, within which bounds, and what a fee takes of it.

use super::super::amounts::Amounts;
use super::super::held::{Held, fee_from_stake};
use super::super::{checks, preview};
use crate::chain::Pin;
use crate::chain::calls::Call;
use crate::chain::calls::subtensor::{remove_stake_full_limit, remove_stake_limit};
use crate::chain::read::account::AccountInfo;
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::pool::PoolOf;
use crate::chain::read::sender::Sender;
use crate::chain::read::stake::NominationMinimum;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::pool::Pool;
use crate::domain::trade::{Terms, Trade};
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::Result;
use crate::tx::plan::{Preview, Spend, Step};
use crate::tx::signer::Signer;

/// What is wanted, in accounts and integers.
pub struct Wanted {
    pub signer: Signer,
    pub hotkey: AccountId,
    pub netuid: NetUid,
    pub terms: Terms,
    pub amounts: Amounts<Alpha>,
    pub least: Option<Rao>,
}

/// What the chain says of it.
pub struct Found {
    pub block: Pin,
    account: AccountInfo,
    available: Rao,
    pool: Pool,
    held: Held,
    /// Whether the hotkey is the signer's own.
    is_own: bool,
    /// What a rest on somebody else's hotkey must be worth.
    minimum: Rao,
    /// Of one sale.
    fee: Rao,
}

/// The sales that are left.
pub struct Sales {
    /// `None` is everything, as it is in its block.
    whole: Option<Alpha>,
    trades: Vec<Trade<Alpha>>,
    /// What the fee takes of the position at most, where it does.
    fee: Option<Alpha>,
    /// What of the proceeds is not sold for the owner: of everything, what the fee takes.
    lost: Rao,
}

impl Wanted {
    fn call(&self, amount: Option<Alpha>, limit: Price) -> Call {
        match amount {
            None => remove_stake_full_limit(self.hotkey, self.netuid, Some(limit)),
            Some(amount) => {
                remove_stake_limit(self.hotkey, self.netuid, amount, limit, self.terms.partial)
            }
        }
    }

    pub async fn read(&self, cx: &Ctx) -> Result<Found> {
        let (hotkey, netuid, owner) = (self.hotkey, self.netuid, self.signer.account());
        let chain = cx.chain().await?;
        let reads = chain.read((Sender(owner), PoolOf(netuid), Hotkey(hotkey), NominationMinimum));
        // The numbers in the call do not change its fee, so it is asked before they are known.
        let any = self.call(self.amounts.asked.or(self.amounts.kept), Price(u64::MAX));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any, None))?;
        let block = pinned.block;
        let (account, pool, info, minimum) = cx.pinned(pinned);
        let pool = checks::existing(netuid, pool)?.pool;
        let held = Held::read(chain, hotkey, owner, netuid, block.hash).await?;
        let account = may_sign(account, block)?;
        let available = account.spendable(chain.existential_deposit().await?);
        let is_own = info.owner == Some(owner);
        Ok(Found { block, account, available, pool, held, is_own, minimum, fee })
    }

    pub fn sales(&self, found: &Found) -> Result<Sales> {
        let held = &found.held;
        let owed = fee_from_stake(&found.account, found.available, found.fee);
        let amounts = &self.amounts;
        let mut whole = amounts.left(held, Alpha::ZERO)?;
        let mut trades = self.parts(found, whole)?;
        if let (Some(_), Some(fee)) = (amounts.kept, owed) {
            let fee = worst(&trades).alpha_for(fee).unwrap_or(held.stake);
            whole = amounts.left(held, fee)?;
            trades = self.parts(found, whole)?;
        }
        let lost = owed.filter(|_| whole.is_none()).unwrap_or(Rao::ZERO);
        let least = self.least.map(|least| Rao(least.0.saturating_add(lost.0)));
        let trades = trades.into_iter().map(|trade| trade.guaranteeing(least));
        let trades = trades.collect::<std::result::Result<Vec<_>, _>>()?;
        let fee = owed.map(|fee| held.cover_fee(whole, worst(&trades), fee)).transpose()?;
        found.refuse_small(&trades, fee.unwrap_or(Alpha::ZERO))?;
        Ok(Sales { whole, trades, fee, lost })
    }

    /// In as many parts as are left; a last one that cannot be sold by itself goes with the one before it.
    fn parts(&self, found: &Found, left: Option<Alpha>) -> Result<Vec<Trade<Alpha>>> {
        let mut parts = self.amounts.sales(&found.held, left)?;
        let trades = self.terms.trades(&found.pool, &parts)?;
        let [.., before, last] = trades.as_slice() else { return Ok(trades) };
        let worth = before.bound.limit.value_of(last.asked);
        if last.quote.check_minimum(false).is_ok() && (found.is_own || worth >= found.minimum) {
            return Ok(trades);
        }
        if let Some(small) = parts.pop()
            && let Some(before) = parts.last_mut()
        {
            *before = Alpha(before.0.saturating_add(small.0));
        }
        Ok(self.terms.trades(&found.pool, &parts)?)
    }

    pub fn preview(&self, found: &Found, sales: &Sales) -> Preview {
        let Self { netuid, terms, .. } = self;
        let Sales { trades, fee, lost, .. } = sales;
        let shown = |alpha| preview::stake(*netuid, alpha);
        let expected = preview::sum(trades, |trade| trade.quote.output.0);
        let least = preview::sum(trades, |trade| trade.bound.minimum.0);
        let amount = shown(Alpha(preview::sum(trades, |trade| trade.asked.0)));
        let amount =
            if self.amounts.is_everything() { format!("all ({amount} now)") } else { amount };
        let less = |tao: u64| Rao(tao).saturating_sub(*lost);
        let rows = Preview::default()
            .row("owner", &self.signer)
            .row("position", format!("{}@{netuid}", self.hotkey))
            .row("staked now", shown(found.held.stake))
            .row("amount", amount)
            .row_if("kept", self.amounts.kept.map(shown))
            .row("expected", less(expected))
            .row("minimum received", preview::minimum(terms, less(least)));
        let rows = preview::trades(rows, &found.pool, terms, trades, |tao| tao.to_string());
        rows.row_if("fee from the stake", fee.map(|fee| format!("at most {}", shown(fee))))
    }

    pub fn steps(&self, found: &Found, sales: &Sales) -> Vec<Step> {
        let Sales { whole, trades, .. } = sales;
        let (mut steps, mut funds) = (Vec::with_capacity(trades.len()), found.available);
        for (index, trade) in trades.iter().enumerate() {
            // The last part of everything is what is there by then.
            let is_rest = whole.is_none() && index + 1 == trades.len();
            let amount = (!is_rest).then_some(trade.asked);
            let done = self.amounts.done;
            let part = self.amounts.split.of(done + index + 1, done + trades.len());
            let words = self.words(&found.held, amount);
            let owed = fee_from_stake(&found.account, funds, found.fee);
            steps.push(Step {
                call: self.call(amount, trade.bound.limit),
                signer: self.signer.clone(),
                summary: format!("remove {words} from {}@{}{part}", self.hotkey, self.netuid),
                spend: Spend { fee_in_alpha: owed.is_some(), ..Spend::only_fee(funds) },
                // Everything has a call of its own, and that a fee.
                fee: (amount.is_none() == self.amounts.is_everything()).then_some(found.fee),
                trades: !self.netuid.is_root(),
                until: None,
            });
            funds = Rao(funds.0.saturating_add(trade.bound.minimum.0));
        }
        steps
    }

    /// Everything is everything, however much it has grown: the same wish is known by these words.
    fn words(&self, held: &Held, amount: Option<Alpha>) -> String {
        match (amount, self.amounts.kept) {
            (Some(_), Some(kept)) if !self.amounts.split.is_given() => {
                format!("all but {}", held.shown(kept))
            }
            (Some(amount), _) => held.shown(amount),
            (None, _) => "all".to_owned(),
        }
    }
}

impl Found {
    /// What the chain sells only as a whole, and a rest that it would sell too. `fee` goes before.
    fn refuse_small(&self, trades: &[Trade<Alpha>], fee: Alpha) -> Result<()> {
        let mut rest = self.held.stake.saturating_sub(fee);
        for trade in trades {
            trade.quote.check_minimum(trade.asked == self.held.stake)?;
            rest = rest.saturating_sub(trade.asked);
            if !self.is_own {
                self.held.refuse_small_rest(rest, trade.bound.limit, self.minimum)?;
            }
        }
        Ok(())
    }
}

/// The price of the last sale at worst.
fn worst(trades: &[Trade<Alpha>]) -> Price {
    trades.last().map_or(Price::ONE, |trade| trade.bound.limit)
}
