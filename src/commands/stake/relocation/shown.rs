//! What is shown of a move before it is signed.

use super::path::{Leg, Spot};
use super::{Expected, Traded};
use crate::chain::calls::Call;
use crate::commands::stake::held::Held;
use crate::commands::stake::preview::stake;
use crate::domain::move_bound::{MoveLimit, MoveTerms};
use crate::domain::units::{Alpha, NetUid};
use crate::tx::plan::Preview;
use crate::tx::signer::Signer;

/// From where to where, how much, and both trades with their prices.
pub fn preview(
    signer: &Signer,
    (from, to): (Spot, Spot),
    held: &Held,
    asked: Option<Alpha>,
    terms: &MoveTerms,
    expected: &Expected,
) -> Preview {
    let amount = held.shown(expected.amount);
    let amount = if asked.is_none() { format!("all ({amount} now)") } else { amount };
    let shown = Preview::default()
        .row("owner", signer)
        .row("from", format!("{}@{}", from.hotkey, from.netuid))
        .row("to", format!("{}@{}", to.hotkey, to.netuid))
        .row_if("new owner", (to.owner != from.owner).then_some(to.owner))
        .row("staked now", held.shown(held.stake))
        .row("amount", amount);
    match &expected.traded {
        None => shown.row("swap fee", "none: inside one subnet nothing is traded"),
        Some(traded) => trades(shown, (from.netuid, to.netuid), terms, traded),
    }
}

fn trades(
    shown: Preview,
    (from, to): (NetUid, NetUid),
    terms: &MoveTerms,
    traded: &Traded,
) -> Preview {
    let Traded { route, moved, no_limit } = traded;
    let (sale, purchase) = (&moved.quote.sale, &moved.quote.purchase);
    let part = (sale.input < moved.asked).then(|| stake(from, sale.input));
    let fee = match from.is_root() {
        true => format!("{}, where it is bought", purchase.fee),
        false => format!("{}, where it is sold", sale.fee),
    };
    let minimum = match (no_limit, terms.partial) {
        (true, _) => "nothing is sure: --no-limit trades at any price".to_owned(),
        (_, true) => "nothing is sure: --partial moves only up to the limit".to_owned(),
        _ => stake(to, moved.minimum),
    };
    let shown = shown
        .row_if("within the limit now", part)
        .row(&format!("sold on {from}"), format!("for {}", sale.output))
        .row(&format!("price on {from}"), priced(from, sale.spot, sale.impact()))
        .row(&format!("price on {to}"), priced(to, purchase.spot, purchase.impact()))
        .row("swap fee", fee)
        .row("expected", stake(to, moved.quote.received()))
        .row("minimum received", minimum)
        .row("spot ratio", format!("{} for one", route.spot()))
        .row("own impact", format!("{} (at most {})", moved.impact, terms.max_impact));
    let tolerance = match terms.limit {
        MoveLimit::Tolerance(tolerance) if moved.tightened => {
            format!("less than {tolerance}: the minimum is given")
        }
        MoveLimit::Tolerance(tolerance) => tolerance.to_string(),
        MoveLimit::Ratio(_) => "none: the limit is given".to_owned(),
    };
    if *no_limit {
        return shown;
    }
    shown.row("limit ratio", format!("{} for one", moved.limit)).row("tolerance", tolerance)
}

fn priced(netuid: NetUid, spot: impl ToString, impact: impl ToString) -> String {
    if netuid.is_root() {
        return "1 TAO, always".to_owned();
    }
    format!("{}, moved by {}", spot.to_string(), impact.to_string())
}

/// Which calls, and why these.
pub fn calls(shown: Preview, legs: &[Leg], calls: &[&Call], limited: bool) -> Preview {
    let one = legs.len() == 1;
    let legs = legs.iter().zip(calls).zip(1..);
    legs.fold(shown, |shown, ((leg, call), number)| {
        let label = if one { "call".to_owned() } else { format!("call {number}") };
        shown.row(&label, leg.why(&call.name, limited))
    })
}

/// What the new place means.
pub fn place(
    shown: Preview,
    (from, to): (Spot, Spot),
    uid: Option<u16>,
    locked: Option<String>,
) -> Preview {
    let netuid = to.netuid;
    let warnings = [
        (!netuid.is_root() && uid.is_none() && (from.hotkey, from.netuid) != (to.hotkey, netuid))
            .then(|| {
                format!(
                    "the hotkey is not registered on subnet {netuid}: stake earns nothing there"
                )
            }),
        locked.map(|locked| format!("{locked} of it are locked: the lock goes to the new owner")),
    ];
    warnings.into_iter().flatten().fold(shown, Preview::warn)
}

/// What may surprise.
pub fn worries(shown: Preview, terms: &MoveTerms, expected: &Expected) -> Preview {
    let Some(Traded { route, moved, no_limit }) = &expected.traded else { return shown };
    if *no_limit {
        return shown.warn(
            "--no-limit: the chain sells and buys at ANY price; whoever trades before you decides what arrives",
        );
    }
    match terms.apart(route, moved.asked) {
        Some(Ok(apart)) if apart.minimum > moved.minimum => shown.warn(format!(
            "the chain's ratio is a rough one for these pools and guarantees {} only; `taoctl stake remove` and \
             then `taoctl stake add` guarantee {}, for two fees",
            moved.minimum, apart.minimum
        )),
        _ => shown,
    }
}
