//! Weights a validator gives to neurons, as the chain stores them.
//!
//! The chain scales what it receives so that the largest value is 65,535, rounding to the nearest; zeros are
//! kept, nothing is normalised to a sum (runtime 425, `epoch/math.rs`, `vec_max_upscale_to_u16`). Values that
//! already have that maximum are stored as they are, so what is sent here is what is stored.

use std::{collections::BTreeSet, str::FromStr};

use thiserror::Error;

use super::weight_share::Share;
use crate::error::{Code, Diagnose, Exit};

/// What one neuron gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight {
    pub uid: u16,
    pub share: Share,
}

impl Weight {
    /// The weight alone, as an exact decimal: `0.25`.
    pub fn decimal(&self) -> String {
        self.share.decimal()
    }
}

impl FromStr for Weight {
    type Err = WeightsError;

    fn from_str(text: &str) -> Result<Self, WeightsError> {
        let malformed = || WeightsError::Malformed(text.to_owned());
        let (uid, share) = text.split_once(':').ok_or_else(malformed)?;
        let digits = uid.bytes().all(|byte| byte.is_ascii_digit());
        let uid = uid.parse().ok().filter(|_| digits).ok_or_else(malformed)?;
        Ok(Self { uid, share: Share::of_entry(share, text)? })
    }
}

/// Why weights cannot be sent.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum WeightsError {
    #[error("`{0}` is not UID:WEIGHT or HOTKEY:WEIGHT")]
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
            Self::Malformed(_) => {
                "write the uid (0 to 65535) or the hotkey, a colon and a decimal: 12:0.25 or 12:3"
            }
            Self::TooLong(_) => "a weight has at most 12 digits before the dot and 18 after it",
            Self::Duplicate(_) => "give each neuron once, by its uid or its hotkey",
            Self::Empty | Self::AllZero => "give at least one uid a weight above zero",
        };
        vec![hint.to_owned()]
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
    if largest.is_zero() {
        return Err(WeightsError::AllZero);
    }
    Ok(weights.iter().map(|weight| (weight.uid, weight.share.of_u16(largest))).collect())
}

/// The pairs as they are given, where all are whole numbers that the chain takes: what another program sent.
pub fn exact(weights: &[Weight]) -> Option<Vec<(u16, u16)>> {
    let whole = |weight: &Weight| Some((weight.uid, weight.share.to_u16()?));
    weights.iter().map(whole).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sent(texts: &[&str]) -> Result<Vec<(u16, u16)>, WeightsError> {
        let weight = |text: &&str| {
            let (uid, share) = text.split_once(':').unwrap();
            Ok(Weight { uid: uid.parse().unwrap(), share: share.parse()? })
        };
        normalise(&texts.iter().map(weight).collect::<Result<Vec<_>, _>>()?)
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
        for number in ["", "-1", "+1", "1e3", ".5", "2:3"] {
            let refused = Err(WeightsError::Malformed(number.into()));
            assert_eq!(sent(&[&format!("1:{number}")]), refused);
        }
        for number in ["1000000000000", "0.0000000000000000001"] {
            assert_eq!(sent(&[&format!("1:{number}")]), Err(WeightsError::TooLong(number.into())));
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

    /// By exact fractions, and how the lists are made: see the script beside it.
    const REFERENCE: &str = include_str!("../../tests/vectors/weights/normalise.txt");

    struct Numbers(u64);

    impl Numbers {
        fn next(&mut self) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
            self.0 = self.0.wrapping_add(1_442_695_040_888_963_407);
            self.0 >> 32
        }

        fn entry(&mut self, kind: u64) -> String {
            let number = self.next();
            match kind {
                2 => (number % 3).to_string(),
                3 => format!("{}.{:09}", number % 1_000_000, self.next() % 1_000_000_000),
                4 => format!("{number}e{}", i64::try_from(self.next() % 80).unwrap() - 40),
                5 => format!("0.9{:08}{:09}", number % 100_000_000, self.next() % 1_000_000_000),
                6 => (number % 200_000).to_string(),
                _ => number.to_string(),
            }
        }
    }

    fn reference_list(index: u64) -> Vec<Weight> {
        let mut numbers = Numbers(index);
        let kind = numbers.next() % 8;
        let count = numbers.next() % 64 + 2;
        let count = if kind == 0 { 1 } else { u16::try_from(count).unwrap() };
        let mut weights: Vec<Weight> = (0..count)
            .map(|uid| Weight { uid, share: Share::from_number(&numbers.entry(kind)).unwrap() })
            .collect();
        if kind == 7 {
            weights.last_mut().unwrap().uid = 0;
        }
        weights
    }

    fn checksum(bytes: &[u8]) -> String {
        let add = |sum: u32, byte: &u8| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        format!("{:08x}", bytes.iter().fold(0x811c_9dc5, add))
    }

    #[test]
    fn ten_thousand_lists_are_normalised_as_exact_fractions_are() {
        let expected: String = REFERENCE.lines().collect();
        assert_eq!(expected.len(), 80_000);
        for index in 0..10_000 {
            let weights = reference_list(index);
            let bytes = match normalise(&weights) {
                Ok(sent) => {
                    let numbers = sent.iter().flat_map(|(uid, value)| [*uid, *value]);
                    numbers.flat_map(u16::to_le_bytes).collect()
                }
                Err(WeightsError::Duplicate(_)) => b"duplicate".to_vec(),
                Err(WeightsError::AllZero) => b"zero".to_vec(),
                Err(error) => panic!("{error}"),
            };
            let at = usize::try_from(index).unwrap() * 8;
            assert_eq!(checksum(&bytes), expected[at..at + 8], "list {index}: {weights:?}");
        }
    }

    /// What the real chain stored after reveals: the same as is sent, if it is given as it was revealed.
    #[test]
    fn the_real_chain_stores_what_is_sent() {
        let recorded = include_str!("../../tests/fixtures/commits-425.json");
        let recorded: serde_json::Value = serde_json::from_str(recorded).unwrap();
        let cases = recorded["cases"].as_array().unwrap();
        for case in cases {
            let lists =
                case["uids"].as_array().unwrap().iter().zip(case["values"].as_array().unwrap());
            let weight = |(uid, value): (&serde_json::Value, &serde_json::Value)| {
                format!("{uid}:{value}").parse::<Weight>().unwrap()
            };
            let sent = normalise(&lists.map(weight).collect::<Vec<_>>()).unwrap();
            assert_eq!(serde_json::to_value(sent).unwrap(), case["stored_weights_after"]);
        }
        assert_eq!(cases.len(), 3);
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
