//! The chain's shares of a whole, exact in both directions: takes in parts of 65,535, children's proportions in parts of
//! 2^64 − 1.
//!
//! What is typed becomes the largest part that is not more, so that shares which add up to 100 % fit into the whole.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};
use thiserror::Error;

use super::amount::split_number;
use crate::error::{Code, Diagnose, Exit};

/// Decimals of a share that is typed without a percent sign; with one they are two fewer.
const DECIMALS: usize = 18;
/// Decimals of a percentage that is shown where no short one says the part exactly.
const SHOWN: usize = 9;

/// Why a text is no share.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PortionError {
    #[error("`{0}` is not a percentage or fraction")]
    Malformed(String),
    #[error("`{0}` without a percent sign is not below one")]
    BareNumber(String),
    #[error("`{0}` has too many decimals")]
    TooManyDecimals(String),
    #[error("`{0}` is more than 100%")]
    AboveOne(String),
}

impl Diagnose for PortionError {
    fn code(&self) -> Code {
        let name = match self {
            Self::Malformed(_) => "fraction_malformed",
            Self::BareNumber(_) => "fraction_without_percent",
            Self::TooManyDecimals(_) => "fraction_too_many_decimals",
            Self::AboveOne(_) => "fraction_above_one",
        };
        Code(name, Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Malformed(_) => "write 12.5% or 0.125".to_owned(),
            Self::BareNumber(text) => format!("for percent write {text}%"),
            Self::TooManyDecimals(_) => {
                "a percentage has at most 16 decimals, a fraction 18".to_owned()
            }
            Self::AboveOne(_) => "give at most 100%".to_owned(),
        };
        vec![hint]
    }
}

/// The largest part of `whole` that is not more than the share.
fn part_of(text: &str, whole: u64) -> Result<u64, PortionError> {
    let percent = text.strip_suffix('%').map(|number| number.strip_suffix(' ').unwrap_or(number));
    let malformed = || PortionError::Malformed(text.to_owned());
    let (digits, decimals) = split_number(percent.unwrap_or(text)).ok_or_else(malformed)?;
    let places = if percent.is_some() { DECIMALS - 2 } else { DECIMALS };
    if decimals.len() > places {
        return Err(PortionError::TooManyDecimals(text.to_owned()));
    }
    let above = || match percent {
        Some(_) => PortionError::AboveOne(text.to_owned()),
        None => PortionError::BareNumber(text.to_owned()),
    };
    // The digits without the dot are parts of 10^18.
    let share: u128 = format!("{digits}{decimals:0<places$}").parse().map_err(|_| above())?;
    let one = 10_u128.pow(DECIMALS as u32);
    if share > one || (share == one && percent.is_none()) {
        return Err(above());
    }
    // Below 10^18 · 2^64, and no more than the whole.
    Ok(u64::try_from(share * u128::from(whole) / one).unwrap_or(whole))
}

/// The shortest percentage that means exactly this part of `whole` when it is typed; where there is no short one, the
/// nearest.
fn percent_of(part: u64, whole: u64) -> String {
    let (part, whole) = (u128::from(part), u128::from(whole.max(1)));
    for places in 0..=SHOWN as u32 {
        let one = 100 * 10_u128.pow(places);
        let digits = (part * one).div_ceil(whole);
        if digits * whole / one == part {
            return decimal(digits, places);
        }
    }
    let one = 100 * 10_u128.pow(SHOWN as u32);
    decimal((part * one * 2 + whole) / (2 * whole), SHOWN as u32)
}

fn decimal(digits: u128, places: u32) -> String {
    let one = 10_u128.pow(places);
    let text = format!("{}.{:0width$}", digits / one, digits % one, width = places as usize);
    let text = if places == 0 { (digits / one).to_string() } else { text };
    match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text,
    }
}

macro_rules! portion {
    ($(#[$doc:meta])* $name:ident, $inner:ty) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $inner);

        impl FromStr for $name {
            type Err = PortionError;

            fn from_str(text: &str) -> Result<Self, PortionError> {
                let part = part_of(text, <$inner>::MAX.into())?;
                Ok(Self(<$inner>::try_from(part).unwrap_or(<$inner>::MAX)))
            }
        }

        /// As percent: `18%`.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&format!("{}%", percent_of(self.0.into(), <$inner>::MAX.into())))
            }
        }
    };
}

portion! {
    /// What a hotkey keeps of what it earns for others, in parts of 65,535. In JSON the number of parts.
    Take, u16
}

portion! {
    /// The part of a hotkey's stake that a child works with, in parts of 2^64 − 1. In JSON the number of parts as text.
    Proportion, u64
}

impl Take {
    /// Both ways: `18% (11796 of 65535)`.
    pub fn in_full(self) -> String {
        format!("{self} ({} of {})", self.0, u16::MAX)
    }
}

impl Serialize for Take {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.0)
    }
}

