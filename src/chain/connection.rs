//! One connection to one endpoint: WebSocket, or HTTP for reads.

use std::{error::Error as StdError, io, time::Duration};

use jsonrpsee::{
    core::{
        client::{Client, ClientT, Error as RpcError, Subscription, SubscriptionClientT},
        params::ArrayParams,
    },
    http_client::{HttpClient, HttpClientBuilder},
    rpc_params,
    types::{ErrorObjectOwned, error::METHOD_NOT_FOUND_CODE},
    ws_client::WsClientBuilder,
};
use serde::de::{DeserializeOwned, Error as _};
use tokio::sync::OnceCell;

use super::{
    client::{Endpoint, Timeouts},
    connect_failure::{failure_of, is_http},
    error::{ConnectFailure, Error, Result},
    wire::{Bytes, Hash},
};

/// Metadata of the whole chain and big maps fit.
const MAX_ANSWER: u32 = 100 * 1024 * 1024;
/// A client or server error of the state methods, in Substrate.
const STATE_ERROR: i32 = 4003;

/// An open connection. Requests that are made together travel together.
pub(super) struct Connection {
    /// Its place in the pool.
    pub index: usize,
    pub endpoint: Endpoint,
    client: AnyClient,
    deadline: Duration,
    genesis: OnceCell<Hash>,
}

enum AnyClient {
    WebSocket(Client),
    Http(Box<HttpClient>),
}

impl Connection {
    pub async fn connect(index: usize, endpoint: &Endpoint, timeouts: Timeouts) -> Result<Self> {
        // The library's deadline does not cover the name look-up and the TLS handshake.
        let whole = timeouts.resolve + timeouts.connect;
        let failed =
            |failure, source| Error::Connect { endpoint: endpoint.name.clone(), failure, source };
        let connection = |client| Self {
            index,
            endpoint: endpoint.clone(),
            client,
            deadline: timeouts.call,
            genesis: OnceCell::new(),
        };
        let opened = async {
            if !is_http(&endpoint.url) {
                let builder = WsClientBuilder::default()
                    .max_response_size(MAX_ANSWER)
                    .connection_timeout(timeouts.connect)
                    .request_timeout(timeouts.call);
                let client = builder.build(&endpoint.url).await?;
                return Ok(connection(AnyClient::WebSocket(client)));
            }
            let builder = HttpClientBuilder::default()
                .max_response_size(MAX_ANSWER)
                .request_timeout(timeouts.call);
            let connection = connection(AnyClient::Http(Box::new(builder.build(&endpoint.url)?)));
            // There is no connection before the first request.
            connection.genesis.get_or_try_init(|| connection.block_zero()).await?;
            Ok(connection)
        };
        match tokio::time::timeout(whole, opened).await {
            Ok(Ok(connection)) => Ok(connection),
            Ok(Err(error)) => {
                let failure = failure_of(&error, &endpoint.url, timeouts.connect).await;
                Err(failed(failure, error.into()))
            }
            Err(elapsed) => Err(failed(ConnectFailure::Timeout, elapsed.into())),
        }
    }

    /// The hash of block 0; asked once.
    pub async fn genesis(&self) -> Result<Hash> {
        let hash = self.genesis.get_or_try_init(|| self.block_zero()).await;
        hash.copied().map_err(|error| self.failure("chain_getBlockHash", error))
    }

    async fn block_zero(&self) -> Result<Hash, RpcError> {
        tracing::debug!(method = "chain_getBlockHash", "request");
        let hash: Option<Hash> = self.raw("chain_getBlockHash", rpc_params![0]).await?;
        hash.ok_or_else(|| {
            RpcError::ParseError(serde_json::Error::custom("the chain has no block 0"))
        })
    }

    pub async fn request<T: DeserializeOwned>(
        &self,
        method: &'static str,
        params: ArrayParams,
    ) -> Result<T> {
        tracing::debug!(method, "request");
        self.raw(method, params).await.map_err(|error| self.failure(method, error))
    }

    async fn raw<T: DeserializeOwned>(
        &self,
        method: &str,
        params: ArrayParams,
    ) -> Result<T, RpcError> {
        match &self.client {
            AnyClient::WebSocket(client) => client.request(method, params).await,
            AnyClient::Http(client) => client.request(method, params).await,
        }
    }

    pub async fn submit(&self, extrinsic: &[u8]) -> Result<Hash, RpcError> {
        let method = "author_submitExtrinsic";
        tracing::debug!(method, "request");
        self.raw(method, rpc_params![Bytes(extrinsic.to_vec())]).await
    }

    /// Over HTTP nobody tells news: sent, and `None`.
    pub async fn submit_and_watch<T: DeserializeOwned>(
        &self,
        extrinsic: &[u8],
    ) -> Result<Option<Subscription<T>>, RpcError> {
        let AnyClient::WebSocket(client) = &self.client else {
            return self.submit(extrinsic).await.map(|_| None);
        };
        let params = rpc_params![Bytes(extrinsic.to_vec())];
        let (start, stop) = ("author_submitAndWatchExtrinsic", "author_unwatchExtrinsic");
        tracing::debug!(method = start, "request");
        client.subscribe(start, params, stop).await.map(Some)
    }

    /// A transport error as this layer's error.
    pub fn failure(&self, method: &'static str, error: RpcError) -> Error {
        match error {
            RpcError::Call(object) => refusal(method, &object),
            RpcError::RequestTimeout => Error::Timeout { method, seconds: self.deadline.as_secs() },
            RpcError::ParseError(error) => Error::Answer { method, reason: error.to_string() },
            other => Error::Disconnected { method, source: broken(&other).into() },
        }
    }
}

/// Why a connection broke, without the library's words: what the system said, if it is that.
fn broken(error: &RpcError) -> String {
    let error = match error {
        RpcError::RestartNeeded(inner) => inner.as_ref(),
        other => other,
    };
    let mut cause: Option<&dyn StdError> = match error {
        RpcError::Transport(inner) => Some(inner.as_ref()),
        other => Some(other),
    };
    while let Some(inner) = cause {
        if let Some(io) = inner.downcast_ref::<io::Error>() {
            return io.to_string();
        }
        cause = inner.source();
    }
    "the node, or something on the way to it, closed it".to_owned()
}

/// An error object of the node. The state methods tell by text alone why a block cannot be read.
fn refusal(method: &'static str, object: &ErrorObjectOwned) -> Error {
    let data = object.data().map(|raw| raw.get().trim_matches('"').to_owned());
    let mut message = object.message().to_owned();
    if let Some(data) = data.filter(|data| !message.contains(data.as_str())) {
        message = format!("{message}: {data}");
    }
    match object.code() {
        METHOD_NOT_FOUND_CODE => Error::NoMethod { method },
        STATE_ERROR if message.contains("already discarded") => Error::Discarded { method },
        STATE_ERROR if message.contains("UnknownBlock") || message.contains("unknown Block") => {
            Error::UnknownBlock { method }
        }
        code => Error::Node { method, code, message },
    }
}
