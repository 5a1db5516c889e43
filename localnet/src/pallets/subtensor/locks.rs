//! Locked stake: a coldkey locks alpha on a subnet to one hotkey; the lock decays and the hotkey gains conviction.

use super::conviction::LockState;
use super::pallet::{
    AccountFlags, Config, DecayingHotkeyLock, DecayingLock, Error, Event, HotkeyLock, Lock,
    LockingColdkeys, Owner, OwnerCutAutoLockEnabled, Pallet, StakingHotkeys, SubnetOwnerHotkey,
};
use super::{conviction::Course, lock_books::Booked, moves::Position};
use crate::pallets::fixed::U64F64;
use crate::pallets::{AlphaBalance, NetUid};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use std::collections::BTreeMap;

/// The bit in [`AccountFlags`]: takes locked alpha.
const ACCEPTS_LOCKED: u128 = 1;

/// A coldkey's alpha on a subnet, over all hotkeys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Availability {
    /// All of it.
    pub total: AlphaBalance,
    /// What the lock holds; may be more than all.
    pub locked: AlphaBalance,
    /// What can be taken away.
    pub available: AlphaBalance,
}

impl<T: Config> Pallet<T> {
    pub(super) fn do_lock_stake(
        coldkey: &T::AccountId,
        hotkey: T::AccountId,
        netuid: NetUid,
        amount: AlphaBalance,
    ) -> DispatchResult {
        ensure!(amount != 0, Error::<T>::AmountTooLow);
        ensure!(Self::has_owner(&hotkey), Error::<T>::HotKeyAccountNotExists);
        let total = Self::alpha_of(coldkey, netuid);
        let mut lock = match Self::booked(coldkey, netuid) {
            Some(lock) => {
                ensure!(lock.hotkey == hotkey, Error::<T>::LockHotkeyMismatch);
                lock
            }
            None => Self::booked_to(coldkey, netuid, hotkey.clone()),
        };
        let clock = Self::lock_clock();
        lock.roll(clock);
        lock.own.locked_mass = lock.own.locked_mass.saturating_add(amount);
        ensure!(total >= lock.own.locked_mass, Error::<T>::InsufficientStakeForLock);
        lock.own.last_update = clock.now;
        lock.own = lock.own.rolled(clock, lock.course);
        let added = LockState::fresh(amount, clock.now);
        lock.sum = lock.sum.rolled(clock, lock.course).plus(added).rolled(clock, lock.course);
        Self::save_booked(coldkey, netuid, &lock);
        Self::deposit_event(Event::StakeLocked {
            coldkey: coldkey.clone(),
            hotkey,
            netuid,
            amount,
        });
        Ok(())
    }

    /// The owner's cut goes into the owner's lock: to the hotkey of that, or to the owner hotkey.
    pub(super) fn lock_owner_cut(owner: &T::AccountId, netuid: NetUid, cut: AlphaBalance) {
        if OwnerCutAutoLockEnabled::<T>::get(netuid) {
            let hotkey = match Self::booked(owner, netuid) {
                Some(lock) => lock.hotkey,
                None => SubnetOwnerHotkey::<T>::get(netuid),
            };
            // A cut of nothing cannot be locked; nothing is to be done then.
            let _ = Self::do_lock_stake(owner, hotkey, netuid, cut);
        }
    }

    /// The conviction stays if both hotkeys have one owner.
    pub(super) fn do_move_lock(
        coldkey: &T::AccountId,
        destination: T::AccountId,
        netuid: NetUid,
    ) -> DispatchResult {
        ensure!(Self::has_owner(&destination), Error::<T>::HotKeyAccountNotExists);
        let mut from = Self::booked(coldkey, netuid).ok_or(Error::<T>::NoExistingLock)?;
        let clock = Self::lock_clock();
        from.roll(clock);
        let origin = from.hotkey;
        let mut moved = from.own;
        if Owner::<T>::get(&origin) != Owner::<T>::get(&destination) {
            moved.conviction = U64F64::default();
        }
        let moved = moved.rolled(clock, Self::lock_course(coldkey, netuid, &destination));
        Lock::<T>::remove((coldkey, netuid, &origin));
        LockingColdkeys::<T>::remove((netuid, &origin, coldkey));
        Self::save_lock(coldkey, netuid, &destination, moved);
        Self::take_from_lock_sum(coldkey, netuid, &origin, from.own);
        Self::add_to_lock_sum(coldkey, netuid, &destination, moved);
        Self::deposit_event(Event::LockMoved {
            coldkey: coldkey.clone(),
            origin_hotkey: origin,
            destination_hotkey: destination,
            netuid,
        });
        Ok(())
    }

