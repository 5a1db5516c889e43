//! What lets stake change its owner.

use super::Item;
use crate::domain::{address::AccountId, units::NetUid};

const PALLET: &str = "SubtensorModule";

/// `TransferToggle`: whether stake of a subnet can be given to another coldkey.
pub fn transfers_open(netuid: NetUid) -> Item<bool> {
    Item::new(PALLET, "TransferToggle").key(netuid)
}

/// `AccountFlags`: the lowest bit tells that the account takes stake that is locked.
pub fn account_flags(account: AccountId) -> Item<u128> {
    Item::new(PALLET, "AccountFlags").key(account)
}
