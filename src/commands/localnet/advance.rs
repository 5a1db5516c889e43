//! `localnet advance`: blocks on demand.

use clap::Args;
use serde::Serialize;

use crate::chain::Pin;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;

/// Add blocks to a running development chain at once
///
/// Its clock does not jump: each block is a moment later than the one before.
#[derive(Debug, Args)]
#[command(after_long_help = "Example:
  taoctl localnet advance 360")]
pub struct Advance {
    /// How many blocks
    #[arg(value_parser = clap::value_parser!(u32).range(1..=100_000))]
    blocks: u32,
}

/// Where the chain is now.
#[derive(Debug, Serialize)]
pub struct Advanced {
    added: u32,
    newest: Pin,
}

impl Action for Advance {
    type View = Advanced;

    async fn act(&self, cx: &Ctx) -> Result<Advanced> {
        let newest = cx.chain().await?.advance(self.blocks).await?;
        Ok(Advanced { added: self.blocks, newest })
    }
}

impl View for Advanced {
    fn render(&self, page: &mut Page) {
        page.line(format!("added {} blocks; the newest is {}", self.added, self.newest.number));
    }
}
