//! The JSON-RPC methods: names, arguments, answers and errors of a real node (polkadot-sdk stable2506).

mod author;
mod chain;
mod dev;
mod errors;
mod payment;
mod state;
mod system;

use crate::ledger::Shared;
use jsonrpsee::{
    Extensions, RpcModule, SubscriptionSink,
    core::{RegisterMethodError, RpcResult},
    types::Params,
};
use serde::Serialize;
use std::sync::Arc;

/// All methods with what they work on.
type Module = RpcModule<Shared>;

/// A method, run on a thread that may block.
type Method<T> = fn(Params<'_>, Arc<Shared>, Extensions) -> RpcResult<T>;

/// All methods.
///
/// # Errors
/// When two have the same name.
pub fn methods(shared: Arc<Shared>) -> Result<RpcModule<Shared>, RegisterMethodError> {
    let mut module = RpcModule::from_arc(shared);
    system::register(&mut module)?;
    chain::register(&mut module)?;
    state::register(&mut module)?;
    author::register(&mut module)?;
    payment::register(&mut module)?;
    dev::register(&mut module)?;

    let mut names: Vec<&'static str> = module.method_names().chain(["rpc_methods"]).collect();
    names.sort_unstable();
    module.register_method("rpc_methods", move |_, _, _| -> RpcResult<_> {
        Ok(serde_json::json!({ "methods": names }))
    })?;
    Ok(module)
}

/// Adds a method under its name and its other names.
fn add<T: Serialize + Clone + Send + Sync + 'static>(
    module: &mut Module,
    names: &[&'static str],
    method: Method<T>,
) -> Result<(), RegisterMethodError> {
    let Some((name, aliases)) = names.split_first() else { return Ok(()) };
    module.register_blocking_method(name, method)?;
    for alias in aliases {
        module.register_alias(alias, name)?;
    }
    Ok(())
}

/// Refuses methods that a node offers to nobody but its operator.
fn add_unsafe(module: &mut Module, names: &[&'static str]) -> Result<(), RegisterMethodError> {
    for name in names {
        module.register_method(name, |_, _, _| -> RpcResult<()> { Err(errors::unsafe_call()) })?;
    }
    Ok(())
}

/// Sends a notification; false when there is nobody any more.
async fn notify(sink: &SubscriptionSink, item: &impl Serialize) -> bool {
    match serde_json::value::to_raw_value(item) {
        Ok(json) => sink.send(json).await.is_ok(),
        Err(error) => {
            tracing::error!(%error, "a notification cannot be written as JSON");
            false
        }
    }
}
