//! The transaction pool: what waits for a block, in which order, and what clients are told about it.
//!
//! A transaction *provides* tags and *requires* tags (account and nonce, mostly). It is ready when
//! every tag that it requires is provided by a ready one, and waits in the future queue otherwise.

use crate::chain::StateError;
use codec::Encode;
use serde::Serialize;
use sp_core::H256;
use sp_runtime::{
    AccountId32, OpaqueExtrinsic,
    transaction_validity::{
        InvalidTransaction, TransactionTag, TransactionValidity, TransactionValidityError,
        UnknownTransaction, ValidTransaction,
    },
};
use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
    time::{Duration, Instant},
};
use tokio::sync::mpsc::UnboundedSender;

/// How long a transaction that was invalid, or is already in a block, is refused unseen.
const BAN: Duration = Duration::from_secs(30 * 60);

/// What a watcher of a transaction is told, in the shape of `author_extrinsicUpdate`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// Waits for another transaction.
    Future,
    /// May come into the next block.
    Ready,
    /// Is in the block with this hash.
    InBlock(H256),
    /// Is in the block with this hash for ever.
    Finalized(H256),
    /// Gave way to the transaction with this hash.
    Usurped(H256),
    /// Can no longer come into a block.
    Invalid,
}

/// Why the pool does not take a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejection {
    /// The runtime says that it is invalid.
    Invalid(InvalidTransaction),
    /// The runtime cannot tell.
    Unknown(UnknownTransaction),
    /// The runtime failed on it: the bytes are no extrinsic.
    Unreadable(StateError),
    /// It was refused or included not long ago.
    Banned,
    /// It is already here.
    AlreadyImported(H256),
    /// Another one with the same tags has priority `old`, not below `new`.
    TooLowPriority {
        /// Of what it would replace.
        old: u64,
        /// Its own.
        new: u64,
    },
    /// There is no room.
    Full,
    /// It provides no tag.
    NoTags,
}

struct Transaction {
    extrinsic: OpaqueExtrinsic,
    validity: ValidTransaction,
    /// The number of the block in which it is no longer valid.
    expires: u64,
    /// Counts up with each arrival.
    arrival: u64,
    watchers: Vec<UnboundedSender<Status>>,
    /// Whether watchers know it as ready; none before they know anything.
    told_ready: Option<bool>,
}

impl Transaction {
    fn tell(&mut self, status: &Status) {
        self.watchers.retain(|watcher| watcher.send(status.clone()).is_ok());
    }
}

/// All transactions that wait.
pub struct Pool {
    transactions: HashMap<H256, Transaction>,
    /// The ready ones in the order of execution.
    ready: Vec<H256>,
    /// Which ready transaction provides a tag.
    providers: HashMap<TransactionTag, H256>,
    banned: HashMap<H256, Instant>,
    arrivals: u64,
    limit: usize,
}

impl Pool {
    /// An empty pool for up to `limit` transactions.
    pub fn new(limit: usize) -> Self {
        Self {
            transactions: HashMap::new(),
            ready: Vec::new(),
            providers: HashMap::new(),
            banned: HashMap::new(),
            arrivals: 0,
            limit,
        }
    }

    /// What can be said of a transaction before its validation.
    ///
    /// # Errors
    /// When it is banned or already here.
    pub fn check_unknown(&mut self, hash: H256) -> Result<(), Rejection> {
        self.banned.retain(|_, since| since.elapsed() < BAN);
        if self.banned.contains_key(&hash) {
            return Err(Rejection::Banned);
        }
        if self.transactions.contains_key(&hash) {
            return Err(Rejection::AlreadyImported(hash));
        }
        Ok(())
    }

    /// Refuses the transaction unseen for a while.
    pub fn ban(&mut self, hash: H256) {
        self.banned.insert(hash, Instant::now());
    }

    /// Takes a transaction that was found valid at block `best`.
    ///
    /// # Errors
    /// When it provides nothing, would have to replace one that is not less important, or the pool is full.
    pub fn insert(
        &mut self,
        hash: H256,
        extrinsic: OpaqueExtrinsic,
        validity: ValidTransaction,
        best: u32,
        watcher: Option<UnboundedSender<Status>>,
    ) -> Result<(), Rejection> {
        if validity.provides.is_empty() {
            return Err(Rejection::NoTags);
        }
        if validity.requires.iter().all(|tag| self.providers.contains_key(tag)) {
            self.check_priority(&validity)?;
        }
        if self.transactions.len() >= self.limit {
            return Err(Rejection::Full);
        }
        self.arrivals += 1;
        let transaction = Transaction {
            extrinsic,
            expires: u64::from(best).saturating_add(validity.longevity),
            validity,
            arrival: self.arrivals,
            watchers: watcher.into_iter().collect(),
            told_ready: None,
        };
        self.transactions.insert(hash, transaction);
        self.settle();
        Ok(())
    }

    /// The ready transactions in the order of execution.
    pub fn ready(&self) -> impl Iterator<Item = (H256, &OpaqueExtrinsic)> {
        self.ready.iter().filter_map(|hash| Some((*hash, &self.transactions.get(hash)?.extrinsic)))
    }

