//! Finding out what happened to a submission, from nothing but its journal entry and the chain.

use futures::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::chain::{Chain, Hash, Pin};
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};

use super::journal::{Entry, Inclusion, Journal, State};
use super::receipt::Outcome;

/// Blocks whose bodies are asked for at the same time.
const AT_ONCE: usize = 16;

/// What the chain says of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// In this block, at this index.
    Included {
        /// The block.
        block: Pin,
        /// The index in it.
        index: u32,
        /// Whether the block is final.
        finalized: bool,
    },
    /// In no block so far, and still valid.
    Pending,
    /// In no block, and no longer valid: proven, not guessed.
    Expired,
}

/// Looks at every block that could have it, from its anchor to the end of its era.
///
/// "Expired" needs a final block at the end of the era, and every block of the era looked at.
pub async fn look(chain: &Chain, entry: &Entry) -> Result<Finding> {
    let heads = chain.heads().await?;
    let final_number = u64::from(heads.finalized.number);
    if final_number >= entry.anchor.number && !anchored(chain, entry).await? {
        // Signed over the hash of a block that is not part of this chain: it can never be valid here.
        return Ok(Finding::Expired);
    }
    let last = entry.last_valid.min(u64::from(heads.best.number));
    let blocks = stream::iter(entry.anchor.number + 1..=last);
    let mut found = blocks
        .map(|number| find_in(chain, number, &entry.hash))
        .buffered(AT_ONCE)
        .try_filter_map(|found| async move { Ok(found) })
        .boxed();
    if let Some((block, index)) = found.try_next().await? {
        let finalized = u64::from(block.number) <= final_number;
        return Ok(Finding::Included { block, index, finalized });
    }
    Ok(if final_number >= entry.last_valid { Finding::Expired } else { Finding::Pending })
}

async fn anchored(chain: &Chain, entry: &Entry) -> Result<bool> {
    let hash = chain.block_hash(entry.anchor.number).await?;
    Ok(hash.is_some_and(|hash| hash.to_string() == entry.anchor.hash))
}

async fn find_in(chain: &Chain, number: u64, hash: &str) -> Result<Option<(Pin, u32)>> {
    let Some(block_hash) = chain.block_hash(number).await? else { return Ok(None) };
    let block = chain.block(block_hash).await?;
    let index = block.extrinsics.iter().position(|bytes| Hash::of(bytes).to_string() == hash);
    let index = index.and_then(|index| u32::try_from(index).ok());
    Ok(index.map(|index| (block.pin, index)))
}

/// Looks, and writes what was found into the journal.
pub async fn settle(chain: &Chain, journal: &Journal, mut entry: Entry) -> Result<Entry> {
    if !entry.is_open() {
        return Ok(entry);
    }
    let state = match look(chain, &entry).await? {
        Finding::Pending => State::Unknown,
        Finding::Expired => State::Expired,
        Finding::Included { block, index, finalized } => {
            let outcome = read_outcome(chain, &entry.hash, block, index, finalized).await?;
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
        let entry = settle(chain, journal, entry).await?;
        if entry.state == State::Unknown {
            chain.submit_again(&entry.decoded_bytes()?).await?;
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
        return Err(Error::new(
            Code("not_included", Exit::Unknown),
            format!("transaction {} is in no block", entry.hash),
        ));
    };
    let number = u32::try_from(inclusion.block).unwrap_or(u32::MAX);
    let block = Pin { number, hash: Hash::parse(&inclusion.block_hash)? };
    read_outcome(chain, &entry.hash, block, inclusion.index, inclusion.finalized).await
}

/// What an included extrinsic did, from the events of its block.
pub async fn read_outcome(
    chain: &Chain,
    hash: &str,
    block: Pin,
    index: u32,
    finalized: bool,
) -> Result<Outcome> {
    let did = chain.extrinsic_events(block.hash, index).await.map_err(|error| {
        // It is on chain; only what it did there cannot be read from this node.
        let why = Error::from(error);
        let message =
            format!("transaction {hash} is in block {}, but its result is unknown: {why}", block.number);
        Error::new(Code("result_unknown", Exit::Unknown), message)
            .hint("ask an archive node: --network archive")
            .with_details(serde_json::json!({ "hash": hash, "block": block, "index": index }))
    })?;
    Ok(Outcome {
        hash: hash.to_owned(),
        block,
        index,
        finalized,
        fee: did.fee,
        failure: did.failure,
        events: did.events,
    })
}

impl From<&Outcome> for Inclusion {
    fn from(outcome: &Outcome) -> Self {
        Self {
            block: outcome.block.number.into(),
            block_hash: outcome.block.hash.to_string(),
            index: outcome.index,
            finalized: outcome.finalized,
            error: outcome.failure.as_ref().map(ToString::to_string),
            fee: outcome.fee,
        }
    }
}
