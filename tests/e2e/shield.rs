//! Trades that nobody reads before their block: what the chain has afterwards, and what is said when it goes wrong.

use std::process::Child;

use jsonrpsee::rpc_params;
use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring::{Alice, Eve, Two};

use crate::world::{TAO, World, read, wait_for};

/// `//Bob//stash`: the owner's hotkey of subnet 1.
const POSITION: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc@1";
/// `MevShield.submit_encrypted` and `SubtensorModule.add_stake_limit`, by their indices on the real chain.
const CARRIER: [u8; 2] = [30, 1];
const TRADE: [u8; 2] = [7, 88];

fn add(rest: &str) -> String {
    format!("stake add 10 --to {POSITION} --yes {rest}")
}

/// Sends, and makes blocks once the carrier is in the pool.
fn sent(world: &World, words: &str, blocks: u32) -> (i32, Value) {
    let child = sending(world, words);
    world.advance(blocks);
    read(&child.wait_with_output().expect("it ends"))
}

fn sending(world: &World, words: &str) -> Child {
    let before = world.pending();
    let child = world.taoctl(words).arg("--json").spawn().expect("it starts");
    wait_for("the pool", || world.pending() > before);
    child
}

fn kill(mut child: Child) {
    child.kill().expect("it was still running");
    child.wait().expect("it ends");
}

fn number(value: &Value) -> u64 {
    value.as_str().expect("a text").parse().expect("an integer")
}

/// The calls of the newest block that somebody signed, by their first two bytes.
fn calls(world: &World) -> Vec<[u8; 2]> {
    let block: Value = world.rpc("chain_getBlock", rpc_params![]);
    let bodies = block["block"]["extrinsics"].as_array().expect("a list").clone();
    let bytes = bodies.iter().map(|body| hex::decode(&body.as_str().expect("hex")[2..]));
    let bytes = bytes.map(|bytes| bytes.expect("hexadecimal digits"));
    let known = bytes.filter_map(|bytes| {
        // Their address, signature, era, nonce, tip and mode stand before.
        let has = |call: &[u8; 2]| {
            bytes.get(100..).is_some_and(|rest| rest[..20].windows(2).any(|at| at == call))
        };
        [CARRIER, TRADE].into_iter().find(has)
    });
    known.collect()
}

/// What the journal says of the one that was sent encrypted.
fn encrypted(world: &World) -> Value {
    let (code, document) = world.json("tx list");
    assert_eq!(code, 0, "{document}");
    let all = document["data"]["transactions"].as_array().expect("a list");
    all.iter().find(|one| one["carrier"].is_object()).expect("one was encrypted").clone()
}

/// The transaction that the pool has.
fn pooled(world: &World) -> String {
    let pool: Vec<String> = world.rpc("author_pendingExtrinsics", rpc_params![]);
    pool.concat()
}

#[test]
fn a_trade_lands_encrypted_right_behind_its_carrier() {
    let world = World::shielded();
    let before = world.free(Alice);
    let child = sending(&world, &add(""));
    assert!(!pooled(&world).contains("0758"), "the trade can be read in the pool");
    world.advance(2);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!(code, 0, "{document}");
    assert_eq!(calls(&world), [CARRIER, TRADE]);
    let transaction = &document["data"]["transaction"];
    let carrier = &transaction["carrier"];
    assert_eq!((&transaction["block"]["number"], &carrier["nonce"]), (&json!(2), &json!(0)));
    let (index, seen) = (transaction["index"].as_u64(), carrier["seen"]["index"].as_u64());
    assert_eq!(index, seen.map(|index| index + 1));
    let fees = number(&transaction["fee"]) + number(&carrier["seen"]["fee"]);
    assert_eq!(world.free(Alice), before - 10 * TAO - fees);

    let hash = carrier["hash"].as_str().expect("a hash");
    let (code, document) = world.json(&format!("tx show {hash}"));
    assert_eq!(
        (code, &document["data"]["hash"]),
        (0, &transaction["hash"]),
        "by its carrier's name"
    );
    assert_eq!(document["data"]["call"]["name"], "add_stake_limit");
}

#[test]
fn both_fees_are_shown_and_auto_is_for_trades() {
    let world = World::shielded();
    let plan = |words: &str| {
        let (code, document) = world.json(&format!("{words} --dry-run"));
        assert_eq!(code, 0, "{document}");
        document["data"]["steps"][0].clone()
    };
    let trade = format!("stake add 10 --to {POSITION}");
    assert!(number(&plan(&trade)["carrier_fee"]) > 100_000);
    assert_eq!(plan(&format!("{trade} --shield off"))["carrier_fee"], Value::Null);
    assert_eq!(plan("transfer 1 --to //Eve")["carrier_fee"], Value::Null);
    assert!(number(&plan("transfer 1 --to //Eve --shield on")["carrier_fee"]) > 100_000);
    // No price moves on the root network.
    let root = POSITION.replace("@1", "@0");
    assert_eq!(plan(&format!("stake add 10 --to {root}"))["carrier_fee"], Value::Null);
    // The setting is the default of the option.
    assert_eq!(world.json("config set shield off").0, 0);
    assert_eq!(plan(&trade)["carrier_fee"], Value::Null);
    assert_eq!(plan(&format!("{trade} --valid-for 64 --shield auto"))["carrier_fee"], Value::Null);
}

