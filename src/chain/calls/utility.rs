//! Several calls in one transaction.

use super::Call;

/// All or nothing. The chain refuses a batch directly inside a batch.
pub fn batch_all(calls: Vec<Call>) -> Call {
    Call::new("Utility", "batch_all").arg_calls("calls", calls)
}
