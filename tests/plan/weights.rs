//! `weights`.

use serde_json::{Value, json};

use crate::rehearsal::{Part::Number, Rehearsal};

/// UID 2 of subnet 1: permit, stake 195316155036, last update in block 115.
pub const VALIDATOR: &str = "5DvJNgBPbfpkteKW829sXYAKLgPeFJWicbrbS4KdSUUDrxzg";
/// UID 1: the owner's hotkey.
const OWNER: &str = "5FBy7nNZZ3gBHSPdNQh8msKHxG1yf9pzrCDrnSXphZhJug2P";
/// UID 9: without permit and stake.
const MINER: &str = "5C4iWS9N9BfeLDvR5SHZrbKXZkKKM35vgCEqqFzz8C85yFnN";
pub const STRANGER: &str = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";

/// A chain where weights are free, and a wallet with the hotkeys.
pub fn chain() -> Rehearsal {
    let chain = Rehearsal::new(0);
    for (name, address) in
        [("validator", VALIDATOR), ("owner", OWNER), ("miner", MINER), ("stranger", STRANGER)]
    {
        chain.sealed_hotkey("w", name, address);
    }
    chain
}

/// Weights are set directly, as they are not in the recording.
pub fn direct() -> Rehearsal {
    chain().with("CommitRevealWeightsEnabled", &[Number(1)], &[0])
}

/// `LastUpdate` of subnet 1 with UID 2 in block `last`.
fn updated(chain: &Rehearsal, last: u64) {
    let blocks = [0, 3, last, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126_u64];
    let bytes = blocks.iter().flat_map(|block| block.to_le_bytes());
    chain.set("LastUpdate", &[Number(1)], &[vec![14 << 2], bytes.collect()].concat());
}

fn set(hotkey: &str, rest: &str) -> String {
    format!("weights set 1 -w w -H {hotkey} {rest} --dry-run")
}

#[test]
fn the_call_has_the_largest_at_65535() {
    // The hotkeys have no account: free calls are signed without.
    let chain = direct();
    let args = |version: &str| {
        json!({
            "netuid": 1, "dests": [3, 1, 2], "weights": [26_214, 65_535, 0], "version_key": version,
        })
    };
    let planned = chain.run(&set("validator", "3:0.2 1:0.5 2:0")).data();
    assert_eq!(
        planned["steps"][0]["call"],
        json!({ "pallet": "SubtensorModule", "name": "set_weights", "args": args("0") })
    );
    assert_eq!(planned["steps"][0]["signer"], VALIDATOR);
    let row = |uid: u16, asked: &str, sent: u16| json!({ "uid": uid, "hotkey": null, "asked": asked, "sent": sent });
    let rows = json!([row(3, "0.2", 26_214), row(1, "0.5", 65_535), row(2, "0", 0)]);
    assert_eq!(planned["preview"]["table_rows"], rows);

    // The same from files, and from a pipe.
    let files = [
        ("w.json", "{\"3\": 0.2, \"1\": 5e-1, \"2\": 0}"),
        ("w.csv", "uid,weight\n3,0.2\n1,0.5\n2,0\n"),
    ];
    for (name, text) in files {
        let path = chain.file(name, text);
        let line = set("validator", &format!("--file {}", path.display()));
        assert_eq!(chain.run(&line).plan().call().1.clone(), args("0"), "{name}");
    }
    let line = set("validator", "--file - --version-key 7");
    let piped = chain.run_with(&line, "[[3, 2], [1, 5], [2, 0]]").plan();
    assert_eq!(*piped.call().1, args("7"));
}

#[test]
fn too_early_says_how_long() {
    let chain = direct();
    // The limit is 100 blocks. After block 476 the next is 477: set in 377 it may, set in 378 not yet.
    updated(&chain, 377);
    chain.run(&set("validator", "3:1")).plan();
    for (last, wait) in [(378, 1), (476, 99)] {
        updated(&chain, last);
        let (exit, code, details) = chain.run(&set("validator", "3:1")).error();
        assert_eq!((exit, code.as_str()), (9, "weights_too_early"));
        assert_eq!(details["blocks_to_wait"], wait);
    }
}

