//! A dry run signs nothing: no key is opened, nothing is sent and nothing is written.

use serde_json::Value;

use crate::rehearsal::{ALICE, BOB, Part::Account, Part::Number, Rehearsal};

/// Alice's, UID 3 on subnet 1.
const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
const STRANGER: &str = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
const AVAILABLE: &str = "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys";
/// All of Alice's stake on subnet 1, and that it is free.
const FREE: &str = "0x04d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d0401000b066d2b208307000b066d2b208307";

/// Every command that signs, with a plan that would succeed.
fn commands() -> [String; 6] {
    [
        format!("transfer 1 --to {BOB}"),
        format!("stake add 10 --to {HOTKEY}@1"),
        format!("stake remove 5 --from {HOTKEY}@1"),
        format!("subnet register 1 --hotkey {STRANGER}"),
        format!("subnet register 0 --hotkey {STRANGER}"),
        "weights set 1 -H sealed 3:1 2:1".to_owned(),
    ]
}

/// Alice as a wallet whose keys nobody can open.
fn chain() -> Rehearsal {
    let chain = Rehearsal::new(136_250)
        .answer(AVAILABLE, FREE)
        .with("CommitRevealWeightsEnabled", &[Number(1)], &[0])
        .with_balance(HOTKEY, 1_000_000_000);
    chain.sealed_coldkey("w", ALICE);
    chain.sealed_hotkey("w", "sealed", HOTKEY);
    chain
}

#[test]
fn no_key_is_opened() {
    let chain = chain();
    for command in commands() {
        let run = chain.run(&format!("{command} -w w --dry-run"));
        assert_eq!(run.exit, 0, "{command}: {} {}", run.json, run.stderr);
        assert_eq!(run.data()["dry_run"], true);
        // The same without --dry-run wants the key.
        let (exit, code, _) = chain.run(&format!("{command} -w w --yes")).error();
        assert_eq!((exit, code.as_str()), (2, "password_needed"), "{command}");
    }
    assert!(!chain.asked().1.iter().any(|method| method.starts_with("author_")));
    assert_eq!(chain.journal(), Vec::<Value>::new());
}

#[test]
fn an_account_that_may_not_sign_is_refused_by_every_command() {
    let announced = [36_476_u32.to_le_bytes().as_slice(), &[9; 32]].concat();
    let disputed = 470_u32.to_le_bytes();
    for (entry, value, code) in [
        ("ColdkeySwapAnnouncements", announced.as_slice(), "coldkey_swap_announced"),
        ("ColdkeySwapDisputes", &disputed, "coldkey_swap_disputed"),
    ] {
        let chain = chain();
        for signer in [ALICE, HOTKEY] {
            chain.set(entry, &[Account(signer)], value);
        }
        for command in commands() {
            let run = chain.run(&format!("{command} -w w --dry-run"));
            assert!(run.message().contains("may sign nothing"), "{}", run.message());
            let (exit, told, details) = run.error();
            assert_eq!((exit, told.as_str()), (4, code), "{command}");
            let signer = if command.starts_with("weights") { HOTKEY } else { ALICE };
            assert_eq!(details["account"], signer);
        }
    }
}

/// Block 476 is the best one.
#[test]
fn in_safe_mode_only_weights_are_set() {
    let chain = chain();
    chain.set("SafeMode.EnteredUntil", &[], &7_000_u32.to_le_bytes());
    for command in commands() {
        let run = chain.run(&format!("{command} -w w --dry-run"));
        if command.starts_with("weights") {
            assert_eq!(run.exit, 0);
            continue;
        }
        let (exit, code, details) = run.error();
        assert_eq!((exit, code.as_str()), (9, "safe_mode"), "{command}");
        assert_eq!(details["blocks_to_wait"], 6_524);
    }
    chain.set("SafeMode.EnteredUntil", &[], &476_u32.to_le_bytes());
    assert_eq!(chain.run(&format!("{} -w w --dry-run", commands()[0])).exit, 0);
}
