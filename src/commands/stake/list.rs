//! `stake list`: positions and what they are worth.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::portfolio::{Portfolio, portfolio};
use super::positions::{
    Called, Gone, Locked, OnHotkey, OnSubnet, PositionView, Since, Sums, by_hotkey, by_netuid,
    positions, unit,
};
use super::since::{Before, before};
use crate::chain::api::stake::StakeInfo;
use crate::commands::args::account::AccountArg;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::difference::Difference;
use crate::domain::since;
use crate::domain::units::NetUid;
use crate::error::Result;
use crate::wallet::listing::WalletSummary;

/// Show stake positions
///
/// `at spot` is stake times price. `if sold` is what is left of it when all shown positions on a subnet are sold together
/// now: after the swap fee and their own impact on the price; extrinsic fees come on top. `TAO/day` is this coldkey's
/// share of what the hotkey's stakers got in the last epoch, after its take, times 7,200 ÷ tempo, at spot. Everything is
/// read from one block. A name in quotes is what the owner of a validator calls himself. `no UID`: the hotkey is not
/// registered on the subnet, and earns nothing there.
///
/// With --since the change of the value is shown, the price's part in it included, and what of the stake came from
/// dividends alone: that is told where no stake was added, taken or moved since, and not on root, which is paid in claims.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake list
  taoctl stake list 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty savings --json
  taoctl stake list --all-wallets --by netuid
  taoctl stake list --since 1d --sort emission")]
pub struct List {
    /// Accounts: addresses, wallet names, WALLET/HOTKEY; the chosen wallet when none is given
    #[arg(value_name = "ACCOUNT", conflicts_with = "all_wallets")]
    accounts: Vec<AccountArg>,

    /// Every wallet in the wallet folder
    #[arg(long, alias = "all")]
    all_wallets: bool,

    /// Only positions on these subnets
    #[arg(long, value_name = "NETUID", value_delimiter = ',', value_parser = parse_netuid)]
    netuid: Vec<NetUid>,

    /// Only positions on these hotkeys: addresses, hotkeys of the wallet, WALLET/HOTKEY
    #[arg(long, value_name = "HOTKEY", value_delimiter = ',')]
    hotkey: Vec<AccountArg>,

    /// What a row is
    #[arg(long, value_enum, value_name = "WHAT", default_value = "position")]
    by: By,

    /// Order of the rows; values come largest first
    #[arg(long, value_enum, value_name = "COLUMN", default_value = "value")]
    sort: Sort,

    /// Show what changed since this block, or since so long ago: 90m, 12h, 7d
    #[arg(long, value_name = "BLOCK|TIME", value_parser = since::Since::parse)]
    since: Option<since::Since>,

    #[command(flatten)]
    read: ReadArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// One hotkey on one subnet
    Position,
    /// All positions on a hotkey
    Hotkey,
    /// All positions on a subnet
    Netuid,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Sort {
    /// The value at spot
    Value,
    /// The number of the subnet
    Netuid,
    /// The hotkey, by its name or address
    Hotkey,
    /// The emission a day, at spot
    Emission,
}

/// The positions of all accounts asked for, in three arrangements that add up to the same.
#[derive(Debug, Serialize)]
pub struct Positions {
    /// Of prices and values.
    pub unit: &'static str,
    pub positions: Vec<PositionView>,
    pub by_netuid: Vec<OnSubnet>,
    pub by_hotkey: Vec<OnHotkey>,
    pub locked: Vec<Locked>,
    pub total: Sums,
    pub since: Option<Since>,
    #[serde(skip)]
    pub by: By,
    #[serde(skip)]
    pub block: u32,
}

impl Query for List {
    type View = Positions;

