//! Finding out what happened to a submission, from nothing but its journal entry and the chain.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use futures::future::{join_all, try_join_all};

use crate::chain::head::Found;
use crate::chain::{self, Chain, Pin};
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};

use super::Ui;
use super::entry::{Entry, Inclusion, State, Verdict};
use super::journal::Journal;
use super::receipt::{Noted, Outcome, Past};
use super::scan::{Finding, Scan};
use super::shield::Carrier;

/// Looks, and writes what was found into the journal.
pub async fn settle(chain: &Chain, journal: &Journal, entry: Entry) -> Result<Entry> {
    let hash = entry.hash;
    let settled = settle_all(chain, journal, vec![entry]).await?;
    settled.into_iter().next().ok_or_else(|| Error::internal(format!("{hash} was lost")))
}

/// The same for many: the blocks are read once for all of them.
pub async fn settle_all(
    chain: &Chain,
    journal: &Journal,
    mut entries: Vec<Entry>,
) -> Result<Vec<Entry>> {
    let mut open: Vec<&mut Entry> =
        entries.iter_mut().filter(|entry| !entry.is_settled()).collect();
    if open.is_empty() {
        return Ok(entries);
    }
    let mut scan = Scan::new(open.iter().map(|entry| &**entry));
    let findings = scan.look(chain).await?;
    let looked = open.iter().zip(findings).map(async |(entry, finding)| {
        let state = state_of(chain, entry, finding).await?;
        Ok::<_, Error>((state, carrier_of(chain, entry, scan.carrier(entry)).await))
    });
    let looked = try_join_all(looked).await?;
    for (entry, (state, carrier)) in open.iter_mut().zip(looked) {
        if (&state, &carrier) != (&entry.state, &entry.carrier) {
            (entry.state, entry.carrier) = (state, carrier);
            journal.update(entry)?;
        }
    }
    Ok(entries)
}

/// The carrier of one that was sent encrypted, where a block has it.
pub async fn carrier_of(chain: &Chain, entry: &Entry, found: Option<Found>) -> Option<Carrier> {
    Some(entry.carrier.clone()?.at(chain, found).await)
}

/// What the journal is told of a finding.
async fn state_of(chain: &Chain, entry: &Entry, finding: Finding) -> Result<State> {
    let (found, finalized) = match finding {
        Finding::Included(found, finalized) => (found, finalized),
        finding => return Ok(without_block(entry, finding)),
    };
    if let State::Included { inclusion } = &entry.state
        && inclusion.block == found.block
        && inclusion.result != Verdict::Unreadable
    {
        return Ok(State::Included { inclusion: Inclusion { finalized, ..inclusion.clone() } });
    }
    let inclusion = match outcome_of(chain, entry, found, finalized).await {
        Ok(outcome) => Inclusion::from(&outcome),
        Err(Lost::Away(error)) => return Err(error.into()),
        Err(Lost::Unreadable(_)) => Inclusion::unreadable(found, finalized),
    };
    Ok(State::Included { inclusion })
}

/// That of what no block has. What was refused stays so, in the end for certain.
fn without_block(entry: &Entry, finding: Finding) -> State {
    match (&entry.state, finding) {
        (State::Refused { reason, .. }, finding) => {
            State::Refused { reason: reason.clone(), proven: finding != Finding::Pending }
        }
        (_, Finding::Expired) => State::Expired,
        (_, Finding::NonceTaken(by)) => State::NonceTaken { by },
        _ => State::Unknown,
    }
}

/// What a reorganisation, or a node that had refused it, did to an entry since it was looked at before, for whoever
/// believes it done.
pub fn moved(before: &Entry, after: &Entry) -> Option<String> {
    if let (State::Refused { .. }, State::Included { inclusion }) = (&before.state, &after.state) {
        let Pin { number, .. } = inclusion.block;
        return Some(format!("{} was refused by a node, and block {number} has it", before.hash));
    }
    let State::Included { inclusion: Inclusion { block, .. } } = &before.state else { return None };
    let now = match &after.state {
        State::Included { inclusion } if inclusion.block == *block => return None,
        State::Included { inclusion } => format!("it is in block {} now", inclusion.block.number),
        State::Expired => "it expired and is in no block".to_owned(),
        State::NonceTaken { .. } => "another transaction took its nonce".to_owned(),
        State::Unknown | State::Refused { .. } => "it waits for a block again".to_owned(),
    };
    let Pin { number, .. } = block;
    Some(format!("{} was in block {number}, which left the chain: {now}", before.hash))
}

