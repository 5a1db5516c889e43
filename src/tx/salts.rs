//! What opens a commit of weights: sealed with the hotkey that commits, on disk before the commit leaves, opened for
//! the reveal.

use std::sync::Arc;

use codec::{DecodeAll, Encode};
use zeroize::Zeroizing;

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

/// A record that does not open. Other commits and transactions do not suffer from it.
pub const UNREADABLE: Code = Code("commit_record_unreadable", Exit::Wallet);

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

    /// What opens it, for this key alone.
    async fn seal(&self, chain: Hash, hotkey: AccountId, key: &TransactionKey) -> Result<Vec<u8>> {
        let context = context(hotkey, (self.netuid, self.mechanism.0), Hash(self.hash));
        let opening = Zeroizing::new(self.opening.encode());
        Sealer::of(key)?.seal(chain, context, &opening).await
    }
}

/// Commits whose transaction is about to be signed. They are sealed before it: an agent may have no use of the key left
/// behind it.
pub(super) struct Sealed<'a>(Vec<(&'a Commitment, Vec<u8>)>);

impl<'a> Sealed<'a> {
    /// Those that this call commits.
    pub(super) async fn of(
        commits: &'a [Arc<Commitment>],
        call: &[u8],
        (chain, hotkey): (Hash, AccountId),
        key: &TransactionKey,
    ) -> Result<Self> {
        let mut sealed = vec![];
        for commit in commits.iter().filter(|commit| commit.is_in(call)) {
            sealed.push((commit.as_ref(), commit.seal(chain, hotkey, key).await?));
        }
        Ok(Self(sealed))
    }

    /// On disk when this returns, with the transaction that commits them.
    pub(super) fn keep(self, journal: &Journal, entry: &Entry) -> Result<()> {
        for (commit, sealed) in self.0 {
            journal.keep_commit(&CommitRecord {
                hash: Hash(commit.hash),
                hotkey: entry.signer,
                netuid: commit.netuid,
                mechanism: commit.mechanism.0,
                extrinsic: entry.hash,
                anchor: entry.anchor.number,
                last_valid: entry.last_valid,
                signed_at: entry.signed_at,
                sealed,
                end: None,
            })?;
        }
        Ok(())
    }
}

/// What a record is sealed with besides the chain: of another commit it does not open.
fn context(hotkey: AccountId, (netuid, mechanism): (NetUid, u8), commit: Hash) -> Vec<u8> {
    ("commit of weights", hotkey.0, netuid.0, mechanism, commit.0).encode()
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

    async fn seal(&self, chain: Hash, context: Vec<u8>, record: &[u8]) -> Result<Vec<u8>> {
        match self {
            Self::Key(key) => key
                .seal(&whole(chain, &context), record)
                .ok_or_else(|| Error::internal("the system gave no randomness")),
            Self::Agent { agent, name, account } => {
                Ok(agent.seal(name, *account, context, record.to_vec()).await?)
            }
        }
    }

    /// What opens a commit of a chain.
    ///
    /// # Errors
    /// `commit_record_unreadable` where it is not a record of this key and commit.
    pub async fn opening(&self, chain: Hash, record: &CommitRecord) -> Result<Arc<Opening>> {
        let place = (record.netuid, record.mechanism);
        let (context, sealed) = (context(record.hotkey, place, record.hash), &record.sealed);
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
    Error::new(UNREADABLE, message)
        .hint(format!("it is the file commits/{}.json of the journal", hex::encode(hash.0)))
        .hint("it was changed, or the hotkey has another key now; without it only its salt reveals it: --file and --salt-file")
}
