//! `localnet start`: a chain that runs until it is stopped.

use clap::Args;
use serde::Serialize;
use sp_keyring::Sr25519Keyring as Keyring;
use tokio::signal::unix::{SignalKind, signal};

use super::child::no_signals;
use super::node::{ChainArgs, ScenarioArg};
use crate::commands::contract::Stream;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;

/// Start a fresh development chain and keep it running
///
/// Ctrl-C ends it with exit code 0. The chain is in memory and gone then; the next one is another chain.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl localnet start
  taoctl localnet start --port 0 --block-time 250 --json
  taoctl localnet start --scenario mainnet-like")]
pub struct Start {
    /// TCP port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 9944)]
    port: u16,

    #[command(flatten)]
    chain: ChainArgs,
}

/// A chain that runs.
#[derive(Debug, Serialize)]
pub struct Running {
    url: String,
    port: u16,
    genesis: String,
    accounts: Vec<Funded>,
    /// Who has many positions, in a scenario with such an account.
    holder: Option<Funded>,
}

/// An account that has money from the start.
#[derive(Debug, Serialize)]
pub struct Funded {
    name: String,
    address: AccountId,
}

/// Those that people use by name.
const FUNDED: [Keyring; 8] = [
    Keyring::Alice,
    Keyring::Bob,
    Keyring::Charlie,
    Keyring::Dave,
    Keyring::Eve,
    Keyring::Ferdie,
    Keyring::One,
    Keyring::Two,
];

impl Stream for Start {
    type Item = Running;

    async fn stream(&self, _cx: &Ctx, tell: &dyn Fn(&Running) -> Result<()>) -> Result<u8> {
        let node = self.chain.start(self.port).await?;
        // Before anybody knows that it runs, so that no signal comes too early.
        let mut interrupt = signal(SignalKind::interrupt()).map_err(no_signals)?;
        let mut terminate = signal(SignalKind::terminate()).map_err(no_signals)?;
        tell(&Running {
            url: node.url(),
            port: node.port(),
            genesis: format!("{:?}", node.genesis_hash()),
            accounts: FUNDED.into_iter().map(Funded::from).collect(),
            holder: (self.chain.scenario == ScenarioArg::MainnetLike)
                .then(|| localnet::HOLDER.into()),
        })?;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        node.stop().await;
        Ok(0)
    }
}

impl From<Keyring> for Funded {
    fn from(key: Keyring) -> Self {
        Self { name: format!("//{key}"), address: AccountId(key.to_raw_public()) }
    }
}

impl View for Running {
    fn render(&self, page: &mut Page) {
        page.fields([("url", &self.url), ("genesis", &self.genesis)]);
        page.gap();
        page.line("accounts with money, whose keys everybody knows:");
        page.fields(self.accounts.iter().map(|a| (format!("  {}", a.name), a.address.to_string())));
        page.gap();
        if let Some(holder) = &self.holder {
            page.line(format!("{} has 200 positions over 64 subnets", holder.name));
            page.gap();
        }
        page.line("use it from another terminal:");
        let network = match self.port {
            9944 => "local",
            _ => &self.url,
        };
        page.line(format!("  taoctl -n {network} balance //Alice"));
        page.line(format!("  taoctl -n {network} -w //Alice transfer 5 --to //Bob"));
        page.gap();
        page.line("Ctrl-C ends it");
    }
}
