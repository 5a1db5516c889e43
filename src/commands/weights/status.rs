//! `weights status`: where a hotkey's weights stand, on one subnet or on all of them.

mod drawn;
mod everywhere;
mod report;
mod revealed;

use std::collections::HashSet;

use clap::Args;
use serde::Serialize;

use super::standing::Standing;
use crate::chain::Hash;
use crate::chain::read::beacon::BeaconState;
use crate::chain::read::known::IfKnown;
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::contract::Query;
use crate::commands::too_early::block_time;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::error::{Error, Result};
use report::{Now, Report};

/// Show when a hotkey's weights were set or committed, what waits for its reveal, and what comes next
///
/// On one subnet in full, or in a row each on all where the hotkey is registered. Weights older than the activity
/// cutoff do not count: a warning comes before. The chain keeps no record of reveals: --events looks for the last one in
/// the block where it was due, which takes two requests more and a node that has that block's state.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl weights status 4 -H validator
  taoctl weights status --hotkey 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --json")]
pub struct Status {
    /// Number of the subnet; all where the hotkey is registered unless given
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: Option<NetUid>,

    #[command(flatten)]
    hotkey: HotkeyArgs,

    /// The mechanism of the subnet
    #[arg(long, value_name = "N", default_value = "0")]
    mechanism: MechId,

    /// Look for the last reveal in the events of the block where it was due
    #[arg(long, requires = "netuid")]
    events: bool,
}

/// A hotkey's weights, by subnet.
#[derive(Debug, Serialize)]
pub struct Statuses {
    hotkey: AccountId,
    /// `WALLET/HOTKEY`, if the hotkey is in the wallets folder.
    hotkey_name: Option<String>,
    mechanism: MechId,
    /// `null` where the runtime does not say it.
    milliseconds_per_block: Option<u64>,
    subnets: Vec<Report>,
    /// Whether one subnet was asked for.
    #[serde(skip)]
    one: bool,
}

impl Query for Status {
    type View = Statuses;

    async fn query(&self, cx: &Ctx) -> Result<Statuses> {
        // resolve
        let hotkey = self.hotkey.account(cx)?;

        // read
        let mechanism = self.mechanism;
        let beacon = IfKnown(BeaconState);
        let (standings, beacon) = match self.netuid {
            Some(netuid) => {
                let (own, beacon) = Standing::read(cx, netuid, mechanism, hotkey, beacon).await?;
                (vec![own], beacon)
            }
            None => everywhere::standings(cx, mechanism, hotkey, beacon).await?,
        };
        let chain = cx.chain().await?;
        let milliseconds_per_block = block_time(chain).await;
        let now = Now { milliseconds_per_block, beacon, kept: kept(cx, hotkey).await };

        // say
        let mut subnets = vec![];
        for standing in &standings {
            let mut report = Report::new(standing, &now);
            if self.events {
                report.revealed(revealed::look(chain, standing).await?);
            }
            for warning in report.warnings(&now) {
                cx.output().warn(&warning);
            }
            subnets.push(report);
        }
        Ok(Statuses {
            hotkey,
            hotkey_name: cx.hotkey_names().remove(&hotkey),
            mechanism,
            milliseconds_per_block: now.milliseconds_per_block,
            subnets,
            one: self.netuid.is_some(),
        })
    }
}

/// The commits of the hotkey whose salt is on this machine; what cannot be read is told, and nothing else fails of it.
async fn kept(cx: &Ctx, hotkey: AccountId) -> Option<HashSet<Hash>> {
    let records = async { Ok::<_, Error>(cx.journal().await?.open_commits(hotkey)?) };
    match records.await {
        Ok(records) => Some(records.into_iter().map(|record| record.hash).collect()),
        Err(error) => {
            cx.output().warn(&format!("whose salt is here cannot be told: {error}"));
            None
        }
    }
}
