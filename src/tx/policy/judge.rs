//! Whether the rules of one policy allow what a call does.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::day::{Today, minute};
use super::effect::{Bound, Effect, Trade};
use super::error::{Forbidden, Quantity, Unit, Why};
use super::rules::{Lists, Policy, Rule};
use crate::domain::fraction::Fraction;
use crate::domain::units::{Alpha, NetUid, PARTS, Price};

/// The prices of subnets at present: `None` where alpha is TAO, one to one.
pub type Prices = BTreeMap<NetUid, Option<Price>>;

/// What is judged, and the world around it.
pub struct Case<'a> {
    /// What the call does.
    pub effect: &'a Effect,
    /// The time.
    pub now: Timestamp,
    /// What the account has taken since midnight.
    pub today: &'a Today,
    /// Of the subnets that are traded on, where a node was asked.
    pub prices: &'a Prices,
}

type Verdict = Result<(), Box<Forbidden>>;

impl Policy {
    /// The first rule that forbids it.
    pub fn judge(&self, case: &Case) -> Verdict {
        self.judge_hours(case.now)?;
        self.judge_calls(case.effect)?;
        self.judge_netuids(case.effect)?;
        self.judge_destinations(case.effect)?;
        self.judge_trades(case)?;
        self.judge_amounts(case)
    }

    fn judge_hours(&self, now: Timestamp) -> Verdict {
        let Some(rule) = &self.hours else { return Ok(()) };
        let minute = minute(now);
        if rule.value.iter().any(|window| window.contains(minute)) {
            return Ok(());
        }
        let hours: Vec<_> = rule.value.iter().map(ToString::to_string).collect();
        let now = format!("{:02}:{:02}", minute / 60, minute % 60);
        Err(self.forbids("hours", rule.line, Why::Hours { now, hours: hours.join(", ") }))
    }

    /// Every call in it, wrappers too.
    fn judge_calls(&self, effect: &Effect) -> Verdict {
        for call in &effect.calls {
            let listed = |rule: &&Rule<Vec<_>>| {
                rule.value.iter().any(|pattern: &super::rules::CallPattern| pattern.matches(call))
            };
            if let Some(rule) = self.calls.forbid.as_ref().filter(listed) {
                let why = Why::CallForbidden { call: call.clone() };
                return Err(self.forbids("forbid-calls", rule.line, why));
            }
            if let Some(rule) = self.calls.allow.as_ref().filter(|rule| !listed(rule)) {
                let why = Why::CallNotAllowed { call: call.clone() };
                return Err(self.forbids("allow-calls", rule.line, why));
            }
        }
        // A call that may do anything could do what another rule limits.
        let limit = self.first_limit();
        let unknown = effect.spent.opaque.iter().find(|call| !self.allows_by_name(call));
        match (limit, unknown) {
            (Some((rule, line)), Some(call)) => {
                Err(self.forbids(&rule, line, Why::Opaque { call: call.clone() }))
            }
            _ => Ok(()),
        }
    }

    fn judge_netuids(&self, effect: &Effect) -> Verdict {
        if let Some((rule, line)) = lists(&self.netuids, "netuids")
            && effect.spent.every_alpha
        {
            let call = effect.unbounded.first().cloned().unwrap_or_default();
            return Err(self.forbids(&rule, line, Why::AnyNetuid { call }));
        }
        for netuid in &effect.netuids {
            if let Some((rule, line)) = refused(&self.netuids, "netuids", netuid) {
                return Err(self.forbids(&rule, line, Why::Netuid { netuid: *netuid }));
            }
        }
        Ok(())
    }

    fn judge_destinations(&self, effect: &Effect) -> Verdict {
        for (call, receiver) in &effect.receivers {
            let call = call.clone();
            match receiver {
                Some(account) => {
                    if let Some((rule, line)) = refused(&self.destinations, "destinations", account)
                    {
                        let why = Why::Destination { call, account: *account };
                        return Err(self.forbids(&rule, line, why));
                    }
                }
                None => {
                    let rule = lists(&self.destinations, "destinations");
                    if let Some((rule, line)) = rule.filter(|_| !self.allows_by_name(&call)) {
                        return Err(self.forbids(&rule, line, Why::NoDestination { call }));
                    }
                }
            }
        }
        Ok(())
    }

