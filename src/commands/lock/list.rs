//! `lock list`: every lock of some coldkeys.

use clap::Args;
use serde::Serialize;

use super::held::{Held, locks, locks_to};
use crate::chain::read::locks::LockKey;
use crate::commands::args::account::AccountArg;
use crate::commands::args::position::Position;
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::commands::stake::called;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::{Page, Table};

/// Show locks
///
/// As they are in the block that is read: a lock that decays is less with every block.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl lock list
  taoctl lock list 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty savings --json
  taoctl lock list --to team/validator@4")]
pub struct List {
    /// Accounts: addresses, wallet names; the chosen wallet when none is given
    #[arg(value_name = "ACCOUNT")]
    accounts: Vec<AccountArg>,

    /// The locks of everybody to a hotkey on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID", conflicts_with = "accounts")]
    to: Option<Position>,

    #[command(flatten)]
    read: ReadArgs,
}

/// The locks of all accounts asked for.
#[derive(Debug, Serialize)]
pub struct Locks {
    /// Of amounts: the smallest part of each subnet's alpha.
    unit: &'static str,
    locks: Vec<Named>,
}

/// A lock with the names that this machine has for it.
#[derive(Debug, Serialize)]
pub struct Named {
    account: Option<String>,
    hotkey_name: Option<String>,
    #[serde(flatten)]
    held: Held,
}

impl Query for List {
    type View = Locks;

    async fn query(&self, cx: &Ctx) -> Result<Locks> {
        // resolve
        let accounts: Vec<(Option<String>, AccountId)> = match self.accounts.as_slice() {
            _ if self.to.is_some() => vec![],
            [] => vec![(None, cx.account(None)?)],
            given => {
                let account = |arg: &AccountArg| Ok((arg.name(), cx.account(Some(arg))?));
                given.iter().map(account).collect::<Result<_>>()?
            }
        };
        let to = self.to.as_ref().map(|to| {
            Ok::<_, Error>(LockKey { hotkey: cx.hotkey_account(&to.hotkey)?, netuid: to.netuid })
        });
        let to = to.transpose()?;

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let pinned = chain.read_at((), at.map(|pin| pin.hash)).await?;
        let block = pinned.block;
        cx.pinned(pinned);
        let held = accounts.iter().map(|(_, coldkey)| locks(chain, *coldkey, block.hash));
        let held = futures::future::try_join_all(held).await?;
        let to = match to {
            Some(to) => locks_to(chain, to, block.hash).await?,
            None => vec![],
        };

        // say
        let names = cx.hotkey_names();
        let of_accounts = accounts.into_iter().zip(held).flat_map(|((account, _), held)| {
            held.into_iter().map(move |held| (account.clone(), held))
        });
        let of_others = to.into_iter().map(|held| (Some(held.coldkey.to_string()), held));
        let named = of_accounts.chain(of_others).map(|(account, held)| Named {
            account,
            hotkey_name: names.get(&held.hotkey).cloned(),
            held,
        });
        Ok(Locks { unit: "alpha", locks: named.collect() })
    }
}

impl View for Locks {
    fn render(&self, page: &mut Page) {
        let narrow = page.width().is_some();
        let several = self.locks.iter().any(|lock| lock.account.is_some());
        let mut titles = vec![
            "netuid>",
            "locked alpha>",
            "available alpha>",
            "?conviction>",
            "mode",
            "locked to",
        ];
        if several {
            titles.insert(0, "account");
        }
        let mut table = Table::new(&titles);
        for Named { account, hotkey_name, held } in &self.locks {
            let account = several.then(|| account.clone().unwrap_or_default());
            table.row(account.into_iter().chain([
                held.netuid.to_string(),
                held.locked.to_decimal(),
                held.available.to_decimal(),
                held.conviction.to_decimal(),
                held.mode.word().to_owned(),
                called(held.hotkey, hotkey_name.as_ref(), None, narrow),
            ]));
        }
        page.table(table, "no locks");
    }
}
