//! The real runtime, spec 425, and what was recorded from it, for the tests of this layer.

use std::collections::HashMap;

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    read::{Read, Values},
    runtime::Runtime,
    wire::Hash,
};
use crate::domain::address::AccountId;

pub const BLOB: &[u8] = include_bytes!("../../tests/fixtures/subtensor-425-v15-nodocs.scale");

/// Of the chain that everything was recorded from.
pub const GENESIS: Hash = Hash([
    0x76, 0x53, 0x9c, 0x4d, 0x1f, 0x27, 0x8b, 0xa4, 0xf1, 0x3c, 0x0a, 0xe0, 0xa8, 0xfb, 0xcd, 0x76,
    0xae, 0x32, 0x1e, 0x1c, 0x4b, 0x8d, 0xc8, 0x1c, 0xd6, 0x22, 0x09, 0xb7, 0x5f, 0xb0, 0xdc, 0x52,
]);

pub const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
pub const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
/// Alice's hotkey, the owner's, on subnet 1.
pub const HOTKEY: &str = "5FBy7nNZZ3gBHSPdNQh8msKHxG1yf9pzrCDrnSXphZhJug2P";

pub fn account(address: &str) -> AccountId {
    address.parse().unwrap()
}

pub fn runtime() -> Runtime {
    Runtime::new(GENESIS, BLOB).unwrap()
}

/// The runtime with a text of its metadata replaced by one of the same length: another runtime.
pub fn runtime_with(before: &str, after: &str) -> Runtime {
    assert_eq!(before.len(), after.len());
    let at: Vec<usize> = (0..BLOB.len())
        .filter(|at| BLOB.get(*at..).unwrap().starts_with(before.as_bytes()))
        .collect();
    assert!(!at.is_empty());
    let mut blob = BLOB.to_vec();
    for at in at {
        blob.get_mut(at..at + before.len()).unwrap().copy_from_slice(after.as_bytes());
    }
    Runtime::new(GENESIS, &blob).unwrap()
}

pub fn unhex(text: &str) -> Vec<u8> {
    hex::decode(text.strip_prefix("0x").unwrap()).unwrap()
}

fn json<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

/// A recorded block with one transaction.
#[derive(Deserialize)]
pub struct Recorded {
    pub what: String,
    #[serde(default)]
    pub signer: String,
    pub extrinsic_hash: Option<Hash>,
    pub extrinsic_index: Option<u32>,
    #[serde(default)]
    pub extrinsics: Vec<String>,
    #[serde(default)]
    pub events: String,
    pub outer_success: Option<bool>,
    pub error: Option<Value>,
    #[serde(default)]
    pub event_names: Vec<String>,
}

/// Those that reached a block, with their signed extrinsic.
pub fn blocks() -> Vec<Recorded> {
    #[derive(Deserialize)]
    struct File {
        blocks: Vec<Recorded>,
    }
    let File { blocks } = json(include_str!("../../tests/fixtures/blocks-425.json"));
    blocks.into_iter().filter(|block| block.extrinsic_hash.is_some()).collect()
}

/// A recorded answer of a runtime API, with what a separate program decoded from it.
pub struct Answer {
    pub params: Vec<u8>,
    pub result: Vec<u8>,
    pub decoded: Value,
}

/// All answers of a method.
pub fn answers(api: &str, method: &str) -> Vec<Answer> {
    let recorded: Value = json(include_str!("../../tests/fixtures/answers-425.json"));
    let decoded: Value = json(include_str!("../../tests/fixtures/decoded-425.json"));
    let pairs =
        recorded["calls"].as_array().unwrap().iter().zip(decoded["answers"].as_array().unwrap());
    let wanted = pairs.filter(|(recorded, decoded)| {
        assert_eq!(
            (&recorded["method"], &recorded["params"]),
            (&decoded["method"], &decoded["params"])
        );
        recorded["api"] == api && recorded["method"] == method
    });
    let answer = |(recorded, decoded): (&Value, &Value)| Answer {
        params: unhex(recorded["params"].as_str().unwrap()),
        result: unhex(recorded["result"].as_str().unwrap()),
        decoded: decoded["value"].clone(),
    };
    wanted.map(answer).collect()
}

/// Reads from the recorded state of block 476.
pub fn read<R: Read>(read: &R) -> R::Out {
    #[derive(Deserialize)]
    struct State {
        storage: HashMap<String, String>,
    }
    let State { storage } = json(include_str!("../../tests/fixtures/state-425.json"));
    let runtime = runtime();
    let keys = read.keys(&runtime).unwrap();
    let stored = keys.iter().map(|key| {
        let value = storage.get(&format!("0x{}", hex::encode(key)));
        (key.clone(), value.map(|value| unhex(value)))
    });
    let stored = stored.collect();
    read.decode(&runtime, &mut Values::new(keys, stored)).unwrap()
}
