//! `lock move`: lock the same stake to another hotkey.

use clap::Args;
use serde::Serialize;

use super::held::lock_on;
use super::show::no_lock;
use crate::chain::calls::locks::move_lock;
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::sender::Sender;
use crate::commands::args::account::AccountArg;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::ownership::known;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::NetUid;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Lock the same stake to another hotkey
///
/// The stake itself stays where it is. Between hotkeys of different owners the conviction starts again from zero.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl lock move 4 --to validator
  taoctl lock move 4 --to 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --dry-run")]
pub struct Move {
    /// Number of the subnet
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: NetUid,

    /// The hotkey to lock to: an address, a hotkey of the wallet, WALLET/HOTKEY
    #[arg(long, value_name = "HOTKEY")]
    to: AccountArg,

    #[command(flatten)]
    tx: TxArgs,
}

/// A lock that was moved on chain.
#[derive(Debug, Serialize)]
pub struct Moved {
    coldkey: AccountId,
    netuid: NetUid,
    from: AccountId,
    to: AccountId,
}

impl Transaction for Move {
    type Receipt = Moved;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let (coldkey, netuid) = (signer.account(), self.netuid);
        let to = cx.hotkey_account(&self.to)?;
        let call = move_lock(to, netuid);

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((Sender(coldkey), Hotkey(to)));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&call, None))?;
        let block = pinned.block;
        let (account, info) = cx.pinned(pinned);
        let lock = lock_on(chain, coldkey, netuid, block.hash).await?;
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        let new_owner = known(to, info)?;
        let lock = lock.ok_or_else(|| no_lock(coldkey, netuid))?;
        if lock.hotkey == to {
            let message = format!("the lock on subnet {netuid} is to {to} already");
            return Err(Error::refused("lock_unmoved", message).hint("there is nothing to do"));
        }
        let old_owner = chain.read_at(Hotkey(lock.hotkey), Some(block.hash)).await?.value.owner;

        // say
        let mut preview = Preview::default()
            .row("coldkey", &signer)
            .row("subnet", netuid)
            .row("locked", lock.locked)
            .row("from", lock.hotkey)
            .row("to", to)
            .row("conviction now", lock.conviction);
        if old_owner != Some(new_owner) {
            preview = preview.warn(format!(
                "the hotkeys have different owners: the conviction of {} is lost and grows again from zero",
                lock.conviction
            ));
        }
        let summary = format!("move the lock on subnet {netuid} to {to}");
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Moved> {
        let event = ("SubtensorModule", "LockMoved");
        Ok(Moved {
            coldkey: outcome.field(event.0, event.1, 0)?,
            from: outcome.field(event.0, event.1, 1)?,
            to: outcome.field(event.0, event.1, 2)?,
            netuid: outcome.field(event.0, event.1, 3)?,
        })
    }
}

impl View for Moved {
    fn render(&self, page: &mut Page) {
        page.line(format!("moved the lock on subnet {} to {}", self.netuid, self.to));
    }
}
