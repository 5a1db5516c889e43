//! Ways around a rule, each of which some script has tried or will try.

use super::*;

/// A hash of nothing in particular.
const HASH: &str = "0x0707070707070707070707070707070707070707070707070707070707070707";

/// What Eve would get, each by another way.
fn ways(inner: &str) -> Vec<String> {
    let weight = "{ref_time: 1, proof_size: 1}";
    vec![
        format!("Utility.batch calls=[(System.remark remark=x), ({inner})]"),
        format!("Utility.batch_all calls=[({inner})]"),
        format!("Utility.force_batch calls=[({inner})]"),
        format!("Utility.as_derivative index=0 call=({inner})"),
        format!("Utility.with_weight call=({inner}) weight={weight}"),
        format!("Utility.if_else main=(System.remark remark=x) fallback=({inner})"),
        format!("Utility.dispatch_as as_origin={{system: {{Signed: $ALICE}}}} call=({inner})"),
        format!("Sudo.sudo call=({inner})"),
        format!("Sudo.sudo_as who=$ALICE call=({inner})"),
        format!("Sudo.sudo_unchecked_weight call=({inner}) weight={weight}"),
        format!("Proxy.proxy real=$ALICE force_proxy_type=none call=({inner})"),
        format!(
            "Proxy.proxy_announced delegate=$BOB real=$ALICE force_proxy_type=none call=({inner})"
        ),
        format!("Multisig.as_multi_threshold_1 other_signatories=[$BOB] call=({inner})"),
        format!(
            "Multisig.as_multi threshold=2 other_signatories=[$BOB] maybe_timepoint=none call=({inner}) \
             max_weight={weight}"
        ),
        format!("Scheduler.schedule when=9 maybe_periodic=none priority=0 call=({inner})"),
        format!(
            "Scheduler.schedule_named_after id={HASH} after=9 maybe_periodic=none priority=0 call=({inner})"
        ),
    ]
}

#[test]
fn a_wrapper_hides_nothing() {
    let inner = "Balances.transfer_keep_alive dest=$EVE value=5tao";
    let forbidden = [
        ("forbid-calls = ['Balances.transfer_keep_alive']", "policy_call"),
        ("allow-destinations = ['$BOB']", "policy_destination"),
        ("max-per-transaction = '4tao'", "policy_amount"),
        ("max-per-day = '4tao'", "policy_day"),
    ];
    for way in ways(inner) {
        for (rules, expected) in forbidden {
            assert_eq!(verdict(&policy(rules), &effect(&way)), expected, "{rules}: {way}");
        }
        // It is the call that is forbidden, not the way.
        let (limit, way) = (policy("max-per-day = '5tao'"), effect(&way));
        assert_eq!(verdict(&limit, &way), "ok", "{:?}", way.calls);
        // Who lists calls lists the wrappers too.
        let listed = policy("allow-calls = ['Balances.transfer_keep_alive', 'System.remark']");
        assert_eq!(verdict(&listed, &way), "policy_call", "{:?}", way.calls);
    }
}

#[test]
fn what_is_in_a_batch_is_added_up() {
    let five = "(Balances.transfer_keep_alive dest=$BOB value=5tao)";
    let batch = format!("Utility.batch_all calls=[{five}, {five}, {five}]");
    assert_eq!(effect(&batch).spent.tao, Some(Rao(15_000_000_000)));
    assert_eq!(verdict(&policy("max-per-transaction = '14tao'"), &effect(&batch)), "policy_amount");
    assert_eq!(verdict(&policy("max-per-transaction = '15tao'"), &effect(&batch)), "ok");
}

/// The chain allows calls in calls eight deep.
#[test]
fn eight_deep() {
    let mut call = "Balances.transfer_keep_alive dest=$EVE value=5tao".to_owned();
    for depth in 1..=8 {
        call = match depth % 4 {
            0 => format!("Utility.batch calls=[(System.remark remark=x), ({call})]"),
            1 => format!("Proxy.proxy real=$ALICE force_proxy_type=none call=({call})"),
            2 => format!("Multisig.as_multi_threshold_1 other_signatories=[$BOB] call=({call})"),
            _ => format!("Utility.as_derivative index=1 call=({call})"),
        };
        let effect = effect(&call);
        for (rules, expected) in [
            ("allow-destinations = ['$BOB']", "policy_destination"),
            ("max-per-day = '4999999999rao'", "policy_day"),
            ("forbid-calls = ['Balances.*']", "policy_call"),
            ("max-per-day = '5tao'", "ok"),
        ] {
            assert_eq!(verdict(&policy(rules), &effect), expected, "{depth} deep: {rules}");
        }
    }
}

