//! A child with its share: `CHILD=SHARE`.

use std::str::FromStr;

use super::account::{AccountArg, AccountArgError};
use crate::domain::portion::{PortionError, Proportion};
use crate::error::{Code, Diagnose, Exit, Result};

/// `CHILD=SHARE`.
#[derive(Clone, Debug)]
pub struct Part {
    /// The hotkey that gets it.
    pub child: AccountArg,
    /// What it gets.
    pub share: Proportion,
}

impl FromStr for Part {
    type Err = PartError;

    fn from_str(text: &str) -> Result<Self, PartError> {
        let (child, share) =
            text.rsplit_once('=').ok_or_else(|| PartError::Shape(text.to_owned()))?;
        Ok(Self { child: child.parse()?, share: share.parse()? })
    }
}

/// Why a text is no child with its share.
#[derive(Debug, thiserror::Error)]
pub enum PartError {
    /// No `=` in it.
    #[error("`{0}` is not CHILD=SHARE")]
    Shape(String),
    /// The part before it.
    #[error(transparent)]
    Child(#[from] AccountArgError),
    /// The part after it.
    #[error(transparent)]
    Share(#[from] PortionError),
}

impl Diagnose for PartError {
    fn code(&self) -> Code {
        match self {
            Self::Shape(_) => Code("bad_child", Exit::Usage),
            Self::Child(error) => error.code(),
            Self::Share(error) => error.code(),
        }
    }

    fn hints(&self) -> Vec<String> {
        match self {
            Self::Shape(_) => vec!["write the child's hotkey and its share: team/a=25%".into()],
            Self::Child(error) => error.hints(),
            Self::Share(error) => error.hints(),
        }
    }
}
