//! What a trade against a pool would do, to the rao as the chain does it, and why it would be refused.

use serde_json::{Value, json};
use thiserror::Error;

use super::{
    fraction::Fraction,
    pool::{ExactPrice, Paid, Pool},
    units::{Alpha, Price, Rao},
};
use crate::error::{Code, Diagnose, Exit};

/// The reserve that pays must hold at least this (`Swap.MinimumReserve`).
const MIN_RESERVE: u64 = 1_000_000;

/// An input may be at most so many times the reserve that it joins.
const MAX_INPUT: u64 = 1_000;

/// `DefaultMinStake` of the runtime, 0.002 TAO: what must reach the pool, or come out of it.
pub const MIN_STAKE: Rao = Rao(2_000_000);

/// The chain simulates every trade with these limits first: it buys nothing from the higher price on
/// and sells nothing from the lower price down.
pub(super) const PRICE_RANGE: (Price, Price) = (Price(1_000), Price(1_000_000_000_000_000));

/// Why the chain would refuse a trade on this pool.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PoolError {
    #[error("the pool's weights are outside of what the chain allows")]
    Weights,
    #[error("the pool's reserves are too low to trade")]
    ReservesTooLow,
    /// With the largest input, in its smallest part.
    #[error("the amount is more than 1000 times the pool's reserve, which takes {} at most", Rao(*.0).to_decimal())]
    InputTooLarge(u64),
    #[error("the amount is too small: nothing would come out")]
    NothingOut,
    #[error("the trade would empty the pool")]
    Drains,
    #[error("the chain does not trade at this price ({0})")]
    PriceOutOfRange(Price),
    #[error("the price {spot} is already at or beyond the limit {limit}")]
    LimitPassed { spot: Price, limit: Price },
    #[error("the whole amount would move the price beyond the limit {limit}")]
    LimitReached {
        limit: Price,
        /// The largest input, in its smallest part, that stays within the limit.
        max: u64,
    },
    #[error("the chain would not hold a limit price on this pool")]
    LimitNotHeld,
    #[error("{0} is less than the minimum stake of {MIN_STAKE}")]
    BelowMinimum(Rao),
    #[error("no limit price can hold this trade to its tolerance")]
    NoBound,
    /// In the smallest part of what comes out.
    #[error("no limit price makes {} sure: {} at most", Rao(*.least).to_decimal(), Rao(*.most).to_decimal())]
    NotGuaranteed { least: u64, most: u64 },
    #[error("the trade itself would move the price by {impact}, more than {max}")]
    ImpactTooHigh { impact: Fraction, max: Fraction },
}

impl Diagnose for PoolError {
    fn code(&self) -> Code {
        let name = match self {
            Self::Weights => "pool_weights",
            Self::ReservesTooLow => "pool_reserves_too_low",
            Self::InputTooLarge(_) => "pool_input_too_large",
            Self::NothingOut => "pool_nothing_out",
            Self::Drains => "pool_drained",
            Self::PriceOutOfRange(_) => "pool_price_out_of_range",
            Self::LimitPassed { .. } => "price_limit_passed",
            Self::LimitReached { .. } => "price_limit_reached",
            Self::LimitNotHeld => "price_limit_not_held",
            Self::BelowMinimum(_) => "stake_below_minimum",
            Self::NoBound => "price_no_bound",
            Self::NotGuaranteed { .. } => "price_not_guaranteed",
            Self::ImpactTooHigh { .. } => "price_impact_too_high",
        };
        Code(name, Exit::Refused)
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Weights
            | Self::ReservesTooLow
            | Self::PriceOutOfRange(_)
            | Self::LimitNotHeld => {
                "nobody can trade there now: `taoctl subnet show` shows the pool"
            }
            Self::InputTooLarge(_) | Self::Drains => "trade a smaller amount",
            Self::NothingOut | Self::BelowMinimum(_) => "trade a larger amount",
            Self::LimitPassed { .. } => "choose a limit on the other side of the price",
            Self::LimitReached { .. } => {
                "trade less, move the limit, or accept a part with --partial"
            }
            Self::NoBound => "use a smaller --tolerance or a smaller amount",
            Self::NotGuaranteed { .. } => {
                "ask for less with --min-received, or trade less: every amount moves its own price"
            }
            Self::ImpactTooHigh { .. } => "trade less, in several parts, or raise --max-impact",
        };
        vec![hint.to_owned()]
    }

    fn details(&self) -> Value {
        match self {
            Self::InputTooLarge(max) | Self::LimitReached { max, .. } => {
                json!({ "max_input": max.to_string() })
            }
            Self::NotGuaranteed { least, most } => {
                json!({ "min_received": least.to_string(), "max_guaranteed": most.to_string() })
            }
            Self::ImpactTooHigh { impact, max } => json!({ "impact": impact, "max_impact": max }),
            _ => Value::Null,
        }
    }
}

