//! Locks on stake.

use super::Call;
use crate::domain::{
    address::AccountId,
    units::{Alpha, NetUid},
};

const PALLET: &str = "SubtensorModule";

/// Locks stake of a subnet to a hotkey, on top of what is locked to it.
pub fn lock_stake(hotkey: AccountId, netuid: NetUid, amount: Alpha) -> Call {
    Call::new(PALLET, "lock_stake")
        .arg("hotkey", hotkey)
        .arg("netuid", netuid)
        .arg("amount", amount)
}

/// Locks what is locked on a subnet to another hotkey.
pub fn move_lock(destination: AccountId, netuid: NetUid) -> Call {
    Call::new(PALLET, "move_lock").arg("destination_hotkey", destination).arg("netuid", netuid)
}

/// Whether the lock on a subnet, now or later, does not decay.
pub fn set_perpetual_lock(netuid: NetUid, enabled: bool) -> Call {
    Call::new(PALLET, "set_perpetual_lock").arg("netuid", netuid).arg("enabled", enabled)
}

/// Whether others can transfer locked stake to the signer; true, the default, refuses it.
pub fn set_reject_locked_alpha(enabled: bool) -> Call {
    Call::new(PALLET, "set_reject_locked_alpha").arg("enabled", enabled)
}
