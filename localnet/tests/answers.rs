//! Answers of the real runtime (425), given again: its storage is loaded, its runtime API called.

#![expect(clippy::expect_used, reason = "tests")]

use localnet::runtime;
use serde_json::Value;
use sp_core::storage::Storage;
use sp_state_machine::BasicExternalities;

const ANSWERS: &str = include_str!("fixtures/answers-425.json");
const STATE: &str = include_str!("fixtures/state-425.json");

/// Recorded methods that localnet does not have, or answers otherwise, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("Core_version", "lists the runtime APIs, which are fewer"),
    ("SubnetInfoRuntimeApi_get_subnet_to_prune", "absent: subnets are not pruned"),
    ("StakeInfoRuntimeApi_get_stake_availability_for_coldkeys", "absent: there are no locks"),
    (
        "SubnetRegistrationRuntimeApi_get_network_registration_cost",
        "absent: subnets cannot be registered",
    ),
    ("ProxyFilterRuntimeApi_get_proxy_types", "absent: there is no Proxy pallet"),
    ("ProxyFilterRuntimeApi_get_proxy_filter", "absent: there is no Proxy pallet"),
];

#[test]
fn answers_are_those_of_the_real_runtime() {
    let mut differences = Vec::new();
    for call in list(&parse(ANSWERS)["calls"]) {
        let method = format!("{}_{}", text(&call["api"]), text(&call["method"]));
        if EXCEPTIONS.iter().any(|(exception, _)| *exception == method) {
            continue;
        }
        let params = bytes(&call["params"]);
        let answer = || {
            BasicExternalities::new(storage()).execute_with(|| runtime::call_api(&method, &params))
        };
        let ours = std::panic::catch_unwind(answer).ok().flatten();
        let ours = ours.map(|answer| format!("0x{}", hex::encode(answer)));
        let real = text(&call["result"]);
        if ours.as_deref() != Some(real) {
            differences
                .push(format!("{method} {}\n    ours {ours:?}\n    real {real}", call["args"]));
        }
    }
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

/// The whole state of the small chain that answered.
fn storage() -> Storage {
    let state = parse(STATE);
    let pairs = state["storage"].as_object().expect("an object");
    let top = pairs.iter().map(|(key, value)| (unhex(key), bytes(value))).collect();
    Storage { top, ..Default::default() }
}

fn parse(json: &str) -> Value {
    serde_json::from_str(json).expect("JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("an array")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

fn bytes(value: &Value) -> Vec<u8> {
    unhex(text(value))
}

fn unhex(text: &str) -> Vec<u8> {
    hex::decode(text.trim_start_matches("0x")).expect("hexadecimal")
}
