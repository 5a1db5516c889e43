//! Who owns a hotkey, and where it is registered.

use scale_decode::DecodeAsType;

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

/// The hotkeys that a coldkey owns.
pub fn owned_hotkeys(coldkey: AccountId) -> Item<Vec<AccountId>> {
    Item::new(PALLET, "OwnedHotkeys").key(coldkey)
}

/// Reads the axon that a hotkey announces on a subnet, and how often it may change it.
#[derive(Clone, Copy, Debug)]
pub struct Serving(pub NetUid, pub AccountId);

/// What a call to serve an axon depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServingInfo {
    pub uid: Option<u16>,
    pub axon: Option<Axon>,
    /// `ServingRateLimit`: blocks since [`Axon::block`] before it can be changed.
    pub rate_limit: u64,
}

/// Where a neuron answers.
#[derive(Clone, Debug, PartialEq, Eq, DecodeAsType)]
pub struct Axon {
    /// The block it was announced in.
    pub block: u64,
    pub version: u32,
    /// The address as an integer; its low 32 bits for IPv4.
    pub ip: u128,
    pub port: u16,
    /// 4 or 6.
    pub ip_type: u8,
    pub protocol: u8,
}

impl Serving {
    fn items(self) -> (super::IfStored<u16>, super::IfStored<Axon>, Item<u64>) {
        let axon = Item::new(PALLET, "Axons").key(self.0).key(self.1);
        let limit = Item::new(PALLET, "ServingRateLimit").key(self.0);
        (uid_of(self.0, self.1), axon.if_stored(), limit)
    }
}

impl Read for Serving {
    type Out = ServingInfo;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<ServingInfo> {
        let (uid, axon, rate_limit) = self.items().decode(runtime, values)?;
        Ok(ServingInfo { uid, axon, rate_limit })
    }
}
