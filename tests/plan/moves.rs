//! `stake move`, `swap` and `transfer`: which calls would be signed, within which limit, and what is refused.
//!
//! Both pools are as the real runtime found them when it moved 20 alpha from subnet 1 to 2 (moves-425.json); what that
//! brought and cost are its events. Limits and minima follow with exact fractions, outside of this program: the limit is
//! alpha₂·tao₁ ÷ (amount·(tao₁ + tao₂) + alpha₁·tao₂) less the tolerance, the minimum net·limit less a millionth and the
//! weights' 2.4e-14.

use serde_json::json;

use crate::rehearsal::{ALICE, BOB, Part, Rehearsal};

/// Alice's hotkey with 389.473668244 alpha of hers on subnet 1.
const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
const BOBS_HOTKEY: &str = "5Haibjija79oVxEDbAjMw1n4ZbbRRpcgE4rYZM6o8YR6i2bA";
const ALICE_KEY: &str = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
const AVAILABLE: &str = "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys";

/// Both subnets started, and nothing locked.
fn chain() -> Rehearsal {
    available("0b066d2b208307")
}

/// So much (SCALE compact) of Alice's stake on subnet 1 is free.
fn available(compact: &str) -> Rehearsal {
    let free = format!("0x04{ALICE_KEY}0401000b066d2b20830700{compact}");
    let chain = Rehearsal::new(1_680_730).answer(AVAILABLE, &free);
    let pools: [(u16, [u64; 3]); 2] = [
        (1, [55_276_301_513_726, 180_918_702_921_315, 499_999_999_994_034_279]),
        (2, [1_170_718_996_770, 3_416_690_154_179, 500_000_000_000_000_000]),
    ];
    for (netuid, [tao, alpha, weight]) in pools {
        let key = [Part::Number(netuid)];
        chain.set("SubtokenEnabled", &key, &[1]);
        chain.set("SubnetMechanism", &key, &[1, 0]);
        chain.set("SubnetTAO", &key, &tao.to_le_bytes());
        chain.set("SubnetAlphaIn", &key, &alpha.to_le_bytes());
        chain.set("Swap.SwapBalancer", &key, &weight.to_le_bytes());
    }
    chain
}

fn refused(chain: Rehearsal, words: &str, expected: &str) {
    let (exit, code, details) = chain.refusal(words);
    assert_eq!((exit, code.as_str()), (4, expected), "{words}: {details}");
}

/// Arguments of the trade that all these plans begin with.
fn trade() -> serde_json::Value {
    json!({
        "hotkey": HOTKEY, "origin_netuid": 1, "destination_netuid": 2,
        "alpha_amount": "20000000000", "limit_price": "882516511", "allow_partial": false,
    })
}

#[test]
fn a_swap_is_one_call_with_the_ratio_it_is_quoted_to_reach() {
    let plan = chain().plan(&format!("stake swap 20 --from {HOTKEY}@1 --to 2"));
    assert_eq!(plan.call(), ("swap_stake_limit", &trade()));
    assert_eq!(plan.row("sold on 1"), "for 6.106871492 TAO");
    assert_eq!(plan.row("swap fee"), "0.010070954 alpha, where it is sold");
    assert_eq!(plan.row("expected"), "17.730140254 alpha");
    assert_eq!(plan.row("minimum received"), "17.641424794 alpha");
    assert_eq!(plan.row("spot ratio"), "0.891678802 for one");
    assert_eq!(plan.row("limit ratio"), "0.882516511 for one");
    assert_eq!(plan.row("own impact"), "1.0570278% (at most 5%)");
    assert!(plan.row("price on 1").starts_with("0.305531161 TAO/alpha"));
    assert!(plan.row("price on 2").starts_with("0.342647106 TAO/alpha"));
    assert!(plan.row("call").contains("swap_stake_limit: from subnet 1 to 2"));

    let same = format!("stake swap 20a --from {HOTKEY}@1 --to {HOTKEY}@2 --limit-ratio 0.87");
    let plan = chain().plan(&same);
    assert_eq!(plan.call().1["limit_price"], "870000000");
    let moved = format!("stake move 20 --from {HOTKEY}@1 --to {HOTKEY}@2 --partial");
    let plan = chain().plan(&moved);
    assert_eq!(plan.call().1["allow_partial"], true);
    assert!(plan.row("minimum received").contains("nothing is sure"));
}

#[test]
fn to_and_from_root_the_ratio_is_a_price() {
    let plan = chain().plan(&format!("stake swap 20 --from {HOTKEY}@1 --to 0"));
    let (_, args) = plan.call();
    assert_eq!(plan.row("expected"), "6.106871492 TAO");
    // 0.305531161 less twice the 0.011047 % that 19.99 of 180918 alpha move it, less 0.5 %.
    let limit: u64 = args["limit_price"].as_str().unwrap().parse().unwrap();
    assert!(limit.abs_diff(303_936_338) <= 1, "{limit}");
}

