//! `payment_*`: what an extrinsic costs.

use super::{Module, add, errors};
use crate::{chain::StateError, ledger::Shared, runtime::Balance};
use codec::Decode;
use jsonrpsee::{
    Extensions,
    core::{RegisterMethodError, RpcResult},
    types::Params,
};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_core::{Bytes, H256};
use sp_runtime::OpaqueExtrinsic;
use std::sync::Arc;

pub fn register(module: &mut Module) -> Result<(), RegisterMethodError> {
    add(module, &["payment_queryInfo"], query_info)?;
    add(module, &["payment_queryFeeDetails"], query_fee_details)
}

fn query_info(
    params: Params<'_>,
    shared: Arc<Shared>,
    _: Extensions,
) -> RpcResult<RuntimeDispatchInfo<Balance>> {
    query(&params, &shared, "TransactionPaymentApi_query_info", "Unable to query dispatch info.")
}

fn query_fee_details(
    params: Params<'_>,
    shared: Arc<Shared>,
    _: Extensions,
) -> RpcResult<FeeDetails<Balance>> {
    query(
        &params,
        &shared,
        "TransactionPaymentApi_query_fee_details",
        "Unable to query fee details.",
    )
}

/// Asks the runtime about an extrinsic of the length that it came in.
fn query<A: Decode>(
    params: &Params<'_>,
    shared: &Shared,
    method: &'static str,
    failed: &str,
) -> RpcResult<A> {
    let mut params = params.sequence();
    let (bytes, at): (Bytes, Option<H256>) = (params.next()?, params.optional_next()?);
    let extrinsic = OpaqueExtrinsic::decode(&mut &bytes[..])
        .map_err(|error| errors::undecodable(failed, &error))?;
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let ledger = shared.read();
    ledger
        .chain
        .state(at)
        .and_then(|mut state| Ok(state.call_typed(method, (extrinsic, length))?))
        .map_err(|error: StateError| errors::runtime(failed, &error))
}
