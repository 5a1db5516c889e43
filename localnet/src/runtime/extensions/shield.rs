//! What carriers of the MEV shield have to be.

use super::super::{Runtime, RuntimeCall, RuntimeOrigin};
use crate::pallets::mev_shield::{Call::submit_encrypted, ShieldedTransaction};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_system::CheckMortality as Inner;
use scale_info::TypeInfo;
use sp_runtime::{
    generic::Era,
    impl_tx_ext_default,
    traits::{
        AsSystemOriginSigner, DispatchInfoOf, Implication, TransactionExtension, ValidateResult,
    },
    transaction_validity::{
        InvalidTransaction, TransactionSource, TransactionValidityError, ValidTransaction,
    },
};

/// The longest era of a carrier, in blocks.
const MAX_PERIOD: u64 = 8;
/// The pool's code for a ciphertext that is none.
const FAILED_PARSING: u8 = 23;

/// FRAME's check, and that a carrier does not stay in the pools for long.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Debug, Eq, PartialEq, TypeInfo)]
pub struct CheckMortality(pub Era);

impl TransactionExtension<RuntimeCall> for CheckMortality {
    type Implicit = <Inner<Runtime> as TransactionExtension<RuntimeCall>>::Implicit;
    type Pre = ();
    type Val = ();

    const IDENTIFIER: &'static str = "CheckMortality";

    impl_tx_ext_default!(RuntimeCall; weight prepare);

    fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
        Inner::<Runtime>::from(self.0).implicit()
    }

    fn validate(
        &self,
        origin: RuntimeOrigin,
        call: &RuntimeCall,
        info: &DispatchInfoOf<RuntimeCall>,
        len: usize,
        implicit: Self::Implicit,
        implication: &impl Implication,
        source: TransactionSource,
    ) -> ValidateResult<(), RuntimeCall> {
        let is_short = matches!(self.0, Era::Mortal(period, _) if period <= MAX_PERIOD);
        if !is_short && matches!(call, RuntimeCall::MevShield(submit_encrypted { .. })) {
            return Err(InvalidTransaction::Stale.into());
        }
        let inner = Inner::<Runtime>::from(self.0);
        let (validity, _, origin) =
            inner.validate(origin, call, info, len, implicit, implication, source)?;
        Ok((validity, (), origin))
    }
}

/// That a carrier has a ciphertext with all its parts.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Debug, Default, Eq, PartialEq, TypeInfo)]
pub struct CheckShieldedTxValidity;

impl TransactionExtension<RuntimeCall> for CheckShieldedTxValidity {
    type Implicit = ();
    type Pre = ();
    type Val = ();

    const IDENTIFIER: &'static str = "CheckShieldedTxValidity";

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
        if let (Some(_), RuntimeCall::MevShield(submit_encrypted { ciphertext })) =
            (origin.as_system_origin_signer(), call)
            && ShieldedTransaction::parse(ciphertext).is_none()
        {
            return Err(InvalidTransaction::Custom(FAILED_PARSING).into());
        }
        Ok((ValidTransaction::default(), (), origin))
    }
}
