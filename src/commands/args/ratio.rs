//! What a move between subnets may do to what arrives.

use clap::Args;

use crate::config::Key;
use crate::ctx::Ctx;
use crate::domain::amount::{Amount, AmountError};
use crate::domain::fraction::Fraction;
use crate::domain::move_bound::{MoveLimit, MoveTerms};
use crate::domain::moves::Ratio;
use crate::domain::units::Alpha;
use crate::error::{Error, Result};

#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Price options")]
pub struct RatioArgs {
    /// How much less may arrive than is quoted, before the move is in a block: 0.5% [setting: tolerance]
    #[arg(long, value_name = "SHARE", conflicts_with = "limit_ratio")]
    tolerance: Option<Fraction>,

    /// Least that must arrive for one that leaves (on subnet 0 TAO), in place of the computed limit
    #[arg(long, value_name = "RATIO", value_parser = parse_ratio)]
    limit_ratio: Option<Ratio>,

    /// How far the move itself may turn the ratio of the two prices: 5% [setting: max-impact]
    #[arg(long, value_name = "SHARE")]
    max_impact: Option<Fraction>,

    /// Move what the limit lets through instead of all or nothing
    #[arg(long)]
    partial: bool,

    /// Least that must arrive: the limit is tightened until the chain guarantees it, or nothing is signed
    #[arg(long, value_name = "AMOUNT", conflicts_with = "partial")]
    min_received: Option<Amount>,

    /// Use the one call that has no limit: both trades are made at any price
    #[arg(long, conflicts_with_all = ["tolerance", "limit_ratio", "partial", "min_received"])]
    no_limit: bool,
}

impl RatioArgs {
    /// The options, and the settings for what they leave out; `least` is [`Self::min_received`] as stake.
    pub fn terms(&self, cx: &Ctx, amount: Amount, least: Option<Alpha>) -> Result<MoveTerms> {
        if self.partial && amount == Amount::All {
            return Err(Error::usage("`all` is all or nothing: --partial does not go with it")
                .hint("leave --partial out, or give the amount as a number"));
        }
        let setting = |key| Ok::<_, Error>(cx.config().fraction(key)?);
        let limit = match (self.limit_ratio, self.tolerance) {
            (Some(ratio), _) => MoveLimit::Ratio(ratio),
            (None, Some(tolerance)) => MoveLimit::Tolerance(tolerance),
            (None, None) => MoveLimit::Tolerance(setting(Key::Tolerance)?),
        };
        let max_impact = self.max_impact.map_or_else(|| setting(Key::MaxImpact), Ok)?;
        Ok(MoveTerms { limit, max_impact, partial: self.partial, least })
    }

    /// What must arrive, as it was typed.
    pub fn min_received(&self) -> Result<Option<Amount>> {
        Ok(self.min_received.map(Amount::nonzero).transpose()?)
    }

    /// Whether the single call at any price is asked for.
    pub fn no_limit(&self) -> bool {
        self.no_limit
    }

    /// Inside one subnet nothing is traded, and no option for trades means anything.
    pub fn refuse_without_trade(&self) -> Result<()> {
        let Self { tolerance, limit_ratio, max_impact, partial, min_received, no_limit } = self;
        let given = tolerance.is_some()
            || limit_ratio.is_some()
            || max_impact.is_some()
            || min_received.is_some()
            || *partial
            || *no_limit;
        if given {
            return Err(Error::usage(
                "inside one subnet nothing is traded: the price options mean nothing",
            )
            .hint("leave them out: what leaves is what arrives"));
        }
        Ok(())
    }
}

/// A decimal number, nine decimals at most.
fn parse_ratio(text: &str) -> std::result::Result<Ratio, AmountError> {
    match text.parse::<Amount>()?.nonzero()? {
        Amount::Bare(parts) => Ok(Ratio(parts)),
        _ => Err(AmountError::Malformed(text.to_owned())),
    }
}
