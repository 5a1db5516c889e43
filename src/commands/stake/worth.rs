//! What positions are worth: at the spot price, and sold now.

use serde::Serialize;

use crate::domain::pool::Pool;
use crate::domain::quote::{PoolError, quote_sell};
use crate::domain::units::{Alpha, Price, Rao};
use crate::error::Diagnose as _;

/// One position, by itself.
#[derive(Clone, Debug, Serialize)]
pub struct Worth {
    /// Rao for one alpha.
    pub price: Price,
    /// In rao, at the spot price: no fee, no impact.
    pub at_spot: Rao,
    /// In rao, sold as a whole now: after the swap fee and its own impact. `null` if the pool does not buy it.
    pub if_sold: Option<Rao>,
    /// Why the pool does not buy it: the error that `stake remove` would end in.
    pub problem: Option<&'static str>,
    /// The same in words.
    #[serde(skip)]
    pub reason: Option<String>,
}

impl Worth {
    /// Of an amount of stake on a pool.
    pub fn of(pool: &Pool, stake: Alpha) -> Self {
        let price = if pool.dynamic { pool.price() } else { Price::ONE };
        let sold = sold(pool, stake);
        let error = sold.as_ref().err();
        Self {
            price,
            at_spot: price.value_of(stake),
            problem: error.map(|error| error.code().0),
            reason: error.map(ToString::to_string),
            if_sold: sold.ok(),
        }
    }
}

fn sold(pool: &Pool, stake: Alpha) -> Result<Rao, PoolError> {
    let quote = quote_sell(pool, stake)?;
    quote.check_minimum(true)?;
    Ok(quote.output)
}

/// Sums that add up; `None` above what 64 bits hold.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Total {
    /// In rao.
    pub at_spot: Rao,
    /// In rao; what the pools do not buy counts as nothing. Positions on one subnet, sold one after another, bring less.
    pub if_sold: Rao,
}

impl Total {
    /// Of positions.
    pub fn of<'a>(positions: impl IntoIterator<Item = &'a Worth>) -> Option<Self> {
        positions.into_iter().try_fold(Self::default(), |sum, worth| {
            Some(Self {
                at_spot: sum.at_spot.checked_add(worth.at_spot)?,
                if_sold: sum.if_sold.checked_add(worth.if_sold.unwrap_or(Rao::ZERO))?,
            })
        })
    }
}
