//! The ratio that a move between subnets is signed with, and what it really guarantees.
//!
//! Between two pools the chain compares the limit with a formula that takes both for evenly weighted and forgets the
//! fee. What passes it still guarantees something: a pool with the exponent `k` gives at least `min(1, k)` of what an
//! even one would, on any reserves, and the formula is exact for even pools without a fee. So at least
//! `net × limit × min(1, k₁) × min(1, k₂)` arrives, whoever trades before. Trades do not change the weights; emission
//! does, by parts in a billion a day.

use dashu_int::UBig;

use super::{
    bound::{Bound, least_output},
    fraction::Fraction,
    moves::{MoveError, MoveQuote, Ratio, Route, inverse},
    pool::ExactPrice,
    quote::PoolError,
    trade::{Limit, Terms, Trade},
    units::{Alpha, PARTS, Price, Rao},
};

/// How often the limit is lowered where the chain's rounding would still refuse the whole amount.
const LOWERED: u32 = 32;

/// What every step's rounding takes at most, in parts per billion: the TAO between, more than 2,000,000 rao, loses
/// less than one of them.
const ROUNDING: u64 = 1_000;

/// What the user lets happen to a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveTerms {
    /// Where the chain stops it.
    pub limit: MoveLimit,
    /// How far the move itself may turn the ratio of the two prices.
    pub max_impact: Fraction,
    /// Whether the chain may move a part when the limit is reached.
    pub partial: bool,
    /// What must be guaranteed to arrive.
    pub least: Option<Alpha>,
}

/// Where the chain stops a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveLimit {
    /// At the ratio that the move is quoted to reach, worsened by this share.
    Tolerance(Fraction),
    /// At this ratio.
    Ratio(Ratio),
}

/// A move as it will be signed: the quote on the state that was read, and the bound the chain holds it to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// What was asked for.
    pub asked: Alpha,
    /// Less than what was asked for where a given limit cuts a partial fill.
    pub quote: MoveQuote,
    /// What is signed as `limit_price`.
    pub limit: Ratio,
    /// The least that arrives if the chain makes the move; zero for a partial fill.
    pub minimum: Alpha,
    /// How far the move turns the ratio of the prices: 1 − end ÷ spot, rounded up.
    pub impact: Fraction,
    /// Whether the limit is closer than the terms say, so that what has to arrive is sure.
    pub tightened: bool,
}

/// The same as two extrinsics with a limit price each, and free TAO between them.
#[derive(Clone, Copy)]
pub struct Apart {
    /// The first.
    pub sale: Trade<Alpha>,
    /// The second, of what the first is expected to bring.
    pub purchase: Trade<Rao>,
    /// The least that arrives if the chain makes both.
    pub minimum: Alpha,
}

impl MoveTerms {
    /// The move of an amount by `swap_stake_limit`.
    ///
    /// # Errors
    /// What the chain would refuse, [`PoolError::ImpactTooHigh`], [`PoolError::NoBound`], and
    /// [`MoveError::NotGuaranteed`] where no limit makes the least sure.
    pub fn together(&self, route: &Route, amount: Alpha) -> Result<Move, MoveError> {
        let limit = match self.limit {
            MoveLimit::Ratio(limit) => limit,
            MoveLimit::Tolerance(tolerance) => route.limit(amount, tolerance, self.partial)?,
        };
        let quote = route.quote_within(amount, limit, self.partial)?;
        let impact = self.bearable(route.impact(&quote))?;
        let asked = limit;
        let limit =
            self.least.map_or(Ok(limit), |least| route.guaranteeing(&quote, limit, least))?;
        let minimum = if self.partial { Alpha::ZERO } else { route.guaranteed(&quote, limit) };
        Ok(Move { asked: amount, quote, limit, minimum, impact, tightened: limit != asked })
    }

    /// The move of an amount by a call without a limit: nothing is guaranteed.
    ///
    /// # Errors
    /// What the chain would refuse, and [`PoolError::ImpactTooHigh`].
    pub fn at_any_price(&self, route: &Route, amount: Alpha) -> Result<Move, MoveError> {
        let quote = route.quote(amount)?;
        let impact = self.bearable(route.impact(&quote))?;
        let (limit, minimum, tightened) = (Ratio(0), Alpha::ZERO, false);
        Ok(Move { asked: amount, quote, limit, minimum, impact, tightened })
    }

    fn bearable(&self, impact: Fraction) -> Result<Fraction, PoolError> {
        if impact > self.max_impact {
            return Err(PoolError::ImpactTooHigh { impact, max: self.max_impact });
        }
        Ok(impact)
    }

    /// The same by `remove_stake_limit` and `add_stake_limit`; `None` where a ratio or a partial fill is asked for,
    /// which only the single call knows.
    ///
    /// # Errors
    /// What the chain would refuse, and the bounds of each trade.
    pub fn apart(&self, route: &Route, amount: Alpha) -> Option<Result<Apart, MoveError>> {
        match self.limit {
            MoveLimit::Tolerance(tolerance) if !self.partial => {
                let limit = Limit::Tolerance(tolerance);
                let terms = Terms { limit, max_impact: self.max_impact, partial: false };
                Some(two_trades(&terms, route, amount))
            }
            _ => None,
        }
    }
}