#[test]
fn inside_one_subnet_nothing_is_traded() {
    let plan = chain().plan(&format!("stake move 5 --from {HOTKEY}@1 --to {BOBS_HOTKEY}@1"));
    let expected = json!({
        "origin_hotkey": HOTKEY, "destination_hotkey": BOBS_HOTKEY, "origin_netuid": 1,
        "destination_netuid": 1, "alpha_amount": "5000000000",
    });
    assert_eq!(plan.call(), ("move_stake", &expected));
    assert!(plan.row("swap fee").starts_with("none"));

    let plan = chain().plan(&format!("stake transfer all --from {HOTKEY}@1 --owner {BOB}"));
    let expected = json!({
        "destination_coldkey": BOB, "hotkey": HOTKEY, "origin_netuid": 1,
        "destination_netuid": 1, "alpha_amount": "389473668244",
    });
    assert_eq!(plan.call(), ("transfer_stake", &expected));
    assert_eq!(plan.row("amount"), "all (389.473668244 alpha now)");
    assert_eq!(plan.row("new owner"), BOB);
}

#[test]
fn what_no_single_bounded_call_does_is_several_the_trade_first() {
    let moved = |amount: &str| {
        json!({
            "origin_hotkey": HOTKEY, "destination_hotkey": BOBS_HOTKEY, "origin_netuid": 2,
            "destination_netuid": 2, "alpha_amount": amount,
        })
    };
    let given = |hotkey| {
        json!({
            "destination_coldkey": BOB, "hotkey": hotkey, "origin_netuid": 2,
            "destination_netuid": 2, "alpha_amount": "17730140254",
        })
    };
    // What the first call is expected to bring.
    let arriving = "17730140254";
    let plan = chain().plan(&format!("stake move 20 --from {HOTKEY}@1 --to {BOBS_HOTKEY}@2"));
    assert_eq!(plan.calls(), [("swap_stake_limit", &trade()), ("move_stake", &moved(arriving))]);
    assert!(plan.row("call 2").contains("nothing is traded"));

    let transfer = format!("stake transfer 20 --from {HOTKEY}@1 --owner {BOB}");
    let plan = chain().plan(&format!("{transfer} --to {HOTKEY}@2"));
    assert_eq!(plan.calls(), [("swap_stake_limit", &trade()), ("transfer_stake", &given(HOTKEY))]);
    let plan = chain().plan(&format!("{transfer} --to {BOBS_HOTKEY}@2"));
    let expected = [
        ("swap_stake_limit", &trade()),
        ("move_stake", &moved(arriving)),
        ("transfer_stake", &given(BOBS_HOTKEY)),
    ];
    assert_eq!(plan.calls(), expected);
}

#[test]
fn without_a_limit_it_is_one_call_and_a_loud_warning() {
    let name = |words: &str| {
        let plan = chain().plan(&format!("{words} --no-limit"));
        assert!(plan.warnings().contains("ANY price"), "{}", plan.warnings());
        assert!(plan.row("minimum received").contains("nothing is sure"));
        let names: Vec<_> = plan.calls().iter().map(|(name, _)| (*name).to_owned()).collect();
        names.join(" ")
    };
    let from = format!("--from {HOTKEY}@1");
    assert_eq!(name(&format!("stake move 20 {from} --to {BOBS_HOTKEY}@2")), "move_stake");
    assert_eq!(name(&format!("stake swap 20 {from} --to 2")), "swap_stake");
    let transfer = format!("stake transfer 20 {from} --owner {BOB}");
    assert_eq!(name(&format!("{transfer} --to {HOTKEY}@2")), "transfer_stake");
    assert_eq!(name(&format!("{transfer} --to {BOBS_HOTKEY}@2")), "move_stake transfer_stake");
}

#[test]
fn what_must_arrive_is_made_sure_or_refused() {
    let swap = format!("stake swap 20 --from {HOTKEY}@1 --to 2");
    let plan = chain().plan(&format!("{swap} --min-received 17.7a"));
    // 17.7 ÷ 19.989929046 net, and a millionth more.
    let limit: u64 = plan.call().1["limit_price"].as_str().unwrap().parse().unwrap();
    assert!(limit.abs_diff(885_446_748) <= 2, "{limit}");
    refused(chain(), &format!("{swap} --min-received 17.74"), "move_not_guaranteed");
    assert_eq!(chain().refusal(&format!("{swap} --min-received 1tao")).0, 2);
}

