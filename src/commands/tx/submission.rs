//! A journal entry as the `tx` commands show it, and how one is found.

use serde::Serialize;

use crate::chain::{Hash, Pin};
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::tx::entry::{Entry, State, Verdict};
use crate::tx::journal::Journal;

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
    /// For people.
    pub fn word(self) -> &'static str {
        match self {
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
        }
    }
}

/// The entry of a hash on the connected chain.
pub fn find(cx: &Ctx, journal: &Journal, hash: Hash) -> Result<Entry> {
    match journal.find(hash)? {
        Some(entry) => Ok(entry),
        None => Err(missing(cx, hash)),
    }
}

/// Says where it is, if the journal of another chain has it.
pub fn missing(cx: &Ctx, hash: Hash) -> Error {
    let elsewhere = Journal::all(&cx.state_folder()).unwrap_or_default();
    let elsewhere = elsewhere.iter().find_map(|journal| journal.find(hash).ok().flatten());
    let code = Code("transaction_unknown", Exit::Refused);
    match elsewhere {
        Some(entry) => Error::new(
            code,
            format!("{hash} was sent to another chain, reached as {}", entry.network),
        )
        .hint(format!("ask there: --network {}", entry.network)),
        None => Error::new(code, format!("{hash} was not sent from this machine"))
            .hint("`taoctl tx list` shows what was; the hash of a block is another one")
            .hint("what another machine sent is in a block: `taoctl tx show HASH --block NUMBER`"),
    }
}
