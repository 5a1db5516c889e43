//! `wallet create`: a coldkey and a hotkey.

use clap::Args;
use serde::Serialize;

use super::making::{FormatArg, KeyFormat, Made, Seal, make, refuse_watched};
use super::plain_coldkey::PlainColdkeyArg;
use super::words::{WordsArgs, WordsExit};
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;
use crate::wallet::error::WalletError;
use crate::wallet::name::{KeyName, WalletName};
use crate::wallet::source::KeySource;

/// Make a wallet: an encrypted coldkey and a hotkey
///
/// What exists already stays as it is; only what is missing is made. The hotkey is the one named by --wallet-hotkey.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet create savings
  taoctl wallet create bot --password-file pw.txt --mnemonic-file words.txt")]
pub struct Create {
    /// Name of the new wallet; --wallet when it is not given
    name: Option<WalletName>,

    #[command(flatten)]
    words: WordsArgs,

    #[command(flatten)]
    format: FormatArg,

    #[command(flatten)]
    plain_coldkey: PlainColdkeyArg,

    /// Encrypt the hotkey too; what runs unattended then needs its password
    #[arg(long)]
    encrypt_hotkey: bool,
}

/// The keys that were made.
#[derive(Debug, Serialize)]
pub struct Keys {
    made: Vec<Made>,
}

impl Action for Create {
    type View = Keys;

    async fn act(&self, cx: &Ctx) -> Result<Keys> {
        let name = self.name.clone().map_or_else(|| cx.wallet_name(), Ok)?;
        let (coldkey, hotkey) = self.missing(cx, &name)?;
        let coldkey = coldkey.then_some(KeyName::Coldkey(name));
        let format = self.format.coldkey(cx);
        for key in coldkey.iter().chain(&hotkey) {
            refuse_watched(cx, key)?;
            self.plain_coldkey.allow(cx, key, format == KeyFormat::Plain).await?;
        }
        let exit = self.words.exit(cx, false)?;
        let mut seals = Vec::new();
        if let Some(coldkey) = coldkey {
            seals.push(self.format.seal(cx, coldkey, format).await?);
        }
        if let Some(hotkey) = hotkey {
            let format = self.format.second(cx, self.encrypt_hotkey);
            seals.push(self.format.seal(cx, hotkey, format).await?);
        }
        self.make(cx, &seals, exit)
    }
}

impl Create {
    /// What is to be made: the coldkey or not, and the hotkey. An error when there is nothing left.
    fn missing(&self, cx: &Ctx, name: &WalletName) -> Result<(bool, Option<KeyName>)> {
        let path = |key: &KeyName| cx.store().paths(key).key;
        let coldkey = path(&KeyName::Coldkey(name.clone()));
        let hotkey = KeyName::Hotkey(name.clone(), cx.hotkey_name()?);
        match (coldkey.exists(), path(&hotkey).exists()) {
            (true, true) => Err(WalletError::Exists(coldkey).into()),
            (cold, hot) => Ok((!cold, (!hot).then_some(hotkey))),
        }
    }

    /// Without a pause: Ctrl-C waits, so that no key is left whose words were not handed over.
    fn make(&self, cx: &Ctx, seals: &[Seal], exit: WordsExit) -> Result<Keys> {
        let (mut made, mut words) = (Vec::new(), Vec::new());
        let mut outcome = Ok(());
        for seal in seals {
            let mnemonic = self.words.generate()?;
            let of_key = mnemonic.words().map_err(WalletError::from)?;
            match make(cx, seal, KeySource::from_mnemonic(mnemonic)) {
                Ok(key) => {
                    made.push(key);
                    words.push((seal.name(), of_key));
                }
                Err(error) => {
                    outcome = Err(error);
                    break;
                }
            }
        }
        // The words of what was made before must not be lost.
        if !words.is_empty() {
            exit.hand_over(cx, &words)?;
        }
        outcome.map(|()| Keys { made })
    }
}

impl View for Keys {
    fn render(&self, page: &mut Page) {
        for (index, key) in self.made.iter().enumerate() {
            if index > 0 {
                page.gap();
            }
            key.render(page);
        }
    }
}
