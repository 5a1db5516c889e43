//! Where a hotkey validates, and who stakes to it.

use std::collections::BTreeSet;

use super::{IfStored, Item, Read, Values, hotkey::uid_of, neuron::validator_permits, subnet::of};
use crate::{
    chain::{Chain, Error, Hash, Result, Runtime, value::IntoValue},
    domain::{
        address::AccountId,
        units::{Alpha, NetUid},
    },
};

const PALLET: &str = "SubtensorModule";
/// An account behind a hash of 16 bytes, and a netuid as it is.
const ACCOUNT: usize = 16 + 32;
const NETUID: usize = 2;

/// Reads where hotkeys are registered, by subnet.
#[derive(Clone, Debug)]
pub struct PlacesOf {
    pub hotkeys: Vec<AccountId>,
    pub netuids: Vec<NetUid>,
}

/// A hotkey's registration on a subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub netuid: NetUid,
    pub uid: u16,
    /// Whether it may validate there.
    pub permit: bool,
}

type Items = Vec<(Item<Vec<bool>>, Vec<IfStored<u16>>)>;

impl PlacesOf {
    fn items(&self) -> Items {
        let uids = |netuid| self.hotkeys.iter().map(move |hotkey| uid_of(netuid, *hotkey));
        let subnets = self.netuids.iter().copied();
        subnets.map(|netuid| (validator_permits(netuid), uids(netuid).collect())).collect()
    }
}

impl Read for PlacesOf {
    /// In the order of the hotkeys.
    type Out = Vec<Vec<Place>>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        let mut places = vec![vec![]; self.hotkeys.len()];
        let subnets = self.items().decode(runtime, values)?;
        for (netuid, (permits, uids)) in self.netuids.iter().zip(subnets) {
            for (places, uid) in places.iter_mut().zip(uids) {
                let Some(uid) = uid else { continue };
                let permit = permits.get(usize::from(uid)).copied().unwrap_or(false);
                places.push(Place { netuid: *netuid, uid, permit });
            }
        }
        Ok(places)
    }
}

/// The block in which a UID was registered.
pub fn registered_at(netuid: NetUid, uid: u16) -> Item<u64> {
    of(netuid, "BlockAtRegistration").key(uid)
}

/// What the owner of hotkeys says about himself.
pub fn identity_of(coldkey: AccountId) -> IfStored<crate::chain::api::validators::Identity> {
    Item::new(PALLET, "IdentitiesV2").key(coldkey).if_stored()
}

/// The hotkeys that work with a part of a hotkey's stake.
pub fn children_of(hotkey: AccountId, netuid: NetUid) -> Item<Vec<(u64, AccountId)>> {
    Item::new(PALLET, "ChildKeys").key(hotkey).key(netuid)
}

/// `TotalHotkeyAlpha`: of all stakers together.
pub fn total_stake(hotkey: AccountId, netuid: NetUid) -> Item<Alpha> {
    Item::new(PALLET, "TotalHotkeyAlpha").key(hotkey).key(netuid)
}

impl Chain {
    /// The coldkeys that have a share of a hotkey's stake on any subnet, by the keys of both maps of shares at a block.
    pub async fn stakers_of(&self, hotkey: AccountId, at: Hash) -> Result<BTreeSet<AccountId>> {
        let runtime = self.runtime_at(at).await?;
        let (old, new) = futures::try_join!(
            self.stakers_in(&runtime, "Alpha", hotkey, at),
            self.stakers_in(&runtime, "AlphaV2", hotkey, at),
        )?;
        Ok(old.into_iter().chain(new).collect())
    }

    async fn stakers_in(
        &self,
        runtime: &Runtime,
        entry: &str,
        hotkey: AccountId,
        at: Hash,
    ) -> Result<Vec<AccountId>> {
        let parts = [hotkey.into_value(), hotkey.into_value(), NetUid::ROOT.into_value()];
        let mut prefix = match runtime.storage_key(PALLET, entry, &parts) {
            // A runtime of old or of later has one of the maps.
            Err(Error::Unknown { .. }) => return Ok(vec![]),
            key => key?,
        };
        prefix.truncate(prefix.len().saturating_sub(ACCOUNT + NETUID));
        let staker = |key: Vec<u8>| {
            let (rest, _netuid) = key.split_last_chunk::<NETUID>()?;
            rest.split_last_chunk::<32>().map(|(_, coldkey)| AccountId(*coldkey))
        };
        let keys = self.keys_under(&prefix, at).await?.into_iter();
        keys.map(|key| {
            staker(key).ok_or_else(|| {
                let reason = "its keys are not of coldkey and netuid".to_owned();
                runtime.shape(format!("storage {PALLET}.{entry}"), reason)
            })
        })
        .collect()
    }
}