#[test]
fn what_cannot_be_encrypted_is_sent_in_the_clear_or_refused() {
    let world = World::shielded();
    let refused = |words: &str| {
        let (code, document) = world.json(words);
        (code, document["error"]["code"].as_str().expect("a code").to_owned())
    };
    // Everything leaves nothing for a second fee.
    let all = format!("stake add all --to {POSITION} -w //Two --max-impact 99% --tolerance 5%");
    let (code, document) = world.json(&format!("{all} --dry-run"));
    assert_eq!(code, 0, "{document}");
    let rows = document["data"]["preview"]["rows"].as_array().expect("rows").clone();
    let shield = rows.iter().find(|row| row["label"] == "MEV shield").expect("a row");
    assert!(shield["value"].as_str().is_some_and(|why| why.contains("cannot pay")), "{shield}");
    assert_eq!(refused(&format!("{all} --yes --shield on")), (4, "shield_impossible".to_owned()));
    assert_eq!(refused(&add("--shield on --valid-for 16")).0, 2);
    assert_eq!(refused(&add("--shield on --save x.json")).0, 2);

    let plain = World::manual();
    let (code, document) = plain.json(&add("--shield on"));
    assert_eq!((code, &document["error"]["code"]), (4, &json!("shield_impossible")));
    let (code, document) = sent(&plain, &add(""), 1);
    assert_eq!((code, &document["data"]["transaction"]["carrier"]), (0, &Value::Null));
    assert_eq!(calls(&plain), [TRADE]);
}

#[test]
fn a_key_that_rolled_away_is_an_expiry_that_cost_nothing() {
    let world = World::shielded();
    let before = world.free(Alice);
    // Behind a nonce that is missing until the key is over.
    let (code, document) = world.json(&add("--nonce 1 --wait none"));
    assert_eq!((code, &document["data"]["nonce"]), (0, &json!(2)), "{document}");
    world.advance(2);
    let (code, document) = sent(&world, "transfer 1 --to //Eve --yes --nonce 0", 1);
    assert_eq!(code, 0, "{document}");
    let fee = number(&document["data"]["transaction"]["fee"]);
    assert_eq!(world.pending(), 1, "the carrier waits for a block that never comes");
    world.advance(8);
    let trade = encrypted(&world);
    assert_eq!((&trade["state"], &trade["carrier"]["seen"]), (&json!("expired"), &Value::Null));
    let hash = trade["hash"].as_str().expect("a hash");
    let (code, document) = world.json(&format!("tx wait {hash}"));
    assert_eq!((code, &document["error"]["code"]), (10, &json!("expired")));
    let hints = document["error"]["hints"].to_string();
    assert!(
        hints.contains("safe to send it again") && hints.contains("no fee was paid"),
        "{hints}"
    );
    assert_eq!(world.free(Alice), before - TAO - fee);

    let (code, document) = sent(&world, &add(""), 2);
    assert_eq!(code, 0, "{document}");
    assert_eq!(calls(&world), [CARRIER, TRADE]);
}

#[test]
fn what_comes_too_late_ends_as_expired() {
    let world = World::shielded();
    // No block can take it: a nonce is missing.
    let child = world.taoctl(&add("--nonce 1")).spawn().expect("it starts");
    wait_for("the journal", || !world.journal().is_empty());
    // The lock of the account is free once the node has answered the first one.
    assert_eq!(world.json("transfer 1 --to //Eve --yes --wait none --nonce 7").0, 0);
    world.advance(9);
    let output = child.wait_with_output().expect("it ends");
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(10), "{text}");
    assert!(text.contains("expired and was never included: stake 10 TAO"), "{text}");
    assert!(text.contains("came into no block either: no fee was paid"), "{text}");
    assert!(text.contains("safe to send it again"), "{text}");
}

