//! Where what is earned goes.

use scale_value::Value;

use super::Call;
use crate::chain::read::claims::ClaimType;
use crate::chain::value::IntoValue;
use crate::domain::{address::AccountId, units::NetUid};

const PALLET: &str = "SubtensorModule";

/// Stakes what the signer's miners earn on a subnet to this hotkey.
pub fn set_coldkey_auto_stake_hotkey(netuid: NetUid, hotkey: AccountId) -> Call {
    Call::new(PALLET, "set_coldkey_auto_stake_hotkey").arg("netuid", netuid).arg("hotkey", hotkey)
}

/// Pays what is owed to the signer's root stake of the dividends of one to five subnets.
pub fn claim_root(netuids: Vec<NetUid>) -> Call {
    Call::new(PALLET, "claim_root").arg("subnets", Set(netuids))
}

/// What becomes of dividends for the signer's root stake.
pub fn set_root_claim_type(kind: ClaimType) -> Call {
    Call::new(PALLET, "set_root_claim_type").arg("new_root_claim_type", kind)
}

/// Whether a root validator's stake works for the owners of new subnets.
pub fn set_auto_parent_delegation_enabled(hotkey: AccountId, enabled: bool) -> Call {
    Call::new(PALLET, "set_auto_parent_delegation_enabled")
        .arg("hotkey", hotkey)
        .arg("enabled", enabled)
}

/// A `BTreeSet`, which is a list in a type of one field: sorted, each once.
struct Set(Vec<NetUid>);

impl IntoValue for Set {
    fn into_value(mut self) -> Value {
        self.0.sort_unstable();
        self.0.dedup();
        Value::unnamed_composite([self.0.into_value()])
    }
}

impl IntoValue for ClaimType {
    fn into_value(self) -> Value {
        match self {
            Self::Swap => Value::unnamed_variant("Swap", []),
            Self::Keep => Value::unnamed_variant("Keep", []),
            Self::KeepSubnets { subnets } => {
                Value::named_variant("KeepSubnets", [("subnets", Set(subnets).into_value())])
            }
        }
    }
}
