//! Locks: what is locked cannot be sold, and only decays.

use localnet::Production;
use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring::AliceStash;

use crate::world::World;
use crate::wrapped::send;

/// `//Bob//stash`: the owner's hotkey of subnet 1.
const OWNERS: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc";

fn done(world: &World, words: &str) -> Value {
    let (code, document) = world.json(words);
    assert_eq!(code, 0, "{words}: {document}");
    document["data"].clone()
}

fn number(value: &Value) -> u64 {
    value.as_str().expect("a text").parse().expect("an integer")
}

#[test]
fn what_is_locked_stays() {
    let world = World::start(Production::Instant);
    let staked = done(&world, &format!("stake add 10 --to {OWNERS}@1 --yes"));
    let staked = number(&staked["result"]["alpha"]);
    let locked = done(&world, &format!("lock add 5 --to {OWNERS}@1 --yes"));
    assert_eq!(locked["result"]["amount"], "5000000000");

    // By the plan, and by the chain itself.
    let remove = format!("stake remove all --from {OWNERS}@1 --yes");
    let (code, refused) = world.json(&remove);
    assert_eq!((code, &refused["error"]["code"]), (4, &json!("stake_locked")), "{refused}");
    let call =
        format!("SubtensorModule.remove_stake hotkey={OWNERS} netuid=1 amount_unstaked={staked}");
    let (code, failed) = send(&world, "//Alice", &call);
    assert_eq!(code, 7, "{failed}");
    assert!(failed["error"]["message"].as_str().expect("text").contains("StakeUnavailable"));

    // One hotkey for all that is locked on the subnet, until the lock is moved.
    done(&world, "subnet register 1 -H //AliceStash --yes");
    let other = format!("lock add 1 --to {}@1 --yes", AliceStash.to_account_id());
    let (code, refused) = world.json(&other);
    assert_eq!((code, &refused["error"]["code"]), (4, &json!("lock_hotkey_mismatch")), "{refused}");
    let moved = done(&world, "lock move 1 --to //AliceStash --yes");
    assert_eq!(moved["result"]["from"], OWNERS);
    done(&world, &other);
    let shown = done(&world, "lock show 1");
    assert_eq!(shown["hotkey"], AliceStash.to_account_id().to_string());

    // A perpetual lock stays as it is, a decaying one does not.
    done(&world, "lock mode 1 perpetual --yes");
    let mass = || number(&done(&world, "lock list")["locks"][0]["locked"]);
    let before = mass();
    assert!((5_999_900_000..6_000_000_000).contains(&before), "{before}");
    world.advance(20);
    assert_eq!(mass(), before);
    done(&world, "lock mode 1 decaying --yes");
    world.advance(20);
    let after = mass();
    assert!(after < before, "{after} {before}");
    let shown = done(&world, "lock show 1");
    let total = number(&shown["available"]) + number(&shown["locked"]);
    assert_eq!((number(&shown["total"]), shown["half_life"].as_u64()), (total, Some(648_000)));

    assert_eq!(done(&world, "lock receive")["accepts_locked_stake"], false);
    done(&world, "lock receive accept --yes");
    assert_eq!(done(&world, "lock receive")["accepts_locked_stake"], true);
}
