//! Where locks are kept: each one by itself, and in the sum of its hotkey and kind.

use super::conviction::{Clock, Course, LockState};
use super::pallet::{
    Config, DecayingHotkeyLock, DecayingLock, DecayingOwnerLock, HotkeyLock, Lock, LockingColdkeys,
    MaturityRate, OwnerLock, Pallet, SubnetOwnerHotkey, UnlockRate,
};
use crate::pallets::NetUid;
use crate::pallets::fixed::U64F64;

/// The lock of a coldkey on a subnet, and the sum that it is part of.
pub(super) struct Booked<A> {
    pub(super) hotkey: A,
    pub(super) course: Course,
    pub(super) own: LockState,
    pub(super) sum: LockState,
}

impl<A> Booked<A> {
    /// As of now. What the lock loses the sum loses, and nothing else of the sum is counted on then; if the lock
    /// loses nothing, the sum is counted on by itself. So the real chain has it.
    pub(super) fn roll(&mut self, clock: Clock) {
        let before = self.own;
        self.own = before.rolled(clock, self.course);
        let mass = before.locked_mass.saturating_sub(self.own.locked_mass);
        let conviction = before.conviction - self.own.conviction;
        self.sum = if mass == 0 && conviction == U64F64::default() {
            self.sum.rolled(clock, self.course)
        } else {
            LockState { last_update: clock.now, ..self.sum.minus(mass, conviction) }
        };
    }
}

impl<T: Config> Pallet<T> {
    /// This block, and the time constants.
    pub(super) fn lock_clock() -> Clock {
        Clock {
            now: Self::block(),
            unlock_rate: UnlockRate::<T>::get(),
            maturity_rate: MaturityRate::<T>::get(),
        }
    }

    /// Whether the coldkey's locks on the subnet do not decay.
    pub(super) fn is_perpetual(coldkey: &T::AccountId, netuid: NetUid) -> bool {
        DecayingLock::<T>::get(coldkey, netuid) == Some(false)
    }

    pub(super) fn lock_course(
        coldkey: &T::AccountId,
        netuid: NetUid,
        hotkey: &T::AccountId,
    ) -> Course {
        Course {
            to_owner: *hotkey == SubnetOwnerHotkey::<T>::get(netuid),
            perpetual: Self::is_perpetual(coldkey, netuid),
        }
    }

    /// The lock of a coldkey on a subnet as it is stored.
    pub(super) fn booked(coldkey: &T::AccountId, netuid: NetUid) -> Option<Booked<T::AccountId>> {
        let (hotkey, _) = Lock::<T>::iter_prefix((coldkey, netuid)).next()?;
        Some(Self::booked_to(coldkey, netuid, hotkey))
    }

    /// [`Self::booked`] to this hotkey, empty if there is none.
    pub(super) fn booked_to(
        coldkey: &T::AccountId,
        netuid: NetUid,
        hotkey: T::AccountId,
    ) -> Booked<T::AccountId> {
        let course = Self::lock_course(coldkey, netuid, &hotkey);
        let empty = LockState::empty(Self::block());
        Booked {
            own: Lock::<T>::get((coldkey, netuid, &hotkey)).unwrap_or(empty),
            sum: Self::lock_sum(netuid, &hotkey, course).unwrap_or(empty),
            course,
            hotkey,
        }
    }

    pub(super) fn save_booked(
        coldkey: &T::AccountId,
        netuid: NetUid,
        booked: &Booked<T::AccountId>,
    ) {
        Self::save_lock(coldkey, netuid, &booked.hotkey, booked.own);
        Self::save_lock_sum(netuid, &booked.hotkey, booked.course, booked.sum);
    }

    pub(super) fn save_lock(
        coldkey: &T::AccountId,
        netuid: NetUid,
        hotkey: &T::AccountId,
        lock: LockState,
    ) {
        if lock.is_negligible() {
            LockingColdkeys::<T>::remove((netuid, hotkey, coldkey));
            Lock::<T>::remove((coldkey, netuid, hotkey));
        } else {
            LockingColdkeys::<T>::insert((netuid, hotkey, coldkey), ());
            Lock::<T>::insert((coldkey, netuid, hotkey), lock);
        }
    }

    /// Adds a lock that already was somewhere else to the sum of its hotkey and kind.
    pub(super) fn add_to_lock_sum(
        coldkey: &T::AccountId,
        netuid: NetUid,
        hotkey: &T::AccountId,
        added: LockState,
    ) {
        Self::change_lock_sum(coldkey, netuid, hotkey, |sum, clock, course| {
            sum.plus(added).rolled(clock, course)
        });
    }

    /// Takes a lock out of the sum of its hotkey and kind.
    pub(super) fn take_from_lock_sum(
        coldkey: &T::AccountId,
        netuid: NetUid,
        hotkey: &T::AccountId,
        taken: LockState,
    ) {
        Self::change_lock_sum(coldkey, netuid, hotkey, |sum, _, _| {
            sum.minus(taken.locked_mass, taken.conviction)
        });
    }

    fn change_lock_sum(
        coldkey: &T::AccountId,
        netuid: NetUid,
        hotkey: &T::AccountId,
        change: impl FnOnce(LockState, Clock, Course) -> LockState,
    ) {
        let (clock, course) = (Self::lock_clock(), Self::lock_course(coldkey, netuid, hotkey));
        let sum = Self::lock_sum(netuid, hotkey, course).unwrap_or(LockState::empty(clock.now));
        let changed = change(sum.rolled(clock, course), clock, course);
        Self::save_lock_sum(netuid, hotkey, course, changed);
    }

    pub(super) fn lock_sum(
        netuid: NetUid,
        hotkey: &T::AccountId,
        course: Course,
    ) -> Option<LockState> {
        match (course.to_owner, course.perpetual) {
            (true, true) => OwnerLock::<T>::get(netuid),
            (true, false) => DecayingOwnerLock::<T>::get(netuid),
            (false, true) => HotkeyLock::<T>::get(netuid, hotkey),
            (false, false) => DecayingHotkeyLock::<T>::get(netuid, hotkey),
        }
    }

    fn save_lock_sum(netuid: NetUid, hotkey: &T::AccountId, course: Course, sum: LockState) {
        let sum = (!sum.is_empty()).then_some(sum);
        match (course.to_owner, course.perpetual) {
            (true, true) => OwnerLock::<T>::set(netuid, sum),
            (true, false) => DecayingOwnerLock::<T>::set(netuid, sum),
            (false, true) => HotkeyLock::<T>::set(netuid, hotkey, sum),
            (false, false) => DecayingHotkeyLock::<T>::set(netuid, hotkey, sum),
        }
    }
}
