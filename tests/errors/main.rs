//! What a person reads of the errors of the chain: the tables `blocks.txt` and `pool.txt`, each line provoked by a
//! node that says exactly that.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "../support/fake_node.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod fake_node;

use std::collections::HashMap;

use fake_node::{FakeNode, GENESIS, Story, Submission};
use futures::future::join_all;
use serde_json::{Value, json};
use taoctl::chain::extrinsic::Signed;
use taoctl::chain::head::Found;
use taoctl::chain::{Chain, Endpoint, Hash, Options, Pin};
use taoctl::cli::commands_by_kind;
use taoctl::error::Error;
use taoctl::tx::receipt::Outcome;

/// `System.Events`.
const EVENTS: &str = "0x26aa394eea5630e07c48ae0c9558cef780d41e5e16056765bc8461851072c9d7";
/// `System.ExtrinsicFailed` with `SubtensorModule.AmountTooLow`, as the recorded block has it.
const FAILED: &str = "0001030752000000";
const RECORDED: &str = "add_stake too small";

fn lines(table: &'static str) -> Vec<Vec<&'static str>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('|').map(str::trim).collect()).collect()
}

async fn connect(node: &FakeNode) -> Chain {
    let genesis = Some(GENESIS.parse().unwrap());
    let (name, url) = ("fake".to_owned(), node.url.clone());
    let endpoint = Endpoint { name, url, expected_genesis: genesis };
    let chain = Chain::open(endpoint, Options::default()).await.unwrap();
    chain.runtime().await.unwrap();
    chain
}

/// The pieces are there, the exit code is right, there is a next step, and each command that it names exists.
fn assert_reads(what: &str, error: &Error, exit: &str, pieces: &str) {
    let text = format!("{error}\n{}", error.hints().join("\n"));
    assert_eq!(error.code().1.code().to_string(), exit, "{what}: {text}");
    for piece in pieces.split(';') {
        assert!(text.contains(piece), "{what}: no {piece:?} in {text:?}");
    }
    assert!(!error.hints().is_empty(), "{what}: {text}");
    let commands = commands_by_kind();
    for quoted in text.split('`').skip(1).step_by(2) {
        let Some(words) = quoted.strip_prefix("taoctl ") else { continue };
        let exists = commands.iter().any(|(command, _)| words.starts_with(command.as_str()));
        assert!(exists, "{what}: no command {words:?}");
    }
}

fn block_hash(number: usize) -> String {
    format!("0x{number:064x}")
}

#[tokio::test]
async fn every_frequent_error_of_a_block() {
    let table = lines(include_str!("blocks.txt"));
    assert!(table.len() >= 40, "{} errors", table.len());
    let mut story = Story::real();
    let recorded: Value =
        story.blocks.iter().find(|(_, block)| block["what"] == RECORDED).unwrap().1.clone();
    let events = recorded["events"].as_str().unwrap();
    assert_eq!(events.matches(FAILED).count(), 1);
    for (at, line) in table.iter().enumerate() {
        let events = events.replace(FAILED, &format!("0001{}", line[1]));
        story.storage_at.insert(block_hash(at), HashMap::from([(EVENTS.to_owned(), events)]));
    }
    let node = FakeNode::start(story).await;
    let chain = connect(&node).await;
    let index = u32::try_from(recorded["extrinsic_index"].as_u64().unwrap()).unwrap();
    let outcomes = (0..table.len()).map(async |at| {
        let hash: Hash = block_hash(at).parse().unwrap();
        chain.outcome(hash, index).await.unwrap()
    });
    let runtime = chain.runtime().await.unwrap();
    for (line, did) in table.iter().zip(join_all(outcomes).await) {
        let [name, _, exit, pieces] = line[..] else { panic!("{line:?}") };
        let found = Found { block: Pin { number: 2379, hash: Hash([0; 32]) }, index };
        let outcome = Outcome::new(Hash([1; 32]), found, true, did, runtime.clone());
        let error = outcome.succeeded().unwrap_err();
        assert_reads(name, &error, exit, &format!("block 2379;{name}: ;{pieces}"));
        assert_eq!(error.details()["dispatch_error"], name);
        assert_eq!(error.details()["block"]["number"], 2379);
    }
}

#[tokio::test]
async fn every_refusal_of_a_pool() {
    let node = FakeNode::start(Story::real()).await;
    let chain = connect(&node).await;
    let signed = Signed { bytes: vec![1, 2, 3], hash: Hash([1; 32]) };
    for line in lines(include_str!("pool.txt")) {
        let [code, message, data, exit, pieces] = line[..] else { panic!("{line:?}") };
        let what = format!("{code} {data}");
        let data = if data.is_empty() { Value::Null } else { json!(data) };
        node.now(|story| {
            story.submission = Submission::Error(code.parse().unwrap(), message, data);
        });
        let error = chain.submit(&signed).await.unwrap_err();
        assert_reads(&what, &error.into(), exit, pieces);
    }
    // The pool has it: no refusal.
    let known = Submission::Error(1013, "Transaction Already Imported", Value::Null);
    node.now(|story| story.submission = known);
    chain.submit(&signed).await.unwrap();
}
