//! Block states: one store of trie nodes, shared by every state that can still be read.

use crate::runtime;
use codec::Encode;
use sp_core::{H256, storage::Storage};
use sp_externalities::set_and_run_with_externalities;
use sp_runtime::{StateVersion, traits::BlakeTwo256};
use sp_state_machine::{
    Backend, BackendTransaction, DBValue, Ext, IterArgs, OverlayedChanges, StorageCollection,
    TrieBackend, TrieBackendBuilder, TrieBackendStorage,
};
use std::{
    any::Any,
    collections::{HashMap, VecDeque},
    panic::{AssertUnwindSafe, catch_unwind},
};

/// Why a runtime call gave no answer. The texts are those of a node that runs Wasm.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// There is no such runtime API method.
    #[error("Execution failed: Exported method {0} is not found")]
    NoMethod(String),
    /// The runtime panicked, arguments that do not decode included.
    #[error("Execution failed: Execution aborted due to panic: {0}")]
    Panicked(String),
    /// What the runtime answered is not what its interface says.
    #[error("Execution failed: {method} answered what does not decode: {source}")]
    BadAnswer {
        /// The runtime API method.
        method: &'static str,
        /// What is wrong with the bytes.
        source: codec::Error,
    },
    /// A trie node is missing: a bug in this module.
    #[error("Database: {0}")]
    Database(String),
}

/// Trie nodes by prefixed hash, each with the number of references to it.
#[derive(Default)]
struct Nodes(HashMap<Vec<u8>, (DBValue, i32)>);

impl TrieBackendStorage<BlakeTwo256> for Nodes {
    fn get(&self, hash: &H256, prefix: (&[u8], Option<u8>)) -> Result<Option<DBValue>, String> {
        let key = sp_trie::prefixed_key::<BlakeTwo256>(hash, prefix);
        Ok(self.0.get(&key).map(|(value, _)| value.clone()))
    }
}

impl Nodes {
    fn add(&mut self, key: Vec<u8>, value: DBValue, references: i32) {
        self.0.entry(key).or_insert((value, 0)).1 += references;
    }

    fn release(&mut self, key: &[u8], references: i32) {
        if let Some(node) = self.0.get_mut(key) {
            node.1 -= references;
            if node.1 <= 0 {
                self.0.remove(key);
            }
        }
    }
}

/// The states of the most recent blocks, each found by its root.
pub struct States {
    nodes: Nodes,
    /// For each kept state but the newest, oldest first: what its successor no longer refers to.
    superseded: VecDeque<Vec<(Vec<u8>, i32)>>,
    keep: usize,
}

impl States {
    /// The state of the first block, and its root. `keep` states, at least one, stay readable.
    ///
    /// # Errors
    /// When the trie cannot be built.
    pub fn genesis(storage: Storage, keep: usize) -> Result<(Self, H256), CallError> {
        let mut states =
            Self { nodes: Nodes::default(), superseded: VecDeque::new(), keep: keep.max(1) };
        let empty = sp_trie::empty_trie_root::<sp_trie::LayoutV1<BlakeTwo256>>();
        let mut genesis = states.at(empty);
        for (key, value) in storage.top {
            genesis.changes.set_storage(key, Some(value));
        }
        let changes = genesis.into_changes()?;
        let root = changes.root;
        for (key, (value, references)) in changes.nodes.drain_nodes() {
            states.nodes.add(key, value, references);
        }
        Ok((states, root))
    }

    /// How many states can be read.
    pub fn kept(&self) -> usize {
        self.superseded.len() + 1
    }

    /// The state with this root, which must be one of those kept.
    pub fn at(&self, root: H256) -> State<'_> {
        State {
            backend: TrieBackendBuilder::new(&self.nodes, root).build(),
            changes: OverlayedChanges::default(),
        }
    }

    /// Makes `changes` to the newest state the newest state, and forgets the oldest one when there are
    /// more than are kept.
    pub fn commit(&mut self, changes: Changes) -> StorageCollection {
        let mut superseded = Vec::new();
        for (key, (value, references)) in changes.nodes.drain_nodes() {
            match references {
                1.. => self.nodes.add(key, value, references),
                0 => {}
                ..0 => superseded.push((key, -references)),
            }
        }
        self.superseded.push_back(superseded);
        while self.superseded.len() >= self.keep {
            for (key, references) in self.superseded.pop_front().unwrap_or_default() {
                self.nodes.release(&key, references);
            }
        }
        changes.storage
    }
}

