//! Small records that only the owner of a key can read: encrypted with a key derived from its private key.
//!
//! The key is HMAC-SHA256 of a purpose under the private key, so that it tells nothing of that; the cipher is
//! XChaCha20-Poly1305 with a random nonce, which stands in front of the ciphertext.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::keypair::Keypair;
use super::secret::{SecretArray, SecretBytes, without_trace};

const PURPOSE: &[u8] = b"taoctl: records sealed with a key, version 1";
const NONCE: usize = 24;
const TAG: usize = 16;

/// Seals and opens records; it signs nothing. Wiped when dropped.
pub struct SealingKey(SecretArray<32>);

impl SealingKey {
    /// That of a key.
    pub fn of(key: &Keypair) -> Option<Self> {
        Self::derive(key.private_key().expose())
    }

    /// That of the key with these secret bytes.
    pub fn derive(secret: &[u8]) -> Option<Self> {
        without_trace(|| {
            let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(secret).ok()?;
            mac.update(PURPOSE);
            SecretArray::from_slice(&mac.finalize().into_bytes()).map(Self)
        })
    }

    /// Encrypts a record; `context` says what it is of, and is needed to open it. `None` without randomness.
    pub fn seal(&self, context: &[u8], record: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).ok()?;
        // With room for the tag, so that encrypting in place does not move the plaintext.
        let mut text = Vec::with_capacity(record.len().checked_add(TAG)?);
        text.extend_from_slice(record);
        self.cipher().encrypt_in_place(&XNonce::from(nonce), context, &mut text).ok()?;
        Some([&nonce[..], &text].concat())
    }

    /// Opens one; `None` where it was sealed with another key or context, or was changed.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Option<SecretBytes> {
        let (nonce, text) = sealed.split_first_chunk::<NONCE>()?;
        let mut text = text.to_vec();
        self.cipher().decrypt_in_place(&XNonce::from(*nonce), context, &mut text).ok()?;
        Some(SecretBytes::new(text))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(self.0.expose().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wallet::keypair::Scheme;
    use crate::wallet::secret::Seed;

    fn key(scheme: Scheme, seed: u8) -> SealingKey {
        let pair = Keypair::from_seed(scheme, &Seed::from_slice(&[seed; 32]).unwrap());
        SealingKey::of(&pair).unwrap()
    }

    #[test]
    fn only_the_same_key_and_context_open_it() {
        for scheme in [Scheme::Sr25519, Scheme::Ed25519] {
            let sealed = key(scheme, 7).seal(b"subnet 1", b"weights").unwrap();
            let opened = |seed, context: &[u8], sealed: &[u8]| {
                key(scheme, seed).open(context, sealed).map(|record| record.expose().to_vec())
            };
            assert_eq!(opened(7, b"subnet 1", &sealed), Some(b"weights".to_vec()));
            assert_eq!(opened(8, b"subnet 1", &sealed), None);
            assert_eq!(opened(7, b"subnet 2", &sealed), None);
            for at in 0..sealed.len() {
                let mut changed = sealed.clone();
                changed[at] ^= 1;
                assert_eq!(opened(7, b"subnet 1", &changed), None);
                assert_eq!(opened(7, b"subnet 1", &sealed[..at]), None);
            }
            assert!(!sealed.windows(7).any(|part| part == b"weights"));
            assert_ne!(key(scheme, 7).seal(b"subnet 1", b"weights").unwrap(), sealed);
        }
    }

    /// Records of an earlier version must stay readable: HMAC-SHA256 by Python's `hmac`.
    #[test]
    fn the_key_is_as_documented() {
        let key = SealingKey::derive(&[1; 32]).unwrap();
        let expected = "dd1678a37b18a5f44c3ef0f670d603d2431787cfa648846cfbb1048e380a5285";
        assert_eq!(hex::encode(key.0.expose()), expected);
    }
}
