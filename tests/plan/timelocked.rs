//! `weights set` where weights are committed and revealed by the chain.

use serde_json::{Value, json};
use taoctl::domain::timelock::{Signature, open};

use crate::fake_node::BEST;
use crate::rehearsal::{Part::Account, Part::Number, Rehearsal, stored};
use crate::weights::{STRANGER, VALIDATOR, chain};

/// drand quicknet's signature of round 1000: <https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/public/1000>.
const ROUND_1000: &str = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";
/// `Timestamp.Now` of the head, block 476.
const NOW: u64 = 1_700_000_000_000;

/// In epoch 7 of 360 blocks, which ends with block 759. Blocks of 12 s; the clock of the beacon, whose key is
/// quicknet's, is such that round 1000 comes three blocks after block 760, which begins the next epoch.
fn committing() -> Rehearsal {
    let genesis = (NOW + (760 + 3 - 476) * 12_000) / 1_000 - 3_000;
    let chain = chain()
        .with("Tempo", &[Number(1)], &360_u16.to_le_bytes())
        .with("LastEpochBlock", &[Number(1)], &400_u64.to_le_bytes())
        .with("PendingEpochAt", &[Number(1)], &0_u64.to_le_bytes())
        .with("BlocksSinceLastStep", &[Number(1)], &76_u64.to_le_bytes())
        .with("SubnetEpochIndex", &[Number(1)], &7_u64.to_le_bytes())
        .with("RevealPeriodEpochs", &[Number(1)], &1_u64.to_le_bytes())
        .with("Timestamp.Now", &[], &NOW.to_le_bytes())
        .with("Drand.LastStoredRound", &[], &10_u64.to_le_bytes())
        .with("Drand.BeaconConfig", &[], &beacon(genesis as u32));
    earlier(chain, &[276, 460])
}

/// Blocks that tell how fast the chain goes.
fn earlier(chain: Rehearsal, blocks: &[u64]) -> Rehearsal {
    blocks.iter().fold(chain, |chain, number| {
        let hash = format!("0x{number:064x}");
        let now = NOW - (476 - number) * 12_000;
        let time = stored("Timestamp.Now", &[], &now.to_le_bytes());
        chain.saying(|story| {
            // At the best block only; then moved to the other.
            let best = story.storage_at.get(BEST).cloned();
            time(story);
            let changed = story.storage_at.insert(BEST.to_owned(), best.unwrap()).unwrap();
            story.storage_at.insert(hash.clone(), changed);
            story.storage_at.insert(String::new(), story.storage_at[BEST].clone());
            story.blocks.push((hash, json!({ "number": number })));
        })
    })
}

/// SCALE of quicknet's `BeaconConfiguration`, as it is the default of the entry in the metadata, with another genesis.
fn beacon(genesis: u32) -> Vec<u8> {
    let quicknet = "810183cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a030000002721e6648052db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e97180f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e60626c732d756e636861696e65642d67312d7266633933383020717569636b6e6574";
    let genesis = hex::encode(genesis.to_le_bytes());
    hex::decode(quicknet.replace("2721e664", &genesis)).unwrap()
}

/// Of `TimelockedWeightCommits`: an entry in block 470 for a round of each of these hotkeys.
fn commits(of: &[(&str, u64)]) -> Vec<u8> {
    let entry = |(address, round): &(&str, u64)| {
        let account = address.parse::<taoctl::domain::address::AccountId>().unwrap();
        [&account.0[..], &470_u64.to_le_bytes(), &[4, 9], &round.to_le_bytes()].concat()
    };
    let entries: Vec<Vec<u8>> = of.iter().map(entry).collect();
    [vec![(of.len() as u8) << 2], entries.concat()].concat()
}

const LINE: &str = "weights set 1 3:0.2 1:0.5 -w w -H validator --dry-run";

fn refused(chain: &Rehearsal, line: &str) -> (i32, String, Value) {
    chain.run(line).error()
}

