//! Which block a read looks at.

use clap::Args;

use crate::chain::Pin;
use crate::ctx::Ctx;
use crate::error::Result;

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Reading options")]
pub struct ReadArgs {
    /// Read the state at this block number
    #[arg(long, value_name = "NUMBER", conflicts_with = "finalized")]
    at_block: Option<u32>,

    /// Read the newest final block instead of the newest one
    #[arg(long)]
    finalized: bool,
}

impl ReadArgs {
    /// The block to read; `None` is the newest, named by the first answer.
    pub async fn block(&self, cx: &Ctx) -> Result<Option<Pin>> {
        let chain = cx.chain().await?;
        Ok(match (self.at_block, self.finalized) {
            (Some(number), _) => Some(chain.block_at(number).await?),
            (None, true) => Some(chain.finalized().await?),
            (None, false) => None,
        })
    }
}
