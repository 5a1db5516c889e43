//! Pool quotes against trades of the real runtime (spec 425) and a reference in another language.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use proptest::prelude::*;
use serde_json::Value;
use taoctl::domain::{
    fraction::Fraction,
    parts::split,
    pool::{DEFAULT_FEE_RATE, DEFAULT_QUOTE_WEIGHT, Paid, Pool, WEIGHT_ONE},
    quote::{PoolError, Quote, max_input, min_buy, quote, quote_buy, quote_sell, quote_within},
    trade::{Limit, Terms},
    units::{Alpha, MAX_SUPPLY, Price, Rao},
};

fn read(text: &str, list: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(text).unwrap();
    file[list].as_array().unwrap().clone()
}

fn trades() -> Vec<Value> {
    read(include_str!("fixtures/trades-425.json"), "trades")
}

/// A little-endian integer in hexadecimal, `None` where the chain stores nothing.
fn little_endian(value: &Value) -> Option<u64> {
    let mut bytes = hex::decode(value.as_str()?.strip_prefix("0x")?).unwrap();
    bytes.resize(8, 0);
    Some(u64::from_le_bytes(bytes.try_into().unwrap()))
}

fn pool(tao: &Value, alpha: &Value, balancer: &Value, fee: &Value) -> Pool {
    Pool {
        tao: Rao(little_endian(tao).unwrap()),
        alpha: Alpha(little_endian(alpha).unwrap()),
        quote_weight: little_endian(balancer).unwrap_or(DEFAULT_QUOTE_WEIGHT),
        fee_rate: little_endian(fee).map_or(DEFAULT_FEE_RATE, |rate| rate as u16),
        dynamic: true,
    }
}

fn trade_pool(state: &Value) -> Pool {
    assert_eq!(state["SubnetMechanism"], "0x0100");
    pool(
        &state["SubnetTAO"],
        &state["SubnetAlphaIn"],
        &state["Swap.SwapBalancer"],
        &state["Swap.FeeRate"],
    )
}

/// Number `index` of an event that carries a tuple.
fn number(event: &Value, index: usize) -> u64 {
    event["attributes"][index].as_u64().unwrap()
}

fn events<'a>(trade: &'a Value, name: &str) -> Vec<&'a Value> {
    let all = trade["events"].as_array().unwrap();
    all.iter().filter(|event| event["event"] == format!("SubtensorModule.{name}")).collect()
}

/// The pool as a buy found it, from how it left it.
fn before_buy(after: Pool, tao: u64, alpha: u64, fee: u64) -> Pool {
    Pool { tao: Rao(after.tao.0 - (tao - fee)), alpha: Alpha(after.alpha.0 + alpha), ..after }
}

/// The pool as a sale found it: the fee is sold right behind it, without a fee, for the block author.
fn before_sale(after: Pool, tao: u64, net: u64, fee: u64) -> Pool {
    let sold = Alpha(after.alpha.0 - fee);
    let mut author = 0;
    for _ in 0..8 {
        let between = Pool { tao: Rao(after.tao.0 + author), alpha: sold, fee_rate: 0, ..after };
        author = quote_sell(&between, Alpha(fee)).map_or(0, |quote| quote.output.0);
    }
    Pool { tao: Rao(after.tao.0 + author + tao), alpha: Alpha(sold.0 - net), ..after }
}

/// The chain looks at the whole amount (InsufficientLiquidity) before it cuts it to the limit.
#[test]
fn a_partial_fill_may_not_ask_for_more_than_the_chain_looks_at() {
    let (tao, alpha) = (Rao(2_000_000), Alpha(8_000_000));
    let (quote_weight, fee_rate) = (DEFAULT_QUOTE_WEIGHT, DEFAULT_FEE_RATE);
    let pool = Pool { tao, alpha, quote_weight, fee_rate, dynamic: true };
    let buy = |rao| quote_within(&pool, Rao(rao), Price(260_000_000), true);
    assert!(buy(2_000_000_000).is_ok());
    assert_eq!(buy(2_000_000_001), Err(PoolError::InputTooLarge(2_000_000_000)));
    let sell = |parts| quote_within(&pool, Alpha(parts), Price(240_000_000), true);
    assert!(sell(8_000_000_000).is_ok());
    assert_eq!(sell(8_000_000_001), Err(PoolError::InputTooLarge(8_000_000_000)));
}

