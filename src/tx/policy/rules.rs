//! What a policy says, each rule with the line that it stands on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::PathBuf;

use crate::domain::address::AccountId;
use crate::domain::fraction::Fraction;
use crate::domain::units::{Alpha, NetUid, Rao};

/// The rules of one file. A rule that is not there limits nothing.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// Its file.
    pub path: PathBuf,
    /// How much TAO.
    pub tao: Limits<Rao>,
    /// How much alpha, by subnet.
    pub alpha: BTreeMap<NetUid, Limits<Alpha>>,
    /// How much alpha of each subnet that is not named.
    pub other_alpha: Limits<Alpha>,
    /// Which calls, those inside of others included.
    pub calls: Lists<CallPattern>,
    /// Which subnets.
    pub netuids: Lists<NetUid>,
    /// Who may receive value or power.
    pub destinations: Lists<AccountId>,
    /// When.
    pub hours: Option<Rule<Vec<Window>>>,
    /// How far the bound of a trade may be from the price.
    pub tolerance: Option<Rule<Fraction>>,
}

/// A rule and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule<T> {
    /// What it says.
    pub value: T,
    /// The line in the file, from 1.
    pub line: usize,
}

/// The most that may be taken.
#[derive(Clone, Debug)]
pub struct Limits<T> {
    /// By one transaction.
    pub per_transaction: Option<Rule<T>>,
    /// From midnight to midnight UTC, by one account.
    pub per_day: Option<Rule<T>>,
}

impl<T> Default for Limits<T> {
    fn default() -> Self {
        Self { per_transaction: None, per_day: None }
    }
}

impl<T> Limits<T> {
    /// Whether there is one.
    pub fn exist(&self) -> bool {
        self.per_transaction.is_some() || self.per_day.is_some()
    }
}

/// What is allowed, if anything is said about it, and what is forbidden all the same.
#[derive(Clone, Debug)]
pub struct Lists<T> {
    /// Nothing else.
    pub allow: Option<Rule<Vec<T>>>,
    /// Never.
    pub forbid: Option<Rule<Vec<T>>>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { allow: None, forbid: None }
    }
}

impl<T> Lists<T> {
    /// Whether there is one.
    pub fn exist(&self) -> bool {
        self.allow.is_some() || self.forbid.is_some()
    }
}

impl Policy {
    /// What limits the alpha of a subnet.
    pub fn alpha_limits(&self, netuid: NetUid) -> &Limits<Alpha> {
        self.alpha.get(&netuid).unwrap_or(&self.other_alpha)
    }

    /// Whether it limits any amount.
    pub fn limits_amounts(&self) -> bool {
        self.tao.exist() || self.limits_alpha()
    }

    /// Whether it limits the alpha of any subnet.
    pub fn limits_alpha(&self) -> bool {
        self.other_alpha.exist() || self.alpha.values().any(Limits::exist)
    }

    /// Whether it limits what is taken in a day.
    pub fn limits_days(&self) -> bool {
        let alpha = self.alpha.values().chain([&self.other_alpha]);
        self.tao.per_day.is_some() || alpha.map(|l| &l.per_day).any(Option::is_some)
    }

    /// Whether a call is allowed by its own name, and not by a pattern: then also if it is not understood.
    pub fn allows_by_name(&self, call: &str) -> bool {
        let mut patterns = self.calls.allow.iter().flat_map(|rule| &rule.value);
        patterns.any(|pattern| matches!(pattern, CallPattern::Call(name) if name == call))
    }
}

/// The calls of a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CallPattern {
    /// `*`
    All,
    /// `Pallet.*`, without the end.
    Pallet(String),
    /// `Pallet.call`
    Call(String),
}

impl CallPattern {
    /// `None` for what is no pattern.
    pub fn parse(text: &str) -> Option<Self> {
        let word = |text: &str| {
            !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        };
        match text.split_once('.') {
            None => (text == "*").then_some(Self::All),
            Some((pallet, "*")) => word(pallet).then(|| Self::Pallet(pallet.to_owned())),
            Some((pallet, call)) => {
                (word(pallet) && word(call)).then(|| Self::Call(text.to_owned()))
            }
        }
    }

    /// Whether `Pallet.call` is one of its calls.
    pub fn matches(&self, call: &str) -> bool {
        match self {
            Self::All => true,
            Self::Pallet(pallet) => call.split_once('.').is_some_and(|(p, _)| p == pallet),
            Self::Call(name) => name == call,
        }
    }
}

impl fmt::Display for CallPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("*"),
            Self::Pallet(pallet) => write!(f, "{pallet}.*"),
            Self::Call(name) => f.write_str(name),
        }
    }
}

/// A part of each day, in minutes after midnight UTC; over midnight where it ends before it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Window {
    from: u16,
    to: u16,
}

impl Window {
    /// `08:00-18:00`; `None` for anything else, and for an empty one.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once('-')?;
        let window = Self { from: minutes(from)?, to: minutes(to)? };
        (window.from != window.to && window.from < 24 * 60).then_some(window)
    }

    /// Whether a minute of the day is in it; its last one is not.
    pub fn contains(self, minute: u16) -> bool {
        if self.from < self.to {
            (self.from..self.to).contains(&minute)
        } else {
            minute >= self.from || minute < self.to
        }
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, to } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let two = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    let (true, true) = (two(hours), two(minutes)) else { return None };
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let total = hours * 60 + minutes;
    (minutes < 60 && total <= 24 * 60).then_some(total)
}

/// Without duplicates, for comparison with what a file names.
pub(super) fn has_duplicates<T: Ord>(items: &[T]) -> bool {
    items.iter().collect::<BTreeSet<_>>().len() < items.len()
}
