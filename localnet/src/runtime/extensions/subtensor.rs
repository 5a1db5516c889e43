//! The pool's checks of SubtensorModule's calls.

use super::super::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::{impl_tx_ext_default, traits::TransactionExtension};

/// Refuses calls that would only fail, with the chain's custom codes.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Debug, Default, Eq, PartialEq, TypeInfo)]
pub struct SubtensorTransactionExtension;

impl TransactionExtension<RuntimeCall> for SubtensorTransactionExtension {
    type Implicit = ();
    type Pre = ();
    type Val = ();

    const IDENTIFIER: &'static str = "SubtensorTransactionExtension";

    impl_tx_ext_default!(RuntimeCall; weight validate prepare);
}
