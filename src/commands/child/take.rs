//! `child take`: what a hotkey keeps of what it earns with the stake of its parents.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::family;
use crate::chain::Pin;
use crate::chain::calls::children::set_childkey_take;
use crate::chain::read::children::{ChildkeyTake, FamilyOf};
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::sender::Sender;
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::{Query, Setting, Transaction};
use crate::commands::ownership::refuse_foreign;
use crate::commands::sender::may_sign;
use crate::commands::too_early::{in_blocks, too_early};
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::epoch::blocks_to_wait;
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
        let head = pinned.block.number;
        let own = family::existing(netuid, cx.pinned(pinned))?.take;
        Ok(Shown {
            hotkey,
            netuid,
            childkey_take: own.take,
            min: own.min,
            max: own.max,
            last_set: (own.last_set > 0).then_some(own.last_set),
            blocks_to_wait_for_increase: blocks_to_wait(own.last_set, own.rate_limit, head.into()),
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
        let take = self.take.ok_or_else(|| Error::usage("no take is given"))?;
        let signer = cx.coldkey()?;
        let coldkey = signer.account();
        let call = set_childkey_take(hotkey, netuid, take);

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
        refuse_outside(take, &now)?;
        refuse_same(take, &now)?;
        refuse_early(take, &now, block)?;

        // say
        let preview = Preview::default()
            .row("hotkey", hotkey)
            .row("subnet", netuid)
            .row("childkey take now", now.take.in_full())
            .row("new take", take.in_full())
            .row("paid by", &signer)
            .warn(format!(
                "it can be raised again only {} blocks after this change",
                now.rate_limit
            ));
        let summary = format!("set the childkey take of {hotkey} on subnet {netuid} to {take}");
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

fn refuse_outside(take: Take, now: &ChildkeyTake) -> Result<()> {
    if (now.min..=now.max).contains(&take) {
        return Ok(());
    }
    let (min, max) = (now.min.in_full(), now.max.in_full());
    let message = format!("{} is not between {min} and {max}", take.in_full());
    Err(Error::refused("take_out_of_bounds", message)
        .hint("those are the bounds of this subnet")
        .with_details(json!({ "take": take, "min": now.min, "max": now.max })))
}

fn refuse_same(take: Take, now: &ChildkeyTake) -> Result<()> {
    if take != now.take {
        return Ok(());
    }
    let message = format!("the childkey take is {} already", take.in_full());
    Err(Error::refused("take_unchanged", message).hint("there is nothing to do"))
}

fn refuse_early(take: Take, now: &ChildkeyTake, block: Pin) -> Result<()> {
    let wait = blocks_to_wait(now.last_set, now.rate_limit, block.number.into());
    if take < now.take || wait == 0 {
        return Ok(());
    }
    let message = format!(
        "the take was changed in block {}, and {} blocks must pass before it is raised",
        now.last_set, now.rate_limit
    );
    let details = json!({ "last_set": now.last_set, "rate_limit": now.rate_limit });
    Err(too_early("take_too_early", message, wait, block).with_more_details(details))
}

impl View for Shown {
    fn render(&self, page: &mut Page) {
        let changed = self.last_set.map_or("never".to_owned(), |block| format!("in block {block}"));
        page.fields([
            ("hotkey", self.hotkey.to_string()),
            ("subnet", self.netuid.to_string()),
            ("childkey take", self.childkey_take.in_full()),
            ("at least", self.min.in_full()),
            ("at most", self.max.in_full()),
            ("last changed", changed),
            ("can be raised", in_blocks(self.blocks_to_wait_for_increase)),
        ]);
    }
}

impl View for TakeSet {
    fn render(&self, page: &mut Page) {
        let take = self.childkey_take.in_full();
        page.line(format!("{} keeps {take} as a child on subnet {}", self.hotkey, self.netuid));
    }
}
