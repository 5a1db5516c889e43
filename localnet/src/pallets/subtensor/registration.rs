//! Neuron registration: the price, who has to make room, the purchase.

use super::pallet::{
    BlockAtRegistration, Burn, BurnHalfLife, BurnIncreaseMult, Config, Emission, Error, Event,
    ImmuneOwnerUidsLimit, ImmunityPeriod, Keys, MaxAllowedUids, MaxBurn, MinBurn, MinNonImmuneUids,
    NetworkRegistrationAllowed, OwnedHotkeys, Pallet, RAORecycledForRegistration,
    RegistrationsThisBlock, RegistrationsThisInterval, SubnetAlphaOut, SubnetOwner, SubnetworkN,
    Uids,
};
use crate::pallets::fixed::U64F64;
use crate::pallets::swap::MAX_PRICE;
use crate::pallets::{NetUid, ROOT, TaoBalance};
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// 1 with 32 fractional bits.
const ONE_Q32: u64 = 1 << 32;

impl<T: Config> Pallet<T> {
    pub(super) fn do_register_limit(
        coldkey: &T::AccountId,
        netuid: NetUid,
        hotkey: T::AccountId,
        limit: TaoBalance,
    ) -> DispatchResult {
        ensure!(netuid != ROOT, Error::<T>::RegistrationNotPermittedOnRootSubnet);
        ensure!(Self::exists(netuid), Error::<T>::SubnetNotExists);
        ensure!(Burn::<T>::get(netuid) <= limit, Error::<T>::RegistrationPriceLimitExceeded);
        Self::do_register(coldkey, netuid, hotkey)
    }

    /// The price buys alpha, which is destroyed; the fee of that purchase stays in the pool's account.
    pub(super) fn do_register(
        coldkey: &T::AccountId,
        netuid: NetUid,
        hotkey: T::AccountId,
    ) -> DispatchResult {
        ensure!(netuid != ROOT, Error::<T>::RegistrationNotPermittedOnRootSubnet);
        ensure!(Self::exists(netuid), Error::<T>::SubnetNotExists);
        ensure!(
            NetworkRegistrationAllowed::<T>::get(netuid),
            Error::<T>::SubNetRegistrationDisabled
        );
        ensure!(
            !Uids::<T>::contains_key(netuid, &hotkey),
            Error::<T>::HotKeyAlreadyRegisteredInSubNet
        );
        let price = Burn::<T>::get(netuid);
        ensure!(price <= Self::spendable(coldkey), Error::<T>::NotEnoughBalanceToStake);
        Self::associate_if_free(coldkey, &hotkey)?;
        ensure!(Self::owns(coldkey, &hotkey), Error::<T>::NonAssociatedColdKey);
        let full = SubnetworkN::<T>::get(netuid) >= MaxAllowedUids::<T>::get(netuid);
        let leaving = if full { Self::uid_to_prune(netuid) } else { None };
        ensure!(!full || leaving.is_some(), Error::<T>::NoNeuronIdAvailable);

        let paid = Self::pay_subnet(netuid, coldkey, price)?;
        let trade = Self::buy_alpha(netuid, paid, MAX_PRICE, false)?;
        SubnetAlphaOut::<T>::mutate(netuid, |alpha| *alpha = alpha.saturating_sub(trade.paid_out));
        let block = Self::block();
        let uid = match leaving {
            Some(uid) => {
                Self::replace_neuron(netuid, uid, &hotkey, block);
                uid
            }
            None => Self::append_neuron(netuid, &hotkey, block),
        };
        Self::raise_registration_price(netuid);
        RegistrationsThisBlock::<T>::mutate(netuid, |count| *count = count.saturating_add(1));
        RAORecycledForRegistration::<T>::mutate(netuid, |total| {
            *total = total.saturating_add(price)
        });
        Self::record_flow(netuid, i64::try_from(paid).unwrap_or(i64::MAX));
        Self::deposit_event(Event::NeuronRegistered(netuid, uid, hotkey));
        Ok(())
    }

