//! What a trade may do to the price: shared by everything that buys or sells alpha.

use clap::Args;

use super::split::SplitArgs;
use crate::config::Key;
use crate::ctx::Ctx;
use crate::domain::amount::{Amount, AmountError};
use crate::domain::fraction::Fraction;
use crate::domain::trade::{Limit, Terms};
use crate::domain::units::{Alpha, Price, Rao};
use crate::error::{Error, Result};

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Price options")]
pub struct PriceArgs {
    /// How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]
    #[arg(long, value_name = "SHARE", conflicts_with = "limit_price")]
    tolerance: Option<Fraction>,

    /// Price that the trade must not pass, in TAO for one alpha, in place of the computed one
    #[arg(long, value_name = "PRICE", value_parser = parse_price)]
    limit_price: Option<Price>,

    /// How far the trade itself may move the price, of several parts each by itself: 5% [setting: max-impact]
    #[arg(long, value_name = "SHARE")]
    max_impact: Option<Fraction>,

    /// Take what can be traded up to the limit instead of all or nothing
    #[arg(long)]
    partial: bool,
}

impl PriceArgs {
    /// Whether any of them was typed.
    pub fn is_given(&self) -> bool {
        let Self { tolerance, limit_price, max_impact, partial } = self;
        tolerance.is_some() || limit_price.is_some() || max_impact.is_some() || *partial
    }

    /// The options, and the settings for what they leave out.
    pub fn terms(&self, cx: &Ctx) -> Result<Terms> {
        let setting = |key| Ok::<_, Error>(cx.config().fraction(key)?);
        let limit = match (self.limit_price, self.tolerance) {
            (Some(price), _) => Limit::Price(price),
            (None, Some(tolerance)) => Limit::Tolerance(tolerance),
            (None, None) => Limit::Tolerance(setting(Key::Tolerance)?),
        };
        let max_impact = self.max_impact.map_or_else(|| setting(Key::MaxImpact), Ok)?;
        Ok(Terms { limit, max_impact, partial: self.partial })
    }

    /// A part of everything is not what `all` says.
    pub fn refuse_part_of_all(&self, amount: Amount) -> Result<()> {
        if self.partial && amount == Amount::All {
            return Err(Error::usage("`all` is all or nothing: --partial does not go with it")
                .hint("leave --partial out, or give the amount as a number"));
        }
        Ok(())
    }
}

/// What must come out, for the trades whose bound can make it sure.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Price options")]
pub struct LeastArgs {
    /// Least that must come out: the limit price is tightened until the chain guarantees it, or nothing is signed
    #[arg(long, value_name = "AMOUNT", conflicts_with = "partial")]
    min_received: Option<Amount>,
}

impl LeastArgs {
    /// Each of several parts is a transaction of its own: some may be in a block and the others fail, and no bound on one
    /// makes a sum sure.
    pub fn refuse_of_parts(&self, split: &SplitArgs) -> Result<()> {
        if self.min_received.is_some() && split.is_given() {
            return Err(Error::usage(
                "--min-received cannot hold for --split: some parts can be traded and the others fail",
            )
            .hint("leave one of them out; each part has a minimum by its own limit price"));
        }
        Ok(())
    }

    /// Of a purchase.
    pub fn alpha(&self) -> Result<Option<Alpha>> {
        let least = self.min_received.map(Amount::nonzero).transpose()?;
        Ok(least.map(Amount::as_alpha).transpose()?)
    }

    /// Of a sale, and of what is counted in TAO on both sides.
    pub fn tao(&self) -> Result<Option<Rao>> {
        let least = self.min_received.map(Amount::nonzero).transpose()?;
        Ok(least.map(Amount::as_tao).transpose()?)
    }
}

/// How much of `all` stays.
#[derive(Clone, Debug, Args)]
pub struct KeepArgs {
    /// With `all`: leave so much where it is
    #[arg(long, value_name = "AMOUNT")]
    keep: Option<Amount>,
}

impl KeepArgs {
    /// Whether anything stays.
    pub fn is_given(&self) -> bool {
        self.keep.is_some()
    }

    /// What stays, in the currency that the call debits.
    pub fn of(&self, amount: Amount) -> Result<Option<Amount>> {
        if self.keep.is_some() && amount != Amount::All {
            return Err(Error::usage(
                "--keep says what stays of `all`, and the amount is a number",
            )
            .hint("write `all` for the amount, or leave --keep out"));
        }
        if self.keep == Some(Amount::All) {
            return Err(AmountError::NotANumber.into());
        }
        Ok(self.keep.map(Amount::nonzero).transpose()?)
    }
}

/// A decimal number of TAO for one alpha, nine decimals at most.
fn parse_price(text: &str) -> std::result::Result<Price, AmountError> {
    let amount: Amount = text.parse()?;
    Ok(Price(amount.nonzero()?.as_tao()?.0))
}