#[test]
fn neurons_by_their_hotkeys() {
    let chain = direct();
    let line = |rest: &str| set("validator", rest);
    // The owner's hotkey is UID 1, the miner's UID 9.
    let plan = chain.run(&line(&format!("w/owner:1 {MINER}:2 3:3"))).plan();
    assert_eq!(plan.call().1["dests"], json!([1, 9, 3]));
    assert_eq!(plan.call().1["weights"], json!([21_845, 43_690, 65_535]));
    let (exit, code, details) = chain.run(&line("w/stranger:1 3:1")).error();
    assert_eq!((exit, code.as_str()), (4, "hotkeys_not_registered"));
    assert_eq!(details, json!({ "netuid": 1, "hotkeys": [STRANGER] }));
    // A hotkey and its UID.
    let (exit, code, _) = chain.run(&line(&format!("9:1 {MINER}:2"))).error();
    assert_eq!((exit, code.as_str()), (2, "weights_duplicate_uid"));
    for wrong in ["w/nobody:1", "owner:1", "5C4iWS9N9BfeLDvR5SHZrbKXZkKKM35vgCEqqFzz8C85yFnM:1"] {
        assert!([2, 5].contains(&chain.run(&line(wrong)).error().0), "{wrong}");
    }
}

#[test]
fn each_mechanism_has_a_call_and_a_limit_of_its_own() {
    let chain = direct();
    let line = "weights set 1 3:1 -w w -H validator --mechanism 1 --dry-run";
    let (exit, code, details) = chain.run(line).error();
    assert_eq!((exit, code.as_str()), (4, "mechanism_unknown"));
    assert_eq!(details, json!({ "mechanism": 1, "mechanisms": 1 }));
    chain.set("MechanismCountCurrent", &[Number(1)], &[2]);
    let plan = chain.run(line).plan();
    let args = json!({
        "netuid": 1, "mecid": 1, "dests": [3], "weights": [65_535], "version_key": "0",
    });
    assert_eq!(plan.call(), ("set_mechanism_weights", &args));
    // 1 · 4096 + 1: too early there, not on the main mechanism.
    let blocks: Vec<u8> = [0, 0, 400_u64].iter().flat_map(|block| block.to_le_bytes()).collect();
    chain.set("LastUpdate", &[Number(4_097)], &[vec![3 << 2], blocks].concat());
    let (exit, code, details) = chain.run(line).error();
    assert_eq!((exit, code.as_str()), (9, "weights_too_early"));
    assert_eq!(details["blocks_to_wait"], 23);
    chain.run(&set("validator", "3:1")).plan();
    assert_eq!(chain.run(&line.replace("mechanism 1", "mechanism 16")).error().0, 2);
}

#[test]
fn what_rounding_takes_is_told() {
    let chain = direct();
    let plan = chain.run(&set("validator", "1:131071 3:1 4:0 5:2")).plan();
    assert_eq!(plan.call().1["weights"], json!([65_535, 0, 0, 1]));
    assert!(plan.warnings().contains("UID 3 gets 0"), "{}", plan.warnings());
}

#[test]
fn who_may_set_weights() {
    let chain = direct();
    let refused = |hotkey: &str, rest: &str| {
        let (exit, code, details) = chain.run(&set(hotkey, rest)).error();
        assert_eq!(exit, 4, "{code}");
        (code, details)
    };
    assert_eq!(refused("stranger", "3:1").0, "not_registered");
    assert_eq!(refused("miner", "3:1").0, "no_validator_permit");
    assert_eq!(refused("miner", "9:1 3:0").0, "no_validator_permit");
    // Everybody may on himself.
    chain.run(&set("miner", "9:1")).plan();

    let threshold = |stake: u64| chain.set("StakeThreshold", &[], &stake.to_le_bytes());
    // The total stake of UID 2 in the recorded metagraph.
    threshold(195_316_155_036);
    chain.run(&set("validator", "3:1")).plan();
    threshold(195_316_155_037);
    let (code, details) = refused("validator", "3:1");
    assert_eq!(code, "stake_below_threshold");
    assert_eq!(details, json!({ "stake": "195316155036", "threshold": "195316155037" }));
    // The owner's hotkey needs none.
    threshold(u64::MAX);
    chain.run(&set("owner", "3:1")).plan();
}

#[test]
fn what_can_be_set() {
    let chain = direct();
    let refused = |rest: &str| chain.run(&set("validator", rest)).error();
    let (exit, code, details) = refused("13:1 14:1");
    assert_eq!((exit, code.as_str()), (4, "uid_unknown"));
    assert_eq!(details, json!({ "uids": [14], "neurons": 14 }));
    assert_eq!(refused("3:1 3:1").0, 2);
    assert_eq!(refused("3:0").0, 2);
    assert_eq!(refused("3:-1").0, 2);
    assert_eq!(refused("").0, 2);
    assert_eq!(refused("--file /nowhere/weights.json").0, 2);

    chain.set("MinAllowedWeights", &[Number(1)], &3_u16.to_le_bytes());
    assert_eq!(refused("3:1 4:1").1, "too_few_weights");
    chain.run(&set("validator", "3:1 4:1 5:0")).plan();
    // The weight on oneself is excused.
    chain.run(&set("validator", "2:1")).plan();
    // Never more than there are neurons.
    chain.set("MinAllowedWeights", &[Number(1)], &1024_u16.to_le_bytes());
    let all: Vec<String> = (0..14).map(|uid| format!("{uid}:1")).collect();
    chain.run(&set("validator", &all.join(" "))).plan();

    chain.set("WeightsVersionKey", &[Number(1)], &5_u64.to_le_bytes());
    assert_eq!(refused(&format!("{} --version-key 4", all.join(" "))).1, "version_key_too_low");
    let plan = chain.run(&set("validator", &all.join(" "))).plan();
    assert_eq!(plan.call().1["version_key"], "5");
    assert_eq!(
        chain.run("weights set 0 -w w -H owner 1:1 --dry-run").error().1,
        "root_has_no_weights"
    );
    assert_eq!(chain.run("weights set 77 -w w -H owner 1:1 --dry-run").error().1, "subnet_unknown");
}

