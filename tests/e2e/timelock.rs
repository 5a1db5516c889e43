//! Timelocked files on a chain with its own beacon.

use std::fs;
use std::time::Duration;

use localnet::{Options, Production};
use serde_json::json;

use crate::world::{World, read, wait_for};

/// Each block is 12 seconds later than the one before, and brings the round of its time.
fn with_beacon() -> World {
    let slot = Some(Duration::from_secs(12));
    let production = Production::Manual;
    let world = World::with(Options { production, beacon: true, slot, ..Options::default() });
    world.advance(5);
    world
}

#[test]
fn a_file_opens_in_the_block_that_is_told_and_not_before() {
    let world = with_beacon();
    let (bid, locked, opened) = ("bid.txt", "bid.txt.tlock", "opened.txt");
    let [bid, locked, opened] = [bid, locked, opened].map(|name| world.home().join(name));
    fs::write(&bid, "7 TAO").expect("a file");
    let encrypt = format!("timelock encrypt {} --in-blocks 10", bid.display());
    let (code, document) = world.json(&encrypt);
    assert_eq!((code, &document["data"]["out"]["file"]), (0, &json!(locked)), "{document}");
    let (code, again) = world.json(&encrypt);
    assert_eq!((code, &again["error"]["code"]), (4, &json!("file_exists")));

    let decrypt = format!("timelock decrypt {} --out {}", locked.display(), opened.display());
    let (code, early) = world.json(&decrypt);
    assert_eq!((code, &early["error"]["code"]), (9, &json!("timelock_too_early")), "{early}");
    let details = &early["error"]["details"];
    assert_eq!(details["round"], document["data"]["round"]);
    let wait = details["blocks_to_wait"].as_u64().expect("a number");
    assert!((10..=11).contains(&wait), "{early}");
    world.advance(u32::try_from(wait - 1).expect("few"));
    assert_eq!(world.json(&decrypt).0, 9);
    assert!(!opened.exists());
    let (_, shown) = world.json(&format!("timelock show {}", locked.display()));
    assert_eq!(shown["data"]["can_be_opened"], false, "{shown}");

    world.advance(1);
    let (_, shown) = world.json(&format!("timelock show {}", locked.display()));
    let data = &shown["data"];
    assert_eq!((&data["can_be_opened"], &data["on_chain"]), (&json!(true), &json!(true)));
    let (code, document) = world.json(&decrypt);
    assert_eq!(code, 0, "{document}");
    assert_eq!(fs::read(&opened).expect("a file"), b"7 TAO");
}

#[test]
fn who_waits_gets_it_when_its_time_has_come() {
    let world = with_beacon();
    let bid = world.home().join("bid.txt");
    fs::write(&bid, "7 TAO").expect("a file");
    let (code, document) = world.json(&format!("timelock encrypt {} --in 1m", bid.display()));
    assert_eq!(code, 0, "{document}");

    let decrypt = format!("timelock decrypt {}.tlock --wait --out - --json", bid.display());
    let mut child = world.taoctl(&decrypt).spawn().expect("it runs");
    wait_for("its end", || {
        world.advance(1);
        child.try_wait().expect("a child").is_some()
    });
    let (code, document) = read(&child.wait_with_output().expect("its output"));
    let message = format!("0x{}", hex::encode("7 TAO"));
    assert_eq!((code, &document["data"]["out"]["hex"]), (0, &json!(message)), "{document}");
}