/// Changes to a state that are not committed yet.
pub struct Changes {
    /// The root of the changed state.
    pub root: H256,
    storage: StorageCollection,
    nodes: NodeChanges,
}

struct NodeChanges(BackendTransaction<BlakeTwo256>);

impl NodeChanges {
    fn drain_nodes(mut self) -> impl Iterator<Item = (Vec<u8>, (DBValue, i32))> {
        self.0.drain().into_iter()
    }
}

/// One state to read and to run the runtime on. Changes pile up here and are gone with the value,
/// unless [`States::commit`] gets them.
pub struct State<'a> {
    backend: TrieBackend<&'a Nodes, BlakeTwo256>,
    changes: OverlayedChanges<BlakeTwo256>,
}

impl State<'_> {
    /// The value under `key`, without uncommitted changes.
    ///
    /// # Errors
    /// When a trie node is missing.
    pub fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, CallError> {
        self.backend.storage(key).map_err(CallError::Database)
    }

    /// Up to `limit` keys that begin with `prefix` and come after `after`, in order.
    ///
    /// # Errors
    /// When a trie node is missing.
    pub fn keys(
        &self,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Vec<u8>>, CallError> {
        let mut args = IterArgs::default();
        args.prefix = Some(prefix);
        args.start_at = after;
        args.start_at_exclusive = true;
        let keys = self.backend.keys(args).map_err(CallError::Database)?;
        keys.take(limit).collect::<Result<_, _>>().map_err(CallError::Database)
    }

    /// Runs the runtime API method `Trait_method`; `args` and the answer are SCALE.
    ///
    /// # Errors
    /// When there is no such method or the runtime panicked; what it had changed until then stays.
    pub fn call(&mut self, method: &str, args: &[u8]) -> Result<Vec<u8>, CallError> {
        let Self { backend, changes } = self;
        // Marks the transactions that the runtime opens, so that none outlives a panic.
        changes
            .enter_runtime()
            .map_err(|_| CallError::Database("the state is in use".to_owned()))?;
        let mut ext = Ext::new(changes, &*backend, None);
        let answer = catch_unwind(AssertUnwindSafe(|| {
            set_and_run_with_externalities(&mut ext, || runtime::call_api(method, args))
        }));
        changes
            .exit_runtime()
            .map_err(|_| CallError::Database("the state was not in use".to_owned()))?;
        answer
            .map_err(|panic| CallError::Panicked(message(&*panic)))?
            .ok_or_else(|| CallError::NoMethod(method.to_owned()))
    }

    /// The same with typed arguments (one, or a tuple) and answer.
    ///
    /// # Errors
    /// As [`State::call`]; also when the answer does not decode as `A`.
    pub fn call_typed<A: codec::Decode>(
        &mut self,
        method: &'static str,
        args: impl Encode,
    ) -> Result<A, CallError> {
        let answer = self.call(method, &args.encode())?;
        A::decode(&mut answer.as_slice()).map_err(|source| CallError::BadAnswer { method, source })
    }

    /// The same, keeping the changes only if `keep` says so of the answer.
    ///
    /// # Errors
    /// As [`State::call_typed`]; then nothing is kept.
    pub fn call_if<A: codec::Decode>(
        &mut self,
        method: &'static str,
        args: impl Encode,
        keep: impl FnOnce(&A) -> bool,
    ) -> Result<A, CallError> {
        self.changes.start_transaction();
        let answer = self.call_typed(method, args);
        let ended = match &answer {
            Ok(answer) if keep(answer) => self.changes.commit_transaction(),
            _ => self.changes.rollback_transaction(),
        };
        ended
            .map_err(|_| CallError::Database("a transaction of the state is missing".to_owned()))?;
        answer
    }

    /// What was changed, with the root that the state has by it.
    ///
    /// # Errors
    /// When a trie node is missing.
    pub fn into_changes(mut self) -> Result<Changes, CallError> {
        let drained = self
            .changes
            .drain_storage_changes(&self.backend, state_version())
            .map_err(CallError::Database)?;
        Ok(Changes {
            root: drained.transaction_storage_root,
            storage: drained.main_storage_changes,
            nodes: NodeChanges(drained.transaction),
        })
    }
}

/// How the trie is laid out: the runtime computes the root in the header in the same way.
fn state_version() -> StateVersion {
    runtime::VERSION.state_version()
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "no message".to_owned())
}
