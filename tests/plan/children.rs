//! `child` and `delegate take`: the calls that would be signed, and what is refused. The numbers are exact fractions of
//! 2^64 − 1 and 65,535, rounded down, computed outside of this program.

use serde_json::json;

use crate::rehearsal::Part::{Account, LastTake, Number};
use crate::rehearsal::{ALICE, BOB, Rehearsal};

/// Alice's, UID 3 on subnet 1.
const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
/// Bob's, on subnet 2, which is not started.
const BOBS_HOTKEY: &str = "5Haibjija79oVxEDbAjMw1n4ZbbRRpcgE4rYZM6o8YR6i2bA";
const PRICES: &str = "SwapRuntimeApi_current_alpha_price_all";

fn chain() -> Rehearsal {
    Rehearsal::new(1_000)
}

/// A list of one child as it is stored.
fn one_child(proportion: u64, child: &str) -> Vec<u8> {
    let child = child.parse::<taoctl::domain::address::AccountId>().unwrap();
    [&[4_u8][..], &proportion.to_le_bytes(), &child.0].concat()
}

fn set(words: &str) -> String {
    format!("child set --hotkey {HOTKEY} --netuid 1 {words}")
}

#[test]
fn shares_are_exact_parts() {
    let plan = chain().plan(&set(&format!("{BOBS_HOTKEY}=25% {BOB}=0.125")));
    let (name, args) = plan.call();
    assert_eq!(name, "set_children");
    let children = json!([["4611686018427387903", BOBS_HOTKEY], ["2305843009213693951", BOB]]);
    assert_eq!(*args, json!({ "hotkey": HOTKEY, "netuid": 1, "children": children }));
    assert_eq!(plan.row("stays with it"), "62.5%");
    assert!(plan.row("counts").contains("after a cooldown of 7200 blocks"));

    let plan = chain().plan(&set(&format!("{BOBS_HOTKEY}=33.333%")));
    assert_eq!(plan.call().1["children"][0][0], "6148853202089604839");
    let plan = chain().plan(&set(&format!("{BOBS_HOTKEY}=100%")));
    assert_eq!(plan.call().1["children"][0][0], u64::MAX.to_string());
    assert_eq!(plan.row("stays with it"), "0%");
}

#[test]
fn several_subnets_are_one_transaction() {
    let run =
        chain().run(&format!("child set --hotkey {HOTKEY} --netuid 2,1,2 {BOB}=50% --dry-run"));
    let data = run.data();
    let call = &data["steps"][0]["call"];
    assert_eq!((&call["pallet"], &call["name"]), (&json!("Utility"), &json!("batch_all")));
    let text = call.to_string();
    assert_eq!(text.matches("9223372036854775807").count(), 2, "{text}");
    assert_eq!(text.matches("set_children").count(), 2, "{text}");
}

#[test]
fn what_is_there_is_shown_and_revoked() {
    let pending = [one_child(u64::MAX / 2, BOB), 500_u64.to_le_bytes().to_vec()].concat();
    let chain = chain()
        .with("ChildKeys", &[Account(HOTKEY), Number(1)], &one_child(u64::MAX, BOBS_HOTKEY))
        .with("PendingChildKeys", &[Number(1), Account(HOTKEY)], &pending)
        .with("ParentKeys", &[Account(HOTKEY), Number(1)], &one_child(1, ALICE));
    let shown = chain.run(&format!("child get {HOTKEY}")).data();
    let family = &shown["subnets"][0];
    assert_eq!(shown["subnets"].as_array().unwrap().len(), 1);
    assert_eq!(
        family["children"],
        json!([{ "hotkey": BOBS_HOTKEY, "proportion": u64::MAX.to_string() }])
    );
    assert_eq!(family["kept"], "0");
    assert_eq!(family["pending"]["cooldown_until"], 500);
    // The recorded schedule: an epoch in every tempo, and the first one after block 500 takes the list.
    let from = family["pending"]["counts_from_block"].as_u64().unwrap();
    let next = chain.run("subnet show 1").data()["epoch"]["next_block"].as_u64().unwrap();
    let tempo = chain.run("subnet show 1").data()["epoch"]["tempo"].as_u64().unwrap();
    assert!(from > 500 && from - tempo <= 500.max(next - 1) && (from - next).is_multiple_of(tempo));

    let plan = chain.plan(&format!("child revoke --hotkey {HOTKEY} --netuid 1"));
    assert_eq!(*plan.call().1, json!({ "hotkey": HOTKEY, "netuid": 1, "children": [] }));
    assert!(plan.warnings().contains("pending"));
    let (exit, code, details) = chain.refusal(&set(&format!("{ALICE}=1%")));
    assert_eq!((exit, code.as_str(), &details["hotkey"]), (4, "child_is_parent", &json!(ALICE)));
}

