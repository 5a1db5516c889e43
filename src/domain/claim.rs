//! What root stakers may claim of a subnet's dividends, in the chain's own fixed point.

use super::units::Alpha;

/// Bits after the point of the chain's `I96F32`.
const POINT: u32 = 32;
/// Subnets in one claim.
pub const MOST_SUBNETS: usize = 5;

/// What is owed to a coldkey for its root stake on a hotkey, of one subnet's dividends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// `RootClaimable`: alpha for each rao of root stake since ever, as the bits of an `I96F32`.
    pub rate: i128,
    /// Rao on the hotkey on root.
    pub stake: u64,
    /// `RootClaimed`: what was paid of it, and what does not belong to stake that came later.
    pub claimed: u128,
    /// `RootClaimableThreshold`: less is not paid; the bits of an `I96F32`.
    pub threshold: i128,
}

impl Claim {
    /// The bits of what is owed; below zero after stake was taken away.
    fn bits(self) -> i128 {
        let earned = self.rate.saturating_mul(i128::from(self.stake));
        let claimed = i128::try_from(self.claimed).unwrap_or(i128::MAX);
        let claimed = claimed.checked_mul(1 << POINT).unwrap_or(i128::MAX);
        earned.saturating_sub(claimed)
    }

    /// What is owed, rounded down.
    pub fn owed(self) -> Alpha {
        Alpha(u64::try_from((self.bits() >> POINT).max(0)).unwrap_or(u64::MAX))
    }

    /// The least that is paid, rounded up.
    pub fn least(self) -> Alpha {
        let least =
            (self.threshold >> POINT) + i128::from(self.threshold & ((1 << POINT) - 1) != 0);
        Alpha(u64::try_from(least.max(0)).unwrap_or(u64::MAX))
    }

    /// Whether a claim pays something.
    pub fn is_due(self) -> bool {
        self.bits() >= self.threshold && !self.owed().is_zero()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: i128 = 1 << 32;

    #[test]
    fn owed_and_due() {
        // A quarter of an alpha-rao for each rao, 4,000,001 rao: 1,000,000.25.
        let claim = Claim { rate: ONE / 4, stake: 4_000_001, claimed: 0, threshold: 500_000 * ONE };
        assert_eq!(
            (claim.owed(), claim.least(), claim.is_due()),
            (Alpha(1_000_000), Alpha(500_000), true)
        );
        let paid = |claimed| Claim { claimed, ..claim };
        assert_eq!((paid(500_000).owed(), paid(500_000).is_due()), (Alpha(500_000), true));
        // 499,999.25 are below the threshold.
        assert_eq!((paid(500_001).owed(), paid(500_001).is_due()), (Alpha(499_999), false));
        assert_eq!((paid(2_000_000).owed(), paid(2_000_000).is_due()), (Alpha(0), false));
        assert_eq!((paid(u128::MAX).owed(), paid(u128::MAX).is_due()), (Alpha(0), false));
        // Without a threshold what is less than one part is still nothing.
        let dust = Claim { rate: ONE / 4, stake: 3, claimed: 0, threshold: 0 };
        assert_eq!((dust.owed(), dust.is_due()), (Alpha(0), false));
        assert_eq!(Claim { threshold: ONE / 2, ..dust }.least(), Alpha(1));
    }
}
