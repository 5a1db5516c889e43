//! Several positions sold into one pool: each makes the price worse for the others.

use dashu_int::UBig;

use super::{
    pool::Pool,
    quote::{PoolError, quote_sell},
    units::{Alpha, Rao},
};

/// What each of several stakes brings when all of them are sold as one trade: its share of what that brings, by stake.
/// The parts add up to the whole to the rao; the last ones go to the largest remainders.
///
/// # Errors
/// Why the pool does not buy them all.
pub fn sold_together(pool: &Pool, stakes: &[Alpha]) -> Result<Vec<Rao>, PoolError> {
    let whole: u128 = stakes.iter().map(|stake| u128::from(stake.0)).sum();
    if whole == 0 {
        return Ok(vec![Rao::ZERO; stakes.len()]);
    }
    let sum = u64::try_from(whole).map_err(|_| PoolError::InputTooLarge(u64::MAX))?;
    let quote = quote_sell(pool, Alpha(sum))?;
    quote.check_minimum(true)?;
    let product = |stake: &Alpha| UBig::from(stake.0) * UBig::from(quote.output.0);
    let mut parts: Vec<u64> = Vec::with_capacity(stakes.len());
    let mut remainders: Vec<(UBig, usize)> = Vec::with_capacity(stakes.len());
    for (index, stake) in stakes.iter().enumerate() {
        let product = product(stake);
        let part = &product / UBig::from(sum);
        remainders.push((product - &part * UBig::from(sum), index));
        // At most the output itself.
        parts.push(u64::try_from(part).unwrap_or(u64::MAX));
    }
    let given: u64 = parts.iter().sum();
    remainders.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let left = usize::try_from(quote.output.0.saturating_sub(given)).unwrap_or(usize::MAX);
    for (_, index) in remainders.into_iter().take(left) {
        if let Some(part) = parts.get_mut(index) {
            *part = part.saturating_add(1);
        }
    }
    Ok(parts.into_iter().map(Rao).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{
        pool::{DEFAULT_FEE_RATE, DEFAULT_QUOTE_WEIGHT},
        units::MAX_SUPPLY,
    };

    fn pool(tao: u64, alpha: u64) -> Pool {
        Pool {
            tao: Rao(tao),
            alpha: Alpha(alpha),
            quote_weight: DEFAULT_QUOTE_WEIGHT,
            fee_rate: DEFAULT_FEE_RATE,
            dynamic: true,
        }
    }

    proptest! {
        #[test]
        fn the_parts_are_what_one_sale_of_all_brings(
            stakes in prop::collection::vec(0..MAX_SUPPLY / 100, 1..12),
            tao in 1_000_000_000..MAX_SUPPLY,
            alpha in 1_000_000_000_000_000..MAX_SUPPLY,
        ) {
            let (pool, stakes) = (pool(tao, alpha), stakes.into_iter().map(Alpha).collect::<Vec<_>>());
            let sum: u64 = stakes.iter().map(|stake| stake.0).sum();
            let Ok(whole) = quote_sell(&pool, Alpha(sum)) else { return Ok(()) };
            let parts = sold_together(&pool, &stakes).unwrap();
            prop_assert_eq!(parts.iter().map(|part| part.0).sum::<u64>(), whole.output.0);
            for (stake, part) in stakes.iter().zip(parts) {
                // Nobody gets more than alone, but for the last rao of rounding.
                let alone = quote_sell(&pool, *stake).map_or(0, |alone| alone.output.0);
                prop_assert!(part.0 <= alone + 1, "{} {}", part, alone);
            }
        }
    }

    #[test]
    fn what_the_pool_does_not_buy_together_is_an_error() {
        let pool = pool(1_000_000_000, 1_000_000_000);
        let half = Alpha(600_000_000_000);
        assert!(sold_together(&pool, &[half]).is_ok());
        assert!(matches!(sold_together(&pool, &[half, half]), Err(PoolError::InputTooLarge(_))));
        assert_eq!(sold_together(&pool, &[Alpha::ZERO]), Ok(vec![Rao::ZERO]));
        let most = Alpha(u64::MAX);
        assert!(sold_together(&Pool { dynamic: false, ..pool }, &[most, most]).is_err());
    }
}
