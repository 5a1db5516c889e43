//! `stake quote`: what a trade would bring, on any subnets, without a key.

mod table;

use std::collections::BTreeSet;
use std::fmt;

use clap::Args;
use serde::Serialize;

use super::checks;
use crate::chain::api::swap::Prices;
use crate::chain::read::pool::{PoolOf, PoolState};
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::config::Key;
use crate::ctx::Ctx;
use crate::domain::amount::{Amount, AmountError};
use crate::domain::bound::Bound;
use crate::domain::fraction::Fraction;
use crate::domain::move_bound::{Move, MoveLimit, MoveTerms};
use crate::domain::moves::{MoveError, MoveQuote, Route};
use crate::domain::pool::{Paid, Pool};
use crate::domain::quote::{self, PoolError};
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::{Error, Result};

/// A quote tells the impact and refuses none.
const ANY_IMPACT: Fraction = Fraction(u64::MAX);

/// Tell what a trade would bring; no wallet is needed
///
/// TAO buys each subnet's alpha, alpha (5a) is sold, and with --into it buys another subnet's alpha. `at least` is what
/// the chain makes sure by the limit of that tolerance. The extrinsic fee comes on top.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake quote 10 --netuid 1,4,64
  taoctl stake quote 250a --netuid 4
  taoctl stake quote 250a --netuid 4 --into 64
  taoctl stake quote 5tao --netuid 0 --into 64
  taoctl stake quote 100tao --at-block 5000000 --json")]
pub struct Quote {
    /// What is paid: TAO (10, 10tao), or alpha of the subnet (5a); with --into always what leaves
    amount: Amount,

    /// Subnets, with commas between [default: all]
    #[arg(long, value_name = "NETUIDS", value_delimiter = ',', value_parser = parse_netuid)]
    netuid: Vec<NetUid>,

    /// Subnet whose alpha is bought with what the sale brings
    #[arg(long, value_name = "NETUID", value_parser = parse_netuid)]
    into: Option<NetUid>,

    /// How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]
    #[arg(long, value_name = "SHARE")]
    tolerance: Option<Fraction>,

    #[command(flatten)]
    read: ReadArgs,
}

/// What the trade would bring on each subnet.
#[derive(Debug, Serialize)]
pub struct Quotes {
    amount: Money,
    amount_unit: &'static str,
    /// The subnet whose alpha is bought in the end.
    into: Option<NetUid>,
    tolerance: Fraction,
    quotes: Vec<Row>,
}

/// Amounts in the smallest part, and never added up: each subnet has its own alpha.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
enum Money {
    Tao(Rao),
    Alpha(Alpha),
}

/// One subnet.
#[derive(Debug, Serialize)]
struct Row {
    netuid: NetUid,
    #[serde(flatten)]
    found: Option<Found>,
    /// Why the chain would refuse it: the error that the trade would end in.
    problem: Option<&'static str>,
    #[serde(skip)]
    reason: Option<String>,
}

/// What the pool answers.
#[derive(Debug, Serialize)]
struct Found {
    received: Money,
    received_unit: &'static str,
    /// What the tolerance's limit price makes sure; of a move its limit ratio.
    minimum_received: Money,
    /// What was paid for each part of what comes out, all in: rao for one alpha; of a move alpha for one alpha in
    /// billionths.
    average_price: Option<Price>,
    spot_price: Price,
    price_after: Price,
    impact: Fraction,
    /// Part of what is paid.
    swap_fee: Money,
    swap_fee_unit: &'static str,
    /// Of a move, what the sale brings in between.
    tao_between: Option<Rao>,
    /// Of a move, how far it moves the price where it buys.
    impact_into: Option<Fraction>,
}

impl Query for Quote {
    type View = Quotes;

