//! Runtime upgrades: between two commands, between the plan and the signature, after the submission.

use std::sync::Arc;

use frame_metadata::v15::RuntimeMetadataV15;
use serde_json::{Value, json};
use sp_core::Pair as _;
use sp_core::sr25519::{Pair, Public, Signature};
use taoctl::chain::metadata_hash::digest;
use taoctl::chain::{Hash, Runtime};

use crate::fake_node::{BEST, GENESIS, PARENT, Story, Submission};
use crate::rehearsal::{BOB, Rehearsal};
use crate::second_runtime::{renamed, reordered, second_runtime, upgrade, widened};

const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
/// The first question of what is needed to sign, in the round of all others.
const SIGNING: &str = "system_accountNextIndex";
const SUBMITTING: &str = "author_submitExtrinsic";

fn transfer() -> String {
    format!("transfer 1 --to {BOB} --yes --wait none")
}

fn stake() -> String {
    format!("stake add 10 --to {HOTKEY}@1 --yes --wait none")
}

/// The chain, and its upgrade when a method is asked.
fn upgraded_at(method: &'static str, change: fn(&mut RuntimeMetadataV15)) -> Rehearsal {
    let blob = second_runtime(change);
    let turn = Arc::new(move |story: &mut Story| upgrade(story, &blob));
    Rehearsal::new(136_250).when(method, turn)
}

fn nothing_sent(chain: &Rehearsal) {
    assert!(!chain.asked().1.iter().any(|method| method.starts_with("author_")));
    assert_eq!(chain.journal(), Vec::<Value>::new());
}

/// Another implementation makes the payload from its parts, and verifies.
fn assert_signed(entry: &Value, call: &[u8], blob: &[u8], spec: u32) {
    let bytes = hex::decode(entry["bytes"].as_str().unwrap()).unwrap();
    // Two bytes of length, the version, MultiAddress::Id and an account, MultiSignature::Sr25519.
    let account = Public::from_raw(bytes[4..36].try_into().unwrap());
    let signature = Signature::from_raw(bytes[37..101].try_into().unwrap());
    let (extra, signed_call) = bytes[101..].split_at(bytes.len() - 101 - call.len());
    assert_eq!(signed_call, call);
    // Era, nonce 27, no tip, mode 1 of the metadata hash.
    assert_eq!(extra[2..], [27 << 2, 0, 1]);
    let runtime = Runtime::new(GENESIS.parse::<Hash>().unwrap(), blob).unwrap();
    let hashes = [GENESIS, PARENT].map(|hash| hex::decode(&hash[2..]).unwrap()).concat();
    let versions = [spec, 1].map(u32::to_le_bytes).concat();
    let digest = digest(&runtime).unwrap();
    let payload = [call, extra, &versions, &hashes, &[1], &digest].concat();
    assert!(Pair::verify(&signature, &payload, &account), "{entry:#}");
}

fn keep_alive(index: u8) -> Vec<u8> {
    let bob: taoctl::domain::address::AccountId = BOB.parse().unwrap();
    // 10^9 as a compact number.
    [&[5, index, 0][..], &bob.0, &[2, 0x28, 0x6b, 0xee]].concat()
}

#[test]
fn between_plan_and_signature_the_same_call_is_signed_for_the_new_runtime() {
    let chain = upgraded_at(SIGNING, reordered);
    let run = chain.run(&transfer());
    assert_eq!(run.exit, 0, "{} {}", run.json, run.stderr);
    assert!(run.stderr.contains("the chain was upgraded from 425 to 426"), "{}", run.stderr);
    let [entry] = chain.journal().try_into().unwrap();
    assert_eq!(entry["spec_version"], 426);
    assert_signed(&entry, &keep_alive(4), &second_runtime(reordered), 426);
    // The plan was made again, and only once more.
    let (_, asked) = chain.asked();
    let fees = asked.iter().filter(|method| method.contains("query_call_info")).count();
    assert_eq!(fees, 2, "{asked:?}");
}

#[test]
fn between_plan_and_signature_a_call_that_changed_is_refused() {
    let chain = upgraded_at(SIGNING, renamed);
    let run = chain.run(&stake());
    let text = run.message();
    assert!(text.contains("no longer has `amount_staked`; it has `amount`"), "{text}");
    let (exit, code, details) = run.error();
    assert_eq!((exit, code.as_str()), (4, "chain_call_arguments"));
    assert_eq!(details["missing"], json!(["amount"]));
    nothing_sent(&chain);

    let chain = upgraded_at(SIGNING, widened);
    let run = chain.run(&stake());
    let text = run.message();
    assert!(text.contains("`amount_staked` was `TaoBalance` and is `u128`"), "{text}");
    let (exit, code, details) = run.error();
    assert_eq!((exit, code.as_str()), (4, "chain_call_changed"));
    assert_eq!((&details["before"], &details["now"]), (&json!(425), &json!(426)));
    nothing_sent(&chain);
}

