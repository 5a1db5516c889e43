//! What is held, what it earned, which validator to choose and what alpha cost: compared with the node's own answers.

use codec::{Compact, Decode};
use jsonrpsee::rpc_params;
use localnet::{Options, Production};
use serde_json::Value;
use sp_keyring::Sr25519Keyring::{Alice, BobStash};

use crate::world::World;

/// `//Bob//stash`: the owner's hotkey of subnet 1, whose epochs are 20 blocks long.
const HOTKEY: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc";

fn number(value: &Value) -> u64 {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).parse().expect("an integer")
}

fn done(world: &World, words: &str) -> Value {
    let (code, document) = world.json(words);
    assert_eq!(code, 0, "{document}");
    document
}

fn stake(world: &World, wallet: &str) {
    done(world, &format!("stake add 10 --to {HOTKEY}@1 -w {wallet} --yes --wait none"));
    assert_eq!(world.pending(), 1);
    world.advance(1);
}

/// A runtime API at a block.
fn call(world: &World, function: &str, input: &[u8], block: u64) -> Vec<u8> {
    let hash: String = world.rpc("chain_getBlockHash", rpc_params![block]);
    let input = format!("0x{}", hex::encode(input));
    let answer: String = world.rpc("state_call", rpc_params![function, input, hash]);
    hex::decode(answer.trim_start_matches("0x")).expect("hexadecimal digits")
}

/// Alice's stake after a block, as the node says it.
fn staked(world: &World, block: u64) -> u64 {
    type Number = Compact<u64>;
    type Info = ([u8; 32], [u8; 32], Compact<u16>, Number);
    let method = "StakeInfoRuntimeApi_get_stake_info_for_hotkey_coldkey_netuid";
    let input = [&BobStash.to_raw_public()[..], &Alice.to_raw_public(), &1_u16.to_le_bytes()];
    let answer = call(world, method, &input.concat(), block);
    Option::<Info>::decode(&mut &answer[..]).expect("a position").expect("one").3.0
}

#[test]
fn what_was_earned_is_what_dividends_added_to_the_stake() {
    let world = World::manual();
    stake(&world, "//Alice");
    world.advance(2);
    let since = 3;
    world.advance(45);
    stake(&world, "//Bob");
    let list = done(&world, &format!("stake list --since {since}"));
    let head = list["block"]["number"].as_u64().expect("a number");
    let position = &list["data"]["positions"][0];
    let earned = staked(&world, head) - staked(&world, since);
    assert!(earned > 0, "two epochs have run");
    assert_eq!(number(&position["stake"]), staked(&world, head));
    assert_eq!(number(&position["change"]["earned"]), earned, "{position:#}");
    assert_eq!(number(&position["change"]["stake"]), earned);
    assert_eq!(list["data"]["total"]["change"], position["change"]["value"]);

    // An earlier state is that of its block.
    let then = done(&world, &format!("stake list --at-block {since}"));
    assert_eq!(number(&then["data"]["positions"][0]["stake"]), staked(&world, since));
    assert_eq!(then["block"]["number"], since);

    // Once stake is added it cannot be told apart; what is gone is told too.
    stake(&world, "//Alice");
    let list = done(&world, &format!("stake list --since {since}"));
    assert_eq!(list["data"]["positions"][0]["change"]["earned"], Value::Null);
    let remove = format!("stake remove all --from {HOTKEY}@1 --yes --wait none");
    done(&world, &remove);
    world.advance(1);
    let list = done(&world, &format!("stake list --since {since}"));
    let gone = &list["data"]["since"]["gone"][0];
    assert_eq!(number(&gone["stake_before"]), staked(&world, since), "{list:#}");
    let lost = list["data"]["total"]["change"].as_str().expect("a text");
    assert_eq!(lost, format!("-{}", number(&gone["value_before"])));

    let (code, document) = world.json("stake list --since 1000000");
    assert_eq!(code, 2, "{document}");
}

/// Its dividends are alpha of the subnets, which a claim pays: that the stake did not grow does not mean that nothing came.
#[test]
fn what_root_stake_earned_is_not_told_by_its_growth() {
    let world = World::manual();
    done(&world, &format!("stake add 10 --to {HOTKEY}@0 --yes --wait none"));
    world.advance(3);
    let list = done(&world, "stake list --since 2");
    let position = &list["data"]["positions"][0];
    assert_eq!((&position["netuid"], &position["change"]["stake"]), (&0.into(), &"0".into()));
    assert_eq!(position["change"]["earned"], Value::Null);
}

