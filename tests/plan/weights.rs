//! `weights`.

use serde_json::{Value, json};

use crate::cli::Cli;
use crate::fake_node::Story;
use crate::recorded::{key, put, start};

/// UID 2 of subnet 1: permit, stake 195316155036, last update in block 115.
const VALIDATOR: &str = "5DvJNgBPbfpkteKW829sXYAKLgPeFJWicbrbS4KdSUUDrxzg";
/// UID 1: the owner's hotkey.
const OWNER: &str = "5FBy7nNZZ3gBHSPdNQh8msKHxG1yf9pzrCDrnSXphZhJug2P";
/// UID 9: without permit and stake.
const MINER: &str = "5C4iWS9N9BfeLDvR5SHZrbKXZkKKM35vgCEqqFzz8C85yFnN";
const STRANGER: &str = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";

fn wallets(cli: &Cli) {
    for (name, address) in
        [("validator", VALIDATOR), ("owner", OWNER), ("miner", MINER), ("stranger", STRANGER)]
    {
        cli.sealed_hotkey("w", name, address);
    }
}

/// Weights are set directly, as they are not in the recording.
fn direct(story: &mut Story) {
    put(story, key("CommitRevealWeightsEnabled", &[1]), &[0]);
}

/// `LastUpdate` of subnet 1 with UID 2 in block `last`.
fn updated(story: &mut Story, last: u64) {
    let blocks = [0, 3, last, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126_u64];
    let bytes = blocks.iter().flat_map(|block| block.to_le_bytes());
    put(story, key("LastUpdate", &[1]), &[vec![14 << 2], bytes.collect()].concat());
}

