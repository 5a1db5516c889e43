//! Many processes at once: each of their transactions gets a nonce of its own, and each is told its outcome.

#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "e2e/world.rs"]
#[expect(dead_code, reason = "other tests need the rest of it")]
mod world;

use std::collections::BTreeSet;
use std::io::{Write as _, stderr};
use std::process::{Child, Command};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use jsonrpsee::rpc_params;
use localnet::Production;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Eve};
use taoctl::domain::address::AccountId;
use world::{TAO, World, read};

/// One crowd of processes at a time.
static CROWD: Mutex<()> = Mutex::new(());

fn chain() -> World {
    World::start(Production::Every(Duration::from_secs(1)))
}

/// Starts them all, waits for all, and returns the hash of each: every one of them has to succeed.
fn all_succeed(commands: impl Iterator<Item = Command>) -> BTreeSet<String> {
    let start = Instant::now();
    let running: Vec<Child> =
        commands.map(|mut command| command.spawn().expect("it starts")).collect();
    let count = running.len();
    let hashes = running.into_iter().map(|child| {
        let (code, document) = read(&child.wait_with_output().expect("it ends"));
        assert_eq!(code, 0, "{document:#}");
        document["data"]["transaction"]["hash"].as_str().expect("a hash").to_owned()
    });
    let hashes = hashes.collect();
    // Past the harness, which keeps what a test prints unless it fails.
    writeln!(stderr(), "{count} processes in {:.1} s", start.elapsed().as_secs_f32())
        .expect("an open stderr");
    hashes
}

/// What the chain has taken from an account: the nonce that comes next.
fn nonce(world: &World, account: AccountId) -> u32 {
    world.rpc("system_accountNextIndex", rpc_params![account.to_string()])
}

#[test]
fn fifty_processes_of_one_account() {
    let _alone = CROWD.lock().unwrap_or_else(PoisonError::into_inner);
    let world = chain();
    let before = world.free(Eve);
    let hashes = all_succeed(
        (0..50).map(|id| world.taoctl(&format!("transfer 1 --to //Eve --yes --json --id {id}"))),
    );
    assert_eq!(hashes.len(), 50);
    assert_eq!(world.free(Eve), before + 50 * TAO);
    assert_eq!((nonce(&world, AccountId(Alice.to_raw_public())), world.pending()), (50, 0));
}

/// Each of them derives a key from 256 MiB.
#[test]
fn fifty_processes_of_one_encrypted_key() {
    let _alone = CROWD.lock().unwrap_or_else(PoisonError::into_inner);
    let world = chain();
    let words = world.home().join("words");
    let create = format!("wallet create rich --json --mnemonic-file {}", words.display());
    let with_password = |words: &str| {
        let mut command = world.taoctl(words);
        command.env("BT_WALLET", "rich").env("BT_WALLET_PASSWORD", "four slow brown cows");
        command
    };
    let (code, made) = read(&with_password(&create).output().expect("it runs"));
    assert_eq!(code, 0, "{made:#}");
    let (code, document) = world.json("transfer 100 --to rich --yes");
    assert_eq!(code, 0, "{document:#}");
    let rich = document["data"]["result"]["to"].as_str().expect("an address");
    let rich: AccountId = rich.parse().expect("an address");

    let before = world.free(Eve);
    let transfer = |id| with_password(&format!("transfer 1 --to //Eve --yes --json --id {id}"));
    let hashes = all_succeed((0..50).map(transfer));
    assert_eq!(hashes.len(), 50);
    assert_eq!(world.free(Eve), before + 50 * TAO);
    assert_eq!((nonce(&world, rich), world.pending()), (50, 0));
}

#[test]
fn two_accounts_that_pay_each_other() {
    let _alone = CROWD.lock().unwrap_or_else(PoisonError::into_inner);
    let world = chain();
    let (alice, bob) = (world.free(Alice), world.free(Bob));
    let hashes = all_succeed((0..50).map(|id| {
        let (from, to, amount) =
            if id % 2 == 0 { ("//Alice", "//Bob", 1) } else { ("//Bob", "//Alice", 3) };
        let words = format!("transfer {amount} --to {to} --wallet {from} --yes --json --id {id}");
        world.taoctl(&words)
    }));
    assert_eq!(hashes.len(), 50);
    for account in [Alice, Bob] {
        assert_eq!(nonce(&world, AccountId(account.to_raw_public())), 25);
    }
    let fees = alice + bob - world.free(Alice) - world.free(Bob);
    // The balances moved by what was sent, and by fees far below one TAO.
    assert!(world.free(Alice) > alice + 49 * TAO && world.free(Bob) < bob - 50 * TAO);
    assert!((1..TAO).contains(&fees));
}

#[test]
fn the_same_command_typed_many_times_at_once_pays_once() {
    let _alone = CROWD.lock().unwrap_or_else(PoisonError::into_inner);
    let world = World::manual();
    let before = world.free(Eve);
    let start = |_| world.taoctl("transfer 2 --to //Eve --yes --json --wait none").spawn();
    let running: Vec<Child> = (0..8).map(|index| start(index).expect("it starts")).collect();
    let ended = running.into_iter().map(|child| {
        let (code, document) = read(&child.wait_with_output().expect("it ends"));
        assert!(code == 0 || document["error"]["code"] == "already_sent", "{document:#}");
        code
    });
    let mut codes: Vec<i32> = ended.collect();
    codes.sort_unstable();
    assert_eq!(codes, [0, 8, 8, 8, 8, 8, 8, 8]);
    world.advance(1);
    assert_eq!(world.free(Eve), before + 2 * TAO);
}
