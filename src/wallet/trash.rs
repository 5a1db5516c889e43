//! Removing: everything goes to a `.trash` folder and can be brought back by moving it; nothing is deleted.
//!
//! ```text
//! <root>/.trash/<time>/<wallet>                    a removed wallet, whole
//! <root>/<wallet>/.trash/<time>/hotkeys/<hotkey>   a removed hotkey, with its public file
//! <root>/<wallet>/.trash/<time>/coldkey            an old file that was kept when it was replaced
//! <root>/<wallet>/.trash/<time>.replaced/…         the old file while it is being replaced
//! ```

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use super::error::WalletError;
use super::lock::WalletLock;
use super::name::{HotkeyName, KeyName, WalletName};
use super::store::Store;
use super::write::{self, rename_new, sync_parent};

/// Where removed and replaced files go.
const TRASH: &str = ".trash";

/// The end of the name of a folder whose file is only there until the new one is verified.
const REPLACED: &str = ".replaced";

/// What was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// Where each file or folder was, and where it is now.
    pub moved: Vec<(PathBuf, PathBuf)>,
}

impl Store {
    /// Moves a wallet, or one hotkey of a wallet, into the trash. A hotkey that was removed halfway is
    /// removed to the end.
    pub fn remove(&self, name: &KeyName) -> Result<Removed, WalletError> {
        match name {
            KeyName::Coldkey(wallet) => self.remove_wallet(wallet),
            KeyName::Hotkey(wallet, hotkey) => self.remove_hotkey(wallet, hotkey),
        }
    }

    fn remove_wallet(&self, name: &WalletName) -> Result<Removed, WalletError> {
        let wallet = self.wallet(name)?;
        let _lock = WalletLock::take(wallet.folder())?;
        let from = wallet.folder().to_owned();
        let to = time_folder(self.root(), "")?.join(name.as_str());
        rename_new(&from, &to).inspect_err(|_| prune(&to))?;
        sync_parent(&to)?;
        sync_parent(&from)?;
        Ok(Removed { moved: vec![(from, to)] })
    }

    fn remove_hotkey(
        &self,
        name: &WalletName,
        hotkey: &HotkeyName,
    ) -> Result<Removed, WalletError> {
        let wallet = self.wallet(name)?;
        let lock = WalletLock::take(wallet.folder())?;
        let paths = wallet.hotkey_paths(hotkey);
        paths.key.parent().map_or(Ok(()), write::refuse_link)?;
        // The key last: as long as it is there, the hotkey is.
        let mut there = Vec::new();
        for path in [paths.public, paths.key] {
            if write::exists(&path)? {
                there.push(path);
            }
        }
        if there.is_empty() {
            let (wallet, hotkey) = (name.clone(), hotkey.clone());
            return Err(WalletError::NoSuchHotkey { wallet, hotkey });
        }
        let folder = time_folder(lock.folder(), "")?.join("hotkeys");
        write::own_folder(&folder)?;
        let mut moved = Vec::new();
        for from in there {
            let to = folder.join(from.file_name().unwrap_or_default());
            rename_new(&from, &to).inspect_err(|_| prune(&to))?;
            sync_parent(&to)?;
            sync_parent(&from)?;
            moved.push((from, to));
        }
        Ok(Removed { moved })
    }
}

/// The old file of a replacement under its second name.
pub(super) struct Old {
    /// In the trash.
    pub path: PathBuf,
}

impl Old {
    /// Gives a file of the wallet a second name in the trash, on disk when this returns.
    pub fn keep(lock: &WalletLock, path: &Path, keep: bool) -> Result<Self, WalletError> {
        let inside = inside(lock, path)?;
        let folder = time_folder(lock.folder(), if keep { "" } else { REPLACED })?;
        let second = folder.join(inside);
        let link = || {
            if let Some(folder) = second.parent() {
                write::own_folder(folder)?;
            }
            match fs::hard_link(path, &second) {
                Ok(()) => {}
                // Not every file system has hard links, and some systems forbid them.
                Err(error) if no_links(&error) => copy(lock, path, &second)?,
                Err(error) => return Err(WalletError::io("keep a copy of", path)(error)),
            }
            sync_parent(&second)
        };
        let old = Self { path: second.clone() };
        link().inspect_err(|_| drop(old.discard()))?;
        Ok(old)
    }

    /// Makes it the live file again.
    pub fn put_back(&self, live: &Path) -> Result<(), WalletError> {
        fs::rename(&self.path, live).map_err(WalletError::io("put back", live))?;
        // A rename leaves two names of one file as they are. That the disk fails is being told already.
        let _told = sync_parent(live).and_then(|()| self.discard());
        Ok(())
    }

    /// Removes it, and the folders that held nothing else.
    pub fn discard(&self) -> Result<(), WalletError> {
        discard(&self.path)
    }
}

/// Removes every old file of `path` that was only there until the new one is verified: the one of this
/// replacement, and those of replacements that were cut short. Called when the live file has been opened.
pub(super) fn discard_replaced(lock: &WalletLock, path: &Path) -> Result<(), WalletError> {
    let inside = inside(lock, path)?;
    let trash = lock.folder().join(TRASH);
    let entries = fs::read_dir(&trash).map_err(WalletError::io("list", &trash))?;
    for entry in entries.flatten() {
        if entry.file_name().as_encoded_bytes().ends_with(REPLACED.as_bytes()) {
            discard(&entry.path().join(inside))?;
        }
    }
    Ok(())
}

fn discard(path: &Path) -> Result<(), WalletError> {
    match fs::remove_file(path) {
        Ok(()) => sync_parent(path)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(WalletError::io("remove", path)(error)),
    }
    prune(path);
    Ok(())
}

/// Removes the folders above a file, up to the trash itself, as far as they are empty.
fn prune(path: &Path) {
    for folder in path.ancestors().skip(1) {
        let is_gone = match fs::remove_dir(folder) {
            Ok(()) => true,
            Err(error) => error.kind() == io::ErrorKind::NotFound,
        };
        if !is_gone || folder.ends_with(TRASH) {
            break;
        }
    }
}

fn no_links(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied)
}

fn copy(lock: &WalletLock, path: &Path, second: &Path) -> Result<(), WalletError> {
    let old = super::read::read(path)?.ok_or_else(|| WalletError::ReadBack(path.to_owned()))?;
    write::create(lock, second, old.bytes.expose(), |_| Ok(()))
}

/// The path of a file inside of its wallet.
fn inside<'a>(lock: &WalletLock, path: &'a Path) -> Result<&'a Path, WalletError> {
    path.strip_prefix(lock.folder()).map_err(|_| WalletError::NotAFile {
        path: path.to_owned(),
        found: "outside of its wallet",
    })
}

/// A folder of its own in the trash of a wallet or of the wallets folder.
fn time_folder(owner: &Path, end: &str) -> Result<PathBuf, WalletError> {
    let trash = owner.join(TRASH);
    write::own_folder(&trash)?;
    let time = jiff::Timestamp::now().strftime("%Y-%m-%dT%H-%M-%SZ").to_string();
    for number in 1_u32.. {
        let name =
            if number == 1 { format!("{time}{end}") } else { format!("{time}-{number}{end}") };
        let folder = trash.join(name);
        match DirBuilder::new().mode(0o700).create(&folder) {
            Ok(()) => return sync_parent(&folder).map(|()| folder),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(WalletError::io("create", &folder)(error)),
        }
    }
    Err(WalletError::Exists(trash))
}
