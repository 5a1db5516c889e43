//! What is reserved for entries in the storage.

use super::pallet::{Announcements, Config, Event, Pallet, Proxies};
use super::{
    ANNOUNCEMENT_DEPOSIT_BASE, ANNOUNCEMENT_DEPOSIT_FACTOR, DepositKind, PROXY_DEPOSIT_BASE,
    PROXY_DEPOSIT_FACTOR,
};
use frame_support::traits::ReservableCurrency;
use sp_runtime::{DispatchError, DispatchResult};

/// Rao for that many proxies.
pub fn proxies_deposit(count: usize) -> u64 {
    deposit(count, PROXY_DEPOSIT_BASE, PROXY_DEPOSIT_FACTOR)
}

/// Rao for that many announcements.
pub fn announcements_deposit(count: usize) -> u64 {
    deposit(count, ANNOUNCEMENT_DEPOSIT_BASE, ANNOUNCEMENT_DEPOSIT_FACTOR)
}

fn deposit(count: usize, base: u64, factor: u64) -> u64 {
    match count as u64 {
        0 => 0,
        count => base.saturating_add(factor.saturating_mul(count)),
    }
}

/// Reserves what is missing, or gives back what is too much.
pub fn adjust<T: Config>(who: &T::AccountId, reserved: u64, needed: u64) -> DispatchResult {
    if needed > reserved {
        pallet_balances::Pallet::<T>::reserve(who, needed.saturating_sub(reserved))?;
    } else if needed < reserved {
        pallet_balances::Pallet::<T>::unreserve(who, reserved.saturating_sub(needed));
    }
    Ok(())
}

impl<T: Config> Pallet<T> {
    /// Whether the deposit for the account's proxies changed.
    pub(super) fn poke_proxies(who: &T::AccountId) -> Result<bool, DispatchError> {
        Proxies::<T>::try_mutate_exists(who, |entry| {
            let (definitions, old) = entry.take().unwrap_or_default();
            let new = proxies_deposit(definitions.len());
            adjust::<T>(who, old, new)?;
            *entry = (!definitions.is_empty()).then_some((definitions, new));
            Ok(Self::note_poked(who, DepositKind::Proxies, old, new))
        })
    }

    /// Whether the deposit for the delegate's announcements changed.
    pub(super) fn poke_announcements(who: &T::AccountId) -> Result<bool, DispatchError> {
        Announcements::<T>::try_mutate_exists(who, |entry| {
            let (pending, old) = entry.take().unwrap_or_default();
            let new = announcements_deposit(pending.len());
            adjust::<T>(who, old, new)?;
            *entry = (!pending.is_empty()).then_some((pending, new));
            Ok(Self::note_poked(who, DepositKind::Announcements, old, new))
        })
    }

    fn note_poked(
        who: &T::AccountId,
        kind: DepositKind,
        old_deposit: u64,
        new_deposit: u64,
    ) -> bool {
        let changed = old_deposit != new_deposit;
        if changed {
            let who = who.clone();
            Self::deposit_event(Event::DepositPoked { who, kind, old_deposit, new_deposit });
        }
        changed
    }
}
