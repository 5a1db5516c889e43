//! Several calls that belong together: one transaction, all or none of them.

use crate::chain::Chain;
use crate::chain::calls::Call;
use crate::chain::calls::utility::batch;
use crate::error::Result;

/// The call itself, or a batch of several.
pub async fn together(chain: &Chain, mut calls: Vec<Call>) -> Result<Call> {
    match calls.len() {
        1 => Ok(calls.remove(0)),
        _ => Ok(batch(chain.runtime().await?, "batch_all", &calls)?),
    }
}
