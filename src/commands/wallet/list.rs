//! `wallet list`: every wallet in the folder, from public data only.

use clap::Args;
use serde::Serialize;

use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::wallet::listing::{KeySummary, WalletSummary};

/// List the wallets and their addresses
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl wallet list --wallet-path ~/.bittensor/wallets")]
pub struct List {}

/// The wallets of a folder.
#[derive(Debug, Serialize)]
pub struct Wallets {
    folder: String,
    wallets: Vec<Entry>,
}

/// A wallet.
#[derive(Debug, Serialize)]
pub struct Entry {
    name: String,
    coldkey: Option<KeyEntry>,
    hotkeys: Vec<KeyEntry>,
    problems: Vec<String>,
    warnings: Vec<String>,
}

/// A key, as far as it can be known without opening it.
#[derive(Debug, Serialize)]
pub struct KeyEntry {
    name: String,
    address: Option<AccountId>,
    /// `null` where only the address is here, or the file is broken.
    format: Option<&'static str>,
    encrypted: Option<bool>,
    watch_only: bool,
    problem: Option<String>,
    warnings: Vec<String>,
}

impl Query for List {
    type View = Wallets;

    async fn query(&self, cx: &Ctx) -> Result<Wallets> {
        let listing = cx.store().list()?;
        let folder = cx.store().root().display().to_string();
        for path in &listing.foreign {
            cx.output().note(&format!("{} is no wallet", path.display()));
        }
        Ok(Wallets { folder, wallets: listing.wallets.iter().map(Entry::from).collect() })
    }
}

impl From<&WalletSummary> for Entry {
    fn from(wallet: &WalletSummary) -> Self {
        let hotkeys = wallet.hotkeys.iter().map(|hotkey| KeyEntry::new(&hotkey.name, &hotkey.key));
        Self {
            name: wallet.name.clone(),
            coldkey: wallet.coldkey.as_ref().map(|key| KeyEntry::new(&wallet.name, key)),
            hotkeys: hotkeys.collect(),
            problems: wallet.problems.iter().map(ToString::to_string).collect(),
            warnings: wallet.warnings.iter().map(ToString::to_string).collect(),
        }
    }
}

impl KeyEntry {
    fn new(name: &str, key: &KeySummary) -> Self {
        Self {
            name: name.to_owned(),
            address: key.address,
            format: key.format.map(|format| format.name()),
            encrypted: key.format.map(|format| format.is_encrypted()),
            watch_only: key.is_watch_only(),
            problem: key.problem.as_ref().map(ToString::to_string),
            warnings: key.warnings.iter().map(ToString::to_string).collect(),
        }
    }

    /// One short word: a row has to fit into 80 columns.
    fn state(&self) -> &'static str {
        match (&self.problem, self.encrypted) {
            (Some(_), _) => "unreadable",
            (None, Some(true)) => "encrypted",
            (None, Some(false)) => "plain",
            (None, None) => "watch-only",
        }
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// A row of a table: name, address, state.
    pub fn cells(&self, name: String) -> [String; 3] {
        let address =
            self.address.map_or_else(|| "unknown".to_owned(), |address| address.to_string());
        [name, address, self.state().to_owned()]
    }
}

impl View for Wallets {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&["key", "address", "state"]);
        for wallet in &self.wallets {
            wallet.rows(&mut table);
        }
        page.table(
            table,
            &format!("no wallets in {}; `taoctl wallet create` makes one", self.folder),
        );
        for problem in self.wallets.iter().flat_map(Entry::problems) {
            page.line(format!("warning: {problem}"));
        }
    }
}

impl Entry {
    fn rows(&self, table: &mut Table) {
        match &self.coldkey {
            Some(key) => table.row(key.cells(self.name.clone())),
            None => table.row([self.name.clone(), String::new(), "no coldkey".to_owned()]),
        }
        for hotkey in &self.hotkeys {
            table.row(hotkey.cells(format!("  {}/{}", self.name, hotkey.name)));
        }
    }

    /// The coldkey and the hotkeys, each by the name that is typed for it.
    pub fn into_keys(mut self) -> Vec<KeyEntry> {
        for hotkey in &mut self.hotkeys {
            hotkey.name = format!("{}/{}", self.name, hotkey.name);
        }
        self.coldkey.into_iter().chain(self.hotkeys).collect()
    }

    fn keys(&self) -> impl Iterator<Item = &KeyEntry> {
        self.coldkey.iter().chain(&self.hotkeys)
    }

    /// Too long for a table: each names its file.
    fn problems(&self) -> impl Iterator<Item = &String> {
        self.keys().filter_map(|key| key.problem.as_ref()).chain(&self.problems)
    }
}

impl View for Entry {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&["key", "address", "state"]);
        self.rows(&mut table);
        page.table(table, "");
        // Where it is not what commands write by themselves.
        let other = |key: &KeyEntry| key.format.filter(|name| !["taoctl", "plain"].contains(name));
        if let Some(format) = self.coldkey.as_ref().and_then(other) {
            page.line(format!("the format of {} is {format}", self.name));
        }
        for hotkey in &self.hotkeys {
            if let Some(format) = other(hotkey) {
                page.line(format!("the format of {}/{} is {format}", self.name, hotkey.name));
            }
        }
        let warnings = self.warnings.iter().chain(self.keys().flat_map(|key| &key.warnings));
        for warning in self.problems().chain(warnings) {
            page.line(format!("warning: {warning}"));
        }
    }
}
