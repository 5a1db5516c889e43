//! What an epoch pays: the owner's cut, incentives to miners, dividends to validators, their parents and stakers.
//!
//! As on the real chain, to the rao, given what the epoch gives to each hotkey.

use super::epoch::Earned;
use super::pallet::{
    AlphaDividendsPerSubnet, AutoStakeDestination, CKBurn, ChildKeys, Config, Delegates, Event,
    MinerBurned, OwnedHotkeys, Owner, Pallet, ParentKeys, RecycleOrBurn,
    RootAlphaDividendsPerSubnet, SubnetOwner, SubnetOwnerHotkey, TotalHotkeyAlphaLastEpoch, Uids,
};
use super::types::RecycleOrBurnEnum;
use crate::pallets::fixed::U96F32;
use crate::pallets::{AlphaBalance, NetUid, ROOT};
use std::collections::BTreeMap;

/// Amounts by hotkey, in the order of the accounts.
type Amounts<A> = BTreeMap<A, U96F32>;

impl<T: Config> Pallet<T> {
    /// The owner's cut is staked to the owner hotkey.
    pub(super) fn pay_owner(netuid: NetUid, cut: AlphaBalance) {
        if let (Ok(coldkey), Ok(hotkey)) =
            (SubnetOwner::<T>::try_get(netuid), SubnetOwnerHotkey::<T>::try_get(netuid))
        {
            Self::increase_stake(&hotkey, &coldkey, netuid, cut);
            Self::lock_owner_cut(&coldkey, netuid, cut);
        }
    }

    /// An incentive is staked to the miner, or where its owner wants it. What the subnet owner's hotkeys earn is
    /// withheld.
    pub(super) fn pay_miners(netuid: NetUid, earned: &[Earned<T::AccountId>]) {
        let of_owner = Self::owner_hotkeys(netuid);
        let (mut total, mut withheld) = (0u64, 0u64);
        let mut in_order: Vec<_> = earned.iter().collect();
        in_order.sort_by(|a, b| a.hotkey.cmp(&b.hotkey));
        for Earned { hotkey, incentive, .. } in in_order {
            total = total.saturating_add(*incentive);
            if of_owner.contains(hotkey) {
                withheld = withheld.saturating_add(*incentive);
                if RecycleOrBurn::<T>::get(netuid) == RecycleOrBurnEnum::Recycle {
                    Self::recycle(netuid, *incentive);
                }
                continue;
            }
            let owner = Owner::<T>::get(hotkey);
            let chosen = AutoStakeDestination::<T>::get(&owner, netuid);
            if let Some(destination) = chosen.clone() {
                Self::deposit_event(Event::AutoStakeAdded {
                    netuid,
                    destination,
                    hotkey: hotkey.clone(),
                    owner: owner.clone(),
                    incentive: *incentive,
                });
            }
            let destination = chosen.as_ref().unwrap_or(hotkey);
            Self::increase_stake(destination, &owner, netuid, *incentive);
        }
        MinerBurned::<T>::insert(netuid, U96F32::ratio(withheld, total));
    }

    /// What each validator or parent gets for alpha and what for root TAO: dividends count by how much of the stake is
    /// of that kind, and each kind has its own amount.
    pub(super) fn dividends(
        netuid: NetUid,
        earned: &[Earned<T::AccountId>],
        for_alpha: AlphaBalance,
        for_root: AlphaBalance,
    ) -> (Amounts<T::AccountId>, Amounts<T::AccountId>) {
        let mut dividends = BTreeMap::<T::AccountId, U96F32>::new();
        for Earned { hotkey, dividend, .. } in earned {
            for (receiver, part) in Self::with_parents(hotkey, netuid, *dividend) {
                let total = dividends.entry(receiver).or_default();
                *total = *total + U96F32::from_int(part);
            }
        }
        let (mut by_alpha, mut by_root) = (Amounts::new(), Amounts::new());
        for (hotkey, dividend) in dividends {
            let root = U96F32::from_int(Self::stake_on(&hotkey, ROOT)) * Self::tao_weight();
            let alpha = U96F32::from_int(Self::stake_on(&hotkey, netuid));
            let part = dividend * (root / (alpha + root));
            by_alpha.insert(hotkey.clone(), dividend - part);
            by_root.insert(hotkey, part);
        }
        (shared(for_alpha, by_alpha), shared(for_root, by_root))
    }

    /// The take to the owner, the rest to all stakers of the hotkey.
    pub(super) fn pay_alpha_dividends(netuid: NetUid, dividends: Amounts<T::AccountId>) {
        let _ = AlphaDividendsPerSubnet::<T>::clear_prefix(netuid, u32::MAX, None);
        for (hotkey, dividend) in dividends {
            let rest = Self::pay_take(&hotkey, netuid, dividend);
            Self::raise_total(&hotkey, netuid, rest);
            AlphaDividendsPerSubnet::<T>::insert(netuid, &hotkey, rest);
            let total = Self::stake_on(&hotkey, netuid);
            TotalHotkeyAlphaLastEpoch::<T>::insert(hotkey, netuid, total);
        }
    }