    async fn query(&self, cx: &Ctx) -> Result<Quotes> {
        // resolve
        let amount = self.money()?;
        let tolerance = match self.tolerance {
            Some(tolerance) => tolerance,
            None => cx.config().fraction(Key::Tolerance)?,
        };

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let pinned = chain.read_at((), at.map(|pin| pin.hash)).await?;
        let block = pinned.block.hash;
        cx.pinned(pinned);
        let mut netuids: BTreeSet<NetUid> = self.netuid.iter().copied().collect();
        if netuids.is_empty() {
            let prices = chain.ask(Prices, block).await?;
            netuids.extend(prices.into_iter().map(|price| price.netuid));
        }
        let wanted: Vec<NetUid> = netuids.into_iter().chain(self.into).collect();
        let pools: Vec<PoolOf> = wanted.iter().copied().map(PoolOf).collect();
        let mut pools = chain.read_at(pools, Some(block)).await?.value;
        let into = self.into.and_then(|netuid| Some((netuid, pools.pop()?)));

        // decide, say
        let into = into.map(|(netuid, pool)| Ok::<_, Error>((netuid, found(netuid, pool)?)));
        let into = into.transpose()?;
        let mut quotes = Vec::with_capacity(pools.len());
        for (netuid, pool) in wanted.into_iter().zip(pools) {
            let pool = found(netuid, pool)?;
            quotes.push(Row::new(netuid, pool, amount, into, tolerance));
        }
        Ok(Quotes { amount, amount_unit: amount.unit(), into: self.into, tolerance, quotes })
    }
}

impl Quote {
    fn money(&self) -> Result<Money> {
        let money = match self.amount.nonzero()? {
            Amount::Alpha(alpha) => Money::Alpha(alpha),
            Amount::All => {
                return Err(Error::from(AmountError::NotANumber)
                    .hint("`taoctl stake list` tells what whole positions bring"));
            }
            // What a number counts is the currency that the trade takes.
            Amount::Bare(parts) if self.into.is_some() && !self.is_from_root() => {
                Money::Alpha(Alpha(parts))
            }
            amount => Money::Tao(amount.as_tao()?),
        };
        match (money, self.into) {
            (Money::Alpha(alpha), Some(_)) if self.is_from_root() => {
                Err(AmountError::NotTao(alpha).into())
            }
            (Money::Tao(_), Some(_)) if !self.is_from_root() => {
                Err(Error::usage("--into is where alpha goes, and the amount is TAO").hint(
                    "write the amount of alpha as 5a, or the subnet to buy with --netuid; TAO is \
                     what leaves --netuid 0",
                ))
            }
            _ => Ok(money),
        }
    }

    /// On the root network stake is TAO.
    fn is_from_root(&self) -> bool {
        !self.netuid.is_empty() && self.netuid.iter().all(|netuid| netuid.is_root())
    }
}

/// A price is told for subnets that do not exist as well.
fn found(netuid: NetUid, pool: Option<PoolState>) -> Result<PoolState> {
    pool.ok_or_else(|| unknown_subnet(netuid))
}

impl Row {
    fn new(
        netuid: NetUid,
        pool: PoolState,
        amount: Money,
        into: Option<(NetUid, PoolState)>,
        tolerance: Fraction,
    ) -> Self {
        let found = match (amount, into) {
            (Money::Tao(tao), None) => checks::started(netuid, pool)
                .and_then(|pool| Ok(bought(&pool, netuid, tao, tolerance)?)),
            (Money::Alpha(alpha), None) => {
                sold(&pool.pool, netuid, alpha, tolerance).map_err(Error::from)
            }
            (_, Some((into, _))) if into == netuid => {
                Err(Error::refused("same_subnet", "inside one subnet nothing is traded")
                    .hint("`taoctl stake move` moves it there as it is"))
            }
            (amount, Some((into, other))) => checks::started(netuid, pool).and_then(|pool| {
                let other = checks::started(into, other)?;
                Ok(moved((netuid, pool), (into, other), amount.as_stake(), tolerance)?)
            }),
        };
        match found {
            Ok(found) => Self { netuid, found: Some(found), problem: None, reason: None },
            Err(error) => {
                let (problem, reason) = (Some(error.code().0), Some(error.to_string()));
                Self { netuid, found: None, problem, reason }
            }
        }
    }
}

