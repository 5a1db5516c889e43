//! An earlier moment of the chain, as people name it.

/// Seconds of a block on the public networks; times count in these.
const SECONDS_A_BLOCK: u64 = 12;

/// A block, or so many blocks before the newest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// This block.
    Block(u32),
    /// So many blocks before.
    Ago(u32),
}

/// Why a text is no earlier moment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is neither a block number nor a time like 90m, 12h, 7d or 2w")]
pub struct SinceError(String);

impl Since {
    /// A block number (`5213000`) or a time before now (`90m`, `12h`, `7d`, `2w`), in blocks of 12 seconds.
    pub fn parse(text: &str) -> Result<Self, SinceError> {
        let wrong = || SinceError(text.to_owned());
        let unit = text.chars().last().ok_or_else(wrong)?;
        let seconds = match unit {
            's' => 1,
            'm' => 60,
            'h' => 3_600,
            'd' => 86_400,
            'w' => 604_800,
            _ => return Ok(Self::Block(text.parse().map_err(|_| wrong())?)),
        };
        let count: u64 = text.strip_suffix(unit).unwrap_or(text).parse().map_err(|_| wrong())?;
        let blocks = count.checked_mul(seconds).ok_or_else(wrong)?.div_ceil(SECONDS_A_BLOCK);
        Ok(Self::Ago(u32::try_from(blocks).map_err(|_| wrong())?))
    }

    /// The number of the block, seen from a newer one; a time before the chain began is its block 0.
    pub fn number(self, head: u32) -> u32 {
        match self {
            Self::Block(number) => number,
            Self::Ago(blocks) => head.saturating_sub(blocks),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Since;

    #[test]
    fn a_number_is_a_block_and_a_time_is_counted_in_blocks_of_twelve_seconds() {
        assert_eq!(Since::parse("5213000"), Ok(Since::Block(5_213_000)));
        assert_eq!(Since::parse("1d"), Ok(Since::Ago(7_200)));
        assert_eq!(Since::parse("90m"), Ok(Since::Ago(450)));
        assert_eq!(Since::parse("2w"), Ok(Since::Ago(100_800)));
        assert_eq!(Since::parse("13s"), Ok(Since::Ago(2)));
        assert_eq!(Since::Ago(450).number(100), 0);
        for text in ["", "d", "1.5d", "-1d", "1dd", "yesterday", "99999999999", "9999999999d", "é"]
        {
            assert!(Since::parse(text).is_err(), "{text}");
        }
    }
}
