//! `delegate list`: validators, to choose one.

use clap::Args;
use serde::Serialize;

use crate::chain::api::validators::ValidatorsOf;
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::NetUid;
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};

/// List validators that stake can be given to
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl delegate list
  taoctl delegate list --netuid 4 --json")]
pub struct List {
    /// The validators of this subnet, in place of those of the root network
    #[arg(long, value_name = "NETUID", value_parser = parse_netuid, default_value = "0")]
    netuid: NetUid,

    #[command(flatten)]
    read: ReadArgs,
}

/// The validators.
#[derive(Debug, Serialize)]
pub struct Delegates {
    delegates: Vec<Row>,
}

/// One validator.
#[derive(Debug, Serialize)]
struct Row {
    hotkey: AccountId,
    owner: AccountId,
    name: Option<String>,
}

impl Query for List {
    type View = Delegates;

    async fn query(&self, cx: &Ctx) -> Result<Delegates> {
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let pinned = chain.read_at((), at.map(|pin| pin.hash)).await?;
        let block = pinned.block.hash;
        cx.pinned(pinned);
        let found = chain.ask(ValidatorsOf(self.netuid), block).await?;
        let found = found.ok_or_else(|| unknown_subnet(self.netuid))?;
        let owners = found.hotkeys.into_iter().zip(found.coldkeys).zip(found.identities);
        let row = |((hotkey, owner), identity)| Row {
            hotkey,
            owner,
            name: Option::map(identity, |said: crate::chain::api::validators::Identity| {
                said.name.0
            }),
        };
        Ok(Delegates { delegates: owners.map(row).collect() })
    }
}

impl View for Delegates {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&["hotkey", "name"]);
        for row in &self.delegates {
            table.row([row.hotkey.to_string(), row.name.clone().unwrap_or_default()]);
        }
        page.table(table, "no validators");
    }
}
