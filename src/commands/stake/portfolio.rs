//! All positions of some coldkeys with what decides their value, of one block, in two round trips.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::chain::api::stake::{AvailableStakesOf, StakeAvailability, StakeInfo, StakesOf};
use crate::chain::api::swap::Prices;
use crate::chain::api::validators::{Validators, ValidatorsOf};
use crate::chain::read::holding::{Holdings, HoldingsOf};
use crate::chain::{self, Chain, Hash, Pin};
use crate::domain::address::AccountId;
use crate::domain::dividend::Dividends;
use crate::domain::pool::Pool;
use crate::domain::units::{Alpha, NetUid, Price, Rao};

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

/// What a position earns in a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Earned {
    /// In the smallest part of the subnet's alpha; `null` on root, which pays alpha of many subnets.
    pub alpha: Option<Alpha>,
    /// In rao at spot; `null` where it is not known.
    pub value: Option<Rao>,
}

impl Portfolio {
    /// The pool of a subnet that was read.
    pub fn pool(&self, netuid: NetUid) -> Option<&Pool> {
        self.facts.markets.get(&netuid).map(|market| &market.state.pool)
    }

    /// What a stake earns in a day of epochs like the last one, after the hotkey's take.
    pub fn per_day(&self, hotkey: AccountId, netuid: NetUid, stake: Alpha) -> Earned {
        if netuid.is_root() {
            return Earned { alpha: None, value: self.root_per_day(hotkey, stake) };
        }
        let alpha = self.dividends(hotkey, netuid, netuid).and_then(|paid| paid.per_day(stake));
        let value = alpha.zip(self.price(netuid)).map(|(alpha, price)| price.value_of(alpha));
        Earned { alpha, value }
    }

    /// The alpha of all subnets that pay to root stake, at spot.
    fn root_per_day(&self, hotkey: AccountId, stake: Alpha) -> Option<Rao> {
        let paying = self.facts.root_dividends.keys().filter(|(of, _)| *of == hotkey);
        let mut paying = paying.map(|(_, netuid)| *netuid).peekable();
        paying.peek()?;
        paying.try_fold(Rao::ZERO, |sum, netuid| {
            let paid = self.dividends(hotkey, netuid, NetUid::ROOT)?.per_day(stake);
            sum.checked_add(self.price(netuid)?.value_of(paid.unwrap_or(Alpha::ZERO)))
        })
    }

    /// What subnet `paying` paid to the stake that a hotkey has on `staked`.
    fn dividends(&self, hotkey: AccountId, paying: NetUid, staked: NetUid) -> Option<Dividends> {
        let facts = &self.facts;
        let paid = if staked.is_root() { &facts.root_dividends } else { &facts.dividends };
        Some(Dividends {
            paid: *paid.get(&(hotkey, paying))?,
            stake: *facts.totals.get(&(hotkey, staked))?,
            tempo: facts.markets.get(&paying)?.tempo,
        })
    }

    /// Rao for one alpha.
    pub fn price(&self, netuid: NetUid) -> Option<Price> {
        self.pool(netuid).map(Pool::price)
    }
}
