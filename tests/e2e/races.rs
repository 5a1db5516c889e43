//! Two that want the same in one block: both plans are right, and the second to be executed fails. It is told why, in
//! numbers of the chain as it is then.

use serde_json::Value;

use crate::world::{World, read, wait_for};

/// `//Bob//stash`: the owner's hotkey of subnet 1.
const POSITION: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc@1";
/// `//Charlie//stash`: nobody's hotkey so far.
const HOTKEY: &str = "5Ck5SLSHYac6WFt5UZRSsdJjwmpSZq85fd5TRNAdZQVzEAPT";

/// The error of the one that failed, after both were in the pool and in the same block.
fn lost(world: &World, words: &str) -> (i32, Value) {
    let start = |wallet| world.taoctl(&format!("{words} -w {wallet} --yes --json")).spawn();
    let first = start("//Alice").expect("it starts");
    wait_for("the first in the pool", || world.pending() == 1);
    let second = start("//Bob").expect("it starts");
    wait_for("the second in the pool", || world.pending() == 2);
    world.advance(1);
    let ended = [first, second].map(|child| read(&child.wait_with_output().expect("it ends")));
    let (done, lost): (Vec<_>, Vec<_>) = ended.into_iter().partition(|(code, _)| *code == 0);
    assert_eq!((done.len(), lost.len()), (1, 1), "{done:?} {lost:?}");
    let (code, document) = lost.into_iter().next().expect("one");
    (code, document["error"].clone())
}

fn text(error: &Value) -> &str {
    error["message"].as_str().expect("a message")
}

#[test]
fn the_second_registration_of_a_hotkey_is_told_its_uid() {
    let world = World::manual();
    let (code, error) =
        lost(&world, &format!("subnet register 1 --hotkey {HOTKEY} --max-price 10"));
    assert_eq!(code, 7, "{error}");
    let details = &error["details"];
    let name = "SubtensorModule.HotKeyAlreadyRegisteredInSubNet";
    assert_eq!(
        (&details["dispatch_error"], &details["block"]["number"]),
        (&name.into(), &1.into())
    );
    assert!(details["uid"].is_u64(), "{error}");
    let uid = format!("is registered on subnet 1 as UID {}", details["uid"]);
    assert!(text(&error).contains(&uid) && text(&error).contains("block 1"), "{error}");
}

#[test]
fn the_second_trade_is_told_the_limit_that_the_first_has_used_up() {
    let world = World::manual();
    let (code, error) = lost(&world, &format!("stake add 1000 --to {POSITION} --tolerance 0.01%"));
    assert_eq!(code, 7, "{error}");
    let name = error["details"]["dispatch_error"].as_str().expect("a name");
    let names = ["SubtensorModule.SlippageTooHigh", "Swap.PriceLimitExceeded"];
    assert!(names.contains(&name), "{error}");
    for piece in [name, "stake 1000 TAO to", "at a limit price of 0.2"] {
        assert!(text(&error).contains(piece), "no {piece:?}: {error}");
    }
}
