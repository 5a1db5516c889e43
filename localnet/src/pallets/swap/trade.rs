//! One trade against a pool: checks in the order of the real chain, fee, price limit, amounts.

use super::pallet::{
    Config, Error, FeeRate, MINIMUM_RESERVE, PalSwapInitialized, Pallet, SwapBalancer,
};
use super::{Balancer, Pools};
use crate::pallets::fixed::U64F64;
use crate::pallets::{AlphaBalance, NetUid, TaoBalance};
use codec::{Decode, Encode};
use frame_support::ensure;
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// Built-in limit of a sale without limit: 1e-6 TAO per alpha.
pub const MIN_PRICE: TaoBalance = 1_000;
/// Built-in limit of a purchase without limit: 1,000,000 TAO per alpha.
pub const MAX_PRICE: TaoBalance = 1_000_000_000_000_000;
/// The largest input, as a multiple of the input reserve.
pub const MAX_INPUT_MULTIPLE: u64 = 1_000;
/// A price limit of 1 TAO per alpha.
const PRICE_ONE: u64 = 1_000_000_000;
const FEE_DENOMINATOR: u64 = u16::MAX as u64;

/// What goes into the pool, fee included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// TAO for alpha.
    Buy(TaoBalance),
    /// Alpha for TAO.
    Sell(AlphaBalance),
}

impl Order {
    fn amount(self) -> u64 {
        match self {
            Self::Buy(amount) | Self::Sell(amount) => amount,
        }
    }

    /// The limit that stands for "no limit".
    fn loosest_limit(self) -> TaoBalance {
        match self {
            Self::Buy(_) => MAX_PRICE,
            Self::Sell(_) => MIN_PRICE,
        }
    }
}

/// Amounts of a trade.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Trade {
    /// Input that enters the pool, without the fee.
    pub paid_in: u64,
    /// Output.
    pub paid_out: u64,
    /// Fee, in the unit of the input. All of it belongs to the block author.
    pub fee: u64,
}

impl Trade {
    /// 1:1, no fee: stable subnets and root.
    fn even(amount: u64) -> Self {
        Self { paid_in: amount, paid_out: amount, fee: 0 }
    }
}

/// Answer of the runtime API `SwapRuntimeApi_sim_swap_*`: amounts in rao, unused fields zero, all zero on failure.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct SimSwapResult {
    pub tao_amount: TaoBalance,
    pub alpha_amount: AlphaBalance,
    pub tao_fee: TaoBalance,
    pub alpha_fee: AlphaBalance,
    pub tao_slippage: TaoBalance,
    pub alpha_slippage: AlphaBalance,
}

/// The reserves and weights that a trade sees.
#[derive(Clone, Copy)]
struct Pool {
    alpha: AlphaBalance,
    tao: TaoBalance,
    balancer: Balancer,
}

impl Pool {
    fn price(self) -> U64F64 {
        self.balancer.price(self.alpha, self.tao)
    }

    fn out(self, order: Order, input: u64) -> u64 {
        match order {
            Order::Buy(_) => self.balancer.alpha_out(self.alpha, self.tao, input),
            Order::Sell(_) => self.balancer.tao_out(self.alpha, self.tao, input),
        }
    }

    fn price_after(self, order: Order, input: u64, out: u64) -> U64F64 {
        let (alpha, tao) = match order {
            Order::Buy(_) => (self.alpha.saturating_sub(out), self.tao.saturating_add(input)),
            Order::Sell(_) => (self.alpha.saturating_add(input), self.tao.saturating_sub(out)),
        };
        self.balancer.price(alpha, tao)
    }

    fn input_to_reach(self, order: Order, limit: U64F64) -> u64 {
        match order {
            Order::Buy(_) => self.balancer.tao_to_reach(self.price(), limit, self.tao),
            Order::Sell(_) => self.balancer.alpha_to_reach(self.price(), limit, self.alpha),
        }
    }
}

