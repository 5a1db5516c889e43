//! `lock`: the calls that would be signed, and what is refused.

use serde_json::json;

use crate::rehearsal::Part::{Account, Number};
use crate::rehearsal::{ALICE, BOB, Rehearsal};

/// Alice's, UID 3 on subnet 1.
const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
/// Bob's.
const BOBS_HOTKEY: &str = "5Haibjija79oVxEDbAjMw1n4ZbbRRpcgE4rYZM6o8YR6i2bA";
const ALICE_KEY: &str = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";

const AVAILABLE: &str = "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys";
const LOCK: &str = "StakeInfoRuntimeApi_get_coldkey_lock";

/// Of Alice's 1000 alpha on subnet 1 nothing is locked.
fn free() -> Rehearsal {
    let stake = available([1_000_000_000_000, 0, 1_000_000_000_000]);
    Rehearsal::new(1_000).answer(AVAILABLE, &stake).answer(LOCK, "0x00")
}

/// Total, locked and available on subnet 1, in SCALE.
fn available(amounts: [u64; 3]) -> String {
    let compact = |amount| hex::encode(codec::Encode::encode(&codec::Compact::<u64>(amount)));
    format!("0x04{ALICE_KEY}040100{}", amounts.map(compact).concat())
}

/// 400 of them are locked to `HOTKEY`, with a conviction of 2.5 parts.
fn locked() -> Rehearsal {
    let mass = 400_000_000_000_u64;
    let conviction = 5_u128 << 63;
    let state = [
        mass.to_le_bytes().to_vec(),
        conviction.to_le_bytes().to_vec(),
        470_u64.to_le_bytes().to_vec(),
    ];
    let state = state.concat();
    let stake = available([1_000_000_000_000, 400_000_000_000, 600_000_000_000]);
    free().answer(AVAILABLE, &stake).answer(LOCK, &format!("0x01{}", hex::encode(&state))).with(
        "Lock",
        &[Account(ALICE), Number(1), Account(HOTKEY)],
        &state,
    )
}

#[test]
fn a_lock_is_added() {
    let plan = free().plan(&format!("lock add 100 --to {HOTKEY}@1"));
    assert_eq!(
        plan.call(),
        ("lock_stake", &json!({ "hotkey": HOTKEY, "netuid": 1, "amount": "100000000000" }))
    );
    assert!(plan.warnings().contains("no way to unlock"));
    assert_eq!(plan.row("half-life"), "648000 blocks (about 90 days)");
    assert_eq!(plan.row("available then"), "900 alpha");
    let plan = free().plan(&format!("lock add all --hotkey {BOBS_HOTKEY} --netuid 1"));
    assert_eq!(plan.call().1["amount"], "1000000000000");

    let plan = locked().plan(&format!("lock add all --to {HOTKEY}@1"));
    assert_eq!(plan.call().1["amount"], "600000000000");
    assert_eq!(plan.row("locked before"), "400 alpha");
    let perpetual = locked().with("DecayingLock", &[Account(ALICE), Number(1)], &[0]);
    let plan = perpetual.plan(&format!("lock add 1 --to {HOTKEY}@1"));
    assert!(plan.warnings().contains("does not decay"));
}

#[test]
fn a_doomed_lock_is_refused_before_it_is_signed() {
    let refused = |chain: Rehearsal, words: &str, expected: &str| {
        let (exit, code, details) = chain.refusal(words);
        assert_eq!((exit, code.as_str()), (4, expected), "{words}: {details}");
        details
    };
    refused(free(), &format!("lock add 1000.000000001 --to {HOTKEY}@1"), "lock_stake_too_low");
    refused(free(), &format!("lock add 1 --to {BOB}@1"), "hotkey_unknown");
    refused(free(), &format!("lock add 1 --to {HOTKEY}@77"), "subnet_unknown");
    let details =
        refused(locked(), &format!("lock add 1 --to {BOBS_HOTKEY}@1"), "lock_hotkey_mismatch");
    assert_eq!((&details["hotkey"], &details["locked"]), (&json!(HOTKEY), &json!("400000000000")));
    refused(locked(), &format!("lock add 600.000000001 --to {HOTKEY}@1"), "lock_stake_too_low");
    assert_eq!(free().refusal(&format!("lock add 1tao --to {HOTKEY}@1")).0, 2);
    refused(free(), &format!("lock move 1 --to {BOBS_HOTKEY}"), "lock_none");
    refused(locked(), &format!("lock move 1 --to {HOTKEY}"), "lock_unmoved");
    refused(locked(), "lock mode 1 decaying", "lock_mode_unchanged");
    refused(locked(), "lock mode 77 perpetual", "subnet_unknown");
    refused(locked(), "lock receive reject", "lock_receive_unchanged");
}

#[test]
fn a_lock_is_shown_moved_and_changed() {
    let shown = locked().run("lock list").data();
    let lock = &shown["locks"][0];
    assert_eq!(shown["locks"].as_array().unwrap().len(), 1);
    assert_eq!((&lock["hotkey"], &lock["netuid"]), (&json!(HOTKEY), &json!(1)));
    assert_eq!(
        (&lock["locked"], &lock["available"]),
        (&json!("400000000000"), &json!("600000000000"))
    );
    assert_eq!((&lock["conviction"], &lock["mode"]), (&json!("2"), &json!("decaying")));
    assert_eq!(free().run("lock list").data()["locks"], json!([]));
    let key = [Number(1), Account(HOTKEY), Account(ALICE)];
    let shown =
        locked().with("LockingColdkeys", &key, &[]).run(&format!("lock list --to {HOTKEY}@1"));
    let lock = &shown.data()["locks"][0];
    assert_eq!((&lock["coldkey"], &lock["locked"]), (&json!(ALICE), &json!("400000000000")));
    let others = locked().run(&format!("lock list --to {BOBS_HOTKEY}@1")).data();
    assert_eq!(others["locks"], json!([]));
    // A lock in storage that has decayed to nothing by now.
    assert_eq!(locked().answer(LOCK, "0x00").run("lock list").data()["locks"], json!([]));

    let plan = locked().plan(&format!("lock move 1 --to {BOBS_HOTKEY}"));
    assert_eq!(
        plan.call(),
        ("move_lock", &json!({ "destination_hotkey": BOBS_HOTKEY, "netuid": 1 }))
    );
    assert!(plan.warnings().contains("conviction"));
    let plan = locked().plan("lock mode 1 perpetual");
    assert_eq!(plan.call(), ("set_perpetual_lock", &json!({ "netuid": 1, "enabled": true })));
    let perpetual = locked().with("DecayingLock", &[Account(ALICE), Number(1)], &[0]);
    assert_eq!(perpetual.run("lock mode 1").data()["mode"], "perpetual");
    let plan = perpetual.plan("lock mode 1 decaying");
    assert_eq!(plan.call().1["enabled"], false);

    let plan = free().plan("lock receive accept");
    assert_eq!(plan.call(), ("set_reject_locked_alpha", &json!({ "enabled": false })));
    let accepting = free().with("AccountFlags", &[Account(ALICE)], &1_u128.to_le_bytes());
    assert_eq!(accepting.run("lock receive").data()["accepts_locked_stake"], true);
    let plan = accepting.plan("lock receive reject");
    assert_eq!(plan.call().1["enabled"], true);
}
