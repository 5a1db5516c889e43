//! Root claims: what is owed is what is paid, and a claim that pays nothing is not signed.

use localnet::{Production, Scenario};
use serde_json::{Value, json};

use crate::world::World;
use crate::wrapped::send;

fn done(world: &World, words: &str) -> Value {
    let (code, document) = world.json(words);
    assert_eq!(code, 0, "{words}: {document}");
    document["data"].clone()
}

fn number(value: &Value) -> u64 {
    value.as_str().expect("a text").parse().expect("an integer")
}

/// The subnets of which something is due, with what is owed in all.
fn due(world: &World) -> Vec<(u64, u64)> {
    let shown = done(world, "stake claim -w //Dave");
    let owed = shown["owed"].as_array().expect("a list").iter();
    let owed = owed.filter(|owed| owed["is_due"] == true);
    owed.map(|owed| (owed["netuid"].as_u64().expect("a netuid"), number(&owed["owed"]))).collect()
}

/// What //Dave has on a hotkey of a subnet.
fn stake(world: &World, hotkey: &Value, netuid: u64) -> u64 {
    let hotkey = hotkey.as_str().expect("an address");
    number(&done(world, &format!("stake show {hotkey}@{netuid} --coldkey //Dave"))["stake"])
}

#[test]
fn what_is_owed_is_paid() {
    let world = World::of(Scenario::MainnetLike, Production::Instant);
    // Nobody is paid but who claims.
    let call = "Sudo.sudo call=(SubtensorModule.sudo_set_num_root_claims new_value=0)";
    assert_eq!(send(&world, "//Alice", call).0, 0);
    for _ in 0..40 {
        if due(&world).len() >= 2 {
            break;
        }
        world.advance(10);
    }
    let owed = due(&world);
    let [(first, _), .., (last, _)] = owed.as_slice() else { panic!("nothing is owed") };

    let claimed = done(&world, &format!("stake claim --netuid {first} -w //Dave --yes"));
    let paid = &claimed["result"]["paid"][0];
    assert_eq!((&paid["netuid"], &paid["sold"]), (&json!(first), &json!(true)), "{claimed}");
    let (code, again) = world.json(&format!("stake claim --netuid {first} -w //Dave --yes"));
    assert_eq!((code, &again["error"]["code"]), (4, &json!("nothing_to_claim")), "{again}");

    // Kept it is stake on its subnet, to the last part.
    done(&world, &format!("stake claim --type keep:{last} -w //Dave --yes"));
    let hotkey = &paid["hotkey"];
    let before = stake(&world, hotkey, *last);
    let claimed = done(&world, &format!("stake claim --netuid {last} -w //Dave --yes"));
    let paid = claimed["result"]["paid"].as_array().expect("a list");
    let mine = paid.iter().find(|paid| paid["hotkey"] == *hotkey).expect("it was due");
    assert_eq!((&mine["sold"], &mine["netuid"]), (&json!(false), &json!(last)));
    let grown = stake(&world, hotkey, *last) - before;
    // An epoch in the same block adds dividends; sharing rounds down.
    assert!(grown + 2 >= number(&mine["alpha"]), "{grown} {mine}");
}
