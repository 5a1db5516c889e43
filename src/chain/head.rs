//! Blocks: heads, headers, bodies, and where in them an extrinsic is.

use std::ops::RangeInclusive;

use futures::{Stream, StreamExt, stream, try_join};

use super::{
    client::{Chain, Pin},
    error::{Error, Result},
    events::BlockEvents,
    extrinsic::extrinsic_hash,
    outcome::Outcome,
    rpc::{RawBlock, RawHeader},
    runtime::Runtime,
    wire::Hash,
};
use crate::domain::address::AccountId;

/// A block's number and parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    pub number: u32,
    pub parent: Hash,
}

/// A block with its extrinsics as bytes, length prefixes included.
#[derive(Clone, Debug)]
pub struct Block {
    pub header: Header,
    pub extrinsics: Vec<Vec<u8>>,
}

/// Where an extrinsic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    pub block: Pin,
    pub index: u32,
}

/// What a transaction is signed with, all of the same moment.
#[derive(Clone, Debug)]
pub struct Signing {
    /// The next nonce, the node's pool included.
    pub nonce: u32,
    /// The parent of the best block: where the era begins.
    pub anchor: Pin,
    pub runtime: Runtime,
}

/// Blocks that are asked for at the same time.
const AHEAD: usize = 16;

impl Block {
    /// Where an extrinsic is in it.
    pub fn index_of(&self, hash: Hash) -> Option<u32> {
        let index = self.extrinsics.iter().position(|bytes| extrinsic_hash(bytes) == hash)?;
        u32::try_from(index).ok()
    }
}

impl From<RawHeader> for Header {
    fn from(raw: RawHeader) -> Self {
        Self { number: raw.number.0, parent: raw.parent_hash }
    }
}

impl Chain {
    /// Nonce, anchor and runtime in one round trip. Where the runtime was upgraded since the first read it is the new
    /// one: what was encoded must be encoded again.
    pub async fn signing(&self, account: AccountId) -> Result<Signing> {
        let (runtime, header, nonce) =
            try_join!(self.current_runtime(), self.best_header(), self.rpc.next_index(account))?;
        // Block 0 has no parent; no reorganisation can replace it either.
        let anchor = match header.number.checked_sub(1) {
            Some(number) => Pin { number, hash: header.parent },
            None => Pin { number: 0, hash: runtime.genesis },
        };
        Ok(Signing { nonce, anchor, runtime })
    }

    pub async fn best_header(&self) -> Result<Header> {
        self.header_or_best(None).await
    }

    /// The header of a block; an error if the node does not know it.
    pub async fn header(&self, hash: Hash) -> Result<Header> {
        self.header_or_best(Some(hash)).await
    }

    async fn header_or_best(&self, hash: Option<Hash>) -> Result<Header> {
        let header = self.rpc.header(hash).await?;
        let reason =
            || hash.map_or_else(|| "no best block".to_owned(), |hash| format!("no block {hash}"));
        header
            .map(Header::from)
            .ok_or_else(|| Error::Answer { method: "chain_getHeader", reason: reason() })
    }

    /// The last finalized block.
    pub async fn finalized(&self) -> Result<Pin> {
        let hash = self.rpc.finalized_head().await?;
        let number = self.header(hash).await?.number;
        Ok(Pin { number, hash })
    }

    /// A block of the best chain; an error if the node does not have it.
    pub async fn block_at(&self, number: u32) -> Result<Pin> {
        let reason = || format!("no block {number}");
        let hash = self.rpc.block_hash(Some(number)).await?;
        let hash =
            hash.ok_or_else(|| Error::Answer { method: "chain_getBlockHash", reason: reason() })?;
        Ok(Pin { number, hash })
    }

    /// A block; an error if the node does not know it.
    pub async fn block(&self, hash: Hash) -> Result<Block> {
        let block = self.rpc.block(hash).await?;
        let reason = || format!("no block {hash}");
        let RawBlock { block } =
            block.ok_or_else(|| Error::Answer { method: "chain_getBlock", reason: reason() })?;
        let extrinsics = block.extrinsics.into_iter().map(|bytes| bytes.0).collect();
        Ok(Block { header: block.header.into(), extrinsics })
    }

    /// Blocks of the best chain, in order. One that the node does not have, or does not show, is an error: then
    /// nothing is known of what may be in it.
    pub fn blocks(
        &self,
        numbers: RangeInclusive<u32>,
    ) -> impl Stream<Item = Result<(Pin, Block)>> + '_ {
        let read = async |number| {
            let block = self.block_at(number).await?;
            Ok((block, self.block(block.hash).await?))
        };
        stream::iter(numbers).map(read).buffered(AHEAD)
    }

    /// What an extrinsic of a block came to.
    pub async fn outcome(&self, block: Hash, index: u32) -> Result<Outcome> {
        let (runtime, events) =
            try_join!(self.runtime_at(block), self.read_at(BlockEvents, Some(block)))?;
        Outcome::of(&runtime, events.value, block, index)
    }
}
