//! Why a policy forbids a call, or cannot be used: nothing is signed then.

use std::fmt;
use std::path::PathBuf;

use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use thiserror::Error;

use super::rules::CallPattern;
use crate::chain::Hash;
use crate::domain::address::AccountId;
use crate::domain::fraction::Fraction;
use crate::domain::units::{NetUid, Rao};
use crate::error::{Code, Diagnose, Exit};

/// TAO, or the alpha of a subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// In rao.
    Tao,
    /// In billionths of an alpha.
    Alpha(NetUid),
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tao => f.write_str("TAO"),
            Self::Alpha(netuid) => write!(f, "alpha of subnet {netuid}"),
        }
    }
}

/// So much of a unit, in its smallest part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// How much.
    pub parts: u64,
    /// Of what.
    pub unit: Unit,
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", Rao(self.parts).to_decimal(), self.unit)
    }
}

/// An amount as in every document, its unit and its netuid.
impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (unit, netuid) = match self.unit {
            Unit::Tao => ("rao", None),
            Unit::Alpha(netuid) => ("alpha_rao", Some(netuid)),
        };
        json!({ "amount": Rao(self.parts), "unit": unit, "netuid": netuid }).serialize(serializer)
    }
}

/// Why nothing is signed.
#[derive(Debug, Error)]
pub enum PolicyError {
    /// The file cannot be read.
    #[error("the policy {} cannot be read", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Whom it binds can change it, whoever that is.
    #[error("anybody can write the policy {}", path.display())]
    Loose {
        /// Which.
        path: PathBuf,
    },
    /// The file is no policy.
    #[error("the policy {} is wrong in line {line}: {}{why}", path.display(), named(key))]
    File {
        /// Which.
        path: PathBuf,
        /// From 1.
        line: usize,
        /// The key, where it is known.
        key: Option<String>,
        /// What is wrong.
        why: String,
    },
    /// A rule forbids it.
    #[error("{0}")]
    Forbidden(Box<Forbidden>),
}

/// A call that a rule forbids.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the policy {} forbids this: {why} ({rule}{})", path.display(), stands(*line))]
pub struct Forbidden {
    /// The file of the rule.
    pub path: PathBuf,
    /// The key of the rule.
    pub rule: String,
    /// The line of the rule, from 1; 0 where it is several rules.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// What a rule says against a call. Amounts are texts with their unit.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Why {
    /// Another time of the day.
    #[error("it is {now} UTC, and the hours are {hours}")]
    Hours {
        /// `12:34`
        now: String,
        /// As written.
        hours: String,
    },
    /// In the list of what is forbidden.
    #[error("{call} is forbidden")]
    CallForbidden {
        /// Which.
        call: String,
    },
    /// Not in the list of what is allowed.
    #[error("{call} is not among the allowed calls")]
    CallNotAllowed {
        /// Which.
        call: String,
    },
    /// A name in a list of calls that the chain does not know. What it should stop, or let through, is open.
    #[error("{pattern} is no call of this chain, so nobody knows what it should match")]
    NoSuchCall {
        /// As written.
        pattern: CallPattern,
        /// What may have been meant.
        near: Vec<String>,
    },
    /// A subnet.
    #[error("subnet {netuid} is not allowed")]
    Netuid {
        /// Which.
        netuid: NetUid,
    },
    /// Any subnet.
    #[error("{call} does not say on which subnets it acts")]
    AnyNetuid {
        /// Which.
        call: String,
    },
    /// A receiver.
    #[error("{call} gives to {account}, which is not an allowed destination")]
    Destination {
        /// Which.
        call: String,
        /// To whom.
        account: AccountId,
    },
    /// No receiver, or nobody knows whom.
    #[error("{call} gives to nobody whom it names")]
    NoDestination {
        /// Which.
        call: String,
    },
    /// What it does is not understood.
    #[error("what {call} takes and does is not known")]
    Opaque {
        /// Which.
        call: String,
    },
    /// A trade at any price.
    #[error("{call} trades at any price")]
    NoBound {
        /// Which.
        call: String,
    },
    /// A bound too far away.
    #[error("the bound of {call} is {bound}, the price is {price}, and {tolerance} is allowed")]
    Bound {
        /// Which.
        call: String,
        /// Its bound.
        bound: String,
        /// At present.
        price: String,
        /// At most.
        tolerance: Fraction,
    },
    /// No node has told it.
    #[error("the price that {call} is measured by is not known")]
    NoPrice {
        /// Which.
        call: String,
    },
    /// Too much at once.
    #[error("it takes {amount}, and {limit} is allowed in a transaction")]
    Amount {
        /// This.
        amount: Quantity,
        /// At most.
        limit: Quantity,
    },
    /// Too much of a day.
    #[error(
        "it takes {amount}, and of the {limit} of a day {today} is taken already, {left} is left"
    )]
    Day {
        /// This.
        amount: Quantity,
        /// At most.
        limit: Quantity,
        /// Before it.
        today: Quantity,
        /// Of the day, before it.
        left: Quantity,
        /// Whether a transaction that counts is still on its way: it may yet turn out to have taken nothing.
        open: bool,
    },
    /// Everything, or at any price.
    #[error("nobody knows how much {unit} {calls} takes")]
    Unbounded {
        /// Which.
        calls: String,
        /// Of what.
        unit: Unit,
    },
    /// Alpha goes away, and only TAO is limited.
    #[error("alpha of subnet {netuid} goes away, and the policy does not say how much may")]
    Given {
        /// Which.
        netuid: NetUid,
    },
    /// An earlier transaction of the day.
    #[error("nobody knows how much {unit} transaction {hash} of today takes")]
    DayUnknown {
        /// Which.
        hash: Hash,
        /// Of what.
        unit: Unit,
    },
}

