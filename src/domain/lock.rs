//! How a lock on stake decays (runtime 425): by e^(−blocks / rate). Nobody can end it sooner.

use super::units::Alpha;

/// Below so much of mass and of conviction the lock is gone.
const DUST: u64 = 100;
/// ln 2 in parts of 1e18.
const LN_2: u128 = 693_147_180_559_945_309;

/// The blocks in which half of a decaying lock becomes free, rounded up.
pub fn half_life(rate: u64) -> u64 {
    let blocks = (u128::from(rate) * LN_2).div_ceil(1_000_000_000_000_000_000);
    u64::try_from(blocks).unwrap_or(u64::MAX)
}

/// What is still locked after so many half-lives, and after how many it is gone for certain.
pub fn after_half_lives(locked: Alpha, count: u32) -> Alpha {
    let left = Alpha(locked.0.checked_shr(count).unwrap_or(0));
    if left.0 < DUST { Alpha::ZERO } else { left }
}

/// Half-lives after which nothing is locked.
pub fn half_lives_to_nothing(locked: Alpha) -> u32 {
    (0..=u64::BITS).find(|count| after_half_lives(locked, *count).is_zero()).unwrap_or(u64::BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The chain's rate is made for 90 days of 7,200 blocks.
    #[test]
    fn half_lives() {
        assert_eq!(half_life(934_866), 648_000);
        assert_eq!(half_life(0), 0);
        assert_eq!(after_half_lives(Alpha(1_000_000_000), 3), Alpha(125_000_000));
        assert_eq!(after_half_lives(Alpha(199), 1), Alpha::ZERO);
        assert_eq!(after_half_lives(Alpha(200), 1), Alpha(100));
        assert_eq!(after_half_lives(Alpha(u64::MAX), 64), Alpha::ZERO);
        // 10 alpha: 10^10 / 2^27 is 74.5.
        assert_eq!(half_lives_to_nothing(Alpha(10_000_000_000)), 27);
        assert_eq!(half_lives_to_nothing(Alpha::ZERO), 0);
    }
}
