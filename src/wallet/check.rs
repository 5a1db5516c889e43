//! Everything that is wrong or weak about the files of wallets, found without a password.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags};

pub use super::finding::{Finding, Oddity, Severity};

use super::error::WalletError;
use super::keyfile::Format;
use super::keypair::{Keypair, verify};
use super::listing::{PUBLIC, coldkey_paths, hotkey_paths};
use super::locked::{KeyPaths, LockedKey, public_address};
use super::name::{HotkeyName, KeyName, RESERVED_SUFFIXES, WalletName, natural_order};
use super::read::{Warning, entries};
use super::store::Store;
use super::write::TEMPORARY;
use crate::domain::address::AccountId;

/// Others may not write.
const OTHERS_WRITE: u32 = 0o022;
/// Others may do nothing.
const OTHERS: u32 = 0o077;

/// What was looked at, and what was found.
pub struct Report {
    /// The wallets, in natural order.
    pub wallets: Vec<String>,
    /// Every key whose file could be read.
    pub keys: Vec<CheckedKey>,
    /// By wallet, the wallets folder first.
    pub findings: Vec<Finding>,
}

/// A key whose file is in order.
pub struct CheckedKey {
    /// `None` if no command can name it.
    pub name: Option<KeyName>,
    /// `None` if only a password tells.
    pub address: Option<AccountId>,
    /// How it is written.
    pub format: Format,
    /// Its file.
    pub path: PathBuf,
}

impl Store {
    /// Looks at these wallets, or at the whole folder if there are none.
    pub fn check(&self, names: &[WalletName]) -> Result<Report, WalletError> {
        let mut report = Report { wallets: vec![], keys: vec![], findings: vec![] };
        for name in names {
            let wallet = self.wallet(name)?;
            report.wallet(name.as_str(), wallet.folder());
        }
        if names.is_empty() {
            report.root(self.root())?;
        }
        report.duplicates();
        Ok(report)
    }
}

impl Report {
    fn found(&mut self, path: &Path, oddity: impl Into<Oddity>) {
        self.findings.push(Finding::new(path, oddity.into()));
    }

    fn found_of(&mut self, key: &Option<KeyName>, path: &Path, oddity: impl Into<Oddity>) {
        self.findings.push(Finding::of_key(path, oddity.into(), key.as_ref()));
    }

    fn root(&mut self, root: &Path) -> Result<(), WalletError> {
        let Some(entries) = entries(root)? else {
            // A misspelt path would look like wallets in order.
            self.found(root, Oddity::NoWalletsFolder);
            return Ok(());
        };
        self.folder(root, OTHERS_WRITE);
        let mut wallets = Vec::new();
        for entry in entries {
            let (path, name) = (entry.path(), entry.file_name().into_string());
            match name {
                Ok(name) if is_temporary(&name) => self.found(&path, Oddity::Temporary),
                Ok(name) if name == ".trash" => self.folder(&path, OTHERS),
                Ok(name) if name.starts_with('.') => {}
                Ok(name) if path.is_dir() => wallets.push((name, path)),
                _ => self.found(&path, Oddity::Foreign),
            }
        }
        wallets.sort_by(|(a, _), (b, _)| natural_order(a, b));
        for (name, path) in wallets {
            self.wallet(&name, &path);
        }
        Ok(())
    }

    fn wallet(&mut self, name: &str, folder: &Path) {
        self.wallets.push(name.to_owned());
        self.folder(folder, OTHERS);
        self.entries_of(folder, |report, path, name| match name {
            "coldkey" | "coldkeypub.txt" => {}
            // What may be signed; who writes in it lifts the limits.
            "policy.toml" => report.file(path, OTHERS_WRITE),
            "hotkeys" | "evmkeys" | ".trash" => report.folder(path, OTHERS),
            _ => report.unknown(path, name),
        });
        let mut hotkeys = BTreeSet::new();
        self.entries_of(&folder.join("hotkeys"), |report, path, name| {
            let key = name.strip_suffix(PUBLIC).unwrap_or(name);
            let reserved = RESERVED_SUFFIXES.iter().any(|suffix| key.ends_with(suffix));
            match name.starts_with('.') || key.is_empty() || reserved || path.is_dir() {
                true => report.unknown(path, name),
                false => _ = hotkeys.insert(key.to_owned()),
            }
        });
        self.entries_of(&folder.join("evmkeys"), |report, path, _| report.file(path, OTHERS));

        let wallet = WalletName::parse(name).ok();
        let coldkey = wallet.clone().map(KeyName::Coldkey);
        if !self.key(coldkey, &coldkey_paths(folder), true) {
            let is_empty =
                entries(folder).is_ok_and(|found| found.is_some_and(|all| all.is_empty()));
            self.found(folder, if is_empty { Oddity::EmptyWallet } else { Oddity::NoColdkey });
        }
        for hotkey in hotkeys {
            let paths = hotkey_paths(folder, &hotkey);
            let hotkey = HotkeyName::parse(&hotkey).ok();
            let name =
                wallet.clone().zip(hotkey).map(|(wallet, hotkey)| KeyName::Hotkey(wallet, hotkey));
            self.key(name, &paths, false);
        }
    }

