//! Children: hotkeys that validate with a part of another hotkey's stake on a subnet.

use super::pallet::{
    ChildKeys, Config, Error, Event, Pallet, ParentKeys, PendingChildKeyCooldown, PendingChildKeys,
    StakeThreshold, SubnetOwnerHotkey, SubtokenEnabled, TransactionKeyLastBlock,
};
use crate::pallets::{NetUid, ROOT};
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// Blocks between two calls for a hotkey on a subnet.
const SET_CHILDREN_BLOCKS: u64 = 150;
/// The kind of `set_children` in `TransactionKeyLastBlock`.
const SET_CHILDREN: u16 = 0;
/// The most children of a hotkey on a subnet.
const MOST_CHILDREN: usize = 5;

/// Proportions of 2^64 − 1, and who gets them or gives them.
type Shares<T> = Vec<(u64, <T as frame_system::Config>::AccountId)>;

impl<T: Config> Pallet<T> {
    /// Replaces the whole list. It takes effect at the first epoch after the cooldown; at once on a subnet that has not
    /// started.
    pub(super) fn do_set_children(
        coldkey: &T::AccountId,
        hotkey: T::AccountId,
        netuid: NetUid,
        children: Shares<T>,
    ) -> DispatchResult {
        let key = (&hotkey, netuid, SET_CHILDREN);
        ensure!(
            Self::has_waited(TransactionKeyLastBlock::<T>::get(key), SET_CHILDREN_BLOCKS),
            Error::<T>::TxRateLimitExceeded
        );
        ensure!(netuid != ROOT, Error::<T>::RegistrationNotPermittedOnRootSubnet);
        ensure!(Self::exists(netuid), Error::<T>::SubnetNotExists);
        ensure!(Self::owns(coldkey, &hotkey), Error::<T>::NonAssociatedColdKey);
        for (at, (_, child)) in children.iter().enumerate() {
            let twice = children.iter().skip(at + 1).any(|(_, other)| other == child);
            ensure!(!twice, Error::<T>::DuplicateChild);
        }
        ensure!(children.iter().all(|(_, child)| *child != hotkey), Error::<T>::InvalidChild);
        ensure!(children.len() <= MOST_CHILDREN, Error::<T>::TooManyChildren);
        Self::check_children(&hotkey, netuid, &children)?;
        ensure!(
            children.is_empty()
                || Self::stake_value_on(&hotkey) >= StakeThreshold::<T>::get()
                || SubnetOwnerHotkey::<T>::try_get(netuid).is_ok_and(|owner| owner == hotkey),
            Error::<T>::NotEnoughStakeToSetChildkeys
        );
        TransactionKeyLastBlock::<T>::insert(key, Self::block());

        if !SubtokenEnabled::<T>::get(netuid) {
            Self::apply_children(&hotkey, netuid, children);
            return Ok(());
        }
        let due = Self::block().saturating_add(PendingChildKeyCooldown::<T>::get());
        PendingChildKeys::<T>::insert(netuid, &hotkey, (children.clone(), due));
        Self::deposit_event(Event::SetChildrenScheduled(hotkey, netuid, due, children));
        Ok(())
    }

    /// After an epoch: children whose cooldown is over become children.
    pub(super) fn apply_pending_children(netuid: NetUid) {
        let started = SubtokenEnabled::<T>::get(netuid);
        let due: Vec<(T::AccountId, Shares<T>)> = PendingChildKeys::<T>::iter_prefix(netuid)
            .filter(|(_, (_, block))| *block < Self::block() || !started)
            .map(|(hotkey, (children, _))| (hotkey, children))
            .collect();
        for (hotkey, children) in due {
            PendingChildKeys::<T>::remove(netuid, &hotkey);
            Self::apply_children(&hotkey, netuid, children);
        }
    }

    /// No child is a parent too, and nobody gives more than everything.
    fn check_children(
        hotkey: &T::AccountId,
        netuid: NetUid,
        children: &Shares<T>,
    ) -> Result<(), Error<T>> {
        let sum: u128 = children.iter().map(|(share, _)| u128::from(*share)).sum();
        ensure!(sum <= u128::from(u64::MAX), Error::<T>::ProportionOverflow);
        let parents = ParentKeys::<T>::get(hotkey, netuid);
        let circular = |child| parents.iter().any(|(_, parent)| parent == child);
        ensure!(
            !children.iter().any(|(_, child)| circular(child)),
            Error::<T>::ChildParentInconsistency
        );
        Ok(())
    }

    /// Nothing happens if a child has become a parent meanwhile. Children are sorted by account.
    fn apply_children(hotkey: &T::AccountId, netuid: NetUid, children: Shares<T>) {
        if Self::check_children(hotkey, netuid, &children).is_err() {
            return;
        }
        let mut sorted: Shares<T> =
            children.iter().filter(|(_, child)| child != hotkey).cloned().collect();
        sorted.sort_by(|(_, a), (_, b)| a.cmp(b));
        let before = ChildKeys::<T>::get(hotkey, netuid);
        for (_, child) in before {
            if !sorted.iter().any(|(_, new)| *new == child) {
                Self::change_parents(&child, netuid, |parents| {
                    parents.retain(|(_, parent)| parent != hotkey);
                });
            }
        }
        for (share, child) in &sorted {
            Self::change_parents(child, netuid, |parents| {
                match parents.iter_mut().find(|(_, parent)| parent == hotkey) {
                    Some((old, _)) => *old = *share,
                    None => parents.push((*share, hotkey.clone())),
                }
            });
        }
        // The real chain writes the hotkey's own parents again too, sorted.
        Self::change_parents(hotkey, netuid, |parents| parents.sort_by(|(_, a), (_, b)| a.cmp(b)));
        if sorted.is_empty() {
            ChildKeys::<T>::remove(hotkey, netuid);
        } else {
            ChildKeys::<T>::insert(hotkey, netuid, sorted);
        }
        Self::deposit_event(Event::SetChildren(hotkey.clone(), netuid, children));
    }

    fn change_parents(child: &T::AccountId, netuid: NetUid, change: impl FnOnce(&mut Shares<T>)) {
        let mut parents = ParentKeys::<T>::get(child, netuid);
        change(&mut parents);
        if parents.is_empty() {
            ParentKeys::<T>::remove(child, netuid);
        } else {
            ParentKeys::<T>::insert(child, netuid, parents);
        }
    }
}