/// A trade on one state of the pool. `I` is what is paid: [`Rao`] for a buy, [`Alpha`] for a sale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote<I: Paid> {
    /// What leaves the account: `net + fee`.
    pub input: I,
    /// Part of the input that the block author gets.
    pub fee: I,
    /// Part of the input that the pool gets.
    pub net: I,
    /// What the account receives.
    pub output: I::Out,
    /// What is missing compared with the whole input at the spot price: impact and fee, as
    /// `SwapRuntimeApi` reports it.
    pub slippage: I::Out,
    /// Price before, rounded down.
    pub spot: Price,
    /// Price after, rounded down.
    pub end: Price,
    pub(super) pool: Pool,
    pub(super) end_exact: ExactPrice,
}

/// Quotes a buy of alpha with TAO, fee included in `amount`, without a limit.
pub fn quote_buy(pool: &Pool, amount: Rao) -> Result<Quote<Rao>, PoolError> {
    quote(pool, amount)
}

/// Quotes a sale of alpha for TAO, fee included in `amount`, without a limit.
pub fn quote_sell(pool: &Pool, amount: Alpha) -> Result<Quote<Alpha>, PoolError> {
    quote(pool, amount)
}

/// Quotes a trade of the whole amount.
pub fn quote<I: Paid>(pool: &Pool, amount: I) -> Result<Quote<I>, PoolError> {
    check_state(pool, amount)?;
    let fee = pool.fee(amount);
    filled(pool, I::from_parts(amount.parts().saturating_sub(fee.parts())), fee)
}

/// Quotes what the chain does with a limit price: all, with `partial` perhaps a part, or an error.
pub fn quote_within<I: Paid>(
    pool: &Pool,
    amount: I,
    limit: Price,
    partial: bool,
) -> Result<Quote<I>, PoolError> {
    // The chain looks at the whole amount before it cuts a partial fill.
    check_size(pool, amount)?;
    let max = max_input::<I>(pool, limit)?;
    if amount > max && (!partial || max.parts() == 0) {
        return Err(PoolError::LimitReached { limit, max: max.parts() });
    }
    let whole = quote(pool, amount.min(max))?;
    let exact = ExactPrice::from_limit(limit);
    if !pool.dynamic || within::<I>(whole.end_exact, exact) {
        return Ok(whole);
    }
    let net = pool.net_input_to::<I>(exact);
    filled(pool, net, pool.fee_above(net))
}

/// The largest input, fee included, that leaves the price within the limit.
pub fn max_input<I: Paid>(pool: &Pool, limit: Price) -> Result<I, PoolError> {
    if !pool.dynamic {
        let fits = within::<I>(ExactPrice::ONE, ExactPrice::from_limit(limit));
        return Ok(I::from_parts(if fits { u64::MAX } else { 0 }));
    }
    let (reserve_in, _) = pool.reserves::<I>();
    let largest = I::from_parts(reserve_in.saturating_mul(MAX_INPUT));
    check_reserves::<I>(pool)?;
    let exact = ExactPrice::from_limit(limit);
    if !beyond::<I>(exact, pool.exact_price()) {
        return Err(PoolError::LimitPassed { spot: pool.price(), limit });
    }
    let net = I::from_parts(largest.parts().saturating_sub(pool.fee(largest).parts()));
    let end = pool.price_after(net, pool.output(net));
    if end.0 == 0 && I::BUYS {
        // The chain reads the price of an emptied pool as zero and so takes any amount for one within the
        // limit; the trade then stops at the limit, and what it leaves is lost.
        return Err(PoolError::LimitNotHeld);
    }
    if within::<I>(end, exact) {
        return Ok(largest);
    }
    let net = pool.net_input_to::<I>(exact);
    Ok(I::from_parts(net.parts().saturating_add(pool.fee_above(net).parts())))
}

