//! Children of hotkeys, and what children and delegates keep.

use scale_value::Value;

use super::Call;
use crate::chain::value::IntoValue;
use crate::domain::{address::AccountId, children::Child, portion::Take, units::NetUid};

const PALLET: &str = "SubtensorModule";

/// Replaces the list of a hotkey's children on a subnet; none revokes all.
pub fn set_children(hotkey: AccountId, netuid: NetUid, children: Vec<Child>) -> Call {
    Call::new(PALLET, "set_children")
        .arg("hotkey", hotkey)
        .arg("netuid", netuid)
        .arg("children", children)
}

/// The chain has the proportion first.
impl IntoValue for Child {
    fn into_value(self) -> Value {
        Value::unnamed_composite([self.proportion.0.into_value(), self.hotkey.into_value()])
    }
}

/// What a hotkey keeps of what it earns with the stake of its parents on a subnet.
pub fn set_childkey_take(hotkey: AccountId, netuid: NetUid, take: Take) -> Call {
    Call::new(PALLET, "set_childkey_take")
        .arg("hotkey", hotkey)
        .arg("netuid", netuid)
        .arg("take", take.0)
}

/// Lets a hotkey keep less of what it earns for its stakers.
pub fn decrease_take(hotkey: AccountId, take: Take) -> Call {
    Call::new(PALLET, "decrease_take").arg("hotkey", hotkey).arg("take", take.0)
}

/// Lets a hotkey keep more of what it earns for its stakers.
pub fn increase_take(hotkey: AccountId, take: Take) -> Call {
    Call::new(PALLET, "increase_take").arg("hotkey", hotkey).arg("take", take.0)
}
