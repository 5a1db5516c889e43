//! Starting the chain for `start`, `run` and `demo`.

use std::time::Duration;

use clap::{Args, ValueEnum};
use localnet::{Node, Options, Production, Scenario};

use crate::error::{Code, Error, Exit, Result};

/// What is on the chain from the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ScenarioArg {
    /// Subnet 1, which //Bob owns, and subnet 2, where weights must be committed first: the validator is //Eve//stash
    #[default]
    Development,
    /// 64 subnets with pools of very different depth, 20 validators (the first is //Charlie's), and 200 positions of
    /// //Dave, some of them dust
    MainnetLike,
}

/// When blocks come, and what is there before.
#[derive(Clone, Debug, Args)]
pub struct ChainArgs {
    /// What is on the chain from the start
    #[arg(long, value_name = "NAME", value_enum, default_value_t)]
    pub scenario: ScenarioArg,

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

impl ChainArgs {
    /// Starts a fresh chain on a port of this machine; 0 takes a free one.
    pub async fn start(&self, port: u16) -> Result<Node> {
        let production = match self.instant {
            true => Production::Instant,
            false => Production::Every(Duration::from_millis(self.block_time)),
        };
        let scenario = match self.scenario {
            ScenarioArg::Development => Scenario::Development,
            ScenarioArg::MainnetLike => Scenario::MainnetLike,
        };
        let shield = !self.no_shield;
        let beacon = true;
        start(Options { port, production, scenario, shield, beacon, ..Options::default() }).await
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
