//! The options of everything that signs.

use std::path::PathBuf;
use std::time::Duration;

use crate::chain::Hash;
use crate::domain::address::AccountId;
use crate::domain::era::ValidFor;

use super::agent::client::Agent;
use super::journal::RunKey;

/// How long to wait after sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Until the node has taken it.
    None,
    /// Until a block has it.
    Included,
    /// Until a final block has it.
    Finalized,
}

/// Whether a signature commits to the digest of the metadata (RFC-78).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MetadataHash {
    /// It does, or nothing is signed.
    Required,
    /// It does where the runtime can check it.
    Tried,
    /// It does not.
    Off,
}

impl Options {
    /// What the command is known by when it is typed again; `None` where it was not typed.
    pub fn run_key(&self) -> Option<RunKey> {
        let request = self.request.as_deref()?;
        Some(RunKey::new(&self.who, request, self.id.as_deref()))
    }
}

/// Whether transactions go encrypted, inside of a carrier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shield {
    /// Trades do, where the chain offers it and the signer can pay both.
    Auto,
    /// All do, or nothing is sent.
    On,
    /// None does.
    #[default]
    Off,
}

/// The options of one run.
#[derive(Clone, Debug)]
pub struct Options {
    /// Show what would be signed and end.
    pub dry_run: bool,
    /// End with the unsigned transaction, for another machine.
    pub save: bool,
    /// Do not ask.
    pub yes: bool,
    /// How long to wait.
    pub wait: Wait,
    /// The era.
    pub valid_for: ValidFor,
    /// Whether it goes encrypted.
    pub shield: Shield,
    /// The era of what goes encrypted; `None` where a longer one was asked for than that can have.
    pub shielded_for: Option<ValidFor>,
    /// The nonce of the first step, instead of the next one.
    pub nonce: Option<u32>,
    /// Send although the same call is open.
    pub again: bool,
    /// The user's idempotency key.
    pub id: Option<String>,
    /// The command as it was typed, without what only says how it is run.
    pub request: Option<String>,
    /// The command as it can be typed again, to go on with the steps that are left.
    pub typed: Option<String>,
    /// The accounts that are chosen on the command line.
    pub who: Vec<AccountId>,
    /// How long to wait for another process that sends from the same account.
    pub patience: Duration,
    /// Whether signatures commit to the digest of the metadata.
    pub metadata_hash: MetadataHash,
    /// Chains whose payloads no other chain gets signed.
    pub public_chains: Vec<Hash>,
    /// Who is asked before a password is.
    pub agent: Agent,
    /// The policy of this user, whether there is one or not.
    pub policy: PathBuf,
    /// Whether keys that everybody knows may sign here: only on a development chain.
    pub development_keys: bool,
}
