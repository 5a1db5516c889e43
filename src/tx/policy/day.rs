//! What an account has taken today, from the journal: where a sum is needed, under the lock of the account.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::effect::Spent;
use super::error::Unit;
use super::rules::Policy;
use crate::chain::Hash;
use crate::domain::address::AccountId;
use crate::tx::entry::{Entry, State, Verdict};
use crate::tx::journal::{Journal, JournalError};

/// Every submission of an account that counts today.
#[derive(Clone, Debug, Default)]
pub struct Today {
    counted: Vec<Counted>,
}

#[derive(Clone, Debug)]
struct Counted {
    /// `None` for a step of a plan that is not signed yet.
    hash: Hash,
    /// `None` where the journal does not tell.
    spent: Option<Spent>,
    /// Whether its end is not settled.
    open: bool,
}

impl Today {
    /// Those in the journal of one chain.
    ///
    /// # Errors
    /// Where a file of the journal cannot be read: what is in it would not count.
    pub fn of(journal: &Journal, account: AccountId, now: Timestamp) -> Result<Self, JournalError> {
        // What another process settles between two looks is seen by one of them: it moves from live to done.
        let early = journal.signed_for_others()?.into_iter().chain(journal.live()?);
        let mut entries: BTreeMap<Hash, Entry> = early.map(|entry| (entry.hash, entry)).collect();
        let (all, errors) = journal.all_readable()?;
        if let Some(error) = errors.into_iter().next() {
            return Err(error);
        }
        entries.extend(all.into_iter().map(|entry| (entry.hash, entry)));
        let start = midnight(now);
        let counted = entries.into_values().filter(|entry| {
            // A clock that was set back makes nothing unseen.
            entry.signer == account && entry.signed_at >= start && counts(entry)
        });
        let counted = counted.map(|entry| Counted {
            hash: entry.hash,
            open: is_open(&entry.state),
            spent: entry.spent,
        });
        Ok(Self { counted: counted.collect() })
    }

    /// And what an earlier step of the same plan will take.
    pub fn add(&mut self, spent: Spent) {
        self.counted.push(Counted { hash: Hash([0; 32]), spent: Some(spent), open: false });
    }

    /// Whether something that may count for a unit is not settled yet.
    pub fn is_open(&self, unit: Unit) -> bool {
        let takes = |spent: &Spent| !spent.opaque.is_empty() || spent.of(unit) != Some(0);
        self.counted.iter().any(|it| it.open && it.spent.as_ref().is_none_or(takes))
    }

    /// How much of a unit, as a policy counts; the first transaction of which nobody knows it, if there is one.
    pub fn taken(&self, policy: &Policy, unit: Unit) -> Result<u64, Hash> {
        self.counted.iter().try_fold(0_u64, |sum, counted| {
            let spent = counted
                .spent
                .as_ref()
                .filter(|spent| spent.opaque.iter().all(|call| policy.allows_by_name(call)));
            let parts = spent.and_then(|spent| spent.of(unit)).ok_or(counted.hash)?;
            Ok(sum.saturating_add(parts))
        })
    }
}

impl Spent {
    /// How much of a unit, where somebody knows it.
    pub fn of(&self, unit: Unit) -> Option<u64> {
        match unit {
            Unit::Tao => self.tao.map(|tao| tao.0),
            Unit::Alpha(_) if self.every_alpha => None,
            Unit::Alpha(netuid) => match self.alpha.get(&netuid) {
                Some(alpha) => alpha.map(|alpha| alpha.0),
                None => Some(0),
            },
        }
    }
}

/// Whether it may have taken something, or still can. A failure counts until its block is final, and for ever where
/// a part of the call may have been done.
fn counts(entry: &Entry) -> bool {
    match &entry.state {
        // What one node refused, another may have taken.
        State::Unknown | State::Refused { proven: false, .. } => true,
        State::Refused { .. } | State::Expired | State::NonceTaken { .. } => false,
        State::Included { inclusion } => {
            let failed = matches!(inclusion.result, Verdict::Failed { .. });
            let whole = entry.spent.as_ref().is_some_and(|spent| !spent.in_parts);
            !(failed && inclusion.finalized && whole)
        }
    }
}

/// Whether `tx wait --all` still has something to find out.
fn is_open(state: &State) -> bool {
    match state {
        State::Unknown => true,
        State::Included { inclusion } => !inclusion.finalized,
        State::Refused { .. } | State::Expired | State::NonceTaken { .. } => false,
    }
}

/// The start of the day in UTC.
fn midnight(now: Timestamp) -> Timestamp {
    let day = now.to_zoned(TimeZone::UTC).start_of_day();
    day.map_or(Timestamp::MIN, |start| start.timestamp())
}

/// The minute of the day in UTC.
pub(super) fn minute(now: Timestamp) -> u16 {
    let time = now.to_zoned(TimeZone::UTC).time();
    let minute = i32::from(time.hour()) * 60 + i32::from(time.minute());
    u16::try_from(minute).unwrap_or_default()
}
