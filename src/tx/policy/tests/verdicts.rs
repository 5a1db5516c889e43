//! Calls and policies.

use super::*;

const TRANSFER: &str = "Balances.transfer_keep_alive dest=$BOB value=5tao";
const STAKE: &str = "SubtensorModule.add_stake_limit hotkey=$BOB netuid=1 amount_staked=5tao limit_price=502500000 \
    allow_partial=false";

#[test]
fn each_rule_by_itself() {
    let table = [
        ("", TRANSFER, "ok"),
        ("max-per-transaction = '5tao'", TRANSFER, "ok"),
        ("max-per-transaction = '4999999999rao'", TRANSFER, "policy_amount"),
        ("max-per-transaction = '5tao'", STAKE, "ok"),
        ("max-per-transaction = '4tao'", STAKE, "policy_amount"),
        ("max-per-day = '5tao'", TRANSFER, "ok"),
        ("max-per-day = '4tao'", TRANSFER, "policy_day"),
        ("max-per-day = '0tao'", "System.remark remark=hello", "ok"),
        ("allow-calls = ['Balances.*']", TRANSFER, "ok"),
        ("allow-calls = ['Balances.transfer_all']", TRANSFER, "policy_call"),
        ("allow-calls = []", TRANSFER, "policy_call"),
        (
            "allow-calls = ['*']\nforbid-calls = ['Balances.transfer_keep_alive']",
            TRANSFER,
            "policy_call",
        ),
        ("forbid-calls = ['Balances.transfer_all', 'Proxy.*']", TRANSFER, "ok"),
        ("allow-netuids = [1, 2]", STAKE, "ok"),
        ("allow-netuids = [2]", STAKE, "policy_netuid"),
        ("forbid-netuids = [1]", STAKE, "policy_netuid"),
        ("allow-netuids = []", TRANSFER, "ok"),
        ("allow-destinations = ['$BOB']", TRANSFER, "ok"),
        ("allow-destinations = ['$ALICE']", TRANSFER, "policy_destination"),
        ("forbid-destinations = ['$BOB']", TRANSFER, "policy_destination"),
        // A hotkey that one stakes to receives nothing.
        ("allow-destinations = ['$ALICE']", STAKE, "ok"),
        ("hours = ['11:00-12:00', '12:00-12:01']", TRANSFER, "ok"),
        ("hours = ['08:00-12:00']", TRANSFER, "policy_hours"),
        ("hours = ['22:00-12:01']", TRANSFER, "ok"),
        ("hours = ['12:01-24:00']", TRANSFER, "policy_hours"),
    ];
    for (rules, call, expected) in table {
        assert_eq!(verdict(&policy(rules), &effect(call)), expected, "{rules}: {call}");
    }
}

/// One that is misspelt, or gone since an upgrade, would stop nothing.
#[test]
fn a_name_that_the_chain_does_not_have_refuses_everything() {
    let table = [
        ("forbid-calls = ['Balances.transfr_keep_alive']", "Balances.transfer_keep_alive"),
        ("forbid-calls = ['balances.*']", "Balances.*"),
        ("forbid-calls = ['Balances.*', 'balances.transfer_all']", "Balances.transfer_all"),
        ("allow-calls = ['*', 'SubtensorModule.add_steak']", "SubtensorModule.add_stake"),
        ("forbid-calls = ['Zzzz.qqqq']", ""),
    ];
    for (rules, near) in table {
        let forbidden = policy(rules).judge_names(&runtime()).unwrap_err();
        assert_eq!(forbidden.code(), "policy_no_such_call", "{rules}");
        let error::Why::NoSuchCall { near: offered, .. } = &forbidden.why else {
            panic!("{rules}")
        };
        assert_eq!(offered.first().map_or("", String::as_str), near, "{rules}");
        assert!(forbidden.to_string().contains("/p/policy.toml") && forbidden.line == 1);
    }
    for rules in
        ["", "allow-calls = []", "allow-calls = ['*']\nforbid-calls = ['Proxy.*', 'Balances.burn']"]
    {
        policy(rules).judge_names(&runtime()).unwrap();
    }
    assert!(Policy::parse(Path::new("x"), EXAMPLE).unwrap().judge_names(&runtime()).is_ok());
}