    /// Every block: prices fall by their half-life, counters restart.
    pub(super) fn decay_registration_prices() {
        let block = Self::block();
        for netuid in Self::netuids() {
            let half_life = BurnHalfLife::<T>::get(netuid);
            let burn = Burn::<T>::get(netuid);
            let decayed = if half_life > 0 && block > 1 {
                mul_q32(burn, decay_factor(half_life))
            } else {
                burn
            };
            Burn::<T>::insert(netuid, Self::within_burn_bounds(netuid, decayed));
            RegistrationsThisBlock::<T>::insert(netuid, 0);
            if netuid == ROOT && Self::epoch_is_due(netuid, block) {
                RegistrationsThisInterval::<T>::insert(netuid, 0);
            }
        }
    }

    fn raise_registration_price(netuid: NetUid) {
        let factor = BurnIncreaseMult::<T>::get(netuid).max(U64F64::ONE);
        let raised = (U64F64::from_int(Burn::<T>::get(netuid)) * factor).floor();
        Burn::<T>::insert(netuid, Self::within_burn_bounds(netuid, raised));
    }

    fn within_burn_bounds(netuid: NetUid, burn: TaoBalance) -> TaoBalance {
        burn.max(MinBurn::<T>::get(netuid)).min(MaxBurn::<T>::get(netuid))
    }

    /// The neuron with the least emission, then the oldest, then the lowest UID: among those past their immunity while
    /// there are enough of them, else among the immune. The owner's first hotkeys are never chosen.
    fn uid_to_prune(netuid: NetUid) -> Option<u16> {
        let immortal = Self::immortal_uids(netuid);
        let emissions = Emission::<T>::get(netuid);
        let (block, period) = (Self::block(), u64::from(ImmunityPeriod::<T>::get(netuid)));
        let (mut immune, mut others) = (Vec::new(), Vec::new());
        for uid in (0..SubnetworkN::<T>::get(netuid)).filter(|uid| !immortal.contains(uid)) {
            let registered = BlockAtRegistration::<T>::get(netuid, uid);
            let emission = emissions.get(usize::from(uid)).copied().unwrap_or(0);
            let group =
                if block.saturating_sub(registered) < period { &mut immune } else { &mut others };
            group.push((emission, registered, uid));
        }
        let enough = others.len() > usize::from(MinNonImmuneUids::<T>::get(netuid));
        let candidates = if enough { others } else { immune };
        candidates.into_iter().min().map(|(_, _, uid)| uid)
    }

    fn immortal_uids(netuid: NetUid) -> Vec<u16> {
        let limit = usize::from(ImmuneOwnerUidsLimit::<T>::get(netuid));
        let mut owned: Vec<(u64, u16)> = OwnedHotkeys::<T>::get(SubnetOwner::<T>::get(netuid))
            .iter()
            .filter_map(|hotkey| Uids::<T>::get(netuid, hotkey))
            .map(|uid| (BlockAtRegistration::<T>::get(netuid, uid), uid))
            .collect();
        owned.sort_unstable();
        let mut uids: Vec<u16> = owned.into_iter().take(limit).map(|(_, uid)| uid).collect();
        if let Some(owner) = Self::owner_uid(netuid).filter(|uid| !uids.contains(uid)) {
            uids.insert(0, owner);
            uids.truncate(limit);
        }
        uids
    }

    /// Hotkey of a UID.
    pub fn hotkey_of(netuid: NetUid, uid: u16) -> Option<T::AccountId> {
        Keys::<T>::try_get(netuid, uid).ok()
    }
}

/// The largest factor whose `half_life`-th power is at most one half, 32 fractional bits.
fn decay_factor(half_life: u16) -> u64 {
    let (mut low, mut high) = (0, ONE_Q32);
    while low + 1 < high {
        let middle = low + (high - low) / 2;
        if pow_q32(middle, half_life) > ONE_Q32 / 2 {
            high = middle;
        } else {
            low = middle;
        }
    }
    low
}

fn pow_q32(base: u64, mut exponent: u16) -> u64 {
    let (mut result, mut factor) = (ONE_Q32, base);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = mul_q32(result, factor);
        }
        exponent >>= 1;
        factor = mul_q32(factor, factor);
    }
    result
}

fn mul_q32(value: u64, factor: u64) -> u64 {
    u64::try_from((u128::from(value) * u128::from(factor)) >> 32).unwrap_or(u64::MAX)
}
