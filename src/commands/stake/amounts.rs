//! How much goes in which parts, and what stays, to the rao: of what is paid, and of what is sold.

use super::held::Held;
use crate::commands::args::split::SplitArgs;
use crate::domain::units::{Alpha, Rao};
use crate::error::Result;
use crate::tx::plan::Spend;

/// What was asked for, and how far it is done.
#[derive(Clone, Debug)]
pub struct Amounts<T> {
    /// `None` is everything, less what is kept.
    pub asked: Option<T>,
    pub kept: Option<T>,
    pub split: SplitArgs,
    /// Parts that are on chain.
    pub done: usize,
}

impl Amounts<Rao> {
    /// The other parts of a number; of everything what `available` has for them now, less what is kept and a `fee` for
    /// each.
    ///
    /// # Errors
    /// `balance_too_low` where nothing is left of everything.
    pub fn payments(&self, available: Rao, fee: Rao) -> Result<Vec<Rao>> {
        let Self { asked, kept, split, done } = self;
        let parts = match asked {
            Some(amount) => split.parts(amount.0, *done),
            None => {
                let fees = Rao(fee.0.saturating_mul(split.left(*done).into()));
                let all = Spend::all_but(available, kept.unwrap_or(Rao::ZERO), fees)?.amount;
                split.parts_of_rest(all.0, *done)
            }
        };
        Ok(parts.into_iter().map(Rao).collect())
    }
}

impl Amounts<Alpha> {
    /// Whether one call sells everything that is there.
    pub fn is_everything(&self) -> bool {
        self.asked.or(self.kept).is_none()
    }

    /// What is left to be sold: of a number its other parts; of everything what is there now, less what is kept and the
    /// `fee`, which what is kept does not pay. `None` is everything.
    ///
    /// # Errors
    /// Those of [`Held::all_but`].
    pub fn left(&self, held: &Held, fee: Alpha) -> Result<Option<Alpha>> {
        match self.kept {
            Some(kept) => held.all_but(Alpha(kept.0.saturating_add(fee.0))).map(Some),
            None => {
                let rest = |asked: Alpha| self.split.parts(asked.0, self.done).into_iter().sum();
                Ok(self.asked.map(rest).map(Alpha))
            }
        }
    }

