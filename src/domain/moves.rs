//! Stake that changes its subnet in one call: sold on one, and what that brings spent on the other.
//!
//! The chain charges the swap fee once: at the origin, or at the destination where the origin is the root network. Both
//! trades are made at any price; only `swap_stake_limit` looks at a ratio before it makes them. (Runtime 425,
//! `staking/move_stake.rs`.)

use std::fmt;

use dashu_int::UBig;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use thiserror::Error;

use super::{
    pool::{ExactPrice, Paid, Pool, fixed_ratio, product, quotient, scale},
    quote::{MIN_STAKE, PRICE_RANGE, PoolError, Quote, max_input, quote},
    units::{Alpha, NetUid, PARTS, Price, Rao, decimal},
};
use crate::error::{Code, Diagnose, Exit};

/// What arrives for one that leaves, in parts of 1e9: the unit of `swap_stake_limit`'s `limit_price`. On the root
/// network what leaves or arrives is TAO.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ratio(pub u64);

impl Ratio {
    /// What arrived for each that left, rounded down.
    pub fn average(sent: Alpha, received: Alpha) -> Self {
        let parts = u128::from(received.0) * u128::from(PARTS);
        let average = parts.checked_div(u128::from(sent.0)).unwrap_or(0);
        Self(u64::try_from(average).unwrap_or(u64::MAX))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&decimal(self.0))
    }
}

/// An integer string in parts of 1e9.
impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Why the chain would refuse a move, or do something else than move.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum MoveError {
    #[error(transparent)]
    Pool(#[from] PoolError),
    /// Across subnets it must be more, within one it must not be less; a whole position is no exception.
    #[error("what moves is worth {worth}, and the chain moves nothing below {MIN_STAKE}")]
    TooSmall { worth: Rao },
    #[error("the whole amount would bring less than {limit} for one")]
    LimitReached {
        limit: Ratio,
        /// The most that the chain moves within the limit.
        max: Alpha,
    },
    /// With a partial fill the chain would call this a success.
    #[error("at the limit of {limit} for one nothing would be moved")]
    MovesNothing { limit: Ratio },
    #[error("no limit makes {least} sure: {most} at most")]
    NotGuaranteed { least: Alpha, most: Alpha },
    /// The chain would sell it, find the TAO too little to stake, and leave it as free TAO.
    #[error("the limit of {limit} for one cuts the move to {moved}, too little to be staked again")]
    StaysTao { limit: Ratio, moved: Alpha },
}

impl Diagnose for MoveError {
    fn code(&self) -> Code {
        let name = match self {
            Self::Pool(error) => return error.code(),
            Self::TooSmall { .. } => "move_too_small",
            Self::LimitReached { .. } => "ratio_limit_reached",
            Self::MovesNothing { .. } => "move_of_nothing",
            Self::NotGuaranteed { .. } => "move_not_guaranteed",
            Self::StaysTao { .. } => "move_stays_tao",
        };
        Code(name, Exit::Refused)
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Pool(error) => return error.hints(),
            Self::TooSmall { .. } => {
                "move more; a small position as a whole can be sold with `taoctl stake remove all`"
            }
            Self::LimitReached { .. } => {
                "move less, give a lower --limit-ratio, or accept a part with --partial"
            }
            Self::NotGuaranteed { .. } => {
                "ask for less with --min-received, or move less: every amount moves its own price"
            }
            Self::MovesNothing { .. } | Self::StaysTao { .. } => "give a lower --limit-ratio",
        };
        vec![hint.to_owned()]
    }

    fn details(&self) -> Value {
        match self {
            Self::Pool(error) => error.details(),
            Self::TooSmall { worth } => json!({ "worth": worth, "minimum": MIN_STAKE }),
            Self::LimitReached { limit, max } => json!({ "limit_ratio": limit, "max_amount": max }),
            Self::MovesNothing { limit } => json!({ "limit_ratio": limit }),
            Self::NotGuaranteed { least, most } => {
                json!({ "min_received": least, "max_guaranteed": most })
            }
            Self::StaysTao { limit, moved } => json!({ "limit_ratio": limit, "amount": moved }),
        }
    }
}

