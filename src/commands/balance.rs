//! `balance`: what accounts hold.

use clap::Args;
use serde::Serialize;

use super::args::account::AccountArg;
use super::args::read::ReadArgs;
use super::contract::Query;
use crate::chain::api::stake::{StakeInfo, StakesOf};
use crate::chain::api::swap::{Prices, SubnetPrice};
use crate::chain::read::account::{Account, AccountInfo};
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::{NetUid, Price, Rao};
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};

/// Show what accounts hold
///
/// `staked` is the value of all stake at the spot prices, before fees and the impact of selling it.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl balance
  taoctl balance 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty savings --json")]
pub struct Balance {
    /// Accounts: addresses, wallet names, WALLET/HOTKEY; the chosen wallet when none is given
    #[arg(value_name = "ACCOUNT")]
    accounts: Vec<AccountArg>,

    #[command(flatten)]
    read: ReadArgs,
}

/// The balances, in the order asked.
#[derive(Debug, Serialize)]
pub struct Balances {
    unit: &'static str,
    accounts: Vec<Holding>,
}

/// One account. All amounts in rao.
#[derive(Debug, Serialize)]
pub struct Holding {
    name: Option<String>,
    address: AccountId,
    free: Rao,
    reserved: Rao,
    frozen: Rao,
    spendable: Rao,
    /// At the spot prices; `null` if a price is unknown.
    staked: Option<Rao>,
}

impl Query for Balance {
    type View = Balances;

    async fn query(&self, cx: &Ctx) -> Result<Balances> {
        // resolve
        let named = match self.accounts.as_slice() {
            [] => vec![(None, cx.account(None)?)],
            accounts => accounts
                .iter()
                .map(|arg| Ok((arg.name(), cx.account(Some(arg))?)))
                .collect::<Result<_>>()?,
        };
        let addresses: Vec<AccountId> = named.iter().map(|(_, address)| *address).collect();

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let accounts: Vec<Account> = addresses.iter().copied().map(Account).collect();
        let pinned = chain.read_at(accounts, at.map(|pin| pin.hash)).await?;
        let block = pinned.block.hash;
        let infos = cx.pinned(pinned);
        let stakes = chain.ask(StakesOf(addresses), block);
        let (stakes, prices) = tokio::try_join!(stakes, chain.ask(Prices, block))?;
        let deposit = chain.existential_deposit().await?;

        // say
        let accounts = named.into_iter().zip(infos).map(|((name, address), info)| {
            let own = stakes.iter().find(|(coldkey, _)| *coldkey == address);
            let staked = own.and_then(|(_, stakes)| value_at_spot(stakes, &prices));
            Holding::new(name, address, info, deposit, staked)
        });
        Ok(Balances { unit: "rao", accounts: accounts.collect() })
    }
}

/// Each position rounded down; `None` when a price is missing.
fn value_at_spot(stakes: &[StakeInfo], prices: &[SubnetPrice]) -> Option<Rao> {
    stakes.iter().try_fold(Rao::ZERO, |sum, stake| {
        let price = match stake.netuid {
            NetUid::ROOT => Price::ONE,
            netuid => prices.iter().find(|price| price.netuid == netuid)?.price,
        };
        sum.checked_add(price.value_of(stake.stake))
    })
}

impl Holding {
    fn new(
        name: Option<String>,
        address: AccountId,
        info: AccountInfo,
        deposit: Rao,
        staked: Option<Rao>,
    ) -> Self {
        let spendable = info.spendable(deposit);
        let AccountInfo { free, reserved, frozen, .. } = info;
        Self { name, address, free, reserved, frozen, spendable, staked }
    }
}

impl View for Balances {
    fn render(&self, page: &mut Page) {
        if let [holding] = self.accounts.as_slice() {
            return holding.render(page);
        }
        let mut table = Table::new(&["account", "address", "free TAO>", "reserved>", "staked>"]);
        for holding in &self.accounts {
            table.row([
                holding.name.clone().unwrap_or_default(),
                holding.address.to_string(),
                holding.free.to_decimal(),
                holding.reserved.to_decimal(),
                holding.staked.map_or_else(|| "unknown".to_owned(), Rao::to_decimal),
            ]);
        }
        page.table(table, "no accounts");
    }
}

impl Holding {
    fn staked(&self) -> String {
        let at_spot = |staked| format!("{staked} at spot prices");
        self.staked.map_or_else(|| "unknown".to_owned(), at_spot)
    }

    fn render(&self, page: &mut Page) {
        let optional =
            |label, amount: Rao| (!amount.is_zero()).then(|| (label, amount.to_string()));
        let rows = [
            self.name.clone().map(|name| ("account", name)),
            Some(("address", self.address.to_string())),
            Some(("free", self.free.to_string())),
            Some(("spendable", self.spendable.to_string())),
            optional("reserved", self.reserved),
            optional("frozen", self.frozen),
            Some(("staked", self.staked())),
        ];
        page.fields(rows.into_iter().flatten());
    }
}
