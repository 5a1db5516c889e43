//! A subnet's pool as the chain stores it.

use super::units::{Alpha, Rao};

/// One whole as the chain writes pool weights (`Perquintill`).
pub const WEIGHT_ONE: u64 = 1_000_000_000_000_000_000;

/// What the chain uses where it stores no `Swap.FeeRate`: 33/65535, about 0.05 %.
pub const DEFAULT_FEE_RATE: u16 = 33;

/// The state that decides a trade, all of it read at one block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// `SubtensorModule.SubnetTAO`.
    pub tao: Rao,
    /// `SubtensorModule.SubnetAlphaIn`.
    pub alpha: Alpha,
    /// `Swap.SwapBalancer.quote`, the weight of the TAO side in parts of 1e18; half where not stored.
    pub quote_weight: u64,
    /// `Swap.FeeRate` in parts of 65,535; [`DEFAULT_FEE_RATE`] where not stored.
    pub fee_rate: u16,
    /// `SubnetMechanism` is 1. Root and stable subnets trade one to one without a fee.
    pub dynamic: bool,
}
