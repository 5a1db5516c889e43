//! A wallet out of a backup: whole, verified, and only where nothing is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{DirBuilder, File, Permissions};
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::archive::collect;
use super::{ArchivedWallet, BackupError, MAX_ARCHIVE};
use crate::wallet::name::WalletName;
use crate::wallet::store::Store;
use crate::wallet::write::{create_folder, refuse_existing, rename_new, sync_parent};

/// Makes new wallets, each under its name here. Nothing has its name before all of them are on disk.
///
/// The files are written into a temporary folder beside, read back and compared; then the folder gets its name.
pub fn restore(
    store: &Store,
    wallets: &[(&ArchivedWallet, &WalletName)],
) -> Result<(), BackupError> {
    let root = store.root();
    for (_, name) in wallets {
        refuse_existing(&root.join(name.as_str()))?;
    }
    create_folder(root)?;
    let mut ready = Vec::new();
    for (wallet, name) in wallets {
        ready.push((extract(wallet, root)?, root.join(name.as_str())));
    }
    for (temporary, target) in ready {
        let from = temporary.keep();
        rename_new(&from, &target).inspect_err(|_| {
            // It was ours alone; `wallet check` finds what stays behind of it.
            let _left = std::fs::remove_dir_all(&from);
        })?;
        sync_parent(&target)?;
    }
    Ok(())
}

fn extract(wallet: &ArchivedWallet, root: &Path) -> Result<TempDir, BackupError> {
    let temporary = tempfile::Builder::new()
        .prefix(".taoctl-")
        .permissions(Permissions::from_mode(0o700))
        .tempdir_in(root)
        .map_err(BackupError::io("write in", root))?;
    let mut folders = BTreeSet::from([temporary.path().to_owned()]);
    for (path, bytes) in &wallet.files {
        let path = temporary.path().join(path);
        let above = path.ancestors().skip(1).take_while(|above| above.starts_with(&temporary));
        folders.extend(above.map(Path::to_owned));
        if let Some(parent) = path.parent() {
            let made = DirBuilder::new().recursive(true).mode(0o700).create(parent);
            made.map_err(BackupError::io("create", parent))?;
        }
        write(&path, bytes.expose()).map_err(BackupError::io("write", path))?;
    }
    for folder in folders.iter().rev() {
        sync_folder(folder)?;
    }
    compare(wallet, temporary.path())?;
    Ok(temporary)
}

fn write(path: &PathBuf, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::options().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// What is on disk is what was in the backup.
fn compare(wallet: &ArchivedWallet, folder: &Path) -> Result<(), BackupError> {
    let (mut left, mut files) = (MAX_ARCHIVE, BTreeMap::new());
    collect(folder, Path::new(""), usize::MAX, &mut left, &mut files)?;
    match wallet.difference(&files) {
        Some(path) => Err(BackupError::ReadBack(path)),
        None => Ok(()),
    }
}

fn sync_folder(folder: &Path) -> Result<(), BackupError> {
    File::open(folder).and_then(|f| f.sync_all()).map_err(BackupError::io("sync", folder))
}
