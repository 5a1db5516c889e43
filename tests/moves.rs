//! Moves between subnets against those of the real runtime (spec 425) and a reference in another language.

#![expect(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;
use serde_json::{Value, json};
use taoctl::domain::{
    fraction::Fraction,
    move_bound::{MoveLimit, MoveTerms},
    moves::{MoveError, MoveQuote, Ratio, Route, check_within_subnet},
    pool::{DEFAULT_FEE_RATE, DEFAULT_QUOTE_WEIGHT, Pool, WEIGHT_ONE},
    quote::{PoolError, quote_buy, quote_sell},
    units::{Alpha, MAX_SUPPLY, NetUid, PARTS, Price, Rao},
};

/// One to one, without a fee.
const ROOT: Pool = Pool {
    tao: Rao(0),
    alpha: Alpha(0),
    quote_weight: DEFAULT_QUOTE_WEIGHT,
    fee_rate: DEFAULT_FEE_RATE,
    dynamic: false,
};

fn read(text: &str, list: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(text).unwrap();
    file[list].as_array().unwrap().clone()
}

fn moves() -> Vec<Value> {
    read(include_str!("fixtures/moves-425.json"), "moves")
}

/// A little-endian integer in hexadecimal, `None` where the chain stores nothing.
fn little_endian(value: &Value) -> Option<u64> {
    let mut bytes = hex::decode(value.as_str()?.strip_prefix("0x")?).unwrap();
    bytes.resize(8, 0);
    Some(u64::from_le_bytes(bytes.try_into().unwrap()))
}

/// A subnet's pool as the block left it.
fn after(step: &Value, netuid: u64) -> Pool {
    if netuid == 0 {
        return ROOT;
    }
    let at = |name: &str| little_endian(&step["post_state"][format!("{name}({netuid})")]);
    Pool {
        tao: Rao(at("SubtensorModule.SubnetTAO").unwrap()),
        alpha: Alpha(at("SubtensorModule.SubnetAlphaIn").unwrap()),
        quote_weight: at("Swap.SwapBalancer").unwrap_or(DEFAULT_QUOTE_WEIGHT),
        fee_rate: at("Swap.FeeRate").map_or(DEFAULT_FEE_RATE, |rate| rate as u16),
        dynamic: true,
    }
}

/// TAO, alpha and fee of the first event of that name; what is in the alpha's place is net of a fee in alpha.
fn event(step: &Value, name: &str) -> Option<[u64; 3]> {
    let all = step["events"].as_array().unwrap();
    let found = all.iter().find(|event| event["event"] == format!("SubtensorModule.{name}"))?;
    Some([2, 3, 5].map(|index| found["attributes"][index].as_u64().unwrap()))
}

/// The pool as the purchase of this event found it, from how it left it.
fn before_buy(after: Pool, [tao, alpha, fee]: [u64; 3]) -> Pool {
    if !after.dynamic {
        return after;
    }
    Pool { tao: Rao(after.tao.0 - (tao - fee)), alpha: Alpha(after.alpha.0 + alpha), ..after }
}

/// The pool as the sale of this event found it: the fee is sold right behind it, without a fee, for the block author.
fn before_sale(after: Pool, [tao, net, fee]: [u64; 3]) -> Pool {
    if !after.dynamic {
        return after;
    }
    let sold = Alpha(after.alpha.0 - fee);
    let mut author = 0;
    for _ in 0..8 {
        let between = Pool { tao: Rao(after.tao.0 + author), alpha: sold, fee_rate: 0, ..after };
        author = quote_sell(&between, Alpha(fee)).map_or(0, |quote| quote.output.0);
    }
    Pool { tao: Rao(after.tao.0 + author + tao), alpha: Alpha(sold.0 - net), ..after }
}

fn route(step: &Value, sold: [u64; 3], bought: [u64; 3]) -> Route {
    let netuid = |name: &str| step["params"][name].as_u64().unwrap();
    let (from, to) = (netuid("origin_netuid"), netuid("destination_netuid"));
    let origin = before_sale(after(step, from), sold);
    Route::new(NetUid(from as u16), origin, before_buy(after(step, to), bought))
}

/// TAO, net alpha and fee of the sale; TAO, alpha and fee of the purchase.
fn legs(quote: &MoveQuote) -> [[u64; 3]; 2] {
    let MoveQuote { sale, purchase } = quote;
    [[sale.output.0, sale.net.0, sale.fee.0], [purchase.input.0, purchase.output.0, purchase.fee.0]]
}

