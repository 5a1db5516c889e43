//! `stake exit`: the decoded calls of several sales, and what is left behind.
//!
//! The pool and the sale of 1000 alpha on subnet 1 are recorded (as in stake.rs): 273.711633193 TAO come out.

use serde_json::{Value, json};

use crate::rehearsal::{ALICE, Part, Rehearsal};

const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
const BOBS_HOTKEY: &str = "5Haibjija79oVxEDbAjMw1n4ZbbRRpcgE4rYZM6o8YR6i2bA";
const ALICE_KEY: &str = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
const HOTKEY_KEY: &str = "f4af0096d4146401ed9b6b3205a94355215a5cf5d2bf6198ef044dfedf27830a";

/// 5000 TAO on root and 1000 alpha on subnet 1, of which so much (SCALE compact) is free.
fn chain(free: &str) -> Rehearsal {
    let root = format!("{HOTKEY_KEY}{ALICE_KEY}000b005039278c040000000001");
    let alpha = format!("{HOTKEY_KEY}{ALICE_KEY}04070010a5d4e80000000001");
    let stakes = format!("0x04{ALICE_KEY}08{root}{alpha}");
    let all = "0b005039278c04";
    let whole = "070010a5d4e8";
    let free = format!("0x04{ALICE_KEY}080000{all}00{all}0100{whole}00{free}");
    Rehearsal::new(1_680_730)
        .answer("StakeInfoRuntimeApi_get_stake_info_for_coldkeys", &stakes)
        .answer("StakeInfoRuntimeApi_get_stake_availability_for_coldkeys", &free)
}

fn all_free() -> Rehearsal {
    chain("070010a5d4e8")
}

fn dry(chain: &Rehearsal, words: &str) -> Value {
    chain.run(&format!("stake exit --dry-run {words}")).data()
}

/// The calls of a batch.
fn sales(step: &Value) -> &Vec<Value> {
    step["call"]["args"]["calls"].as_array().unwrap()
}

#[test]
fn whole_positions_go_out_in_one_transaction_each_with_its_limit() {
    let chain = all_free();
    let data = dry(&chain, "--max-impact 100%");
    let steps = data["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 1);
    assert_eq!(
        (&steps[0]["call"]["pallet"], &steps[0]["call"]["name"]),
        (&json!("Utility"), &json!("force_batch"))
    );
    let rows = data["preview"]["table_rows"].as_array().unwrap();
    assert_eq!(rows[0]["expected"], "5000000000000");
    assert_eq!(rows[1]["expected"], "273711633193");
    let limit = &rows[1]["limit_price"];
    let sale = |netuid: u16, limit: &Value| {
        let args = json!({ "hotkey": HOTKEY, "netuid": netuid, "limit_price": { "Some": limit } });
        json!({ "SubtensorModule": { "remove_stake_full_limit": args } })
    };
    assert_eq!(*sales(&steps[0]), [sale(0, &json!("1000000000")), sale(1, limit)]);
    // What the limit makes sure of the net 999,496,452,278 parts.
    let limit: u128 = limit.as_str().unwrap().parse().unwrap();
    assert_eq!(rows[1]["guaranteed"], (999_496_452_278 * limit / 1_000_000_000).to_string());
}

#[test]
fn what_is_locked_stays_and_root_can() {
    // 5 alpha are free.
    let data = dry(&chain("0700f2052a01"), "--keep-root");
    let step = &data["steps"][0]["call"];
    assert_eq!(
        (&step["name"], &step["args"]["amount_unstaked"]),
        (&json!("remove_stake_limit"), &json!("5000000000"))
    );
    let rows = data["preview"]["table_rows"].as_array().unwrap();
    assert_eq!((&rows[0]["problem"], &rows[0]["sells"]), (&json!("root_kept"), &Value::Null));
    assert_eq!(rows[1]["problem"], "stake_locked");
}

#[test]
fn what_moves_the_price_too_far_is_left_and_the_total_can_be_wanted() {
    let data = dry(&all_free(), "--max-impact 0.0001%");
    let rows = data["preview"]["table_rows"].as_array().unwrap();
    assert_eq!(
        (&rows[1]["problem"], &rows[1]["step"]),
        (&json!("price_impact_too_high"), &Value::Null)
    );
    assert_eq!(data["steps"].as_array().unwrap().len(), 1);
    let wanted = |least: &str| all_free().run(&format!("stake exit --dry-run --min-total {least}"));
    assert_eq!(wanted("5000tao").exit, 0);
    let (exit, code, details) = wanted("5274tao").error();
    assert_eq!((exit, code.as_str()), (4, "total_too_low"), "{details}");
}

#[test]
fn patterns_are_of_names_and_addresses() {
    let count =
        |words: &str| dry(&all_free(), words)["preview"]["table_rows"].as_array().unwrap().len();
    assert_eq!(count("--hotkeys 5HbXX*"), 2);
    assert_eq!(count("--hotkeys 5HbXX* --netuid 1"), 1);
    assert_eq!(count(&format!("--hotkeys {BOBS_HOTKEY}")), 0);
}

#[test]
fn without_tao_a_whole_position_pays_its_fee() {
    let data = dry(&all_free().with_balance(ALICE, 1_000), "--netuid 1");
    assert_eq!(data["steps"][0]["call"]["name"], "remove_stake_full_limit");
    let row = &data["preview"]["table_rows"][0];
    assert_eq!((&row["pays_fee"], &row["expected"]), (&json!(true), &json!("273709952463")));
}

/// Who may not sign is told why and what to do about it, with what a script needs of both.
#[test]
fn why_nothing_can_be_sold_keeps_its_hints_and_details() {
    let announced = [36_476_u32.to_le_bytes().as_slice(), &[9; 32]].concat();
    let chain = all_free().with("ColdkeySwapAnnouncements", &[Part::Account(ALICE)], &announced);
    let run = chain.run("stake exit --dry-run");
    assert!(run.message().contains("nothing can be sold: //Alice: "), "{}", run.message());
    let hint = run.json["error"]["hints"][0].as_str().unwrap();
    assert!(hint.contains("wait until the swap is done"), "{hint}");
    let (exit, code, details) = run.error();
    assert_eq!((exit, code.as_str()), (4, "coldkey_swap_announced"));
    assert_eq!(details["executable_block"], 36_476);
    assert_eq!(details["left"].as_array().unwrap().len(), 2);
}
