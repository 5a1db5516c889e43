//! What is refused before a move is signed: the chain would include it, fail it and keep the fee.

use serde_json::json;

use super::path::{Leg, Spot};
use crate::chain::read::hotkey::HotkeyInfo;
use crate::chain::read::locks::{LockKey, accepts_locked_alpha};
use crate::chain::read::pool::PoolState;
use crate::commands::stake::checks;
use crate::commands::stake::held::Held;
use crate::domain::moves::check_within_subnet;
use crate::domain::pool::Pool;
use crate::domain::units::{Alpha, NetUid};
use crate::error::{Error, Result};

/// SameNetuid, if it were sent.
pub fn nowhere(to: Spot) -> Error {
    let message = format!("the stake is on {}@{} already", to.hotkey, to.netuid);
    Error::refused("same_position", message)
        .hint("name another hotkey, another subnet or another owner")
        .with_details(json!({ "hotkey": to.hotkey, "netuid": to.netuid }))
}

/// Both subnets exist and are started.
pub fn started(
    (from, to): (Spot, Spot),
    pools: (Option<PoolState>, Option<PoolState>),
) -> Result<(Pool, Pool)> {
    let pool = |netuid, state| checks::started(netuid, checks::existing(netuid, state)?);
    Ok((pool(from.netuid, pools.0)?, pool(to.netuid, pools.1)?))
}

/// Both hotkeys belong to somebody.
pub fn known((from, to): (Spot, Spot), hotkeys: (HotkeyInfo, HotkeyInfo)) -> Result<()> {
    checks::known(from.hotkey, hotkeys.0)?;
    checks::known(to.hotkey, hotkeys.1).map(|_| ())
}

/// Subnets can forbid that their stake changes its owner. Asked for the subnets that the call names.
pub fn transfers_open(legs: &[Leg], open: [(NetUid, bool); 2]) -> Result<()> {
    let named = legs.iter().filter(|leg| leg.gives_away());
    let named: Vec<NetUid> = named.flat_map(|leg| [leg.from.netuid, leg.to.netuid]).collect();
    match open.into_iter().find(|(netuid, open)| !open && named.contains(netuid)) {
        None => Ok(()),
        Some((netuid, _)) => {
            let message = format!("subnet {netuid} does not let its stake change its owner");
            Err(Error::refused("transfer_disallowed", message)
                .hint("sell it with `taoctl stake remove` and send the TAO")
                .with_details(json!({ "netuid": netuid })))
        }
    }
}

/// What changes its hotkey or owner inside the destination must be worth the minimum there.
pub fn worth_moving(legs: &[Leg], destination: &Pool, sure: Alpha) -> Result<()> {
    if legs.iter().any(|leg| !leg.is_traded()) {
        check_within_subnet(destination, sure)?;
    }
    Ok(())
}

/// What of it is locked and goes to the new owner with its lock. What is traded has to be free.
pub fn locked_part(legs: &[Leg], held: &Held, amount: Alpha) -> Option<Alpha> {
    let stays = !legs.iter().any(Leg::is_traded);
    let gives = stays && legs.iter().any(Leg::gives_away);
    amount.checked_sub(held.available).filter(|locked| gives && !locked.is_zero())
}

/// Nobody gets locked stake who has not said so: the default is to reject it.
pub fn takes_locked(to: Spot, locked: Alpha, flags: u128) -> Result<()> {
    if locked.is_zero() || accepts_locked_alpha(flags) {
        return Ok(());
    }
    let message = format!("{locked} of it are locked, and {} does not take locked stake", to.owner);
    Err(Error::refused("locked_stake_rejected", message)
        .hint("transfer less, or let the receiver accept it first: `taoctl lock receive`")
        .with_details(json!({ "owner": to.owner, "netuid": to.netuid, "locked": locked })))
}

/// Who has a lock of its own takes more only to the same hotkey.
pub fn other_lock(to: Spot, mine: &[LockKey], its: &[LockKey]) -> Option<Error> {
    let here = |locks: &[LockKey]| {
        locks.iter().find(|lock| lock.netuid == to.netuid).map(|lock| lock.hotkey)
    };
    let (ours, theirs) = here(mine).zip(here(its)).filter(|(ours, theirs)| ours != theirs)?;
    let owner = to.owner;
    let message =
        format!("locked stake goes with its lock to {ours}, and {owner} has one to {theirs}");
    let error = Error::refused("lock_hotkey_mismatch", message)
        .hint("transfer only what is free; `taoctl lock show` tells what is locked")
        .with_details(json!({ "netuid": to.netuid, "lock": ours, "other_lock": theirs }));
    Some(error)
}
