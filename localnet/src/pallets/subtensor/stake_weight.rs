//! Stake weight: alpha on the subnet plus weighted TAO on root, after children and parents.

use super::pallet::{ChildKeys, Config, Pallet, ParentKeys, StakeThreshold, TaoWeight, Uids};
use super::payout::part_of_one;
use crate::pallets::fixed::U96F32;
use crate::pallets::{AlphaBalance, NetUid, ROOT, TaoBalance};

/// Stake weight of a hotkey on a subnet, and its parts.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct StakeWeightParts {
    /// alpha + floor(TaoWeight/2^64 · root TAO).
    pub total: u64,
    /// Alpha on the subnet.
    pub alpha: AlphaBalance,
    /// TAO on root, without its weight.
    pub tao: TaoBalance,
}

impl<T: Config> Pallet<T> {
    /// Stake weight of a hotkey.
    pub fn stake_weight(hotkey: &T::AccountId, netuid: NetUid) -> StakeWeightParts {
        let alpha = Self::inherited(hotkey, netuid, netuid);
        let tao = Self::inherited(hotkey, netuid, ROOT);
        let weighted = (U96F32::from_int(tao) * Self::tao_weight()).floor();
        StakeWeightParts { total: alpha.saturating_add(weighted), alpha, tao }
    }

    /// Whether the hotkey may validate by its stake; the owner hotkey always may.
    pub fn has_stake_for_weights(hotkey: &T::AccountId, netuid: NetUid) -> bool {
        let owner = Self::owner_uid(netuid);
        (owner.is_some() && Uids::<T>::get(netuid, hotkey) == owner)
            || Self::stake_weight(hotkey, netuid).total >= StakeThreshold::<T>::get()
    }

    /// Weight of root TAO against alpha.
    pub(super) fn tao_weight() -> U96F32 {
        U96F32::ratio(TaoWeight::<T>::get(), u64::MAX)
    }

    /// Stake on `stake_netuid` minus what children of `netuid` get plus what comes from parents.
    fn inherited(hotkey: &T::AccountId, netuid: NetUid, stake_netuid: NetUid) -> u64 {
        let own = U96F32::from_int(Self::stake_on(hotkey, stake_netuid));
        let given: U96F32 = ChildKeys::<T>::get(hotkey, netuid)
            .into_iter()
            .map(|(share, _)| own * part_of_one(share))
            .sum();
        let received: U96F32 = ParentKeys::<T>::get(hotkey, netuid)
            .into_iter()
            .map(|(share, parent)| {
                U96F32::from_int(Self::stake_on(&parent, stake_netuid)) * part_of_one(share)
            })
            .sum();
        (own - given + received).floor()
    }
}
