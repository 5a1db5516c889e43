//! The stake calls, in the order of checks of the real chain.

use super::moves::Limit;
use super::pallet::{
    Config, Delegates, Error, Event, LastColdkeyHotkeyStakeBlock, MIN_STAKE,
    NominatorMinRequiredStake, Pallet, PendingChildKeys, StakeThreshold, SubtokenEnabled,
};
use crate::pallets::fixed::U64F64;
use crate::pallets::swap::{self, MAX_PRICE, MIN_PRICE};
use crate::pallets::{AlphaBalance, NetUid, ROOT, TaoBalance};
use frame_support::ensure;
use frame_support::traits::Get;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
    pub(super) fn do_add_stake(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        tao: TaoBalance,
    ) -> Result<AlphaBalance, DispatchError> {
        Self::ensure_pool_takes_tao(netuid, tao)?;
        Self::check_add_stake(coldkey, hotkey, netuid, tao, tao, false)?;
        Self::stake_into(hotkey, coldkey, netuid, tao, MAX_PRICE, false)
    }

    pub(super) fn do_add_stake_limit(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        tao: TaoBalance,
        limit: Limit,
    ) -> Result<AlphaBalance, DispatchError> {
        Self::ensure_pool_takes_tao(netuid, tao)?;
        let most = Self::most_tao_within(netuid, limit.price)?;
        Self::check_add_stake(coldkey, hotkey, netuid, tao, most, limit.allow_partial)?;
        Self::delegate_if_foreign(coldkey, hotkey);
        Self::stake_into(hotkey, coldkey, netuid, tao.min(most), limit.price, false)
    }

    pub(super) fn do_remove_stake(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        alpha: AlphaBalance,
    ) -> DispatchResult {
        ensure!(SubtokenEnabled::<T>::get(netuid), Error::<T>::SubtokenDisabled);
        // A fee paid in alpha may have made the position smaller.
        let alpha = alpha.min(Self::stake_of(hotkey, coldkey, netuid));
        Self::ensure_pool_takes_alpha(netuid, alpha)?;
        Self::check_remove_stake(coldkey, hotkey, netuid, alpha, alpha, false)?;
        Self::unstake_from(hotkey, coldkey, coldkey, netuid, alpha, MIN_PRICE, false)?;
        Self::clear_small_nomination(hotkey, coldkey, netuid);
        Self::drop_children_below_threshold(hotkey);
        Ok(())
    }

    pub(super) fn do_remove_stake_limit(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        alpha: AlphaBalance,
        limit: Limit,
    ) -> DispatchResult {
        Self::ensure_pool_takes_alpha(netuid, alpha)?;
        let most = Self::most_alpha_within(netuid, limit.price)?;
        Self::check_remove_stake(coldkey, hotkey, netuid, alpha, most, limit.allow_partial)?;
        Self::unstake_from(hotkey, coldkey, coldkey, netuid, alpha.min(most), limit.price, false)?;
        Self::clear_small_nomination(hotkey, coldkey, netuid);
        Self::drop_children_below_threshold(hotkey);
        Ok(())
    }

    pub(super) fn do_remove_stake_full(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        price: Option<TaoBalance>,
    ) -> DispatchResult {
        let whole = Self::stake_of(hotkey, coldkey, netuid);
        match price.map(|price| Limit { price, allow_partial: false }) {
            Some(limit) => Self::do_remove_stake_limit(coldkey, hotkey, netuid, whole, limit),
            None => Self::do_remove_stake(coldkey, hotkey, netuid, whole),
        }
    }

    pub(super) fn do_unstake_all(coldkey: &T::AccountId, hotkey: &T::AccountId) -> DispatchResult {
        ensure!(Self::has_owner(hotkey), Error::<T>::HotKeyAccountNotExists);
        Self::sell_positions(coldkey, hotkey, Self::netuids())?;
        Ok(())
    }

    /// Fails when nothing was sold; a sum below the minimum is staked all the same.
    pub(super) fn do_unstake_all_alpha(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
    ) -> DispatchResult {
        ensure!(Self::has_owner(hotkey), Error::<T>::HotKeyAccountNotExists);
        let subnets = Self::netuids().into_iter().filter(|netuid| *netuid != ROOT);
        let tao = Self::sell_positions(coldkey, hotkey, subnets)?;
        Self::stake_into(hotkey, coldkey, ROOT, tao, MAX_PRICE, false)?;
        Ok(())
    }

    /// Sells what can be sold at any price; other positions are left alone without an error. Returns the TAO.
    fn sell_positions(
        coldkey: &T::AccountId,
        hotkey: &T::AccountId,
        netuids: impl IntoIterator<Item = NetUid>,
    ) -> Result<TaoBalance, DispatchError> {
        let mut sum: TaoBalance = 0;
        for netuid in netuids {
            let alpha = Self::stake_of(hotkey, coldkey, netuid);
            if !SubtokenEnabled::<T>::get(netuid)
                || Self::check_remove_stake(coldkey, hotkey, netuid, alpha, alpha, false).is_err()
            {
                continue;
            }
            let tao =
                Self::unstake_from(hotkey, coldkey, coldkey, netuid, alpha, MIN_PRICE, false)?;
            sum = sum.saturating_add(tao);
            Self::clear_small_nomination(hotkey, coldkey, netuid);
        }
        Ok(sum)
    }

    /// Moves TAO into the pool, buys alpha, adds it to the position, pays the fee to the author. Returns the alpha.
    pub(super) fn stake_into(
        hotkey: &T::AccountId,
        coldkey: &T::AccountId,
        netuid: NetUid,
        tao: TaoBalance,
        limit: TaoBalance,
        without_fee: bool,
    ) -> Result<AlphaBalance, DispatchError> {
        let tao = Self::pay_subnet(netuid, coldkey, tao)?;
        let trade = Self::buy_alpha(netuid, tao, limit, without_fee)?;
        ensure!(trade.paid_out != 0, Error::<T>::AmountTooLow);
        ensure!(
            Self::gives_share(hotkey, netuid, trade.paid_out),
            Error::<T>::InsufficientLiquidity
        );
        Self::increase_stake(hotkey, coldkey, netuid, trade.paid_out);
        Self::pay_from_subnet(netuid, &T::BlockAuthor::get(), trade.fee)?;
        Self::record_flow(netuid, signed(trade.paid_in));
        Self::roll_lock(coldkey, netuid);
        LastColdkeyHotkeyStakeBlock::<T>::insert(coldkey, hotkey, Self::block());
        if netuid == ROOT {
            Self::root_stake_added(hotkey, coldkey, trade.paid_out);
            Self::add_root_staker(coldkey);
        }
        Self::deposit_event(Event::StakeAdded(
            coldkey.clone(),
            hotkey.clone(),
            tao,
            trade.paid_out,
            netuid,
            trade.fee,
        ));
        Ok(trade.paid_out)
    }

    /// Takes alpha from the position, sells it, pays the beneficiary, sells the fee too and pays it to the author.
    /// Returns the TAO that the beneficiary got.
    pub(super) fn unstake_from(
        hotkey: &T::AccountId,
        coldkey: &T::AccountId,
        beneficiary: &T::AccountId,
        netuid: NetUid,
        alpha: AlphaBalance,
        limit: TaoBalance,
        without_fee: bool,
    ) -> Result<TaoBalance, DispatchError> {
        Self::decrease_stake(hotkey, coldkey, netuid, alpha);
        let trade = Self::sell_alpha(netuid, alpha, limit, without_fee)?;
        let unsold = alpha.saturating_sub(trade.paid_in.saturating_add(trade.fee));
        if unsold != 0 {
            Self::increase_stake(hotkey, coldkey, netuid, unsold);
        }
        Self::pay_from_subnet(netuid, beneficiary, trade.paid_out)?;
        let fee_sale = Self::sell_alpha(netuid, trade.fee, MIN_PRICE, true)?;
        Self::pay_from_subnet(netuid, &T::BlockAuthor::get(), fee_sale.paid_out)?;
        if netuid == ROOT {
            Self::root_stake_removed(hotkey, coldkey, alpha);
            Self::remove_root_staker_without_stake(coldkey);
        }
        Self::record_flow(netuid, -signed(trade.paid_out.saturating_add(fee_sale.paid_out)));
        Self::roll_lock(coldkey, netuid);
        LastColdkeyHotkeyStakeBlock::<T>::insert(coldkey, hotkey, Self::block());
        Self::deposit_event(Event::StakeRemoved(
            coldkey.clone(),
            hotkey.clone(),
            trade.paid_out,
            trade.paid_in,
            netuid,
            trade.fee,
        ));
        Ok(trade.paid_out)
    }

    /// Who stakes to the hotkey of another makes it a delegate.
    pub(super) fn delegate_if_foreign(coldkey: &T::AccountId, hotkey: &T::AccountId) {
        if !Self::owns(coldkey, hotkey) && !Delegates::<T>::contains_key(hotkey) {
            Delegates::<T>::insert(hotkey, Delegates::<T>::get(hotkey));
        }
    }

    /// A nomination worth less than the minimum goes as well; if it cannot be sold, it is wiped.
    fn clear_small_nomination(hotkey: &T::AccountId, coldkey: &T::AccountId, netuid: NetUid) {
        if Self::owns(coldkey, hotkey) {
            return;
        }
        let alpha = Self::stake_of(hotkey, coldkey, netuid);
        let least_tao = MIN_STAKE.saturating_mul(NominatorMinRequiredStake::<T>::get()) / 1_000_000;
        let least =
            (U64F64::from_int(least_tao) / swap::Pallet::<T>::current_price(netuid)).floor();
        if alpha == 0 || alpha >= least {
            return;
        }
        let sold = Self::unstake_from(hotkey, coldkey, coldkey, netuid, alpha, MIN_PRICE, false);
        if sold.is_err() {
            let rest = Self::stake_of(hotkey, coldkey, netuid);
            Self::decrease_stake(hotkey, coldkey, netuid, rest);
        }
    }

    /// Pending children are dropped when the hotkey's whole stake is worth less than the threshold.
    fn drop_children_below_threshold(hotkey: &T::AccountId) {
        if Self::stake_value_on(hotkey) < StakeThreshold::<T>::get() {
            for netuid in Self::netuids() {
                PendingChildKeys::<T>::remove(netuid, hotkey);
            }
        }
    }

    /// TAO value at the spot price of all stake on a hotkey.
    pub(super) fn stake_value_on(hotkey: &T::AccountId) -> TaoBalance {
        let value = |netuid| {
            U64F64::from_int(Self::stake_on(hotkey, netuid))
                * swap::Pallet::<T>::current_price(netuid)
        };
        Self::netuids()
            .into_iter()
            .map(value)
            .fold(U64F64::default(), |sum, value| sum + value)
            .floor()
    }

    /// Whether the subnet trades against a pool.
    pub(super) fn has_pool(netuid: NetUid) -> bool {
        netuid != ROOT && <Self as swap::Pools>::mechanism(netuid) == 1
    }
}

fn signed(amount: u64) -> i64 {
    i64::try_from(amount).unwrap_or(i64::MAX)
}
