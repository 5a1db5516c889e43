//! `wallet restore`: wallets out of a backup.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::backup::{Contents, counted, table};
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::wallet::backup::{Archive, ArchivedWallet, Backup, BackupError, restore};
use crate::wallet::error::WalletError;
use crate::wallet::name::WalletName;

/// Make wallets out of a backup
///
/// Only new wallets are made: where a wallet of the same name exists, nothing is written, and --as gives another name.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet restore savings.backup --list
  taoctl wallet restore savings.backup
  taoctl wallet restore wallets.backup --only savings --as old-savings")]
pub struct Restore {
    /// The file that `taoctl wallet backup` wrote
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// Show what is in it and write nothing
    #[arg(long)]
    list: bool,

    /// Only this wallet of the backup
    #[arg(long, value_name = "NAME")]
    only: Option<WalletName>,

    /// Give the wallet this name
    #[arg(long = "as", value_name = "NAME")]
    new_name: Option<WalletName>,
}

/// What is in a backup, and whether it is in the wallets folder now.
#[derive(Debug, Serialize)]
pub struct Restored {
    /// `null` if nothing was written.
    folder: Option<String>,
    wallets: Vec<Contents>,
}

impl Action for Restore {
    type View = Restored;

    async fn act(&self, cx: &Ctx) -> Result<Restored> {
        let backup = Backup::read(&self.file)?;
        let label = format!("the backup {}", self.file.display());
        let (password, from) = cx.ui().password(&label, None).await?;
        let progress = cx.output().progress("opening the backup");
        let archive = backup.open(&password).map_err(|error| match error {
            BackupError::WrongPassword => {
                WalletError::WrongPassword { path: self.file.clone(), from }.into()
            }
            other => other,
        })?;
        drop(progress);
        let wallets = self.chosen(&archive)?;
        let contents = wallets.iter().map(|(wallet, name)| Contents::named(wallet, name));
        let contents: Vec<Contents> = contents.collect();
        if self.list {
            return Ok(Restored { folder: None, wallets: contents });
        }
        restore(cx.store(), &wallets)?;
        Ok(Restored {
            folder: Some(cx.store().root().display().to_string()),
            wallets: on_disk(cx, &wallets, &contents)?,
        })
    }
}

impl Restore {
    /// The wallets that are meant, each with the name that it gets.
    fn chosen<'a>(
        &'a self,
        archive: &'a Archive,
    ) -> Result<Vec<(&'a ArchivedWallet, &'a WalletName)>> {
        let wallets = match &self.only {
            Some(name) => vec![archive.wallet(name)?],
            None => archive.wallets().iter().collect(),
        };
        if self.new_name.is_some() && wallets.len() != 1 {
            return Err(BackupError::Several(wallets.len()).into());
        }
        let name = |wallet: &'a ArchivedWallet| self.new_name.as_ref().unwrap_or(&wallet.name);
        Ok(wallets.into_iter().map(|wallet| (wallet, name(wallet))).collect())
    }
}

/// The same from the folder, where every key must be the one that was in the backup.
fn on_disk(
    cx: &Ctx,
    wallets: &[(&ArchivedWallet, &WalletName)],
    expected: &[Contents],
) -> Result<Vec<Contents>> {
    let mut places = Vec::new();
    for (_, name) in wallets {
        places.push(((*name).clone(), cx.store().wallet(name)?.folder().to_owned()));
    }
    let there = Archive::of_wallets(places)?;
    let found: Vec<Contents> = there.wallets().iter().map(Contents::from).collect();
    match found.iter().zip(expected).all(|(found, wanted)| found.keys == wanted.keys) {
        true => Ok(found),
        false => Err(Error::internal("the wallets on disk are not those of the backup")),
    }
}

impl View for Restored {
    fn render(&self, page: &mut Page) {
        if let Some(folder) = &self.folder {
            let wallets = counted(self.wallets.len(), "wallet");
            page.line(format!("restored {wallets} into {folder}"));
        }
        page.table(table(&self.wallets), "the backup is empty");
    }
}
