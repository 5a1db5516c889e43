//! Weights a validator gives to neurons, as the chain stores them.
//!
//! The chain scales what it receives so that the largest value is 65,535, rounding to the nearest; zeros are
//! kept, nothing is normalised to a sum (runtime 425, `epoch/math.rs`, `vec_max_upscale_to_u16`). Values that
//! already have that maximum are stored as they are, so what is sent here is what is stored.

use std::{collections::BTreeSet, str::FromStr};

use thiserror::Error;

use super::amount::split_number;
use crate::error::{Code, Diagnose, Exit};

/// Decimals that a weight may have, and digits before the dot.
const DECIMALS: usize = 18;
const WHOLE_DIGITS: usize = 12;

/// One `UID:WEIGHT` as the user writes it; only the proportions between the weights count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    pub uid: u16,
    /// In parts of 1e18, below 1e30.
    share: u128,
}

impl Weight {
    /// Of a number as programs write it, which may have an exponent: `0.25`, `1e-05`. What is smaller than
    /// 1e-18 is cut off: programs write more digits than count.
    pub fn from_number(uid: u16, number: &str) -> Result<Self, WeightsError> {
        let text = || format!("{uid}:{number}");
        let malformed = || WeightsError::Malformed(text());
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let exponent = exponent.parse::<i8>().map_err(|_| malformed())?;
        let (whole, decimals) = split_number(mantissa).ok_or_else(malformed)?;
        let digits = format!("{whole}{decimals}");
        // The number of its last digits that lie after the eighteenth decimal; below zero: zeros to add.
        let surplus = decimals.len() as i64 - i64::from(exponent) - DECIMALS as i64;
        let digits = match usize::try_from(surplus) {
            Ok(surplus) => {
                digits.get(..digits.len().saturating_sub(surplus)).unwrap_or_default().to_owned()
            }
            Err(_) => digits + &"0".repeat(usize::try_from(-surplus).unwrap_or_default()),
        };
        let digits = digits.trim_start_matches('0');
        if digits.len() > WHOLE_DIGITS + DECIMALS {
            return Err(WeightsError::TooLong(text()));
        }
        let share = if digits.is_empty() { 0 } else { digits.parse().map_err(|_| malformed())? };
        Ok(Self { uid, share })
    }

    /// The weight alone, as an exact decimal: `0.25`.
    pub fn decimal(&self) -> String {
        let one = 10_u128.pow(DECIMALS as u32);
        let text = format!("{}.{:018}", self.share / one, self.share % one);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// Why weights cannot be sent.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum WeightsError {
    #[error("`{0}` is not UID:WEIGHT")]
    Malformed(String),
    #[error("`{0}` has too many digits")]
    TooLong(String),
    #[error("uid {0} is given twice")]
    Duplicate(u16),
    #[error("no weights are given")]
    Empty,
    #[error("all weights are zero")]
    AllZero,
}

impl Diagnose for WeightsError {
    fn code(&self) -> Code {
        let name = match self {
            Self::Malformed(_) => "weights_malformed",
            Self::TooLong(_) => "weights_too_long",
            Self::Duplicate(_) => "weights_duplicate_uid",
            Self::Empty => "weights_empty",
            Self::AllZero => "weights_all_zero",
        };
        Code(name, Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Malformed(_) => "write the uid, a colon and a decimal: 12:0.25 or 12:3",
            Self::TooLong(_) => "a weight has at most 12 digits before the dot and 18 after it",
            Self::Duplicate(_) => "give each uid once",
            Self::Empty | Self::AllZero => "give at least one uid a weight above zero",
        };
        vec![hint.to_owned()]
    }
}

impl FromStr for Weight {
    type Err = WeightsError;

