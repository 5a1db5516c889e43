//! The hash of an extrinsic, as `tx list` prints it.

use crate::chain::Hash;

/// `0x` and 64 hexadecimal digits, nothing else.
pub fn parse_hash(text: &str) -> Result<Hash, String> {
    let digits = text.strip_prefix("0x").filter(|digits| digits.len() == 64);
    let hash = digits.and_then(|digits| digits.parse().ok());
    hash.ok_or_else(|| "an extrinsic hash is 0x and 64 hexadecimal digits".to_owned())
}
