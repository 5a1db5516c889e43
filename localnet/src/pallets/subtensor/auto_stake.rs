//! Where the incentives of a coldkey's miners are staked.

use super::pallet::{
    AutoParentDelegationEnabled, AutoStakeDestination, AutoStakeDestinationColdkeys, Config, Error,
    Event, Pallet, Uids,
};
use crate::pallets::{NetUid, ROOT};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    pub(super) fn do_set_auto_stake(
        coldkey: T::AccountId,
        netuid: NetUid,
        hotkey: T::AccountId,
    ) -> DispatchResult {
        ensure!(Self::exists(netuid), Error::<T>::SubnetNotExists);
        ensure!(Uids::<T>::contains_key(netuid, &hotkey), Error::<T>::HotKeyNotRegisteredInSubNet);
        if let Some(current) = AutoStakeDestination::<T>::get(&coldkey, netuid) {
            ensure!(current != hotkey, Error::<T>::SameAutoStakeHotkeyAlreadySet);
            AutoStakeDestinationColdkeys::<T>::mutate(current, netuid, |coldkeys| {
                coldkeys.retain(|one| *one != coldkey);
            });
        }
        AutoStakeDestination::<T>::insert(&coldkey, netuid, &hotkey);
        AutoStakeDestinationColdkeys::<T>::mutate(&hotkey, netuid, |coldkeys| {
            if !coldkeys.contains(&coldkey) {
                coldkeys.push(coldkey.clone());
            }
        });
        Self::deposit_event(Event::AutoStakeDestinationSet { coldkey, netuid, hotkey });
        Ok(())
    }

    /// Without an effect here: there are no new subnets.
    pub(super) fn do_set_auto_parent_delegation(
        coldkey: &T::AccountId,
        hotkey: T::AccountId,
        enabled: bool,
    ) -> DispatchResult {
        ensure!(Self::owns(coldkey, &hotkey), Error::<T>::NonAssociatedColdKey);
        ensure!(Uids::<T>::contains_key(ROOT, &hotkey), Error::<T>::HotKeyNotRegisteredInSubNet);
        AutoParentDelegationEnabled::<T>::insert(&hotkey, enabled);
        Self::deposit_event(Event::AutoParentDelegationEnabledSet { hotkey, enabled });
        Ok(())
    }
}
