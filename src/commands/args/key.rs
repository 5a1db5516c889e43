//! A key of a wallet as the user names it.

use clap::Args;

use crate::ctx::Ctx;
use crate::error::Result;
use crate::wallet::name::KeyName;

/// `WALLET` or `WALLET/HOTKEY`. Flattened into a command that acts on one key.
#[derive(Clone, Debug, Args)]
pub struct KeyArg {
    /// WALLET for its coldkey, WALLET/HOTKEY for a hotkey; the coldkey of --wallet when it is not given
    #[arg(value_name = "WALLET|WALLET/HOTKEY")]
    key: Option<KeyName>,
}

impl KeyArg {
    /// The key, if one was named.
    pub fn given(&self) -> Option<&KeyName> {
        self.key.as_ref()
    }

    /// The key that is meant, whether it exists or not.
    pub fn name(&self, cx: &Ctx) -> Result<KeyName> {
        match &self.key {
            Some(key) => Ok(key.clone()),
            None => cx.wallet_name().map(KeyName::Coldkey),
        }
    }
}
