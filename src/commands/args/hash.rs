//! The hash of an extrinsic, as `tx list` prints it.

use std::str::FromStr;

use crate::chain::Hash;

/// Fewer digits are too easily those of another transaction.
const LEAST: usize = 4;

/// Which transaction is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HashArg {
    /// `0x` and 64 hexadecimal digits.
    Whole(Hash),
    /// The first digits, in lower case and without the `0x`.
    Beginning(String),
}

/// Whole, or the beginning of one in the journal: `0x5a1e0c2f`, also with the `…` that it is shown with.
impl FromStr for HashArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong =
            || "an extrinsic hash is 0x and 64 hexadecimal digits, or its first ones".to_owned();
        let digits = text.strip_prefix("0x").ok_or_else(wrong)?;
        if digits.len() == 64 {
            return digits.parse().map(Self::Whole).map_err(|_| wrong());
        }
        let digits = digits.trim_end_matches(['…', '.']);
        let is_one = (LEAST..64).contains(&digits.len())
            && digits.chars().all(|digit| digit.is_ascii_hexdigit());
        if is_one { Ok(Self::Beginning(digits.to_ascii_lowercase())) } else { Err(wrong()) }
    }
}

#[cfg(test)]
mod tests {
    use super::HashArg;

    #[test]
    fn a_hash_is_whole_or_its_beginning() {
        let beginning = |digits: &str| Ok(HashArg::Beginning(digits.to_owned()));
        assert_eq!("0xB4F1".parse(), beginning("b4f1"));
        assert_eq!("0xb4f1a2…".parse(), beginning("b4f1a2"));
        let whole = format!("0x{}", "ab".repeat(32));
        assert!(matches!(whole.parse(), Ok(HashArg::Whole(_))));
        for wrong in ["b4f1a2", "0xb4f", "0xb4fg", "0x", &format!("{whole}ab")] {
            assert!(wrong.parse::<HashArg>().is_err(), "{wrong}");
        }
    }
}
