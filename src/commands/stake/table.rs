//! Positions as a person reads them.

use std::collections::{BTreeMap, BTreeSet};

use super::list::{By, Positions};
use super::positions::{OnHotkey, OnSubnet, PositionView, Sums};
use super::preview;
use crate::domain::address::AccountId;
use crate::domain::difference::Difference;
use crate::domain::fraction::Fraction;
use crate::domain::share::percent;
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::output::short::{self, Names};

/// The longest name that a row has room for on a terminal.
const NAME: usize = 20;

impl View for Positions {
    fn render(&self, page: &mut Page) {
        if self.positions.is_empty() {
            page.line(format!("no stake, at block {}", self.block));
            return self.render_since(page);
        }
        let narrow = page.width().is_some();
        let table = match self.by {
            By::Position => self.by_position(narrow),
            By::Netuid => self.by_subnet(),
            By::Hotkey => self.by_hotkey(narrow),
        };
        page.table(table, "");
        page.gap();
        self.render_problems(page);
        for lock in &self.locked {
            let amount = |stake| preview::stake(lock.netuid, stake);
            let who = lock.account.clone().unwrap_or_else(|| lock.coldkey.to_string());
            let who = if self.are_of_several() { format!(" ({who})") } else { String::new() };
            page.line(format!(
                "locked on subnet {}: {} of {}{who}",
                lock.netuid,
                amount(lock.locked),
                amount(lock.total)
            ));
        }
        self.render_since(page);
        page.line(format!("{}, at block {}", counted(self.positions.len()), self.block));
    }
}

fn counted(positions: usize) -> String {
    match positions {
        1 => "1 position".to_owned(),
        _ => format!("{positions} positions"),
    }
}

impl Positions {
    fn are_of_several(&self) -> bool {
        let coldkeys = self.positions.iter().map(|position| position.coldkey);
        coldkeys.collect::<BTreeSet<_>>().len() > 1
    }

    fn by_position(&self, narrow: bool) -> Table {
        let several = self.are_of_several();
        let mut titles = vec!["hotkey", "netuid>", "stake alpha>", "?price TAO>"];
        if several {
            titles.insert(0, "account");
        }
        titles.extend(self.value_titles());
        titles.extend(["?take>", "?note"]);
        let mut table = Table::new(&titles);
        for position in &self.positions {
            let account = position.account.clone();
            let account = account.unwrap_or_else(|| called(position.coldkey, None, None, narrow));
            let mut cells = vec![
                position.called(narrow),
                position.netuid.to_string(),
                stake_cell(position.netuid, position.stake),
                Rao(position.worth.price.0).to_decimal(),
            ];
            cells.extend(self.value_cells(&position.values()));
            cells.push(take(position.delegate_take));
            cells.push(position.note().to_owned());
            table.row(several.then_some(account).into_iter().chain(cells));
        }
        let mut total = vec!["total".to_owned()];
        total.resize(if several { 5 } else { 4 }, String::new());
        total.extend(self.value_cells(&self.total.values()));
        total.extend([String::new(), String::new()]);
        table.row(total);
        table
    }

    fn by_subnet(&self) -> Table {
        let mut titles = vec!["netuid>", "positions>", "stake alpha>"];
        titles.extend(self.value_titles());
        titles.push("?locked alpha>");
        let mut table = Table::new(&titles);
        for OnSubnet { netuid, stake, locked, sums, .. } in &self.by_netuid {
            let mut cells =
                vec![netuid.to_string(), sums.positions.to_string(), stake_cell(*netuid, *stake)];
            cells.extend(self.value_cells(&sums.values()));
            cells.push(if locked.is_zero() { String::new() } else { locked.to_decimal() });
            table.row(cells);
        }
        let mut total = vec!["total".to_owned(), self.total.positions.to_string(), String::new()];
        total.extend(self.value_cells(&self.total.values()));
        total.push(String::new());
        table.row(total);
        table
    }

    fn by_hotkey(&self, narrow: bool) -> Table {
        let mut titles = vec!["hotkey", "positions>"];
        titles.extend(self.value_titles());
        titles.push("?take>");
        let mut table = Table::new(&titles);
        for row in &self.by_hotkey {
            let OnHotkey { hotkey, hotkey_name, identity, delegate_take, sums, .. } = row;
            let mut cells = vec![
                called(*hotkey, hotkey_name.as_ref(), identity.as_ref(), narrow),
                sums.positions.to_string(),
            ];
            cells.extend(self.value_cells(&sums.values()));
            cells.push(take(*delegate_take));
            table.row(cells);
        }
        let mut total = vec!["total".to_owned(), self.total.positions.to_string()];
        total.extend(self.value_cells(&self.total.values()));
        total.push(String::new());
        table.row(total);
        table
    }

