//! `localnet run`: a command with a chain of its own.

use std::ffi::OsString;

use clap::Args;
use serde::Serialize;
use tokio::process::Command;

use super::child;
use super::node::ChainArgs;
use crate::commands::contract::Stream;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;

/// Run a command with a fresh development chain
///
/// BT_NETWORK and BT_CHAIN_ENDPOINT lead the command to the chain, which ends with it. The exit code is that of the
/// command: 128 and the signal if it was killed by one, 127 if it cannot be started. Ctrl-C goes to the command.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl localnet run -- taoctl -w //Alice transfer 5 --to //Bob --yes
  taoctl localnet run --block-time 250 -- sh -c 'taoctl balance //Alice'
  taoctl localnet run --scenario mainnet-like -- taoctl stake list //Dave")]
pub struct Run {
    #[command(flatten)]
    chain: ChainArgs,

    /// The command with its arguments, after `--`
    #[arg(required = true, last = true, value_name = "CMD")]
    command: Vec<OsString>,
}

/// It tells nothing: stdout belongs to the command.
#[derive(Debug, Serialize)]
pub enum Nothing {}

impl Stream for Run {
    type Item = Nothing;

    async fn stream(&self, cx: &Ctx, _tell: &dyn Fn(&Nothing) -> Result<()>) -> Result<u8> {
        let (program, arguments) = self
            .command
            .split_first()
            .ok_or_else(|| Error::usage("there is no command to run").hint("give it after `--`"))?;
        let node = self.chain.start(0).await?;
        let mut command = Command::new(program);
        command.args(arguments).env("BT_NETWORK", node.url()).env("BT_CHAIN_ENDPOINT", node.url());
        // They were taken out of our environment, and the command is the user's own.
        command.envs(cx.ui().sources().environment().vars());
        let ended = child::run(command).await?;
        node.stop().await;
        Ok(ended.code)
    }
}

impl View for Nothing {
    fn render(&self, _: &mut Page) {}
}
