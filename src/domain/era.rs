//! Mortality: how long a signed transaction may be included.

/// Seconds of a block on the public networks; a time given for `--valid-for` counts in these.
const SECONDS_A_BLOCK: u64 = 12;

/// A period that an era can have: a power of two from 4 to 2,048 blocks. The chain keeps 2,400 block hashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ValidFor(u32);

/// Why a text is no period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValidForError {
    /// Neither blocks nor a time.
    #[error("`{0}` is neither a number of blocks nor a time like 90s, 10m or 2h")]
    Syntax(String),
    /// Outside of what an era can be.
    #[error("{0} blocks are not between 4 and 2048")]
    Range(u32),
}

impl ValidFor {
    /// What is taken where nothing is asked for: 64 blocks, some 13 minutes.
    pub const DEFAULT: Self = Self(64);

    /// The longest that an encrypted transaction and its carrier can have.
    pub const SHIELDED: Self = Self(8);

    /// The longest: what is signed on another machine takes its time, some seven hours.
    pub const LONGEST: Self = Self(2_048);

    /// Blocks (`64`) or a time (`90s`, `10m`, `2h`), rounded up to the next power of two.
    pub fn parse(text: &str) -> Result<Self, ValidForError> {
        let syntax = || ValidForError::Syntax(text.to_owned());
        let unit = text.chars().last().ok_or_else(syntax)?;
        let seconds = match unit {
            's' => 1,
            'm' => 60,
            'h' => 3_600,
            _ => return Self::blocks(text.parse().map_err(|_| syntax())?),
        };
        let count: u64 = text.trim_end_matches(unit).parse().map_err(|_| syntax())?;
        let seconds = count.checked_mul(seconds).ok_or_else(syntax)?;
        Self::blocks(u32::try_from(seconds.div_ceil(SECONDS_A_BLOCK)).unwrap_or(u32::MAX))
    }

    /// A number of blocks, rounded up to the next power of two.
    pub fn blocks(blocks: u32) -> Result<Self, ValidForError> {
        match blocks {
            1..=2_048 => Ok(Self(blocks.next_power_of_two().max(4))),
            _ => Err(ValidForError::Range(blocks)),
        }
    }

    /// This period, or the longest of at most `blocks`; `None` where each is longer.
    pub fn within(self, blocks: u32) -> Option<Self> {
        let longest = blocks.checked_ilog2().map(|log| 1_u32 << log)?;
        (longest >= 4).then_some(Self(longest.min(self.0)))
    }

    /// The period in blocks.
    pub fn period(self) -> u32 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{ValidFor, ValidForError};

    #[test]
    fn a_period_is_a_power_of_two_and_never_shorter_than_asked() {
        let period = |text| ValidFor::parse(text).map(ValidFor::period);
        assert_eq!(period("64"), Ok(64));
        assert_eq!(period("65"), Ok(128));
        assert_eq!(period("1"), Ok(4));
        assert_eq!(period("10m"), Ok(64));
        assert_eq!(period("1h"), Ok(512));
        assert_eq!(period("2049"), Err(ValidForError::Range(2049)));
        assert_eq!(period("0"), Err(ValidForError::Range(0)));
        let within = |blocks| ValidFor::DEFAULT.within(blocks).map(ValidFor::period);
        assert_eq!(
            [3, 4, 7, 8, 63, 64, 1_000].map(within),
            [None, Some(4), Some(4), Some(8), Some(32), Some(64), Some(64)]
        );
        assert_eq!(within(0), None);
        assert!(period("10 m").is_err());
        assert!(period("").is_err());
    }
}
