//! What became of each subnet of a batch: some may fail, and the transaction succeeds all the same.

use serde::Serialize;

use crate::domain::mechanism::StorageIndex;
use crate::domain::units::NetUid;
use crate::error::{Exit, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::tx::receipt::Outcome;

const PALLET: &str = "SubtensorModule";

/// The subnets of a batch.
#[derive(Debug, Serialize)]
pub struct BatchSet {
    subnets: Vec<OnSubnet>,
    skipped: Vec<Skipped>,
}

/// A subnet that was tried.
#[derive(Debug, Serialize)]
struct OnSubnet {
    netuid: NetUid,
    state: State,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    /// The round that opens what was committed.
    #[serde(skip_serializing_if = "Option::is_none")]
    round: Option<u64>,
    block: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Set,
    Committed,
    Failed,
}

/// A subnet that was left out.
#[derive(Clone, Debug, Serialize)]
pub struct Skipped {
    pub netuid: NetUid,
    /// The name of the error that it would have been.
    pub reason: &'static str,
    pub message: String,
    pub blocks_to_wait: Option<u64>,
}

impl Skipped {
    /// `subnet 4 is left out: …`.
    pub fn line(&self) -> String {
        format!("subnet {} is left out: {}", self.netuid, self.message)
    }
}

/// The subnets that the call of a step is about.
pub fn subnets_of(outcome: &Outcome) -> Vec<NetUid> {
    let calls = outcome.calls();
    let Some((call, _)) = calls.first() else { return vec![] };
    let one = call.number("netuid").and_then(|netuid| u16::try_from(netuid).ok());
    let netuids = one.map(|netuid| vec![netuid]).or_else(|| call.u16s("netuids"));
    netuids.unwrap_or_default().into_iter().map(NetUid).collect()
}

impl BatchSet {
    /// Of its steps, each of which is in a block; reveals that were made before them are not its own.
    pub fn new(outcomes: &[Outcome], skipped: Vec<Skipped>) -> Result<Self> {
        let mut subnets = vec![];
        for outcome in outcomes {
            let calls = outcome.calls();
            let is_own = calls.first().is_some_and(|(call, _)| {
                call.name.contains("set_weights") || call.name.starts_with("commit_timelocked")
            });
            if !is_own {
                continue;
            }
            for netuid in subnets_of(outcome) {
                subnets.push(OnSubnet::new(outcome, netuid)?);
            }
        }
        Ok(Self { subnets, skipped })
    }
}

impl OnSubnet {
    fn new(outcome: &Outcome, netuid: NetUid) -> Result<Self> {
        let failed = |error| Self {
            netuid,
            state: State::Failed,
            error: Some(error),
            round: None,
            block: outcome.block.number,
        };
        if let Some(error) = item_failure(outcome, netuid)? {
            return Ok(failed(error));
        }
        let event = "TimelockedWeightsCommitted";
        let round = match outcome.has(PALLET, event) {
            true => Some(outcome.field(PALLET, event, 3)?),
            false => None,
        };
        let state = if round.is_some() { State::Committed } else { State::Set };
        if state == State::Set && !was_set(outcome, netuid)? {
            let error = outcome.failure();
            return Ok(failed(error.unwrap_or_else(|| "the chain says nothing of it".to_owned())));
        }
        Ok(Self { netuid, state, error: None, round, block: outcome.block.number })
    }
}

/// The chain tells of items that fail in their order, each with its subnet.
fn item_failure(outcome: &Outcome, netuid: NetUid) -> Result<Option<String>> {
    let event = "BatchWeightItemFailed";
    let items = outcome.inner_failures().iter().filter(|failed| failed.event.ends_with(event));
    for (nth, failed) in items.enumerate() {
        if outcome.field_of::<NetUid>(PALLET, event, nth, 0)? == netuid {
            return Ok(Some(failed.failure.to_string()));
        }
    }
    Ok(None)
}

fn was_set(outcome: &Outcome, netuid: NetUid) -> Result<bool> {
    let event = "WeightsSet";
    let count = outcome.events().iter().filter(|found| found.is(PALLET, event)).count();
    for nth in 0..count {
        let index = StorageIndex(outcome.field_of(PALLET, event, nth, 0)?);
        if index.parts().0 == netuid {
            return Ok(true);
        }
    }
    Ok(false)
}

impl View for BatchSet {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&["netuid>", "what", "block>", "why"]);
        for subnet in &self.subnets {
            let what = match (subnet.state, subnet.round) {
                (State::Set, _) => "set".to_owned(),
                (State::Failed, _) => "failed".to_owned(),
                (State::Committed, None) => "committed".to_owned(),
                (State::Committed, Some(round)) => format!("committed, waits for round {round}"),
            };
            let why = subnet.error.clone().unwrap_or_default();
            table.row([subnet.netuid.to_string(), what, subnet.block.to_string(), why]);
        }
        page.table(table, "nothing was sent");
        for skipped in &self.skipped {
            page.line(skipped.line());
        }
    }

    fn exit_code(&self) -> u8 {
        let failed = self.subnets.iter().any(|subnet| subnet.state == State::Failed);
        if failed { Exit::Rejected as u8 } else { 0 }
    }
}