    fn judge_trades(&self, case: &Case) -> Verdict {
        let Some(rule) = &self.tolerance else { return Ok(()) };
        let mut reasons =
            case.effect.trades.iter().filter_map(|trade| too_far(trade, rule.value, case.prices));
        match reasons.next() {
            Some(why) => Err(self.forbids("tolerance", rule.line, why)),
            None => Ok(()),
        }
    }

    fn judge_amounts(&self, case: &Case) -> Verdict {
        let (effect, tao) = (case.effect, &self.tao);
        let limits = [line(&tao.per_transaction, |tao| tao.0), line(&tao.per_day, |tao| tao.0)];
        self.judge_amount(case, Unit::Tao, "", limits)?;
        if effect.spent.every_alpha && self.limits_alpha() {
            let why = self.unbounded(effect, Unit::Alpha(NetUid::ROOT));
            return Err(self.forbids("alpha", 0, why));
        }
        for netuid in effect.spent.alpha.keys() {
            let limits = self.alpha_limits(*netuid);
            let section = match self.alpha.contains_key(netuid) {
                true => format!("alpha.{netuid}."),
                false => "alpha.other.".to_owned(),
            };
            let parts = |alpha: &Alpha| alpha.0;
            let both = [line(&limits.per_transaction, parts), line(&limits.per_day, parts)];
            self.judge_amount(case, Unit::Alpha(*netuid), &section, both)?;
            if self.tao.exist() && !limits.exist() && effect.given.contains(netuid) {
                let (rule, line) = self.first_limit().unwrap_or_default();
                return Err(self.forbids(&rule, line, Why::Given { netuid: *netuid }));
            }
        }
        Ok(())
    }

    /// `limits`: of a transaction and of a day, each with its line.
    fn judge_amount(
        &self,
        case: &Case,
        unit: Unit,
        section: &str,
        limits: [Option<(u64, usize)>; 2],
    ) -> Verdict {
        let [per_transaction, per_day] = limits;
        let transaction = format!("{section}{PER_TRANSACTION}");
        let day = format!("{section}{PER_DAY}");
        let Some(parts) = case.effect.spent.of(unit) else {
            let limit = per_transaction.map(|(_, line)| (transaction, line));
            return match limit.or(per_day.map(|(_, line)| (day, line))) {
                Some((rule, line)) => {
                    Err(self.forbids(&rule, line, self.unbounded(case.effect, unit)))
                }
                None => Ok(()),
            };
        };
        let amount = Quantity { parts, unit };
        if let Some((max, line)) = per_transaction.filter(|(max, _)| parts > *max) {
            let why = Why::Amount { amount, limit: Quantity { parts: max, unit } };
            return Err(self.forbids(&transaction, line, why));
        }
        let Some((max, line)) = per_day.filter(|_| parts > 0) else { return Ok(()) };
        let today = case.today.taken(self, unit);
        let today =
            today.map_err(|hash| self.forbids(&day, line, Why::DayUnknown { hash, unit }))?;
        if today.saturating_add(parts) > max {
            let [limit, left, today] =
                [max, max.saturating_sub(today), today].map(|parts| Quantity { parts, unit });
            let open = case.today.is_open(unit);
            let why = Why::Day { amount, limit, today, left, open };
            return Err(self.forbids(&day, line, why));
        }
        Ok(())
    }

    fn unbounded(&self, effect: &Effect, unit: Unit) -> Why {
        let calls: Vec<_> = effect.unbounded.iter().map(String::as_str).collect();
        Why::Unbounded { calls: calls.join(" and "), unit }
    }

    /// The first rule that what is not understood could break, and its line.
    fn first_limit(&self) -> Option<(String, usize)> {
        let amounts = [line(&self.tao.per_transaction, |_| 0), line(&self.tao.per_day, |_| 0)];
        let [transaction, day] = amounts.map(|limit| limit.map(|(_, line)| line));
        transaction
            .map(|line| (PER_TRANSACTION.to_owned(), line))
            .or(day.map(|line| (PER_DAY.to_owned(), line)))
            .or(self.limits_alpha().then(|| ("alpha".to_owned(), 0)))
            .or(lists(&self.destinations, "destinations"))
            .or(lists(&self.netuids, "netuids"))
            .or(self.tolerance.as_ref().map(|rule| ("tolerance".to_owned(), rule.line)))
    }

