//! Positions as data: what each is, what it is worth, and sums that add up.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::earned::Earned;
use super::portfolio::Portfolio;
use super::since::{Before, Change, Key};
use super::worth::{Worth, sold};
use crate::chain::Pin;
use crate::chain::api::stake::StakeInfo;
use crate::domain::address::AccountId;
use crate::domain::difference::Difference;
use crate::domain::fraction::Fraction;
use crate::domain::together::sold_together;
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::{Error, Result};

/// One position.
#[derive(Debug, Serialize)]
pub struct PositionView {
    /// How the user calls the coldkey.
    pub account: Option<String>,
    pub coldkey: AccountId,
    pub hotkey: AccountId,
    /// WALLET/HOTKEY where the hotkey is in the wallet folder.
    pub hotkey_name: Option<String>,
    /// What the owner of a validator on the root network calls himself on chain.
    pub identity: Option<String>,
    pub netuid: NetUid,
    /// In the smallest part of `stake_unit`.
    pub stake: Alpha,
    pub stake_unit: &'static str,
    /// `if_sold` is its part of what all shown positions on the subnet bring together.
    #[serde(flatten)]
    pub worth: Worth,
    /// In rao, if nothing else on the subnet is sold.
    pub if_sold_alone: Option<Rao>,
    /// This coldkey's share of what the hotkey's stakers got in its last epoch, times 7,200 ÷ tempo.
    pub emission_per_day: Earned,
    /// The share of dividends that the hotkey's owner keeps, before `emission_per_day`; `null` if it is no delegate.
    pub delegate_take: Option<Fraction>,
    /// Whether the hotkey is registered on the subnet.
    pub registered: bool,
    /// With --since.
    pub change: Option<Change>,
}

/// Stake that is locked on a subnet, whichever of the hotkeys there it is on.
#[derive(Debug, Serialize)]
pub struct Locked {
    pub account: Option<String>,
    pub coldkey: AccountId,
    pub netuid: NetUid,
    /// All stake of the coldkey on the subnet.
    pub total: Alpha,
    pub locked: Alpha,
    pub available: Alpha,
}

/// A position that was there at the earlier block only.
#[derive(Debug, Serialize)]
pub struct Gone {
    pub coldkey: AccountId,
    pub hotkey: AccountId,
    pub netuid: NetUid,
    /// In the smallest part of `stake_unit`.
    pub stake_before: Alpha,
    pub stake_unit: &'static str,
    /// In rao.
    pub value_before: Rao,
}

/// What rows add up to, in rao. What is not known counts as nothing.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Sums {
    pub positions: usize,
    pub at_spot: Rao,
    pub if_sold: Rao,
    pub emission_per_day: Rao,
    /// With --since.
    pub change: Option<Difference>,
    /// With --since: of positions that only dividends changed.
    pub earned: Option<Difference>,
}

/// The positions on one subnet.
#[derive(Debug, Serialize)]
pub struct OnSubnet {
    pub netuid: NetUid,
    /// In the smallest part of `stake_unit`.
    pub stake: Alpha,
    pub stake_unit: &'static str,
    pub locked: Alpha,
    #[serde(flatten)]
    pub sums: Sums,
}

/// The positions on one hotkey: alpha of different subnets, so only values add up.
#[derive(Debug, Serialize)]
pub struct OnHotkey {
    pub hotkey: AccountId,
    pub hotkey_name: Option<String>,
    pub identity: Option<String>,
    pub delegate_take: Option<Fraction>,
    pub netuids: Vec<NetUid>,
    #[serde(flatten)]
    pub sums: Sums,
}

/// The earlier block, and what was left of it.
#[derive(Debug, Serialize)]
pub struct Since {
    pub block: Pin,
    pub gone: Vec<Gone>,
}

/// The unit of stake on a subnet: root stake is TAO.
pub fn unit(netuid: NetUid) -> &'static str {
    if netuid.is_root() { "rao" } else { "alpha" }
}

/// What accounts and hotkeys are called.
pub struct Called<'a> {
    pub accounts: &'a BTreeMap<AccountId, Option<String>>,
    pub hotkeys: &'a HashMap<AccountId, String>,
}

