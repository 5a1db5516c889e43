//! A transaction that is not in the journal: what the blocks say of it.

use jiff::Timestamp;

use crate::chain::calls::decode_call;
use crate::chain::head::Found;
use crate::chain::shown_url::shown_url;
use crate::chain::signed_extrinsic::Extrinsic;
use crate::chain::{Chain, Hash, plain};
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::tx::entry::{Entry, Inclusion, State};
use crate::tx::search::{self, Lost};
use futures::TryStreamExt as _;

/// Blocks that are looked at where none is named: as long as a transaction is valid by default.
const RECENT: u32 = 64;

/// Looks for it in a block, or in the newest ones. `None`: none of them has it.
pub async fn find(cx: &Ctx, hash: Hash, block: Option<u32>) -> Result<Option<Entry>> {
    let chain = cx.chain().await?;
    let newest = chain.best_header().await?.number;
    let blocks = match block {
        Some(number) if number > newest => {
            let message = format!("there is no block {number} yet: the newest is {newest}");
            return Err(Error::refused("no_such_block", message).hint(
                "check the number; `taoctl chain endpoints` tells whether the node is behind",
            ));
        }
        Some(number) => number..=number,
        None => newest.saturating_sub(RECENT - 1)..=newest,
    };
    let mut blocks = std::pin::pin!(chain.blocks(blocks));
    while let Some((pin, block)) = blocks.try_next().await? {
        if let Some(index) = block.index_of(hash) {
            let bytes = block.extrinsics.into_iter().nth(index as usize).unwrap_or_default();
            return entry(chain, hash, Found { block: pin, index }, bytes).await.map(Some);
        }
    }
    Ok(None)
}

/// As the journal would have it.
async fn entry(chain: &Chain, hash: Hash, found: Found, bytes: Vec<u8>) -> Result<Entry> {
    let (runtime, finalized) =
        tokio::try_join!(chain.runtime_at(found.block.hash), chain.finalized())?;
    let read = Extrinsic::read(&runtime, &bytes)?;
    let sent = read.signed.ok_or_else(|| {
        let message = format!("nobody signed {hash} in block {}", found.block.number);
        Error::refused("not_signed", message)
    })?;
    let call = plain::call(&runtime, &decode_call(&runtime, &read.call)?);
    let name = |key: &str| call.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
    let summary = format!("{}.{}", name("pallet"), name("name"));
    // The runtime counts from the block before.
    let birth = sent.era.anchor(found.block.number.saturating_sub(1)).unwrap_or(0);
    let endpoint = chain.endpoint();
    let mut entry = Entry {
        hash,
        bytes,
        signer: sent.account,
        nonce: sent.nonce,
        anchor: chain.block_at(birth).await?,
        last_valid: sent.era.last_block(birth).unwrap_or(u32::MAX),
        genesis: runtime.genesis,
        spec_version: runtime.spec_version,
        endpoint: shown_url(&endpoint.url),
        network: endpoint.name,
        summary,
        call: read.call,
        id: None,
        request: None,
        rest: 0,
        place: None,
        signed_at: Timestamp::UNIX_EPOCH,
        carrier: None,
        spent: None,
        state: State::Unknown,
    };
    let is_final = found.block.number <= finalized.number;
    let inclusion = match search::outcome_of(chain, &entry, found, is_final).await {
        Ok(outcome) => Inclusion::from(&outcome),
        Err(Lost::Away(error)) => return Err(error.into()),
        Err(Lost::Unreadable(_)) => Inclusion::unreadable(found, is_final),
    };
    entry.state = State::Included { inclusion };
    Ok(entry)
}
