//! The formats of key files, one module each. Told apart by content, never by name.

use std::fmt;

use serde::Deserialize;
use serde::de::IgnoredAny;
use thiserror::Error;

use super::keypair::Keypair;
use super::secret::{SecretBytes, SecretString, without_trace};
use super::source::{KeySource, SourceError};
use crate::domain::address::{AccountId, AddressError};

pub mod nacl;
pub mod plain;
pub mod taoctl;

/// How a key file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Our own: Argon2id, XChaCha20-Poly1305, authenticated header.
    Taoctl,
    /// `$NACL`: what the official tools write for coldkeys.
    Nacl,
    /// JSON, not encrypted: what the official tools write for hotkeys.
    Plain,
    /// A bare seed, private key or phrase.
    Raw,
    /// `$ANSIBLE_VAULT`, of older official tools.
    AnsibleVault,
    /// `gAAAAA…`, of the oldest official tools.
    Fernet,
    /// The JSON export of polkadot-js and mobile wallets.
    PolkadotJs,
    /// An Ethereum keystore.
    EthereumKeystore,
}

impl Format {
    /// Whether a password is needed to open it.
    pub fn is_encrypted(self) -> bool {
        !matches!(self, Self::Plain | Self::Raw)
    }

    /// The word of `--format` and of listings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Taoctl => "taoctl",
            Self::Nacl => "nacl",
            Self::Plain => "plain",
            Self::Raw => "raw",
            Self::AnsibleVault => "ansible-vault",
            Self::Fernet => "fernet",
            Self::PolkadotJs => "polkadot-js",
            Self::EthereumKeystore => "ethereum-keystore",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why the contents of a key file yield no key. Never holds a secret.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeyfileError {
    /// No format of ours or of others.
    #[error("not a key file of any known format")]
    Unrecognised,
    /// Recognised, but this version cannot open it.
    #[error("the format {0} is not readable yet")]
    NotReadable(Format),
    /// Which part.
    #[error("damaged key file: {0}")]
    Damaged(&'static str),
    /// Of a later version of this tool.
    #[error("key file version {0} is newer than this tool")]
    Version(u64),
    /// Would cost absurd memory or time, or none at all.
    #[error("the key file asks for {what} = {value}, outside of {min} to {max}")]
    Cost {
        /// The parameter.
        what: &'static str,
        /// Its value in the file.
        value: u32,
        /// The least that is accepted.
        min: u32,
        /// The most that is accepted.
        max: u32,
    },
    /// Authenticated decryption failed; it cannot tell which.
    #[error("wrong password, or the file was changed")]
    WrongPassword,
    /// Encrypted, and no password was given.
    #[error("the key is encrypted and no password was given")]
    PasswordNeeded,
    /// An empty password encrypts nothing.
    #[error("the password is empty")]
    EmptyPassword,
    /// Not enough memory for the key derivation.
    #[error("not enough memory for the key derivation ({0} MiB)")]
    Memory(u32),
    /// No random bytes.
    #[error("the system's random generator failed")]
    Random,
    /// A public file where a secret was wanted.
    #[error("the file holds an address only, no secret")]
    NoSecret,
    /// The address in the file.
    #[error("the address in the key file: {0}")]
    Address(#[from] AddressError),
    /// The secret in the file.
    #[error("the secret in the key file: {0}")]
    Source(#[from] SourceError),
    /// The file names one account and opens another.
    #[error("the key is that of {key}, but the file says {file}")]
    OtherKey {
        /// What the file says.
        file: AccountId,
        /// What the secret gives.
        key: AccountId,
    },
}

/// A decrypted key file.
pub struct Opened {
    /// What the file stores.
    pub source: KeySource,
    /// The key it gives.
    pub keypair: Keypair,
}

impl Opened {
    /// Derives the key.
    pub(super) fn new(source: KeySource) -> Result<Self, SourceError> {
        let keypair = source.keypair()?;
        Ok(Self { source, keypair })
    }
}

/// How a key file is to be written.
#[derive(Clone, Copy)]
pub enum Protection<'a> {
    /// Not encrypted.
    Plain,
    /// What the official tools open.
    Nacl(&'a SecretString),
    /// Our own format.
    Taoctl(&'a SecretString, taoctl::Cost),
}

impl Protection<'_> {
    /// The format it gives.
    pub fn format(&self) -> Format {
        match self {
            Self::Plain => Format::Plain,
            Self::Nacl(_) => Format::Nacl,
            Self::Taoctl(..) => Format::Taoctl,
        }
    }

    /// The password it is opened with.
    pub fn password(&self) -> Option<&SecretString> {
        match self {
            Self::Plain => None,
            Self::Nacl(password) | Self::Taoctl(password, _) => Some(password),
        }
    }
}

/// Members that only one of the JSON formats has.
#[derive(Deserialize)]
struct Markers {
    taoctl: Option<IgnoredAny>,
    encoded: Option<IgnoredAny>,
    crypto: Option<IgnoredAny>,
    #[serde(rename = "Crypto")]
    crypto_capital: Option<IgnoredAny>,
}

/// Tells the format by content.
pub fn sniff(bytes: &[u8]) -> Result<Format, KeyfileError> {
    if bytes.starts_with(nacl::MAGIC) {
        return nacl::check(bytes).map(|()| Format::Nacl);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| KeyfileError::Unrecognised)?;
    if text.starts_with("$ANSIBLE_VAULT") {
        return Ok(Format::AnsibleVault);
    }
    if text.starts_with("gAAAAA") {
        return Ok(Format::Fernet);
    }
    if !text.trim_start().starts_with('{') {
        return if plain::looks_raw(text) {
            Ok(Format::Raw)
        } else {
            Err(KeyfileError::Unrecognised)
        };
    }
    let markers: Markers =
        serde_json::from_str(text).map_err(|_| KeyfileError::Damaged("its JSON cannot be read"))?;
    Ok(match markers {
        Markers { taoctl: Some(_), .. } => Format::Taoctl,
        Markers { encoded: Some(_), .. } => Format::PolkadotJs,
        Markers { crypto: Some(_), .. } | Markers { crypto_capital: Some(_), .. } => {
            Format::EthereumKeystore
        }
        _ => Format::Plain,
    })
}

/// The address that a file shows without its password. Costs no key derivation.
pub fn public_address(format: Format, bytes: &[u8]) -> Result<Option<AccountId>, KeyfileError> {
    match format {
        Format::Taoctl => taoctl::Keyfile::parse(bytes).map(|file| Some(file.account())),
        Format::Plain => plain::stated_address(bytes),
        Format::Nacl | Format::Raw => Ok(None),
        Format::AnsibleVault | Format::Fernet | Format::PolkadotJs | Format::EthereumKeystore => {
            Ok(None)
        }
    }
}

/// Opens a file. Blocking, and slow for encrypted formats: half a second to several.
pub fn open(bytes: &[u8], password: Option<&SecretString>) -> Result<Opened, KeyfileError> {
    let needed = || password.ok_or(KeyfileError::PasswordNeeded);
    let format = sniff(bytes)?;
    without_trace(|| match format {
        Format::Plain => plain::parse(bytes),
        Format::Raw => plain::parse_raw(bytes),
        Format::Nacl => nacl::open(bytes, needed()?),
        Format::Taoctl => {
            let file = taoctl::Keyfile::parse(bytes)?;
            let key = file.derive_key(needed()?)?;
            file.decrypt(&key)
        }
        other @ (Format::AnsibleVault
        | Format::Fernet
        | Format::PolkadotJs
        | Format::EthereumKeystore) => Err(KeyfileError::NotReadable(other)),
    })
}

/// The bytes of a new file. Blocking, and slow for encrypted formats.
pub fn seal(source: &KeySource, protection: Protection<'_>) -> Result<SecretBytes, KeyfileError> {
    if protection.password().is_some_and(|password| password.expose().is_empty()) {
        return Err(KeyfileError::EmptyPassword);
    }
    without_trace(|| match protection {
        Protection::Plain => plain::write(source),
        Protection::Nacl(password) => nacl::seal(source, password),
        Protection::Taoctl(password, cost) => taoctl::seal(source, password, cost),
    })
}
