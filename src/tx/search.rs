//! Finding out what happened to a submission, from nothing but its journal entry and the chain.

use crate::chain::Chain;
use crate::chain::head::Found;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};

use super::journal::{Entry, Inclusion, Journal, State};
use super::receipt::Outcome;

/// What the chain says of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// In a block; whether that block is final.
    Included(Found, bool),
    /// In no block so far, and still valid.
    Pending,
    /// In no block, and no longer valid: proven, not guessed.
    Expired,
}

/// Looks at every block that could have it, from its anchor to the end of its era.
///
/// "Expired" needs a final block at the end of the era, and every block of the era looked at.
pub async fn look(chain: &Chain, entry: &Entry) -> Result<Finding> {
    let (best, finalized) = tokio::try_join!(chain.best_header(), chain.finalized())?;
    if finalized.number >= entry.anchor.number {
        let anchor = chain.block_hash(entry.anchor.number).await?;
        if anchor != Some(entry.anchor.hash) {
            // It commits to a block that is not part of this chain: it can never be valid here.
            return Ok(Finding::Expired);
        }
    }
    let last = entry.last_valid.min(best.number);
    if let Some(found) = chain.find(entry.hash, entry.anchor.number + 1..=last).await? {
        return Ok(Finding::Included(found, found.block.number <= finalized.number));
    }
    // The blocks up to `last` were read after the final one was named, so none of them can still change.
    let over = finalized.number >= entry.last_valid;
    Ok(if over { Finding::Expired } else { Finding::Pending })
}

/// Looks, and writes what was found into the journal.
pub async fn settle(chain: &Chain, journal: &Journal, mut entry: Entry) -> Result<Entry> {
    if !entry.is_open() {
        return Ok(entry);
    }
    let state = match look(chain, &entry).await? {
        Finding::Pending => State::Unknown,
        Finding::Expired => State::Expired,
        Finding::Included(found, finalized) => {
            let outcome = outcome_of(chain, &entry, found, finalized).await?;
            State::Included { inclusion: Inclusion::from(&outcome) }
        }
    };
    if state != entry.state {
        entry.state = state;
        journal.update(&entry)?;
    }
    Ok(entry)
}

/// Settles every open entry of an account; those that are still pending are sent again with the same bytes, so
/// that no gap in the nonces can hang the account. Returns the ones that are still open.
pub async fn settle_account(
    chain: &Chain,
    journal: &Journal,
    account: AccountId,
) -> Result<Vec<Entry>> {
    let mut open = Vec::new();
    for entry in journal.live()?.into_iter().filter(|entry| entry.signer == account) {
        let mut entry = settle(chain, journal, entry).await?;
        if entry.state == State::Unknown
            && let Err(crate::chain::Error::Rejected(_)) = chain.submit(&entry.signed()).await
        {
            // A nonce that was used meanwhile is seen in the blocks; anything else stays open until its era ends.
            entry = settle(chain, journal, entry).await?;
        }
        if entry.is_open() {
            open.push(entry);
        }
    }
    Ok(open)
}

/// The outcome of an entry that the journal knows to be included.
pub async fn outcome(chain: &Chain, entry: &Entry) -> Result<Outcome> {
    let State::Included { inclusion } = &entry.state else {
        let message = format!("transaction {} is in no block", entry.hash);
        return Err(Error::new(Code("not_included", Exit::Unknown), message));
    };
    let found = Found { block: inclusion.block, index: inclusion.index };
    outcome_of(chain, entry, found, inclusion.finalized).await
}

/// What an included extrinsic did, from the events of its block.
pub async fn outcome_of(
    chain: &Chain,
    entry: &Entry,
    found: Found,
    finalized: bool,
) -> Result<Outcome> {
    let block = found.block.hash;
    let read =
        async { tokio::try_join!(chain.runtime_at(block), chain.outcome(block, found.index)) };
    match read.await {
        Ok((runtime, did)) => Ok(Outcome::new(entry.hash, found, finalized, did, runtime)),
        Err(error) => Err(unreadable(entry, found, error.into())),
    }
}

/// It is on chain; only what it did there cannot be read from this node.
fn unreadable(entry: &Entry, found: Found, why: Error) -> Error {
    let message = format!(
        "transaction {} is in block {}, but its result cannot be read: {why}",
        entry.hash, found.block.number
    );
    let details =
        serde_json::json!({ "hash": entry.hash, "block": found.block, "index": found.index });
    Error::new(Code("result_unknown", Exit::Unknown), message)
        .hint(format!("ask an archive node: `taoctl tx show {} --network archive`", entry.hash))
        .with_details(details)
}

impl From<&Outcome> for Inclusion {
    fn from(outcome: &Outcome) -> Self {
        Self {
            block: outcome.block,
            index: outcome.index,
            finalized: outcome.finalized,
            error: outcome.failure().map(ToString::to_string),
            fee: outcome.fee(),
        }
    }
}
