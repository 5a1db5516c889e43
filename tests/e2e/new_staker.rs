//! The journey of a new staker on a chain like the main one: a wallet, TAO, a position, and what it earns.

use localnet::{Production, Scenario};
use serde_json::Value;

use crate::world::{World, read};

#[test]
fn a_new_staker_holds_a_position_after_three_commands() {
    let world = World::of(Scenario::MainnetLike, Production::Instant);
    let run = |words: &str| -> Value {
        let mut command = world.taoctl(words);
        command.arg("--json").env("BT_WALLET", "savings");
        command.env("BT_WALLET_PASSWORD", "correct horse battery staple");
        let (code, document) = read(&command.output().expect("it runs"));
        assert_eq!(code, 0, "{words}: {document}");
        document["data"].clone()
    };
    // The validator is chosen by what `delegate list` shows of it.
    let validators = run("delegate list --netuid 4 -w //Alice");
    let validator = validators["delegates"][0]["hotkey"].as_str().expect("a hotkey").to_owned();

    let words = world.home().join("words");
    run(&format!("wallet create savings --mnemonic-file {}", words.display()));
    run("localnet fund savings 20 --yes");
    let staked = run(&format!("stake add 10tao --to {validator}@4 --max-impact 10% --yes"));
    assert_eq!(staked["result"]["tao"], "10000000000");

    let list = run("stake list");
    let [position] = list["positions"].as_array().expect("a list").as_slice() else {
        panic!("{list}")
    };
    assert_eq!(position["stake"], staked["result"]["alpha"]);
    assert_eq!(position["hotkey"], validator.as_str());
}
