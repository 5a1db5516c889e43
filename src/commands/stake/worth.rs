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
        Self::sold(pool, stake, sold(pool, stake))
    }

    /// Of an amount of stake that would be sold for this.
    pub fn sold(pool: &Pool, stake: Alpha, sold: Result<Rao, PoolError>) -> Self {
        let error = sold.as_ref().err();
        let price = pool.price();
        Self {
            price,
            at_spot: price.value_of(stake),
            problem: error.map(|error| error.code().0),
            reason: error.map(ToString::to_string),
            if_sold: sold.ok(),
        }
    }
}

/// What a whole position would bring if it alone were sold.
pub fn sold(pool: &Pool, stake: Alpha) -> Result<Rao, PoolError> {
    let quote = quote_sell(pool, stake)?;
    quote.check_minimum(true)?;
    Ok(quote.output)
}
