//! Error objects with the codes, messages and data of a real node.

use crate::{chain::StateError, pool::Rejection};
use jsonrpsee::types::{
    ErrorObjectOwned,
    error::{ErrorCode, ErrorObject},
};
use serde::Serialize;
use sp_runtime::transaction_validity::InvalidTransaction;

fn error(code: i32, message: impl Into<String>, data: Option<impl Serialize>) -> ErrorObjectOwned {
    ErrorObject::owned(code, message, data)
}

fn plain(code: i32, message: impl Into<String>) -> ErrorObjectOwned {
    error(code, message, None::<()>)
}

/// A method that is not for the public.
pub fn unsafe_call() -> ErrorObjectOwned {
    plain(ErrorCode::MethodNotFound.code(), "RPC call is unsafe to be called externally")
}

/// A `state_*` method found no state, or the runtime failed on it.
pub fn state(cause: StateError) -> ErrorObjectOwned {
    plain(4_003, format!("Client error: {cause}"))
}

/// `state_queryStorageAt` does not know the block.
pub fn block_range(from: &str, to: &str, cause: &StateError) -> ErrorObjectOwned {
    plain(4_001, format!("Cannot resolve a block range ['{from:?}' ... '{to:?}]. {cause}"))
}

/// More keys in one page than a node gives.
pub fn too_many_keys(value: u32, max: u32) -> ErrorObjectOwned {
    plain(4_002, format!("count exceeds maximum value. value: {value}, max: {max}"))
}

/// A block number that no block can have.
pub fn block_number(shown: &str) -> ErrorObjectOwned {
    plain(3_001, format!("`{shown}` > u32::MAX, the max block number is u32."))
}

/// `author_submitExtrinsic` got bytes that are not even framed as an extrinsic.
pub fn not_an_extrinsic(cause: &codec::Error) -> ErrorObjectOwned {
    plain(1_040, format!("Client error: {cause}"))
}

/// The same of `author_submitAndWatchExtrinsic`.
pub fn bad_format(cause: &codec::Error) -> ErrorObjectOwned {
    plain(1_001, format!("Extrinsic has invalid format: {cause}"))
}

/// The pool does not take a transaction.
pub fn rejection(rejection: Rejection) -> ErrorObjectOwned {
    match rejection {
        Rejection::Invalid(InvalidTransaction::Custom(number)) => {
            error(1_010, "Invalid Transaction", Some(format!("Custom error: {number}")))
        }
        Rejection::Invalid(reason) => {
            error(1_010, "Invalid Transaction", Some(<&str>::from(reason)))
        }
        Rejection::Unknown(reason) => {
            error(1_011, "Unknown Transaction Validity", Some(format!("{reason:?}")))
        }
        Rejection::Unreadable(cause) => error(
            1_002,
            format!("Verification Error: Runtime error: {cause}"),
            Some(format!("RuntimeApi(\"{cause}\")")),
        ),
        Rejection::Banned => plain(1_012, "Transaction is temporarily banned"),
        Rejection::AlreadyImported(hash) => {
            error(1_013, "Transaction Already Imported", Some(format!("{hash:?}")))
        }
        Rejection::TooLowPriority { old, new } => error(
            1_014,
            format!("Priority is too low: ({old} vs {new})"),
            Some(
                "The transaction has too low priority to replace another transaction already in the pool.",
            ),
        ),
        Rejection::Full => error(
            1_016,
            "Immediately Dropped",
            Some("The transaction couldn't enter the pool because of the limit"),
        ),
        Rejection::NoTags => error(
            1_019,
            "No tags provided",
            Some("Transaction does not provide any tags, so the pool can't identify it"),
        ),
    }
}

/// `payment_*` and `system_accountNextIndex`: the bytes are no extrinsic.
pub fn undecodable(what: &str, cause: &codec::Error) -> ErrorObjectOwned {
    error(2, what, Some(format!("{cause:?}")))
}

/// `payment_*` and `system_accountNextIndex`: the runtime failed.
pub fn runtime(what: &str, cause: &StateError) -> ErrorObjectOwned {
    error(1, what, Some(cause.to_string()))
}

/// `engine_createBlock` without transactions and without `createEmpty`.
pub fn empty_pool() -> ErrorObjectOwned {
    plain(
        12_000,
        "Transaction pool is empty, set create_empty to true, if you want to create empty blocks",
    )
}

/// `engine_createBlock` on top of another block than the newest: there are no forks.
pub fn not_the_head(parent: sp_core::H256) -> ErrorObjectOwned {
    plain(13_000, format!("{parent:?} is not the newest block"))
}

/// A block could not be built.
pub fn not_built(cause: &crate::chain::BuildError) -> ErrorObjectOwned {
    plain(11_000, format!("no block could be built: {cause}"))
}
