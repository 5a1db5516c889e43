//! Who owns a hotkey, and where it is registered.

use super::{Item, Read, Values};
use crate::{
    chain::{Result, Runtime},
    domain::{address::AccountId, units::NetUid},
};

const PALLET: &str = "SubtensorModule";

/// Reads a hotkey by itself.
#[derive(Clone, Copy, Debug)]
pub struct Hotkey(pub AccountId);

/// A hotkey as the chain knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HotkeyInfo {
    /// The coldkey it belongs to; `None`: the chain does not know this hotkey, and nothing can be staked to it.
    pub owner: Option<AccountId>,
    /// The share it keeps of what it earns for others, in parts of 65,535; `None` if it is no delegate.
    pub delegate_take: Option<u16>,
}

impl Hotkey {
    /// `Owner` has a default, the zero account: only its absence tells that nobody owns the hotkey.
    fn items(self) -> (super::IfStored<AccountId>, super::IfStored<u16>) {
        let owner = Item::new(PALLET, "Owner").key(self.0);
        let take = Item::new(PALLET, "Delegates").key(self.0);
        (owner.if_stored(), take.if_stored())
    }
}

impl Read for Hotkey {
    type Out = HotkeyInfo;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<HotkeyInfo> {
        let (owner, delegate_take) = self.items().decode(runtime, values)?;
        Ok(HotkeyInfo { owner, delegate_take })
    }
}

/// The UID of a hotkey on a subnet; reads `None` where it is not registered.
pub fn uid_of(netuid: NetUid, hotkey: AccountId) -> super::IfStored<u16> {
    Item::new(PALLET, "Uids").key(netuid).key(hotkey).if_stored()
}
