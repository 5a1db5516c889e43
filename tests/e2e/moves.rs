//! Stake changes its hotkey, its subnet and its owner, and is never paid for twice or lost between two calls.

use std::process::Child;

use localnet::{Production, Scenario};
use serde_json::Value;

use crate::world::{World, read, wait_for};

/// `//Bob//stash`, the owner's hotkey of subnet 1.
const OWNERS: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc";

fn world(production: Production) -> World {
    World::of(Scenario::MainnetLike, production)
}

fn number(value: &Value) -> u64 {
    value.as_str().expect("a text").parse().expect("an integer")
}

/// A command that ends well: what it says it did.
fn done(world: &World, words: &str) -> Value {
    let (code, document) = world.json(&format!("{words} --yes"));
    assert_eq!(code, 0, "{words}: {document}");
    document["data"]["result"].clone()
}

/// What the chain says of a position.
fn staked(world: &World, wallet: &str, position: &str) -> u64 {
    let (code, document) = world.json(&format!("stake show {position} -w {wallet}"));
    assert_eq!(code, 0, "{document}");
    number(&document["data"]["stake"])
}

/// A share of a position is rounded down.
fn same(stake: u64, told: &Value) {
    assert!(stake.abs_diff(number(told)) <= 1, "{stake} {told}");
}

fn validator(world: &World, netuid: u16) -> String {
    let (code, document) = world.json(&format!("subnet metagraph {netuid}"));
    assert_eq!(code, 0, "{document}");
    let neurons = document["data"]["neurons"].as_array().expect("neurons").clone();
    let charlie = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
    let its = neurons.iter().find(|neuron| neuron["coldkey"] == charlie);
    its.unwrap_or_else(|| panic!("no validator of //Charlie"))["hotkey"]
        .as_str()
        .expect("a text")
        .to_owned()
}

#[test]
fn each_form_does_what_its_receipt_says() {
    let world = world(Production::Instant);
    let other = validator(&world, 3);
    let alice = |position: &str| staked(&world, "//Alice", position);
    let added = done(&world, &format!("stake add 100 --to {OWNERS}@1"));
    let all = number(&added["alpha"]);

    // Inside the subnet: nothing is lost.
    let moved = done(&world, &format!("stake move 50 --from {OWNERS}@1 --to {other}@1"));
    assert_eq!(
        (number(&moved["sent"]), number(&moved["received"])),
        (50_000_000_000, 50_000_000_000)
    );
    assert_eq!(moved["trade"], Value::Null);
    assert!(alice(&format!("{OWNERS}@1")).abs_diff(all - 50_000_000_000) < 100_000_000);
    assert!(alice(&format!("{other}@1")) >= 49_999_999_999);

    // To another subnet on the same hotkey.
    let swapped = done(&world, &format!("stake swap 20 --from {other}@1 --to 3"));
    assert_eq!(number(&swapped["sent"]), 20_000_000_000);
    // 33/65535 of it.
    assert_eq!(number(&swapped["trade"]["swap_fee"]), 10_070_954);
    same(alice(&format!("{other}@3")), &swapped["received"]);

    // To another owner, and to another hotkey and subnet with what is left: two calls.
    let given = done(&world, &format!("stake transfer 10 --from {other}@3 --owner //Eve"));
    assert_eq!(number(&given["received"]), 10_000_000_000);
    assert!(staked(&world, "//Eve", &format!("{other}@3")) >= 9_999_999_999);
    let there = format!("{OWNERS}@2");
    let moved = done(&world, &format!("stake move all --from {other}@3 --to {there}"));
    // What rounding leaves of a share, at most.
    assert!(alice(&format!("{other}@3")) <= 1 && alice(&format!("{other}@2")) <= 1);
    same(alice(&there), &moved["received"]);

    // Two calls again, and three.
    let third = taoctl::domain::units::Alpha(number(&moved["received"]) / 3).to_decimal();
    let target = format!("--owner //Ferdie --to {OWNERS}@3");
    let given = done(&world, &format!("stake transfer {third} --from {there} {target}"));
    same(staked(&world, "//Ferdie", &format!("{OWNERS}@3")), &given["received"]);
    let target = format!("--owner //Ferdie --to {other}@8");
    let given = done(&world, &format!("stake transfer {third} --from {there} {target}"));
    same(staked(&world, "//Ferdie", &format!("{other}@8")), &given["received"]);
    assert!(alice(&format!("{OWNERS}@8")) <= 1 && alice(&format!("{other}@8")) <= 1);

    // To root it is TAO, and back.
    let home = done(&world, &format!("stake swap 10 --from {OWNERS}@1 --to 0"));
    assert_eq!(home["trade"]["tao_between"], home["received"]);
    let back = done(&world, &format!("stake swap 1tao --from {OWNERS}@0 --to 1"));
    assert_eq!(back["trade"]["swap_fee_unit"], "rao");
    assert_eq!(number(&back["trade"]["swap_fee"]), 503_547);
}

