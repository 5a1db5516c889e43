//! What a transaction costs.
//!
//! The real chain's extrinsics do not count what their extensions weigh, so nobody pays for it; here
//! the extensions weigh nothing.

use super::{Balance, RuntimeCall, TransactionPayment, config::batched};
use crate::pallets::proxy;
use frame_support::{
    dispatch::{DispatchInfo, GetDispatchInfo, Pays},
    weights::{Weight, WeightToFee as ToFee},
};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_runtime::Perbill;

/// 0.0005 rao for each picosecond of reference time; proof size is free.
pub struct WeightToFee;

impl ToFee for WeightToFee {
    type Balance = Balance;

    fn weight_to_fee(weight: &Weight) -> Balance {
        Perbill::from_parts(500_000) * weight.ref_time()
    }
}

/// What the call weighs and whether it pays. A batch of free calls is free on the real chain, and so is a proxy that
/// makes one; the published Utility pallet charges for it.
pub fn dispatch_info(call: &RuntimeCall) -> DispatchInfo {
    let info = call.get_dispatch_info();
    let free = |call: &RuntimeCall| dispatch_info(call).pays_fee == Pays::No;
    let free = match call {
        RuntimeCall::Proxy(proxy::Call::proxy { call, .. }) => free(call),
        _ => batched(call).is_some_and(|calls| calls.iter().all(free)),
    };
    if free { DispatchInfo { pays_fee: Pays::No, ..info } } else { info }
}

/// Weight and fee of a signed call whose extrinsic is `len` bytes long, without a tip.
pub fn call_info(call: &RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
    let info = dispatch_info(call);
    RuntimeDispatchInfo {
        weight: info.total_weight(),
        class: info.class,
        partial_fee: TransactionPayment::compute_fee(len, &info, 0),
    }
}

/// The parts of that fee.
pub fn call_fee_details(call: &RuntimeCall, len: u32) -> FeeDetails<Balance> {
    TransactionPayment::compute_fee_details(len, &dispatch_info(call), 0)
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
