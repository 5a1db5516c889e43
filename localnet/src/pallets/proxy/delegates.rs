//! Who may act for an account.

use super::deposits::proxies_deposit;
use super::pallet::{Config, Error, Event, Pallet, Proxies, RealPaysFee};
use super::{Definition, deposits};
use frame_support::ensure;
use frame_support::traits::ReservableCurrency;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
    /// The first entry of the delegate that is of the type, if one is asked for.
    ///
    /// # Errors
    /// `NotProxy`.
    pub fn find_proxy(
        real: &T::AccountId,
        delegate: &T::AccountId,
        proxy_type: Option<T::ProxyType>,
    ) -> Result<Definition<T>, DispatchError> {
        let (definitions, _) = Proxies::<T>::get(real);
        let matches = |one: &Definition<T>| {
            one.delegate == *delegate
                && proxy_type.as_ref().is_none_or(|wanted| one.proxy_type == *wanted)
        };
        definitions.into_iter().find(matches).ok_or(Error::<T>::NotProxy.into())
    }

    /// Whether the real account pays the fees of what the delegate does for it.
    pub fn pays_fee(real: &T::AccountId, delegate: &T::AccountId) -> bool {
        RealPaysFee::<T>::contains_key(real, delegate)
    }

    pub(super) fn add_delegate(
        delegator: T::AccountId,
        definition: Definition<T>,
    ) -> DispatchResult {
        ensure!(delegator != definition.delegate, Error::<T>::NoSelfProxy);
        Proxies::<T>::try_mutate(&delegator, |(definitions, deposit)| {
            let Err(place) = definitions.binary_search(&definition) else {
                return Err(Error::<T>::Duplicate.into());
            };
            definitions.try_insert(place, definition.clone()).map_err(|_| Error::<T>::TooMany)?;
            let needed = proxies_deposit(definitions.len());
            deposits::adjust::<T>(&delegator, *deposit, needed)?;
            *deposit = needed;
            DispatchResult::Ok(())
        })?;
        let Definition::<T> { delegate: delegatee, proxy_type, delay } = definition;
        Self::deposit_event(Event::ProxyAdded { delegator, delegatee, proxy_type, delay });
        Ok(())
    }

    pub(super) fn remove_delegate(
        delegator: T::AccountId,
        definition: Definition<T>,
    ) -> DispatchResult {
        Proxies::<T>::try_mutate_exists(&delegator, |entry| {
            let (mut definitions, deposit) = entry.take().ok_or(Error::<T>::NotFound)?;
            let place = definitions.binary_search(&definition).map_err(|_| Error::<T>::NotFound)?;
            definitions.remove(place);
            let needed = proxies_deposit(definitions.len());
            deposits::adjust::<T>(&delegator, deposit, needed)?;
            *entry = (!definitions.is_empty()).then_some((definitions, needed));
            DispatchResult::Ok(())
        })?;
        RealPaysFee::<T>::remove(&delegator, &definition.delegate);
        let Definition::<T> { delegate: delegatee, proxy_type, delay } = definition;
        Self::deposit_event(Event::ProxyRemoved { delegator, delegatee, proxy_type, delay });
        Ok(())
    }

    /// Without an event, as on the real chain.
    pub(super) fn remove_delegates(delegator: &T::AccountId) {
        let (_, deposit) = Proxies::<T>::take(delegator);
        pallet_balances::Pallet::<T>::unreserve(delegator, deposit);
        let _ = RealPaysFee::<T>::clear_prefix(delegator, u32::MAX, None);
    }
}
