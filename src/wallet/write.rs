//! The one way a file comes into a wallet: whole, verified, and never over another.

use std::fs::{DirBuilder, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

use super::error::WalletError;
use super::read::read;

/// Temporary files begin with this; listings skip what begins with a dot.
const TEMPORARY: &str = ".taoctl-";

/// Writes a new file, mode 0600.
///
/// Temporary file in the same folder, fsync, read back from disk, `verify`; only then the live name, by a
/// link that does not replace, fsync of the folder, and the bytes compared once more under that name.
/// On any error before the link nothing is left behind.
pub fn create(
    path: &Path,
    bytes: &[u8],
    verify: impl FnOnce(&[u8]) -> Result<(), WalletError>,
) -> Result<(), WalletError> {
    let folder = path.parent().ok_or_else(|| WalletError::NotAFolder(path.to_owned()))?;
    refuse_existing(path)?;

    let mut temporary = tempfile::Builder::new()
        .prefix(TEMPORARY)
        .permissions(Permissions::from_mode(0o600))
        .tempfile_in(folder)
        .map_err(WalletError::io("write in", folder))?;
    temporary.write_all(bytes).map_err(WalletError::io("write", path))?;
    temporary.as_file().sync_all().map_err(WalletError::io("sync", path))?;

    let written = read(temporary.path())?.ok_or_else(|| WalletError::ReadBack(path.to_owned()))?;
    verify(written.bytes.expose())?;

    temporary.persist_noclobber(path).map_err(|failed| match failed.error.kind() {
        io::ErrorKind::AlreadyExists => WalletError::Exists(path.to_owned()),
        _ => WalletError::io("create", path)(failed.error),
    })?;
    sync_folder(folder)?;

    match read(path)? {
        Some(live) if live.bytes.expose() == bytes => Ok(()),
        _ => Err(WalletError::ReadBack(path.to_owned())),
    }
}

/// Fails if anything has this name, a dangling link included.
pub fn refuse_existing(path: &Path) -> Result<(), WalletError> {
    match path.symlink_metadata() {
        Ok(_) => Err(WalletError::Exists(path.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(WalletError::io("look at", path)(error)),
    }
}

/// Makes a folder and what is missing above it, mode 0700.
pub fn create_folder(path: &Path) -> Result<(), WalletError> {
    if path.is_dir() {
        return Ok(());
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    if let Some(parent) = parent {
        create_folder(parent)?;
    }
    match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => sync_folder(parent.unwrap_or(Path::new("."))),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(WalletError::NotAFolder(path.to_owned()))
        }
        Err(error) => Err(WalletError::io("create", path)(error)),
    }
}

fn sync_folder(folder: &Path) -> Result<(), WalletError> {
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(WalletError::io("sync", folder))
}
