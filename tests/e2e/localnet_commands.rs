//! `localnet`: the chain in the binary, as scripts use it.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crate::world::{World, read};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

/// `taoctl localnet run … -- sh -c SCRIPT`, with `$T` for the binary.
fn script(world: &World, script: &str) -> Command {
    let mut command = world.taoctl("localnet run --block-time 100 -- sh -ec");
    command.arg(script).env("T", env!("CARGO_BIN_EXE_taoctl")).env_remove("BT_NETWORK");
    command
}

#[test]
fn a_script_of_six_commands_runs_on_a_chain_of_its_own() {
    let world = World::manual();
    let six = r#"
        $T balance //Eve --json
        $T transfer 5 --to //Eve --yes --json
        $T localnet fund //Eve 7 --yes --json
        $T localnet advance 3 --json
        $T tx wait --all --json
        $T balance //Eve --json"#;
    let output = script(&world, six).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let documents = String::from_utf8(output.stdout).expect("text");
    let documents: Vec<Value> =
        documents.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let [before, .., after] = documents.as_slice() else { panic!("{documents:?}") };
    assert_eq!(documents.len(), 6);
    let free = |document: &Value| -> u64 {
        let free = document["data"]["accounts"][0]["free"].as_str().expect("an amount");
        free.parse().expect("rao")
    };
    assert_eq!(free(after), free(before) + 12_000_000_000);
}

#[test]
fn the_exit_code_is_that_of_the_command() {
    let world = World::manual();
    let code = |text: &str| script(&world, text).output().expect("it runs").status.code();
    assert_eq!(code("$T chain status\n$T transfer 9999999 --to //Eve --yes\nexit 0"), Some(4));
    assert_eq!(code("exit 42"), Some(42));
    assert_eq!(code("kill -9 $$"), Some(128 + 9));
    let mut missing = world.taoctl("localnet run --json -- ./no-such-program");
    let (code, document) = read(&missing.output().expect("it runs"));
    assert_eq!((code, &document["error"]["code"]), (127, &"no_program".into()));
}

#[test]
fn a_started_chain_serves_until_it_is_interrupted() {
    let world = World::manual();
    let mut start =
        world.taoctl("localnet start --port 0 --instant --json").spawn().expect("starts");
    let mut told = String::new();
    let stdout = start.stdout.take().expect("a pipe");
    BufReader::new(stdout).read_line(&mut told).expect("a line");
    let told: Value = serde_json::from_str(&told).expect("JSON");
    let url = told["data"]["url"].as_str().expect("a URL");

    let mut status = world.taoctl("chain status --json");
    let (code, document) = read(&status.env("BT_NETWORK", url).output().expect("it runs"));
    assert_eq!((code, &document["data"]["genesis"]), (0, &told["data"]["genesis"]));
    // No block comes without a transaction, so the first one is signed for block 0.
    let mut first = world.taoctl("transfer 1 --to //Eve --yes --json");
    let (code, document) = read(&first.env("BT_NETWORK", url).output().expect("it runs"));
    assert_eq!((code, &document["data"]["transaction"]["block"]["number"]), (0, &1.into()));

    kill_process(Pid::from_child(&start), Signal::INT).expect("it was running");
    assert_eq!(start.wait().expect("it ends").code(), Some(0));
}

#[test]
fn the_port_of_another_chain_is_refused() {
    let world = World::manual();
    let (code, document) = world.json(&format!("localnet start --port {}", world.node.port()));
    assert_eq!((code, &document["error"]["code"]), (4, &"localnet_port".into()));
}

#[test]
fn blocks_come_on_demand() {
    let world = World::manual();
    let (code, document) = world.json("localnet advance 250");
    assert_eq!((code, &document["data"]["newest"]["number"]), (0, &250.into()));
    assert_eq!(world.node.block_number(), 250);
}

#[test]
fn the_wrapped_command_has_the_terminal_and_the_passwords() {
    let world = World::manual();
    let mut command =
        script(&world, "read line; echo \"$line $BT_WALLET_PASSWORD\"; echo $BT_NETWORK >&2");
    let mut child =
        command.env("BT_WALLET_PASSWORD", "secret").stdin(Stdio::piped()).spawn().expect("starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    std::io::Write::write_all(&mut stdin, b"typed\n").expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "typed secret\n");
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("ws://127.0.0.1:"), "{output:?}");
}

#[test]
fn the_demo_plays_the_main_job_to_its_end() {
    let world = World::manual();
    let mut demo = world.taoctl("localnet demo --block-time 100 --json");
    let output = demo.env_remove("BT_NETWORK").output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let told = String::from_utf8(output.stdout).expect("text");
    let told: Vec<Value> =
        told.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let answers: Vec<&Value> = told
        .iter()
        .filter(|document| document["data"]["is"] == "answer")
        .map(|document| &document["data"]["answer"])
        .collect();
    let answer = |schema: &str| {
        let found = answers.iter().rev().find(|answer| answer["schema"] == schema);
        &found.unwrap_or_else(|| panic!("no {schema}"))["data"]
    };
    assert!(answers.iter().all(|answer| answer["ok"] == true));
    let sent = answer("taoctl.tx.list/1")["transactions"].as_array().expect("a list");
    assert_eq!(sent.len(), 7);
    assert!(sent.iter().all(|sent| sent["state"] == "final"), "{sent:?}");
    let left = &answer("taoctl.stake.exit/1")["result"];
    assert_eq!((&left["sold"], &left["left"]), (&1.into(), &0.into()), "{left}");
    let miner = &answer("taoctl.balance/1")["accounts"][1];
    assert_eq!((&miner["name"], &miner["free"]), (&"miner".into(), &"250500000000".into()));
    // Nothing of it is left behind in the home of the user.
    assert!(world.journal().is_empty());
}
