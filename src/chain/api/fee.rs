//! `TransactionPaymentCallApi`: the fee of a call that nobody has signed.

use scale_decode::DecodeAsType;
use scale_value::Value;

use super::Api;
use crate::{
    chain::{Result, Runtime, calls::Call},
    domain::units::Rao,
};

/// Asks the fee of a call inside an extrinsic of `length` bytes, signature included.
#[derive(Clone, Debug)]
pub struct FeeOf {
    call: Value,
    length: u32,
}

impl FeeOf {
    /// Checks the call against the runtime first.
    pub fn new(runtime: &Runtime, call: &Call, length: u32) -> Result<Self> {
        Ok(Self { call: call.to_value(runtime)?, length })
    }
}

impl Api for FeeOf {
    const TRAIT: &'static str = "TransactionPaymentCallApi";
    const METHOD: &'static str = "query_call_info";
    type Out = DispatchInfo;

    fn inputs(&self) -> Vec<Value> {
        vec![self.call.clone(), Value::u128(self.length.into())]
    }
}

/// What a call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, DecodeAsType)]
pub struct DispatchInfo {
    pub weight: Weight,
    /// Zero for calls that are free. The alpha that pays when TAO is short is not counted here.
    pub partial_fee: Rao,
}

/// Computation in picoseconds, and bytes of proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, DecodeAsType)]
pub struct Weight {
    pub ref_time: u64,
    pub proof_size: u64,
}
