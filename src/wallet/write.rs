//! The one way a file comes into a wallet: whole, verified, and never over another.
//!
//! The wallets folder may be a symbolic link: that is where the user keeps wallets. Inside it nothing is
//! written through one.

use std::fs::{self, DirBuilder, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;
use tempfile::NamedTempFile;

use super::error::WalletError;
use super::lock::WalletLock;
use super::obstacle::Obstacle;
use super::read::read;

/// Temporary files begin with this; listings skip what begins with a dot.
pub(super) const TEMPORARY: &str = ".taoctl-";

/// Writes a new file, mode 0600.
///
/// Temporary file in the same folder, fsync, read back from disk, `verify`; only then the live name, by a
/// rename that does not replace, fsync of the folder, and the bytes compared once more under that name.
/// On any error before the live name nothing is left behind.
pub fn create(
    lock: &WalletLock,
    path: &Path,
    bytes: &[u8],
    verify: impl FnOnce(&[u8]) -> Result<(), WalletError>,
) -> Result<(), WalletError> {
    refuse_existing(path)?;
    publish(stage(lock, path, bytes, verify)?, path, bytes)
}

/// The same outside of the wallets folder, where no other process expects a lock.
pub fn create_outside(
    path: &Path,
    bytes: &[u8],
    verify: impl FnOnce(&[u8]) -> Result<(), WalletError>,
) -> Result<(), WalletError> {
    // A bare file name has no folder that could be synced.
    let path = &std::path::absolute(path).map_err(WalletError::io("find", path))?;
    refuse_existing(path)?;
    publish(staged(path, bytes, verify)?, path, bytes)
}

fn publish(staged: NamedTempFile, path: &Path, bytes: &[u8]) -> Result<(), WalletError> {
    staged.persist_noclobber(path).map_err(|failed| match failed.error.kind() {
        io::ErrorKind::AlreadyExists => WalletError::Exists(path.to_owned()),
        _ => WalletError::io("create", path)(failed.error),
    })?;
    sync_parent(path)?;
    confirm(path, bytes)
}

/// The temporary file that shall become `path`: on disk, read back, verified.
pub fn stage(
    _lock: &WalletLock,
    path: &Path,
    bytes: &[u8],
    verify: impl FnOnce(&[u8]) -> Result<(), WalletError>,
) -> Result<NamedTempFile, WalletError> {
    staged(path, bytes, verify)
}

fn staged(
    path: &Path,
    bytes: &[u8],
    verify: impl FnOnce(&[u8]) -> Result<(), WalletError>,
) -> Result<NamedTempFile, WalletError> {
    let folder = parent(path)?;
    let mut temporary = tempfile::Builder::new()
        .prefix(TEMPORARY)
        .permissions(Permissions::from_mode(0o600))
        .tempfile_in(folder)
        .map_err(WalletError::io("write in", folder))?;
    temporary.write_all(bytes).map_err(WalletError::io("write", path))?;
    temporary.as_file().sync_all().map_err(WalletError::io("sync", path))?;
    let written = read(temporary.path())?.ok_or_else(|| WalletError::ReadBack(path.to_owned()))?;
    verify(written.bytes.expose())?;
    Ok(temporary)
}

/// Fails unless the file holds exactly these bytes, which were verified under another name.
pub fn confirm(path: &Path, bytes: &[u8]) -> Result<(), WalletError> {
    match read(path)? {
        Some(live) if live.bytes.expose() == bytes => Ok(()),
        _ => Err(WalletError::ReadBack(path.to_owned())),
    }
}

/// Gives a file or folder another name, unless something has that name.
pub fn rename_new(from: &Path, to: &Path) -> Result<(), WalletError> {
    let error = match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Ok(()) => return Ok(()),
        // The file system does not know the flag. A folder that holds something is never replaced anyway.
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => match from.is_dir() {
            true => fs::rename(from, to),
            false => fs::hard_link(from, to).and_then(|()| fs::remove_file(from)),
        },
        Err(error) => Err(error.into()),
    };
    error.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::DirectoryNotEmpty => {
            WalletError::Exists(to.to_owned())
        }
        _ => WalletError::io("rename", from)(error),
    })
}

/// Fails if anything has this name, a dangling link included.
pub fn refuse_existing(path: &Path) -> Result<(), WalletError> {
    match exists(path)? {
        true => Err(WalletError::Exists(path.to_owned())),
        false => Ok(()),
    }
}

/// Fails if this is a symbolic link.
pub fn refuse_link(path: &Path) -> Result<(), WalletError> {
    match path.symlink_metadata() {
        Ok(found) if found.is_symlink() => Err(Obstacle::Link(path.to_owned()).into()),
        _ => Ok(()),
    }
}

/// Whether anything has this name, a dangling link included.
pub fn exists(path: &Path) -> Result<bool, WalletError> {
    match path.symlink_metadata() {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(WalletError::io("look at", path)(error)),
    }
}

/// Makes a folder and what is missing above it, mode 0700.
pub fn create_folder(path: &Path) -> Result<(), WalletError> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        create_folder(parent)?;
    }
    match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => sync_parent(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(WalletError::NotAFolder(path.to_owned()))
        }
        Err(error) => Err(WalletError::io("create", path)(error)),
    }
}

/// Makes a folder inside of the wallets folder, where no link may lead elsewhere.
pub fn own_folder(path: &Path) -> Result<(), WalletError> {
    refuse_link(path)?;
    create_folder(path)
}

/// Makes what happened to the names in the folder of `path` last.
pub fn sync_parent(path: &Path) -> Result<(), WalletError> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(WalletError::io("sync", folder))
}

/// Removes the temporary files of writers that died. Only for whoever holds the lock: then every one is such.
pub fn sweep(wallet: &Path) {
    for folder in [wallet.to_owned(), wallet.join("hotkeys")] {
        let is_ours = folder.symlink_metadata().is_ok_and(|found| found.is_dir());
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.flatten().filter(|_| is_ours) {
            let is_temporary =
                entry.file_name().as_encoded_bytes().starts_with(TEMPORARY.as_bytes());
            if is_temporary && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                // What cannot be removed is no reason to write nothing.
                let _left = fs::remove_file(entry.path());
            }
        }
    }
}

fn parent(path: &Path) -> Result<&Path, WalletError> {
    path.parent().ok_or_else(|| WalletError::NotAFolder(path.to_owned()))
}
