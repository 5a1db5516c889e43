//! The node: one chain with its block production and its server.

use crate::{
    beacon::Beacon,
    chain::{Author, BuildError, Chain},
    ledger::Shared,
    pool::Pool,
    runtime::{self, Scenario},
    server,
    shield::Keyring,
    state::CallError,
};
use jsonrpsee::server::ServerHandle;
use sp_core::H256;
use std::{
    io,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, SystemTime},
};
use tokio::{
    task::{JoinError, JoinHandle, spawn_blocking},
    time::{MissedTickBehavior, interval},
};

/// From block to block on the real chain.
const REAL_SLOT: Duration = Duration::from_secs(12);

/// When blocks come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Production {
    /// One each so often, with or without transactions; not zero.
    Every(Duration),
    /// One as soon as a transaction is ready.
    Instant,
    /// On demand: [`Node::advance`], and `localnet_advance` and `engine_createBlock` of the server.
    Manual,
}

/// How a node runs.
#[derive(Debug, Clone)]
pub struct Options {
    /// The TCP port on the loopback address; 0 takes a free one.
    pub port: u16,
    /// When blocks come.
    pub production: Production,
    /// What is on the chain from the start.
    pub scenario: Scenario,
    /// The states of so many newest blocks stay readable, at least one.
    pub states: usize,
    /// So many transactions may wait in the pool.
    pub pool_limit: usize,
    /// Whether the author announces keys of the MEV shield, a new one in each block.
    pub shield: bool,
    /// Whether the node is a randomness beacon, which opens timelocked weights.
    pub beacon: bool,
    /// By the chain's clock, a block is at least so much later than its parent. Without: the period of
    /// [`Production::Every`], else 12 seconds.
    pub slot: Option<Duration>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            production: Production::Every(Duration::from_secs(1)),
            scenario: Scenario::default(),
            states: 512,
            pool_limit: 8_192,
            shield: false,
            beacon: false,
            slot: None,
        }
    }
}

impl Options {
    fn slot(&self) -> Duration {
        let period = match self.production {
            Production::Every(period) => period,
            Production::Instant | Production::Manual => REAL_SLOT,
        };
        self.slot.unwrap_or(period)
    }
}

/// A beacon that begins now, with a round in each slot: a signature takes as long as the rest of a block.
fn beacon_of(slot: Duration) -> Result<Beacon, getrandom::Error> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let period = u32::try_from(slot.as_secs()).unwrap_or(u32::MAX);
    Beacon::new(u32::try_from(now.as_secs()).unwrap_or(u32::MAX), period)
}

/// Why a node did not start, stop or go on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The operating system gave no random salt for the genesis.
    #[error("no random numbers: {0}")]
    Random(getrandom::Error),
    /// The first state could not be stored.
    #[error("the genesis state: {0}")]
    Genesis(#[from] CallError),
    /// Nothing can listen on that port.
    #[error("cannot listen on port {port}: {source}")]
    Listen {
        /// The port that was asked for.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
    /// Two methods of the server have the same name.
    #[error("the RPC methods: {0}")]
    Methods(#[from] jsonrpsee::core::RegisterMethodError),
    /// A block could not be built.
    #[error("no block could be built: {0}")]
    Build(#[from] BuildError),
    /// The thread that built a block panicked.
    #[error("the thread that builds blocks: {0}")]
    Thread(#[from] JoinError),
}

/// A running chain with its server. It ends when this is dropped.
pub struct Node {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: ServerHandle,
    production: Option<JoinHandle<()>>,
}

impl Node {
    /// Starts a fresh chain, unlike any other one, and its server. Needs a tokio runtime.
    ///
    /// # Errors
    /// When the port is taken or the system gives no random numbers.
    pub async fn start(options: Options) -> Result<Self, Error> {
        let mut salt = [0; 32];
        getrandom::fill(&mut salt).map_err(Error::Random)?;
        let mut genesis = runtime::genesis(options.scenario, salt);
        let shield = options.shield.then(|| {
            let mut keys = Keyring::default();
            runtime::announce(&mut genesis, keys.roll(), keys.roll());
            keys
        });
        let slot = options.slot();
        let beacon = options.beacon.then(|| beacon_of(slot)).transpose().map_err(Error::Random)?;
        if let Some(beacon) = &beacon {
            runtime::set_beacon(&mut genesis, &beacon.config());
        }
        let chain = Chain::new(genesis, options.states, Author { shield, beacon, slot })?;
        let shared =
            Arc::new(Shared::new(chain, Pool::new(options.pool_limit), options.production));
        let (address, server) = server::start(options.port, Arc::clone(&shared)).await?;
        let production = match options.production {
            Production::Every(period) => {
                Some(tokio::spawn(produce_every(period, Arc::clone(&shared))))
            }
            Production::Instant | Production::Manual => None,
        };
        Ok(Self { address, shared, server, production })
    }

    /// Where clients connect, as `ws://…`; `http://` works on the same port.
    pub fn url(&self) -> String {
        format!("ws://{}", self.address)
    }

    /// The TCP port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Hash of block 0, which names this chain.
    pub fn genesis_hash(&self) -> H256 {
        self.shared.read().chain.genesis_hash()
    }

    /// Number of the newest block.
    pub fn block_number(&self) -> u32 {
        self.shared.read().chain.best_number()
    }

    /// Adds `blocks` blocks at once; the first takes what is ready in the pool. The hash of the newest.
    ///
    /// # Errors
    /// When the runtime fails outside of the transactions.
    pub async fn advance(&self, blocks: u32) -> Result<H256, Error> {
        let shared = Arc::clone(&self.shared);
        Ok(spawn_blocking(move || advance(&shared, blocks)).await??)
    }

    /// Lets the beacon sign, or not: an outage. Whether there is one.
    pub fn set_beacon(&self, running: bool) -> bool {
        self.shared.write().chain.set_beacon(running)
    }

    /// Runs until the server ends, which it does not by itself.
    pub async fn stopped(&self) {
        self.server.clone().stopped().await;
    }

    /// Ends production and server, and waits until connections are closed.
    pub async fn stop(mut self) {
        self.halt();
        if let Some(production) = self.production.take() {
            // It was aborted, and says so.
            let _ = production.await;
        }
        self.stopped().await;
    }

    fn halt(&self) {
        if let Some(production) = &self.production {
            production.abort();
        }
        // It may have ended already.
        let _ = self.server.stop();
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.halt();
    }
}

/// Adds blocks one after another; others may read in between.
pub(crate) fn advance(shared: &Shared, blocks: u32) -> Result<H256, BuildError> {
    for _ in 0..blocks {
        shared.write().produce()?;
    }
    Ok(shared.read().chain.best_hash())
}

async fn produce_every(period: Duration, shared: Arc<Shared>) {
    let mut ticks = interval(period.max(Duration::from_millis(1)));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    // The first tick comes at once: block 1 is one period after genesis.
    ticks.tick().await;
    loop {
        ticks.tick().await;
        let shared = Arc::clone(&shared);
        match spawn_blocking(move || advance(&shared, 1)).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => tracing::error!(%error, "no block could be built"),
            Err(error) => tracing::error!(%error, "the thread that builds blocks"),
        }
    }
}