#[test]
fn a_doomed_list_is_refused_before_it_is_signed() {
    let refused = |chain: Rehearsal, words: &str, exit: i32, expected: &str| {
        let (found, code, details) = chain.refusal(words);
        assert_eq!((found, code.as_str()), (exit, expected), "{words}: {details}");
    };
    let one = format!("{BOB}=1%");
    refused(
        chain(),
        &set(&format!("{BOB}=60% {ALICE}=40.0000000000000001%")),
        2,
        "children_above_one",
    );
    refused(chain(), &set(&format!("{BOB}=1% {BOB}=2%")), 2, "child_duplicate");
    refused(chain(), &set(&format!("{HOTKEY}=1%")), 2, "child_of_itself");
    refused(chain(), &set(&format!("{BOB}=0")), 2, "child_share_zero");
    refused(
        chain(),
        &format!("child set --hotkey {HOTKEY} --netuid 0 {one}"),
        4,
        "root_has_no_children",
    );
    refused(
        chain(),
        &format!("child set --hotkey {HOTKEY} --netuid 77 {one}"),
        4,
        "subnet_unknown",
    );
    refused(
        chain(),
        &format!("child set --hotkey {BOBS_HOTKEY} --netuid 1 {one}"),
        4,
        "hotkey_of_other_coldkey",
    );
    refused(
        chain(),
        &format!("child set --hotkey {BOB} --netuid 1 {ALICE}=1%"),
        4,
        "hotkey_unknown",
    );
    refused(chain(), &format!("child revoke --hotkey {HOTKEY} --netuid 1"), 4, "no_children");
    // Alice's hotkey is worth less than 10^18 rao, and than nothing where all prices are zero.
    let threshold = chain().with("StakeThreshold", &[], &10_u64.pow(18).to_le_bytes());
    refused(threshold, &set(&one), 4, "stake_below_threshold");
    let low = || chain().with("StakeThreshold", &[], &1_000_u64.to_le_bytes());
    low().plan(&set(&one));
    let worthless = low().answer(PRICES, "0x0401000000000000000000");
    refused(worthless, &set(&one), 4, "stake_below_threshold");
}

/// A list in block 400: block 550 takes the next, 73 after the one after block 476.
#[test]
fn a_list_too_early_says_the_blocks_to_wait() {
    let key = [Account(HOTKEY), Number(1), Number(0)];
    let chain = chain().with("TransactionKeyLastBlock", &key, &400_u64.to_le_bytes());
    let run = chain.run(&format!("{} --dry-run", set(&format!("{BOB}=1%"))));
    assert!(run.message().contains("73 blocks to wait"), "{}", run.message());
    let (exit, code, details) = run.error();
    assert_eq!((exit, code.as_str()), (9, "children_too_early"));
    assert_eq!(
        (&details["blocks_to_wait"], &details["allowed_in_block"]),
        (&json!(73), &json!(550))
    );
    chain.set("TransactionKeyLastBlock", &key, &327_u64.to_le_bytes());
    chain.plan(&set(&format!("{BOB}=1%")));
}

