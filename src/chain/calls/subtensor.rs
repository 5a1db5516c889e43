//! Staking and registration.

use super::Call;
use crate::domain::{
    address::AccountId,
    units::{Alpha, NetUid, Price, Rao},
};

const PALLET: &str = "SubtensorModule";

/// Stakes TAO. `limit` bounds the pool's price after the trade; without `allow_partial` all or nothing.
pub fn add_stake_limit(
    hotkey: AccountId,
    netuid: NetUid,
    amount: Rao,
    limit: Price,
    allow_partial: bool,
) -> Call {
    Call::new(PALLET, "add_stake_limit")
        .arg("hotkey", hotkey)
        .arg("netuid", netuid)
        .arg("amount_staked", amount)
        .arg("limit_price", limit)
        .arg("allow_partial", allow_partial)
}

/// Sells alpha for TAO; `limit` is the lowest price after the trade.
pub fn remove_stake_limit(
    hotkey: AccountId,
    netuid: NetUid,
    amount: Alpha,
    limit: Price,
    allow_partial: bool,
) -> Call {
    Call::new(PALLET, "remove_stake_limit")
        .arg("hotkey", hotkey)
        .arg("netuid", netuid)
        .arg("amount_unstaked", amount)
        .arg("limit_price", limit)
        .arg("allow_partial", allow_partial)
}

/// Sells the whole position, as it is in the executing block; all or nothing at the limit.
pub fn remove_stake_full_limit(hotkey: AccountId, netuid: NetUid, limit: Option<Price>) -> Call {
    Call::new(PALLET, "remove_stake_full_limit")
        .arg("hotkey", hotkey)
        .arg("netuid", netuid)
        .arg("limit_price", limit)
}

/// Registers a hotkey, and fails if the price is above `limit` by then.
pub fn register_limit(netuid: NetUid, hotkey: AccountId, limit: Rao) -> Call {
    Call::new(PALLET, "register_limit")
        .arg("netuid", netuid)
        .arg("hotkey", hotkey)
        .arg("limit_price", limit)
}

/// Registers a hotkey on the root network.
pub fn root_register(hotkey: AccountId) -> Call {
    Call::new(PALLET, "root_register").arg("hotkey", hotkey)
}
