//! All positions of some coldkeys with what decides their value, of one block, in two round trips.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::chain::api::stake::{AvailableStakesOf, StakeAvailability, StakeInfo, StakesOf};
use crate::chain::api::swap::Prices;
use crate::chain::api::validators::{Validators, ValidatorsOf};
use crate::chain::read::holding::{Holdings, HoldingsOf};
use crate::chain::{self, Chain, Hash, Pin};
use crate::domain::address::AccountId;
use crate::domain::pool::Pool;
use crate::domain::units::NetUid;

/// What was read.
pub struct Portfolio {
    /// All of it is of this block.
    pub block: Pin,
    pub stakes: Vec<StakeInfo>,
    /// By coldkey and subnet.
    pub free: BTreeMap<(AccountId, NetUid), StakeAvailability>,
    pub facts: Holdings,
    /// What the owners of validators on the root network call themselves, by hotkey.
    pub identities: HashMap<AccountId, String>,
}

/// Reads at a block, or at the best one without.
///
/// Which hotkeys and subnets there are is asked beside the name of the block, of about the same block; all that counts
/// is then read at that block, and read again if something else had to be asked for.
pub async fn portfolio(
    chain: &Chain,
    coldkeys: &[AccountId],
    at: Option<Hash>,
) -> chain::Result<Portfolio> {
    let (pinned, stakes, prices) = tokio::try_join!(
        chain.read_at((), at),
        chain.hint(StakesOf(coldkeys.to_vec()), at),
        chain.hint(Prices, at),
    )?;
    let block = pinned.block;
    let netuids = prices.into_iter().map(|price| price.netuid).chain([NetUid::ROOT]);
    let mut wanted = HoldingsOf { netuids: netuids.collect(), positions: BTreeSet::new() };
    add(&mut wanted, stakes.iter().flat_map(|(_, stakes)| stakes));

    let (facts, stakes, free, root) = tokio::try_join!(
        chain.read_at(wanted.clone(), Some(block.hash)),
        chain.ask(StakesOf(coldkeys.to_vec()), block.hash),
        chain.ask(AvailableStakesOf(coldkeys.to_vec(), None), block.hash),
        chain.ask(ValidatorsOf(NetUid::ROOT), block.hash),
    )?;
    let stakes: Vec<StakeInfo> = stakes.into_iter().flat_map(|(_, stakes)| stakes).collect();
    let mut facts = facts.value;
    if add(&mut wanted, &stakes) {
        facts = chain.read_at(wanted, Some(block.hash)).await?.value;
    }
    let free = free.into_iter().flat_map(|(coldkey, subnets)| {
        subnets.into_iter().map(move |(netuid, free)| ((coldkey, netuid), free))
    });
    let identities = root.map(names_of).unwrap_or_default();
    let held = Portfolio { block, stakes, free: free.collect(), facts, identities };
    match held.stakes.iter().find(|stake| !held.facts.markets.contains_key(&stake.netuid)) {
        Some(stake) => Err(without_subnet(stake)),
        None => Ok(held),
    }
}

/// Adds what positions need; whether something was new.
fn add<'a>(wanted: &mut HoldingsOf, stakes: impl IntoIterator<Item = &'a StakeInfo>) -> bool {
    let new = |stake: &StakeInfo| {
        let subnet = wanted.netuids.insert(stake.netuid);
        wanted.positions.insert((stake.hotkey, stake.netuid)) || subnet
    };
    stakes.into_iter().map(new).fold(false, |any, new| any | new)
}

/// The names that owners gave themselves, by hotkey.
pub fn names_of(validators: Validators) -> HashMap<AccountId, String> {
    let named = validators.hotkeys.into_iter().zip(validators.identities);
    named
        .filter_map(|(hotkey, identity)| Some((hotkey, identity?.name.0)))
        .filter(|(_, name)| !name.trim().is_empty())
        .collect()
}

/// Both were read from one block.
fn without_subnet(stake: &StakeInfo) -> chain::Error {
    let reason = format!("it tells of stake on subnet {}, which does not exist", stake.netuid);
    chain::Error::Answer { method: "get_stake_info_for_coldkeys", reason }
}

impl Portfolio {
    /// The pool of a subnet that was read.
    pub fn pool(&self, netuid: NetUid) -> Option<&Pool> {
        self.facts.markets.get(&netuid).map(|market| &market.state.pool)
    }
}
