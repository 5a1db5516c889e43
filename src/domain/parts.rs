//! A trade in parts: amounts that sum to the rao, and what each part would do to the pool that the one before it leaves.

use super::{
    pool::{Paid, Pool},
    quote::{PoolError, Quote, quote_sell},
    trade::{Terms, Trade},
    units::{Alpha, Rao},
};

/// So many parts that sum to the whole and differ by one at most, the larger ones first; none of no parts.
pub fn split(whole: u64, parts: u16) -> Vec<u64> {
    let count = u64::from(parts);
    let (each, rest) = (whole.checked_div(count), whole.checked_rem(count));
    let (Some(each), Some(rest)) = (each, rest) else { return vec![] };
    (0..count).map(|index| if index < rest { each.saturating_add(1) } else { each }).collect()
}

impl<I: Paid> Quote<I> {
    /// The pool behind the trade, as the chain leaves it: what a sale pays as its fee is sold for the block author.
    pub fn pool_after(&self) -> Pool {
        let (pool, net, output) = (self.pool, self.net.parts(), self.output.parts());
        if !pool.dynamic {
            return pool;
        }
        if I::BUYS {
            let (tao, alpha) =
                (pool.tao.0.saturating_add(net), pool.alpha.0.saturating_sub(output));
            return Pool { tao: Rao(tao), alpha: Alpha(alpha), ..pool };
        }
        let sold = sale(pool, net, output);
        let fee = self.fee.parts();
        match quote_sell(&sold.without_fee(), Alpha(fee)) {
            Ok(author) => sale(sold, fee, author.output.0),
            Err(_) => sold,
        }
    }
}

fn sale(pool: Pool, net: u64, output: u64) -> Pool {
    let (tao, alpha) = (pool.tao.0.saturating_sub(output), pool.alpha.0.saturating_add(net));
    Pool { tao: Rao(tao), alpha: Alpha(alpha), ..pool }
}

impl Terms {
    /// Trades one after another, each on the pool that the one before it leaves.
    ///
    /// # Errors
    /// Those of [`Self::trade`], of the first that has one.
    pub fn trades<I: Paid>(&self, pool: &Pool, amounts: &[I]) -> Result<Vec<Trade<I>>, PoolError> {
        let mut pool = *pool;
        let mut trades = Vec::with_capacity(amounts.len());
        for amount in amounts {
            let trade = self.trade(&pool, *amount)?;
            pool = trade.quote.pool_after();
            trades.push(trade);
        }
        Ok(trades)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_made(whole: u64, parts in 1_u16..=100) {
            let split = split(whole, parts);
            prop_assert_eq!(split.len(), usize::from(parts));
            prop_assert_eq!(split.iter().map(|part| u128::from(*part)).sum::<u128>(), u128::from(whole));
            let (most, least) = (split.iter().max().unwrap(), split.iter().min().unwrap());
            prop_assert!(most - least <= 1);
        }
    }

    #[test]
    fn the_larger_parts_come_first() {
        assert_eq!(split(10, 4), [3, 3, 2, 2]);
        assert_eq!(split(2, 3), [1, 1, 0]);
        assert_eq!(split(u64::MAX, 1), [u64::MAX]);
        assert_eq!(split(5, 0), [0_u64; 0]);
    }
}
