//! The endpoints of a network: which of them is asked, and which is next when it breaks.
//!
//! Only what reads is asked again elsewhere, at the block that was named. A node of another chain is never used: no
//! answer of a connection gets out before its genesis is known to be right.

use std::{
    collections::BTreeSet,
    fmt,
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use futures::{StreamExt, stream::FuturesUnordered};
use tokio::sync::{Mutex as AsyncMutex, OnceCell};

use super::{
    client::{Endpoint, Timeouts},
    connection::Connection,
    error::{Error, Result},
    wire::Hash,
};

/// The endpoints of a network, the preferred one first.
#[derive(Clone, Default)]
pub struct Pool {
    pub endpoints: Vec<Endpoint>,
    /// Nodes that keep the states of all blocks, for blocks whose state the others have discarded.
    pub archives: Vec<Endpoint>,
    /// Told what a person should know.
    pub observer: Option<Observer>,
}

/// Is told what a person should know.
pub type Observer = Arc<dyn Fn(&Notice) + Send + Sync>;

/// What happens on the way from one endpoint to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The preferred endpoint is not the one that answers, or no longer.
    Moved { from: String, to: String, why: String },
    /// An archive node answers for a block whose state is discarded elsewhere.
    Archive { name: String },
    /// A member of the pool is of another chain. It is not used. The same can be told more than once.
    OtherChain { name: String, expected: Hash, found: Hash },
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Moved { from, to, why } if from == to => write!(f, "{why}; connected again"),
            Self::Moved { from, to, why } => write!(f, "{why}; {to} is asked instead of {from}"),
            Self::Archive { name } => write!(f, "the state of that block comes from {name}"),
            Self::OtherChain { name, expected, found } => {
                write!(f, "{name} is not used: its genesis is {found}, expected {expected}")
            }
        }
    }
}

/// So long an endpoint alone may take to connect before the next one is tried at the same time.
const HEAD_START: Duration = Duration::from_millis(1500);
/// JSON-RPC codes of a node that has too much to do.
const BUSY: [i32; 3] = [-32009, -32005, 429];

/// The pool with the connection that is in use.
pub(super) struct Connections {
    pool: Pool,
    timeouts: Timeouts,
    /// The chain that all of them must be of; without a known one it is that of the first answer.
    expected: OnceLock<Hash>,
    current: Mutex<Arc<Connection>>,
    /// Who is of another chain. Held while another endpoint is chosen.
    barred: AsyncMutex<BTreeSet<usize>>,
    moves: AtomicUsize,
    archive: OnceCell<Arc<Connection>>,
}

impl Connections {
    /// Connects to the first endpoint that is there.
    pub async fn open(pool: Pool, timeouts: Timeouts) -> Result<Self> {
        let expected = OnceLock::new();
        if let Some(known) = pool.endpoints.iter().find_map(|endpoint| endpoint.expected_genesis) {
            let _ = expected.set(known);
        }
        Self::connect(pool, timeouts, expected, BTreeSet::new(), 0).await
    }

    /// The same pool with a new connection: to the next endpoint, in the end to the same again.
    pub async fn reopen(&self) -> Result<Self> {
        let barred = self.barred.lock().await.clone();
        let start = self.current().index + 1;
        Self::connect(self.pool.clone(), self.timeouts, self.expected.clone(), barred, start).await
    }

    async fn connect(
        pool: Pool,
        timeouts: Timeouts,
        expected: OnceLock<Hash>,
        mut barred: BTreeSet<usize>,
        start: usize,
    ) -> Result<Self> {
        let order = order(pool.endpoints.len(), start, &barred);
        let connecting = Race { pool: &pool, timeouts, expected: &expected };
        let (connection, why) =
            connecting.first(&pool.endpoints, &order, &mut barred, start == 0).await?;
        if start == 0
            && connection.index != 0
            && let Some(first) = pool.endpoints.first()
        {
            let why = why.map_or_else(
                || format!("{} does not answer yet", first.name),
                |error| error.to_string(),
            );
            connecting.moved(&first.name, &connection.endpoint.name, why);
        }
        let (archive, moves) = Default::default();
        let (current, barred) = (Mutex::new(Arc::new(connection)), AsyncMutex::new(barred));
        Ok(Self { pool, timeouts, expected, current, barred, moves, archive })
    }

