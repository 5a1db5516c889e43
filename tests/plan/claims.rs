//! `stake claim` and `stake auto`.

use serde_json::json;

use crate::rehearsal::Part::{Account, Number};
use crate::rehearsal::{ALICE, BOB, Rehearsal};

/// Alice's, UID 3 on subnet 1.
const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
const HOTKEY_KEY: &str = "f4af0096d4146401ed9b6b3205a94355215a5cf5d2bf6198ef044dfedf27830a";
/// UID 2 of subnet 1, Alice's too.
const OTHER: &str = "5DvJNgBPbfpkteKW829sXYAKLgPeFJWicbrbS4KdSUUDrxzg";
const ALICE_KEY: &str = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
const STAKES: &str = "StakeInfoRuntimeApi_get_stake_info_for_coldkeys";

/// 5000 TAO on root, of which the hotkey owes 0.25 alpha-rao each on subnet 1 and 1 part in 2^32 on subnet 2.
fn chain() -> Rehearsal {
    let stakes = format!("0x04{ALICE_KEY}04{HOTKEY_KEY}{ALICE_KEY}000b005039278c040000000001");
    let rate = |netuid: u16, bits: i128| [&netuid.to_le_bytes()[..], &bits.to_le_bytes()].concat();
    let rates = [vec![8], rate(1, 1 << 30), rate(2, 1)].concat();
    Rehearsal::new(1_000)
        .answer(STAKES, &stakes)
        .with("RootClaimable", &[Account(HOTKEY)], &rates)
        .with(
            "RootClaimed",
            &[Number(1), Account(HOTKEY), Account(ALICE)],
            &250_000_000_000_u128.to_le_bytes(),
        )
}

#[test]
fn what_is_owed_is_what_the_chain_computes() {
    let shown = chain().run("stake claim").data();
    assert_eq!(shown["claim_type"], json!({ "type": "swap" }));
    let owed = shown["owed"].as_array().unwrap();
    assert_eq!(owed.len(), 2);
    // 5 · 10^12 / 4 less what was claimed; 5 · 10^12 / 2^32 is 1164.15.
    for (owed, netuid, amount, is_due) in
        [(&owed[0], 1, "1000000000000", true), (&owed[1], 2, "1164", false)]
    {
        assert_eq!((&owed["netuid"], &owed["owed"]), (&json!(netuid), &json!(amount)));
        assert_eq!((&owed["threshold"], &owed["is_due"]), (&json!("500000"), &json!(is_due)));
        assert_eq!(
            (&owed["hotkey"], &owed["root_stake"]),
            (&json!(HOTKEY), &json!("5000000000000"))
        );
    }
}

#[test]
fn claims_go_in_groups_of_five() {
    let plan = chain().plan("stake claim --netuid 2,1");
    assert_eq!(plan.call().0, "claim_root");
    assert_eq!(plan.call().1.to_string().replace(['[', ']'], ""), r#"{"subnets":1,2}"#);
    assert!(plan.row("subnet 1").contains("is sold"));
    assert!(plan.row("subnet 2").contains("is not paid"));
    let plan = chain().plan("stake claim --due");
    assert_eq!(plan.call().1.to_string().replace(['[', ']'], ""), r#"{"subnets":1}"#);

    let run = chain().run("stake claim --netuid 1,2,3,4,5,6 --dry-run").data();
    let call = &run["steps"][0]["call"];
    assert_eq!((&call["pallet"], &call["name"]), (&json!("Utility"), &json!("batch_all")));
    assert_eq!(call.to_string().matches("claim_root").count(), 2, "{call}");
    let (exit, code, details) = chain().refusal("stake claim --netuid 2");
    assert_eq!((exit, code.as_str()), (4, "nothing_to_claim"));
    assert_eq!(details["owed"][0]["owed"], "1164");
}

#[test]
fn the_type_of_claims() {
    let kind = |words: &str| chain().plan(&format!("stake claim --type {words}"));
    assert_eq!(kind("keep").call().0, "set_root_claim_type");
    assert_eq!(kind("keep").call().1["new_root_claim_type"].to_string(), r#""Keep""#);
    let some = kind("keep:4,1,4").call().1["new_root_claim_type"].to_string();
    assert!(some.contains("KeepSubnets") && some.contains("1,4"), "{some}");
    let (exit, code, _) = chain().refusal("stake claim --type swap");
    assert_eq!((exit, code.as_str()), (4, "claim_type_unchanged"));
    // Keep for subnets 1 and 4.
    let kept = chain().with("RootClaimType", &[Account(ALICE)], &[2, 8, 1, 0, 4, 0]);
    let shown = kept.run("stake claim").data();
    assert_eq!(shown["claim_type"], json!({ "type": "keep_subnets", "subnets": [1, 4] }));
    assert!(kept.plan("stake claim --due").row("subnet 1").contains("is kept"));
    assert_eq!(kept.refusal("stake claim --type keep:4,1").1, "claim_type_unchanged");
}

#[test]
fn where_miners_stake() {
    let key = [Account(ALICE), Number(1)];
    let hotkey = hex::decode(HOTKEY_KEY).unwrap();
    let chain = chain().with("AutoStakeDestination", &key, &hotkey);
    let shown = chain.run("stake auto").data();
    assert_eq!(
        shown["destinations"],
        json!([{ "netuid": 1, "hotkey": HOTKEY, "hotkey_name": null }])
    );
    let shown = chain.run("stake auto --netuid 2").data();
    assert_eq!(shown["destinations"][0]["hotkey"], json!(null));

    let plan = chain.plan(&format!("stake auto {OTHER} --netuid 1"));
    assert_eq!(
        plan.call(),
        ("set_coldkey_auto_stake_hotkey", &json!({ "netuid": 1, "hotkey": OTHER }))
    );
    assert_eq!(plan.row("on subnet 1 now"), HOTKEY);
    let plan = chain.plan(&format!("stake auto {OTHER} --all-subnets"));
    assert_eq!(plan.call().1["netuid"], 1);
    for (words, expected) in [
        (format!("stake auto {HOTKEY} --netuid 1"), "auto_stake_unchanged"),
        (format!("stake auto {HOTKEY} --all-subnets"), "auto_stake_unchanged"),
        (format!("stake auto {BOB} --netuid 1"), "not_registered"),
        (format!("stake auto {OTHER} --netuid 77"), "subnet_unknown"),
    ] {
        let (exit, code, _) = chain.refusal(&words);
        assert_eq!((exit, code.as_str()), (4, expected), "{words}");
    }
    assert_eq!(chain.refusal(&format!("stake auto {OTHER}")).0, 2);
}
