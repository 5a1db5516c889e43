//! A journal entry as the `tx` commands show it, and how one is found.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::chain::shown_url::shown_url;
use crate::chain::{Hash, Pin};
use crate::commands::args::hash::HashArg;
use crate::config::networks::Network;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::tx::entry::{Entry, State, Verdict};
use crate::tx::journal::Journal;
use crate::tx::shield::Carrier;

/// Something that was signed and sent from this machine.
#[derive(Clone, Debug, Serialize)]
pub struct Submission {
    pub hash: Hash,
    pub summary: String,
    pub state: Known,
    /// Whether it can still change.
    pub open: bool,
    /// The block that has it.
    pub block: Option<Pin>,
    /// Why it failed in its block, or was refused.
    pub error: Option<String>,
    pub signer: AccountId,
    pub nonce: u32,
    /// The last block that can include it.
    pub last_valid: u32,
    pub network: String,
    pub genesis: Hash,
    /// `null` where it was sent from another machine.
    pub signed_at: Option<jiff::Timestamp>,
    pub id: Option<String>,
    /// What carries it, where it was sent encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<Carrier>,
    /// `step 1 of 2`, of a command of several.
    pub step: Option<String>,
}

impl Submission {
    /// What it is for, with its place in its command, and whether it was sent encrypted.
    pub fn what(&self) -> String {
        let encrypted = self.carrier.as_ref().map(|_| "encrypted".to_owned());
        // Of one trade in parts the summary says it already.
        let is_said = |step: &&String| self.summary.ends_with(&step.replacen("step", ", part", 1));
        let step = self.step.iter().filter(|step| !is_said(step)).cloned();
        let notes = step.chain(encrypted).collect::<Vec<_>>().join(", ");
        if notes.is_empty() { self.summary.clone() } else { format!("{} ({notes})", self.summary) }
    }
}

/// What is known of it, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Perhaps sent; in no block that was looked at.
    Unknown,
    /// In a block that is not final yet.
    InBlock,
    /// In a final block, and it succeeded.
    Final,
    /// In a block, and it failed there.
    Failed,
    /// In a block whose events the node has no more: an archive node tells.
    Unreadable,
    /// In no block, and no longer valid.
    Expired,
    /// In no block, and another transaction has its nonce.
    NonceTaken,
    /// The node did not take it.
    Refused,
}

impl Known {
    /// For people. What was just looked for and can still come into a block is pending.
    pub fn word(self, is_looked_for: bool) -> &'static str {
        match self {
            Self::Unknown if is_looked_for => "pending",
            Self::Unknown => "unknown",
            Self::InBlock => "in block",
            Self::Final => "final",
            Self::Failed => "failed",
            Self::Unreadable => "result unknown, in",
            Self::Expired => "expired",
            Self::NonceTaken => "nonce taken",
            Self::Refused => "refused",
        }
    }
}

impl From<&Entry> for Submission {
    fn from(entry: &Entry) -> Self {
        let (state, block, error) = match &entry.state {
            State::Unknown => (Known::Unknown, None, None),
            State::Expired => (Known::Expired, None, None),
            State::NonceTaken { .. } => (Known::NonceTaken, None, None),
            State::Refused { reason, .. } => (Known::Refused, None, Some(reason.clone())),
            State::Included { inclusion } => {
                let (state, error) = match (&inclusion.result, inclusion.finalized) {
                    (Verdict::Failed { error }, _) => (Known::Failed, Some(error.clone())),
                    (Verdict::Unreadable, _) => (Known::Unreadable, None),
                    (Verdict::Succeeded, true) => (Known::Final, None),
                    (Verdict::Succeeded, false) => (Known::InBlock, None),
                };
                (state, Some(inclusion.block), error)
            }
        };
        Self {
            hash: entry.hash,
            summary: entry.summary.clone(),
            state,
            open: entry.is_open(),
            block,
            error,
            signer: entry.signer,
            nonce: entry.nonce,
            last_valid: entry.last_valid,
            network: entry.network.clone(),
            genesis: entry.genesis,
            signed_at: Some(entry.signed_at),
            id: entry.id.clone(),
            carrier: entry.carrier.clone(),
            step: entry.step(),
        }
    }
}

/// Which transaction is meant; a carrier's hash means what it carries. Where the journal of another chain than the chosen one has it, that is asked from now
/// on, unless another network was typed.
pub async fn named(cx: &Ctx, arg: &HashArg) -> Result<Hash> {
    let journals = Journal::all(&cx.state_folder())?;
    let hash = match arg {
        HashArg::Whole(hash) => *hash,
        HashArg::Beginning(digits) => only(&journals, digits)?,
    };
    let entry = match found(&journals, hash)? {
        None => carried_by(&journals, hash)?,
        entry => entry,
    };
    let Some(entry) = entry else { return Ok(hash) };
    go_to_its_network(cx, &entry).await?;
    Ok(entry.hash)
}

