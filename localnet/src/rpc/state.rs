//! `state_*`: storage, runtime calls, metadata and their subscriptions.

use super::{Module, add, add_unsafe, errors, notify};
use crate::{
    chain::{Chain, StateError},
    ledger::Shared,
    runtime,
};
use jsonrpsee::{
    Extensions, PendingSubscriptionSink,
    core::{RegisterMethodError, RpcResult},
    types::Params,
};
use sp_core::{
    Bytes, H256,
    storage::{StorageChangeSet, StorageData, StorageKey},
};
use sp_runtime::traits::{BlakeTwo256, Hash};
use sp_version::RuntimeVersion;
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};
use tokio::sync::broadcast::error::RecvError;

/// The most keys in one page, as on a real node.
const MAX_KEYS: u32 = 1_000;

pub fn register(module: &mut Module) -> Result<(), RegisterMethodError> {
    add(module, &["state_call", "state_callAt"], call)?;
    add(module, &["state_getStorage", "state_getStorageAt"], storage)?;
    add(module, &["state_getStorageHash", "state_getStorageHashAt"], storage_hash)?;
    add(module, &["state_getStorageSize", "state_getStorageSizeAt"], storage_size)?;
    add(module, &["state_getKeys"], keys)?;
    add(module, &["state_getKeysPaged", "state_getKeysPagedAt"], keys_paged)?;
    add(module, &["state_queryStorageAt"], query_storage_at)?;
    add(module, &["state_getMetadata"], metadata)?;
    add(module, &["state_getRuntimeVersion", "chain_getRuntimeVersion"], runtime_version)?;
    add_unsafe(module, &["state_getPairs", "state_queryStorage", "state_traceBlock"])?;

    module.register_subscription(
        "state_subscribeRuntimeVersion",
        "state_runtimeVersion",
        "state_unsubscribeRuntimeVersion",
        |_, pending, _, _| send_runtime_version(pending),
    )?;
    module.register_alias("chain_subscribeRuntimeVersion", "state_subscribeRuntimeVersion")?;
    module.register_alias("chain_unsubscribeRuntimeVersion", "state_unsubscribeRuntimeVersion")?;
    module.register_subscription(
        "state_subscribeStorage",
        "state_storage",
        "state_unsubscribeStorage",
        |params, pending, shared, _| async move {
            match params.sequence().optional_next() {
                Ok(Some(keys)) => send_storage(keys, pending, shared).await,
                Ok(None) => pending.reject(errors::unsafe_call()).await,
                Err(error) => pending.reject(error).await,
            }
        },
    )?;
    Ok(())
}

