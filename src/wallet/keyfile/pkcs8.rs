//! The PKCS #8 of polkadot-js: header, secret, divider, public key.
//!
//! The secret of sr25519 is the 64 bytes of an expanded key whose scalar is multiplied by eight, as ed25519
//! has it. That of ed25519 is the seed followed by the public key. Old files have the 32-byte seed alone.

use zeroize::Zeroizing;

use super::{KeyfileError, Opened};
use crate::domain::address::AccountId;
use crate::wallet::keypair::{Keypair, Scheme};
use crate::wallet::secret::{SecretArray, SecretBytes, Seed};
use crate::wallet::source::{KeySource, Root, SourceError};

/// `SEQUENCE { INTEGER 1, SEQUENCE { OID Ed25519 }, OCTET STRING`, whatever the scheme.
const HEADER: [u8; 16] = [
    0x30, 0x53, 0x02, 0x01, 0x01, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];
const DIVIDER: [u8; 5] = [0xa1, 0x23, 0x03, 0x21, 0x00];

const DAMAGED: KeyfileError = KeyfileError::Damaged("its private key");

/// Reads a key and checks it against the public key beside it.
pub fn decode(scheme: Scheme, bytes: &[u8]) -> Result<Opened, KeyfileError> {
    let rest = bytes.strip_prefix(&HEADER).ok_or(DAMAGED)?;
    let (rest, public) = rest.split_last_chunk::<32>().ok_or(DAMAGED)?;
    let secret = rest.strip_suffix(&DIVIDER).ok_or(DAMAGED)?;
    let root = match (scheme, secret.len()) {
        (_, 32) => Root::Seed(Seed::from_slice(secret).ok_or(DAMAGED)?),
        (Scheme::Ed25519, 64) => Root::Seed(Seed::from_slice(&secret[..32]).ok_or(DAMAGED)?),
        (Scheme::Sr25519, 64) => Root::PrivateKey(unshift(secret)?),
        _ => return Err(DAMAGED),
    };
    let opened = Opened::new(KeySource::plain(scheme, root))?;
    match opened.keypair.public() {
        key if key.0 == *public => Ok(opened),
        key => Err(KeyfileError::OtherKey { file: AccountId(*public), key }),
    }
}

/// Writes a key.
pub fn encode(keypair: &Keypair) -> SecretBytes {
    let (private, public) = (keypair.private_key(), keypair.public());
    let mut bytes = Vec::with_capacity(HEADER.len() + 64 + DIVIDER.len() + 32);
    bytes.extend_from_slice(&HEADER);
    match keypair.sr25519_secret() {
        Some(secret) => {
            bytes.extend_from_slice(Zeroizing::new(secret.to_ed25519_bytes()).as_slice());
        }
        None => {
            bytes.extend_from_slice(private.expose());
            bytes.extend_from_slice(&public.0);
        }
    }
    bytes.extend_from_slice(&DIVIDER);
    bytes.extend_from_slice(&public.0);
    SecretBytes::new(bytes)
}

fn unshift(secret: &[u8]) -> Result<SecretArray<64>, KeyfileError> {
    // A scalar that eight does not divide would lose bits here; the public key tells.
    let key = schnorrkel::SecretKey::from_ed25519_bytes(secret)
        .map_err(|_| KeyfileError::Source(SourceError::PrivateKey))?;
    SecretArray::from_slice(Zeroizing::new(key.to_bytes()).as_slice()).ok_or(DAMAGED)
}
