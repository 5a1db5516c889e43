//! `subnet`.

use serde_json::{Value, json};

use crate::recorded::decoded;
use crate::rehearsal::{ALICE, Part::Number, Rehearsal};

const CHARLIE: &str = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
/// UID 2 of subnet 1, Alice's.
const MEMBER: &str = "5DvJNgBPbfpkteKW829sXYAKLgPeFJWicbrbS4KdSUUDrxzg";
/// UID 0 of subnet 2, Bob's.
const BOBS: &str = "5Haibjija79oVxEDbAjMw1n4ZbbRRpcgE4rYZM6o8YR6i2bA";

/// Integers of the recording as the text that amounts are in JSON.
fn text(value: &Value) -> Value {
    json!(value.to_string())
}

#[test]
fn the_list_is_what_the_chain_answers() {
    let chain = Rehearsal::new(0);
    chain.run("subnet list").data();
    chain.asked();
    let listed = chain.run("subnet list --sort tao");
    assert_eq!(listed.json["block"]["number"], 476);
    let subnets = listed.data()["subnets"].as_array().unwrap().clone();
    // A warm read at a pinned block is two round trips.
    let (rounds, asked) = chain.asked();
    assert_eq!(rounds, 2, "{asked:?}");

    let infos = decoded("get_all_dynamic_info", "0x");
    let prices = decoded("current_alpha_price_all", "0x");
    // By TAO: apex has most, then root, then omron.
    let order: Vec<&Value> = subnets.iter().map(|subnet| &subnet["netuid"]).collect();
    assert_eq!(order, [1, 0, 2]);
    for subnet in &subnets {
        let number = usize::try_from(subnet["netuid"].as_u64().unwrap()).unwrap();
        let (info, price) = (&infos[number], &prices[number]);
        let (row, info_text) = (|name: &str| &subnet[name], |name: &str| text(&info[name]));
        assert_eq!(*row("name"), info["subnet_name"]);
        assert_eq!(*row("symbol"), info["token_symbol"]);
        assert_eq!(*row("price"), text(&price["price"]));
        assert_eq!(*row("tao_in"), info_text("tao_in"));
        assert_eq!(*row("alpha_in"), info_text("alpha_in"));
        assert_eq!(*row("alpha_out"), info_text("alpha_out"));
        assert_eq!(row("emission")["tao_in"], info_text("tao_in_emission"));
        assert_eq!(row("emission")["alpha_out"], info_text("alpha_out_emission"));
        assert_eq!(*row("tempo"), info["tempo"]);
        assert_eq!(*row("owner_coldkey"), info["owner_coldkey"]);
    }
}

#[test]
fn one_subnet_in_full() {
    let chain = Rehearsal::new(0);
    for (number, params) in [(1, "0x0100"), (2, "0x0200")] {
        let subnet = chain.run(&format!("subnet show {number}")).data();
        let graph = decoded("get_metagraph", params);
        // The schedule is computed here from storage, there by the chain.
        let next = decoded("get_next_epoch_start_block", params);
        assert_eq!(subnet["epoch"]["next_block"], next);
        assert_eq!(subnet["epoch"]["blocks_to_next"], next.as_u64().unwrap() - 476);
        assert_eq!(subnet["registration"]["burn"], text(&graph["burn"]));
        assert_eq!(subnet["registration"]["allowed"], graph["registration_allowed"]);
        assert_eq!(subnet["neurons"], graph["num_uids"]);
        assert_eq!(subnet["max_neurons"], graph["max_uids"]);
        assert_eq!(subnet["owner_hotkey"], graph["owner_hotkey"]);
        assert_eq!(subnet["commit_reveal"]["enabled"], graph["commit_reveal_weights_enabled"]);
        assert_eq!(subnet["commit_reveal"]["reveal_period"], graph["commit_reveal_period"]);
        let parameters = subnet["hyperparameters"].as_array().unwrap();
        let recorded = decoded("get_subnet_hyperparams_v3", params);
        assert_eq!(parameters.len(), recorded.as_array().unwrap().len());
        let value = |name: &str| {
            let found = parameters.iter().find(|parameter| parameter["name"] == name);
            found.unwrap()["value"].clone()
        };
        // 23242897532874035200 / 2^64, and an amount in rao.
        assert_eq!(value("burn_increase_mult"), "1.26");
        assert_eq!(value("max_burn"), "100000000000");
    }
    // Subnet 2 was never started.
    assert_eq!(chain.run("subnet show 2").data()["started"], false);
    let root = chain.run("subnet show 0").data();
    assert_eq!((&root["registration"], &root["epoch"]["next_block"]), (&Value::Null, &Value::Null));
    let (exit, code, _) = chain.run("subnet show 77").error();
    assert_eq!((exit, code.as_str()), (4, "subnet_unknown"));
}

