//! Whose policies apply to a key: a key that is in several wallets is held to the policy of each.

use std::fs;
use std::path::{Path, PathBuf};

use super::{FILE, PolicyError};
use crate::domain::address::AccountId;
use crate::wallet::listing::WalletSummary;
use crate::wallet::name::WalletName;
use crate::wallet::store::Store;

/// The policy of the wallet in this folder, and those of the wallets beside it that hold the same key; each may be there
/// or not.
///
/// # Errors
/// `policy_unusable` where the folder of the wallets cannot be read.
pub fn files(wallet: &Path, account: Option<AccountId>) -> Result<Vec<PathBuf>, PolicyError> {
    let mut files = vec![wallet.join(FILE)];
    let (Some(root), Some(account)) = (wallet.parent(), account) else { return Ok(files) };
    let failed = |source| PolicyError::Io { path: root.to_owned(), source };
    let store = Store::new(root);
    let mut others = vec![];
    for entry in fs::read_dir(root).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        // Only these are looked into: whoever signs often has many wallets and few policies.
        if path == wallet || path.join(FILE).symlink_metadata().is_err() {
            continue;
        }
        let name = path.file_name().and_then(|name| name.to_str()?.parse::<WalletName>().ok());
        let found = name.and_then(|name| store.wallet(&name).ok());
        if found.is_some_and(|found| holds(&found.summary(), account)) {
            others.push(path.join(FILE));
        }
    }
    others.sort();
    files.append(&mut others);
    Ok(files)
}

fn holds(wallet: &WalletSummary, account: AccountId) -> bool {
    let hotkeys = wallet.hotkeys.iter().map(|hotkey| &hotkey.key);
    wallet.coldkey.iter().chain(hotkeys).any(|key| key.address == Some(account))
}
