//! A subnet that must exist.

use serde_json::json;

use crate::domain::units::NetUid;
use crate::error::Error;

/// There is no such subnet on the connected chain.
pub fn unknown_subnet(netuid: NetUid) -> Error {
    Error::refused("subnet_unknown", format!("there is no subnet {netuid}"))
        .hint("`taoctl subnet list` shows the subnets")
        .with_details(json!({ "netuid": netuid }))
}