    /// With --since the change matters most.
    fn value_titles(&self) -> Vec<&'static str> {
        match self.since {
            Some(_) => {
                vec!["at spot TAO>", "?if sold TAO>", "?TAO/day>", "change TAO>", "earned TAO>"]
            }
            None => vec!["at spot TAO>", "if sold TAO>", "?TAO/day>"],
        }
    }

    fn value_cells(&self, values: &Values) -> Vec<String> {
        let amount = |amount: Option<Rao>, none: &str| {
            amount.map_or_else(|| none.to_owned(), Rao::to_decimal)
        };
        let mut cells = vec![
            values.at_spot.to_decimal(),
            amount(values.if_sold, "none"),
            amount(values.per_day, "unknown"),
        ];
        if self.since.is_some() {
            let change = |change: Option<Difference>| {
                change.map_or_else(|| "unknown".to_owned(), Difference::to_decimal)
            };
            cells.extend([change(values.change), change(values.earned)]);
        }
        cells
    }

    /// By what is wrong, so that much dust is one line.
    fn render_problems(&self, page: &mut Page) {
        let mut problems: BTreeMap<&str, Vec<&PositionView>> = BTreeMap::new();
        for position in &self.positions {
            if let Some(reason) = &position.worth.reason {
                problems.entry(reason).or_default().push(position);
            }
        }
        for (reason, positions) in problems {
            let which = match positions.as_slice() {
                [one] => format!("{}@{}", one.hotkey, one.netuid),
                many => format!("{} (`none`)", counted(many.len())),
            };
            page.line(format!("cannot be sold now: {which}: {reason}"));
        }
    }

    fn render_since(&self, page: &mut Page) {
        let Some(since) = &self.since else { return };
        for gone in &since.gone {
            page.line(format!(
                "no longer held: {} on {}@{}, worth {} then",
                preview::stake(gone.netuid, gone.stake_before),
                gone.hotkey,
                gone.netuid,
                gone.value_before
            ));
        }
        page.line(format!(
            "change: of the value at spot since block {}, {} ago; earned: dividends at today's price, \
             unknown where stake was added, taken or moved since, and on root, which is paid in claims",
            since.block.number,
            blocks(self.block.saturating_sub(since.block.number))
        ));
    }
}

fn blocks(count: u32) -> String {
    if count == 1 { "1 block".to_owned() } else { format!("{count} blocks") }
}

/// What every row has.
struct Values {
    at_spot: Rao,
    if_sold: Option<Rao>,
    per_day: Option<Rao>,
    change: Option<Difference>,
    earned: Option<Difference>,
}

impl Sums {
    fn values(&self) -> Values {
        let Self { at_spot, change, earned, .. } = *self;
        let (if_sold, per_day) = (Some(self.if_sold), Some(self.emission_per_day));
        Values { at_spot, if_sold, per_day, change, earned }
    }
}

impl PositionView {
    fn values(&self) -> Values {
        Values {
            at_spot: self.worth.at_spot,
            if_sold: self.worth.if_sold,
            per_day: self.emission_per_day.value,
            change: self.change.map(|change| change.value),
            earned: self.change.and_then(|change| change.earned_value),
        }
    }

    fn called(&self, narrow: bool) -> String {
        called(self.hotkey, self.hotkey_name.as_ref(), self.identity.as_ref(), narrow)
    }

    fn note(&self) -> &'static str {
        if self.registered || self.netuid.is_root() { "" } else { "no UID" }
    }
}

/// In the cell of a column of alpha of many subnets.
pub fn stake_cell(netuid: NetUid, stake: Alpha) -> String {
    if netuid.is_root() { Rao(stake.0).to_string() } else { stake.to_decimal() }
}

fn take(take: Option<Fraction>) -> String {
    take.map(|take| percent(take.0, Fraction::ONE.0)).unwrap_or_default()
}

/// On a terminal a name or the ends of the address; in a pipe the whole address before the name. What owners call
/// themselves is in quotes: anybody can take the name of another one, or of one's own hotkey.
pub fn called(
    hotkey: AccountId,
    own: Option<&String>,
    identity: Option<&String>,
    narrow: bool,
) -> String {
    let said = || identity.map(|said| format!("\"{}\"", cut(said)));
    let name = own.cloned().or_else(said);
    match name {
        Some(name) if narrow => name,
        None if narrow => short::account(hotkey, &Names::new()),
        Some(name) => format!("{hotkey} {name}"),
        None => hotkey.to_string(),
    }
}

fn cut(name: &str) -> String {
    if name.chars().count() <= NAME {
        return name.to_owned();
    }
    let head: String = name.chars().take(NAME - 1).collect();
    format!("{head}…")
}
