//! What is refused of hotkeys and UIDs that the subnet does not have.

use serde_json::json;

use crate::domain::address::AccountId;
use crate::domain::units::NetUid;
use crate::error::{Error, Result};

/// The hotkey has no UID there.
pub fn not_registered(netuid: NetUid, hotkey: AccountId) -> Error {
    let message = format!("hotkey {hotkey} is not registered on subnet {netuid}");
    Error::refused("not_registered", message)
        .hint(format!("`taoctl subnet metagraph {netuid}` shows who is"))
        .hint(format!("`taoctl subnet register {netuid}` registers it; -H chooses another"))
        .with_details(json!({ "netuid": netuid, "hotkey": hotkey }))
}

/// Each UID must be one of a neuron.
pub fn refuse_unknown_uids(
    netuid: NetUid,
    uids: impl IntoIterator<Item = u16>,
    neurons: u16,
) -> Result<()> {
    let unknown: Vec<u16> = uids.into_iter().filter(|uid| *uid >= neurons).collect();
    let Some(first) = unknown.first() else { return Ok(()) };
    let message = format!("subnet {netuid} has {neurons} neurons and no UID {first}");
    Err(Error::refused("uid_unknown", message)
        .hint(format!("`taoctl subnet metagraph {netuid}` shows them"))
        .with_details(json!({ "uids": unknown, "neurons": neurons })))
}
