//! What can go wrong with wallets on disk, with codes and hints.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::keyfile::KeyfileError;
use super::mnemonic::MnemonicError;
use super::name::{HotkeyName, NameError, WalletName};
use super::obstacle::Obstacle;
use super::source::SourceError;
use super::unlock::strength::Weakness;
use super::unlock::{AskError, PasswordSource, Unreadable};
use crate::domain::address::AccountId;
use crate::error::{Code, Diagnose, Exit};

/// Every error of this layer. Holds paths and addresses, never a secret.
#[derive(Debug, Error)]
pub enum WalletError {
    /// Not a name.
    #[error("bad name: {0}")]
    Name(#[from] NameError),
    /// No folder of this name.
    #[error("no wallet {name} in {}", root.display())]
    NoSuchWallet {
        /// What was asked for.
        name: WalletName,
        /// Where it was looked for.
        root: PathBuf,
    },
    /// The folder has no coldkey, not even a public one.
    #[error("wallet {0} has no coldkey")]
    NoColdkey(WalletName),
    /// No file of this name.
    #[error("wallet {wallet} has no hotkey {hotkey}")]
    NoSuchHotkey {
        /// Its wallet.
        wallet: WalletName,
        /// What was asked for.
        hotkey: HotkeyName,
    },
    /// The address is known, the secret is not here.
    #[error("{} holds an address only; its key is not on this machine", .0.display())]
    WatchOnly(PathBuf),
    /// The address can be learnt only by opening the key.
    #[error("the address of {} is not known without its password", .0.display())]
    AddressUnknown(PathBuf),
    /// Nothing is ever overwritten.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// The public file beside it belongs to another key.
    #[error("{} is of {found}, not of {expected}", path.display())]
    OtherKey {
        /// The file that disagrees.
        path: PathBuf,
        /// Its account.
        found: AccountId,
        /// The account of the key.
        expected: AccountId,
    },
    /// A folder, a symbolic link, a device.
    #[error("{} is {found}, not a regular file", path.display())]
    NotAFile {
        /// Where.
        path: PathBuf,
        /// What it is.
        found: &'static str,
    },
    /// A file where a folder is needed.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// What the file system or another process has against it.
    #[error(transparent)]
    Obstacle(#[from] Obstacle),
    /// A replacement failed after the new file had the live name, and the old one is elsewhere.
    #[error("{} is in place but: {source}; the old file is {}", path.display(), old.display())]
    NotPutBack {
        /// The live name.
        path: PathBuf,
        /// The old file.
        old: PathBuf,
        /// What failed.
        source: Box<WalletError>,
    },
    /// No key file is that long.
    #[error("{} is too large for a key file", .0.display())]
    TooLarge(PathBuf),
    /// The operating system refused.
    #[error("cannot {action} {}: {source}", path.display())]
    Io {
        /// A verb.
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is readable, its contents are not.
    #[error("{}: {source}", path.display())]
    Keyfile {
        /// Where.
        path: PathBuf,
        /// Why.
        source: KeyfileError,
    },
    /// A new key could not be encoded.
    #[error("{0}")]
    Seal(KeyfileError),
    /// What was written does not give the key back; it has no live name.
    #[error("{} did not read back as it was written", .0.display())]
    ReadBack(PathBuf),
    /// The key is safe, the file with its address is missing.
    #[error("{} was written, but not its public file: {source}", key.display())]
    PublicFile {
        /// The key file.
        key: PathBuf,
        /// Why.
        source: Box<WalletError>,
    },
    /// The words, seed or path of a new key.
    #[error("{0}")]
    Source(#[from] SourceError),
    /// Decryption failed with the password of this source.
    #[error("{}: wrong password from {from}, or the file was changed", path.display())]
    WrongPassword {
        /// The key.
        path: PathBuf,
        /// Where the password came from.
        from: PasswordSource,
    },
    /// No source is set, and nobody can be asked.
    #[error("the password for {label} is needed and there is no terminal to ask on")]
    NoPassword {
        /// What it is of.
        label: String,
        /// What stands before `password` in the names of the options that give it.
        prefix: &'static str,
    },
    /// No password was found in this source.
    #[error("the password from {0} is empty")]
    EmptyPassword(PasswordSource),
    /// A new password that is refused.
    #[error("the new password from {from} is refused: {weakness}")]
    WeakPassword {
        /// Where it came from.
        from: PasswordSource,
        /// Why.
        weakness: Weakness,
    },
    /// A source that is set and gives no password.
    #[error("no password from {source_of}: {reason}")]
    PasswordSource {
        /// Which one.
        source_of: PasswordSource,
        /// Why.
        reason: Unreadable,
    },
    /// The prompt.
    #[error("{0}")]
    Ask(#[from] AskError),
}

impl WalletError {
    /// [`Self::NoPassword`], where the prompt found nobody.
    pub(super) fn unanswered(
        label: &str,
        prefix: &'static str,
    ) -> impl FnOnce(AskError) -> Self + use<> {
        let label = label.to_owned();
        move |error| match error {
            AskError::NoTerminal => Self::NoPassword { label, prefix },
            other => other.into(),
        }
    }

    /// Whether the person who typed it may type another.
    pub fn is_typed_again(&self) -> bool {
        matches!(
            self,
            Self::Ask(AskError::NoMatch | AskError::TooLong | AskError::NotText)
                | Self::EmptyPassword(PasswordSource::Prompt)
                | Self::WeakPassword { from: PasswordSource::Prompt, .. }
                | Self::WrongPassword { from: PasswordSource::Prompt, .. }
        )
    }

    /// For `map_err` on I/O.
    pub(super) fn io(
        action: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| match Obstacle::of(action, &path, &source) {
            Some(obstacle) => obstacle.into(),
            None => Self::Io { action, path, source },
        }
    }

    /// For `map_err` on the contents of a file.
    pub(super) fn keyfile(path: impl Into<PathBuf>) -> impl FnOnce(KeyfileError) -> Self {
        let path = path.into();
        move |source| Self::Keyfile { path, source }
    }
}

impl From<MnemonicError> for WalletError {
    fn from(error: MnemonicError) -> Self {
        Self::Source(SourceError::Words(error))
    }
}

impl Diagnose for WalletError {
    fn code(&self) -> Code {
        match self {
            Self::Name(error) => error.code(),
            Self::NoSuchWallet { .. } => Code("wallet_not_found", Exit::Wallet),
            Self::NoColdkey(_) => Code("coldkey_not_found", Exit::Wallet),
            Self::NoSuchHotkey { .. } => Code("hotkey_not_found", Exit::Wallet),
            Self::WatchOnly(_) => Code("watch_only", Exit::Wallet),
            Self::AddressUnknown(_) => Code("address_unknown", Exit::Wallet),
            Self::Exists(_) => Code("key_exists", Exit::Wallet),
            Self::OtherKey { .. } => Code("other_key", Exit::Wallet),
            Self::NotAFile { .. } | Self::NotAFolder(_) => Code("not_a_file", Exit::Wallet),
            Self::Obstacle(obstacle) => obstacle.code(),
            Self::NotPutBack { .. } => Code("old_file_kept", Exit::Wallet),
            Self::TooLarge(_) => Code("keyfile_damaged", Exit::Wallet),
            Self::Io { .. } => Code("wallet_io", Exit::Wallet),
            Self::Keyfile { source, .. } | Self::Seal(source) => keyfile_code(source),
            Self::ReadBack(_) => Code("read_back", Exit::Wallet),
            Self::PublicFile { .. } => Code("public_file", Exit::Wallet),
            Self::Source(_) => Code("bad_secret", Exit::Usage),
            Self::WrongPassword { .. } => Code("wrong_password", Exit::Wallet),
            Self::PasswordSource { reason: Unreadable::Interrupted, .. } => {
                AskError::Interrupted.code()
            }
            Self::PasswordSource { .. } => Code("password_source", Exit::Wallet),
            Self::WeakPassword { .. } => Code("weak_password", Exit::Refused),
            Self::EmptyPassword(_) => Code("empty_password", Exit::Wallet),
            Self::NoPassword { .. } => AskError::NoTerminal.code(),
            Self::Ask(error) => error.code(),
        }
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::NoSuchWallet { .. } => {
                "`taoctl wallet list` shows the wallets; -w and --wallet-path choose another".into()
            }
            Self::NoColdkey(name) => format!("make one with `taoctl wallet new-coldkey -w {name}`"),
            Self::NoSuchHotkey { wallet, .. } => {
                format!("`taoctl wallet show {wallet}` lists its hotkeys; -H chooses one")
            }
            Self::WatchOnly(_) => "bring the key here with `taoctl wallet import`, or sign where it is".into(),
            Self::Exists(_) => "nothing is overwritten: choose another name (another file for --out, --as NAME for a restore)".into(),
            Self::OtherKey { .. } => "choose another wallet with -w; the two files are of different keys".into(),
            Self::NotAFile { .. } | Self::NotAFolder(_) | Self::TooLarge(_) => {
                "move it away, or choose another folder with --wallet-path".into()
            }
            Self::Obstacle(obstacle) => return obstacle.hints(),
            Self::NotPutBack { .. } => {
                "open the new file with `taoctl wallet show`, and keep both until the disk is well".into()
            }
            Self::AddressUnknown(_) => "copy its coldkeypub.txt or …pub.txt beside it".into(),
            Self::Keyfile { source, .. } | Self::Seal(source) => return keyfile_hints(source),
            Self::PublicFile { .. } => "the key is safe; `taoctl wallet convert` writes the other file too, once the cause is gone".into(),
            Self::WrongPassword { .. } => "check the password and its source; nothing was changed".into(),
            Self::PasswordSource { source_of, reason } => reason.hint(source_of).into(),
            Self::WeakPassword { .. } => {
                "choose four or more words that nobody would put together; --allow-weak-password takes it, for keys that are worth nothing".into()
            }
            Self::EmptyPassword(PasswordSource::Prompt) => {
                "type a password: keys are not written without one".into()
            }
            Self::EmptyPassword(_) => "write the password into the source it names, or remove that source".into(),
            Self::Source(SourceError::Words(MnemonicError::WordCount(_))) => {
                "--words is one of these; an import takes all the words of one key".into()
            }
            Self::Source(SourceError::Words(_)) => "check the words against your backup, in order".into(),
            Self::Source(_) => {
                "a derivation path is //hard and /soft junctions; ed25519 has hard ones only; private keys are sr25519".into()
            }
            Self::Name(error) => return error.hints(),
            Self::NoPassword { prefix: "", .. } => return AskError::NoTerminal.hints(),
            Self::NoPassword { prefix: prefix @ "words-", .. } => format!("give it with --{prefix}password-file"),
            Self::NoPassword { prefix, .. } => {
                format!("give it with --{prefix}password-file, --{prefix}password-cmd or --{prefix}password-fd")
            }
            Self::Ask(error) => return error.hints(),
            Self::Io { .. } | Self::ReadBack(_) => return Vec::new(),
        };
        vec![hint]
    }
}

fn keyfile_code(error: &KeyfileError) -> Code {
    let name = match error {
        KeyfileError::Unrecognised
        | KeyfileError::Damaged(_)
        | KeyfileError::Address(_)
        | KeyfileError::Source(_) => "keyfile_damaged",
        KeyfileError::Unsupported(_) | KeyfileError::Version(_) => "keyfile_unsupported",
        KeyfileError::Cost { .. } => "keyfile_cost",
        KeyfileError::WrongPassword => "wrong_password",
        KeyfileError::PasswordNeeded => "password_needed",
        KeyfileError::EmptyPassword => "empty_password",
        KeyfileError::Memory(_) => "out_of_memory",
        KeyfileError::Random => "no_randomness",
        KeyfileError::NoSecret => "watch_only",
        KeyfileError::OtherKey { .. } => "other_key",
    };
    let exit = if *error == KeyfileError::PasswordNeeded { Exit::Usage } else { Exit::Wallet };
    Code(name, exit)
}

fn keyfile_hints(error: &KeyfileError) -> Vec<String> {
    let hint = match error {
        KeyfileError::Unsupported(_) => {
            "a Bittensor key is sr25519 or ed25519: import its words, seed or JSON export with `taoctl wallet import`"
        }
        KeyfileError::Version(_) => "use a newer taoctl",
        KeyfileError::Unrecognised
        | KeyfileError::Damaged(_)
        | KeyfileError::Address(_)
        | KeyfileError::Source(_) => {
            "restore the file from a backup, or import the words with `taoctl wallet import`"
        }
        KeyfileError::PasswordNeeded => {
            "give the password with --password-file, --password-cmd, --password-fd, BT_WALLET_PASSWORD or BT_WALLET_PASSWORD_FILE"
        }
        KeyfileError::Memory(_) => {
            "close other programs, or open the key on a machine with more memory"
        }
        KeyfileError::WrongPassword => "check the password; nothing was changed",
        KeyfileError::EmptyPassword => "give a password that is not empty",
        KeyfileError::NoSecret => {
            "`taoctl wallet import` takes the file of the key itself, or its words"
        }
        KeyfileError::OtherKey { .. } => {
            "the file was put together from two keys: restore it from a backup"
        }
        KeyfileError::Cost { .. } => {
            "the file asks for more work than any tool writes: restore it from a backup"
        }
        KeyfileError::Random => return Vec::new(),
    };
    vec![hint.to_owned()]
}
