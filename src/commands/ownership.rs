//! Whose a hotkey is: the chain lets only its coldkey change it.

use serde_json::json;

use crate::chain::read::hotkey::HotkeyInfo;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};

/// Refuses a hotkey of another coldkey, and one of nobody.
pub fn refuse_foreign(hotkey: AccountId, info: HotkeyInfo, coldkey: AccountId) -> Result<()> {
    refuse_other(hotkey, known(hotkey, info)?, coldkey)
}

/// Refuses the hotkey of another owner.
pub fn refuse_other(hotkey: AccountId, owner: AccountId, coldkey: AccountId) -> Result<()> {
    if owner == coldkey {
        return Ok(());
    }
    let message = format!("hotkey {hotkey} belongs to another coldkey, {owner}");
    Err(Error::refused("hotkey_of_other_coldkey", message)
        .hint("sign with the coldkey that owns it: --wallet")
        .with_details(json!({ "hotkey": hotkey, "owner": owner })))
}

/// The owner of a hotkey that the chain knows.
pub fn known(hotkey: AccountId, info: HotkeyInfo) -> Result<AccountId> {
    info.owner.ok_or_else(|| {
        let message = format!("the chain knows no hotkey {hotkey}");
        Error::refused("hotkey_unknown", message)
            .hint("check that it is a hotkey's address, not a coldkey's")
            .hint("a new hotkey of yours becomes known with `taoctl subnet register`")
            .with_details(json!({ "hotkey": hotkey }))
    })
}