impl<T: Config> Pallet<T> {
    /// TAO per alpha; 1 on root, stable and unknown subnets, 0 for an empty pool.
    pub fn current_price(netuid: NetUid) -> U64F64 {
        if T::Pools::mechanism(netuid) != 1 {
            return U64F64::ONE;
        }
        let alpha = T::Pools::alpha_reserve(netuid);
        SwapBalancer::<T>::get(netuid).price(alpha, T::Pools::tao_reserve(netuid))
    }

    /// [`Self::current_price`] in rao per alpha, as `SwapRuntimeApi_current_alpha_price` answers it.
    pub fn current_alpha_price(netuid: NetUid) -> TaoBalance {
        (Self::current_price(netuid) * U64F64::from_int(PRICE_ONE)).floor()
    }

    /// Fee of an input: floor(amount · rate / 65,535), nothing on root and stable subnets.
    pub fn fee(netuid: NetUid, amount: u64) -> u64 {
        if T::Pools::mechanism(netuid) != 1 {
            return 0;
        }
        let rate = U64F64::ratio(FeeRate::<T>::get(netuid).into(), FEE_DENOMINATOR);
        (U64F64::from_int(amount) * rate).floor()
    }

    /// Alpha worth `tao` at the spot price: how fees in alpha are counted.
    pub fn alpha_for_tao(netuid: NetUid, tao: TaoBalance) -> AlphaBalance {
        if T::Pools::mechanism(netuid) != 1 {
            return tao;
        }
        (U64F64::from_int(tao) / Self::current_price(netuid)).floor()
    }

    /// What the trade would do now in a pool. The limit is in rao per alpha and bounds the price after the trade.
    ///
    /// # Errors
    /// In this order: `SwapInputTooLarge`, `ReservesTooLow`, `PriceLimitExceeded`, `ReservesTooLow` (nothing paid out).
    pub fn quote(
        netuid: NetUid,
        order: Order,
        limit: TaoBalance,
        without_fee: bool,
    ) -> Result<Trade, Error<T>> {
        let pool = Self::pool(netuid);
        let (reserve_in, reserve_out) = match order {
            Order::Buy(_) => (pool.tao, pool.alpha),
            Order::Sell(_) => (pool.alpha, pool.tao),
        };
        let fee = if without_fee { 0 } else { Self::fee(netuid, order.amount()) };
        let net = order.amount().saturating_sub(fee);
        ensure!(
            net <= reserve_in.saturating_mul(MAX_INPUT_MULTIPLE),
            Error::<T>::SwapInputTooLarge
        );
        ensure!(reserve_out >= MINIMUM_RESERVE, Error::<T>::ReservesTooLow);

        let limit = U64F64::ratio(limit, PRICE_ONE);
        let price = pool.price();
        let out = pool.out(order, net);
        let target = pool.price_after(order, net, out);
        let (inside, reached) = match order {
            Order::Buy(_) => (price < limit, target <= limit),
            Order::Sell(_) => (price > limit, target >= limit),
        };
        ensure!(inside, Error::<T>::PriceLimitExceeded);

        let (paid_in, paid_out, fee) = if reached {
            (net, out, fee)
        } else {
            let paid_in = pool.input_to_reach(order, limit);
            let fee = if without_fee { 0 } else { Self::fee_on_net(netuid, paid_in) };
            (paid_in, pool.out(order, paid_in), fee)
        };
        ensure!(paid_in == 0 || paid_out != 0, Error::<T>::ReservesTooLow);
        Ok(Trade { paid_in, paid_out, fee })
    }

    /// [`Self::quote`] that is going to be booked by the caller: the reserves are the caller's to change.
    ///
    /// # Errors
    /// Those of [`Self::quote`], and `InsufficientLiquidity` if the pool has less than it would pay.
    pub fn swap(
        netuid: NetUid,
        order: Order,
        limit: TaoBalance,
        without_fee: bool,
    ) -> Result<Trade, DispatchError> {
        if T::Pools::mechanism(netuid) != 1 {
            return Ok(Trade::even(order.amount()));
        }
        let trade = Self::quote(netuid, order, limit, without_fee)?;
        let pool = Self::pool(netuid);
        let reserve_out = match order {
            Order::Buy(_) => pool.alpha,
            Order::Sell(_) => pool.tao,
        };
        ensure!(trade.paid_out <= reserve_out, Error::<T>::InsufficientLiquidity);
        if !PalSwapInitialized::<T>::get(netuid) {
            SwapBalancer::<T>::insert(netuid, pool.balancer);
            PalSwapInitialized::<T>::insert(netuid, true);
        }
        Ok(trade)
    }

