//! Backups: wallet folders in one encrypted file.
//!
//! The file is a line of JSON, then the ciphertext to its end:
//!
//! ```json
//! {"taoctl":"backup","version":1,"kdf":{"name":"argon2id",…},"cipher":{"name":"xchacha20-poly1305",…}}
//! ```
//!
//! The associated data is `taoctl-backup`, version (1 byte), then as [`super::envelope`] says. The plaintext is a
//! tar file (`archive`) with one folder per wallet. Key files go in as they are, so an encrypted key has two passwords
//! around it.

mod archive;
mod error;
mod restore;

use std::fs::{File, Permissions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

pub use archive::{Archive, ArchivedKey, ArchivedWallet};
pub use error::BackupError;
pub use restore::restore;

use super::envelope::{Cost, JsonCipher, JsonKdf, Parameters, TAG};
use super::keyfile::KeyfileError;
use super::secret::SecretString;
use super::write::sync_parent;

/// Bytes of all files together, with what tar adds.
const MAX_ARCHIVE: usize = 64 * 1024 * 1024;
/// Bytes of the first line.
const MAX_HEADER: usize = 4096;

const VERSION: u8 = 1;
const KIND: &str = "backup";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    taoctl: String,
    version: u64,
    kdf: JsonKdf,
    cipher: JsonCipher,
}

/// What every version has.
#[derive(Deserialize)]
struct AnyHeader {
    taoctl: String,
    version: u64,
}

/// A backup file that was read, not yet decrypted.
pub struct Backup {
    parameters: Parameters,
    ciphertext: Vec<u8>,
}

impl Backup {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Self, BackupError> {
        let mut bytes = Vec::new();
        let most = MAX_HEADER + MAX_ARCHIVE + TAG;
        let read = File::open(path)
            .and_then(|file| file.take(most as u64 + 1).read_to_end(&mut bytes))
            .map_err(|error| match error.kind() {
                io::ErrorKind::IsADirectory => BackupError::NotABackup(path.to_owned()),
                _ => BackupError::io("read", path)(error),
            })?;
        if read > most {
            return Err(BackupError::NotABackup(path.to_owned()));
        }
        Self::parse(path, &bytes)
    }

    /// Checks everything but the contents of the file at `path`.
    pub fn parse(path: &Path, bytes: &[u8]) -> Result<Self, BackupError> {
        let other = || BackupError::NotABackup(path.to_owned());
        let end =
            bytes.iter().take(MAX_HEADER).position(|byte| *byte == b'\n').ok_or_else(other)?;
        let (line, ciphertext) = (&bytes[..end], &bytes[end + 1..]);
        let AnyHeader { taoctl, version } = serde_json::from_slice(line).map_err(|_| other())?;
        if taoctl != KIND {
            return Err(other());
        }
        if version != u64::from(VERSION) {
            return Err(BackupError::Version { path: path.to_owned(), version });
        }
        let Header { kdf, cipher, .. } = serde_json::from_slice(line).map_err(|_| other())?;
        let parameters = Parameters::from_json(&kdf, &cipher)
            .map_err(|source| BackupError::Damaged { path: path.to_owned(), source })?;
        Ok(Self { parameters, ciphertext: ciphertext.to_vec() })
    }

    /// Decrypts. Blocking, about half a second.
    pub fn open(&self, password: &SecretString) -> Result<Archive, BackupError> {
        let key = self.parameters.derive_key(password).map_err(BackupError::Seal)?;
        let opened = self.parameters.decrypt(&key, &associated_data(), &self.ciphertext);
        let tar = opened.map_err(|error| match error {
            KeyfileError::WrongPassword => BackupError::WrongPassword,
            other => BackupError::Seal(other),
        })?;
        Archive::from_tar(tar.expose())
    }
}

fn associated_data() -> Vec<u8> {
    [b"taoctl-backup".as_slice(), &[VERSION]].concat()
}

fn seal(archive: &Archive, password: &SecretString, cost: Cost) -> Result<Vec<u8>, BackupError> {
    let tar = archive.to_tar()?;
    let parameters = Parameters::fresh(cost).map_err(BackupError::Seal)?;
    let (kdf, cipher) = parameters.to_json();
    let header = Header { taoctl: KIND.into(), version: VERSION.into(), kdf, cipher };
    let mut bytes = serde_json::to_vec(&header)
        .map_err(|_| BackupError::Seal(KeyfileError::Damaged("its header cannot be written")))?;
    bytes.push(b'\n');
    let key = parameters.derive_key(password).map_err(BackupError::Seal)?;
    let ciphertext = parameters.encrypt(&key, &associated_data(), &tar);
    bytes.extend(ciphertext.map_err(BackupError::Seal)?);
    Ok(bytes)
}

/// Writes a backup, mode 0600, never over another file. Returns its size in bytes.
///
/// Temporary file in the same folder, fsync, read back, decrypted with the password, and compared with the wallets as
/// they are on disk then; only after that the name, by a link that does not replace. Blocking: the key is derived twice.
pub fn write(
    path: &Path,
    archive: &Archive,
    password: &SecretString,
    cost: Cost,
) -> Result<usize, BackupError> {
    refuse_existing(path)?;
    if password.expose().is_empty() {
        return Err(BackupError::Seal(KeyfileError::EmptyPassword));
    }
    let folder = folder_of(path);
    let mut temporary = tempfile::Builder::new()
        .prefix(".taoctl-")
        .permissions(Permissions::from_mode(0o600))
        .tempfile_in(folder)
        .map_err(BackupError::io("write in", folder))?;
    let bytes = seal(archive, password, cost)?;
    temporary.write_all(&bytes).map_err(BackupError::io("write", path))?;
    temporary.as_file().sync_all().map_err(BackupError::io("sync", path))?;

    let written = Backup::read(temporary.path())?.open(password)?;
    archive.compare(&written)?;
    archive.compare_with_disk()?;

    temporary.persist_noclobber(path).map_err(|failed| match failed.error.kind() {
        io::ErrorKind::AlreadyExists => BackupError::Exists(path.to_owned()),
        _ => BackupError::io("create", path)(failed.error),
    })?;
    sync_parent(path)?;
    Ok(bytes.len())
}

/// Fails if anything has this name, or if its folder is missing: before a password is asked.
pub fn refuse_existing(path: &Path) -> Result<(), BackupError> {
    match path.symlink_metadata() {
        Ok(_) => Err(BackupError::Exists(path.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let folder = folder_of(path);
            folder.metadata().map(drop).map_err(BackupError::io("write in", folder))
        }
        Err(error) => Err(BackupError::io("look at", path)(error)),
    }
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
