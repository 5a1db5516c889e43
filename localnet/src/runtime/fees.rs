//! What a transaction costs.
//!
//! The real chain's extrinsics do not count what their extensions weigh, so nobody pays for it; here
//! the extensions weigh nothing.

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

/// Extensions that weigh nothing.
pub struct Weightless;

impl pallet_transaction_payment::WeightInfo for Weightless {
    fn charge_transaction_payment() -> Weight {
        Weight::zero()
    }
}

macro_rules! weightless {
    ($($extension:ident)*) => {
        impl frame_system::ExtensionsWeightInfo for Weightless {
            $(fn $extension() -> Weight {
                Weight::zero()
            })*
        }
    };
}

weightless! {
    check_genesis
    check_mortality_immortal_transaction
    check_mortality_mortal_transaction
    check_non_zero_sender
    check_nonce
    check_spec_version
    check_tx_version
    check_weight
    weight_reclaim
}