/// The one whose hash begins so.
fn only(journals: &[Journal], digits: &str) -> Result<Hash> {
    let mut hashes = BTreeSet::new();
    for journal in journals {
        hashes.extend(journal.beginning_with(digits)?.into_iter().map(|hash| hash.0));
    }
    let code = |name| Code(name, Exit::Refused);
    match (hashes.len(), hashes.first()) {
        (1, Some(hash)) => Ok(Hash(*hash)),
        (0, _) | (_, None) => {
            let message = format!("no transaction of the journal begins with 0x{digits}");
            Err(Error::new(code("transaction_unknown"), message).hint(
                "`taoctl tx list --all` shows all; what another machine sent needs the whole hash",
            ))
        }
        (count, _) => {
            let message = format!("{count} transactions of the journal begin with 0x{digits}");
            Err(Error::new(code("hash_ambiguous"), message).hint("give more digits"))
        }
    }
}

fn found(journals: &[Journal], hash: Hash) -> Result<Option<Entry>> {
    for journal in journals {
        if let Some(entry) = journal.find(hash)? {
            return Ok(Some(entry));
        }
    }
    Ok(None)
}

fn carried_by(journals: &[Journal], hash: Hash) -> Result<Option<Entry>> {
    for journal in journals {
        let (entries, _) = journal.all_readable()?;
        let carried = entries.into_iter().find(|entry| entry.is_called(hash));
        if carried.is_some() {
            return Ok(carried);
        }
    }
    Ok(None)
}

async fn go_to_its_network(cx: &Ctx, entry: &Entry) -> Result<()> {
    let chosen = cx.network()?;
    let is_there = match chosen.genesis {
        Some(genesis) => genesis == entry.genesis,
        None if is_at(&chosen, entry) => true,
        // By another way to the same chain perhaps: only the node can tell.
        None => match cx.genesis().await {
            Ok(genesis) => genesis == entry.genesis,
            Err(error) if error.code().1 == Exit::Unreachable => true,
            Err(error) => return Err(error),
        },
    };
    if is_there {
        return Ok(());
    }
    if cx.has_typed_network() {
        return Err(of_another_chain(entry, &chosen));
    }
    let network = match Network::public_name(entry.genesis) {
        Some(name) => name,
        None if entry.endpoint.contains('…') => {
            let message = format!(
                "{} was sent to {}, and what its URL hides is not kept",
                entry.hash, entry.endpoint
            );
            return Err(Error::new(UNKNOWN, message)
                .hint(format!("give the whole URL of {} with -n", entry.endpoint)));
        }
        None => &entry.endpoint,
    };
    cx.output().note(&format!("asking {network}, where {} was sent", entry.hash));
    cx.go_to(network)
}

fn is_at(network: &Network, entry: &Entry) -> bool {
    network.urls().any(|url| shown_url(url) == entry.endpoint)
}

const UNKNOWN: Code = Code("transaction_unknown", Exit::Refused);

/// The entry of a hash on the connected chain.
pub fn find(cx: &Ctx, journal: &Journal, hash: Hash) -> Result<Entry> {
    match journal.find(hash)? {
        Some(entry) => Ok(entry),
        None => Err(missing(cx, hash)),
    }
}

/// Says where it is, if the journal of another chain has it.
pub fn missing(cx: &Ctx, hash: Hash) -> Error {
    sent_elsewhere(cx, hash).unwrap_or_else(|| {
        Error::new(UNKNOWN, format!("{hash} was not sent from this machine"))
            .hint("`taoctl tx list` shows what was; the hash of a block is another one")
            .hint("what another machine sent is in a block: `taoctl tx show HASH --block NUMBER`")
    })
}

/// The same, where a block was named that does not have it.
pub fn not_in_block(cx: &Ctx, hash: Hash, block: u32) -> Error {
    sent_elsewhere(cx, hash).unwrap_or_else(|| {
        let message =
            format!("block {block} does not have {hash}, and it was not sent from this machine");
        Error::new(UNKNOWN, message)
            .hint("check the block, the network, and the hash: that of the extrinsic is meant")
    })
}

fn sent_elsewhere(cx: &Ctx, hash: Hash) -> Option<Error> {
    let journals = Journal::all(&cx.state_folder()).unwrap_or_default();
    let entry = found(&journals, hash).ok().flatten()?;
    let network = cx.network().ok()?;
    Some(match is_at(&network, &entry) {
        true => gone(&entry),
        false => of_another_chain(&entry, &network),
    })
}

fn of_another_chain(entry: &Entry, chosen: &Network) -> Error {
    let (hash, network) = (entry.hash, &entry.network);
    let message =
        format!("{hash} was sent to another chain than {}, reached as {network}", chosen.name);
    Error::new(UNKNOWN, message).hint(format!("ask there: --network {network}"))
}

/// A development chain was started afresh.
fn gone(entry: &Entry) -> Error {
    let Entry { hash, endpoint, genesis, .. } = entry;
    let message =
        format!("the chain at {endpoint} is a new one, and {hash} was sent to the one before");
    Error::new(UNKNOWN, message)
        .hint(format!(
            "nothing of it is on the new chain; the one before had the genesis {genesis}"
        ))
        .hint("`taoctl tx list --all --offline` shows what the journal knows of it")
}
