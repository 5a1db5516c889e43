//! Renaming: a wallet is its folder, a hotkey its two files.

use std::fs;
use std::io;
use std::path::Path;

use super::error::WalletError;
use super::lock::WalletLock;
use super::name::{HotkeyName, WalletName};
use super::read::read;
use super::store::Store;
use super::write::{self, rename_new, sync_parent};

/// How a hotkey came to its new name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renamed {
    /// By this call.
    Now,
    /// By an earlier one that was cut short; this one has cleared away what it left.
    Finished,
}

impl Store {
    /// Gives a wallet another name, unless something has that name.
    pub fn rename_wallet(&self, from: &WalletName, to: &WalletName) -> Result<(), WalletError> {
        let wallet = self.wallet(from)?;
        let _lock = WalletLock::take(wallet.folder())?;
        let target = self.root().join(to.as_str());
        rename_new(wallet.folder(), &target)?;
        sync_parent(&target)
    }

    /// Gives a hotkey another name, unless something has that name.
    ///
    /// The public file gets the new name beside the old one, then the key file is renamed, then the old
    /// public file goes: at every moment the key has one name and its public file that name too. What a
    /// cut leaves is recognised by the two public files, and finished by the next call.
    pub fn rename_hotkey(
        &self,
        wallet: &WalletName,
        from: &HotkeyName,
        to: &HotkeyName,
    ) -> Result<Renamed, WalletError> {
        let place = self.wallet(wallet)?;
        let lock = WalletLock::take(place.folder())?;
        let (old, new) = (place.hotkey_paths(from), place.hotkey_paths(to));
        for path in [old.key.parent(), Some(&old.key), Some(&old.public), Some(&new.public)] {
            path.map_or(Ok(()), write::refuse_link)?;
        }
        let is_cut = from != to && same_contents(&old.public, &new.public)?;
        match (write::exists(&old.key)?, write::exists(&new.key)?) {
            (false, true) if is_cut => {
                remove(&old.public)?;
                return Ok(Renamed::Finished);
            }
            (_, true) => return Err(WalletError::Exists(new.key)),
            (false, false) if !write::exists(&old.public)? => {
                let (wallet, hotkey) = (wallet.clone(), from.clone());
                return Err(WalletError::NoSuchHotkey { wallet, hotkey });
            }
            (false, false) => {
                // Watch-only.
                rename_new(&old.public, &new.public)?;
                sync_parent(&new.public)?;
                return Ok(Renamed::Now);
            }
            (true, false) => {}
        }
        if !is_cut {
            write::refuse_existing(&new.public)?;
            if write::exists(&old.public)? {
                second_name(&lock, &old.public, &new.public)?;
            }
        }
        rename_new(&old.key, &new.key)?;
        sync_parent(&new.key)?;
        if write::exists(&old.public)? {
            remove(&old.public)?;
        }
        Ok(Renamed::Now)
    }
}

fn second_name(lock: &WalletLock, from: &Path, to: &Path) -> Result<(), WalletError> {
    match fs::hard_link(from, to) {
        Ok(()) => sync_parent(to),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(WalletError::Exists(to.to_owned()))
        }
        // Without hard links.
        Err(_) => {
            let public = read(from)?.ok_or_else(|| WalletError::ReadBack(from.to_owned()))?;
            write::create(lock, to, public.bytes.expose(), |_| Ok(()))
        }
    }
}

fn remove(path: &Path) -> Result<(), WalletError> {
    fs::remove_file(path).map_err(WalletError::io("remove", path))?;
    sync_parent(path)
}

/// Whether both are there and equal.
fn same_contents(a: &Path, b: &Path) -> Result<bool, WalletError> {
    Ok(match (read(a)?, read(b)?) {
        (Some(a), Some(b)) => a.bytes.expose() == b.bytes.expose(),
        _ => false,
    })
}