    pub(super) fn do_set_perpetual_lock(
        coldkey: T::AccountId,
        netuid: NetUid,
        enabled: bool,
    ) -> DispatchResult {
        let changes = Self::is_perpetual(&coldkey, netuid) != enabled;
        let lock = Self::roll_lock(&coldkey, netuid);
        if let Some(lock) = lock.as_ref().filter(|_| changes) {
            Self::take_from_lock_sum(&coldkey, netuid, &lock.hotkey, lock.own);
        }
        DecayingLock::<T>::set(&coldkey, netuid, enabled.then_some(false));
        // A lock that has just decayed to nothing is in no sum any more.
        if let Some(lock) = lock.filter(|lock| changes && !lock.own.is_negligible()) {
            Self::add_to_lock_sum(&coldkey, netuid, &lock.hotkey, lock.own);
        }
        Self::deposit_event(Event::PerpetualLockUpdated { coldkey, netuid, enabled });
        Ok(())
    }

    pub(super) fn do_set_reject_locked_alpha(coldkey: T::AccountId, enabled: bool) {
        let other = AccountFlags::<T>::get(&coldkey) & !ACCEPTS_LOCKED;
        match if enabled { other } else { other | ACCEPTS_LOCKED } {
            0 => AccountFlags::<T>::remove(&coldkey),
            flags => AccountFlags::<T>::insert(&coldkey, flags),
        }
        Self::deposit_event(Event::RejectLockedAlphaUpdated { coldkey, enabled });
    }

    /// What a transfer inside a subnet takes beyond the free stake takes the lock along, and its part of the
    /// conviction: to the same hotkey, for a receiver who accepts it.
    pub(super) fn move_lock_along(
        from: &Position<T::AccountId>,
        to: &Position<T::AccountId>,
        amount: AlphaBalance,
    ) -> DispatchResult {
        if from.coldkey == to.coldkey || amount == 0 {
            return Ok(());
        }
        let netuid = from.netuid;
        let clock = Self::lock_clock();
        let Some(mut source) = Self::booked(from.coldkey, netuid) else { return Ok(()) };
        source.roll(clock);
        let target = Self::booked(to.coldkey, netuid).map(|mut lock| {
            lock.roll(clock);
            lock
        });
        let free = Self::alpha_of(from.coldkey, netuid).saturating_sub(source.own.locked_mass);
        let beyond = amount.saturating_sub(free);
        let elsewhere = target.as_ref().is_some_and(|target| target.hotkey != source.hotkey);
        ensure!(beyond == 0 || !elsewhere, Error::<T>::LockHotkeyMismatch);
        let mass = beyond.min(source.own.locked_mass);
        let part = U64F64::ratio(mass, source.own.locked_mass);
        let moved = LockState {
            conviction: source.own.conviction * part,
            ..LockState::fresh(mass, clock.now)
        };
        let accepts = AccountFlags::<T>::get(to.coldkey) & ACCEPTS_LOCKED != 0;
        ensure!(mass == 0 || accepts, Error::<T>::AccountRejectsLockedAlpha);

        let (target_hotkey, target_lock) = match target {
            Some(target) => (target.hotkey, target.own),
            None => (source.hotkey.clone(), LockState::empty(clock.now)),
        };
        let left = source.own.minus(mass, moved.conviction).rolled(clock, source.course);
        let course = Self::lock_course(to.coldkey, netuid, &target_hotkey);
        let gained = target_lock.plus(moved).rolled(clock, course);
        Self::save_lock(from.coldkey, netuid, &source.hotkey, left);
        Self::save_lock(to.coldkey, netuid, &target_hotkey, gained);
        if mass != 0 {
            Self::take_from_lock_sum(from.coldkey, netuid, &source.hotkey, moved);
            Self::add_to_lock_sum(to.coldkey, netuid, &target_hotkey, moved);
        }
        Ok(())
    }

