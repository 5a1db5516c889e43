//! `root`.

use serde_json::json;

use crate::recorded::decoded;
use crate::rehearsal::Part::{Account, Number};
use crate::rehearsal::{BOB, Rehearsal};

/// Alice's, UID 3 on subnet 1, not on root.
const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
const CHARLIE: &str = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";

#[test]
fn members_are_those_of_the_metagraph() {
    let graph = decoded("get_metagraph", "0x0000");
    let shown = Rehearsal::new(0).run("root list").data();
    let members = shown["members"].as_array().unwrap();
    assert_eq!(members.len(), graph["hotkeys"].as_array().unwrap().len());
    assert_eq!(members[0]["hotkey"], graph["hotkeys"][0]);
    assert_eq!(members[0]["coldkey"], graph["coldkeys"][0]);
    assert_eq!(members[0]["root_stake"], graph["tao_stake"][0].to_string());
    assert_eq!((&shown["places"], &shown["stake_to_exceed"]), (&json!(64), &json!(null)));
    // As many places as members.
    let full = Rehearsal::new(0).with("MaxAllowedUids", &[Number(0)], &1_u16.to_le_bytes());
    let shown = full.run("root list").data();
    assert_eq!(shown["stake_to_exceed"], graph["tao_stake"][0].to_string());
}

#[test]
fn both_ways_to_register_are_the_same() {
    let chain = Rehearsal::new(1_000);
    let one = chain.plan(&format!("root register --hotkey {CHARLIE}"));
    let other = chain.plan(&format!("subnet register 0 --hotkey {CHARLIE}"));
    assert_eq!(one.call(), ("root_register", &json!({ "hotkey": CHARLIE })));
    assert_eq!((one.call(), &one.step()["summary"]), (other.call(), &other.step()["summary"]));
}

#[test]
fn a_crowded_interval_says_the_blocks_to_wait() {
    let limit = |entry: &str, value: u16, chain: Rehearsal| {
        chain.with(entry, &[Number(0)], &value.to_le_bytes())
    };
    let chain = limit("TargetRegistrationsPerInterval", 2, Rehearsal::new(1_000));
    let chain = limit("RegistrationsThisInterval", 6, chain);
    let chain = limit("Tempo", 100, chain);
    let chain = chain.with("LastEpochBlock", &[Number(0)], &450_u64.to_le_bytes());
    let (exit, code, details) = chain.refusal(&format!("root register --hotkey {CHARLIE}"));
    assert_eq!((exit, code.as_str()), (9, "too_many_registrations"));
    // The epoch of block 550 comes before its transactions: block 549 has to be the head.
    assert_eq!(
        (&details["blocks_to_wait"], &details["allowed_in_block"]),
        (&json!(73), &json!(550))
    );
}

#[test]
fn new_subnets_owners() {
    let words = |what: &str| format!("root auto-parent {what} --hotkey {HOTKEY}");
    let chain = Rehearsal::new(1_000);
    assert_eq!(chain.run(&words("")).data()["auto_parent"], true);
    assert_eq!(chain.refusal(&words("off")).1, "not_registered");
    chain.set("Uids", &[Number(0), Account(HOTKEY)], &5_u16.to_le_bytes());
    let plan = chain.plan(&words("off"));
    let args = json!({ "hotkey": HOTKEY, "enabled": false });
    assert_eq!(plan.call(), ("set_auto_parent_delegation_enabled", &args));
    assert_eq!(chain.refusal(&words("on")).1, "auto_parent_unchanged");
    let unknown = format!("root auto-parent off --hotkey {BOB}");
    assert_eq!(chain.refusal(&unknown).1, "hotkey_unknown");
}
