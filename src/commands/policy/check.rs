//! `policy check`: whether a call may be signed.

use clap::Args;
use serde::Serialize;
use serde_json::Value;

use super::applied::{self, WhoArgs};
use crate::chain::calls::decode_call;
use crate::chain::plain;
use crate::commands::args::call::{CallArg, NOTATION};
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::policy::{Request, Spent};

/// Tell whether a call may be signed, or which rule of which file forbids it
///
/// Exit code 0 if it may, 4 if not. Nothing is signed. The sum of the day is that of the wallet's coldkey.
#[derive(Debug, Args)]
#[command(after_long_help = format!("{NOTATION}

Examples:
  taoctl policy check Balances.transfer_keep_alive dest=savings value=1.5tao -w bot
  taoctl policy check 0x00000468"))]
pub struct Check {
    #[command(flatten)]
    call: CallArg,

    #[command(flatten)]
    who: WhoArgs,
}

/// A call that may be signed.
#[derive(Debug, Serialize)]
pub struct Allowed {
    allowed: bool,
    account: AccountId,
    call: Value,
    takes: Spent,
    /// How many policies were asked.
    policies: usize,
    #[serde(skip)]
    name: String,
}

impl Query for Check {
    type View = Allowed;

    async fn query(&self, cx: &Ctx) -> Result<Allowed> {
        let account = self.who.account(cx)?;
        let policies = applied::policies(cx, account)?;
        let account = account.ok_or_else(|| {
            Error::usage("whose call it would be is not known")
                .hint("choose a wallet with --wallet")
        })?;
        let call = self.call.resolve(cx).await?;
        let chain = cx.chain().await?;
        let runtime = chain.runtime().await?;
        let bytes = call.encode(runtime)?;
        let request = Request {
            runtime,
            call: &bytes,
            account,
            journal: &cx.journal().await?,
            earlier: &[],
            chain: Some(chain),
        };
        let takes = policies.permit(&request).await?;
        let decoded = decode_call(runtime, &bytes)?;
        Ok(Allowed {
            allowed: true,
            account,
            call: plain::call(runtime, &decoded),
            takes,
            policies: policies.iter().count(),
            name: format!("{}.{}", decoded.pallet, decoded.name),
        })
    }
}

impl View for Allowed {
    fn render(&self, page: &mut Page) {
        let by = match self.policies {
            0 => "there is no policy".to_owned(),
            1 => "by the policy".to_owned(),
            2 => "by both policies".to_owned(),
            many => format!("by {many} policies"),
        };
        page.line(format!("{} is allowed: {by}", self.name));
        page.line(format!("it takes {}", self.takes));
    }
}
