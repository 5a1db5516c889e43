//! `stake add|remove` with what must come out and what must stay, `stake quote`, `stake burn|recycle`: the decoded calls,
//! and what is refused.
//!
//! Outputs and fees are the recorded simulations of the real runtime (as in stake.rs). The net input of a trade of 10 is
//! 9,994,964,523 parts; the limit that makes an output `m` sure is floor(net / m) for a purchase, ceil(m / net) for a
//! sale.

use serde_json::{Value, json};
use taoctl::domain::units::Rao;

use crate::rehearsal::{ALICE, Part, Rehearsal};

const HOTKEY: &str = "5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM";
const ALICE_KEY: &str = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
const HOTKEY_KEY: &str = "f4af0096d4146401ed9b6b3205a94355215a5cf5d2bf6198ef044dfedf27830a";

/// The chain with Alice's 389.473668244 alpha on subnet 1, of which so much (SCALE compact) is free.
fn available(compact: &str) -> Rehearsal {
    let free = format!("0x04{ALICE_KEY}0401000b066d2b20830700{compact}");
    let availability = "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys";
    Rehearsal::new(1_680_730).answer(availability, &free)
}

fn chain() -> Rehearsal {
    available("0b066d2b208307")
}

fn without_tao(chain: Rehearsal) -> Rehearsal {
    chain.with_balance(ALICE, 1_000)
}

fn refused(chain: Rehearsal, words: &str, exit: i32, expected: &str) -> Value {
    let (ended, code, details) = chain.refusal(words);
    assert_eq!((ended, code.as_str()), (exit, expected), "{words}: {details}");
    details
}

fn number(value: &Value) -> u64 {
    value.as_str().unwrap().parse().unwrap()
}

#[test]
fn what_must_come_out_tightens_the_limit() {
    let add = |least: &str| format!("stake add 10 --to {HOTKEY}@1 --min-received {least}");
    let plan = chain().plan(&add("36.2a"));
    assert_eq!(plan.call().1["limit_price"], "276103992");
    assert_eq!(plan.row("minimum received"), "36.200000045 alpha");
    assert!(plan.row("tolerance").contains("--min-received"));
    // The tolerance of 0.5 % guarantees 36.113219703 already.
    assert_eq!(chain().plan(&add("36.113219703")).call().1["limit_price"], "276767472");

    // Nothing makes sure what is only expected; what can be made sure is told, and is taken.
    let details = refused(chain(), &add("36.300699745"), 4, "price_not_guaranteed");
    let most = number(&details["max_guaranteed"]);
    assert!((36_290_000_000..36_300_699_745).contains(&most), "{most}");
    let plan = chain().plan(&add(&format!("{}.{:09}", most / 1_000_000_000, most % 1_000_000_000)));
    let limit = number(&plan.call().1["limit_price"]);
    assert!(9_994_964_523 * 1_000_000_000 / limit >= most, "{limit}");

    let remove = |least: &str| format!("stake remove 10 --from {HOTKEY}@1 --min-received {least}");
    let plan = chain().plan(&remove("2.74tao"));
    assert_eq!(plan.call().1["limit_price"], "274138042");
    assert_eq!(plan.row("minimum received"), "2.740000004 TAO");
    refused(chain(), &remove("2.751325789"), 4, "price_not_guaranteed");
    // On root everything comes out, and no more.
    let root = |least: &str| format!("stake add 10 --to {HOTKEY}@0 --min-received {least}");
    chain().plan(&root("10tao"));
    refused(chain(), &root("10.000000001"), 4, "price_not_guaranteed");

    refused(chain(), &add("36.2tao"), 2, "amount_not_alpha");
    refused(chain(), &remove("2a"), 2, "amount_not_tao");
    refused(chain(), &add("36a --partial"), 2, "usage");
}

