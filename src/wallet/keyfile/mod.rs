//! The formats of key files, one module each. Told apart by content, never by name.

use std::fmt;

use serde::Deserialize;
use serde::de::IgnoredAny;
use thiserror::Error;

use super::keypair::{Keypair, Scheme};
use super::secret::{SecretBytes, SecretString, without_trace};
use super::source::{KeySource, SourceError};
use crate::domain::address::{AccountId, AddressError};

pub mod ansible_vault;
pub mod fernet;
pub mod nacl;
pub mod plain;
pub mod polkadot_js;
pub mod taoctl;

mod pkcs8;

/// How a key file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Our own: Argon2id, XChaCha20-Poly1305, authenticated header.
    Taoctl,
    /// `$NACL`: what the official tools write for coldkeys.
    Nacl,
    /// JSON, not encrypted: what the official tools write for hotkeys.
    Plain,
    /// A bare seed, private key, phrase or secret URI.
    Raw,
    /// `$ANSIBLE_VAULT`, of older official tools.
    AnsibleVault,
    /// `gAAAAA…`, of the oldest official tools.
    Fernet,
    /// The JSON export of polkadot-js and mobile wallets.
    PolkadotJs,
    /// The same without a password.
    PolkadotJsPlain,
    /// An Ethereum keystore.
    EthereumKeystore,
}