/// Whether the price does not pass the limit.
fn within<I: Paid>(price: ExactPrice, limit: ExactPrice) -> bool {
    if I::BUYS { price <= limit } else { price >= limit }
}

/// Whether the limit leaves room for a trade.
fn beyond<I: Paid>(limit: ExactPrice, price: ExactPrice) -> bool {
    if I::BUYS { limit > price } else { limit < price }
}

fn check_state<I: Paid>(pool: &Pool, amount: I) -> Result<(), PoolError> {
    if !pool.dynamic {
        return Ok(());
    }
    check_size(pool, amount)?;
    check_reserves::<I>(pool)?;
    let end_of_range = if I::BUYS { PRICE_RANGE.1 } else { PRICE_RANGE.0 };
    if !beyond::<I>(ExactPrice::from_limit(end_of_range), pool.exact_price()) {
        return Err(PoolError::PriceOutOfRange(pool.price()));
    }
    Ok(())
}

fn check_size<I: Paid>(pool: &Pool, amount: I) -> Result<(), PoolError> {
    let (reserve_in, _) = pool.reserves::<I>();
    let most = reserve_in.saturating_mul(MAX_INPUT);
    if pool.dynamic && amount.parts() > most {
        return Err(PoolError::InputTooLarge(most));
    }
    Ok(())
}

fn check_reserves<I: Paid>(pool: &Pool) -> Result<(), PoolError> {
    if !pool.has_valid_weights() {
        return Err(PoolError::Weights);
    }
    let (reserve_in, reserve_out) = pool.reserves::<I>();
    if reserve_out < MIN_RESERVE || reserve_in == 0 {
        return Err(PoolError::ReservesTooLow);
    }
    Ok(())
}

fn filled<I: Paid>(pool: &Pool, net: I, fee: I) -> Result<Quote<I>, PoolError> {
    let output = pool.output(net);
    if output.parts() == 0 {
        return Err(PoolError::NothingOut);
    }
    let end_exact = if pool.dynamic { pool.price_after(net, output) } else { ExactPrice::ONE };
    if end_exact.0 == 0 {
        return Err(PoolError::Drains);
    }
    let input = I::from_parts(net.parts().saturating_add(fee.parts()));
    let at_spot = pool.at_spot(input);
    Ok(Quote {
        input,
        fee,
        net,
        output,
        slippage: I::Out::from_parts(at_spot.parts().saturating_sub(output.parts())),
        spot: pool.price(),
        end: end_exact.floor(),
        pool: *pool,
        end_exact,
    })
}

/// The least input, fee included, that `add_stake` accepts on this subnet.
pub fn min_buy(pool: &Pool) -> Rao {
    Rao(MIN_STAKE.0.saturating_add(pool.fee(MIN_STAKE).0))
}

impl Quote<Rao> {
    /// The chain wants [`MIN_STAKE`] to reach the pool, and an input of at least [`min_buy`].
    pub fn check_minimum(&self) -> Result<(), PoolError> {
        if self.input < min_buy(&self.pool) || self.net < MIN_STAKE {
            return Err(PoolError::BelowMinimum(self.net));
        }
        Ok(())
    }
}

impl Quote<Alpha> {
    /// The chain wants [`MIN_STAKE`] to come out, unless the whole position is sold.
    pub fn check_minimum(&self, whole_position: bool) -> Result<(), PoolError> {
        if self.output < MIN_STAKE && !whole_position {
            return Err(PoolError::BelowMinimum(self.output));
        }
        Ok(())
    }
}
