//! The ciphertext of the MEV shield: a signed extrinsic that only the author of a coming block can read.
//!
//! Layout: twox-128 of the key ‖ length of the next part (u16, little-endian) ‖ ML-KEM-768 ciphertext ‖ nonce (24) ‖
//! XChaCha20-Poly1305 of the extrinsic, length prefix included, under the shared secret and without associated data:
//! <https://github.com/opentensor/subtensor/tree/main/pallets/shield>.

use chacha20poly1305::aead::Aead;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use ml_kem::{B32, EncapsulationKey, MlKem768};
use sp_crypto_hashing::twox_128;
use zeroize::Zeroizing;

use super::error::{Error, Result};
use super::runtime::Runtime;
use super::{calls::variant_of, read::Read, read::mev_shield::NextKey};

/// Hash, length, ML-KEM ciphertext, nonce and tag.
const OVERHEAD: usize = 16 + 2 + 1_088 + 24 + 16;
/// The longest ciphertext that the chain takes.
const LONGEST: usize = 8_192;

/// What the author of a coming block announced.
#[derive(Clone)]
pub struct ShieldKey {
    hash: [u8; 16],
    key: EncapsulationKey<MlKem768>,
}

impl ShieldKey {
    /// From the bytes that the chain stores.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let key = bytes.try_into().ok().and_then(|key| EncapsulationKey::new(key).ok());
        let key = key.ok_or_else(|| Error::Bytes {
            what: "a key of the MEV shield",
            reason: format!("no ML-KEM-768 key has these {} bytes", bytes.len()),
        })?;
        Ok(Self { hash: twox_128(bytes), key })
    }

    /// Encrypts a signed extrinsic.
    pub fn seal(&self, extrinsic: &[u8]) -> Result<Vec<u8>> {
        let mut random = Zeroizing::new([0; 32]);
        let mut nonce = [0; 24];
        let filled = getrandom::fill(&mut *random).and_then(|()| getrandom::fill(&mut nonce));
        filled.map_err(|error| Error::Shield { reason: format!("no randomness: {error}") })?;
        self.seal_with(extrinsic, &random, nonce)
    }

    fn seal_with(&self, extrinsic: &[u8], random: &[u8; 32], nonce: [u8; 24]) -> Result<Vec<u8>> {
        let (kem, secret) = self.key.encapsulate_deterministic(&B32::from(*random));
        let sealed = XChaCha20Poly1305::new(&secret).encrypt(&XNonce::from(nonce), extrinsic);
        let reason = "the transaction is too long".to_owned();
        let (Ok(sealed), Ok(length)) = (sealed, u16::try_from(kem.len())) else {
            return Err(Error::Shield { reason });
        };
        let parts: [&[u8]; 5] = [&self.hash, &length.to_le_bytes(), &kem, &nonce, &sealed];
        Ok(parts.concat())
    }
}

/// The length of the ciphertext of an extrinsic of `length` bytes; `None` where the chain takes none so long.
pub fn sealed_length(length: usize) -> Option<usize> {
    length.checked_add(OVERHEAD).filter(|sealed| *sealed <= LONGEST)
}

/// Whether the runtime has the shield at all.
pub fn is_offered(runtime: &Runtime) -> bool {
    variant_of(runtime, "MevShield", "submit_encrypted").is_some() && NextKey.keys(runtime).is_ok()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// Made by other implementations: see the file.
    const VECTOR: &str = include_str!("../../tests/fixtures/shield.json");

    #[test]
    fn another_implementation_makes_the_same_ciphertext() {
        let vector: Value = serde_json::from_str(VECTOR).unwrap();
        let bytes = |name: &str| hex::decode(vector[name].as_str().unwrap()).unwrap();
        let key = ShieldKey::read(&bytes("key")).unwrap();
        let random = bytes("randomness").try_into().unwrap();
        let nonce = bytes("nonce").try_into().unwrap();
        let sealed = key.seal_with(&bytes("plain"), &random, nonce).unwrap();
        assert_eq!(hex::encode(&sealed), vector["sealed"].as_str().unwrap());
        assert_eq!(sealed_length(bytes("plain").len()), Some(sealed.len()));
        // The official client's differ in nothing but what is random.
        assert_eq!(bytes("official").len(), sealed.len());
        assert_eq!(bytes("official")[..18], sealed[..18]);
        assert_ne!(key.seal(b"x").unwrap(), key.seal(b"x").unwrap());
    }

    #[test]
    fn what_is_no_key_is_refused() {
        assert!(ShieldKey::read(&[]).is_err());
        assert!(ShieldKey::read(&[1; 1_183]).is_err());
        // Coefficients above the modulus.
        assert!(ShieldKey::read(&[0xff; 1_184]).is_err());
    }
}