#[test]
fn what_is_kept_stays_to_the_rao() {
    let plan = chain().plan(&format!("stake add all --keep 1000 --to {HOTKEY}@0"));
    // 992,943,106,117,231 free less 500, the fee of 1,680,730 and the kept part.
    assert_eq!(plan.call().1["amount_staked"], "991943104436001");
    let too_much = format!("stake add all --keep 992943.105 --to {HOTKEY}@0");
    refused(chain(), &too_much, 4, "balance_too_low");

    let remove = |words: &str| format!("stake remove {words} --from {HOTKEY}@1");
    let plan = chain().plan(&remove("all --keep 100"));
    let (name, args) = plan.call();
    assert_eq!(name, "remove_stake_limit");
    assert_eq!(args["amount_unstaked"], "289473668244");
    assert_eq!(plan.step()["summary"], format!("remove all but 100 alpha from {HOTKEY}@1"));
    // The fee is taken from what goes: what stays is the kept part, at the price of the limit at least.
    let plan = without_tao(chain()).plan(&remove("all --keep 100"));
    let sold = number(&plan.call().1["amount_unstaked"]);
    // 0.00168073 TAO are 0.0061 alpha at spot, and more at the limit.
    assert!((289_467_400_000..289_467_562_872).contains(&sold), "{sold}");

    refused(chain(), &remove("all --keep 389.473668244"), 4, "stake_too_low");
    refused(chain(), &remove("5 --keep 1"), 2, "usage");
    refused(chain(), &remove("all --keep all"), 2, "amount_not_a_number");
    refused(chain(), &remove("all --keep 5tao"), 2, "amount_not_alpha");
    // 5 alpha are free.
    refused(available("0700f2052a01"), &remove("all --keep 384.4"), 4, "stake_locked");
    available("0700f2052a01").plan(&remove("all --keep 384.5"));
}

#[test]
fn what_is_destroyed_is_destroyed_for_ever() {
    for (verb, call) in [("burn", "burn_alpha"), ("recycle", "recycle_alpha")] {
        let words = |amount: &str| format!("stake {verb} {amount} --from {HOTKEY}@1");
        let plan = chain().plan(&words("5"));
        let expected = json!({ "hotkey": HOTKEY, "amount": "5000000000", "netuid": 1 });
        assert_eq!(plan.call(), (call, &expected));
        assert!(plan.warnings().contains("for ever"));
        assert_eq!(chain().plan(&words("all")).call().1["amount"], "389473668244");

        refused(chain(), &words("389.473668245"), 4, "stake_too_low");
        refused(chain(), &words("0"), 2, "amount_zero");
        refused(chain(), &words("5tao"), 2, "amount_not_alpha");
        refused(chain(), &format!("stake {verb} 5 --from {HOTKEY}@0"), 4, "root_has_no_alpha");
        refused(chain(), &format!("stake {verb} 5 --from {HOTKEY}@77"), 4, "subnet_unknown");
        refused(available("0700f2052a01"), &words("5.000000001"), 4, "stake_locked");
        // The chain would take what the fee leaves, without a word.
        // 0.006106 alpha at spot; a fifth is left for the price to fall.
        refused(without_tao(chain()), &words("389.467"), 4, "stake_short_of_fee");
        without_tao(chain()).plan(&words("389.46"));
    }
}

#[test]
fn what_is_bought_to_burn_has_a_limit() {
    let words = |more: &str| format!("stake burn 10 --from-tao --from {HOTKEY}@1 {more}");
    let plan = chain().plan(&words(""));
    let expected = json!({
        "hotkey": HOTKEY, "netuid": 1, "amount": "10000000000", "limit": { "Some": "276767472" },
    });
    assert_eq!(plan.call(), ("add_stake_burn", &expected));
    assert_eq!(plan.row("burned at least"), "36.113219703 alpha");
    assert!(plan.warnings().contains("for ever"));
    refused(chain(), &words("--partial"), 2, "usage");
    refused(without_tao(chain()), &words(""), 4, "balance_too_low");
    let priced = format!("stake burn 5 --from {HOTKEY}@1 --tolerance 1%");
    refused(chain(), &priced, 2, "usage");
    let alpha = format!("stake burn 5a --from-tao --from {HOTKEY}@1");
    refused(chain(), &alpha, 2, "amount_not_tao");
}