#[test]
fn pools_of_uneven_weights_make_the_ratio_loose_and_it_is_said() {
    let uneven = 450_000_000_000_000_000_u64.to_le_bytes();
    let chain = chain().with("Swap.SwapBalancer", &[Part::Number(2)], &uneven);
    let plan = chain.plan(&format!("stake swap 20 --from {HOTKEY}@1 --to 2"));
    assert!(plan.warnings().contains("stake remove"), "{}", plan.warnings());
    // 45/55 of what the limit would guarantee otherwise.
    let minimum: f64 = plan.row("minimum received").trim_end_matches(" alpha").parse().unwrap();
    let limit: f64 = plan.call().1["limit_price"].as_str().unwrap().parse().unwrap();
    let expected = 19.989929046 * limit / 1e9 * 45.0 / 55.0;
    assert!((minimum / expected - 1.0).abs() < 2e-6, "{minimum} {expected}");
}

#[test]
fn a_doomed_move_is_refused_before_it_is_signed() {
    let swap = |words: &str| format!("stake swap {words} --from {HOTKEY}@1 --to 2");
    let give = format!("stake transfer 5 --from {HOTKEY}@1 --owner {BOB}");
    refused(chain(), &format!("stake swap 5 --from {HOTKEY}@1 --to 1"), "same_position");
    refused(chain(), &format!("stake swap 5 --from {HOTKEY}@1 --to 77"), "subnet_unknown");
    let closed = chain().with("SubtokenEnabled", &[Part::Number(2)], &[0]);
    refused(closed, &swap("5"), "subnet_not_started");
    refused(chain(), &format!("stake move 5 --from {HOTKEY}@1 --to {BOB}@1"), "hotkey_unknown");
    refused(chain(), &swap("389.473668245"), "stake_too_low");
    // 0.0065 alpha bring 0.00198 TAO; a whole position is no exception.
    refused(chain(), &swap("0.0065"), "move_too_small");
    let inside = format!("stake move 0.0065 --from {HOTKEY}@1 --to {BOBS_HOTKEY}@1");
    refused(chain(), &inside, "move_too_small");
    refused(chain(), &swap("380"), "price_impact_too_high");
    refused(chain(), &swap("20 --limit-ratio 0.89"), "ratio_limit_reached");
    // The trap: with a part allowed the chain would call this a success and move nothing.
    refused(chain(), &swap("20 --limit-ratio 0.8917 --partial"), "move_of_nothing");
    // 5 alpha are free. Another hotkey of the same owner may have the rest; another subnet or owner may not.
    refused(available("0700f2052a01"), &swap("5.000000001"), "stake_locked");
    let moved = format!("stake move 20 --from {HOTKEY}@1 --to {BOBS_HOTKEY}@1");
    available("0700f2052a01").plan(&moved);
    let locked = format!("stake transfer 20 --from {HOTKEY}@1 --owner {BOB}");
    refused(available("0700f2052a01"), &locked, "locked_stake_rejected");
    let accepted = available("0700f2052a01");
    accepted.set("AccountFlags", &[Part::Account(BOB)], &1_u128.to_le_bytes());
    assert!(accepted.plan(&locked).warnings().contains("15 alpha of it are locked"));

    let shut = |netuid| chain().with("TransferToggle", &[Part::Number(netuid)], &[0]);
    refused(shut(1), &give, "transfer_disallowed");
    let across = format!("{give} --to {HOTKEY}@2");
    refused(shut(2), &across, "transfer_disallowed");
    // The transfer itself is inside subnet 2; the one call without a limit names both.
    shut(1).plan(&across);
    refused(shut(1), &format!("{across} --no-limit"), "transfer_disallowed");

    for usage in [
        swap("5tao"),
        swap("all --partial"),
        swap("5 --no-limit --tolerance 1%"),
        format!("{give} --tolerance 1%"),
        format!("stake transfer 5 --from {HOTKEY}@1 --owner {ALICE}"),
        format!("stake swap 5 --from {HOTKEY}@1 --to {BOBS_HOTKEY}@2"),
    ] {
        assert_eq!(chain().run(&format!("{usage} --dry-run")).exit, 2, "{usage}");
    }
}

#[test]
fn a_fee_in_alpha_is_left_in_the_position() {
    let poor = || chain().with_balance(ALICE, 1_000);
    let plan = poor().plan(&format!("stake swap all --from {HOTKEY}@1 --to 2 --max-impact 50%"));
    // 0.00168073 TAO at four fifths of 0.305531161, rounded up.
    let fee = plan.row("fee from the stake");
    assert!(fee.starts_with("up to 0.006876263 alpha; more, and so much less goes, if"), "{fee}");
    assert_eq!(plan.call().1["alpha_amount"], (389_473_668_244_u64 - 6_876_263).to_string());
    let all = "stake swap 389.473 --max-impact 50%";
    refused(poor(), &format!("{all} --from {HOTKEY}@1 --to 2"), "stake_short_of_fee");
}
