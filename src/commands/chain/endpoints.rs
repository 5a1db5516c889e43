//! `chain endpoints`: which endpoints of the network answer, and which is the best.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::SystemTime;

use clap::Args;
use serde::Serialize;
use serde_json::Value;

use crate::chain::shown_url::shown_url;
use crate::chain::survey::Surveyed;
use crate::chain::{self, Hash};
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::error::{Diagnose as _, Error, Exit, Result};
use crate::output::View;
use crate::output::envelope;
use crate::output::page::{Page, Table};

/// Ask every endpoint of the network how it is, and rank them
///
/// All are asked at the same time. Those that are at the head of the chain come first, the fastest of them at the top. Exit
/// code 0 if at least one can be used, else 6. Nothing is changed: the last line says how to keep the order.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl chain endpoints
  taoctl chain endpoints -n wss://my.node,finney
  BT_FALLBACK_ENDPOINTS=wss://my.node,wss://other.node taoctl chain endpoints --json")]
pub struct Endpoints {}

/// The endpoints, the best one first.
#[derive(Debug, Serialize)]
pub struct Ranking {
    endpoints: Vec<Ranked>,
    /// What `network` would be set to for this order; `null` where that is what it is, or holds a key.
    network: Option<String>,
}

/// One endpoint.
#[derive(Debug, Serialize)]
pub struct Ranked {
    /// From 1; `null` for one that cannot be used.
    rank: Option<usize>,
    /// Without what could be a key.
    endpoint: String,
    /// `reads` and transactions, or `old states` that others have discarded.
    r#for: &'static str,
    latency_milliseconds: Option<u128>,
    best: Option<u32>,
    finalized: Option<u32>,
    /// Blocks less than the one that is furthest.
    behind: Option<u32>,
    spec_version: Option<u32>,
    genesis: Option<Hash>,
    /// Whether it has the states of all blocks; `null` when that is not known.
    archive: Option<bool>,
    syncing: Option<bool>,
    error: Option<Value>,
    #[serde(skip)]
    note: String,
    /// Under the table: a cell has no room for it.
    #[serde(skip)]
    hint: Option<String>,
}

/// So many blocks a node may be behind another one that was asked in the same moment.
const TOLERATED: u32 = 3;

impl Query for Endpoints {
    type View = Ranking;

    async fn query(&self, cx: &Ctx) -> Result<Ranking> {
        let network = cx.network()?;
        let mut surveyed = network.pool().survey().await;
        let heads = surveyed.iter().filter_map(|one| Some(one.vitals.as_ref().ok()?.pulse.best));
        let furthest = heads.max().unwrap_or_default();
        let given = names(&surveyed);
        surveyed.sort_by_cached_key(|one| quality(one, furthest));
        let best_first = names(&surveyed);
        let public = network.genesis.is_some();
        let mut endpoints: Vec<_> =
            surveyed.into_iter().map(|one| Ranked::new(one, furthest, public)).collect();
        for (place, usable) in endpoints.iter_mut().filter(|one| one.error.is_none()).enumerate() {
            usable.rank = Some(place + 1);
        }
        let name = network.genesis.map(|_| network.name);
        let changed = best_first != given && !best_first.iter().any(|url| url.ends_with('…'));
        let order = best_first.into_iter().chain(name).collect::<Vec<_>>().join(",");
        Ok(Ranking { endpoints, network: changed.then_some(order) })
    }
}

/// Those that are asked for everything and answer.
fn names(surveyed: &[Surveyed]) -> Vec<String> {
    let used = surveyed.iter().filter(|one| !one.for_old_states && one.vitals.is_ok());
    used.map(|one| shown_url(&one.endpoint.url)).collect()
}

/// Better is less.
fn quality(one: &Surveyed, furthest: u32) -> (bool, bool, Reverse<u32>, bool, u128) {
    let Ok(vitals) = &one.vitals else {
        return (true, one.for_old_states, Reverse(0), false, 0);
    };
    let behind = furthest.saturating_sub(vitals.pulse.best);
    // Among those at the head the height of the moment says nothing.
    let height = if behind <= TOLERATED { furthest } else { vitals.pulse.best };
    let syncing = vitals.pulse.syncing;
    // Nothing tells of transactions over HTTP.
    let mute = one.endpoint.url.starts_with("http");
    (false, syncing, Reverse(height), mute, vitals.latency.as_micros())
}

