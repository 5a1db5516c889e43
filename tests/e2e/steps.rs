//! Commands of several transactions: stopped between two of them they go on, and say how far they have come.

use std::fs;
use std::path::PathBuf;
use std::process::Child;

use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring::Alice;

use crate::truth::Truth;
use crate::world::{TAO, World, read, wait_for};

/// `//Bob//stash`: the owner's hotkey of subnet 1.
const POSITION: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc@1";

/// Two purchases of 10 TAO, three blocks apart.
fn words(more: &str) -> String {
    format!("stake add 20 --to {POSITION} --split 2 --every 3 --yes {more}")
}

/// What is told to go on with.
fn typed() -> String {
    let command = words("");
    format!("`taoctl {} --json` goes on with step 2; with --again it begins anew", command.trim())
}

/// The command, when its first step is in block 1 and it waits for the turn of the second.
fn between_steps(world: &World, words: &str) -> Child {
    let child = world.taoctl(words).arg("--json").spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 1);
    world.advance(1);
    wait_for("the journal", || {
        let (_, document) = world.json("tx list --offline");
        let state = &document["data"]["transactions"][0]["state"];
        ["in_block", "final"].iter().any(|known| state == known)
    });
    child
}

/// The rest of what was begun: its second step comes into a block, and nothing else does.
fn go_on(world: &World, words: &str) -> (i32, Value) {
    let child = world.taoctl(words).arg("--json").spawn().expect("it starts");
    world.advance(2);
    wait_for("the pool", || world.pending() == 1);
    world.advance(1);
    read(&child.wait_with_output().expect("it ends"))
}

/// The nonces of Alice's transactions on the chain, and the TAO that bought alpha.
fn on_chain(world: &World) -> (usize, u64) {
    use localnet::pallets::subtensor::Event::StakeAdded;
    use localnet::runtime::RuntimeEvent::SubtensorModule;
    let included = world.block_on(async { Truth::of(&world.node.url()).await.news().await });
    let sent = included.iter().filter(|one| one.signer == Alice.to_account_id());
    let events = included.iter().flat_map(|one| &one.events);
    let paid = events.filter_map(|event| match event {
        SubtensorModule(StakeAdded(_, _, tao, ..)) => Some(*tao),
        _ => None,
    });
    (sent.count(), paid.sum())
}

fn places(world: &World) -> Vec<Value> {
    let (_, document) = world.json("tx list");
    let sent = document["data"]["transactions"].as_array().expect("a list");
    let mut places: Vec<Value> = sent.iter().map(|one| one["step"].clone()).collect();
    places.sort_by_key(Value::to_string);
    places
}

#[test]
fn killed_between_two_steps_the_same_command_goes_on() {
    for id in ["", "--id rent"] {
        let world = World::manual();
        let before = world.free(Alice);
        let mut child = between_steps(&world, &words(id));
        child.kill().expect("it was still running");
        child.wait().expect("it ends");
        assert_eq!(on_chain(&world), (1, 10 * TAO));
        // Another purpose is not what was begun.
        let (code, document) = world.json(&words("--id other --dry-run"));
        assert_eq!((code, document["data"]["steps"].as_array().map(Vec::len)), (0, Some(2)));

        let (code, document) = go_on(&world, &words(id));
        assert_eq!(code, 0, "{document}");
        assert_eq!(on_chain(&world), (2, 20 * TAO));
        let steps = document["data"]["steps"].as_array().expect("both");
        let fees: u64 = steps.iter().map(|step| number(&step["fee"])).sum();
        assert_eq!(world.free(Alice), before - 20 * TAO - fees);
        assert_eq!(document["data"]["result"]["tao"], json!((20 * TAO).to_string()));
        assert_eq!(places(&world), [json!("step 1 of 2"), json!("step 2 of 2")]);

        if !id.is_empty() {
            // The key stands for both.
            let (code, again) = world.json(&words(id));
            assert_eq!((code, &again["data"]["steps"]), (0, &document["data"]["steps"]), "{again}");
            assert_eq!((world.pending(), on_chain(&world).0), (0, 2));
        }
    }
}

#[test]
fn interrupted_between_two_steps_it_says_what_was_done_and_what_goes_on() {
    let world = World::manual();
    let child = between_steps(&world, &words(""));
    let id = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(id, rustix::process::Signal::INT).expect("it was running");
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    let error = &document["error"];
    assert_eq!((code, &error["code"]), (8, &json!("stopped_between_steps")), "{document}");
    assert_eq!(error["details"]["done"].as_array().map(Vec::len), Some(1));
    assert_eq!(error["hints"][1], json!(typed()));

    // Begun anew, the first step is no repetition of one that is final.
    world.advance(10);
    let child = world.taoctl(&words("--again")).arg("--json").spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 1);
    world.advance(3);
    wait_for("the pool", || world.pending() == 1);
    world.advance(1);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!((code, on_chain(&world)), (0, (3, 30 * TAO)), "{document}");
}

