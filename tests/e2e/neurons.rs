//! From a hotkey that nobody knows to weights on chain.

use localnet::Production;
use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring::{Alice, AliceStash};

use crate::world::World;

fn amount(value: &Value) -> u64 {
    value.as_str().expect("an amount").parse().expect("rao")
}

#[test]
fn a_registration_costs_what_its_receipt_says() {
    let world = World::fast();
    let before = world.free(Alice);
    let (code, document) = world.json("subnet register 1 -H //AliceStash --yes");
    assert_eq!(code, 0, "{document}");
    let result = &document["data"]["result"];
    let hotkey = AliceStash.to_account_id().to_string();
    assert_eq!((&result["netuid"], &result["uid"]), (&json!(1), &json!(1)));
    assert_eq!(result["hotkey"], hotkey.as_str());
    let cost = amount(&result["burned"]) + amount(&document["data"]["transaction"]["fee"]);
    assert_eq!(world.free(Alice), before - cost);

    let (code, document) = world.json("subnet metagraph 1");
    assert_eq!(code, 0, "{document}");
    let neuron = &document["data"]["neurons"][1];
    assert_eq!(neuron["hotkey"], hotkey.as_str());
    assert_eq!(neuron["coldkey"], Alice.to_account_id().to_string().as_str());
    // The price rose with it, and it has a place on root for nothing.
    let (code, again) = world.json("subnet register 1 -H //AliceStash --yes");
    assert_eq!((code, &again["error"]["code"]), (4, &json!("already_registered")));
    let (code, root) = world.json("subnet register 0 -H //AliceStash --yes");
    assert_eq!((code, &root["data"]["result"]["uid"]), (0, &json!(0)), "{root}");
    assert_eq!(root["data"]["result"]["burned"], Value::Null);
}

/// The price changes with every block, and with it the limit of the call.
#[test]
fn the_same_registration_is_not_sent_twice_because_the_price_has_moved() {
    let world = World::manual();
    let register = "subnet register 1 -H //AliceStash --yes --wait none";
    let (code, first) = world.json(&format!("{register} --nonce 1"));
    assert_eq!(code, 0, "{first}");
    // The gap before it keeps it out of this block.
    let (code, other) = world.json("subnet register 1 -w //Bob -H //DaveStash --yes --wait none");
    assert_eq!(code, 0, "{other}");
    world.advance(1);
    let (code, second) = world.json(register);
    assert_eq!((code, &second["error"]["code"]), (8, &json!("already_sent")), "{second}");
}

#[test]
fn a_hotkey_without_any_tao_sets_weights_and_waits_for_the_next() {
    // A block for each transaction and no other: the limit passes only when it is told to.
    let world = World::start(Production::Instant);
    let (code, document) = world.json("subnet register 1 -H //AliceStash --yes");
    assert_eq!(code, 0, "{document}");
    // The owner's hotkey never held TAO, and needs no permit.
    let (code, document) = world.json("weights set 1 -H //BobStash 0:2 1:1 --yes");
    assert_eq!(code, 0, "{document}");
    assert_eq!(document["data"]["result"]["uid"], 0);
    assert_eq!(document["data"]["transaction"]["fee"], "0");

    let (code, shown) = world.json("weights show 1");
    assert_eq!(code, 0, "{shown}");
    let stored = json!([
        { "uid": 0, "weight": 65_535, "outdated": false },
        { "uid": 1, "weight": 32_768, "outdated": false }
    ]);
    assert_eq!(shown["data"]["validators"][0]["weights"], stored);
    let sent = json!([{ "uid": 0, "weight": 65_535 }, { "uid": 1, "weight": 32_768 }]);
    assert_eq!(document["data"]["result"]["weights"], sent);

    // The limit of this subnet is five blocks.
    let (code, early) = world.json("weights set 1 -H //BobStash 0:1 --yes");
    assert_eq!((code, &early["error"]["code"]), (9, &json!("weights_too_early")), "{early}");
    assert_eq!(early["error"]["details"]["blocks_to_wait"], 4);
    world.advance(3);
    let (code, early) = world.json("weights set 1 -H //BobStash 0:1 --yes");
    assert_eq!((code, &early["error"]["details"]["blocks_to_wait"]), (9, &json!(1)), "{early}");
    world.advance(1);
    let (code, document) = world.json("weights set 1 -H //BobStash 0:1 --yes");
    assert_eq!(code, 0, "{document}");
}

/// The password signs twice here: for the coldkey that pays, and for the hotkey that speaks.
#[test]
fn an_encrypted_hotkey_sets_weights_with_the_password_of_a_file() {
    let world = World::fast();
    let file = |name: &str, text: &str| {
        let path = world.home().join(name);
        std::fs::write(&path, text).expect("a file");
        path.display().to_string()
    };
    let right = file("right", "correct horse battery staple\n");
    let wrong = file("wrong", "another horse\n");
    let words = world.home().join("words").display().to_string();
    let run = |words: &str| {
        let (code, document) = world.json(words);
        assert_eq!(code, 0, "{words}: {document}");
        document["data"].clone()
    };
    let made = run(&format!(
        "wallet create neuron --encrypt-hotkey --mnemonic-file {words} --password-file {right}"
    ));
    for key in made["made"].as_array().expect("keys") {
        assert_eq!((&key["encrypted"], &key["format"]), (&json!(true), &json!("taoctl")));
    }
    run("transfer 100 --to neuron --yes");
    run(&format!("subnet register 1 -w neuron --yes --password-cmd cat<{right}"));

    // The limit of this subnet is five blocks.
    world.advance(5);
    let set = "weights set 1 -w neuron 1:1 --yes";
    let (code, refused) = world.json(&format!("{set} --password-file {wrong}"));
    assert_eq!((code, &refused["error"]["code"]), (5, &json!("wrong_password")), "{refused}");
    let said = refused["error"]["message"].as_str().expect("a message");
    assert!(said.contains("hotkeys/default") && said.contains("--password-file"), "{said}");
    let (code, refused) = world.json(set);
    assert_eq!((code, &refused["error"]["code"]), (2, &json!("password_needed")), "{refused}");
    let result = run(&format!("{set} --password-file {right}"));
    assert_eq!(result["result"]["uid"], 1, "{result}");
}
