//! `root auto-parent`: whether a root validator's stake works for the owners of new subnets.

use clap::{Args, ValueEnum};
use serde::Serialize;
use serde_json::json;

use crate::chain::calls::dividends::set_auto_parent_delegation_enabled;
use crate::chain::read::claims::auto_parent;
use crate::chain::read::hotkey::{Hotkey, uid_of};
use crate::chain::read::sender::Sender;
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::{Query, Setting, Transaction};
use crate::commands::ownership::refuse_foreign;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::NetUid;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Show or set whether a root validator becomes the parent of new subnets' owners
///
/// Where it is on, which is the default, the hotkey of each new subnet's owner becomes the child of the validator there,
/// with all of its stake.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl root auto-parent -H validator
  taoctl root auto-parent off --hotkey team/validator --dry-run")]
pub struct AutoParent {
    /// The new setting; without it the setting is shown
    #[arg(value_name = "WHAT", value_enum)]
    what: Option<Switch>,

    #[command(flatten)]
    hotkey: HotkeyArgs,

    #[command(flatten)]
    tx: TxArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Switch {
    /// Owners of new subnets get the stake
    On,
    /// They do not
    Off,
}

/// The setting, as it is or as it was set.
#[derive(Debug, Serialize)]
pub struct AutoParentIs {
    hotkey: AccountId,
    auto_parent: bool,
}

impl Setting for AutoParent {
    fn sets(&self) -> bool {
        self.what.is_some()
    }
}

impl Query for AutoParent {
    type View = AutoParentIs;

    async fn query(&self, cx: &Ctx) -> Result<AutoParentIs> {
        let hotkey = self.hotkey.account(cx)?;
        let on = cx.pinned(cx.chain().await?.read(auto_parent(hotkey)).await?);
        Ok(AutoParentIs { hotkey, auto_parent: on })
    }
}

impl Transaction for AutoParent {
    type Receipt = AutoParentIs;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let hotkey = self.hotkey.account(cx)?;
        let signer = cx.coldkey()?;
        let coldkey = signer.account();
        let on = match self.what {
            Some(what) => what == Switch::On,
            None => return Err(Error::usage("nothing is given to set")),
        };
        let call = set_auto_parent_delegation_enabled(hotkey, on);

        // read
        let chain = cx.chain().await?;
        let own = (Hotkey(hotkey), uid_of(NetUid::ROOT, hotkey), auto_parent(hotkey));
        let reads = chain.read((Sender(coldkey), own));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&call, None))?;
        let block = pinned.block;
        let (account, (info, uid, now)) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        refuse_foreign(hotkey, info, coldkey)?;
        if uid.is_none() {
            let message = format!("hotkey {hotkey} is not registered on the root network");
            return Err(Error::refused("not_registered", message)
                .hint("`taoctl root register` registers it")
                .with_details(json!({ "netuid": 0, "hotkey": hotkey })));
        }
        let word = |on| if on { "on" } else { "off" };
        if now == on {
            let message = format!("it is {} already", word(on));
            return Err(
                Error::refused("auto_parent_unchanged", message).hint("there is nothing to do")
            );
        }

        // say
        let preview = Preview::default()
            .row("hotkey", hotkey)
            .row("parent of new subnets' owners now", word(now))
            .row("from now on", word(on))
            .row("paid by", &signer);
        let summary =
            format!("switch {} that {hotkey} is the parent of new subnets' owners", word(on));
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<AutoParentIs> {
        let event = ("SubtensorModule", "AutoParentDelegationEnabledSet");
        Ok(AutoParentIs {
            hotkey: outcome.field(event.0, event.1, 0)?,
            auto_parent: outcome.field(event.0, event.1, 1)?,
        })
    }
}

impl View for AutoParentIs {
    fn render(&self, page: &mut Page) {
        let does = if self.auto_parent { "becomes" } else { "does not become" };
        page.line(format!("{} {does} the parent of new subnets' owners", self.hotkey));
    }
}
