//! What stake earns in a day of epochs like the last one.

use serde::Serialize;

use crate::chain::read::holding::Holdings;
use crate::domain::address::AccountId;
use crate::domain::dividend::Dividends;
use crate::domain::units::{Alpha, NetUid, Rao};

/// What a position earns in a day, after the hotkey's take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Earned {
    /// In the smallest part of the subnet's alpha; `null` on root, which pays alpha of many subnets.
    pub alpha: Option<Alpha>,
    /// In rao at spot; `null` where it is not known.
    pub value: Option<Rao>,
}

impl Earned {
    /// By the stake on a hotkey on a subnet: its share of what all stake there was paid.
    pub fn per_day(facts: &Holdings, hotkey: AccountId, netuid: NetUid, stake: Alpha) -> Self {
        if netuid.is_root() {
            return Self { alpha: None, value: on_root(facts, hotkey, stake) };
        }
        let alpha = dividends(facts, hotkey, netuid, netuid).and_then(|paid| paid.per_day(stake));
        let value = alpha.and_then(|alpha| at_spot(facts, netuid, alpha));
        Self { alpha, value }
    }
}

/// The alpha of all subnets that pay to root stake, at spot.
fn on_root(facts: &Holdings, hotkey: AccountId, stake: Alpha) -> Option<Rao> {
    let keys = (hotkey, NetUid::ROOT)..=(hotkey, NetUid(u16::MAX));
    let mut paying = facts.root_dividends.range(keys).map(|((_, netuid), _)| *netuid).peekable();
    paying.peek()?;
    paying.try_fold(Rao::ZERO, |sum, netuid| {
        let paid = dividends(facts, hotkey, netuid, NetUid::ROOT)?.per_day(stake);
        sum.checked_add(at_spot(facts, netuid, paid.unwrap_or_default())?)
    })
}

/// What subnet `paying` paid to the stake that a hotkey has on `staked`.
fn dividends(
    facts: &Holdings,
    hotkey: AccountId,
    paying: NetUid,
    staked: NetUid,
) -> Option<Dividends> {
    let paid = if staked.is_root() { &facts.root_dividends } else { &facts.dividends };
    Some(Dividends {
        paid: *paid.get(&(hotkey, paying))?,
        stake: *facts.totals.get(&(hotkey, staked))?,
        tempo: facts.markets.get(&paying)?.tempo,
    })
}

fn at_spot(facts: &Holdings, netuid: NetUid, alpha: Alpha) -> Option<Rao> {
    Some(facts.markets.get(&netuid)?.state.pool.price().value_of(alpha))
}
