//! `wallet watch-only`: a wallet of addresses, without keys.

use std::str::FromStr;

use clap::{ArgGroup, Args};
use serde::Serialize;

use super::message::SchemeArg;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::wallet::keypair::Scheme;
use crate::wallet::name::{HotkeyName, KeyName, WalletName};
use crate::wallet::watch_only::Addresses;

/// Make a wallet of addresses, to look at keys that are elsewhere
///
/// Its files hold addresses only, as the coldkeypub.txt on a mining machine does. What exists is never touched.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet watch-only vault \\
    --coldkey 5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV
  taoctl wallet watch-only farm \\
    --hotkey m1=5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty \\
    --hotkey m2=5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV")]
#[command(group = ArgGroup::new("addresses").required(true).multiple(true).args(["coldkey", "hotkey"]))]
pub struct WatchOnly {
    /// Name of the wallet; --wallet when it is not given
    name: Option<WalletName>,

    /// Address of its coldkey
    #[arg(long, value_name = "ADDRESS")]
    coldkey: Option<AccountId>,

    /// Name and address of a hotkey; may be given several times
    #[arg(long, value_name = "NAME=ADDRESS")]
    hotkey: Vec<Hotkey>,

    /// What the files say of the keys: sr25519 or ed25519
    #[arg(long, value_enum, default_value = "sr25519", hide_possible_values = true)]
    scheme: SchemeArg,
}

#[derive(Clone, Debug)]
struct Hotkey {
    name: HotkeyName,
    address: AccountId,
}

impl FromStr for Hotkey {
    /// Of the name or of the address, each with its own hints.
    type Err = Box<dyn std::error::Error + Send + Sync>;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, address) = text.split_once('=').ok_or("a hotkey is written NAME=ADDRESS")?;
        Ok(Self { name: name.parse()?, address: AccountId::parse(address)? })
    }
}

/// The addresses that were written.
#[derive(Debug, Serialize)]
pub struct Watched {
    made: Vec<Address>,
}

#[derive(Debug, Serialize)]
struct Address {
    /// `WALLET` or `WALLET/HOTKEY`.
    name: String,
    address: AccountId,
    file: String,
}

impl Action for WatchOnly {
    type View = Watched;

    async fn act(&self, cx: &Ctx) -> Result<Watched> {
        let wallet = self.name.clone().map_or_else(|| cx.wallet_name(), Ok)?;
        let addresses = Addresses {
            coldkey: self.coldkey,
            hotkeys: self.hotkey.iter().map(|h| (h.name.clone(), h.address)).collect(),
            scheme: Scheme::from(self.scheme),
        };
        if let Some(twice) = self.twice() {
            return Err(
                Error::usage(format!("hotkey {twice} is given twice")).hint("give each name once")
            );
        }
        cx.store().watch(&wallet, &addresses)?;
        let coldkey = self.coldkey.map(|address| (KeyName::Coldkey(wallet.clone()), address));
        let hotkeys = addresses.hotkeys.into_iter();
        let hotkeys =
            hotkeys.map(|(name, address)| (KeyName::Hotkey(wallet.clone(), name), address));
        let made = coldkey.into_iter().chain(hotkeys).map(|(key, address)| Address {
            file: cx.store().paths(&key).public.display().to_string(),
            name: key.to_string(),
            address,
        });
        Ok(Watched { made: made.collect() })
    }
}

impl WatchOnly {
    fn twice(&self) -> Option<&HotkeyName> {
        let names = || self.hotkey.iter().map(|hotkey| &hotkey.name);
        names().find(|name| names().filter(|other| other == name).count() > 1)
    }
}

impl View for Watched {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&["key", "address", "?file"]);
        for made in &self.made {
            table.row([made.name.clone(), made.address.to_string(), made.file.clone()]);
        }
        page.table(table, "");
    }
}
