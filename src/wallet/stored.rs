//! The plaintext of our own key files: a [`KeySource`] in bytes.
//!
//! Kind (1: entropy, 2: seed, 3: private key), scheme (0 ed25519, 1 sr25519), then three parts, each a
//! length (2 bytes, little endian) and its bytes: the root, the derivation path, the BIP-39 password.
//! Nothing may follow.

use super::derive::DerivationPath;
use super::keyfile::KeyfileError;
use super::keypair::Scheme;
use super::mnemonic::Mnemonic;
use super::secret::{SecretArray, SecretBytes, SecretString, Seed};
use super::source::{KeySource, Root, SourceError};

const ENTROPY: u8 = 1;
const SEED: u8 = 2;
const PRIVATE_KEY: u8 = 3;

const DAMAGED: KeyfileError = KeyfileError::Damaged("contents");

/// To bytes.
pub fn encode(source: &KeySource) -> Result<SecretBytes, KeyfileError> {
    let (kind, root, password) = match &source.root {
        Root::Words(mnemonic, password) => {
            (ENTROPY, mnemonic.entropy().expose(), password.expose())
        }
        Root::Seed(seed) => (SEED, seed.expose().as_slice(), ""),
        Root::PrivateKey(key) => (PRIVATE_KEY, key.expose().as_slice(), ""),
    };
    let parts = [root, source.path.as_str().as_bytes(), password.as_bytes()];
    let mut bytes = Vec::with_capacity(2 + parts.iter().map(|part| 2 + part.len()).sum::<usize>());
    bytes.extend([kind, source.scheme.crypto_type()]);
    for part in parts {
        let len = u16::try_from(part.len()).map_err(|_| KeyfileError::Damaged("too long"))?;
        bytes.extend_from_slice(&len.to_le_bytes());
        bytes.extend_from_slice(part);
    }
    Ok(SecretBytes::new(bytes))
}

/// From bytes.
pub fn decode(bytes: &[u8]) -> Result<KeySource, KeyfileError> {
    let (&[kind, scheme], mut rest) = bytes.split_first_chunk().ok_or(DAMAGED)?;
    let root = part(&mut rest)?;
    let path = part(&mut rest)?;
    let password = part(&mut rest)?;
    if !rest.is_empty() || (kind != ENTROPY && !password.is_empty()) {
        return Err(DAMAGED);
    }
    Ok(KeySource {
        scheme: Scheme::from_crypto_type(scheme.into()).ok_or(DAMAGED)?,
        root: match kind {
            ENTROPY => {
                let entropy = SecretBytes::copy_of(root);
                let mnemonic = Mnemonic::from_entropy(entropy).map_err(SourceError::Words)?;
                Root::Words(mnemonic, SecretString::new(text(password)?.to_owned()))
            }
            SEED => Root::Seed(Seed::from_slice(root).ok_or(DAMAGED)?),
            PRIVATE_KEY => Root::PrivateKey(SecretArray::from_slice(root).ok_or(DAMAGED)?),
            _ => return Err(DAMAGED),
        },
        path: DerivationPath::parse(text(path)?)?,
    })
}

fn part<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], KeyfileError> {
    let (len, tail) = rest.split_first_chunk::<2>().ok_or(DAMAGED)?;
    let (part, tail) = tail.split_at_checked(u16::from_le_bytes(*len).into()).ok_or(DAMAGED)?;
    *rest = tail;
    Ok(part)
}

fn text(bytes: &[u8]) -> Result<&str, KeyfileError> {
    std::str::from_utf8(bytes).map_err(|_| DAMAGED)
}
