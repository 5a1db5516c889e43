//! The bound that a trade carries: no price surprise, enforced by the chain.

use dashu_int::UBig;

use super::{
    fraction::Fraction,
    pool::{ExactPrice, Paid},
    quote::{PoolError, Quote, max_input},
    units::{PARTS, Price},
};

/// How often the limit is moved on where the chain's rounding would still refuse the whole amount.
const MOVES: u32 = 8;

/// What is shown before signing and sent as `limit_price`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound<I: Paid> {
    /// The chain fails or cuts a trade that would move the price beyond this.
    pub limit: Price,
    /// The least that comes out if the whole amount trades within the limit; zero for a partial fill.
    pub minimum: I::Out,
    /// How far the trade itself moves the price: |end / spot − 1|, rounded up.
    pub impact: Fraction,
}

impl<I: Paid> Bound<I> {
    /// The limit is the price that the trade is quoted to reach, worsened by the tolerance, rounded away
    /// from spot and at least one rao off it. The whole amount trades within it on the quoted state.
    ///
    /// # Errors
    /// [`PoolError::NoBound`] where that limit would be zero, or no limit admits the whole amount (the
    /// chain cannot tell inputs above 17.4 times the reserve from each other);
    /// [`PoolError::LimitNotHeld`] where the chain would not hold any.
    pub fn new(quote: &Quote<I>, tolerance: Fraction, partial: bool) -> Result<Self, PoolError> {
        let limit =
            if quote.pool.dynamic { worst_price(quote, tolerance, partial)? } else { Price::ONE };
        Ok(Self::at(quote, limit, partial))
    }

    /// The widest limit under which at least `least` comes out, if it is tighter than this one.
    ///
    /// # Errors
    /// [`PoolError::NotGuaranteed`] where the whole amount does not trade within that limit.
    pub fn guaranteeing(self, quote: &Quote<I>, least: I::Out) -> Result<Self, PoolError> {
        if self.minimum >= least {
            return Ok(self);
        }
        let limit = widest_for(quote.net, least).filter(|_| quote.pool.dynamic);
        let admits =
            |limit: &Price| max_input::<I>(&quote.pool, *limit).is_ok_and(|max| quote.input <= max);
        let bound = limit.filter(admits).map(|limit| Self::at(quote, limit, false));
        bound.filter(|bound| bound.minimum >= least).ok_or_else(|| {
            let most = Self::new(quote, Fraction::ZERO, false).unwrap_or(self).minimum;
            PoolError::NotGuaranteed { least: least.parts(), most: most.parts() }
        })
    }

    /// The limit is given, and the quote keeps to it ([`quote_within`](super::quote::quote_within)).
    pub fn at(quote: &Quote<I>, limit: Price, partial: bool) -> Self {
        // The chain's powers have 18 digits: of a reserve of more parts than that the last ones are lost.
        let least = || least_output(quote.net, limit).min(quote.output);
        let minimum = if partial { I::Out::from_parts(0) } else { least() };
        Self { limit, minimum, impact: quote.impact() }
    }
}

fn worst_price<I: Paid>(
    quote: &Quote<I>,
    tolerance: Fraction,
    partial: bool,
) -> Result<Price, PoolError> {
    let mut limit = worsened::<I>(quote.end_exact, quote.pool.exact_price(), tolerance)?;
    let mut step = 1_u64;
    for _ in 0..MOVES {
        if partial || quote.input <= max_input::<I>(&quote.pool, limit)? {
            return Ok(limit);
        }
        limit = further::<I>(limit, step)?;
        step *= 2;
    }
    Err(PoolError::NoBound)
}

/// The quoted end price times `1 ± tolerance` in whole rao.
fn worsened<I: Paid>(
    end: ExactPrice,
    spot: ExactPrice,
    tolerance: Fraction,
) -> Result<Price, PoolError> {
    let kept =
        if I::BUYS { PARTS.checked_add(tolerance.0) } else { PARTS.checked_sub(tolerance.0) };
    let kept = kept.ok_or(PoolError::NoBound)?;
    // In parts of 2^64 of a rao: the factor's billion and the rao's billion cancel.
    let exact = UBig::from(end.0) * UBig::from(kept);
    let whole = if I::BUYS { round_up(exact) } else { exact >> 64 };
    let limit = Price(u64::try_from(whole).map_err(|_| PoolError::NoBound)?);
    let off_spot = if I::BUYS {
        limit.max(further::<I>(spot.floor(), 1)?)
    } else {
        limit.min(further::<I>(spot.ceil(), 1)?)
    };
    if off_spot.0 == 0 { Err(PoolError::NoBound) } else { Ok(off_spot) }
}

