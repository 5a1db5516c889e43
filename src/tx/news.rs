//! What a node's pool tells of a transaction while the connection lasts.

use std::time::Duration;

use tokio::time::Instant;

use crate::chain::head::Found;
use crate::chain::submit::{PoolStatus, Watch};
use crate::chain::{self, Chain, Pin};

use super::Ui;
use super::entry::Entry;

/// So long without news of a block, the blocks are looked at.
const SILENCE: Duration = Duration::from_secs(15);
/// More news than this are no news: an honest pool says a few things of a transaction.
const MOST_NEWS: usize = 64;

/// How the node's own news of a transaction end.
pub enum News {
    /// A block has it; whether that is final.
    In(Found, bool),
    /// Nobody knows whether the node still has it.
    Silence,
    /// The node's pool does not want it.
    Refused,
}

/// Follows the node's own news. Whatever they are, only the blocks tell what became of it.
pub async fn until(
    chain: &Chain,
    ui: &dyn Ui,
    entry: &Entry,
    mut watch: Watch,
    finalized: bool,
) -> News {
    let mut deadline = Instant::now() + SILENCE;
    for _ in 0..MOST_NEWS {
        // A connection can be dead without a sign, and a node may stop telling, or tell without an end.
        let Ok(Some(status)) = tokio::time::timeout_at(deadline, watch.next()).await else {
            return News::Silence;
        };
        let (found, is_final) = match status {
            PoolStatus::InBlock(hash) if !finalized => (hash, false),
            PoolStatus::Finalized(hash) => (hash, true),
            PoolStatus::InBlock(_) => {
                ui.waiting(Some("in a block; waiting for it to be final"));
                deadline = Instant::now() + SILENCE;
                continue;
            }
            PoolStatus::Retracted(_) => {
                ui.note("the block that had it left the chain; the node puts it into another one");
                continue;
            }
            PoolStatus::Future => {
                let nonce = entry.first_nonce();
                ui.note(&format!("nonce {nonce} waits for an earlier transaction of the account"));
                continue;
            }
            PoolStatus::Ready | PoolStatus::Broadcast(_) => continue,
            PoolStatus::FinalityTimeout(_) => {
                ui.note("its block is not final after a long time; its blocks are looked at");
                return News::Silence;
            }
            PoolStatus::Dropped => {
                ui.note("the node's pool is full and dropped it; the same bytes are sent again");
                return News::Silence;
            }
            PoolStatus::Usurped(other) => {
                let nonce = entry.first_nonce();
                ui.warn(&format!(
                    "{other}, with nonce {nonce} too, took its place in the node's pool: \
                     a block will have one of the two at most"
                ));
                return News::Refused;
            }
            PoolStatus::Invalid => {
                ui.note("the node says that it is not valid any more; its blocks are looked at");
                return News::Refused;
            }
        };
        return match locate(chain, entry, found, is_final).await {
            Some((found, is_final)) => News::In(found, is_final),
            None => News::Silence,
        };
    }
    News::Silence
}

/// Where it is, and whether that is final: on a chain that finalizes at once it is by the time anybody asks.
async fn locate(
    chain: &Chain,
    entry: &Entry,
    hash: chain::Hash,
    is_final: bool,
) -> Option<(Found, bool)> {
    let (block, finalized) = tokio::join!(chain.block(hash), chain.finalized());
    let block = block.ok()?;
    let index = block.index_of(entry.hash)?;
    let found = Found { block: Pin { number: block.header.number, hash }, index };
    let is_below = match finalized {
        Ok(finalized) if finalized == found.block => true,
        // A fast chain is further by now.
        Ok(finalized) if finalized.number > found.block.number => {
            chain.block_at(found.block.number).await.is_ok_and(|block| block == found.block)
        }
        _ => false,
    };
    Some((found, is_final || is_below))
}
