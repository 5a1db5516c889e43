//! Accounts without a key, which only act through their proxies.

use super::deposits::proxies_deposit;
use super::pallet::{Config, Error, Event, Pallet, Proxies};
use super::{Definition, MAX_PROXIES};
use codec::{Decode, Encode};
use frame_support::traits::{ConstU32, ReservableCurrency};
use frame_support::{BoundedVec, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_io::hashing::blake2_256;
use sp_runtime::traits::TrailingZeroInput;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
    /// The account that `spawner` makes in the extrinsic `when.1` of block `when.0`.
    ///
    /// # Errors
    /// `InvalidDerivedAccountId`, never for accounts of 32 bytes.
    pub fn pure_account(
        spawner: &T::AccountId,
        proxy_type: &T::ProxyType,
        index: u16,
        (height, extrinsic): (BlockNumberFor<T>, u32),
    ) -> Result<T::AccountId, DispatchError> {
        let parts = (b"modlpy/proxy____", spawner, height, extrinsic, proxy_type, index);
        let hash = parts.using_encoded(blake2_256);
        T::AccountId::decode(&mut TrailingZeroInput::new(&hash))
            .map_err(|_| Error::<T>::InvalidDerivedAccountId.into())
    }

    pub(super) fn spawn_pure(
        who: T::AccountId,
        proxy_type: T::ProxyType,
        delay: BlockNumberFor<T>,
        index: u16,
    ) -> DispatchResult {
        let height = frame_system::Pallet::<T>::block_number();
        let extrinsic = frame_system::Pallet::<T>::extrinsic_index().unwrap_or_default();
        let pure = Self::pure_account(&who, &proxy_type, index, (height, extrinsic))?;
        ensure!(!Proxies::<T>::contains_key(&pure), Error::<T>::Duplicate);
        let definition =
            Definition::<T> { delegate: who.clone(), proxy_type: proxy_type.clone(), delay };
        let definitions: BoundedVec<_, ConstU32<MAX_PROXIES>> =
            vec![definition].try_into().map_err(|_| Error::<T>::TooMany)?;
        let deposit = proxies_deposit(definitions.len());
        pallet_balances::Pallet::<T>::reserve(&who, deposit)?;
        Proxies::<T>::insert(&pure, (definitions, deposit));
        let disambiguation_index = index;
        Self::deposit_event(Event::PureCreated { pure, who, proxy_type, disambiguation_index });
        Ok(())
    }

    pub(super) fn end_pure(
        who: T::AccountId,
        spawner: T::AccountId,
        proxy_type: T::ProxyType,
        index: u16,
        made: (BlockNumberFor<T>, u32),
    ) -> DispatchResult {
        let pure = Self::pure_account(&spawner, &proxy_type, index, made)?;
        ensure!(pure == who, Error::<T>::NoPermission);
        let (_, deposit) = Proxies::<T>::take(&pure);
        pallet_balances::Pallet::<T>::unreserve(&spawner, deposit);
        let disambiguation_index = index;
        Self::deposit_event(Event::PureKilled { pure, spawner, proxy_type, disambiguation_index });
        Ok(())
    }
}
