//! `stake list`: positions and what they are worth.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;
use serde::Serialize;

use super::preview;
use super::worth::{Total, Worth};
use crate::chain;
use crate::chain::api::stake::{StakeInfo, StakesOf};
use crate::chain::read::pool::PoolOf;
use crate::commands::args::account::AccountArg;
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::wallet::listing::WalletSummary;

/// Show stake positions
///
/// `at spot` is stake times price. `if sold` is what selling the whole position now would bring, after the swap fee and
/// its own impact on the price; the extrinsic fee comes on top.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake list
  taoctl stake list 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty savings --json
  taoctl stake list --all")]
pub struct List {
    /// Accounts: addresses, wallet names, WALLET/HOTKEY; the chosen wallet when none is given
    #[arg(value_name = "ACCOUNT", conflicts_with = "all")]
    accounts: Vec<AccountArg>,

    /// Every wallet in the wallet folder
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    read: ReadArgs,
}

/// The positions of all accounts asked for.
#[derive(Debug, Serialize)]
pub struct Positions {
    /// Of prices and values.
    unit: &'static str,
    positions: Vec<PositionView>,
    total: Total,
}

/// One position.
#[derive(Debug, Serialize)]
pub struct PositionView {
    /// How the user calls the coldkey.
    account: Option<String>,
    coldkey: AccountId,
    hotkey: AccountId,
    /// WALLET/HOTKEY where the hotkey is in the wallet folder.
    hotkey_name: Option<String>,
    netuid: NetUid,
    /// In the smallest part of `stake_unit`.
    stake: Alpha,
    stake_unit: &'static str,
    #[serde(flatten)]
    worth: Worth,
    /// Whether the hotkey is registered on the subnet.
    registered: bool,
}

impl Query for List {
    type View = Positions;

    async fn query(&self, cx: &Ctx) -> Result<Positions> {
        // resolve
        let accounts = self.accounts(cx)?;
        let coldkeys: BTreeSet<AccountId> = accounts.iter().map(|(_, coldkey)| *coldkey).collect();

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let pinned = chain.read_at((), at.map(|pin| pin.hash)).await?;
        let block = pinned.block.hash;
        cx.pinned(pinned);
        let stakes = chain.ask(StakesOf(coldkeys.into_iter().collect()), block).await?;
        let netuids: BTreeSet<NetUid> =
            stakes.iter().flat_map(|(_, stakes)| stakes).map(|stake| stake.netuid).collect();
        let pools: Vec<PoolOf> = netuids.iter().copied().map(PoolOf).collect();
        let pools = chain.read_at(pools, Some(block)).await?.value;
        let pools: BTreeMap<NetUid, _> = netuids.into_iter().zip(pools).collect();

        // say
        let names = cx.hotkey_names();
        let stakes: BTreeMap<AccountId, Vec<StakeInfo>> = stakes.into_iter().collect();
        let mut positions = Vec::new();
        for (account, coldkey) in accounts {
            for stake in stakes.get(&coldkey).into_iter().flatten() {
                let pool = pools.get(&stake.netuid).copied().flatten();
                let pool = pool.ok_or_else(|| without_subnet(stake))?.pool;
                positions.push(PositionView {
                    account: account.clone(),
                    coldkey,
                    hotkey: stake.hotkey,
                    hotkey_name: names.get(&stake.hotkey).cloned(),
                    netuid: stake.netuid,
                    stake: stake.stake,
                    stake_unit: unit(stake.netuid),
                    worth: Worth::of(&pool, stake.stake),
                    registered: stake.is_registered,
                });
            }
        }
        let total = Total::of(positions.iter().map(|position| &position.worth));
        let total = total.ok_or_else(|| Error::internal("the values are too large to be added"))?;
        Ok(Positions { unit: "rao", positions, total })
    }
}

impl List {
    /// The accounts with their names, each once.
    fn accounts(&self, cx: &Ctx) -> Result<Vec<(Option<String>, AccountId)>> {
        let named: Vec<(Option<String>, AccountId)> = if self.all {
            let wallets = cx.store().list()?.wallets.into_iter();
            let address =
                |wallet: &WalletSummary| wallet.coldkey.as_ref().and_then(|key| key.address);
            wallets
                .filter_map(|wallet| Some((Some(wallet.name.clone()), address(&wallet)?)))
                .collect()
        } else if self.accounts.is_empty() {
            vec![(None, cx.account(None)?)]
        } else {
            let account = |arg: &AccountArg| Ok((arg.name(), cx.account(Some(arg))?));
            self.accounts.iter().map(account).collect::<Result<_>>()?
        };
        let mut seen = BTreeSet::new();
        Ok(named.into_iter().filter(|(_, account)| seen.insert(*account)).collect())
    }
}

/// The unit of stake on a subnet: root stake is TAO.
pub(super) fn unit(netuid: NetUid) -> &'static str {
    if netuid.is_root() { "rao" } else { "alpha" }
}

/// Both were read from one block.
fn without_subnet(stake: &StakeInfo) -> chain::Error {
    let reason = format!("it tells of stake on subnet {}, which does not exist", stake.netuid);
    chain::Error::Answer { method: "get_stake_info_for_coldkeys", reason }
}

impl View for Positions {
    fn render(&self, page: &mut Page) {
        let several = self.positions.iter().any(|position| position.account.is_some());
        let mut titles =
            vec!["hotkey", "netuid>", "stake>", "price>", "at spot TAO>", "if sold TAO>", ""];
        if several {
            titles.insert(0, "account");
        }
        let mut table = Table::new(&titles);
        for position in &self.positions {
            let account = position.account.clone().unwrap_or_default();
            table.row(several.then_some(account).into_iter().chain(position.cells()));
        }
        page.table(table, "no stake");
        if self.positions.is_empty() {
            return;
        }
        page.gap();
        page.fields([
            ("total at spot", self.total.at_spot.to_string()),
            ("total if sold", self.total.if_sold.to_string()),
        ]);
        for position in &self.positions {
            if let Some(reason) = &position.worth.reason {
                let PositionView { hotkey, netuid, .. } = position;
                page.line(format!("{hotkey}@{netuid} cannot be sold now: {reason}"));
            }
        }
    }
}

impl PositionView {
    fn cells(&self) -> [String; 7] {
        let sold = self.worth.if_sold.map_or_else(|| "none".to_owned(), Rao::to_decimal);
        let hotkey = self.hotkey.to_string();
        [
            self.hotkey_name.as_ref().map_or(hotkey.clone(), |name| format!("{hotkey} {name}")),
            self.netuid.to_string(),
            preview::stake(self.netuid, self.stake),
            Rao(self.worth.price.0).to_decimal(),
            self.worth.at_spot.to_decimal(),
            sold,
            if self.registered || self.netuid.is_root() {
                String::new()
            } else {
                "not registered".to_owned()
            },
        ]
    }
}
