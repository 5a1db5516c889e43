//! Leaving subnets: one command sells what can be sold, and its total is that of the chain.

use std::collections::HashMap;

use localnet::Production;
use localnet::pallets::subtensor::Event::StakeRemoved;
use localnet::runtime::RuntimeEvent::SubtensorModule;
use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring::{Alice, Dave, Eve};

use crate::truth::Truth;
use crate::world::{PASSWORD, World, read, wait_for};

/// A sale as the chain tells it.
struct Sale {
    tao: u64,
    net: u64,
    place: (String, u64),
}

/// What an account sold, by the events of the chain.
fn sales(world: &World, of: sp_keyring::Sr25519Keyring) -> Vec<Sale> {
    let included = world.block_on(async { Truth::of(&world.node.url()).await.news().await });
    let events = included.into_iter().flat_map(|one| one.events);
    let sales = events.filter_map(|event| match event {
        SubtensorModule(StakeRemoved(coldkey, hotkey, tao, net, netuid, _)) => {
            let place = (hotkey.to_string(), u64::from(netuid));
            (coldkey == of.to_account_id()).then_some(Sale { tao, net, place })
        }
        _ => None,
    });
    sales.collect()
}

fn number(value: &Value) -> u64 {
    value.as_str().expect("a text").parse().expect("an integer")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

/// The fees that were paid in TAO.
fn fees(data: &Value) -> u64 {
    let one = [data["transaction"].clone()];
    let steps = data["steps"].as_array().map_or(one.as_slice(), Vec::as_slice);
    steps.iter().filter(|step| !step["fee"].is_null()).map(|step| number(&step["fee"])).sum()
}

/// The limit price of each sale that was signed, by its position.
fn limits(world: &World, data: &Value) -> HashMap<(String, u64), u64> {
    let mut limits: HashMap<(String, u64), u64> = HashMap::new();
    for step in list(&data["steps"]) {
        let (_, shown) = world.json(&format!("tx show {}", step["hash"].as_str().expect("a hash")));
        for call in list(&shown["data"]["call"]["args"]["calls"]) {
            let call = &call["SubtensorModule"];
            // The free part of what is locked has the other call.
            let (args, limit) = match &call["remove_stake_full_limit"] {
                Value::Null => {
                    (&call["remove_stake_limit"], &call["remove_stake_limit"]["limit_price"])
                }
                whole => (whole, &whole["limit_price"]["Some"]),
            };
            let hotkey = args["hotkey"].as_str().expect("an address").to_owned();
            let netuid = args["netuid"].as_u64().expect("a number");
            limits.insert((hotkey, netuid), number(limit));
        }
    }
    limits
}

#[test]
fn a_holder_of_200_positions_leaves_in_one_command() {
    let world = World::busy(Production::Instant);
    let before = world.free(Dave);
    let words = "stake exit -w //Dave --tolerance 2% --yes";
    let (code, document) = world.json(&format!("{words} --min-total 1900tao"));
    assert_eq!((code, &document["error"]["code"]), (4, &json!("total_too_low")), "{document}");
    let (code, document) = world.json(&format!("{words} --min-total 1700tao"));
    assert_eq!(code, 0, "{document}");
    let result = &document["data"]["result"];

    let sales = sales(&world, Dave);
    let total: u64 = sales.iter().map(|sale| sale.tao).sum();
    assert_eq!(number(&result["received"]), total);
    assert_eq!(world.free(Dave), before + total - fees(&document["data"]));
    assert_eq!(list(&document["data"]["steps"]).len(), 2);
    let positions = list(&result["positions"]);
    assert_eq!((positions.len(), result["sold"].as_u64()), (200, Some(sales.len() as u64)));
    for position in positions.iter().filter(|position| position["state"] != "sold") {
        assert_eq!((&position["state"], position["reason"].is_string()), (&json!("left"), true));
    }

    // Given again there is nothing to do.
    let (code, document) = world.json(words);
    let again = &document["data"]["result"];
    // A position that is locked in part was sold in part.
    let in_part = |one: &&Value| one["state"] == "sold" && one["reason"].is_string();
    let left = result["left"].as_u64().expect("a number")
        + positions.iter().filter(in_part).count() as u64;
    assert_eq!((code, &again["sold"], &again["left"]), (0, &json!(0), &json!(left)));
    assert_eq!(crate::exit::sales(&world, Dave).len(), sales.len());
}

#[test]
fn no_sale_ends_outside_its_bound_while_another_account_trades() {
    let world = World::busy(Production::Manual);
    let exit = "stake exit -w //Dave --tolerance 1%";
    let (code, document) = world.json(&format!("{exit} --dry-run"));
    assert_eq!(code, 0, "{document}");
    let rows = list(&document["data"]["preview"]["table_rows"]).iter();
    let own = rows.filter(|row| row["step"].is_u64() && number(&row["at_spot"]) > 100_000_000);
    let impact = |row: &Value| row["impact"].as_str().and_then(|text| text.parse::<f64>().ok());
    let deeper =
        |one: &&Value, other: &&Value| impact(one).partial_cmp(&impact(other)).expect("numbers");
    let shallow = own.max_by(deeper).expect("a sale that moves its price");
    let (netuid, hotkey) = (shallow["netuid"].as_u64(), shallow["hotkey"].as_str());
    let position = format!("{}@{}", hotkey.expect("an address"), netuid.expect("a number"));

    let amount = 4 * number(&shallow["at_spot"]);
    let add = format!("stake add {amount}rao --to {position} --max-impact 100% -w //Eve --yes");
    assert_eq!(world.json(&format!("{add} --wait none")).0, 0);
    world.advance(1);
    // Eve sells in the block of the first sales, before them, and nobody has seen it when they are quoted.
    let sell = format!("stake remove all --from {position} --max-impact 100% -w //Eve --yes");
    let (code, document) = world.json(&format!("{sell} --wait none"));
    assert_eq!(code, 0, "{document}");
    let child = world.taoctl(&format!("{exit} --yes --json")).spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 2);
    world.advance(1);
    wait_for("the pool", || world.pending() == 1);
    world.advance(1);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!(code, 7, "{document}");

    let data = &document["data"];
    let limits = limits(&world, data);
    let sales = sales(&world, Dave);
    assert!(sales.len() > 150, "{}", sales.len());
    for Sale { tao, net, place } in &sales {
        let least = u128::from(*net) * u128::from(limits[place]) / 1_000_000_000;
        assert!(u128::from(*tao) >= least, "{place:?}: {tao} < {least}");
    }
    let positions = list(&data["result"]["positions"]);
    let failed: Vec<_> = positions.iter().filter(|one| one["state"] == "failed").collect();
    assert!(!failed.is_empty() && failed.iter().all(|one| one["netuid"].as_u64() == netuid));
    assert!(
        failed.iter().all(|one| one["reason"].to_string().contains("Slippage")
            || one["reason"].to_string().contains("PriceLimit")),
        "{failed:?}"
    );

    // What failed is still there, and is sold when the command is given again.
    world.advance(10);
    let child = world.taoctl(&format!("{exit} --yes --json")).spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 1);
    world.advance(1);
    let (code, document) = read(&child.wait_with_output().expect("it ends"));
    let sold = document["data"]["result"]["sold"].as_u64();
    assert_eq!((code, sold), (0, Some(failed.len() as u64)), "{document}");
}

