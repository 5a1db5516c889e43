//! The JSON-RPC server: WebSocket and HTTP on one loopback port.

use crate::{ledger::Shared, node::Error, rpc};
use jsonrpsee::server::{Server, ServerConfig, ServerHandle};
use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

/// The largest request and answer, as on a real node.
const MAX_MESSAGE: u32 = 15 * 1024 * 1024;

/// Listens on the port, or on a free one if it is 0, and serves.
///
/// # Errors
/// When the port is taken.
pub async fn start(port: u16, shared: Arc<Shared>) -> Result<(SocketAddr, ServerHandle), Error> {
    let methods = rpc::methods(shared)?;
    let config = ServerConfig::builder()
        .max_request_body_size(MAX_MESSAGE)
        .max_response_body_size(MAX_MESSAGE)
        .build();
    let refused = |source: io::Error| Error::Listen { port, source };
    let server = Server::builder()
        .set_config(config)
        .build(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        .await
        .map_err(refused)?;
    let address = server.local_addr().map_err(refused)?;
    Ok((address, server.start(methods)))
}
