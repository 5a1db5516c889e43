//! Stake that changes its hotkey, its subnet or its owner: what `move`, `swap` and `transfer` have in common.

mod arrived;
mod checks;
mod command;
mod path;
mod shown;

pub use arrived::Relocated;
pub use command::{Relocates, Typed};
pub use path::Spot;

use super::held::{Held, fee_from_stake};
use super::preview;
use super::remove::alpha_of;
use crate::chain::api::locks::LockOf;
use crate::chain::calls::Call;
use crate::chain::read::hotkey::{Hotkey, uid_of};
use crate::chain::read::locks::account_flags;
use crate::chain::read::moves::transfers_open;
use crate::chain::read::pool::PoolOf;
use crate::chain::read::sender::Sender;
use crate::commands::args::position::Position;
use crate::commands::args::ratio::RatioArgs;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::move_bound::{Move, MoveTerms};
use crate::domain::moves::{Ratio, Route};
use crate::domain::pool::Pool;
use crate::domain::units::{Alpha, Rao};
use crate::error::{Error, Result};
use crate::tx::plan::{Order, Plan, Spend, Step};
use crate::tx::receipt::Outcome;
use crate::tx::signer::Signer;
use path::Leg;

/// What is to go where, as it was typed.
pub struct Wish<'a> {
    pub amount: Amount,
    pub from: &'a Position,
    pub to: &'a Position,
    /// Another one than who signs.
    pub owner: Option<AccountId>,
}

impl Wish<'_> {
    /// In accounts and integers.
    pub fn relocation(&self, cx: &Ctx, ratio: &RatioArgs) -> Result<Relocation> {
        let signer = cx.coldkey()?;
        let owner = signer.account();
        let spot = |owner, position: &Position| {
            let hotkey = cx.hotkey_account(&position.hotkey)?;
            Ok::<_, Error>(Spot { owner, hotkey, netuid: position.netuid })
        };
        let (from, to) = (spot(owner, self.from)?, spot(self.owner.unwrap_or(owner), self.to)?);
        if from.netuid == to.netuid {
            ratio.refuse_without_trade()?;
        }
        let asked = alpha_of(from.netuid, self.amount.nonzero()?)?;
        let least = ratio.min_received()?.map(|least| alpha_of(to.netuid, least)).transpose()?;
        let terms = ratio.terms(cx, self.amount, least.flatten())?;
        Ok(Relocation { signer, asked, from, to, terms, no_limit: ratio.no_limit() })
    }
}

/// What is to go where.
pub struct Relocation {
    signer: Signer,
    /// `None` is everything, as it is in the block that is read.
    pub asked: Option<Alpha>,
    /// As it is; the signer owns it.
    pub from: Spot,
    /// As it shall be.
    pub to: Spot,
    pub terms: MoveTerms,
    /// Whether both trades may be made at any price.
    pub no_limit: bool,
}

/// What the chain will do, as far as it can be known.
struct Expected {
    /// What leaves.
    amount: Alpha,
    /// The trade on the way.
    traded: Option<Traded>,
    /// What arrives, and the least of it.
    arriving: Alpha,
    sure: Alpha,
}

/// A trade on the way: with a limit, or at any price.
struct Traded {
    route: Route,
    moved: Move,
    no_limit: bool,
}

