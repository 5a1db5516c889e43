//! Registration on the root network.

use super::pallet::{
    Config, Delegates, Error, Event, Keys, MaxAllowedUids, MaxRegistrationsPerBlock, Pallet,
    RegistrationsThisBlock, RegistrationsThisInterval, SubnetworkN, TargetRegistrationsPerInterval,
    Uids,
};
use crate::pallets::ROOT;
use frame_support::ensure;
use frame_system::ensure_signed;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchResult;

/// Take of a delegate that root makes: 18 %.
const ROOT_TAKE: u16 = 11_796;

impl<T: Config> Pallet<T> {
    /// Anyone may register any hotkey; one without owner becomes the caller's.
    pub(super) fn do_root_register(origin: OriginFor<T>, hotkey: T::AccountId) -> DispatchResult {
        ensure!(Self::exists(ROOT), Error::<T>::RootNetworkDoesNotExist);
        let coldkey = ensure_signed(origin)?;
        ensure!(
            RegistrationsThisBlock::<T>::get(ROOT) < MaxRegistrationsPerBlock::<T>::get(ROOT),
            Error::<T>::TooManyRegistrationsThisBlock
        );
        let most = TargetRegistrationsPerInterval::<T>::get(ROOT).saturating_mul(3);
        ensure!(
            RegistrationsThisInterval::<T>::get(ROOT) < most,
            Error::<T>::TooManyRegistrationsThisInterval
        );
        ensure!(
            !Uids::<T>::contains_key(ROOT, &hotkey),
            Error::<T>::HotKeyAlreadyRegisteredInSubNet
        );
        Self::associate_if_free(&coldkey, &hotkey)?;

        let block = Self::block();
        let uid = if SubnetworkN::<T>::get(ROOT) < MaxAllowedUids::<T>::get(ROOT) {
            Self::append_neuron(ROOT, &hotkey, block)
        } else {
            let weakest = Keys::<T>::iter_prefix(ROOT)
                .map(|(uid, member)| (Self::stake_on(&member, ROOT), uid))
                .min();
            let (stake, uid) = weakest.ok_or(Error::<T>::StakeTooLowForRoot)?;
            ensure!(stake < Self::stake_on(&hotkey, ROOT), Error::<T>::StakeTooLowForRoot);
            Self::replace_neuron(ROOT, uid, &hotkey, block);
            uid
        };
        if !Delegates::<T>::contains_key(&hotkey) {
            Delegates::<T>::insert(&hotkey, ROOT_TAKE);
        }
        RegistrationsThisInterval::<T>::mutate(ROOT, |count| *count = count.saturating_add(1));
        RegistrationsThisBlock::<T>::mutate(ROOT, |count| *count = count.saturating_add(1));
        Self::deposit_event(Event::NeuronRegistered(ROOT, uid, hotkey));
        Ok(())
    }
}
