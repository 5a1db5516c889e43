//! How old weights may become.

use std::str::FromStr;

/// An age as it is typed: `1epoch`, `90m`, or a number of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MaxAge {
    /// Counted where epochs run: only they read the weights.
    Epochs(u64),
    /// In milliseconds.
    Time(u64),
    /// Counted in every block.
    Blocks(u64),
}

/// Why a text is no age.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no age: give epochs (1epoch), a time (90m, 2h, 1d) or a number of blocks, not zero"
)]
pub struct MaxAgeError(String);

impl FromStr for MaxAge {
    type Err = MaxAgeError;

    fn from_str(text: &str) -> Result<Self, MaxAgeError> {
        let wrong = || MaxAgeError(text.to_owned());
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (count, unit) = text.split_at(digits);
        let count: u64 = count.parse().ok().filter(|count| *count > 0).ok_or_else(wrong)?;
        let time = |seconds: u64| {
            let milliseconds = count.checked_mul(seconds).and_then(|s| s.checked_mul(1_000));
            milliseconds.map(Self::Time).ok_or_else(wrong)
        };
        match unit {
            "" | "blocks" => Ok(Self::Blocks(count)),
            "epoch" | "epochs" => Ok(Self::Epochs(count)),
            "s" => time(1),
            "m" => time(60),
            "h" => time(3_600),
            "d" => time(86_400),
            _ => Err(wrong()),
        }
    }
}

impl MaxAge {
    /// A time alone, in milliseconds.
    pub fn parse_time(text: &str) -> Result<u64, MaxAgeError> {
        match text.parse()? {
            Self::Time(milliseconds) => Ok(milliseconds),
            _ => Err(MaxAgeError(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_as_they_are_typed() {
        let read = |text: &str| text.parse::<MaxAge>();
        assert_eq!(read("1epoch"), Ok(MaxAge::Epochs(1)));
        assert_eq!(read("3epochs"), Ok(MaxAge::Epochs(3)));
        assert_eq!(read("90m"), Ok(MaxAge::Time(5_400_000)));
        assert_eq!(read("2h"), Ok(MaxAge::Time(7_200_000)));
        assert_eq!(read("1d"), Ok(MaxAge::Time(86_400_000)));
        assert_eq!(read("45s"), Ok(MaxAge::Time(45_000)));
        assert_eq!(read("360"), Ok(MaxAge::Blocks(360)));
        let huge = "18446744073709551616";
        for text in ["", "0", "0epoch", "m", "epoch", "1.5h", "-1", "1 epoch", "1w", "+1", huge] {
            assert_eq!(read(text), Err(MaxAgeError(text.to_owned())), "{text}");
        }
        assert!(read("18446744073709551615d").is_err());
    }
}
