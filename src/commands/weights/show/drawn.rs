//! How weights look: one neuron's, those of all as shades, as numbers or as rows, and those on one neuron.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::{Entry, Form, Matrix, Validator};
use crate::commands::weights::standing::place;
use crate::domain::address::AccountId;
use crate::domain::share::{percent, short_percent};
use crate::output::View;
use crate::output::heat::{Heat, LEGEND, Row, heat};
use crate::output::page::{Page, Table};
use crate::output::short;

/// Of a row, where there are more.
const LARGEST: usize = 3;
/// Where the width is not known.
const WIDTH: u16 = 80;
/// A weight that was set before its neuron registered.
const OUTDATED: &str = "x";
/// A column of numbers with its gap.
const NUMBER: usize = 5;

impl View for Matrix {
    fn render(&self, page: &mut Page) {
        match (self.form, self.validators.as_slice()) {
            (Form::One, [validator]) => self.one(page, validator),
            (Form::To, _) => self.to(page),
            (_, []) => page.line(format!("nobody has weights on {}", self.place())),
            (Form::Numbers, _) => self.numbers(page),
            (Form::Rows, _) => self.rows(page),
            (Form::Heat, _) => match self.map(page.width().unwrap_or(WIDTH)) {
                Some(map) => self.heat(page, &map),
                None => page.line("the terminal is too narrow for the heat map"),
            },
            (Form::Fitting | Form::One, _) => {
                match page.width().and_then(|width| self.map(width)) {
                    Some(map) => self.heat(page, &map),
                    None => self.rows(page),
                }
            }
        }
    }
}

impl Matrix {
    fn place(&self) -> String {
        place(self.netuid, self.mechanism)
    }

    fn one(&self, page: &mut Page, validator: &Validator) {
        page.fields([
            ("uid", validator.uid.to_string()),
            ("hotkey", validator.full_name()),
            ("permit", if validator.validator_permit { "yes" } else { "no" }.to_owned()),
            ("last update", self.last_update(validator)),
        ]);
        page.gap();
        let mut table = Table::new(&["uid>", "?hotkey", "weight>", "share>"]);
        for entry in validator.by_weight() {
            table.row([
                entry.uid.to_string(),
                self.called(page, entry.uid),
                entry.weight.to_string(),
                share(entry, validator.sum),
            ]);
        }
        page.table(table, "no weights");
        if validator.weights.iter().any(|entry| entry.outdated && entry.weight > 0) {
            page.line("outdated: the neuron registered later, so the weight on it does not count");
        }
    }

    fn last_update(&self, validator: &Validator) -> String {
        let Validator { last_update, age, .. } = validator;
        let old = if validator.active { "" } else { ", older than the activity cutoff" };
        match last_update {
            0 => "never".to_owned(),
            block => format!("block {block}, {age} blocks ago{old}"),
        }
    }

    fn to(&self, page: &mut Page) {
        let Some(to) = self.to else { return };
        let counting = self.validators.iter().filter(|validator| validator.counts_on_one()).count();
        let called = self.called(page, to);
        page.fields([
            ("weights on", format!("UID {to}, {called}")),
            ("given by", format!("{}, of which {counting} count", self.validators.len())),
        ]);
        page.gap();
        let mut rows: Vec<&Validator> = self.validators.iter().collect();
        rows.sort_by_key(|row| (!row.counts_on_one(), Reverse(row.millionths())));
        let mut table = Table::new(&["uid>", "hotkey", "weight>", "share>", "?age>", "counts"]);
        for row in rows {
            let Some(entry) = row.weights.first() else { continue };
            table.row([
                row.uid.to_string(),
                self.called(page, row.uid),
                entry.weight.to_string(),
                share(*entry, row.sum),
                row.age.to_string(),
                row.counting_on(*entry).to_owned(),
            ]);
        }
        page.table(table, "nobody gives it weight");
    }

    fn rows(&self, page: &mut Page) {
        let titles = ["uid>", "hotkey", "counts", "?age>", "weights>", "largest"];
        let mut table = Table::new(&titles);
        for row in &self.validators {
            let largest = row.by_weight().into_iter().filter(|entry| entry.counting() > 0);
            let count = largest.clone().count();
            let largest = largest.take(LARGEST).map(|entry| {
                format!("{}:{}%", entry.uid, short_percent(entry.weight.into(), row.sum))
            });
            let mut largest: Vec<String> = largest.collect();
            if count > LARGEST {
                largest.push("…".to_owned());
            }
            table.row([
                row.uid.to_string(),
                self.called(page, row.uid),
                row.counting().to_owned(),
                row.age.to_string(),
                row.weights.len().to_string(),
                largest.join(" "),
            ]);
        }
        page.table(table, "no weights");
    }

