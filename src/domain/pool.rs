//! A subnet's pool as the chain stores it, and the chain's arithmetic on it.
//!
//! The pool is a weighted product market: the price is `(w1 × tao) / (w2 × alpha)` with
//! `w1 + w2 = 1`. The chain computes in unsigned fixed point with 64 fractional bits (`U64F64`) and rounds
//! every step down; the functions here do the same steps, so that every result is equal to the last rao.
//! (Runtime 425, `pallets/swap`: `balancer.rs` and `swap_step.rs`.)

use dashu_int::UBig;

use super::{
    power::scaled_power,
    units::{Alpha, PARTS, Price, Rao},
};

/// One whole as the chain writes pool weights (`Perquintill`).
pub const WEIGHT_ONE: u64 = 1_000_000_000_000_000_000;

/// The weight of a pool that never received uneven liquidity; also what an absent `SwapBalancer` means.
pub const DEFAULT_QUOTE_WEIGHT: u64 = WEIGHT_ONE / 2;

/// The chain keeps both weights at 1 % or more.
const MIN_WEIGHT: u64 = WEIGHT_ONE / 100;

/// What the chain uses where it stores no `Swap.FeeRate`: 33/65535, about 0.05 %.
pub const DEFAULT_FEE_RATE: u16 = 33;

/// The state that decides a trade, all of it read at one block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// `SubtensorModule.SubnetTAO`.
    pub tao: Rao,
    /// `SubtensorModule.SubnetAlphaIn`.
    pub alpha: Alpha,
    /// `Swap.SwapBalancer.quote`, the weight of the TAO side in parts of 1e18;
    /// [`DEFAULT_QUOTE_WEIGHT`] where not stored.
    pub quote_weight: u64,
    /// `Swap.FeeRate` in parts of 65,535; [`DEFAULT_FEE_RATE`] where not stored.
    pub fee_rate: u16,
    /// `SubnetMechanism` is 1. Root and stable subnets trade one to one without a fee.
    pub dynamic: bool,
}

/// TAO per alpha in the chain's fixed point: parts of 2^64.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ExactPrice(pub(super) u128);

impl ExactPrice {
    pub(super) const ONE: Self = Self(1 << 64);

    /// In whole rao, rounded down: what `SwapRuntimeApi.current_alpha_price` answers.
    pub(super) fn floor(self) -> Price {
        Price(scale(PARTS, self.0))
    }

    /// In whole rao, rounded up.
    pub(super) fn ceil(self) -> Price {
        let floor = self.floor();
        let exact = Self::from_limit(floor) == self;
        Price(if exact { floor.0 } else { floor.0.saturating_add(1) })
    }

    /// The fixed point of a price in whole rao, as the chain converts a `limit_price`.
    pub(super) fn from_limit(limit: Price) -> Self {
        Self((u128::from(limit.0) << 64) / u128::from(PARTS))
    }
}

/// The money that is paid into the pool: [`Rao`] buys alpha, [`Alpha`] is sold.
pub trait Paid: Copy + Ord {
    /// The money that comes out.
    type Out: Paid;
    /// Whether the price rises.
    const BUYS: bool;
    /// The amount in the smallest part.
    fn parts(self) -> u64;
    /// The amount of so many smallest parts.
    fn from_parts(parts: u64) -> Self;
}

impl Paid for Rao {
    type Out = Alpha;
    const BUYS: bool = true;

    fn parts(self) -> u64 {
        self.0
    }

    fn from_parts(parts: u64) -> Self {
        Self(parts)
    }
}

impl Paid for Alpha {
    type Out = Rao;
    const BUYS: bool = false;

    fn parts(self) -> u64 {
        self.0
    }

    fn from_parts(parts: u64) -> Self {
        Self(parts)
    }
}

impl Pool {
    /// Rao per whole alpha now, rounded down, as the chain's own price API says it.
    pub fn price(&self) -> Price {
        self.exact_price().floor()
    }

    /// The pool for the second leg of a move, which the chain does not charge again.
    pub fn without_fee(self) -> Self {
        Self { fee_rate: 0, ..self }
    }

    /// Whether the weights are such as the chain can store.
    pub(super) fn has_valid_weights(&self) -> bool {
        (MIN_WEIGHT..=WEIGHT_ONE - MIN_WEIGHT).contains(&self.quote_weight)
    }

    pub(super) fn exact_price(&self) -> ExactPrice {
        if self.dynamic { self.price_at(self.alpha.0, self.tao.0) } else { ExactPrice::ONE }
    }

    /// The price after a net input, where that gives this output.
    pub(super) fn price_after<I: Paid>(&self, net: I, output: I::Out) -> ExactPrice {
        let (net, output) = (net.parts(), output.parts());
        if I::BUYS {
            self.price_at(self.alpha.0.saturating_sub(output), self.tao.0.saturating_add(net))
        } else {
            self.price_at(self.alpha.0.saturating_add(net), self.tao.0.saturating_sub(output))
        }
    }

