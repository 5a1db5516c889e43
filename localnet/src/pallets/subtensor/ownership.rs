//! Which coldkey owns which hotkey.

use super::pallet::{Config, Error, OwnedHotkeys, Owner, Pallet, SubnetOwner};
use crate::pallets::NetUid;
use frame_support::ensure;
use frame_system::ensure_signed_or_root;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchResult;
use sp_runtime::traits::BadOrigin;

impl<T: Config> Pallet<T> {
    /// Whether the hotkey has a coldkey.
    pub fn has_owner(hotkey: &T::AccountId) -> bool {
        Owner::<T>::contains_key(hotkey)
    }

    /// Whether the coldkey owns the hotkey.
    pub fn owns(coldkey: &T::AccountId, hotkey: &T::AccountId) -> bool {
        Owner::<T>::try_get(hotkey).is_ok_and(|owner| owner == *coldkey)
    }

    /// Gives a hotkey without owner to the coldkey; one with an owner stays as it is, without an error.
    pub(super) fn associate_if_free(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
    ) -> DispatchResult {
        ensure!(!Self::is_subnet_account(hotkey), Error::<T>::CannotUseSystemAccount);
        if Self::has_owner(hotkey) {
            return Ok(());
        }
        Owner::<T>::insert(hotkey, coldkey);
        OwnedHotkeys::<T>::mutate(coldkey, |hotkeys| {
            if !hotkeys.contains(hotkey) {
                hotkeys.push(hotkey.clone());
            }
        });
        Self::remember_staking_hotkey(coldkey, hotkey);
        Ok(())
    }

    /// Root, or the coldkey that owns the subnet.
    pub(crate) fn ensure_root_or_owner(
        origin: OriginFor<T>,
        netuid: NetUid,
    ) -> Result<(), BadOrigin> {
        let owner = SubnetOwner::<T>::try_get(netuid).ok();
        match ensure_signed_or_root(origin)? {
            Some(coldkey) if Some(&coldkey) != owner.as_ref() => Err(BadOrigin),
            _ => Ok(()),
        }
    }
}
