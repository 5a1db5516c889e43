//! Keys that are unlocked once: what the agent signs, and that it is gone when it should be.

use std::fs;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::path::PathBuf;
use std::process::Output;

use localnet::Production;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;
use sp_keyring::Sr25519Keyring::Bob;

use crate::world::{PASSWORD, TAO, World, read, wait_for};

/// A chain, and a home with the encrypted wallet `bot`.
struct Home {
    world: World,
}

impl Drop for Home {
    fn drop(&mut self) {
        // No agent outlives its test.
        let _ = self.world.taoctl("agent lock").output();
    }
}

impl Home {
    fn new(production: Production) -> Self {
        let world = World::start(production);
        world.make_bot();
        Self { world }
    }

    fn output(&self, words: &str, password: bool) -> Output {
        self.world.as_bot(words, password).output().expect("it runs")
    }

    /// Without any password: the exit code, and the code of the error.
    fn run(&self, words: &str) -> (i32, Value) {
        let (exit, document) = read(&self.output(words, false));
        (exit, document["error"]["code"].clone())
    }

    fn unlock(&self, words: &str) -> Value {
        let (exit, document) = read(&self.output(&format!("agent unlock {words}"), true));
        assert_eq!(exit, 0, "{document}");
        document["data"].clone()
    }

    fn status(&self) -> Value {
        let (exit, document) = read(&self.output("agent status", false));
        assert_eq!(exit, 0, "{document}");
        document["data"].clone()
    }

    fn is_gone(&self) -> bool {
        self.run("agent status") == (5, "agent_not_running".into())
    }

    fn socket(&self) -> PathBuf {
        self.world.state().join("agent/agent.sock")
    }
}

fn pid(unlocked: &Value) -> Pid {
    Pid::from_raw(i32::try_from(unlocked["pid"].as_u64().expect("a pid")).expect("a small pid"))
}

/// It has ended, whether or not anybody has asked how.
fn has_ended(pid: Pid) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit(')')
        .next()
        .is_none_or(|rest| rest.trim().is_empty() || rest.trim().starts_with('Z'))
}

fn refused(code: &str) -> (i32, Value) {
    (4, code.into())
}

#[test]
fn an_unlocked_hotkey_sets_weights_without_its_password() {
    let home = Home::new(Production::Instant);
    let weights = "weights set 1 0:1 --yes";
    assert_eq!(home.run(weights), (2, "password_needed".into()));
    let unlocked = home.unlock("bot/hot --for 60s");
    assert_eq!(unlocked["keys"][0]["name"], "bot/hot");
    let output = home.output(weights, false);
    let (exit, document) = read(&output);
    assert_eq!(exit, 0, "{document}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("signed by the agent"));
    assert_eq!(home.status()["keys"][0]["signed"], 1);
    // It was unlocked for weights: the same key stakes nothing, and the coldkey is not held.
    let output = home.output("transfer 1 --to //Bob --yes", false);
    assert_eq!(read(&output).0, 2);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("the agent does not hold bot (its uses or its time are over"), "{told}");
    // A message is no transaction: the agent is no help, and that is told before a password is asked for.
    let output = home.output("wallet sign bot/hot --message hello", false);
    assert_eq!(read(&output).0, 2);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("the agent never signs messages"), "{told}");
}

#[test]
fn a_coldkey_moves_value_only_within_what_was_allowed() {
    let home = Home::new(Production::Instant);
    let before = home.world.free(Bob);
    home.unlock("bot --for 60s");
    let transfer = "transfer 2 --to //Bob --yes";
    assert_eq!(home.run(transfer), refused("agent_refused"));
    assert!(home.world.journal().is_empty(), "nothing was signed");

    home.unlock("bot --for 60s --allow transfer --max 5");
    assert_eq!(home.run(transfer).0, 0);
    assert_eq!(home.run("transfer 3.000000001 --to //Bob --yes"), refused("agent_refused"));
    assert_eq!(home.run("transfer all --to //Bob --yes"), refused("agent_refused"));
    let staking = "stake add 1 --to 5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc@1 --yes";
    assert_eq!(home.run(staking), refused("agent_refused"));
    assert_eq!(
        home.run("transfer 3 --to //Bob --yes --metadata-hash off"),
        refused("agent_refused")
    );
    assert_eq!(home.run("transfer 3 --to //Bob --yes").0, 0);
    assert_eq!(home.world.free(Bob), before + 5 * TAO);
    let held = home.status()["keys"][0].clone();
    assert_eq!((&held["spent"], &held["signed"]), (&"5000000000".into(), &2.into()));

    // A password that is given comes first.
    let (exit, document) = read(&home.output("transfer 4 --to //Bob --yes", true));
    assert_eq!(exit, 0, "{document}");
    assert_eq!(home.world.free(Bob), before + 9 * TAO);
}

