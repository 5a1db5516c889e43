//! Root dividends: alpha of subnets that root stakers have earned, accrued as a rate and paid out on a claim.
//!
//! owed = rate of the hotkey · root stake − what was claimed. More or less root stake moves what was claimed along, so
//! that it changes nothing in what is owed.

use super::call_weights;
use super::pallet::{
    Config, Error, Event, NumRootClaim, NumStakingColdkeys, Owner, Pallet, RootClaimType,
    RootClaimable, RootClaimableThreshold, RootClaimed, StakingColdkeys, StakingColdkeysByIndex,
    StakingHotkeys, SubnetAlphaOut, SubnetRootSellTao, SubnetTAO, TotalStake,
};
use super::types::RootClaimTypeEnum;
use crate::pallets::fixed::I96F32;
use crate::pallets::swap::MIN_PRICE;
use crate::pallets::{AlphaBalance, NetUid, ROOT, TaoBalance};
use frame_support::dispatch::{DispatchResultWithPostInfo, Pays};
use frame_support::ensure;
use frame_support::storage::{TransactionOutcome, with_transaction};
use frame_support::weights::Weight;
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};

/// The most subnets of one claim.
const MOST_SUBNETS: usize = 5;
/// The most coldkeys that are paid out in a block.
const MOST_CLAIMS: u64 = 50;
/// The highest threshold that an owner can set.
const HIGHEST_THRESHOLD: u64 = 10_000_000;

impl<T: Config> Pallet<T> {
    pub(super) fn do_set_root_claim_type(
        coldkey: T::AccountId,
        root_claim_type: RootClaimTypeEnum,
    ) -> DispatchResult {
        if let RootClaimTypeEnum::KeepSubnets { subnets } = &root_claim_type {
            ensure!(!subnets.is_empty(), Error::<T>::InvalidSubnetNumber);
        }
        Self::add_root_staker(&coldkey);
        RootClaimType::<T>::insert(&coldkey, &root_claim_type);
        Self::deposit_event(Event::RootClaimTypeSet { coldkey, root_claim_type });
        Ok(())
    }

    pub(super) fn do_claim_root(
        coldkey: T::AccountId,
        subnets: &BTreeSet<NetUid>,
    ) -> DispatchResultWithPostInfo {
        ensure!(
            !subnets.is_empty() && subnets.len() <= MOST_SUBNETS,
            Error::<T>::InvalidSubnetNumber
        );
        Self::add_root_staker(&coldkey);
        let weight = Self::claim(coldkey, Some(subnets))?;
        Ok((Some(weight), Pays::Yes).into())
    }

    pub(super) fn do_set_num_root_claims(claims: u64) -> DispatchResult {
        ensure!(claims <= MOST_CLAIMS, Error::<T>::InvalidNumRootClaim);
        NumRootClaim::<T>::put(claims);
        Ok(())
    }

    pub(super) fn do_set_root_claim_threshold(netuid: NetUid, alpha: u64) -> DispatchResult {
        ensure!(alpha <= HIGHEST_THRESHOLD, Error::<T>::InvalidRootClaimThreshold);
        RootClaimableThreshold::<T>::insert(netuid, I96F32::from_int(alpha));
        Ok(())
    }

    /// Pays out a few coldkeys, chosen by the hash of the last block.
    pub(super) fn claim_automatically() {
        let hash = frame_system::Pallet::<T>::parent_hash();
        let stakers = NumStakingColdkeys::<T>::get();
        for index in chosen(hash.as_ref(), NumRootClaim::<T>::get(), stakers) {
            if let Some(coldkey) = StakingColdkeysByIndex::<T>::get(index) {
                // One that fails is tried again another time.
                let _ = Self::claim(coldkey, None);
            }
        }
    }

    /// Dividends of an epoch for the root stakers of a hotkey. If there is less root stake than alpha, the owner gets it
    /// as stake.
    pub(super) fn accrue_root_dividends(
        hotkey: &T::AccountId,
        netuid: NetUid,
        alpha: AlphaBalance,
    ) {
        let stake = Self::stake_on(hotkey, ROOT);
        if alpha > stake {
            Self::increase_stake(hotkey, &Owner::<T>::get(hotkey), netuid, alpha);
            return;
        }
        let rate = I96F32::ratio(alpha, stake);
        RootClaimable::<T>::mutate(hotkey, |rates| {
            let total = rates.entry(netuid).or_default();
            *total = *total + rate;
        });
    }

    /// More root stake has no part in what was earned before.
    pub(super) fn root_stake_added(hotkey: &T::AccountId, coldkey: &T::AccountId, tao: u64) {
        for (netuid, rate) in RootClaimable::<T>::get(hotkey) {
            RootClaimed::<T>::mutate((netuid, hotkey, coldkey), |claimed| {
                *claimed = claimed.saturating_add(rate.times(tao).floor());
            });
        }
    }

