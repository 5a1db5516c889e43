//! Wallets of the official tools: their keys sign, and what cannot be opened or paid sends nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use localnet::Production;
use serde_json::Value;
use sp_keyring::Sr25519Keyring::{Bob, BobStash};
use taoctl::chain::{self, Chain, Endpoint};
use taoctl::config::networks::Network;
use taoctl::domain::address::AccountId;
use taoctl::error::{Diagnose as _, Exit};
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::store::Store;

use crate::world::{TAO, World, read};

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

fn manifest() -> Value {
    let bytes = fs::read(vectors().join("manifest.json")).expect("the manifest");
    serde_json::from_slice(&bytes).expect("JSON")
}

fn password() -> String {
    manifest()["password_default"].as_str().expect("a password").to_owned()
}

/// The address that the official tools say a file has.
fn address(path: &str) -> AccountId {
    let manifest = manifest();
    let files = manifest["files"].as_array().expect("files");
    let file = files.iter().find(|file| file["path"] == path).expect("the file");
    file["expected"]["ss58"].as_str().and_then(|ss58| ss58.parse().ok()).expect("an address")
}

/// `taoctl` with the wallets of a folder; without a password unless one is given.
fn with_wallets(world: &World, words: &str, folder: &Path, password: Option<&str>) -> Command {
    let mut command = world.taoctl(words);
    command.arg("--json").arg("--wallet-path").arg(folder);
    command.envs(password.map(|password| ("BT_WALLET_PASSWORD", password)));
    command
}

/// Its exit code and document; the password is nowhere in what it says.
fn run(mut command: Command, password: Option<&str>) -> (i32, Value) {
    let output = command.output().expect("it runs");
    if let Some(password) = password {
        let said = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
        assert!(!String::from_utf8_lossy(&said).contains(password), "it tells the password");
    }
    read(&output)
}

/// Refused with this code and exit, and neither the chain nor the journal saw anything.
#[track_caller]
fn refused(world: &World, command: Command, password: Option<&str>, code: &str, exit: Exit) {
    let before = (world.node.block_number(), world.journal().len(), world.pending());
    let (status, answer) = run(command, password);
    let error = &answer["error"];
    assert_eq!((status, error["code"].as_str()), (exit.code().into(), Some(code)), "{answer}");
    assert_eq!(error["exit"], exit.code(), "{answer}");
    assert!(error["hints"].as_array().is_some_and(|hints| !hints.is_empty()), "{answer}");
    let after = (world.node.block_number(), world.journal().len(), world.pending());
    assert_eq!(before, after, "something was sent");
}

/// Every block is a transaction that arrived; the first one pays `account`.
fn funded(tao: u64, account: AccountId) -> World {
    let world = World::start(Production::Instant);
    let (code, answer) = world.json(&format!("transfer {tao} --to {account} --yes"));
    assert_eq!(code, 0, "{answer}");
    world
}

#[test]
fn coldkeys_of_the_official_tools_sign() {
    // The two `$NACL` files hold the same key; the third is an ed25519 key.
    for (folder, wallet) in [("v11", "m12"), ("v4", "m12"), ("v11", "ed12")] {
        let wallets = vectors().join(folder).join("wallets");
        let own = address(&format!("{folder}/wallets/{wallet}/coldkey"));
        let world = funded(10, own);
        assert_eq!(world.free_of(own), 10 * TAO);

        let (password, bob) = (password(), world.free(Bob));
        let words = format!("--wallet {wallet} transfer 1.5 --to //Bob --yes");
        let command = with_wallets(&world, &words, &wallets, Some(&password));
        let (code, answer) = run(command, Some(&password));
        assert_eq!(code, 0, "{folder}/{wallet}: {answer}");
        assert_eq!(answer["data"]["result"]["from"], own.to_string());
        assert_eq!(world.free(Bob), bob + 3 * TAO / 2);
        let fee = answer["data"]["transaction"]["fee"].as_str().expect("a fee");
        let rest = 10 * TAO - 3 * TAO / 2 - fee.parse::<u64>().expect("rao");
        assert_eq!(world.free_of(own), rest);

        let (_, balance) =
            run(with_wallets(&world, &format!("balance {wallet}"), &wallets, None), None);
        assert_eq!(balance["data"]["accounts"][0]["free"], rest.to_string(), "{balance}");
    }
}

#[test]
fn a_nacl_coldkey_stakes() {
    let wallets = vectors().join("v11/wallets");
    let own = address("v11/wallets/m12/coldkey");
    let (world, password) = (funded(10, own), password());
    let hotkey = AccountId(BobStash.to_raw_public());
    let words = format!("--wallet m12 stake add 4 --to {hotkey}@1 --yes");
    let command = with_wallets(&world, &words, &wallets, Some(&password));
    let (code, answer) = run(command, Some(&password));
    assert_eq!(code, 0, "{answer}");
    let fee = answer["data"]["transaction"]["fee"].as_str().expect("a fee");
    assert_eq!(world.free_of(own), 6 * TAO - fee.parse::<u64>().expect("rao"));

    let (_, list) = run(with_wallets(&world, "stake list -w m12", &wallets, None), None);
    let [position] = list["data"]["positions"].as_array().expect("a list").as_slice() else {
        panic!("{list}");
    };
    assert_eq!(position["hotkey"], hotkey.to_string(), "{list}");
    assert_eq!(position["stake"], answer["data"]["result"]["alpha"], "{list}");
}