/// The entries of an account that may still come into a block, or leave one.
pub struct Open {
    /// Oldest first.
    pub entries: Vec<Entry>,
    /// What the node refused and another one may still have, or had.
    refused: Vec<Entry>,
    /// The nonces of those that the node has.
    nonces: BTreeSet<u32>,
}

impl Open {
    /// The first nonce from `next` on that none of them has: a gap before them is filled, or they would wait for ever.
    pub fn free_nonce(&self, next: u32) -> u32 {
        (next..u32::MAX).find(|nonce| !self.nonces.contains(nonce)).unwrap_or(u32::MAX)
    }

    /// Whether none of them has this nonce.
    pub fn is_free(&self, nonce: u32) -> bool {
        !self.nonces.contains(&nonce)
    }

    /// What may be carried out beside a transaction that takes these nonces. Of two with the same nonce only one can
    /// be: what was refused is replaced by it.
    pub fn beside(&self, nonces: RangeInclusive<u32>) -> impl Iterator<Item = &Entry> {
        let refused = self.refused.iter().filter(move |entry| !nonces.contains(&entry.nonce));
        self.entries.iter().chain(refused)
    }
}

/// Settles every open entry of an account; those that are still pending are sent again with the same bytes, so
/// that no gap in the nonces can hang the account. One that the node does not take leaves its nonce to the next
/// transaction: of two with the same nonce only one can ever be included.
pub async fn settle_account(
    chain: &Chain,
    journal: &Journal,
    ui: &dyn Ui,
    account: AccountId,
) -> Result<Open> {
    let mut open = Open { entries: vec![], refused: vec![], nonces: BTreeSet::new() };
    let mut before = journal.live()?;
    before.retain(|entry| entry.signer == account);
    let mut entries = settle_all(chain, journal, before.clone()).await?;
    before
        .iter()
        .zip(&entries)
        .filter_map(|(old, new)| moved(old, new))
        .for_each(|text| ui.warn(&text));
    let taken = offer(chain, &entries).await;
    if taken.contains(&false) {
        // Perhaps they have just come into a block; anything else stays open until its era ends.
        entries = settle_all(chain, journal, entries).await?;
    }
    for ((entry, taken), before) in entries.into_iter().zip(taken).zip(before) {
        let included = matches!(entry.state, State::Included { .. });
        // What is final by now may not have been so when the node was asked for the next nonce.
        if included || (entry.is_open() && taken) {
            open.nonces.extend(entry.nonces());
        }
        if entry.is_open() && !entry.is_final() {
            open.entries.push(entry);
        } else if matches!(before.state, State::Refused { .. }) && may_count(&entry) {
            open.refused.push(entry);
        }
    }
    Ok(open)
}

/// Whether what was refused may be carried out, or was, unknown to whoever gives the same command again.
fn may_count(entry: &Entry) -> bool {
    match &entry.state {
        State::Included { inclusion } => !matches!(inclusion.result, Verdict::Failed { .. }),
        _ => !entry.is_settled(),
    }
}

/// Sends those again that are in no block, all at once; whether the node has each.
async fn offer(chain: &Chain, entries: &[Entry]) -> Vec<bool> {
    let sent = entries.iter().map(async |entry| match entry.state {
        State::Unknown => {
            !matches!(chain.submit(&entry.signed()).await, Err(chain::Error::Rejected(_)))
        }
        _ => true,
    });
    join_all(sent).await
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
    let carrier = async {
        match entry.carrier.clone() {
            Some(carrier) => Ok(Some(carrier.before(chain, found).await)),
            None => Ok(None),
        }
    };
    let did = chain.outcome(block, found.index);
    let read = async { tokio::try_join!(chain.runtime_at(block), did, carrier) };
    match read.await {
        Ok((runtime, did, carrier)) => {
            let did = did.located(&runtime, &entry.call);
            Ok(Outcome::new(entry.hash, found, finalized, did, runtime).carried_by(carrier))
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