#[test]
fn a_childkey_take_is_between_the_bounds_and_rises_slowly() {
    let take = |words: &str| format!("child take {words} --hotkey {HOTKEY} --netuid 1");
    let key = [Account(HOTKEY), Number(1), Number(1)];
    let chain = chain()
        .with("ChildkeyTake", &[Account(HOTKEY), Number(1)], &1_000_u16.to_le_bytes())
        .with("MinChildkeyTakePerSubnet", &[Number(1)], &655_u16.to_le_bytes())
        .with("TransactionKeyLastBlock", &key, &470_u64.to_le_bytes());
    let shown = chain.run(&take("")).data();
    assert_eq!((&shown["childkey_take"], &shown["min"]), (&json!(1_000), &json!(655)));
    assert_eq!((&shown["max"], &shown["last_set"]), (&json!(11_796), &json!(470)));
    // 470 + 216,000 − 477.
    assert_eq!(shown["blocks_to_wait_for_increase"], 215_993);

    // Lower at any time: 1.5 % are 983.025.
    let plan = chain.plan(&take("1.5%"));
    assert_eq!(*plan.call().1, json!({ "hotkey": HOTKEY, "netuid": 1, "take": 983 }));
    assert_eq!(plan.call().0, "set_childkey_take");
    let (exit, code, details) = chain.refusal(&take("2%"));
    assert_eq!((exit, code.as_str()), (9, "take_too_early"));
    assert_eq!(details["blocks_to_wait"], 215_993);
    for (words, code) in [("0.9%", "take_out_of_bounds"), ("18.01%", "take_out_of_bounds")] {
        assert_eq!(chain.refusal(&take(words)).1, code);
    }
    chain.set("TransactionKeyLastBlock", &key, &0_u64.to_le_bytes());
    assert_eq!(chain.plan(&take("18%")).call().1["take"], 11_796);

    // Where the least has risen above it, that is what counts: 3.052 % are 2,000.
    chain.set("MinChildkeyTakePerSubnet", &[Number(1)], &2_000_u16.to_le_bytes());
    assert_eq!(chain.run(&take("")).data()["childkey_take"], 2_000);
    assert_eq!(chain.refusal(&take("3.052%")).1, "take_unchanged");
}

/// More than 216,000 blocks must lie between a change and an increase, not as many.
#[test]
fn a_take_rises_slowly_and_falls_at_once() {
    let take = |words: &str| format!("delegate take {words} --hotkey {HOTKEY}");
    let chain = chain()
        .with("Delegates", &[Account(HOTKEY)], &6_000_u16.to_le_bytes())
        .with("LastRateLimitedBlock", &[LastTake(HOTKEY)], &400_u64.to_le_bytes())
        .with("TxDelegateTakeRateLimit", &[], &76_u64.to_le_bytes());
    let shown = chain.run(&take("")).data();
    assert_eq!((&shown["take"], &shown["last_set"]), (&json!(6_000), &json!(400)));
    assert_eq!(shown["blocks_to_wait_for_increase"], 0);
    let plan = chain.plan(&take("18%"));
    assert_eq!(plan.call(), ("increase_take", &json!({ "hotkey": HOTKEY, "take": 11_796 })));

    chain.set("TxDelegateTakeRateLimit", &[], &77_u64.to_le_bytes());
    let (exit, code, details) = chain.refusal(&take("10%"));
    assert_eq!((exit, code.as_str(), &details["blocks_to_wait"]), (9, "take_too_early", &json!(1)));
    chain.set("TxDelegateTakeRateLimit", &[], &0_u64.to_le_bytes());
    chain.plan(&take("10%"));
    let plan = chain.plan(&take("9%"));
    assert_eq!(plan.call(), ("decrease_take", &json!({ "hotkey": HOTKEY, "take": 5_898 })));
    assert_eq!(chain.refusal(&take("18.002%")).1, "take_out_of_bounds");
    chain.set("Delegates", &[Account(HOTKEY)], &5_898_u16.to_le_bytes());
    assert_eq!(chain.refusal(&take("9%")).1, "take_unchanged");
    let foreign = format!("delegate take 1% --hotkey {BOBS_HOTKEY}");
    assert_eq!(chain.refusal(&foreign).1, "hotkey_of_other_coldkey");
}
