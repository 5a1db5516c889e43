//! Binary fixed point as the real chain stores it: `{ bits }`, 64 or 32 fractional bits, truncating.

use core::ops::{Add, Div, Mul, Sub};

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::U256;

/// Unsigned, 64 integer and 64 fractional bits. Every operation rounds down and saturates.
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
    PartialOrd,
    Ord,
    Default,
    Debug,
)]
pub struct U64F64 {
    /// The value × 2^64.
    pub bits: u128,
}

impl U64F64 {
    /// 1.
    pub const ONE: Self = Self { bits: 1 << 64 };

    /// An integer.
    pub const fn from_int(value: u64) -> Self {
        Self { bits: (value as u128) << 64 }
    }

    /// `numerator / denominator`; zero when the denominator is zero, as the real chain has it.
    pub fn ratio(numerator: u64, denominator: u64) -> Self {
        Self::from_int(numerator) / Self::from_int(denominator)
    }

    /// The integer part.
    pub const fn floor(self) -> u64 {
        (self.bits >> 64) as u64
    }

    fn saturate(bits: U256) -> Self {
        Self { bits: u128::try_from(bits).unwrap_or(u128::MAX) }
    }
}

impl Mul for U64F64 {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        Self::saturate((U256::from(self.bits) * U256::from(other.bits)) >> 64)
    }
}

impl Div for U64F64 {
    type Output = Self;

    /// Zero when `other` is zero, as the real chain has it.
    fn div(self, other: Self) -> Self {
        if other.bits == 0 {
            return Self::default();
        }
        Self::saturate((U256::from(self.bits) << 64) / U256::from(other.bits))
    }
}

impl Add for U64F64 {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { bits: self.bits.saturating_add(other.bits) }
    }
}

impl Sub for U64F64 {
    type Output = Self;

    /// Not below zero.
    fn sub(self, other: Self) -> Self {
        Self { bits: self.bits.saturating_sub(other.bits) }
    }
}

/// Signed, 96 integer and 32 fractional bits: how moving prices are stored.
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
    PartialOrd,
    Ord,
    Default,
    Debug,
)]
pub struct I96F32 {
    /// The value × 2^32.
    pub bits: i128,
}

impl From<U64F64> for I96F32 {
    fn from(value: U64F64) -> Self {
        Self { bits: (value.bits >> 32) as i128 }
    }
}

impl From<I96F32> for U64F64 {
    /// Zero when negative; saturates.
    fn from(value: I96F32) -> Self {
        let bits = u128::try_from(value.bits).unwrap_or(0);
        Self { bits: if bits >> 96 == 0 { bits << 32 } else { u128::MAX } }
    }
}