    /// Brings a stored lock to this block, as every trade does. Returns what was stored.
    pub(super) fn roll_lock(
        coldkey: &T::AccountId,
        netuid: NetUid,
    ) -> Option<Booked<T::AccountId>> {
        let mut lock = Self::booked(coldkey, netuid)?;
        lock.roll(Self::lock_clock());
        Self::save_booked(coldkey, netuid, &lock);
        Some(lock)
    }

    pub(super) fn ensure_available(
        coldkey: &T::AccountId,
        netuid: NetUid,
        alpha: AlphaBalance,
    ) -> Result<(), Error<T>> {
        let available = Self::availability(coldkey, netuid).available;
        ensure!(available >= alpha, Error::<T>::StakeUnavailable);
        Ok(())
    }

    /// What a coldkey has on a subnet, and what of it can be taken away.
    pub fn availability(coldkey: &T::AccountId, netuid: NetUid) -> Availability {
        let total = Self::alpha_of(coldkey, netuid);
        let locked = Self::lock_of(coldkey, netuid).map_or(0, |lock| lock.locked_mass);
        Availability { total, locked, available: total.saturating_sub(locked) }
    }

    /// The lock of a coldkey on a subnet as of this block.
    pub fn lock_of(coldkey: &T::AccountId, netuid: NetUid) -> Option<LockState> {
        let lock = Self::booked(coldkey, netuid)?;
        Some(lock.own.rolled(Self::lock_clock(), lock.course))
    }

    /// Conviction of all locks to a hotkey on a subnet.
    pub fn conviction_of(hotkey: &T::AccountId, netuid: NetUid) -> U64F64 {
        let owns = *hotkey == SubnetOwnerHotkey::<T>::get(netuid);
        let kinds = [(false, true), (false, false), (true, true), (true, false)];
        kinds
            .into_iter()
            .map(|(to_owner, perpetual)| Course { to_owner, perpetual })
            .filter(|course| owns || !course.to_owner)
            .filter_map(|course| {
                let sum = Self::lock_sum(netuid, hotkey, course)?;
                Some(sum.rolled(Self::lock_clock(), course).conviction)
            })
            .fold(U64F64::default(), |all, conviction| all + conviction)
    }

    /// The hotkey with the highest conviction on a subnet; of equals the one with the highest key.
    pub fn most_convicted(netuid: NetUid) -> Option<T::AccountId> {
        let perpetual = HotkeyLock::<T>::iter_key_prefix(netuid);
        let decaying = DecayingHotkeyLock::<T>::iter_key_prefix(netuid);
        let owner = SubnetOwnerHotkey::<T>::get(netuid);
        let owned = [true, false].into_iter().filter_map(|perpetual| {
            let course = Course { to_owner: true, perpetual };
            Self::lock_sum(netuid, &owner, course).map(|_| owner.clone())
        });
        let scores: BTreeMap<_, _> = perpetual
            .chain(decaying)
            .chain(owned)
            .map(|hotkey| (hotkey.clone(), Self::conviction_of(&hotkey, netuid)))
            .collect();
        scores.into_iter().max_by_key(|(_, conviction)| *conviction).map(|(hotkey, _)| hotkey)
    }

    fn alpha_of(coldkey: &T::AccountId, netuid: NetUid) -> AlphaBalance {
        StakingHotkeys::<T>::get(coldkey)
            .iter()
            .map(|hotkey| Self::stake_of(hotkey, coldkey, netuid))
            .fold(0, AlphaBalance::saturating_add)
    }
}
