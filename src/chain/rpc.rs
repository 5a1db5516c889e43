//! JSON-RPC over one WebSocket: connecting, deadlines, and the node's methods with their types.

use std::time::Duration;

use jsonrpsee::{
    client_transport::ws::WsHandshakeError,
    core::{
        client::{Client, ClientT, Error as RpcError, Subscription, SubscriptionClientT},
        params::ArrayParams,
    },
    rpc_params,
    types::error::METHOD_NOT_FOUND_CODE,
    ws_client::WsClientBuilder,
};
use serde::{Deserialize, de::DeserializeOwned};

use super::{
    client::{Endpoint, Timeouts},
    error::{ConnectFailure, Error, Result},
    node::{Health, Properties},
    wire::{Bytes, Hash, Number},
};
use crate::domain::address::AccountId;

/// Metadata of the whole chain and big maps fit.
const MAX_ANSWER: u32 = 100 * 1024 * 1024;

/// The open connection. Requests that are made together travel together.
pub(super) struct Rpc {
    client: Client,
    deadline: Duration,
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
    pub async fn connect(endpoint: &Endpoint, timeouts: Timeouts) -> Result<Self> {
        let builder = WsClientBuilder::default()
            .max_response_size(MAX_ANSWER)
            .connection_timeout(timeouts.connect)
            .request_timeout(timeouts.call);
        let connecting = builder.build(&endpoint.url);
        // The library's deadline does not cover the name look-up and the TLS handshake.
        let whole = timeouts.resolve + timeouts.connect;
        let failed =
            |failure, source| Error::Connect { endpoint: endpoint.name.clone(), failure, source };
        match tokio::time::timeout(whole, connecting).await {
            Ok(Ok(client)) => Ok(Self { client, deadline: timeouts.call }),
            Ok(Err(error)) => Err(failed(connect_failure(&error, &endpoint.url), error.into())),
            Err(elapsed) => Err(failed(ConnectFailure::Timeout, elapsed.into())),
        }
    }

    async fn request<T: DeserializeOwned>(
        &self,
        method: &'static str,
        params: ArrayParams,
    ) -> Result<T> {
        tracing::debug!(method, "request");
        self.client.request(method, params).await.map_err(|error| self.failure(method, error))
    }

    fn failure(&self, method: &'static str, error: RpcError) -> Error {
        match error {
            RpcError::Call(object) if object.code() == METHOD_NOT_FOUND_CODE => {
                Error::NoMethod { method }
            }
            RpcError::Call(object) => {
                let data = object.data().map(|raw| raw.get().trim_matches('"').to_owned());
                let mut message = object.message().to_owned();
                if let Some(data) = data.filter(|data| !message.contains(data.as_str())) {
                    message = format!("{message}: {data}");
                }
                Error::Node { method, code: object.code(), message }
            }
            RpcError::RequestTimeout => Error::Timeout { method, seconds: self.deadline.as_secs() },
            RpcError::ParseError(error) => Error::Answer { method, reason: error.to_string() },
            other => Error::Disconnected { method, source: other.into() },
        }
    }

    /// The hash of a block by number; the best block's without one.
    pub async fn block_hash(&self, number: Option<u32>) -> Result<Option<Hash>> {
        let params = number.map_or_else(|| rpc_params![], |number| rpc_params![number]);
        self.request("chain_getBlockHash", params).await
    }

    pub async fn genesis(&self) -> Result<Hash> {
        let method = "chain_getBlockHash";
        let reason = || "the chain has no block 0".to_owned();
        self.block_hash(Some(0)).await?.ok_or_else(|| Error::Answer { method, reason: reason() })
    }

    pub async fn finalized_head(&self) -> Result<Hash> {
        self.request("chain_getFinalizedHead", rpc_params![]).await
    }

    /// `None` when the node does not know the block.
    pub async fn header(&self, at: Option<Hash>) -> Result<Option<RawHeader>> {
        self.request("chain_getHeader", at_block(rpc_params![], at)).await
    }

    pub async fn block(&self, hash: Hash) -> Result<Option<RawBlock>> {
        self.request("chain_getBlock", rpc_params![hash]).await
    }

    pub async fn version(&self, at: Option<Hash>) -> Result<Version> {
        self.request("state_getRuntimeVersion", at_block(rpc_params![], at)).await
    }

    pub async fn query_storage(
        &self,
        keys: &[Vec<u8>],
        at: Option<Hash>,
    ) -> Result<Vec<ChangeSet>> {
        let keys: Vec<Bytes> = keys.iter().cloned().map(Bytes).collect();
        self.request("state_queryStorageAt", at_block(rpc_params![keys], at)).await
    }

    /// The encoded result of a runtime API, `Trait_method`.
    pub async fn state_call(
        &self,
        function: &str,
        input: Vec<u8>,
        at: Option<Hash>,
    ) -> Result<Vec<u8>> {
        let params = at_block(rpc_params![function, Bytes(input)], at);
        self.request::<Bytes>("state_call", params).await.map(|bytes| bytes.0)
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
        self.request("localnet_advance", rpc_params![blocks]).await
    }

    /// Only on a node with manual seal: adds one block, empty or not.
    pub async fn create_block(&self) -> Result<Hash> {
        let created: Created = self.request("engine_createBlock", rpc_params![true, true]).await?;
        Ok(created.hash)
    }

    pub async fn submit(&self, extrinsic: &[u8]) -> Result<Hash, RpcError> {
        let method = "author_submitExtrinsic";
        tracing::debug!(method, "request");
        self.client.request(method, rpc_params![Bytes(extrinsic.to_vec())]).await
    }

    pub async fn submit_and_watch<T: DeserializeOwned>(
        &self,
        extrinsic: &[u8],
    ) -> Result<Subscription<T>, RpcError> {
        let params = rpc_params![Bytes(extrinsic.to_vec())];
        let (start, stop) = ("author_submitAndWatchExtrinsic", "author_unwatchExtrinsic");
        tracing::debug!(method = start, "request");
        self.client.subscribe(start, params, stop).await
    }

    /// A transport error as this layer's error, for requests made without [`Self::request`].
    pub fn explain(&self, method: &'static str, error: RpcError) -> Error {
        self.failure(method, error)
    }
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

fn connect_failure(error: &RpcError, url: &str) -> ConnectFailure {
    let RpcError::Transport(inner) = error else { return ConnectFailure::Other };
    let Some(handshake) = inner.downcast_ref::<WsHandshakeError>() else {
        return ConnectFailure::Url;
    };
    let tls = url.starts_with("wss:");
    match handshake {
        WsHandshakeError::Url(_) => ConnectFailure::Url,
        WsHandshakeError::ResolutionFailed(_) | WsHandshakeError::NoAddressFound(_) => {
            ConnectFailure::Resolve
        }
        WsHandshakeError::Timeout(_) => ConnectFailure::Timeout,
        WsHandshakeError::CertificateStore(_) => ConnectFailure::Tls,
        WsHandshakeError::Io(io) => match io.kind() {
            std::io::ErrorKind::TimedOut => ConnectFailure::Timeout,
            // What the TLS library reports for a foreign protocol and for a bad certificate.
            std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof if tls => {
                ConnectFailure::Tls
            }
            std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof => {
                ConnectFailure::NotWebSocket
            }
            _ => ConnectFailure::Unreachable,
        },
        WsHandshakeError::Transport(_) => ConnectFailure::NotWebSocket,
        WsHandshakeError::Rejected { status_code }
        | WsHandshakeError::Redirected { status_code, .. } => ConnectFailure::Status(*status_code),
    }
}
