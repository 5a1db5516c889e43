//! What root stake has earned on subnets and was not paid yet.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::Item;
use crate::domain::{address::AccountId, units::NetUid};

const PALLET: &str = "SubtensorModule";

/// What becomes of a coldkey's root dividends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ClaimType {
    /// Sold for TAO, which is added to the root stake.
    Swap,
    /// Kept as stake on their subnets.
    Keep,
    /// Kept on these subnets, sold on the others.
    KeepSubnets { subnets: Vec<NetUid> },
}

impl ClaimType {
    /// Whether the dividends of a subnet are sold.
    pub fn sells(&self, netuid: NetUid) -> bool {
        match self {
            Self::Swap => true,
            Self::Keep => false,
            Self::KeepSubnets { subnets } => !subnets.contains(&netuid),
        }
    }
}

/// `RootClaimType`; the default is [`ClaimType::Swap`].
pub fn claim_type(coldkey: AccountId) -> Item<ClaimType> {
    Item::new(PALLET, "RootClaimType").key(coldkey)
}

/// `RootClaimable`: by subnet, the alpha for each rao of root stake on the hotkey, in bits of `I96F32`.
pub fn claimable(hotkey: AccountId) -> Item<Vec<(NetUid, i128)>> {
    Item::new(PALLET, "RootClaimable").key(hotkey)
}

/// `RootClaimed`: what does not count any more of that.
pub fn claimed(netuid: NetUid, hotkey: AccountId, coldkey: AccountId) -> Item<u128> {
    Item::new(PALLET, "RootClaimed").key(netuid).key(hotkey).key(coldkey)
}

/// `RootClaimableThreshold`: less is not paid; in bits of `I96F32`.
pub fn claim_threshold(netuid: NetUid) -> Item<i128> {
    Item::new(PALLET, "RootClaimableThreshold").key(netuid)
}

/// `AutoStakeDestination`: where what the coldkey's miners earn on a subnet is staked.
pub fn auto_stake(coldkey: AccountId, netuid: NetUid) -> super::IfStored<AccountId> {
    Item::new(PALLET, "AutoStakeDestination").key(coldkey).key(netuid).if_stored()
}

/// `AutoParentDelegationEnabled`: whether a root validator's stake works for the owners of new subnets.
pub fn auto_parent(hotkey: AccountId) -> Item<bool> {
    Item::new(PALLET, "AutoParentDelegationEnabled").key(hotkey)
}
