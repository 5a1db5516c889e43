//! `author_*`: submitting transactions and watching them.

use super::{Module, add, add_unsafe, errors, notify};
use crate::ledger::Shared;
use codec::{Decode, Encode};
use jsonrpsee::{
    Extensions, PendingSubscriptionSink,
    core::{RegisterMethodError, RpcResult},
    types::Params,
};
use sp_core::{Bytes, H256};
use sp_runtime::OpaqueExtrinsic;
use std::sync::Arc;
use tokio::{sync::mpsc::unbounded_channel, task::spawn_blocking};

pub fn register(module: &mut Module) -> Result<(), RegisterMethodError> {
    add(module, &["author_submitExtrinsic"], submit)?;
    add(module, &["author_pendingExtrinsics"], pending_extrinsics)?;
    add_unsafe(
        module,
        &[
            "author_insertKey",
            "author_rotateKeys",
            "author_hasSessionKeys",
            "author_hasKey",
            "author_removeExtrinsic",
        ],
    )?;
    module.register_subscription(
        "author_submitAndWatchExtrinsic",
        "author_extrinsicUpdate",
        "author_unwatchExtrinsic",
        |params, pending, shared, _| async move {
            match params.sequence().next() {
                Ok(bytes) => submit_and_watch(bytes, pending, shared).await,
                Err(error) => pending.reject(error).await,
            }
        },
    )?;
    Ok(())
}

fn submit(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<H256> {
    let bytes: Bytes = params.sequence().next()?;
    let extrinsic = OpaqueExtrinsic::decode(&mut &bytes[..])
        .map_err(|error| errors::not_an_extrinsic(&error))?;
    shared.write().submit(extrinsic, None).map_err(errors::rejection)
}

/// What is ready, in the order of execution.
fn pending_extrinsics(_: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Vec<Bytes>> {
    Ok(shared.read().pool.ready().map(|(_, extrinsic)| Bytes(extrinsic.encode())).collect())
}

/// Sends each status of the transaction until it is settled.
async fn submit_and_watch(bytes: Bytes, pending: PendingSubscriptionSink, shared: Arc<Shared>) {
    let extrinsic = match OpaqueExtrinsic::decode(&mut &bytes[..]) {
        Ok(extrinsic) => extrinsic,
        Err(error) => return pending.reject(errors::bad_format(&error)).await,
    };
    let (watcher, mut statuses) = unbounded_channel();
    let submitted = spawn_blocking(move || shared.write().submit(extrinsic, Some(watcher))).await;
    match submitted {
        Ok(Ok(_)) => {}
        Ok(Err(rejection)) => return pending.reject(errors::rejection(rejection)).await,
        Err(error) => return tracing::error!(%error, "the thread that submits a transaction"),
    }
    let Ok(sink) = pending.accept().await else { return };
    loop {
        let status = tokio::select! {
            () = sink.closed() => return,
            status = statuses.recv() => status,
        };
        // The pool drops the other end when it has nothing more to tell.
        match status {
            Some(status) if notify(&sink, &status).await => {}
            _ => return,
        }
    }
}
