//! Stake goes out and comes back, and the receipts say what happened on chain.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};

use localnet::Production;
use serde_json::Value;
use sp_keyring::Sr25519Keyring::{Alice, Eve};

use crate::world::{World, read};

/// `//Bob//stash`: the owner's hotkey of subnet 1.
const POSITION: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc@1";

fn number(value: &Value) -> u64 {
    value.as_str().expect("a text").parse().expect("an integer")
}

/// A command that ends well; its receipt and its transaction.
fn done(world: &World, words: &str) -> (Value, Value) {
    let (code, document) = world.json(&format!("{words} --yes"));
    assert_eq!(code, 0, "{document}");
    (document["data"]["result"].clone(), document["data"]["transaction"].clone())
}

/// The stake of the only position of a wallet.
fn staked(world: &World, wallet: &str) -> u64 {
    let (code, document) = world.json(&format!("stake list -w {wallet}"));
    assert_eq!(code, 0, "{document}");
    let positions = document["data"]["positions"].as_array().expect("a list");
    assert!(positions.len() < 2, "{document}");
    positions.first().map_or(0, |position| number(&position["stake"]))
}

#[test]
fn what_is_staked_and_taken_back_is_what_the_receipts_say() {
    let world = World::start(Production::Instant);
    let before = world.free(Alice);
    let (added, transaction) = done(&world, &format!("stake add 10 --to {POSITION}"));
    let fee = number(&transaction["fee"]);
    assert_eq!(number(&added["tao"]), 10_000_000_000);
    assert_eq!(world.free(Alice), before - 10_000_000_000 - fee);
    assert_eq!(staked(&world, "//Alice"), number(&added["alpha"]));
    assert_eq!(added["partial"], false);

    let before = world.free(Alice);
    let (removed, transaction) = done(&world, &format!("stake remove all --from {POSITION}"));
    assert_eq!(removed["alpha"], added["alpha"]);
    let fee = number(&transaction["fee"]);
    assert_eq!(world.free(Alice), before + number(&removed["tao"]) - fee);
    assert_eq!(staked(&world, "//Alice"), 0);
}

#[test]
fn a_partial_fill_is_said_and_stops_at_the_limit() {
    let world = World::start(Production::Instant);
    let words = format!("stake add 5000 --to {POSITION} --limit-price 0.2515 --partial");
    let before = world.free(Alice);
    let (added, transaction) = done(&world, &words);
    assert_eq!(added["partial"], true);
    let (tao, fee) = (number(&added["tao"]), number(&transaction["fee"]));
    assert!(tao < 200_000_000_000, "{added}");
    assert_eq!(world.free(Alice), before - tao - fee);
    let (_, shown) = world.json(&format!("stake show {POSITION}"));
    let price = number(&shown["data"]["price"]);
    assert!((251_499_000..=251_500_000).contains(&price), "{price}");
}

#[test]
fn a_fee_taken_from_the_stake_is_told_in_alpha() {
    let world = World::start(Production::Instant);
    done(&world, &format!("stake add all --to {POSITION} --max-impact 20% -w //Eve"));
    let (free, stake) = (world.free(Eve), staked(&world, "//Eve"));
    assert!((500..600).contains(&free), "only the existential deposit: {free}");

    let (removed, transaction) =
        done(&world, &format!("stake remove 100 --from {POSITION} -w //Eve"));
    assert_eq!(transaction["fee"], Value::Null, "no TAO was paid");
    let fee = number(&removed["fee_in_alpha"]);
    assert!(fee > 0);
    assert_eq!(number(&removed["alpha"]), 100_000_000_000);
    assert_eq!(world.free(Eve), free + number(&removed["tao"]));
    assert_eq!(staked(&world, "//Eve"), stake - 100_000_000_000 - fee);
}

#[test]
fn a_price_that_others_moved_fails_the_trade() {
    let world = World::manual();
    let before = world.free(Alice);
    let other = format!("stake add 500 --to {POSITION} -w //Bob --wait none --yes");
    let own = format!("stake add 10 --to {POSITION} --tolerance 0.1% --wait none --yes");
    for words in [other, own] {
        let (code, document) = world.json(&words);
        assert_eq!(code, 0, "{document}");
    }
    world.advance(1);
    let (code, document) = world.json("tx wait --all");
    assert_eq!(code, 7, "{document}");
    let text = document.to_string();
    assert!(text.contains("SlippageTooHigh") || text.contains("PriceLimitExceeded"), "{text}");
    let paid = before - world.free(Alice);
    assert!((1_000_000..2_000_000).contains(&paid), "only the fee: {paid}");
    assert_eq!(staked(&world, "//Alice"), 0);
}

/// The plan is made anew once the account is free, and would fit again; what was shown does not.
#[test]
fn an_amount_that_cannot_be_paid_any_more_is_not_sent() {
    let world = World::manual();
    let genesis = hex::encode(world.node.genesis_hash());
    let locks = world.state().join("journal").join(genesis).join("locks");
    fs::create_dir_all(&locks).expect("a folder");
    let lock = File::create(locks.join(Eve.to_account_id().to_string())).expect("a file");
    lock.lock().expect("a lock");

    let words = format!("stake add all --to {POSITION} --max-impact 20% -w //Eve --yes --json");
    let mut child = world.taoctl(&words).spawn().expect("it runs");
    let stderr = BufReader::new(child.stderr.take().expect("its stderr"));
    let mut lines = stderr.lines().map(|line| line.expect("a line"));
    assert!(lines.any(|line| line.contains("extrinsic fee")), "the plan is shown");
    // From another machine, so to say.
    let elsewhere = tempfile::TempDir::new().expect("a folder");
    let mut other = world.taoctl("transfer 5 --to //Bob -w //Eve --yes --wait none");
    assert!(other.env("HOME", elsewhere.path()).status().expect("it runs").success());
    world.advance(4);
    let before = world.free(Eve);
    lock.unlock().expect("free again");

    let (code, document) = read(&child.wait_with_output().expect("an end"));
    assert_eq!((code, &document["error"]["code"]), (4, &"balance_too_low".into()), "{document}");
    world.advance(1);
    assert_eq!(world.free(Eve), before);
}