fn round_up(parts_of_2_64: UBig) -> UBig {
    let mask = (UBig::ONE << 64) - UBig::ONE;
    (parts_of_2_64 + mask) >> 64
}

/// A limit that admits more.
fn further<I: Paid>(limit: Price, rao: u64) -> Result<Price, PoolError> {
    let moved = if I::BUYS { limit.0.checked_add(rao) } else { limit.0.checked_sub(rao) };
    moved.filter(|moved| *moved > 0).map(Price).ok_or(PoolError::NoBound)
}

/// What an input brings at worst, at one price for all of it, rounded down.
pub(super) fn least_output<I: Paid>(net: I, limit: Price) -> I::Out {
    let (net, limit, one) = (u128::from(net.parts()), u128::from(limit.0), u128::from(PARTS));
    let parts = if I::BUYS { (net * one).checked_div(limit) } else { Some(net * limit / one) };
    I::Out::from_parts(parts.and_then(|parts| u64::try_from(parts).ok()).unwrap_or(u64::MAX))
}

/// The inverse of [`least_output`]: the limit furthest from spot at which an input brings `least`.
fn widest_for<I: Paid>(net: I, least: I::Out) -> Option<Price> {
    let (net, least, one) = (u128::from(net.parts()), u128::from(least.parts()), u128::from(PARTS));
    let limit = if I::BUYS {
        (net * one).checked_div(least)?
    } else {
        (least * one).checked_add(net.checked_sub(1)?)?.checked_div(net)?
    };
    u64::try_from(limit).ok().map(Price)
}