#[test]
fn a_validator_is_shown_with_its_return_and_its_stakers() {
    let world = World::manual();
    stake(&world, "//Alice");
    world.advance(41);
    let shown = done(&world, &format!("delegate show {HOTKEY}"));
    let head = shown["block"]["number"].as_u64().expect("a number");
    let on = shown["data"]["subnets"].as_array().expect("rows").iter();
    let on = on.clone().find(|on| on["netuid"] == 1).expect("subnet 1");

    // Alice has a part of the stake: 1,000 TAO get as much as she does, for as much stake.
    let list = done(&world, "stake list");
    let position = &list["data"]["positions"][0];
    let daily = u128::from(number(&position["emission_per_day"]["alpha"]));
    let expected = daily * 1_000_000_000_000 / u128::from(number(&position["stake"]));
    let told = u128::from(number(&on["return_per_day"]));
    assert!(told.abs_diff(expected) <= 1_000, "{told} {expected}");

    // And it is what really comes in the next epoch, when nothing changes: 360 of 7,200 / 20.
    world.advance(20);
    let came = staked(&world, head + 20) - staked(&world, head);
    let share = u64::try_from(daily / 360).expect("a small amount");
    assert!(came.abs_diff(share) <= share / 10, "{came} {share}");

    type Nominators = Vec<([u8; 32], Vec<(Compact<u16>, Compact<u64>)>)>;
    let answer =
        call(&world, "DelegateInfoRuntimeApi_get_delegate", &BobStash.to_raw_public(), head);
    let delegate = Option::<([u8; 32], Compact<u16>, Nominators)>::decode(&mut &answer[..]);
    let (_, _, nominators) = delegate.expect("an answer").expect("a delegate");
    assert_eq!(shown["data"]["stakers"], nominators.len());

    let listed = done(&world, "delegate list --netuid 1 --sort return");
    let row = &listed["data"]["delegates"][0];
    assert_eq!(row["hotkey"], HOTKEY);
    let parts = number(&row["own_stake"]) + number(&row["nominated_stake"]);
    assert_eq!(parts, number(&row["stake"]));
    let (code, document) = world.json("delegate list --netuid 77");
    assert_eq!((code, &document["error"]["code"]), (4, &"subnet_unknown".into()));
}

#[test]
fn the_history_of_a_price_is_what_the_chain_said_at_each_block() {
    let world = World::manual();
    for wallet in ["//Alice", "//Bob", "//Charlie"] {
        stake(&world, wallet);
        world.advance(7);
    }
    let prices = done(&world, "subnet price 1 --since 2 --points 9");
    let subnet = &prices["data"]["subnets"][0];
    let history = subnet["history"].as_array().expect("points");
    let head = prices["block"]["number"].as_u64().expect("a number");
    assert_eq!(history.len(), 9);
    assert_eq!((&history[0]["block"], &history[8]["block"]), (&2.into(), &head.into()));
    for point in history {
        let block = point["block"].as_u64().expect("a number");
        let input = 1_u16.to_le_bytes();
        let answer = call(&world, "SwapRuntimeApi_current_alpha_price", &input, block);
        assert_eq!(number(&point["price"]).to_le_bytes(), answer[..]);
    }
    assert_eq!(subnet["history"][8]["price"], subnet["price"]);
    assert!(number(&subnet["price"]) > number(&history[0]["price"]), "three have bought");
}

#[test]
fn a_price_of_a_discarded_state_is_unknown_and_said_to_be() {
    let options = Options { production: Production::Manual, states: 4, ..Options::default() };
    let world = World::with(options);
    world.advance(20);
    let prices = done(&world, "subnet price 1 --blocks 10 --points 11");
    let history = prices["data"]["subnets"][0]["history"].as_array().expect("points").clone();
    assert_eq!(history[0]["price"], Value::Null);
    assert!(history[9]["price"].is_string() && history[10]["price"].is_string());
    let said = prices["data"]["missing"].as_str().expect("a reason");
    assert!(said.contains("-n archive"), "{said}");
}
