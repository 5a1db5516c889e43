//! An extension of a pallet that localnet does not have: it keeps its place and checks nothing.

use super::super::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::{impl_tx_ext_default, traits::TransactionExtension};

/// Ranks the beacon's pulses on the real chain.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Debug, Default, Eq, PartialEq, TypeInfo)]
pub struct DrandPriority;

impl TransactionExtension<RuntimeCall> for DrandPriority {
    type Implicit = ();
    type Pre = ();
    type Val = ();

    const IDENTIFIER: &'static str = "DrandPriority";

    impl_tx_ext_default!(RuntimeCall; weight validate prepare);
}
