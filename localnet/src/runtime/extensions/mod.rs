//! The transaction extensions of the real chain, in its order and with its encoding.

mod charge_payment;
mod check_metadata_hash;
mod check_nonce;
mod passive;
mod shield;
mod subtensor;
mod sudo;

pub use charge_payment::ChargeTransactionPayment;
pub use check_metadata_hash::{CheckMetadataHash, Mode};
pub use check_nonce::CheckNonce;
pub use passive::DrandPriority;
pub use shield::{CheckMortality, CheckShieldedTxValidity};
pub use subtensor::SubtensorTransactionExtension;
pub use sudo::SudoTransactionExtension;

use super::Runtime;

/// All extensions; the nesting has no effect on the encoding, tuples only end at twelve.
pub type TxExtension = (SystemExtensions, ChainExtensions, CheckMetadataHash);

/// The checks that every Substrate chain has.
pub type SystemExtensions = (
    frame_system::CheckNonZeroSender<Runtime>,
    frame_system::CheckSpecVersion<Runtime>,
    frame_system::CheckTxVersion<Runtime>,
    frame_system::CheckGenesis<Runtime>,
    CheckMortality,
    CheckNonce,
    frame_system::CheckWeight<Runtime>,
);

/// The fee and the chain's own checks.
pub type ChainExtensions = (
    ChargeTransactionPayment,
    SudoTransactionExtension,
    CheckShieldedTxValidity,
    SubtensorTransactionExtension,
    DrandPriority,
);
