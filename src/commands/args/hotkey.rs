//! The hotkey that a command is about.

use clap::Args;

use super::account::AccountArg;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::Result;

#[derive(Clone, Debug, Args)]
pub struct HotkeyArgs {
    /// The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet
    #[arg(long, value_name = "HOTKEY")]
    hotkey: Option<AccountArg>,
}

impl HotkeyArgs {
    /// Its address: of the one given, or of the chosen one.
    pub fn account(&self, cx: &Ctx) -> Result<AccountId> {
        match &self.hotkey {
            Some(arg) => cx.hotkey_account(arg),
            None => cx.chosen_hotkey(),
        }
    }
}
