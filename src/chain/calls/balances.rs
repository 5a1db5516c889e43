//! Transfers of TAO.

use super::{Address, Call};
use crate::domain::{address::AccountId, units::Rao};

/// Sends `value`, and fails rather than let the sender's account die.
pub fn transfer_keep_alive(dest: AccountId, value: Rao) -> Call {
    Call::new("Balances", "transfer_keep_alive").arg("dest", Address(dest)).arg("value", value)
}

/// Sends everything that can be sent after the fee.
pub fn transfer_all(dest: AccountId, keep_alive: bool) -> Call {
    Call::new("Balances", "transfer_all").arg("dest", Address(dest)).arg("keep_alive", keep_alive)
}
