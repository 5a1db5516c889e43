//! A trade in several transactions.

use clap::Args;

use crate::domain::parts::split;

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Price options")]
pub struct SplitArgs {
    /// Trade in so many transactions, one after another, each with a limit price of its own
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(2..=100))]
    split: Option<u16>,

    /// Blocks from one part to the next, so that the price can come back
    #[arg(long, value_name = "BLOCKS", requires = "split",
        value_parser = clap::value_parser!(u32).range(1..=50_000))]
    every: Option<u32>,
}

impl SplitArgs {
    /// Whether there are several parts.
    pub fn is_given(&self) -> bool {
        self.split.is_some()
    }

    /// How many parts there are in all.
    pub fn count(&self) -> u16 {
        self.split.unwrap_or(1)
    }

    /// Blocks between two of them.
    pub fn every(&self) -> u32 {
        self.every.unwrap_or(0)
    }

    /// How many parts are left when so many are done.
    pub fn left(&self, done: usize) -> u16 {
        self.count().saturating_sub(u16::try_from(done).unwrap_or(u16::MAX))
    }

    /// The parts of a number that are left when so many are done.
    pub fn parts(&self, whole: u64, done: usize) -> Vec<u64> {
        split(whole, self.count()).into_iter().skip(done).collect()
    }

    /// The parts of what is there now, of which so many are done.
    pub fn parts_of_rest(&self, rest: u64, done: usize) -> Vec<u64> {
        split(rest, self.left(done))
    }

    /// After the summary of a part: nothing where it is the whole.
    pub fn of(&self, number: usize, count: usize) -> String {
        match self.split {
            Some(_) => format!(", part {number} of {count}"),
            None => String::new(),
        }
    }
}
