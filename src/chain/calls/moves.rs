//! Stake that changes its hotkey, its subnet or its owner.

use super::Call;
use crate::domain::{
    address::AccountId,
    moves::Ratio,
    units::{Alpha, NetUid},
};

const PALLET: &str = "SubtensorModule";

/// To another hotkey, and perhaps another subnet; across subnets at any price.
pub fn move_stake(from: (AccountId, NetUid), to: (AccountId, NetUid), amount: Alpha) -> Call {
    Call::new(PALLET, "move_stake")
        .arg("origin_hotkey", from.0)
        .arg("destination_hotkey", to.0)
        .arg("origin_netuid", from.1)
        .arg("destination_netuid", to.1)
        .arg("alpha_amount", amount)
}

/// To another coldkey, and perhaps another subnet, on the same hotkey; across subnets at any price.
pub fn transfer_stake(
    owner: AccountId,
    hotkey: AccountId,
    from: NetUid,
    to: NetUid,
    amount: Alpha,
) -> Call {
    Call::new(PALLET, "transfer_stake")
        .arg("destination_coldkey", owner)
        .arg("hotkey", hotkey)
        .arg("origin_netuid", from)
        .arg("destination_netuid", to)
        .arg("alpha_amount", amount)
}

/// To another subnet on the same hotkey, at any price.
pub fn swap_stake(hotkey: AccountId, from: NetUid, to: NetUid, amount: Alpha) -> Call {
    across("swap_stake", hotkey, from, to, amount)
}

/// The same within a limit: without `allow_partial` all or nothing.
pub fn swap_stake_limit(
    hotkey: AccountId,
    from: NetUid,
    to: NetUid,
    amount: Alpha,
    limit: Ratio,
    allow_partial: bool,
) -> Call {
    across("swap_stake_limit", hotkey, from, to, amount)
        .arg("limit_price", limit.0)
        .arg("allow_partial", allow_partial)
}

fn across(name: &'static str, hotkey: AccountId, from: NetUid, to: NetUid, amount: Alpha) -> Call {
    Call::new(PALLET, name)
        .arg("hotkey", hotkey)
        .arg("origin_netuid", from)
        .arg("destination_netuid", to)
        .arg("alpha_amount", amount)
}