#[test]
fn the_chains_simulations() {
    let mut seen = 0;
    for trade in trades() {
        let (Some(sim), params) = (trade["sim"].as_str(), &trade["params"]) else { continue };
        let state = trade_pool(&trade["pre_state"]);
        assert_eq!(state.price().0, little_endian(&trade["price_before"]).unwrap());
        let bytes = hex::decode(&sim[2..]).unwrap();
        let field = |i: usize| u64::from_le_bytes(bytes[8 * i..8 * i + 8].try_into().unwrap());
        let fields = [0, 1, 2, 3, 4, 5].map(field);
        let expected = if let Some(amount) = params["amount_staked"].as_u64() {
            if params["netuid"] != 1 {
                continue;
            }
            let q = quote_buy(&state, Rao(amount)).unwrap();
            [q.net.0, q.output.0, q.fee.0, 0, 0, q.slippage.0]
        } else if let Some(amount) = params["amount_unstaked"].as_u64() {
            let q = quote_sell(&state, Alpha(amount)).unwrap();
            [q.output.0, q.net.0, 0, q.fee.0, q.slippage.0, 0]
        } else {
            continue;
        };
        assert_eq!(fields, expected, "{trade:#}");
        seen += 1;
    }
    assert!(seen >= 40, "only {seen} simulations");
}

fn same<I: Paid + std::fmt::Debug>(quote: Quote<I>, fee: u64, output: u64, trade: &Value)
where
    I::Out: std::fmt::Debug,
{
    let got = (quote.fee.parts(), quote.output.parts());
    assert_eq!(got, (fee, output), "{trade:#}");
}

#[test]
fn executed_trades() {
    let (mut buys, mut sales) = (0, 0);
    for trade in trades().iter().filter(|trade| trade["success"] == true) {
        let params = &trade["params"];
        let limit = params["limit_price"].as_u64().map(Price);
        let partial = params["allow_partial"] == true;
        let after = trade_pool(&trade["post_state"]);
        if ["move_stake", "transfer_stake"].contains(&trade["call"].as_str().unwrap()) {
            continue; // No swap within one subnet.
        }
        for event in events(trade, "StakeAdded") {
            let (tao, alpha, fee) = (number(event, 2), number(event, 3), number(event, 5));
            let before = before_buy(after, tao, alpha, fee);
            let amount = Rao(params["amount_staked"].as_u64().unwrap());
            let result = match limit {
                Some(limit) => quote_within(&before, amount, limit, partial),
                None => quote_buy(&before, amount),
            };
            let result = result.unwrap();
            assert_eq!(result.input.0, tao, "{trade:#}");
            assert_eq!(result.pool_after(), after, "{trade:#}");
            same(result, fee, alpha, trade);
            buys += 1;
        }
        for event in events(trade, "StakeRemoved") {
            let (tao, net, fee) = (number(event, 2), number(event, 3), number(event, 5));
            let before = before_sale(after, tao, net, fee);
            let amount = Alpha(params["amount_unstaked"].as_u64().unwrap_or(net + fee));
            let result = match limit {
                Some(limit) => quote_within(&before, amount, limit, partial),
                None => quote_sell(&before, amount),
            };
            let result = result.unwrap();
            assert_eq!(result.net.0, net, "{trade:#}");
            assert_eq!(result.pool_after(), after, "{trade:#}");
            same(result, fee, tao, trade);
            sales += 1;
        }
    }
    assert!(buys >= 17 && sales >= 15, "{buys} buys, {sales} sales");
}

#[test]
fn refused_trades() {
    let mut seen = 0;
    for trade in trades().iter().filter(|trade| trade["success"] == false) {
        let params = &trade["params"];
        let state = trade_pool(&trade["post_state"]);
        let limit = params["limit_price"].as_u64().map(Price);
        let partial = params["allow_partial"] == true;
        let error = match (params["amount_staked"].as_u64(), params["amount_unstaked"].as_u64()) {
            (Some(amount), _) => match limit {
                Some(limit) => quote_within(&state, Rao(amount), limit, partial).unwrap_err(),
                None => match quote_buy(&state, Rao(amount)).unwrap().check_minimum() {
                    Err(error) => error,
                    Ok(()) => continue,
                },
            },
            (None, Some(amount)) => match limit {
                Some(limit) => quote_within(&state, Alpha(amount), limit, partial).unwrap_err(),
                None => {
                    quote_sell(&state, Alpha(amount)).unwrap().check_minimum(false).unwrap_err()
                }
            },
            (None, None) => continue,
        };
        let name = match error {
            PoolError::LimitPassed { .. } => "PriceLimitExceeded",
            PoolError::LimitReached { .. } => "SlippageTooHigh",
            PoolError::BelowMinimum(_) => "AmountTooLow",
            other => panic!("{other:?}"),
        };
        assert_eq!(trade["error"]["name"], name, "{trade:#}");
        seen += 1;
    }
    assert_eq!(seen, 8);
}

