//! Pallet Swap (index 28): the constant-product pool with weights behind every subnet.
//!
//! The reserves belong to the other pallet ([`Pools`]); here are the weights, the fee rate and the formulas.
//! Trades are computed to the rao as on the real chain, spec 425. Left out: the calls for user liquidity, which are
//! deprecated there and always fail.

mod balancer;
mod trade;

pub use balancer::{Balancer, OutOfRange};
pub use pallet::*;
pub use trade::{MAX_INPUT_MULTIPLE, MAX_PRICE, MIN_PRICE, Order, SimSwapResult, Trade};

use super::{AlphaBalance, NetUid, TaoBalance};

/// What the swap has to know of the subnets.
pub trait Pools {
    /// Whether the subnet exists.
    fn exists(netuid: NetUid) -> bool;
    /// 1: dynamic, with a pool. Anything else: stable, 1 alpha = 1 TAO without fee.
    fn mechanism(netuid: NetUid) -> u16;
    /// TAO in the pool.
    fn tao_reserve(netuid: NetUid) -> TaoBalance;
    /// Alpha in the pool.
    fn alpha_reserve(netuid: NetUid) -> AlphaBalance;
}

#[frame_support::pallet]
#[allow(unused_qualifications, clippy::expect_used, reason = "code of the pallet macro")]
pub mod pallet {
    use super::{Balancer, NetUid, Pools};
    use frame_support::pallet_prelude::*;
    use frame_support::traits::ConstU16;
    use frame_system::pallet_prelude::*;

    /// A pool whose output reserve is smaller does not trade.
    pub const MINIMUM_RESERVE: u64 = 1_000_000;
    /// The highest fee rate that root may set: 10,000 / 65,535.
    pub const MAX_FEE_RATE: u16 = 10_000;

    #[pallet::pallet]
    pub struct Pallet<T>(_);

    #[pallet::config]
    pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
        /// The subnets and their reserves.
        type Pools: Pools;
    }

    #[pallet::extra_constants]
    impl<T: Config> Pallet<T> {
        #[pallet::constant_name(MaxFeeRate)]
        fn max_fee_rate() -> u16 {
            MAX_FEE_RATE
        }
    }

    /// Fee of a subnet's trades in 1/65,535 of the input; 33 is about 0.05 %.
    #[pallet::storage]
    pub type FeeRate<T> = StorageMap<_, Twox64Concat, NetUid, u16, ValueQuery, ConstU16<33>>;

    /// Weights of a subnet's pool.
    #[pallet::storage]
    pub type SwapBalancer<T> = StorageMap<_, Twox64Concat, NetUid, Balancer, ValueQuery>;

    /// Whether the weights were set; the first trade sets even weights otherwise.
    #[pallet::storage]
    pub type PalSwapInitialized<T> = StorageMap<_, Twox64Concat, NetUid, bool, ValueQuery>;

    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// Root changed the fee rate of a subnet.
        FeeRateSet { netuid: NetUid, rate: u16 },
    }

    // Only what can happen here; the indices are those of the real chain.
    #[pallet::error]
    pub enum Error<T> {
        /// The fee rate is above the maximum.
        #[codec(index = 0)]
        FeeRateTooHigh,
        /// The pool would pay out more than it has.
        #[codec(index = 2)]
        InsufficientLiquidity,
        /// The price is already on the wrong side of the limit.
        #[codec(index = 3)]
        PriceLimitExceeded,
        /// The output reserve is too small to trade.
        #[codec(index = 7)]
        ReservesTooLow,
        /// The subnet does not exist.
        #[codec(index = 8)]
        MechanismDoesNotExist,
        /// The input is more than 1000 × the input reserve.
        #[codec(index = 11)]
        SwapInputTooLarge,
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Root sets the fee rate of a subnet's trades.
        #[pallet::call_index(0)]
        #[pallet::weight(Weight::from_parts(125_000_000, 0))]
        pub fn set_fee_rate(origin: OriginFor<T>, netuid: NetUid, rate: u16) -> DispatchResult {
            ensure_root(origin)?;
            ensure!(T::Pools::exists(netuid), Error::<T>::MechanismDoesNotExist);
            ensure!(rate <= MAX_FEE_RATE, Error::<T>::FeeRateTooHigh);
            FeeRate::<T>::insert(netuid, rate);
            Self::deposit_event(Event::FeeRateSet { netuid, rate });
            Ok(())
        }
    }
}
