//! What lets stake change its owner.

use super::Item;
use crate::domain::units::NetUid;

const PALLET: &str = "SubtensorModule";

/// `TransferToggle`: whether stake of a subnet can be given to another coldkey.
pub fn transfers_open(netuid: NetUid) -> Item<bool> {
    Item::new(PALLET, "TransferToggle").key(netuid)
}
