//! Trades with others trading in between: no trade ends outside its bound, and what is destroyed is gone.

use localnet::Production;
use serde_json::Value;
use sp_keyring::Sr25519Keyring::Alice;

use crate::world::{TAO, World, read, wait_for};

/// `//Bob//stash`: the owner's hotkey of subnet 1.
const POSITION: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc@1";

fn number(value: &Value) -> u64 {
    value.as_str().expect("a text").parse().expect("an integer")
}

fn staked(world: &World) -> u64 {
    let (code, document) = world.json("stake list");
    assert_eq!(code, 0, "{document}");
    let positions = document["data"]["positions"].as_array().expect("a list");
    positions.iter().map(|position| number(&position["stake"])).sum()
}

/// Puts a trade of //Bob into the pool of the node.
fn bob(world: &World, words: &str) {
    let waiting = world.pending();
    let (code, document) = world
        .json(&format!("stake {words} {POSITION} -w //Bob --max-impact 90% --wait none --yes"));
    assert_eq!(code, 0, "{document}");
    wait_for("the other trade", || world.pending() > waiting);
}

/// Somebody buys or sells before the trade, in its own block: it brings what it must, or it fails and nothing is traded.
#[test]
fn what_must_be_received_is_received_or_nothing_is_traded() {
    let world = World::manual();
    let (mut done, mut failed) = (0, 0);
    for tao in [0, 5, 60, 400, 2_000] {
        let (before, free) = (staked(&world), world.free(Alice));
        let (_, document) = world.json("stake quote 10 --netuid 1");
        let expected = number(&document["data"]["quotes"][0]["received"]);
        // 0.3 % less than is expected now.
        let least = expected - expected / 300;
        if tao > 0 {
            bob(&world, &format!("add {tao} --to"));
        }
        let waiting = world.pending();
        let words = format!(
            "stake add 10 --to {POSITION} --min-received {}.{:09} --wait none --yes",
            least / TAO,
            least % TAO
        );
        let (code, document) = world.json(&words);
        assert_eq!(code, 0, "{document}");
        wait_for("the own trade", || world.pending() > waiting);
        world.advance(1);
        let (code, document) = world.json("tx wait --all");
        let got = staked(&world) - before;
        match code {
            0 => {
                assert!(got >= least, "{got} of {least}");
                done += 1;
            }
            7 => {
                let paid = free - world.free(Alice);
                assert!(got == 0 && paid < TAO / 100, "{got}, {paid}: {document}");
                failed += 1;
            }
            _ => panic!("{document}"),
        }
    }
    assert!(done > 0 && failed > 0, "{done} done, {failed} failed");
}

/// The parts come one block after another, with somebody selling in between; they sum to the rao.
#[test]
fn a_trade_in_parts_has_all_its_parts() {
    let world = World::manual();
    let free = world.free(Alice);
    let words = format!("stake add 10 --to {POSITION} --split 3 --every 2 --yes --json");
    let child = world.taoctl(&words).spawn().expect("it runs");
    for part in 0..3 {
        wait_for("a part", || world.pending() > 0);
        if part > 0 {
            bob(&world, "add 1 --to");
        }
        world.advance(1);
        // The block that the next part waits for.
        world.advance(1);
    }
    let output = child.wait_with_output().expect("its end");
    let (code, document) = read(&output);
    assert_eq!(code, 0, "{document}");
    let result = &document["data"]["result"];
    assert_eq!(number(&result["tao"]), 10 * TAO, "{document}");
    assert_eq!(number(&result["alpha"]), staked(&world), "{document}");
    let fees = free - world.free(Alice) - 10 * TAO;
    assert!((3_000_000..6_000_000).contains(&fees), "three fees and no more: {fees}");
}

#[test]
fn what_is_destroyed_is_gone_to_the_rao() {
    let world = World::start(Production::Instant);
    let result = |words: &str| {
        let (code, document) = world.json(&format!("{words} --yes"));
        assert_eq!(code, 0, "{document}");
        document["data"]["result"].clone()
    };
    result(&format!("stake add 10 --to {POSITION}"));
    let before = staked(&world);
    for verb in ["burn", "recycle"] {
        let gone = result(&format!("stake {verb} 1.000000001 --from {POSITION}"));
        assert_eq!(
            (number(&gone["alpha"]), gone["recycled"] == true),
            (1_000_000_001, verb == "recycle")
        );
    }
    assert_eq!(staked(&world), before - 2_000_000_002);
    let gone = result(&format!("stake burn 1 --from-tao --from {POSITION}"));
    assert_eq!(number(&gone["paid"]), TAO);
    assert!(number(&gone["alpha"]) > 0);
    assert_eq!(staked(&world), before - 2_000_000_002, "what is bought is not kept");
    result(&format!("stake burn all --from {POSITION}"));
    assert_eq!(staked(&world), 0);
}

/// All but what is kept, to the rao, on both sides.
#[test]
fn what_is_kept_is_there_afterwards() {
    let world = World::start(Production::Instant);
    let result = |words: &str| {
        let (code, document) = world.json(&format!("{words} --yes"));
        assert_eq!(code, 0, "{document}");
        document["data"].clone()
    };
    result(&format!("stake add all --keep 999990 --to {POSITION}"));
    // The existential deposit of 500 rao stays beside it, and what the fee was less than it could have been.
    let left = world.free(Alice) - 500 - 999_990 * TAO;
    assert!(left < 1_000, "{left}");
    result(&format!("stake remove all --keep 7.000000007 --from {POSITION}"));
    assert_eq!(staked(&world), 7_000_000_007);
    result(&format!("stake remove all --split 2 --from {POSITION}"));
    assert_eq!(staked(&world), 0);
}
