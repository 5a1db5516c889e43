//! `stake`: the call that would be signed, what is refused, what positions are worth.
//!
//! Expected amounts: outputs and fees are the recorded answers of the real runtime's own simulation
//! (`sim_swap_*` in answers-425.json); limits and minima follow from them with exact fractions, outside of this
//! program: limit = end price · (1 ± tolerance), rounded away from spot, where the end price is
//! (w1/w2)·(TAO + in)/(alpha − out) for a buy; minimum = net input ÷ limit, or · limit for a sale.

use serde_json::json;

use crate::rehearsal::{ALICE, BOB, Part, Rehearsal};

/// Alice's hotkey with 389.473668244 alpha of hers, UID 3 on subnet 1.
const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
/// Bob's hotkey, registered on subnet 2 only.
const BOBS_HOTKEY: &str = "5Haibjija79oVxEDbAjMw1n4ZbbRRpcgE4rYZM6o8YR6i2bA";

const ALICE_KEY: &str = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
const BOB_KEY: &str = "8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48";
const HOTKEY_KEY: &str = "f4af0096d4146401ed9b6b3205a94355215a5cf5d2bf6198ef044dfedf27830a";

const AVAILABLE: &str = "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys";

/// The chain with Alice's recorded availability on subnet 1: nothing is locked.
fn chain() -> Rehearsal {
    available("0b066d2b208307")
}

/// So much (SCALE compact) of Alice's stake on subnet 1 is free.
fn available(compact: &str) -> Rehearsal {
    let free = format!("0x04{ALICE_KEY}0401000b066d2b20830700{compact}");
    // The fee that the chain gave for `add_stake_limit`.
    Rehearsal::new(1_680_730).answer(AVAILABLE, &free)
}

/// Alice with 1000 rao: not enough for a fee.
fn without_tao(chain: Rehearsal) -> Rehearsal {
    chain.with_balance(ALICE, 1_000)
}

fn add(words: &str) -> String {
    format!("stake add {words} --to {HOTKEY}@1")
}

fn remove(words: &str) -> String {
    format!("stake remove {words} --from {HOTKEY}@1")
}

#[test]
fn a_buy_carries_the_price_it_is_quoted_to_reach_and_the_tolerance() {
    let plan = chain().plan(&add("10"));
    let (name, args) = plan.call();
    assert_eq!(name, "add_stake_limit");
    let expected = json!({
        "hotkey": HOTKEY, "netuid": 1, "amount_staked": "10000000000",
        "limit_price": "276767472", "allow_partial": false,
    });
    assert_eq!(*args, expected);
    assert_eq!(plan.row("spot price"), "0.275285626 TAO/alpha");
    assert_eq!(plan.row("expected"), "36.300699745 alpha");
    assert_eq!(plan.row("swap fee"), "0.005035477 TAO");
    assert_eq!(plan.row("minimum received"), "36.113219703 alpha");
    assert_eq!(plan.row("own impact"), "0.0381031% (at most 5%)");
    assert_eq!(plan.row("tolerance"), "0.5%");
    assert_eq!(plan.row("extrinsic fee"), "0.00168073 TAO");

    let plan = chain().plan(&add("10tao --tolerance 2% --partial"));
    let (_, args) = plan.call();
    assert_eq!((&args["limit_price"], &args["allow_partial"]), (&json!("280898330"), &json!(true)));
    assert!(plan.row("minimum received").contains("nothing is sure"));
}

#[test]
fn everything_leaves_the_fee_and_the_existential_deposit() {
    let plan = chain().plan(&format!("stake add all --hotkey {HOTKEY} --netuid 0"));
    let (_, args) = plan.call();
    // 992,943,106,117,231 free less 500 and the fee of 1,680,730.
    assert_eq!(args["amount_staked"], "992943104436001");
    assert_eq!((&args["netuid"], &args["limit_price"]), (&json!(0), &json!("1000000000")));
    assert_eq!(plan.row("minimum received"), "992943.104436001 TAO");
    assert!(plan.warnings().contains("root network"));
}

#[test]
fn a_given_limit_replaces_the_computed_one() {
    let plan = chain().plan(&add("10 --limit-price 0.28"));
    assert_eq!(plan.call().1["limit_price"], "280000000");
    assert!(plan.row("tolerance").contains("limit price is given"));

    // 447.358719511 TAO net move the price to 0.28, fee on top.
    let (exit, code, details) = chain().refusal(&add("1000 --limit-price 0.28"));
    assert_eq!((exit, code.as_str()), (4, "price_limit_reached"));
    assert!(details["max_input"].as_str().unwrap().starts_with("447584099"));
    let plan = chain().plan(&add("1000 --limit-price 0.28 --partial"));
    assert_eq!(plan.call().1["amount_staked"], "1000000000000");
    assert!(plan.row("within the limit now").starts_with("447.584099"));

    let (exit, code, _) = chain().refusal(&add("10 --limit-price 0.27"));
    assert_eq!((exit, code.as_str()), (4, "price_limit_passed"));
}

