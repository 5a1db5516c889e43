//! Takes: of a delegate from its nominators' dividends, of a child from what its parents' stake earns.

use super::pallet::{
    ChildkeyTake, Config, Delegates, Error, Event, LastRateLimitedBlock, MaxChildkeyTake,
    MaxDelegateTake, MinChildkeyTake, MinChildkeyTakePerSubnet, MinDelegateTake, Pallet,
    TransactionKeyLastBlock, TxChildkeyTakeRateLimit, TxDelegateTakeRateLimit,
};
use super::types::RateLimitKey;
use crate::pallets::NetUid;
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// The kind of `set_childkey_take` in `TransactionKeyLastBlock`.
const SET_CHILDKEY_TAKE: u16 = 1;

impl<T: Config> Pallet<T> {
    /// What the transaction pool checks of both calls, and the calls themselves again before they run.
    pub(super) fn check_delegate_take(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        take: u16,
    ) -> Result<(), Error<T>> {
        ensure!(take >= MinDelegateTake::<T>::get(), Error::<T>::DelegateTakeTooLow);
        ensure!(take <= MaxDelegateTake::<T>::get(), Error::<T>::DelegateTakeTooHigh);
        Self::check_owner(coldkey, hotkey)
    }

    pub(super) fn do_increase_take(
        coldkey: T::AccountId,
        hotkey: T::AccountId,
        take: u16,
    ) -> DispatchResult {
        Self::check_delegate_take(&coldkey, &hotkey, take)?;
        if let Ok(current) = Delegates::<T>::try_get(&hotkey) {
            ensure!(take > current, Error::<T>::DelegateTakeTooLow);
        }
        let last = LastRateLimitedBlock::<T>::get(last_change(&hotkey));
        let limit = TxDelegateTakeRateLimit::<T>::get();
        ensure!(
            limit == 0 || last == 0 || Self::block().saturating_sub(last) > limit,
            Error::<T>::DelegateTxRateLimitExceeded
        );
        Self::set_take(&hotkey, take);
        Self::deposit_event(Event::TakeIncreased(coldkey, hotkey, take));
        Ok(())
    }

    pub(super) fn do_decrease_take(
        coldkey: T::AccountId,
        hotkey: T::AccountId,
        take: u16,
    ) -> DispatchResult {
        Self::check_delegate_take(&coldkey, &hotkey, take)?;
        if let Ok(current) = Delegates::<T>::try_get(&hotkey) {
            ensure!(take < current, Error::<T>::DelegateTakeTooLow);
        }
        Self::set_take(&hotkey, take);
        Self::deposit_event(Event::TakeDecreased(coldkey, hotkey, take));
        Ok(())
    }

    pub(super) fn do_set_childkey_take(
        coldkey: &T::AccountId,
        hotkey: T::AccountId,
        netuid: NetUid,
        take: u16,
    ) -> DispatchResult {
        ensure!(Self::owns(coldkey, &hotkey), Error::<T>::NonAssociatedColdKey);
        ensure!(
            (Self::least_childkey_take(netuid)..=MaxChildkeyTake::<T>::get()).contains(&take),
            Error::<T>::InvalidChildkeyTake
        );
        let key = (&hotkey, netuid, SET_CHILDKEY_TAKE);
        if take > Self::childkey_take(&hotkey, netuid) {
            let last = TransactionKeyLastBlock::<T>::get(key);
            ensure!(
                Self::has_waited(last, TxChildkeyTakeRateLimit::<T>::get()),
                Error::<T>::TxChildkeyTakeRateLimitExceeded
            );
        }
        TransactionKeyLastBlock::<T>::insert(key, Self::block());
        ChildkeyTake::<T>::insert(&hotkey, netuid, take);
        Self::deposit_event(Event::ChildKeyTakeSet(hotkey, take));
        Ok(())
    }

    /// Take of a child, never below the minimum of now.
    pub(super) fn childkey_take(hotkey: &T::AccountId, netuid: NetUid) -> u16 {
        ChildkeyTake::<T>::get(hotkey, netuid).max(Self::least_childkey_take(netuid))
    }

    /// Whether so many blocks have passed since `last`, zero for never.
    pub(super) fn has_waited(last: u64, blocks: u64) -> bool {
        last == 0 || Self::block().saturating_sub(last) >= blocks
    }

    fn least_childkey_take(netuid: NetUid) -> u16 {
        MinChildkeyTake::<T>::get().max(MinChildkeyTakePerSubnet::<T>::get(netuid))
    }

    fn check_owner(coldkey: &T::AccountId, hotkey: &T::AccountId) -> Result<(), Error<T>> {
        ensure!(Self::has_owner(hotkey), Error::<T>::HotKeyAccountNotExists);
        ensure!(Self::owns(coldkey, hotkey), Error::<T>::NonAssociatedColdKey);
        Ok(())
    }

    /// Every change restarts the wait for the next rise.
    fn set_take(hotkey: &T::AccountId, take: u16) {
        LastRateLimitedBlock::<T>::insert(last_change(hotkey), Self::block());
        Delegates::<T>::insert(hotkey, take);
    }
}

fn last_change<A: Clone>(hotkey: &A) -> RateLimitKey<A> {
    RateLimitKey::LastTxBlockDelegateTake(hotkey.clone())
}
