//! Money, prices and subnets as integers whose unit is in the type.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The smallest parts of one TAO, and of one alpha: both have nine decimals.
pub const PARTS: u64 = 1_000_000_000;

/// No more than 21,000,000 TAO, nor 21,000,000 alpha of one subnet, ever exist; in rao.
pub const MAX_SUPPLY: u64 = 21_000_000 * PARTS;

/// The digits of `parts` billionths, without trailing zeros: `12.000000001`.
pub(super) fn decimal(parts: u64) -> String {
    let (whole, rest) = (parts / PARTS, parts % PARTS);
    if rest == 0 {
        return whole.to_string();
    }
    let text = format!("{whole}.{rest:09}");
    text.trim_end_matches('0').to_owned()
}

macro_rules! money {
    ($(#[$doc:meta])* $name:ident, $unit:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u64);

        impl $name {
            pub const ZERO: Self = Self(0);

            /// `None` above `u64::MAX`.
            pub fn checked_add(self, other: Self) -> Option<Self> {
                self.0.checked_add(other.0).map(Self)
            }

            /// `None` below zero.
            pub fn checked_sub(self, other: Self) -> Option<Self> {
                self.0.checked_sub(other.0).map(Self)
            }

            /// What is left, or zero: for "how much remains" and "how much is missing".
            pub fn saturating_sub(self, other: Self) -> Self {
                Self(self.0.saturating_sub(other.0))
            }

            pub fn is_zero(self) -> bool {
                self.0 == 0
            }

            /// The exact decimal without the unit, as the parser of amounts reads it.
            pub fn to_decimal(self) -> String {
                decimal(self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&format!("{} {}", decimal(self.0), $unit))
            }
        }

        /// An integer string: JSON numbers lose digits above 2^53.
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map(Self).map_err(de::Error::custom)
            }
        }
    };
}

money! {
    /// An amount of TAO in rao, 1e-9 TAO. Shown as `1.5 TAO`, in JSON the rao as a string.
    Rao, "TAO"
}

money! {
    /// An amount of some subnet's alpha in its smallest part, 1e-9 alpha. Shown as `1.5 alpha`.
    Alpha, "alpha"
}

/// Rao for one whole alpha: the unit of the chain's `limit_price` and `current_alpha_price`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price(pub u64);

impl Price {
    /// What a subnet without its own pool pays: one TAO for one alpha.
    pub const ONE: Self = Self(PARTS);

    /// What an amount is worth at this price, rounded down; no fee, no impact.
    pub fn value_of(self, alpha: Alpha) -> Rao {
        let value = u128::from(self.0) * u128::from(alpha.0) / u128::from(PARTS);
        Rao(u64::try_from(value).unwrap_or(u64::MAX))
    }

    /// The alpha that is worth an amount at this price, rounded up; `None` at a price of zero.
    pub fn alpha_for(self, tao: Rao) -> Option<Alpha> {
        let parts = u128::from(tao.0) * u128::from(PARTS);
        if self.0 == 0 {
            return None;
        }
        u64::try_from(parts.div_ceil(u128::from(self.0))).ok().map(Alpha)
    }

    /// What was paid for each alpha, all in, rounded down; `None` where there is none.
    pub fn average(tao: Rao, alpha: Alpha) -> Option<Self> {
        let parts = u128::from(tao.0) * u128::from(PARTS);
        u64::try_from(parts.checked_div(u128::from(alpha.0))?).ok().map(Self)
    }
}

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{} TAO/alpha", decimal(self.0)))
    }
}

/// An integer string of rao per whole alpha.
impl Serialize for Price {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The number of a subnet; 0 is the root network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NetUid(pub u16);

impl NetUid {
    pub const ROOT: Self = Self(0);

    pub fn is_root(self) -> bool {
        self == Self::ROOT
    }
}

impl fmt::Display for NetUid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_shown_exactly_and_without_trailing_zeros() {
        assert_eq!(Rao(0).to_string(), "0 TAO");
        assert_eq!(Rao(1).to_string(), "0.000000001 TAO");
        assert_eq!(Rao(1_500_000_000).to_string(), "1.5 TAO");
        assert_eq!(Rao(12_000_000_001).to_string(), "12.000000001 TAO");
        assert_eq!(Rao(10_000_000_000).to_string(), "10 TAO");
        assert_eq!(Rao(MAX_SUPPLY).to_string(), "21000000 TAO");
        assert_eq!(Alpha(u64::MAX).to_string(), "18446744073.709551615 alpha");
        assert_eq!(Price(250_000_000).to_string(), "0.25 TAO/alpha");
        assert_eq!(format!("{:>8}", Rao(PARTS)), "   1 TAO");
    }

    #[test]
    fn json_amounts_are_integer_strings() {
        let json = serde_json::json!({
            "tao": Rao(u64::MAX), "alpha": Alpha(5), "price": Price(1), "netuid": NetUid(4),
        });
        let expected = r#"{"tao":"18446744073709551615","alpha":"5","price":"1","netuid":4}"#;
        assert_eq!(json.to_string(), expected);
    }
}