    async fn query(&self, cx: &Ctx) -> Result<Positions> {
        // resolve
        let accounts = self.accounts(cx)?;
        let coldkeys: Vec<AccountId> = accounts.keys().copied().collect();
        let hotkeys = self.hotkey.iter().map(|arg| cx.hotkey_account(arg));
        let hotkeys = hotkeys.collect::<Result<BTreeSet<_>>>()?;

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let mut held = portfolio(chain, &coldkeys, at.map(|pin| pin.hash)).await?;
        cx.note_block(held.block);
        let before = match self.since {
            Some(since) => Some(before(chain, since, &held, &coldkeys).await?),
            None => None,
        };

        // say
        let wanted = |hotkey: &AccountId, netuid: &NetUid| {
            (self.netuid.is_empty() || self.netuid.contains(netuid))
                && (hotkeys.is_empty() || hotkeys.contains(hotkey))
        };
        let gone = before.as_ref().map(|before| gone(before, &held.stakes, &wanted));
        held.stakes.retain(|stake| wanted(&stake.hotkey, &stake.netuid));
        let names = cx.hotkey_names();
        let called = Called { accounts: &accounts, hotkeys: &names };
        let rows = positions(&held, before.as_ref(), &held.stakes, &called)?;
        let locked = locked(&held, &accounts);
        let mut total = Sums::of(&rows)?;
        for gone in gone.iter().flatten() {
            let lost = Difference::between(gone.value_before.0, 0);
            total.change = Some(total.change.unwrap_or_default().plus(lost));
        }
        let mut view = Positions {
            unit: "rao",
            by_netuid: by_netuid(&rows, &locked)?,
            by_hotkey: by_hotkey(&rows)?,
            positions: rows,
            locked,
            total,
            since: before.zip(gone).map(|(before, gone)| Since { block: before.block, gone }),
            by: self.by,
            block: held.block.number,
        };
        view.sort(self.sort);
        Ok(view)
    }
}

impl List {
    /// The accounts with their names, each once.
    fn accounts(&self, cx: &Ctx) -> Result<BTreeMap<AccountId, Option<String>>> {
        let mut accounts = BTreeMap::new();
        if self.all_wallets {
            let address =
                |wallet: &WalletSummary| wallet.coldkey.as_ref().and_then(|key| key.address);
            for wallet in cx.store().list()?.wallets {
                if let Some(coldkey) = address(&wallet) {
                    accounts.entry(coldkey).or_insert(Some(wallet.name.clone()));
                }
            }
        } else if self.accounts.is_empty() {
            accounts.insert(cx.account(None)?, None);
        }
        for arg in &self.accounts {
            accounts.entry(cx.account(Some(arg))?).or_insert(arg.name());
        }
        Ok(accounts)
    }
}

/// What is held no more.
fn gone(
    before: &Before,
    now: &[StakeInfo],
    wanted: &impl Fn(&AccountId, &NetUid) -> bool,
) -> Vec<Gone> {
    let now: BTreeSet<_> = now.iter().map(|of| (of.coldkey, of.hotkey, of.netuid)).collect();
    let left = before.stakes.iter().filter(|(key, _)| !now.contains(key));
    let left = left.filter(|((_, hotkey, netuid), _)| wanted(hotkey, netuid));
    left.map(|((coldkey, hotkey, netuid), stake)| Gone {
        coldkey: *coldkey,
        hotkey: *hotkey,
        netuid: *netuid,
        stake_before: *stake,
        stake_unit: unit(*netuid),
        value_before: before.value(*netuid, *stake),
    })
    .collect()
}

/// The locks on the subnets that are shown.
fn locked(held: &Portfolio, accounts: &BTreeMap<AccountId, Option<String>>) -> Vec<Locked> {
    let shown: BTreeSet<_> = held.stakes.iter().map(|of| (of.coldkey, of.netuid)).collect();
    let locks =
        held.free.iter().filter(|(key, free)| shown.contains(key) && !free.locked.is_zero());
    locks
        .map(|((coldkey, netuid), free)| Locked {
            account: accounts.get(coldkey).cloned().flatten(),
            coldkey: *coldkey,
            netuid: *netuid,
            total: free.total,
            locked: free.locked,
            available: free.available,
        })
        .collect()
}

impl Positions {
    fn sort(&mut self, by: Sort) {
        let Self { positions, by_netuid, by_hotkey, .. } = self;
        let called = |name: &Option<String>, identity: &Option<String>, hotkey: &AccountId| {
            let name = name.clone().or_else(|| identity.clone());
            (name.is_none(), name.map(|name| name.to_lowercase()), hotkey.to_string())
        };
        // Where the rows have no such column the order by number or address stays.
        match by {
            Sort::Value => {
                positions.sort_by_key(|row| Reverse(row.worth.at_spot));
                by_netuid.sort_by_key(|row| Reverse(row.sums.at_spot));
                by_hotkey.sort_by_key(|row| Reverse(row.sums.at_spot));
            }
            Sort::Netuid => positions.sort_by_key(|row| row.netuid),
            Sort::Hotkey => {
                positions.sort_by_key(|row| called(&row.hotkey_name, &row.identity, &row.hotkey));
                by_hotkey.sort_by_key(|row| called(&row.hotkey_name, &row.identity, &row.hotkey));
            }
            Sort::Emission => {
                positions.sort_by_key(|row| Reverse(row.emission_per_day.value));
                by_netuid.sort_by_key(|row| Reverse(row.sums.emission_per_day));
                by_hotkey.sort_by_key(|row| Reverse(row.sums.emission_per_day));
            }
        }
    }
}
