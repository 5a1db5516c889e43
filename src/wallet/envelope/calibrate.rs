//! How much work a new file asks for: about half a second of this machine, and never less than the default.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Params};

use super::Cost;
use crate::wallet::argon;
use crate::wallet::secret::SecretString;

/// What opening a key may take where it was made.
const TARGET: Duration = Duration::from_millis(500);
/// The most that is read, see [`Cost::new`].
const MAX_PASSES: u128 = 16;
const MAX_MEMORY_KIB: u32 = 1024 * 1024;

impl Cost {
    /// About half a second on this machine, at least [`Self::DEFAULT`]. Measured once, by one pass: blocking.
    pub fn calibrated() -> Self {
        static MEASURED: OnceLock<Cost> = OnceLock::new();
        *MEASURED.get_or_init(|| one_pass().map_or(Self::DEFAULT, for_speed))
    }

    /// Whether guessing is cheaper with this than with `other`.
    pub fn is_weaker_than(self, other: Self) -> bool {
        self.memory_kib < other.memory_kib || self.work() < other.work()
    }

    /// Memory times passes: what a guess costs who has the memory.
    fn work(self) -> u64 {
        u64::from(self.memory_kib) * u64::from(self.passes)
    }
}

/// How long one pass over the default memory takes; `None` if there is too little.
fn one_pass() -> Option<Duration> {
    let Cost { memory_kib, lanes, .. } = Cost::DEFAULT;
    let params = Params::new(memory_kib, 1, lanes, Some(32)).ok()?;
    let begin = Instant::now();
    let password = SecretString::new("the time is measured".to_owned());
    argon::derive(Algorithm::Argon2id, params, &password, b"of this machine").ok()?;
    Some(begin.elapsed())
}

/// More passes first: memory is what another machine may not have. Where all passes are too quick, more memory.
fn for_speed(one_pass: Duration) -> Cost {
    let mut cost = Cost::DEFAULT;
    let mut pass = one_pass.as_nanos().max(1);
    while pass * MAX_PASSES < TARGET.as_nanos() && cost.memory_kib < MAX_MEMORY_KIB {
        cost.memory_kib *= 2;
        pass *= 2;
    }
    let passes = ((TARGET.as_nanos() + pass / 2) / pass).min(MAX_PASSES);
    cost.passes = u32::try_from(passes).unwrap_or_default().max(Cost::DEFAULT.passes);
    cost
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_half_a_second_and_never_less_than_the_default() {
        for (millis, memory_mib, passes) in [
            (10_000, 256, 3), // a slow machine, or a busy one
            (200, 256, 3),
            (100, 256, 5),
            (50, 256, 10),
            (20, 512, 13),
            (10, 1024, 13),
            (0, 1024, 16),
        ] {
            let cost = for_speed(Duration::from_millis(millis));
            assert_eq!((cost.memory_kib / 1024, cost.passes), (memory_mib, passes), "{millis} ms");
            assert_eq!(Cost::new(cost.memory_kib, cost.passes, cost.lanes), Ok(cost));
            assert!(!cost.is_weaker_than(Cost::DEFAULT));
        }
        let measured = Cost::calibrated();
        assert!(!measured.is_weaker_than(Cost::DEFAULT));
        assert_eq!(Cost::new(measured.memory_kib, measured.passes, measured.lanes), Ok(measured));
    }

    #[test]
    fn less_memory_or_less_work_is_weaker() {
        let cost = |memory_kib, passes| Cost { memory_kib, passes, lanes: 1 };
        for weaker in [cost(256 * 1024, 2), cost(128 * 1024, 16), cost(64, 1)] {
            assert!(weaker.is_weaker_than(Cost::DEFAULT));
        }
        assert!(!cost(1024 * 1024, 1).is_weaker_than(Cost::DEFAULT));
    }
}
