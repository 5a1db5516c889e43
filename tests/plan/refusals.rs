//! A pool that refuses what the plan has let pass: the chain has moved, and the message says how far.

use serde_json::json;

use crate::fake_node::{BEST, PARENT};
use crate::rehearsal::{ALICE, BOB, Part, Rehearsal, Run, stored};

const SUBMITTING: &str = "author_submitExtrinsic";
const INVALID: &str = "Invalid Transaction";

fn transfer(options: &str) -> String {
    format!("transfer 1 --to {BOB} --yes --wait none {options}")
}

/// The exit code, the name, and whether all of these are in the message.
fn assert_told(run: &Run, exit: i32, code: &str, pieces: &[&str]) {
    assert_eq!((run.exit, &run.json["error"]["code"]), (exit, &json!(code)), "{}", run.json);
    for piece in pieces {
        assert!(run.message().contains(piece), "no {piece:?} in {}", run.message());
    }
}

/// The node says that the next nonce is 27; its best block is 476, and the era begins one before.
#[test]
fn what_is_out_of_order_is_told_with_the_order() {
    for (data, code) in [
        ("Transaction is outdated", "tx_pool_stale"),
        ("Transaction will be valid in the future", "tx_pool_future"),
        ("Transaction has an ancient birth block", "tx_pool_ancient_birth_block"),
    ] {
        let chain = Rehearsal::new(136_250).refusing(1010, INVALID, data).saying(|story| {
            let empty = |number: u32| json!({ "number": number, "extrinsics": [] });
            story.blocks = vec![(PARENT.to_owned(), empty(475)), (BEST.to_owned(), empty(476))];
        });
        let run = chain.run(&transfer("--nonce 5 --valid-for 16"));
        let order = [
            "//Alice signed with nonce 5, valid up to block 490",
            "its next nonce is 27, the chain is at block 476",
        ];
        assert_told(&run, 7, code, &order);
        assert!(run.json["error"]["hints"].to_string().contains("leave out --nonce"));
        let (_, _, details) = run.error();
        assert_eq!((&details["nonce"], &details["next_nonce"]), (&json!(5), &json!(27)));
        assert_eq!((&details["account"], &details["head"]), (&json!(ALICE), &json!(476)));
    }
    let chain = Rehearsal::new(136_250).refusing(1014, "Priority is too low: (1 vs 1)", "");
    let run = chain.run(&transfer(""));
    let order = ["none can be replaced on this chain", "signed with nonce 27"];
    assert_told(&run, 7, "tx_pool_priority_too_low", &order);
}

#[test]
fn a_balance_that_is_gone_is_told_in_numbers() {
    // Free, reserved, frozen and flags after the counters: 0.5 TAO are left.
    let counters = [26_u32, 0, 1, 0].map(u32::to_le_bytes).concat();
    let left = [500_000_000_u64, 0, 0, 0, 0].map(u64::to_le_bytes).concat();
    let gone = stored("System.Account", &[Part::Account(ALICE)], &[counters, left].concat());
    let payment = "Inability to pay some fees (e.g. account balance too low)";
    let chain = Rehearsal::new(136_250).when(SUBMITTING, gone).refusing(1010, INVALID, payment);
    let run = chain.run(&transfer(""));
    let numbers =
        ["//Alice cannot pay 0.00013625 TAO", "can spend 0.4999995 TAO", "this takes 1 TAO"];
    assert_told(&run, 7, "tx_pool_payment", &numbers);
    let (_, _, details) = run.error();
    assert_eq!((&details["available"], &details["fee"]), (&json!("499999500"), &json!("136250")));
}

#[test]
fn a_rate_limit_is_told_in_blocks() {
    // //Alice as the hotkey with UID 2, whose last weights come into block 400 while these are sent: 100 must pass.
    let blocks = [0, 3, 400, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126_u64];
    let blocks: Vec<u8> = blocks.iter().flat_map(|block| block.to_le_bytes()).collect();
    let updated = stored("LastUpdate", &[Part::Number(1)], &[vec![14 << 2], blocks].concat());
    let chain = Rehearsal::new(0)
        .with("CommitRevealWeightsEnabled", &[Part::Number(1)], &[0])
        .with("Uids", &[Part::Number(1), Part::Account(ALICE)], &[2, 0])
        .when(SUBMITTING, updated)
        .refusing(1010, INVALID, "Custom error: 6");
    let run = chain.run("weights set 1 3:1 -H //Alice --yes --wait none");
    let numbers = ["RateLimitExceeded", "in block 400, and 100 blocks must pass"];
    assert_told(&run, 9, "tx_pool_rate_limited", &numbers);
    assert!(run.json["error"]["hints"][0].as_str().unwrap().contains("in 23 blocks"));
    let (_, _, details) = run.error();
    assert_eq!((&details["blocks_to_wait"], &details["custom"]), (&json!(23), &json!(6)));
}

#[test]
fn a_swap_that_was_announced_meanwhile_is_told_with_its_block() {
    let announced = [36_476_u32.to_le_bytes().as_slice(), &[9; 32]].concat();
    let announced = stored("ColdkeySwapAnnouncements", &[Part::Account(ALICE)], &announced);
    let chain = Rehearsal::new(136_250).when(SUBMITTING, announced).refusing(
        1010,
        INVALID,
        "Custom error: 0",
    );
    let run = chain.run(&transfer(""));
    assert_told(
        &run,
        7,
        "tx_pool_custom",
        &["ColdkeyInSwapSchedule", ALICE, "from block 36476 on"],
    );
}
