//! Stake that changes hotkey, coldkey or subnet, in the order of checks of the real chain.
//!
//! Between subnets it is a sale and a purchase, both at any price, with one fee; inside one subnet nothing is traded.

use super::pallet::{
    Config, Error, Event, LastColdkeyHotkeyStakeBlock, MIN_STAKE, Pallet, SubnetAlphaIn, SubnetTAO,
    SubtokenEnabled, TransferToggle,
};
use crate::pallets::fixed::U64F64;
use crate::pallets::swap::{self, MAX_PRICE, MIN_PRICE, Order};
use crate::pallets::{AlphaBalance, NetUid, ROOT, TaoBalance};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};

/// A price of 1 as a limit.
const PRICE_ONE: u64 = 1_000_000_000;

/// Where stake lies.
pub struct Position<'a, A> {
    pub(super) hotkey: &'a A,
    pub(super) coldkey: &'a A,
    pub(super) netuid: NetUid,
}

impl<'a, A> Position<'a, A> {
    pub(super) fn new(hotkey: &'a A, coldkey: &'a A, netuid: NetUid) -> Self {
        Self { hotkey, coldkey, netuid }
    }
}

/// A bound of the caller's.
#[derive(Clone, Copy)]
pub struct Limit {
    /// Billionths of TAO per alpha, or of the origin's price in that of the destination.
    pub(super) price: TaoBalance,
    /// Whether to do less than asked for; to fail otherwise.
    pub(super) allow_partial: bool,
}

impl<T: Config> Pallet<T> {
    pub(super) fn do_move_stake(
        from: Position<T::AccountId>,
        to: Position<T::AccountId>,
        alpha: AlphaBalance,
    ) -> DispatchResult {
        let tao = Self::transition(&from, &to, alpha, None, false)?;
        Self::deposit_event(Event::StakeMoved(
            from.coldkey.clone(),
            from.hotkey.clone(),
            from.netuid,
            to.hotkey.clone(),
            to.netuid,
            tao,
        ));
        Ok(())
    }

    pub(super) fn do_transfer_stake(
        from: Position<T::AccountId>,
        to: Position<T::AccountId>,
        alpha: AlphaBalance,
    ) -> DispatchResult {
        let tao = Self::transition(&from, &to, alpha, None, true)?;
        Self::deposit_event(Event::StakeTransferred(
            from.coldkey.clone(),
            to.coldkey.clone(),
            from.hotkey.clone(),
            from.netuid,
            to.netuid,
            tao,
        ));
        Ok(())
    }

    pub(super) fn do_swap_stake(
        from: Position<T::AccountId>,
        netuid: NetUid,
        alpha: AlphaBalance,
        limit: Option<Limit>,
    ) -> DispatchResult {
        let to = Position::new(from.hotkey, from.coldkey, netuid);
        let tao = Self::transition(&from, &to, alpha, limit, false)?;
        Self::deposit_event(Event::StakeSwapped(
            from.coldkey.clone(),
            from.hotkey.clone(),
            from.netuid,
            netuid,
            tao,
        ));
        Ok(())
    }

    /// Returns the TAO in between; inside one subnet what the alpha is worth.
    fn transition(
        from: &Position<T::AccountId>,
        to: &Position<T::AccountId>,
        alpha: AlphaBalance,
        limit: Option<Limit>,
        is_transfer: bool,
    ) -> Result<TaoBalance, DispatchError> {
        // A fee paid in alpha may have made the position smaller.
        let alpha = alpha.min(Self::stake_of(from.hotkey, from.coldkey, from.netuid));
        let most = match limit {
            Some(limit) if from.netuid != to.netuid => {
                Self::most_alpha_moved_within(from.netuid, to.netuid, limit.price)?
            }
            _ => alpha,
        };
        let must_fill = limit.is_some_and(|limit| !limit.allow_partial);
        Self::check_transition(from, to, alpha, must_fill.then_some(most), is_transfer)?;
        if from.netuid == to.netuid {
            Self::move_within_subnet(from, to, alpha)
        } else {
            Self::move_between_subnets(from, to, alpha.min(most))
        }
    }

    /// `most`: what the price limit lets through, if all must get through.
    fn check_transition(
        from: &Position<T::AccountId>,
        to: &Position<T::AccountId>,
        alpha: AlphaBalance,
        most: Option<AlphaBalance>,
        is_transfer: bool,
    ) -> Result<(), Error<T>> {
        let trades = from.netuid != to.netuid;
        let same_keys = from.coldkey == to.coldkey && from.hotkey == to.hotkey;
        ensure!(trades || !same_keys, Error::<T>::SameNetuid);
        for netuid in [from.netuid, to.netuid] {
            ensure!(Self::exists(netuid), Error::<T>::SubnetNotExists);
        }
        for netuid in [from.netuid, to.netuid] {
            ensure!(SubtokenEnabled::<T>::get(netuid), Error::<T>::SubtokenDisabled);
        }
        for hotkey in [from.hotkey, to.hotkey] {
            ensure!(Self::has_owner(hotkey), Error::<T>::HotKeyAccountNotExists);
        }
        let stake = Self::stake_of(from.hotkey, from.coldkey, from.netuid);
        ensure!(alpha <= stake, Error::<T>::NotEnoughStakeToWithdraw);
        if trades {
            let sale = swap::Pallet::<T>::sim_swap(from.netuid, Order::Sell(alpha))
                .map_err(|_| Error::<T>::InsufficientLiquidity)?;
            ensure!(sale.paid_out > MIN_STAKE, Error::<T>::AmountTooLow);
            ensure!(most.is_none_or(|most| alpha <= most), Error::<T>::SlippageTooHigh);
        }
        for netuid in [from.netuid, to.netuid] {
            let allowed = !is_transfer || TransferToggle::<T>::get(netuid);
            ensure!(allowed, Error::<T>::TransferDisallowed);
        }
        if trades { Self::ensure_available(from.coldkey, from.netuid, alpha) } else { Ok(()) }
    }