impl<I: Paid> Quote<I> {
    /// How far the trade itself moves the price: |end / spot − 1|, rounded up.
    pub fn impact(&self) -> Fraction {
        let (spot, end) = (self.pool.exact_price().0, self.end_exact.0);
        if spot == 0 {
            return Fraction(u64::MAX);
        }
        let scaled = UBig::from(spot.abs_diff(end)) * UBig::from(PARTS);
        let parts = (scaled + UBig::from(spot) - UBig::ONE) / UBig::from(spot);
        Fraction(u64::try_from(parts).unwrap_or(u64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{
        pool::{DEFAULT_FEE_RATE, DEFAULT_QUOTE_WEIGHT, Pool, WEIGHT_ONE},
        quote::{quote, quote_buy, quote_sell, quote_within},
        units::{Alpha, MAX_SUPPLY, Rao},
    };

    /// 1000 TAO and 4000 alpha: 0.25 TAO for one alpha.
    const SMALL: Pool = Pool {
        tao: Rao(1_000 * PARTS),
        alpha: Alpha(4_000 * PARTS),
        quote_weight: DEFAULT_QUOTE_WEIGHT,
        fee_rate: 0,
        dynamic: true,
    };

    #[test]
    fn a_buy_of_a_tenth_of_the_pool() {
        // x·y = k: 1100 TAO and 4000/1.1 alpha; 1.21 times the price.
        let buy = quote_buy(&SMALL, Rao(100 * PARTS)).unwrap();
        assert!((302_499_999..=302_500_000).contains(&buy.end.0), "{buy:?}");
        let exact = Bound::new(&buy, Fraction::ZERO, false).unwrap();
        assert!((302_500_000..=302_500_001).contains(&exact.limit.0), "{exact:?}");
        let half = Bound::new(&buy, "0.5%".parse().unwrap(), false).unwrap();
        assert!((304_012_500..=304_012_501).contains(&half.limit.0), "{half:?}");
        assert_eq!(
            half.minimum,
            Alpha((100 * PARTS as u128 * PARTS as u128 / half.limit.0 as u128) as u64)
        );
        assert!((209_999_999..=210_000_001).contains(&half.impact.0), "{half:?}");
        assert_eq!(Bound::new(&buy, Fraction::ZERO, true).unwrap().minimum, Alpha(0));
    }

    #[test]
    fn a_sale_of_a_tenth_of_the_pool() {
        let sale = quote_sell(&SMALL, Alpha(400 * PARTS)).unwrap();
        assert!((206_611_569..=206_611_571).contains(&sale.end.0), "{sale:?}");
        let half = Bound::new(&sale, "0.5%".parse().unwrap(), false).unwrap();
        assert_eq!(half.limit, Price(205_578_512)); // 0.25 / 1.21 × 0.995
        assert_eq!(half.minimum, Rao(400 * 205_578_512));
    }

    #[test]
    fn root_trades_one_to_one() {
        let root = Pool { dynamic: false, fee_rate: DEFAULT_FEE_RATE, ..SMALL };
        let buy = quote_buy(&root, Rao(5)).unwrap();
        assert_eq!((buy.fee, buy.output, buy.end), (Rao(0), Alpha(5), Price::ONE));
        let bound = Bound::new(&buy, Fraction::ZERO, false).unwrap();
        assert_eq!((bound.limit, bound.minimum), (Price::ONE, Alpha(5)));
        assert_eq!(quote_within(&root, Rao(5), bound.limit, false), Ok(buy));
    }

    #[test]
    fn a_tolerance_of_everything_is_no_bound() {
        let sale = quote_sell(&SMALL, Alpha(PARTS)).unwrap();
        assert_eq!(Bound::new(&sale, Fraction::ONE, false), Err(PoolError::NoBound));
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
        (amounts(1, MAX_SUPPLY), amounts(1, MAX_SUPPLY), weight, rate).prop_map(
            |(tao, alpha, quote_weight, fee_rate)| Pool {
                tao: Rao(tao),
                alpha: Alpha(alpha),
                quote_weight,
                fee_rate,
                dynamic: true,
            },
        )
    }

    /// The bound holds on the quoted state, and on any other where the chain still fills the order.
    fn check<I: Paid + std::fmt::Debug>(
        pool: &Pool,
        amount: I,
        tolerance: Fraction,
        moved: &Pool,
    ) -> Result<(), TestCaseError>
    where
        I::Out: std::fmt::Debug,
    {
        let Ok(trade) = quote(pool, amount) else { return Ok(()) };
        prop_assert_eq!(trade.net.parts() + trade.fee.parts(), amount.parts());
        let (_, reserve) = pool.reserves::<I>();
        prop_assert!(trade.output.parts() <= reserve);
        let bound = match Bound::new(&trade, tolerance, false) {
            Ok(bound) => bound,
            Err(PoolError::NoBound | PoolError::LimitNotHeld) => return Ok(()),
            Err(other) => return Err(TestCaseError::fail(format!("{other:?}"))),
        };
        prop_assert_eq!(quote_within(pool, amount, bound.limit, false), Ok(trade));
        prop_assert!(trade.output >= bound.minimum, "{:?} < {:?}", trade.output, bound.minimum);
        if let Ok(filled) = quote_within(moved, amount, bound.limit, false) {
            prop_assert_eq!(filled.input, amount);
            prop_assert!(filled.output >= bound.minimum, "{:?} < {:?}", filled, bound);
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

        #[test]
        fn the_chain_accepts_the_bound_and_keeps_the_minimum(
            pool in pools(),
            amount in amounts(1, MAX_SUPPLY),
            tolerance in prop_oneof![Just(0), Just(5_000_000), 0..PARTS],
            (tao, alpha) in (-100_i64..=100, -100_i64..=100),
        ) {
            let shift = |parts: u64, by: i64| {
                parts.saturating_add_signed((parts / 1_000) as i64 * by).clamp(1, MAX_SUPPLY)
            };
            let moved =
                Pool { tao: Rao(shift(pool.tao.0, tao)), alpha: Alpha(shift(pool.alpha.0, alpha)), ..pool };
            let tolerance = Fraction(tolerance);
            check(&pool, Rao(amount), tolerance, &moved)?;
            check(&pool, Alpha(amount), tolerance, &moved)?;
        }

        #[test]
        fn more_in_gives_no_less_out_and_no_better_price(
            pool in pools(), amount in amounts(2, MAX_SUPPLY), less in 1_u64..1_000,
        ) {
            let smaller = amount - (amount / 1_000 * less).max(1);
            if let (Ok(a), Ok(b)) = (quote_buy(&pool, Rao(smaller)), quote_buy(&pool, Rao(amount))) {
                prop_assert!(a.output <= b.output && a.fee <= b.fee);
            }
            if let (Ok(a), Ok(b)) = (quote_sell(&pool, Alpha(smaller)), quote_sell(&pool, Alpha(amount))) {
                prop_assert!(a.output <= b.output && a.fee <= b.fee);
            }
        }
    }
}
