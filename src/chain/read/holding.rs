//! What positions are worth and earn depends on: pools, epochs, and what their hotkeys hold and paid.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Item, Read, Values,
    hotkey::{Hotkey, HotkeyInfo},
    known::IfKnown,
    pool::{PoolOf, PoolState},
    subnet::of,
    validator::total_stake,
};
use crate::{
    chain::{Result, Runtime},
    domain::{
        address::AccountId,
        units::{Alpha, NetUid},
    },
};

const PALLET: &str = "SubtensorModule";

/// Reads what is needed to value positions: by subnets, hotkeys, and pairs of both.
#[derive(Clone, Debug, Default)]
pub struct HoldingsOf {
    pub netuids: BTreeSet<NetUid>,
    pub positions: BTreeSet<(AccountId, NetUid)>,
}

/// What [`HoldingsOf`] reads.
#[derive(Clone, Debug, Default)]
pub struct Holdings {
    /// Subnets that exist.
    pub markets: BTreeMap<NetUid, Market>,
    pub hotkeys: BTreeMap<AccountId, HotkeyInfo>,
    /// `TotalHotkeyAlpha`: of all stakers together.
    pub totals: BTreeMap<(AccountId, NetUid), Alpha>,
    /// `AlphaDividendsPerSubnet`: what the hotkey paid to its stakers in the last epoch, after its take.
    pub dividends: BTreeMap<(AccountId, NetUid), Alpha>,
    /// `RootAlphaDividendsPerSubnet` of each subnet, of the hotkeys of root positions; empty where the runtime has none.
    pub root_dividends: BTreeMap<(AccountId, NetUid), Alpha>,
}

/// The pool of a subnet, and its `Tempo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Market {
    pub state: PoolState,
    pub tempo: u16,
}

/// Blocks from one epoch to the next.
pub fn tempo(netuid: NetUid) -> Item<u16> {
    of(netuid, "Tempo")
}

/// The alpha that a hotkey paid to its stakers in the last epoch, after its take.
pub fn dividends(netuid: NetUid, hotkey: AccountId) -> Item<Alpha> {
    of(netuid, "AlphaDividendsPerSubnet").key(hotkey)
}

/// The same to those who stake on root.
pub fn root_dividends(netuid: NetUid, hotkey: AccountId) -> IfKnown<Item<Alpha>> {
    IfKnown(of(netuid, "RootAlphaDividendsPerSubnet").key(hotkey))
}

type Items = (
    Vec<(PoolOf, Item<u16>)>,
    Vec<Hotkey>,
    Vec<Item<Alpha>>,
    Vec<Item<Alpha>>,
    Vec<IfKnown<Item<Alpha>>>,
);

impl HoldingsOf {
    fn hotkeys(&self) -> BTreeSet<AccountId> {
        self.positions.iter().map(|(hotkey, _)| *hotkey).collect()
    }

    /// On root a hotkey pays alpha of every subnet.
    fn on_root(&self) -> impl Iterator<Item = (AccountId, NetUid)> + '_ {
        let hotkeys = self.positions.iter().filter(|(_, netuid)| netuid.is_root());
        let paying = || self.netuids.iter().filter(|netuid| !netuid.is_root());
        hotkeys.flat_map(move |(hotkey, _)| paying().map(|netuid| (*hotkey, *netuid)))
    }

    fn items(&self) -> Items {
        (
            self.netuids.iter().map(|netuid| (PoolOf(*netuid), tempo(*netuid))).collect(),
            self.hotkeys().into_iter().map(Hotkey).collect(),
            self.positions.iter().map(|(hotkey, netuid)| total_stake(*hotkey, *netuid)).collect(),
            self.positions.iter().map(|(hotkey, netuid)| dividends(*netuid, *hotkey)).collect(),
            self.on_root().map(|(hotkey, netuid)| root_dividends(netuid, hotkey)).collect(),
        )
    }
}

impl Read for HoldingsOf {
    type Out = Holdings;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Holdings> {
        let (markets, hotkeys, totals, dividends, root) = self.items().decode(runtime, values)?;
        let markets = self.netuids.iter().copied().zip(markets);
        let market = |(netuid, (state, tempo))| {
            Option::map(state, |state| (netuid, Market { state, tempo }))
        };
        let root = self.on_root().zip(root);
        Ok(Holdings {
            markets: markets.filter_map(market).collect(),
            hotkeys: self.hotkeys().into_iter().zip(hotkeys).collect(),
            totals: self.positions.iter().copied().zip(totals).collect(),
            dividends: self.positions.iter().copied().zip(dividends).collect(),
            root_dividends: root.filter_map(|(key, paid)| Some((key, paid?))).collect(),
        })
    }
}

/// Reads the share that a coldkey has of a hotkey's stake, as it is stored: `Alpha` of old and `AlphaV2`. Dividends do not
/// touch it; every stake, unstake, transfer and take does.
#[derive(Clone, Copy, Debug)]
pub struct ShareOf(pub AccountId, pub AccountId, pub NetUid);