/// The two pools of a move between subnets, read at one block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    pub(super) origin: Pool,
    pub(super) destination: Pool,
    from_root: bool,
}

/// A move as its two trades.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveQuote {
    /// What leaves, and the TAO between.
    pub sale: Quote<Alpha>,
    /// The TAO between, and what arrives.
    pub purchase: Quote<Rao>,
}

impl MoveQuote {
    /// What arrives; on the root network an amount of TAO.
    pub fn received(&self) -> Alpha {
        self.purchase.output
    }
}

impl Route {
    /// From one subnet to another.
    pub fn new(from: NetUid, origin: Pool, destination: Pool) -> Self {
        Self { origin, destination, from_root: from.is_root() }
    }

    /// The destination as the purchase finds it: the fee is charged there only for what comes from root.
    fn bought_from(&self) -> Pool {
        if self.from_root { self.destination } else { self.destination.without_fee() }
    }

    /// What arrives for one at spot, rounded down; what a `swap_stake_limit` above it moves is nothing.
    pub fn spot(&self) -> Ratio {
        Ratio(scale(PARTS, self.exact_spot()))
    }

    fn exact_spot(&self) -> u128 {
        quotient(self.origin.exact_price().0, self.destination.exact_price().0)
    }

    /// What the chain does with an amount and no limit.
    ///
    /// # Errors
    /// What the chain would refuse.
    pub fn quote(&self, amount: Alpha) -> Result<MoveQuote, MoveError> {
        let sale = quote(&self.origin, amount)?;
        if sale.output <= MIN_STAKE {
            return Err(MoveError::TooSmall { worth: sale.output });
        }
        let purchase = quote(&self.bought_from(), sale.output)?;
        refuse_end_of_range(&sale)?;
        refuse_end_of_range(&purchase)?;
        Ok(MoveQuote { sale, purchase })
    }

    /// What the chain does with a limit: all, with `partial` perhaps a part, or an error.
    ///
    /// # Errors
    /// What the chain would refuse, and where it would succeed without moving anything.
    pub fn quote_within(
        &self,
        amount: Alpha,
        limit: Ratio,
        partial: bool,
    ) -> Result<MoveQuote, MoveError> {
        let max = self.max_amount(limit)?;
        // The chain looks at the whole amount before it cuts a partial fill.
        let whole = self.quote(amount)?;
        match amount.min(max) {
            part if part == amount => Ok(whole),
            _ if !partial => Err(MoveError::LimitReached { limit, max }),
            Alpha::ZERO => Err(MoveError::MovesNothing { limit }),
            moved => self.quote(moved).map_err(|error| match error {
                MoveError::TooSmall { .. } => MoveError::StaysTao { limit, moved },
                MoveError::Pool(PoolError::NothingOut) => MoveError::MovesNothing { limit },
                other => other,
            }),
        }
    }

    /// The most that `swap_stake_limit` moves with this limit.
    ///
    /// # Errors
    /// What the pools refuse, where one side has a price of one.
    pub fn max_amount(&self, limit: Ratio) -> Result<Alpha, PoolError> {
        match (self.origin.dynamic, self.destination.dynamic) {
            (false, false) => Ok(Alpha(if limit.0 > PARTS { 0 } else { u64::MAX })),
            (false, true) => match inverse(limit) {
                Some(price) => max_input::<Rao>(&self.destination, price).map(|most| Alpha(most.0)),
                None => Ok(Alpha(u64::MAX)),
            },
            (true, false) => max_input::<Alpha>(&self.origin, Price(limit.0)),
            (true, true) => Ok(Alpha(self.approximate_max(limit))),
        }
    }