    /// The take to the owner, the rest accrues for those with root stake on the hotkey.
    pub(super) fn pay_root_dividends(netuid: NetUid, dividends: Amounts<T::AccountId>) {
        let _ = RootAlphaDividendsPerSubnet::<T>::clear_prefix(netuid, u32::MAX, None);
        for (hotkey, dividend) in dividends {
            let rest = Self::pay_take(&hotkey, netuid, dividend);
            Self::accrue_root_dividends(&hotkey, netuid, rest);
            RootAlphaDividendsPerSubnet::<T>::insert(netuid, hotkey, rest);
        }
    }

    /// Stakes the take of a dividend for the owner; what is left.
    fn pay_take(hotkey: &T::AccountId, netuid: NetUid, dividend: U96F32) -> AlphaBalance {
        let take = U96F32::ratio(Delegates::<T>::get(hotkey).into(), u16::MAX.into()) * dividend;
        Self::increase_stake(hotkey, &Owner::<T>::get(hotkey), netuid, take.floor());
        (dividend - take).floor()
    }

    /// A validator's dividend in parts: to each parent by its part in the stake, less the child's take and what is
    /// recycled if it belongs to another coldkey; the rest to the validator.
    fn with_parents(
        hotkey: &T::AccountId,
        netuid: NetUid,
        dividend: AlphaBalance,
    ) -> Vec<(T::AccountId, AlphaBalance)> {
        let dividend = U96F32::from_int(dividend);
        let owner = Owner::<T>::get(hotkey);
        let recycled_part = U96F32::ratio(CKBurn::<T>::get(), u64::MAX);
        let take_part = U96F32::ratio(Self::childkey_take(hotkey, netuid).into(), u16::MAX.into());
        let given: U96F32 = ChildKeys::<T>::get(hotkey, netuid)
            .into_iter()
            .map(|(share, _)| part_of_one(share))
            .sum();
        let own = Self::contribution(hotkey, netuid, U96F32::ONE - given).floor();
        let parents: Vec<(T::AccountId, U96F32)> = ParentKeys::<T>::get(hotkey, netuid)
            .into_iter()
            .map(|(share, parent)| {
                let contribution = Self::contribution(&parent, netuid, part_of_one(share));
                (parent, contribution)
            })
            .collect();
        let total = parents
            .iter()
            .fold(U96F32::from_int(own), |total, (_, contribution)| total + *contribution);

        let (mut rest, mut takes) = (dividend, U96F32::default());
        let mut parts = Vec::new();
        for (parent, contribution) in parents {
            let mut part = dividend * (contribution / total);
            rest = rest - part;
            if Owner::<T>::get(&parent) != owner {
                let (recycled, take) = (recycled_part * part, take_part * part);
                part = part - recycled - take;
                takes = takes + take;
                Self::recycle(netuid, recycled.floor());
            }
            parts.push((parent, part.floor()));
        }
        parts.push((hotkey.clone(), (rest + takes).floor()));
        parts
    }

    /// A part of a hotkey's stake weight.
    fn contribution(hotkey: &T::AccountId, netuid: NetUid, part: U96F32) -> U96F32 {
        let alpha = U96F32::from_int(Self::stake_on(hotkey, netuid)) * part;
        let root = U96F32::from_int(Self::stake_on(hotkey, ROOT)) * part * Self::tao_weight();
        alpha + root
    }

    /// Those whose incentive is withheld: the subnet owner's hotkeys with a UID, and the owner hotkey.
    fn owner_hotkeys(netuid: NetUid) -> Vec<T::AccountId> {
        let owned = OwnedHotkeys::<T>::get(SubnetOwner::<T>::get(netuid));
        owned
            .into_iter()
            .chain(SubnetOwnerHotkey::<T>::try_get(netuid))
            .filter(|hotkey| Uids::<T>::contains_key(netuid, hotkey))
            .collect()
    }
}

/// An amount in proportion to the parts; nothing if all are zero.
fn shared<A: Ord>(amount: AlphaBalance, parts: Amounts<A>) -> Amounts<A> {
    let sum: U96F32 = parts.values().copied().sum();
    let amount = U96F32::from_int(amount);
    parts.into_iter().map(|(hotkey, part)| (hotkey, amount * (part / sum))).collect()
}

/// A proportion of 2^64 − 1.
pub(super) fn part_of_one(share: u64) -> U96F32 {
    U96F32::ratio(share, u64::MAX)
}
