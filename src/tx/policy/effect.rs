//! What a call does that a policy can speak of, the calls inside of it included.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::table::{Does, does};
use crate::chain::Runtime;
use crate::chain::calls::DecodedCall;
use crate::domain::address::AccountId;
use crate::domain::units::{Alpha, NetUid, Price, Rao};

/// Everything that a call does, whichever account it is done to: through a proxy or a multisig the signer spends too.
#[derive(Clone, Debug, Default)]
pub struct Effect {
    /// Every call in it by name, the outermost first: `Utility.batch`, `Balances.burn`.
    pub calls: BTreeSet<String>,
    /// What is counted.
    pub spent: Spent,
    /// The subnets whose alpha leaves for another account, or is destroyed.
    pub given: BTreeSet<NetUid>,
    /// The subnets that it names.
    pub netuids: BTreeSet<NetUid>,
    /// Who receives value or power, and by which call; `None` for nobody, or nobody knows whom.
    pub receivers: Vec<(String, Option<AccountId>)>,
    /// What it trades.
    pub trades: Vec<Trade>,
    /// The calls that take what nothing in them bounds.
    pub unbounded: BTreeSet<String>,
}

/// What a call takes at most: what the journal keeps, so that the sums of a day can be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    /// TAO from free balances, fees and deposits aside; `None` where nobody knows how much.
    pub tao: Option<Rao>,
    /// Alpha by subnet; `None` where nobody knows how much.
    pub alpha: BTreeMap<NetUid, Option<Alpha>>,
    /// Whether it takes alpha of every subnet.
    pub every_alpha: bool,
    /// Calls that are not understood: they may take anything.
    pub opaque: BTreeSet<String>,
    /// Whether a part of it may have been done although it failed.
    pub in_parts: bool,
}

/// Nothing.
impl Default for Spent {
    fn default() -> Self {
        Self {
            tao: Some(Rao::ZERO),
            alpha: BTreeMap::new(),
            every_alpha: false,
            opaque: BTreeSet::new(),
            in_parts: false,
        }
    }
}

/// In a line, for people.
impl fmt::Display for Spent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = vec![];
        match self.tao {
            Some(Rao::ZERO) => {}
            Some(tao) => parts.push(tao.to_string()),
            None => parts.push("TAO, nobody knows how much".to_owned()),
        }
        for (netuid, alpha) in &self.alpha {
            parts.push(match alpha {
                Some(alpha) => format!("{alpha} of subnet {netuid}"),
                None => format!("alpha of subnet {netuid}, nobody knows how much"),
            });
        }
        if self.every_alpha {
            parts.push("alpha of every subnet".to_owned());
        }
        parts.extend(self.opaque.iter().map(|call| format!("what {call} takes")));
        let parts = if parts.is_empty() { "nothing".to_owned() } else { parts.join(", ") };
        write!(f, "{parts}, fees and deposits aside")
    }
}

/// A trade and its bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trade {
    /// The call.
    pub call: String,
    /// The subnets that it trades on; none where they are not named.
    pub netuids: Vec<NetUid>,
    /// What the chain holds it to.
    pub bound: Bound,
}

/// What the chain holds a trade to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Nothing.
    None,
    /// The highest price after a purchase.
    Highest(Price),
    /// The lowest price after a sale.
    Lowest(Price),
    /// The lowest price of the first subnet over that of the second, in billionths.
    Ratio(u64),
}

impl Effect {
    /// Of a call and everything in it.
    pub fn of(runtime: &Runtime, call: &DecodedCall) -> Self {
        let mut effect = Self::default();
        effect.add(runtime, call);
        effect
    }

    fn add(&mut self, runtime: &Runtime, call: &DecodedCall) {
        let name = format!("{}.{}", call.pallet, call.name);
        self.calls.insert(name.clone());
        let inner = call.inner(runtime);
        let understood =
            self.add_netuids(call).is_some() && self.add_own(runtime, call, &name).is_some();
        let wraps = does(&call.pallet, &call.name).is_some_and(|does| does.iter().any(Does::wraps));
        let stray = inner.as_ref().is_none_or(|inner| !inner.is_empty() && !wraps);
        if !understood || stray {
            self.spent.opaque.insert(name);
            self.spent.in_parts = true;
        }
        for call in inner.iter().flatten() {
            self.add(runtime, call);
        }
    }

    /// Every argument that is a netuid, in any call.
    fn add_netuids(&mut self, call: &DecodedCall) -> Option<()> {
        for (arg, _) in &call.args {
            if arg.ends_with("netuid") || arg == "netuids" || arg == "subnets" {
                for number in call.numbers(arg)? {
                    self.netuids.insert(NetUid(u16::try_from(number).ok()?));
                }
            }
        }
        Some(())
    }