#[test]
fn recorded_moves() {
    let (mut moved, mut limited, mut other) = (0, 0, 0);
    for step in &moves() {
        let params = &step["params"];
        let number = |name: &str| params[name].as_u64();
        let sold = event(step, "StakeRemoved").filter(|sold| sold[1] != 0);
        let bought = event(step, "StakeAdded");
        let (Some(_), Some(amount)) = (number("origin_netuid"), number("alpha_amount")) else {
            // Purchases, and what empties a hotkey: its first sale is of subnet 1.
            if let (Some(bought), Some(netuid)) = (bought, number("netuid")) {
                let before = before_buy(after(step, netuid), bought);
                let quote = quote_buy(&before, Rao(number("amount_staked").unwrap())).unwrap();
                assert_eq!([quote.input.0, quote.output.0, quote.fee.0], bought, "{step:#}");
            } else if let Some(sold) = sold {
                let before = before_sale(after(step, 1), sold);
                let quote = quote_sell(&before, Alpha(sold[1] + sold[2])).unwrap();
                assert_eq!([quote.output.0, quote.net.0, quote.fee.0], sold, "{step:#}");
            }
            other += 1;
            continue;
        };
        let limit = number("limit_price").map(Ratio);
        let partial = params["allow_partial"] == true;
        let of = |route: Route| match limit {
            Some(limit) => route.quote_within(Alpha(amount), limit, partial),
            None => route.quote(Alpha(amount)),
        };
        if let (Some(sold), Some(bought)) = (sold, bought) {
            let quote = of(route(step, sold, bought)).unwrap();
            assert_eq!(legs(&quote), [sold, bought], "{step:#}");
            moved += 1;
            limited += u32::from(limit.is_some());
        } else {
            // The pools were left as they were found.
            let error = of(route(step, [0; 3], [0; 3])).unwrap_err();
            let expected = match error {
                MoveError::TooSmall { .. } => json!("AmountTooLow"),
                MoveError::LimitReached { .. } => json!("SlippageTooHigh"),
                // It succeeded and moved nothing.
                MoveError::MovesNothing { .. } if partial => Value::Null,
                other => panic!("{other:?}"),
            };
            assert_eq!(step["error"]["name"], expected, "{step:#}");
            other += 1;
        }
    }
    assert_eq!((moved, limited, other), (16, 6, 8));
}

#[test]
fn recorded_transfers_inside_a_subnet() {
    let mut seen = 0;
    for step in read(include_str!("fixtures/trades-425.json"), "trades") {
        if !["move_stake", "transfer_stake"].contains(&step["call"].as_str().unwrap()) {
            continue;
        }
        let state = &step["post_state"];
        let pool = Pool {
            tao: Rao(little_endian(&state["SubnetTAO"]).unwrap()),
            alpha: Alpha(little_endian(&state["SubnetAlphaIn"]).unwrap()),
            quote_weight: little_endian(&state["Swap.SwapBalancer"]).unwrap(),
            fee_rate: DEFAULT_FEE_RATE,
            dynamic: true,
        };
        let amount = step["params"]["alpha_amount"].as_u64().unwrap();
        let [worth, alpha, fee] = event(&step, "StakeRemoved").unwrap();
        assert_eq!(event(&step, "StakeAdded"), Some([worth, amount, 0]));
        assert_eq!((alpha, fee), (amount, 0));
        // The runtime reports what it is worth at spot, and refuses what is worth less than 2,000,000 rao.
        assert_eq!(check_within_subnet(&pool, Alpha(amount)), Ok(()));
        let small = |amount| match check_within_subnet(&pool, Alpha(amount)) {
            Err(MoveError::TooSmall { worth }) => Some(worth.0),
            _ => None,
        };
        let part = 1_000_000;
        let expected = u128::from(worth) * u128::from(part) / u128::from(amount);
        assert!(u128::from(small(part).unwrap()).abs_diff(expected) <= 1);
        let enough = (2_000_000_u128 * u128::from(amount)).div_ceil(u128::from(worth)) as u64;
        assert!(small(enough - 3).is_some() && small(enough + 3).is_none(), "{step:#}");
        seen += 1;
    }
    assert!(seen >= 2, "{seen}");
}

fn reference_pool(fields: &Value) -> Pool {
    let field = |name: &str| fields[name].as_u64();
    let Some(tao) = field("tao") else { return ROOT };
    Pool {
        tao: Rao(tao),
        alpha: Alpha(field("alpha").unwrap()),
        quote_weight: field("quote_weight").unwrap(),
        fee_rate: field("fee_rate").unwrap() as u16,
        dynamic: true,
    }
}

