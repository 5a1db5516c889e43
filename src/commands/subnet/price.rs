//! `subnet price`: what alpha costs, and what it cost before.

use std::collections::BTreeSet;

use clap::Args;
use futures::{StreamExt as _, TryStreamExt as _, stream};
use serde::Serialize;

use crate::chain::read::pool::{PoolOf, moving_price};
use crate::chain::{self, Chain, Pin};
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::difference::Difference;
use crate::domain::fixed;
use crate::domain::share::percent;
use crate::domain::since::Since;
use crate::domain::units::{NetUid, Price, Rao};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::chart::chart;
use crate::output::page::{Page, Table};

/// Blocks of which the state is asked for at the same time.
const AHEAD: usize = 100;
/// What every node has kept, and a round number.
const BLOCKS: u32 = 240;

/// Show what the alpha of subnets costs, and its price over the last blocks
///
/// The price is that of the pool: what a very small trade pays, before the swap fee. The moving average (EMA) is what the
/// chain shares out emission by; nothing is traded at it. Old blocks need a node that keeps their state.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl subnet price 4
  taoctl subnet price 1 4 64 --since 1h
  taoctl subnet price 4 --since 30d --points 120 -n archive --json")]
pub struct PriceOf {
    /// Numbers of subnets
    #[arg(value_name = "NETUID", required = true, value_parser = parse_netuid)]
    netuids: Vec<NetUid>,

    /// How many blocks to look back [default: 240]
    #[arg(long, value_name = "N", conflicts_with = "since")]
    blocks: Option<u32>,

    /// Look back to this block, or for so long: 90m, 12h, 7d
    #[arg(long, value_name = "BLOCK|TIME", value_parser = Since::parse)]
    since: Option<Since>,

    /// At how many blocks the price is read, the first and the last included; 1 is only the last
    #[arg(long, value_name = "N", default_value = "60",
        value_parser = clap::value_parser!(u32).range(1..=1000))]
    points: u32,

    #[command(flatten)]
    read: ReadArgs,
}

/// The prices of some subnets.
#[derive(Debug, Serialize)]
pub struct Prices {
    /// Of all prices: rao for one alpha.
    unit: &'static str,
    subnets: Vec<Subnet>,
    /// Why a price of the history is `null`, where that is not because the subnet was not there yet.
    missing: Option<String>,
}

/// One subnet.
#[derive(Debug, Serialize)]
struct Subnet {
    netuid: NetUid,
    price: Price,
    /// Since the first block of the history that has a price.
    change: Option<Difference>,
    /// The moving average, no price of any trade.
    ema_price: String,
    history: Vec<Point>,
    #[serde(skip)]
    ema: String,
}

/// The price after a block.
#[derive(Clone, Copy, Debug, Serialize)]
struct Point {
    block: u32,
    price: Option<Price>,
}

impl Query for PriceOf {
    type View = Prices;

    async fn query(&self, cx: &Ctx) -> Result<Prices> {
        // resolve
        let netuids: BTreeSet<NetUid> = self.netuids.iter().copied().collect();
        let netuids: Vec<NetUid> = netuids.into_iter().collect();

        // read
        let at = self.read.block(cx).await?.map(|pin| pin.hash);
        let chain = cx.chain().await?;
        let pools: Vec<PoolOf> = netuids.iter().copied().map(PoolOf).collect();
        let now = netuids.iter().map(|netuid| (PoolOf(*netuid), moving_price(*netuid)));
        let pinned = chain.read_at(now.collect::<Vec<_>>(), at).await?;
        let head = pinned.block;
        let now = cx.pinned(pinned);
        let numbers = self.numbers(head)?;
        let before = numbers.iter().filter(|number| **number != head.number).copied();
        let before: Vec<Before> = stream::iter(before)
            .map(|number| prices_at(chain, number, &pools))
            .buffered(AHEAD)
            .try_collect()
            .await?;

        // say
        let mut subnets = vec![];
        for (index, (netuid, (state, ema))) in netuids.into_iter().zip(now).enumerate() {
            let price = state.ok_or_else(|| unknown_subnet(netuid))?.pool.price();
            let point = |of: &Before| Point {
                block: of.block,
                price: of.prices.as_ref().ok().and_then(|prices| *prices.get(index)?),
            };
            let mut history: Vec<Point> = before.iter().map(point).collect();
            history.push(Point { block: head.number, price: Some(price) });
            let first = history.iter().find_map(|point| point.price);
            subnets.push(Subnet {
                netuid,
                price,
                change: (history.len() > 1)
                    .then_some(first)
                    .flatten()
                    .map(|first| Difference::between(first.0, price.0)),
                ema_price: rao_of(ema).to_string(),
                ema: fixed::decimal(ema, 32),
                history,
            });
        }
        let missing = missing(&before);
        if let Some(missing) = &missing {
            cx.output().warn(missing);
        }
        Ok(Prices { unit: "rao", subnets, missing })
    }
}

