//! Reading folders, and key files: regular files of ordinary size only, with what is odd about their permissions.
//!
//! A symbolic link is read where nobody else can change what it leads to: Kubernetes mounts secrets so.
//! Nothing is ever written through one.

use std::fmt;
use std::fs::{self, DirEntry, File};
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::{FileType, Mode, OFlags};
use rustix::io::Errno;

use super::error::WalletError;
use super::obstacle::Obstacle;
use super::secret::SecretBytes;

/// Far above any key file.
const MAX_BYTES: u64 = 64 * 1024;

/// Something worth telling that is no failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Others can read or write the file.
    LoosePermissions {
        /// Where.
        path: PathBuf,
        /// Permission bits.
        mode: u32,
    },
    /// Others can put files into the folder, and replace those in it.
    LooseFolder {
        /// Where.
        path: PathBuf,
        /// Permission bits.
        mode: u32,
    },
    /// Somebody else owns the file or folder.
    ForeignOwner {
        /// Where.
        path: PathBuf,
        /// Who.
        uid: u32,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LoosePermissions { path, mode } => {
                write!(
                    f,
                    "others can access {} (mode {mode:04o}); chmod 600 closes it",
                    path.display()
                )
            }
            Self::LooseFolder { path, mode } => {
                write!(
                    f,
                    "others can change what is in {} (mode {mode:04o}); chmod 700 closes it",
                    path.display()
                )
            }
            Self::ForeignOwner { path, uid } => {
                write!(f, "{} belongs to another user (uid {uid})", path.display())
            }
        }
    }
}

/// The contents of a file.
pub struct Contents {
    /// All of it.
    pub bytes: SecretBytes,
    /// About its permissions; for secrets only.
    pub warnings: Vec<Warning>,
}

/// Reads a file; `None` if there is none.
pub fn read(path: &Path) -> Result<Option<Contents>, WalletError> {
    let (file, is_link) = match open(path, OFlags::NOFOLLOW) {
        Ok(file) => (file, false),
        Err(Errno::NOENT) => return Ok(None),
        Err(Errno::LOOP) => match open(path, OFlags::empty()) {
            Ok(file) => (file, true),
            Err(Errno::NOENT | Errno::LOOP) => {
                return Err(not_a_file(path, "a symbolic link that leads nowhere"));
            }
            Err(error) => return Err(WalletError::io("open", path)(error.into())),
        },
        Err(error) => return Err(WalletError::io("open", path)(error.into())),
    };
    let stat =
        rustix::fs::fstat(&file).map_err(|error| WalletError::io("look at", path)(error.into()))?;
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile => {}
        FileType::Directory => return Err(not_a_file(path, "a folder")),
        _ => return Err(not_a_file(path, "a device, pipe or socket")),
    }
    if is_link {
        refuse_loose_link(path, stat.st_mode, stat.st_uid)?;
    }
    // Room for one byte more than allowed, so that reading never moves the buffer.
    let mut bytes =
        Vec::with_capacity(usize::try_from(stat.st_size).unwrap_or(0).min(MAX_BYTES as usize) + 64);
    let mut limited = file.take(MAX_BYTES + 1);
    limited.read_to_end(&mut bytes).map_err(WalletError::io("read", path))?;
    let bytes = SecretBytes::new(bytes);
    if bytes.expose().len() as u64 > MAX_BYTES {
        return Err(WalletError::TooLarge(path.to_owned()));
    }
    Ok(Some(Contents { bytes, warnings: warnings(path, stat.st_mode, stat.st_uid) }))
}

fn open(path: &Path, more: OFlags) -> Result<File, Errno> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | more;
    rustix::fs::open(path, flags, Mode::empty()).map(File::from)
}

/// Who can change the link or the file behind it decides which key is read.
fn refuse_loose_link(path: &Path, mode: u32, uid: u32) -> Result<(), WalletError> {
    let link = path.symlink_metadata().map_err(WalletError::io("look at", path))?;
    let loose = |why| Err(Obstacle::LooseLink { path: path.to_owned(), why }.into());
    match () {
        () if !is_trusted(link.uid()) => loose("belongs to another user"),
        () if !is_trusted(uid) => loose("leads to a file of another user"),
        () if mode & 0o022 != 0 => loose("leads to a file that others can change"),
        () => Ok(()),
    }
}

/// This user, or root, who can do everything anyway.
fn is_trusted(uid: u32) -> bool {
    uid == 0 || uid == rustix::process::geteuid().as_raw()
}

/// What is odd about a wallet's folder, and the folder of its hotkeys.
pub fn folder_warnings(wallet: &Path) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for path in [wallet.to_owned(), wallet.join("hotkeys")] {
        let Ok(found) = path.metadata() else { continue };
        let mode = found.mode() & 0o7777;
        if mode & 0o022 != 0 {
            warnings.push(Warning::LooseFolder { path: path.clone(), mode });
        }
        if !is_trusted(found.uid()) {
            warnings.push(Warning::ForeignOwner { path, uid: found.uid() });
        }
    }
    warnings
}

fn not_a_file(path: &Path, found: &'static str) -> WalletError {
    WalletError::NotAFile { path: path.to_owned(), found }
}

fn warnings(path: &Path, mode: u32, uid: u32) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mode = mode & 0o7777;
    if mode & 0o077 != 0 {
        warnings.push(Warning::LoosePermissions { path: path.to_owned(), mode });
    }
    if uid != rustix::process::geteuid().as_raw() {
        warnings.push(Warning::ForeignOwner { path: path.to_owned(), uid });
    }
    warnings
}

/// What a folder holds, hidden files included, by name; `None` if there is no folder.
pub(super) fn entries(folder: &Path) -> Result<Option<Vec<DirEntry>>, WalletError> {
    let read = match fs::read_dir(folder) {
        Ok(read) => read,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(WalletError::NotAFolder(folder.to_owned()));
        }
        Err(error) => return Err(WalletError::io("list", folder)(error)),
    };
    let mut entries: Vec<DirEntry> =
        read.collect::<Result<_, _>>().map_err(WalletError::io("list", folder))?;
    entries.sort_by_key(DirEntry::file_name);
    Ok(Some(entries))
}
