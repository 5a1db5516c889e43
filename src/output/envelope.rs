//! The JSON documents of `--json`: one per run, versioned, the same outer shape for every command.

use serde::Serialize;
use serde_json::{Value, json};

use super::View;
use crate::chain::Pin;
use crate::error::{Code, Error, Exit, Result};

/// Where the data comes from; nothing for a command that asks no node.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The network's name, or the URL it was reached by.
    pub network: Option<String>,
    /// The block that was read.
    pub block: Option<Pin>,
}

/// `{"schema": "taoctl.stake.list/1", "ok": true, "network", "block", "data", "warnings"}`
pub fn success<V: View>(
    command: &[&str],
    place: &Place,
    view: &V,
    warnings: &[String],
) -> Result<Value> {
    let data = serde_json::to_value(view).map_err(|error| {
        Error::new(Code("output", Exit::Internal), format!("the result has no JSON form: {error}"))
    })?;
    Ok(json!({
        "schema": format!("taoctl.{}/1", command.join(".")),
        "ok": true,
        "network": place.network,
        "block": place.block,
        "data": data,
        "warnings": warnings,
    }))
}

/// `{"schema": "taoctl.error/1", "ok": false, "error": …}`
pub fn failure(failure: &Error) -> Value {
    json!({ "schema": "taoctl.error/1", "ok": false, "error": error(failure) })
}

/// `{"code", "message", "hints", "exit", "details"}`
pub fn error(error: &Error) -> Value {
    let Code(name, exit) = error.code();
    json!({
        "code": name,
        "message": error.to_string(),
        "hints": error.hints(),
        "exit": exit.code(),
        "details": error.details(),
    })
}
