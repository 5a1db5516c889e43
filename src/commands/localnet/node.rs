//! Starting the chain for `start`, `run` and `demo`.

use std::time::Duration;

use clap::Args;
use localnet::{Node, Options, Production};

use crate::error::{Code, Error, Exit, Result};

/// When blocks come.
#[derive(Clone, Debug, Args)]
pub struct BlockArgs {
    /// Milliseconds between two blocks
    #[arg(
        long,
        value_name = "MS",
        default_value_t = 1000,
        value_parser = clap::value_parser!(u64).range(10..=600_000)
    )]
    block_time: u64,

    /// A block for each transaction, and none without
    #[arg(long, conflicts_with = "block_time")]
    instant: bool,

    /// Announce no keys of the MEV shield: trades are sent in the clear
    #[arg(long)]
    no_shield: bool,
}

impl BlockArgs {
    /// Starts a fresh chain on a port of this machine; 0 takes a free one.
    pub async fn start(&self, port: u16) -> Result<Node> {
        let production = match self.instant {
            true => Production::Instant,
            false => Production::Every(Duration::from_millis(self.block_time)),
        };
        start(Options { port, production, shield: !self.no_shield, ..Options::default() }).await
    }
}

/// Starts a fresh chain.
pub async fn start(options: Options) -> Result<Node> {
    Node::start(options).await.map_err(|error| match error {
        localnet::Error::Listen { port, source } => {
            let message = format!("cannot listen on port {port}: {source}");
            Error::refused("localnet_port", message)
                .hint("--port 0 takes a free one; another localnet may be running there")
        }
        error => Error::new(Code("localnet_failed", Exit::Internal), format!("the chain: {error}")),
    })
}
