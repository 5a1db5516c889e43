//! Alpha that is taken out of the world.

use super::Call;
use crate::domain::{
    address::AccountId,
    units::{Alpha, NetUid, Price, Rao},
};

const PALLET: &str = "SubtensorModule";

/// Destroys alpha of a position; the subnet's issuance stays, so that nobody can earn it again. The chain takes no more
/// than the position has.
pub fn burn_alpha(hotkey: AccountId, amount: Alpha, netuid: NetUid) -> Call {
    destroying("burn_alpha", hotkey, amount, netuid)
}

/// Destroys alpha of a position and takes it off the subnet's issuance, so that it can be earned again.
pub fn recycle_alpha(hotkey: AccountId, amount: Alpha, netuid: NetUid) -> Call {
    destroying("recycle_alpha", hotkey, amount, netuid)
}

fn destroying(name: &'static str, hotkey: AccountId, amount: Alpha, netuid: NetUid) -> Call {
    Call::new(PALLET, name).arg("hotkey", hotkey).arg("amount", amount).arg("netuid", netuid)
}

/// Buys alpha with TAO, all or nothing at the limit, and burns it at once.
pub fn add_stake_burn(hotkey: AccountId, netuid: NetUid, amount: Rao, limit: Price) -> Call {
    Call::new(PALLET, "add_stake_burn")
        .arg("hotkey", hotkey)
        .arg("netuid", netuid)
        .arg("amount", amount)
        .arg("limit", Some(limit))
}
