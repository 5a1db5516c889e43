//! RFC-78: the signature may commit to the metadata that the signer saw.

use super::super::{RuntimeCall, metadata_digest::metadata_digest};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::{
    impl_tx_ext_default,
    traits::TransactionExtension,
    transaction_validity::{TransactionValidityError, UnknownTransaction},
};

/// Adds the metadata digest to what is signed, if the signer asked for it. A signer who saw other
/// metadata ends in `BadProof`.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Debug, Eq, PartialEq, TypeInfo)]
pub struct CheckMetadataHash {
    /// Whether the digest is part of what is signed.
    pub mode: Mode,
}

/// Whether the digest is part of what is signed.
#[derive(Encode, Decode, DecodeWithMemTracking, Clone, Copy, Debug, Eq, PartialEq, TypeInfo)]
pub enum Mode {
    /// It is not.
    Disabled,
    /// It is.
    Enabled,
}

impl TransactionExtension<RuntimeCall> for CheckMetadataHash {
    type Implicit = Option<[u8; 32]>;
    type Pre = ();
    type Val = ();

    const IDENTIFIER: &'static str = "CheckMetadataHash";

    impl_tx_ext_default!(RuntimeCall; weight validate prepare);

    fn implicit(&self) -> Result<Self::Implicit, TransactionValidityError> {
        match self.mode {
            Mode::Disabled => Ok(None),
            Mode::Enabled => {
                metadata_digest().map(Some).ok_or(UnknownTransaction::CannotLookup.into())
            }
        }
    }
}
