//! What stake calls check before they change anything, and what a price limit lets through.

use super::pallet::{Config, Error, MIN_STAKE, Pallet, SubnetAlphaIn, SubnetTAO, SubtokenEnabled};
use crate::pallets::swap::{self, MAX_INPUT_MULTIPLE, Order};
use crate::pallets::{AlphaBalance, NetUid, TaoBalance};
use frame_support::ensure;
use sp_runtime::DispatchError;

/// The price of root and stable subnets as a limit: 1 TAO.
const PRICE_ONE: TaoBalance = 1_000_000_000;

impl<T: Config> Pallet<T> {
    pub(super) fn ensure_pool_takes_tao(netuid: NetUid, tao: TaoBalance) -> Result<(), Error<T>> {
        let most = SubnetTAO::<T>::get(netuid).saturating_mul(MAX_INPUT_MULTIPLE);
        ensure!(!Self::has_pool(netuid) || tao <= most, Error::<T>::InsufficientLiquidity);
        Ok(())
    }

    pub(super) fn ensure_pool_takes_alpha(
        netuid: NetUid,
        alpha: AlphaBalance,
    ) -> Result<(), Error<T>> {
        let most = SubnetAlphaIn::<T>::get(netuid).saturating_mul(MAX_INPUT_MULTIPLE);
        ensure!(!Self::has_pool(netuid) || alpha <= most, Error::<T>::InsufficientLiquidity);
        Ok(())
    }

    /// The largest purchase, fee included, that leaves the price at or below the limit.
    ///
    /// # Errors
    /// Those of the swap.
    pub fn most_tao_within(netuid: NetUid, limit: TaoBalance) -> Result<TaoBalance, DispatchError> {
        if !Self::has_pool(netuid) {
            return Ok(if limit >= PRICE_ONE { TaoBalance::MAX } else { 0 });
        }
        let probe = SubnetTAO::<T>::get(netuid).saturating_mul(MAX_INPUT_MULTIPLE);
        let trade = swap::Pallet::<T>::quote(netuid, Order::Buy(probe), limit, false)?;
        Ok(trade.paid_in.saturating_add(trade.fee))
    }

    /// The largest sale, fee included, that leaves the price at or above the limit.
    ///
    /// # Errors
    /// Those of the swap.
    pub fn most_alpha_within(
        netuid: NetUid,
        limit: TaoBalance,
    ) -> Result<AlphaBalance, DispatchError> {
        if !Self::has_pool(netuid) {
            return Ok(if limit <= PRICE_ONE { AlphaBalance::MAX } else { 0 });
        }
        let probe = SubnetAlphaIn::<T>::get(netuid).saturating_mul(MAX_INPUT_MULTIPLE);
        let trade = swap::Pallet::<T>::quote(netuid, Order::Sell(probe), limit, false)?;
        Ok(trade.paid_in.saturating_add(trade.fee))
    }

    /// `most`: what the price limit lets through.
    pub(super) fn check_add_stake(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        tao: TaoBalance,
        most: TaoBalance,
        allow_partial: bool,
    ) -> Result<(), Error<T>> {
        ensure!(Self::exists(netuid), Error::<T>::SubnetNotExists);
        ensure!(SubtokenEnabled::<T>::get(netuid), Error::<T>::SubtokenDisabled);
        let fee_of_least = match swap::Pallet::<T>::sim_swap(netuid, Order::Buy(MIN_STAKE)) {
            Ok(trade) => trade.fee,
            Err(_) => swap::Pallet::<T>::fee(netuid, MIN_STAKE),
        };
        ensure!(tao >= MIN_STAKE.saturating_add(fee_of_least), Error::<T>::AmountTooLow);
        ensure!(allow_partial || tao <= most, Error::<T>::SlippageTooHigh);
        let tao = tao.min(most);
        ensure!(tao <= Self::spendable(coldkey), Error::<T>::NotEnoughBalanceToStake);
        ensure!(Self::has_owner(hotkey), Error::<T>::HotKeyAccountNotExists);
        let trade = swap::Pallet::<T>::sim_swap(netuid, Order::Buy(tao))
            .map_err(|_| Error::<T>::InsufficientLiquidity)?;
        ensure!(trade.paid_in >= MIN_STAKE, Error::<T>::AmountTooLow);
        ensure!(trade.paid_out != 0, Error::<T>::InsufficientLiquidity);
        ensure!(
            Self::gives_share(hotkey, netuid, trade.paid_out),
            Error::<T>::InsufficientLiquidity
        );
        Ok(())
    }

    /// `most`: what the price limit lets through. A whole position may be worth less than the minimum.
    pub(super) fn check_remove_stake(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        alpha: AlphaBalance,
        most: AlphaBalance,
        allow_partial: bool,
    ) -> Result<(), Error<T>> {
        ensure!(Self::exists(netuid), Error::<T>::SubnetNotExists);
        ensure!(alpha != 0, Error::<T>::AmountTooLow);
        let stake = Self::stake_of(hotkey, coldkey, netuid);
        ensure!(alpha <= stake, Error::<T>::NotEnoughStakeToWithdraw);
        let trade = swap::Pallet::<T>::sim_swap(netuid, Order::Sell(alpha))
            .map_err(|_| Error::<T>::InsufficientLiquidity)?;
        ensure!(alpha == stake || trade.paid_out >= MIN_STAKE, Error::<T>::AmountTooLow);
        ensure!(allow_partial || alpha <= most, Error::<T>::SlippageTooHigh);
        ensure!(Self::has_owner(hotkey), Error::<T>::HotKeyAccountNotExists);
        Self::ensure_available(coldkey, netuid, alpha)
    }
}