/// Positions with their values; those on one subnet are sold together.
pub fn positions(
    held: &Portfolio,
    before: Option<&Before>,
    stakes: &[StakeInfo],
    called: &Called<'_>,
) -> Result<Vec<PositionView>> {
    let mut by_subnet: BTreeMap<NetUid, Vec<&StakeInfo>> = BTreeMap::new();
    for stake in stakes {
        by_subnet.entry(stake.netuid).or_default().push(stake);
    }
    let mut views = Vec::with_capacity(stakes.len());
    for (netuid, stakes) in by_subnet {
        let pool = held.pool(netuid).ok_or_else(|| Error::internal("a pool was not read"))?;
        // What the pool does not buy alone is not sold with the others either.
        let alone: Vec<_> = stakes.iter().map(|stake| sold(pool, stake.stake)).collect();
        let sellable = stakes.iter().zip(&alone).filter(|(_, alone)| alone.is_ok());
        let amounts: Vec<Alpha> = sellable.map(|(stake, _)| stake.stake).collect();
        let mut together = sold_together(pool, &amounts).map(Vec::into_iter);
        for (stake, alone) in stakes.into_iter().zip(alone) {
            let part = match (&alone, &mut together) {
                (Err(error), _) => Err(error.clone()),
                (Ok(_), Err(error)) => Err(error.clone()),
                (Ok(_), Ok(parts)) => Ok(parts.next().unwrap_or_default()),
            };
            let key: Key = (stake.coldkey, stake.hotkey, netuid);
            let take = held.facts.hotkeys.get(&stake.hotkey).and_then(|info| info.delegate_take);
            views.push(PositionView {
                account: called.accounts.get(&stake.coldkey).cloned().flatten(),
                coldkey: stake.coldkey,
                hotkey: stake.hotkey,
                hotkey_name: called.hotkeys.get(&stake.hotkey).cloned(),
                identity: held.identities.get(&stake.hotkey).cloned(),
                netuid,
                stake: stake.stake,
                stake_unit: unit(netuid),
                worth: Worth::sold(pool, stake.stake, part),
                if_sold_alone: alone.ok(),
                emission_per_day: Earned::per_day(&held.facts, stake.hotkey, netuid, stake.stake),
                delegate_take: take.map(Fraction::of_u16),
                registered: stake.is_registered,
                change: before.map(|before| before.change(key, stake.stake, pool.price())),
            });
        }
    }
    Ok(views)
}

impl Sums {
    /// Of positions; `None` above what 64 bits hold.
    pub fn of<'a>(positions: impl IntoIterator<Item = &'a PositionView>) -> Result<Self> {
        let mut positions = positions.into_iter();
        let sum = positions.try_fold(Self::default(), |sum, position| sum.plus(position));
        sum.ok_or_else(|| Error::internal("the values are too large to be added"))
    }

    fn plus(self, position: &PositionView) -> Option<Self> {
        let PositionView { worth, emission_per_day, change, .. } = position;
        let both = |sum: Option<Difference>, one: Option<Difference>| match (sum, one) {
            (Some(sum), Some(one)) => Some(sum.plus(one)),
            (sum, one) => sum.or(one),
        };
        Some(Self {
            positions: self.positions + 1,
            at_spot: self.at_spot.checked_add(worth.at_spot)?,
            if_sold: self.if_sold.checked_add(worth.if_sold.unwrap_or_default())?,
            emission_per_day: self
                .emission_per_day
                .checked_add(emission_per_day.value.unwrap_or_default())?,
            change: both(self.change, change.map(|change| change.value)),
            earned: both(self.earned, change.and_then(|change| change.earned_value)),
        })
    }
}

/// The same positions by subnet.
pub fn by_netuid(positions: &[PositionView], locked: &[Locked]) -> Result<Vec<OnSubnet>> {
    let mut groups: BTreeMap<NetUid, Vec<&PositionView>> = BTreeMap::new();
    for position in positions {
        groups.entry(position.netuid).or_default().push(position);
    }
    let too_much = || Error::internal("the stakes are too large to be added");
    let sum = |parts: Vec<Alpha>| {
        parts.into_iter().try_fold(Alpha::ZERO, Alpha::checked_add).ok_or_else(too_much)
    };
    let group = |(netuid, positions): (NetUid, Vec<&PositionView>)| {
        let on_subnet = locked.iter().filter(|lock| lock.netuid == netuid);
        Ok(OnSubnet {
            netuid,
            stake: sum(positions.iter().map(|position| position.stake).collect())?,
            stake_unit: unit(netuid),
            locked: sum(on_subnet.map(|lock| lock.locked).collect())?,
            sums: Sums::of(positions)?,
        })
    };
    groups.into_iter().map(group).collect()
}

/// The same positions by hotkey.
pub fn by_hotkey(positions: &[PositionView]) -> Result<Vec<OnHotkey>> {
    let mut groups: BTreeMap<AccountId, Vec<&PositionView>> = BTreeMap::new();
    for position in positions {
        groups.entry(position.hotkey).or_default().push(position);
    }
    let group = |(hotkey, positions): (AccountId, Vec<&PositionView>)| {
        let first = positions.first();
        Ok(OnHotkey {
            hotkey,
            hotkey_name: first.and_then(|first| first.hotkey_name.clone()),
            identity: first.and_then(|first| first.identity.clone()),
            delegate_take: first.and_then(|first| first.delegate_take),
            netuids: positions.iter().map(|position| position.netuid).collect(),
            sums: Sums::of(positions)?,
        })
    };
    groups.into_iter().map(group).collect()
}