#[test]
fn what_is_committed_opens_with_the_round_of_the_reveal() {
    let chain = committing().with("WeightsVersionKey", &[Number(1)], &9_u64.to_le_bytes());
    let plan = chain.run(LINE).plan();
    let (name, args) = plan.call();
    assert_eq!(name, "commit_timelocked_mechanism_weights");
    let rest =
        (&args["netuid"], &args["mecid"], &args["reveal_round"], &args["commit_reveal_version"]);
    assert_eq!(rest, (&json!(1), &json!(0), &json!("1000"), &json!(4)));
    let ciphertext = args["commit"].as_str().unwrap();
    let ciphertext = hex::decode(ciphertext.trim_start_matches("0x")).unwrap();
    let signature = Signature::from_bytes(&hex::decode(ROUND_1000).unwrap()).unwrap();
    let opened = open(&ciphertext, &signature).unwrap();
    let validator = VALIDATOR.parse::<taoctl::domain::address::AccountId>().unwrap();
    let uids = [8, 3, 0, 1, 0];
    let values = [[8].as_slice(), &26_214_u16.to_le_bytes(), &65_535_u16.to_le_bytes()].concat();
    let expected = [&[128], &validator.0[..], &uids, &values, &9_u64.to_le_bytes()].concat();
    assert_eq!(hex::encode(&*opened), hex::encode(expected));
    assert_eq!(plan.step()["summary"], "commit weights on subnet 1 as UID 2");
    // 284 blocks of 12 s.
    assert_eq!(plan.row("revealed"), "by the chain, about block 760 (in 57 min), with round 1000");
}

/// A node that keeps few states is no reason to send nothing.
#[test]
fn the_pace_is_measured_over_the_blocks_that_there_are() {
    let without = |chain: Rehearsal, blocks: &'static [u64]| {
        chain.saying(move |story| {
            story.discarded.extend(blocks.iter().map(|number| format!("0x{number:064x}")));
        })
    };
    let round = |chain: &Rehearsal| chain.run(LINE).plan().call().1["reveal_round"].clone();
    assert_eq!(round(&without(committing(), &[276])), "1000");
    assert_eq!(round(&without(earlier(committing(), &[475]), &[276, 460])), "1000");
    // Nothing at all to measure by: the runtime says how long a block takes.
    assert_eq!(round(&without(earlier(committing(), &[475]), &[276, 460, 475])), "1000");
}

/// Another way or another round than what is shown is never taken in silence.
#[test]
fn what_cannot_be_committed() {
    let chain = committing();
    // Two blocks before the epoch turns no era is short enough; in its first block all of it is left.
    chain.set("LastEpochBlock", &[Number(1)], &118_u64.to_le_bytes());
    let (exit, code, details) = refused(&chain, LINE);
    assert_eq!((exit, code.as_str(), &details["blocks_to_wait"]), (9, "epoch_turns", &json!(1)));
    chain.set("Drand.LastStoredRound", &[], &0_u64.to_le_bytes());
    chain.set("LastEpochBlock", &[Number(1)], &119_u64.to_le_bytes());
    chain.run(LINE).plan();
    chain.set("LastEpochBlock", &[Number(1)], &117_u64.to_le_bytes());
    chain.run(LINE).plan();
    chain.set("LastEpochBlock", &[Number(1)], &400_u64.to_le_bytes());

    chain.set("Drand.LastStoredRound", &[], &1_000_u64.to_le_bytes());
    assert_eq!(refused(&chain, LINE).1, "round_published");
    chain.set("Drand.LastStoredRound", &[], &999_u64.to_le_bytes());
    chain.run(LINE).plan();

    chain.set("CommitRevealWeightsVersion", &[], &5_u16.to_le_bytes());
    let (exit, code, details) = refused(&chain, LINE);
    assert_eq!((exit, code.as_str()), (4, "commit_version_unknown"));
    assert_eq!(details, json!({ "wanted": 5, "known": 4 }));
    chain.set("CommitRevealWeightsVersion", &[], &4_u16.to_le_bytes());

    chain.set("Tempo", &[Number(1)], &0_u16.to_le_bytes());
    assert_eq!(refused(&chain, LINE).1, "epochs_stopped");
}

