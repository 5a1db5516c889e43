//! Positions: alpha of a coldkey on a hotkey on a subnet.

use super::{super::AccountId, super::Runtime, Subtensor, Swap};
use crate::pallets::{
    AlphaBalance, NetUid, TaoBalance,
    subtensor::{AlphaDividendsPerSubnet, Uids},
};
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;
use std::collections::{BTreeMap, BTreeSet};

/// A position.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct StakeInfo {
    pub hotkey: AccountId,
    pub coldkey: AccountId,
    pub netuid: Compact<NetUid>,
    /// Alpha; TAO on root.
    pub stake: Compact<AlphaBalance>,
    /// Always zero.
    pub locked: Compact<u64>,
    /// What all stakers of the hotkey got in the last epoch.
    pub emission: Compact<AlphaBalance>,
    /// Always zero.
    pub tao_emission: Compact<TaoBalance>,
    /// Always zero.
    pub drain: Compact<u64>,
    /// Whether the hotkey has a UID on the subnet.
    pub is_registered: bool,
}

/// The positions of a coldkey that are not empty: by subnet, then in the order of its hotkeys.
pub fn positions(coldkey: &AccountId) -> Vec<StakeInfo> {
    Subtensor::positions(coldkey)
        .into_iter()
        .map(|(netuid, hotkey, stake)| info(hotkey, coldkey.clone(), netuid, stake))
        .collect()
}

/// One position, even if it is empty.
pub fn position(hotkey: AccountId, coldkey: AccountId, netuid: NetUid) -> StakeInfo {
    let stake = Subtensor::stake_of(&hotkey, &coldkey, netuid);
    info(hotkey, coldkey, netuid, stake)
}

/// A coldkey's stake on a subnet, over all hotkeys.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct StakeAvailability {
    pub total: Compact<AlphaBalance>,
    /// May be more than all.
    pub locked: Compact<AlphaBalance>,
    pub available: Compact<AlphaBalance>,
}

/// What each coldkey has on each of the subnets asked for, on all without; subnets without stake and lock are left
/// out. Who asks for more subnets than exist gets nothing.
pub fn availability(
    coldkeys: Vec<AccountId>,
    wanted: Option<Vec<NetUid>>,
) -> BTreeMap<AccountId, BTreeMap<NetUid, StakeAvailability>> {
    let existing = super::netuids();
    let netuids: BTreeSet<NetUid> = match wanted {
        None => existing.into_iter().collect(),
        Some(wanted) => {
            let wanted: BTreeSet<NetUid> = wanted.into_iter().collect();
            let fits = wanted.len() <= existing.len();
            wanted.into_iter().filter(|netuid| fits && existing.contains(netuid)).collect()
        }
    };
    let of = |coldkey: &AccountId| {
        let on = |netuid: &NetUid| (*netuid, Subtensor::availability(coldkey, *netuid));
        netuids
            .iter()
            .map(on)
            .filter(|(_, stake)| stake.total != 0 || stake.locked != 0)
            .map(|(netuid, stake)| {
                let compact = StakeAvailability {
                    total: stake.total.into(),
                    locked: stake.locked.into(),
                    available: stake.available.into(),
                };
                (netuid, compact)
            })
            .collect()
    };
    coldkeys.into_iter().map(|coldkey| (coldkey.clone(), of(&coldkey))).collect()
}

/// The fee of moving `amount` from one (hotkey, subnet) to another; none means TAO.
pub fn stake_fee(
    origin: Option<(AccountId, NetUid)>,
    destination: Option<(AccountId, NetUid)>,
    amount: u64,
) -> u64 {
    if origin == destination {
        return 0;
    }
    let netuid = destination.or(origin).map_or(0, |(_, netuid)| netuid);
    Swap::fee(netuid, amount)
}

fn info(hotkey: AccountId, coldkey: AccountId, netuid: NetUid, stake: AlphaBalance) -> StakeInfo {
    StakeInfo {
        emission: AlphaDividendsPerSubnet::<Runtime>::get(netuid, &hotkey).into(),
        is_registered: Uids::<Runtime>::contains_key(netuid, &hotkey),
        hotkey,
        coldkey,
        netuid: netuid.into(),
        stake: stake.into(),
        locked: 0.into(),
        tao_emission: 0.into(),
        drain: 0.into(),
    }
}
