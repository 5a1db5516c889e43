//! The pool's checks of SubtensorModule's calls.

use super::super::{RuntimeCall, RuntimeOrigin, SubtensorModule};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::{
    impl_tx_ext_default,
    traits::{
        AsSystemOriginSigner, DispatchInfoOf, Implication, TransactionExtension, ValidateResult,
    },
    transaction_validity::{InvalidTransaction, TransactionSource, ValidTransaction},
};

/// Refuses weights and endpoints that would only fail, with the chain's custom codes. Only the
/// outermost call is looked at.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Debug, Default, Eq, PartialEq, TypeInfo)]
pub struct SubtensorTransactionExtension;

impl TransactionExtension<RuntimeCall> for SubtensorTransactionExtension {
    type Implicit = ();
    type Pre = ();
    type Val = ();

    const IDENTIFIER: &'static str = "SubtensorTransactionExtension";

    impl_tx_ext_default!(RuntimeCall; weight prepare);

    fn validate(
        &self,
        origin: RuntimeOrigin,
        call: &RuntimeCall,
        _info: &DispatchInfoOf<RuntimeCall>,
        _len: usize,
        _implicit: (),
        _implication: &impl Implication,
        _source: TransactionSource,
    ) -> ValidateResult<(), RuntimeCall> {
        if let (Some(signer), RuntimeCall::SubtensorModule(call)) =
            (origin.as_system_origin_signer(), call)
        {
            SubtensorModule::check_call(signer, call)
                .map_err(|error| InvalidTransaction::Custom(error.pool_code()))?;
        }
        Ok((ValidTransaction::default(), (), origin))
    }
}
