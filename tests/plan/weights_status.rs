//! `weights status`, and how often the views of weights wait for the node.

use codec::Encode as _;
use serde_json::json;
use taoctl::domain::address::AccountId;

use crate::rehearsal::{Part, Part::Account, Part::Number, Rehearsal};

/// UID 2 of subnet 1: permit, stake 195316155036, last update in block 115.
const VALIDATOR: &str = "5DvJNgBPbfpkteKW829sXYAKLgPeFJWicbrbS4KdSUUDrxzg";
const MINER: &str = "5C4iWS9N9BfeLDvR5SHZrbKXZkKKM35vgCEqqFzz8C85yFnN";
/// Round 1000 of quicknet.
const PULSE: &str = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125\
    e342b73a8dd2bacbe47e4b6b63ed5e39";
const STAKE: u64 = 195_316_155_036;

fn public(address: &str) -> [u8; 32] {
    address.parse::<AccountId>().unwrap().0
}

/// Epoch 7 of subnet 1 began in block 400, the head is 476, and the next epoch comes in 500.
fn chain() -> Rehearsal {
    let chain = Rehearsal::new(0);
    let subnet: &[Part] = &[Number(1)];
    let blocks = [("LastEpochBlock", 400), ("PendingEpochAt", 0), ("BlocksSinceLastStep", 76)];
    let counts = [("SubnetEpochIndex", 7), ("RevealPeriodEpochs", 1), ("WeightsSetRateLimit", 100)];
    for (entry, value) in blocks.into_iter().chain(counts) {
        chain.set(entry, subnet, &u64::encode(&value));
    }
    chain.set("Tempo", subnet, &100_u16.encode());
    chain.set("ActivityCutoffFactorMilli", subnet, &5_000_u32.encode());
    chain.set("StakeThreshold", &[], &STAKE.encode());
    chain
}

fn status(rest: &str) -> String {
    format!("weights status {rest} --hotkey {VALIDATOR}")
}

#[test]
fn what_waits_and_until_when() {
    let chain = chain();
    let queue = vec![commit_of(MINER, 450, 900), commit_of(VALIDATOR, 460, 1_000)];
    chain.set("TimelockedWeightCommits", &[Number(1), Number(7)], &queue.encode());
    // Hash, epoch, block, zero. The first is late, the second can be revealed, the third not yet.
    let salted = [(5, 250), (6, 350), (7, 470)].map(|(epoch, block): (u64, u64)| {
        ([u8::try_from(epoch).unwrap(); 32], epoch, block, 0_u64)
    });
    chain.set("WeightCommits", &[Number(1), Account(VALIDATOR)], &salted.to_vec().encode());
    chain.set("Drand.LastStoredRound", &[], &999_u64.encode());

    let run = chain.run(&status("1"));
    let warnings = run.json["warnings"].as_array().unwrap();
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings[0].as_str().unwrap().contains("block 250 was not revealed"), "{warnings:?}");
    assert!(warnings[1].as_str().unwrap().contains("block 350 must be revealed until block 499"));
    let shown = run.data()["subnets"][0].clone();
    let expected = json!([{
        "block": 460, "epoch": 7, "reveal_epoch": 8, "reveal_block": 500, "blocks_to_reveal": 24,
        "round": 1_000,
        // Quicknet: 1692803367 s and 999 periods of 3 s.
        "round_time": 1_692_806_364_000_u64,
        "round_stored": false,
        "round_missed": false,
    }]);
    assert_eq!(shown["timelocked"], expected);
    let windows = shown["salted"].as_array().unwrap().iter().map(|commit| {
        json!([commit["block"], commit["window"], commit["first_block"], commit["last_block"]])
    });
    let expected = [
        json!([250, "expired", null, 399]),
        json!([350, "open", 400, 499]),
        json!([470, "too_early", 500, 599]),
    ];
    assert_eq!(windows.collect::<Vec<_>>(), expected);
    assert_eq!(shown["salted"][0]["salt_kept"], false);
    assert_eq!(shown["last_reveal"]["state"], "waiting");
    assert_eq!((&shown["mode"], &shown["reveal_period"]), (&json!("commit_reveal"), &json!(1)));
    assert_eq!((&shown["last_update"], &shown["age"]), (&json!(115), &json!(361)));
    assert_eq!((&shown["stake"], &shown["uid"]), (&json!(STAKE.to_string()), &json!(2)));
    assert_eq!(shown["epoch"]["next_block"], 500);
    assert_eq!(shown["blocks_to_wait"], 0);

    chain.set("Drand.LastStoredRound", &[], &1_000_u64.encode());
    let pulse = (1_000_u64, vec![0_u8; 32], hex::decode(PULSE).unwrap());
    chain.set("Drand.Pulses", &[Number(1_000)], &pulse.encode());
    let shown = chain.run(&status("1")).data();
    let commit = &shown["subnets"][0]["timelocked"][0];
    assert_eq!((&commit["round_stored"], &commit["round_missed"]), (&json!(true), &json!(false)));

    // A later round does not open it.
    let queue = vec![commit_of(VALIDATOR, 460, 999)];
    chain.set("TimelockedWeightCommits", &[Number(1), Number(7)], &queue.encode());
    let run = chain.run(&status("1"));
    assert!(run.json["warnings"].to_string().contains("has no round 999"), "{}", run.json);
    let shown = run.data();
    let commit = &shown["subnets"][0]["timelocked"][0];
    assert_eq!((&commit["round_stored"], &commit["round_missed"]), (&json!(false), &json!(true)));
}

