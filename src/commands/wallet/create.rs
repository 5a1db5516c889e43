//! `wallet create`: a coldkey and a hotkey.

use clap::Args;
use serde::Serialize;

use super::making::{FormatArg, KeyFormat, Made, make};
use super::words::WordsArgs;
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
        let mut missing = Vec::new();
        for (place, format) in self.missing(cx, &name)? {
            missing.push((place, format, self.words.generate()?));
        }
        let exit = self.words.exit(cx, false)?;
        let (mut made, mut words) = (Vec::new(), Vec::new());
        for (place, format, mnemonic) in missing {
            words.push((place.to_string(), mnemonic.words().map_err(WalletError::from)?));
            match make(cx, place, KeySource::from_mnemonic(mnemonic), format).await {
                Ok(key) => made.push(key),
                // The words of what was made before must not be lost.
                Err(error) if !made.is_empty() => {
                    words.pop();
                    exit.hand_over(cx, &words)?;
                    return Err(error);
                }
                Err(error) => {
                    exit.abandon();
                    return Err(error);
                }
            }
        }
        exit.hand_over(cx, &words)?;
        Ok(Keys { made })
    }
}

impl Create {
    /// What is to be made; an error when there is nothing left.
    fn missing(&self, cx: &Ctx, name: &WalletName) -> Result<Vec<(KeyName, KeyFormat)>> {
        let hotkey = cx.hotkey_name()?;
        let all = [
            (KeyName::Coldkey(name.clone()), self.format.coldkey(cx)),
            (KeyName::Hotkey(name.clone(), hotkey.clone()), KeyFormat::Plain),
        ];
        let coldkey = cx.store().paths(&all[0].0).key;
        let missing: Vec<_> =
            all.into_iter().filter(|(key, _)| !cx.store().paths(key).key.exists()).collect();
        match missing.is_empty() {
            true => Err(WalletError::Exists(coldkey).into()),
            false => Ok(missing),
        }
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
