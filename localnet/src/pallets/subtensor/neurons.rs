//! Neurons of a subnet: subnets and UIDs, appending and replacing.

use super::pallet::{
    Active, Axons, BlockAtRegistration, Bonds, Config, Consensus, Dividends, Emission, Incentive,
    IsNetworkMember, Keys, NetworksAdded, Pallet, Prometheus, StakeWeight, SubnetAlphaIn,
    SubnetMechanism, SubnetOwnerHotkey, SubnetTAO, SubnetworkN, Uids, ValidatorPermit,
    ValidatorTrust, Weights,
};
use crate::pallets::swap::Pools;
use crate::pallets::{AlphaBalance, NetUid, NetUidStorageIndex, TaoBalance};
use sp_runtime::SaturatedConversion;

impl<T: Config> Pools for Pallet<T> {
    fn exists(netuid: NetUid) -> bool {
        NetworksAdded::<T>::get(netuid)
    }

    fn mechanism(netuid: NetUid) -> u16 {
        SubnetMechanism::<T>::get(netuid)
    }

    fn tao_reserve(netuid: NetUid) -> TaoBalance {
        SubnetTAO::<T>::get(netuid)
    }

    fn alpha_reserve(netuid: NetUid) -> AlphaBalance {
        SubnetAlphaIn::<T>::get(netuid)
    }
}

impl<T: Config> Pallet<T> {
    /// The block that is being built.
    pub fn block() -> u64 {
        frame_system::Pallet::<T>::block_number().saturated_into()
    }

    /// Whether the subnet exists.
    pub fn exists(netuid: NetUid) -> bool {
        NetworksAdded::<T>::get(netuid)
    }

    /// All subnets with root, in storage order.
    pub fn netuids() -> Vec<NetUid> {
        NetworksAdded::<T>::iter_keys().collect()
    }

    /// UID of the subnet's owner hotkey.
    pub fn owner_uid(netuid: NetUid) -> Option<u16> {
        let hotkey = SubnetOwnerHotkey::<T>::try_get(netuid).ok()?;
        Uids::<T>::get(netuid, hotkey)
    }

    /// Gives the next UID to a hotkey.
    pub(super) fn append_neuron(netuid: NetUid, hotkey: &T::AccountId, block: u64) -> u16 {
        let uid = SubnetworkN::<T>::get(netuid);
        SubnetworkN::<T>::insert(netuid, uid.saturating_add(1));
        Active::<T>::append(netuid, true);
        Emission::<T>::append(netuid, 0u64);
        Consensus::<T>::append(netuid, 0u16);
        for mechanism in Self::mechanisms(netuid) {
            Incentive::<T>::append(mechanism.index(), 0u16);
            Self::set_last_update(mechanism, uid, block);
        }
        Dividends::<T>::append(netuid, 0u16);
        ValidatorTrust::<T>::append(netuid, 0u16);
        ValidatorPermit::<T>::append(netuid, false);
        Self::bind_uid(netuid, uid, hotkey, block);
        uid
    }

    /// Gives the UID of one hotkey to another; endpoint, weights and results of the old one are gone, its stake stays.
    pub(super) fn replace_neuron(netuid: NetUid, uid: u16, hotkey: &T::AccountId, block: u64) {
        let old = Keys::<T>::get(netuid, uid);
        Uids::<T>::remove(netuid, &old);
        IsNetworkMember::<T>::remove(&old, netuid);
        Axons::<T>::remove(netuid, &old);
        Prometheus::<T>::remove(netuid, &old);
        Self::bind_uid(netuid, uid, hotkey, block);
        Self::clear_neuron(netuid, uid);
        Active::<T>::mutate(netuid, |values| set(values, uid, true));
        for mechanism in Self::mechanisms(netuid) {
            Self::set_last_update(mechanism, uid, block);
        }
    }

    fn bind_uid(netuid: NetUid, uid: u16, hotkey: &T::AccountId, block: u64) {
        Keys::<T>::insert(netuid, uid, hotkey);
        Uids::<T>::insert(netuid, hotkey, uid);
        BlockAtRegistration::<T>::insert(netuid, uid, block);
        IsNetworkMember::<T>::insert(hotkey, netuid, true);
    }

    fn clear_neuron(netuid: NetUid, uid: u16) {
        Emission::<T>::mutate(netuid, |values| set(values, uid, 0));
        Consensus::<T>::mutate(netuid, |values| set(values, uid, 0));
        Dividends::<T>::mutate(netuid, |values| set(values, uid, 0));
        StakeWeight::<T>::mutate(netuid, |values| set(values, uid, 0));
        ValidatorTrust::<T>::mutate(netuid, |values| set(values, uid, 0));
        ValidatorPermit::<T>::mutate(netuid, |values| set(values, uid, false));
        Self::mechanisms(netuid).for_each(|mechanism| Self::clear_weights(mechanism.index(), uid));
    }

    fn clear_weights(index: NetUidStorageIndex, uid: u16) {
        Incentive::<T>::mutate(index, |values| set(values, uid, 0));
        Bonds::<T>::remove(index, uid);
        Weights::<T>::remove(index, uid);
        let validators: Vec<u16> = Weights::<T>::iter_key_prefix(index).collect();
        for validator in validators {
            Weights::<T>::mutate(index, validator, |weights| {
                weights.iter_mut().filter(|(to, _)| *to == uid).for_each(|(_, weight)| *weight = 0);
            });
        }
    }
}

fn set<V>(values: &mut [V], uid: u16, value: V) {
    if let Some(place) = values.get_mut(usize::from(uid)) {
        *place = value;
    }
}
