//! `localnet demo`: the whole main job, played by this binary as a user would type it.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use clap::Args;
use localnet::{Options, Production};
use serde::Serialize;
use serde_json::Value;
use tempfile::TempDir;
use tokio::process::Command;

use super::child::{self, Ended};
use super::node;
use crate::commands::contract::Stream;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;

/// Play the main job on a fresh development chain
///
/// In an empty temporary folder, on a chain of its own: two wallets are made, TAO is sent, a hotkey is registered,
/// stake is put on a subnet and taken back, weights are set, all positions are left, everything is read back. Each
/// command is shown with its real output; the first that fails ends the demo with its exit code.
#[derive(Debug, Args)]
#[command(after_long_help = "Example:
  taoctl localnet demo --keep")]
pub struct Demo {
    /// Keep the folder with the wallets and the journal
    #[arg(long)]
    keep: bool,

    /// Milliseconds between two blocks
    #[arg(
        long,
        value_name = "MS",
        default_value_t = 250,
        value_parser = clap::value_parser!(u64).range(10..=600_000)
    )]
    block_time: u64,
}

/// What is typed, one command after another.
const STEPS: [&str; 21] = [
    "chain status",
    "wallet create treasury --mnemonic-file treasury.words",
    "wallet create miner --mnemonic-file miner.words",
    "wallet list",
    "localnet fund treasury 1000 --yes",
    "balance treasury",
    "transfer 250.5 --to miner --wallet treasury --yes",
    "balance treasury miner",
    "subnet list",
    "subnet show 1",
    "subnet register 1 --wallet miner --yes",
    "stake add 100 --to default@1 --wallet miner --yes",
    "stake list --wallet miner",
    "stake remove 40 --from default@1 --wallet miner --yes",
    "stake show default@1 --wallet miner",
    "localnet advance 40",
    "weights set 1 0:0.75 1:0.25 --wallet miner --yes",
    "weights show 1",
    "subnet metagraph 1",
    "stake exit --wallet miner --yes",
    "tx list",
];

/// Protects the keys of the demo, which are worth nothing.
const PASSWORD: &str = "only-for-the-demo";

/// Variables of this process that the commands see; all others stay outside.
const INHERITED: [&str; 8] =
    ["PATH", "TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "COLUMNS", "TMPDIR"];

/// One thing told by the demo.
#[derive(Debug, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Told {
    /// Where it is played.
    Begin { folder: PathBuf, network: String },
    /// What is typed now.
    Command { command: String },
    /// What it answered; only with `--json`, otherwise it has written itself.
    Answer { exit: u8, answer: Value },
    /// The end.
    End { commands: usize, kept: Option<PathBuf> },
}

impl Stream for Demo {
    type Item = Told;

    async fn stream(&self, cx: &Ctx, tell: &dyn Fn(&Told) -> Result<()>) -> Result<u8> {
        let production = Production::Every(Duration::from_millis(self.block_time));
        let node = node::start(Options { production, ..Options::default() }).await?;
        let folder = tempfile::Builder::new().prefix("taoctl-demo-").tempdir().map_err(broken)?;
        let home = folder.path().to_owned();
        tell(&Told::Begin { folder: home.clone(), network: node.url() })?;
        for step in STEPS {
            tell(&Told::Command { command: format!("taoctl {step}") })?;
            let ended = child::run(command(step, &home, &node.url(), cx.output().json())?).await?;
            if cx.output().json() {
                tell(&Told::answer(&ended)?)?;
            }
            if ended.code != 0 {
                self.leave(folder);
                return Ok(ended.code);
            }
        }
        node.stop().await;
        tell(&Told::End { commands: STEPS.len(), kept: self.leave(folder) })?;
        Ok(0)
    }
}

impl Demo {
    /// The folder, if it is to stay.
    fn leave(&self, folder: TempDir) -> Option<PathBuf> {
        self.keep.then(|| folder.keep())
    }
}

/// This binary with these words, in an empty home.
fn command(step: &str, home: &Path, network: &str, json: bool) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe().map_err(broken)?);
    command.args(step.split(' ')).current_dir(home).stdin(Stdio::null()).env_clear();
    let inherited = INHERITED.into_iter().filter_map(|name| Some((name, std::env::var_os(name)?)));
    command.envs(inherited).env("HOME", home).env("BT_NETWORK", network);
    command.env("BT_WALLET_PASSWORD", PASSWORD);
    if json {
        command.arg("--json").stdout(Stdio::piped());
    }
    Ok(command)
}

fn broken(error: std::io::Error) -> Error {
    Error::internal(format!("the demo cannot be played: {error}"))
}

impl Told {
    fn answer(ended: &Ended) -> Result<Self> {
        let answer = serde_json::from_slice(&ended.stdout).map_err(|error| broken(error.into()))?;
        Ok(Self::Answer { exit: ended.code, answer })
    }
}

impl View for Told {
    fn render(&self, page: &mut Page) {
        match self {
            Self::Begin { folder, network } => {
                page.line("a fresh chain, and an empty home:");
                page.command(&format!("export HOME={} BT_NETWORK={network}", folder.display()));
                page.command(&format!("export BT_WALLET_PASSWORD={PASSWORD}"));
            }
            Self::Command { command } => {
                page.line("");
                page.command(command);
            }
            Self::Answer { answer, .. } => page.line(answer.to_string()),
            Self::End { commands, kept } => {
                page.line("");
                page.line(format!(
                    "{commands} commands, each a process of its own; every number was read back from the chain"
                ));
                if let Some(kept) = kept {
                    page.line(format!("wallets and journal are in {}", kept.display()));
                }
            }
        }
    }
}
