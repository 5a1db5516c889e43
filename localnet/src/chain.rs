//! The chain: headers and bodies of all blocks, states of the recent ones, and how a block is built.
//!
//! There are no forks: every block is final as soon as it exists.

use crate::{
    beacon::Beacon,
    runtime::{self, Header},
    shield::{Keyring, Opener, Shielded},
    state::{CallError, State, States},
};
use codec::Encode;
use sp_core::H256;
use sp_inherents::InherentData;
use sp_runtime::{
    ApplyExtrinsicResult, Digest, ExtrinsicInclusionMode, OpaqueExtrinsic,
    traits::{BlakeTwo256, Hash as _, Header as _},
    transaction_validity::{
        InvalidTransaction, TransactionSource, TransactionValidity, TransactionValidityError,
    },
};
use sp_state_machine::StorageCollection;
use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

/// After so many extrinsics that do not fit any more, a block is full.
const MAX_SKIPPED: usize = 8;

/// Why there is no state for a block hash. The texts are those of a real node.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StateError {
    /// No block has this hash.
    #[error("UnknownBlock: Header was not found in the database: {0:?}")]
    UnknownBlock(H256),
    /// The block is known, its state is forgotten.
    #[error("UnknownBlock: State already discarded for {0:?}")]
    Discarded(H256),
    /// The state is there, but reading or running on it failed.
    #[error(transparent)]
    Call(#[from] CallError),
}