    /// The parts of what is left.
    ///
    /// # Errors
    /// Those of [`Held::leaving`].
    pub fn sales(&self, held: &Held, left: Option<Alpha>) -> Result<Vec<Alpha>> {
        let amount = held.leaving(left)?;
        Ok(self.split.parts_of_rest(amount.0, self.done).into_iter().map(Alpha).collect())
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::address::AccountId;
    use crate::domain::amount::Amount;
    use crate::domain::units::{MAX_SUPPLY, NetUid};

    #[derive(Parser)]
    struct Line {
        amount: Amount,
        #[arg(long)]
        keep: Option<Amount>,
        #[command(flatten)]
        split: SplitArgs,
    }

    fn typed(amount: &str, keep: Option<String>, parts: u16) -> Line {
        let mut words = vec!["taoctl".to_owned(), amount.to_owned()];
        words.extend(keep.into_iter().flat_map(|keep| ["--keep".to_owned(), keep]));
        if parts > 1 {
            words.extend(["--split".to_owned(), parts.to_string()]);
        }
        Line::try_parse_from(words).unwrap()
    }

    fn position(stake: u64) -> Held {
        let (hotkey, stake) = (AccountId([1; 32]), Alpha(stake));
        Held { hotkey, netuid: NetUid(1), stake, available: stake }
    }

    proptest! {
        /// Planned anew before each part, as it runs: what is paid, the fees and what stays are what was there.
        #[test]
        fn what_is_paid_and_what_stays_is_what_was_there(
            there in 0..=MAX_SUPPLY, share in 0..=MAX_SUPPLY, all: bool, fee in 0..10_000_000_u64,
            parts in 1_u16..=100,
        ) {
            let share = Rao(share % (there + 1)).to_decimal();
            let line = match all {
                true => typed("all", Some(share.clone()), parts),
                false => typed(&share, None, parts),
            };
            let asked = (line.amount != Amount::All).then(|| line.amount.as_tao().unwrap());
            let kept = line.keep.map(|keep| keep.as_tao().unwrap());
            let (mut free, mut paid, mut fees) = (there, 0, 0);
            for done in 0..usize::from(parts) {
                let amounts = Amounts { asked, kept, split: line.split.clone(), done };
                let Ok(payments) = amounts.payments(Rao(free), Rao(fee)) else {
                    // Of everything nothing is left, from the beginning on or as parts of zero would be.
                    let needed = kept.unwrap().0 + fee * u64::from(parts) + u64::from(parts);
                    prop_assert!(all && there <= needed);
                    return Ok(());
                };
                prop_assert_eq!(payments.len(), usize::from(parts) - done);
                let whole: u128 = payments.iter().map(|part| u128::from(part.0)).sum();
                let rest = u128::from(fee) * payments.len() as u128;
                match asked {
                    Some(asked) => prop_assert_eq!(whole + paid, u128::from(asked.0)),
                    None => prop_assert_eq!(whole + rest + u128::from(kept.unwrap().0), u128::from(free)),
                }
                let cost = payments[0].0 + fee;
                if cost > free {
                    prop_assert!(!all);
                    return Ok(());
                }
                (free, paid, fees) = (free - cost, paid + u128::from(payments[0].0), fees + fee);
                prop_assert_eq!(u128::from(free) + paid + u128::from(fees), u128::from(there));
            }
            match asked {
                Some(asked) => prop_assert_eq!(paid, u128::from(asked.0)),
                None => prop_assert_eq!(free, kept.unwrap().0),
            }
        }

        /// The same of alpha that is sold, where a fee may be taken from the position before each part.
        #[test]
        fn what_is_sold_and_what_stays_is_what_was_there(
            there in 1..=MAX_SUPPLY, share in 0..=MAX_SUPPLY, kind in 0_u8..3,
            fee in prop_oneof![Just(0), 1..1_000_000_u64], parts in 1_u16..=100,
        ) {
            let share = Alpha(share % (there + 1)).to_decimal();
            let line = match kind {
                0 => typed("all", None, parts),
                1 => typed("all", Some(share), parts),
                _ => typed(&format!("{share}a"), None, parts),
            };
            let asked = (line.amount != Amount::All).then(|| line.amount.as_alpha().unwrap());
            let kept = line.keep.map(|keep| keep.as_alpha().unwrap());
            let (mut stake, mut sold, mut fees) = (there, 0, 0);
            for done in 0..usize::from(parts) {
                let amounts = Amounts { asked, kept, split: line.split.clone(), done };
                let held = position(stake);
                let planned = amounts
                    .left(&held, Alpha(fee))
                    .and_then(|left| Ok((left, amounts.sales(&held, left)?)));
                let Ok((left, sales)) = planned else {
                    let wanted = kept.map_or(0, |kept| kept.0 + fee);
                    prop_assert!(stake <= wanted || stake == 0 || asked.is_some_and(|asked| asked.0 + fees > there));
                    return Ok(());
                };
                prop_assert_eq!(sales.len(), usize::from(parts) - done);
                let whole: u64 = sales.iter().map(|part| part.0).sum();
                prop_assert_eq!(whole, left.map_or(stake, |left| left.0));
                if let Some(kept) = kept {
                    prop_assert_eq!(whole + kept.0 + fee, stake);
                }
                // The fee goes first; the call for everything sells what it leaves.
                let Some(rest) = stake.checked_sub(fee) else { return Ok(()) };
                let is_rest = left.is_none() && sales.len() == 1;
                let part = if is_rest { rest } else { sales[0].0 };
                if part > rest {
                    prop_assert!(kept.is_none());
                    return Ok(());
                }
                (stake, sold, fees) = (rest - part, sold + part, fees + fee);
                prop_assert_eq!(stake + sold + fees, there);
                prop_assert!(kept.is_none_or(|kept| stake >= kept.0));
            }
            match (asked, kept) {
                (Some(asked), _) => prop_assert_eq!(sold, asked.0),
                (None, kept) => prop_assert_eq!(stake, kept.map_or(0, |kept| kept.0)),
            }
        }
    }
}
