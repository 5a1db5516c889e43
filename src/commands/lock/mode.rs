//! `lock mode`: whether the lock on a subnet decays.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::held::Mode;
use crate::chain::calls::locks::set_perpetual_lock;
use crate::chain::read::locks::{decaying, unlock_rate};
use crate::chain::read::sender::Sender;
use crate::chain::read::subnet::subnet_exists;
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::{Query, Setting, Transaction};
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::lock::half_life;
use crate::domain::units::NetUid;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Show or set whether the lock on a subnet decays
///
/// It is of the coldkey on that subnet, for what is locked and what will be. A decaying lock, the default, becomes free by
/// half-lives; a perpetual one stays, and so does its conviction. It can be changed at any time.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl lock mode 4
  taoctl lock mode 4 perpetual --dry-run")]
pub struct ModeCommand {
    /// Number of the subnet
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: NetUid,

    /// The new mode; without it the mode is shown
    #[arg(value_name = "MODE", value_enum)]
    mode: Option<ModeArg>,

    #[command(flatten)]
    tx: TxArgs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ModeArg {
    /// Half of it becomes free in each half-life
    Decaying,
    /// Nothing of it becomes free
    Perpetual,
}

impl From<ModeArg> for Mode {
    fn from(mode: ModeArg) -> Self {
        match mode {
            ModeArg::Decaying => Self::Decaying,
            ModeArg::Perpetual => Self::Perpetual,
        }
    }
}

/// The mode as it is.
#[derive(Debug, Serialize)]
pub struct Shown {
    coldkey: AccountId,
    netuid: NetUid,
    mode: Mode,
    /// Blocks in which half of a decaying lock becomes free.
    half_life: u64,
}

/// A mode that is on chain.
#[derive(Debug, Serialize)]
pub struct ModeSet {
    coldkey: AccountId,
    netuid: NetUid,
    mode: Mode,
}

impl Setting for ModeCommand {
    fn sets(&self) -> bool {
        self.mode.is_some()
    }
}

impl Query for ModeCommand {
    type View = Shown;

    async fn query(&self, cx: &Ctx) -> Result<Shown> {
        let (coldkey, netuid) = (cx.account(None)?, self.netuid);
        let reads = (subnet_exists(netuid), decaying(coldkey, netuid), unlock_rate());
        let (exists, decaying, rate) = cx.pinned(cx.chain().await?.read(reads).await?);
        if !exists {
            return Err(unknown_subnet(netuid));
        }
        Ok(Shown { coldkey, netuid, mode: Mode::of(decaying), half_life: half_life(rate) })
    }
}

impl Transaction for ModeCommand {
    type Receipt = ModeSet;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let (coldkey, netuid) = (signer.account(), self.netuid);
        let mode = self.mode.ok_or_else(|| Error::usage("no mode is given"))?.into();
        let call = set_perpetual_lock(netuid, mode == Mode::Perpetual);

        // read
        let chain = cx.chain().await?;
        let reads = (Sender(coldkey), subnet_exists(netuid), decaying(coldkey, netuid));
        let (pinned, fee) = tokio::try_join!(chain.read(reads), chain.fee(&call, None))?;
        let block = pinned.block;
        let (account, exists, decaying) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        if !exists {
            return Err(unknown_subnet(netuid));
        }
        let now = Mode::of(decaying);
        if now == mode {
            let message = format!("the mode on subnet {netuid} is {} already", mode.word());
            return Err(
                Error::refused("lock_mode_unchanged", message).hint("there is nothing to do")
            );
        }

        // say
        let mut preview = Preview::default()
            .row("coldkey", &signer)
            .row("subnet", netuid)
            .row("mode now", now.word())
            .row("new mode", mode.word());
        if mode == Mode::Perpetual {
            preview =
                preview.warn("nothing that is locked becomes free while the mode is perpetual");
        }
        let summary = format!("make the lock on subnet {netuid} {}", mode.word());
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<ModeSet> {
        let event = ("SubtensorModule", "PerpetualLockUpdated");
        let perpetual: bool = outcome.field(event.0, event.1, 2)?;
        Ok(ModeSet {
            coldkey: outcome.field(event.0, event.1, 0)?,
            netuid: outcome.field(event.0, event.1, 1)?,
            mode: Mode::of(Some(!perpetual)),
        })
    }
}

impl View for Shown {
    fn render(&self, page: &mut Page) {
        page.fields([
            ("coldkey", self.coldkey.to_string()),
            ("subnet", self.netuid.to_string()),
            ("mode", self.mode.word().to_owned()),
            ("half-life", format!("{} blocks, while it decays", self.half_life)),
        ]);
    }
}

impl View for ModeSet {
    fn render(&self, page: &mut Page) {
        page.line(format!("the lock on subnet {} is {} now", self.netuid, self.mode.word()));
    }
}
