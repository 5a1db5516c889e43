//! A trade as it will be signed: the quote on the state that was read, and the bound the chain holds it to.

use super::{
    bound::Bound,
    fraction::Fraction,
    pool::{Paid, Pool},
    quote::{PoolError, Quote, quote, quote_within},
    units::Price,
};

/// What the user lets happen to the price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Where the chain stops the trade.
    pub limit: Limit,
    /// How far the trade itself may move the price.
    pub max_impact: Fraction,
    /// Whether the chain may fill a part when the limit is reached.
    pub partial: bool,
}

/// Where the chain stops a trade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The price that the trade is quoted to reach, worsened by this share.
    Tolerance(Fraction),
    /// This price.
    Price(Price),
}

/// A quote with its bound.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Trade<I: Paid> {
    /// What was asked for.
    pub asked: I,
    /// On the state that was read; less than what was asked for where a given limit cuts a partial fill.
    pub quote: Quote<I>,
    /// What the chain enforces.
    pub bound: Bound<I>,
    /// Whether the limit is closer than the terms say, so that what has to come out is sure.
    pub tightened: bool,
}

impl<I: Paid> Trade<I> {
    /// The same trade, under a limit that makes `least` sure whatever happens until it is in a block.
    ///
    /// # Errors
    /// [`PoolError::NotGuaranteed`].
    pub fn guaranteeing(self, least: Option<I::Out>) -> Result<Self, PoolError> {
        let Some(least) = least else { return Ok(self) };
        let bound = self.bound.guaranteeing(&self.quote, least)?;
        Ok(Self { bound, tightened: bound.limit != self.bound.limit, ..self })
    }
}

impl Terms {
    /// The trade of an amount on these terms.
    ///
    /// # Errors
    /// What the chain would refuse, and [`PoolError::ImpactTooHigh`].
    pub fn trade<I: Paid>(&self, pool: &Pool, amount: I) -> Result<Trade<I>, PoolError> {
        let (quote, bound) = match self.limit {
            Limit::Tolerance(tolerance) => {
                let quote = quote(pool, amount)?;
                (quote, Bound::new(&quote, tolerance, self.partial)?)
            }
            Limit::Price(limit) => {
                let quote = quote_within(pool, amount, limit, self.partial)?;
                (quote, Bound::at(&quote, limit, self.partial))
            }
        };
        if bound.impact > self.max_impact {
            return Err(PoolError::ImpactTooHigh { impact: bound.impact, max: self.max_impact });
        }
        Ok(Trade { asked: amount, quote, bound, tightened: false })
    }
}
