//! A transaction that was sent encrypted inside of another one: the journal's entry is of the inner one, and knows its
//! carrier.
//!
//! Only the carrier's bytes are ever kept or sent. What becomes of the inner one decides: a carrier succeeds whatever
//! is in it. It takes the nonce before that of the inner one, and both have the same era.

use serde::{Deserialize, Serialize};

use crate::chain::head::Found;
use crate::chain::{Chain, Hash, Pin};
use crate::domain::units::Rao;

/// The transaction around another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carrier {
    /// Its own extrinsic hash.
    pub hash: Hash,
    /// One before that of what it carries.
    pub nonce: u32,
    /// Where it was seen last; what it carries may be nowhere for all that.
    pub seen: Option<Seen>,
}

/// Where a carrier is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// The block that has it.
    pub block: Pin,
    /// Its place there.
    pub index: u32,
    /// What was paid for it, where the node still tells.
    pub fee: Option<Rao>,
}

impl Carrier {
    /// Looked at where a block has it; `None`: none has.
    pub async fn at(self, chain: &Chain, found: Option<Found>) -> Self {
        let Some(Found { block, index }) = found else { return Self { seen: None, ..self } };
        let known = self.seen.as_ref().filter(|seen| seen.block == block && seen.fee.is_some());
        if known.is_some() {
            return self;
        }
        let fee = chain.outcome(block.hash, index).await.ok().and_then(|outcome| outcome.fee);
        Self { seen: Some(Seen { block, index, fee }), ..self }
    }

    /// Looked at right before what it carries, where it has to be.
    pub async fn before(self, chain: &Chain, inner: Found) -> Self {
        let Some(index) = inner.index.checked_sub(1) else { return self };
        let outcome = chain.outcome(inner.block.hash, index).await;
        match outcome {
            Ok(outcome) if outcome.find("MevShield", "EncryptedSubmitted").is_some() => {
                let seen = Seen { block: inner.block, index, fee: outcome.fee };
                Self { seen: Some(seen), ..self }
            }
            _ => self,
        }
    }

    /// After a sentence about what it carries: that it was paid for.
    pub fn paid(&self) -> String {
        let fee = self.seen.as_ref().and_then(|seen| seen.fee);
        fee.map(|fee| format!("; that of its carrier was {fee}")).unwrap_or_default()
    }

    /// After a sentence about what it carries: where that was encrypted.
    pub fn around(&self) -> String {
        let fee = self.seen.as_ref().and_then(|seen| seen.fee);
        let fee = fee.map(|fee| format!(", whose fee was {fee}")).unwrap_or_default();
        format!("; it went encrypted inside of {}{fee}", self.hash)
    }

    /// Without what it carries.
    pub fn alone(&self) -> String {
        let hash = self.hash;
        match &self.seen {
            Some(Seen { block, fee, .. }) => {
                let fee = fee.map_or_else(|| "its fee".to_owned(), |fee| format!("a fee of {fee}"));
                let number = block.number;
                format!("only its carrier {hash} is in a block, {number}, which took {fee}")
            }
            None => format!("its carrier {hash} came into no block either: no fee was paid"),
        }
    }

    /// In a line.
    pub fn line(&self) -> String {
        let Self { hash, nonce, seen } = self;
        match seen {
            Some(Seen { block, index, fee }) => {
                let fee = fee.map(|fee| format!(", fee {fee}")).unwrap_or_default();
                format!("{hash} (nonce {nonce}, in block {}, index {index}{fee})", block.number)
            }
            None => format!("{hash} (nonce {nonce}, in no block)"),
        }
    }
}