#[test]
fn uses_and_time_end_it() {
    let home = Home::new(Production::Instant);
    let unlocked = home.unlock("bot --for 60s --max-uses 1 --allow transfer --max all");
    assert_eq!(home.run("transfer 1 --to //Bob --yes").0, 0);
    wait_for("the end of an agent without uses", || has_ended(pid(&unlocked)));
    assert!(home.is_gone() && !home.socket().exists());
    assert_eq!(home.run("transfer 1.5 --to //Bob --yes"), (2, "password_needed".into()));

    let unlocked = home.unlock("bot --for 1s");
    wait_for("the end of its time", || has_ended(pid(&unlocked)));
    assert!(home.is_gone() && !home.socket().exists());
}

#[test]
fn locking_and_signals_end_it_and_a_dead_one_leaves_no_confusion() {
    let home = Home::new(Production::Manual);
    let unlocked = home.unlock("bot bot/hot --for 60s");
    assert_eq!(unlocked["keys"].as_array().map(Vec::len), Some(2));
    let mode = |path: &PathBuf| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    let folder = home.socket().parent().expect("a folder").to_owned();
    assert_eq!((mode(&home.socket()), mode(&folder)), (0o600, 0o700));
    assert!(fs::metadata(home.socket()).expect("a socket").file_type().is_socket());

    assert_eq!(home.run("agent lock nobody"), (5, "key_not_held".into()));
    assert_eq!(home.run("agent lock bot").0, 0);
    assert_eq!(home.status()["keys"].as_array().map(Vec::len), Some(1));
    assert_eq!(home.run("agent lock").0, 0);
    wait_for("the end of a locked agent", || has_ended(pid(&unlocked)));
    assert!(home.is_gone() && !home.socket().exists());
    assert_eq!(home.run("agent lock").0, 0);

    for signal in [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGINT, Signal::SIGKILL] {
        let pid = pid(&home.unlock("bot --for 60s"));
        kill(pid, signal).expect("a signal");
        wait_for("the end by a signal", || has_ended(pid));
        assert!(home.is_gone(), "{signal}");
        assert_eq!(home.socket().exists(), signal == Signal::SIGKILL, "{signal}");
    }
    // In the place of the killed one.
    assert_eq!(home.unlock("bot --for 60s")["keys"][0]["name"], "bot");
}

/// As a service manager starts it: the process that it started is the agent.
#[test]
fn in_the_foreground_it_is_the_same_process_until_it_is_told_to_end() {
    let home = Home::new(Production::Manual);
    let mut command = home.world.taoctl("agent unlock bot --for 60s --foreground --json");
    let mut child = command.env("BT_WALLET_PASSWORD", PASSWORD).spawn().expect("it starts");
    wait_for("the agent", || !home.is_gone());
    assert_eq!(home.status()["pid"], child.id());
    let (exit, document) = read(&home.output("agent unlock bot --foreground", true));
    assert_eq!((exit, &document["error"]["code"]), (5, &"agent_running".into()));
    kill(pid(&home.status()), Signal::SIGTERM).expect("a signal");
    assert!(child.wait().expect("it ends").success());
    assert!(home.is_gone() && !home.socket().exists());
}

#[test]
fn keys_that_are_unlocked_at_the_same_time_are_in_one_agent() {
    let home = Home::new(Production::Manual);
    let start = |words: &str| {
        let mut command = home.world.taoctl(words);
        command.env("BT_WALLET_PASSWORD", PASSWORD).spawn().expect("it starts")
    };
    let running = ["agent unlock bot --for 60s", "agent unlock bot/hot --for 60s"].map(start);
    for child in running {
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{output:?}");
    }
    assert_eq!(home.status()["keys"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_key_is_unlocked_for_one_chain_and_for_calls_that_it_has() {
    let home = Home::new(Production::Manual);
    let (exit, document) = read(&home.output("agent unlock bot/hot --for 60s -n finney", true));
    assert_eq!(exit, 0, "{document}");
    assert_eq!(home.run("weights set 1 0:1 --yes"), (2, "password_needed".into()));
    for unknown in ["Balances.transfer_keep_alove", "transfers"] {
        let words = format!("agent unlock bot --allow {unknown} --max 1");
        let (exit, document) = read(&home.output(&words, true));
        assert_eq!((exit, &document["error"]["code"]), (2, &"unknown_call".into()));
    }
    assert_eq!(home.status()["keys"].as_array().map(Vec::len), Some(1));
}
