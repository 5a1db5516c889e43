//! Stake that is destroyed, in the order of checks of the real chain.

use super::moves::Limit;
use super::pallet::{Config, Error, Event, Pallet, SubnetAlphaOut, SubtokenEnabled};
use crate::pallets::{AlphaBalance, NetUid, ROOT, TaoBalance};
use frame_support::ensure;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
    /// The alpha leaves the subnet's supply.
    pub(super) fn do_recycle_alpha(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        amount: AlphaBalance,
    ) -> DispatchResult {
        let amount = Self::destroy_stake(coldkey, hotkey, netuid, amount)?;
        SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_sub(amount));
        let (coldkey, hotkey) = (coldkey.clone(), hotkey.clone());
        Self::deposit_event(Event::AlphaRecycled(coldkey, hotkey, amount, netuid));
        Ok(())
    }

    /// The alpha stays in the subnet's supply, with nobody.
    pub(super) fn do_burn_alpha(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        amount: AlphaBalance,
    ) -> DispatchResult {
        let amount = Self::destroy_stake(coldkey, hotkey, netuid, amount)?;
        let (coldkey, hotkey) = (coldkey.clone(), hotkey.clone());
        Self::deposit_event(Event::AlphaBurned(coldkey, hotkey, amount, netuid));
        Ok(())
    }

    pub(super) fn do_add_stake_burn(
        coldkey: &T::AccountId,
        hotkey: T::AccountId,
        netuid: NetUid,
        amount: TaoBalance,
        limit: Option<TaoBalance>,
    ) -> DispatchResult {
        let alpha = match limit.map(|price| Limit { price, allow_partial: false }) {
            Some(limit) => Self::do_add_stake_limit(coldkey, &hotkey, netuid, amount, limit)?,
            None => Self::do_add_stake(coldkey, &hotkey, netuid, amount)?,
        };
        Self::do_burn_alpha(coldkey, &hotkey, netuid, alpha)?;
        Self::deposit_event(Event::AddStakeBurn { netuid, hotkey, amount, alpha });
        Ok(())
    }

    /// Takes alpha from a position, at most all of it, and gives it to nobody. Returns what was taken.
    fn destroy_stake(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        amount: AlphaBalance,
    ) -> Result<AlphaBalance, Error<T>> {
        ensure!(Self::exists(netuid), Error::<T>::SubnetNotExists);
        ensure!(netuid != ROOT, Error::<T>::CannotBurnOrRecycleOnRootSubnet);
        ensure!(SubtokenEnabled::<T>::get(netuid), Error::<T>::SubtokenDisabled);
        ensure!(Self::has_owner(hotkey), Error::<T>::HotKeyAccountNotExists);
        // A fee paid in alpha may have made the position smaller.
        let amount = amount.min(Self::stake_of(hotkey, coldkey, netuid));
        ensure!(SubnetAlphaOut::<T>::get(netuid) >= amount, Error::<T>::InsufficientLiquidity);
        Self::ensure_available(coldkey, netuid, amount)?;
        Self::decrease_stake(hotkey, coldkey, netuid, amount);
        Ok(amount)
    }
}
