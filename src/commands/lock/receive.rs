//! `lock receive`: whether others can transfer locked stake to a coldkey.

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::chain::calls::locks::set_reject_locked_alpha;
use crate::chain::read::locks::{accepts_locked_alpha, account_flags};
use crate::chain::read::sender::Sender;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::{Query, Setting, Transaction};
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Show or set whether the wallet accepts locked stake from others
///
/// Stake that is transferred beyond what is available takes its lock along, and with it the receiver's other stake on the
/// subnet is bound to the same hotkey. An account rejects that unless it says otherwise.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl lock receive
  taoctl lock receive accept -w savings --dry-run")]
pub struct Receive {
    /// What to do with locked stake; without it what is set is shown
    #[arg(value_name = "WHAT", value_enum)]
    what: Option<What>,

    #[command(flatten)]
    tx: TxArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum What {
    /// Transfers with a lock succeed
    Accept,
    /// Transfers with a lock fail
    Reject,
}

/// What an account does with locked stake, as it is or as it was set.
#[derive(Debug, Serialize)]
pub struct Receives {
    coldkey: AccountId,
    accepts_locked_stake: bool,
}

impl Setting for Receive {
    fn sets(&self) -> bool {
        self.what.is_some()
    }
}

impl Query for Receive {
    type View = Receives;

    async fn query(&self, cx: &Ctx) -> Result<Receives> {
        let coldkey = cx.account(None)?;
        let flags = cx.pinned(cx.chain().await?.read(account_flags(coldkey)).await?);
        Ok(Receives { coldkey, accepts_locked_stake: accepts_locked_alpha(flags) })
    }
}

impl Transaction for Receive {
    type Receipt = Receives;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let coldkey = signer.account();
        let accept = match self.what {
            Some(what) => what == What::Accept,
            None => return Err(Error::usage("nothing is given to set")),
        };
        let call = set_reject_locked_alpha(!accept);

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((Sender(coldkey), account_flags(coldkey)));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&call, None))?;
        let block = pinned.block;
        let (account, flags) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        let word = if accept { "accept" } else { "reject" };
        if accepts_locked_alpha(flags) == accept {
            let message = format!("{coldkey} {word}s locked stake already");
            return Err(
                Error::refused("lock_receive_unchanged", message).hint("there is nothing to do")
            );
        }

        // say
        let mut preview = Preview::default()
            .row("coldkey", &signer)
            .row("locked stake now", if accept { "rejected" } else { "accepted" })
            .row("from now on", format!("{word}ed"));
        if accept {
            preview = preview.warn(
                "anybody can transfer locked stake to this wallet then: its stake on that subnet can only be locked to the same hotkey",
            );
        }
        let summary = format!("{word} locked stake from others");
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Receives> {
        let event = ("SubtensorModule", "RejectLockedAlphaUpdated");
        let rejects: bool = outcome.field(event.0, event.1, 1)?;
        let coldkey = outcome.field(event.0, event.1, 0)?;
        Ok(Receives { coldkey, accepts_locked_stake: !rejects })
    }
}

impl View for Receives {
    fn render(&self, page: &mut Page) {
        let word = if self.accepts_locked_stake { "accepts" } else { "rejects" };
        page.line(format!("{} {word} locked stake from others", self.coldkey));
    }
}
