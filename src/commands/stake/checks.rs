//! What is refused before a trade is signed: the chain would include it, fail it and keep the fee.

use serde_json::json;

use crate::chain::read::pool::PoolState;
use crate::commands::args::netuid::unknown_subnet;
use crate::domain::pool::Pool;
use crate::domain::quote::min_buy;
use crate::domain::units::{NetUid, Rao};
use crate::error::{Error, Result};

pub use crate::commands::ownership::known;

/// The pool of a subnet that exists.
pub fn existing(netuid: NetUid, state: Option<PoolState>) -> Result<PoolState> {
    state.ok_or_else(|| unknown_subnet(netuid))
}

/// Stake is taken only once the owner has started the subnet.
pub fn started(netuid: NetUid, state: PoolState) -> Result<Pool> {
    if state.started {
        return Ok(state.pool);
    }
    Err(Error::refused("subnet_not_started", format!("subnet {netuid} takes no stake yet"))
        .hint("its owner has to start it first; `taoctl subnet show` tells when")
        .with_details(json!({ "netuid": netuid })))
}

/// Below this the chain's answer is AmountTooLow.
pub fn enough_to_stake(pool: &Pool, amount: Rao) -> Result<()> {
    let minimum = min_buy(pool);
    if amount >= minimum {
        return Ok(());
    }
    let message = format!("{amount} is less than the minimum of {minimum}, swap fee included");
    Err(Error::refused("stake_below_minimum", message)
        .hint(format!("stake at least {minimum}"))
        .with_details(json!({ "amount": amount, "minimum": minimum })))
}
