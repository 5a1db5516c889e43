//! What staking depends on beside the pool.

use super::{Item, Read, Values};
use crate::{
    chain::{Result, Runtime},
    domain::{quote::MIN_STAKE, units::Rao},
};

/// Reads the least that a position on somebody else's hotkey must be worth: a smaller rest is sold as well,
/// without a limit.
#[derive(Clone, Copy, Debug)]
pub struct NominationMinimum;

impl NominationMinimum {
    /// A factor in millionths of [`MIN_STAKE`].
    fn factor() -> Item<u64> {
        Item::new("SubtensorModule", "NominatorMinRequiredStake")
    }
}

impl Read for NominationMinimum {
    type Out = Rao;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        Self::factor().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Rao> {
        let factor = Self::factor().decode(runtime, values)?;
        Ok(Rao(MIN_STAKE.0.saturating_mul(factor) / 1_000_000))
    }
}
