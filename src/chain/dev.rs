//! What only a development node offers: blocks on demand.

use super::{Chain, Error, Pin, Result};

/// Blocks in one request, so that each stays far below the deadline of a call, also where blocks take half a second.
const STRIDE: u32 = 20;

impl Chain {
    /// Makes the node add `blocks` blocks now: by `localnet_advance`, or by `engine_createBlock` of a node with
    /// manual seal. [`Error::NoMethod`] if it is a node of neither kind. The newest block then.
    pub async fn advance(&self, blocks: u32) -> Result<Pin> {
        let mut left = blocks;
        while left > 0 {
            let stride = left.min(STRIDE);
            match self.rpc.localnet_advance(stride).await {
                Err(Error::NoMethod { .. }) => self.create_blocks(stride).await?,
                added => added.map(drop)?,
            }
            left -= stride;
        }
        Ok(self.read(()).await?.block)
    }

    async fn create_blocks(&self, blocks: u32) -> Result<()> {
        for _ in 0..blocks {
            self.rpc.create_block().await?;
        }
        Ok(())
    }
}
