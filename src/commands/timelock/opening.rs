//! When a round comes and who signs it, as it is shown.

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::span;
use crate::domain::timelock::Beacon;

/// The chain keeps 216,000 rounds of 3 seconds.
const KEPT: u64 = 216_000 * 3_000;

/// A round of a beacon.
#[derive(Debug, Serialize)]
pub struct Opening {
    pub round: u64,
    /// When it is published; `null` after the year 9999.
    pub opens_at: Option<Timestamp>,
    /// The chain hash of the beacon.
    beacon: String,
    #[serde(skip)]
    is_quicknet: bool,
    #[serde(skip)]
    now: u64,
    #[serde(skip)]
    time: u64,
}

impl Opening {
    /// Seen from `now`, Unix time in milliseconds.
    pub fn new(beacon: &Beacon, round: u64, now: u64) -> Self {
        let time = beacon.rounds.time_of(round);
        let opens_at = i64::try_from(time).ok();
        Self {
            round,
            opens_at: opens_at.and_then(|time| Timestamp::from_millisecond(time).ok()),
            beacon: hex::encode(&beacon.hash),
            is_quicknet: beacon.require_quicknet().is_ok(),
            now,
            time,
        }
    }

    /// Whether its time has come.
    pub fn is_past(&self) -> bool {
        self.time <= self.now
    }

    /// Whether the chain has forgotten it, as far as that can be told without asking.
    pub fn is_old(&self) -> bool {
        self.now.saturating_sub(self.time) > KEPT
    }

    /// `2026-12-01T12:00:00Z, in 2 h`.
    pub fn when(&self) -> String {
        let Some(time) = self.opens_at else { return "after the year 9999".to_owned() };
        match self.is_past() {
            true => format!("{time}, {} ago", span::about(self.now - self.time, 1)),
            false => format!("{time}, in {}", span::about(self.time - self.now, 1)),
        }
    }

    /// `1000 of drand quicknet`.
    pub fn which(&self) -> String {
        match self.is_quicknet {
            true => format!("{} of drand quicknet", self.round),
            false => format!("{} of the chain's own beacon {}", self.round, self.beacon),
        }
    }

    /// Where drand tells the signature of the round.
    pub fn address(&self) -> Option<String> {
        let address = || format!("https://api.drand.sh/{}/public/{}", self.beacon, self.round);
        self.is_quicknet.then(address)
    }
}