/// The price of subnet 1 is 500,000,000 rao, that of subnet 2 is 2,000,000,000.
#[test]
fn bounds_of_trades() {
    let buy = |netuid: u16, limit: u64| {
        format!(
            "SubtensorModule.add_stake_limit hotkey=$BOB netuid={netuid} amount_staked=5tao limit_price={limit} \
             allow_partial=false"
        )
    };
    let sell = |limit: u64| {
        format!(
            "SubtensorModule.remove_stake_limit hotkey=$BOB netuid=1 amount_unstaked=5a limit_price={limit} \
             allow_partial=true"
        )
    };
    let swap = |limit: u64| {
        format!(
            "SubtensorModule.swap_stake_limit hotkey=$BOB origin_netuid=1 destination_netuid=2 alpha_amount=5a \
             limit_price={limit} allow_partial=false"
        )
    };
    let table = [
        (buy(1, 505_000_000), "ok"),
        // One per cent, of a price that is up to a rao higher, in whole rao.
        (buy(1, 505_000_003), "policy_price"),
        (buy(1, u64::MAX), "policy_price"),
        (buy(2, 2_020_000_000), "ok"),
        (buy(2, 2_021_000_000), "policy_price"),
        (buy(3, u64::MAX), "ok"),
        (buy(0, u64::MAX), "ok"),
        (buy(9, 1), "policy_price"), // of which no price is known
        (sell(495_000_000), "ok"),
        (sell(494_999_999), "policy_price"),
        (sell(0), "policy_price"),
        (swap(247_500_000), "ok"),
        (swap(247_499_999), "policy_price"),
        (
            format!("Utility.batch calls=[(System.remark remark=x), ({})]", buy(1, u64::MAX)),
            "policy_price",
        ),
    ];
    let policy = policy("tolerance = '1%'");
    for (call, expected) in table {
        assert_eq!(verdict(&policy, &effect(&call)), expected, "{call}");
    }
}

#[test]
fn trades_without_a_bound() {
    let table = [
        ("add_stake hotkey=$BOB netuid=1 amount_staked=1", "policy_price"),
        ("add_stake hotkey=$BOB netuid=0 amount_staked=1", "ok"),
        ("remove_stake hotkey=$BOB netuid=1 amount_unstaked=1", "policy_price"),
        ("remove_stake_full_limit hotkey=$BOB netuid=1 limit_price=none", "policy_price"),
        ("remove_stake_full_limit hotkey=$BOB netuid=1 limit_price=499999999", "ok"),
        ("add_stake_burn hotkey=$BOB netuid=1 amount=1 limit=none", "policy_price"),
        ("add_stake_burn hotkey=$BOB netuid=1 amount=1 limit=500000001", "ok"),
        ("unstake_all hotkey=$BOB", "policy_price"),
        ("unstake_all_alpha hotkey=$BOB", "policy_price"),
        (
            "swap_stake hotkey=$BOB origin_netuid=1 destination_netuid=2 alpha_amount=1",
            "policy_price",
        ),
        (
            "move_stake origin_hotkey=$BOB destination_hotkey=$EVE origin_netuid=1 destination_netuid=1 \
                 alpha_amount=1",
            "ok",
        ),
        (
            "transfer_stake destination_coldkey=$EVE hotkey=$BOB origin_netuid=1 destination_netuid=2 \
                 alpha_amount=1",
            "policy_price",
        ),
    ];
    let policy = policy("tolerance = '1%'");
    for (call, expected) in table {
        let call = format!("SubtensorModule.{call}");
        assert_eq!(verdict(&policy, &effect(&call)), expected, "{call}");
    }
    assert_eq!(verdict(&policy, &effect(TRANSFER)), "ok");
}

