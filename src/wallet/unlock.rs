//! Where passwords come from, and unlocking with them.
//!
//! In order: `--password-file`, `BT_WALLET_PASSWORD`, `BT_WALLET_PASSWORD_FILE`, the prompt. The first
//! that is set is used, and a wrong password in it is an error, not a reason to try the next.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use thiserror::Error;
use zeroize::Zeroizing;

use super::error::WalletError;
use super::keyfile::KeyfileError;
use super::keypair::Keypair;
use super::locked::LockedKey;
use super::secret::SecretString;

/// Bytes; more is no password.
const MAX_PASSWORD_FILE: usize = 4096;

/// What the caller found on the command line and in the environment. This layer reads neither.
#[derive(Default)]
pub struct PasswordSources {
    /// `--password-file`.
    pub file: Option<PathBuf>,
    /// The value of `BT_WALLET_PASSWORD`.
    pub env: Option<SecretString>,
    /// The value of `BT_WALLET_PASSWORD_FILE`.
    pub env_file: Option<PathBuf>,
}

/// Which source a password came from; named in errors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordSource {
    /// `--password-file`.
    File(PathBuf),
    /// `BT_WALLET_PASSWORD`.
    Env,
    /// `BT_WALLET_PASSWORD_FILE`.
    EnvFile(PathBuf),
    /// The terminal.
    Prompt,
}

impl fmt::Display for PasswordSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "--password-file {}", path.display()),
            Self::Env => f.write_str("BT_WALLET_PASSWORD"),
            Self::EnvFile(path) => write!(f, "BT_WALLET_PASSWORD_FILE ({})", path.display()),
            Self::Prompt => f.write_str("the prompt"),
        }
    }
}

/// Asks a person. Implemented by the caller.
pub trait AskPassword {
    /// Asks for the password of `label`, hidden; twice if `confirm`.
    fn password(&self, label: &str, confirm: bool) -> Result<SecretString, AskError>;
}

/// Why nobody answered.
#[derive(Debug, Error)]
pub enum AskError {
    /// Nobody can be asked.
    #[error("a password is needed and there is no terminal to ask on")]
    NoTerminal,
    /// Ctrl-C.
    #[error("interrupted")]
    Interrupted,
    /// The two answers to a new password.
    #[error("the two passwords differ")]
    NoMatch,
    /// The terminal failed.
    #[error("cannot read from the terminal: {0}")]
    Io(io::Error),
}

impl PasswordSources {
    /// The password of an existing key.
    pub fn existing(
        &self,
        label: &str,
        ask: &dyn AskPassword,
    ) -> Result<(SecretString, PasswordSource), WalletError> {
        self.find(label, false, ask)
    }

    /// The password of a new key: confirmed if it is typed.
    pub fn new_password(
        &self,
        label: &str,
        ask: &dyn AskPassword,
    ) -> Result<(SecretString, PasswordSource), WalletError> {
        self.find(label, true, ask)
    }

    fn find(
        &self,
        label: &str,
        confirm: bool,
        ask: &dyn AskPassword,
    ) -> Result<(SecretString, PasswordSource), WalletError> {
        if let Some(given) = self.given()? {
            return Ok(given);
        }
        let password = ask.password(label, confirm)?;
        not_empty(password, PasswordSource::Prompt)
    }

    /// Whether one was given, so that nobody needs to be asked.
    pub fn is_given(&self) -> bool {
        self.file.is_some() || self.env.is_some() || self.env_file.is_some()
    }

    /// The password, if it was given by a file or the environment: the part that asks nobody.
    fn given(&self) -> Result<Option<(SecretString, PasswordSource)>, WalletError> {
        let (password, source) = if let Some(path) = &self.file {
            password_file(path, PasswordSource::File(path.clone()))?
        } else if let Some(password) = &self.env {
            (SecretString::new(password.expose().to_owned()), PasswordSource::Env)
        } else if let Some(path) = &self.env_file {
            password_file(path, PasswordSource::EnvFile(path.clone()))?
        } else {
            return Ok(None);
        };
        not_empty(password, source).map(Some)
    }
}

fn not_empty(
    password: SecretString,
    source: PasswordSource,
) -> Result<(SecretString, PasswordSource), WalletError> {
    match password.expose().is_empty() {
        true => Err(WalletError::EmptyPassword(source)),
        false => Ok((password, source)),
    }
}

/// The whole file without white space at its ends, as the official tools read it. Links and pipes are
/// fine here: secrets are mounted and piped that way.
fn password_file(
    path: &Path,
    source: PasswordSource,
) -> Result<(SecretString, PasswordSource), WalletError> {
    // One buffer from the start, so that reading leaves no copies of a grown one.
    let mut text = Zeroizing::new(String::with_capacity(MAX_PASSWORD_FILE + 64));
    let read = File::open(path)
        .and_then(|file| file.take(MAX_PASSWORD_FILE as u64 + 1).read_to_string(&mut text));
    match read {
        Ok(len) if len <= MAX_PASSWORD_FILE => {
            Ok((SecretString::new(text.trim().to_owned()), source))
        }
        Ok(_) => Err(WalletError::PasswordFile {
            source_of: source,
            error: io::ErrorKind::FileTooLarge.into(),
        }),
        Err(error) => Err(WalletError::PasswordFile { source_of: source, error }),
    }
}

/// Opens a key with the password of the first source that is set; asks nobody if it is not encrypted.
/// Blocking and slow, see [`LockedKey::unlock`].
pub fn unlock(
    key: &LockedKey,
    label: &str,
    sources: &PasswordSources,
    ask: &dyn AskPassword,
) -> Result<Keypair, WalletError> {
    match key.unlock(None) {
        Err(WalletError::Keyfile { source: KeyfileError::PasswordNeeded, .. }) => {}
        done => return done, // not encrypted, or no password would help
    }
    let (password, from) = sources.existing(label, ask)?;
    key.unlock(Some(&password)).map_err(|error| match error {
        WalletError::Keyfile { path, source: KeyfileError::WrongPassword } => {
            WalletError::WrongPassword { path, from }
        }
        other => other,
    })
}