#[test]
fn the_reference_in_another_language() {
    let file = include_str!("vectors/move-reference.json");
    let cases: Vec<Value> = serde_json::from_str(file).unwrap();
    assert_eq!(cases.len(), 2_000);
    for case in &cases {
        let (origin, destination) =
            (reference_pool(&case["origin"]), reference_pool(&case["destination"]));
        let from = NetUid(u16::from(origin.dynamic));
        let route = Route::new(from, origin, destination);
        let amount = Alpha(case["amount"].as_u64().unwrap());
        let told = |quote: MoveQuote| {
            let MoveQuote { sale, purchase } = quote;
            json!([sale.fee.0, sale.output.0, purchase.fee.0, purchase.output.0])
        };
        assert_eq!(told(route.quote(amount).unwrap()), case["moved"], "{case}");
        let limit = Ratio(case["limit"].as_u64().unwrap());
        let max = route.max_amount(limit);
        match &case["max"] {
            Value::Number(max_amount) => {
                let expected = max_amount.as_u64().unwrap();
                assert_eq!(max, Ok(Alpha(expected)), "{case}");
                let all = route.quote_within(amount, limit, false);
                assert_eq!(all.is_ok(), amount.0 <= expected, "{case}");
            }
            Value::Null => assert!(matches!(max, Err(PoolError::LimitPassed { .. })), "{case}"),
            _ => assert_eq!(max, Err(PoolError::LimitNotHeld), "{case}"),
        }
        if case["max"] == 0 && case["part"].is_null() {
            let part = route.quote_within(amount, limit, true);
            assert_eq!(part, Err(MoveError::MovesNothing { limit }), "{case}");
        } else if case["part"].is_array() {
            let part = route.quote_within(amount, limit, true).unwrap();
            assert_eq!(told(part), case["part"], "{case}");
        }
    }
}

/// Even pools of 1000 TAO for 4000 alpha, and of 3000 TAO for 6000 alpha: one alpha is a half of the other.
fn even() -> Route {
    let pool = |tao, alpha| Pool {
        tao: Rao(tao * PARTS),
        alpha: Alpha(alpha * PARTS),
        fee_rate: 0,
        dynamic: true,
        ..ROOT
    };
    Route::new(NetUid(1), pool(1_000, 4_000), pool(3_000, 6_000))
}

fn terms(tolerance: &str) -> MoveTerms {
    MoveTerms {
        limit: MoveLimit::Tolerance(tolerance.parse().unwrap()),
        max_impact: Fraction::ONE,
        partial: false,
        least: None,
    }
}

#[test]
fn the_limit_is_the_average_and_so_is_what_it_guarantees() {
    // 1000 alpha are 200 TAO, and these 375 alpha: 0.375 for one.
    let moved = terms("0%").together(&even(), Alpha(1_000 * PARTS)).unwrap();
    assert!(moved.quote.received().0.abs_diff(375 * PARTS) <= 2, "{moved:?}");
    assert!((374_999_990..=375_000_000).contains(&moved.limit.0), "{moved:?}");
    // The ratio of the prices falls from 1/2 to 0.16 / (3200/5625): by 43.75 %.
    assert!(moved.impact.0.abs_diff(437_500_000) <= 1, "{moved:?}");
    // At 1 % tolerance the chain guarantees 371.25 alpha, but for roundings of a millionth.
    let moved = terms("1%").together(&even(), Alpha(1_000 * PARTS)).unwrap();
    let guaranteed = 371_250_000_000_u64;
    let minimum = moved.minimum.0;
    assert!(minimum <= guaranteed && guaranteed - minimum < guaranteed / 900_000, "{moved:?}");
}

#[test]
fn what_must_arrive_tightens_the_limit_or_is_refused() {
    let amount = Alpha(1_000 * PARTS);
    let least = |alpha: u64| MoveTerms { least: Some(Alpha(alpha)), ..terms("1%") };
    let moved = least(374 * PARTS).together(&even(), amount).unwrap();
    assert!(moved.minimum >= Alpha(374 * PARTS) && moved.limit > Ratio(374_000_000), "{moved:?}");
    let refused = least(375 * PARTS + 1).together(&even(), amount).unwrap_err();
    assert!(matches!(refused, MoveError::NotGuaranteed { .. }), "{refused:?}");
}

#[test]
fn uneven_pools_make_the_ratio_loose_and_two_bounded_trades_the_better_way() {
    let heavy = Pool { quote_weight: WEIGHT_ONE / 100 * 60, ..even_origin() };
    let route = Route::new(NetUid(1), heavy, even_origin());
    let amount = Alpha(10 * PARTS);
    let together = terms("0.5%").together(&route, amount).unwrap();
    let apart = terms("0.5%").apart(&route, amount).unwrap().unwrap();
    assert!(together.minimum < apart.minimum, "{together:?} {:?}", apart.minimum);
    let level = Route::new(NetUid(1), even_origin(), even_origin());
    let together = terms("0.5%").together(&level, amount).unwrap();
    let apart = terms("0.5%").apart(&level, amount).unwrap().unwrap();
    assert!(together.minimum > apart.minimum, "{together:?} {:?}", apart.minimum);
}

