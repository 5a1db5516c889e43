//! The MEV shield's carrier.

use super::Call;

/// Carries a ciphertext of [`crate::chain::shield`].
pub fn submit_encrypted(ciphertext: Vec<u8>) -> Call {
    Call::new("MevShield", "submit_encrypted").arg("ciphertext", ciphertext)
}