    /// Calls `each` for what a folder holds; one that is not there holds nothing.
    fn entries_of(&mut self, folder: &Path, mut each: impl FnMut(&mut Self, &Path, &str)) {
        match entries(folder) {
            Err(error) => self.found(folder, error),
            Ok(None) => {}
            Ok(Some(entries)) => {
                for entry in entries {
                    match entry.file_name().to_str() {
                        Some(name) => each(self, &entry.path(), name),
                        None => self.found(&entry.path(), Oddity::Foreign),
                    }
                }
            }
        }
    }

    /// What is no key and no part of a wallet. Locks of other tools are.
    fn unknown(&mut self, path: &Path, name: &str) {
        match () {
            () if is_temporary(name) => self.found(path, Oddity::Temporary),
            () if name.ends_with(".lock") => {}
            () => self.found(path, Oddity::Foreign),
        }
    }

    /// Whether there is a key or an address.
    fn key(&mut self, name: Option<KeyName>, paths: &KeyPaths, is_coldkey: bool) -> bool {
        let of = name.clone();
        self.file(&paths.public, OTHERS_WRITE);
        self.link(&paths.key);
        let public = public_address(&paths.public);
        let locked = match LockedKey::load(paths) {
            Ok(Some(locked)) => locked,
            Ok(None) => {
                let there = !matches!(public, Ok(None));
                if let Err(error) = public {
                    self.found_of(&of, &paths.public, error);
                }
                return there;
            }
            Err(error) => {
                self.found_of(&of, &paths.key, error);
                return true;
            }
        };
        for warning in locked.warnings() {
            self.found_of(&of, &paths.key, warning.clone());
        }
        let mut address = locked.address();
        if !locked.is_encrypted() {
            match locked.unlock(None) {
                Ok(key) => address = Some(key.public()),
                Err(error) => {
                    self.found_of(&of, &paths.key, error);
                    return true;
                }
            }
        }
        let format = locked.format();
        if public.is_ok_and(|public| public.is_none()) {
            let is_known = address.is_some();
            self.found_of(&of, &paths.public, Oddity::NoPublicFile { is_known, format });
        }
        match format {
            _ if is_coldkey && !format.is_encrypted() => {
                self.found_of(&of, &paths.key, Oddity::NotEncrypted);
            }
            Format::Nacl | Format::AnsibleVault | Format::Fernet => {
                self.found_of(&of, &paths.key, Oddity::Weak(format));
            }
            Format::Taoctl if locked.is_outdated() => {
                self.found_of(&of, &paths.key, Oddity::OldCost);
            }
            _ => {}
        }
        self.keys.push(CheckedKey { name, address, format, path: paths.key.clone() });
        true
    }

    /// The same key under two names.
    fn duplicates(&mut self) {
        let mut first: HashMap<AccountId, PathBuf> = HashMap::new();
        let mut again = Vec::new();
        for key in &self.keys {
            let Some(address) = key.address else { continue };
            match first.get(&address) {
                Some(other) => again.push((key.path.clone(), other.clone())),
                None => _ = first.insert(address, key.path.clone()),
            }
        }
        for (path, of) in again {
            self.found(&path, Oddity::Duplicate { of });
        }
    }

    fn folder(&mut self, path: &Path, mask: u32) {
        self.link(path);
        let Ok(found) = path.metadata() else { return };
        let mode = found.mode() & 0o7777;
        match () {
            () if !found.is_dir() => self.found(path, WalletError::NotAFolder(path.to_owned())),
            () if mode & OTHERS_WRITE != 0 => {
                self.found(path, Warning::LooseFolder { path: path.to_owned(), mode });
            }
            () if mode & mask != 0 => self.found(path, Oddity::OpenFolder { mode }),
            () => {}
        }
        self.owner(path, found.uid());
    }

    fn file(&mut self, path: &Path, mask: u32) {
        self.link(path);
        let Ok(found) = path.metadata() else { return };
        let mode = found.mode() & 0o7777;
        if mode & mask != 0 {
            self.found(path, Warning::LoosePermissions { path: path.to_owned(), mode });
        }
        self.owner(path, found.uid());
    }

    fn owner(&mut self, path: &Path, uid: u32) {
        if uid != rustix::process::geteuid().as_raw() {
            self.found(path, Warning::ForeignOwner { path: path.to_owned(), uid });
        }
    }

    fn link(&mut self, path: &Path) {
        if path.symlink_metadata().is_ok_and(|found| found.is_symlink()) {
            self.found(path, Oddity::Link);
        }
    }
}

/// Takes from others what they may do with a file or folder that is ours. Links are not followed.
pub fn close(path: &Path) -> Result<(), WalletError> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let opened = rustix::fs::open(path, flags, Mode::empty());
    let file = File::from(opened.map_err(|error| WalletError::io("open", path)(error.into()))?);
    let mode = file.metadata().map_err(WalletError::io("look at", path))?.mode() & 0o7700;
    let closed = file.set_permissions(fs::Permissions::from_mode(mode));
    closed.map_err(WalletError::io("change the permissions of", path))
}

/// Whether an open key makes signatures that are its own.
pub fn signs(key: &Keypair) -> bool {
    const MESSAGE: &[u8] = b"<Bytes>taoctl wallet check</Bytes>";
    verify(key.scheme(), &key.public(), MESSAGE, &key.sign(MESSAGE))
}

fn is_temporary(name: &str) -> bool {
    name.starts_with(TEMPORARY) || name.ends_with(".tmp")
}
