//! Weights as they are set or committed for a later round; signed by the hotkey.

use scale_value::Value;

use super::Call;
use crate::chain::value::IntoValue;
use crate::domain::{mechanism::MechId, units::NetUid};

const PALLET: &str = "SubtensorModule";

/// Sets weights: pairs of UID and value.
pub fn set(netuid: NetUid, mechanism: MechId, weights: &[(u16, u16)], version_key: u64) -> Call {
    let (uids, values): (Vec<u16>, Vec<u16>) = weights.iter().copied().unzip();
    let call = match mechanism {
        MechId::MAIN => Call::new(PALLET, "set_weights").arg("netuid", netuid),
        _ => Call::new(PALLET, "set_mechanism_weights")
            .arg("netuid", netuid)
            .arg("mecid", mechanism.0),
    };
    call.arg("dests", uids).arg("weights", values).arg("version_key", version_key)
}

/// Commits encrypted weights, which the chain opens by itself with the signature of the beacon's `round`.
pub fn commit_timelocked(
    netuid: NetUid,
    mechanism: MechId,
    ciphertext: Vec<u8>,
    round: u64,
    version: u16,
) -> Call {
    Call::new(PALLET, "commit_timelocked_mechanism_weights")
        .arg("netuid", netuid)
        .arg("mecid", mechanism.0)
        .arg("commit", Bytes(ciphertext))
        .arg("reveal_round", round)
        .arg("commit_reveal_version", version)
}

/// The weights of one subnet in a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfSubnet {
    pub netuid: NetUid,
    /// Pairs of UID and value.
    pub weights: Vec<(u16, u16)>,
    pub version_key: u64,
}

/// Sets the weights of the main mechanism on several subnets; each of them may fail by itself.
pub fn batch_set(subnets: &[OfSubnet]) -> Call {
    let column = |of: fn(&OfSubnet) -> Value| Column(subnets.iter().map(of).collect());
    let pairs = |subnet: &OfSubnet| {
        let pairs = subnet.weights.iter();
        let pairs = pairs.map(|(uid, value)| {
            Value::unnamed_composite([(*uid).into_value(), (*value).into_value()])
        });
        Value::unnamed_composite(pairs)
    };
    Call::new(PALLET, "batch_set_weights")
        .arg("netuids", column(|subnet| subnet.netuid.into_value()))
        .arg("weights", column(pairs))
        .arg("version_keys", column(|subnet| subnet.version_key.into_value()))
}

struct Bytes(Vec<u8>);

impl IntoValue for Bytes {
    fn into_value(self) -> Value {
        Value::from_bytes(self.0)
    }
}

struct Column(Vec<Value>);

impl IntoValue for Column {
    fn into_value(self) -> Value {
        Value::unnamed_composite(self.0)
    }
}
