//! What a check of wallets can find: how bad it is, what to do, and the name that scripts know it by.

use std::fmt;
use std::path::{Path, PathBuf};

use super::error::WalletError;
use super::keyfile::{Format, KeyfileError};
use super::name::KeyName;
use super::read::Warning;
use crate::error::Diagnose as _;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// A key cannot be used, or others can use or exchange it.
    Problem,
    /// Could be better.
    Advice,
}

/// Something found, and where.
pub struct Finding {
    /// A file or folder.
    pub path: PathBuf,
    /// What is odd about it.
    pub oddity: Oddity,
    /// Of which key; `None` if of none, or if no command can name it.
    pub key: Option<KeyName>,
}

/// What can be odd.
pub enum Oddity {
    /// A file that cannot be read, or does not say what it should.
    Broken(WalletError),
    /// Permissions and owners that let others do harm.
    Loose(Warning),
    /// There is no wallets folder.
    NoWalletsFolder,
    /// A wallet folder with nothing in it.
    EmptyWallet,
    /// Others can look into the folder.
    OpenFolder {
        /// Permission bits.
        mode: u32,
    },
    /// A symbolic link.
    Link,
    /// An address file is missing.
    NoPublicFile {
        /// Whether the key file tells the address, too.
        is_known: bool,
        /// How the key file is written.
        format: Format,
    },
    /// A wallet with neither a coldkey nor its address.
    NoColdkey,
    /// A coldkey that everybody can use who can read it.
    NotEncrypted,
    /// A format whose passwords are cheaper to guess.
    Weak(Format),
    /// Of our own format, with less work than new files ask for.
    OldCost,
    /// The same key is in another file.
    Duplicate {
        /// The other one.
        of: PathBuf,
    },
    /// Left by a writer that died.
    Temporary,
    /// Not a part of a wallet.
    Foreign,
}

impl From<WalletError> for Oddity {
    fn from(error: WalletError) -> Self {
        Self::Broken(error)
    }
}

impl From<Warning> for Oddity {
    fn from(warning: Warning) -> Self {
        Self::Loose(warning)
    }
}

impl Finding {
    pub(super) fn new(path: &Path, oddity: Oddity) -> Self {
        Self { path: path.to_owned(), oddity, key: None }
    }

    pub(super) fn of_key(path: &Path, oddity: Oddity, key: Option<&KeyName>) -> Self {
        Self { path: path.to_owned(), oddity, key: key.cloned() }
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match &self.oddity {
            Oddity::Broken(_) | Oddity::Loose(_) | Oddity::NotEncrypted => Severity::Problem,
            Oddity::NoWalletsFolder => Severity::Problem,
            Oddity::NoPublicFile { is_known: false, .. } => Severity::Problem,
            Oddity::OpenFolder { .. }
            | Oddity::Link
            | Oddity::NoPublicFile { is_known: true, .. }
            | Oddity::EmptyWallet
            | Oddity::NoColdkey
            | Oddity::Weak(_)
            | Oddity::OldCost
            | Oddity::Duplicate { .. }
            | Oddity::Temporary
            | Oddity::Foreign => Severity::Advice,
        }
    }

