//! `TransactionPaymentCallApi`: the fee of a call that nobody has signed.

use scale_decode::DecodeAsType;
use scale_value::Value;

use super::Api;
use crate::{
    chain::{
        Chain, Hash, Result, Runtime,
        calls::Call,
        extrinsic::{Era, Params, Unsigned},
    },
    domain::{address::AccountId, era::ValidFor, units::Rao},
};

impl Chain {
    /// The fee of a call at a block, or at the best one without; nobody has to sign for the answer. At most
    /// 3 rao too much, where the nonce that is signed takes fewer bytes than the longest.
    pub async fn fee(&self, call: &Call, at: Option<Hash>) -> Result<Rao> {
        let early = self.guess().and_then(|runtime| FeeOf::signed(runtime, call).ok());
        let question = match early {
            Some(question) => question,
            None => FeeOf::signed(self.runtime().await?, call)?,
        };
        Ok(self.ask_at(question, at).await?.partial_fee)
    }
}

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

    /// Asks the fee of a call as it will be signed.
    fn signed(runtime: &Runtime, call: &Call) -> Result<Self> {
        Self::new(runtime, call, signed_length(runtime, call.encode(runtime)?)?)
    }
}

/// The length of the signed extrinsic of an encoded call; at most 3 bytes too much, as the nonce may be.
pub fn signed_length(runtime: &Runtime, call: Vec<u8>) -> Result<u32> {
    let params = Params {
        nonce: u32::MAX >> 2,
        era: Era::mortal(ValidFor::DEFAULT, 0),
        anchor: runtime.genesis,
        metadata_hash: None,
    };
    Unsigned::new(runtime, call, &params)?.signed_length(runtime, AccountId([0; 32]))
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
    /// Zero for calls that are free. The alpha that pays when TAO is short is not counted here.
    pub partial_fee: Rao,
}
