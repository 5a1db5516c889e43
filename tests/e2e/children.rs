//! Children, takes and auto stake: what is signed is on chain, and what comes too early waits.

use jsonrpsee::rpc_params;
use localnet::Production;
use serde_json::{Value, json};
use sp_crypto_hashing::{blake2_128, twox_128};
use sp_keyring::Sr25519Keyring::{AliceStash, Bob, BobStash};

use crate::world::{World, wait_for};
use crate::wrapped::send;

const SET: &str = "child set --netuid 1 --hotkey //BobStash -w //Bob //AliceStash=25% --yes";

/// `ChildKeys` of the hotkey on subnet 1, from the raw storage: proportions and accounts.
fn children(world: &World) -> Option<String> {
    let id = BobStash.to_raw_public();
    let hash = blake2_128(&id);
    let parts = [&twox_128(b"SubtensorModule")[..], &twox_128(b"ChildKeys"), &hash, &id, &[1, 0]];
    world.rpc("state_getStorage", rpc_params![format!("0x{}", hex::encode(parts.concat()))])
}

fn head(world: &World) -> u32 {
    let header: Value = world.rpc("chain_getHeader", rpc_params![]);
    let number = header["number"].as_str().expect("a number").trim_start_matches("0x");
    u32::from_str_radix(number, 16).expect("hexadecimal digits")
}

fn done(world: &World, words: &str) -> Value {
    let (code, document) = world.json(words);
    assert_eq!(code, 0, "{words}: {document}");
    document["data"].clone()
}

#[test]
fn children_count_from_the_block_that_was_told() {
    let world = World::start(Production::Instant);
    let call = "Sudo.sudo call=(SubtensorModule.set_pending_childkey_cooldown cooldown=3)";
    assert_eq!(send(&world, "//Alice", call).0, 0);
    let set = done(&world, SET);
    let set_in = head(&world);
    assert_eq!(set["result"]["cooldown_until"], json!([set_in + 3]));

    let shown = done(&world, "child get //BobStash");
    let pending = &shown["subnets"][0]["pending"];
    assert_eq!(shown["subnets"][0]["children"], json!([]));
    let from = pending["counts_from_block"].as_u64().expect("an epoch is due");
    let from = u32::try_from(from).expect("a block number");
    world.advance(from - 1 - head(&world));
    assert_eq!(children(&world), None);
    world.advance(1);
    // One child: floor((2^64 − 1) / 4), little endian, and its account.
    let stored = [&[4][..], &0x3fff_ffff_ffff_ffff_u64.to_le_bytes(), &AliceStash.to_raw_public()];
    assert_eq!(children(&world), Some(format!("0x{}", hex::encode(stored.concat()))));

    // 150 blocks from one list to the next.
    let revoke = "child revoke --netuid 1 --hotkey //BobStash -w //Bob --yes";
    let (code, early) = world.json(revoke);
    let wait = set_in + 150 - head(&world) - 1;
    assert_eq!((code, &early["error"]["details"]["blocks_to_wait"]), (9, &json!(wait)), "{early}");
    world.advance(wait - 1);
    assert_eq!(world.json(revoke).1["error"]["details"]["blocks_to_wait"], 1);
    world.advance(1);
    let revoked = done(&world, revoke);
    assert_eq!(revoked["result"]["children"], json!([]));
}

#[test]
fn what_comes_too_early_waits_for_its_block() {
    let world = World::manual();
    let send = |words: &str| {
        let child = world.taoctl(words).arg("--json").spawn().expect("it runs");
        wait_for("the transaction", || world.pending() == 1);
        world.advance(1);
        crate::world::read(&child.wait_with_output().expect("it ends"))
    };
    let (code, document) = send(SET);
    assert_eq!(code, 0, "{document}");
    // Stopped while it waits nothing was sent.
    let (code, stopped) = world.json(&format!("{SET} --wait-allowed --timeout 1"));
    assert_eq!((code, &stopped["error"]["code"]), (6, &json!("timeout")), "{stopped}");
    assert_eq!((world.pending(), world.journal().len()), (0, 1));

    let mut command = world.taoctl(SET);
    let waiting = command.args(["--wait-allowed", "--json"]).spawn().expect("it runs");
    // Whether it is waiting already or not yet: the block comes by hand.
    world.advance(149);
    wait_for("the transaction", || world.pending() == 1);
    world.advance(1);
    let output = waiting.wait_with_output().expect("it ends");
    let (code, document) = crate::world::read(&output);
    assert_eq!(code, 0, "{document}");
}

#[test]
fn takes_and_where_miners_stake() {
    let world = World::start(Production::Instant);
    let hotkey = BobStash.to_account_id().to_string();
    let set = done(&world, "delegate take 9% --hotkey //BobStash -w //Bob --yes");
    assert_eq!(set["result"], json!({ "hotkey": hotkey, "take": 5_898 }));
    assert_eq!(set["transaction"]["fee"], "0");
    let (code, early) = world.json("delegate take 10% --hotkey //BobStash -w //Bob --yes");
    // More than 216,000 blocks: the one after 216,000 others.
    let details = &early["error"]["details"];
    assert_eq!((code, &details["blocks_to_wait"]), (9, &json!(216_000)), "{early}");
    done(&world, "delegate take 8% --hotkey //BobStash -w //Bob --yes");
    assert_eq!(done(&world, "delegate take --hotkey //BobStash")["take"], 5_242);

    let childkey = "--netuid 1 --hotkey //BobStash -w //Bob";
    done(&world, &format!("child take 9% {childkey} --yes"));
    done(&world, &format!("child take 8% {childkey} --yes"));
    let (code, early) = world.json(&format!("child take 9% {childkey} --yes"));
    let details = &early["error"]["details"];
    assert_eq!((code, &details["blocks_to_wait"]), (9, &json!(215_999)), "{early}");

    let set = done(&world, "stake auto //BobStash --all-subnets -w //Bob --yes");
    let expected = json!([{ "netuid": 1, "hotkey": hotkey, "hotkey_name": null }]);
    assert_eq!(set["result"]["destinations"], expected);
    assert_eq!(set["result"]["coldkey"], Bob.to_account_id().to_string());
    let shown = done(&world, "stake auto -w //Bob");
    assert_eq!(shown["destinations"], expected);

    // It is on root as before, by either word.
    let registered = done(&world, "root register --hotkey //BobStash -w //Bob --yes");
    assert_eq!(registered["result"], json!({ "uid": 0, "hotkey": hotkey }));
    assert_eq!(done(&world, "root list")["members"][0]["hotkey"], hotkey);
    done(&world, "root auto-parent off --hotkey //BobStash -w //Bob --yes");
    assert_eq!(done(&world, "root auto-parent --hotkey //BobStash")["auto_parent"], false);
}
