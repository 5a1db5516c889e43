//! The rules of a hotkey's children on a subnet (runtime 425).

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::json;
use thiserror::Error;

use super::{address::AccountId, portion::Proportion};
use crate::error::{Code, Diagnose, Exit};

/// More are refused (TooManyChildren).
pub const MOST: usize = 5;
/// Blocks between two lists of one hotkey on one subnet, a constant of the runtime (TxRateLimitExceeded).
pub const RATE_LIMIT: u64 = 150;

/// A hotkey that works with a part of another hotkey's stake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Child {
    pub hotkey: AccountId,
    pub proportion: Proportion,
}

/// Why a list of children is not taken.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum ChildrenError {
    #[error("{0} is given twice")]
    Duplicate(AccountId),
    #[error("{0} cannot be a child of itself")]
    Itself(AccountId),
    #[error("{0} children are given; a hotkey has at most {MOST}")]
    TooMany(usize),
    #[error("the shares add up to more than 100%")]
    AboveOne,
    #[error("{0} has a share of zero")]
    Nothing(AccountId),
    #[error("{0} is a parent of the hotkey on this subnet: it cannot be its child too")]
    Parent(AccountId),
}

impl Diagnose for ChildrenError {
    fn code(&self) -> Code {
        let name = match self {
            Self::Duplicate(_) => "child_duplicate",
            Self::Itself(_) => "child_of_itself",
            Self::TooMany(_) => "too_many_children",
            Self::AboveOne => "children_above_one",
            Self::Nothing(_) => "child_share_zero",
            Self::Parent(_) => "child_is_parent",
        };
        Code(name, if matches!(self, Self::Parent(_)) { Exit::Refused } else { Exit::Usage })
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Duplicate(_) => "give each child once",
            Self::Itself(_) => "what no child gets stays with the hotkey by itself",
            Self::TooMany(_) => "leave some out",
            Self::AboveOne => "give less: what is left stays with the hotkey",
            Self::Nothing(_) => "leave it out: the list replaces the one before",
            Self::Parent(_) => "`taoctl child get` shows the parents",
        };
        vec![hint.to_owned()]
    }

    fn details(&self) -> serde_json::Value {
        match self {
            Self::Duplicate(child)
            | Self::Itself(child)
            | Self::Nothing(child)
            | Self::Parent(child) => json!({ "hotkey": child }),
            Self::TooMany(given) => json!({ "given": given, "most": MOST }),
            Self::AboveOne => serde_json::Value::Null,
        }
    }
}

/// What is wrong with a list by itself.
pub fn check(hotkey: AccountId, children: &[Child]) -> Result<(), ChildrenError> {
    let mut seen = BTreeSet::new();
    if children.len() > MOST {
        return Err(ChildrenError::TooMany(children.len()));
    }
    for child in children {
        if child.hotkey == hotkey {
            return Err(ChildrenError::Itself(hotkey));
        }
        if !seen.insert(child.hotkey) {
            return Err(ChildrenError::Duplicate(child.hotkey));
        }
        if child.proportion.0 == 0 {
            return Err(ChildrenError::Nothing(child.hotkey));
        }
    }
    kept(children).map(drop).ok_or(ChildrenError::AboveOne)
}

/// What is wrong with a list on a subnet where the hotkey has these parents.
pub fn check_parents(children: &[Child], parents: &[Child]) -> Result<(), ChildrenError> {
    let both = children.iter().find(|child| parents.iter().any(|p| p.hotkey == child.hotkey));
    both.map_or(Ok(()), |child| Err(ChildrenError::Parent(child.hotkey)))
}

/// What stays with the hotkey; `None` if the children have more than all.
pub fn kept(children: &[Child]) -> Option<Proportion> {
    let left =
        children.iter().try_fold(u64::MAX, |left, child| left.checked_sub(child.proportion.0));
    left.map(Proportion)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn child(hotkey: u8, proportion: u64) -> Child {
        Child { hotkey: AccountId([hotkey; 32]), proportion: Proportion(proportion) }
    }

    #[test]
    fn lists() {
        let check = |children: &[Child]| check(AccountId([9; 32]), children);
        assert_eq!(check(&[]), Ok(()));
        assert_eq!(check(&[child(1, u64::MAX - 1), child(2, 1)]), Ok(()));
        assert_eq!(check(&[child(1, u64::MAX), child(2, 1)]), Err(ChildrenError::AboveOne));
        assert_eq!(check(&[child(9, 1)]), Err(ChildrenError::Itself(AccountId([9; 32]))));
        let twice = Err(ChildrenError::Duplicate(AccountId([1; 32])));
        assert_eq!(check(&[child(1, 1), child(1, 1)]), twice);
        let six: Vec<_> = (1..=6).map(|hotkey| child(hotkey, 1)).collect();
        assert_eq!(check(&six), Err(ChildrenError::TooMany(6)));
        assert_eq!(check(&six[..5]), Ok(()));
        let parent = Err(ChildrenError::Parent(AccountId([2; 32])));
        assert_eq!(check_parents(&six, &[child(2, 5)]), parent);
        assert_eq!(check_parents(&six, &[child(7, 5)]), Ok(()));
    }
}
