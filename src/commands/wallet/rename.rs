//! `wallet rename`: another name for a wallet or a hotkey.

use clap::Args;
use serde::Serialize;

use crate::commands::contract::Action;
use crate::config::{Key, Origin};
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;
use crate::wallet::name::{HotkeyName, KeyName, WalletName};
use crate::wallet::rename::Renamed;

/// Rename a wallet or a hotkey
///
/// Nothing is overwritten. A hotkey stays in its wallet; both of its files are renamed. A BT_PW_… variable has the path
/// of a file in its name, and is renamed by you.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet rename savings vault
  taoctl wallet rename savings/default miner-1")]
pub struct Rename {
    /// WALLET, or WALLET/HOTKEY
    #[arg(value_name = "WALLET|WALLET/HOTKEY")]
    old: KeyName,

    /// The new name: of the wallet, or of the hotkey in the same wallet
    #[arg(value_name = "NAME")]
    new: WalletName,
}

/// A new name.
#[derive(Debug, Serialize)]
pub struct NewName {
    kind: &'static str,
    old: String,
    new: String,
    /// Whether an earlier run was cut short, and this one has only ended its work.
    finished: bool,
}

impl Action for Rename {
    type View = NewName;

    async fn act(&self, cx: &Ctx) -> Result<NewName> {
        let store = cx.store();
        let (kind, new, renamed) = match &self.old {
            KeyName::Coldkey(old) => {
                store.rename_wallet(old, &self.new)?;
                warn_of_setting(cx, Key::Wallet, old.as_str(), self.new.as_str());
                ("wallet", self.new.to_string(), Renamed::Now)
            }
            KeyName::Hotkey(wallet, old) => {
                let new = self.new.as_str().parse::<HotkeyName>()?;
                let renamed = store.rename_hotkey(wallet, old, &new)?;
                if cx.config().get(Key::Wallet).0 == wallet.as_str() {
                    warn_of_setting(cx, Key::WalletHotkey, old.as_str(), new.as_str());
                }
                ("hotkey", format!("{wallet}/{new}"), renamed)
            }
        };
        let finished = renamed == Renamed::Finished;
        Ok(NewName { kind, old: self.old.to_string(), new, finished })
    }
}

/// What names the old name still.
fn warn_of_setting(cx: &Ctx, key: Key, old: &str, new: &str) {
    let (value, origin) = cx.config().get(key);
    if value != old {
        return;
    }
    let name = key.name();
    let change = match origin {
        Origin::Flag => return,
        Origin::Environment(variable) => format!("{variable} names it"),
        Origin::File | Origin::Default => format!("`taoctl config set {name} {new}` changes it"),
    };
    cx.output().warn(&format!("the setting {name} still is {old}: {change}"));
}

impl View for NewName {
    fn render(&self, page: &mut Page) {
        let Self { kind, old, new, .. } = self;
        page.line(match self.finished {
            false => format!("the {kind} {old} is {new} now"),
            true => format!(
                "the {kind} {old} was {new} already; what was left of {old} is cleared away"
            ),
        });
    }
}
