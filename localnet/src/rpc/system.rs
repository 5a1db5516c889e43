//! `system_*`: what node this is, and the next nonce of an account.

use super::{Module, add, add_unsafe, errors};
use crate::{
    chain::StateError,
    ledger::Shared,
    runtime::{AccountId, Nonce},
};
use jsonrpsee::{
    Extensions,
    core::{RegisterMethodError, RpcResult},
    types::Params,
};
use serde_json::{Value, json};
use std::sync::Arc;

pub fn register(module: &mut Module) -> Result<(), RegisterMethodError> {
    add(module, &["system_name"], |_, _, _| Ok("taoctl localnet"))?;
    add(module, &["system_version"], |_, _, _| Ok(env!("CARGO_PKG_VERSION")))?;
    add(module, &["system_chain"], |_, _, _| Ok("Bittensor"))?;
    add(module, &["system_chainType"], |_, _, _| Ok("Local"))?;
    add(module, &["system_properties"], |_, _, _| {
        Ok(json!({ "ss58Format": 42, "tokenDecimals": 9, "tokenSymbol": "TAO" }))
    })?;
    add(module, &["system_health"], |_, _, _| {
        Ok(json!({ "peers": 0, "isSyncing": false, "shouldHavePeers": false }))
    })?;
    add(module, &["system_nodeRoles"], |_, _, _| Ok(["Authority"]))?;
    for name in ["system_peers", "system_reservedPeers", "system_localListenAddresses"] {
        add(module, &[name], |_, _, _| Ok(Vec::<Value>::new()))?;
    }
    add(module, &["system_syncState"], sync_state)?;
    add(module, &["system_accountNextIndex", "account_nextIndex"], next_index)?;
    add_unsafe(
        module,
        &[
            "system_dryRun",
            "system_dryRunAt",
            "system_addReservedPeer",
            "system_removeReservedPeer",
            "system_addLogFilter",
            "system_resetLogFilter",
        ],
    )
}

fn sync_state(_: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Value> {
    let best = shared.read().chain.best_number();
    Ok(json!({ "startingBlock": 0, "currentBlock": best, "highestBlock": best }))
}

/// The nonce of the state, moved behind the ready transactions of the account.
fn next_index(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Nonce> {
    let account: AccountId = params.sequence().next()?;
    let ledger = shared.read();
    let nonce = ledger
        .chain
        .state(None)
        .and_then(|mut state| Ok(state.call_typed("AccountNonceApi_account_nonce", &account)?))
        .map_err(|error: StateError| errors::runtime("Unable to query nonce.", &error))?;
    Ok(ledger.pool.next_nonce(&account, nonce))
}