    /// Sells and buys at any price. Less than the minimum stake is not staked again: the TAO stays free.
    fn move_between_subnets(
        from: &Position<T::AccountId>,
        to: &Position<T::AccountId>,
        alpha: AlphaBalance,
    ) -> Result<TaoBalance, DispatchError> {
        // The fee is that of the origin; root has none, so that of the destination then.
        let free_sale = from.netuid == ROOT;
        let (hotkey, coldkey) = (from.hotkey, from.coldkey);
        let tao =
            Self::unstake_from(hotkey, coldkey, coldkey, from.netuid, alpha, MIN_PRICE, free_sale)?;
        if from.coldkey != to.coldkey {
            Self::transfer_tao(from.coldkey, to.coldkey, tao)?;
        }
        if tao >= MIN_STAKE {
            Self::delegate_if_foreign(to.coldkey, to.hotkey);
            Self::stake_into(to.hotkey, to.coldkey, to.netuid, tao, MAX_PRICE, !free_sale)?;
        }
        Ok(tao)
    }

    /// Moves alpha as it is, without a trade and without a fee.
    fn move_within_subnet(
        from: &Position<T::AccountId>,
        to: &Position<T::AccountId>,
        alpha: AlphaBalance,
    ) -> Result<TaoBalance, DispatchError> {
        let netuid = from.netuid;
        Self::move_lock_along(from, to, alpha)?;
        Self::decrease_stake(from.hotkey, from.coldkey, netuid, alpha);
        Self::increase_stake(to.hotkey, to.coldkey, netuid, alpha);
        if netuid == ROOT {
            Self::root_stake_removed(from.hotkey, from.coldkey, alpha);
            Self::root_stake_added(to.hotkey, to.coldkey, alpha);
        }
        let price = swap::Pallet::<T>::current_price(netuid);
        let tao = (price * U64F64::from_int(alpha)).floor();
        ensure!(tao >= MIN_STAKE, Error::<T>::AmountTooLow);
        LastColdkeyHotkeyStakeBlock::<T>::insert(to.coldkey, to.hotkey, Self::block());
        let (coldkey, hotkey) = (from.coldkey.clone(), from.hotkey.clone());
        Self::deposit_event(Event::StakeRemoved(coldkey, hotkey, tao, alpha, netuid, 0));
        let (coldkey, hotkey) = (to.coldkey.clone(), to.hotkey.clone());
        Self::deposit_event(Event::StakeAdded(coldkey, hotkey, tao, alpha, netuid, 0));
        Ok(tao)
    }

    /// The most alpha that may move before the price of the origin in that of the destination falls below `limit`
    /// billionths. Exact where one side has no pool; between two pools a formula for even weights and no fees.
    ///
    /// # Errors
    /// Those of the swap, if one side has no pool.
    pub fn most_alpha_moved_within(
        origin: NetUid,
        destination: NetUid,
        limit: TaoBalance,
    ) -> Result<AlphaBalance, DispatchError> {
        match (Self::has_pool(origin), Self::has_pool(destination)) {
            (false, false) => Ok(if limit > PRICE_ONE { 0 } else { AlphaBalance::MAX }),
            (false, true) if limit == 0 => Ok(AlphaBalance::MAX),
            (false, true) => {
                let price = U64F64::ratio(PRICE_ONE, limit) * U64F64::from_int(PRICE_ONE);
                Self::most_tao_within(destination, price.floor())
            }
            (true, false) => Self::most_alpha_within(origin, limit),
            (true, true) => Ok(Self::most_alpha_between_pools(origin, destination, limit)),
        }
    }

    /// (x2·y1/limit − x1·y2) / (y1 + y2), x the alpha and y the TAO of the pools.
    fn most_alpha_between_pools(
        origin: NetUid,
        destination: NetUid,
        limit: TaoBalance,
    ) -> AlphaBalance {
        let tao = [origin, destination].map(SubnetTAO::<T>::get);
        let alpha = [origin, destination].map(SubnetAlphaIn::<T>::get);
        if tao.contains(&0) || alpha.contains(&0) {
            return 0;
        }
        let [tao1, tao2] = tao.map(U64F64::from_int);
        let [alpha1, alpha2] = alpha.map(U64F64::from_int);
        let lowest = U64F64::ratio(limit, PRICE_ONE);
        let [price1, price2] = [origin, destination].map(swap::Pallet::<T>::current_price);
        if lowest > price1 / price2 {
            return 0;
        }
        if limit == 0 {
            return AlphaBalance::MAX;
        }
        let sum = tao1 + tao2;
        (alpha2 * (tao1 / sum) / lowest - alpha1 * (tao2 / sum)).floor()
    }
}
