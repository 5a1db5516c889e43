//! Shares and tolerances: `0.5%` and `0.005` are the same integer.

use std::{fmt, str::FromStr};

use serde::{Serialize, Serializer};
use thiserror::Error;

use super::{
    amount::split_number,
    share::WHOLE,
    units::{PARTS, decimal},
};
use crate::error::{Code, Diagnose, Exit};

/// A share of a whole in parts per billion: 0.5 % is 5,000,000. May exceed one (an impact can).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fraction(pub u64);

/// Why a text is no fraction.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FractionError {
    #[error("`{0}` is not a percentage or fraction")]
    Malformed(String),
    #[error("`{0}` without a percent sign is not below one")]
    BareNumber(String),
    #[error("`{0}` has too many decimals")]
    TooManyDecimals(String),
    #[error("`{0}` is more than 100%")]
    AboveOne(String),
}

impl Diagnose for FractionError {
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
        match self {
            Self::Malformed(_) => vec!["write 0.5% or 0.005".to_owned()],
            Self::BareNumber(text) => vec![format!("for percent write {text}%")],
            Self::TooManyDecimals(_) => vec!["the smallest part is 0.0000001%".to_owned()],
            Self::AboveOne(_) => vec!["give at most 100%".to_owned()],
        }
    }
}

impl Fraction {
    pub const ZERO: Self = Self(0);
    pub const ONE: Self = Self(PARTS);

    /// The chain's u16 shares (takes) in parts of 65,535, to the nearest billionth.
    pub fn of_u16(parts: u16) -> Self {
        Self((u64::from(parts) * PARTS + WHOLE / 2) / WHOLE)
    }
}

impl FromStr for Fraction {
    type Err = FractionError;

    fn from_str(text: &str) -> Result<Self, FractionError> {
        let percent =
            text.strip_suffix('%').map(|number| number.strip_suffix(' ').unwrap_or(number));
        let malformed = || FractionError::Malformed(text.to_owned());
        let (whole, decimals) = split_number(percent.unwrap_or(text)).ok_or_else(malformed)?;
        let places = if percent.is_some() { 7 } else { 9 };
        if decimals.len() > places {
            return Err(FractionError::TooManyDecimals(text.to_owned()));
        }
        let above = || match percent {
            Some(_) => FractionError::AboveOne(text.to_owned()),
            None => FractionError::BareNumber(text.to_owned()),
        };
        // The digits without the dot are the parts per billion, for `places` decimals.
        let digits = format!("{whole}{decimals:0<places$}");
        let parts: u64 = digits.parse().map_err(|_| above())?;
        let fits = if percent.is_some() { parts <= PARTS } else { parts < PARTS };
        if fits { Ok(Self(parts)) } else { Err(above()) }
    }
}

/// As percent, exact: `0.5%`.
impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.checked_mul(100) {
            Some(percent) => f.pad(&format!("{}%", decimal(percent))),
            None => f.pad(&format!("{}%", self.0 / (PARTS / 100))),
        }
    }
}

/// A decimal string of the fraction, exact: `"0.005"`.
impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&decimal(self.0))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> Result<Fraction, FractionError> {
        text.parse()
    }

    #[test]
    fn percent_and_fraction() {
        for text in ["0.5%", "0.5 %", "0.005", "0.005000000", "00.50%"] {
            assert_eq!(parse(text), Ok(Fraction(5_000_000)), "{text}");
        }
        assert_eq!(parse("2 %"), Ok(Fraction(20_000_000)));
        assert_eq!(parse("100%"), Ok(Fraction::ONE));
        assert_eq!(parse("0"), Ok(Fraction::ZERO));
        assert_eq!(parse("0.0000001%"), Ok(Fraction(1)));
    }

    #[test]
    fn a_bare_number_from_one_on_is_refused_with_the_percent_it_may_mean() {
        for text in ["1", "5", "1.0", "0.5e1", "99999999999999999999999"] {
            assert!(parse(text).is_err(), "{text}");
        }
        let error = parse("5").unwrap_err();
        assert_eq!(error.hints(), ["for percent write 5%"]);
        assert_eq!(parse("100.1%"), Err(FractionError::AboveOne("100.1%".into())));
        for text in ["", "%", " %", "-1%", "5%%", "5  %", ".5%", "5.%", "1/2", " 5%"] {
            assert_eq!(parse(text), Err(FractionError::Malformed(text.into())), "{text}");
        }
        for text in ["0.00000001%", "0.0000000001"] {
            assert_eq!(parse(text), Err(FractionError::TooManyDecimals(text.into())));
        }
    }

    /// 11,796 / 65,535 is 0.17999542…, the chain's default take of 18 %.
    #[test]
    fn shares_of_the_chain() {
        assert_eq!(Fraction::of_u16(11_796).to_string(), "17.9995422%");
        assert_eq!(
            (Fraction::of_u16(0), Fraction::of_u16(u16::MAX)),
            (Fraction::ZERO, Fraction::ONE)
        );
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(parts in 0..=PARTS) {
            prop_assert_eq!(parse(&Fraction(parts).to_string()), Ok(Fraction(parts)));
        }
    }
}