#[test]
fn power_and_value_go_only_where_they_may() {
    let hash = HASH;
    let gives = [
        ("Balances.transfer_all dest=$EVE keep_alive=false".to_owned(), "policy_destination"),
        ("Balances.transfer_allow_death dest=$EVE value=1".to_owned(), "policy_destination"),
        ("Sudo.sudo call=(Balances.force_transfer source=$ALICE dest=$EVE value=1)".to_owned(), "policy_destination"),
        ("Sudo.set_key new=$EVE".to_owned(), "policy_opaque"),
        ("Proxy.add_proxy delegate=$EVE proxy_type=Staking delay=0".to_owned(), "policy_opaque"),
        (
            "SubtensorModule.transfer_stake destination_coldkey=$EVE hotkey=$BOB origin_netuid=1 \
             destination_netuid=1 alpha_amount=1"
                .to_owned(),
            "policy_destination",
        ),
        ("SubtensorModule.schedule_swap_coldkey new_coldkey=$EVE".to_owned(), "policy_destination"),
        ("SubtensorModule.swap_coldkey_announced new_coldkey=$EVE".to_owned(), "policy_destination"),
        (
            "Sudo.sudo call=(SubtensorModule.swap_coldkey old_coldkey=$ALICE new_coldkey=$EVE swap_cost=0)".to_owned(),
            "policy_destination",
        ),
        (format!("SubtensorModule.announce_coldkey_swap new_coldkey_hash={hash}"), "policy_opaque"),
        ("SubtensorModule.register netuid=1 block_number=0 nonce=0 work=0x00 hotkey=$BOB coldkey=$EVE".to_owned(), "policy_destination"),
        // To nobody whom one could list.
        ("Balances.burn value=1 keep_alive=true".to_owned(), "policy_destination"),
        ("SubtensorModule.burn_alpha hotkey=$BOB amount=1 netuid=1".to_owned(), "policy_destination"),
        ("SubtensorModule.add_stake_burn hotkey=$BOB netuid=1 amount=1 limit=1".to_owned(), "policy_destination"),
        ("Crowdloan.contribute crowdloan_id=1 amount=1".to_owned(), "policy_destination"),
        (format!("Balances.transfer_keep_alive dest={{Address32: {hash}}} value=1"), "policy_destination"),
        (format!("Balances.transfer_keep_alive dest={{Raw: {hash}}} value=1"), "policy_destination"),
    ];
    let rules = policy("allow-destinations = ['$BOB']");
    for (call, expected) in gives {
        assert_eq!(verdict(&rules, &effect(&call)), expected, "{call}");
        let to_bob = call.replace("$EVE", "$BOB");
        let same = to_bob == call || expected == "policy_opaque";
        assert_eq!(verdict(&rules, &effect(&to_bob)) == "ok", !same, "{to_bob}");
    }
    // Named, the delegate is a destination like any other.
    let named = policy("allow-calls = ['*', 'Proxy.add_proxy']\nallow-destinations = ['$BOB']");
    let add = |who: &str| effect(&format!("Proxy.add_proxy delegate={who} proxy_type=Any delay=0"));
    assert_eq!(verdict(&named, &add("$EVE")), "policy_destination");
    assert_eq!(verdict(&named, &add("$BOB")), "ok");
}

#[test]
fn what_is_not_understood_is_refused_unless_it_is_named() {
    let hash = HASH;
    let weight = "{ref_time: 1, proof_size: 1}";
    let opaque = [
        format!(
            "Multisig.approve_as_multi threshold=2 other_signatories=[$BOB] maybe_timepoint=none call_hash={hash} \
             max_weight={weight}"
        ),
        format!("Proxy.announce real=$ALICE call_hash={hash}"),
        "Preimage.note_preimage bytes=0x00".to_owned(),
        format!("Preimage.request_preimage hash={hash}"),
        "Scheduler.schedule when=9 maybe_periodic=[1, 9] priority=0 call=(System.remark remark=x)"
            .to_owned(),
        "MevShield.submit_encrypted ciphertext=0x00".to_owned(),
        format!(
            "Contracts.call dest=$EVE value=1 gas_limit={weight} storage_deposit_limit=none data=0x00"
        ),
        "EVM.withdraw address=0x0000000000000000000000000000000000000000 value=1".to_owned(),
        "SubtensorModule.set_children hotkey=$BOB netuid=1 children=[[1, $EVE]]".to_owned(),
        format!("SubtensorModule.announce_coldkey_swap new_coldkey_hash={hash}"),
        "System.set_code code=0x00".to_owned(),
    ];
    for call in opaque {
        let effect = effect(&call);
        let (name, _) = call.split_once(' ').unwrap();
        for rules in [
            "max-per-day = '9tao'",
            "max-per-transaction = '9tao'",
            "[alpha.1]\nmax-per-day = '9a'",
            "allow-destinations = ['$EVE']",
            "allow-netuids = [1]",
            "tolerance = '1%'",
        ] {
            let rules = rules.replace("$EVE", EVE);
            assert_eq!(verdict(&policy(&rules), &effect), "policy_opaque", "{rules}: {call}");
            let pattern = policy(&format!("allow-calls = ['*']\n{rules}"));
            assert_eq!(verdict(&pattern, &effect), "policy_opaque", "{rules}: {call}");
            let named = policy(&format!("allow-calls = ['*', '{name}']\n{rules}"));
            assert_eq!(verdict(&named, &effect), "ok", "{rules}: {call}");
        }
        assert_eq!(verdict(&policy("forbid-calls = ['Balances.*']"), &effect), "ok", "{call}");
    }
    // Naming the outer one allows nothing of what is in it.
    let periodic = "Scheduler.schedule when=9 maybe_periodic=[1, 9] priority=0 \
        call=(Balances.transfer_keep_alive dest=$EVE value=10tao)";
    let named = policy("allow-calls = ['*', 'Scheduler.schedule']\nmax-per-transaction = '9tao'");
    assert_eq!(verdict(&named, &effect(periodic)), "policy_amount");
}

/// A coldkey that is swapped takes everything with it.
#[test]
fn swapping_the_coldkey_takes_more_than_any_limit() {
    for call in ["schedule_swap_coldkey", "swap_coldkey_announced"] {
        let effect = effect(&format!("SubtensorModule.{call} new_coldkey=$BOB"));
        for rules in
            ["max-per-transaction = '21000000tao'", "[alpha.other]\nmax-per-day = '21000000a'"]
        {
            assert_eq!(verdict(&policy(rules), &effect), "policy_unbounded", "{rules}: {call}");
        }
        assert_eq!(verdict(&policy("allow-netuids = [1]"), &effect), "policy_netuid");
    }
}
