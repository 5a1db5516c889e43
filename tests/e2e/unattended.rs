//! Weights without anybody: every way to open a hotkey, a killed run, a commit that the chain dropped.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Output};
use std::time::Duration;

use localnet::{Options, Production};
use serde_json::{Value, json};

use crate::world::{PASSWORD, World, read, wait_for};
use crate::wrapped::send;

/// Epochs of 20 blocks, a limit of 5 blocks; weights are committed.
struct Validator(World);

impl Drop for Validator {
    fn drop(&mut self) {
        // No agent outlives its test.
        let _ = self.0.taoctl("agent lock").output();
    }
}

impl Validator {
    fn new() -> Self {
        let slot = Some(Duration::from_secs(12));
        let production = Production::Instant;
        let options = Options { production, beacon: true, slot, ..Options::default() };
        let world = World::with(options);
        let call = "sudo_set_commit_reveal_weights_enabled netuid=1 enabled=true";
        let (code, document) =
            send(&world, "//Alice", &format!("Sudo.sudo call=(AdminUtils.{call})"));
        assert_eq!(code, 0, "{document}");
        // The time between blocks is measured.
        world.advance(3);
        Self(world)
    }

    fn file(&self, weights: &Value) -> PathBuf {
        let file = self.0.home().join("weights.json");
        fs::write(&file, weights.to_string()).expect("a file");
        file
    }

    fn output(&self, words: &str, weights: &Value, env: &[(&str, &str)]) -> Output {
        let mut command = self.0.as_bot(words, false);
        command.arg("--yes").arg("--file").arg(self.file(weights));
        command.envs(env.iter().copied()).output().expect("it runs")
    }

    fn ensure(&self, words: &str, env: &[(&str, &str)]) -> (i32, Value) {
        let words = format!("weights ensure 1 --max-age 1epoch {words}");
        read(&self.output(&words, &json!({ "0": 1 }), env))
    }
}

fn state(document: &Value) -> &str {
    document["data"]["result"]["state"].as_str().unwrap_or_default()
}

#[test]
fn a_hotkey_alone_is_enough_however_it_is_opened() {
    let validator = Validator::new();
    let world = &validator.0;
    world.make_hotkey("bot", "hot", "//Bob//stash");
    world.make_plain_hotkey("bot", "plain", "//Bob//stash");
    // Neither a coldkey nor its address is there.
    let wallet = world.home().join(".bittensor/wallets/bot");
    let files = fs::read_dir(&wallet).expect("a wallet").flatten().map(|file| file.file_name());
    assert_eq!(files.collect::<Vec<_>>(), ["hotkeys"]);

    let (code, document) = validator.ensure("", &[]);
    assert_eq!((code, &document["error"]["code"]), (2, &json!("password_needed")), "{document}");

    let password = world.home().join("password");
    fs::write(&password, PASSWORD).expect("a file");
    let password = password.display().to_string();
    let file = [("BT_WALLET_PASSWORD_FILE", password.as_str())];
    let committed = |(code, document): (i32, Value)| {
        assert_eq!((code, state(&document)), (0, "committed"), "{document}");
        assert_eq!(document["data"]["result"]["age"], 0);
        // Once in an epoch.
        let (code, document) = validator.ensure("", &[]);
        assert_eq!((code, state(&document)), (0, "waiting"), "{document}");
        world.advance(20);
    };
    committed(validator.ensure(&format!("--password-file {password}"), &[]));
    committed(validator.ensure("", &file));
    let (code, unlocked) =
        read(&world.as_bot("agent unlock bot/hot --for 60s", true).output().expect("it runs"));
    assert_eq!(code, 0, "{unlocked}");
    committed(validator.ensure("", &[]));
    let (code, locked) = world.json("agent lock");
    assert_eq!(code, 0, "{locked}");
    committed(validator.ensure("-H plain", &[]));

    // A line for the log, and nothing else.
    let mut quiet = world.taoctl("-q weights ensure 1 --max-age 1epoch --yes --every 1m");
    quiet.env("BT_WALLET", "bot").env("BT_WALLET_HOTKEY", "plain");
    let output = quiet.arg("--file").arg(validator.file(&json!({ "0": 1 }))).output();
    let output = output.expect("it runs");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{output:?}");
}

#[test]
fn what_the_chain_dropped_is_committed_again() {
    let validator = Validator::new();
    let world = &validator.0;
    world.make_plain_hotkey("bot", "hot", "//Bob//stash");
    let ensure = |weights: &Value| {
        let words = "weights ensure 1 --max-age 50epochs";
        let (code, document) = read(&validator.output(words, weights, &[]));
        assert_eq!(code, 0, "{document}");
        document
    };
    let (old, new) = (json!({ "0": 1 }), json!({ "0": 0, "1": 1 }));
    let (code, document) = world.json("subnet register 1 -H //AliceStash --yes");
    assert_eq!(code, 0, "{document}");
    assert_eq!(state(&ensure(&old)), "committed");
    world.advance(45);
    // A file that changed is no reason to send it while the weights are young.
    assert_eq!(state(&ensure(&new)), "fresh");

    assert!(world.node.set_beacon(false));
    let (code, document) = read(&validator.output("weights set 1", &new, &[]));
    assert_eq!(code, 0, "{document}");
    assert_eq!(state(&ensure(&new)), "waiting");
    world.advance(60);
    assert!(world.node.set_beacon(true));
    let document = ensure(&new);
    assert_eq!(state(&document), "committed", "{document}");
    assert!(document["data"]["result"]["lost"].is_u64(), "{document}");
    assert_eq!(document["warnings"].as_array().expect("warnings").len(), 1);
    world.advance(45);
    assert_eq!(state(&ensure(&old)), "fresh");
    let (_, shown) = world.json("weights show 1");
    let stored = json!([
        { "uid": 0, "weight": 0, "outdated": false },
        { "uid": 1, "weight": 65_535, "outdated": false }
    ]);
    assert_eq!(shown["data"]["validators"][0]["weights"], stored, "{shown}");
}