    /// The chain's closed formula, which takes both pools for evenly weighted and forgets the fee:
    /// `alpha₂ × tao₁/(tao₁ + tao₂) / limit − alpha₁ × tao₂/(tao₁ + tao₂)`.
    fn approximate_max(&self, limit: Ratio) -> u64 {
        let (tao, alpha) = (self.origin.tao.0, self.origin.alpha.0);
        let (other_tao, other_alpha) = (self.destination.tao.0, self.destination.alpha.0);
        if [tao, alpha, other_tao, other_alpha].contains(&0) {
            return 0;
        }
        let least = fixed_ratio(limit.0, PARTS);
        if least > self.exact_spot() {
            return 0;
        }
        if limit.0 == 0 {
            return u64::MAX;
        }
        let whole = |integer: u64| u128::from(integer) << 64;
        let sum = whole(tao).saturating_add(whole(other_tao));
        let arriving = product(whole(other_alpha), quotient(whole(tao), sum));
        let leaving = product(whole(alpha), quotient(whole(other_tao), sum));
        // A quotient that does not fit is zero: the lowest limits admit nothing.
        let most = quotient(arriving, least).saturating_sub(leaving);
        u64::try_from(most >> 64).unwrap_or(u64::MAX)
    }

    /// The average ratio of a whole amount by the formula, in parts of 1e9, rounded down: the highest limit that
    /// admits it, but for rounding.
    pub(super) fn approximate_ratio(&self, amount: Alpha) -> Option<Ratio> {
        let big = |integer: u64| UBig::from(integer);
        let (tao, alpha) = (big(self.origin.tao.0), big(self.origin.alpha.0));
        let (other_tao, other_alpha) = (big(self.destination.tao.0), big(self.destination.alpha.0));
        let slope = big(amount.0) * (&tao + &other_tao) + alpha * other_tao;
        if slope == UBig::ZERO {
            return None;
        }
        let average = other_alpha * tao * big(PARTS) / slope;
        u64::try_from(average).ok().map(|average| Ratio(average).min(self.spot()))
    }
}

/// There the chain stops both trades of a move without saying so, and the TAO that it did not spend is lost.
fn refuse_end_of_range<I: Paid>(quote: &Quote<I>) -> Result<(), PoolError> {
    let (low, high) = PRICE_RANGE;
    let end = quote.end_exact;
    let inside = if I::BUYS {
        end <= ExactPrice::from_limit(high)
    } else {
        end >= ExactPrice::from_limit(low)
    };
    if inside { Ok(()) } else { Err(PoolError::PriceOutOfRange(end.floor())) }
}

/// The highest price at the destination that a ratio from root stands for, as the chain inverts it.
pub(super) fn inverse(limit: Ratio) -> Option<Price> {
    let one = u128::from(PARTS);
    (limit.0 != 0).then(|| {
        let inverted = quotient(one << 64, u128::from(limit.0) << 64);
        Price(u64::try_from(product(inverted, one << 64) >> 64).unwrap_or(u64::MAX))
    })
}

/// What changes its hotkey or its owner inside one subnet is not traded, but must be worth the minimum.
///
/// # Errors
/// [`MoveError::TooSmall`].
pub fn check_within_subnet(pool: &Pool, amount: Alpha) -> Result<(), MoveError> {
    let worth = pool.at_spot(amount);
    if worth < MIN_STAKE { Err(MoveError::TooSmall { worth }) } else { Ok(()) }
}

impl Pool {
    /// How much of what a pool of even weights would give this one gives at least, in parts of 2^64, whatever its
    /// reserves: the exponent of its curve where that is below one, else all.
    pub(super) fn least_of_even<I: Paid>(&self) -> u128 {
        let (base, quote) = self.weights();
        let exponent = if I::BUYS { fixed_ratio(quote, base) } else { fixed_ratio(base, quote) };
        exponent.min(1 << 64)
    }
}
