//! What is shown of a trade before it is signed.

use std::fmt::Display;

use crate::domain::pool::{Paid, Pool};
use crate::domain::trade::{Limit, Terms, Trade};
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::tx::plan::Preview;

/// The price, the bound and the fee of a trade; on a subnet without a price it says so.
pub fn trade<I>(preview: Preview, pool: &Pool, terms: &Terms, trade: &Trade<I>) -> Preview
where
    I: Paid + Display,
{
    let (quote, bound) = (&trade.quote, &trade.bound);
    let tolerance = match terms.limit {
        _ if trade.tightened => "less: --min-received holds the price closer".to_owned(),
        Limit::Tolerance(tolerance) => tolerance.to_string(),
        Limit::Price(_) => "none: the limit price is given".to_owned(),
    };
    if !pool.dynamic {
        return preview
            .row("price", "1 TAO, always: no swap, no swap fee")
            .row("limit price", bound.limit)
            .row("tolerance", tolerance);
    }
    let part = (quote.input < trade.asked).then_some(quote.input);
    preview
        .row_if("within the limit now", part)
        .row("spot price", quote.spot)
        .row("price after", quote.end)
        .row("own impact", format!("{} (at most {})", bound.impact, terms.max_impact))
        .row("swap fee", quote.fee)
        .row("limit price", bound.limit)
        .row("tolerance", tolerance)
}

/// The same of trades one after another: a row for each, where there are several. `shown` gives an amount its unit.
pub fn trades<I>(
    preview: Preview,
    pool: &Pool,
    terms: &Terms,
    trades: &[Trade<I>],
    shown: impl Fn(I::Out) -> String,
) -> Preview
where
    I: Paid + Display,
{
    let (Some(first), Some(last)) = (trades.first(), trades.last()) else { return preview };
    if trades.len() == 1 {
        return trade(preview, pool, terms, first);
    }
    let fee = I::from_parts(sum(trades, |trade| trade.quote.fee.parts()));
    let mut preview = preview
        .row("spot price", first.quote.spot)
        .row("price after", last.quote.end)
        .row("swap fee", fee)
        .row("own impact", format!("at most {} of each part", terms.max_impact));
    for (index, trade) in trades.iter().enumerate() {
        let Trade { asked, bound, .. } = trade;
        let least = minimum(terms, shown(bound.minimum));
        let text =
            format!("{asked} for at least {least}, limit {}, impact {}", bound.limit, bound.impact);
        preview = preview.row(&format!("part {}", index + 1), text);
    }
    preview
}

/// What all trades of a plan come to.
pub fn sum<I: Paid>(trades: &[Trade<I>], of: impl Fn(&Trade<I>) -> u64) -> u64 {
    trades.iter().map(of).fold(0, u64::saturating_add)
}

/// The least that comes out, which a partial fill does not promise.
pub fn minimum(terms: &Terms, minimum: impl Display) -> String {
    if terms.partial {
        "nothing is sure: --partial trades only up to the limit".to_owned()
    } else {
        minimum.to_string()
    }
}

/// Stake with its unit: on the root network it is TAO.
pub fn stake(netuid: NetUid, stake: Alpha) -> String {
    if netuid.is_root() { Rao(stake.0).to_string() } else { stake.to_string() }
}

/// The fee where the chain takes it from the position and no limit price bounds the spot price at which it is counted.
pub fn fee_at_spot(shown: Preview, netuid: NetUid, alpha: Option<Alpha>) -> Preview {
    let words = alpha.map(|alpha| {
        let alpha = stake(netuid, alpha);
        format!("up to {alpha}; more, and so much less goes, if the price falls by over a fifth")
    });
    shown.row_if("fee from the stake", words)
}
