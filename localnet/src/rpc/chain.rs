//! `chain_*`: headers, blocks, hashes and new heads.

use super::{Module, add, errors, notify};
use crate::{ledger::Shared, runtime::Header};
use jsonrpsee::{
    Extensions, PendingSubscriptionSink,
    core::{RegisterMethodError, RpcResult},
    types::Params,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sp_core::{H256, U256};
use std::sync::Arc;
use tokio::sync::broadcast::error::RecvError;

/// Subscriptions to heads: name and aliases, notification, unsubscribe name and aliases. All see the
/// same heads, because every block is final at once.
type HeadNames = (&'static [&'static str], &'static str, &'static [&'static str]);

const HEADS: [HeadNames; 3] = [
    (&["chain_subscribeAllHeads"], "chain_allHead", &["chain_unsubscribeAllHeads"]),
    (
        &["chain_subscribeNewHeads", "chain_subscribeNewHead", "subscribe_newHead"],
        "chain_newHead",
        &["chain_unsubscribeNewHeads", "chain_unsubscribeNewHead", "unsubscribe_newHead"],
    ),
    (
        &["chain_subscribeFinalizedHeads", "chain_subscribeFinalisedHeads"],
        "chain_finalizedHead",
        &["chain_unsubscribeFinalizedHeads", "chain_unsubscribeFinalisedHeads"],
    ),
];

pub fn register(module: &mut Module) -> Result<(), RegisterMethodError> {
    add(module, &["chain_getHeader"], header)?;
    add(module, &["chain_getBlock"], block)?;
    add(module, &["chain_getBlockHash", "chain_getHead"], block_hash)?;
    add(module, &["chain_getFinalizedHead", "chain_getFinalisedHead"], |_, shared, _| {
        Ok(shared.read().chain.best_hash())
    })?;
    for (subscribe, notification, unsubscribe) in HEADS {
        let ([name, aliases @ ..], [end, end_aliases @ ..]) = (subscribe, unsubscribe) else {
            continue;
        };
        module.register_subscription(name, notification, end, |_, pending, shared, _| {
            send_heads(pending, shared)
        })?;
        for alias in aliases {
            module.register_alias(alias, name)?;
        }
        for alias in end_aliases {
            module.register_alias(alias, end)?;
        }
    }
    Ok(())
}

fn header(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Option<Header>> {
    let hash: Option<H256> = params.sequence().optional_next()?;
    let ledger = shared.read();
    let hash = hash.unwrap_or_else(|| ledger.chain.best_hash());
    Ok(ledger.chain.block(hash).map(|block| block.header.clone()))
}

fn block(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Option<Value>> {
    let hash: Option<H256> = params.sequence().optional_next()?;
    let ledger = shared.read();
    let hash = hash.unwrap_or_else(|| ledger.chain.best_hash());
    Ok(ledger.chain.block(hash).map(|block| {
        let body = json!({ "header": block.header, "extrinsics": block.extrinsics });
        json!({ "block": body, "justifications": null })
    }))
}

/// A block number as clients write it.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(untagged)]
enum NumberOrHex {
    Number(u64),
    Hex(U256),
}

/// One or many.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(untagged)]
enum ListOrValue<T> {
    List(Vec<T>),
    Value(T),
}

fn block_hash(
    params: Params<'_>,
    shared: Arc<Shared>,
    _: Extensions,
) -> RpcResult<ListOrValue<Option<H256>>> {
    let numbers: Option<ListOrValue<NumberOrHex>> = params.sequence().optional_next()?;
    let ledger = shared.read();
    let hash = |number: NumberOrHex| {
        let narrow = match number {
            NumberOrHex::Number(number) => u32::try_from(number).ok(),
            NumberOrHex::Hex(number) => u32::try_from(number).ok(),
        };
        let number = narrow.ok_or_else(|| errors::block_number(&format!("{number:?}")))?;
        Ok(ledger.chain.hash(number))
    };
    match numbers {
        None => Ok(ListOrValue::Value(Some(ledger.chain.best_hash()))),
        Some(ListOrValue::Value(number)) => Ok(ListOrValue::Value(hash(number)?)),
        Some(ListOrValue::List(numbers)) => {
            Ok(ListOrValue::List(numbers.into_iter().map(hash).collect::<RpcResult<_>>()?))
        }
    }
}

/// The newest header at once, then each new one.
async fn send_heads(pending: PendingSubscriptionSink, shared: Arc<Shared>) {
    // Both under one lock, so that no block falls in between.
    let (newest, mut heads) = {
        let ledger = shared.read();
        let newest = ledger.chain.block(ledger.chain.best_hash()).map(|block| block.header.clone());
        (newest, ledger.heads())
    };
    let Ok(sink) = pending.accept().await else { return };
    if !notify(&sink, &newest).await {
        return;
    }
    loop {
        let head = tokio::select! {
            () = sink.closed() => return,
            head = heads.recv() => head,
        };
        match head {
            Ok(head) if notify(&sink, &head.header).await => {}
            Err(RecvError::Lagged(_)) => {}
            Ok(_) | Err(RecvError::Closed) => return,
        }
    }
}