#[test]
fn the_metagraph_is_what_the_chain_answers() {
    let chain = Rehearsal::new(0);
    chain.sealed_hotkey("miner", "m1", MEMBER);
    let graph = decoded("get_metagraph", "0x0100");
    let shown = chain.run("subnet metagraph 1").data();
    let neurons = shown["neurons"].as_array().unwrap();
    assert_eq!(neurons.len(), 14);
    for (uid, neuron) in neurons.iter().enumerate() {
        for (ours, theirs) in [
            ("hotkey", "hotkeys"),
            ("coldkey", "coldkeys"),
            ("validator_permit", "validator_permit"),
            ("last_update", "last_update"),
            ("consensus", "consensus"),
            ("incentive", "incentives"),
            ("dividends", "dividends"),
            ("registered_at", "block_at_registration"),
        ] {
            assert_eq!(neuron[ours], graph[theirs][uid], "{ours} of {uid}");
        }
        for (ours, theirs) in [
            ("stake", "total_stake"),
            ("alpha_stake", "alpha_stake"),
            ("root_stake", "tao_stake"),
            ("emission", "emission"),
        ] {
            assert_eq!(neuron[ours], text(&graph[theirs][uid]), "{ours} of {uid}");
        }
        assert_eq!(neuron["age"], 476 - graph["last_update"][uid].as_u64().unwrap());
    }
    // 3405803783 is 203.0.113.7.
    assert_eq!(neurons[2]["axon"]["address"], "203.0.113.7:8091");
    assert_eq!(neurons[1]["axon"], Value::Null);
    assert_eq!(
        (&neurons[2]["own_name"], &neurons[1]["own_name"]),
        (&json!("miner/m1"), &Value::Null)
    );
    assert_eq!(chain.run("subnet metagraph 77").error().1, "subnet_unknown");
}

#[test]
fn a_registration_is_bounded_by_the_price_and_two_percent() {
    let chain = Rehearsal::new(2_097_626);
    let line = format!("subnet register 1 --hotkey {CHARLIE} --dry-run");
    chain.run(&line).data();
    chain.asked();
    let planned = chain.run(&line);
    // Handshake, reads and fee travel together.
    let (rounds, asked) = chain.asked();
    assert_eq!(rounds, 1, "{asked:?}");
    let data = planned.data();
    // Burn is 808396492 in the recorded metagraph; 2 % of it is 16167929.84.
    let args = json!({ "netuid": 1, "hotkey": CHARLIE, "limit_price": "824564422" });
    assert_eq!(
        data["steps"][0]["call"],
        json!({ "pallet": "SubtensorModule", "name": "register_limit", "args": args })
    );
    assert_eq!(data["steps"][0]["signer"], ALICE);
    assert_eq!(data["steps"][0]["fee"], "2097626");
    let rows = data["preview"]["rows"].as_array().unwrap();
    let uid = rows.iter().find(|row| row["label"] == "uid").unwrap();
    assert_eq!(uid["value"], "14, 242 of 256 are free");

    let plan = chain.run(&format!("{line} --max-price 0.808396492")).plan();
    assert_eq!(plan.call().1["limit_price"], "808396492");
    let (exit, code, details) = chain.run(&format!("{line} --max-price 0.808396491")).error();
    assert_eq!((exit, code.as_str()), (4, "price_above_maximum"));
    assert_eq!(details, json!({ "price": "808396492", "max_price": "808396491" }));
}