#[test]
fn a_quote_needs_no_wallet() {
    let quote = |words: &str| chain().run(&format!("stake quote {words} -w nobody"));
    let data = quote("10 --netuid 1,2,0").data();
    let [root, one, two] = data["quotes"].as_array().unwrap().as_slice() else { panic!("{data}") };
    assert_eq!((&root["netuid"], &root["received"]), (&json!(0), &json!("10000000000")));
    assert_eq!(root["received_unit"], "rao");
    assert_eq!(one["received"], "36300699745");
    assert_eq!((&one["received_unit"], &one["swap_fee"]), (&json!("alpha"), &json!("5035477")));
    assert_eq!(one["minimum_received"], "36113219703");
    assert_eq!(one["spot_price"], "275285626");
    // The chain would simulate it, and then refuse it.
    assert_eq!((&two["problem"], &two["received"]), (&json!("subnet_not_started"), &Value::Null));

    // The recorded simulation of a sale of 1000 alpha.
    let data = quote("1000a --netuid 1").data();
    let sale = &data["quotes"][0];
    assert_eq!(
        (&sale["received"], &sale["received_unit"]),
        (&json!("273711633193"), &json!("rao"))
    );
    assert_eq!((&sale["swap_fee_unit"], &data["amount_unit"]), (&json!("alpha"), &json!("alpha")));
    // 0.002 TAO must come out, or go in with the fee of 1007 rao on top.
    let problem = |words: &str| quote(words).data()["quotes"][0]["problem"].clone();
    assert_eq!(problem("2001006rao --netuid 1"), "stake_below_minimum");
    assert_eq!(problem("2001007rao --netuid 1"), Value::Null);
    assert_eq!(problem("0.007a --netuid 1"), "stake_below_minimum");
    assert_eq!(problem("5 --netuid 1 --into 1"), "same_subnet");

    // A price of 1 is told for subnets that do not exist.
    let (exit, code, _) = quote("10 --netuid 77").error();
    assert_eq!((exit, code.as_str()), (4, "subnet_unknown"));
    let wrong =
        ["5tao --netuid 1 --into 0", "5tao --netuid 0,1 --into 2", "5a --netuid 0 --into 1"];
    for words in ["all --netuid 1", "0"].into_iter().chain(wrong) {
        assert_eq!(quote(words).error().0, 2, "{words}");
    }
    // What leaves root is TAO: it buys as free TAO does.
    for words in ["10tao --netuid 0 --into 1", "10 --netuid 0 --into 1"] {
        let data = quote(words).data();
        assert_eq!((&data["amount"], &data["amount_unit"]), (&json!("10000000000"), &json!("rao")));
        assert_eq!(number(&data["quotes"][0]["received"]), 36_300_699_745);
    }
    assert_eq!(
        number(&quote("5 --netuid 1 --into 0").data()["quotes"][0]["received"]),
        1_375_698_964
    );
}

/// What a move would bring is what `stake swap` shows and signs, its minimum included.
#[test]
fn a_quote_of_a_move_is_that_of_the_move() {
    let quoted = chain().run("stake quote 20 --netuid 1 --into 0 --tolerance 1%").data();
    let plan = chain().plan(&format!("stake swap 20 --from {HOTKEY}@1 --to 0 --tolerance 1%"));
    let row = &quoted["quotes"][0];
    let tao = |name: &str| Rao(number(&row[name])).to_string();
    assert_eq!(tao("received"), plan.row("expected"));
    assert_eq!(tao("minimum_received"), plan.row("minimum received"));
    assert!(number(&row["minimum_received"]) < number(&row["received"]));
    // 0.002 TAO must come out of the sale in between, and more than that.
    let problem = &chain().run("stake quote 0.0072 --netuid 1 --into 0").data()["quotes"][0];
    assert_eq!(problem["problem"], "move_too_small");
}

/// Two share maps are live, and only the runtime reads both: a position is asked of it, not of the storage.
#[test]
fn a_position_is_what_the_runtime_says() {
    let staked = format!("0x01{HOTKEY_KEY}{ALICE_KEY}0403005ed0b20000000001");
    let position = "StakeInfoRuntimeApi_get_stake_info_for_hotkey_coldkey_netuid";
    let plan = chain().answer(position, &staked).plan(&format!("stake burn all --from {HOTKEY}@1"));
    // 3 alpha, whatever the recorded shares are.
    assert_eq!(plan.call().1["amount"], "3000000000");
}

