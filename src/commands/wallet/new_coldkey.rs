//! `wallet new-coldkey`: a coldkey alone.

use clap::Args;

use super::making::{FormatArg, KeyFormat, Made, new_key, refuse_watched};
use super::plain_coldkey::PlainColdkeyArg;
use super::words::WordsArgs;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::wallet::name::{KeyName, WalletName};

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

    #[command(flatten)]
    plain_coldkey: PlainColdkeyArg,
}

impl Action for NewColdkey {
    type View = Made;

    async fn act(&self, cx: &Ctx) -> Result<Made> {
        let name = self.name.clone().map_or_else(|| cx.wallet_name(), Ok)?;
        let key = KeyName::Coldkey(name);
        let format = self.format.coldkey(cx);
        refuse_watched(cx, &key)?;
        self.plain_coldkey.allow(cx, &key, format == KeyFormat::Plain).await?;
        let exit = self.words.exit(cx, false)?;
        let seal = self.format.seal(cx, key, format).await?;
        new_key(cx, &seal, &self.words, exit)
    }
}
