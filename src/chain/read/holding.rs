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