impl Relocation {
    /// The steps that are left when these are on chain.
    pub async fn plan(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        // resolve
        let (from, asked) = self.now(done)?;
        let (to, me) = (self.to, self.from.owner);
        let legs = path::between(from, to, self.no_limit);
        let Some(first) = legs.first().copied() else { return Err(checks::nowhere(to)) };

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((
            Sender(me),
            (PoolOf(from.netuid), PoolOf(to.netuid)),
            (Hotkey(from.hotkey), Hotkey(to.hotkey)),
            (transfers_open(from.netuid), transfers_open(to.netuid)),
            account_flags(to.owner),
            uid_of(to.netuid, to.hotkey),
        ));
        // The numbers in the call do not change its fee, so it is asked before they are known.
        let any = first.call(Alpha(u64::MAX), self.limited(Ratio(u64::MAX)));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any, None))?;
        let block = pinned.block;
        let (sender, pools, hotkeys, open, flags, uid) = cx.pinned(pinned);
        let held = Held::read(chain, from.hotkey, me, from.netuid, block.hash).await?;
        let deposit = chain.existential_deposit().await?;
        // A share of a position is rounded down: what has arrived may be one part less than was told.
        let asked = asked.map(|asked| if done.is_empty() { asked } else { asked.min(held.stake) });

        // decide
        let account = may_sign(sender, block)?;
        let pools = checks::started((from, to), pools)?;
        checks::known((from, to), hotkeys)?;
        checks::transfers_open(&legs, [(from.netuid, open.0), (to.netuid, open.1)])?;
        let available = account.spendable(deposit);
        let owed = fee_from_stake(&account, available, fee);
        // Of what has arrived, what the fee leaves goes on.
        let besides_fee = asked.filter(|_| done.is_empty());
        let fee_alpha = owed
            .map(|fee| held.cover_fee_at_spot(besides_fee, pools.0.price(), fee))
            .transpose()?;
        let expected = self.expected(&held, asked, fee_alpha, (from, to), pools)?;
        checks::worth_moving(&legs, &pools.1, expected.sure)?;
        let locked = checks::locked_part(&legs, &held, expected.amount);
        if let Some(part) = locked {
            checks::takes_locked(to, part, flags)?;
            let (mine, its) = tokio::try_join!(
                chain.locks_of(me, block.hash),
                chain.locks_of(to.owner, block.hash)
            )?;
            if let Some(other) = checks::other_lock(to, &mine, &its) {
                // One that has decayed to nothing is none.
                let rolled = chain.ask(LockOf(to.owner, to.netuid), block.hash).await?;
                rolled.map_or(Ok(()), |_| Err(other))?;
            }
        }

        // say
        let limited = expected.traded.as_ref().and_then(|traded| self.limited(traded.moved.limit));
        let spend = Spend { fee_in_alpha: owed.is_some(), ..Spend::only_fee(available) };
        let steps = steps(&legs, &expected, asked, limited, &self.signer, (spend, fee));
        let calls: Vec<&Call> = steps.iter().map(|step| &step.call).collect();
        let shown = shown::preview(&self.signer, (from, to), &held, asked, &self.terms, &expected);
        let shown = preview::fee_at_spot(shown, from.netuid, fee_alpha);
        let shown = shown::calls(shown, &legs, &calls, limited.is_some());
        let shown = shown::worries(shown, &self.terms, &expected);
        let shown = shown::place(shown, (from, to), uid, locked.map(|part| held.shown(part)));
        Ok(Plan::several(block, steps, Order::FromOutcomes, shown))
    }

    /// Where the stake is by now, and how much of it is to go on: what the last step's events report.
    fn now(&self, done: &[Outcome]) -> Result<(Spot, Option<Alpha>)> {
        let legs = path::between(self.from, self.to, self.no_limit);
        match done.last().and_then(|last| Some((last, legs.get(done.len().checked_sub(1)?)?))) {
            None => Ok((self.from, self.asked)),
            Some((last, leg)) => Ok((leg.to, Some(arrived::received(last)?))),
        }
    }

    fn limited(&self, limit: Ratio) -> path::Limited {
        (!self.no_limit).then_some((limit, self.terms.partial))
    }

    fn expected(
        &self,
        held: &Held,
        asked: Option<Alpha>,
        fee: Option<Alpha>,
        (from, to): (Spot, Spot),
        pools: (Pool, Pool),
    ) -> Result<Expected> {
        let rest = fee.map(|fee| held.stake.saturating_sub(fee));
        if from.netuid == to.netuid {
            let amount = held.there(asked)?;
            let arriving = rest.map_or(amount, |rest| amount.min(rest));
            return Ok(Expected { amount, traded: None, arriving, sure: arriving });
        }
        // Of everything, what the fee takes does not go.
        let amount = held.leaving(asked.or(rest))?;
        let route = Route::new(from.netuid, pools.0, pools.1);
        let moved = match self.no_limit {
            false => self.terms.together(&route, amount)?,
            true => self.terms.at_any_price(&route, amount)?,
        };
        let arriving = moved.quote.received();
        let sure = if moved.minimum.is_zero() { arriving } else { moved.minimum };
        let traded = Some(Traded { route, moved, no_limit: self.no_limit });
        Ok(Expected { amount, traded, arriving, sure })
    }
}

/// One for each leg; the later ones with what is expected to arrive.
fn steps(
    legs: &[Leg],
    expected: &Expected,
    asked: Option<Alpha>,
    limited: path::Limited,
    signer: &Signer,
    (spend, fee): (Spend, Rao),
) -> Vec<Step> {
    let fees = std::iter::once(Some(fee)).chain(std::iter::repeat(None));
    let mut traded = false;
    let steps = legs.iter().zip(fees).map(|(leg, fee)| {
        let amount = if traded { expected.arriving } else { expected.amount };
        // Everything is everything, however much it has grown: the same wish is known by these words.
        let words = match (traded, asked) {
            (false, None) => "all".to_owned(),
            _ => preview::stake(leg.from.netuid, amount),
        };
        traded |= leg.is_traded();
        let (call, summary) = (leg.call(amount, limited), leg.summary(&words));
        let trades = leg.is_traded();
        Step { call, signer: signer.clone(), summary, spend, fee, trades, until: None }
    });
    steps.collect()
}