#[test]
fn a_registration_that_would_fail_is_refused() {
    let chain = Rehearsal::new(2_097_626);
    let refused = |line: &str| chain.run(&format!("subnet register {line} -y")).error();
    let (exit, code, _) = refused(&format!("77 --hotkey {CHARLIE}"));
    assert_eq!((exit, code.as_str()), (4, "subnet_unknown"));
    let (exit, code, details) = refused(&format!("1 --hotkey {MEMBER}"));
    assert_eq!((exit, code.as_str(), &details["uid"]), (4, "already_registered", &json!(2)));
    let (exit, code, _) = refused(&format!("1 --hotkey {BOBS}"));
    assert_eq!((exit, code.as_str()), (4, "hotkey_of_other_coldkey"));
    let (exit, code, _) = refused(&format!("0 --hotkey {CHARLIE} --max-price 1"));
    assert_eq!((exit, code.as_str()), (2, "usage"));

    chain.set("Burn", &[Number(1)], &u64::MAX.to_le_bytes());
    let (exit, code, _) = refused(&format!("1 --hotkey {CHARLIE}"));
    assert_eq!((exit, code.as_str()), (4, "balance_too_low"));
    chain.set("NetworkRegistrationAllowed", &[Number(1)], &[0]);
    let (exit, code, _) = refused(&format!("1 --hotkey {CHARLIE}"));
    assert_eq!((exit, code.as_str()), (4, "registration_closed"));
    assert!(!chain.asked().1.iter().any(|method| method.starts_with("author_")));
}

#[test]
fn on_a_full_subnet_the_one_that_leaves_is_named() {
    let chain = Rehearsal::new(0);
    chain.set("MaxAllowedUids", &[Number(1)], &14_u16.to_le_bytes());
    let line = format!("subnet register 1 --hotkey {CHARLIE} --dry-run");
    let data = chain.run(&line).data();
    // All are immune. UIDs 8 to 13 have no emission; 8 is the oldest of them.
    let hotkey = &decoded("get_metagraph", "0x0100")["hotkeys"][8];
    let warning = data["preview"]["warnings"][0].as_str().unwrap();
    let (start, end) =
        ("the subnet is full: UID 8 of ", "is replaced, although it is still immune");
    assert!(warning.starts_with(start) && warning.ends_with(end), "{warning}");
    assert!(warning.contains(hotkey.as_str().unwrap()), "{warning}");
}

#[test]
fn the_root_network_has_its_own_call_and_limits() {
    let chain = Rehearsal::new(1_143_688);
    let line = format!("subnet register 0 --hotkey {CHARLIE} --dry-run");
    let plan = chain.run(&line).plan();
    assert_eq!(plan.call(), ("root_register", &json!({ "hotkey": CHARLIE })));
    // The target of root is 1 in the recording, the limit 3. Its interval began in block 0 and lasts 100: the next
    // block begins another.
    chain.set("RegistrationsThisInterval", &[Number(0)], &3_u16.to_le_bytes());
    chain.run(&line).plan();
    // Begun in 450 it ends with block 550, whose registration comes after 73 more than the next block.
    chain.set("LastEpochBlock", &[Number(0)], &450_u64.to_le_bytes());
    let (exit, code, details) = chain.run(&line).error();
    assert_eq!((exit, code.as_str()), (9, "too_many_registrations"));
    assert_eq!(details["blocks_to_wait"], 73);
}
