//! Weights before and after, as they are shown: a table of the first ones for people, all of them for programs.

use serde::Serialize;
use serde_json::{Value, json};

use super::given::{Resolved, Row};
use super::way::{Reveal, Sending};
use crate::domain::share::percent;
use crate::domain::span;
use crate::output::page::{Page, Table};
use crate::tx::plan::{Grid, Preview};

/// Rows that a person looks at.
const SHOWN: usize = 24;
/// UIDs that a sentence can hold.
const NAMED: usize = 8;

/// One weight as it is stored: the largest is 65,535.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Entry {
    pub uid: u16,
    pub weight: u16,
}

impl From<(u16, u16)> for Entry {
    fn from((uid, weight): (u16, u16)) -> Self {
        Self { uid, weight }
    }
}

/// The weights of a preview; what is lost by rounding is a warning.
pub fn preview(preview: Preview, resolved: &Resolved) -> Preview {
    let rows = &resolved.rows;
    let sum: u64 = rows.iter().map(|row| u64::from(row.value)).sum();
    let named = rows.iter().any(|row| row.hotkey.is_some());
    let mut titles = vec!["uid>", "asked>", "sent>", "share>"];
    titles.extend(named.then_some("hotkey"));
    let cells = |row: &Row| {
        let mut cells = vec![
            row.uid.to_string(),
            row.share.decimal(),
            row.value.to_string(),
            percent(row.value.into(), sum),
        ];
        let hotkey = row.hotkey.map(|hotkey| hotkey.to_string());
        cells.extend(named.then(|| hotkey.unwrap_or_default()));
        cells
    };
    let grid = Grid { titles, rows: rows.iter().take(SHOWN).map(cells).collect() };
    let preview =
        preview.row_if("more", more(rows.len())).table(grid, rows.iter().map(as_json).collect());
    match lost(rows) {
        Some(lost) => preview.warn(lost),
        None => preview,
    }
}

pub fn as_json(row: &Row) -> Value {
    json!({ "uid": row.uid, "hotkey": row.hotkey, "asked": row.share.decimal(), "sent": row.value })
}

fn more(rows: usize) -> Option<String> {
    let more = rows.checked_sub(SHOWN).filter(|more| *more > 0)?;
    Some(format!("the first {SHOWN} of {rows} are shown, --json has the other {more} too"))
}

/// What is so small that nothing of it is left.
fn lost(rows: &[Row]) -> Option<String> {
    let lost = rows.iter().filter(|row| row.value == 0 && !row.share.is_zero());
    let uids: Vec<String> = lost.map(|row| row.uid.to_string()).collect();
    let named = uids.get(..NAMED.min(uids.len()))?.join(", ");
    let rest = if uids.len() > NAMED { ", …" } else { "" };
    match uids.len() {
        0 => None,
        1 => Some(format!("UID {named} gets 0: its weight is below 1/131070 of the largest")),
        count => Some(format!(
            "{count} UIDs get 0, their weights are below 1/131070 of the largest: {named}{rest}"
        )),
    }
}

/// How these weights go, and when they count.
pub fn way(preview: Preview, sending: &Sending) -> Preview {
    let name = &sending.step.call.name;
    match &sending.reveal {
        None => preview.row("sent by", format!("{name}: they count at once")),
        Some(reveal) => preview
            .row("sent by", format!("{name}: commit-reveal is on, so they go encrypted"))
            .row("revealed", when(reveal))
            .row("last update", "counts from the commit, not from the reveal"),
    }
}

/// `by the chain, about block 1360 (in 72 min), with round 123`.
fn when(reveal: &Reveal) -> String {
    let blocks = reveal.block.saturating_sub(reveal.pace.head);
    let time = span::about(blocks, reveal.pace.block_time);
    format!("by the chain, about block {} (in {time}), with round {}", reveal.block, reveal.round)
}

/// The weights of a receipt.
pub fn receipt(page: &mut Page, entries: &[Entry]) {
    let sum: u64 = entries.iter().map(|entry| u64::from(entry.weight)).sum();
    let mut table = Table::new(&["uid>", "weight>", "share>"]);
    for entry in entries.iter().take(SHOWN) {
        let share = percent(entry.weight.into(), sum);
        table.row([entry.uid.to_string(), entry.weight.to_string(), share]);
    }
    page.table(table, "no weights");
    if let Some(more) = more(entries.len()) {
        page.line(more);
    }
}
