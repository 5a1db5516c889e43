//! What positions were at an earlier block.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::portfolio::Portfolio;
use crate::chain::api::stake::StakesOf;
use crate::chain::read::holding::ShareOf;
use crate::chain::read::pool::PoolOf;
use crate::chain::{Chain, Pin};
use crate::domain::address::AccountId;
use crate::domain::difference::Difference;
use crate::domain::since::Since;
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::{Error, Result};

/// A coldkey's stake on a hotkey on a subnet.
pub type Key = (AccountId, AccountId, NetUid);

/// The state to compare with.
pub struct Before {
    pub block: Pin,
    pub stakes: BTreeMap<Key, Alpha>,
    prices: BTreeMap<NetUid, Price>,
    /// The positions whose share of their hotkey's stake is another one now: not only dividends came.
    moved: BTreeSet<Key>,
}

/// How a position changed.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Change {
    /// In the smallest part of `stake_unit`.
    pub stake: Difference,
    /// In rao: the value at spot now minus the value at spot then, so the price's part is in it.
    pub value: Difference,
    /// What dividends brought, in the smallest part of `stake_unit`; `null` where stake was added, taken or moved since,
    /// or the hotkey's owner got his take: then it cannot be told apart. `null` on root too, which is paid in claims.
    pub earned: Option<Difference>,
    /// The same in rao at today's spot price.
    pub earned_value: Option<Difference>,
}

/// What the same coldkeys had at an earlier block.
pub async fn before(
    chain: &Chain,
    since: Since,
    held: &Portfolio,
    coldkeys: &[AccountId],
) -> Result<Before> {
    let number = since.number(held.block.number);
    if number > held.block.number {
        let message = format!("block {number} is after block {}", held.block.number);
        return Err(Error::usage(message).hint("give an earlier block, or a time like 1d"));
    }
    let block = chain.block_at(number).await?;
    let stakes = chain.ask(StakesOf(coldkeys.to_vec()), block.hash).await?;
    let stakes = stakes.into_iter().flat_map(|(_, stakes)| stakes);
    let stakes: BTreeMap<Key, Alpha> =
        stakes.map(|of| ((of.coldkey, of.hotkey, of.netuid), of.stake)).collect();
    let now = held.stakes.iter().map(|of| (of.coldkey, of.hotkey, of.netuid));
    let keys: BTreeSet<Key> = stakes.keys().copied().chain(now).collect();
    let netuids: BTreeSet<NetUid> = keys.iter().map(|(_, _, netuid)| *netuid).collect();

    let pools: Vec<PoolOf> = netuids.iter().copied().map(PoolOf).collect();
    let shares: Vec<ShareOf> = keys.iter().map(|(c, h, netuid)| ShareOf(*h, *c, *netuid)).collect();
    let (then, now) = tokio::try_join!(
        chain.read_at((pools, shares.clone()), Some(block.hash)),
        chain.read_at(shares, Some(held.block.hash)),
    )?;
    let (pools, shares) = then.value;
    let prices = netuids.into_iter().zip(pools);
    let shares = keys.into_iter().zip(shares.into_iter().zip(now.value));
    Ok(Before {
        block,
        stakes,
        prices: prices.filter_map(|(netuid, of)| Some((netuid, of?.pool.price()))).collect(),
        moved: shares.filter(|(_, (then, now))| then != now).map(|(key, _)| key).collect(),
    })
}

impl Before {
    /// What a stake was worth then; nothing where the subnet was not there yet.
    pub fn value(&self, netuid: NetUid, stake: Alpha) -> Rao {
        self.prices.get(&netuid).map_or(Rao::ZERO, |price| price.value_of(stake))
    }

    /// How a position came to what it is now.
    pub fn change(&self, key: Key, stake: Alpha, price: Price) -> Change {
        let then = self.stakes.get(&key).copied().unwrap_or(Alpha::ZERO);
        let value = self.value(key.2, then);
        // Root stake is paid in claims, which are not its own growth.
        let untouched = !self.moved.contains(&key) && !key.2.is_root();
        let earned_value = || (price.value_of(then).0, price.value_of(stake).0);
        Change {
            stake: Difference::between(then.0, stake.0),
            value: Difference::between(value.0, price.value_of(stake).0),
            earned: untouched.then(|| Difference::between(then.0, stake.0)),
            earned_value: untouched.then(earned_value).map(|(a, b)| Difference::between(a, b)),
        }
    }
}
