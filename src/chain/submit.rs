//! Sending a signed extrinsic: once, with the pool's verdict as a type.

use jsonrpsee::core::client::{Error as RpcError, Subscription};
use serde::Deserialize;

use super::{
    client::Chain,
    connection::Connection,
    error::{Error, Result},
    extrinsic::Signed,
    rejection::{Verdict, verdict_of},
    wire::Hash,
};

/// What the pool says about a transaction that is being watched.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PoolStatus {
    /// Waits for an earlier nonce.
    Future,
    Ready,
    Broadcast(Vec<String>),
    InBlock(Hash),
    /// The block left the best chain.
    Retracted(Hash),
    /// Finality is slow; the transaction may still be in that block.
    FinalityTimeout(Hash),
    Finalized(Hash),
    /// Replaced by the transaction with this hash.
    Usurped(Hash),
    Dropped,
    Invalid,
}

/// Follows a transaction through this node's pool. Its end says nothing: only the blocks tell.
pub struct Watch(Option<Subscription<PoolStatus>>);

impl Watch {
    /// The next status; `None` when the connection is gone. A node may also just say no more: use a deadline.
    pub async fn next(&mut self) -> Option<PoolStatus> {
        self.0.as_mut()?.next().await?.ok()
    }
}

impl Chain {
    /// Sends the bytes once. `Ok`: the pool has them, perhaps since before. [`Error::Rejected`]: it does not.
    /// [`Error::Unanswered`]: nobody knows. Sending the same bytes again is always safe.
    pub async fn submit(&self, signed: &Signed) -> Result<()> {
        let connection = self.rpc.one_connection().await?;
        match connection.submit(&signed.bytes).await {
            Ok(_) => Ok(()),
            Err(error) => verdict(&connection, "author_submitExtrinsic", signed, error),
        }
    }

    /// As [`Self::submit`], and follows the transaction. A pool that already has it follows nothing, nor does HTTP.
    pub async fn submit_and_watch(&self, signed: &Signed) -> Result<Watch> {
        let connection = self.rpc.one_connection().await?;
        match connection.submit_and_watch(&signed.bytes).await {
            Ok(subscription) => Ok(Watch(subscription)),
            Err(error) => {
                let method = "author_submitAndWatchExtrinsic";
                verdict(&connection, method, signed, error).map(|()| Watch(None))
            }
        }
    }
}

fn verdict(
    connection: &Connection,
    method: &'static str,
    signed: &Signed,
    error: RpcError,
) -> Result<()> {
    if let RpcError::Call(object) = &error {
        let data = object.data().map_or("", |raw| raw.get()).trim_matches('"').to_owned();
        match verdict_of(object.code(), object.message(), &data) {
            Verdict::Has => return Ok(()),
            Verdict::Refused(rejection) => return Err(Error::Rejected(rejection)),
            Verdict::Unclear => {}
        }
    }
    let source = Box::new(connection.failure(method, error));
    Err(Error::Unanswered { hash: signed.hash, source })
}