    /// The stable name.
    pub fn code(&self) -> &'static str {
        match &self.oddity {
            Oddity::Broken(error) => error.code().0,
            Oddity::Loose(Warning::LoosePermissions { .. }) => "loose_file",
            Oddity::Loose(Warning::LooseFolder { .. }) => "loose_folder",
            Oddity::Loose(Warning::ForeignOwner { .. }) => "foreign_owner",
            Oddity::OpenFolder { .. } => "open_folder",
            Oddity::Link => "symbolic_link",
            Oddity::NoPublicFile { .. } => "no_public_file",
            Oddity::NoWalletsFolder => "wallets_folder_not_found",
            Oddity::EmptyWallet => "empty_wallet",
            Oddity::NoColdkey => "coldkey_not_found",
            Oddity::NotEncrypted => "not_encrypted",
            Oddity::Weak(_) => "weak_format",
            Oddity::OldCost => "old_cost",
            Oddity::Duplicate { .. } => "duplicate_key",
            Oddity::Temporary => "stale_temporary",
            Oddity::Foreign => "foreign_file",
        }
    }

    /// What to do.
    pub fn advice(&self) -> String {
        let key = self.key.as_ref().map_or_else(|| "NAME".to_owned(), KeyName::to_string);
        match &self.oddity {
            Oddity::Broken(WalletError::OtherKey { path, .. }) => format!(
                "move {} away if the key in {} is yours; move the key away if the address is",
                path.display(),
                self.path.display()
            ),
            Oddity::Broken(WalletError::Keyfile { source: KeyfileError::Unrecognised, .. }) => {
                "move it away if it is no key; else restore it from a backup, or import the words \
                 with `taoctl wallet import`"
                    .into()
            }
            Oddity::Broken(error) => error.hints().join("; "),
            Oddity::NoWalletsFolder => {
                "--wallet-path chooses another folder; `taoctl wallet create` makes it".into()
            }
            Oddity::EmptyWallet => "remove it with rmdir".into(),
            Oddity::Loose(Warning::ForeignOwner { .. }) => {
                "find out why, and take it over with chown if it is yours".into()
            }
            Oddity::Loose(_) | Oddity::OpenFolder { .. } => {
                "`taoctl wallet check --fix` takes that from them".into()
            }
            Oddity::Link => "put a copy in its place if taoctl is to write there".into(),
            Oddity::NoPublicFile { format, .. } => {
                let to = match (format, &self.key) {
                    (Format::Nacl, _) => Format::Nacl,
                    (Format::Plain, Some(KeyName::Hotkey(..))) => Format::Plain,
                    _ => Format::Taoctl,
                };
                format!(
                    "`taoctl wallet convert {key} --to {to}` writes it, or copy it from a backup"
                )
            }
            Oddity::NoColdkey => {
                "copy its coldkeypub.txt into the folder if commands are to know its address".into()
            }
            Oddity::NotEncrypted => format!(
                "`taoctl wallet convert {key} --to taoctl` encrypts it; copies elsewhere stay as they are"
            ),
            Oddity::Weak(_) | Oddity::OldCost => format!(
                "`taoctl wallet convert {key} --to taoctl` writes it anew; copies elsewhere stay as they are"
            ),
            Oddity::Duplicate { .. } => "one copy is enough, with a backup elsewhere".into(),
            Oddity::Temporary => "remove it when no taoctl or btcli is running".into(),
            Oddity::Foreign => "move it out of the wallets folder".into(),
        }
    }

    /// Whether [`super::check::close`] mends it.
    pub fn is_permissions(&self) -> bool {
        match &self.oddity {
            Oddity::Loose(warning) => !matches!(warning, Warning::ForeignOwner { .. }),
            Oddity::OpenFolder { .. } => true,
            _ => false,
        }
    }
}

/// Without the path, where it can be left out.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.oddity {
            Oddity::Broken(error) => write!(f, "{error}"),
            Oddity::Loose(Warning::LoosePermissions { mode, .. }) => {
                write!(f, "others can access it (mode {mode:04o})")
            }
            Oddity::Loose(Warning::LooseFolder { mode, .. }) => {
                write!(f, "others can change what is in it (mode {mode:04o})")
            }
            Oddity::Loose(Warning::ForeignOwner { uid, .. }) => {
                write!(f, "it belongs to another user (uid {uid})")
            }
            Oddity::OpenFolder { mode } => {
                write!(f, "others can see which keys are in it (mode {mode:04o})")
            }
            Oddity::Link => f.write_str("it is a symbolic link; nothing is written through it"),
            Oddity::NoWalletsFolder => f.write_str("there is no such folder"),
            Oddity::EmptyWallet => f.write_str("the folder of the wallet is empty"),
            Oddity::NoPublicFile { is_known: true, .. } => {
                f.write_str("it is missing; the key file tells the address, too")
            }
            Oddity::NoPublicFile { is_known: false, .. } => {
                f.write_str("it is missing, so that the address is not known without the password")
            }
            Oddity::NoColdkey => f.write_str("the wallet has neither a coldkey nor its address"),
            Oddity::NotEncrypted => {
                f.write_str("the coldkey is not encrypted: whoever reads the file has the coins")
            }
            Oddity::Weak(Format::AnsibleVault) => {
                f.write_str("the format ansible-vault makes a password cheap to guess")
            }
            Oddity::Weak(format) => write!(
                f,
                "the format {format} has the same salt for everybody: passwords can be guessed for \
                 all files at once"
            ),
            Oddity::OldCost => {
                f.write_str("its password is cheaper to guess than that of a file written today")
            }
            Oddity::Duplicate { of } => write!(f, "it is the same key as {}", of.display()),
            Oddity::Temporary => f.write_str("an interrupted command left it"),
            Oddity::Foreign => f.write_str("it is no part of a wallet"),
        }
    }
}
