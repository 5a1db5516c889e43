//! Replacing a key file by another one of the same key: a password change, a conversion.
//!
//! At every moment there is a whole file under the live name. The old one gets a second name in the trash,
//! the new one is written beside it, read back and opened, and takes the live name by a rename. When it
//! has been read under that name the old one is removed, unless it is to be kept. Whatever fails, the old
//! file is live again.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::error::WalletError;
use super::keyfile::{self, Opened, Protection};
use super::lock::WalletLock;
use super::locked::{KeyPaths, LockedKey, public_address};
use super::name::KeyName;
use super::obstacle::Obstacle;
use super::read::{Warning, folder_warnings};
use super::store::{Store, same_key, write_public};
use super::trash::{Old, discard_replaced};
use super::write;
use crate::domain::address::AccountId;

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// The account, which is the same as before.
    pub address: AccountId,
    /// Its files.
    pub paths: KeyPaths,
    /// Where the old file is: because it was to be kept, or because it cannot be removed.
    pub old: Option<PathBuf>,
    /// What is odd about the folder.
    pub warnings: Vec<Warning>,
}

impl Store {
    /// Writes the file of a key anew. `locked` is the file that was opened, `opened` what is in it; fails
    /// if another process has changed the file since. A public file that is missing is written. Blocking:
    /// an encrypted key is derived twice, to write and to verify.
    pub fn replace(
        &self,
        name: &KeyName,
        locked: &LockedKey,
        opened: &Opened,
        protection: Protection<'_>,
        keep_old: bool,
    ) -> Result<Replaced, WalletError> {
        let paths = self.paths(name);
        let address = opened.keypair.public();
        let lock = WalletLock::take(self.wallet(name.wallet())?.folder())?;
        for path in [paths.key.parent(), Some(&paths.key), Some(&paths.public)] {
            path.map_or(Ok(()), write::refuse_link)?;
        }
        if !locked.is_still(&paths.key)? {
            return Err(Obstacle::Changed(paths.key).into());
        }
        if public_address(&paths.public)?.is_none() {
            write_public(&lock, &paths, address, opened.keypair.scheme())?;
        }

        let bytes = keyfile::seal(&opened.source, protection).map_err(WalletError::Seal)?;
        let staged = write::stage(&lock, &paths.key, bytes.expose(), |written| {
            let again = keyfile::open(written, protection.password());
            let again = again.map_err(WalletError::keyfile(&paths.key))?;
            same_key(&paths.key, again.keypair.public(), address)
        })?;
        keep_owner(&paths.key, &staged)?;
        let old = Old::keep(&lock, &paths.key, keep_old)?;
        // Other tools know no lock, and the derivations took seconds.
        if !locked.is_still(&old.path)? {
            old.discard()?;
            return Err(Obstacle::Changed(paths.key).into());
        }
        let old = exchange(&lock, &paths.key, staged, bytes.expose(), old, keep_old)?;
        let warnings = folder_warnings(lock.folder());
        Ok(Replaced { address, paths, old, warnings })
    }
}

/// From the old file, which has its second name, to the new one. Where the old one still is, if it is.
fn exchange(
    lock: &WalletLock,
    live: &Path,
    staged: NamedTempFile,
    bytes: &[u8],
    old: Old,
    keep_old: bool,
) -> Result<Option<PathBuf>, WalletError> {
    let exchanged = staged
        .persist(live)
        .map_err(|failed| WalletError::io("replace", live)(failed.error))
        .and_then(|_| write::sync_parent(live))
        .and_then(|()| write::confirm(live, bytes));
    if let Err(source) = exchanged {
        return Err(match old.put_back(live) {
            Ok(()) => source,
            Err(_) => WalletError::NotPutBack {
                path: live.to_owned(),
                old: old.path,
                source: Box::new(source),
            },
        });
    }
    if !keep_old {
        // The new one is live and sound; a copy that cannot be removed is told by its path.
        let _stays = discard_replaced(lock, live);
    }
    Ok(old.path.exists().then_some(old.path))
}

/// The new file belongs to whom the old one belonged: only root can write somebody else's.
fn keep_owner(path: &Path, staged: &NamedTempFile) -> Result<(), WalletError> {
    let old = path.symlink_metadata().map_err(WalletError::io("look at", path))?;
    let new = staged.as_file().metadata().map_err(WalletError::io("look at", path))?;
    if old.uid() == new.uid() {
        return Ok(());
    }
    std::os::unix::fs::fchown(staged.as_file(), Some(old.uid()), Some(old.gid()))
        .map_err(|_| Obstacle::ForeignOwner { path: path.to_owned(), uid: old.uid() }.into())
}
