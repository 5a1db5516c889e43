//! The node's methods with their types. What reads is asked of another endpoint when one breaks.

use std::{
    array::IntoIter,
    sync::Arc,
    time::{Duration, Instant},
};

use futures::join;
use jsonrpsee::{core::params::ArrayParams, rpc_params};
use serde::{Deserialize, de::DeserializeOwned};

use super::{
    client::{Endpoint, Timeouts},
    connection::Connection,
    error::{Error, Result},
    node::{Health, Properties},
    pool::{Connections, Pool},
    wire::{Bytes, Hash, Number},
};
use crate::domain::address::AccountId;

/// So long a node that was changed to may be behind the block that was read before.
const LAG: Duration = Duration::from_secs(6);
const LAG_PAUSE: Duration = Duration::from_millis(300);

/// So long an endpoint may take while there is another one to ask; the last one has the whole deadline.
const PATIENCE: Duration = Duration::from_secs(8);
/// So long the only endpoint is tried again after it broke, and the pauses before that.
const INSISTENCE: Duration = Duration::from_secs(5);
const PAUSES: [u64; 5] = [0, 200, 400, 800, 1600];

/// The requests that this program makes.
pub(super) struct Rpc {
    pub connections: Connections,
}

/// The answer of `state_getRuntimeVersion`, as far as it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Version {
    pub spec_version: u32,
    pub transaction_version: u32,
}

/// The answer of `chain_getHeader`, as far as it is needed.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RawHeader {
    pub parent_hash: Hash,
    pub number: Number,
}

#[derive(Deserialize)]
pub(super) struct RawBlock {
    pub block: RawBlockBody,
}

#[derive(Deserialize)]
pub(super) struct RawBlockBody {
    pub header: RawHeader,
    pub extrinsics: Vec<Bytes>,
}

/// One element of the answer of `state_queryStorageAt`.
#[derive(Deserialize)]
pub(super) struct ChangeSet {
    pub block: Hash,
    pub changes: Vec<(Bytes, Option<Bytes>)>,
}

/// The answer of `engine_createBlock`, as far as it is needed.
#[derive(Deserialize)]
struct Created {
    hash: Hash,
}

impl Rpc {
    pub async fn connect(pool: Pool, timeouts: Timeouts) -> Result<Self> {
        Ok(Self { connections: Connections::open(pool, timeouts).await? })
    }

    /// The next endpoint of the pool that answers and is of the same chain.
    pub async fn reconnect(&self) -> Result<Self> {
        Ok(Self { connections: self.connections.reopen().await? })
    }

    pub fn endpoint(&self) -> Endpoint {
        self.connections.current().endpoint.clone()
    }

    /// A connection that is known to be of the right chain, for what must not be sent twice.
    pub async fn one_connection(&self) -> Result<Arc<Connection>> {
        let connection = self.connections.current();
        self.connections.check(&connection).await?;
        Ok(connection)
    }

    /// Asks for what changes nothing.
    async fn request<T: DeserializeOwned>(
        &self,
        method: &'static str,
        params: ArrayParams,
    ) -> Result<T> {
        self.request_from(method, params, None).await.map(|(answer, _)| answer)
    }

    /// The same at a block that is named, and who has answered.
    async fn request_from<T: DeserializeOwned>(
        &self,
        method: &'static str,
        params: ArrayParams,
        at: Option<Hash>,
    ) -> Result<(T, Arc<Connection>)> {
        self.until_answered(method, at, async |connection| {
            let check = self.connections.check(connection);
            let (checked, answer) = join!(check, connection.request(method, params.clone()));
            checked.and(answer)
        })
        .await
    }

    /// Asks one endpoint after another, and the archive for a block whose state is discarded; who has answered is told.
    async fn until_answered<T>(
        &self,
        method: &'static str,
        at: Option<Hash>,
        ask: impl AsyncFn(&Arc<Connection>) -> Result<T>,
    ) -> Result<(T, Arc<Connection>)> {
        // On the heap: it is large, with its ways to other endpoints, and one read has many of them on the stack.
        Box::pin(self.ask_one_after_another(method, at, ask)).await
    }

