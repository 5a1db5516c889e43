//! `wallet remove`: a wallet or a hotkey goes to the trash.

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::list::{Entry, KeyEntry};
use super::typing::type_name;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::wallet::error::WalletError;
use crate::wallet::name::KeyName;

/// Remove a wallet or a hotkey; it can be brought back
///
/// The files are moved into a .trash folder beside them; nothing is deleted. What is removed is shown, and its name
/// has to be typed.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet remove savings/miner-1
  taoctl wallet remove savings --yes --confirm savings")]
pub struct Remove {
    /// WALLET with all its hotkeys, or WALLET/HOTKEY
    #[arg(value_name = "WALLET|WALLET/HOTKEY")]
    key: KeyName,

    /// Do not ask; --confirm names it a second time
    #[arg(short, long, requires = "confirm")]
    yes: bool,

    /// The same name again
    #[arg(long, value_name = "NAME", requires = "yes")]
    confirm: Option<KeyName>,
}

/// What was removed.
#[derive(Debug, Serialize)]
pub struct Removed {
    name: String,
    kind: &'static str,
    /// The keys that were in it.
    held: Vec<KeyEntry>,
    /// Before the question.
    #[serde(skip)]
    was_shown: bool,
    /// Where it is now, the last part being its name.
    moved_to: Vec<String>,
    /// The commands of the shell that bring it back.
    bring_back: Vec<String>,
}

impl Action for Remove {
    type View = Removed;

    async fn act(&self, cx: &Ctx) -> Result<Removed> {
        let held = self.held(cx)?;
        self.confirm(cx, &held).await?;
        let moved = cx.store().remove(&self.key)?.moved;
        // The command that brings it back is to work in any folder.
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let moved: Vec<(PathBuf, PathBuf)> =
            moved.iter().map(|(from, to)| (absolute(from), absolute(to))).collect();
        Ok(Removed {
            name: self.key.to_string(),
            kind: self.kind(),
            held,
            was_shown: self.confirm.is_none(),
            moved_to: moved.iter().map(|(_, to)| to.display().to_string()).collect(),
            bring_back: moved
                .iter()
                .map(|(from, to)| format!("mv -n {} {}", quoted(to), quoted(from)))
                .collect(),
        })
    }
}

impl Remove {
    fn kind(&self) -> &'static str {
        match self.key {
            KeyName::Coldkey(_) => "wallet",
            KeyName::Hotkey(..) => "hotkey",
        }
    }

    fn held(&self, cx: &Ctx) -> Result<Vec<KeyEntry>> {
        let mut summary = cx.store().wallet(self.key.wallet())?.summary();
        if let KeyName::Hotkey(wallet, hotkey) = &self.key {
            summary.coldkey = None;
            summary.hotkeys.retain(|found| found.name == hotkey.as_str());
            if summary.hotkeys.is_empty() {
                let (wallet, hotkey) = (wallet.clone(), hotkey.clone());
                return Err(WalletError::NoSuchHotkey { wallet, hotkey }.into());
            }
        }
        Ok(Entry::from(&summary).into_keys())
    }

    async fn confirm(&self, cx: &Ctx, held: &[KeyEntry]) -> Result<()> {
        match &self.confirm {
            Some(name) if self.yes && *name == self.key => Ok(()),
            Some(name) => Err(Error::usage(format!("--confirm names {name}, not {}", self.key))
                .hint("give the same name twice")),
            None => {
                let mut page = cx.output().aside_page();
                render(held, &mut page);
                cx.output().aside(page, true);
                let why = format!("This {} goes to the trash.", self.kind());
                type_name(cx, &why, &self.key, "--yes --confirm NAME").await
            }
        }
    }
}

fn render(held: &[KeyEntry], page: &mut Page) {
    let mut table = Table::new(&["key", "address", "state"]);
    for key in held {
        table.row(key.cells(key.name().to_owned()));
    }
    page.table(table, "no keys");
}

/// As a shell reads it.
fn quoted(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', "'\\''"))
}

impl View for Removed {
    fn render(&self, page: &mut Page) {
        if !self.was_shown {
            render(&self.held, page);
        }
        page.line(format!("the {} {} is in the trash; this brings it back:", self.kind, self.name));
        for command in &self.bring_back {
            page.line(format!("  {command}"));
        }
    }
}
