//! TAO between accounts and the pools: each subnet's TAO lies in an account of its own.

use super::pallet::{
    Config, Error, PALLET_ID, Pallet, SubnetAlphaIn, SubnetAlphaOut, SubnetTAO, SubnetTaoFlow,
    SubnetVolume, TotalIssuance, TotalStake,
};
use crate::pallets::swap::{self, Order, Trade};
use crate::pallets::{AlphaBalance, NetUid, ROOT, TaoBalance};
use frame_support::PalletId;
use frame_support::ensure;
use frame_support::traits::fungible::{Balanced, Inspect, Mutate};
use frame_support::traits::tokens::{Fortitude, Preservation};
use sp_runtime::traits::AccountIdConversion;
use sp_runtime::{DispatchError, DispatchResult};

type Balances<T> = pallet_balances::Pallet<T>;

impl<T: Config> Pallet<T> {
    /// The account with a subnet's TAO; `None` for a subnet that does not exist.
    pub fn subnet_account(netuid: NetUid) -> Option<T::AccountId> {
        (netuid == ROOT || Self::exists(netuid))
            .then(|| PALLET_ID.into_sub_account_truncating(netuid))
    }

    /// Whether an account is one of those.
    pub(super) fn is_subnet_account(account: &T::AccountId) -> bool {
        matches!(PalletId::try_from_sub_account::<NetUid>(account), Some((PALLET_ID, _)))
    }

    /// What an account can spend, the existential deposit included.
    pub(super) fn spendable(account: &T::AccountId) -> TaoBalance {
        Balances::<T>::reducible_balance(account, Preservation::Expendable, Fortitude::Polite)
    }

    /// Moves TAO into a pool account, at most what keeps the payer alive. Returns what was moved.
    pub(super) fn pay_subnet(
        netuid: NetUid,
        payer: &T::AccountId,
        amount: TaoBalance,
    ) -> Result<TaoBalance, DispatchError> {
        if amount == 0 {
            return Ok(0);
        }
        let pool = Self::subnet_account(netuid).ok_or(Error::<T>::SubnetNotExists)?;
        let keeping_alive =
            Balances::<T>::reducible_balance(payer, Preservation::Preserve, Fortitude::Polite);
        let amount = amount.min(keeping_alive);
        ensure!(amount != 0, Error::<T>::InsufficientBalance);
        Balances::<T>::transfer(payer, &pool, amount, Preservation::Preserve)?;
        Ok(amount)
    }

    /// Moves TAO out of a pool account.
    pub(super) fn pay_from_subnet(
        netuid: NetUid,
        payee: &T::AccountId,
        amount: TaoBalance,
    ) -> DispatchResult {
        let pool = Self::subnet_account(netuid).ok_or(Error::<T>::SubnetNotExists)?;
        Self::transfer_tao(&pool, payee, amount)
    }

    /// Moves TAO between accounts. Dust that dies with the payer leaves the issuance.
    pub(super) fn transfer_tao(
        payer: &T::AccountId,
        payee: &T::AccountId,
        amount: TaoBalance,
    ) -> DispatchResult {
        ensure!(amount <= Self::spendable(payer), Error::<T>::InsufficientBalance);
        let before = Balances::<T>::total_issuance();
        Balances::<T>::transfer(payer, payee, amount, Preservation::Expendable)?;
        let dust = before.saturating_sub(Balances::<T>::total_issuance());
        TotalIssuance::<T>::mutate(|total| *total = total.saturating_sub(dust));
        Ok(())
    }

    /// Mints TAO into a pool account.
    pub(super) fn mint_to_subnet(netuid: NetUid, amount: TaoBalance) -> DispatchResult {
        let pool = Self::subnet_account(netuid).ok_or(Error::<T>::SubnetNotExists)?;
        // What the pool does not take is gone with the credit.
        Balances::<T>::resolve(&pool, Balances::<T>::issue(amount))
            .map_err(|_| Error::<T>::InsufficientBalance)?;
        TotalIssuance::<T>::mutate(|total| *total = total.saturating_add(amount));
        Ok(())
    }

    /// Buys alpha with TAO that already is in the pool account; books reserves, not stake and not the fee.
    pub(super) fn buy_alpha(
        netuid: NetUid,
        tao: TaoBalance,
        limit: TaoBalance,
        without_fee: bool,
    ) -> Result<Trade, DispatchError> {
        let trade = swap::Pallet::<T>::swap(netuid, Order::Buy(tao), limit, without_fee)?;
        SubnetAlphaIn::<T>::mutate(netuid, |alpha| *alpha = alpha.saturating_sub(trade.paid_out));
        SubnetAlphaOut::<T>::mutate(netuid, |alpha| *alpha = alpha.saturating_add(trade.paid_out));
        SubnetTAO::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_add(trade.paid_in));
        TotalStake::<T>::mutate(|total| *total = total.saturating_add(tao));
        SubnetVolume::<T>::mutate(netuid, |volume| *volume = volume.saturating_add(tao.into()));
        Ok(trade)
    }

    /// Sells alpha for TAO that stays in the pool account for now; books reserves, not stake and not the fee.
    pub(super) fn sell_alpha(
        netuid: NetUid,
        alpha: AlphaBalance,
        limit: TaoBalance,
        without_fee: bool,
    ) -> Result<Trade, DispatchError> {
        let trade = swap::Pallet::<T>::swap(netuid, Order::Sell(alpha), limit, without_fee)?;
        SubnetAlphaIn::<T>::mutate(netuid, |reserve| {
            *reserve = reserve.saturating_add(trade.paid_in)
        });
        SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_sub(trade.paid_in));
        SubnetTAO::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_sub(trade.paid_out));
        TotalStake::<T>::mutate(|total| *total = total.saturating_sub(trade.paid_out));
        SubnetVolume::<T>::mutate(netuid, |volume| {
            *volume = volume.saturating_add(trade.paid_out.into())
        });
        Ok(trade)
    }

    /// Counts TAO that came in (positive) or went out (negative).
    pub(super) fn record_flow(netuid: NetUid, tao: i64) {
        SubnetTaoFlow::<T>::mutate(netuid, |flow| *flow = flow.saturating_add(tao));
    }
}