fn even_origin() -> Pool {
    Pool { tao: Rao(1_000 * PARTS), alpha: Alpha(4_000 * PARTS), dynamic: true, ..ROOT }
}

/// A part that would be sold but is too little to be staked again stays as free TAO: refused, not shown as a move.
#[test]
fn a_part_that_would_stay_tao_is_refused() {
    let route = even();
    let amount = Alpha(1_000 * PARTS);
    // A limit that admits less than the 0.008 alpha that 0.002 TAO take.
    let limit = (374_000_000..500_000_000)
        .rev()
        .step_by(100)
        .map(Ratio)
        .find(|limit| route.max_amount(*limit).is_ok_and(|max| max.0 > 100_000))
        .unwrap();
    let refused = route.quote_within(amount, limit, true);
    assert!(matches!(refused, Err(MoveError::StaysTao { .. })), "{refused:?}");
}

#[test]
fn to_and_from_root_the_ratio_is_a_price() {
    let alpha = even_origin();
    let down = Route::new(NetUid(1), alpha, ROOT);
    assert_eq!(
        down.max_amount(Ratio(250_000_001)),
        Err(PoolError::LimitPassed { spot: Price(250_000_000), limit: Price(250_000_001) })
    );
    let up = Route::new(NetUid(0), ROOT, alpha);
    // 4 alpha for one TAO: nothing better than spot.
    assert!(up.max_amount(Ratio(4_000_000_001)).is_err());
    assert!(up.max_amount(Ratio(3_900_000_000)).unwrap() > Alpha(PARTS));
    let flat = Route::new(NetUid(0), ROOT, ROOT);
    assert_eq!(flat.max_amount(Ratio(PARTS + 1)), Ok(Alpha(0)));
    assert_eq!(flat.max_amount(Ratio(PARTS)), Ok(Alpha(u64::MAX)));
}

fn amounts(low: u64, high: u64) -> impl Strategy<Value = u64> {
    let bits = low.ilog2()..=high.ilog2();
    bits.prop_flat_map(move |bit| (1_u64 << bit).max(low)..=((1_u64 << bit) * 2 - 1).min(high))
}

fn pools() -> impl Strategy<Value = Pool> {
    let weight = prop_oneof![
        Just(DEFAULT_QUOTE_WEIGHT),
        WEIGHT_ONE / 100 * 45..=WEIGHT_ONE / 100 * 55,
        WEIGHT_ONE / 100..=WEIGHT_ONE / 100 * 99,
    ];
    let rate = prop_oneof![Just(DEFAULT_FEE_RATE), 0..=10_000_u16];
    let kind = prop_oneof![4 => Just(true), 1 => Just(false)];
    (amounts(1_000_000, MAX_SUPPLY), amounts(1_000_000, MAX_SUPPLY), weight, rate, kind).prop_map(
        |(tao, alpha, quote_weight, fee_rate, dynamic)| Pool {
            tao: Rao(tao),
            alpha: Alpha(alpha),
            quote_weight,
            fee_rate,
            dynamic,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    /// On the quoted state the chain makes the whole move, and on any other that it accepts no less than the
    /// minimum arrives.
    #[test]
    fn the_chain_accepts_the_ratio_and_keeps_the_minimum(
        (origin, destination) in (pools(), pools()),
        amount in amounts(1_000, MAX_SUPPLY),
        tolerance in prop_oneof![Just(0), Just(5_000_000), 0..PARTS / 2],
        shifts in [-300_i64..=300, -300_i64..=300, -300_i64..=300, -300_i64..=300],
    ) {
        let from = NetUid(u16::from(origin.dynamic));
        let route = Route::new(from, origin, destination);
        let terms = MoveTerms { limit: MoveLimit::Tolerance(Fraction(tolerance)), ..terms("0%") };
        let Ok(moved) = terms.together(&route, Alpha(amount)) else { return Ok(()) };
        prop_assert_eq!(moved.quote.sale.input, Alpha(amount));
        prop_assert_eq!(route.quote_within(Alpha(amount), moved.limit, false), Ok(moved.quote));
        prop_assert!(moved.quote.received() >= moved.minimum, "{:?}", moved);

        let shift = |parts: u64, by: i64| {
            parts.saturating_add_signed((parts / 1_000) as i64 * by).clamp(1, MAX_SUPPLY)
        };
        let [a, b, c, d] = shifts;
        let shifted = |pool: Pool, tao, alpha| {
            Pool { tao: Rao(shift(pool.tao.0, tao)), alpha: Alpha(shift(pool.alpha.0, alpha)), ..pool }
        };
        let other = Route::new(from, shifted(origin, a, b), shifted(destination, c, d));
        if let Ok(executed) = other.quote_within(Alpha(amount), moved.limit, false) {
            prop_assert!(executed.received() >= moved.minimum, "{:?} {:?}", executed, moved);
        }
    }
}
