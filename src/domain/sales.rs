//! Positions sold one after the other into one pool: each into what the one before has left of it.

use super::{
    fraction::Fraction,
    pool::Pool,
    quote::{PoolError, Quote},
    trade::{Terms, Trade},
    units::Alpha,
};

/// A pool as sales change it.
#[derive(Clone, Copy, Debug)]
pub struct Market {
    before: Pool,
    now: Pool,
}

impl Market {
    /// Before anything is sold.
    pub fn new(pool: Pool) -> Self {
        Self { before: pool, now: pool }
    }

    /// The next sale on these terms. Its impact is that of all sales so far and its own.
    ///
    /// # Errors
    /// Those of [`Terms::trade`].
    pub fn sale(&self, amount: Alpha, terms: &Terms) -> Result<Trade<Alpha>, PoolError> {
        let any = Terms { max_impact: Fraction(u64::MAX), ..*terms };
        let mut trade = any.trade(&self.now, amount)?;
        let impact = Quote { pool: self.before, ..trade.quote }.impact();
        if impact > terms.max_impact {
            return Err(PoolError::ImpactTooHigh { impact, max: terms.max_impact });
        }
        trade.bound.impact = impact;
        Ok(trade)
    }

    /// That sale is made.
    pub fn sold(&mut self, trade: &Trade<Alpha>) {
        self.now = trade.quote.pool_after();
    }
}
