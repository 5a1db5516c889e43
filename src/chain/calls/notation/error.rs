//! Why a text is no call.

use serde_json::{Value, json};
use thiserror::Error;

use crate::chain;
use crate::error::{Code, Diagnose, Exit};

/// Names that are offered for a misspelt one.
const OFFERED: usize = 3;
/// How alike they must be, of a thousand.
const ALIKE: usize = 600;

/// Why a text is no call of this runtime.
#[derive(Debug, Error)]
pub enum NotationError {
    #[error("{place} {expected} is expected")]
    Syntax { place: String, expected: &'static str },
    #[error("this runtime has no pallet {pallet}")]
    UnknownPallet { pallet: String, near: Vec<String> },
    #[error("pallet {pallet} has no call {call}")]
    UnknownCall { pallet: String, call: String, near: Vec<String> },
    #[error("{call} has no argument {argument}")]
    UnknownArgument { call: String, argument: String, near: Vec<String>, takes: Vec<String> },
    #[error("{call} also needs {}", missing.join(", "))]
    Missing { call: String, missing: Vec<String>, takes: Vec<String> },
    #[error("{argument} is given twice to {call}")]
    Twice { call: String, argument: String },
    #[error("{argument} must be {expected}, not `{given}`{}", reason(why))]
    Value {
        argument: String,
        expected: String,
        given: String,
        why: Option<String>,
        near: Vec<String>,
    },
    #[error("the hexadecimal text is no call: {0}")]
    Hex(String),
    #[error(transparent)]
    Chain(#[from] chain::Error),
}

fn reason(why: &Option<String>) -> String {
    why.as_ref().map_or(String::new(), |why| format!(": {why}"))
}

impl Diagnose for NotationError {
    fn code(&self) -> Code {
        let name = match self {
            Self::Syntax { .. } => "call_syntax",
            Self::UnknownPallet { .. } => "call_unknown_pallet",
            Self::UnknownCall { .. } => "call_unknown",
            Self::UnknownArgument { .. } => "call_unknown_argument",
            Self::Missing { .. } => "call_missing_argument",
            Self::Twice { .. } => "call_argument_twice",
            Self::Value { .. } => "call_argument_value",
            Self::Hex(_) => "call_hex",
            Self::Chain(error) => return error.code(),
        };
        Code(name, Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        let takes = |call: &str, takes: &[String]| match takes {
            [] => format!("{call} takes no arguments"),
            _ => format!("{call} takes {}", takes.join("; ")),
        };
        match self {
            Self::Syntax { .. } => vec![
                "write Pallet.call name=value …, as in Balances.transfer_keep_alive dest=5F… value=1.5tao"
                    .into(),
            ],
            Self::UnknownPallet { near, .. }
            | Self::UnknownCall { near, .. }
            | Self::Value { near, .. } => meant(near),
            Self::UnknownArgument { near, takes: all, call, .. } => {
                let mut hints = meant(near);
                hints.push(takes(call, all));
                hints
            }
            Self::Missing { takes: all, call, .. } => vec![takes(call, all)],
            Self::Twice { .. } => vec![],
            Self::Hex(_) => vec!["give the call alone, without signature; `taoctl tx decode` tells what bytes are".into()],
            Self::Chain(error) => error.hints(),
        }
    }

    fn details(&self) -> Value {
        match self {
            Self::UnknownPallet { near, .. } | Self::UnknownCall { near, .. } => {
                json!({ "near": near })
            }
            Self::UnknownArgument { argument, near, takes, .. } => {
                json!({ "argument": argument, "near": near, "takes": takes })
            }
            Self::Missing { missing, takes, .. } => json!({ "missing": missing, "takes": takes }),
            Self::Value { argument, expected, .. } => {
                json!({ "argument": argument, "expected": expected })
            }
            Self::Chain(error) => error.details(),
            Self::Syntax { .. } | Self::Twice { .. } | Self::Hex(_) => Value::Null,
        }
    }
}

fn meant(near: &[String]) -> Vec<String> {
    match near {
        [] => vec![],
        _ => vec![format!("the nearest names: {}", near.join(", "))],
    }
}

/// The names that a misspelt one may stand for, the nearest first.
pub fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted = name.to_lowercase();
    let score = |known: &str| {
        let known = known.to_lowercase();
        let longest = wanted.chars().count().max(known.chars().count()).max(1);
        let alike = 1000 - strsim::damerau_levenshtein(&wanted, &known) * 1000 / longest;
        // `transfer` for `transfer_keep_alive`.
        if wanted.len() > 2 && known.contains(&wanted) { alike.max(ALIKE) } else { alike }
    };
    let mut near: Vec<(usize, &str)> = names.map(|known| (score(known), known)).collect();
    near.retain(|(score, _)| *score >= ALIKE);
    near.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.len().cmp(&b.1.len())));
    near.into_iter().take(OFFERED).map(|(_, known)| known.to_owned()).collect()
}
