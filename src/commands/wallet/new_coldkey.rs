//! `wallet new-coldkey`: a coldkey alone.

use clap::Args;

use super::making::{FormatArg, KeyFormat, Made, Place, make};
use super::words::WordsArgs;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;
use crate::wallet::error::WalletError;
use crate::wallet::name::WalletName;
use crate::wallet::source::KeySource;

/// Make a coldkey: all that a holder needs
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet new-coldkey savings --words 24
  taoctl wallet new-coldkey shared --format nacl")]
pub struct NewColdkey {
    /// Name of the wallet; --wallet when it is not given
    name: Option<WalletName>,

    #[command(flatten)]
    words: WordsArgs,

    #[command(flatten)]
    format: FormatArg,
}

impl Action for NewColdkey {
    type View = Made;

    async fn act(&self, cx: &Ctx) -> Result<Made> {
        let name = self.name.clone().map_or_else(|| cx.wallet_name(), Ok)?;
        let format = self.format.coldkey(cx);
        new_key(cx, Place::Coldkey(name), &self.words, format).await
    }
}

/// Makes a key of fresh words and hands the words over.
pub async fn new_key(cx: &Ctx, place: Place, args: &WordsArgs, format: KeyFormat) -> Result<Made> {
    let in_key_file = format == KeyFormat::Plain;
    let mnemonic = args.generate()?;
    let exit = args.exit(cx, in_key_file)?;
    let words = mnemonic.words().map_err(WalletError::from)?;
    let name = place.to_string();
    match make(cx, place, KeySource::from_mnemonic(mnemonic), format).await {
        Ok(made) => {
            exit.hand_over(cx, &[(name, words)])?;
            Ok(made)
        }
        Err(error) => {
            exit.abandon();
            Err(error)
        }
    }
}

impl View for Made {
    fn render(&self, page: &mut Page) {
        Made::render(self, page);
    }
}
