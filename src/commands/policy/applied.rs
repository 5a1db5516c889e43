//! The policies that apply to the chosen wallet, and the account whose day is counted.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::commands::args::account::AccountArg;
use crate::config::Key;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::Result;
use crate::tx::journal::Journal;
use crate::tx::policy::{Policies, files};
use crate::wallet::store::Wallet;

/// Whose transactions are meant.
#[derive(Clone, Debug, Args)]
pub struct WhoArgs {
    /// For the hotkey of --wallet and --wallet-hotkey instead of the coldkey
    #[arg(long)]
    use_hotkey: bool,
}

impl WhoArgs {
    /// The account that would sign; `None` where the wallet was not chosen and is not there.
    pub fn account(&self, cx: &Ctx) -> Result<Option<AccountId>> {
        if self.use_hotkey {
            return cx.chosen_hotkey().map(Some);
        }
        match wallet(cx)? {
            None if !cx.config().is_chosen(Key::Wallet) => Ok(None),
            _ => cx.account(None).map(Some),
        }
    }
}

/// Whose policy is where: of every key, of the chosen wallet, and of others that hold its coldkey.
pub fn places(cx: &Ctx) -> Result<Vec<(String, PathBuf)>> {
    let mut places = vec![("every key".to_owned(), cx.policy_file())];
    if let Some(wallet) = wallet(cx)? {
        for file in files(wallet.folder(), wallet.coldkey_address().ok())? {
            let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
            places.push((format!("wallet {}", folder.display()), file));
        }
    }
    Ok(places)
}

/// As the engine reads them before it signs with the chosen wallet.
pub fn policies(cx: &Ctx, account: Option<AccountId>) -> Result<Policies> {
    let wallet = wallet(cx)?;
    Ok(Policies::load(&cx.policy_file(), wallet.as_ref().map(Wallet::folder), account)?)
}

/// The chosen wallet; none for a development account, or where nobody chose one and the usual one is not there.
fn wallet(cx: &Ctx) -> Result<Option<Wallet>> {
    if AccountArg::development(cx.config().get(Key::Wallet).0)?.is_some() {
        return Ok(None);
    }
    match cx.wallet() {
        Err(_) if !cx.config().is_chosen(Key::Wallet) => Ok(None),
        wallet => wallet.map(Some),
    }
}

/// The journal of the chosen network; only a network whose chain is not known by name needs its node for that.
pub async fn journal(cx: &Ctx) -> Result<Journal> {
    match cx.network()?.genesis {
        Some(genesis) => Ok(Journal::open(&cx.state_folder(), genesis)?),
        None => cx.journal().await,
    }
}
