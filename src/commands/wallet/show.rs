//! `wallet show`: one wallet, from public data only.

use clap::Args;

use super::list::Entry;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::wallet::name::WalletName;

/// Show a wallet: its keys, their addresses and what is odd about their files
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl wallet show savings")]
pub struct Show {
    /// Name of the wallet; --wallet when it is not given
    name: Option<WalletName>,
}

impl Query for Show {
    type View = Entry;

    async fn query(&self, cx: &Ctx) -> Result<Entry> {
        let name = self.name.clone().map_or_else(|| cx.wallet_name(), Ok)?;
        Ok(Entry::from(&cx.store().wallet(&name)?.summary()))
    }
}
