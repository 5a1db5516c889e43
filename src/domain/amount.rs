//! Amounts as a user writes them: `10`, `10tao`, `250rao`, `5a`, `all`.

use std::str::FromStr;

use thiserror::Error;

use super::units::{Alpha, MAX_SUPPLY, PARTS, Rao};
use crate::error::{Code, Diagnose, Exit};

/// An amount before the command says which currency its call debits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Tao(Rao),
    Alpha(Alpha),
    /// A number without a unit, in billionths of whichever currency the call debits.
    Bare(u64),
    /// Everything there is; only the call knows how much.
    All,
}

/// Why a text is no amount, or an amount does not fit.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum AmountError {
    #[error("`{0}` is not an amount")]
    Malformed(String),
    #[error("`{unit}` is not a unit of money")]
    UnknownUnit { unit: String },
    #[error("`{0}` has more than nine decimals")]
    TooManyDecimals(String),
    #[error("`{0}` is a fraction of a rao, and a rao has no parts")]
    FractionOfRao(String),
    #[error("`{0}` is more than can exist (21000000)")]
    Huge(String),
    #[error("the amount is zero")]
    Zero,
    #[error("{0} is given where an amount of TAO is needed")]
    NotTao(Alpha),
    #[error("{0} is given where an amount of alpha is needed")]
    NotAlpha(Rao),
    #[error("`all` is given where a number is needed")]
    NotANumber,
}

impl Diagnose for AmountError {
    fn code(&self) -> Code {
        let name = match self {
            Self::Malformed(_) => "amount_malformed",
            Self::UnknownUnit { .. } => "amount_unknown_unit",
            Self::TooManyDecimals(_) => "amount_too_many_decimals",
            Self::FractionOfRao(_) => "amount_fraction_of_rao",
            Self::Huge(_) => "amount_huge",
            Self::Zero => "amount_zero",
            Self::NotTao(_) => "amount_not_tao",
            Self::NotAlpha(_) => "amount_not_alpha",
            Self::NotANumber => "amount_not_a_number",
        };
        Code(name, Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Malformed(_) => {
                "write digits with at most one dot and an optional unit: 10, 0.5tao, 250rao, 5a; no \
                 sign, exponent, space or thousands separator"
            }
            Self::UnknownUnit { .. } => "the units are tao (τ), rao, and a or alpha (α)",
            Self::TooManyDecimals(_) => "the smallest part is 0.000000001, one rao",
            Self::FractionOfRao(_) => "write a whole number of rao, or the amount in tao",
            Self::Huge(_) => "a bare number counts whole TAO or alpha; for rao write 250rao",
            Self::Zero => "give an amount above zero",
            Self::NotTao(_) => "this call spends TAO: write 10 or 10tao",
            Self::NotAlpha(_) => "this call takes alpha of the position: write 5 or 5a",
            Self::NotANumber => "write the amount as a number",
        };
        vec![hint.to_owned()]
    }
}

impl Amount {
    /// The amount in rao where the call debits TAO; a bare number is TAO.
    pub fn as_tao(self) -> Result<Rao, AmountError> {
        match self {
            Self::Tao(rao) => Ok(rao),
            Self::Bare(parts) => Ok(Rao(parts)),
            Self::Alpha(alpha) => Err(AmountError::NotTao(alpha)),
            Self::All => Err(AmountError::NotANumber),
        }
    }

    /// The amount where the call debits alpha; a bare number is alpha.
    pub fn as_alpha(self) -> Result<Alpha, AmountError> {
        match self {
            Self::Alpha(alpha) => Ok(alpha),
            Self::Bare(parts) => Ok(Alpha(parts)),
            Self::Tao(rao) => Err(AmountError::NotAlpha(rao)),
            Self::All => Err(AmountError::NotANumber),
        }
    }

    /// Refuses zero, which the grammar allows because some calls give it a meaning.
    pub fn nonzero(self) -> Result<Self, AmountError> {
        match self {
            Self::Tao(Rao(0)) | Self::Alpha(Alpha(0)) | Self::Bare(0) => Err(AmountError::Zero),
            _ => Ok(self),
        }
    }
}

impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        if text.eq_ignore_ascii_case("all") {
            return Ok(Self::All);
        }
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let (number, unit) = text.split_at(end);
        let malformed = || AmountError::Malformed(text.to_owned());
        let (whole, decimals) = split_number(number).ok_or_else(malformed)?;
        match unit.to_lowercase().as_str() {
            "" => billionths(text, whole, decimals).map(Self::Bare),
            "tao" | "τ" => billionths(text, whole, decimals).map(|parts| Self::Tao(Rao(parts))),
            "a" | "alpha" | "α" => {
                billionths(text, whole, decimals).map(|parts| Self::Alpha(Alpha(parts)))
            }
            "rao" => rao(text, whole, decimals).map(|parts| Self::Tao(Rao(parts))),
            // `1,000`, `1_000`, `1 tao`, `1e9`: a wrong number, not a wrong unit.
            other if other.chars().all(char::is_alphabetic) => {
                Err(AmountError::UnknownUnit { unit: unit.to_owned() })
            }
            _ => Err(malformed()),
        }
    }
}