#[test]
fn alpha_is_limited_by_subnet() {
    let sell = "SubtensorModule.remove_stake_limit hotkey=$BOB netuid=4 amount_unstaked=5a limit_price=1 \
        allow_partial=false";
    let all = "SubtensorModule.remove_stake_full_limit hotkey=$BOB netuid=4 limit_price=1";
    let every = "SubtensorModule.unstake_all hotkey=$BOB";
    let give = "SubtensorModule.transfer_stake destination_coldkey=$EVE hotkey=$BOB origin_netuid=4 \
        destination_netuid=4 alpha_amount=5a";
    let burn = "SubtensorModule.burn_alpha hotkey=$BOB amount=5a netuid=4";
    let four = "[alpha.4]\nmax-per-transaction = '5a'\n";
    let less = "[alpha.4]\nmax-per-day = '4a'\n";
    let table = [
        (four, sell, "ok"),
        (less, sell, "policy_day"),
        ("[alpha.5]\nmax-per-day = '4a'\n", sell, "ok"),
        ("[alpha.other]\nmax-per-transaction = '4a'\n", sell, "policy_amount"),
        ("[alpha.4]\nmax-per-day = '9a'\n[alpha.other]\nmax-per-day = '4a'\n", sell, "ok"),
        (four, all, "policy_unbounded"),
        ("[alpha.5]\nmax-per-day = '4a'\n", all, "ok"),
        (four, every, "policy_unbounded"),
        (four, give, "ok"),
        (less, burn, "policy_day"),
        // Nothing leaves the account, or it may.
        ("max-per-day = '4tao'", sell, "ok"),
        ("max-per-day = '4tao'", all, "ok"),
        ("max-per-day = '4tao'", give, "policy_amount"),
        ("max-per-day = '4tao'", burn, "policy_amount"),
        ("max-per-day = '4tao'\n[alpha.4]\nmax-per-day = '5a'\n", give, "ok"),
        ("allow-netuids = [4]", every, "policy_netuid"),
        ("forbid-netuids = [4]", every, "policy_netuid"),
    ];
    for (rules, call, expected) in table {
        assert_eq!(verdict(&policy(rules), &effect(call)), expected, "{rules}: {call}");
    }
}

/// However little the account has now: a sale that is in flight brings more before it is sent.
#[test]
fn all_that_there_is_has_no_bound() {
    let all = "Balances.transfer_all dest=$BOB keep_alive=true";
    let batch = format!("Utility.batch_all calls=[({all})]");
    for call in [all, &batch, "Balances.transfer_all dest=$BOB keep_alive=false"] {
        for rules in ["max-per-transaction = '10tao'", "max-per-day = '10tao'"] {
            assert_eq!(verdict(&policy(rules), &effect(call)), "policy_unbounded", "{call}");
        }
        assert_eq!(verdict(&policy("allow-destinations = ['$BOB']"), &effect(call)), "ok");
    }
}

#[test]
fn registrations_take_at_most_their_limit() {
    let rules = policy("max-per-transaction = '1tao'");
    let limit = |limit: u64| {
        effect(&format!("SubtensorModule.register_limit netuid=1 hotkey=$BOB limit_price={limit}"))
    };
    assert_eq!(verdict(&rules, &limit(1_000_000_000)), "ok");
    assert_eq!(verdict(&rules, &limit(1_000_000_001)), "policy_amount");
    for call in ["burned_register netuid=1 hotkey=$BOB", "register_network hotkey=$BOB"] {
        let effect = effect(&format!("SubtensorModule.{call}"));
        assert_eq!(verdict(&rules, &effect), "policy_unbounded", "{call}");
    }
    let root = effect("SubtensorModule.root_register hotkey=$BOB");
    assert_eq!(verdict(&rules, &root), "ok");
}

/// A neuron's work goes on under any limit of amounts.
#[test]
fn service_calls_take_nothing() {
    let rules = policy("max-per-day = '0tao'\nallow-destinations = []\ntolerance = '1%'");
    for call in [
        "SubtensorModule.set_weights netuid=1 dests=[1] weights=[2] version_key=0",
        "SubtensorModule.commit_timelocked_weights netuid=1 commit=0x00 reveal_round=1 commit_reveal_version=4",
        "SubtensorModule.serve_prometheus netuid=1 version=1 ip=1 port=2 ip_type=4",
    ] {
        assert_eq!(verdict(&rules, &effect(call)), "ok", "{call}");
    }
    let other = policy("allow-netuids = [2]");
    let weights = "SubtensorModule.set_weights netuid=1 dests=[1] weights=[2] version_key=0";
    assert_eq!(verdict(&other, &effect(weights)), "policy_netuid");
    let batch = "SubtensorModule.batch_commit_weights netuids=[2, 3] commit_hashes=[0x0000000000000000000000000000000000000000000000000000000000000000, 0x0000000000000000000000000000000000000000000000000000000000000000]";
    assert_eq!(verdict(&other, &effect(batch)), "policy_netuid");
}
