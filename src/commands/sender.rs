//! What keeps an account from signing, whatever the call is. The chain would refuse it, or take the fee for nothing.

use serde_json::json;

use crate::chain::Pin;
use crate::chain::read::account::AccountInfo;
use crate::chain::read::sender::SenderInfo;
use crate::error::{Code, Error, Exit, Result};

/// The account, if it may sign what is no call of a coldkey swap.
///
/// # Errors
/// `safe_mode`, and those of [`may_sign_in_safe_mode`].
pub fn may_sign(sender: SenderInfo, block: Pin) -> Result<AccountInfo> {
    let account = may_sign_in_safe_mode(sender)?;
    let wait = sender.safe_mode_until.map_or(0, |last| last.saturating_sub(block.number));
    match sender.safe_mode_until {
        Some(last) if wait > 0 => {
            let message =
                format!("the chain is in safe mode up to block {last}: it takes no such call");
            Err(Error::new(Code("safe_mode", Exit::TooEarly), message)
                .hint(format!("run it again in {wait} blocks"))
                .with_details(json!({ "blocks_to_wait": wait, "until": last })))
        }
        _ => Ok(account),
    }
}

/// The same for the few calls that safe mode allows, the setting of weights among them.
///
/// # Errors
/// `coldkey_swap_announced` and `coldkey_swap_disputed`.
pub fn may_sign_in_safe_mode(sender: SenderInfo) -> Result<AccountInfo> {
    let account = sender.account;
    if let Some(block) = sender.swap_disputed {
        let message = format!(
            "the coldkey swap of {account} is disputed since block {block}: it may sign nothing"
        );
        return Err(Error::refused("coldkey_swap_disputed", message)
            .hint("only the root of the chain can end this; sign with another wallet: --wallet")
            .with_details(json!({ "account": account, "block": block })));
    }
    if let Some(block) = sender.swap_announced {
        let message = format!(
            "{account} has announced that another coldkey takes its place, from block {block} on: it may sign nothing else"
        );
        return Err(Error::refused("coldkey_swap_announced", message)
            .hint("wait until the swap is done or cleared, or sign with another wallet: --wallet")
            .with_details(json!({ "account": account, "executable_block": block })));
    }
    Ok(sender.info)
}