/// Why no block could be built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The runtime failed outside of the transactions.
    #[error(transparent)]
    Call(#[from] CallError),
    /// The runtime refused one of its own inherents.
    #[error("an inherent extrinsic was refused: {0:?}")]
    Inherent(TransactionValidityError),
    /// The time or the key could not be put into the block.
    #[error("the data of the inherents: {0}")]
    Clock(#[from] sp_inherents::Error),
}

/// A block as `chain_getBlock` shows it.
pub struct Block {
    /// Number, parent and roots.
    pub header: Header,
    /// Inherents first, then transactions, in the order of execution.
    pub extrinsics: Vec<OpaqueExtrinsic>,
}

/// What a new block did.
pub struct Built {
    /// The block's hash.
    pub hash: H256,
    /// The block's header.
    pub header: Header,
    /// Hashes of the transactions in it, whether they succeeded or not.
    pub included: Vec<H256>,
    /// Hashes of the transactions that turned out to be invalid.
    pub invalid: Vec<H256>,
    /// All storage that the block wrote.
    pub changes: StorageCollection,
}

/// Who builds the blocks.
pub struct Author {
    /// The keys of the MEV shield; none where none are announced.
    pub shield: Option<Keyring>,
    /// Signs rounds for pallet Drand; none where none are published.
    pub beacon: Option<Beacon>,
    /// The time of a block is at least so much after its parent's.
    pub slot: Duration,
}

/// All blocks from genesis on.
pub struct Chain {
    /// By number.
    blocks: Vec<Block>,
    /// By number.
    hashes: Vec<H256>,
    numbers: HashMap<H256, u32>,
    states: States,
    /// Milliseconds since 1970 in the newest block; 0 in the first one.
    time: u64,
    author: Author,
}

impl Chain {
    /// A chain with its first block; the states of the `keep` newest blocks stay readable.
    ///
    /// # Errors
    /// When the genesis state cannot be built.
    pub fn new(
        storage: sp_core::storage::Storage,
        keep: usize,
        author: Author,
    ) -> Result<Self, CallError> {
        let (states, root) = States::genesis(storage, keep)?;
        let no_extrinsics = BlakeTwo256::ordered_trie_root(
            Vec::new(),
            runtime::VERSION.extrinsics_root_state_version(),
        );
        let header = Header::new(0, no_extrinsics, root, H256::zero(), Digest::default());
        let hash = header.hash();
        Ok(Self {
            blocks: vec![Block { header, extrinsics: Vec::new() }],
            hashes: vec![hash],
            numbers: HashMap::from([(hash, 0)]),
            states,
            time: 0,
            author,
        })
    }

    /// Hash of block 0.
    pub fn genesis_hash(&self) -> H256 {
        self.hashes.first().copied().unwrap_or_default()
    }

    /// Hash of the newest block.
    pub fn best_hash(&self) -> H256 {
        self.hashes.last().copied().unwrap_or_default()
    }

    /// Number of the newest block.
    pub fn best_number(&self) -> u32 {
        u32::try_from(self.blocks.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// Hash of the block with this number.
    pub fn hash(&self, number: u32) -> Option<H256> {
        self.hashes.get(usize::try_from(number).ok()?).copied()
    }

    /// The block with this hash.
    pub fn block(&self, hash: H256) -> Option<&Block> {
        self.blocks.get(usize::try_from(*self.numbers.get(&hash)?).ok()?)
    }

    /// The state after the block with this hash; after the newest block without one.
    ///
    /// # Errors
    /// When the block is unknown or its state is no longer kept.
    pub fn state(&self, at: Option<H256>) -> Result<State<'_>, StateError> {
        let hash = at.unwrap_or_else(|| self.best_hash());
        let block = self.block(hash).ok_or(StateError::UnknownBlock(hash))?;
        let age = self.best_number().saturating_sub(block.header.number);
        match usize::try_from(age) {
            Ok(age) if age < self.states.kept() => Ok(self.states.at(block.header.state_root)),
            _ => Err(StateError::Discarded(hash)),
        }
    }

    /// What the runtime says of a transaction that would come into the next block.
    ///
    /// # Errors
    /// When the runtime panics, as it does on bytes that are no extrinsic.
    pub fn validate(&self, extrinsic: &OpaqueExtrinsic) -> Result<TransactionValidity, StateError> {
        let args = (TransactionSource::External, extrinsic, self.best_hash());
        Ok(self.state(None)?.call_typed("TaggedTransactionQueue_validate_transaction", args)?)
    }

    /// Lets the beacon sign, or not. Whether there is one.
    pub fn set_beacon(&mut self, running: bool) -> bool {
        self.author.beacon.as_mut().map(|beacon| beacon.running = running).is_some()
    }

    /// Builds the next block out of `candidates` (hash and extrinsic) in this order, as far as they fit.
    ///
    /// # Errors
    /// When the runtime fails outside of the transactions; then there is no new block.
    pub fn build<'a>(
        &mut self,
        candidates: impl Iterator<Item = (H256, &'a OpaqueExtrinsic)>,
    ) -> Result<Built, BuildError> {
        let best = self.blocks.last().map(|block| block.header.state_root).unwrap_or_default();
        let mut state = self.states.at(best);
        let number = u32::try_from(self.blocks.len()).unwrap_or(u32::MAX);
        let parent = self.hashes.last().copied().unwrap_or_default();
        let opening = Header::new(number, H256::zero(), H256::zero(), parent, Digest::default());
        let Author { shield, beacon, slot } = &mut self.author;
        let time = time_after(self.time, *slot);
        let opener = Opener::new(&mut state, shield.as_ref())?;
        let _: ExtrinsicInclusionMode = state.call_typed("Core_initialize_block", opening)?;
        let mut extrinsics = apply_inherents(&mut state, shield.as_mut(), time)?;
        if let Some(beacon) = beacon {
            extrinsics.extend(publish(&mut state, beacon, number, time)?);
        }
        let (included, invalid) =
            apply_transactions(&mut state, candidates, &opener, &mut extrinsics);
        let header: Header = state.call_typed("BlockBuilder_finalize_block", ())?;
        let changes = state.into_changes()?;
        let changes = self.states.commit(changes);
        let hash = header.hash();
        self.blocks.push(Block { header: header.clone(), extrinsics });
        self.hashes.push(hash);
        self.numbers.insert(hash, number);
        self.time = time;
        Ok(Built { hash, header, included, invalid, changes })
    }
}

/// The wall clock, or later where blocks come faster than they do by the chain's clock. In milliseconds.
fn time_after(parent: u64, slot: Duration) -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let milliseconds = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    parent.saturating_add(milliseconds(slot)).max(milliseconds(now))
}

/// Puts the time into the block, and the author's next key.
fn apply_inherents(
    state: &mut State<'_>,
    shield: Option<&mut Keyring>,
    time: u64,
) -> Result<Vec<OpaqueExtrinsic>, BuildError> {
    let mut data = InherentData::new();
    data.put_data(sp_timestamp::INHERENT_IDENTIFIER, &sp_timestamp::Timestamp::new(time))?;
    shield.map_or(Ok(()), |keys| keys.announce(&mut data))?;
    let inherents: Vec<OpaqueExtrinsic> =
        state.call_typed("BlockBuilder_inherent_extrinsics", data)?;
    for inherent in &inherents {
        let applied: ApplyExtrinsicResult =
            state.call_typed("BlockBuilder_apply_extrinsic", inherent)?;
        applied.map_err(BuildError::Inherent)?.ok();
    }
    Ok(inherents)
}

/// Puts the rounds of the beacon that are due into the block, before everything that is signed.
fn publish(
    state: &mut State<'_>,
    beacon: &Beacon,
    block: u32,
    time: u64,
) -> Result<Option<OpaqueExtrinsic>, BuildError> {
    let pulses = beacon.due(state, time)?;
    if pulses.is_empty() {
        return Ok(None);
    }
    let written = runtime::write_pulses(block, pulses);
    apply(state, &written)?.map_err(BuildError::Inherent)?.ok();
    Ok(Some(written))
}

/// Applies what fits, and what is opened right behind its carrier; the hashes of the included and of the invalid ones.
fn apply_transactions<'a>(
    state: &mut State<'_>,
    candidates: impl Iterator<Item = (H256, &'a OpaqueExtrinsic)>,
    opener: &Opener,
    extrinsics: &mut Vec<OpaqueExtrinsic>,
) -> (Vec<H256>, Vec<H256>) {
    let (mut included, mut invalid, mut skipped) = (Vec::new(), Vec::new(), 0);
    for (hash, extrinsic) in candidates {
        let inner = match opener.look_at(state, extrinsic) {
            Shielded::OtherBlock => continue,
            Shielded::Not => None,
            Shielded::Opened(inner) => inner,
        };
        match apply(state, extrinsic) {
            Ok(Ok(_)) => {
                extrinsics.push(extrinsic.clone());
                included.push(hash);
                if let Some(inner) = inner
                    && matches!(apply(state, &inner), Ok(Ok(_)))
                {
                    included.push(hash_of(&inner));
                    extrinsics.push(inner);
                }
            }
            Ok(Err(error)) if error.exhausted_resources() => {
                skipped += 1;
                if skipped > MAX_SKIPPED {
                    break;
                }
            }
            // Follows one that was left out, so its turn comes later.
            Ok(Err(TransactionValidityError::Invalid(InvalidTransaction::Future))) => {}
            Ok(Err(error)) => {
                tracing::debug!(?hash, ?error, "a transaction of the pool is invalid");
                invalid.push(hash);
            }
            Err(error) => {
                tracing::warn!(?hash, %error, "a transaction made the runtime fail");
                invalid.push(hash);
            }
        }
    }
    (included, invalid)
}

/// What is refused changes nothing.
fn apply(
    state: &mut State<'_>,
    extrinsic: &OpaqueExtrinsic,
) -> Result<ApplyExtrinsicResult, CallError> {
    let keep = |applied: &ApplyExtrinsicResult| applied.is_ok();
    state.call_if("BlockBuilder_apply_extrinsic", extrinsic, keep)
}

/// BLAKE2b-256 of the encoded extrinsic: how the pool, clients and explorers name it.
pub fn hash_of(extrinsic: &OpaqueExtrinsic) -> H256 {
    BlakeTwo256::hash(&extrinsic.encode())
}
