//! An amount that is asked for at a terminal where it is missing.

use crate::domain::amount::Amount;
use crate::error::{Error, Result};

/// The amount, where the command line has one.
pub fn given(amount: Option<Amount>) -> Result<Amount> {
    amount.ok_or_else(|| Error::usage("the amount is missing").hint("give a number, as 10, or all"))
}
