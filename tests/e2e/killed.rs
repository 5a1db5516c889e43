//! A process that ends too early, and what `tx wait` says of its transaction afterwards.

use std::process::Child;

use sp_keyring::Sr25519Keyring::{Eve, Two};

use crate::world::{TAO, World, wait_for};

fn kill(mut child: Child) {
    child.kill().expect("it was still running");
    child.wait().expect("it ends");
}

#[test]
fn killed_between_submission_and_inclusion() {
    let world = World::manual();
    let before = world.free(Eve);
    let child = world.taoctl("transfer 7 --to //Eve --yes").spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 1);
    kill(child);
    let hash = world.only_hash();

    let (code, document) = world.json("tx list");
    let sent = &document["data"]["transactions"][0];
    assert_eq!(
        (code, &sent["hash"], &sent["state"]),
        (0, &hash.as_str().into(), &"unknown".into())
    );
    let (code, document) = world.json(&format!("tx wait {hash} --timeout 5"));
    assert_eq!((code, &document["error"]["details"]["hash"]), (8, &hash.as_str().into()));

    world.advance(1);
    let (code, document) = world.json(&format!("tx wait {hash}"));
    assert_eq!(code, 0, "{document}");
    let transaction = &document["data"]["transactions"][0]["transaction"];
    assert_eq!(transaction["block"]["number"], 1);
    assert_eq!(world.free(Eve), before + 7 * TAO);

    let (code, document) = world.json(&format!("tx show {hash}"));
    assert_eq!(code, 0, "{document}");
    let data = &document["data"];
    assert_eq!(data["state"], "final");
    assert_eq!(data["call"]["name"], "transfer_keep_alive");
    assert_eq!(data["call"]["args"]["value"], "7000000000");
    assert_eq!(data["result"]["succeeded"], true);
    let events = data["result"]["events"].as_array().expect("events");
    assert!(events.iter().any(|event| event["name"] == "Transfer"), "{events:?}");
}

#[test]
fn killed_and_never_included() {
    let world = World::manual();
    let before = world.free(Eve);
    // A nonce too high: it stays in the pool and no block can take it.
    let sending = world.taoctl("transfer 7 --to //Eve --yes --nonce 9").spawn();
    wait_for("the journal", || !world.journal().is_empty());
    kill(sending.expect("it starts"));
    let hash = world.only_hash();
    world.advance(62);
    let (code, _) = world.json(&format!("tx wait {hash} --timeout 5"));
    assert_eq!(code, 8, "its era is not over");
    world.advance(8);
    let (code, document) = world.json(&format!("tx wait {hash}"));
    assert_eq!((code, &document["error"]["code"]), (10, &"expired".into()));
    assert_eq!(world.free(Eve), before);

    let (code, document) = world.json("transfer 7 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "it is safe to send again: {document}");
    world.advance(1);
    assert_eq!(world.free(Eve), before + 7 * TAO);
}

#[test]
fn interrupted_while_it_waits() {
    let world = World::manual();
    let child = world.taoctl("transfer 7 --to //Eve --yes --json").spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 1);
    let id = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(id, rustix::process::Signal::INT).expect("it was running");
    let (code, document) = crate::world::read(&child.wait_with_output().expect("it ends"));
    assert_eq!(code, 8, "{document}");
    assert_eq!(document["error"]["details"]["hash"], world.only_hash().as_str());
}

#[test]
fn what_failed_in_its_block_is_told_by_every_later_process() {
    let world = World::manual();
    let (free, sent) = (world.free(Two), 1_500 * TAO);
    let transfer = "transfer 1500 --to //Eve --yes --wait none --wallet //Two";
    let (code, first) = world.json(transfer);
    assert_eq!(code, 0, "{first}");
    // The state has the money until a block comes, so the second passes every check before it is sent.
    let (code, second) = world.json(&format!("{transfer} --again"));
    assert_eq!(code, 0, "{second}");
    world.advance(1);
    assert!(world.free(Two) < free - sent);
    let hash = second["data"]["hash"].as_str().expect("a hash");
    for _ in 0..2 {
        let (code, document) = world.json(&format!("tx wait {hash}"));
        assert_eq!(code, 7, "{document}");
        assert_eq!(document["error"]["details"]["hash"], hash);
    }
    let (code, document) = world.json("tx list --all --offline");
    let states: Vec<_> =
        document["data"]["transactions"].as_array().into_iter().flatten().collect();
    assert_eq!((code, states.len()), (0, 2));
    assert!(states.iter().any(|sent| sent["hash"] == hash && sent["state"] == "failed"));
}

#[test]
fn another_chain_at_the_same_address_proves_nothing() {
    let mut world = World::manual();
    let transfer = "transfer 7 --to //Eve --yes --json --timeout 10";
    let child = world.taoctl(transfer).spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 1);
    world.another_chain();
    world.advance(70);
    let (code, document) = crate::world::read(&child.wait_with_output().expect("it ends"));
    assert_eq!(code, 8, "{document}");
    assert_eq!(document["error"]["details"]["hash"], world.only_hash().as_str());
}

#[test]
fn a_damaged_entry_is_named_and_hides_no_other_and_nothing_is_sent() {
    let world = World::manual();
    let (code, document) = world.json("transfer 1 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "{document}");
    let entry = world.journal().pop().expect("one");
    let damaged = entry.with_file_name("00.json");
    std::fs::write(&damaged, "{}").expect("it can be written");
    let (code, document) = world.json("tx list");
    assert_eq!((code, document["data"]["transactions"].as_array().map(Vec::len)), (0, Some(1)));
    let warning = document["warnings"][0].as_str().expect("a warning");
    assert!(warning.contains(&damaged.display().to_string()), "{warning}");
    let (code, document) = world.json("transfer 2 --to //Eve --yes --wait none");
    assert_eq!((code, &document["error"]["code"]), (4, &"journal_damaged".into()));
    assert_eq!(world.pending(), 1);
}