impl PriceOf {
    /// The blocks to read, oldest first, evenly apart, the last one the head.
    fn numbers(&self, head: Pin) -> Result<Vec<u32>> {
        let since = self.since.unwrap_or(Since::Ago(self.blocks.unwrap_or(BLOCKS)));
        let first = since.number(head.number);
        if first > head.number {
            let message = format!("block {first} is after block {}", head.number);
            return Err(Error::usage(message).hint("give an earlier block, or a time like 1d"));
        }
        let steps = u64::from(self.points).saturating_sub(1);
        let span = u64::from(head.number - first);
        let back = |step: u64| (span * step).checked_div(steps).unwrap_or(0);
        let numbers = (0..=steps).rev().map(|step| u64::from(head.number) - back(step));
        let mut numbers: Vec<u32> = numbers.filter_map(|n| u32::try_from(n).ok()).collect();
        numbers.dedup();
        Ok(numbers)
    }
}

/// The moving average in rao; it is never negative.
fn rao_of(bits: i128) -> u128 {
    (bits.unsigned_abs() * 1_000_000_000) >> 32
}

/// The prices after an earlier block.
struct Before {
    block: u32,
    /// In the order of the subnets.
    prices: Result<Vec<Option<Price>>, Missing>,
}

/// Why an earlier price is not known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    Discarded,
    OtherRuntime,
}

async fn prices_at(chain: &Chain, number: u32, pools: &[PoolOf]) -> chain::Result<Before> {
    let block = chain.block_at(number).await?;
    let prices = match chain.read_at(pools.to_vec(), Some(block.hash)).await {
        Ok(pinned) => {
            let price = |state: Option<chain::read::pool::PoolState>| Some(state?.pool.price());
            Ok(pinned.value.into_iter().map(price).collect())
        }
        Err(chain::Error::Discarded { .. }) => Err(Missing::Discarded),
        // What makes the price today was stored otherwise, or not at all.
        Err(chain::Error::Unknown { .. } | chain::Error::Shape { .. }) => {
            Err(Missing::OtherRuntime)
        }
        Err(error) => return Err(error),
    };
    Ok(Before { block: number, prices })
}

/// What to say of earlier blocks that could not be read.
fn missing(before: &[Before]) -> Option<String> {
    let last = |why: Missing| {
        let found = before.iter().filter(|of| of.prices.as_ref().err() == Some(&why));
        found.map(|of| of.block).max()
    };
    if let Some(block) = last(Missing::Discarded) {
        return Some(format!(
            "this node has discarded the state of block {block} and before: `-n archive` has it for finney, \
             BT_ARCHIVE_ENDPOINTS names another one"
        ));
    }
    let block = last(Missing::OtherRuntime)?;
    Some(format!("the runtime of block {block} and before had other pools: no price is told"))
}

impl View for Prices {
    fn render(&self, page: &mut Page) {
        for subnet in &self.subnets {
            page.gap();
            subnet.render(page);
        }
    }
}

impl Subnet {
    fn render(&self, page: &mut Page) {
        page.fields([
            ("subnet", self.netuid.to_string()),
            ("price", format!("{}{}", self.price, self.changed())),
            ("EMA", format!("{} TAO/alpha (for emission; nothing is traded at it)", self.ema)),
        ]);
        let (Some(first), Some(last)) = (self.history.first(), self.history.last()) else { return };
        if self.history.len() < 2 {
            return;
        }
        page.gap();
        let Some(width) = page.width() else { return page.table(self.table(), "no prices") };
        let values: Vec<Option<u64>> =
            self.history.iter().map(|point| point.price.map(|price| price.0)).collect();
        let ends = (format!("block {}", first.block), last.block.to_string());
        let label = |price| Rao(price).to_decimal();
        match chart(&values, (&ends.0, &ends.1), label, width.into()) {
            Some(drawing) => page.drawing("chart", &drawing),
            None => page.table(self.table(), "no prices"),
        }
    }

    /// `, +0.5 (+1.234%) since block 17`.
    fn changed(&self) -> String {
        let first = self.history.iter().find_map(|point| Some((point.block, point.price?)));
        let (Some(change), Some((block, first))) = (self.change, first) else {
            return String::new();
        };
        let sign = if self.price < first { "-" } else { "+" };
        let share = percent(self.price.0.abs_diff(first.0), first.0);
        format!(", {} ({sign}{share}) since block {block}", change.to_decimal())
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["block>", "price TAO>"]);
        for point in &self.history {
            let price = point.price.map_or_else(|| "unknown".to_owned(), |p| Rao(p.0).to_decimal());
            table.row([point.block.to_string(), price]);
        }
        table
    }
}
