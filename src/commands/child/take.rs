//! `child take`: what a hotkey keeps of what it earns with the stake of its parents.

use clap::Args;
use serde::Serialize;

use super::family;
use crate::chain::calls::children::set_childkey_take;
use crate::chain::read::children::FamilyOf;
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::sender::Sender;
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::{Query, Setting, Transaction};
use crate::commands::ownership::refuse_foreign;
use crate::commands::sender::may_sign;
use crate::commands::take;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::portion::Take;
use crate::domain::units::NetUid;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Show or set what a hotkey keeps as a child
///
/// It is a share of what the hotkey earns on the subnet with the stake of its parents. It can be lowered at any time;
/// raised only some time after the last change (30 days on finney), and a lower one restarts that time.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl child take -H validator --netuid 4
  taoctl child take 9% --hotkey team/validator --netuid 4 --dry-run")]
pub struct TakeCommand {
    /// The new take: 9% or 0.09; without it the take is shown
    #[arg(value_name = "TAKE")]
    take: Option<Take>,

    /// The subnet
    #[arg(long, value_name = "NETUID", value_parser = parse_netuid)]
    netuid: NetUid,

    #[command(flatten)]
    hotkey: HotkeyArgs,

    #[command(flatten)]
    tx: TxArgs,
}

/// The take as it is. Takes are parts of 65,535.
#[derive(Debug, Serialize)]
pub struct Shown {
    hotkey: AccountId,
    netuid: NetUid,
    childkey_take: Take,
    min: Take,
    max: Take,
    /// `null`: never.
    last_set: Option<u64>,
    /// Until a block takes an increase.
    blocks_to_wait_for_increase: u64,
}

/// A take that is on chain.
#[derive(Debug, Serialize)]
pub struct TakeSet {
    hotkey: AccountId,
    netuid: NetUid,
    childkey_take: Take,
}

impl Setting for TakeCommand {
    fn sets(&self) -> bool {
        self.take.is_some()
    }
}

impl Query for TakeCommand {
    type View = Shown;

    async fn query(&self, cx: &Ctx) -> Result<Shown> {
        let (hotkey, netuid) = (self.hotkey.account(cx)?, self.netuid);
        let pinned = cx.chain().await?.read(FamilyOf(netuid, hotkey)).await?;
        let head = pinned.block;
        let own = family::existing(netuid, cx.pinned(pinned))?.take;
        Ok(Shown {
            hotkey,
            netuid,
            childkey_take: own.take,
            min: own.min,
            max: own.max,
            last_set: take::last_set(&own),
            blocks_to_wait_for_increase: take::wait_for_increase(&own, head),
        })
    }
}

impl Transaction for TakeCommand {
    type Receipt = TakeSet;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let (hotkey, netuid) = (self.hotkey.account(cx)?, self.netuid);
        let new = self.take.ok_or_else(|| Error::usage("no take is given"))?;
        let signer = cx.coldkey()?;
        let coldkey = signer.account();
        let call = set_childkey_take(hotkey, netuid, new);

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((Sender(coldkey), Hotkey(hotkey), FamilyOf(netuid, hotkey)));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&call, None))?;
        let block = pinned.block;
        let (account, known, family) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        let now = family::existing(netuid, family)?.take;
        refuse_foreign(hotkey, known, coldkey)?;
        take::refuse_outside(new, &now, "this subnet")?;
        if new == now.take {
            return Err(take::unchanged(new, "childkey take"));
        }
        if new > now.take {
            take::refuse_early(&now, block)?;
        }

        // say
        let preview = Preview::default()
            .row("hotkey", hotkey)
            .row("subnet", netuid)
            .row("childkey take now", now.take.in_full())
            .row("new take", new.in_full())
            .row("paid by", &signer);
        let preview = take::warn(preview, &now);
        let summary = format!("set the childkey take of {hotkey} on subnet {netuid} to {new}");
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<TakeSet> {
        let event = ("SubtensorModule", "ChildKeyTakeSet");
        Ok(TakeSet {
            hotkey: outcome.field(event.0, event.1, 0)?,
            netuid: self.netuid,
            childkey_take: Take(outcome.field(event.0, event.1, 1)?),
        })
    }
}

impl View for Shown {
    fn render(&self, page: &mut Page) {
        let own = [
            ("hotkey", self.hotkey.to_string()),
            ("subnet", self.netuid.to_string()),
            ("childkey take", self.childkey_take.in_full()),
        ];
        let wait = self.blocks_to_wait_for_increase;
        page.fields(own.into_iter().chain(take::bounds((self.min, self.max), self.last_set, wait)));
    }
}

impl View for TakeSet {
    fn render(&self, page: &mut Page) {
        let take = self.childkey_take.in_full();
        page.line(format!("{} keeps {take} as a child on subnet {}", self.hotkey, self.netuid));
    }
}
