//! Weights of the real chain where they are not those of the published pallets.

use super::Runtime;
use frame_support::weights::Weight;
use frame_system::Config;

/// Those of the chain's own Utility pallet, which has the published interface.
pub struct Utility;

impl pallet_utility::WeightInfo for Utility {
    fn batch(calls: u32) -> Weight {
        two_reads(19_446_696).saturating_add(per_call(5_450_264, calls))
    }

    fn as_derivative() -> Weight {
        two_reads(15_378_000)
    }

    fn batch_all(calls: u32) -> Weight {
        two_reads(13_428_230).saturating_add(per_call(5_663_250, calls))
    }

    fn dispatch_as() -> Weight {
        Weight::from_parts(6_893_000, 0)
    }

    fn force_batch(calls: u32) -> Weight {
        two_reads(12_134_867).saturating_add(per_call(5_477_293, calls))
    }

    fn dispatch_as_fallible() -> Weight {
        Weight::from_parts(7_113_000, 0)
    }

    fn if_else() -> Weight {
        two_reads(21_831_000)
    }
}

fn two_reads(ref_time: u64) -> Weight {
    let reads = <Runtime as Config>::DbWeight::get().reads(2);
    Weight::from_parts(ref_time, 3_983).saturating_add(reads)
}

fn per_call(ref_time: u64, calls: u32) -> Weight {
    Weight::from_parts(ref_time, 0).saturating_mul(calls.into())
}