#[test]
fn the_reference_in_another_language() {
    let cases: Vec<Value> =
        serde_json::from_str(include_str!("vectors/pool-reference.json")).unwrap();
    assert_eq!(cases.len(), 2_000);
    for case in &cases {
        let state = Pool {
            tao: Rao(case["tao"].as_u64().unwrap()),
            alpha: Alpha(case["alpha"].as_u64().unwrap()),
            quote_weight: case["quote_weight"].as_u64().unwrap(),
            fee_rate: case["fee_rate"].as_u64().unwrap() as u16,
            dynamic: true,
        };
        if case["buys"] == true {
            compare::<Rao>(&state, case);
        } else {
            compare::<Alpha>(&state, case);
        }
    }
}

fn compare<I: Paid + std::fmt::Debug>(state: &Pool, case: &Value)
where
    I::Out: std::fmt::Debug,
{
    let field = |name: &str| case[name].as_u64();
    let amount = I::from_parts(field("amount").unwrap());
    let quote = quote(state, amount).unwrap_or_else(|error| panic!("{error}: {case}"));
    let got = [quote.fee.parts(), quote.output.parts(), quote.spot.0, quote.end.0].map(Some);
    assert_eq!(got, ["fee", "output", "spot", "end"].map(field), "{case}");
    let max = max_input::<I>(state, Price(field("limit").unwrap()));
    match field("max_input") {
        Some(expected) => assert_eq!(max.expect("a limit beyond spot").parts(), expected, "{case}"),
        None if case["max_input"] == "not held" => assert_eq!(max, Err(PoolError::LimitNotHeld)),
        None => assert!(matches!(max, Err(PoolError::LimitPassed { .. })), "{case}"),
    }
}

/// The bounds that the runtime's source states, on both sides of each.
#[test]
fn the_chains_own_limits() {
    let pool = Pool {
        tao: Rao(1_000_000_000_000),
        alpha: Alpha(4_000_000_000_000),
        quote_weight: DEFAULT_QUOTE_WEIGHT,
        fee_rate: DEFAULT_FEE_RATE,
        dynamic: true,
    };
    assert_eq!(min_buy(&pool), Rao(2_001_007));
    assert_eq!(quote_buy(&pool, Rao(2_001_007)).unwrap().check_minimum(), Ok(()));
    let small = quote_buy(&pool, Rao(2_001_006)).unwrap().check_minimum().unwrap_err();
    assert_eq!(small.to_string(), "0.001999999 TAO is less than the minimum stake of 0.002 TAO");
    let sale = quote_sell(&pool, Alpha(5_000_000)).unwrap();
    assert!(sale.check_minimum(false).is_err() && sale.check_minimum(true).is_ok());

    let most = 1_000 * pool.tao.0;
    assert!(quote_buy(&pool, Rao(most)).is_ok());
    assert_eq!(quote_buy(&pool, Rao(most + 1)), Err(PoolError::InputTooLarge(most)));
    assert_eq!(quote_buy(&pool, Rao(0)), Err(PoolError::NothingOut));

    let thin = |alpha| Pool { tao: Rao(1_000), alpha: Alpha(alpha), ..pool };
    assert!(quote_buy(&thin(1_000_000), Rao(500)).is_ok());
    assert_eq!(quote_buy(&thin(999_999), Rao(500)), Err(PoolError::ReservesTooLow));

    // 0.000001 TAO for one alpha is where the chain stops to sell; its fixed point shows a rao less.
    let cheap = |tao| Pool { tao: Rao(tao), alpha: Alpha(2_000_000_000_000_000), ..pool };
    let refused = Err(PoolError::PriceOutOfRange(Price(999)));
    assert_eq!(quote_sell(&cheap(2_000_000_000), Alpha(1_000_000_000)), refused);
    assert!(quote_sell(&cheap(2_010_000_000), Alpha(1_000_000_000)).is_ok());

    let heavy = Pool { quote_weight: 999_000_000_000_000_000, ..pool };
    assert_eq!(quote_buy(&heavy, Rao(5)), Err(PoolError::Weights));
}

