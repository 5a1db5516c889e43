//! The official packages, of today and of yesterday.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use serde_json::{Value, json};
use taoctl::domain::address::AccountId;
use taoctl::wallet::export::write_key;
use taoctl::wallet::keyfile::Protection;
use taoctl::wallet::keypair::{Scheme, verify};
use taoctl::wallet::mnemonic::Mnemonic;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;

use super::{MESSAGE, PASSWORD, answer, sources};

#[test]
fn bittensor_opens_ours_and_we_open_its() {
    let answer = both_ways("TAOCTL_BITTENSOR_PYTHON");
    assert_eq!(answer["version"], "11.3.0");
    for (name, source) in &sources() {
        holds(&answer["opened"][name]["polkadot_js"], source, name);
        assert_eq!(answer["opened"][name]["wrong_password"], "WrongPasswordError", "{name}");
    }
}

#[test]
fn bittensor_wallet_opens_ours_and_we_open_its() {
    let answer = both_ways("TAOCTL_BITTENSOR_WALLET_PYTHON");
    assert_eq!(answer["version"], "4.1.1");
    for (name, source) in &sources() {
        let exported = &answer["opened"][name]["polkadot_js"];
        match source.scheme {
            Scheme::Sr25519 => holds(exported, source, name),
            // It cannot open any export of an ed25519 key, those of polkadot-js neither.
            Scheme::Ed25519 => assert_eq!(exported, "PanicException"),
        }
        assert_eq!(answer["opened"][name]["wrong_password"], "KeyFileError", "{name}");
    }
}

/// Our files in its hands, and its files in ours. Gives what it answered.
fn both_ways(python: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let password = SecretString::new(PASSWORD.into());
    let store = Store::new(folder.path());
    write_ours(folder.path(), &store, &password);

    let mut command = Command::new(env::var(python).unwrap());
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/wallets.py"));
    command.arg(folder.path()).args([PASSWORD, MESSAGE]);
    let answer = answer(command);
    for (name, source) in &sources() {
        let (opened, address) = (&answer["opened"][name], address(source));
        for key in ["coldkey", "hotkey", "encrypted_hotkey"] {
            holds(&opened[key], source, &format!("{name} {key}"));
        }
        assert_eq!(opened["coldkeypub"], address);
        assert_eq!(opened["hotkeypub"], address);
    }

    let created = &answer["created"];
    let wallet = store.wallet(&"theirs".parse().unwrap()).unwrap();
    let coldkey = wallet.coldkey().unwrap().open(Some(&password)).unwrap();
    let hotkey = wallet.hotkey(&"default".parse().unwrap()).unwrap().open(None).unwrap();
    assert_eq!(wallet.coldkey_address().unwrap(), coldkey.keypair.public());
    for (opened, kind, index) in [(coldkey, "coldkey", 0), (hotkey, "hotkey", 1)] {
        let words = created["words"][index].as_str().unwrap();
        assert_eq!(opened.keypair.public().to_string(), created[kind].as_str().unwrap());
        assert_eq!(opened.source.plain_words().unwrap().words().unwrap().expose(), words);
        let source = KeySource::from_mnemonic(Mnemonic::parse(words).unwrap());
        assert_eq!(opened.keypair.public(), source.keypair().unwrap().public());
    }
    answer
}

/// Each key as an encrypted coldkey, a plain and an encrypted hotkey, and an export; and a signature of each.
fn write_ours(folder: &Path, store: &Store, password: &SecretString) {
    let (default, locked) = ("default".parse().unwrap(), "locked".parse().unwrap());
    let mut signatures = json!({});
    for (name, source) in &sources() {
        let wallet = name.parse().unwrap();
        store.create_coldkey(&wallet, source, Protection::Nacl(password)).unwrap();
        store.create_hotkey(&wallet, &default, source, Protection::Plain).unwrap();
        store.create_hotkey(&wallet, &locked, source, Protection::Nacl(password)).unwrap();
        let export = folder.join(format!("{name}.json"));
        write_key(&export, source, Protection::PolkadotJs(password, name)).unwrap();
        signatures[name] = hex::encode(source.keypair().unwrap().sign(MESSAGE.as_bytes())).into();
    }
    fs::write(folder.join("signatures.json"), signatures.to_string()).unwrap();
}

fn address(source: &KeySource) -> String {
    source.keypair().unwrap().public().to_string()
}

/// The other one has this key: signatures verify both ways.
fn holds(theirs: &Value, source: &KeySource, what: &str) {
    assert_eq!(theirs["address"], address(source), "{what}");
    assert_eq!(theirs["scheme"], source.scheme.crypto_type(), "{what}");
    assert_eq!(theirs["verifies_ours"], true, "{what}");
    assert_eq!(theirs["verifies_another"], false, "{what}");
    let account = AccountId::parse(&address(source)).unwrap();
    let signature = hex::decode(theirs["signature"].as_str().unwrap()).unwrap();
    let signature = signature.try_into().unwrap();
    assert!(verify(source.scheme, &account, MESSAGE.as_bytes(), &signature), "{what}");
}
