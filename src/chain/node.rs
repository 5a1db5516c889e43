//! The node itself: what it calls itself, and how it is connected.

use std::time::{Duration, Instant};

use futures::try_join;
use serde::Deserialize;

use super::{Chain, Result};

/// What a node says of itself.
#[derive(Clone, Debug)]
pub struct NodeStatus {
    /// The name of the chain, in the node's words.
    pub chain: String,
    /// The program and its version.
    pub software: String,
    /// Connected peers.
    pub peers: u32,
    /// Whether it is still catching up: its best block is not the network's.
    pub syncing: bool,
    /// The symbol of the token, where the node knows one.
    pub token: Option<String>,
    /// The time of one round trip.
    pub latency: Duration,
}

/// The answer of `system_health`, as far as it is needed.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Health {
    pub peers: u32,
    pub is_syncing: bool,
}

/// The answer of `system_properties`, as far as it is needed.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Properties {
    pub token_symbol: Option<String>,
}

impl Chain {
    /// Asks the node about itself: one round trip, and one more that is measured.
    pub async fn node_status(&self) -> Result<NodeStatus> {
        let rpc = &self.rpc;
        let (chain, name, version, health, properties) = try_join!(
            rpc.system_text("system_chain"),
            rpc.system_text("system_name"),
            rpc.system_text("system_version"),
            rpc.health(),
            rpc.properties(),
        )?;
        let asked = Instant::now();
        rpc.health().await?;
        Ok(NodeStatus {
            chain,
            software: format!("{name} {version}"),
            peers: health.peers,
            syncing: health.is_syncing,
            token: properties.token_symbol,
            latency: asked.elapsed(),
        })
    }
}
