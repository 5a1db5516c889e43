//! Calls that delegates announce before they are made.

use super::deposits::{adjust, announcements_deposit};
use super::pallet::{Announcements, Config, Error, Event, Pallet, Proxies};
use super::{Announced, Announcement};
use frame_support::ensure;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::DispatchResult;
use sp_runtime::traits::{Hash, Saturating};

impl<T: Config> Pallet<T> {
    pub(super) fn add_announcement(
        who: T::AccountId,
        real: T::AccountId,
        call_hash: T::Hash,
    ) -> DispatchResult {
        let (definitions, _) = Proxies::<T>::get(&real);
        ensure!(definitions.iter().any(|one| one.delegate == who), Error::<T>::NotProxy);
        let height = frame_system::Pallet::<T>::block_number();
        let announcement = Announcement { real: real.clone(), call_hash, height };
        Announcements::<T>::try_mutate(&who, |(pending, deposit)| {
            pending.try_push(announcement).map_err(|_| Error::<T>::TooMany)?;
            let needed = announcements_deposit(pending.len());
            adjust::<T>(&who, *deposit, needed)?;
            *deposit = needed;
            DispatchResult::Ok(())
        })?;
        Self::deposit_event(Event::Announced { real, proxy: who, call_hash });
        Ok(())
    }

    /// # Errors
    /// `NotFound` if there is none such.
    pub(super) fn drop_announcements(
        delegate: &T::AccountId,
        drop: impl Fn(&Announced<T>) -> bool,
    ) -> DispatchResult {
        Announcements::<T>::try_mutate_exists(delegate, |entry| {
            let (mut pending, deposit) = entry.take().ok_or(Error::<T>::NotFound)?;
            let before = pending.len();
            pending.retain(|one| !drop(one));
            ensure!(pending.len() < before, Error::<T>::NotFound);
            let needed = announcements_deposit(pending.len());
            adjust::<T>(delegate, deposit, needed)?;
            *entry = (!pending.is_empty()).then_some((pending, needed));
            Ok(())
        })
    }

    /// Takes what was announced of this call long enough ago.
    ///
    /// # Errors
    /// `Unannounced` if nothing was.
    pub(super) fn take_announcement(
        delegate: &T::AccountId,
        real: &T::AccountId,
        call: &<T as Config>::RuntimeCall,
        delay: BlockNumberFor<T>,
    ) -> DispatchResult {
        let call_hash = T::Hashing::hash_of(call);
        let now = frame_system::Pallet::<T>::block_number();
        Self::drop_announcements(delegate, |one| {
            one.real == *real
                && one.call_hash == call_hash
                && now.saturating_sub(one.height) >= delay
        })
        .map_err(|_| Error::<T>::Unannounced.into())
    }
}
