//! What the file system or another process has against reading or writing a key.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::error::{Code, Diagnose, Exit};

/// Each has its own words, because each is mended in its own way.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Obstacle {
    /// Where something is to be written.
    #[error("{} is a symbolic link, and nothing is written through one", .0.display())]
    Link(PathBuf),
    /// A link that is not read either.
    #[error("{} is a symbolic link that {why}", path.display())]
    LooseLink {
        /// The link.
        path: PathBuf,
        /// What it does.
        why: &'static str,
    },
    /// A file that would change hands.
    #[error("{} belongs to another user (uid {uid}), and a new file would not", path.display())]
    ForeignOwner {
        /// Where.
        path: PathBuf,
        /// Who.
        uid: u32,
    },
    /// The lock did not become free.
    #[error("another process is writing in {}", .0.display())]
    Busy(PathBuf),
    /// Not the file that was opened any more.
    #[error("{} was changed by another process meanwhile", .0.display())]
    Changed(PathBuf),
    /// The disk, or what this user may use of it.
    #[error("cannot {action} {}: no space is left", path.display())]
    Full {
        /// A verb.
        action: &'static str,
        /// Where.
        path: PathBuf,
    },
    /// The file system.
    #[error("cannot {action} {}: it is mounted read-only", path.display())]
    ReadOnly {
        /// A verb.
        action: &'static str,
        /// Where.
        path: PathBuf,
    },
    /// The permissions of the file or of its folder.
    #[error("cannot {action} {}: this user may not", path.display())]
    NoAccess {
        /// A verb.
        action: &'static str,
        /// Where.
        path: PathBuf,
    },
}

impl Obstacle {
    /// What an error of the operating system means, if it is one of these.
    pub(super) fn of(action: &'static str, path: &Path, error: &io::Error) -> Option<Self> {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Some(Self::Full { action, path })
            }
            io::ErrorKind::ReadOnlyFilesystem => Some(Self::ReadOnly { action, path }),
            io::ErrorKind::PermissionDenied => Some(Self::NoAccess { action, path }),
            _ => None,
        }
    }
}

impl Diagnose for Obstacle {
    fn code(&self) -> Code {
        let name = match self {
            Self::Link(_) => "symbolic_link",
            Self::LooseLink { .. } => "loose_link",
            Self::ForeignOwner { .. } => "foreign_owner",
            Self::Busy(_) => "wallet_busy",
            Self::Changed(_) => "wallet_changed",
            Self::Full { .. } => "disk_full",
            Self::ReadOnly { .. } => "read_only",
            Self::NoAccess { .. } => "no_access",
        };
        Code(name, Exit::Wallet)
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Link(_) => {
                "work on what it points to: --wallet-path names the wallets folder there"
            }
            Self::LooseLink { .. } => {
                "take the write permission from others with `chmod go-w`, or put a copy in its place"
            }
            Self::ForeignOwner { .. } => "run it as the owner of the file",
            Self::Busy(_) => "run it again when the other process has ended",
            Self::Changed(_) => "nothing was written; run it again",
            Self::Full { .. } => "free some space and run it again: what was there is unchanged",
            Self::ReadOnly { .. } => {
                "mount it writable, or choose another folder with --wallet-path"
            }
            Self::NoAccess { path, .. } => {
                return vec![format!(
                    "`ls -ld {}` shows whose it is; run it as that user",
                    path.display()
                )];
            }
        };
        vec![hint.to_owned()]
    }
}
