//! What a transaction costs.

use super::Balance;
use frame_support::weights::{Weight, WeightToFee as ToFee};
use sp_runtime::Perbill;

/// 0.0005 rao for each picosecond of reference time; proof size is free.
pub struct WeightToFee;

impl ToFee for WeightToFee {
    type Balance = Balance;

    fn weight_to_fee(weight: &Weight) -> Balance {
        Perbill::from_parts(500_000) * weight.ref_time()
    }
}
