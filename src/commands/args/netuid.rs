//! The number of a subnet.

use serde_json::json;

use crate::domain::units::NetUid;
use crate::error::{Code, Diagnose, Error, Exit};

/// A subnet number, 0 to 65535.
pub fn parse_netuid(text: &str) -> Result<NetUid, NetUidError> {
    text.parse().map(NetUid).map_err(|_| NetUidError(text.to_owned()))
}

/// A text that is no subnet number.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is no netuid")]
pub struct NetUidError(String);

impl Diagnose for NetUidError {
    fn code(&self) -> Code {
        Code("bad_netuid", Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        vec!["a netuid is a number from 0 to 65535".into()]
    }
}

/// There is no such subnet on the connected chain.
pub fn unknown_subnet(netuid: NetUid) -> Error {
    Error::refused("subnet_unknown", format!("there is no subnet {netuid}"))
        .hint("`taoctl subnet list` shows the subnets")
        .with_details(json!({ "netuid": netuid }))
}
