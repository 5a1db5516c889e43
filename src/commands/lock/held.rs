//! What a coldkey has and has locked on a subnet, read at one block.

use serde::Serialize;

use crate::chain::api::locks::LockOf;
use crate::chain::api::stake::{AvailableStakesOf, StakeAvailability};
use crate::chain::read::locks::{LockKey, decaying, owner_hotkey, unlock_rate};
use crate::chain::{Chain, Hash};
use crate::domain::address::AccountId;
use crate::domain::lock::half_life;
use crate::domain::units::{Alpha, NetUid};
use crate::error::Result;

/// Whether a lock decays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Half of it becomes free in each half-life.
    Decaying,
    /// It stays as it is.
    Perpetual,
}

impl Mode {
    /// By `DecayingLock`.
    pub fn of(decaying: Option<bool>) -> Self {
        if decaying == Some(false) { Self::Perpetual } else { Self::Decaying }
    }

    /// `decaying`, `perpetual`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Decaying => "decaying",
            Self::Perpetual => "perpetual",
        }
    }
}

/// A coldkey's lock on a subnet, as it is in the block that was read. Amounts are in the smallest part of alpha.
#[derive(Clone, Debug, Serialize)]
pub struct Held {
    pub coldkey: AccountId,
    pub netuid: NetUid,
    /// The hotkey that it is locked to.
    pub hotkey: AccountId,
    pub locked: Alpha,
    /// Of all hotkeys of the subnet together.
    pub total: Alpha,
    /// What can leave the subnet.
    pub available: Alpha,
    /// What the lock counts when it is asked whom the subnet should belong to.
    pub conviction: Alpha,
    pub mode: Mode,
    /// Whether the hotkey is the subnet owner's: then the conviction is what is locked, at once.
    pub to_owner: bool,
    /// Blocks in which half of a decaying lock becomes free.
    pub half_life: u64,
}

/// Every lock of a coldkey, by subnet.
pub async fn locks(chain: &Chain, coldkey: AccountId, at: Hash) -> Result<Vec<Held>> {
    let stakes = chain.ask(AvailableStakesOf(vec![coldkey], None), at);
    let keys = async { chain.locks_of(coldkey, at).await };
    let (stakes, keys) = tokio::try_join!(stakes, keys)?;
    let mut stakes = stakes.into_iter().flat_map(|(_, subnets)| subnets).collect::<Vec<_>>();
    stakes.sort_unstable_by_key(|(netuid, _)| *netuid);
    let held = keys.into_iter().map(|key| {
        let found = stakes.iter().find(|(netuid, _)| *netuid == key.netuid);
        held(chain, coldkey, key, found.map(|(_, stake)| *stake), at)
    });
    let held = futures::future::try_join_all(held).await?;
    Ok(held.into_iter().flatten().collect())
}

/// The lock of a coldkey on one subnet; `None` without one.
pub async fn lock_on(
    chain: &Chain,
    coldkey: AccountId,
    netuid: NetUid,
    at: Hash,
) -> Result<Option<Held>> {
    let locks = locks(chain, coldkey, at).await?;
    Ok(locks.into_iter().find(|lock| lock.netuid == netuid))
}

/// Every lock to a hotkey on a subnet, the largest first.
pub async fn locks_to(chain: &Chain, lock: LockKey, at: Hash) -> Result<Vec<Held>> {
    let lockers = chain.lockers_of(lock, at).await?;
    let stakes = AvailableStakesOf(lockers.clone(), Some(vec![lock.netuid]));
    let stakes = chain.ask(stakes, at).await?;
    let of = |coldkey| {
        let subnets = stakes.iter().find(|(account, _)| *account == coldkey).map(|(_, of)| of);
        let found = subnets.and_then(|of| of.iter().find(|(netuid, _)| *netuid == lock.netuid));
        held(chain, coldkey, lock, found.map(|(_, stake)| *stake), at)
    };
    let held = futures::future::try_join_all(lockers.into_iter().map(of)).await?;
    let mut held: Vec<Held> = held.into_iter().flatten().collect();
    held.sort_by_key(|held| (std::cmp::Reverse(held.locked), held.coldkey));
    Ok(held)
}

/// A lock that has decayed to nothing is none.
async fn held(
    chain: &Chain,
    coldkey: AccountId,
    key: LockKey,
    stake: Option<StakeAvailability>,
    at: Hash,
) -> Result<Option<Held>> {
    let LockKey { netuid, hotkey } = key;
    let reads = (decaying(coldkey, netuid), owner_hotkey(netuid), unlock_rate());
    let lock = chain.ask(LockOf(coldkey, netuid), at);
    let (lock, read) = tokio::try_join!(lock, chain.read_at(reads, Some(at)))?;
    let (decaying, owner, rate) = read.value;
    Ok(lock.filter(|lock| !lock.locked_mass.is_zero()).map(|lock| Held {
        coldkey,
        netuid,
        hotkey,
        locked: lock.locked_mass,
        total: stake.map_or(Alpha::ZERO, |stake| stake.total),
        available: stake.map_or(Alpha::ZERO, |stake| stake.available),
        conviction: conviction(lock.conviction),
        mode: Mode::of(decaying),
        to_owner: owner == hotkey,
        half_life: half_life(rate),
    }))
}

/// From bits of `U64F64`, rounded down.
pub fn conviction(bits: u128) -> Alpha {
    Alpha(u64::try_from(bits >> 64).unwrap_or(u64::MAX))
}