#[test]
fn a_key_that_does_not_open_sends_nothing() {
    let official = vectors().join("v11/wallets");
    let world = funded(10, address("v11/wallets/m12/coldkey"));
    let words = "--wallet m12 transfer 1 --to //Bob --yes";
    let transfer = |folder: &Path, password| with_wallets(&world, words, folder, password);
    let right = Some(password());
    let right = right.as_deref();

    refused(&world, transfer(&official, None), None, "password_needed", Exit::Usage);
    let wrong = Some("correct horse battery stapler");
    refused(&world, transfer(&official, wrong), wrong, "wrong_password", Exit::Wallet);

    // The right password, but the last byte of the file is missing.
    let copy = tempfile::tempdir().expect("a folder");
    let (key, public) = (copy.path().join("m12/coldkey"), copy.path().join("m12/coldkeypub.txt"));
    fs::create_dir(copy.path().join("m12")).expect("a folder");
    let bytes = fs::read(official.join("m12/coldkey")).expect("the key");
    fs::write(&key, &bytes[..bytes.len() - 1]).expect("a copy");
    fs::copy(official.join("m12/coldkeypub.txt"), &public).expect("a copy");
    refused(&world, transfer(copy.path(), right), right, "wrong_password", Exit::Wallet);

    // The public file beside the key is of an account that could pay: the key is not its key.
    fs::write(&key, &bytes).expect("a copy");
    fs::copy(official.join("alice/coldkeypub.txt"), &public).expect("a copy");
    refused(&world, transfer(copy.path(), right), right, "other_key", Exit::Wallet);
}

#[test]
fn what_cannot_be_paid_is_refused_before_the_key_is_opened() {
    let wallets = vectors().join("v11/wallets");
    let world = funded(1, address("v11/wallets/m24/coldkey"));
    // Nobody gives a password: that would be the next complaint.
    let transfer = |wallet: &str, amount: &str| {
        let words = format!("--wallet {wallet} transfer {amount} --to //Bob --yes");
        with_wallets(&world, &words, &wallets, None)
    };
    refused(&world, transfer("m12", "1"), None, "balance_too_low", Exit::Refused);
    refused(&world, transfer("m12", "all"), None, "balance_too_low", Exit::Refused);
    // The amount is there, but not its fee; then the fee, but not the existential deposit.
    refused(&world, transfer("m24", "1"), None, "balance_too_low", Exit::Refused);
    refused(&world, transfer("m24", "0.9999995"), None, "balance_too_low", Exit::Refused);
    refused(&world, transfer("m24", "0.5"), None, "password_needed", Exit::Usage);
}

/// The hotkeys of the official tools are not encrypted by default; where one is, it opens like a coldkey.
#[test]
fn an_encrypted_hotkey_opens() {
    let folder = tempfile::tempdir().expect("a folder");
    let hotkeys = folder.path().join("w/hotkeys");
    fs::create_dir_all(&hotkeys).expect("a folder");
    fs::copy(vectors().join("v11/wallets/m12/coldkey"), hotkeys.join("miner")).expect("a copy");
    let wallet = Store::new(folder.path()).wallet(&"w".parse().expect("a name")).expect("a wallet");
    let locked = wallet.hotkey(&"miner".parse().expect("a name")).expect("a hotkey");
    assert!(locked.is_encrypted());
    let opened =
        locked.unlock(Some(&SecretString::new(password()))).expect("the password is right");
    assert_eq!(opened.public(), address("v11/wallets/m12/coldkey"));
}

/// A name binds an endpoint to its chain. Here another chain answers where the name leads.
#[test]
fn a_node_of_another_chain_is_refused() {
    let world = World::fast();
    let finney = Network::parse("finney", None).expect("a known name");
    let endpoint =
        Endpoint { name: finney.name, url: world.node.url(), expected_genesis: finney.genesis };
    let error = world.block_on(async {
        let chain = Chain::open(endpoint, chain::Options::default()).await.expect("a connection");
        let asked = tokio::time::timeout(Duration::from_secs(30), chain.runtime());
        asked.await.expect("an answer").map(drop).expect_err("it is another chain")
    });
    assert!(matches!(error, chain::Error::OtherChain { .. }), "{error}");
    assert_eq!(error.code().1, Exit::Refused);
    assert!(!error.hints().is_empty());
    assert_eq!(error.details()["found"], format!("{:?}", world.node.genesis_hash()));
}
