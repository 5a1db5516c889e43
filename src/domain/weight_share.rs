//! A weight as a person or a program writes it: an exact decimal number, without a sign.

use std::cmp::Ordering;
use std::str::FromStr;

use super::amount::split_number;
use super::weights::WeightsError;

/// What may be typed: digits before the dot, and after it.
const WHOLE_DIGITS: usize = 12;
const DECIMALS: usize = 18;
/// Digits that are kept of a number; a double has 17.
const DIGITS: usize = 30;
/// Ten to this is more than any number that programs write.
const MAX_EXPONENT: i32 = 1_000;

/// A decimal number: `digits` times ten to `exponent`, exact. Only the proportions between weights count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Below 1e30, not divisible by ten; zero with the exponent 0.
    digits: u128,
    exponent: i32,
}

impl Share {
    /// Of a number as programs write it, which may have an exponent: `0.25`, `1e-05`. More than thirty digits are cut
    /// off.
    pub fn from_number(number: &str) -> Option<Self> {
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let exponent: i32 = exponent.parse().ok()?;
        let (whole, decimals) = split_number(mantissa)?;
        let text = format!("{whole}{decimals}");
        let text = text.trim_start_matches('0');
        let kept = text.get(..text.len().min(DIGITS))?;
        let cut = i32::try_from(text.len() - kept.len()).ok()?;
        let decimals = i32::try_from(decimals.len()).ok()?;
        let exponent = exponent.checked_sub(decimals)?.checked_add(cut)?;
        let share = Self::new(if kept.is_empty() { 0 } else { kept.parse().ok()? }, exponent);
        (share.exponent.abs() <= MAX_EXPONENT).then_some(share)
    }

    fn new(mut digits: u128, mut exponent: i32) -> Self {
        if digits == 0 {
            return Self { digits: 0, exponent: 0 };
        }
        while digits.is_multiple_of(10) {
            (digits, exponent) = (digits / 10, exponent.saturating_add(1));
        }
        Self { digits, exponent }
    }

    /// As part of `entry`, which errors tell.
    ///
    /// # Errors
    /// Those of [`str::parse`].
    pub fn of_entry(text: &str, entry: &str) -> Result<Self, WeightsError> {
        text.parse().map_err(|error| match error {
            WeightsError::TooLong(_) => WeightsError::TooLong(entry.to_owned()),
            _ => WeightsError::Malformed(entry.to_owned()),
        })
    }

