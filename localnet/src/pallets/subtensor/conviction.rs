//! How a lock and its conviction change with time, in the real chain's arithmetic.
//!
//! Of a mass m and a conviction c are left, after t blocks, with the time constants u and v:
//! m·e^(−t/u), and c·e^(−t/v) + m·u·(e^(−t/u) − e^(−t/v))/(u − v); for u = v the last fraction is t/v·e^(−t/v).
//! A perpetual lock keeps its mass, and its conviction grows by m·(1 − e^(−t/v)).

use crate::pallets::AlphaBalance;
use crate::pallets::fixed::U64F64;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// A lock is gone when mass and conviction are below.
const SMALLEST: u64 = 100;
/// Exponents end here.
const STEEPEST: U64F64 = U64F64::from_int(40);
/// Terms of the exponential's series.
const TERMS: u64 = 63;

/// Locked stake at the block of its last update.
#[derive(
    Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, Copy, PartialEq, Eq, Default, Debug,
)]
pub struct LockState {
    /// Alpha that cannot be taken away.
    pub locked_mass: AlphaBalance,
    /// What the lock counts; grows towards the mass.
    pub conviction: U64F64,
    /// Block.
    pub last_update: u64,
}

/// What a lock's course depends on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Course {
    /// To the hotkey of the subnet's owner: the conviction is the mass.
    pub to_owner: bool,
    /// Without decay.
    pub perpetual: bool,
}

/// The block to count to, and the time constants in blocks.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    pub now: u64,
    pub unlock_rate: u64,
    pub maturity_rate: u64,
}

impl LockState {
    /// Nothing, as of a block.
    pub fn empty(now: u64) -> Self {
        Self { last_update: now, ..Self::default() }
    }

    /// Alpha without conviction, as of a block.
    pub fn fresh(locked_mass: AlphaBalance, now: u64) -> Self {
        Self { locked_mass, ..Self::empty(now) }
    }

    /// Whether it counts as nothing.
    pub fn is_negligible(&self) -> bool {
        self.locked_mass < SMALLEST && self.conviction < U64F64::from_int(SMALLEST)
    }

    /// Whether nothing at all is left.
    pub fn is_empty(&self) -> bool {
        self.locked_mass == 0 && self.conviction == U64F64::default()
    }

    /// As of `clock.now`.
    pub fn rolled(self, clock: Clock, course: Course) -> Self {
        let mut lock = self;
        if clock.now > lock.last_update {
            lock = lock.aged(clock, course.perpetual);
        }
        if course.to_owner {
            lock.conviction = U64F64::from_int(lock.locked_mass);
        }
        if lock.is_negligible() {
            (lock.locked_mass, lock.conviction) = (0, U64F64::default());
        }
        lock
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Self {
        Self {
            locked_mass: self.locked_mass.saturating_add(other.locked_mass),
            conviction: self.conviction + other.conviction,
            last_update: self.last_update.max(other.last_update),
        }
    }

    /// Less by so much, not below zero.
    pub fn minus(self, locked_mass: AlphaBalance, conviction: U64F64) -> Self {
        Self {
            locked_mass: self.locked_mass.saturating_sub(locked_mass),
            conviction: self.conviction - conviction,
            ..self
        }
    }

    fn aged(self, clock: Clock, perpetual: bool) -> Self {
        let blocks = clock.now.saturating_sub(self.last_update);
        let unlocked = decay(blocks, clock.unlock_rate);
        let matured = decay(blocks, clock.maturity_rate);
        let mass = U64F64::from_int(self.locked_mass);
        let gained = if perpetual {
            mass * (U64F64::ONE - matured)
        } else {
            mass * maturing(blocks, clock, unlocked, matured)
        };
        Self {
            locked_mass: if perpetual { self.locked_mass } else { (unlocked * mass).floor() },
            conviction: matured * self.conviction + gained,
            last_update: clock.now,
        }
    }
}

/// The part of a decaying mass that becomes conviction.
fn maturing(blocks: u64, clock: Clock, unlocked: U64F64, matured: U64F64) -> U64F64 {
    let (unlock, mature) = (clock.unlock_rate, clock.maturity_rate);
    if unlock == mature {
        return U64F64::ratio(blocks, mature) * matured;
    }
    if unlock == 0 || mature == 0 {
        return U64F64::default();
    }
    let distance = if unlocked > matured { unlocked - matured } else { matured - unlocked };
    U64F64::from_int(unlock) * distance / U64F64::from_int(unlock.abs_diff(mature))
}

/// e^(−blocks/rate), by the series of e^x.
fn decay(blocks: u64, rate: u64) -> U64F64 {
    if blocks == 0 {
        return U64F64::ONE;
    }
    if rate == 0 {
        return U64F64::default();
    }
    let exponent = U64F64::ratio(blocks, rate).min(STEEPEST);
    let mut term = exponent;
    let mut sum = U64F64::ONE + exponent;
    for index in 2..=TERMS {
        term = term * exponent / U64F64::from_int(index);
        sum = sum + term;
    }
    U64F64::ONE / sum
}
