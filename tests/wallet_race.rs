//! Processes that write the same wallet at once: one wins, the others say so, and the words that are handed over belong
//! to the files on disk.

#![expect(clippy::unwrap_used, clippy::disallowed_macros, reason = "a test that prints its counts")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use taoctl::wallet::mnemonic::Mnemonic;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;

const PASSWORD: &str = "violet kettle gravel orchard";

/// Starts `wallet create same`, the words going to a file of its own.
fn create(home: &Path, number: usize, format: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_taoctl"))
        .args(["--json", "wallet", "create", "same", "--format", format, "--allow-plain-coldkey"])
        .arg("--mnemonic-file")
        .arg(home.join(format!("words-{number}")))
        .env_clear()
        .env("HOME", home)
        .env("BT_WALLET_PASSWORD", PASSWORD)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The addresses that a file of words gives; each line has a name before them where there are several keys.
fn addresses(text: &str) -> BTreeSet<String> {
    let address = |line: &str| {
        let words = line.rsplit(": ").next().unwrap();
        let source = KeySource::from_mnemonic(Mnemonic::parse(words).unwrap());
        source.keypair().unwrap().public().to_string()
    };
    text.lines().map(address).collect()
}

fn document(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What was told, as one round ended: the error codes of those who lost.
fn round(processes: usize, format: &str) -> Vec<String> {
    let home = tempfile::tempdir().unwrap();
    let started: Vec<_> =
        (0..processes).map(|number| create(home.path(), number, format)).collect();
    let ended: Vec<_> =
        started.into_iter().map(|child| child.wait_with_output().unwrap()).collect();

    let (mut handed_over, mut made, mut lost) = (BTreeSet::new(), Vec::new(), Vec::new());
    for (number, output) in ended.iter().enumerate() {
        let document = document(output);
        match document["ok"].as_bool().unwrap() {
            true => made.extend(document["data"]["made"].as_array().unwrap().clone()),
            false => lost.push(document["error"]["code"].as_str().unwrap().to_owned()),
        }
        if let Ok(text) = fs::read_to_string(home.path().join(format!("words-{number}"))) {
            handed_over.extend(addresses(&text));
        }
    }

    // What opens on disk is what was told, and what the words give.
    let store = Store::new(home.path().join(".bittensor/wallets"));
    let password = SecretString::new(PASSWORD.to_owned());
    let mut on_disk = BTreeSet::new();
    for name in ["same", "same/default"] {
        let key = store.key(&name.parse().unwrap()).unwrap();
        let address = key.unlock(Some(&password)).unwrap().public().to_string();
        for told in made.iter().filter(|told| told["name"] == name) {
            assert_eq!(told["address"], address.as_str(), "{name}");
        }
        on_disk.insert(address);
    }
    assert_eq!(handed_over, on_disk);
    lost
}

#[test]
fn one_of_them_makes_the_wallet() {
    let (mut rounds, mut losses) = (0, 0);
    for _ in 0..40 {
        let lost = round(3, "plain");
        assert!(lost.iter().all(|code| code == "key_exists"), "{lost:?}");
        assert!(!lost.is_empty(), "there are two keys and three processes");
        (rounds, losses) = (rounds + 1, losses + lost.len());
    }
    println!("{rounds} rounds of three processes: {losses} were told that the key exists");
}

#[test]
fn and_so_with_an_encrypted_coldkey() {
    for _ in 0..3 {
        let lost = round(2, "taoctl");
        assert!(lost.iter().all(|code| code == "key_exists"), "{lost:?}");
    }
}