impl Ranked {
    fn new(surveyed: Surveyed, furthest: u32, public: bool) -> Self {
        let Surveyed { endpoint, for_old_states, vitals } = surveyed;
        let r#for = if for_old_states { "old states" } else { "reads" };
        let endpoint = shown_url(&endpoint.url);
        let vitals = match vitals {
            Ok(vitals) => vitals,
            Err(error) => return Self::failed(endpoint, r#for, error),
        };
        let behind = furthest.saturating_sub(vitals.pulse.best);
        let old = vitals.pulse.behind(SystemTime::now()).filter(|_| public);
        let note = match old {
            Some(old) => format!("it {old}"),
            None if vitals.pulse.syncing => "it is still catching up".to_owned(),
            None if behind > TOLERATED => format!("it is {behind} blocks behind"),
            None => String::new(),
        };
        Self {
            rank: None,
            endpoint,
            r#for,
            latency_milliseconds: Some(vitals.latency.as_millis()),
            best: Some(vitals.pulse.best),
            finalized: Some(vitals.finalized),
            behind: Some(behind),
            spec_version: Some(vitals.spec_version),
            genesis: Some(vitals.genesis),
            archive: vitals.keeps_all_states,
            syncing: Some(vitals.pulse.syncing),
            error: None,
            note,
            hint: None,
        }
    }

    fn failed(endpoint: String, r#for: &'static str, error: chain::Error) -> Self {
        let what = match &error {
            chain::Error::Connect { failure, .. } => failure.to_string(),
            chain::Error::OtherChain { found, .. } => format!("another chain: genesis {found}"),
            other => other.to_string(),
        };
        let hint = match &error {
            chain::Error::OtherChain { .. } => None,
            other => other.hints().into_iter().next(),
        };
        Self {
            rank: None,
            endpoint,
            r#for,
            latency_milliseconds: None,
            best: None,
            finalized: None,
            behind: None,
            spec_version: None,
            genesis: None,
            archive: None,
            syncing: None,
            error: Some(envelope::error(&Error::from(error))),
            note: what,
            hint,
        }
    }
}

impl View for Ranking {
    fn render(&self, page: &mut Page) {
        let titles =
            ["rank", "endpoint", "for", "latency", "best", "final", "runtime", "archive", "note"];
        let mut table = Table::new(&titles);
        let number = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
        for one in &self.endpoints {
            let archive = one.archive.map(|all| if all { "yes" } else { "no" });
            let latency = one.latency_milliseconds.map(|ms| format!("{ms} ms"));
            let rank = one.rank.map(|rank| rank.to_string());
            table.row([
                rank.unwrap_or_else(|| "-".to_owned()).as_str(),
                &one.endpoint,
                one.r#for,
                &latency.unwrap_or_default(),
                &number(one.best),
                &number(one.finalized),
                &number(one.spec_version),
                archive.unwrap_or_default(),
                &one.note,
            ]);
        }
        page.table(table, "no endpoints");
        let hints = self.endpoints.iter().filter_map(|one| Some((&one.note, one.hint.as_ref()?)));
        // Several may have failed alike.
        for (what, hint) in hints.collect::<BTreeMap<_, _>>() {
            page.line(format!("{what}: {hint}"));
        }
        if let Some(genesis) = self.endpoints.iter().find_map(|one| one.genesis) {
            page.line(format!("the chain of all with a rank: genesis {genesis}"));
        }
        if let Some(network) = &self.network {
            page.line(format!("to keep this order: taoctl config set network {network}"));
        }
    }

    fn exit_code(&self) -> u8 {
        match self.endpoints.iter().any(|one| one.rank.is_some()) {
            true => 0,
            false => Exit::Unreachable.code(),
        }
    }
}
