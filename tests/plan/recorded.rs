//! The recording as another program decoded it, single values of it changed, and a node that several commands ask.
//!
//! Expected values are those of `answers-425.json` in `decoded-425.json`, or follow from the chain's rules.

use serde_json::Value;

use crate::cli::Cli;
use crate::fake_node::{BEST, FakeNode, Story};

/// The answer of a runtime API, decoded by another program than this one.
pub fn decoded(method: &str, params: &str) -> Value {
    let text = include_str!("../fixtures/decoded-425.json");
    let file: Value = serde_json::from_str(text).unwrap();
    let answers = file["answers"].as_array().unwrap();
    let answer = answers.iter().find(|a| a["method"] == method && a["params"] == params);
    answer.unwrap()["value"].clone()
}

/// Storage of SubtensorModule under Identity keys, each two bytes.
pub fn key(entry: &str, parts: &[u16]) -> String {
    let mut key = sp_crypto_hashing::twox_128(b"SubtensorModule").to_vec();
    key.extend(sp_crypto_hashing::twox_128(entry.as_bytes()));
    parts.iter().for_each(|part| key.extend(part.to_le_bytes()));
    format!("0x{}", hex::encode(key))
}

/// A value other than the recorded one.
pub fn put(story: &mut Story, key: String, value: &[u8]) {
    let value = format!("0x{}", hex::encode(value));
    for block in ["", BEST] {
        story.storage_at.entry(block.to_owned()).or_default().insert(key.clone(), value.clone());
    }
}

/// A node with a changed state, and a home.
pub async fn start(fee: u64, change: impl FnOnce(&mut Story)) -> (FakeNode, Cli) {
    let mut story = Story::real();
    // Two compact zeros of weight, the normal class, the fee.
    let fee = format!("0x000000{}", hex::encode(fee.to_le_bytes()));
    story.answers.insert("TransactionPaymentCallApi_query_call_info".to_owned(), fee);
    change(&mut story);
    let node = FakeNode::start(story).await;
    let cli = Cli::new(&node.url);
    (node, cli)
}