    /// The first nonce from `nonce` on that no ready transaction of the account uses.
    pub fn next_nonce(&self, account: &AccountId32, nonce: u32) -> u32 {
        let used = |nonce: &u32| self.providers.contains_key(&(account, nonce).encode());
        (nonce..u32::MAX).find(|nonce| !used(nonce)).unwrap_or(u32::MAX)
    }

    /// Removes what block `block` contains and tells that it is final.
    pub fn included(&mut self, hashes: &[H256], block: H256) {
        for hash in hashes {
            self.ban(*hash);
            if let Some(mut transaction) = self.transactions.remove(hash) {
                transaction.tell(&Status::InBlock(block));
                transaction.tell(&Status::Finalized(block));
            }
        }
    }

    /// Removes transactions that turned out to be invalid.
    pub fn invalid(&mut self, hashes: &[H256]) {
        for hash in hashes {
            self.ban(*hash);
            if let Some(mut transaction) = self.transactions.remove(hash) {
                transaction.tell(&Status::Invalid);
            }
        }
    }

    /// Asks anew about each transaction after block `best`, and removes what has become invalid or is
    /// too old.
    pub fn revalidate(
        &mut self,
        best: u32,
        validate: impl Fn(&OpaqueExtrinsic) -> Result<TransactionValidity, StateError>,
    ) {
        let mut invalid = Vec::new();
        for (hash, transaction) in &mut self.transactions {
            match validate(&transaction.extrinsic) {
                Ok(_) | Err(_) if transaction.expires <= u64::from(best) => invalid.push(*hash),
                Ok(Ok(validity)) => {
                    transaction.expires = u64::from(best).saturating_add(validity.longevity);
                    transaction.validity = validity;
                }
                // May become known again.
                Ok(Err(TransactionValidityError::Unknown(_))) => {}
                Ok(Err(TransactionValidityError::Invalid(_))) | Err(_) => invalid.push(*hash),
            }
        }
        self.invalid(&invalid);
        self.settle();
    }

    /// Whoever takes the place of others must be more important than they are together.
    fn check_priority(&self, validity: &ValidTransaction) -> Result<(), Rejection> {
        let mut replaced: Vec<H256> =
            validity.provides.iter().filter_map(|tag| self.providers.get(tag).copied()).collect();
        replaced.sort_unstable();
        replaced.dedup();
        let priorities = replaced.iter().filter_map(|hash| self.transactions.get(hash));
        let old = priorities.fold(0u64, |sum, other| sum.saturating_add(other.validity.priority));
        if !replaced.is_empty() && validity.priority <= old {
            return Err(Rejection::TooLowPriority { old, new: validity.priority });
        }
        Ok(())
    }

    /// Finds out anew which transactions are ready and in which order, and tells their watchers. The
    /// order is: what is required first, then by priority, then what expires or came first.
    fn settle(&mut self) {
        let mut waiting: HashMap<&TransactionTag, Vec<H256>> = HashMap::new();
        let mut missing: HashMap<H256, usize> = HashMap::new();
        let mut next = BinaryHeap::new();
        for (hash, transaction) in &self.transactions {
            for tag in &transaction.validity.requires {
                waiting.entry(tag).or_default().push(*hash);
            }
            missing.insert(*hash, transaction.validity.requires.len());
            if transaction.validity.requires.is_empty() {
                next.push((rank(transaction), *hash));
            }
        }
        self.ready.clear();
        self.providers.clear();
        let mut usurped = Vec::new();
        while let Some((_, hash)) = next.pop() {
            let Some(transaction) = self.transactions.get(&hash) else { continue };
            let provides = &transaction.validity.provides;
            if let Some(winner) = provides.iter().find_map(|tag| self.providers.get(tag)) {
                usurped.push((hash, *winner));
                continue;
            }
            self.ready.push(hash);
            for tag in provides {
                self.providers.insert(tag.clone(), hash);
                for dependent in waiting.remove(tag).unwrap_or_default() {
                    let Some(count) = missing.get_mut(&dependent) else { continue };
                    *count -= 1;
                    if let (0, Some(dependent_of)) = (*count, self.transactions.get(&dependent)) {
                        next.push((rank(dependent_of), dependent));
                    }
                }
            }
        }
        self.tell_queues(&usurped);
    }

    /// Tells watchers which queue their transaction came into.
    fn tell_queues(&mut self, usurped: &[(H256, H256)]) {
        for (loser, winner) in usurped {
            if let Some(mut transaction) = self.transactions.remove(loser) {
                transaction.tell(&Status::Usurped(*winner));
            }
        }
        let mut queued: HashMap<H256, bool> =
            self.transactions.keys().map(|hash| (*hash, false)).collect();
        queued.extend(self.ready.iter().map(|hash| (*hash, true)));
        for (hash, ready) in queued {
            let Some(transaction) = self.transactions.get_mut(&hash) else { continue };
            if transaction.told_ready != Some(ready) {
                transaction.told_ready = Some(ready);
                transaction.tell(if ready { &Status::Ready } else { &Status::Future });
            }
        }
    }
}

/// Greater comes first.
fn rank(transaction: &Transaction) -> (u64, Reverse<u64>, Reverse<u64>) {
    (transaction.validity.priority, Reverse(transaction.expires), Reverse(transaction.arrival))
}
