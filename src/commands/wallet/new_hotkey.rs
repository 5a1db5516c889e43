//! `wallet new-hotkey`: one more hotkey of a wallet.

use clap::Args;

use super::making::{FormatArg, KeyFormat, Made, new_key, refuse_watched, warn_of_new_wallet};
use super::words::WordsArgs;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::wallet::name::{HotkeyName, KeyName};

/// Make a hotkey in a wallet
///
/// A hotkey is not encrypted unless --encrypt or --format says so, because neurons load it unattended. The wallet need not hold
/// its coldkey.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet new-hotkey miner-1 --wallet savings
  taoctl wallet new-hotkey miner-2 --encrypt --password-file pw.txt")]
pub struct NewHotkey {
    /// Name of the hotkey; --wallet-hotkey when it is not given
    name: Option<HotkeyName>,

    #[command(flatten)]
    words: WordsArgs,

    #[command(flatten)]
    format: FormatArg,

    /// Encrypt it; what runs unattended then needs its password
    #[arg(long)]
    encrypt: bool,
}

impl Action for NewHotkey {
    type View = Made;

    async fn act(&self, cx: &Ctx) -> Result<Made> {
        let name = self.name.clone().map_or_else(|| cx.hotkey_name(), Ok)?;
        let key = KeyName::Hotkey(cx.wallet_name()?, name);
        let format = self.format.hotkey(cx, self.encrypt)?;
        refuse_watched(cx, &key)?;
        let exit = self.words.exit(cx, format == KeyFormat::Plain)?;
        warn_of_new_wallet(cx, &key);
        let seal = self.format.seal(cx, key, format).await?;
        new_key(cx, &seal, &self.words, exit)
    }
}