fn set(hotkey: &str, rest: &str) -> String {
    format!("weights set 1 -w w -H {hotkey} {rest} --dry-run")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_call_has_the_largest_at_65535() {
    // The hotkeys have no account: free calls are signed without.
    let (_node, cli) = start(0, direct).await;
    wallets(&cli);
    let args = |version: &str| {
        json!({
            "netuid": 1, "dests": [3, 1, 2], "weights": [26_214, 65_535, 0], "version_key": version,
        })
    };
    let planned = cli.run(&set("validator", "3:0.2 1:0.5 2:0")).await.data();
    assert_eq!(
        planned["steps"][0]["call"],
        json!({ "pallet": "SubtensorModule", "name": "set_weights", "args": args("0") })
    );
    assert_eq!(planned["steps"][0]["signer"], VALIDATOR);
    // 26214 and 65535 of 91749.
    let rows = planned["preview"]["rows"].as_array().unwrap();
    let row = |uid: &str| rows.iter().find(|row| row["label"] == uid).unwrap()["value"].clone();
    assert_eq!(row("uid 3"), "0.2 is sent as 26214, 28.571%");
    assert_eq!(row("uid 1"), "0.5 is sent as 65535, 71.429%");

    // The same from files, and from a pipe.
    let files = [
        ("w.json", "{\"3\": 0.2, \"1\": 5e-1, \"2\": 0}"),
        ("w.csv", "uid,weight\n3,0.2\n1,0.5\n2,0\n"),
    ];
    for (name, text) in files {
        let path = cli.file(name, text);
        let line = set("validator", &format!("--file {}", path.display()));
        assert_eq!(cli.run(&line).await.call()["args"], args("0"), "{name}");
    }
    let line = set("validator", "--file - --version-key 7");
    let piped = cli.run_with(&line, "[[3, 2], [1, 5], [2, 0]]").await.call();
    assert_eq!(piped["args"], args("7"));
}

#[tokio::test(flavor = "multi_thread")]
async fn commit_reveal_is_refused_before_anything_is_sent() {
    let (node, cli) = start(0, |_| {}).await;
    wallets(&cli);
    let run = cli.run("weights set 1 -w w -H validator 3:1 -y").await;
    let (exit, code, _) = run.error();
    assert_eq!((exit, code.as_str()), (4, "commit_reveal_enabled"));
    assert!(!node.take().1.iter().any(|method| method.starts_with("author_")));
}

#[tokio::test(flavor = "multi_thread")]
async fn too_early_says_how_long() {
    let (node, cli) = start(0, direct).await;
    wallets(&cli);
    // The limit is 100 blocks. After block 476 the next is 477: set in 377 it may, set in 378 not yet.
    node.now(|story| updated(story, 377));
    cli.run(&set("validator", "3:1")).await.call();
    for (last, wait) in [(378, 1), (476, 99)] {
        node.now(|story| updated(story, last));
        let (exit, code, details) = cli.run(&set("validator", "3:1")).await.error();
        assert_eq!((exit, code.as_str()), (9, "weights_too_early"));
        assert_eq!(details["blocks_to_wait"], wait);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_set_weights() {
    let (node, cli) = start(0, direct).await;
    wallets(&cli);
    let refused = async |hotkey: &str, rest: &str| {
        let (exit, code, details) = cli.run(&set(hotkey, rest)).await.error();
        assert_eq!(exit, 4, "{code}");
        (code, details)
    };
    assert_eq!(refused("stranger", "3:1").await.0, "not_registered");
    assert_eq!(refused("miner", "3:1").await.0, "no_validator_permit");
    assert_eq!(refused("miner", "9:1 3:0").await.0, "no_validator_permit");
    // Everybody may on himself.
    cli.run(&set("miner", "9:1")).await.call();

    let threshold = |stake: u64| {
        move |story: &mut Story| {
            put(story, key("StakeThreshold", &[]), &stake.to_le_bytes());
        }
    };
    // The total stake of UID 2 in the recorded metagraph.
    node.now(threshold(195_316_155_036));
    cli.run(&set("validator", "3:1")).await.call();
    node.now(threshold(195_316_155_037));
    let (code, details) = refused("validator", "3:1").await;
    assert_eq!(code, "stake_below_threshold");
    assert_eq!(details, json!({ "stake": "195316155036", "threshold": "195316155037" }));
    // The owner's hotkey needs none.
    node.now(threshold(u64::MAX));
    cli.run(&set("owner", "3:1")).await.call();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_be_set() {
    let (node, cli) = start(0, direct).await;
    wallets(&cli);
    let refused = async |rest: &str| cli.run(&set("validator", rest)).await.error();
    let (exit, code, details) = refused("13:1 14:1").await;
    assert_eq!((exit, code.as_str()), (4, "uid_unknown"));
    assert_eq!(details, json!({ "uids": [14], "neurons": 14 }));
    assert_eq!(refused("3:1 3:1").await.0, 2);
    assert_eq!(refused("3:0").await.0, 2);
    assert_eq!(refused("3:-1").await.0, 2);
    assert_eq!(refused("").await.0, 2);
    assert_eq!(refused("--file /nowhere/weights.json").await.0, 2);

    node.now(|story| put(story, key("MinAllowedWeights", &[1]), &3_u16.to_le_bytes()));
    assert_eq!(refused("3:1 4:1").await.1, "too_few_weights");
    cli.run(&set("validator", "3:1 4:1 5:0")).await.call();
    // The weight on oneself is excused.
    cli.run(&set("validator", "2:1")).await.call();
    // Never more than there are neurons.
    node.now(|story| put(story, key("MinAllowedWeights", &[1]), &1024_u16.to_le_bytes()));
    let all: Vec<String> = (0..14).map(|uid| format!("{uid}:1")).collect();
    cli.run(&set("validator", &all.join(" "))).await.call();

    node.now(|story| put(story, key("WeightsVersionKey", &[1]), &5_u64.to_le_bytes()));
    assert_eq!(
        refused(&format!("{} --version-key 4", all.join(" "))).await.1,
        "version_key_too_low"
    );
    let call = cli.run(&set("validator", &all.join(" "))).await.call();
    assert_eq!(call["args"]["version_key"], "5");
    assert_eq!(
        cli.run("weights set 0 -w w -H owner 1:1 --dry-run").await.error().1,
        "root_has_no_weights"
    );
    assert_eq!(
        cli.run("weights set 77 -w w -H owner 1:1 --dry-run").await.error().1,
        "subnet_unknown"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn stored_weights_are_shown() {
    // UID 3 with 65535 and UID 4 with 32768, by UID 2.
    let stored = [2 << 2, 3, 0, 255, 255, 4, 0, 0, 128];
    let (_node, cli) = start(0, |story| put(story, key("Weights", &[1, 2]), &stored)).await;
    let row = json!({
        "uid": 2,
        "hotkey": VALIDATOR,
        "validator_permit": true,
        "last_update": 115,
        "age": 361,
        "weights": [{ "uid": 3, "weight": 65_535 }, { "uid": 4, "weight": 32_768 }],
    });
    let shown = cli.run("weights show 1").await.data();
    assert_eq!((&shown["commit_reveal"], &shown["neurons"]), (&json!(true), &json!(14)));
    let with_weights = shown["validators"].as_array().unwrap();
    assert!(with_weights.contains(&row), "{shown}");
    for option in ["--uid 2".to_owned(), format!("--hotkey {VALIDATOR}")] {
        let shown = cli.run(&format!("weights show 1 {option}")).await.data();
        assert_eq!(shown["validators"], json!([row]), "{option}");
    }
    let none: &[Value] = &[];
    let miner = cli.run("weights show 1 --uid 9").await.data();
    assert_eq!(miner["validators"][0]["weights"].as_array().unwrap(), none);
    for (option, code) in
        [("--uid 14".to_owned(), "uid_unknown"), (format!("--hotkey {STRANGER}"), "not_registered")]
    {
        assert_eq!(cli.run(&format!("weights show 1 {option}")).await.error().1, code);
    }
}