    /// The trade without any limit of the caller. Stable subnets echo the amount, unknown ones answer zero.
    ///
    /// # Errors
    /// Those of [`Self::quote`].
    pub fn sim_swap(netuid: NetUid, order: Order) -> Result<Trade, Error<T>> {
        if T::Pools::mechanism(netuid) == 1 {
            return Self::quote(netuid, order, order.loosest_limit(), false);
        }
        Ok(if T::Pools::exists(netuid) { Trade::even(order.amount()) } else { Trade::default() })
    }

    /// `SwapRuntimeApi_sim_swap_tao_for_alpha`. The slippage is measured from the input with fee at the spot price.
    pub fn sim_swap_tao_for_alpha(netuid: NetUid, tao: TaoBalance) -> SimSwapResult {
        let Ok(trade) = Self::sim_swap(netuid, Order::Buy(tao)) else {
            return SimSwapResult::default();
        };
        let ideal = (U64F64::from_int(tao) / Self::current_price(netuid)).floor();
        SimSwapResult {
            tao_amount: trade.paid_in,
            alpha_amount: trade.paid_out,
            tao_fee: trade.fee,
            alpha_slippage: ideal.saturating_sub(trade.paid_out),
            ..SimSwapResult::default()
        }
    }

    /// `SwapRuntimeApi_sim_swap_alpha_for_tao`. The slippage is measured from the input with fee at the spot price.
    pub fn sim_swap_alpha_for_tao(netuid: NetUid, alpha: AlphaBalance) -> SimSwapResult {
        let Ok(trade) = Self::sim_swap(netuid, Order::Sell(alpha)) else {
            return SimSwapResult::default();
        };
        let ideal = (U64F64::from_int(alpha) * Self::current_price(netuid)).floor();
        SimSwapResult {
            tao_amount: trade.paid_out,
            alpha_amount: trade.paid_in,
            alpha_fee: trade.fee,
            tao_slippage: ideal.saturating_sub(trade.paid_out),
            ..SimSwapResult::default()
        }
    }

    /// Changes the weights so that the price stays when emission adds to the reserves; call it before adding.
    /// Returns what may be added: nothing if a weight would leave its range.
    pub fn adjust_protocol_liquidity(
        netuid: NetUid,
        tao: TaoBalance,
        alpha: AlphaBalance,
    ) -> (TaoBalance, AlphaBalance) {
        let (reserve_tao, reserve_alpha) =
            (T::Pools::tao_reserve(netuid), T::Pools::alpha_reserve(netuid));
        match SwapBalancer::<T>::get(netuid).after_adding(reserve_alpha, reserve_tao, alpha, tao) {
            Ok(balancer) => {
                SwapBalancer::<T>::insert(netuid, balancer);
                (tao, alpha)
            }
            Err(super::OutOfRange) => (0, 0),
        }
    }

    fn pool(netuid: NetUid) -> Pool {
        // The first trade of a pool sets even weights, whatever was stored.
        let balancer = if PalSwapInitialized::<T>::get(netuid) {
            SwapBalancer::<T>::get(netuid)
        } else {
            Balancer::default()
        };
        Pool {
            alpha: T::Pools::alpha_reserve(netuid),
            tao: T::Pools::tao_reserve(netuid),
            balancer,
        }
    }

    /// Fee when the limit stopped the trade and only the net input is known: net · rate / (65,535 − rate).
    fn fee_on_net(netuid: NetUid, net: u64) -> u64 {
        let rate: u64 = FeeRate::<T>::get(netuid).into();
        (U64F64::from_int(net) * U64F64::ratio(rate, FEE_DENOMINATOR.saturating_sub(rate))).floor()
    }
}
