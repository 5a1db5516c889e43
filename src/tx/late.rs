//! What reached the node when its era was over: refused, and in no block up to the last one that could have it.

use serde_json::json;

use crate::chain::{self, Chain};
use crate::error::{Code, Error, Exit};

use super::entry::Entry;

/// Why a node refused what came after its last block.
pub const TOO_LATE: &str = "its era was over when the node had it";

/// Whether it was refused because no block can have it any more.
pub async fn is_over<T>(chain: &Chain, entry: &Entry, sent: &chain::Result<T>) -> bool {
    match sent {
        Err(chain::Error::Rejected(rejection)) if rejection.fits_expired() => {
            chain.best_header().await.is_ok_and(|head| head.number >= entry.last_valid)
        }
        _ => false,
    }
}

/// No block up to the last of its era has it, and this node's pool does not. What another node may have can still only
/// be carried out in place of the next one: that gets the same nonce.
pub fn too_late(entry: &Entry) -> Error {
    let (hash, last) = (entry.hash, entry.last_valid);
    let summary = &entry.summary;
    let message = format!("transaction {hash} came too late, after block {last}: {summary}");
    Error::new(Code("tx_too_late", Exit::Expired), message)
        .hint("no block has it; it is safe to send it again")
        .hint("where blocks come faster than this line, --valid-for makes it valid for longer")
        .with_details(json!({ "hash": hash, "nonce": entry.nonce, "last_valid": last }))
}
