//! Where a key comes from: words, a seed or an expanded private key, with a derivation path.
//!
//! This is what a key file stores, so that words can be exported from it again.

use thiserror::Error;
use zeroize::Zeroizing;

use super::derive::{DerivationPath, Root as Start, derive};
use super::keypair::{Keypair, Scheme};
use super::mnemonic::{Mnemonic, MnemonicError};
use super::secret::{SecretArray, SecretString, Seed};

/// The phrase behind `//Alice` and friends on development chains. Public, worthless on purpose.
const DEVELOPMENT_PHRASE: &str =
    "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

/// A complete description of one key.
pub struct KeySource {
    /// Signature scheme.
    pub scheme: Scheme,
    /// What the key is derived from.
    pub root: Root,
    /// How; empty for most Bittensor keys.
    pub path: DerivationPath,
}

/// What a key is derived from.
pub enum Root {
    /// Words, with the optional BIP-39 password (empty for Bittensor keys).
    Words(Mnemonic, SecretString),
    /// Mini secret of sr25519, or ed25519 seed.
    Seed(Seed),
    /// Expanded sr25519 key: scalar and nonce.
    PrivateKey(SecretArray<64>),
}

/// Why a text names no key. Never holds a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SourceError {
    /// The words themselves.
    #[error(transparent)]
    Words(#[from] MnemonicError),
    /// Junctions.
    #[error("the derivation path is not a list of //hard and /soft junctions")]
    Path,
    /// ed25519 has no soft derivation.
    #[error("an ed25519 key cannot be derived by a /soft junction")]
    SoftEd25519,
    /// Hexadecimal of the wrong length.
    #[error("a seed is 0x and 64 hexadecimal digits")]
    Seed,
    /// A seed is what a password is turned into.
    #[error("a ///password goes with words, not with a seed")]
    PasswordNeedsWords,
    /// Not a scalar, or not an sr25519 key.
    #[error("the private key is not 64 bytes of a valid sr25519 key")]
    PrivateKey,
}

impl KeySource {
    /// sr25519 from words, without path or password: an ordinary Bittensor key.
    pub fn from_mnemonic(mnemonic: Mnemonic) -> Self {
        let root = Root::Words(mnemonic, SecretString::new(String::new()));
        Self { scheme: Scheme::Sr25519, root, path: DerivationPath::default() }
    }

    /// Without derivation.
    pub fn plain(scheme: Scheme, root: Root) -> Self {
        Self { scheme, root, path: DerivationPath::default() }
    }

    /// Reads a secret URI of Substrate: `WORDS|0xSEED` `//hard/soft` `///password`. Without words or
    /// seed it is a development account. The seed may also be a private key of 64 bytes.
    pub fn from_uri(scheme: Scheme, uri: &str) -> Result<Self, SourceError> {
        let (head, password) = uri.split_once("///").unwrap_or((uri, ""));
        let (start, path) = head.split_at(head.find('/').unwrap_or(head.len()));
        let root = match start.strip_prefix("0x") {
            Some(_) if uri.contains("///") => return Err(SourceError::PasswordNeedsWords),
            Some(_) => parse_hex_key(start)?,
            None => {
                let words = if start.is_empty() { DEVELOPMENT_PHRASE } else { start };
                Root::Words(Mnemonic::parse(words)?, SecretString::new(password.to_owned()))
            }
        };
        let source = Self { scheme, root, path: DerivationPath::parse(path)? };
        source.keypair()?;
        Ok(source)
    }

    /// Derives the key.
    pub fn keypair(&self) -> Result<Keypair, SourceError> {
        match &self.root {
            Root::Words(mnemonic, password) => {
                derive(self.scheme, Start::Seed(&mnemonic.seed(password.expose())), &self.path)
            }
            Root::Seed(seed) => derive(self.scheme, Start::Seed(seed), &self.path),
            Root::PrivateKey(key) => {
                let start =
                    Keypair::from_sr25519_private_key(key).ok_or(SourceError::PrivateKey)?;
                derive(self.scheme, Start::Key(start), &self.path)
            }
        }
    }

    /// The seed of the key itself, where it has one: not if a path leads away from it.
    pub fn seed(&self) -> Option<Seed> {
        match &self.root {
            _ if !self.path.is_empty() => None,
            Root::Words(mnemonic, password) => Some(mnemonic.seed(password.expose())),
            Root::Seed(seed) => Seed::from_slice(seed.expose()),
            Root::PrivateKey(_) => None,
        }
    }

    /// The words, if they alone give the key: no path, no password.
    pub fn plain_words(&self) -> Option<&Mnemonic> {
        match &self.root {
            Root::Words(mnemonic, password)
                if self.path.is_empty() && password.expose().is_empty() =>
            {
                Some(mnemonic)
            }
            _ => None,
        }
    }
}

/// 64 hexadecimal digits without `0x`.
fn parse_seed(digits: &str) -> Result<Seed, SourceError> {
    Seed::build(|seed| hex::decode_to_slice(digits, seed)).map_err(|_| SourceError::Seed)
}

/// Hexadecimal of a seed or of a 64-byte private key, with or without `0x`.
pub(super) fn parse_hex_key(text: &str) -> Result<Root, SourceError> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    match digits.len() {
        128 => {
            let mut bytes = Zeroizing::new([0_u8; 64]);
            hex::decode_to_slice(digits, bytes.as_mut_slice())
                .map_err(|_| SourceError::PrivateKey)?;
            SecretArray::from_slice(bytes.as_slice())
                .map(Root::PrivateKey)
                .ok_or(SourceError::PrivateKey)
        }
        _ => parse_seed(digits).map(Root::Seed),
    }
}
