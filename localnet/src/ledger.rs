//! The chain and its pool behind one lock: the only place where either changes.

use crate::{
    chain::{BuildError, Chain, hash_of},
    node::Production,
    pool::{Pool, Rejection, Status},
    runtime::Header,
};
use sp_core::H256;
use sp_runtime::{OpaqueExtrinsic, transaction_validity::TransactionValidityError};
use sp_state_machine::StorageCollection;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use tokio::sync::{broadcast, mpsc::UnboundedSender};

/// So many blocks may a subscriber fall behind before it misses some.
const HEADS_KEPT: usize = 1_024;

/// A new block, for subscribers.
pub struct Head {
    /// The block's hash.
    pub hash: H256,
    /// The block's header.
    pub header: Header,
    /// All storage that the block wrote; none for what it deleted.
    pub changes: StorageCollection,
}

/// Chain, pool and who is told about new blocks.
pub struct Ledger {
    /// The blocks and states.
    pub chain: Chain,
    /// What waits for a block.
    pub pool: Pool,
    production: Production,
    heads: broadcast::Sender<Arc<Head>>,
}

impl Ledger {
    /// Takes a transaction into the pool, and on instant production into a block at once.
    ///
    /// # Errors
    /// When the pool does not take it.
    pub fn submit(
        &mut self,
        extrinsic: OpaqueExtrinsic,
        watcher: Option<UnboundedSender<Status>>,
    ) -> Result<H256, Rejection> {
        let hash = hash_of(&extrinsic);
        self.pool.check_unknown(hash)?;
        let validity = match self.chain.validate(&extrinsic).map_err(Rejection::Unreadable)? {
            Ok(validity) => validity,
            Err(TransactionValidityError::Invalid(reason)) => {
                self.pool.ban(hash);
                return Err(Rejection::Invalid(reason));
            }
            Err(TransactionValidityError::Unknown(reason)) => {
                return Err(Rejection::Unknown(reason));
            }
        };
        self.pool.insert(hash, extrinsic, validity, self.chain.best_number(), watcher)?;
        if self.production == Production::Instant {
            self.produce_while_ready();
        }
        Ok(hash)
    }

    /// What is encrypted is for the block after the next one.
    fn produce_while_ready(&mut self) {
        for _ in 0..2 {
            if self.pool.ready().next().is_none() {
                break;
            }
            if let Err(error) = self.produce() {
                tracing::error!(%error, "no block could be built");
            }
        }
    }

    /// Adds a block with what is ready, and tells everybody.
    ///
    /// # Errors
    /// When the runtime fails outside of the transactions; then there is no new block.
    pub fn produce(&mut self) -> Result<H256, BuildError> {
        let Self { chain, pool, heads, .. } = self;
        let built = chain.build(pool.ready())?;
        // Nobody may be listening.
        let _ = heads.send(Arc::new(Head {
            hash: built.hash,
            header: built.header,
            changes: built.changes,
        }));
        pool.included(&built.included, built.hash);
        pool.invalid(&built.invalid);
        pool.revalidate(chain.best_number(), |extrinsic| chain.validate(extrinsic));
        Ok(built.hash)
    }

    /// All blocks from now on.
    pub fn heads(&self) -> broadcast::Receiver<Arc<Head>> {
        self.heads.subscribe()
    }
}

/// The ledger for all threads: many read, or one writes.
pub struct Shared(RwLock<Ledger>);

impl Shared {
    /// A ledger that begins with this chain and pool.
    pub fn new(chain: Chain, pool: Pool, production: Production) -> Self {
        let heads = broadcast::Sender::new(HEADS_KEPT);
        Self(RwLock::new(Ledger { chain, pool, production, heads }))
    }

    /// To read. Runtime panics are caught below, so a poisoned lock has nothing half-written behind it.
    pub fn read(&self) -> RwLockReadGuard<'_, Ledger> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// To write.
    pub fn write(&self) -> RwLockWriteGuard<'_, Ledger> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}
