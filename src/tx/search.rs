//! Finding out what happened to a submission, from nothing but its journal entry and the chain.

use std::collections::BTreeSet;

use crate::chain::head::Found;
use crate::chain::{self, Chain, Pin};
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};

use super::entry::{Entry, Inclusion, State, Verdict};
use super::journal::Journal;
use super::receipt::{Noted, Outcome, Past};

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
/// "Expired" needs a final block at the end of the era, and every block of the era looked at, all of them on the
/// chain that it was signed for: a node that has lost a block, or is of another chain, is an error.
///
/// All of them of one node: the block numbers of one that is behind, or on a fork, prove nothing about the final block
/// of another.
pub async fn look(chain: &Chain, entry: &Entry) -> chain::Result<Finding> {
    chain.on_one_node(async || look_at_blocks(chain, entry).await).await
}

async fn look_at_blocks(chain: &Chain, entry: &Entry) -> chain::Result<Finding> {
    same_chain(chain, entry).await?;
    let (best, finalized) = tokio::try_join!(chain.best_header(), chain.finalized())?;
    if finalized.number >= entry.anchor.number
        && chain.block_at(entry.anchor.number).await? != entry.anchor
    {
        // It commits to a block that the chain has left: it can never be valid again.
        return Ok(Finding::Expired);
    }
    // The final block was asked for at the same time, and may be the later one.
    let last = entry.last_valid.min(best.number.max(finalized.number));
    if let Some(found) = chain.find(entry.hash, entry.anchor.number + 1..=last).await? {
        return Ok(Finding::Included(found, found.block.number <= finalized.number));
    }
    // The blocks up to `last` were read after the final one was named, so none of them can still change.
    let over = finalized.number >= entry.last_valid || outlived(chain, entry, finalized).await?;
    Ok(if over { Finding::Expired } else { Finding::Pending })
}

/// A signature covers the version of the runtime: no block after a final one that brought the next version can have
/// it. Versions only rise.
async fn outlived(chain: &Chain, entry: &Entry, finalized: Pin) -> chain::Result<bool> {
    Ok(chain.spec_after(Some(finalized.hash)).await? > entry.spec_version)
}

/// A node that was reached again may be another one: a restarted development chain, a wrong entry of a proxy.
async fn same_chain(chain: &Chain, entry: &Entry) -> chain::Result<()> {
    let found = chain.runtime().await?.genesis;
    if found == entry.genesis {
        return Ok(());
    }
    let name = chain.endpoint().name.clone();
    Err(chain::Error::OtherChain { name, expected: entry.genesis, found })
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
            let inclusion = match outcome_of(chain, &entry, found, finalized).await {
                Ok(outcome) => Inclusion::from(&outcome),
                Err(Lost::Away(error)) => return Err(error.into()),
                Err(Lost::Unreadable(_)) => Inclusion::unreadable(found, finalized),
            };
            State::Included { inclusion }
        }
    };
    if state != entry.state {
        entry.state = state;
        journal.update(&entry)?;
    }
    Ok(entry)
}

/// The entries of an account that may still come into a block, or leave one.
pub struct Open {
    /// Oldest first.
    pub entries: Vec<Entry>,
    /// The nonces of those that the node has.
    nonces: BTreeSet<u32>,
}

impl Open {
    /// The first nonce from `next` on that none of them has: a gap before them is filled, or they would wait for ever.
    pub fn free_nonce(&self, next: u32) -> u32 {
        (next..u32::MAX).find(|nonce| !self.nonces.contains(nonce)).unwrap_or(u32::MAX)
    }
}

