//! Weights of every way: at once, by the chain's own reveal, of another mechanism, on several subnets.

use std::fs;

use jsonrpsee::rpc_params;
use localnet::{Options, Production};
use serde_json::{Value, json};
use sp_crypto_hashing::{twox_64, twox_128};

use crate::world::{World, read, wait_for};
use crate::wrapped::send;

/// As root or owner, once the freeze before the epoch is over.
pub fn settings(world: &World, signer: &str, call: &str) {
    let mut refused = Value::Null;
    for _ in 0..40 {
        match send(world, signer, call) {
            (0, _) => return,
            (_, document) => refused = document,
        }
        world.advance(1);
    }
    panic!("{call} is refused in two epochs: {refused}");
}

/// Again as long as it is too early.
pub fn in_time(world: &World, words: &str) -> Value {
    loop {
        let (code, document) = world.json(words);
        match document["error"]["details"]["blocks_to_wait"].as_u64() {
            Some(blocks) if code == 9 => world.advance(blocks as u32),
            _ => {
                assert_eq!(code, 0, "{words}: {document}");
                return document["data"].clone();
            }
        }
    }
}

/// `Weights` of a storage index and a UID below 256, as it is stored.
fn stored(world: &World, index: u16, uid: u8) -> Option<String> {
    let map = [twox_128(b"SubtensorModule"), twox_128(b"Weights")].concat();
    let key = [map, index.to_le_bytes().to_vec(), vec![uid, 0]].concat();
    world.rpc("state_getStorage", rpc_params![format!("0x{}", hex::encode(key))])
}

pub fn head(world: &World) -> u32 {
    let (_, status) = world.json("chain status");
    let number = &status["block"]["number"];
    number.as_u64().expect("a number").try_into().expect("a block number")
}

/// Subnet 2 commits and reveals; UID 0 is its owner's hotkey.
#[test]
fn what_is_committed_is_revealed_by_the_chain_exactly_as_asked() {
    let production = Production::Instant;
    let world = World::with(Options { production, beacon: true, ..Options::default() });
    world.advance(30);
    let line = "weights set 2 -H //FerdieStash 0:2 //EveStash:1 3:0 --yes";
    let data = in_time(&world, line);
    let commit = &data["result"]["commit"];
    assert!(commit["round"].as_u64().is_some_and(|round| round > 1), "{data}");
    assert_eq!(data["transaction"]["fee"], "0");
    let before = stored(&world, 2, 0);

    // The same again, and others: the first one waits.
    for again in [line, "weights set 2 -H //FerdieStash 0:1 --yes"] {
        let (code, refused) = world.json(again);
        assert_eq!((code, &refused["error"]["code"]), (4, &json!("commit_waiting")), "{refused}");
        assert_eq!(refused["error"]["details"]["round"], commit["round"]);
    }
    let reveal: u32 = commit["reveal_block"].as_u64().expect("a block").try_into().expect("u32");
    world.advance(reveal - 1 - head(&world));
    assert_eq!(stored(&world, 2, 0), before);
    // The round comes within the margin of some blocks.
    world.advance(10);
    assert_eq!(stored(&world, 2, 0).as_deref(), Some("0x0c0000ffff0100008003000000"));
    // Nothing waits any more.
    in_time(&world, line);
}

#[test]
fn a_second_mechanism_has_weights_of_its_own() {
    let world = World::start(Production::Instant);
    let line = "weights set 1 --mechanism 1 -H //BobStash 0:1 --yes";
    let (code, refused) = world.json(line);
    assert_eq!((code, &refused["error"]["code"]), (4, &json!("mechanism_unknown")), "{refused}");
    // No subnet with room for 256 neurons may have two; this one gets it all the same.
    let map = [twox_128(b"SubtensorModule"), twox_128(b"MechanismCountCurrent")].concat();
    let netuid = 1_u16.to_le_bytes();
    let key = hex::encode([&map[..], &twox_64(&netuid), &netuid].concat());
    let call = format!("Sudo.sudo call=(System.set_storage items=[[0x{key}, 0x02]])");
    assert_eq!(send(&world, "//Alice", &call).0, 0);
    let data = in_time(&world, line);
    let result = (&data["result"]["netuid"], &data["result"]["mechanism"], &data["result"]["uid"]);
    assert_eq!(result, (&json!(1), &json!(1), &json!(0)), "{data}");
    assert_eq!(stored(&world, 4_097, 0).as_deref(), Some("0x040000ffff"));
    assert_eq!(stored(&world, 1, 0), None);
}

#[test]
fn a_batch_tells_which_subnet_failed() {
    let world = World::start(Production::Instant);
    let off = "AdminUtils.sudo_set_commit_reveal_weights_enabled netuid=2 enabled=false";
    settings(&world, "//Ferdie", off);
    let (code, registered) = world.json("subnet register 2 -w //Bob -H //BobStash --yes");
    assert_eq!((code, &registered["data"]["result"]["uid"]), (0, &json!(4)), "{registered}");
    world.advance(6);
    let file = |name: &str, text: &str| {
        let path = world.home().join(name);
        fs::write(&path, text).expect("a file");
        path.display().to_string()
    };
    // Without a permit on subnet 2, only itself.
    let (one, two) = (file("one.csv", "0,1"), file("two.json", "{\"//BobStash\": 1}"));
    let line = format!("weights batch 1={one} 2={two} -H //BobStash --yes");

    // The batch waits for a nonce, before which the weights of subnet 2 are set.
    let before = world.journal().len();
    let batch =
        world.taoctl(&format!("{line} --nonce 1")).arg("--json").spawn().expect("it starts");
    wait_for("the journal", || world.journal().len() > before);
    let (code, set) = world.json("weights set 2 4:1 -H //BobStash --yes --nonce 0");
    assert_eq!(code, 0, "{set}");
    let (code, document) = read(&batch.wait_with_output().expect("it ends"));
    assert_eq!(code, 7, "{document}");
    let subnets = &document["data"]["result"]["subnets"];
    let told = |at: usize| (&subnets[at]["netuid"], &subnets[at]["state"]);
    assert_eq!(told(0), (&json!(1), &json!("set")), "{document}");
    assert_eq!(told(1), (&json!(2), &json!("failed")), "{document}");
    let error = subnets[1]["error"].as_str().expect("a reason");
    assert!(error.starts_with("SubtensorModule.SettingWeightsTooFast"), "{error}");
    assert_eq!(stored(&world, 1, 0).as_deref(), Some("0x040000ffff"));

    // Too early on both, then both.
    let (code, early) = world.json(&line);
    assert_eq!((code, &early["error"]["code"]), (9, &json!("weights_too_early")), "{early}");
    world.advance(10);
    let (code, document) = world.json(&line);
    assert_eq!(code, 0, "{document}");
    assert_eq!(document["data"]["result"]["subnets"][1]["state"], "set");
}