    fn price_at(&self, alpha: u64, tao: u64) -> ExactPrice {
        let weights = fixed_ratio(self.base_weight(), self.quote_weight);
        ExactPrice(product(weights, fixed_ratio(tao, alpha)))
    }

    /// Of alpha and of TAO.
    pub(super) fn weights(&self) -> (u64, u64) {
        (self.base_weight(), self.quote_weight)
    }

    fn base_weight(&self) -> u64 {
        WEIGHT_ONE.saturating_sub(self.quote_weight)
    }

    /// The reserve that an input joins, and the one that pays for it.
    pub(super) fn reserves<I: Paid>(&self) -> (u64, u64) {
        if I::BUYS { (self.tao.0, self.alpha.0) } else { (self.alpha.0, self.tao.0) }
    }

    /// The fee taken out of a whole input.
    pub(super) fn fee<I: Paid>(&self, amount: I) -> I {
        let rate = fixed_ratio(self.rate(), u64::from(u16::MAX));
        I::from_parts(scale(amount.parts(), rate))
    }

    /// The fee that comes on top of a net input.
    pub(super) fn fee_above<I: Paid>(&self, net: I) -> I {
        let rate = fixed_ratio(self.rate(), u64::from(u16::MAX) - self.rate());
        I::from_parts(scale(net.parts(), rate))
    }

    fn rate(&self) -> u64 {
        if self.dynamic { u64::from(self.fee_rate) } else { 0 }
    }

    /// What a net input brings: `out × (1 − (in / (in + net))^(weight in / weight out))`.
    pub(super) fn output<I: Paid>(&self, net: I) -> I::Out {
        if !self.dynamic {
            return I::Out::from_parts(net.parts());
        }
        let (reserve_in, reserve_out) = self.reserves::<I>();
        let after = u128::from(reserve_in.saturating_add(net.parts()));
        let (base, quote) = (self.base_weight(), self.quote_weight);
        let exponent = if I::BUYS { (quote, base) } else { (base, quote) };
        let kept = fixed_ratio(scaled_power((u128::from(reserve_in), after), exponent), WEIGHT_ONE);
        let paid = (1_u128 << 64).saturating_sub(kept);
        I::Out::from_parts(scale(reserve_out, paid))
    }

    /// The net input that moves the price from spot to the limit, where the limit lies beyond spot.
    pub(super) fn net_input_to<I: Paid>(&self, limit: ExactPrice) -> I {
        let spot = self.exact_price();
        let (base, weight) = if I::BUYS {
            ((limit.0, spot.0), self.base_weight())
        } else {
            ((spot.0, limit.0), self.quote_weight)
        };
        let growth = fixed_ratio(scaled_power(base, (weight, WEIGHT_ONE)), WEIGHT_ONE);
        let added = growth.saturating_sub(1 << 64);
        let (reserve_in, _) = self.reserves::<I>();
        I::from_parts(scale(reserve_in, added))
    }

    /// What an input is worth at the spot price, without fee and impact, rounded down.
    pub(super) fn at_spot<I: Paid>(&self, input: I) -> I::Out {
        let price = self.exact_price().0;
        let worth = if I::BUYS {
            let worth = (u128::from(input.parts()) << 64).checked_div(price);
            worth.and_then(|worth| u64::try_from(worth).ok()).unwrap_or(u64::MAX)
        } else {
            scale(input.parts(), price)
        };
        I::Out::from_parts(worth)
    }
}

/// `numerator / denominator` in parts of 2^64; zero where there is no denominator, as on the chain.
pub(super) fn fixed_ratio(numerator: u64, denominator: u64) -> u128 {
    (u128::from(numerator) << 64).checked_div(u128::from(denominator)).unwrap_or(0)
}

/// A product of fixed points, saturating as on the chain.
pub(super) fn product(a: u128, b: u128) -> u128 {
    u128::try_from((UBig::from(a) * UBig::from(b)) >> 64).unwrap_or(u128::MAX)
}

/// A quotient of fixed points, rounded down; zero where it has none or does not fit, as on the chain.
pub(super) fn quotient(a: u128, b: u128) -> u128 {
    let quotient = (UBig::from(a) << 64) / UBig::from(b.max(1));
    if b == 0 { 0 } else { u128::try_from(quotient).unwrap_or(0) }
}

/// The whole part of an integer times a fixed point.
pub(super) fn scale(integer: u64, fixed: u128) -> u64 {
    u64::try_from((UBig::from(integer) * UBig::from(fixed)) >> 64).unwrap_or(u64::MAX)
}
