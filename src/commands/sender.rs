//! What keeps an account from signing, whatever the call is. The chain would refuse it, or take the fee for nothing.

use serde_json::json;

use crate::chain::Pin;
use crate::chain::read::account::AccountInfo;
use crate::chain::read::sender::SenderInfo;
use crate::commands::too_early::too_early;
use crate::error::{Error, Result};

/// Pallet and name of a call.
type Name<'n> = (&'n str, &'n str);

/// What a coldkey that has announced a swap may still sign.
const OF_A_SWAP: [Name<'_>; 5] = [
    ("SubtensorModule", "announce_coldkey_swap"),
    ("SubtensorModule", "swap_coldkey_announced"),
    ("SubtensorModule", "clear_coldkey_swap_announcement"),
    ("SubtensorModule", "dispute_coldkey_swap"),
    ("MevShield", "submit_encrypted"),
];
/// What the chain takes in safe mode: these calls, and all of these pallets.
const IN_SAFE_MODE: [Name<'_>; 3] = [
    ("SubtensorModule", "set_weights"),
    ("SubtensorModule", "serve_axon"),
    ("Commitments", "set_commitment"),
];
const PALLETS_IN_SAFE_MODE: [&str; 5] = ["Sudo", "Multisig", "System", "SafeMode", "Timestamp"];

/// The account, if it may sign this call.
///
/// # Errors
/// `coldkey_swap_announced`, `coldkey_swap_disputed` and `safe_mode`.
pub fn may_sign_call(mut sender: SenderInfo, block: Pin, call: Name<'_>) -> Result<AccountInfo> {
    if OF_A_SWAP.contains(&call) {
        sender.swap_announced = None;
    }
    if IN_SAFE_MODE.contains(&call) || PALLETS_IN_SAFE_MODE.contains(&call.0) {
        sender.safe_mode_until = None;
    }
    may_sign(sender, block)
}

/// The same for calls that nothing excuses.
///
/// # Errors
/// Those of [`may_sign_call`].
pub fn may_sign(sender: SenderInfo, block: Pin) -> Result<AccountInfo> {
    refuse_swapping(&sender)?;
    let wait = sender.safe_mode_until.map_or(0, |last| last.saturating_sub(block.number));
    match sender.safe_mode_until {
        Some(last) if wait > 0 => {
            let message =
                format!("the chain is in safe mode up to block {last}: it takes no such call");
            Err(too_early("safe_mode", message, wait.into(), block)
                .with_more_details(json!({ "until": last })))
        }
        _ => Ok(sender.info),
    }
}

fn refuse_swapping(sender: &SenderInfo) -> Result<()> {
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
    Ok(())
}
