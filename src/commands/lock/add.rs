//! `lock add`: lock stake to a hotkey.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::held::{Mode, lock_on};
use crate::chain::api::stake::AvailableStakesOf;
use crate::chain::calls::locks::lock_stake;
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::locks::{decaying, unlock_rate};
use crate::chain::read::sender::Sender;
use crate::chain::read::subnet::subnet_exists;
use crate::commands::args::netuid::unknown_subnet;
use crate::commands::args::position::{Position, SplitPosition};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::ownership::known;
use crate::commands::sender::may_sign;
use crate::commands::too_early::block_time;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::lock::half_life;
use crate::domain::span::about;
use crate::domain::units::{Alpha, NetUid};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Lock stake of a subnet to a hotkey
///
/// There is no way to unlock: the lock only decays, half of it in 90 days on finney, and not at all where `lock mode` is
/// perpetual. What is locked cannot be sold or leave the subnet. It may be stake on any hotkey; all that is locked on a
/// subnet is locked to one hotkey.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl lock add 100 --to validator@4
  taoctl lock add all --to 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty@4 --dry-run")]
pub struct Add {
    /// How much alpha: 100, 100a, or all that is not locked
    amount: Amount,

    /// Whom to lock it to: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID")]
    to: Option<Position>,

    #[command(flatten)]
    position: SplitPosition,

    #[command(flatten)]
    tx: TxArgs,
}

/// Stake that is locked on chain.
#[derive(Debug, Serialize)]
pub struct Locked {
    coldkey: AccountId,
    hotkey: AccountId,
    netuid: NetUid,
    /// In the smallest part of the subnet's alpha.
    amount: Alpha,
}

impl Transaction for Add {
    type Receipt = Locked;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let coldkey = signer.account();
        let position = self.position.or(self.to.as_ref(), "--to")?;
        let (hotkey, netuid) = (cx.hotkey_account(&position.hotkey)?, position.netuid);
        let asked = match self.amount.nonzero()? {
            Amount::All => None,
            amount => Some(amount.as_alpha()?),
        };

        // read
        let chain = cx.chain().await?;
        let subnet = (subnet_exists(netuid), decaying(coldkey, netuid), unlock_rate());
        let reads = chain.read((Sender(coldkey), Hotkey(hotkey), subnet));
        // The amount always takes eight bytes: its value does not change the fee.
        let any = lock_stake(hotkey, netuid, Alpha(u64::MAX));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any, None))?;
        let block = pinned.block;
        let (account, info, (exists, decaying, rate)) = cx.pinned(pinned);
        let stakes = async {
            let of = AvailableStakesOf(vec![coldkey], Some(vec![netuid]));
            Ok(chain.ask(of, block.hash).await?)
        };
        let lock = lock_on(chain, coldkey, netuid, block.hash);
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        if !exists {
            return Err(unknown_subnet(netuid));
        }
        known(hotkey, info)?;
        let (stakes, lock) = tokio::try_join!(stakes, lock)?;
        let mut stakes = stakes.into_iter().flat_map(|(_, subnets)| subnets);
        let stake = stakes.find(|(subnet, _)| *subnet == netuid).map(|(_, stake)| stake);
        let available = stake.map_or(Alpha::ZERO, |stake| stake.available);
        if let Some(lock) = lock.as_ref().filter(|lock| lock.hotkey != hotkey) {
            return Err(other_hotkey(netuid, lock.hotkey, lock.locked));
        }
        let amount = lockable(netuid, asked, available)?;

        // say
        let time = block_time(chain).await;
        let locked = lock.map_or(Alpha::ZERO, |lock| lock.locked);
        let preview = Preview::default()
            .row("coldkey", &signer)
            .row("locked to", format!("{hotkey}@{netuid}"))
            .row(
                "amount",
                if asked.is_none() { format!("all ({amount})") } else { amount.to_string() },
            )
            .row("locked before", locked)
            .row("available now", available)
            .row("available then", available.saturating_sub(amount));
        let preview = until_free(preview, Mode::of(decaying), half_life(rate), time);
        let call = lock_stake(hotkey, netuid, amount);
        let summary = match asked {
            Some(amount) => format!("lock {amount} to {hotkey}@{netuid}"),
            None => format!("lock all stake to {hotkey}@{netuid}"),
        };
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Locked> {
        let event = ("SubtensorModule", "StakeLocked");
        Ok(Locked {
            coldkey: outcome.field(event.0, event.1, 0)?,
            hotkey: outcome.field(event.0, event.1, 1)?,
            netuid: outcome.field(event.0, event.1, 2)?,
            amount: outcome.field(event.0, event.1, 3)?,
        })
    }
}

/// When what is locked becomes free.
fn until_free(preview: Preview, mode: Mode, half_life: u64, block_time: Option<u64>) -> Preview {
    let time = block_time.map(|time| format!(" (about {})", about(half_life, time)));
    preview
        .row("mode", mode.word())
        .row("half-life", format!("{half_life} blocks{}", time.unwrap_or_default()))
        .warn(match mode {
            Mode::Decaying => "there is no way to unlock: what is locked becomes free only by half-lives",
            Mode::Perpetual => "there is no way to unlock, and this lock does not decay: nothing of it becomes free until `lock mode` is decaying",
        })
}

/// One lock is to one hotkey.
fn other_hotkey(netuid: NetUid, hotkey: AccountId, locked: Alpha) -> Error {
    let message = format!("{locked} on subnet {netuid} are locked to another hotkey, {hotkey}");
    Error::refused("lock_hotkey_mismatch", message)
        .hint(format!(
            "lock to that one, or move the lock first: `taoctl lock move {netuid} --to HOTKEY`"
        ))
        .with_details(json!({ "netuid": netuid, "hotkey": hotkey, "locked": locked }))
}

fn lockable(netuid: NetUid, asked: Option<Alpha>, available: Alpha) -> Result<Alpha> {
    let amount = asked.unwrap_or(available);
    if amount <= available && !amount.is_zero() {
        return Ok(amount);
    }
    let message = match asked {
        Some(amount) => {
            format!("{amount} is more than the {available} on subnet {netuid} that are not locked")
        }
        None => format!("there is no stake on subnet {netuid} that is not locked"),
    };
    Err(Error::refused("lock_stake_too_low", message)
        .hint("`taoctl stake list` shows the positions; write `all` for all that is not locked")
        .with_details(json!({ "netuid": netuid, "amount": asked, "available": available })))
}

impl View for Locked {
    fn render(&self, page: &mut Page) {
        page.line(format!("locked {} to {}@{}", self.amount, self.hotkey, self.netuid));
    }
}