proptest::proptest! {
    /// Whoever buys and sells at once gets nothing out of the pool, whatever the rounding.
    #[test]
    fn there_and_back_creates_no_rao(
        tao in 1_000_000..21_000_000_000_000_000_u64,
        alpha in 1_000_000..21_000_000_000_000_000_u64,
        quote_weight in 450_000_000_000_000_000..550_000_000_000_000_000_u64,
        part in 1..1_000_u64,
    ) {
        let before = Pool {
            tao: Rao(tao), alpha: Alpha(alpha), quote_weight, fee_rate: DEFAULT_FEE_RATE, dynamic: true,
        };
        let paid = Rao((tao / 1_000 * part).max(10_000));
        if let Ok(buy) = quote_buy(&before, paid) {
            let between = Pool {
                tao: Rao(tao + buy.net.0), alpha: Alpha(alpha - buy.output.0), ..before
            };
            if let Ok(sale) = quote_sell(&between, buy.output) {
                proptest::prop_assert!(sale.output <= buy.net, "{:?} > {:?}", sale, buy);
            }
        }
    }
}

/// Pools and trades up to what can exist: 21,000,000 TAO, and alpha as far as 64 bits go with what is sold.
fn any_pool() -> impl Strategy<Value = Pool> {
    let weights = prop_oneof![Just(DEFAULT_QUOTE_WEIGHT), WEIGHT_ONE / 100..=WEIGHT_ONE / 100 * 99];
    (1..=MAX_SUPPLY, 1..=u64::MAX - MAX_SUPPLY, weights, 0..=10_000_u16).prop_map(
        |(tao, alpha, quote_weight, fee_rate)| Pool {
            tao: Rao(tao),
            alpha: Alpha(alpha),
            quote_weight,
            fee_rate,
            dynamic: true,
        },
    )
}

/// The whole of a trade in parts: nothing of the amount is lost or made, no part is outside its bound, and the pool has
/// what the trader has not.
fn in_parts<I: Paid + std::fmt::Debug>(pool: Pool, amount: u64, count: u16, share: u64)
where
    I::Out: std::fmt::Debug,
{
    let terms = Terms {
        limit: Limit::Tolerance(Fraction(share)),
        max_impact: Fraction(u64::MAX),
        partial: false,
    };
    let amounts: Vec<I> = split(amount, count).into_iter().map(I::from_parts).collect();
    let Ok(trades) = terms.trades(&pool, &amounts) else { return };
    let asked: u128 = trades.iter().map(|trade| u128::from(trade.asked.parts())).sum();
    assert_eq!(asked, u128::from(amount));
    let mut before = pool;
    for trade in &trades {
        let (quote, bound) = (&trade.quote, &trade.bound);
        assert_eq!(quote.net.parts() + quote.fee.parts(), trade.asked.parts());
        assert!(bound.minimum <= quote.output, "{trade:?}", trade = (quote, bound));
        // The whole amount trades within the limit, and nothing is sure beyond it.
        assert!(max_input::<I>(&before, bound.limit).unwrap() >= trade.asked);
        let sure = trade.guaranteeing(Some(bound.minimum)).unwrap();
        assert_eq!(sure.bound.limit, bound.limit);
        let more = I::Out::from_parts(quote.output.parts().saturating_add(1));
        assert!(trade.guaranteeing(Some(more)).is_err());
        let closest = trade.guaranteeing(Some(I::Out::from_parts(bound.minimum.parts() + 1)));
        if let Ok(closest) = closest {
            assert!(closest.bound.minimum > bound.minimum);
            assert!(max_input::<I>(&before, closest.bound.limit).unwrap() >= trade.asked);
        }
        let after = quote.pool_after();
        if I::BUYS {
            assert_eq!(after.tao.0, before.tao.0 + quote.net.parts());
            assert_eq!(after.alpha.0, before.alpha.0 - quote.output.parts());
        } else {
            assert_eq!(after.alpha.0 - before.alpha.0, trade.asked.parts());
            assert!(before.tao.0 - after.tao.0 >= quote.output.parts());
        }
        before = after;
    }
}

proptest! {
    #[test]
    fn a_trade_in_parts_loses_and_makes_nothing(
        pool in any_pool(), amount in 1..=MAX_SUPPLY, count in 1_u16..6, share in 0..100_000_000_u64,
    ) {
        in_parts::<Rao>(pool, amount, count, share);
        in_parts::<Alpha>(pool, amount, count, share);
    }
}