/// The first call leaves no TAO either, and what has arrived pays for going on.
#[test]
fn without_tao_each_call_takes_its_fee_from_the_stake() {
    let world = world(Production::Instant);
    let other = validator(&world, 3);
    done(&world, &format!("stake add 20 --to {OWNERS}@1 -w //Eve"));
    done(&world, "transfer all --to //Bob -w //Eve");
    let moved = done(&world, &format!("stake move all --from {OWNERS}@1 --to {other}@3 -w //Eve"));
    assert!(number(&moved["fee_in_alpha"]) > 0, "{moved}");
    let fee = number(&moved["later_fees_in_alpha"]);
    assert!(fee > 0, "{moved}");
    let (left, arrived) = (format!("{OWNERS}@3"), format!("{other}@3"));
    assert!(staked(&world, "//Eve", &left) <= 1, "all but the fee goes on");
    same(staked(&world, "//Eve", &arrived), &moved["received"]);

    // Inside the subnet all of it goes, to the last part that the fee leaves.
    done(&world, &format!("stake move all --from {arrived} --to {left} -w //Eve"));
    assert!(staked(&world, "//Eve", &arrived) <= 1);
}

/// Alice with 40 alpha on the owner's hotkey of subnet 1; blocks come by hand.
fn prepared() -> World {
    let world = world(Production::Manual);
    let (code, document) = world.json(&format!("stake add 10 --to {OWNERS}@1 --yes --wait none"));
    assert_eq!(code, 0, "{document}");
    world.advance(1);
    world
}

fn start(world: &World, words: &str) -> Child {
    let child = world.taoctl(&format!("{words} --yes --json --shield off")).spawn();
    let child = child.expect("it starts");
    wait_for("the pool", || world.pending() == 1);
    child
}

/// Bob buys so much on subnet 3 that its price rises by a fifth.
fn bob_buys(world: &World, other: &str) {
    let words = format!("stake add 150 --to {other}@3 -w //Bob --max-impact 50% --shield off");
    let (code, document) = world.json(&format!("{words} --yes --wait none"));
    assert_eq!(code, 0, "{document}");
}

#[test]
fn another_trade_before_it_makes_it_fail_and_nothing_moves() {
    let world = prepared();
    let other = validator(&world, 3);
    bob_buys(&world, &other);
    let words = format!("stake move 20 --from {OWNERS}@1 --to {other}@3 --yes --json --shield off");
    let child = world.taoctl(&words).spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 2);
    let before = staked(&world, "//Alice", &format!("{OWNERS}@1"));
    world.advance(1);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!(code, 7, "{document}");
    assert!(document["error"]["message"].as_str().expect("a text").contains("SlippageTooHigh"));
    assert_eq!(staked(&world, "//Alice", &format!("{OWNERS}@1")), before);
    assert_eq!(staked(&world, "//Alice", &format!("{OWNERS}@3")), 0);
}

#[test]
fn another_trade_between_two_calls_changes_nothing_of_what_arrived() {
    let world = prepared();
    let other = validator(&world, 3);
    let child = start(&world, &format!("stake move 20 --from {OWNERS}@1 --to {other}@3"));
    world.advance(1);
    wait_for("the second call", || world.pending() == 1);
    bob_buys(&world, &other);
    world.advance(1);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!(code, 0, "{document}");
    let moved = &document["data"]["result"];
    same(staked(&world, "//Alice", &format!("{other}@3")), &moved["received"]);
    assert_eq!(staked(&world, "//Alice", &format!("{OWNERS}@3")), 0);
}

#[test]
fn killed_between_two_calls_the_same_command_goes_on() {
    let world = prepared();
    let other = validator(&world, 3);
    let words = format!("stake move 20 --from {OWNERS}@1 --to {other}@3");
    let before = staked(&world, "//Alice", &format!("{OWNERS}@1"));
    let mut child = start(&world, &words);
    child.kill().expect("it was running");
    child.wait().expect("it ends");
    world.advance(1);
    assert!(staked(&world, "//Alice", &format!("{OWNERS}@3")) > 0);

    let child = start(&world, &words);
    world.advance(1);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!(code, 0, "{document}");
    let moved = &document["data"]["result"];
    assert_eq!((&moved["sent"], &moved["hotkey"]), (&"20000000000".into(), &other.as_str().into()));
    same(staked(&world, "//Alice", &format!("{other}@3")), &moved["received"]);
    assert_eq!(staked(&world, "//Alice", &format!("{OWNERS}@3")), 0);
    // Once, and not twice.
    let left = staked(&world, "//Alice", &format!("{OWNERS}@1"));
    assert!(left.abs_diff(before - 20_000_000_000) < 100_000_000, "{left} {before}");
    assert_eq!(world.journal().len(), 3);
}

#[test]
fn a_success_that_moved_nothing_is_a_failure() {
    let world = prepared();
    let other = validator(&world, 3);
    bob_buys(&world, &other);
    let swap =
        format!("stake swap 20 --from {OWNERS}@1 --to 3 --partial --yes --json --shield off");
    let child = world.taoctl(&swap).spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 2);
    world.advance(1);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!((code, &document["error"]["code"]), (7, &"nothing_traded".into()), "{document}");
    assert_eq!(staked(&world, "//Alice", &format!("{OWNERS}@3")), 0);
}
