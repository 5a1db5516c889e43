//! `chain status`: which chain answers, and how well.

use clap::Args;
use serde::Serialize;

use crate::chain::read::beacon;
use crate::chain::shown_url::shown_url;
use crate::chain::{Hash, Pin};
use crate::commands::contract::Query;
use crate::config::networks::Network;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;

/// Show which chain answers, where its head is and how fast the node is
#[derive(Debug, Args)]
#[command(after_long_help = "Example:
  taoctl chain status -n test")]
pub struct Status {}

/// The chain and its node.
#[derive(Debug, Serialize)]
pub struct ChainStatus {
    network: String,
    endpoint: String,
    genesis: Hash,
    /// The public network with this genesis hash; `null` for a development chain.
    public_network: Option<&'static str>,
    chain: String,
    node: String,
    spec_name: String,
    spec_version: u32,
    transaction_version: u32,
    best: Pin,
    finalized: Pin,
    /// Over the last blocks; `null` on a chain that has not two of them.
    milliseconds_per_block: Option<u64>,
    /// When the best block was made, in milliseconds since 1970.
    timestamp: u64,
    latency_milliseconds: u128,
    peers: u32,
    syncing: bool,
    token: Option<String>,
}

/// Blocks over which the time of a block is measured; every node keeps the states of so many.
const MEASURED: u32 = 16;

impl Query for Status {
    type View = ChainStatus;

    async fn query(&self, cx: &Ctx) -> Result<ChainStatus> {
        // read
        let chain = cx.chain().await?;
        let network = cx.network()?;
        let (now, finalized, node, runtime) = tokio::try_join!(
            chain.read(beacon::now()),
            chain.finalized(),
            chain.node_status(),
            chain.runtime(),
        )?;
        let (best, timestamp) = (now.block, now.value);
        cx.note_block(best);
        let milliseconds_per_block = chain.block_time(best, timestamp, MEASURED).await?;

        // say
        Ok(ChainStatus {
            endpoint: shown_url(&chain.endpoint().url),
            network: network.name,
            genesis: runtime.genesis,
            public_network: Network::public_name(runtime.genesis),
            chain: node.chain,
            node: node.software,
            spec_name: runtime.spec_name()?,
            spec_version: runtime.spec_version,
            transaction_version: runtime.transaction_version,
            best,
            finalized,
            milliseconds_per_block,
            timestamp,
            latency_milliseconds: node.latency.as_millis(),
            peers: node.peers,
            syncing: node.syncing,
            token: node.token,
        })
    }
}

impl View for ChainStatus {
    fn render(&self, page: &mut Page) {
        let block = |pin: &Pin| format!("{} ({})", pin.number, pin.hash);
        let block_time = |ms: u64| format!("{}.{:03} s", ms / 1000, ms % 1000);
        let network = match self.network == self.endpoint {
            true => self.endpoint.clone(),
            false => format!("{} ({})", self.network, self.endpoint),
        };
        let rows = [
            ("network", network),
            ("genesis", self.genesis.to_string()),
            ("public network", self.public_network.unwrap_or("none: a development chain").into()),
            ("chain", format!("{}, {}", self.chain, self.node)),
            ("runtime", format!("{} {}", self.spec_name, self.spec_version)),
            ("transactions", format!("version {}", self.transaction_version)),
            ("best block", block(&self.best)),
            ("final block", block(&self.finalized)),
            ("block time", self.milliseconds_per_block.map_or("unknown".into(), block_time)),
            ("latency", format!("{} ms", self.latency_milliseconds)),
            ("peers", self.peers.to_string()),
            ("syncing", if self.syncing { "yes: it is behind the network" } else { "no" }.into()),
            ("token", self.token.clone().unwrap_or_else(|| "unknown".into())),
        ];
        page.fields(rows);
    }
}
