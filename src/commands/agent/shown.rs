//! What an agent holds, as it is shown.

use serde::Serialize;

use crate::chain::Hash;
use crate::domain::address::AccountId;
use crate::domain::units::Rao;
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::tx::agent::protocol::{KeyStatus, Status};

/// An agent and its keys.
#[derive(Debug, Serialize)]
pub struct Shown {
    pid: u32,
    pub keys: Vec<Key>,
}

/// A key that is held.
#[derive(Debug, Serialize)]
pub struct Key {
    name: String,
    pub address: AccountId,
    network: String,
    genesis: Hash,
    seconds_left: u64,
    /// `null`: as many as the time allows.
    uses_left: Option<u32>,
    signed: u64,
    allow: Vec<String>,
    max: Max,
    spent: Rao,
}

/// What may be spent in all.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Max {
    All(&'static str),
    Rao(Rao),
}

impl From<Status> for Shown {
    fn from(status: Status) -> Self {
        Self { pid: status.pid, keys: status.keys.into_iter().map(Key::from).collect() }
    }
}

impl From<KeyStatus> for Key {
    fn from(held: KeyStatus) -> Self {
        let KeyStatus { terms, seconds_left, uses_left, spent, signed } = held;
        Self {
            name: terms.name,
            address: AccountId(terms.account),
            network: terms.network,
            genesis: Hash(terms.genesis),
            seconds_left,
            uses_left,
            signed,
            allow: terms.allow,
            max: terms.max.map_or(Max::All("all"), |max| Max::Rao(Rao(max))),
            spent: Rao(spent),
        }
    }
}

impl Key {
    fn time_left(&self) -> String {
        // Rounded up: right after `--for 30m` it is 30 min.
        match (self.seconds_left, self.seconds_left.div_ceil(60)) {
            (seconds @ ..60, _) => format!("{seconds} s"),
            (_, minutes @ ..60) => format!("{minutes} min"),
            (_, minutes) => format!("{} h {} min", minutes / 60, minutes % 60),
        }
    }

    fn uses(&self) -> String {
        self.uses_left.map_or_else(|| "any".to_owned(), |uses| uses.to_string())
    }

    fn bound(&self) -> String {
        match (&self.max, self.allow.is_empty()) {
            (_, true) => "nothing that moves value".to_owned(),
            (Max::All(_), false) => format!("{} without limit", self.allow.join(", ")),
            (Max::Rao(max), false) => {
                format!("{}; spent {} of {max}", self.allow.join(", "), self.spent)
            }
        }
    }
}

impl View for Shown {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&["key", "network", "time left", "uses left", "signs"]);
        for key in &self.keys {
            let [name, network] = [key.name.clone(), key.network.clone()];
            table.row([name, network, key.time_left(), key.uses(), key.bound()]);
        }
        page.table(table, "no keys");
    }
}