fn call(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Bytes> {
    let mut params = params.sequence();
    let (method, args): (String, Bytes) = (params.next()?, params.next()?);
    let at = params.optional_next()?;
    let ledger = shared.read();
    let mut state = ledger.chain.state(at).map_err(errors::state)?;
    Ok(Bytes(state.call(&method, &args).map_err(|error| errors::state(error.into()))?))
}

fn value(
    chain: &Chain,
    key: &StorageKey,
    at: Option<H256>,
) -> Result<Option<StorageData>, StateError> {
    Ok(chain.state(at)?.get(&key.0)?.map(StorageData))
}

fn storage(
    params: Params<'_>,
    shared: Arc<Shared>,
    _: Extensions,
) -> RpcResult<Option<StorageData>> {
    let mut params = params.sequence();
    let (key, at) = (params.next()?, params.optional_next()?);
    value(&shared.read().chain, &key, at).map_err(errors::state)
}

fn storage_hash(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Option<H256>> {
    let mut params = params.sequence();
    let (key, at) = (params.next()?, params.optional_next()?);
    let value = value(&shared.read().chain, &key, at).map_err(errors::state)?;
    Ok(value.map(|value| BlakeTwo256::hash(&value.0)))
}

/// The size of the value; of all values together when `key` is the prefix of a map.
fn storage_size(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Option<u64>> {
    let mut params = params.sequence();
    let (key, at): (StorageKey, _) = (params.next()?, params.optional_next()?);
    let ledger = shared.read();
    let size = || -> Result<usize, StateError> {
        let state = ledger.chain.state(at)?;
        if let Some(value) = state.get(&key.0)? {
            return Ok(value.len());
        }
        let mut sum = 0;
        for key in state.keys(&key.0, None, usize::MAX)? {
            sum += state.get(&key)?.map_or(0, |value| value.len());
        }
        Ok(sum)
    };
    let size = size().map_err(errors::state)?;
    Ok(u64::try_from(size).ok().filter(|size| *size > 0))
}

fn keys(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Vec<StorageKey>> {
    let mut params = params.sequence();
    let (prefix, at) = (params.next()?, params.optional_next()?);
    list_keys(&shared, &prefix, None, usize::MAX, at)
}

fn keys_paged(
    params: Params<'_>,
    shared: Arc<Shared>,
    _: Extensions,
) -> RpcResult<Vec<StorageKey>> {
    let mut params = params.sequence();
    let prefix: Option<StorageKey> = params.optional_next()?;
    let count: u32 = params.next()?;
    let (start, at): (Option<StorageKey>, _) = (params.optional_next()?, params.optional_next()?);
    if count > MAX_KEYS {
        return Err(errors::too_many_keys(count, MAX_KEYS));
    }
    let prefix = prefix.unwrap_or(StorageKey(Vec::new()));
    list_keys(&shared, &prefix, start.as_ref(), count as usize, at)
}

fn list_keys(
    shared: &Shared,
    prefix: &StorageKey,
    after: Option<&StorageKey>,
    limit: usize,
    at: Option<H256>,
) -> RpcResult<Vec<StorageKey>> {
    let ledger = shared.read();
    let state = ledger.chain.state(at).map_err(errors::state)?;
    let keys = state
        .keys(&prefix.0, after.map(|key| key.0.as_slice()), limit)
        .map_err(|error| errors::state(error.into()))?;
    Ok(keys.into_iter().map(StorageKey).collect())
}

fn query_storage_at(
    params: Params<'_>,
    shared: Arc<Shared>,
    _: Extensions,
) -> RpcResult<Vec<StorageChangeSet<H256>>> {
    let mut params = params.sequence();
    let (keys, at): (Vec<StorageKey>, Option<H256>) = (params.next()?, params.optional_next()?);
    let ledger = shared.read();
    let block = at.unwrap_or_else(|| ledger.chain.best_hash());
    let state = ledger.chain.state(Some(block)).map_err(|error| match error {
        StateError::UnknownBlock(_) => {
            errors::block_range(&format!("{block:?}"), &format!("Some({block:?})"), &error)
        }
        StateError::Discarded(_) | StateError::Call(_) => errors::state(error),
    })?;
    let mut seen = HashSet::new();
    let mut changes = Vec::with_capacity(keys.len());
    // A key that is asked twice has not changed in between, so a node answers it once.
    for key in keys {
        if seen.insert(key.0.clone()) {
            let value = state.get(&key.0).map_err(|error| errors::state(error.into()))?;
            changes.push((key, value.map(StorageData)));
        }
    }
    Ok(if changes.is_empty() { Vec::new() } else { vec![StorageChangeSet { block, changes }] })
}

fn metadata(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Bytes> {
    let at = params.sequence().optional_next()?;
    let ledger = shared.read();
    let mut state = ledger.chain.state(at).map_err(errors::state)?;
    let metadata: Vec<u8> =
        state.call_typed("Metadata_metadata", ()).map_err(|error| errors::state(error.into()))?;
    Ok(Bytes(metadata))
}

fn runtime_version(
    params: Params<'_>,
    shared: Arc<Shared>,
    _: Extensions,
) -> RpcResult<RuntimeVersion> {
    let at = params.sequence().optional_next()?;
    shared.read().chain.state(at).map_err(errors::state)?;
    Ok(runtime::VERSION)
}

/// The version, once: it does not change while this chain lives.
async fn send_runtime_version(pending: PendingSubscriptionSink) {
    let Ok(sink) = pending.accept().await else { return };
    if notify(&sink, &runtime::VERSION).await {
        sink.closed().await;
    }
}

/// The values of `keys` at once, then those that a block wrote.
async fn send_storage(
    keys: Vec<StorageKey>,
    pending: PendingSubscriptionSink,
    shared: Arc<Shared>,
) {
    // Both under one lock, so that no block falls in between.
    let (initial, mut heads) = {
        let ledger = shared.read();
        let block = ledger.chain.best_hash();
        let read = |key: StorageKey| {
            let value = value(&ledger.chain, &key, Some(block)).ok().flatten();
            (key, value)
        };
        let changes = keys.iter().cloned().map(read).collect();
        (StorageChangeSet { block, changes }, ledger.heads())
    };
    let Ok(sink) = pending.accept().await else { return };
    if !initial.changes.is_empty() && !notify(&sink, &initial).await {
        return;
    }
    loop {
        let head = tokio::select! {
            () = sink.closed() => return,
            head = heads.recv() => head,
        };
        let head = match head {
            Ok(head) => head,
            Err(RecvError::Lagged(_)) => continue,
            Err(RecvError::Closed) => return,
        };
        let written: HashMap<&[u8], &Option<Vec<u8>>> =
            head.changes.iter().map(|(key, value)| (key.as_slice(), value)).collect();
        let of_key = |key: &StorageKey| {
            let value = *written.get(key.0.as_slice())?;
            Some((key.clone(), value.clone().map(StorageData)))
        };
        let changes: Vec<_> = keys.iter().filter_map(of_key).collect();
        if !changes.is_empty()
            && !notify(&sink, &StorageChangeSet { block: head.hash, changes }).await
        {
            return;
        }
    }
}