    /// Less root stake: what it had earned, and was not paid out, is lost.
    pub(super) fn root_stake_removed(hotkey: &T::AccountId, coldkey: &T::AccountId, tao: u64) {
        for (netuid, rate) in RootClaimable::<T>::get(hotkey) {
            if netuid != ROOT {
                RootClaimed::<T>::mutate((netuid, hotkey, coldkey), |claimed| {
                    *claimed = claimed.saturating_sub(rate.times(tao).floor());
                });
            }
        }
    }

    /// Counts a coldkey among those that are paid out automatically.
    pub(super) fn add_root_staker(coldkey: &T::AccountId) {
        if !StakingColdkeys::<T>::contains_key(coldkey) {
            let index = NumStakingColdkeys::<T>::get();
            StakingColdkeysByIndex::<T>::insert(index, coldkey);
            StakingColdkeys::<T>::insert(coldkey, index);
            NumStakingColdkeys::<T>::put(index.saturating_add(1));
        }
    }

    /// Counts it no more if it has no root stake left; the last one takes its number.
    pub(super) fn remove_root_staker_without_stake(coldkey: &T::AccountId) {
        let mut hotkeys = StakingHotkeys::<T>::get(coldkey).into_iter();
        if hotkeys.any(|hotkey| Self::stake_of(&hotkey, coldkey, ROOT) != 0) {
            return;
        }
        let Some(index) = StakingColdkeys::<T>::take(coldkey) else { return };
        let last = NumStakingColdkeys::<T>::get().saturating_sub(1);
        let moved = (index != last).then(|| StakingColdkeysByIndex::<T>::take(last)).flatten();
        if let Some(moved) = moved {
            StakingColdkeysByIndex::<T>::insert(index, &moved);
            StakingColdkeys::<T>::insert(moved, index);
        } else {
            StakingColdkeysByIndex::<T>::remove(index);
        }
        NumStakingColdkeys::<T>::put(last);
    }

    /// All or nothing; what is below the threshold waits without an error. What it weighs.
    fn claim(
        coldkey: T::AccountId,
        subnets: Option<&BTreeSet<NetUid>>,
    ) -> Result<Weight, DispatchError> {
        with_transaction(|| {
            let claimed = Self::claim_from_hotkeys(&coldkey, subnets);
            match claimed {
                Ok(weight) => {
                    Self::deposit_event(Event::RootClaimed { coldkey });
                    TransactionOutcome::Commit(Ok(weight))
                }
                Err(error) => TransactionOutcome::Rollback(Err(error)),
            }
        })
    }

    fn claim_from_hotkeys(
        coldkey: &T::AccountId,
        subnets: Option<&BTreeSet<NetUid>>,
    ) -> Result<Weight, DispatchError> {
        let claim_type = RootClaimType::<T>::get(coldkey);
        let mut weight = call_weights::claim_of_coldkey();
        for hotkey in StakingHotkeys::<T>::get(coldkey) {
            weight = weight.saturating_add(call_weights::claim_from_hotkey());
            let mut position = RootPosition::<T>::read(&hotkey, coldkey);
            let netuids: Vec<NetUid> = position.rates.keys().copied().collect();
            for netuid in netuids {
                if subnets.is_some_and(|subnets| !subnets.contains(&netuid)) {
                    continue;
                }
                weight = weight.saturating_add(call_weights::claim_on_subnet());
                let sell = match &claim_type {
                    RootClaimTypeEnum::Swap => true,
                    RootClaimTypeEnum::Keep => false,
                    RootClaimTypeEnum::KeepSubnets { subnets } => !subnets.contains(&netuid),
                };
                position.pay(netuid, sell)?;
            }
            position.write();
        }
        Ok(weight)
    }

    /// What a position on root has earned of a subnet's alpha and was not paid; negative if it was paid too much.
    pub fn root_dividends_owed(
        hotkey: &T::AccountId,
        coldkey: &T::AccountId,
        netuid: NetUid,
    ) -> I96F32 {
        let rate = RootClaimable::<T>::get(hotkey).get(&netuid).copied().unwrap_or_default();
        let earned = rate.times(Self::stake_of(hotkey, coldkey, ROOT));
        earned - I96F32::from_wide_int(RootClaimed::<T>::get((netuid, hotkey, coldkey)))
    }

