//! `StakeInfoRuntimeApi`: positions, and what of them is locked.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::api;
use crate::domain::{
    address::AccountId,
    units::{Alpha, NetUid},
};

api! {
    /// All positions of several coldkeys, zero ones left out.
    StakesOf(coldkeys: Vec<AccountId>) = "StakeInfoRuntimeApi", "get_stake_info_for_coldkeys"
        => Vec<(AccountId, Vec<StakeInfo>)>;
    /// One position; its stake is zero where there is none.
    StakeOf(hotkey: AccountId, coldkey: AccountId, netuid: NetUid)
        = "StakeInfoRuntimeApi", "get_stake_info_for_hotkey_coldkey_netuid" => Option<StakeInfo>;
    /// What can be unstaked now, on every subnet.
    AvailableStakesOf(coldkeys: Vec<AccountId>, netuids: Option<Vec<NetUid>>)
        = "StakeInfoRuntimeApi", "get_stake_availability_for_coldkeys"
        => Vec<(AccountId, Vec<(NetUid, StakeAvailability)>)>;
}

/// One position: the stake of a coldkey on a hotkey on a subnet. The fields that are zero on every runtime
/// (`locked`, `tao_emission`, `drain`) are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct StakeInfo {
    pub hotkey: AccountId,
    pub coldkey: AccountId,
    pub netuid: NetUid,
    /// On the root network an amount of TAO.
    pub stake: Alpha,
    /// What the hotkey, for all its stakers together, earned in its last epoch.
    pub emission: Alpha,
    /// Whether the hotkey is registered on the subnet.
    pub is_registered: bool,
}

/// A coldkey's stake on a subnet, over all hotkeys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct StakeAvailability {
    pub total: Alpha,
    pub locked: Alpha,
    pub available: Alpha,
}