    fn from_str(text: &str) -> Result<Self, WeightsError> {
        let malformed = || WeightsError::Malformed(text.to_owned());
        let (uid, weight) = text.split_once(':').ok_or_else(malformed)?;
        let digits = uid.bytes().all(|b| b.is_ascii_digit());
        let uid = uid.parse().ok().filter(|_| digits).ok_or_else(malformed)?;
        let (whole, decimals) = split_number(weight).ok_or_else(malformed)?;
        if whole.len() > WHOLE_DIGITS || decimals.len() > DECIMALS {
            return Err(WeightsError::TooLong(text.to_owned()));
        }
        let share = format!("{whole}{decimals:0<DECIMALS$}").parse().map_err(|_| malformed())?;
        Ok(Self { uid, share })
    }
}

/// The `(uid, value)` pairs to send, in the order given: the largest is 65,535, the others in proportion,
/// rounded to the nearest. A weight below half of 1/65,535 of the largest becomes zero.
pub fn normalise(weights: &[Weight]) -> Result<Vec<(u16, u16)>, WeightsError> {
    let mut seen = BTreeSet::new();
    if let Some(twice) = weights.iter().find(|weight| !seen.insert(weight.uid)) {
        return Err(WeightsError::Duplicate(twice.uid));
    }
    let largest = weights.iter().map(|weight| weight.share).max().ok_or(WeightsError::Empty)?;
    if largest == 0 {
        return Err(WeightsError::AllZero);
    }
    let scale = |share: u128| {
        let doubled = share * 2 * u128::from(u16::MAX) + largest;
        u16::try_from(doubled / (2 * largest)).unwrap_or(u16::MAX)
    };
    Ok(weights.iter().map(|weight| (weight.uid, scale(weight.share))).collect())
}

/// The pairs as they are given, where all are whole numbers that the chain takes: what another program sent.
pub fn exact(weights: &[Weight]) -> Option<Vec<(u16, u16)>> {
    let one = 10_u128.pow(DECIMALS as u32);
    let whole = |weight: &Weight| {
        let value = weight.share.is_multiple_of(one).then(|| u16::try_from(weight.share / one));
        Some((weight.uid, value?.ok()?))
    };
    weights.iter().map(whole).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sent(texts: &[&str]) -> Result<Vec<(u16, u16)>, WeightsError> {
        let weights: Result<Vec<Weight>, _> = texts.iter().map(|text| text.parse()).collect();
        normalise(&weights?)
    }

    #[test]
    fn the_largest_is_65535() {
        assert_eq!(sent(&["7:1"]), Ok(vec![(7, 65_535)]));
        assert_eq!(sent(&["3:0.2", "1:0.5", "2:0"]), Ok(vec![(3, 26_214), (1, 65_535), (2, 0)]));
        // Half of 65,535 is rounded up, a third and two thirds are whole.
        assert_eq!(sent(&["0:1", "1:2"]), Ok(vec![(0, 32_768), (1, 65_535)]));
        assert_eq!(sent(&["0:1", "1:2", "2:3"]), Ok(vec![(0, 21_845), (1, 43_690), (2, 65_535)]));
        assert_eq!(sent(&["0:0.000007", "1:1"]), Ok(vec![(0, 0), (1, 65_535)]));
        assert_eq!(sent(&["0:0.000008", "1:1"]), Ok(vec![(0, 1), (1, 65_535)]));
        let extremes = ["65535:999999999999.999999999999999999", "0:0.000000000000000001"];
        assert_eq!(sent(&extremes), Ok(vec![(65_535, 65_535), (0, 0)]));
    }

    #[test]
    fn what_cannot_be_sent() {
        assert_eq!(sent(&[]), Err(WeightsError::Empty));
        assert_eq!(sent(&["1:0", "2:0.0"]), Err(WeightsError::AllZero));
        assert_eq!(sent(&["1:1", "2:1", "1:2"]), Err(WeightsError::Duplicate(1)));
        for text in
            ["", ":", "1", "1:", ":1", "1:-1", "-1:1", "+1:1", "65536:1", "1:1e3", "1:.5", "1:2:3"]
        {
            assert_eq!(sent(&[text]), Err(WeightsError::Malformed(text.into())), "{text}");
        }
        for text in ["1:1000000000000", "1:0.0000000000000000001"] {
            assert_eq!(sent(&[text]), Err(WeightsError::TooLong(text.into())), "{text}");
        }
    }

    #[test]
    fn numbers_of_programs() {
        let same = |number: &str, typed: &str| {
            assert_eq!(Weight::from_number(7, number), format!("7:{typed}").parse(), "{number}");
        };
        same("0.25", "0.25");
        same("3", "3");
        same("1e-05", "0.00001");
        same("1.2345678901234567e-05", "0.000012345678901234");
        same("0.30000000000000004", "0.30000000000000004");
        same("9.99e11", "999000000000");
        same("1E+2", "100");
        same("1e-30", "0");
        same("0.0000000000000000019", "0.000000000000000001");
        same("0e99", "0");
        for text in ["-1", "nan", "", "1e", "e5", "1e400", ".5", "1e1.5", "0x10", "1_0"] {
            let refused = Weight::from_number(7, text);
            assert_eq!(refused, Err(WeightsError::Malformed(format!("7:{text}"))));
        }
        let refused = Weight::from_number(7, "1e12");
        assert_eq!(refused, Err(WeightsError::TooLong("7:1e12".into())));
    }

    #[test]
    fn a_weight_is_shown_as_it_can_be_typed() {
        for text in ["0.25", "3", "0", "999999999999.999999999999999999", "0.000000000000000001"] {
            assert_eq!(format!("1:{text}").parse::<Weight>().unwrap().decimal(), text);
        }
    }

    /// The chain's own scaling in its fixed point with 32 fractional bits, for values as they arrive.
    fn stored(values: &[u16]) -> Vec<u16> {
        let largest = i64::from(*values.iter().max().unwrap()) << 32;
        let fixed = |value: u16| i128::from(value) << 32;
        let scaled = |value: u16| {
            let scaled = if largest > 32_768 << 32 {
                let ratio = ((65_535_i128 << 32) << 32) / i128::from(largest);
                (fixed(value) * ratio) >> 32
            } else {
                ((fixed(value) * 65_535) << 32) / i128::from(largest)
            };
            ((scaled + (1 << 31)) >> 32) as u16
        };
        values.iter().map(|value| scaled(*value)).collect()
    }

    proptest! {
        #[test]
        fn what_is_sent_is_what_the_chain_stores(
            values in prop::collection::vec(0..1_000_000_u32, 1..64),
        ) {
            let texts: Vec<String> =
                values.iter().enumerate().map(|(uid, value)| format!("{uid}:{value}")).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            prop_assume!(values.iter().any(|value| *value > 0));
            let values: Vec<u16> = sent(&texts).unwrap().into_iter().map(|(_, value)| value).collect();
            prop_assert_eq!(stored(&values), values);
        }
    }
}