#[test]
fn a_carrier_that_comes_alone_ends_as_expired_with_its_fee() {
    let world = World::shielded();
    let (code, document) = world.json(&add("-w //Two --nonce 1 --wait none"));
    assert_eq!(code, 0, "{document}");
    let hash = document["data"]["hash"].as_str().expect("a hash").to_owned();
    // It leaves enough for the carrier's fee, and not for that of what is inside.
    let amount = world.free(Two) - 136_250 - 700_000;
    let words = format!("transfer {amount}rao --to //Eve -w //Two --yes --wait none --nonce 0");
    assert_eq!(world.json(&words).0, 0);
    world.advance(1);
    let left = world.free(Two);
    world.advance(1);
    assert_eq!(calls(&world), [CARRIER]);
    let paid = left - world.free(Two);
    // Whoever built the block has read it, and can still send it.
    let (code, document) = world.json(&format!("tx wait {hash} --timeout 5"));
    assert_eq!(code, 8, "{document}");

    world.advance(6);
    let (code, document) = world.json(&format!("tx wait {hash}"));
    let error = &document["error"];
    assert_eq!((code, &error["code"]), (10, &json!("expired")), "{document}");
    let seen = &error["details"]["carrier"]["seen"];
    assert_eq!((&seen["block"]["number"], number(&seen["fee"])), (&json!(2), paid));
    let hints = error["hints"].to_string();
    assert!(
        hints.contains("safe to send it again") && hints.contains("is in a block, 2"),
        "{hints}"
    );
    assert_eq!(encrypted(&world)["state"], "expired");
    // The inner one's nonce is the next.
    let next: u32 =
        world.rpc("system_accountNextIndex", rpc_params![Two.to_account_id().to_string()]);
    assert_eq!(next, 2);
}

#[test]
fn an_inner_failure_is_the_failure_of_the_command() {
    let world = World::shielded();
    let child = sending(&world, &add("--limit-price 0.2501"));
    // In the clear, and before it: the price is past the limit then.
    let (code, document) = world.json(&format!(
        "stake add 5000 --to {POSITION} --yes --wait none --shield off -w //Charlie --max-impact 50%"
    ));
    assert_eq!(code, 0, "{document}");
    let before = world.free(Alice);
    world.advance(2);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    let error = &document["error"];
    assert_eq!((code, &error["code"]), (7, &json!("dispatch_failed")), "{document}");
    assert_eq!(calls(&world), [CARRIER, TRADE]);
    let details = &error["details"];
    let fees = number(&details["fee"]) + number(&details["carrier"]["seen"]["fee"]);
    assert_eq!(world.free(Alice), before - fees, "both fees, and nothing else");
}

#[test]
fn killed_after_the_carrier_was_sent() {
    let world = World::shielded();
    kill(sending(&world, &add("")));
    let hash = world.only_hash();
    let journal = std::fs::read_to_string(&world.journal()[0]).expect("an entry");
    let entry: Value = serde_json::from_str(&journal).expect("JSON");
    // What may be sent again is what the pool has, and not the trade.
    assert_eq!(pooled(&world), format!("0x{}", entry["bytes"].as_str().expect("bytes")));

    let (code, document) = world.json(&add("--timeout 5"));
    assert_eq!((code, &document["error"]["code"]), (8, &json!("already_sent")), "{document}");
    world.advance(2);
    let (code, document) = world.json(&format!("tx wait {hash}"));
    assert_eq!(code, 0, "{document}");
    assert_eq!(calls(&world), [CARRIER, TRADE]);
    // Both nonces are used.
    let next: u32 =
        world.rpc("system_accountNextIndex", rpc_params![Alice.to_account_id().to_string()]);
    assert_eq!(next, 2);
}

#[test]
fn another_process_leaves_both_nonces_alone() {
    let world = World::shielded();
    kill(sending(&world, &add("")));
    let (code, document) = world.json("transfer 1 --to //Eve --yes --wait none");
    assert_eq!((code, &document["data"]["nonce"]), (0, &json!(2)), "{document}");
    let eve = world.free(Eve);
    world.advance(3);
    assert_eq!(world.free(Eve), eve + TAO);
    let (_, document) = world.json("tx list");
    let states: Vec<_> = document["data"]["transactions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["state"].as_str().expect("a state").to_owned())
        .collect();
    assert_eq!(states, ["final", "final"]);
}

/// What is spent, the fees, and what stays are what was there, however it is sent.
#[test]
fn all_leaves_the_fee_of_each_carrier() {
    let world = World::shielded();
    let free = world.free(Eve);
    let all = format!("stake add all --to {POSITION} -w //Eve --max-impact 100% --dry-run");
    for (more, kept, parts) in [
        ("", 0, 1),
        ("--shield on", 0, 1),
        ("--split 3", 0, 3),
        ("--keep 1 --split 2", TAO, 2),
        ("--shield off --split 3", 0, 3),
    ] {
        let (code, document) = world.json(&format!("{all} {more}"));
        assert_eq!(code, 0, "{more}: {document}");
        let steps = document["data"]["steps"].as_array().expect("steps");
        let carried = steps.iter().filter(|step| step["carrier_fee"].is_string()).count();
        let expected = if more.contains("off") { 0 } else { parts };
        assert_eq!((steps.len(), carried), (parts, expected), "{more}: {document}");
        let carrier = |step: &Value| match &step["carrier_fee"] {
            Value::Null => 0,
            fee => number(fee),
        };
        let taken = steps.iter().map(|step| {
            number(&step["call"]["args"]["amount_staked"]) + number(&step["fee"]) + carrier(step)
        });
        // The existential deposit stays, too.
        assert_eq!(taken.sum::<u64>(), free - 500 - kept, "{more}: {document}");
    }
}