    async fn ask_one_after_another<T>(
        &self,
        method: &'static str,
        at: Option<Hash>,
        ask: impl AsyncFn(&Arc<Connection>) -> Result<T>,
    ) -> Result<(T, Arc<Connection>)> {
        let mut connection = self.connections.current();
        let mut tries = self.connections.pool().endpoints.len();
        let mut insistence = Insistence::on(tries);
        let mut since = Instant::now();
        loop {
            let error = match patiently(method, ask(&connection), tries < 2).await {
                Ok(answer) => return Ok((answer, connection)),
                Err(error) => error,
            };
            if insistence.pause(&error).await {
                connection = self.again(connection, error).await;
                continue;
            }
            let moved = self.connections.moves() > 0;
            match (&error, at) {
                (Error::Discarded { .. }, Some(_)) => {
                    let archive = self.connections.archive().await.ok_or(error)?;
                    return Ok((ask(&archive).await?, archive));
                }
                (Error::UnknownBlock { .. }, Some(_)) if moved && since.elapsed() < LAG => {
                    tokio::time::sleep(LAG_PAUSE).await;
                    continue;
                }
                (Error::UnknownBlock { .. }, _) if !moved => return Err(error),
                _ if tries == 0 => return Err(error),
                _ => {}
            }
            tries -= 1;
            connection = self.connections.after(&connection, error).await?;
            since = Instant::now();
        }
    }

    /// A new connection to the only endpoint; where it does not come up yet, the broken one, which will say so again.
    async fn again(&self, connection: Arc<Connection>, error: Error) -> Arc<Connection> {
        self.connections.after(&connection, error).await.unwrap_or(connection)
    }

    /// What a node knows of a block; one that was changed to may get it in a moment.
    async fn of_block<T: DeserializeOwned>(
        &self,
        method: &'static str,
        params: ArrayParams,
    ) -> Result<Option<T>> {
        let since = Instant::now();
        loop {
            let answer: Option<T> = self.request(method, params.clone()).await?;
            let moved = self.connections.moves() > 0;
            if answer.is_some() || !moved || since.elapsed() >= LAG {
                return Ok(answer);
            }
            tokio::time::sleep(LAG_PAUSE).await;
        }
    }

    /// The hash of a block by number; the best block's without one.
    pub async fn block_hash(&self, number: Option<u32>) -> Result<Option<Hash>> {
        let params = number.map_or_else(|| rpc_params![], |number| rpc_params![number]);
        self.request("chain_getBlockHash", params).await
    }

    pub async fn genesis(&self) -> Result<Hash> {
        let check = async |connection: &Arc<Connection>| self.connections.check(connection).await;
        Ok(self.until_answered("chain_getBlockHash", None, check).await?.0)
    }

    pub async fn finalized_head(&self) -> Result<Hash> {
        self.request("chain_getFinalizedHead", rpc_params![]).await
    }

    /// `None` when the node does not know the block.
    pub async fn header(&self, at: Option<Hash>) -> Result<Option<RawHeader>> {
        let params = at_block(rpc_params![], at);
        match at {
            Some(_) => self.of_block("chain_getHeader", params).await,
            None => self.request("chain_getHeader", params).await,
        }
    }

    pub async fn block(&self, hash: Hash) -> Result<Option<RawBlock>> {
        self.of_block("chain_getBlock", rpc_params![hash]).await
    }

    pub async fn version(&self, at: Option<Hash>) -> Result<Version> {
        let params = at_block(rpc_params![], at);
        Ok(self.request_from("state_getRuntimeVersion", params, at).await?.0)
    }

    pub async fn query_storage(
        &self,
        keys: &[Vec<u8>],
        at: Option<Hash>,
    ) -> Result<Vec<ChangeSet>> {
        let keys: Vec<Bytes> = keys.iter().cloned().map(Bytes).collect();
        let params = at_block(rpc_params![keys], at);
        Ok(self.request_from("state_queryStorageAt", params, at).await?.0)
    }