impl Format {
    /// Whether a password is needed to open it.
    pub fn is_encrypted(self) -> bool {
        !matches!(self, Self::Plain | Self::Raw | Self::PolkadotJsPlain)
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
            Self::PolkadotJsPlain => "polkadot-js-plain",
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
    /// Recognised, and no key of this chain, or none that can be opened: what it is.
    #[error("{0} cannot be used here")]
    Unsupported(&'static str),
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
    /// What polkadot-js and mobile wallets import: password, and the name that they show.
    PolkadotJs(&'a SecretString, &'a str),
}

impl Protection<'_> {
    /// The format it gives.
    pub fn format(&self) -> Format {
        match self {
            Self::Plain => Format::Plain,
            Self::Nacl(_) => Format::Nacl,
            Self::Taoctl(..) => Format::Taoctl,
            Self::PolkadotJs(..) => Format::PolkadotJs,
        }
    }

    /// The password it is opened with.
    pub fn password(&self) -> Option<&SecretString> {
        match self {
            Self::Plain => None,
            Self::Nacl(password) | Self::Taoctl(password, _) | Self::PolkadotJs(password, _) => {
                Some(password)
            }
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

/// Tells the format by content, and checks all that can be checked without the password.
pub fn sniff(bytes: &[u8]) -> Result<Format, KeyfileError> {
    if bytes.starts_with(nacl::MAGIC) {
        return nacl::check(bytes).map(|()| Format::Nacl);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| KeyfileError::Unrecognised)?;
    if text.starts_with(ansible_vault::MAGIC) {
        return ansible_vault::Keyfile::parse(bytes).map(|_| Format::AnsibleVault);
    }
    if text.starts_with(fernet::MAGIC) {
        return fernet::Keyfile::parse(bytes).map(|_| Format::Fernet);
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
    match markers {
        Markers { taoctl: Some(_), .. } => Ok(Format::Taoctl),
        Markers { encoded: Some(_), .. } => {
            polkadot_js::Keyfile::parse(bytes).map(|file| match file.is_encrypted() {
                true => Format::PolkadotJs,
                false => Format::PolkadotJsPlain,
            })
        }
        Markers { crypto: Some(_), .. } | Markers { crypto_capital: Some(_), .. } => {
            Ok(Format::EthereumKeystore)
        }
        _ => Ok(Format::Plain),
    }
}

/// The address that a file shows without its password. Costs no key derivation.
pub fn public_address(format: Format, bytes: &[u8]) -> Result<Option<AccountId>, KeyfileError> {
    match format {
        Format::Taoctl => taoctl::Keyfile::parse(bytes).map(|file| Some(file.account())),
        Format::Plain => plain::stated_address(bytes),
        Format::PolkadotJs | Format::PolkadotJsPlain => {
            polkadot_js::Keyfile::parse(bytes).map(|file| file.account())
        }
        Format::Nacl
        | Format::Raw
        | Format::AnsibleVault
        | Format::Fernet
        | Format::EthereumKeystore => Ok(None),
    }
}

/// The key that a password gives for an encrypted file: the slow part of opening it, done once.
pub enum DerivedKey {
    /// Of this format.
    Taoctl(taoctl::DerivedKey),
    /// Of this format; it opens every such file of the password.
    Nacl(nacl::DerivedKey),
    /// Of this format.
    AnsibleVault(ansible_vault::DerivedKey),
    /// Of this format; it opens every such file of the password.
    Fernet(fernet::DerivedKey),
    /// Of this format.
    PolkadotJs(polkadot_js::DerivedKey),
}

/// Opens a file. Blocking, and slow for encrypted formats: half a second to several.
pub fn open(bytes: &[u8], password: Option<&SecretString>) -> Result<Opened, KeyfileError> {
    let format = sniff(bytes)?;
    without_trace(|| match format {
        Format::Plain => plain::parse(bytes),
        Format::Raw => plain::parse_raw(bytes, Scheme::Sr25519),
        Format::PolkadotJsPlain => polkadot_js::Keyfile::parse(bytes)?.open_plain(),
        Format::EthereumKeystore => Err(ETHEREUM),
        Format::Taoctl
        | Format::Nacl
        | Format::AnsibleVault
        | Format::Fernet
        | Format::PolkadotJs => {
            let key = derive_key(bytes, password.ok_or(KeyfileError::PasswordNeeded)?)?;
            open_with_key(bytes, &key)
        }
    })
}

/// Runs the key derivation of an encrypted file. What the file asks for is checked before it is spent.
pub fn derive_key(bytes: &[u8], password: &SecretString) -> Result<DerivedKey, KeyfileError> {
    let format = sniff(bytes)?;
    without_trace(|| match format {
        Format::Taoctl => {
            taoctl::Keyfile::parse(bytes)?.derive_key(password).map(DerivedKey::Taoctl)
        }
        Format::Nacl => nacl::derive_key(password).map(DerivedKey::Nacl),
        Format::AnsibleVault => {
            let file = ansible_vault::Keyfile::parse(bytes)?;
            Ok(DerivedKey::AnsibleVault(file.derive_key(password)))
        }
        Format::Fernet => Ok(DerivedKey::Fernet(fernet::derive_key(password))),
        Format::PolkadotJs => {
            polkadot_js::Keyfile::parse(bytes)?.derive_key(password).map(DerivedKey::PolkadotJs)
        }
        Format::EthereumKeystore => Err(ETHEREUM),
        Format::Plain | Format::Raw | Format::PolkadotJsPlain => Err(KeyfileError::WrongPassword),
    })
}

/// Opens an encrypted file with its derived key. Costs no key derivation.
pub fn open_with_key(bytes: &[u8], key: &DerivedKey) -> Result<Opened, KeyfileError> {
    let format = sniff(bytes)?;
    without_trace(|| match (format, key) {
        (Format::Taoctl, DerivedKey::Taoctl(key)) => taoctl::Keyfile::parse(bytes)?.decrypt(key),
        (Format::Nacl, DerivedKey::Nacl(key)) => nacl::open_with_key(bytes, key),
        (Format::AnsibleVault, DerivedKey::AnsibleVault(key)) => {
            ansible_vault::Keyfile::parse(bytes)?.decrypt(key)
        }
        (Format::Fernet, DerivedKey::Fernet(key)) => fernet::Keyfile::parse(bytes)?.decrypt(key),
        (Format::PolkadotJs, DerivedKey::PolkadotJs(key)) => {
            polkadot_js::Keyfile::parse(bytes)?.decrypt(key)
        }
        _ => Err(KeyfileError::WrongPassword),
    })
}

const ETHEREUM: KeyfileError = KeyfileError::Unsupported("an Ethereum keystore");

/// The bytes of a new file. Blocking, and slow for encrypted formats.
pub fn seal(source: &KeySource, protection: Protection<'_>) -> Result<SecretBytes, KeyfileError> {
    if protection.password().is_some_and(|password| password.expose().is_empty()) {
        return Err(KeyfileError::EmptyPassword);
    }
    without_trace(|| match protection {
        Protection::Plain => plain::write(source),
        Protection::Nacl(password) => nacl::seal(source, password),
        Protection::Taoctl(password, cost) => taoctl::seal(source, password, cost),
        Protection::PolkadotJs(password, name) => polkadot_js::seal(source, password, name),
    })
}
