//! Blocks on demand: `engine_createBlock` as of a node with manual seal, and `localnet_advance`. Outages of the beacon:
//! `localnet_setBeacon`.

use super::{Module, add, errors};
use crate::{ledger::Shared, node::advance};
use jsonrpsee::{
    Extensions,
    core::{RegisterMethodError, RpcResult},
    types::Params,
};
use serde_json::{Value, json};
use sp_core::H256;
use std::sync::Arc;

pub fn register(module: &mut Module) -> Result<(), RegisterMethodError> {
    add(module, &["engine_createBlock"], create_block)?;
    add(module, &["localnet_advance"], advance_by)?;
    add(module, &["localnet_setBeacon"], set_beacon)
}

/// `(createEmpty, finalize, parentHash?)`; a block is final whatever `finalize` says.
fn create_block(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<Value> {
    let mut params = params.sequence();
    let (create_empty, _finalize): (bool, bool) = (params.next()?, params.next()?);
    let parent: Option<H256> = params.optional_next()?;
    let mut ledger = shared.write();
    if let Some(parent) = parent.filter(|parent| *parent != ledger.chain.best_hash()) {
        return Err(errors::not_the_head(parent));
    }
    if !create_empty && ledger.pool.ready().next().is_none() {
        return Err(errors::empty_pool());
    }
    let hash = ledger.produce().map_err(|error| errors::not_built(&error))?;
    let aux = json!({
        "header_only": false,
        "clear_justification_requests": false,
        "needs_justification": false,
        "bad_justification": false,
        "is_new_best": true,
    });
    Ok(json!({ "hash": hash, "aux": aux, "proof_size": 0 }))
}

/// `(blocks)`: adds so many blocks; the hash of the newest.
fn advance_by(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<H256> {
    let blocks: u32 = params.sequence().next()?;
    advance(&shared, blocks).map_err(|error| errors::not_built(&error))
}

/// `(running)`: lets the beacon sign, or not; whether there is one.
fn set_beacon(params: Params<'_>, shared: Arc<Shared>, _: Extensions) -> RpcResult<bool> {
    let running: bool = params.sequence().next()?;
    Ok(shared.write().chain.set_beacon(running))
}