/// Splits `12.5` into its digits before and after the dot; both sides of a dot need a digit.
pub(super) fn split_number(number: &str) -> Option<(&str, &str)> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    match number.split_once('.') {
        None => digits(number).then_some((number, "")),
        Some((whole, decimals)) => (digits(whole) && digits(decimals)).then_some((whole, decimals)),
    }
}

fn billionths(text: &str, whole: &str, decimals: &str) -> Result<u64, AmountError> {
    if decimals.len() > 9 {
        return Err(AmountError::TooManyDecimals(text.to_owned()));
    }
    let huge = || AmountError::Huge(text.to_owned());
    let whole: u64 = whole.parse().map_err(|_| huge())?;
    let fraction: u64 = format!("{decimals:0<9}").parse().map_err(|_| huge())?;
    let parts = whole.checked_mul(PARTS).and_then(|parts| parts.checked_add(fraction));
    parts.filter(|parts| *parts <= MAX_SUPPLY).ok_or_else(huge)
}

fn rao(text: &str, whole: &str, decimals: &str) -> Result<u64, AmountError> {
    if !decimals.is_empty() {
        return Err(AmountError::FractionOfRao(text.to_owned()));
    }
    let parts = whole.parse().ok().filter(|parts| *parts <= MAX_SUPPLY);
    parts.ok_or_else(|| AmountError::Huge(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> Result<Amount, AmountError> {
        text.parse()
    }

    #[test]
    fn units_and_case() {
        for text in ["10tao", "10TAO", "10Tao", "10τ", "10.0tao", "10000000000rao", "010tao"] {
            assert_eq!(parse(text), Ok(Amount::Tao(Rao(10_000_000_000))), "{text}");
        }
        for text in ["5a", "5A", "5alpha", "5ALPHA", "5α", "5.000000000a"] {
            assert_eq!(parse(text), Ok(Amount::Alpha(Alpha(5_000_000_000))), "{text}");
        }
        assert_eq!(parse("250rao"), Ok(Amount::Tao(Rao(250))));
        assert_eq!(parse("0.000000001"), Ok(Amount::Bare(1)));
        assert_eq!(parse("21000000"), Ok(Amount::Bare(MAX_SUPPLY)));
        assert_eq!(parse("0"), Ok(Amount::Bare(0)));
        assert_eq!(parse("all"), Ok(Amount::All));
        assert_eq!(parse("ALL"), Ok(Amount::All));
    }

    #[test]
    fn everything_else_is_refused() {
        let malformed = [
            "", ".", "1.", ".5", "1..2", "1.2.3", "-1", "+1", "1_000", "1,000", "1,5", "1e9", " 1",
            "1 ", "10 tao", "tao", "0x10", "١", "1٠", "1.5.rao", "1e+9", "10tao ", "½",
        ];
        for text in malformed {
            let error = parse(text).unwrap_err();
            assert!(matches!(error, AmountError::Malformed(_)), "{text}: {error:?}");
        }
        for text in ["10btc", "10taos", "10ра", "1e"] {
            let error = parse(text).unwrap_err();
            assert!(matches!(error, AmountError::UnknownUnit { .. }), "{text}: {error:?}");
        }
        for text in ["1.0000000001", "1.0000000000tao"] {
            assert_eq!(parse(text), Err(AmountError::TooManyDecimals(text.into())));
        }
        for text in ["1.5rao", "1.0rao"] {
            assert_eq!(parse(text), Err(AmountError::FractionOfRao(text.into())));
        }
        for text in
            ["21000000.000000001", "21000001a", "99999999999999999999999", "21000000000000001rao"]
        {
            assert_eq!(parse(text), Err(AmountError::Huge(text.into())));
        }
    }

    #[test]
    fn a_unit_that_does_not_fit_is_an_error() {
        assert_eq!(Amount::Bare(7).as_tao(), Ok(Rao(7)));
        assert_eq!(Amount::Bare(7).as_alpha(), Ok(Alpha(7)));
        assert_eq!(Amount::Alpha(Alpha(7)).as_tao(), Err(AmountError::NotTao(Alpha(7))));
        assert_eq!(Amount::Tao(Rao(7)).as_alpha(), Err(AmountError::NotAlpha(Rao(7))));
        assert_eq!(Amount::All.as_tao(), Err(AmountError::NotANumber));
        assert_eq!(Amount::Tao(Rao(0)).nonzero(), Err(AmountError::Zero));
        assert_eq!(Amount::All.nonzero(), Ok(Amount::All));
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(parts in 0..=MAX_SUPPLY) {
            let tao = Rao(parts).to_string().replace(' ', "");
            prop_assert_eq!(parse(&tao), Ok(Amount::Tao(Rao(parts))));
            let alpha = Alpha(parts).to_string().replace(' ', "");
            prop_assert_eq!(parse(&alpha), Ok(Amount::Alpha(Alpha(parts))));
            prop_assert_eq!(parse(&Rao(parts).to_decimal()), Ok(Amount::Bare(parts)));
            prop_assert_eq!(parse(&format!("{parts}rao")), Ok(Amount::Tao(Rao(parts))));
        }

        #[test]
        fn no_text_panics(text in r"\PC{0,24}|[0-9.]{0,24}[a-zτα ]{0,5}") {
            let _ = parse(&text);
        }
    }
}