#[test]
fn a_commit_that_waits_is_not_made_again() {
    let chain = committing();
    let queue = |epoch: u16, of: &[(&str, u64)]| {
        chain.set("TimelockedWeightCommits", &[Number(1), Number(epoch)], &commits(of));
    };
    queue(7, &[(STRANGER, 1_000)]);
    queue(6, &[(VALIDATOR, 400)]);
    // Another's, and one of an earlier epoch.
    chain.run(LINE).plan();
    queue(7, &[(STRANGER, 990), (VALIDATOR, 1_000)]);
    let (exit, code, details) = refused(&chain, LINE);
    assert_eq!((exit, code.as_str()), (4, "commit_waiting"));
    assert_eq!(details, json!({ "block": 470, "round": 1_000, "epoch": 7 }));
    chain.run(&format!("{LINE} --again")).plan();
    // The next block begins another epoch.
    chain.set("LastEpochBlock", &[Number(1)], &117_u64.to_le_bytes());
    chain.set("Drand.LastStoredRound", &[], &0_u64.to_le_bytes());
    chain.run(LINE).plan();
    chain.set("LastEpochBlock", &[Number(1)], &400_u64.to_le_bytes());

    // The hotkey reveals it itself.
    queue(7, &[]);
    let salted = |epoch: u64| {
        let entry = [&[1; 32][..], &epoch.to_le_bytes(), &471_u64.to_le_bytes(), &[0; 8]].concat();
        let list = [&[4][..], &entry].concat();
        chain.set("WeightCommits", &[Number(1), Account(VALIDATOR)], &list);
    };
    salted(6);
    chain.run(LINE).plan();
    salted(7);
    let (exit, code, details) = refused(&chain, LINE);
    assert_eq!((exit, code.as_str()), (4, "commit_waiting"));
    assert_eq!(details, json!({ "block": 471, "round": null, "epoch": 7 }));
    salted(6);
    queue(7, &[(VALIDATOR, 1_000); 10]);
    assert_eq!(refused(&chain, &format!("{LINE} --again")).1, "too_many_commits");
    // Nine of this epoch and one of another.
    queue(7, &[(VALIDATOR, 1_000); 9]);
    queue(6, &[(VALIDATOR, 1_000)]);
    chain.run(&format!("{LINE} --again")).plan();
}

/// The same hotkey as UID 0 of subnet 2, where weights are set at once.
fn with_second(chain: Rehearsal) -> Rehearsal {
    chain
        .with("Uids", &[Number(2), Account(VALIDATOR)], &0_u16.to_le_bytes())
        .with("SubnetworkN", &[Number(2)], &2_u16.to_le_bytes())
        .with("CommitRevealWeightsEnabled", &[Number(2)], &[0])
        .with("ValidatorPermit", &[Number(2)], &[8, 1, 0])
        .with("LastUpdate", &[Number(2)], &[vec![8], vec![0; 16]].concat())
        .with("MinAllowedWeights", &[Number(2)], &1_u16.to_le_bytes())
}

#[test]
fn subnets_share_a_call_as_far_as_they_can() {
    let line = |chain: &Rehearsal| {
        let file = |name: &str, text: &str| chain.file(name, text).display().to_string();
        let (one, two) = (file("one.csv", "3,1\n4,2"), file("two.csv", "1,5"));
        format!("weights batch 1={one} 2={two} -w w -H validator --dry-run")
    };
    let chain = with_second(committing());
    let planned = chain.run(&line(&chain)).plan();
    let calls = planned.calls();
    let names: Vec<&str> = calls.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["set_weights", "commit_timelocked_mechanism_weights"]);
    let set = json!({ "netuid": 2, "dests": [1], "weights": [65_535], "version_key": "0" });
    assert_eq!(*calls[0].1, set);
    assert_eq!((&calls[1].1["netuid"], &calls[1].1["reveal_round"]), (&json!(1), &json!("1000")));

    chain.set("CommitRevealWeightsEnabled", &[Number(1)], &[0]);
    let planned = chain.run(&line(&chain)).plan();
    let (name, args) = planned.call();
    assert_eq!(name, "batch_set_weights");
    assert_eq!(
        *args,
        json!({
            "netuids": [1, 2],
            "weights": [[[3, 32_768], [4, 65_535]], [[1, 65_535]]],
            "version_keys": ["0", "0"],
        })
    );

    // Too early on one is left out; on both it is an error, with the shorter wait.
    let updated = |netuid, uids: u8, last: u64| {
        let blocks = last.to_le_bytes().repeat(uids.into());
        chain.set("LastUpdate", &[Number(netuid)], &[vec![uids << 2], blocks].concat());
    };
    updated(1, 14, 400);
    let planned = chain.run(&line(&chain)).plan();
    assert_eq!(planned.call().0, "set_weights");
    assert!(planned.warnings().contains("subnet 1 is left out"), "{}", planned.warnings());
    updated(2, 2, 390);
    let (exit, code, details) = refused(&chain, &line(&chain));
    assert_eq!(
        (exit, code.as_str(), &details["blocks_to_wait"]),
        (9, "weights_too_early", &json!(13))
    );
    // What is refused for good refuses all.
    chain.set("ValidatorPermit", &[Number(2)], &[8, 0, 0]);
    let (exit, code, details) = refused(&chain, &line(&chain));
    assert_eq!((exit, code.as_str(), &details["netuid"]), (4, "no_validator_permit", &json!(2)));
}