    pub(super) fn forbids(&self, rule: &str, line: usize, why: Why) -> Box<Forbidden> {
        Box::new(Forbidden { path: self.path.clone(), rule: rule.to_owned(), line, why })
    }
}

/// The key of the most that a transaction may take.
pub(super) const PER_TRANSACTION: &str = "max-per-transaction";
/// The key of the most that a day may take.
pub(super) const PER_DAY: &str = "max-per-day";

fn line<T>(rule: &Option<Rule<T>>, parts: impl Fn(&T) -> u64) -> Option<(u64, usize)> {
    rule.as_ref().map(|rule| (parts(&rule.value), rule.line))
}

/// The rule of two lists that stands first, and its line.
fn lists<T>(lists: &Lists<T>, name: &str) -> Option<(String, usize)> {
    let allow = lists.allow.as_ref().map(|rule| (format!("allow-{name}"), rule.line));
    allow.or(lists.forbid.as_ref().map(|rule| (format!("forbid-{name}"), rule.line)))
}

/// The rule of two lists that refuses an item, and its line.
fn refused<T: PartialEq>(lists: &Lists<T>, name: &str, item: &T) -> Option<(String, usize)> {
    if let Some(rule) = lists.forbid.as_ref().filter(|rule| rule.value.contains(item)) {
        return Some((format!("forbid-{name}"), rule.line));
    }
    let rule = lists.allow.as_ref().filter(|rule| !rule.value.contains(item))?;
    Some((format!("allow-{name}"), rule.line))
}

/// Why the bound of a trade is not within the tolerance of the price.
fn too_far(trade: &Trade, tolerance: Fraction, prices: &Prices) -> Option<Why> {
    let call = trade.call.clone();
    // Root: alpha is TAO.
    if !trade.netuids.is_empty() && trade.netuids.iter().all(|netuid| netuid.is_root()) {
        return None;
    }
    if trade.bound == Bound::None {
        return Some(Why::NoBound { call });
    }
    let known: Option<Vec<_>> = trade.netuids.iter().map(|n| prices.get(n).copied()).collect();
    let one = |price: Option<Price>| price.unwrap_or(Price::ONE);
    let (bound, price, near) = match (trade.bound, known.as_deref()) {
        // Nothing moves it.
        (Bound::Highest(_) | Bound::Lowest(_), Some([None])) => return None,
        (Bound::Highest(limit), Some([Some(price)])) => {
            (limit.to_string(), price.to_string(), limit.0 <= highest(price.0, tolerance))
        }
        (Bound::Lowest(limit), Some([Some(price)])) => {
            (limit.to_string(), price.to_string(), limit.0 >= lowest(price.0, tolerance))
        }
        (Bound::Ratio(limit), Some([from, to])) if one(*to).0 > 0 => {
            let now = u128::from(one(*from).0) * u128::from(PARTS) / u128::from(one(*to).0);
            let now = u64::try_from(now).unwrap_or(u64::MAX);
            (ratio(limit), ratio(now), limit >= lowest(now, tolerance))
        }
        _ => return Some(Why::NoPrice { call }),
    };
    (!near).then_some(Why::Bound { call, bound, price, tolerance })
}

/// A bound is in whole rao, away from a price that is rounded down here, and at least one off it.
fn highest(price: u64, tolerance: Fraction) -> u64 {
    let kept = u128::from(PARTS) + u128::from(tolerance.0);
    let highest = ((u128::from(price) + 1) * kept).div_ceil(u128::from(PARTS));
    u64::try_from(highest).unwrap_or(u64::MAX)
}

fn lowest(price: u64, tolerance: Fraction) -> u64 {
    let kept = u128::from(PARTS.saturating_sub(tolerance.0));
    let lowest = u64::try_from(u128::from(price) * kept / u128::from(PARTS)).unwrap_or(u64::MAX);
    lowest.min(price.saturating_sub(1))
}

/// As messages show it.
fn ratio(parts: u64) -> String {
    format!("{} alpha for one alpha", Alpha(parts).to_decimal())
}
