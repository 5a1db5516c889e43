//! Where passwords come from, and unlocking with them.
//!
//! The sources and their order are in [`sources`]; what each gives is read by [`descriptor`], [`reading`],
//! [`command`], [`environment`] and [`keyring`]. The first that is set is used, and a wrong password in it is an
//! error, not a reason to try the next.

mod command;
pub mod descriptor;
pub mod environment;
mod keyring;
mod reading;
pub mod sources;
pub mod strength;

use std::io;

use thiserror::Error;

use super::error::WalletError;
use super::keyfile::{KeyfileError, Opened};
use super::keypair::Keypair;
use super::locked::LockedKey;
use super::name::KeyName;
use super::secret::{SecretString, without_trace};
use crate::error::{Code, Diagnose, Exit};
pub use sources::{PasswordOption, PasswordSource, PasswordSources, Unreadable};
use strength::Weakness;

/// Asks a person. Implemented by the caller.
pub trait AskPassword {
    /// Asks for the password of `label`, hidden; twice if `confirm`.
    fn password(&self, label: &str, confirm: bool) -> Result<SecretString, AskError>;

    /// Says why the answer was not taken, before it asks again.
    fn refused(&self, why: &str);
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
    /// More than a terminal passes on; the end is lost.
    #[error("what was typed is longer than 4094 bytes, which is more than a terminal takes")]
    TooLong,
    /// Keys of another character set.
    #[error("what was typed is not UTF-8 text")]
    NotText,
    /// The terminal failed.
    #[error("cannot read from the terminal: {0}")]
    Io(io::Error),
}

impl Diagnose for AskError {
    fn code(&self) -> Code {
        match self {
            Self::NoTerminal => Code("password_needed", Exit::Usage),
            Self::Interrupted => Code("interrupted", Exit::Interrupted),
            Self::NoMatch => Code("passwords_differ", Exit::Usage),
            Self::TooLong | Self::NotText => Code("unusable_input", Exit::Usage),
            Self::Io(_) => Code("terminal_unusable", Exit::Wallet),
        }
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::NoTerminal => {
                "give the password with --password-file, --password-cmd, --password-fd, BT_WALLET_PASSWORD or BT_WALLET_PASSWORD_FILE"
            }
            Self::NoMatch => "run it again and type the same password twice; nothing was written",
            Self::TooLong | Self::NotText => "check what was typed or pasted",
            Self::Interrupted | Self::Io(_) => return Vec::new(),
        };
        vec![hint.to_owned()]
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
    open(key, label, sources, ask).map(|opened| opened.keypair)
}

/// The same, with what the file stores: for export.
pub fn open(
    key: &LockedKey,
    label: &str,
    sources: &PasswordSources,
    ask: &dyn AskPassword,
) -> Result<Opened, WalletError> {
    open_keeping_password(key, label, sources, ask).map(|(opened, _)| opened)
}

/// The same, with the password that opened it and its source. `None`: the key is not encrypted.
pub fn open_keeping_password(
    key: &LockedKey,
    label: &str,
    sources: &PasswordSources,
    ask: &dyn AskPassword,
) -> Result<(Opened, Option<(SecretString, PasswordSource)>), WalletError> {
    match key.open(None) {
        Err(WalletError::Keyfile { source: KeyfileError::PasswordNeeded, .. }) => {}
        done => return done.map(|opened| (opened, None)), // or no password would help
    }
    typed_again(ask, || {
        let (password, from) = sources.existing(Some(key), label, ask)?;
        let turn = sources.turn();
        let opened = key.open(Some(&password));
        drop(turn);
        match opened {
            Ok(opened) => Ok((opened, Some((password, from)))),
            Err(WalletError::Keyfile { path, source: KeyfileError::WrongPassword }) => {
                Err(WalletError::WrongPassword { path, from })
            }
            Err(other) => Err(other),
        }
    })
}

/// A password that does not exist yet.
pub struct NewPassword {
    /// What it is of, in words: `the new key savings`.
    pub label: String,
    /// What a guesser knows: names of the wallet and the hotkey.
    pub known: Vec<String>,
    /// Whether it may be easy to guess.
    pub allow_weak: bool,
}

impl NewPassword {
    /// Of a key, whose names a guesser knows.
    pub fn of_key(label: String, key: &KeyName, allow_weak: bool) -> Self {
        let known = key.to_string().split('/').map(str::to_owned).collect();
        Self { label, known, allow_weak }
    }

    /// Why this is too easy to guess, unless it may be.
    pub fn weakness(&self, password: &SecretString) -> Option<Weakness> {
        let checked = without_trace(|| strength::check(password.expose(), &self.known));
        checked.err().filter(|_| !self.allow_weak)
    }
}

/// How often a person may type the same thing.
pub const TRIES: usize = 3;

/// A person who typed something that was not taken is asked again; what a source gives is taken or refused.
fn typed_again<T>(
    ask: &dyn AskPassword,
    attempt: impl Fn() -> Result<T, WalletError>,
) -> Result<T, WalletError> {
    let mut tries = 1..TRIES;
    loop {
        match attempt() {
            Err(refused) if refused.is_typed_again() && tries.next().is_some() => {
                ask.refused(&refused.to_string());
            }
            done => return done,
        }
    }
}

/// The one way to a new password: from the first source that has one, else typed twice, and hard to guess. A person
/// is asked again; what a source gives is taken or refused. Blocking.
pub fn new_password(
    wanted: &NewPassword,
    sources: &PasswordSources,
    ask: &dyn AskPassword,
) -> Result<SecretString, WalletError> {
    typed_again(ask, || attempt(wanted, sources, ask))
}

fn attempt(
    wanted: &NewPassword,
    sources: &PasswordSources,
    ask: &dyn AskPassword,
) -> Result<SecretString, WalletError> {
    let (password, from) = sources.new_password(&wanted.label, ask)?;
    match wanted.weakness(&password) {
        Some(weakness) => Err(WalletError::WeakPassword { from, weakness }),
        None => Ok(password),
    }
}