#[test]
fn a_second_step_that_fails_says_so_and_is_made_again() {
    let world = World::manual();
    let mut child = between_steps(&world, &words(""));
    // The price leaves the bound that was shown.
    let other =
        format!("stake add 300 --to {POSITION} --max-impact 100% -w //Bob --yes --wait none");
    assert_eq!(world.json(&other).0, 0);
    world.advance(2);
    wait_for("the second step", || {
        world.pending() == 1 || child.try_wait().expect("its state").is_some()
    });
    world.advance(1);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    let error = &document["error"];
    assert!([4, 7].contains(&code), "{document}");
    let states: Vec<_> = [0, 1].map(|step| error["details"]["steps"][step]["state"].clone()).into();
    assert_eq!(states, [json!("done"), json!("not_done")], "{document}");
    assert!(error["message"].to_string().contains("step 2 of 2"), "{document}");
    assert!(error["hints"].to_string().contains(&typed()), "{document}");
    assert_eq!(on_chain(&world).1, 310 * TAO);

    // What failed cannot leave its block by now.
    world.advance(10);
    let again = words("--max-impact 100%");
    let (code, document) = world.json(&format!("{again} --dry-run"));
    assert_eq!((code, document["data"]["steps"].as_array().map(Vec::len)), (0, Some(2)));
    let child = world.taoctl(&words("")).arg("--json").spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 1);
    world.advance(1);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!((code, on_chain(&world).1), (0, 320 * TAO), "{document}");
}

/// Those that were made, those that are made again after a stop, and those that are planned anew before each.
#[test]
fn every_step_counts_once_in_the_sum_of_a_day() {
    let world = World::manual();
    let over = (4, json!("policy_day"));
    let verdict = |words: &str| {
        let (code, document) = world.json(words);
        (code, document["error"]["code"].clone())
    };
    world.policy("max-per-day = '19.999999999tao'");
    assert_eq!(verdict(&words("")), over);
    assert_eq!(world.pending(), 0);

    world.policy("max-per-day = '20tao'");
    let mut child = between_steps(&world, &words(""));
    child.kill().expect("it was still running");
    child.wait().expect("it ends");
    assert_eq!(verdict("transfer 10.000000001 --to //Bob --dry-run"), over);
    assert_eq!(verdict("transfer 10 --to //Bob --dry-run").0, 0);
    let (code, document) = go_on(&world, &words(""));
    assert_eq!((code, on_chain(&world)), (0, (2, 20 * TAO)), "{document}");
    assert_eq!(verdict("transfer 0.000000001 --to //Bob --dry-run"), over);

    // In one run, too.
    world.policy("max-per-day = '40tao'");
    let again = format!("{} --json", words("--again"));
    let child = world.taoctl(&again).spawn().expect("it starts");
    for _ in 0..2 {
        wait_for("the pool", || world.pending() == 1);
        world.advance(3);
    }
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!((code, on_chain(&world)), (0, (4, 40 * TAO)), "{document}");
    assert_eq!(verdict("transfer 0.000000001 --to //Bob --dry-run"), over);
}

/// Where it is written how far the command has come.
fn run_file(world: &World) -> PathBuf {
    let genesis = hex::encode(world.node.genesis_hash());
    let runs = world.home().join(".local/state/taoctl/journal").join(genesis).join("runs");
    let mut files = fs::read_dir(runs).expect("a folder");
    files.next().expect("a run").expect("a file").path()
}

#[test]
fn the_same_command_typed_twice_makes_a_step_once() {
    let world = World::manual();
    let first = between_steps(&world, &words(""));
    // As another process does right before it sends the second step.
    let file = run_file(&world);
    let noted = fs::read_to_string(&file).expect("a hash");
    let other = format!("0x{}\n{noted}", "7".repeat(64));
    fs::write(&file, other).expect("a file");
    world.advance(2);
    let (code, document) = read(&first.wait_with_output().expect("it ends"));
    assert_eq!((code, &document["error"]["code"]), (4, &json!("run_elsewhere")), "{document}");
    assert_eq!((world.pending(), on_chain(&world)), (0, (1, 10 * TAO)));

    // Whoever gives it again goes on from what is on the chain.
    let (code, document) = go_on(&world, &words(""));
    assert_eq!((code, on_chain(&world)), (0, (2, 20 * TAO)), "{document}");
}

#[test]
fn a_damaged_run_is_not_begun_anew() {
    let world = World::manual();
    let mut child = between_steps(&world, &words(""));
    child.kill().expect("it was still running");
    child.wait().expect("it ends");
    for damaged in ["", "\n", "0x12\n", "nonsense"] {
        fs::write(run_file(&world), damaged).expect("a file");
        let (code, document) = world.json(&words(""));
        assert_eq!((code, &document["error"]["code"]), (4, &json!("journal_damaged")));
    }
    assert_eq!((world.pending(), on_chain(&world)), (0, (1, 10 * TAO)));
}

#[test]
fn several_steps_are_neither_saved_nor_left_to_themselves() {
    let world = World::manual();
    let refused = |words: &str, expected: &str| {
        let (code, document) = world.json(words);
        assert_eq!((code, &document["error"]["code"]), (4, &json!(expected)), "{document}");
    };
    refused(&words("--wait none"), "wait_none_several");
    refused(&words("--save x.json").replace("--yes", ""), "save_several");
    // A chosen nonce is the first one's.
    let child = between_steps(&world, &words("--nonce 0"));
    world.advance(2);
    wait_for("the pool", || world.pending() == 1);
    world.advance(1);
    let (code, _) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!((code, on_chain(&world)), (0, (2, 20 * TAO)));
}

fn number(value: &Value) -> u64 {
    value.as_str().expect("a text").parse().expect("an integer")
}