/// As the chain stores them: who, block, ciphertext, round.
fn commit_of(who: &str, block: u64, round: u64) -> ([u8; 32], u64, Vec<u8>, u64) {
    (public(who), block, vec![1, 2, 3], round)
}

/// UID 2 set its weights in block 115: with UID 0 registered one block before, and UID 3 in the same.
#[test]
fn weights_on_later_neurons_are_marked() {
    let chain = chain();
    let row: Vec<(u16, u16)> = vec![(0, 32_768), (3, 65_535)];
    chain.set("Weights", &[Number(1), Number(2)], &row.encode());
    for (uid, block) in [(0, 114_u64), (3, 115)] {
        chain.set("BlockAtRegistration", &[Number(1), Number(uid)], &block.encode());
    }
    let shown = chain.run("weights show 1 --uid 2").data()["validators"][0].clone();
    let expected = json!([
        { "uid": 0, "weight": 32_768, "outdated": false },
        { "uid": 3, "weight": 65_535, "outdated": true },
    ]);
    assert_eq!((&shown["weights"], &shown["sum"]), (&expected, &json!(32_768)));
}

#[test]
fn weights_near_the_cutoff_are_a_warning() {
    let chain = chain();
    // Set in 115: thousandths of 100 blocks, the first block that does not count them, and what is said.
    let cases = [
        (5_000, 616, "active", None),
        // The epoch of block 600 would not count them.
        (4_840, 600, "near_cutoff", Some("stop counting in 124 blocks")),
        (3_610, 477, "near_cutoff", Some("stop counting in 1 blocks")),
        (3_600, 476, "inactive", Some("have not counted since block 476")),
    ];
    for (factor, from, state, warning) in cases {
        chain.set("ActivityCutoffFactorMilli", &[Number(1)], &u32::encode(&factor));
        let run = chain.run(&status("1"));
        let said = run.json["warnings"].to_string();
        assert!(warning.map_or(said == "[]", |warning| said.contains(warning)), "{said}");
        let activity = run.data()["subnets"][0]["activity"].clone();
        assert_eq!((&activity["state"], &activity["inactive_from"]), (&json!(state), &json!(from)));
    }
    // Who has no permit has no weights that count.
    let run = chain.run(&format!("weights status 1 --hotkey {MINER}"));
    assert_eq!(run.json["warnings"], json!([]));
}

#[test]
fn all_subnets_in_one_look() {
    let chain = chain();
    // Everything but the stakes is left out of the metagraph: field 69 of 74, after the netuid.
    let stakes: Vec<codec::Compact<u64>> = vec![codec::Compact(STAKE); 14];
    let graph = [vec![1, 1 << 2], vec![0; 68], Some(stakes).encode(), vec![0; 4]].concat();
    let graph = format!("0x{}", hex::encode(graph));
    let chain = chain.answer("SubnetInfoRuntimeApi_get_selective_metagraph", &graph);
    let shown = chain.run(&status("")).data();
    let [subnet] = shown["subnets"].as_array().unwrap().as_slice() else { panic!("{shown}") };
    assert_eq!(*subnet, chain.run(&status("1")).data()["subnets"][0]);
    chain.asked();
    for line in [status(""), status("1"), "weights show 1".to_owned()] {
        chain.run(&line).data();
        let (rounds, methods) = chain.asked();
        assert!(rounds <= 2, "{line}: {methods:?}");
    }
}

#[test]
fn the_last_reveal_is_looked_for_where_there_may_be_one() {
    let chain = chain();
    let reveal = |rest: &str| chain.run(&status(rest)).data()["subnets"][0]["last_reveal"].clone();
    assert_eq!(reveal("1"), json!({ "state": "unknown" }));
    // The state of the block of the commit is not recorded.
    let (exit, ..) = chain.run(&status("1 --events")).error();
    assert_ne!(exit, 0);
    // Nothing is revealed where weights are set.
    chain.set("CommitRevealWeightsEnabled", &[Number(1)], &[0]);
    assert_eq!(reveal("1 --events"), json!({ "state": "not_needed" }));
}
