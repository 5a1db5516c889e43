//! The nonce, for accounts that hold no TAO too.

use super::super::{AccountId, Nonce, Runtime, RuntimeCall, RuntimeOrigin, fees::dispatch_info};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::dispatch::Pays;
use scale_info::TypeInfo;
use sp_runtime::{
    impl_tx_ext_default,
    traits::{
        AsSystemOriginSigner, DispatchInfoOf, Implication, TransactionExtension, ValidateResult,
    },
    transaction_validity::{
        InvalidTransaction, TransactionSource, TransactionValidityError, ValidTransaction,
    },
};

/// Checks and counts the signer's nonce. Unlike FRAME's, it lets an account without a provider sign,
/// as long as the call is free: hotkeys set weights without ever holding TAO.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Debug, Eq, PartialEq, TypeInfo)]
pub struct CheckNonce(#[codec(compact)] pub Nonce);

impl TransactionExtension<RuntimeCall> for CheckNonce {
    type Implicit = ();
    type Pre = ();
    /// The signer and the nonce of its account; none for what nobody signed.
    type Val = Option<(AccountId, Nonce)>;

    const IDENTIFIER: &'static str = "CheckNonce";

    impl_tx_ext_default!(RuntimeCall; weight);

    fn validate(
        &self,
        origin: RuntimeOrigin,
        call: &RuntimeCall,
        _info: &DispatchInfoOf<RuntimeCall>,
        _len: usize,
        _implicit: (),
        _implication: &impl Implication,
        _source: TransactionSource,
    ) -> ValidateResult<Self::Val, RuntimeCall> {
        let Some(signer) = origin.as_system_origin_signer().cloned() else {
            return Ok((ValidTransaction::default(), None, origin));
        };
        let account = frame_system::Account::<Runtime>::get(&signer);
        let unfunded = account.providers == 0 && account.sufficients == 0;
        if unfunded && dispatch_info(call).pays_fee == Pays::Yes {
            return Err(InvalidTransaction::Payment.into());
        }
        if self.0 < account.nonce {
            return Err(InvalidTransaction::Stale.into());
        }
        let tag = |nonce: Nonce| (&signer, nonce).encode();
        let validity = ValidTransaction {
            requires: if account.nonce < self.0 {
                vec![tag(self.0.saturating_sub(1))]
            } else {
                vec![]
            },
            provides: vec![tag(self.0)],
            ..Default::default()
        };
        Ok((validity, Some((signer, account.nonce)), origin))
    }

    fn prepare(
        self,
        val: Self::Val,
        _origin: &RuntimeOrigin,
        _call: &RuntimeCall,
        _info: &DispatchInfoOf<RuntimeCall>,
        _len: usize,
    ) -> Result<(), TransactionValidityError> {
        let Some((signer, expected)) = val else { return Ok(()) };
        if self.0 > expected {
            return Err(InvalidTransaction::Future.into());
        }
        frame_system::Account::<Runtime>::mutate(signer, |account| {
            account.nonce = expected.saturating_add(1);
        });
        Ok(())
    }
}
