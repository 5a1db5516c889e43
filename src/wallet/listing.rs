//! What a wallets folder holds, from public data only: nothing is decrypted, nothing broken stops it.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use super::error::WalletError;
use super::keyfile::Format;
use super::locked::{KeyPaths, LockedKey, public_address};
use super::name::{RESERVED_SUFFIXES, natural_order};
use super::read::{self, Warning, folder_warnings};
use crate::domain::address::AccountId;

/// The suffix of files with an address only.
pub(super) const PUBLIC: &str = "pub.txt";

/// The contents of a wallets folder.
pub struct Listing {
    /// Each folder is a wallet, in natural order.
    pub wallets: Vec<WalletSummary>,
    /// What lies beside them and is no wallet.
    pub foreign: Vec<PathBuf>,
}

impl Listing {
    /// The hotkeys in it, each as `WALLET/HOTKEY`; one that is there twice by its first name.
    pub fn hotkey_names(&self) -> HashMap<AccountId, String> {
        let mut names = HashMap::new();
        for wallet in &self.wallets {
            for hotkey in &wallet.hotkeys {
                if let Some(address) = hotkey.key.address {
                    names
                        .entry(address)
                        .or_insert_with(|| format!("{}/{}", wallet.name, hotkey.name));
                }
            }
        }
        names
    }

    /// The same with the coldkeys, each by the name of its wallet.
    pub fn account_names(&self) -> HashMap<AccountId, String> {
        let mut names = self.hotkey_names();
        for wallet in self.wallets.iter().rev() {
            let address = wallet.coldkey.as_ref().and_then(|key| key.address);
            names.extend(address.map(|address| (address, wallet.name.clone())));
        }
        names
    }
}

/// One wallet.
pub struct WalletSummary {
    /// The name of its folder.
    pub name: String,
    /// `None` if there is neither a key nor an address.
    pub coldkey: Option<KeySummary>,
    /// In natural order.
    pub hotkeys: Vec<HotkeySummary>,
    /// What could not be read, apart from single keys.
    pub problems: Vec<WalletError>,
    /// What is odd about its folders.
    pub warnings: Vec<Warning>,
}

/// One hotkey.
pub struct HotkeySummary {
    /// The name of its file.
    pub name: String,
    /// The rest.
    pub key: KeySummary,
}

/// One key.
pub struct KeySummary {
    /// Unknown if it is broken, or encrypted without a public file.
    pub address: Option<AccountId>,
    /// `None` if only the address is here (watch-only), or if the key file is broken.
    pub format: Option<Format>,
    /// Why it cannot be used as it is.
    pub problem: Option<WalletError>,
    /// What is odd about its permissions.
    pub warnings: Vec<Warning>,
}

impl KeySummary {
    /// Only the address is here, and nothing is wrong with it.
    pub fn is_watch_only(&self) -> bool {
        self.format.is_none() && self.problem.is_none()
    }
}

pub(super) fn coldkey_paths(folder: &Path) -> KeyPaths {
    KeyPaths { key: folder.join("coldkey"), public: folder.join("coldkeypub.txt") }
}

pub(super) fn hotkey_paths(folder: &Path, name: &str) -> KeyPaths {
    let hotkeys = folder.join("hotkeys");
    KeyPaths { key: hotkeys.join(name), public: hotkeys.join(format!("{name}{PUBLIC}")) }
}

/// Lists a folder; one that does not exist is empty.
pub(super) fn list(root: &Path) -> Result<Listing, WalletError> {
    let mut listing = Listing { wallets: Vec::new(), foreign: Vec::new() };
    for entry in entries(root)? {
        match entry.name {
            Some(name) if entry.path.is_dir() => listing.wallets.push(summary(name, &entry.path)),
            _ => listing.foreign.push(entry.path),
        }
    }
    listing.wallets.sort_by(|a, b| natural_order(&a.name, &b.name));
    listing.foreign.sort();
    Ok(listing)
}

/// Lists one wallet.
pub(super) fn summary(name: String, folder: &Path) -> WalletSummary {
    let coldkey = key(&coldkey_paths(folder));
    let warnings = folder_warnings(folder);
    let mut wallet =
        WalletSummary { name, coldkey, hotkeys: Vec::new(), problems: Vec::new(), warnings };
    let files = match entries(&folder.join("hotkeys")) {
        Ok(files) => files,
        Err(problem) => {
            wallet.problems.push(problem);
            return wallet;
        }
    };

    // A hotkey is a key file, an address file, or both.
    let mut names = BTreeSet::new();
    for file in files {
        match file.name {
            Some(name) => {
                let name = name.strip_suffix(PUBLIC).unwrap_or(&name);
                if !name.is_empty()
                    && !RESERVED_SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
                {
                    names.insert(name.to_owned());
                }
            }
            None => wallet
                .problems
                .push(WalletError::NotAFile { path: file.path, found: "badly named" }),
        }
    }
    for name in names {
        if let Some(key) = key(&hotkey_paths(folder, &name)) {
            wallet.hotkeys.push(HotkeySummary { name, key });
        }
    }
    wallet.hotkeys.sort_by(|a, b| natural_order(&a.name, &b.name));
    wallet
}

fn key(paths: &KeyPaths) -> Option<KeySummary> {
    let public = public_address(&paths.public);
    match LockedKey::load(paths) {
        Ok(None) => match public {
            Ok(None) => None,
            Ok(address) => {
                Some(KeySummary { address, format: None, problem: None, warnings: Vec::new() })
            }
            Err(problem) => Some(broken(None, problem)),
        },
        // The file alone tells what it holds, or that it holds nothing.
        Ok(Some(locked)) if locked.format() == Format::Plain && locked.address().is_none() => {
            Some(match locked.unlock(None) {
                Ok(key) => summary_of(&locked, Some(key.public())),
                Err(problem) => broken(None, problem),
            })
        }
        Ok(Some(locked)) => Some(summary_of(&locked, locked.address())),
        Err(problem) => Some(broken(public.ok().flatten(), problem)),
    }
}

fn summary_of(locked: &LockedKey, address: Option<AccountId>) -> KeySummary {
    KeySummary {
        address,
        format: Some(locked.format()),
        problem: None,
        warnings: locked.warnings().to_vec(),
    }
}

fn broken(address: Option<AccountId>, problem: WalletError) -> KeySummary {
    KeySummary { address, format: None, problem: Some(problem), warnings: Vec::new() }
}

struct Entry {
    /// `None` if it is not UTF-8.
    name: Option<String>,
    path: PathBuf,
}

/// What a folder holds, without hidden files.
fn entries(folder: &Path) -> Result<Vec<Entry>, WalletError> {
    let all = read::entries(folder)?.unwrap_or_default().into_iter();
    let named =
        all.map(|entry| Entry { name: entry.file_name().into_string().ok(), path: entry.path() });
    Ok(named.filter(|entry| !entry.name.as_deref().is_some_and(|n| n.starts_with('.'))).collect())
}
