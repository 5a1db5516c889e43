//! Locks on stake as they are now: the chain writes them down only when they are touched.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::api;
use crate::domain::{
    address::AccountId,
    units::{Alpha, NetUid},
};

api! {
    /// A coldkey's lock on a subnet, as it is in the block asked for; `None` without one.
    LockOf(coldkey: AccountId, netuid: NetUid) = "StakeInfoRuntimeApi", "get_coldkey_lock"
        => Option<LockState>;
    /// The conviction of all locks to a hotkey on a subnet, in bits of `U64F64`.
    ConvictionOf(hotkey: AccountId, netuid: NetUid)
        = "StakeInfoRuntimeApi", "get_hotkey_conviction" => u128;
    /// The hotkey with the most conviction on a subnet.
    MostConvicted(netuid: NetUid)
        = "StakeInfoRuntimeApi", "get_most_convicted_hotkey_on_subnet" => Option<AccountId>;
}

/// A lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct LockState {
    pub locked_mass: Alpha,
    /// Bits: alpha parts · 2^64.
    #[serde(serialize_with = "super::metagraph::as_text")]
    pub conviction: u128,
}