#[test]
fn without_tao_the_first_sale_pays_for_the_rest() {
    let world = World::busy(Production::Instant);
    let (code, document) = world.json("transfer all --to //Eve -w //Dave --yes");
    assert_eq!(code, 0, "{document}");
    let before = world.free(Dave);
    let (code, document) = world.json("stake exit -w //Dave --tolerance 2% --yes");
    assert_eq!(code, 0, "{document}");
    let data = &document["data"];
    assert_eq!(list(&data["steps"]).len(), 3);
    assert!(data["steps"][0]["fee"].is_null(), "{}", data["steps"][0]);
    let received = number(&data["result"]["received"]);
    assert_eq!(world.free(Dave), before + received - fees(data));
    let sold = data["result"]["sold"].as_u64().expect("a number");
    // The alpha of the fee is sold by itself.
    let sales = sales(&world, Dave);
    assert_eq!(sales.len() as u64, sold + 1);
    assert_eq!(received, sales.iter().skip(1).map(|sale| sale.tao).sum::<u64>());
}

#[test]
fn each_wallet_signs_for_its_own_and_patterns_choose() {
    let world = World::start(Production::Instant);
    let position = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc@1";
    for wallet in ["//Alice", "//Eve"] {
        let words = format!("stake add 5 --to {position} -w {wallet} --yes");
        assert_eq!(world.json(&words).0, 0);
    }
    world.make_coldkey("one", "//Alice");
    world.make_bot();
    let run = |words: &str| {
        let mut command = world.taoctl(words);
        command.arg("--json").env("BT_WALLET_PASSWORD", PASSWORD);
        read(&command.output().expect("it runs"))
    };
    let (code, document) = run("stake exit --all-wallets --hotkeys other-* --yes");
    assert_eq!((code, list(&document["data"]["result"]["positions"]).len()), (0, 0), "{document}");
    let (code, document) = run("stake exit --all-wallets --hotkeys ho? --netuid 1,2 --yes");
    assert_eq!(code, 0, "{document}");
    assert_eq!(list(&document["data"]["steps"]).len(), 2);
    let sold: u64 = [Alice, Eve]
        .map(|key| sales(&world, key).iter().map(|sale| sale.tao).sum::<u64>())
        .iter()
        .sum();
    assert_eq!(number(&document["data"]["result"]["received"]), sold);
}
