//! `subnet list`: every subnet with its pool and emission.

use std::cmp::Reverse;
use std::collections::HashMap;

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::chain::Text;
use crate::chain::api::subnet::{SubnetInfo, Subnets};
use crate::chain::api::swap::Prices;
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};

/// List all subnets
///
/// The emission is what the last block gave: TAO into the pool, and alpha into the pool and to the neurons together.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl subnet list
  taoctl subnet list --sort tao --json")]
pub struct List {
    /// Order of the rows; numbers come largest first
    #[arg(long, value_enum, value_name = "COLUMN", default_value = "netuid")]
    sort: Sort,

    #[command(flatten)]
    read: ReadArgs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Sort {
    /// The number of the subnet
    Netuid,
    /// The spot price
    Price,
    /// The TAO in the pool
    Tao,
    /// The emission of TAO
    Emission,
    /// The name
    Name,
}

/// The subnets in the order asked for.
#[derive(Debug, Serialize)]
pub struct Rows {
    subnets: Vec<Row>,
}

/// One subnet. Amounts in rao of TAO or of its alpha.
#[derive(Debug, Serialize)]
struct Row {
    netuid: NetUid,
    name: Text,
    symbol: Text,
    /// Rao per whole alpha; `null` if the chain tells none.
    price: Option<Price>,
    tao_in: Rao,
    alpha_in: Alpha,
    alpha_out: Alpha,
    emission: Emission,
    /// Blocks from one epoch to the next.
    tempo: u16,
    owner_coldkey: AccountId,
    owner_hotkey: AccountId,
    registered_at: u64,
}

/// What the last block gave.
#[derive(Debug, Serialize)]
struct Emission {
    tao_in: Rao,
    alpha_in: Alpha,
    alpha_out: Alpha,
}

impl Query for List {
    type View = Rows;

    async fn query(&self, cx: &Ctx) -> Result<Rows> {
        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let pinned = chain.read_at((), at.map(|pin| pin.hash)).await?;
        let block = pinned.block.hash;
        cx.pinned(pinned);
        let (subnets, prices) =
            tokio::try_join!(chain.ask(Subnets, block), chain.ask(Prices, block))?;

        // say
        let prices: HashMap<NetUid, Price> =
            prices.into_iter().map(|price| (price.netuid, price.price)).collect();
        let row = |info: SubnetInfo| Row::new(prices.get(&info.netuid).copied(), info);
        let mut subnets: Vec<Row> = subnets.into_iter().flatten().map(row).collect();
        // The chain's own order is that of its storage keys.
        subnets.sort_by_key(|subnet| subnet.netuid);
        match self.sort {
            Sort::Netuid => {}
            Sort::Price => subnets.sort_by_key(|subnet| Reverse(subnet.price)),
            Sort::Tao => subnets.sort_by_key(|subnet| Reverse(subnet.tao_in)),
            Sort::Emission => subnets.sort_by_key(|subnet| Reverse(subnet.emission.tao_in)),
            Sort::Name => subnets.sort_by_key(|subnet| subnet.name.0.to_lowercase()),
        }
        Ok(Rows { subnets })
    }
}

impl Row {
    fn new(price: Option<Price>, info: SubnetInfo) -> Self {
        Self {
            netuid: info.netuid,
            name: info.subnet_name,
            symbol: info.token_symbol,
            price,
            tao_in: info.tao_in,
            alpha_in: info.alpha_in,
            alpha_out: info.alpha_out,
            emission: Emission {
                tao_in: info.tao_in_emission,
                alpha_in: info.alpha_in_emission,
                alpha_out: info.alpha_out_emission,
            },
            tempo: info.tempo,
            owner_coldkey: info.owner_coldkey,
            owner_hotkey: info.owner_hotkey,
            registered_at: info.network_registered_at,
        }
    }
}

impl Emission {
    /// All alpha that the block made; `None` above what a u64 holds.
    fn alpha(&self) -> Option<Alpha> {
        self.alpha_in.checked_add(self.alpha_out)
    }
}

impl View for Rows {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&[
            "netuid>",
            "name",
            "symbol",
            "price TAO>",
            "pool TAO>",
            "?pool alpha>",
            "?alpha out>",
            "TAO/block>",
            "?alpha/block>",
            "?tempo>",
            "?owner",
        ]);
        for row in &self.subnets {
            table.row([
                row.netuid.to_string(),
                row.name.0.clone(),
                row.symbol.0.clone(),
                row.price.map_or_else(|| "unknown".to_owned(), |price| Rao(price.0).to_decimal()),
                row.tao_in.to_decimal(),
                row.alpha_in.to_decimal(),
                row.alpha_out.to_decimal(),
                row.emission.tao_in.to_decimal(),
                row.emission.alpha().map_or_else(|| "unknown".to_owned(), Alpha::to_decimal),
                row.tempo.to_string(),
                row.owner_coldkey.to_string(),
            ]);
        }
        page.table(table, "no subnets");
    }
}
