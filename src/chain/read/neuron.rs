//! The neurons of a subnet by UID, as far as storage tells them better than a runtime API.

use super::{IfStored, Item, subnet::of};
use crate::domain::{address::AccountId, mechanism::MechId, units::NetUid};

/// The hotkey of a UID; reads `None` where the UID is not in use.
pub fn hotkey_of(netuid: NetUid, uid: u16) -> IfStored<AccountId> {
    of(netuid, "Keys").key(uid).if_stored()
}

/// How far each validator agrees with the others, by UID; in parts of 65,535. The metagraph lacks it.
pub fn validator_trust(netuid: NetUid) -> Item<Vec<u16>> {
    of(netuid, "ValidatorTrust")
}

/// Whether each UID may validate.
pub fn validator_permits(netuid: NetUid) -> Item<Vec<bool>> {
    of(netuid, "ValidatorPermit")
}

/// The block of each UID's last weights on the main mechanism, or of its registration.
pub fn last_updates(netuid: NetUid) -> Item<Vec<u64>> {
    super::weights::last_updates(MechId::MAIN.index(netuid))
}

/// UIDs in use: 0 to this, exclusive.
pub fn neurons(netuid: NetUid) -> Item<u16> {
    of(netuid, "SubnetworkN")
}

/// The stake of a hotkey on a subnet, of all its stakers together. On the root network rao of TAO.
pub fn stake_of_hotkey(hotkey: AccountId, netuid: NetUid) -> Item<u64> {
    Item::new("SubtensorModule", "TotalHotkeyAlpha").key(hotkey).key(netuid)
}
