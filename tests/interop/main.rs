//! Both ways with the official SDK: its keys open here, ours open there, signatures verify. Messages with polkadot-js.
//!
//! ```sh
//! python3 -m venv venv && venv/bin/pip install bittensor==11.3.0
//! (cd node && npm install @polkadot/keyring)
//! TAOCTL_BITTENSOR_PYTHON=venv/bin/python TAOCTL_POLKADOT_MODULES=$PWD/node cargo test --test interop
//! ```

#![expect(clippy::unwrap_used, reason = "tests")]

mod keyring;
mod messages;

use std::process::Command;

use serde_json::Value;
use taoctl::domain::address::AccountId;
use taoctl::wallet::keyfile::Protection;
use taoctl::wallet::keypair::{Scheme, verify};
use taoctl::wallet::mnemonic::Mnemonic;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;

const PASSWORD: &str = "pässwörd Ω 🔑 with spaces";
const MESSAGE: &str = "signed by the other one";
const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const SEED: &str = "0x0202020202020202020202020202020202020202020202020202020202020202";

fn verifies(key: &Value) -> bool {
    let account = AccountId::parse(key["address"].as_str().unwrap()).unwrap();
    let scheme = Scheme::from_crypto_type(key["scheme"].as_u64().unwrap()).unwrap();
    let signature: [u8; 64] =
        hex::decode(key["signature"].as_str().unwrap()).unwrap().try_into().unwrap();
    verify(scheme, &account, MESSAGE.as_bytes(), &signature)
}

#[test]
fn the_official_sdk_opens_ours_and_we_open_its() {
    let python = std::env::var("TAOCTL_BITTENSOR_PYTHON").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path());
    let password = SecretString::new(PASSWORD.into());
    let sources = [
        ("words", Scheme::Sr25519, PHRASE.to_owned()),
        ("seed", Scheme::Sr25519, SEED.to_owned()),
        ("derived", Scheme::Sr25519, format!("{PHRASE}//hard/soft///pw")),
        ("ed25519", Scheme::Ed25519, format!("{PHRASE}//hard")),
    ];
    let (default, locked) = ("default".parse().unwrap(), "locked".parse().unwrap());
    for (name, scheme, uri) in &sources {
        let (name, source) = (name.parse().unwrap(), KeySource::from_uri(*scheme, uri).unwrap());
        store.create_coldkey(&name, &source, Protection::Nacl(&password)).unwrap();
        store.create_hotkey(&name, &default, &source, Protection::Plain).unwrap();
        store.create_hotkey(&name, &locked, &source, Protection::Nacl(&password)).unwrap();
    }

    let output = Command::new(python)
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/wallets.py"))
        .arg(folder.path())
        .args([PASSWORD, MESSAGE])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["version"], "11.3.0");
    for (name, scheme, uri) in &sources {
        let address =
            KeySource::from_uri(*scheme, uri).unwrap().keypair().unwrap().public().to_string();
        let opened = &answer["opened"][name];
        for key in ["coldkey", "hotkey", "encrypted_hotkey"] {
            assert_eq!(opened[key]["address"], address.as_str(), "{name} {key}");
            assert!(verifies(&opened[key]), "{name} {key}");
        }
        assert_eq!(opened["coldkeypub"], address.as_str());
        assert_eq!(opened["hotkeypub"], address.as_str());
        assert_eq!(opened["wrong_password"], "WrongPasswordError", "{name}");
    }

    let created = &answer["created"];
    let wallet = store.wallet(&"theirs".parse().unwrap()).unwrap();
    let opened = wallet.coldkey().unwrap().open(Some(&password)).unwrap();
    assert_eq!(opened.keypair.public().to_string(), created["coldkey"].as_str().unwrap());
    assert_eq!(wallet.coldkey_address().unwrap(), opened.keypair.public());
    let words = opened.source.plain_words().unwrap().words().unwrap();
    assert_eq!(words.expose(), created["words"][0].as_str().unwrap());
    let hotkey = wallet.hotkey(&default).unwrap().unlock(None).unwrap();
    assert_eq!(hotkey.public().to_string(), created["hotkey"].as_str().unwrap());
    let source =
        KeySource::from_mnemonic(Mnemonic::parse(created["words"][1].as_str().unwrap()).unwrap());
    assert_eq!(hotkey.public(), source.keypair().unwrap().public());
}
