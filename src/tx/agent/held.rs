//! A key that the agent holds: what it was unlocked for, and what of that is left.

use std::time::{Duration, Instant, SystemTime};

use crate::domain::address::AccountId;
use crate::domain::units::Rao;
use crate::wallet::keypair::Keypair;
use crate::wallet::sealing::SealingKey;

use super::policy::Refusal;
use super::protocol::{KeyStatus, Terms};

/// An open key; wiped when dropped.
pub struct Held {
    key: Keypair,
    terms: Terms,
    ends: Ends,
    uses_left: Option<u32>,
    spent: Rao,
    signed: u64,
}

/// A moment by two clocks: one of them stands still while the machine sleeps, the other can be set.
struct Ends {
    running: Instant,
    wall: SystemTime,
}

impl Ends {
    fn after(time: Duration) -> Option<Self> {
        let (running, wall) =
            (Instant::now().checked_add(time)?, SystemTime::now().checked_add(time)?);
        Some(Self { running, wall })
    }

    /// What is left by the clock that comes first.
    fn left(&self) -> Duration {
        let wall = self.wall.duration_since(SystemTime::now()).unwrap_or_default();
        self.running.saturating_duration_since(Instant::now()).min(wall)
    }
}

impl Held {
    /// From now on; `None` for a time that never ends, or a key of another account than the terms are for.
    pub fn new(key: Keypair, terms: Terms) -> Option<Self> {
        let ends = Ends::after(Duration::from_secs(terms.seconds))?;
        (key.public().0 == terms.account).then_some(())?;
        let uses_left = terms.uses;
        Some(Self { key, terms, ends, uses_left, spent: Rao::ZERO, signed: 0 })
    }

    /// Its account.
    pub fn account(&self) -> AccountId {
        AccountId(self.terms.account)
    }

    /// What it was unlocked for.
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// How long it may still sign; zero when it may not.
    pub fn left(&self) -> Duration {
        if self.uses_left == Some(0) { Duration::ZERO } else { self.ends.left() }
    }

    /// Counts a signature for something that takes `amount`. To be called before the signature is made.
    pub fn count(&mut self, amount: Rao) -> Result<(), Refusal> {
        let uses_left = match self.uses_left {
            Some(0) => return Err(Refusal::NoUses),
            uses => uses.map(|uses| uses - 1),
        };
        if let Some(max) = self.terms.max.map(Rao) {
            let spent = self.spent.checked_add(amount).filter(|spent| *spent <= max);
            let left = max.saturating_sub(self.spent);
            self.spent = spent.ok_or(Refusal::TooMuch { amount, left, max })?;
        }
        self.uses_left = uses_left;
        self.signed += 1;
        Ok(())
    }

    /// Signs these bytes.
    pub fn sign(&self, payload: &[u8]) -> (u8, [u8; 64]) {
        (self.key.scheme().crypto_type(), self.key.sign(payload))
    }

    /// Encrypts or decrypts records; signs nothing.
    pub fn sealing(&self) -> Option<SealingKey> {
        SealingKey::of(&self.key)
    }

    /// What may be told of it.
    pub fn status(&self) -> KeyStatus {
        KeyStatus {
            terms: self.terms.clone(),
            seconds_left: self.left().as_secs(),
            uses_left: self.uses_left,
            spent: self.spent.0,
            signed: self.signed,
        }
    }
}
