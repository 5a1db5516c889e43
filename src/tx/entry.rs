//! A submission as the journal remembers it, and what is known of it.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::chain::extrinsic::Signed;
use crate::chain::{Hash, Pin};
use crate::domain::address::AccountId;
use crate::domain::units::Rao;

use super::policy::Spent;
use super::shield::Carrier;

/// One submission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The extrinsic hash: Blake2-256 of the bytes, or of what they carry encrypted.
    pub hash: Hash,
    /// The signed extrinsic, or its carrier: what may be sent again, and nothing else.
    #[serde(with = "hex")]
    pub bytes: Vec<u8>,
    /// The encoded call: the same call again is refused while this one is open.
    #[serde(with = "hex")]
    pub call: Vec<u8>,
    /// Who signed.
    pub signer: AccountId,
    /// Its nonce.
    pub nonce: u32,
    /// The block that its era begins at; it can be in the blocks after.
    pub anchor: Pin,
    /// Last block it may be included in.
    pub last_valid: u32,
    /// The chain it is for.
    pub genesis: Hash,
    /// The runtime it was signed for.
    pub spec_version: u32,
    /// Where it was sent, as far as that holds no key.
    pub endpoint: String,
    /// The network's name.
    pub network: String,
    /// What it does, in a line.
    pub summary: String,
    /// The user's idempotency key.
    pub id: Option<String>,
    /// The command as it was typed, without what only says how it is run.
    #[serde(default)]
    pub request: Option<String>,
    /// Steps of the same command that come after it.
    #[serde(default)]
    pub rest: u32,
    /// Its place among the steps of its command; `None` where it is the only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// When it was signed.
    pub signed_at: jiff::Timestamp,
    /// What it takes, for the daily limits of a policy; `None` where it was written by an older version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spent: Option<Spent>,
    /// What carries it, where it was sent encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<Carrier>,
    /// What is known of it.
    pub state: State,
}

/// Where a step stands in a command of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// From 0.
    pub step: u32,
    /// The step before it.
    pub after: Option<Hash>,
    /// Whether its failure does not keep the later ones from being made.
    pub independent: bool,
}

/// What is known of a submission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum State {
    /// On disk; perhaps sent. Only a look at the chain can tell.
    Unknown,
    /// The node refused it; it never was in a pool that we know of.
    Refused {
        /// Its words.
        reason: String,
        /// Whether the chain has proven since that no block can have it. A node may refuse what it, or another one
        /// behind the same address, has taken.
        #[serde(default)]
        proven: bool,
    },
    /// In a block.
    Included {
        /// Where and how.
        inclusion: Inclusion,
    },
    /// Its era ended and no block has it.
    Expired,
    /// Another transaction of the account has its nonce in a final block: it never came into one.
    NonceTaken {
        /// Which, if a block of its era has it.
        by: Option<Hash>,
    },
}

/// Where a transaction is and how it went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inclusion {
    /// The block that has it.
    pub block: Pin,
    /// Index of the extrinsic in it.
    pub index: u32,
    /// Whether the block is final.
    pub finalized: bool,
    /// How it went there.
    pub result: Verdict,
    /// The fee that was paid.
    pub fee: Option<Rao>,
}

/// How an included transaction went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Verdict {
    /// Outside and inside.
    Succeeded,
    /// Outside or inside.
    Failed {
        /// In words.
        error: String,
    },
    /// No node that was asked had the events of the block.
    Unreadable,
}

impl Entry {
    /// What is sent, by the name that the journal has for it.
    pub fn signed(&self) -> Signed {
        Signed { bytes: self.bytes.clone(), hash: self.hash }
    }

    /// The nonce of what is sent.
    pub fn first_nonce(&self) -> u32 {
        self.carrier.as_ref().map_or(self.nonce, |carrier| carrier.nonce)
    }

    /// The nonces that it takes: its own, and that of its carrier.
    pub fn nonces(&self) -> RangeInclusive<u32> {
        self.first_nonce()..=self.nonce
    }

    /// Whether this is its hash, or that of its carrier.
    pub fn is_called(&self, hash: Hash) -> bool {
        self.hash == hash || self.carrier.as_ref().is_some_and(|carrier| carrier.hash == hash)
    }

    /// `step 1 of 2`, where there are several.
    pub fn step(&self) -> Option<String> {
        let step = self.place?.step.saturating_add(1);
        Some(format!("step {step} of {}", step.saturating_add(self.rest)))
    }

    /// Whether it is a later step that failed in its block: the command stopped there, and goes on with it.
    pub fn is_to_be_made_again(&self) -> bool {
        let later = self.place.is_some_and(|place| place.step > 0 && !place.independent);
        let State::Included { inclusion } = &self.state else { return false };
        later && matches!(inclusion.result, Verdict::Failed { .. })
    }

    /// Whether it is in a block that cannot leave the chain.
    pub fn is_final(&self) -> bool {
        matches!(&self.state, State::Included { inclusion } if inclusion.finalized)
    }

    /// Whether the chain has the last word on it.
    pub fn is_settled(&self) -> bool {
        !self.is_open() && !matches!(self.state, State::Refused { proven: false, .. })
    }

    /// Whether there is still something to find out that somebody waits for.
    pub fn is_open(&self) -> bool {
        match &self.state {
            State::Unknown => true,
            State::Included { inclusion } => {
                !inclusion.finalized || inclusion.result == Verdict::Unreadable
            }
            State::Refused { .. } | State::Expired | State::NonceTaken { .. } => false,
        }
    }
}