#[test]
fn too_early_is_told_with_the_blocks_to_wait() {
    let world = World::start(Production::Instant);
    world.make_plain_hotkey("bot", "hot", "//Bob//stash");
    let ensure = |words: &str| {
        let words = format!("weights ensure 1 --every 1s --yes {words}");
        let file = world.home().join("weights.csv");
        fs::write(&file, "0,1").expect("a file");
        read(&world.as_bot(&words, false).arg("--file").arg(file).output().expect("it runs"))
    };
    let (code, document) = ensure("--max-age 1");
    assert_eq!((code, state(&document)), (0, "set"), "{document}");
    assert_eq!(document["warnings"].as_array().expect("warnings").len(), 1, "{document}");
    world.advance(2);
    // Set two blocks ago, taken every five blocks: the next two do not take them.
    let (code, early) = ensure("--max-age 1");
    let details = &early["error"]["details"];
    assert_eq!((code, &details["state"], &details["age"]), (9, &json!("too_early"), &json!(2)));
    assert_eq!(details["blocks_to_wait"], 2, "{early}");
    let (code, young) = ensure("--max-age 1epoch");
    assert_eq!((code, state(&young)), (0, "fresh"), "{young}");
    world.advance(2);
    let (code, document) = ensure("--max-age 1");
    assert_eq!((code, state(&document)), (0, "set"), "{document}");
}

#[test]
fn a_run_that_was_killed_is_not_repeated() {
    let world = World::manual();
    world.make_plain_hotkey("bot", "hot", "//Bob//stash");
    let file = world.home().join("weights.csv");
    fs::write(&file, "0,1").expect("a file");
    let ensure = || {
        let mut command = world.as_bot("weights ensure 1 --max-age 1epoch --yes", false);
        command.arg("--file").arg(&file);
        command
    };
    world.advance(6);
    let mut first = ensure().spawn().expect("it runs");
    wait_for("the transaction", || world.pending() == 1);
    first.kill().expect("it was running");
    first.wait().expect("it ended");

    let (code, document) = read(&ensure().output().expect("it runs"));
    assert_eq!((code, state(&document)), (0, "waiting"), "{document}");
    assert_eq!(document["data"]["result"]["in_flight"], world.only_hash());
    assert_eq!(world.pending(), 1);
    world.advance(1);
    let (code, document) = read(&ensure().output().expect("it runs"));
    assert_eq!((code, state(&document)), (0, "fresh"), "{document}");
    assert_eq!(world.journal().len(), 1);
}

/// Weights of subnet 1, which are set at once.
fn ensure(world: &World, words: &str) -> Command {
    let file = world.home().join("weights.csv");
    fs::write(&file, "0,1").expect("a file");
    let mut command = world.as_bot(&format!("weights ensure 1 --yes {words}"), false);
    command.arg("--file").arg(file);
    command
}

/// Makes a block now and then until it has ended.
fn with_blocks(world: &World, mut child: Child) -> (i32, Value) {
    wait_for("its end", || {
        let ended = child.try_wait().expect("it runs").is_some();
        if !ended {
            world.advance(1);
            std::thread::sleep(Duration::from_millis(80));
        }
        ended
    });
    read(&child.wait_with_output().expect("it ends"))
}

#[test]
fn who_waits_sends_when_the_blocks_have_come() {
    let world = World::manual();
    world.make_plain_hotkey("bot", "hot", "//Bob//stash");
    world.advance(6);
    let (code, first) =
        with_blocks(&world, ensure(&world, "--max-age 1epoch").spawn().expect("it runs"));
    assert_eq!((code, state(&first)), (0, "set"), "{first}");
    let words = "--max-age 1 --every 1s";
    let (code, early) = read(&ensure(&world, words).output().expect("it runs"));
    assert!([(9, ""), (0, "fresh")].contains(&(code, state(&early))), "{early}");
    world.advance(1);
    let child = ensure(&world, &format!("{words} --wait-allowed")).spawn().expect("it runs");
    let (code, second) = with_blocks(&world, child);
    assert_eq!((code, state(&second)), (0, "set"), "{second}");
    let block = |document: &Value| document["data"]["result"]["last_update"].as_u64().unwrap_or(0);
    assert!(block(&second) >= block(&first) + 5, "{first} {second}");
    assert_eq!(world.journal().len(), 2);
}

#[test]
fn of_two_runs_at_once_one_sends() {
    let world = World::manual();
    world.make_plain_hotkey("bot", "hot", "//Bob//stash");
    world.advance(6);
    let mut run = ensure(&world, "--max-age 1epoch");
    let (one, two) = (run.spawn().expect("it runs"), run.spawn().expect("it runs"));
    wait_for("the transaction", || world.pending() == 1);
    world.advance(1);
    let ended = [one, two].map(|child| read(&child.wait_with_output().expect("it ends")));
    let mut states = ended.each_ref().map(|(code, document)| (*code, state(document)));
    states.sort_unstable();
    assert_eq!(states, [(0, "fresh"), (0, "set")], "{ended:?}");
    assert_eq!((world.journal().len(), world.pending()), (1, 0));
}

#[test]
fn a_key_that_would_stop_it_for_ever_is_refused() {
    let world = World::manual();
    world.make_plain_hotkey("bot", "hot", "//Bob//stash");
    let output = ensure(&world, "--max-age 1epoch --id cron").output().expect("it runs");
    let (code, document) = read(&output);
    assert_eq!((code, world.pending()), (2, 0), "{document}");
}
