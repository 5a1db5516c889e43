//! The fee, and the order in which transactions are taken.

use super::super::{
    Balance, Runtime, RuntimeCall, RuntimeOrigin, fee_payer::fee_payer, fees::dispatch_info,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
    dispatch::{DispatchClass, DispatchInfo, Pays, PostDispatchInfo},
    weights::Weight,
};
use pallet_transaction_payment::ChargeTransactionPayment as Inner;
use scale_info::TypeInfo;
use sp_runtime::{
    DispatchResult,
    traits::{
        AsSystemOriginSigner, Implication, TransactionExtension, TransactionExtensionMetadata,
        ValidateResult,
    },
    transaction_validity::{TransactionPriority, TransactionSource, TransactionValidityError},
};

const NORMAL_PRIORITY: TransactionPriority = 1;
const OPERATIONAL_PRIORITY: TransactionPriority = 10_000_000_000;

/// FRAME's fee payment, but a tip buys no priority, and the real account of a proxy may pay.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Debug, Eq, PartialEq, TypeInfo)]
pub struct ChargeTransactionPayment(Inner<Runtime>);

impl ChargeTransactionPayment {
    /// Pays the fee and this tip, in rao.
    pub fn from(tip: Balance) -> Self {
        Self(Inner::from(tip))
    }
}

impl TransactionExtension<RuntimeCall> for ChargeTransactionPayment {
    type Implicit = ();
    /// What FRAME's keeps, and whether the call pays.
    type Pre = (<Inner<Runtime> as TransactionExtension<RuntimeCall>>::Pre, Pays);
    type Val = <Inner<Runtime> as TransactionExtension<RuntimeCall>>::Val;

    const IDENTIFIER: &'static str = "ChargeTransactionPayment";

    fn metadata() -> Vec<TransactionExtensionMetadata> {
        Inner::<Runtime>::metadata()
    }

    fn weight(&self, call: &RuntimeCall) -> Weight {
        self.0.weight(call)
    }

    fn validate(
        &self,
        origin: RuntimeOrigin,
        call: &RuntimeCall,
        info: &DispatchInfo,
        len: usize,
        implicit: (),
        implication: &impl Implication,
        source: TransactionSource,
    ) -> ValidateResult<Self::Val, RuntimeCall> {
        let payer = match origin.as_system_origin_signer() {
            Some(signer) => RuntimeOrigin::signed(fee_payer(signer, call)),
            None => origin.clone(),
        };
        let (mut validity, val, _) = self.0.validate(
            payer,
            call,
            &dispatch_info(call),
            len,
            implicit,
            implication,
            source,
        )?;
        validity.priority = match info.class {
            DispatchClass::Normal | DispatchClass::Mandatory => NORMAL_PRIORITY,
            DispatchClass::Operational => OPERATIONAL_PRIORITY,
        };
        Ok((validity, val, origin))
    }

    fn prepare(
        self,
        val: Self::Val,
        origin: &RuntimeOrigin,
        call: &RuntimeCall,
        _info: &DispatchInfo,
        len: usize,
    ) -> Result<Self::Pre, TransactionValidityError> {
        let info = dispatch_info(call);
        Ok((self.0.prepare(val, origin, call, &info, len)?, info.pays_fee))
    }

    fn post_dispatch_details(
        (pre, pays_fee): Self::Pre,
        info: &DispatchInfo,
        post_info: &PostDispatchInfo,
        len: usize,
        result: &DispatchResult,
    ) -> Result<Weight, TransactionValidityError> {
        let info = &DispatchInfo { pays_fee, ..*info };
        Inner::<Runtime>::post_dispatch_details(pre, info, post_info, len, result)
    }
}