#[test]
fn a_doomed_buy_is_refused_before_it_is_signed() {
    let refused = |chain: Rehearsal, words: &str, expected: &str| {
        let (exit, code, details) = chain.refusal(words);
        assert_eq!((exit, code.as_str()), (4, expected), "{words}: {details}");
    };
    refused(chain(), &format!("stake add 1 --to {HOTKEY}@77"), "subnet_unknown");
    refused(chain(), &format!("stake add 1 --to {BOBS_HOTKEY}@2"), "subnet_not_started");
    refused(chain(), &format!("stake add 1 --to {BOB}@1"), "hotkey_unknown");
    refused(chain(), &add("2001006rao"), "stake_below_minimum");
    refused(chain(), &add("10000"), "price_impact_too_high");
    refused(chain(), &format!("{} -w //Dave", add("3000 --max-impact 50%")), "balance_too_low");
    // One part less than the 1,000,000 that the chain wants.
    let drained = chain().with("SubnetAlphaIn", &[Part::Number(1)], &999_999_u64.to_le_bytes());
    refused(drained, &add("1"), "pool_reserves_too_low");
    // 1000 times 0.5 TAO.
    let small = chain().with("SubnetTAO", &[Part::Number(1)], &500_000_000_u64.to_le_bytes());
    let (exit, code, details) = small.refusal(&add("500.000000001"));
    assert_eq!((exit, code.as_str()), (4, "pool_input_too_large"));
    assert_eq!(details["max_input"], "500000000000");
    // On root a limit below the price of 1 lets nothing through.
    let root = format!("stake add 1 --to {HOTKEY}@0 --limit-price 0.999999999");
    refused(chain(), &root, "price_limit_reached");
    let root = format!("stake remove 1 --from {HOTKEY}@0 --limit-price 1.000000001");
    // 5000 TAO, all free.
    let free = format!("0x04{ALICE_KEY}0400000b005039278c04000b005039278c04");
    let staked = format!("0x01{HOTKEY_KEY}{ALICE_KEY}000b005039278c040000000001");
    let position = "StakeInfoRuntimeApi_get_stake_info_for_hotkey_coldkey_netuid";
    let on_root = chain().answer(AVAILABLE, &free).answer(position, &staked);
    refused(on_root, &root, "price_limit_reached");

    assert_eq!(chain().plan(&add("2001007rao")).call().1["amount_staked"], "2001007");
    let plan = chain().plan(&add("10000 --max-impact 50%"));
    assert_eq!(plan.call().1["limit_price"], "392108492");
    let plan = chain().plan(&format!("stake add 1 --to {BOBS_HOTKEY}@1"));
    assert!(plan.warnings().contains("not registered on subnet 1"));
    assert_eq!(chain().refusal(&add("all --partial")).0, 2);
    assert_eq!(chain().refusal(&add("5a")).0, 2);
}

#[test]
fn a_sale_carries_its_lowest_price() {
    let plan = chain().plan(&remove("10"));
    let (name, args) = plan.call();
    assert_eq!(name, "remove_stake_limit");
    let expected = json!({
        "hotkey": HOTKEY, "netuid": 1, "amount_unstaked": "10000000000",
        "limit_price": "273880472", "allow_partial": false,
    });
    assert_eq!(*args, expected);
    assert_eq!(plan.row("staked now"), "389.473668244 alpha");
    assert_eq!(plan.row("expected"), "2.751325788 TAO");
    assert_eq!(plan.row("swap fee"), "0.005035477 alpha");
    assert_eq!(plan.row("minimum received"), "2.737425601 TAO");

    let plan = chain().plan(&remove("all"));
    let (name, args) = plan.call();
    assert_eq!(name, "remove_stake_full_limit");
    assert_eq!(args["limit_price"], json!({ "Some": "272793729" }));
    assert_eq!(plan.row("minimum received"), "106.192474389 TAO");
}

#[test]
fn a_doomed_sale_is_refused_before_it_is_signed() {
    let refused = |chain: Rehearsal, words: &str, expected: &str| {
        let (exit, code, details) = chain.refusal(words);
        assert_eq!((exit, code.as_str()), (4, expected), "{words}: {details}");
    };
    refused(chain(), &remove("389.473668245"), "stake_too_low");
    refused(chain(), &remove("0.005"), "stake_below_minimum");
    refused(chain(), &format!("stake remove 1 --from {HOTKEY}@77"), "subnet_unknown");
    // 5 alpha are free.
    refused(available("0700f2052a01"), &remove("5.000000001"), "stake_locked");
    available("0700f2052a01").plan(&remove("5"));
    let none = format!("0x01{HOTKEY_KEY}{ALICE_KEY}04000000000001");
    let position = "StakeInfoRuntimeApi_get_stake_info_for_hotkey_coldkey_netuid";
    refused(chain().answer(position, &none), &remove("all"), "stake_none");
    assert_eq!(chain().refusal(&remove("all --partial")).0, 2);
    assert_eq!(chain().refusal(&remove("5tao")).0, 2);
}

