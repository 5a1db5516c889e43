//! The MEV shield's carrier.

use super::Call;

/// Carries a ciphertext of [`crate::chain::shield`].
pub fn submit_encrypted(ciphertext: Vec<u8>) -> Call {
    Call::new("MevShield", "submit_encrypted").arg("ciphertext", ciphertext)
}

#[cfg(test)]
mod tests {
    use super::submit_encrypted;
    use crate::chain::fixtures::runtime;

    /// Pallet 30, call 1, and the compact length of the bytes.
    #[test]
    fn as_the_real_chain_has_it() {
        let encoded = submit_encrypted(vec![7; 100]).encode(&runtime()).unwrap();
        assert_eq!(encoded, [&[30, 1, 0x91, 0x01][..], &[7; 100]].concat());
    }
}