/// The bytes of both maps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share([Option<Vec<u8>>; 2]);

impl ShareOf {
    /// The maps that this runtime has.
    fn stored(self, runtime: &Runtime) -> Result<[Option<Vec<u8>>; 2]> {
        let key = |entry| {
            let Self(hotkey, coldkey, netuid) = self;
            let item = Item::<()>::new(PALLET, entry).key(hotkey).key(coldkey).key(netuid);
            Ok(IfKnown(item).keys(runtime)?.pop())
        };
        Ok([key("Alpha")?, key("AlphaV2")?])
    }
}

impl Read for ShareOf {
    type Out = Share;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        Ok(self.stored(runtime)?.into_iter().flatten().collect())
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Share> {
        let mut value = |key: Option<Vec<u8>>| match key {
            Some(_) => Ok(values.next()?.map(<[u8]>::to_vec)),
            None => Ok(None),
        };
        let [old, new] = self.stored(runtime)?;
        Ok(Share([value(old)?, value(new)?]))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    use super::*;
    use crate::chain::fixtures::{
        ALICE, BOB, HOTKEY, account, answers, read, runtime, runtime_with,
    };

    fn positions() -> HoldingsOf {
        let hotkey = account(HOTKEY);
        HoldingsOf {
            netuids: [0, 1, 2, 77].map(NetUid).into(),
            positions: [(hotkey, NetUid(0)), (hotkey, NetUid(1))].into(),
        }
    }

    /// What the runtime itself answered at the block of the recorded state.
    #[test]
    fn as_the_runtime_answers() {
        let (held, hotkey) = (read(&positions()), account(HOTKEY));
        let prices = answers("SwapRuntimeApi", "current_alpha_price_all").remove(0).decoded;
        let ours = held.markets.iter().map(|(netuid, market)| {
            serde_json::json!({ "netuid": netuid, "price": market.state.pool.price().0 })
        });
        assert_eq!(ours.collect::<Json>(), prices, "subnet 77 does not exist");
        let info = answers("SubnetInfoRuntimeApi", "get_dynamic_info");
        let info = info.into_iter().find(|answer| answer.params == [1, 0]).unwrap().decoded;
        assert_eq!(Json::from(held.markets[&NetUid(1)].tempo), info["tempo"]);

        let stakes = answers("StakeInfoRuntimeApi", "get_stake_info_for_coldkeys").remove(0);
        for stake in stakes.decoded[0][1].as_array().unwrap().iter().take(2) {
            assert_eq!(stake["hotkey"], HOTKEY);
            let key = (hotkey, NetUid(stake["netuid"].as_u64().unwrap().try_into().unwrap()));
            assert_eq!(Json::from(held.dividends[&key].0), stake["emission"]);
            // Alice is the only one who stakes to it; a share may be rounded down by a rao.
            let own = stake["stake"].as_u64().unwrap();
            assert!(held.totals[&key].0 - own <= 1, "{:?} {own}", held.totals[&key]);
        }
        assert_eq!(held.hotkeys[&hotkey].owner, Some(account(ALICE)));
        assert!(held.root_dividends.contains_key(&(hotkey, NetUid(1))));
    }

    #[test]
    fn what_a_runtime_does_not_have_is_unknown_and_not_zero() {
        let renamed = runtime_with("RootAlphaDividendsPerSubnet", "RootAlphaDividendsPerSubmit");
        let keys = positions().keys(&renamed).unwrap();
        let stored = keys.iter().map(|key| (key.clone(), None)).collect();
        let held = positions().decode(&renamed, &mut Values::new(keys, stored)).unwrap();
        assert!(held.root_dividends.is_empty());
        assert_eq!(held.dividends[&(account(HOTKEY), NetUid(1))], Alpha::ZERO);
    }

    /// The recorded chain has moved its shares to the new map; a chain with older positions has both.
    #[test]
    fn a_share_is_looked_for_in_both_maps() {
        let share = |coldkey| read(&ShareOf(account(HOTKEY), account(coldkey), NetUid(1)));
        assert_eq!(share(ALICE).0.iter().flatten().count(), 1);
        assert_eq!(share(BOB), Share([None, None]));
        let of = ShareOf(account(HOTKEY), account(ALICE), NetUid(1));
        let keys = of.keys(&runtime()).unwrap();
        let decoded = |old: Option<u8>, new: Option<u8>| {
            let stored = keys.iter().cloned().zip([old, new].map(|byte| byte.map(|b| vec![b])));
            of.decode(&runtime(), &mut Values::new(keys.clone(), stored.collect())).unwrap()
        };
        assert_ne!(decoded(Some(1), None), decoded(Some(2), None));
        assert_ne!(decoded(None, Some(1)), decoded(None, Some(2)));
    }
}
