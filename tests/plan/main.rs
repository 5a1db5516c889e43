//! What commands plan and read, over a node that serves the state of a real chain at block 476.
//!
//! Expected values are those of the recording (`state-425.json`, and `answers-425.json` as another program decoded it
//! in `decoded-425.json`), or follow from the chain's rules.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

#[path = "../support/cli.rs"]
mod cli;
#[path = "../support/fake_node.rs"]
mod fake_node;

mod subnet;
mod weights;

use cli::Cli;
use fake_node::{BEST, FakeNode, Story};
use serde_json::Value;

/// The answer of a runtime API, decoded by another program than this one.
fn decoded(method: &str, params: &str) -> Value {
    let text = include_str!("../fixtures/decoded-425.json");
    let file: Value = serde_json::from_str(text).unwrap();
    let answers = file["answers"].as_array().unwrap();
    let answer = answers.iter().find(|a| a["method"] == method && a["params"] == params);
    answer.unwrap()["value"].clone()
}

/// Storage of SubtensorModule under Identity keys, each two bytes.
fn key(entry: &str, parts: &[u16]) -> String {
    let mut key = sp_crypto_hashing::twox_128(b"SubtensorModule").to_vec();
    key.extend(sp_crypto_hashing::twox_128(entry.as_bytes()));
    parts.iter().for_each(|part| key.extend(part.to_le_bytes()));
    format!("0x{}", hex::encode(key))
}

/// A value other than the recorded one.
fn put(story: &mut Story, key: String, value: &[u8]) {
    let value = format!("0x{}", hex::encode(value));
    for block in ["", BEST] {
        story.storage_at.entry(block.to_owned()).or_default().insert(key.clone(), value.clone());
    }
}

/// A node with a changed state, and a home.
async fn start(fee: u64, change: impl FnOnce(&mut Story)) -> (FakeNode, Cli) {
    let mut story = Story { fee: Some(fee), ..Story::real() };
    change(&mut story);
    let node = FakeNode::start(story).await;
    let cli = Cli::new(&node.url);
    (node, cli)
}
