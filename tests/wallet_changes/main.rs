//! Replacing, renaming and removing: nothing is lost on the way, nothing is written where it should not be.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

use taoctl::error::Diagnose as _;
use taoctl::wallet::error::WalletError;
use taoctl::wallet::keyfile::Protection;
use taoctl::wallet::keyfile::taoctl::Cost;
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::mnemonic::Mnemonic;
use taoctl::wallet::name::{HotkeyName, KeyName, WalletName};
use taoctl::wallet::replace::Replaced;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;

mod links;
mod names;
mod replacing;

const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const ADDRESS: &str = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

/// `my` with an encrypted coldkey, and the hotkey `miner`, which is //Alice.
fn fixture() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("wallets"));
    let old = password("old");
    store.create(&key("my"), &phrase(), Protection::Taoctl(&old, cheap())).unwrap();
    store.create(&key("my/miner"), &alice(), Protection::Plain).unwrap();
    (folder, store)
}

fn key(name: &str) -> KeyName {
    name.parse().unwrap()
}

fn wallet(name: &str) -> WalletName {
    name.parse().unwrap()
}

fn hotkey(name: &str) -> HotkeyName {
    name.parse().unwrap()
}

fn phrase() -> KeySource {
    KeySource::from_mnemonic(Mnemonic::parse(PHRASE).unwrap())
}

fn alice() -> KeySource {
    KeySource::from_uri(Scheme::Sr25519, "//Alice").unwrap()
}

fn password(text: &str) -> SecretString {
    SecretString::new(text.to_owned())
}

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

/// The address that a key opens to.
fn opens(store: &Store, name: &str, text: Option<&str>) -> Result<String, &'static str> {
    let locked = store.key(&key(name)).map_err(|error| error.code().0)?;
    let opened = locked.unlock(text.map(password).as_ref());
    opened.map(|key| key.public().to_string()).map_err(|error| error.code().0)
}

fn change(store: &Store, name: &str, to: &str, keep: bool) -> Result<Replaced, WalletError> {
    let locked = store.key(&key(name))?;
    let old = password("old");
    let opened = locked.open(locked.is_encrypted().then_some(&old))?;
    store.replace(&key(name), &locked, &opened, Protection::Taoctl(&password(to), cheap()), keep)
}

/// All files below, by their path from there.
fn tree(folder: &Path) -> Vec<String> {
    fn collect(folder: &Path, root: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.symlink_metadata().unwrap().is_dir() {
                true => collect(&path, root, found),
                false => found.push(path.strip_prefix(root).unwrap().display().to_string()),
            }
        }
    }
    let mut found = Vec::new();
    collect(folder, folder, &mut found);
    found.sort();
    found
}

const FILES: [&str; 4] =
    ["my/coldkey", "my/coldkeypub.txt", "my/hotkeys/miner", "my/hotkeys/minerpub.txt"];
