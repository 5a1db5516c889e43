//! What opens a commit of weights: sealed with the hotkey that commits, on disk before the commit leaves, opened for
//! the reveal.

use std::sync::Arc;

use codec::{DecodeAll, Encode};

use super::Ui;
use super::agent::client::Agent;
use super::entry::Entry;
use super::journal::{CommitRecord, Journal};
use super::signer::{Signer, TransactionKey, Unlocked};
use crate::chain::Hash;
use crate::domain::address::AccountId;
use crate::domain::commit::Opening;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::error::{Code, Error, Exit, Result};
use crate::wallet::sealing::SealingKey;

/// A commit that a plan makes.
pub struct Commitment {
    /// On which subnet.
    pub netuid: NetUid,
    /// On which mechanism of it.
    pub mechanism: MechId,
    /// What the chain gets of it.
    pub hash: [u8; 32],
    /// What it does not get yet.
    pub opening: Opening,
}

impl Commitment {
    /// Whether this call commits it.
    pub fn is_in(&self, call: &[u8]) -> bool {
        call.windows(self.hash.len()).any(|part| part == self.hash)
    }

    /// Seals what opens it, and has it on disk when this returns.
    pub(super) async fn keep(
        &self,
        journal: &Journal,
        key: &TransactionKey,
        entry: &Entry,
    ) -> Result<()> {
        let mut record = CommitRecord {
            hash: Hash(self.hash),
            hotkey: entry.signer,
            netuid: self.netuid,
            mechanism: self.mechanism.0,
            extrinsic: entry.hash,
            anchor: entry.anchor.number,
            last_valid: entry.last_valid,
            signed_at: entry.signed_at,
            sealed: vec![],
            end: None,
        };
        let sealer = Sealer::of(key)?;
        let context = context(&record);
        record.sealed = sealer.seal(entry.genesis, context, self.opening.encode()).await?;
        Ok(journal.keep_commit(&record)?)
    }
}

/// What a record is sealed with besides the chain: of another commit it does not open.
fn context(record: &CommitRecord) -> Vec<u8> {
    ("commit of weights", record.hotkey.0, record.netuid.0, record.mechanism, record.hash.0)
        .encode()
}

/// Seals and opens what is for one key alone.
pub enum Sealer {
    /// With the key itself.
    Key(SealingKey),
    /// By the agent that holds the key.
    Agent { agent: Agent, name: String, account: AccountId },
}

impl Sealer {
    /// That of a key that is about to sign.
    fn of(key: &TransactionKey) -> Result<Self> {
        let sealing = match key {
            TransactionKey::Open(Unlocked::Wallet(pair)) => SealingKey::of(pair),
            // Everybody knows its key.
            TransactionKey::Open(Unlocked::Development(account)) => {
                SealingKey::derive(&account.to_raw_public())
            }
            TransactionKey::Agent { agent, name, account } => {
                let (agent, name, account) = (agent.clone(), name.clone(), *account);
                return Ok(Self::Agent { agent, name, account });
            }
        };
        sealing.map(Self::Key).ok_or_else(|| Error::internal("no sealing key comes of the key"))
    }

    /// That of a signer before it signs: its password is not asked for again by this process.
    pub async fn open(signer: &Signer, ui: &dyn Ui, agent: &Agent, chain: Hash) -> Result<Self> {
        let key = signer.transaction_key(ui, agent, chain).await?;
        let sealer = Self::of(&key)?;
        if let TransactionKey::Open(Unlocked::Wallet(pair)) = key {
            signer.keep_open(ui, pair);
        }
        Ok(sealer)
    }

    async fn seal(&self, chain: Hash, context: Vec<u8>, record: Vec<u8>) -> Result<Vec<u8>> {
        match self {
            Self::Key(key) => key
                .seal(&whole(chain, &context), &record)
                .ok_or_else(|| Error::internal("the system gave no randomness")),
            Self::Agent { agent, name, account } => {
                Ok(agent.seal(name, *account, context, record).await?)
            }
        }
    }

    /// What opens a commit of a chain.
    ///
    /// # Errors
    /// `commit_record_unreadable` where it is not a record of this key and commit.
    pub async fn opening(&self, chain: Hash, record: &CommitRecord) -> Result<Arc<Opening>> {
        let (context, sealed) = (context(record), &record.sealed);
        let opened = match self {
            Self::Key(key) => key.open(&whole(chain, &context), sealed),
            Self::Agent { agent, name, account } => {
                agent.open(name, *account, context, sealed.clone()).await?
            }
        };
        let opening = opened.and_then(|opened| Opening::decode_all(&mut opened.expose()).ok());
        opening.map(Arc::new).ok_or_else(|| unreadable(record))
    }
}

/// With the chain in front, which an agent puts there itself.
pub(super) fn whole(chain: Hash, context: &[u8]) -> Vec<u8> {
    [&chain.0[..], context].concat()
}

fn unreadable(record: &CommitRecord) -> Error {
    let CommitRecord { hash, netuid, .. } = record;
    let message = format!("the record of commit {hash} on subnet {netuid} cannot be opened");
    Error::new(Code("commit_record_unreadable", Exit::Wallet), message)
        .hint("it was changed, or the hotkey has another key now; without it only its salt reveals it: --file and --salt-file")
}
