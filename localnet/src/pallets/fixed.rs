//! Binary fixed point as the real chain stores it: `{ bits }`, 64 or 32 fractional bits, truncating.

use core::iter::Sum;
use core::ops::{Add, Div, Mul, Sub};

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::U256;

macro_rules! unsigned {
    ($(#[$doc:meta])* $name:ident, $fraction:literal) => {
        $(#[$doc])*
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
        pub struct $name {
            /// The value × 2^(fractional bits).
            pub bits: u128,
        }

        impl $name {
            /// 1.
            pub const ONE: Self = Self { bits: 1 << $fraction };

            /// An integer.
            pub const fn from_int(value: u64) -> Self {
                Self { bits: (value as u128) << $fraction }
            }

            /// `numerator / denominator`; zero when the denominator is zero, as the real chain has it.
            pub fn ratio(numerator: u64, denominator: u64) -> Self {
                Self::from_int(numerator) / Self::from_int(denominator)
            }

            /// The integer part; saturates.
            pub fn floor(self) -> u64 {
                u64::try_from(self.bits >> $fraction).unwrap_or(u64::MAX)
            }

            fn saturate(bits: U256) -> Self {
                Self { bits: u128::try_from(bits).unwrap_or(u128::MAX) }
            }
        }

        impl Mul for $name {
            type Output = Self;

            fn mul(self, other: Self) -> Self {
                Self::saturate((U256::from(self.bits) * U256::from(other.bits)) >> $fraction)
            }
        }

        impl Div for $name {
            type Output = Self;

            /// Zero when `other` is zero, as the real chain has it.
            fn div(self, other: Self) -> Self {
                if other.bits == 0 {
                    return Self::default();
                }
                Self::saturate((U256::from(self.bits) << $fraction) / U256::from(other.bits))
            }
        }

        impl Add for $name {
            type Output = Self;

            fn add(self, other: Self) -> Self {
                Self { bits: self.bits.saturating_add(other.bits) }
            }
        }

        impl Sub for $name {
            type Output = Self;

            /// Not below zero.
            fn sub(self, other: Self) -> Self {
                Self { bits: self.bits.saturating_sub(other.bits) }
            }
        }

        impl Sum for $name {
            fn sum<I: Iterator<Item = Self>>(values: I) -> Self {
                values.fold(Self::default(), |sum, value| sum + value)
            }
        }
    };
}

unsigned!(
    /// Unsigned, 64 integer and 64 fractional bits. Every operation rounds down and saturates.
    U64F64,
    64
);

unsigned!(
    /// Unsigned, 96 integer and 32 fractional bits: what emission is computed in.
    U96F32,
    32
);

impl From<U64F64> for U96F32 {
    fn from(value: U64F64) -> Self {
        Self { bits: value.bits >> 32 }
    }
}

impl From<U96F32> for U64F64 {
    /// Saturates.
    fn from(value: U96F32) -> Self {
        Self::saturate(U256::from(value.bits) << 32)
    }
}

/// Signed, 96 integer and 32 fractional bits: how moving prices and rates of root dividends are stored.
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

impl I96F32 {
    /// An integer.
    pub const fn from_int(value: u64) -> Self {
        Self { bits: (value as i128) << 32 }
    }

    /// An integer; saturates.
    pub fn from_wide_int(value: u128) -> Self {
        let bits = i128::try_from(value).ok().and_then(|value| value.checked_mul(1 << 32));
        Self { bits: bits.unwrap_or(i128::MAX) }
    }

    /// `numerator / denominator`, rounded down; zero when the denominator is zero.
    pub fn ratio(numerator: u64, denominator: u64) -> Self {
        let bits = (u128::from(numerator) << 32).checked_div(denominator.into()).unwrap_or(0);
        Self { bits: i128::try_from(bits).unwrap_or(i128::MAX) }
    }

    /// Times an integer; saturates.
    pub fn times(self, factor: u64) -> Self {
        Self { bits: self.bits.saturating_mul(factor.into()) }
    }

    /// The integer part of a positive value, else zero.
    pub fn floor(self) -> u128 {
        u128::try_from(self.bits >> 32).unwrap_or(0)
    }
}

impl Add for I96F32 {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { bits: self.bits.saturating_add(other.bits) }
    }
}

impl Sub for I96F32 {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { bits: self.bits.saturating_sub(other.bits) }
    }
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
