//! The beacon that a command seals for, and the time it is.

use std::time::SystemTime;

use super::too_early;
use crate::chain::read::beacon::{BeaconState, StoredBeacon};
use crate::chain::{Pin, Pinned};
use crate::ctx::Ctx;
use crate::domain::schedule::Pace;
use crate::domain::timelock::Beacon;
use crate::error::{Error, Result};

/// A beacon, and what is known of now.
pub struct Known {
    pub beacon: Beacon,
    /// Unix time in milliseconds: the chain's where it was asked and has one, else this machine's.
    pub now: u64,
    /// The oldest and the newest round that the chain has, where it was asked.
    pub stored: Option<(u64, u64)>,
}

/// The beacon of the chosen network. That of the public ones is drand quicknet: no node is asked.
pub async fn known(cx: &Ctx) -> Result<Known> {
    if cx.network()?.genesis.is_some() {
        let beacon = Beacon::quicknet()?;
        return Ok(Known { beacon, now: machine_time(), stored: None });
    }
    Ok(of_chain(cx).await?.value.into())
}

impl From<StoredBeacon> for Known {
    fn from(stored: StoredBeacon) -> Self {
        let now = time(&stored).unwrap_or_else(|_| machine_time());
        let StoredBeacon { beacon, oldest, newest, .. } = stored;
        Self { beacon, now, stored: Some((oldest, newest)) }
    }
}

/// What the best block has.
pub async fn of_chain(cx: &Ctx) -> Result<Pinned<StoredBeacon>> {
    let stored = cx.chain().await?.read(BeaconState).await?;
    cx.note_block(stored.block);
    trust(cx, &stored.value.beacon).await?;
    Ok(stored)
}

/// Refuses a beacon that a node names for a public network and that is not drand quicknet.
pub async fn trust(cx: &Ctx, beacon: &Beacon) -> Result<()> {
    match cx.is_public().await? {
        true => Ok(beacon.require_quicknet()?),
        false => Ok(()),
    }
}

/// The chain's own clock: Unix time in milliseconds. The genesis has none.
pub fn time(stored: &StoredBeacon) -> Result<u64> {
    match stored.now {
        0 => Err(Error::refused(
            "chain_without_time",
            "the chain has made no block yet: it has no time",
        )
        .hint("try again when it has made one")),
        now => Ok(now),
    }
}

/// How fast the chain goes: measured, or what the runtime says where there are no blocks to measure.
pub async fn pace(cx: &Ctx, head: Pin, stored: &StoredBeacon) -> Result<Pace> {
    let (chain, now) = (cx.chain().await?, time(stored)?);
    if let Some(pace) = chain.pace(head, now).await? {
        return Ok(pace);
    }
    let block_time = too_early::block_time(chain).await.ok_or_else(|| {
        Error::refused("block_time_unknown", "the chain has no two blocks to measure time by")
            .hint("try again when it has made some")
    })?;
    Ok(Pace { head: head.number.into(), now, block_time })
}

fn machine_time() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.ok().and_then(|since| u64::try_from(since.as_millis()).ok()).unwrap_or_default()
}
