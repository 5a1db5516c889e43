//! One payment is one payment, whatever is typed and however often.

use localnet::Production;
use sp_keyring::Sr25519Keyring::{Alice, Eve};

use crate::world::{TAO, World, read};

#[test]
fn a_transfer_moves_the_amount_and_costs_the_fee_of_its_receipt() {
    let world = World::fast();
    let before = (world.free(Alice), world.free(Eve));
    let (code, document) = world.json("transfer 1.5 --to //Eve --yes");
    assert_eq!(code, 0, "{document}");
    let data = &document["data"];
    assert_eq!(data["result"]["amount"], "1500000000");
    let fee: u64 = data["transaction"]["fee"].as_str().expect("a fee").parse().expect("rao");
    assert!(fee > 0);
    let amount = 3 * TAO / 2;
    assert_eq!(world.free(Eve), before.1 + amount);
    assert_eq!(world.free(Alice), before.0 - amount - fee);
}

#[test]
fn the_same_command_again_is_refused_while_the_first_is_open() {
    let world = World::manual();
    let before = world.free(Eve);
    let (code, first) = world.json("transfer 2 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "{first}");
    let (code, second) = world.json("transfer 2 --to //Eve --yes --wait none");
    assert_eq!(code, 8, "{second}");
    assert_eq!(second["error"]["code"], "already_sent");
    assert_eq!(second["error"]["details"]["hash"], first["data"]["hash"]);
    assert_eq!(world.pending(), 1);

    let (code, other) = world.json("transfer 3 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "{other}");
    let (code, again) = world.json("transfer 2 --to //Eve --yes --wait none --again");
    assert_eq!(code, 0, "{again}");
    assert_ne!(again["data"]["hash"], first["data"]["hash"]);
    world.advance(1);
    assert_eq!(world.free(Eve), before + 7 * TAO);

    let (code, waited) = world.json("tx wait --all");
    assert_eq!(code, 0, "{waited}");
    assert_eq!(waited["data"]["transactions"].as_array().expect("a list").len(), 3);
    let (code, once_more) = world.json("transfer 2 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "the earlier ones are settled: {once_more}");
}

#[test]
fn a_key_pays_once() {
    let world = World::fast();
    let before = world.free(Eve);
    let (code, first) = world.json("transfer 2 --to //Eve --yes --id rent");
    assert_eq!(code, 0, "{first}");
    let (code, second) = world.json("transfer 2 --to //Eve --yes --id rent");
    assert_eq!(code, 0, "{second}");
    let hash = |document: &serde_json::Value| document["data"]["transaction"]["hash"].clone();
    assert_eq!(hash(&first), hash(&second));
    assert_eq!(world.free(Eve), before + 2 * TAO);
}

#[test]
fn a_key_that_was_used_for_something_else_does_not_read_as_done() {
    let world = World::fast();
    let before = world.free(Eve);
    let (code, first) = world.json("transfer 2 --to //Eve --yes --id rent");
    assert_eq!(code, 0, "{first}");
    let stake = "stake add 2 --to 5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc@1";
    for other in ["transfer 20 --to //Eve", "transfer 2 --to //Bob", stake] {
        let (code, document) = world.json(&format!("{other} --yes --id rent"));
        assert_eq!((code, &document["error"]["code"]), (4, &"id_used".into()), "{document}");
    }
    assert_eq!(world.free(Eve), before + 2 * TAO);
}

#[test]
fn a_key_pays_once_from_processes_that_run_at_the_same_time() {
    let world = World::start(Production::Instant);
    let before = world.free(Eve);
    let start = |_| world.taoctl("transfer 2 --to //Eve --yes --id rent --json").spawn();
    let running: Vec<_> = (0..4).map(start).collect();
    for child in running {
        let output = child.expect("it starts").wait_with_output().expect("it ends");
        let (code, document) = read(&output);
        assert!(code == 0 || code == 8, "{document}");
    }
    assert_eq!(world.free(Eve), before + 2 * TAO);
    assert_eq!(world.journal().len(), 1);
}

#[test]
fn an_account_can_send_from_processes_that_run_at_the_same_time() {
    let world = World::fast();
    let before = world.free(Eve);
    let start = |id| world.taoctl(&format!("transfer 2 --to //Eve --yes --id {id} --json")).spawn();
    let running: Vec<_> = ["a", "b", "c"].map(start).into();
    for child in running {
        let output = child.expect("it starts").wait_with_output().expect("it ends");
        let (code, document) = read(&output);
        assert_eq!(code, 0, "{document}");
    }
    assert_eq!(world.free(Eve), before + 6 * TAO);
}

#[test]
fn a_gap_in_the_nonces_is_filled() {
    let world = World::manual();
    let before = world.free(Eve);
    let (code, document) = world.json("transfer 1 --to //Eve --yes --wait none --nonce 2");
    assert_eq!(code, 0, "{document}");
    for (amount, nonce) in [(2, 0), (3, 1), (4, 3)] {
        let transfer = format!("transfer {amount} --to //Eve --yes --wait none");
        let (code, document) = world.json(&transfer);
        assert_eq!((code, &document["data"]["nonce"]), (0, &nonce.into()), "{document}");
    }
    world.advance(1);
    assert_eq!(world.free(Eve), before + 10 * TAO);
}

#[test]
fn nothing_is_written_when_no_node_answers() {
    let world = World::manual();
    let mut command = world.taoctl("transfer 2 --to //Eve --yes --json");
    let output = command.env("BT_NETWORK", "ws://127.0.0.1:1").output().expect("it runs");
    let (code, document) = read(&output);
    assert_eq!((code, &document["error"]["code"]), (6, &"chain_connect".into()));
    assert!(world.journal().is_empty());
}