#[test]
fn between_two_commands_the_old_metadata_is_not_used() {
    let chain = Rehearsal::new(136_250);
    chain.run(&format!("{} --dry-run", transfer())).data();
    let both = |metadata: &mut RuntimeMetadataV15| {
        reordered(metadata);
        renamed(metadata);
    };
    let chain = chain.saying(|story| upgrade(story, &second_runtime(both)));
    let planned = chain.run(&format!("{} --dry-run", transfer())).data();
    let call_data = format!("0x{}", hex::encode(keep_alive(4)));
    assert_eq!(planned["steps"][0]["call_data"], call_data);
    assert_eq!(planned["steps"][0]["call"]["name"], "transfer_keep_alive");
    let run = chain.run(&stake());
    let text = run.message();
    assert!(text.contains("no longer has `amount_staked`; it has `amount`"), "{text}");
    assert_eq!(run.exit, 4);
    nothing_sent(&chain);
}

/// The block that brings an upgrade has the new code, and a state that the old one wrote.
#[test]
fn in_the_block_of_the_upgrade_the_state_is_read_as_the_old_runtime_wrote_it() {
    let chain = Rehearsal::new(136_250).saying(|story| {
        upgrade(story, &second_runtime(reordered));
        story.storage_at.clear();
    });
    let planned = chain.run(&format!("{} --dry-run", transfer())).data();
    assert_eq!(planned["steps"][0]["call_data"], format!("0x{}", hex::encode(keep_alive(4))));
}

#[test]
fn a_signature_that_the_upgrade_made_worthless_is_said_to_be_that() {
    let chain = upgraded_at(SUBMITTING, reordered).refusing(
        1010,
        "Invalid Transaction",
        "Transaction has a bad signature",
    );
    let run = chain.run(&transfer());
    let text = run.message();
    assert!(text.contains("upgraded from 425 to 426"), "{text}");
    let hints = run.json["error"]["hints"].to_string();
    assert!(hints.contains("nothing was included; it is safe to run it again"), "{hints}");
    let (exit, code, details) = run.error();
    assert_eq!((exit, code.as_str()), (7, "tx_pool_bad_proof"));
    assert_eq!((&details["signed_for"], &details["runtime"]), (&json!(425), &json!(426)));
    let [entry] = chain.journal().try_into().unwrap();
    assert_eq!(entry["state"]["is"], "refused");
    // And it is: nothing is in the way.
    let empty = |number: u32| json!({ "number": number, "extrinsics": [] });
    let chain = chain.saying(|story| {
        story.submission = Submission::Accept(vec![]);
        story.blocks = vec![(PARENT.to_owned(), empty(475)), (BEST.to_owned(), empty(476))];
    });
    assert_eq!(chain.run(&transfer()).exit, 0);
    assert_eq!(chain.journal()[1]["spec_version"], 426);
}

#[test]
fn what_was_sent_before_a_final_upgrade_is_dead_at_once() {
    let empty = |number: u32| json!({ "number": number, "extrinsics": [] });
    let chain = Rehearsal::new(136_250).saying(|story| {
        story.blocks = vec![(PARENT.to_owned(), empty(475)), (BEST.to_owned(), empty(476))];
    });
    assert_eq!(chain.run(&transfer()).exit, 0);
    // Upgraded, and the final block is the one before: it may still come into another block beside the best one.
    let chain = chain.saying(|story| upgrade(story, &second_runtime(reordered)));
    let (exit, code, _) = chain.run(&transfer()).error();
    assert_eq!((exit, code.as_str()), (8, "already_sent"));
    let chain = chain.saying(|story| {
        story.versions.insert(PARENT.to_owned(), 426);
    });
    assert_eq!(chain.run(&transfer()).exit, 0);
    let journal = chain.journal();
    assert_eq!(
        (&journal[0]["spec_version"], &journal[0]["state"]["is"]),
        (&json!(425), &json!("expired"))
    );
    assert_eq!(journal[1]["spec_version"], 426);
}