    /// The whole number that it is, if that is one of 16 bits.
    pub fn to_u16(self) -> Option<u16> {
        let zeros = u32::try_from(self.exponent).ok()?;
        u16::try_from(10_u128.checked_pow(zeros)?.checked_mul(self.digits)?).ok()
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// The number in full: `0.25`; with an exponent where that has too many zeros: `1e-30`.
    pub fn decimal(self) -> String {
        let text = self.digits.to_string();
        let (before, after) = (self.exponent, self.magnitude());
        match usize::try_from(before) {
            Ok(zeros) if zeros <= WHOLE_DIGITS => text + &"0".repeat(zeros),
            Err(_) if after > 0 => {
                let (whole, decimals) = text.split_at(usize::try_from(after).unwrap_or(0));
                format!("{whole}.{decimals}")
            }
            Err(_) if before >= -(DIGITS as i32) => {
                format!("0.{}{text}", "0".repeat(usize::try_from(-after).unwrap_or(0)))
            }
            _ => format!("{text}e{before}"),
        }
    }

    /// Digits before the dot; below zero: zeros behind it.
    fn magnitude(self) -> i32 {
        let digits = self.digits.checked_ilog10().map_or(0, |log| log as i32 + 1);
        self.exponent.saturating_add(digits)
    }

    /// This share of 65,535, where `largest` has all of it; rounded to the nearest, halves up.
    pub fn of_u16(self, largest: Self) -> u16 {
        if self.is_zero() || largest.is_zero() {
            return 0;
        }
        let apart = largest.exponent.saturating_sub(self.exponent);
        let ten = |power: i32| 10_u128.checked_pow(power.unsigned_abs());
        let (part, whole) = if apart >= 0 {
            (Some(self.digits), ten(apart).and_then(|ten| ten.checked_mul(largest.digits)))
        } else {
            (ten(apart).and_then(|ten| ten.checked_mul(self.digits)), Some(largest.digits))
        };
        let doubled = |part: u128| part.checked_mul(2 * u128::from(u16::MAX));
        let rounded = part
            .and_then(doubled)
            .zip(whole)
            .and_then(|(part, whole)| Some(part.checked_add(whole)? / whole.checked_mul(2)?));
        // What does not fit is the larger one of the two by far: the part is at most the whole.
        rounded.map_or(0, |rounded| u16::try_from(rounded).unwrap_or(u16::MAX))
    }
}

impl Ord for Share {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (false, false) => {}
            (this, that) => return that.cmp(&this),
        }
        // Of the same magnitude they are at most thirty places apart, and fit.
        let places = |own: &Self, other: &Self| {
            let places = own.exponent.saturating_sub(other.exponent).max(0);
            own.digits.saturating_mul(10_u128.saturating_pow(places.unsigned_abs()))
        };
        let digits = || places(self, other).cmp(&places(other, self));
        self.magnitude().cmp(&other.magnitude()).then_with(digits)
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for Share {
    type Err = WeightsError;

    /// As it is typed: without an exponent, with not more digits than anybody means.
    fn from_str(text: &str) -> Result<Self, WeightsError> {
        let malformed = || WeightsError::Malformed(text.to_owned());
        let (whole, decimals) = split_number(text).ok_or_else(malformed)?;
        if whole.len() > WHOLE_DIGITS || decimals.len() > DECIMALS {
            return Err(WeightsError::TooLong(text.to_owned()));
        }
        Self::from_number(text).ok_or_else(malformed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_programs() {
        let same = |number: &str, typed: &str| {
            assert_eq!(Share::from_number(number), typed.parse().ok(), "{number}");
        };
        same("0.25", "0.25");
        same("3.0", "3");
        same("1e-05", "0.00001");
        same("0.30000000000000004", "0.30000000000000004");
        same("9.99e11", "999000000000");
        same("1E+2", "100");
        same("0e99", "0");
        let shown = |number| Share::from_number(number).map(Share::decimal);
        assert_eq!(shown("1.2345678901234567e-05").unwrap(), "0.000012345678901234567");
        assert_eq!(shown("5e-324").unwrap(), "5e-324");
        assert_eq!(shown("1.5e300").unwrap(), "15e299");
        assert_eq!(
            shown("0.1234567890123456789012345678901"),
            shown("0.123456789012345678901234567890")
        );
        for text in [
            "-1",
            "nan",
            "NaN",
            "inf",
            "",
            "1e",
            "e5",
            "1e4000",
            ".5",
            "1e1.5",
            "0x10",
            "1_0",
            "1e99999999999",
        ] {
            assert_eq!(Share::from_number(text), None, "{text}");
        }
    }

    #[test]
    fn it_is_shown_as_it_can_be_typed() {
        for text in [
            "0.25",
            "3",
            "0",
            "999999999999.999999999999999999",
            "0.000000000000000001",
            "100",
            "10.01",
        ] {
            assert_eq!(text.parse::<Share>().unwrap().decimal(), text);
        }
    }

    #[test]
    fn any_two_compare_and_divide() {
        let share = |number| Share::from_number(number).unwrap();
        let ascending = ["0", "5e-324", "1e-30", "0.1", "0.11", "0.2", "1", "9.99", "10", "1e300"];
        for (index, small) in ascending.iter().enumerate() {
            for large in &ascending[index..] {
                assert!(share(small) <= share(large), "{small} {large}");
                assert!(share(small) == share(large) || share(small) < share(large));
            }
        }
        let of = |part, whole| share(part).of_u16(share(whole));
        assert_eq!(of("1e-300", "1e-300"), 65_535);
        assert_eq!(of("5e-324", "1e300"), 0);
        let whole = ["65535", "100", "0", "65536", "0.5", "1e40"].map(|text| share(text).to_u16());
        assert_eq!(whole, [Some(65_535), Some(100), Some(0), None, None, None]);
        assert_eq!(of("1", "2"), 32_768);
        assert_eq!(of("1e29", "2e29"), 32_768);
        assert_eq!(of("999999999999999999999999999999", "1e30"), 65_535);
        assert_eq!(of("0.5", "65535"), 1);
        assert_eq!(of("0.49999999999999999999999999999", "65535"), 0);
    }
}
