//! The weights of a pool and the formulas with them, x = alpha reserve, y = TAO reserve, w1 + w2 = 1.
//!
//! Powers come from `safe-bigmath` with 18 digits, everything else is fixed point that rounds down.

use crate::pallets::fixed::U64F64;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use safe_bigmath::SafeInt;
use scale_info::TypeInfo;
use sp_core::U256;
use sp_runtime::Perquintill;

/// 1 as a Perquintill; also the scale of the powers.
const ONE: u64 = 1_000_000_000_000_000_000;
/// Neither weight may be smaller.
const MIN_WEIGHT: u64 = ONE / 100;
/// Precision argument of the powers that convert amounts.
const AMOUNT_PRECISION: u32 = 256;
/// Precision argument of the powers that find a price limit.
const LIMIT_PRECISION: u32 = 1024;

/// A weight would be below one percent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfRange;

/// The weights of one pool. Only w2, the weight of TAO, is stored.
#[derive(
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Debug,
)]
pub struct Balancer {
    quote: Perquintill,
}

impl Default for Balancer {
    fn default() -> Self {
        Self { quote: Perquintill::from_parts(ONE / 2) }
    }
}

impl Balancer {
    /// From w2.
    pub fn new(quote: Perquintill) -> Result<Self, OutOfRange> {
        let w2 = quote.deconstruct();
        if w2 < MIN_WEIGHT || ONE - w2 < MIN_WEIGHT {
            return Err(OutOfRange);
        }
        Ok(Self { quote })
    }

    fn w1(self) -> u64 {
        ONE.saturating_sub(self.quote.deconstruct())
    }

    fn w2(self) -> u64 {
        self.quote.deconstruct()
    }

    /// p = (w1 / w2) · (y / x), TAO per alpha.
    pub fn price(self, alpha: u64, tao: u64) -> U64F64 {
        U64F64::ratio(self.w1(), self.w2()) * U64F64::ratio(tao, alpha)
    }

    /// Alpha paid out for `tao_in`: x · (1 − (y / (y + Δy))^(w2/w1)).
    pub fn alpha_out(self, alpha: u64, tao: u64, tao_in: u64) -> u64 {
        paid_out(alpha, remaining(tao, tao_in, self.w2(), self.w1()))
    }

    /// TAO paid out for `alpha_in`: y · (1 − (x / (x + Δx))^(w1/w2)).
    pub fn tao_out(self, alpha: u64, tao: u64, alpha_in: u64) -> u64 {
        paid_out(tao, remaining(alpha, alpha_in, self.w1(), self.w2()))
    }

    /// TAO that lifts the price from `price` to `target`: y · ((target / price)^w1 − 1).
    pub fn tao_to_reach(self, price: U64F64, target: U64F64, tao: u64) -> u64 {
        input_to_reach(target, price, self.w1(), tao)
    }

    /// Alpha that lowers the price from `price` to `target`: x · ((price / target)^w2 − 1).
    pub fn alpha_to_reach(self, price: U64F64, target: U64F64, alpha: u64) -> u64 {
        input_to_reach(price, target, self.w2(), alpha)
    }

    /// The weights that leave the price unchanged when both reserves grow by an uneven amount:
    /// w2' = w2·x·(y + Δy) / (w1·y·(x + Δx) + w2·x·(y + Δy)).
    pub fn after_adding(
        self,
        alpha: u64,
        tao: u64,
        alpha_in: u64,
        tao_in: u64,
    ) -> Result<Self, OutOfRange> {
        let new_alpha = u128::from(alpha).saturating_add(alpha_in.into());
        let new_tao = u128::from(tao).saturating_add(tao_in.into());
        let base = weighted(self.w1(), u128::from(tao).saturating_mul(new_alpha));
        let quote = weighted(self.w2(), u128::from(alpha).saturating_mul(new_tao));
        let sum = base.saturating_add(quote);
        if sum == 0 {
            return Ok(Self::default());
        }
        Self::new(Perquintill::from_rational(quote, sum))
    }
}

/// `value · weight`, rounded to the nearest integer.
fn weighted(weight: u64, value: u128) -> u128 {
    let one = U256::from(ONE);
    let product = U256::from(value) * U256::from(weight);
    u128::try_from((product + one / 2) / one).unwrap_or(u128::MAX)
}

/// (reserve / (reserve + input))^(e1/e2), at most 1; 0 if it cannot be computed.
fn remaining(reserve: u64, input: u64, e1: u64, e2: u64) -> U64F64 {
    let grown = reserve.saturating_add(input);
    if grown == 0 {
        return U64F64::default();
    }
    let power = SafeInt::pow_ratio_scaled(
        &SafeInt::from(reserve),
        &SafeInt::from(grown),
        &SafeInt::from(e1),
        &SafeInt::from(e2),
        AMOUNT_PRECISION,
        &SafeInt::from(ONE),
    );
    match power.and_then(|power| power.to_u64()) {
        Some(power) => U64F64::ratio(power, ONE).min(U64F64::ONE),
        None => U64F64::default(),
    }
}

/// floor(reserve · (1 − remaining)).
fn paid_out(reserve: u64, remaining: U64F64) -> u64 {
    (U64F64::from_int(reserve) * (U64F64::ONE - remaining)).floor()
}

/// floor(reserve · ((far / near)^weight − 1)).
fn input_to_reach(far: U64F64, near: U64F64, weight: u64, reserve: u64) -> u64 {
    let power = SafeInt::pow_ratio_scaled(
        &SafeInt::from(far.bits),
        &SafeInt::from(near.bits),
        &SafeInt::from(weight),
        &SafeInt::from(ONE),
        LIMIT_PRECISION,
        &SafeInt::from(ONE),
    );
    let Some(power) = power else {
        return 0;
    };
    let power = match power.to_u64() {
        Some(power) => power,
        None if u64::MAX < power => u64::MAX,
        None => 0,
    };
    (U64F64::from_int(reserve) * (U64F64::ratio(power, ONE) - U64F64::ONE)).floor()
}
