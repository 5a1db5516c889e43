//! `subnet`.

use serde_json::{Value, json};

use crate::recorded::{decoded, key, put, start};

const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const CHARLIE: &str = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y";
/// UID 2 of subnet 1, Alice's.
const MEMBER: &str = "5DvJNgBPbfpkteKW829sXYAKLgPeFJWicbrbS4KdSUUDrxzg";
/// UID 0 of subnet 2, Bob's.
const BOBS: &str = "5Haibjija79oVxEDbAjMw1n4ZbbRRpcgE4rYZM6o8YR6i2bA";

/// Integers of the recording as the text that amounts are in JSON.
fn text(value: &Value) -> Value {
    json!(value.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_what_the_chain_answers() {
    let (node, cli) = start(0, |_| {}).await;
    cli.run("subnet list").await.data();
    node.take();
    let listed = cli.run("subnet list --sort tao").await;
    assert_eq!(listed.json["block"]["number"], 476);
    let subnets = listed.data()["subnets"].as_array().unwrap().clone();
    // A warm read at a pinned block is two round trips.
    let (rounds, asked) = node.take();
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

#[tokio::test(flavor = "multi_thread")]
async fn one_subnet_in_full() {
    let (_node, cli) = start(0, |_| {}).await;
    for (number, params) in [(1, "0x0100"), (2, "0x0200")] {
        let subnet = cli.run(&format!("subnet show {number}")).await.data();
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
    assert_eq!(cli.run("subnet show 2").await.data()["started"], false);
    let root = cli.run("subnet show 0").await.data();
    assert_eq!((&root["registration"], &root["epoch"]["next_block"]), (&Value::Null, &Value::Null));
    let (exit, code, _) = cli.run("subnet show 77").await.error();
    assert_eq!((exit, code.as_str()), (4, "subnet_unknown"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_metagraph_is_what_the_chain_answers() {
    let (_node, cli) = start(0, |_| {}).await;
    cli.sealed_hotkey("miner", "m1", MEMBER);
    let graph = decoded("get_metagraph", "0x0100");
    let shown = cli.run("subnet metagraph 1").await.data();
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
    assert_eq!(cli.run("subnet metagraph 77").await.error().1, "subnet_unknown");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_is_bounded_by_the_price_and_two_percent() {
    let (node, cli) = start(2_097_626, |_| {}).await;
    let line = format!("subnet register 1 -w //Alice --hotkey {CHARLIE} --dry-run");
    cli.run(&line).await.data();
    node.take();
    let planned = cli.run(&line).await;
    // Handshake, reads and fee travel together.
    let (rounds, asked) = node.take();
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

    let call = cli.run(&format!("{line} --max-price 0.808396492")).await.call();
    assert_eq!(call["args"]["limit_price"], "808396492");
    let (exit, code, details) = cli.run(&format!("{line} --max-price 0.808396491")).await.error();
    assert_eq!((exit, code.as_str()), (4, "price_above_maximum"));
    assert_eq!(details, json!({ "price": "808396492", "max_price": "808396491" }));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_that_would_fail_is_refused() {
    let (node, cli) = start(2_097_626, |_| {}).await;
    let refused = async |line: &str| cli.run(&format!("subnet register {line} -y")).await.error();
    let (exit, code, _) = refused(&format!("77 -w //Alice --hotkey {CHARLIE}")).await;
    assert_eq!((exit, code.as_str()), (4, "subnet_unknown"));
    let (exit, code, details) = refused(&format!("1 -w //Alice --hotkey {MEMBER}")).await;
    assert_eq!((exit, code.as_str(), &details["uid"]), (4, "already_registered", &json!(2)));
    let (exit, code, _) = refused(&format!("1 -w //Alice --hotkey {BOBS}")).await;
    assert_eq!((exit, code.as_str()), (4, "hotkey_of_other_coldkey"));
    let (exit, code, _) = refused(&format!("0 -w //Alice --hotkey {CHARLIE} --max-price 1")).await;
    assert_eq!((exit, code.as_str()), (2, "usage"));

    node.now(|story| put(story, key("Burn", &[1]), &u64::MAX.to_le_bytes()));
    let (exit, code, _) = refused(&format!("1 -w //Alice --hotkey {CHARLIE}")).await;
    assert_eq!((exit, code.as_str()), (4, "balance_too_low"));
    node.now(|story| put(story, key("NetworkRegistrationAllowed", &[1]), &[0]));
    let (exit, code, _) = refused(&format!("1 -w //Alice --hotkey {CHARLIE}")).await;
    assert_eq!((exit, code.as_str()), (4, "registration_closed"));
    assert!(!node.take().1.iter().any(|method| method.starts_with("author_")));
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_subnet_the_one_that_leaves_is_named() {
    let full = |story: &mut _| put(story, key("MaxAllowedUids", &[1]), &14_u16.to_le_bytes());
    let (_node, cli) = start(0, full).await;
    let line = format!("subnet register 1 -w //Alice --hotkey {CHARLIE} --dry-run");
    let data = cli.run(&line).await.data();
    // All are immune. UIDs 8 to 13 have no emission; 8 is the oldest of them.
    let hotkey = &decoded("get_metagraph", "0x0100")["hotkeys"][8];
    let warning = data["preview"]["warnings"][0].as_str().unwrap();
    let (start, end) =
        ("the subnet is full: UID 8 of ", "is replaced, although it is still immune");
    assert!(warning.starts_with(start) && warning.ends_with(end), "{warning}");
    assert!(warning.contains(hotkey.as_str().unwrap()), "{warning}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_root_network_has_its_own_call_and_limits() {
    let (node, cli) = start(1_143_688, |_| {}).await;
    let line = format!("subnet register 0 -w //Alice --hotkey {CHARLIE} --dry-run");
    let call = cli.run(&line).await.call();
    assert_eq!(call["name"], "root_register");
    assert_eq!(call["args"], json!({ "hotkey": CHARLIE }));
    // The target of root is 1 in the recording, the limit 3. Its interval began in block 0 and lasts 100: the next
    // block begins another.
    node.now(|story| put(story, key("RegistrationsThisInterval", &[0]), &3_u16.to_le_bytes()));
    cli.run(&line).await.call();
    // Begun in 450 it ends with block 550, whose registration comes after 73 more than the next block.
    node.now(|story| put(story, key("LastEpochBlock", &[0]), &450_u64.to_le_bytes()));
    let (exit, code, details) = cli.run(&line).await.error();
    assert_eq!((exit, code.as_str()), (9, "too_many_registrations"));
    assert_eq!(details, json!({ "blocks_to_wait": 73 }));
}