/// JSON numbers lose digits above 2^53.
impl Serialize for Proportion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use dashu_int::UBig;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn takes() {
        // The chain's greatest take, and its own default, is 11,796: 18 % is 11,796.3.
        for text in ["18%", "0.18", "18.0 %", "0.180000000000000000"] {
            assert_eq!(text.parse(), Ok(Take(11_796)), "{text}");
        }
        assert_eq!(Take(11_796).in_full(), "18% (11796 of 65535)");
        assert_eq!(("100%".parse(), "0".parse()), (Ok(Take(u16::MAX)), Ok(Take(0))));
        // 6553.5 and 5898.15.
        assert_eq!(("10%".parse(), "9%".parse()), (Ok(Take(6_553)), Ok(Take(5_898))));
        assert_eq!(Take(6_553).to_string(), "10%");
        assert_eq!(Take(6_554).to_string(), "10.001%");
        assert_eq!(Take(1).to_string(), "0.002%");
    }

    #[test]
    fn proportions() {
        assert_eq!("100%".parse(), Ok(Proportion(u64::MAX)));
        // 2^63 − 1/2 and (2^64 − 1)/4.
        assert_eq!("50%".parse(), Ok(Proportion(9_223_372_036_854_775_807)));
        assert_eq!("0.25".parse(), Ok(Proportion(4_611_686_018_427_387_903)));
        assert_eq!("0.0000000000000001%".parse(), Ok(Proportion(18)));
        assert_eq!(Proportion(u64::MAX / 3).to_string(), "33.333333333%");
        assert_eq!(Proportion(u64::MAX).to_string(), "100%");
        assert_eq!(Proportion(0).to_string(), "0%");
    }

    #[test]
    fn what_is_no_share() {
        let parse = |text: &str| text.parse::<Proportion>();
        for text in ["", "%", "-1%", "1/2", "5%%", ".5%", "1e-2", "NaN", " 5%"] {
            assert_eq!(parse(text), Err(PortionError::Malformed(text.into())), "{text}");
        }
        for text in ["1", "1.0", "5", "99999999999999999999999999999999999999999"] {
            assert_eq!(parse(text), Err(PortionError::BareNumber(text.into())), "{text}");
        }
        for text in ["100.0000000000000001%", "101%", "99999999999999999999999999999999999999%"] {
            assert_eq!(parse(text), Err(PortionError::AboveOne(text.into())), "{text}");
        }
        for text in ["0.0000000000000000001", "0.00000000000000001%"] {
            assert_eq!(parse(text), Err(PortionError::TooManyDecimals(text.into())), "{text}");
        }
    }

    proptest! {
        /// Against whole numbers of any size: floor(digits · whole / 10^places).
        #[test]
        fn the_largest_part_that_is_not_more(digits in 0..=10_u64.pow(18)) {
            let fraction = format!("0.{digits:018}");
            prop_assume!(digits < 10_u64.pow(18));
            for (whole, part) in [
                (u64::MAX, fraction.parse::<Proportion>().unwrap().0),
                (u16::MAX.into(), u64::from(fraction.parse::<Take>().unwrap().0)),
            ] {
                let exact = UBig::from(digits) * UBig::from(whole) / UBig::from(10_u8).pow(18);
                prop_assert_eq!(UBig::from(part), exact);
            }
            let percent = format!("{}.{:016}%", digits / 10_u64.pow(16), digits % 10_u64.pow(16));
            prop_assert_eq!(percent.parse::<Proportion>(), fraction.parse());
        }

        #[test]
        fn a_take_that_is_shown_can_be_typed(part: u16) {
            prop_assert_eq!(Take(part).to_string().parse(), Ok(Take(part)));
        }

        /// What was typed with up to nine decimals of a percent is shown so that it means the same.
        #[test]
        fn a_share_that_was_typed_is_shown_so(digits in 0..=100_000_000_000_u64) {
            let typed = format!("{}.{:09}%", digits / 1_000_000_000, digits % 1_000_000_000);
            let part = typed.parse::<Proportion>().unwrap();
            prop_assert_eq!(part.to_string().parse(), Ok(part));
        }

        #[test]
        fn shares_of_a_hundred_percent_fit_into_the_whole(cuts in prop::collection::vec(0..=10_u64.pow(16), 4)) {
            let mut cuts = cuts;
            cuts.extend([0, 10_u64.pow(16)]);
            cuts.sort_unstable();
            let parts = cuts.windows(2).map(|pair| {
                let digits = pair[1] - pair[0];
                let typed = format!("{}.{:014}%", digits / 10_u64.pow(14), digits % 10_u64.pow(14));
                u128::from(typed.parse::<Proportion>().unwrap().0)
            });
            let sum: u128 = parts.sum();
            prop_assert!(sum <= u128::from(u64::MAX) && sum + 5 > u128::from(u64::MAX));
        }

        #[test]
        fn no_text_panics(text in r"\PC{0,24}|[0-9.% ]{0,60}") {
            let _ = text.parse::<Proportion>();
            let _ = text.parse::<Take>();
        }
    }
}
