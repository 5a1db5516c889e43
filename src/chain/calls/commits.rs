//! Salted commits of weights, and their reveals; signed by the hotkey.

use super::Call;
use crate::domain::{commit::Opening, units::NetUid};

const PALLET: &str = "SubtensorModule";

/// Commits weights by their hash. The main mechanism of a subnet has a call of its own, which every runtime knows.
pub fn commit_weights(netuid: NetUid, mecid: u8, commit_hash: [u8; 32]) -> Call {
    let call = match mecid {
        0 => Call::new(PALLET, "commit_weights").arg("netuid", netuid),
        _ => {
            Call::new(PALLET, "commit_mechanism_weights").arg("netuid", netuid).arg("mecid", mecid)
        }
    };
    call.arg("commit_hash", commit_hash.to_vec())
}

/// The same on the main mechanisms of several subnets. One that fails leaves the others.
pub fn batch_commit_weights(commits: &[(NetUid, [u8; 32])]) -> Call {
    let netuids: Vec<NetUid> = commits.iter().map(|(netuid, _)| *netuid).collect();
    let hashes: Vec<Vec<u8>> = commits.iter().map(|(_, hash)| hash.to_vec()).collect();
    Call::new(PALLET, "batch_commit_weights").arg("netuids", netuids).arg("commit_hashes", hashes)
}

/// Reveals what was committed.
pub fn reveal_weights(netuid: NetUid, mecid: u8, opening: &Opening) -> Call {
    let call = match mecid {
        0 => Call::new(PALLET, "reveal_weights").arg("netuid", netuid),
        _ => {
            Call::new(PALLET, "reveal_mechanism_weights").arg("netuid", netuid).arg("mecid", mecid)
        }
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
