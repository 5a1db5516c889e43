//! How an amount changed.

use serde::{Serialize, Serializer};

use super::units::decimal;

/// An amount later minus the amount before, in smallest parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference(i128);

impl Difference {
    /// Of two amounts of one unit, in smallest parts.
    pub fn between(before: u64, after: u64) -> Self {
        Self(i128::from(after) - i128::from(before))
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The exact decimal with its sign: `+1.5`, `-0.25`, `0`.
    pub fn to_decimal(self) -> String {
        let sign = match self.0 {
            0 => "",
            1.. => "+",
            _ => "-",
        };
        let parts = u64::try_from(self.0.unsigned_abs()).unwrap_or(u64::MAX);
        format!("{sign}{}", decimal(parts))
    }
}

/// An integer string of smallest parts, as amounts are.
impl Serialize for Difference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Difference;

    #[test]
    fn it_has_a_sign() {
        let (up, down) = (Difference::between(1, 1_500_000_001), Difference::between(5, 4));
        assert_eq!((up.to_decimal(), down.to_decimal()), ("+1.5".into(), "-0.000000001".into()));
        assert_eq!(serde_json::json!([up, down]), serde_json::json!(["1500000000", "-1"]));
        assert_eq!(Difference::between(7, 7).to_decimal(), "0");
        let most = Difference::between(0, u64::MAX).plus(Difference::between(u64::MAX, 0));
        assert_eq!(most, Difference::default());
    }
}
