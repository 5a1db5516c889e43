//! What a stake earns, from what its hotkey got in an epoch.

use dashu_int::UBig;

use super::units::{Alpha, PARTS, Rao};

/// Blocks of 12 seconds in a day.
pub const BLOCKS_PER_DAY: u64 = 7_200;

/// What returns are counted on: 1,000 TAO.
pub const THOUSAND_TAO: Rao = Rao(1_000 * PARTS);

/// What a hotkey paid to all that is staked on it in one epoch, after its take: each gets its share of the stake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dividends {
    /// `AlphaDividendsPerSubnet`, or `RootAlphaDividendsPerSubnet` for root stake.
    pub paid: Alpha,
    /// `TotalHotkeyAlpha`: all stake that shares it.
    pub stake: Alpha,
    /// Blocks of an epoch; zero where there are none.
    pub tempo: u16,
}

impl Dividends {
    /// What a part of the stake gets in a day of such epochs, rounded down; `None` without stake or epochs.
    pub fn per_day(&self, part: Alpha) -> Option<Alpha> {
        let (days, whole) = (UBig::from(BLOCKS_PER_DAY), UBig::from(self.stake.0));
        let divisor = whole * UBig::from(self.tempo);
        if divisor == UBig::ZERO {
            return None;
        }
        let earned = UBig::from(self.paid.0) * UBig::from(part.0) * days / divisor;
        u64::try_from(earned).ok().map(Alpha)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_each_epoch_of_a_day() {
        // 20 epochs of 360 blocks a day, 5 alpha each, a tenth of the stake: 10 alpha.
        let dividends = Dividends { paid: Alpha(5 * PARTS), stake: Alpha(100 * PARTS), tempo: 360 };
        assert_eq!(dividends.per_day(Alpha(10 * PARTS)), Some(Alpha(10 * PARTS)));
        // 5 % of the stake in each of 20 epochs: 1,000 TAO get 1,000 TAO.
        assert_eq!(dividends.per_day(Alpha(THOUSAND_TAO.0)), Some(Alpha(THOUSAND_TAO.0)));
        // 7,200 / 7 epochs, rounded down at the end only: 1 · 7200 / (3 · 7) = 342.86.
        let dividends = Dividends { paid: Alpha(1), stake: Alpha(3), tempo: 7 };
        assert_eq!(dividends.per_day(Alpha(1)), Some(Alpha(342)));
    }

    #[test]
    fn nothing_is_told_without_stake_or_epochs_and_nothing_overflows() {
        let most = Dividends { paid: Alpha(u64::MAX), stake: Alpha(u64::MAX), tempo: 7_200 };
        assert_eq!(most.per_day(Alpha(u64::MAX)), Some(Alpha(u64::MAX)));
        assert_eq!(Dividends { tempo: 1, ..most }.per_day(Alpha(u64::MAX)), None);
        assert_eq!(Dividends { tempo: 0, ..most }.per_day(Alpha(1)), None);
        assert_eq!(Dividends { stake: Alpha::ZERO, ..most }.per_day(Alpha(1)), None);
    }
}
