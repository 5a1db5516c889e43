//! `delegate take`: what a hotkey keeps of what it earns for its stakers.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use crate::chain::Pin;
use crate::chain::calls::children::{decrease_take, increase_take};
use crate::chain::read::children::{TakeLimits, TakeLimitsInfo};
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::sender::Sender;
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::{Query, Setting, Transaction};
use crate::commands::ownership::{known, refuse_foreign};
use crate::commands::sender::may_sign;
use crate::commands::too_early::{in_blocks, too_early};
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::epoch::blocks_to_wait;
use crate::domain::portion::Take;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Show or set what a hotkey keeps of what it earns for its stakers
///
/// It is a share of all dividends that do not go to the hotkey's own coldkey. It can be lowered at any time; raised only
/// some time after the last change (30 days on finney), and a lower one restarts that time. There is no fee.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl delegate take -H validator
  taoctl delegate take 9% --hotkey team/validator --dry-run")]
pub struct TakeCommand {
    /// The new take: 9% or 0.09; without it the take is shown
    #[arg(value_name = "TAKE")]
    take: Option<Take>,

    #[command(flatten)]
    hotkey: HotkeyArgs,

    #[command(flatten)]
    tx: TxArgs,
}

/// The take as it is. Takes are parts of 65,535.
#[derive(Debug, Serialize)]
pub struct Shown {
    hotkey: AccountId,
    take: Take,
    /// Whether the hotkey is a delegate; before that the take is the chain's default.
    is_delegate: bool,
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
    take: Take,
}

impl Setting for TakeCommand {
    fn sets(&self) -> bool {
        self.take.is_some()
    }
}

impl Query for TakeCommand {
    type View = Shown;

    async fn query(&self, cx: &Ctx) -> Result<Shown> {
        let hotkey = self.hotkey.account(cx)?;
        let pinned = cx.chain().await?.read((Hotkey(hotkey), TakeLimits(hotkey))).await?;
        let head = pinned.block.number;
        let (info, limits) = cx.pinned(pinned);
        known(hotkey, info)?;
        Ok(Shown {
            hotkey,
            take: limits.take,
            is_delegate: info.delegate_take.is_some(),
            min: limits.min,
            max: limits.max,
            last_set: (limits.last_set > 0).then_some(limits.last_set),
            blocks_to_wait_for_increase: wait_of(&limits, head.into()),
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
        let hotkey = self.hotkey.account(cx)?;
        let take = self.take.ok_or_else(|| Error::usage("no take is given"))?;
        let signer = cx.coldkey()?;
        let coldkey = signer.account();

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((Sender(coldkey), Hotkey(hotkey), TakeLimits(hotkey)));
        // Both calls are free, and of the same length.
        let any = decrease_take(hotkey, take);
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any, None))?;
        let block = pinned.block;
        let (account, info, limits) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        refuse_foreign(hotkey, info, coldkey)?;
        let now = limits.take;
        refuse_outside(take, &limits)?;
        let call = match info.delegate_take {
            Some(_) if take == now => return Err(unchanged(take)),
            Some(_) if take > now => {
                refuse_early(&limits, block)?;
                increase_take(hotkey, take)
            }
            // A hotkey that never had a take of its own may decrease it to anything.
            _ => decrease_take(hotkey, take),
        };

        // say
        let preview = Preview::default()
            .row("hotkey", hotkey)
            .row("take now", now.in_full())
            .row("new take", take.in_full())
            .row("signed by", &signer)
            .warn(format!(
                "it can be raised again only {} blocks after this change",
                limits.rate_limit
            ));
        let summary = format!("set the take of {hotkey} to {take}");
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<TakeSet> {
        let pallet = "SubtensorModule";
        let event =
            if outcome.has(pallet, "TakeIncreased") { "TakeIncreased" } else { "TakeDecreased" };
        Ok(TakeSet {
            hotkey: outcome.field(pallet, event, 1)?,
            take: Take(outcome.field(pallet, event, 2)?),
        })
    }
}

/// The chain wants more than the limit between a change and an increase; a limit of zero is none.
fn wait_of(limits: &TakeLimitsInfo, head: u64) -> u64 {
    match limits.rate_limit {
        0 => 0,
        limit => blocks_to_wait(limits.last_set, limit.saturating_add(1), head),
    }
}

fn refuse_outside(take: Take, limits: &TakeLimitsInfo) -> Result<()> {
    let TakeLimitsInfo { min, max, .. } = *limits;
    if (min..=max).contains(&take) {
        return Ok(());
    }
    let message =
        format!("{} is not between {} and {}", take.in_full(), min.in_full(), max.in_full());
    Err(Error::refused("take_out_of_bounds", message)
        .hint("those are the bounds of the chain")
        .with_details(json!({ "take": take, "min": min, "max": max })))
}

fn unchanged(take: Take) -> Error {
    let message = format!("the take is {} already", take.in_full());
    Error::refused("take_unchanged", message).hint("there is nothing to do")
}

fn refuse_early(limits: &TakeLimitsInfo, block: Pin) -> Result<()> {
    let wait = wait_of(limits, block.number.into());
    if wait == 0 {
        return Ok(());
    }
    let message = format!(
        "the take was changed in block {}, and more than {} blocks must pass before it is raised",
        limits.last_set, limits.rate_limit
    );
    let details = json!({ "last_set": limits.last_set, "rate_limit": limits.rate_limit });
    Err(too_early("take_too_early", message, wait, block).with_more_details(details))
}

impl View for Shown {
    fn render(&self, page: &mut Page) {
        let changed = self.last_set.map_or("never".to_owned(), |block| format!("in block {block}"));
        let default = if self.is_delegate { "" } else { ", the default: it is no delegate yet" };
        page.fields([
            ("hotkey", self.hotkey.to_string()),
            ("take", format!("{}{default}", self.take.in_full())),
            ("at least", self.min.in_full()),
            ("at most", self.max.in_full()),
            ("last changed", changed),
            ("can be raised", in_blocks(self.blocks_to_wait_for_increase)),
        ]);
    }
}

impl View for TakeSet {
    fn render(&self, page: &mut Page) {
        page.line(format!("{} keeps {} of its dividends", self.hotkey, self.take.in_full()));
    }
}
