//! `weights commit` and `weights reveal`: the calls, and what is wrong with a reveal. The first hash was accepted and
//! revealed by the real runtime; the others are of Python's `hashlib`, over bytes written by hand.

use serde_json::json;

use crate::rehearsal::Part::{Account, Number};
use crate::rehearsal::Rehearsal;

/// UID 1 of subnet 1: the owner's hotkey.
const OWNER: &str = "5FBy7nNZZ3gBHSPdNQh8msKHxG1yf9pzrCDrnSXphZhJug2P";
/// UIDs 0 and 1 with 65535 and 32768, salt 1, 2, 3, version 0, on index 1 and on index 4097.
const MAIN: &str = "21a78d21dd9eb7c87dc6908b31b1e44bbc4172b82a8456a417c6ddfbde644690";
const SECOND: &str = "ebe7e7d6f7b6258e9ef088be439e279d3ae2270a42f735251703c6f034148836";
/// UIDs 3 and 4 with 10 and 30, salt 5, version 9, on index 1.
const SMALL: &str = "39aaa4de4cc5d21388e36c35dc9859b05682c4a0f810ac3aac75bcf7bbfddadb";

/// In epoch 8, which lasts.
fn chain() -> Rehearsal {
    let chain = Rehearsal::new(0)
        .with("SubnetEpochIndex", &[Number(1)], &8_u64.to_le_bytes())
        .with("Tempo", &[Number(1)], &360_u16.to_le_bytes())
        .with("LastEpochBlock", &[Number(1)], &300_u64.to_le_bytes())
        .with("PendingEpochAt", &[Number(1)], &0_u64.to_le_bytes())
        .with("BlocksSinceLastStep", &[Number(1)], &176_u64.to_le_bytes())
        .with("RevealPeriodEpochs", &[Number(1)], &1_u64.to_le_bytes());
    chain.sealed_hotkey("w", "owner", OWNER);
    chain
}

/// The owner's commits on an index: hash, epoch, block.
fn queued(chain: &Rehearsal, index: u16, commits: &[(&str, u64, u64)]) {
    let mut bytes = vec![(commits.len() as u8) << 2];
    for (hash, epoch, block) in commits {
        bytes.extend(hex::decode(hash).unwrap());
        [*epoch, *block, 0].iter().for_each(|number| bytes.extend(number.to_le_bytes()));
    }
    chain.set("WeightCommits", &[Number(index), Account(OWNER)], &bytes);
}

fn reveal(chain: &Rehearsal, words: &str, salt: &str) -> String {
    let salt = chain.file("salt", salt);
    format!("weights reveal 1 -w w -H owner {words} --salt-file {}", salt.display())
}

#[test]
fn a_commit_has_a_fresh_hash() {
    let chain = chain();
    let commit = "weights commit 1 -w w -H owner 3:0.2 1:0.5";
    let hash = |words: &str, name: &str, rest: serde_json::Value| {
        let plan = chain.plan(words);
        let (called, args) = plan.call();
        let mut args = args.clone();
        let hash = args.as_object_mut().unwrap().remove("commit_hash").unwrap();
        assert_eq!((called, args), (name, rest));
        assert_eq!(plan.row("commit hash"), hash.as_str().unwrap());
        assert_eq!(
            plan.row("to be revealed"),
            "in the blocks 660 to 1019, if no epoch comes out of turn"
        );
        hash
    };
    let first = hash(commit, "commit_weights", json!({ "netuid": 1 }));
    assert_ne!(first, hash(commit, "commit_weights", json!({ "netuid": 1 })), "another salt");

    chain.set("MechanismCountCurrent", &[Number(1)], &[2]);
    let second = format!("{commit} --mechanism 1");
    hash(&second, "commit_mechanism_weights", json!({ "netuid": 1, "mecid": 1 }));
    assert_eq!(chain.refusal(&format!("{commit} --mechanism 2")).1, "mechanism_unknown");

    // Ten that are not over are too many; those that are over the chain drops.
    queued(&chain, 1, &[(MAIN, 7, 100); 10]);
    assert_eq!(chain.refusal(commit).1, "too_many_commits");
    queued(&chain, 1, &[(MAIN, 6, 100); 10]);
    chain.plan(commit);

    chain.set("CommitRevealWeightsEnabled", &[Number(1)], &[0]);
    let (exit, code, _) = chain.refusal(commit);
    assert_eq!((exit, code.as_str()), (4, "commit_reveal_disabled"));
}