    /// The next keys that begin with a prefix, in order, after one of them.
    pub async fn keys(
        &self,
        prefix: &[u8],
        count: u32,
        after: Option<Vec<u8>>,
        at: Hash,
    ) -> Result<Vec<Vec<u8>>> {
        let params = rpc_params![Bytes(prefix.to_vec()), count, after.map(Bytes), at];
        let (keys, _): (Vec<Bytes>, _) =
            self.request_from("state_getKeysPaged", params, Some(at)).await?;
        Ok(keys.into_iter().map(|key| key.0).collect())
    }

    /// The encoded result of a runtime API, `Trait_method`.
    pub async fn state_call(
        &self,
        function: &str,
        input: Vec<u8>,
        at: Option<Hash>,
    ) -> Result<Vec<u8>> {
        Ok(self.state_call_from(function, input, at).await?.0)
    }

    /// The same, and whose answer it is.
    pub async fn state_call_from(
        &self,
        function: &str,
        input: Vec<u8>,
        at: Option<Hash>,
    ) -> Result<(Vec<u8>, Endpoint)> {
        let params = at_block(rpc_params![function, Bytes(input)], at);
        let (bytes, connection) = self.request_from::<Bytes>("state_call", params, at).await?;
        Ok((bytes.0, connection.endpoint.clone()))
    }

    /// The next nonce, transactions in the node's pool included.
    pub async fn next_index(&self, account: AccountId) -> Result<u32> {
        self.request("system_accountNextIndex", rpc_params![account.to_string()]).await
    }

    /// A method of `system_*` that answers with a name.
    pub async fn system_text(&self, method: &'static str) -> Result<String> {
        self.request(method, rpc_params![]).await
    }

    pub async fn health(&self) -> Result<Health> {
        self.request("system_health", rpc_params![]).await
    }

    pub async fn properties(&self) -> Result<Properties> {
        self.request("system_properties", rpc_params![]).await
    }

    /// Only on localnet: adds blocks; the hash of the newest.
    pub async fn localnet_advance(&self, blocks: u32) -> Result<Hash> {
        self.one_connection().await?.request("localnet_advance", rpc_params![blocks]).await
    }

    /// Only on a node with manual seal: adds one block, empty or not.
    pub async fn create_block(&self) -> Result<Hash> {
        let params = rpc_params![true, true];
        let created: Created =
            self.one_connection().await?.request("engine_createBlock", params).await?;
        Ok(created.hash)
    }
}

/// Whether the only endpoint is asked once more after its connection broke.
struct Insistence {
    until: Instant,
    pauses: IntoIter<u64, 5>,
}

impl Insistence {
    fn on(members: usize) -> Self {
        let patience = if members < 2 { INSISTENCE } else { Duration::ZERO };
        Self { until: Instant::now() + patience, pauses: PAUSES.into_iter() }
    }

    /// Waits a moment longer each time; `false` where that is no use.
    async fn pause(&mut self, error: &Error) -> bool {
        if !matches!(error, Error::Disconnected { .. }) || Instant::now() >= self.until {
            return false;
        }
        let Some(pause) = self.pauses.next() else { return false };
        tokio::time::sleep(Duration::from_millis(pause)).await;
        true
    }
}

/// The answer of an endpoint; without one in time, the next is asked, unless this is the `last`.
async fn patiently<T>(
    method: &'static str,
    asked: impl Future<Output = Result<T>>,
    last: bool,
) -> Result<T> {
    if last {
        return asked.await;
    }
    let seconds = PATIENCE.as_secs();
    let answer = tokio::time::timeout(PATIENCE, asked).await;
    answer.unwrap_or(Err(Error::Timeout { method, seconds }))
}

/// Adds the optional last parameter: without it the node takes its best block.
fn at_block(mut params: ArrayParams, at: Option<Hash>) -> ArrayParams {
    if let Some(hash) = at {
        // A hash is a JSON string; serialising it cannot fail.
        let inserted = params.insert(hash);
        debug_assert!(inserted.is_ok());
    }
    params
}
