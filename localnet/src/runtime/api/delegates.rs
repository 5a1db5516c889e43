//! Delegates: hotkeys with a take, and who stakes to them.

use super::{super::AccountId, super::Runtime, Subtensor, netuids};
use crate::pallets::{
    AlphaBalance, NetUid, ROOT,
    fixed::U64F64,
    subtensor::{
        Alpha, AlphaV2, Delegates, Emission, IsNetworkMember, Owner, Tempo, Uids, ValidatorPermit,
    },
};
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;
use std::collections::{BTreeMap, BTreeSet};

/// Blocks of twelve seconds in a day.
const BLOCKS_PER_DAY: u64 = 7_200;
/// Rao in 1,000 TAO.
const THOUSAND_TAO: u64 = 1_000_000_000_000;

/// A subnet and the alpha on it.
pub type Holding = (Compact<NetUid>, Compact<AlphaBalance>);

/// A delegate. The names end in `ss58` but hold account ids.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct DelegateInfo {
    pub delegate_ss58: AccountId,
    pub take: Compact<u16>,
    /// Empty in the answer of `get_delegated`.
    pub nominators: Vec<(AccountId, Vec<Holding>)>,
    pub owner_ss58: AccountId,
    pub registrations: Vec<Compact<NetUid>>,
    pub validator_permits: Vec<Compact<NetUid>>,
    pub return_per_1000: Compact<u64>,
    pub total_daily_return: Compact<u64>,
}

/// Every delegate.
pub fn delegates() -> Vec<DelegateInfo> {
    Delegates::<Runtime>::iter_keys().map(|hotkey| info(&hotkey, nominators(&hotkey))).collect()
}

/// One delegate.
pub fn delegate(hotkey: &AccountId) -> Option<DelegateInfo> {
    Delegates::<Runtime>::contains_key(hotkey).then(|| info(hotkey, nominators(hotkey)))
}

/// The delegates that a coldkey stakes to, once for each subnet.
pub fn delegated(coldkey: &AccountId) -> Vec<(DelegateInfo, Holding)> {
    let of_delegate = |hotkey: AccountId| {
        let own = positions_on(&hotkey).into_iter().filter(|(owner, _, _)| owner == coldkey);
        own.map(|(_, netuid, alpha)| (info(&hotkey, Vec::new()), (netuid.into(), alpha.into())))
            .collect::<Vec<_>>()
    };
    Delegates::<Runtime>::iter_keys().flat_map(of_delegate).collect()
}

fn nominators(hotkey: &AccountId) -> Vec<(AccountId, Vec<Holding>)> {
    let mut nominators = BTreeMap::<AccountId, Vec<Holding>>::new();
    for (coldkey, netuid, alpha) in positions_on(hotkey) {
        nominators.entry(coldkey).or_default().push((netuid.into(), alpha.into()));
    }
    nominators.into_iter().collect()
}

/// Coldkey, subnet and alpha of everyone who stakes to a hotkey, sorted. Old shares lie in `Alpha`,
/// new ones in `AlphaV2`.
fn positions_on(hotkey: &AccountId) -> Vec<(AccountId, NetUid, AlphaBalance)> {
    let old = Alpha::<Runtime>::iter_key_prefix((hotkey,));
    let keys: BTreeSet<_> = old.chain(AlphaV2::<Runtime>::iter_key_prefix((hotkey,))).collect();
    let position = |(coldkey, netuid): (AccountId, NetUid)| {
        let alpha = Subtensor::stake_of(hotkey, &coldkey, netuid);
        (alpha != 0).then_some((coldkey, netuid, alpha))
    };
    keys.into_iter().filter_map(position).collect()
}

fn info(hotkey: &AccountId, nominators: Vec<(AccountId, Vec<Holding>)>) -> DelegateInfo {
    let take = Delegates::<Runtime>::get(hotkey);
    let registrations: Vec<NetUid> = netuids()
        .into_iter()
        .filter(|netuid| IsNetworkMember::<Runtime>::get(hotkey, netuid))
        .collect();
    let emission_per_day = emission_per_day(hotkey, &registrations);
    let stake = U64F64::from_int(Subtensor::stake_on(hotkey, ROOT));
    let kept = U64F64::ONE - U64F64::ratio(take.into(), u16::MAX.into());
    let return_per_1000 = emission_per_day * kept / (stake / U64F64::from_int(THOUSAND_TAO));
    DelegateInfo {
        delegate_ss58: hotkey.clone(),
        take: take.into(),
        nominators,
        owner_ss58: Owner::<Runtime>::get(hotkey),
        validator_permits: with_permit(hotkey, &registrations),
        registrations: registrations.into_iter().map(Compact).collect(),
        return_per_1000: return_per_1000.floor().into(),
        total_daily_return: emission_per_day.floor().into(),
    }
}

fn with_permit(hotkey: &AccountId, netuids: &[NetUid]) -> Vec<Compact<NetUid>> {
    let permit =
        |netuid: &NetUid| of_hotkey(hotkey, *netuid, ValidatorPermit::<Runtime>::get(*netuid));
    netuids.iter().copied().filter(permit).map(Compact).collect()
}

fn emission_per_day(hotkey: &AccountId, netuids: &[NetUid]) -> U64F64 {
    netuids.iter().fold(U64F64::default(), |sum, netuid| {
        let emission = of_hotkey(hotkey, *netuid, Emission::<Runtime>::get(*netuid));
        let epochs = U64F64::ratio(BLOCKS_PER_DAY, Tempo::<Runtime>::get(*netuid).into());
        sum + U64F64::from_int(emission) * epochs
    })
}

/// The hotkey's value among those of a subnet's UIDs.
fn of_hotkey<T: Copy + Default>(hotkey: &AccountId, netuid: NetUid, values: Vec<T>) -> T {
    let uid = Uids::<Runtime>::get(netuid, hotkey);
    uid.and_then(|uid| values.get(usize::from(uid)).copied()).unwrap_or_default()
}
