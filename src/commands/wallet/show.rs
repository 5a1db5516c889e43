//! `wallet show`: one wallet, from public data only.

use clap::Args;
use serde::Serialize;

use super::list::Entry;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::page::Page;
use crate::output::{View, qr};
use crate::wallet::name::{HotkeyName, KeyName, WalletName};

/// Show a wallet: its keys, their addresses and what is odd about their files
///
/// The QR code of --qr is the address alone: exchanges and every wallet for phones read that.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet show savings
  taoctl wallet show savings --qr
  taoctl wallet show savings --qr=miner-1")]
pub struct Show {
    /// Name of the wallet; --wallet when it is not given
    name: Option<WalletName>,

    /// Draw the address of the coldkey, or of this hotkey, as a QR code
    #[arg(long, value_name = "HOTKEY", num_args = 0..=1, require_equals = true)]
    qr: Option<Option<HotkeyName>>,
}

/// A wallet.
#[derive(Debug, Serialize)]
pub struct Shown {
    #[serde(flatten)]
    wallet: Entry,
    /// What it is of, and the drawing; for people only.
    #[serde(skip)]
    qr: Option<(String, String)>,
}

impl Query for Show {
    type View = Shown;

    async fn query(&self, cx: &Ctx) -> Result<Shown> {
        let name = self.name.clone().map_or_else(|| cx.wallet_name(), Ok)?;
        let wallet = cx.store().wallet(&name)?;
        let qr = match &self.qr {
            None => None,
            Some(hotkey) => {
                let key = match hotkey {
                    None => KeyName::Coldkey(name),
                    Some(hotkey) => KeyName::Hotkey(name, hotkey.clone()),
                };
                let address = cx.store().address(&key)?.to_string();
                Some((format!("{key}  {address}"), qr::draw(&address)?))
            }
        };
        Ok(Shown { wallet: Entry::from(&wallet.summary()), qr })
    }
}

impl View for Shown {
    fn render(&self, page: &mut Page) {
        self.wallet.render(page);
        if let Some((what, drawing)) = &self.qr {
            page.gap();
            page.drawing("QR code", drawing);
            page.line(what);
        }
    }
}
