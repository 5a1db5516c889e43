//! Stake weight: alpha on the subnet plus weighted TAO on root, after children and parents.

use super::pallet::{ChildKeys, Config, Pallet, ParentKeys, StakeThreshold, TaoWeight, Uids};
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
        let weighted = u128::from(tao).saturating_mul(Self::tao_weight_q32()) >> 32;
        StakeWeightParts {
            total: alpha.saturating_add(u64::try_from(weighted).unwrap_or(u64::MAX)),
            alpha,
            tao,
        }
    }

    /// Whether the hotkey may validate by its stake; the owner hotkey always may.
    pub fn has_stake_for_weights(hotkey: &T::AccountId, netuid: NetUid) -> bool {
        let owner = Self::owner_uid(netuid);
        (owner.is_some() && Uids::<T>::get(netuid, hotkey) == owner)
            || Self::stake_weight(hotkey, netuid).total >= StakeThreshold::<T>::get()
    }

    /// TaoWeight with 32 fractional bits.
    pub(super) fn tao_weight_q32() -> u128 {
        (u128::from(TaoWeight::<T>::get()) << 32) / u128::from(u64::MAX)
    }

    /// Stake on `stake_netuid` minus what children of `netuid` get plus what comes from parents.
    fn inherited(hotkey: &T::AccountId, netuid: NetUid, stake_netuid: NetUid) -> u64 {
        let own = Self::stake_on(hotkey, stake_netuid);
        let given: u64 = ChildKeys::<T>::get(hotkey, netuid)
            .into_iter()
            .map(|(proportion, _)| part(own, proportion))
            .fold(0, u64::saturating_add);
        let received: u64 = ParentKeys::<T>::get(hotkey, netuid)
            .into_iter()
            .map(|(proportion, parent)| part(Self::stake_on(&parent, stake_netuid), proportion))
            .fold(0, u64::saturating_add);
        own.saturating_sub(given).saturating_add(received)
    }
}

/// `stake · proportion / (2^64 − 1)`.
fn part(stake: u64, proportion: u64) -> u64 {
    u64::try_from(u128::from(stake) * u128::from(proportion) / u128::from(u64::MAX))
        .unwrap_or(u64::MAX)
}