    /// Without a fee; the TAO becomes root stake on the same hotkey, and is answered.
    fn sell_root_dividends(
        hotkey: &T::AccountId,
        coldkey: &T::AccountId,
        netuid: NetUid,
        alpha: AlphaBalance,
    ) -> Result<TaoBalance, DispatchError> {
        let tao = Self::sell_alpha(netuid, alpha, MIN_PRICE, true)?.paid_out;
        let root = Self::subnet_account(ROOT).ok_or(Error::<T>::RootNetworkDoesNotExist)?;
        Self::pay_from_subnet(netuid, &root, tao)?;
        SubnetRootSellTao::<T>::mutate(netuid, |total| *total = total.saturating_add(tao));
        Self::record_protocol_flow(netuid, -i64::try_from(tao).unwrap_or(i64::MAX));
        Self::increase_stake(hotkey, coldkey, ROOT, tao);
        SubnetTAO::<T>::mutate(ROOT, |total| *total = total.saturating_add(tao));
        SubnetAlphaOut::<T>::mutate(ROOT, |total| *total = total.saturating_add(tao));
        TotalStake::<T>::mutate(|total| *total = total.saturating_add(tao));
        Ok(tao)
    }
}

/// A position on root while its claims are paid. Each sale adds root stake, which changes what counts as claimed of
/// every subnet: that is summed up here and written once.
struct RootPosition<'a, T: Config> {
    hotkey: &'a T::AccountId,
    coldkey: &'a T::AccountId,
    /// Root stake.
    stake: u64,
    rates: BTreeMap<NetUid, I96F32>,
    claimed: BTreeMap<NetUid, u128>,
    /// Those of `claimed` that are to be written.
    changed: BTreeSet<NetUid>,
}

impl<'a, T: Config> RootPosition<'a, T> {
    fn read(hotkey: &'a T::AccountId, coldkey: &'a T::AccountId) -> Self {
        let rates = RootClaimable::<T>::get(hotkey);
        let stake = Pallet::<T>::stake_of(hotkey, coldkey, ROOT);
        let read = |netuid: &NetUid| (*netuid, RootClaimed::<T>::get((netuid, hotkey, coldkey)));
        // Without stake nothing is owed.
        let claimed = if stake == 0 { BTreeMap::new() } else { rates.keys().map(read).collect() };
        Self { hotkey, coldkey, stake, rates, claimed, changed: BTreeSet::new() }
    }

    /// What is owed of a subnet, if it is enough to be paid.
    fn pay(&mut self, netuid: NetUid, sell: bool) -> DispatchResult {
        let Some(claimed) = self.claimed.get(&netuid).copied() else { return Ok(()) };
        let rate = self.rates.get(&netuid).copied().unwrap_or_default();
        let owed = rate.times(self.stake) - I96F32::from_wide_int(claimed);
        let alpha = u64::try_from(owed.floor()).unwrap_or(u64::MAX);
        if owed < RootClaimableThreshold::<T>::get(netuid) || alpha == 0 {
            return Ok(());
        }
        if sell {
            let tao = Pallet::<T>::sell_root_dividends(self.hotkey, self.coldkey, netuid, alpha)?;
            self.stake_added(tao);
        } else {
            Pallet::<T>::increase_stake(self.hotkey, self.coldkey, netuid, alpha);
        }
        self.claim(netuid, alpha.into());
        Ok(())
    }

    /// As [`Pallet::root_stake_added`].
    fn stake_added(&mut self, tao: u64) {
        self.stake = Pallet::<T>::stake_of(self.hotkey, self.coldkey, ROOT);
        let added: Vec<(NetUid, u128)> =
            self.rates.iter().map(|(netuid, rate)| (*netuid, rate.times(tao).floor())).collect();
        for (netuid, claimed) in added {
            self.claim(netuid, claimed);
        }
    }

    fn claim(&mut self, netuid: NetUid, alpha: u128) {
        let claimed = self.claimed.entry(netuid).or_default();
        *claimed = claimed.saturating_add(alpha);
        self.changed.insert(netuid);
    }

    fn write(self) {
        for netuid in self.changed {
            let claimed = self.claimed.get(&netuid).copied().unwrap_or_default();
            RootClaimed::<T>::insert((netuid, self.hotkey, self.coldkey), claimed);
        }
    }
}

/// At most `count` different indices below `total`, read from the hash.
fn chosen(hash: &[u8], count: u64, total: u64) -> BTreeSet<u64> {
    let word = |at: u64| {
        let at = usize::try_from(at % 4 * 8).unwrap_or(0);
        let bytes = hash.get(at..at + 8).and_then(|bytes| bytes.try_into().ok());
        u64::from_be_bytes(bytes.unwrap_or_default())
    };
    let mut index = word(0);
    (0..count)
        .map(|number| {
            index = index.saturating_add(word(number)).checked_rem(total).unwrap_or(0);
            index
        })
        .collect()
}
