//! What the owner of a subnet may change, and when.

use super::pallet::{
    Config, Error, Event, LastRateLimitedBlock, OwnerHyperparamRateLimit, Pallet, SubnetOwner,
    Tempo, TransactionKeyLastBlock, TransferToggle,
};
use super::types::{Hyperparameter, RateLimitKey};
use crate::pallets::NetUid;
use frame_support::ensure;
use frame_system::ensure_signed_or_root;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
    /// The owner; none for root.
    ///
    /// # Errors
    /// `BadOrigin` for others.
    pub fn ensure_owner_or_root(
        origin: OriginFor<T>,
        netuid: NetUid,
    ) -> Result<Option<T::AccountId>, DispatchError> {
        let signer = ensure_signed_or_root(origin)?;
        let is_owner = |who: &T::AccountId| *who == SubnetOwner::<T>::get(netuid);
        ensure!(signer.as_ref().is_none_or(is_owner), DispatchError::BadOrigin);
        Ok(signer)
    }

    /// Makes a change for root, or for the owner unless that changed the same parameter a few epochs ago.
    ///
    /// # Errors
    /// In this order: `BadOrigin`, `TxRateLimitExceeded`, `AdminActionProhibitedDuringWeightsWindow` (root too), what the
    /// change says.
    pub fn change_as_owner(
        origin: OriginFor<T>,
        netuid: NetUid,
        parameter: Hyperparameter,
        change: impl FnOnce() -> DispatchResult,
    ) -> DispatchResult {
        let signer = Self::ensure_owner_or_root(origin, netuid)?;
        let (key, block) = (RateLimitKey::OwnerHyperparamUpdate(netuid, parameter), Self::block());
        let tempo = u64::from(Tempo::<T>::get(netuid));
        if signer.is_some() {
            let last = LastRateLimitedBlock::<T>::get(&key);
            let limit = tempo.saturating_mul(OwnerHyperparamRateLimit::<T>::get().into());
            ensure!(
                last == 0 || block.saturating_sub(last) >= limit,
                Error::<T>::TxRateLimitExceeded
            );
        }
        Self::ensure_not_frozen(netuid)?;
        change()?;
        if signer.is_some() {
            LastRateLimitedBlock::<T>::insert(key, block);
        }
        Ok(())
    }

    /// [`Self::change_as_owner`] with a limit of `blocks`, for what has a number of its own in `TransactionKeyLastBlock`.
    ///
    /// # Errors
    /// As there.
    pub fn change_as_owner_after(
        blocks: u64,
        origin: OriginFor<T>,
        netuid: NetUid,
        kind: u16,
        change: impl FnOnce() -> DispatchResult,
    ) -> DispatchResult {
        let signer = Self::ensure_owner_or_root(origin, netuid)?;
        if let Some(owner) = &signer {
            let last = TransactionKeyLastBlock::<T>::get((owner, netuid, kind));
            ensure!(Self::has_waited(last, blocks), Error::<T>::TxRateLimitExceeded);
        }
        Self::ensure_not_frozen(netuid)?;
        change()?;
        if let Some(owner) = signer {
            TransactionKeyLastBlock::<T>::insert((owner, netuid, kind), Self::block());
        }
        Ok(())
    }

    /// Whether stake on the subnet may be given to another coldkey.
    pub fn set_transfer_toggle(netuid: NetUid, toggle: bool) {
        TransferToggle::<T>::insert(netuid, toggle);
        Self::deposit_event(Event::TransferToggle(netuid, toggle));
    }
}
