//! `delegate take`: what a hotkey keeps of what it earns for its stakers.

use clap::Args;
use serde::Serialize;

use crate::chain::calls::children::{decrease_take, increase_take};
use crate::chain::read::children::TakeLimits;
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::sender::Sender;
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::{Query, Setting, Transaction};
use crate::commands::ownership::{known, refuse_foreign};
use crate::commands::sender::may_sign;
use crate::commands::take;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
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
        let head = pinned.block;
        let (info, limits) = cx.pinned(pinned);
        known(hotkey, info)?;
        Ok(Shown {
            hotkey,
            take: limits.take,
            is_delegate: info.delegate_take.is_some(),
            min: limits.min,
            max: limits.max,
            last_set: take::last_set(&limits),
            blocks_to_wait_for_increase: take::wait_for_increase(&limits, head),
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
        let new = self.take.ok_or_else(|| Error::usage("no take is given"))?;
        let signer = cx.coldkey()?;
        let coldkey = signer.account();

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((Sender(coldkey), Hotkey(hotkey), TakeLimits(hotkey)));
        // Both calls are free, and of the same length.
        let any = decrease_take(hotkey, new);
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any, None))?;
        let block = pinned.block;
        let (account, info, limits) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        refuse_foreign(hotkey, info, coldkey)?;
        let now = limits.take;
        take::refuse_outside(new, &limits, "the chain")?;
        let call = match info.delegate_take {
            Some(_) if new == now => return Err(take::unchanged(new, "take")),
            Some(_) if new > now => {
                take::refuse_early(&limits, block)?;
                increase_take(hotkey, new)
            }
            // A hotkey that never had a take of its own may decrease it to anything.
            _ => decrease_take(hotkey, new),
        };

        // say
        let preview = Preview::default()
            .row("hotkey", hotkey)
            .row("take now", now.in_full())
            .row("new take", new.in_full())
            .row("signed by", &signer);
        let preview = take::warn(preview, &limits);
        let summary = format!("set the take of {hotkey} to {new}");
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

impl View for Shown {
    fn render(&self, page: &mut Page) {
        let default = if self.is_delegate { "" } else { ", the default: it is no delegate yet" };
        let own = [
            ("hotkey", self.hotkey.to_string()),
            ("take", format!("{}{default}", self.take.in_full())),
        ];
        let wait = self.blocks_to_wait_for_increase;
        page.fields(own.into_iter().chain(take::bounds((self.min, self.max), self.last_set, wait)));
    }
}

impl View for TakeSet {
    fn render(&self, page: &mut Page) {
        page.line(format!("{} keeps {} of its dividends", self.hotkey, self.take.in_full()));
    }
}