    pub fn current(&self) -> Arc<Connection> {
        Arc::clone(&self.current.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn pool(&self) -> &Pool {
        &self.pool
    }

    pub fn timeouts(&self) -> Timeouts {
        self.timeouts
    }

    pub fn expected(&self) -> Option<Hash> {
        self.expected.get().copied()
    }

    /// How often another connection was taken.
    pub fn moves(&self) -> usize {
        self.moves.load(Ordering::SeqCst)
    }

    /// The genesis of a connection, once it is known to be the right one.
    pub async fn check(&self, connection: &Connection) -> Result<Hash> {
        self.race().check(connection).await
    }

    /// The connection to ask after `connection` failed with `error`; the error itself when asking again is no use.
    pub async fn after(
        &self,
        connection: &Arc<Connection>,
        error: Error,
    ) -> Result<Arc<Connection>> {
        let alone = self.pool.endpoints.len() < 2;
        let mut barred = match &error {
            Error::OtherChain { .. } | Error::Disconnected { .. } => self.barred.lock().await,
            Error::Timeout { .. } | Error::Answer { .. } | Error::UnknownBlock { .. } if !alone => {
                self.barred.lock().await
            }
            Error::Node { code, .. } if BUSY.contains(code) && !alone => self.barred.lock().await,
            _ => return Err(error),
        };
        let now = self.current();
        if !Arc::ptr_eq(&now, connection) {
            return Ok(now);
        }
        if matches!(error, Error::OtherChain { .. }) {
            barred.insert(connection.index);
            self.race().other_chain(&error);
        }
        let order = order(self.pool.endpoints.len(), connection.index + 1, &barred);
        let next = self.race().first(&self.pool.endpoints, &order, &mut barred, false).await;
        // What broke first says more than that nothing else is there.
        let Ok((next, _)) = next else { return Err(error) };
        if !matches!(error, Error::OtherChain { .. }) {
            self.race().moved(&connection.endpoint.name, &next.endpoint.name, error.to_string());
        }
        Ok(self.take(next))
    }

    /// Goes on with another connection.
    pub fn take(&self, next: Connection) -> Arc<Connection> {
        let next = Arc::new(next);
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&next);
        self.moves.fetch_add(1, Ordering::SeqCst);
        next
    }

    /// A node of the same chain that keeps the states of all blocks.
    pub async fn archive(&self) -> Option<Arc<Connection>> {
        let archives = &self.pool.archives;
        let open = async || {
            let order: Vec<usize> = (0..archives.len()).collect();
            let (race, mut barred) = (self.race(), BTreeSet::new());
            let first = race.first(archives, &order, &mut barred, false).await;
            let (connection, _) = first.map_err(drop)?;
            race.tell(&Notice::Archive { name: connection.endpoint.name.clone() });
            Ok::<_, ()>(Arc::new(connection))
        };
        self.archive.get_or_try_init(open).await.ok().map(Arc::clone)
    }

    /// Says that a better endpoint is used from now on.
    pub fn moved(&self, from: &str, to: &str, why: String) {
        self.race().moved(from, to, why);
    }

    fn race(&self) -> Race<'_> {
        Race { pool: &self.pool, timeouts: self.timeouts, expected: &self.expected }
    }
}

/// All places from `start` on, around the end, without those that are barred.
fn order(members: usize, start: usize, barred: &BTreeSet<usize>) -> Vec<usize> {
    let all = (start..start + members).filter_map(|place| place.checked_rem(members));
    all.filter(|place| !barred.contains(place)).collect()
}

/// Several endpoints, of which the first that answers wins.
struct Race<'a> {
    pool: &'a Pool,
    timeouts: Timeouts,
    expected: &'a OnceLock<Hash>,
}

impl Race<'_> {
    /// Connects in this order: the next one when the one before fails or takes longer than its head start. The genesis
    /// of a `lazy` first one is asked with its first request. The error is the first that came before the winner.
    async fn first(
        &self,
        endpoints: &[Endpoint],
        order: &[usize],
        barred: &mut BTreeSet<usize>,
        lazy: bool,
    ) -> Result<(Connection, Option<Error>)> {
        let mut waiting = order.iter().copied();
        let mut attempts = FuturesUnordered::new();
        let mut failed = None;
        loop {
            let next = waiting.next();
            if let Some((index, endpoint)) = next.and_then(|at| Some((at, endpoints.get(at)?))) {
                attempts.push(self.attempt(index, endpoint, lazy && index == 0));
            } else if attempts.is_empty() {
                return Err(failed.unwrap_or_else(nobody));
            }
            let alone = next.is_none();
            tokio::select! {
                Some((index, outcome)) = attempts.next() => match outcome {
                    Ok(connection) => return Ok((connection, failed)),
                    Err(error) => {
                        if matches!(error, Error::OtherChain { .. }) {
                            barred.insert(index);
                            self.other_chain(&error);
                        }
                        failed.get_or_insert(error);
                    }
                },
                () = tokio::time::sleep(HEAD_START), if !alone => {}
            }
        }
    }

    async fn attempt(
        &self,
        index: usize,
        endpoint: &Endpoint,
        lazy: bool,
    ) -> (usize, Result<Connection>) {
        let connected = async {
            let connection = Connection::connect(index, endpoint, self.timeouts).await?;
            if !lazy && self.expected.get().is_some() {
                self.check(&connection).await?;
            }
            Ok(connection)
        };
        (index, connected.await)
    }

    async fn check(&self, connection: &Connection) -> Result<Hash> {
        let found = connection.genesis().await?;
        let expected = *self.expected.get_or_init(|| found);
        if found == expected {
            return Ok(found);
        }
        let name = connection.endpoint.name.clone();
        Err(Error::OtherChain { name, expected, found })
    }

    fn other_chain(&self, error: &Error) {
        let alone = self.pool.endpoints.len() < 2 && self.pool.archives.is_empty();
        if let Error::OtherChain { name, expected, found } = error
            && !alone
        {
            let (name, expected, found) = (name.clone(), *expected, *found);
            self.tell(&Notice::OtherChain { name, expected, found });
        }
    }

    fn moved(&self, from: &str, to: &str, why: String) {
        self.tell(&Notice::Moved { from: from.to_owned(), to: to.to_owned(), why });
    }

    fn tell(&self, notice: &Notice) {
        tracing::debug!(%notice, "endpoint");
        if let Some(observer) = &self.pool.observer {
            observer(notice);
        }
    }
}

fn nobody() -> Error {
    let reason = "every endpoint of the network is of another chain".to_owned();
    Error::Answer { method: "chain_getBlockHash", reason }
}
