//! The wallets folder, in the layout of the ecosystem:
//!
//! ```text
//! <root>/<wallet>/coldkey               the key, usually encrypted
//! <root>/<wallet>/coldkeypub.txt        its address
//! <root>/<wallet>/hotkeys/<hotkey>      the key, usually not encrypted
//! <root>/<wallet>/hotkeys/<hotkey>pub.txt
//! ```

use std::path::{Path, PathBuf};

use super::error::WalletError;
use super::keyfile::{self, KeyfileError, Protection};
use super::keypair::Scheme;
use super::listing::{self, Listing, WalletSummary};
use super::lock::WalletLock;
use super::locked::{KeyPaths, LockedKey, public_address, public_key};
use super::name::{HotkeyName, KeyName, WalletName};
use super::read::{Warning, folder_warnings};
use super::source::KeySource;
use super::write;
use crate::domain::address::AccountId;

/// A wallets folder. It need not exist until something is written.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
}

/// One wallet in it.
#[derive(Clone, Debug)]
pub struct Wallet {
    name: WalletName,
    folder: PathBuf,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    /// The account of the new key.
    pub address: AccountId,
    /// Its files.
    pub paths: KeyPaths,
    /// What is odd about the folder.
    pub warnings: Vec<Warning>,
}

impl Store {
    /// A folder; `~` is the caller's to expand.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// All wallets, from public data only. Broken ones are listed with what is wrong.
    pub fn list(&self) -> Result<Listing, WalletError> {
        listing::list(&self.root)
    }

    /// An existing wallet.
    pub fn wallet(&self, name: &WalletName) -> Result<Wallet, WalletError> {
        let wallet = self.place(name);
        match wallet.folder.is_dir() {
            true => Ok(wallet),
            false if wallet.folder.exists() => Err(WalletError::NotAFolder(wallet.folder)),
            false => Err(WalletError::NoSuchWallet { name: name.clone(), root: self.root.clone() }),
        }
    }

    /// Writes a key, making the wallet if needed. A public file that is there already must be of the
    /// same key. Blocking: an encrypted key is derived twice, to write and to verify.
    pub fn create(
        &self,
        name: &KeyName,
        source: &KeySource,
        protection: Protection<'_>,
    ) -> Result<Created, WalletError> {
        let paths = self.paths(name);
        write::refuse_existing(&paths.key)?; // before a folder is made
        let lock = WalletLock::make_and_take(&self.place(name.wallet()).folder)?;
        paths.key.parent().map_or(Ok(()), write::own_folder)?;
        create(&lock, paths, source, protection)
    }

    /// [`Store::create`] for a coldkey.
    pub fn create_coldkey(
        &self,
        name: &WalletName,
        source: &KeySource,
        protection: Protection<'_>,
    ) -> Result<Created, WalletError> {
        self.create(&KeyName::Coldkey(name.clone()), source, protection)
    }

    /// [`Store::create`] for a hotkey.
    pub fn create_hotkey(
        &self,
        name: &WalletName,
        hotkey: &HotkeyName,
        source: &KeySource,
        protection: Protection<'_>,
    ) -> Result<Created, WalletError> {
        self.create(&KeyName::Hotkey(name.clone(), hotkey.clone()), source, protection)
    }

    /// Where a key is, or would be.
    pub fn paths(&self, name: &KeyName) -> KeyPaths {
        match name {
            KeyName::Coldkey(wallet) => self.place(wallet).coldkey_paths(),
            KeyName::Hotkey(wallet, hotkey) => self.place(wallet).hotkey_paths(hotkey),
        }
    }

    /// An existing key, to be unlocked.
    pub fn key(&self, name: &KeyName) -> Result<LockedKey, WalletError> {
        let wallet = self.wallet(name.wallet())?;
        match name {
            KeyName::Coldkey(_) => wallet.coldkey(),
            KeyName::Hotkey(_, hotkey) => wallet.hotkey(hotkey),
        }
    }

    /// Account and scheme of an existing key, if its public file tells them.
    pub fn public_key(&self, name: &KeyName) -> Result<Option<(AccountId, Scheme)>, WalletError> {
        self.wallet(name.wallet())?;
        public_key(&self.paths(name).public)
    }

    /// The account of an existing key, without its password.
    pub fn address(&self, name: &KeyName) -> Result<AccountId, WalletError> {
        let wallet = self.wallet(name.wallet())?;
        match name {
            KeyName::Coldkey(_) => wallet.coldkey_address(),
            KeyName::Hotkey(_, hotkey) => wallet.hotkey_address(hotkey),
        }
    }

    fn place(&self, name: &WalletName) -> Wallet {
        Wallet { name: name.clone(), folder: self.root.join(name.as_str()) }
    }
}

impl Wallet {
    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Its name.
    pub fn name(&self) -> &WalletName {
        &self.name
    }

    /// Where its coldkey is.
    pub fn coldkey_paths(&self) -> KeyPaths {
        listing::coldkey_paths(&self.folder)
    }