impl Why {
    fn code(&self) -> &'static str {
        match self {
            Self::Hours { .. } => "policy_hours",
            Self::CallForbidden { .. } | Self::CallNotAllowed { .. } => "policy_call",
            Self::NoSuchCall { .. } => "policy_no_such_call",
            Self::Netuid { .. } | Self::AnyNetuid { .. } => "policy_netuid",
            Self::Destination { .. } | Self::NoDestination { .. } => "policy_destination",
            Self::Opaque { .. } => "policy_opaque",
            Self::NoBound { .. } | Self::Bound { .. } | Self::NoPrice { .. } => "policy_price",
            Self::Amount { .. } | Self::Given { .. } => "policy_amount",
            Self::Unbounded { .. } => "policy_unbounded",
            Self::Day { .. } => "policy_day",
            Self::DayUnknown { .. } => "policy_day_unknown",
        }
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Opaque { call } | Self::NoDestination { call } => Some(format!(
                "if it is wanted, name it in allow-calls: \"{call}\" itself, a pattern is not enough"
            )),
            Self::NoBound { .. } => Some("trade with a price bound".to_owned()),
            Self::Bound { .. } => Some("lower --tolerance, or trade less at once".to_owned()),
            Self::NoPrice { .. } => {
                Some("only with a node can the bound be measured by the price".to_owned())
            }
            Self::Unbounded { .. } => Some("name an amount".to_owned()),
            Self::Given { netuid } => Some(format!(
                "say how much in a section [alpha.{netuid}], or [alpha.other] for every subnet"
            )),
            Self::Day { open: true, .. } => Some(
                "the day ends at midnight UTC; `taoctl tx wait --all` settles what is still open"
                    .to_owned(),
            ),
            Self::Day { open: false, .. } => Some("the day ends at midnight UTC".to_owned()),
            Self::NoSuchCall { pattern, near } => {
                let mend = match near.as_slice() {
                    [] => format!("take {pattern} out of the list"),
                    near => format!(
                        "write the call that is meant, or take {pattern} out of the list; the nearest names: {}",
                        near.join(", ")
                    ),
                };
                Some(format!(
                    "{mend}. An upgrade of the chain may have renamed or removed it: look at what does the same now"
                ))
            }
            Self::DayUnknown { hash, .. } => Some(format!(
                "`taoctl tx show {hash}` tells what it was; the day ends at midnight UTC"
            )),
            _ => None,
        }
    }

    fn details(&self) -> Value {
        match self {
            Self::Amount { amount, limit } => json!({ "amount": amount, "limit": limit }),
            Self::Day { amount, limit, today, left, .. } => {
                json!({ "amount": amount, "limit": limit, "today": today, "left": left })
            }
            Self::NoSuchCall { pattern, near } => {
                json!({ "pattern": pattern.to_string(), "near": near })
            }
            Self::CallForbidden { call } | Self::CallNotAllowed { call } => json!({ "call": call }),
            Self::Destination { call, account } => json!({ "call": call, "account": account }),
            Self::Netuid { netuid } | Self::Given { netuid } => json!({ "netuid": netuid }),
            Self::DayUnknown { hash, .. } => json!({ "hash": hash }),
            _ => json!({}),
        }
    }
}

impl Forbidden {
    /// Stable name.
    pub fn code(&self) -> &'static str {
        self.why.code()
    }
}

impl Diagnose for PolicyError {
    fn code(&self) -> Code {
        match self {
            Self::Io { .. } | Self::Loose { .. } | Self::File { .. } => {
                Code("policy_unusable", Exit::Refused)
            }
            Self::Forbidden(forbidden) => Code(forbidden.code(), Exit::Refused),
        }
    }

    fn hints(&self) -> Vec<String> {
        match self {
            Self::Loose { path } => vec![format!("chmod o-w {}", path.display())],
            Self::Io { .. } | Self::File { .. } => vec![
                "mend the file: nothing is signed while it is wrong".to_owned(),
                "`taoctl policy --help` shows an example".to_owned(),
            ],
            Self::Forbidden(forbidden) => {
                let show =
                    "`taoctl policy show` shows the rules and what is left of today".to_owned();
                forbidden.why.hint().into_iter().chain([show]).collect()
            }
        }
    }

    fn details(&self) -> Value {
        let Self::Forbidden(forbidden) = self else { return Value::Null };
        let mut details = forbidden.why.details();
        details["file"] = json!(forbidden.path);
        details["rule"] = json!(forbidden.rule);
        details["line"] = json!(forbidden.line);
        details
    }
}

fn named(key: &Option<String>) -> String {
    key.as_ref().map(|key| format!("{key}: ")).unwrap_or_default()
}

fn stands(line: usize) -> String {
    if line == 0 { String::new() } else { format!(" in line {line}") }
}
