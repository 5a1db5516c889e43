//! Why a call failed in its block, by the names of the block's own metadata.

use scale_value::{Value, ValueDef};
use serde_json::{Value as Json, json};
use thiserror::Error as ThisError;

use super::advice::{self, Advice};
use super::runtime::Runtime;
use crate::error::{Code, Exit};

/// It failed in its block.
pub const FAILED: Code = Code("dispatch_failed", Exit::Rejected);
/// It failed in its block, and would not some blocks later.
pub const TOO_EARLY: Code = Code("dispatch_too_early", Exit::TooEarly);

/// The chain's `DispatchError`.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub enum DispatchFailure {
    /// An error of a pallet.
    #[error("{pallet}.{error}{}", explained(&format!("{pallet}.{error}"), .docs))]
    Module { pallet: String, error: String, docs: String },
    /// `Token`, `Arithmetic`, `Transactional` and the like, with their reason.
    #[error("{kind}.{error}{}", explained(&format!("{kind}.{error}"), ""))]
    Kind { kind: String, error: String },
    /// `BadOrigin`, `CannotLookup` and other kinds without a reason.
    #[error("{}{}", .0, explained(.0, ""))]
    Plain(String),
}

/// The cause, in the chain's own words where the table has none.
fn explained(name: &str, docs: &str) -> String {
    match advice::about(name) {
        Some(advice) => format!(": {}", advice.cause),
        None if docs.is_empty() => String::new(),
        // What follows may begin with a colon.
        None => format!(": {}", docs.trim_end_matches('.')),
    }
}

impl DispatchFailure {
    /// Reads a value of the type `DispatchError`; `None` if it is none. An error that the metadata does not
    /// name is shown by its numbers.
    pub(super) fn from_value(runtime: &Runtime, value: &Value<u32>) -> Option<Self> {
        let ValueDef::Variant(variant) = &value.value else { return None };
        let Some(inner) = variant.values.values().next() else {
            return Some(Self::Plain(variant.name.clone()));
        };
        if variant.name == "Module" {
            return module(runtime, inner);
        }
        let error = match &inner.value {
            ValueDef::Variant(reason) => reason.name.clone(),
            _ => "unknown".to_owned(),
        };
        Some(Self::Kind { kind: variant.name.clone(), error })
    }

    /// `Pallet.Error`, `Token.Frozen`, `BadOrigin`.
    pub fn name(&self) -> String {
        match self {
            Self::Module { pallet: kind, error, .. } | Self::Kind { kind, error } => {
                format!("{kind}.{error}")
            }
            Self::Plain(name) => name.clone(),
        }
    }

    fn advice(&self) -> Option<Advice> {
        advice::about(&self.name())
    }

    /// Its exit code: too early where waiting helps.
    pub fn code(&self) -> Code {
        match self.advice() {
            Some(Advice { too_early: true, .. }) => TOO_EARLY,
            _ => FAILED,
        }
    }

    /// What to do about it.
    pub fn hints(&self) -> Vec<String> {
        self.advice().map(|advice| advice.hint.to_owned()).into_iter().collect()
    }

    /// Its name, for scripts.
    pub fn details(&self) -> Json {
        json!({ "dispatch_error": self.name() })
    }
}

/// `ModuleError { index, error: [u8; 4] }`: the pallet, and in the first byte its error.
fn module(runtime: &Runtime, value: &Value<u32>) -> Option<DispatchFailure> {
    let ValueDef::Composite(fields) = &value.value else { return None };
    let mut fields = fields.values();
    let index = u8::try_from(fields.next()?.as_u128()?).ok()?;
    let ValueDef::Composite(bytes) = &fields.next()?.value else { return None };
    let number = u8::try_from(bytes.values().next()?.as_u128()?).ok()?;
    let pallet = runtime.metadata().pallet_by_error_index(index);
    let error = pallet.as_ref().and_then(|pallet| pallet.error_variant_by_index(number));
    Some(DispatchFailure::Module {
        pallet: pallet
            .as_ref()
            .map_or_else(|| format!("pallet {index}"), |pallet| pallet.name().to_owned()),
        error: error.map_or_else(|| format!("error {number}"), |error| error.name.clone()),
        docs: error.map(|error| error.docs.join(" ").trim().to_owned()).unwrap_or_default(),
    })
}