#[test]
fn no_salt_leaves_this_machine() {
    let chain = chain();
    let path = chain.file("unsigned", "").with_extension("tx");
    let words = format!("weights commit 1 -w w -H owner 3:1 --save {}", path.display());
    assert_eq!(chain.run(&words).error().1, "save_commit");
}

#[test]
fn what_was_committed_elsewhere_is_revealed() {
    let chain = chain();
    queued(&chain, 1, &[(SMALL, 7, 200), (MAIN, 7, 250)]);
    let plan = chain.plan(&reveal(&chain, "0:65535 1:32768", "1,2,3"));
    let args = json!({
        "netuid": 1, "uids": [0, 1], "values": [65_535, 32_768], "salt": [1, 2, 3], "version_key": "0",
    });
    assert_eq!(plan.call(), ("reveal_weights", &args));
    assert_eq!(plan.row("reveals"), "the weights of block 250 on subnet 1");
    // Whole numbers stay as they were committed, and the order is theirs.
    let plan = chain.plan(&reveal(&chain, "3:10 4:30 --version-key 9", "[5]"));
    assert_eq!(
        (&plan.call().1["uids"], &plan.call().1["values"]),
        (&json!([3, 4]), &json!([10, 30]))
    );

    chain.set("MechanismCountCurrent", &[Number(1)], &[2]);
    queued(&chain, 4_097, &[(SECOND, 7, 260)]);
    let words = reveal(&chain, "0:65535 1:32768 --mechanism 1", "0x010002000300");
    let plan = chain.plan(&words);
    let (name, args) = plan.call();
    assert_eq!((name, &args["mecid"]), ("reveal_mechanism_weights", &json!(1)));
}

#[test]
fn what_does_not_open_a_commit_says_why() {
    let chain = chain();
    queued(&chain, 1, &[(MAIN, 7, 250)]);
    let refused = |words: &str, salt: &str| {
        let (exit, code, details) = chain.refusal(&reveal(&chain, words, salt));
        (exit, code, details)
    };
    let weights = "0:65535 1:32768";
    assert_eq!(refused(weights, "1,2,4").1, "reveal_wrong_salt");
    assert_eq!(refused("0:65535 1:32767", "1,2,3").1, "reveal_wrong_salt");
    let (_, code, details) = refused("1:32768 0:65535", "1,2,3");
    assert_eq!((code.as_str(), &details["uids"]), ("reveal_wrong_order", &json!([0, 1])));
    let (_, code, details) = refused("0:65535 1:32768 --version-key 4", "1,2,3");
    assert_eq!((code.as_str(), &details["version_key"]), ("reveal_wrong_version", &json!(0)));
    let (exit, code, _) = refused(weights, "1,2,x");
    assert_eq!((exit, code.as_str()), (2, "salt_malformed"));

    // In epoch 8 the commits of epoch 7 are revealed; after block 476 the next epoch begins with block 660.
    queued(&chain, 1, &[(MAIN, 8, 400)]);
    let (exit, code, details) = refused(weights, "1,2,3");
    assert_eq!((exit, code.as_str()), (9, "reveal_too_early"));
    assert_eq!(
        (&details["blocks_to_wait"], &details["allowed_in_block"]),
        (&json!(183), &json!(660))
    );
    queued(&chain, 1, &[(MAIN, 6, 100)]);
    assert_eq!(refused(weights, "1,2,3").1, "commit_expired");
    queued(&chain, 1, &[]);
    assert_eq!(refused(weights, "1,2,3").1, "commit_not_found");

    // Without weights only what was committed here is known.
    queued(&chain, 1, &[(MAIN, 7, 250)]);
    let (exit, code, details) = chain.refusal("weights reveal 1 -w w -H owner");
    assert_eq!((exit, code.as_str(), &details["commits"]), (4, "commit_not_found", &json!(1)));
    let nothing = chain.run("weights reveal -w w -H owner --yes").data();
    assert_eq!(nothing["result"]["revealed"], json!([]));
    assert!(!chain.asked().1.iter().any(|method| method.starts_with("author_")));
}