    /// Where a hotkey is.
    pub fn hotkey_paths(&self, hotkey: &HotkeyName) -> KeyPaths {
        listing::hotkey_paths(&self.folder, hotkey.as_str())
    }

    /// Everything about it that is public.
    pub fn summary(&self) -> WalletSummary {
        listing::summary(self.name.to_string(), &self.folder)
    }

    /// The account of the coldkey, without its password.
    pub fn coldkey_address(&self) -> Result<AccountId, WalletError> {
        address(&self.coldkey_paths(), || self.no_coldkey())
    }

    /// The account of a hotkey, without its password.
    pub fn hotkey_address(&self, hotkey: &HotkeyName) -> Result<AccountId, WalletError> {
        address(&self.hotkey_paths(hotkey), || self.no_hotkey(hotkey))
    }

    /// The coldkey, to be unlocked.
    pub fn coldkey(&self) -> Result<LockedKey, WalletError> {
        load(&self.coldkey_paths(), || self.no_coldkey())
    }

    /// A hotkey, to be unlocked.
    pub fn hotkey(&self, hotkey: &HotkeyName) -> Result<LockedKey, WalletError> {
        load(&self.hotkey_paths(hotkey), || self.no_hotkey(hotkey))
    }

    fn no_coldkey(&self) -> WalletError {
        WalletError::NoColdkey(self.name.clone())
    }

    fn no_hotkey(&self, hotkey: &HotkeyName) -> WalletError {
        WalletError::NoSuchHotkey { wallet: self.name.clone(), hotkey: hotkey.clone() }
    }
}

fn address(
    paths: &KeyPaths,
    missing: impl FnOnce() -> WalletError,
) -> Result<AccountId, WalletError> {
    if let Some(address) = public_address(&paths.public)? {
        return Ok(address);
    }
    let locked = LockedKey::load(paths)?.ok_or_else(missing)?;
    if let Some(address) = locked.address() {
        return Ok(address);
    }
    if locked.is_encrypted() {
        return Err(WalletError::AddressUnknown(paths.key.clone()));
    }
    locked.unlock(None).map(|keypair| keypair.public())
}

fn load(paths: &KeyPaths, missing: impl FnOnce() -> WalletError) -> Result<LockedKey, WalletError> {
    match LockedKey::load(paths)? {
        Some(locked) => Ok(locked),
        None if paths.public.exists() => Err(WalletError::WatchOnly(paths.public.clone())),
        None => Err(missing()),
    }
}

fn create(
    lock: &WalletLock,
    paths: KeyPaths,
    source: &KeySource,
    protection: Protection<'_>,
) -> Result<Created, WalletError> {
    let keypair = source.keypair()?;
    let address = keypair.public();
    write::refuse_existing(&paths.key)?; // before the seconds are spent
    let public = public_address(&paths.public)?;
    if let Some(found) = public.filter(|found| *found != address) {
        return Err(WalletError::OtherKey { path: paths.public, found, expected: address });
    }

    let bytes = keyfile::seal(source, protection).map_err(WalletError::Seal)?;
    write::create(lock, &paths.key, bytes.expose(), |written| {
        let opened = keyfile::open(written, protection.password());
        let opened = opened.map_err(WalletError::keyfile(&paths.key))?;
        same_key(&paths.key, opened.keypair.public(), address)
    })?;

    // After the key, so that no address is ever shown whose key is not on disk.
    if public.is_none() {
        write_public(lock, &paths, address, keypair.scheme()).map_err(|source| {
            WalletError::PublicFile { key: paths.key.clone(), source: Box::new(source) }
        })?;
    }
    let warnings = folder_warnings(lock.folder());
    Ok(Created { address, paths, warnings })
}

/// Writes the public file of a key that is on disk.
pub(super) fn write_public(
    lock: &WalletLock,
    paths: &KeyPaths,
    address: AccountId,
    scheme: Scheme,
) -> Result<(), WalletError> {
    let bytes = keyfile::plain::write_public(&address, scheme);
    let verify = |written: &[u8]| same_address(&paths.public, written, address);
    write::create(lock, &paths.public, bytes.expose(), verify)
}

/// Whether a public file that was read back states the address that was written.
pub(super) fn same_address(
    path: &Path,
    written: &[u8],
    expected: AccountId,
) -> Result<(), WalletError> {
    let stated = keyfile::plain::stated_address(written).map_err(WalletError::keyfile(path))?;
    let no_address = || WalletError::keyfile(path)(KeyfileError::Damaged("no ss58Address"));
    same_key(path, stated.ok_or_else(no_address)?, expected)
}

pub(super) fn same_key(
    path: &Path,
    found: AccountId,
    expected: AccountId,
) -> Result<(), WalletError> {
    match found == expected {
        true => Ok(()),
        false => Err(WalletError::OtherKey { path: path.to_owned(), found, expected }),
    }
}
