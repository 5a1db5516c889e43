//! What can go wrong with backups, with codes and hints.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::error::{Code, Diagnose, Exit};
use crate::wallet::error::WalletError;
use crate::wallet::keyfile::KeyfileError;
use crate::wallet::name::WalletName;
use crate::wallet::obstacle::Obstacle;

/// Every error of backups. Holds paths, never a secret.
#[derive(Debug, Error)]
pub enum BackupError {
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
    /// No such file, or no folder to write into.
    #[error("cannot {action} {}: it does not exist", path.display())]
    Missing {
        /// A verb.
        action: &'static str,
        /// Where.
        path: PathBuf,
    },
    /// What else the file system has against it.
    #[error(transparent)]
    Obstacle(Obstacle),
    /// The file of the backup.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// A wallet or file that cannot go into a backup.
    #[error("{} cannot be backed up: it is {what}", path.display())]
    NotStorable {
        /// Where.
        path: PathBuf,
        /// What is there.
        what: &'static str,
    },
    /// A wallet without files.
    #[error("wallet {0} holds nothing to back up")]
    Empty(WalletName),
    /// A wallet, or a file that should be a backup.
    #[error("{} has more than 64 MiB, which is more than keys need", .0.display())]
    TooLarge(PathBuf),
    /// A file of a wallet was written meanwhile.
    #[error("{} was changed while it was backed up", .0.display())]
    Changed(PathBuf),
    /// The backup did not give back what was put in.
    #[error("the backup did not read back as it was written: {}", .0.display())]
    ReadBack(PathBuf),
    /// Another file.
    #[error("{} is no backup of taoctl", .0.display())]
    NotABackup(PathBuf),
    /// Of a later version of this tool.
    #[error("{} has version {version}, which is newer than this tool", path.display())]
    Version {
        /// Where.
        path: PathBuf,
        /// Its version.
        version: u64,
    },
    /// What its header asks for.
    #[error("{}: {source}", path.display())]
    Damaged {
        /// Where.
        path: PathBuf,
        /// Why.
        source: KeyfileError,
    },
    /// Authenticated decryption failed; it cannot tell which.
    #[error("wrong password of the backup, or the file was changed")]
    WrongPassword,
    /// The encryption itself.
    #[error("the backup: {0}")]
    Seal(KeyfileError),
    /// An entry that no backup of ours has.
    #[error("the backup has an entry `{entry}`, which {why}; nothing was written")]
    BadEntry {
        /// Its path in the backup.
        entry: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Asked for by name.
    #[error("the backup has no wallet {0}")]
    NotInBackup(WalletName),
    /// A new name is for one wallet.
    #[error("the backup holds {0} wallets, and a new name is for one")]
    Several(usize),
    /// The folder and its files.
    #[error(transparent)]
    Wallet(#[from] WalletError),
}

impl BackupError {
    /// For `map_err` on I/O.
    pub(super) fn io(
        action: &'static str,
        path: impl Into<PathBuf>,
    ) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| match Obstacle::of(action, &path, &source) {
            Some(obstacle) => Self::Obstacle(obstacle),
            None if source.kind() == io::ErrorKind::NotFound => Self::Missing { action, path },
            // A wrapped one names a temporary file, and the path a second time.
            None if source.get_ref().is_some() => {
                Self::Io { action, path, source: source.kind().into() }
            }
            None => Self::Io { action, path, source },
        }
    }
}

impl Diagnose for BackupError {
    fn code(&self) -> Code {
        let name = match self {
            Self::Io { .. } | Self::Missing { .. } => "backup_io",
            Self::Obstacle(obstacle) => return obstacle.code(),
            Self::Exists(_) => "backup_exists",
            Self::NotStorable { .. } => "backup_not_storable",
            Self::Empty(_) => "backup_empty",
            Self::TooLarge(_) => "backup_too_large",
            Self::Changed(_) => "wallet_changed",
            Self::ReadBack(_) => "read_back",
            Self::Version { .. } => "backup_version",
            Self::NotABackup(_) | Self::Damaged { .. } | Self::BadEntry { .. } => "backup_damaged",
            Self::WrongPassword => "wrong_password",
            Self::Seal(KeyfileError::EmptyPassword) => "empty_password",
            Self::Seal(_) => "backup_damaged",
            Self::NotInBackup(_) => "wallet_not_found",
            Self::Several(_) => return Code("usage", Exit::Usage),
            Self::Wallet(error) => return error.code(),
        };
        Code(name, Exit::Wallet)
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Io { .. } => "check the path, the permissions and the space that is left".into(),
            Self::Missing { action: "read", .. } => {
                "give the file that `taoctl wallet backup` wrote".into()
            }
            Self::Missing { .. } => "make the folder first, or choose another place".into(),
            Self::Obstacle(Obstacle::ReadOnly { .. }) => {
                "mount it writable, or choose another place".into()
            }
            Self::Obstacle(obstacle) => return obstacle.hints(),
            Self::Exists(_) => "nothing is overwritten: give another file with --out".into(),
            Self::NotStorable { .. } => {
                "move it out of the wallet folder, or put a copy of the file in its place".into()
            }
            Self::Empty(_) => "`taoctl wallet list` shows what the wallets hold".into(),
            Self::TooLarge(_) => "move what is no key out of the wallet folder".into(),
            Self::Changed(_) => "no backup was made; run it again".into(),
            Self::ReadBack(_) => "no backup was made; the disk may be failing, use another".into(),
            Self::Version { .. } => "use a newer taoctl".into(),
            Self::NotABackup(_) | Self::Damaged { .. } => {
                "give the file that `taoctl wallet backup` wrote, or another copy of it".into()
            }
            Self::WrongPassword => {
                "it is the password that was given to `taoctl wallet backup`; nothing was written"
                    .into()
            }
            Self::Seal(KeyfileError::EmptyPassword) => "give a password that is not empty".into(),
            Self::Seal(_) => "run it on a machine with more memory, or use another copy".into(),
            Self::BadEntry { .. } => "do not use this file: taoctl did not write it so".into(),
            Self::NotInBackup(_) => {
                "`taoctl wallet restore FILE --list` shows what it holds".into()
            }
            Self::Several(_) => "choose one with --only NAME".into(),
            Self::Wallet(error) => return error.hints(),
        };
        vec![hint]
    }
}
