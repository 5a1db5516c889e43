//! The one power that the pool needs: of a ratio, with a fractional exponent, scaled and rounded down.

use dashu_float::{FBig, round::mode::Zero};
use dashu_int::{IBig, UBig};

use super::pool::WEIGHT_ONE;

/// Significant bits of the first attempt and of the last.
const PRECISION: [usize; 4] = [128, 256, 512, 1024];

/// Each inexact step errs by less than 2^-precision, relatively; they are amplified by the exponent (at
/// most 99) times the logarithm of the base (at most 128 ln 2): together less than 2^16.
const LOST_BITS: usize = 16;

/// `floor((base.0 / base.1)^(exponent.0 / exponent.1) × 1e18)`, or `u64::MAX` if that is less.
///
/// The chain computes it with 256 or 1,024 bits and gets the true floor; so does this: where the error
/// could reach the next integer, more bits are taken. What then still cannot be told from an integer
/// is one, because only powers that are exact at 1e-18 come so near.
pub(super) fn scaled_power(base: (u128, u128), exponent: (u64, u64)) -> u64 {
    if base.0 == base.1 {
        return WEIGHT_ONE;
    }
    if base.0 == 0 || base.1 == 0 || exponent.1 == 0 {
        return 0;
    }
    if exponent.0 == exponent.1 {
        // Pools of equal weights, which is how every one begins.
        return saturate((IBig::from(base.0) * IBig::from(WEIGHT_ONE)) / IBig::from(base.1));
    }
    let mut nearest = IBig::ZERO;
    for precision in PRECISION {
        // Fixed point with this many bits after the point, and the error in the same unit.
        let (value, error) = approximate(base, exponent, precision);
        let below = (&value - &error) >> precision;
        let above = (&value + &error) >> precision;
        if below == above {
            return saturate(below);
        }
        nearest = above;
    }
    saturate(nearest)
}

fn approximate(base: (u128, u128), exponent: (u64, u64), precision: usize) -> (IBig, IBig) {
    let ratio = |a: UBig, b: UBig| real(a, precision) / real(b, precision);
    let base = ratio(base.0.into(), base.1.into());
    let exponent = ratio(exponent.0.into(), exponent.1.into());
    let power = base.powf(&exponent) * real(WEIGHT_ONE.into(), precision);
    let value = (power << precision as isize).to_int().value();
    let error = (&value >> (precision - LOST_BITS)) + IBig::ONE;
    (value, error)
}

fn real(integer: UBig, precision: usize) -> FBig<Zero> {
    FBig::from(integer).with_precision(precision).value()
}

fn saturate(integer: IBig) -> u64 {
    u64::try_from(integer).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// The short way is what the long one comes to.
        #[test]
        fn an_exponent_of_one_is_no_power(a in 1_u64.., b in 1_u64.., weight in 1_u64..) {
            let (base, exponent) = ((u128::from(a), u128::from(b)), (weight, weight));
            let (value, error) = approximate(base, exponent, 512);
            let short = scaled_power(base, exponent);
            prop_assert!(saturate((&value - &error) >> 512) <= short);
            prop_assert!(saturate((value + error) >> 512) >= short);
        }
    }

    #[test]
    fn what_is_exact_stays_exact() {
        let half = (WEIGHT_ONE / 2, WEIGHT_ONE / 2);
        assert_eq!(scaled_power((1, 4), half), WEIGHT_ONE / 4);
        assert_eq!(scaled_power((1, 4), (WEIGHT_ONE / 2, WEIGHT_ONE)), WEIGHT_ONE / 2);
        assert_eq!(scaled_power((2, 3), half), 666_666_666_666_666_666);
        assert_eq!(scaled_power((u128::MAX, 1), half), u64::MAX);
    }
}
