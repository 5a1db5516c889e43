//! Names of subnets that told none themselves: a list in the real runtime.

use super::super::Runtime;
use crate::pallets::{NetUid, subtensor::SubnetIdentitiesV3};

/// By netuid, up to the most subnets there can be.
#[rustfmt::skip]
const NAMES: [&str; 129] = [
    "root", "apex", "omron", "templar", "targon", "kaito", "infinite", "subvortex", "ptn",
    "pretrain", "sturdy", "dippy", "horde", "dataverse", "palaidn", "deval", "bitads", "3gen",
    "cortex", "inference", "bitagent", "any-any", "meta", "social", "omega", "protein",
    "alchemy", "compute", "oracle", "coldint", "bet", "naschain", "itsai", "ready", "mind",
    "logic", "automata", "tuning", "distributed", "edge", "chunk", "sportsensor", "masa",
    "graphite", "score", "gen42", "neural", "condense", "nextplace", "automl", "audio",
    "celium", "dojo", "frontier", "safescan", "unknown", "gradients", "gaia", "dippy-speach",
    "agent-arena", "unknown", "red team", "agentao", "lean-in", "chutes", "sad", "dad", "ta",
    "dha", "ain", "ghayn", "fa", "qaf", "kaf", "lam", "mim", "nun", "ha", "waw", "ya", "alef",
    "fehu", "uruz", "thurisaz", "ansuz", "raidho", "kaunan", "cyr_yeru", "algiz", "berkanan",
    "ogham", "beith", "luis", "fearn", "sail", "nion", "forfeda", "ani", "bani", "gani", "doni",
    "eni", "vini", "ayp", "ben", "gim", "da", "ech", "za", "armeni", "grave", "io", "dje",
    "gje", "ie", "dze", "hard_sign", "alfa", "alfas", "vida", "vida_small", "gamma",
    "gamma_small", "brahmi_a", "brahmi_aa", "brahmi_i", "brahmi_ii", "brahmi_u", "la",
];

/// The name in the identity, or the one of the list.
pub fn name(netuid: NetUid) -> Vec<u8> {
    match SubnetIdentitiesV3::<Runtime>::get(netuid) {
        Some(identity) if !identity.subnet_name.is_empty() => identity.subnet_name,
        _ => NAMES.get(usize::from(netuid)).unwrap_or(&"unknown").as_bytes().to_vec(),
    }
}
