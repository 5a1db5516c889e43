//! Who signs, and whose address a name stands for.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::Ordering;

use super::Ctx;
use crate::commands::args::account::AccountArg;
use crate::config::Key;
use crate::domain::address::AccountId;
use crate::error::Result;
use crate::tx::signer::Signer;

impl Ctx {
    /// From now on an address is enough for who signs: no key is opened on this machine.
    pub fn sign_elsewhere(&self) {
        self.signed_elsewhere.store(true, Ordering::Relaxed);
    }

    fn is_signed_elsewhere(&self) -> bool {
        self.signed_elsewhere.load(Ordering::Relaxed)
    }

    /// The coldkey that signs.
    pub fn coldkey(&self) -> Result<Signer> {
        let name = self.config.get(Key::Wallet).0;
        if let Some(account) = AccountArg::development(name)? {
            return Ok(Signer::development(account));
        }
        if self.is_signed_elsewhere() {
            let account = self.account(Some(&name.parse()?))?;
            return Ok(Signer::elsewhere(name, self.chosen_folder(), account));
        }
        let wallet = self.wallet()?;
        Signer::wallet(name, wallet.folder(), wallet.coldkey()?)
    }

    /// The folder of the wallet that an account is of, if it was named by it.
    pub fn folder_of(&self, account: &AccountArg) -> Option<PathBuf> {
        let wallet = match account {
            AccountArg::Name(name) => name.parse().ok()?,
            AccountArg::Pair(wallet, _) => wallet.clone(),
            AccountArg::Address(_) | AccountArg::Development(_) => return None,
        };
        self.store.wallet(&wallet).ok().map(|wallet| wallet.folder().to_owned())
    }

    /// The folder of the chosen wallet, if there is one.
    fn chosen_folder(&self) -> Option<PathBuf> {
        self.wallet().ok().map(|wallet| wallet.folder().to_owned())
    }

    /// The hotkey that signs.
    pub fn hotkey(&self) -> Result<Signer> {
        let name = self.config.get(Key::WalletHotkey).0;
        if let Some(account) = AccountArg::development(name)? {
            return Ok(Signer::development(account));
        }
        if self.is_signed_elsewhere() {
            return Ok(Signer::elsewhere(name, self.chosen_folder(), self.chosen_hotkey()?));
        }
        let wallet = self.wallet()?;
        let label = format!("{}/{name}", wallet.name());
        Signer::wallet(label, wallet.folder(), wallet.hotkey(&self.hotkey_name()?)?)
    }

    /// The address of a coldkey named by the user, or of the wallet that is chosen.
    pub fn account(&self, arg: Option<&AccountArg>) -> Result<AccountId> {
        match arg {
            Some(arg) => arg.coldkey(&self.store),
            None => match AccountArg::development(self.config.get(Key::Wallet).0)? {
                Some(account) => Ok(AccountId(account.to_raw_public())),
                None => Ok(self.wallet()?.coldkey_address()?),
            },
        }
    }

    /// The address of a hotkey named by the user: an address, `WALLET/HOTKEY`, or a hotkey of the chosen wallet.
    pub fn hotkey_account(&self, arg: &AccountArg) -> Result<AccountId> {
        arg.hotkey(&self.store, self.config.get(Key::Wallet).0)
    }

    /// The address of the hotkey that is chosen with -H, whether its key is here or only its address.
    pub fn chosen_hotkey(&self) -> Result<AccountId> {
        self.hotkey_account(&self.config.get(Key::WalletHotkey).0.parse()?)
    }

    /// The coldkey and the hotkey that are chosen, as far as there are any.
    pub fn chosen_accounts(&self) -> Vec<AccountId> {
        [self.account(None), self.chosen_hotkey()].into_iter().flatten().collect()
    }

    /// The hotkeys of the wallet folder by address, each as `WALLET/HOTKEY`. Names are a comfort: without a folder
    /// that can be read there are none.
    pub fn hotkey_names(&self) -> HashMap<AccountId, String> {
        self.store.list().map(|list| list.hotkey_names()).unwrap_or_default()
    }

    /// The accounts of the wallet folder by address; as much of a comfort.
    pub fn account_names(&self) -> HashMap<AccountId, String> {
        self.store.list().map(|list| list.account_names()).unwrap_or_default()
    }
}