#[test]
fn stored_weights_are_shown() {
    // UID 3 with 65535 and UID 4 with 32768, by UID 2.
    let stored = [2 << 2, 3, 0, 255, 255, 4, 0, 0, 128];
    let chain = Rehearsal::new(0).with("Weights", &[Number(1), Number(2)], &stored);
    let row = json!({
        "uid": 2,
        "hotkey": VALIDATOR,
        "own_name": "w/validator",
        "validator_permit": true,
        "last_update": 115,
        "age": 361,
        "active": true,
        "sum": 98_303,
        "weights": [
            { "uid": 3, "weight": 65_535, "outdated": false },
            { "uid": 4, "weight": 32_768, "outdated": false },
        ],
    });
    for uid in [3, 4] {
        chain.set("BlockAtRegistration", &[Number(1), Number(uid)], &100_u64.to_le_bytes());
    }
    chain.sealed_hotkey("w", "validator", VALIDATOR);
    let shown = chain.run("weights show 1").data();
    assert_eq!((&shown["commit_reveal"], &shown["neurons"]), (&json!(true), &json!(14)));
    let with_weights = shown["validators"].as_array().unwrap();
    assert!(with_weights.contains(&row), "{shown}");
    for option in ["--uid 2".to_owned(), format!("--hotkey {VALIDATOR}")] {
        let shown = chain.run(&format!("weights show 1 {option}")).data();
        assert_eq!(shown["validators"], json!([row]), "{option}");
    }
    // Who gives weight to UID 4: of each row that entry is left, and the sum of all.
    let mut to = row.clone();
    to["weights"] = json!([{ "uid": 4, "weight": 32_768, "outdated": false }]);
    let shown = chain.run("weights show 1 --to 4").data();
    assert_eq!(shown["to"], 4);
    assert!(shown["validators"].as_array().unwrap().contains(&to), "{shown}");
    let shown = chain.run(&format!("weights show 1 --to {MINER}")).data();
    assert!(!shown["validators"].as_array().unwrap().iter().any(|row| row["uid"] == 2), "{shown}");
    // A cutoff of 36 tempos: 360 blocks or 396, and the age is 361.
    chain.set("ActivityCutoffFactorMilli", &[Number(1)], &36_000_u32.to_le_bytes());
    let tempo = |blocks: u16| chain.set("Tempo", &[Number(1)], &blocks.to_le_bytes());
    for (blocks, active) in [(10, false), (11, true)] {
        tempo(blocks);
        let shown = chain.run("weights show 1 --uid 2").data();
        assert_eq!(shown["validators"][0]["active"], active, "{shown}");
    }
    // Another mechanism has weights of its own: storage index 4,097.
    assert_eq!(chain.run("weights show 1 --mechanism 1").error().1, "mechanism_unknown");
    chain.set("MechanismCountCurrent", &[Number(1)], &[2]);
    chain.set("Weights", &[Number(4_097), Number(9)], &[1 << 2, 5, 0, 255, 255]);
    let shown = chain.run("weights show 1 --mechanism 1").data();
    assert_eq!(shown["validators"].as_array().unwrap().len(), 1, "{shown}");
    // It has no update there, so every neuron came later.
    let entry = json!({ "uid": 5, "weight": 65_535, "outdated": true });
    assert_eq!(shown["validators"][0]["weights"], json!([entry]));
    let none: &[Value] = &[];
    let miner = chain.run("weights show 1 --uid 9").data();
    assert_eq!(miner["validators"][0]["weights"].as_array().unwrap(), none);
    for (option, code) in
        [("--uid 14".to_owned(), "uid_unknown"), (format!("--hotkey {STRANGER}"), "not_registered")]
    {
        assert_eq!(chain.run(&format!("weights show 1 {option}")).error().1, code);
    }
}
