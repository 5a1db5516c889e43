//! Salted commits of weights, and their reveals; signed by the hotkey.

use scale_value::{Value, ValueDef};

use super::{Call, DecodedCall};
use crate::domain::{commit::Opening, mechanism::MechId, units::NetUid};

const PALLET: &str = "SubtensorModule";

/// Commits weights by their hash. The main mechanism of a subnet has a call of its own, which every runtime knows.
pub fn commit_weights(netuid: NetUid, mechanism: MechId, commit_hash: [u8; 32]) -> Call {
    let call = match mechanism {
        MechId::MAIN => Call::new(PALLET, "commit_weights").arg("netuid", netuid),
        _ => Call::new(PALLET, "commit_mechanism_weights")
            .arg("netuid", netuid)
            .arg("mecid", mechanism.0),
    };
    call.arg("commit_hash", commit_hash.to_vec())
}

/// Reveals what was committed.
pub fn reveal_weights(netuid: NetUid, mechanism: MechId, opening: &Opening) -> Call {
    let call = match mechanism {
        MechId::MAIN => Call::new(PALLET, "reveal_weights").arg("netuid", netuid),
        _ => Call::new(PALLET, "reveal_mechanism_weights")
            .arg("netuid", netuid)
            .arg("mecid", mechanism.0),
    };
    call.arg("uids", opening.uids.clone())
        .arg("values", opening.values.clone())
        .arg("salt", opening.salt.clone())
        .arg("version_key", opening.version_key)
}

/// The same of several commits on the main mechanism of one subnet, in the order in which they were committed: all of
/// them, or none.
pub fn batch_reveal_weights(netuid: NetUid, openings: &[&Opening]) -> Call {
    fn list<T>(openings: &[&Opening], of: impl Fn(&Opening) -> T) -> Vec<T> {
        openings.iter().map(|opening| of(opening)).collect()
    }
    Call::new(PALLET, "batch_reveal_weights")
        .arg("netuid", netuid)
        .arg("uids_list", list(openings, |opening| opening.uids.clone()))
        .arg("values_list", list(openings, |opening| opening.values.clone()))
        .arg("salts_list", list(openings, |opening| opening.salt.clone()))
        .arg("version_keys", list(openings, |opening| opening.version_key))
}

/// What a call reveals: one for [`reveal_weights`], several for [`batch_reveal_weights`], else none.
pub fn revealed(call: &DecodedCall) -> Option<(NetUid, MechId, Vec<Opening>)> {
    if call.pallet != PALLET {
        return None;
    }
    let arg =
        |wanted: &str| call.args.iter().find_map(|(name, value)| (name == wanted).then_some(value));
    let netuid = NetUid(u16::try_from(call.number("netuid")?).ok()?);
    let mechanism = match call.number("mecid") {
        Some(mechanism) => MechId(u8::try_from(mechanism).ok()?),
        None => MechId::MAIN,
    };
    let opening = |uids: &Value<u32>, values: &Value<u32>, salt: &Value<u32>, version| {
        let list = |value| items(value)?.map(number).collect::<Option<Vec<u16>>>();
        Some(Opening {
            uids: list(uids)?,
            values: list(values)?,
            salt: list(salt)?,
            version_key: number(version)?,
        })
    };
    let openings = match call.name.as_str() {
        "reveal_weights" | "reveal_mechanism_weights" => {
            vec![opening(arg("uids")?, arg("values")?, arg("salt")?, arg("version_key")?)?]
        }
        "batch_reveal_weights" => {
            let column = |name| items(arg(name)?);
            let weights = column("uids_list")?.zip(column("values_list")?);
            let rest = column("salts_list")?.zip(column("version_keys")?);
            let all = weights.zip(rest);
            all.map(|((uids, values), (salt, version))| opening(uids, values, salt, version))
                .collect::<Option<_>>()?
        }
        _ => return None,
    };
    Some((netuid, mechanism, openings))
}

fn items(value: &Value<u32>) -> Option<impl Iterator<Item = &Value<u32>>> {
    match &value.value {
        ValueDef::Composite(items) => Some(items.values()),
        _ => None,
    }
}

fn number<T: TryFrom<u128>>(value: &Value<u32>) -> Option<T> {
    value.as_u128().and_then(|number| T::try_from(number).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::calls::decode_call;
    use crate::chain::fixtures::runtime;

    fn opening(salt: u16) -> Opening {
        Opening::new(&[(3, 65_535), (1, 7)], vec![salt, 65_535], 5)
    }

    fn read(call: &Call) -> Option<(NetUid, MechId, Vec<Opening>)> {
        let runtime = runtime();
        revealed(&decode_call(&runtime, &call.encode(&runtime).unwrap()).unwrap())
    }

    #[test]
    fn what_a_reveal_reveals_is_read_back() {
        for mechanism in [MechId::MAIN, MechId(1)] {
            let call = reveal_weights(NetUid(4), mechanism, &opening(1));
            assert!(read(&call) == Some((NetUid(4), mechanism, vec![opening(1)])));
        }
        let batch = batch_reveal_weights(NetUid(4), &[&opening(1), &opening(2)]);
        assert!(read(&batch) == Some((NetUid(4), MechId::MAIN, vec![opening(1), opening(2)])));
        assert!(read(&commit_weights(NetUid(4), MechId(1), [7; 32])).is_none());
    }
}
