//! The options of every command that signs.

use clap::{Args, ValueEnum};

use crate::config::networks::Network;
use crate::ctx::Ctx;
use crate::domain::era::ValidFor;
use crate::error::Result;
use crate::tx::options::{MetadataHash, Options, Wait};

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Signing options")]
pub struct TxArgs {
    /// Show what would be signed and end; nothing is signed
    #[arg(long)]
    dry_run: bool,

    /// Do not ask before signing
    #[arg(short, long, alias = "no-prompt")]
    yes: bool,

    /// How long to wait after sending
    #[arg(long, value_enum, value_name = "UNTIL", default_value = "included")]
    wait: WaitArg,

    /// How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m
    #[arg(long, value_name = "BLOCKS|TIME", default_value = "64", value_parser = ValidFor::parse)]
    valid_for: ValidFor,

    /// Nonce to use instead of the next one (for experts)
    #[arg(long, value_name = "N")]
    nonce: Option<u32>,

    /// Send it although the same call of this account is still open
    #[arg(long)]
    again: bool,

    /// Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test
    #[arg(long, value_enum, value_name = "WHEN", default_value = "auto")]
    metadata_hash: MetadataHashArg,

    /// A key of your own: the same key never sends twice
    #[arg(long, value_name = "KEY")]
    id: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum WaitArg {
    /// End when the node has taken it
    None,
    /// End when a block has it
    Included,
    /// End when a final block has it
    Finalized,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum MetadataHashArg {
    /// On a public network, and elsewhere if the runtime can check it
    Auto,
    /// Or nothing is signed
    On,
    /// A node that lies about its metadata can make you sign something else
    Off,
}

impl TxArgs {
    /// Refuses at once when a question will come and nobody can answer it.
    pub fn check(&self, cx: &Ctx) -> Result<()> {
        let prompt = cx.output().prompt();
        if self.yes || self.dry_run || prompt.is_interactive() {
            return Ok(());
        }
        prompt.confirm("sign and send?", "--yes, or --dry-run to look only").map(drop)
    }

    /// What the engine needs to know.
    pub async fn resolve(&self, cx: &Ctx) -> Result<Options> {
        Ok(Options {
            dry_run: self.dry_run,
            yes: self.yes,
            wait: match self.wait {
                WaitArg::None => Wait::None,
                WaitArg::Included => Wait::Included,
                WaitArg::Finalized => Wait::Finalized,
            },
            valid_for: self.valid_for,
            nonce: self.nonce,
            again: self.again,
            id: self.id.clone(),
            metadata_hash: match self.metadata_hash {
                MetadataHashArg::On => MetadataHash::Required,
                MetadataHashArg::Off => MetadataHash::Off,
                MetadataHashArg::Auto if cx.is_public().await? => MetadataHash::Required,
                MetadataHashArg::Auto => MetadataHash::Tried,
            },
            public_chains: Network::public_genesis().collect(),
            agent: cx.agent(),
            patience: cx.config().timeout(),
            policy: cx.policy_file(),
            development_keys: cx.is_development().await?,
        })
    }
}