    /// Every UID that has weight is a column; as many in a block as the page is wide.
    fn numbers(&self, page: &mut Page) {
        let entries = self.validators.iter().flat_map(|row| &row.weights);
        let uids: BTreeSet<u16> =
            entries.filter(|entry| entry.weight > 0).map(|entry| entry.uid).collect();
        let uids: Vec<u16> = uids.into_iter().collect();
        let room = page.width().map_or(usize::MAX, |width| usize::from(width) / NUMBER);
        let blocks = uids.chunks(room.saturating_sub(1).max(1));
        page.line(format!("{}: percent of the row's weights", self.subject()));
        if self.has_outdated() {
            page.line(format!("{OUTDATED} set before that neuron registered: does not count"));
        }
        for block in blocks {
            page.gap();
            let titles = std::iter::once("uid>".to_owned());
            let titles = titles.chain(block.iter().map(|uid| format!("{uid}>")));
            let titles: Vec<String> = titles.collect();
            let mut table = Table::new(&titles.iter().map(String::as_str).collect::<Vec<_>>());
            for row in &self.validators {
                let cells = block.iter().map(|uid| row.share_of(*uid));
                table.row(std::iter::once(row.uid.to_string()).chain(cells));
            }
            page.table(table, "no weights");
        }
    }

    fn subject(&self) -> String {
        format!(
            "{} of {} neurons have weights on {}",
            self.validators.len(),
            self.neurons,
            self.place()
        )
    }

    fn map(&self, width: u16) -> Option<Heat> {
        let marks: Vec<String> = self.validators.iter().map(Validator::marks).collect();
        let widest = marks.iter().map(|marks| marks.chars().count()).max().unwrap_or(0);
        let rows = self.validators.iter().zip(marks).map(|(row, marks)| Row {
            label: format!("{}{marks:<widest$}", row.uid),
            cells: row.counting_weights().map(|entry| (entry.uid, entry.weight)).collect(),
        });
        heat(&rows.collect::<Vec<_>>(), self.neurons, width.into())
    }

    fn heat(&self, page: &mut Page, map: &Heat) {
        page.line(format!("{}, by UID:", self.subject()));
        page.gap();
        page.drawing("heat map", &map.drawing);
        page.gap();
        page.line(format!("of a row's largest weight: {LEGEND}"));
        if map.columns_per_cell > 1 {
            let uids = map.columns_per_cell;
            page.line(format!("a column is {uids} UIDs, and shows the largest weight on them"));
        }
        if self.has_outdated() {
            page.line("weights on neurons that registered later are left out: they do not count");
        }
        if self.validators.iter().any(|row| !row.validator_permit) {
            page.line("- no validator permit: does not count");
        }
        if self.validators.iter().any(|row| !row.active) {
            let cutoff = self.activity_cutoff;
            page.line(format!("~ older than {cutoff} blocks, the activity cutoff: does not count"));
        }
        if self.validators.iter().any(|row| row.own_name.is_some()) {
            page.line("* in your wallets");
        }
    }

    fn has_outdated(&self) -> bool {
        let mut entries = self.validators.iter().flat_map(|row| &row.weights);
        entries.any(|entry| entry.outdated && entry.weight > 0)
    }

    /// In full where it may be read by a program.
    fn called(&self, page: &Page, uid: u16) -> String {
        let hotkey = self.hotkeys.get(usize::from(uid));
        hotkey.map_or_else(String::new, |hotkey| match page.width() {
            Some(_) => short::account(*hotkey, &self.names),
            None => full_name(*hotkey, self.names.get(hotkey)),
        })
    }
}

fn full_name(hotkey: AccountId, name: Option<&String>) -> String {
    name.map_or_else(|| hotkey.to_string(), |name| format!("{hotkey} ({name})"))
}

impl Validator {
    fn full_name(&self) -> String {
        full_name(self.hotkey, self.own_name.as_ref())
    }

    fn counts(&self) -> bool {
        self.validator_permit && self.active
    }

    fn counting(&self) -> &'static str {
        match (self.validator_permit, self.active) {
            (true, true) => "yes",
            (false, _) => "no: no permit",
            (true, false) => "no: too old",
        }
    }

    /// Where one weight is left, as [`Validator::keep_only`] leaves it.
    fn counts_on_one(&self) -> bool {
        self.counts() && self.counting_weights().next().is_some()
    }

    fn counting_on(&self, entry: Entry) -> &'static str {
        match self.counts() && entry.outdated {
            true => "no: outdated",
            false => self.counting(),
        }
    }

    fn counting_weights(&self) -> impl Iterator<Item = &Entry> {
        self.weights.iter().filter(|entry| !entry.outdated)
    }

    fn marks(&self) -> String {
        let marks =
            [('-', !self.validator_permit), ('~', !self.active), ('*', self.own_name.is_some())];
        marks.into_iter().filter(|(_, is)| *is).map(|(mark, _)| mark).collect()
    }

    fn by_weight(&self) -> Vec<Entry> {
        let mut entries = self.weights.clone();
        entries.sort_by_key(|entry| (Reverse(entry.weight), entry.uid));
        entries
    }

    /// What it gives to the only UID that is left of its weights, to sort by.
    fn millionths(&self) -> u64 {
        let weight = self.weights.first().map_or(0, |entry| entry.counting());
        weight.saturating_mul(1_000_000).checked_div(self.sum).unwrap_or(0)
    }

    fn share_of(&self, uid: u16) -> String {
        let entry = self.weights.iter().find(|entry| entry.uid == uid && entry.weight > 0);
        match entry {
            None => "·".to_owned(),
            Some(entry) if entry.outdated => OUTDATED.to_owned(),
            Some(entry) => short_percent(entry.weight.into(), self.sum),
        }
    }
}

fn share(entry: Entry, sum: u64) -> String {
    match entry.outdated {
        true => "outdated".to_owned(),
        false => percent(entry.weight.into(), sum),
    }
}

#[cfg(test)]
mod tests;
