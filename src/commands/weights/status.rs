//! `weights status`: where a hotkey's weights stand, on one subnet or on all of them.

mod drawn;
mod everywhere;
mod report;
mod revealed;

use std::collections::HashSet;

use clap::Args;
use serde::Serialize;

use super::standing::Standing;
use crate::chain::read::beacon::{BeaconState, PulseOf, StoredBeacon};
use crate::chain::read::known::IfKnown;
use crate::chain::{Chain, Hash};
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::contract::Query;
use crate::commands::too_early::block_time;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::error::{Error, Result};
use report::{Now, Report, Reveal};

/// Show when a hotkey's weights were set or committed, what waits for its reveal, and what comes next
///
/// On one subnet in full, or in a row each on all where the hotkey is registered. Weights older than the activity
/// cutoff do not count: a warning comes before. The chain keeps no record of reveals: --events looks for the block in which
/// the last commit left the queue, and whether it was revealed there. That takes some dozens of requests, and a node that
/// has the states since the commit.
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

    /// Look whether the last commit was revealed or dropped, and in which block
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
        let rounds = stored_rounds(chain, &standings, beacon.as_ref()).await?;
        let now = Now { milliseconds_per_block, beacon, rounds, kept: kept(cx, hotkey).await };

        // say
        let mut subnets = vec![];
        for standing in &standings {
            let mut report = Report::new(standing, &now);
            if self.events && report.last_reveal == Reveal::Unknown {
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

/// The rounds of waiting commits that the chain has. A later one does not tell: there may be gaps.
async fn stored_rounds(
    chain: &Chain,
    standings: &[Standing],
    beacon: Option<&StoredBeacon>,
) -> Result<HashSet<u64>> {
    let commits = standings.iter().flat_map(|standing| &standing.commits.timelocked);
    let rounds = commits.map(|commit| commit.round);
    let are_there = |round: &u64| beacon.is_some_and(|stored| *round <= stored.newest);
    let rounds: Vec<u64> = rounds.filter(are_there).collect();
    let Some(standing) = standings.first().filter(|_| !rounds.is_empty()) else {
        return Ok(HashSet::new());
    };
    let reads: Vec<PulseOf> = rounds.iter().copied().map(PulseOf).collect();
    let pulses = chain.read_at(reads, Some(standing.block.hash)).await?.value;
    Ok(rounds.into_iter().zip(pulses).filter_map(|(round, pulse)| pulse.map(|_| round)).collect())
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
