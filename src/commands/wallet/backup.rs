//! `wallet backup`: wallets in one encrypted file.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use crate::commands::args::password::StrengthArg;
use crate::commands::contract::Action;
use crate::config::{Key as Setting, Origin};
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::wallet::backup::{self, Archive, ArchivedWallet};
use crate::wallet::envelope::Cost;
use crate::wallet::name::WalletName;
use crate::wallet::unlock::NewPassword;

/// Put wallets into one encrypted file
///
/// The file holds everything in the folders but the trash and temporary files, under a password of its own; encrypted
/// keys stay encrypted inside, so that both passwords are needed. Before the file has its name it is read back,
/// decrypted and compared with the wallets. `taoctl wallet restore` makes wallets of it again.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet backup savings --out savings.backup
  taoctl wallet backup --all --out /media/usb/wallets.backup --password-file pw.txt")]
pub struct Backup {
    /// Names of the wallets; when there is none, --wallet has to be given
    #[arg(value_name = "NAME")]
    names: Vec<WalletName>,

    /// All wallets of the folder
    #[arg(long, conflicts_with = "names")]
    all: bool,

    /// The file to write, which must not exist
    #[arg(long, value_name = "FILE")]
    out: PathBuf,

    #[command(flatten)]
    strength: StrengthArg,
}

/// A backup was written, and read back.
#[derive(Debug, Serialize)]
pub struct Written {
    file: String,
    bytes: usize,
    wallets: Vec<Contents>,
}

/// A wallet in a backup.
#[derive(Debug, Serialize)]
pub struct Contents {
    pub name: String,
    pub files: usize,
    pub keys: Vec<Key>,
}

/// A key in a backup.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Key {
    /// `WALLET` or `WALLET/HOTKEY`.
    name: String,
    address: Option<AccountId>,
    /// `null` where only the address is there, or the file is broken.
    format: Option<&'static str>,
}

impl Action for Backup {
    type View = Written;

    async fn act(&self, cx: &Ctx) -> Result<Written> {
        backup::refuse_existing(&self.out)?;
        let archive = Archive::of_wallets(self.wallets(cx)?)?;
        let wanted = NewPassword {
            label: "the new backup".into(),
            known: archive.wallets().iter().map(|wallet| wallet.name.to_string()).collect(),
            allow_weak: self.strength.allow_weak_password,
        };
        let password = cx.ui().new_password(wanted, None).await?;
        let progress = cx.output().progress("writing the backup and reading it back");
        // Not on another thread: Ctrl-C waits, so that no temporary file is left.
        let bytes = backup::write(&self.out, &archive, &password, Cost::calibrated())?;
        drop(progress);
        Ok(Written {
            file: self.out.display().to_string(),
            bytes,
            wallets: archive.wallets().iter().map(Contents::from).collect(),
        })
    }
}

impl Backup {
    fn wallets(&self, cx: &Ctx) -> Result<Vec<(WalletName, PathBuf)>> {
        let mut names = self.names.clone();
        if self.all {
            for wallet in cx.store().list()?.wallets {
                names.push(wallet.name.parse()?);
            }
            if names.is_empty() {
                let root = cx.store().root().display();
                return Err(Error::usage(format!("there are no wallets in {root}"))
                    .hint("--wallet-path chooses another folder"));
            }
        } else if names.is_empty() {
            // The default is a guess, and the wallet that is missing in the backup may be the one that counts.
            if !matches!(cx.config().get(Setting::Wallet).1, Origin::Flag | Origin::Environment(_))
            {
                return Err(Error::usage("which wallets go into the backup?")
                    .hint("give their names, or --all"));
            }
            names.push(cx.wallet_name()?);
        }
        let mut wallets: Vec<(WalletName, PathBuf)> = Vec::new();
        for name in names {
            let folder = cx.store().wallet(&name)?.folder().to_owned();
            if !wallets.iter().any(|(other, _)| *other == name) {
                wallets.push((name, folder));
            }
        }
        Ok(wallets)
    }
}

impl From<&ArchivedWallet> for Contents {
    fn from(wallet: &ArchivedWallet) -> Self {
        Self::named(wallet, &wallet.name)
    }
}

impl Contents {
    /// With the name that the wallet has here.
    pub fn named(wallet: &ArchivedWallet, name: &WalletName) -> Self {
        let keys = wallet.keys().into_iter().map(|key| Key {
            name: key.hotkey.map_or_else(|| name.to_string(), |hotkey| format!("{name}/{hotkey}")),
            address: key.address,
            format: key.format.map(|format| format.name()),
        });
        Self { name: name.to_string(), files: wallet.len(), keys: keys.collect() }
    }
}

/// `1 wallet`, `2 wallets`.
pub fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// A table of the keys in wallets.
pub fn table(wallets: &[Contents]) -> Table {
    let mut table = Table::new(&["key", "address", "format"]);
    for key in wallets.iter().flat_map(|wallet| &wallet.keys) {
        let address = key.address.map_or_else(|| "unknown".to_owned(), |a| a.to_string());
        table.row([key.name.clone(), address, key.format.unwrap_or("no key").to_owned()]);
    }
    table
}

impl View for Written {
    fn render(&self, page: &mut Page) {
        let files: usize = self.wallets.iter().map(|wallet| wallet.files).sum();
        page.line(format!(
            "{} of {} are in {} ({} bytes)",
            counted(files, "file"),
            counted(self.wallets.len(), "wallet"),
            self.file,
            self.bytes
        ));
        page.table(table(&self.wallets), "");
    }
}
