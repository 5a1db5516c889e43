//! Locks on stake: to which hotkeys, and how they decay.

use super::{IfStored, Item};
use crate::{
    chain::{Chain, Hash, Result, value::IntoValue},
    domain::{address::AccountId, units::NetUid},
};

const PALLET: &str = "SubtensorModule";
/// A netuid as it is, and an account behind a hash of 16 bytes.
const NETUID: usize = 2;
const ACCOUNT: usize = 16 + 32;

/// A lock as the map of locks names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockKey {
    pub netuid: NetUid,
    pub hotkey: AccountId,
}

impl Chain {
    /// Every lock of a coldkey, by the keys of `Lock` at a block. A lock may be to any hotkey, so the map is searched.
    pub async fn locks_of(&self, coldkey: AccountId, at: Hash) -> Result<Vec<LockKey>> {
        let runtime = self.runtime_at(at).await?;
        let key = |netuid: NetUid, hotkey: AccountId| {
            let parts = [coldkey.into_value(), netuid.into_value(), hotkey.into_value()];
            runtime.storage_key(PALLET, "Lock", &parts)
        };
        let mut prefix = key(NetUid::ROOT, coldkey)?;
        prefix.truncate(prefix.len().saturating_sub(NETUID + ACCOUNT));
        let mut locks = vec![];
        for found in self.keys_under(&prefix, at).await? {
            let is_its =
                |lock: &LockKey| key(lock.netuid, lock.hotkey).is_ok_and(|own| own == found);
            locks.push(lock_of(&found).filter(is_its).ok_or_else(|| {
                let reason = "its keys are not of netuid and hotkey".to_owned();
                runtime.shape(format!("storage {PALLET}.Lock"), reason)
            })?);
        }
        locks.sort_unstable();
        Ok(locks)
    }
}

impl Chain {
    /// The coldkeys with locks to a hotkey on a subnet, by the keys of `LockingColdkeys` at a block.
    pub async fn lockers_of(&self, lock: LockKey, at: Hash) -> Result<Vec<AccountId>> {
        let runtime = self.runtime_at(at).await?;
        let key = |coldkey: AccountId| {
            let LockKey { netuid, hotkey } = lock;
            let parts = [netuid.into_value(), hotkey.into_value(), coldkey.into_value()];
            runtime.storage_key(PALLET, "LockingColdkeys", &parts)
        };
        let mut prefix = key(lock.hotkey)?;
        prefix.truncate(prefix.len().saturating_sub(ACCOUNT));
        let mut lockers = vec![];
        for found in self.keys_under(&prefix, at).await? {
            let locker = found.last_chunk::<32>().map(|account| AccountId(*account));
            let is_its = |coldkey: &AccountId| key(*coldkey).is_ok_and(|own| own == found);
            lockers.push(locker.filter(is_its).ok_or_else(|| {
                let reason = "its keys are not of netuid, hotkey and coldkey".to_owned();
                runtime.shape(format!("storage {PALLET}.LockingColdkeys"), reason)
            })?);
        }
        Ok(lockers)
    }
}

fn lock_of(key: &[u8]) -> Option<LockKey> {
    let (rest, hotkey) = key.split_last_chunk::<32>()?;
    let (rest, _hash) = rest.split_last_chunk::<16>()?;
    let (_, netuid) = rest.split_last_chunk::<NETUID>()?;
    Some(LockKey { netuid: NetUid(u16::from_le_bytes(*netuid)), hotkey: AccountId(*hotkey) })
}

/// `DecayingLock`: false is a perpetual lock; without it a lock decays.
pub fn decaying(coldkey: AccountId, netuid: NetUid) -> IfStored<bool> {
    Item::new(PALLET, "DecayingLock").key(coldkey).key(netuid).if_stored()
}

/// `UnlockRate`: the blocks in which a lock decays to 1/e.
pub fn unlock_rate() -> Item<u64> {
    Item::new(PALLET, "UnlockRate")
}

/// `SubnetOwnerHotkey`: a lock to it has its full conviction at once.
pub fn owner_hotkey(netuid: NetUid) -> Item<AccountId> {
    super::subnet::of(netuid, "SubnetOwnerHotkey")
}

/// Whether others can transfer locked stake to an account: the lowest bit of `AccountFlags`.
pub fn account_flags(coldkey: AccountId) -> Item<u128> {
    Item::new(PALLET, "AccountFlags").key(coldkey)
}

/// What [`account_flags`] says.
pub fn accepts_locked_alpha(flags: u128) -> bool {
    flags & 1 == 1
}
