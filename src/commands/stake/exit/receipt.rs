//! What became of each position, from the events of the transactions.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::positions::unit;
use super::super::{called, preview};
use super::decision::Row;
use crate::chain::Hash;
use crate::domain::address::AccountId;
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::{Error, Exit, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::tx::receipt::Outcome;

const PALLET: &str = "SubtensorModule";

/// Positions that were sold, and those that are still there.
#[derive(Debug, Serialize)]
pub struct Exited {
    unit: &'static str,
    /// Of all sales, in rao; extrinsic fees are not taken off.
    received: Rao,
    sold: usize,
    failed: usize,
    left: usize,
    positions: Vec<Position>,
}

/// What became of a position.
#[derive(Debug, Serialize)]
struct Position {
    coldkey: AccountId,
    hotkey: AccountId,
    hotkey_name: Option<String>,
    netuid: NetUid,
    state: State,
    /// What was sold, in the smallest part of `stake_unit`, the swap fee included; zero where nothing was.
    alpha: Alpha,
    stake_unit: &'static str,
    /// In rao.
    tao: Rao,
    /// The extrinsic.
    hash: Option<Hash>,
    /// Why it, or a part of it, is still there.
    reason: Option<String>,
    /// The same as a code, where it was known before.
    problem: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Sold,
    /// In its block; the position is as it was.
    Failed,
    /// It was not tried.
    Left,
}

type Key = (AccountId, AccountId, NetUid);

/// The TAO that sales have brought.
pub fn received(outcomes: &[Outcome]) -> Result<Rao> {
    let mut sum = Rao::ZERO;
    for outcome in outcomes {
        for sale in sales(outcome)? {
            let more = sum.checked_add(sale.tao);
            sum = more.ok_or_else(|| Error::internal("the values are too large to be added"))?;
        }
    }
    Ok(sum)
}

/// A sale in a block.
struct Sold {
    key: Key,
    alpha: Alpha,
    tao: Rao,
}

/// The sales of a transaction. The chain sells the alpha of a fee with the same event, first; it pays the author.
fn sales(outcome: &Outcome) -> Result<Vec<Sold>> {
    let event = "StakeRemoved";
    let count = outcome.events().iter().filter(|found| found.is(PALLET, event)).count();
    let first = usize::from(outcome.has(PALLET, "TransactionFeePaidWithAlpha"));
    let sale = |nth| {
        let net: Alpha = outcome.field_of(PALLET, event, nth, 3)?;
        let fee: Alpha = outcome.field_of(PALLET, event, nth, 5)?;
        Ok(Sold {
            key: (
                outcome.field_of(PALLET, event, nth, 0)?,
                outcome.field_of(PALLET, event, nth, 1)?,
                outcome.field_of(PALLET, event, nth, 4)?,
            ),
            alpha: Alpha(net.0.saturating_add(fee.0)),
            tao: outcome.field_of(PALLET, event, nth, 2)?,
        })
    };
    (first..count).map(sale).collect()
}

impl Exited {
    /// From all transactions, with the positions as they were planned last.
    pub fn new(outcomes: &[Outcome], rows: &[Row]) -> Result<Self> {
        let mut found: BTreeMap<Key, Position> = BTreeMap::new();
        for outcome in outcomes {
            for Sold { key, alpha, tao } in sales(outcome)? {
                let position = found.entry(key).or_insert_with(|| Position::new(key, State::Sold));
                position.state = State::Sold;
                position.hash = Some(outcome.hash);
                position.reason = None;
                position.alpha = Alpha(position.alpha.0.saturating_add(alpha.0));
                position.tao = Rao(position.tao.0.saturating_add(tao.0));
            }
            for (key, reason) in failures(outcome) {
                let position =
                    found.entry(key).or_insert_with(|| Position::new(key, State::Failed));
                position.hash = Some(outcome.hash);
                position.reason = Some(reason);
            }
        }
        for row in rows {
            let key = (row.coldkey, row.hotkey, row.netuid);
            let position = found.entry(key).or_insert_with(|| Position::new(key, State::Left));
            position.hotkey_name.clone_from(&row.hotkey_name);
            if position.reason.is_none() {
                position.reason.clone_from(&row.reason);
                position.problem = row.problem;
            }
        }
        let of = |state| found.values().filter(|position| position.state == state).count();
        Ok(Self {
            unit: "rao",
            received: received(outcomes)?,
            sold: of(State::Sold),
            failed: of(State::Failed),
            left: of(State::Left),
            positions: found.into_values().collect(),
        })
    }
}

/// The sales of a transaction that failed, with the reasons.
fn failures(outcome: &Outcome) -> Vec<(Key, String)> {
    let signer = outcome.field("TransactionPayment", "TransactionFeePaid", 0);
    let Ok(coldkey) = signer else { return vec![] };
    let failed = outcome.calls().into_iter().filter_map(|(call, failure)| {
        let netuid = call.number("netuid").and_then(|netuid| u16::try_from(netuid).ok())?;
        Some(((coldkey, call.account("hotkey")?, NetUid(netuid)), failure?))
    });
    failed.collect()
}

impl Position {
    fn new((coldkey, hotkey, netuid): Key, state: State) -> Self {
        Self {
            coldkey,
            hotkey,
            hotkey_name: None,
            netuid,
            state,
            alpha: Alpha::ZERO,
            stake_unit: unit(netuid),
            tao: Rao::ZERO,
            hash: None,
            reason: None,
            problem: None,
        }
    }

    /// As a command takes it.
    fn named(&self) -> String {
        self.hotkey_name.clone().unwrap_or_else(|| self.hotkey.to_string())
    }
}

impl View for Exited {
    fn render(&self, page: &mut Page) {
        let narrow = page.width().is_some();
        let mut table = Table::new(&["hotkey", "netuid>", "?sold>", "received TAO>"]);
        for sold in self.positions.iter().filter(|position| position.state == State::Sold) {
            let alpha = preview::stake(sold.netuid, sold.alpha);
            let hotkey = called(sold.hotkey, sold.hotkey_name.as_ref(), None, narrow);
            table.row([hotkey, sold.netuid.to_string(), alpha, sold.tao.to_decimal()]);
        }
        let empty = if self.positions.is_empty() { "no position fits" } else { "nothing was sold" };
        page.table(table, empty);
        for position in &self.positions {
            let Position { netuid, state, reason, .. } = position;
            let what = match (state, reason) {
                (State::Failed, _) => "failed, and is still there",
                (State::Left, _) => "is left",
                (State::Sold, Some(_)) => "is left in part",
                (State::Sold, None) => continue,
            };
            let reason = reason.as_deref().unwrap_or("it was not tried");
            page.line(format!("{}@{netuid} {what}: {reason}", position.named()));
        }
        page.gap();
        page.fields([
            ("sold", self.sold.to_string()),
            ("received", self.received.to_string()),
            ("failed", self.failed.to_string()),
            ("left", self.left.to_string()),
        ]);
        if self.failed > 0 {
            page.line(
                "the same command again tries what is left; a larger --tolerance lets prices move further",
            );
        }
    }

    /// A sale that failed is a failure.
    fn exit_code(&self) -> u8 {
        if self.failed > 0 { Exit::Rejected.code() } else { 0 }
    }
}