#[test]
fn parts_sum_to_the_whole_and_each_has_its_bound() {
    let data =
        chain().run(&format!("stake add 10 --split 3 --every 5 --to {HOTKEY}@1 --dry-run")).data();
    let steps = data["steps"].as_array().unwrap();
    let arg = |step: &Value, name: &str| number(&step["call"]["args"][name]);
    let amounts: Vec<u64> = steps.iter().map(|step| arg(step, "amount_staked")).collect();
    assert_eq!(amounts, [3_333_333_334, 3_333_333_333, 3_333_333_333]);
    // The price only rises; the last limit is that of the whole, but for the rounding of fees.
    let limits: Vec<u64> = steps.iter().map(|step| arg(step, "limit_price")).collect();
    assert!(
        limits.is_sorted_by(|a, b| a < b) && limits[2].abs_diff(276_767_472) <= 2,
        "{limits:?}"
    );
    let row = |label: &str| {
        let rows = data["preview"]["rows"].as_array().unwrap();
        rows.iter().find(|row| row["label"] == label).unwrap()["value"].as_str().unwrap().to_owned()
    };
    // What the whole brings as one trade, but for the rounding of fees and outputs: 36.300699745 alpha.
    let expected = row("expected");
    let parts = expected.strip_suffix(" alpha").unwrap().replace('.', "").parse::<u64>().unwrap();
    assert!(parts.abs_diff(36_300_699_745) <= 20, "{expected}");
    assert!(row("part 3").starts_with("3.333333333 TAO for at least 12.0"), "{}", row("part 3"));
    assert_eq!(row("extrinsic fees"), "0.00504219 TAO, in 3 transactions");
    assert!(steps[2]["summary"].as_str().unwrap().ends_with("part 3 of 3"));

    // The last part of everything is what is there by then.
    let data =
        chain().run(&format!("stake remove all --split 2 --from {HOTKEY}@1 --dry-run")).data();
    let steps = data["steps"].as_array().unwrap();
    assert_eq!(steps[0]["call"]["name"], "remove_stake_limit");
    assert_eq!(arg(&steps[0], "amount_unstaked"), 194_736_834_122);
    assert_eq!(steps[1]["call"]["name"], "remove_stake_full_limit");
    // All that the fees of both leave.
    let data = chain().run(&format!("stake add all --split 2 --to {HOTKEY}@0 --dry-run")).data();
    let sum: u64 = data["steps"].as_array().unwrap().iter().map(|s| arg(s, "amount_staked")).sum();
    assert_eq!(sum, 992_943_106_117_231 - 500 - 2 * 1_680_730);

    refused(
        chain(),
        &format!("stake add 0.005 --split 3 --to {HOTKEY}@1"),
        4,
        "stake_below_minimum",
    );
    refused(
        chain(),
        &format!("stake add 10 --split 3 --min-received 3a --to {HOTKEY}@1"),
        2,
        "usage",
    );
    refused(chain(), &format!("stake add 10 --every 3 --to {HOTKEY}@1"), 2, "usage");
    refused(chain(), &format!("stake add 10 --split 1 --to {HOTKEY}@1"), 2, "usage");
}

/// On a hotkey of Bob's, where a rest worth less than the minimum would be sold with the part before it, at any price.
#[test]
fn a_last_part_that_is_too_small_goes_with_the_one_before() {
    let bobs = |minimum: u64| {
        let bob = hex::decode("8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48");
        let chain = chain().with("Owner", &[Part::Account(HOTKEY)], &bob.unwrap());
        chain.with("NominatorMinRequiredStake", &[], &minimum.to_le_bytes())
    };
    let words = format!("stake remove all --split 3 --from {HOTKEY}@1");
    let three = bobs(1_000_000).plan(&words);
    assert_eq!(three.calls().len(), 3);
    // 50 TAO: more than a third of the position, less than two.
    let two = bobs(25_000_000_000).plan(&words);
    let calls = two.calls();
    assert_eq!(
        calls.iter().map(|call| call.0).collect::<Vec<_>>(),
        ["remove_stake_limit", "remove_stake_full_limit"]
    );
    assert_eq!(calls[0].1["amount_unstaked"], "129824556082");
    assert!(two.row("part 2").starts_with("259.649112162 alpha for"), "{}", two.row("part 2"));
    // 100 TAO: more than two of them.
    refused(bobs(50_000_000_000), &words, 4, "stake_rest_too_small");
}