#[test]
fn a_rest_that_the_chain_would_sell_at_any_price_is_refused() {
    // 50 times the minimum stake: 0.1 TAO. The rest would be worth about 0.075 TAO.
    let strict = || chain().with("NominatorMinRequiredStake", &[], &50_000_000_u64.to_le_bytes());
    strict().plan(&remove("389.2"));
    let bob = hex::decode(BOB_KEY).unwrap();
    let nominated = || strict().with("Owner", &[Part::Account(HOTKEY)], &bob);
    let (exit, code, _) = nominated().refusal(&remove("389.2"));
    assert_eq!((exit, code.as_str()), (4, "stake_rest_too_small"));
    nominated().plan(&remove("389"));
    nominated().plan(&remove("all"));
    // 0.369 alpha at the limit price are 0.1006 TAO; without the fee, 0.006161 alpha, they are 0.099.
    nominated().plan(&remove("389.104668244"));
    let (exit, code, _) = without_tao(nominated()).refusal(&remove("389.104668244"));
    assert_eq!((exit, code.as_str()), (4, "stake_rest_too_small"));
}

#[test]
fn a_fee_in_alpha_is_left_in_the_position() {
    let plan = without_tao(chain()).plan(&remove("all"));
    assert!(plan.warnings().contains("takes the fee in alpha"), "{}", plan.warnings());
    // 0.00168073 TAO at the limit price, rounded up; the minimum is less by the same TAO.
    assert_eq!(plan.row("fee from the stake"), "at most 0.006161176 alpha");
    assert_eq!(plan.row("minimum received"), "106.190793659 TAO");
    let refused = without_tao(chain()).run(&format!("{} --dry-run", remove("389.473668244")));
    assert!(refused.json["error"]["hints"][0].as_str().unwrap().contains("all"));
    let (exit, code, _) = refused.error();
    assert_eq!((exit, code.as_str()), (4, "stake_short_of_fee"));
    without_tao(chain()).plan(&remove("389.46"));
    // 5 alpha are free, and the fee is taken from them: what is locked stays.
    let locked = || without_tao(available("0700f2052a01"));
    let (exit, code, _) = locked().refusal(&remove("5"));
    assert_eq!((exit, code.as_str()), (4, "stake_short_of_fee"));
    locked().plan(&remove("4.99"));
}

#[test]
fn positions_are_worth_what_selling_them_brings() {
    // 5000 TAO on root, and 1000 alpha on subnet 1, whose sale the real runtime simulated.
    let hotkey = HOTKEY_KEY;
    let root = format!("{hotkey}{ALICE_KEY}000b005039278c040000000001");
    let alpha = format!("{hotkey}{ALICE_KEY}04070010a5d4e80000000001");
    let stakes = format!("0x04{ALICE_KEY}08{root}{alpha}");
    let all = "StakeInfoRuntimeApi_get_stake_info_for_coldkeys";
    let ended = chain().answer(all, &stakes).run("stake list");
    assert_eq!(ended.json["block"]["number"], 476);
    let data = ended.data();
    assert_eq!(data["positions"][0]["stake_unit"], "rao");
    assert_eq!(data["positions"][0]["if_sold"], "5000000000000");
    let position = &data["positions"][1];
    assert_eq!((&position["netuid"], &position["stake"]), (&json!(1), &json!("1000000000000")));
    assert_eq!(position["price"], "275285626");
    assert_eq!(position["at_spot"], "275285626000");
    assert_eq!(position["if_sold"], "273711633193");
    assert_eq!(data["total"]["at_spot"], "5275285626000");
    assert_eq!(data["total"]["if_sold"], "5273711633193");
}

#[test]
fn a_position_in_detail() {
    let data = chain().run(&format!("stake show {HOTKEY}@1")).data();
    let expected = json!({
        "coldkey": ALICE, "hotkey": HOTKEY, "netuid": 1, "stake": "389473668244",
        "stake_unit": "alpha", "locked_on_subnet": "0", "price": "275285626",
        "hotkey_owner": ALICE, "uid": 3, "hotkey_last_epoch_dividends": "3175049440",
        "subnet_started": true,
    });
    for (field, value) in expected.as_object().unwrap() {
        assert_eq!(data[field], *value, "{field}");
    }
}