    /// `None` where the call is not in the table, or not of the shape that is known.
    fn add_own(&mut self, runtime: &Runtime, call: &DecodedCall, name: &str) -> Option<()> {
        let all = does(&call.pallet, &call.name)?;
        for what in all {
            match *what {
                Does::Wraps => {}
                Does::WrapsInParts => self.spent.in_parts = true,
                Does::Once(arg) if call.numbers(arg)?.is_empty() => {}
                Does::Once(_) => return None,
                Does::Tao(arg) => self.take_tao(name, Some(Rao(amount(call, arg)?))),
                Does::AnyTao => self.take_tao(name, None),
                Does::Alpha(arg, netuid) => {
                    let alpha = Alpha(amount(call, arg)?);
                    self.take_alpha(name, subnet(call, netuid)?, Some(alpha));
                }
                Does::AllAlpha(netuid) => self.take_alpha(name, subnet(call, netuid)?, None),
                Does::EveryAlpha => {
                    self.spent.every_alpha = true;
                    self.unbounded.insert(name.to_owned());
                }
                Does::To(arg) => {
                    let accounts = call.accounts(runtime, arg)?;
                    if accounts.is_empty() {
                        self.receivers.push((name.to_owned(), None));
                    }
                    let receivers = accounts.into_iter().map(|to| (name.to_owned(), Some(to)));
                    self.receivers.extend(receivers);
                    self.give(all, call)?;
                }
                Does::ToNobody => {
                    self.receivers.push((name.to_owned(), None));
                    self.give(all, call)?;
                }
                Does::Buys(limit) => {
                    self.trade(call, name, &["netuid"], limit, Price, Bound::Highest)?
                }
                Does::Sells(limit) => {
                    self.trade(call, name, &["netuid"], limit, Price, Bound::Lowest)?
                }
                Does::Swaps(limit) => {
                    let netuids = &["origin_netuid", "destination_netuid"];
                    self.trade(call, name, netuids, limit, |ratio| ratio, Bound::Ratio)?;
                }
                Does::Power => {
                    self.spent.opaque.insert(name.to_owned());
                }
            }
        }
        Some(())
    }

    fn take_tao(&mut self, name: &str, amount: Option<Rao>) {
        if amount.is_none() {
            self.unbounded.insert(name.to_owned());
        }
        self.spent.tao = sum(self.spent.tao, amount, |a, b| Rao(a.0.saturating_add(b.0)));
    }

    fn take_alpha(&mut self, name: &str, netuid: NetUid, amount: Option<Alpha>) {
        if amount.is_none() {
            self.unbounded.insert(name.to_owned());
        }
        let before = self.spent.alpha.entry(netuid).or_insert(Some(Alpha::ZERO));
        *before = sum(*before, amount, |a, b| Alpha(a.0.saturating_add(b.0)));
    }

    /// The alpha that the call takes goes away for good.
    fn give(&mut self, all: &[Does], call: &DecodedCall) -> Option<()> {
        for what in all {
            if let Does::Alpha(_, netuid) | Does::AllAlpha(netuid) = what {
                self.given.insert(subnet(call, netuid)?);
            }
        }
        Some(())
    }

    fn trade<T>(
        &mut self,
        call: &DecodedCall,
        name: &str,
        netuids: &[&str],
        limit: Option<&str>,
        unit: impl Fn(u64) -> T,
        bound: impl Fn(T) -> Bound,
    ) -> Option<()> {
        let mut on: Vec<NetUid> = netuids.iter().filter_map(|arg| subnet(call, arg)).collect();
        on.dedup();
        if netuids.len() == 2 && on.len() == 1 {
            // From hotkey to hotkey, or coldkey to coldkey: no price.
            return Some(());
        }
        let bound = match limit.map(|arg| call.numbers(arg)) {
            None => Bound::None,
            Some(numbers) => match numbers?.as_slice() {
                [] => Bound::None,
                [limit] => bound(unit(u64::try_from(*limit).ok()?)),
                _ => return None,
            },
        };
        self.trades.push(Trade { call: name.to_owned(), netuids: on, bound });
        Some(())
    }
}

/// Nobody knows the sum where nobody knows a part.
fn sum<T>(a: Option<T>, b: Option<T>, add: impl Fn(T, T) -> T) -> Option<T> {
    a.zip(b).map(|(a, b)| add(a, b))
}

fn amount(call: &DecodedCall, arg: &str) -> Option<u64> {
    match call.numbers(arg)?.as_slice() {
        [amount] => u64::try_from(*amount).ok(),
        _ => None,
    }
}

fn subnet(call: &DecodedCall, arg: &str) -> Option<NetUid> {
    match call.numbers(arg)?.as_slice() {
        [netuid] => u16::try_from(*netuid).ok().map(NetUid),
        _ => None,
    }
}