/// Settles every open entry of an account; those that are still pending are sent again with the same bytes, so
/// that no gap in the nonces can hang the account. One that the node does not take leaves its nonce to the next
/// transaction: of two with the same nonce only one can ever be included.
pub async fn settle_account(chain: &Chain, journal: &Journal, account: AccountId) -> Result<Open> {
    let mut open = Open { entries: vec![], nonces: BTreeSet::new() };
    for entry in journal.live()?.into_iter().filter(|entry| entry.signer == account) {
        let mut entry = settle(chain, journal, entry).await?;
        let mut taken = true;
        if entry.state == State::Unknown
            && let Err(chain::Error::Rejected(_)) = chain.submit(&entry.signed()).await
        {
            // Perhaps it has just come into a block; anything else stays open until its era ends.
            entry = settle(chain, journal, entry).await?;
            taken = entry.state != State::Unknown;
        }
        if entry.is_open() && !entry.is_final() {
            if taken {
                open.nonces.insert(entry.nonce);
            }
            open.entries.push(entry);
        }
    }
    Ok(open)
}

/// The end of an entry that the journal knows to be included: its outcome, or without the events of its block what
/// the journal noted of it when they were there.
pub async fn past(chain: &Chain, entry: &Entry) -> Result<Past> {
    let lost = match outcome(chain, entry).await {
        Ok(outcome) => return Ok(Past::Seen(Box::new(outcome.succeeded()?))),
        Err(error) => error,
    };
    match &entry.state {
        State::Included { inclusion } if lost.code().1 == Exit::Unknown && inclusion.finalized => {
            Noted::of(entry, inclusion).unwrap_or(Err(lost)).map(Past::Noted)
        }
        _ => Err(lost),
    }
}

/// The outcome of an entry that the journal knows to be included.
pub async fn outcome(chain: &Chain, entry: &Entry) -> Result<Outcome> {
    let State::Included { inclusion } = &entry.state else {
        let message = format!("transaction {} is in no block", entry.hash);
        return Err(Error::new(Code("not_included", Exit::Unknown), message));
    };
    let found = Found { block: inclusion.block, index: inclusion.index };
    Ok(outcome_of(chain, entry, found, inclusion.finalized).await?)
}

/// Why it is not known what an included extrinsic did.
pub enum Lost {
    /// The node did not answer; it may answer again.
    Away(chain::Error),
    /// The node has no events of that block any more, or this program cannot read them.
    Unreadable(Error),
}

/// What an included extrinsic did, from the events of its block.
pub async fn outcome_of(
    chain: &Chain,
    entry: &Entry,
    found: Found,
    finalized: bool,
) -> Result<Outcome, Lost> {
    use chain::Error::{Connect, Disconnected, Node, Timeout};
    let block = found.block.hash;
    let read =
        async { tokio::try_join!(chain.runtime_at(block), chain.outcome(block, found.index)) };
    match read.await {
        Ok((runtime, did)) => {
            let did = did.located(&runtime, &entry.call);
            Ok(Outcome::new(entry.hash, found, finalized, did, runtime))
        }
        // The codes below zero are of JSON-RPC and of gateways; of a state that it has dropped a node says 4003.
        Err(
            error
            @ (Connect { .. } | Disconnected { .. } | Timeout { .. } | Node { code: ..0, .. }),
        ) => Err(Lost::Away(error)),
        Err(error) => Err(Lost::Unreadable(unreadable(entry, found, error.into()))),
    }
}

impl From<Lost> for Error {
    fn from(lost: Lost) -> Self {
        match lost {
            Lost::Away(error) => error.into(),
            Lost::Unreadable(error) => error,
        }
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

impl Inclusion {
    /// In a block whose events could not be read.
    pub fn unreadable(found: Found, finalized: bool) -> Self {
        let Found { block, index } = found;
        Self { block, index, finalized, result: Verdict::Unreadable, fee: None }
    }
}

impl From<&Outcome> for Inclusion {
    fn from(outcome: &Outcome) -> Self {
        Self {
            block: outcome.block,
            index: outcome.index,
            finalized: outcome.finalized,
            result: match outcome.failure() {
                None => Verdict::Succeeded,
                Some(error) => Verdict::Failed { error },
            },
            fee: outcome.fee(),
        }
    }
}