fn two_trades(terms: &Terms, route: &Route, amount: Alpha) -> Result<Apart, MoveError> {
    let sale = terms.trade(&route.origin, amount)?;
    let purchase = terms.trade(&route.destination, sale.quote.output)?;
    purchase.quote.check_minimum()?;
    let worst = sale.bound.minimum;
    let net = Rao(worst.0.saturating_sub(route.destination.fee(worst).0));
    let minimum = least_output(net, purchase.bound.limit);
    Ok(Apart { sale, purchase, minimum })
}

impl Route {
    /// The limit that the move is quoted to reach, worsened by the tolerance, under which the chain moves the whole
    /// amount on the quoted state.
    fn limit(&self, amount: Alpha, tolerance: Fraction, partial: bool) -> Result<Ratio, MoveError> {
        let quote = self.quote(amount)?;
        let mut limit = match (self.origin.dynamic, self.destination.dynamic) {
            (false, false) => return Ok(Ratio(PARTS)),
            (true, false) => Ratio(Bound::new(&quote.sale, tolerance, partial)?.limit.0),
            (false, true) => {
                let price = Bound::new(&quote.purchase, tolerance, partial)?.limit;
                let one = u128::from(PARTS);
                let ratio = (one * one).checked_div(u128::from(price.0));
                Ratio(ratio.and_then(|ratio| u64::try_from(ratio).ok()).unwrap_or(0))
            }
            (true, true) => {
                let quoted = self.approximate_ratio(amount).ok_or(PoolError::NoBound)?;
                let kept = u128::from(PARTS.saturating_sub(tolerance.0));
                let worsened = u128::from(quoted.0) * kept / u128::from(PARTS);
                Ratio(u64::try_from(worsened).unwrap_or(u64::MAX))
            }
        };
        let mut step = 1_u64;
        for _ in 0..LOWERED {
            if limit.0 == 0 {
                break;
            }
            let max = self.max_amount(limit).unwrap_or(Alpha::ZERO);
            if (partial && !max.is_zero()) || amount <= max {
                return Ok(limit);
            }
            limit = Ratio(limit.0.saturating_sub(step));
            step = step.saturating_mul(2);
        }
        Err(PoolError::NoBound.into())
    }

    /// The least that arrives where the chain moves the whole amount within the limit.
    fn guaranteed(&self, quote: &MoveQuote, limit: Ratio) -> Alpha {
        let (sale, purchase) = (&quote.sale, &quote.purchase);
        match (self.origin.dynamic, self.destination.dynamic) {
            (false, false) => purchase.output,
            (true, false) => Alpha(least_output(sale.net, Price(limit.0)).0),
            (false, true) => {
                let fee = self.destination.fee(sale.output);
                let net = Rao(sale.output.0.saturating_sub(fee.0));
                inverse(limit).map_or(Alpha::ZERO, |price| least_output(net, price))
            }
            (true, true) => {
                let weights = UBig::from(self.origin.least_of_even::<Alpha>())
                    * self.destination.least_of_even::<Rao>();
                let even = UBig::from(sale.net.0) * limit.0 * (PARTS - ROUNDING);
                let parts = ((even * weights) >> 128) / (u128::from(PARTS) * u128::from(PARTS));
                Alpha(u64::try_from(parts).unwrap_or(u64::MAX).saturating_sub(1))
            }
        }
    }

    /// The lowest limit under which at least `least` arrives, if it is higher than this one.
    fn guaranteeing(
        &self,
        quote: &MoveQuote,
        limit: Ratio,
        least: Alpha,
    ) -> Result<Ratio, MoveError> {
        if self.guaranteed(quote, limit) >= least {
            return Ok(limit);
        }
        let (mut low, mut high) = (limit.0, u64::MAX);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.guaranteed(quote, Ratio(middle)) >= least {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        let (limit, amount) = (Ratio(low), quote.sale.input);
        let admitted = self.max_amount(limit).is_ok_and(|max| amount <= max);
        if admitted && self.guaranteed(quote, limit) >= least {
            return Ok(limit);
        }
        let tightest = self.limit(amount, Fraction::ZERO, false).unwrap_or(limit);
        Err(MoveError::NotGuaranteed { least, most: self.guaranteed(quote, tightest) })
    }

    fn impact(&self, quote: &MoveQuote) -> Fraction {
        let ratio = |over: ExactPrice, under: ExactPrice| UBig::from(over.0) * UBig::from(under.0);
        let spot = ratio(self.origin.exact_price(), quote.purchase.end_exact);
        let end = ratio(quote.sale.end_exact, self.destination.exact_price());
        if spot == UBig::ZERO || end > spot {
            return Fraction::ZERO;
        }
        let parts = ((&spot - end) * PARTS + &spot - UBig::ONE) / spot;
        Fraction(u64::try_from(parts).unwrap_or(u64::MAX))
    }
}
