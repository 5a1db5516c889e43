//! Wallets without keys: addresses to look at, for a machine that must not hold the keys.

use super::error::WalletError;
use super::keypair::Scheme;
use super::lock::WalletLock;
use super::name::{HotkeyName, KeyName, WalletName};
use super::store::{Store, write_public};
use super::write;
use crate::domain::address::AccountId;

/// The addresses of one wallet.
pub struct Addresses {
    /// Of the coldkey.
    pub coldkey: Option<AccountId>,
    /// Of hotkeys.
    pub hotkeys: Vec<(HotkeyName, AccountId)>,
    /// What the files say of the keys; an address alone does not tell.
    pub scheme: Scheme,
}

impl Store {
    /// Writes the public files of a wallet, making it if needed. Refuses all if one of the keys or files exists.
    pub fn watch(&self, wallet: &WalletName, addresses: &Addresses) -> Result<(), WalletError> {
        let coldkey = addresses.coldkey.map(|address| (KeyName::Coldkey(wallet.clone()), address));
        let hotkeys = addresses
            .hotkeys
            .iter()
            .map(|(hotkey, address)| (KeyName::Hotkey(wallet.clone(), hotkey.clone()), *address));
        let new: Vec<(KeyName, AccountId)> = coldkey.into_iter().chain(hotkeys).collect();
        let refuse = || {
            let paths = new.iter().map(|(name, _)| self.paths(name));
            paths.flat_map(|p| [p.key, p.public]).try_for_each(|p| write::refuse_existing(&p))
        };
        refuse()?; // before a folder is made
        let lock = WalletLock::make_and_take(&self.root().join(wallet.as_str()))?;
        refuse()?;
        for (name, address) in &new {
            let paths = self.paths(name);
            paths.key.parent().map_or(Ok(()), write::own_folder)?;
            write_public(&lock, &paths, *address, addresses.scheme)?;
        }
        Ok(())
    }
}