fn bought(pool: &Pool, netuid: NetUid, tao: Rao, tolerance: Fraction) -> Result<Found, PoolError> {
    let quote = quote::quote_buy(pool, tao)?;
    quote.check_minimum()?;
    let price = Price::average(quote.input, quote.output);
    Found::new(&quote, price, tolerance, Money::Tao, |alpha| Money::stake(netuid, alpha))
}

fn sold(
    pool: &Pool,
    netuid: NetUid,
    alpha: Alpha,
    tolerance: Fraction,
) -> Result<Found, PoolError> {
    let quote = quote::quote_sell(pool, alpha)?;
    quote.check_minimum(false)?;
    let price = Price::average(quote.output, quote.input);
    Found::new(&quote, price, tolerance, |alpha| Money::stake(netuid, alpha), Money::Tao)
}

/// Both trades of a move, as `stake swap` signs it.
fn moved(
    (from, pool): (NetUid, Pool),
    (into, other): (NetUid, Pool),
    alpha: Alpha,
    tolerance: Fraction,
) -> Result<Found, MoveError> {
    let terms = MoveTerms {
        limit: MoveLimit::Tolerance(tolerance),
        max_impact: ANY_IMPACT,
        partial: false,
        least: None,
    };
    let Move { quote, minimum, .. } = terms.together(&Route::new(from, pool, other), alpha)?;
    let MoveQuote { sale, purchase } = quote;
    let received = Money::stake(into, purchase.output);
    let swap_fee =
        if from.is_root() { Money::Tao(purchase.fee) } else { Money::stake(from, sale.fee) };
    Ok(Found {
        received,
        received_unit: received.unit(),
        minimum_received: Money::stake(into, minimum),
        average_price: Price::average(Rao(sale.input.0), purchase.output),
        spot_price: sale.spot,
        price_after: sale.end,
        impact: sale.impact(),
        swap_fee,
        swap_fee_unit: swap_fee.unit(),
        tao_between: Some(sale.output),
        impact_into: Some(purchase.impact()),
    })
}

impl Found {
    fn new<I: Paid>(
        quote: &quote::Quote<I>,
        average_price: Option<Price>,
        tolerance: Fraction,
        paid: impl Fn(I) -> Money,
        received: impl Fn(I::Out) -> Money,
    ) -> Result<Self, PoolError> {
        let bound = Bound::new(quote, tolerance, false)?;
        let (out, fee) = (received(quote.output), paid(quote.fee));
        Ok(Self {
            received: out,
            received_unit: out.unit(),
            minimum_received: received(bound.minimum),
            average_price,
            spot_price: quote.spot,
            price_after: quote.end,
            impact: bound.impact,
            swap_fee: fee,
            swap_fee_unit: fee.unit(),
            tao_between: None,
            impact_into: None,
        })
    }
}

impl Money {
    /// On the root network stake is TAO.
    fn stake(netuid: NetUid, stake: Alpha) -> Self {
        if netuid.is_root() { Self::Tao(Rao(stake.0)) } else { Self::Alpha(stake) }
    }

    /// The same as the chain counts it.
    fn as_stake(self) -> Alpha {
        match self {
            Self::Tao(tao) => Alpha(tao.0),
            Self::Alpha(alpha) => alpha,
        }
    }

    fn shown_unit(self) -> &'static str {
        match self {
            Self::Tao(_) => "TAO",
            Self::Alpha(_) => "alpha",
        }
    }

    fn unit(self) -> &'static str {
        match self {
            Self::Tao(_) => "rao",
            Self::Alpha(_) => "alpha",
        }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tao(tao) => tao.fmt(f),
            Self::Alpha(alpha) => alpha.fmt(f),
        }
    }
}
