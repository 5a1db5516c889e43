//! Both ways with polkadot-js: its exports open here, ours open there, signatures verify.
//!
//! ```sh
//! npm install --prefix keyring @polkadot/keyring@14.0.3 @polkadot/util-crypto@14.0.3
//! TAOCTL_KEYRING=keyring cargo test --test interop polkadot_js
//! ```

use std::fs;
use std::process::Command;

use serde_json::Value;
use taoctl::domain::address::AccountId;
use taoctl::wallet::export::write_key;
use taoctl::wallet::keyfile::{self, Protection};
use taoctl::wallet::keypair::{Scheme, verify};
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;

use super::{MESSAGE, PASSWORD, PHRASE};

#[test]
fn polkadot_js_opens_ours_and_we_open_its() {
    let folder = tempfile::tempdir().unwrap();
    let password = SecretString::new(PASSWORD.into());
    let sources = [
        ("words", Scheme::Sr25519, PHRASE.to_owned()),
        ("derived", Scheme::Sr25519, format!("{PHRASE}//hard/soft///pw")),
        ("ed25519", Scheme::Ed25519, format!("{PHRASE}//hard")),
    ];
    for (name, scheme, uri) in &sources {
        let source = KeySource::from_uri(*scheme, uri).unwrap();
        let path = folder.path().join(format!("{name}.json"));
        write_key(&path, &source, Protection::PolkadotJs(&password, "savings/miner")).unwrap();
    }

    let output = Command::new("node")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/keyring.mjs"))
        .arg(folder.path())
        .args([PASSWORD, MESSAGE])
        .current_dir(std::env::var("TAOCTL_KEYRING").unwrap())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    for (name, scheme, uri) in &sources {
        let account = KeySource::from_uri(*scheme, uri).unwrap().keypair().unwrap().public();
        let opened = &answer["opened"][name];
        assert_eq!(opened["address"], account.to_string(), "{name}");
        assert_eq!(opened["type"], scheme.name(), "{name}");
        assert_eq!(opened["name"], "savings/miner");
        assert_eq!(opened["wrong"], "refused");
        let signature = hex::decode(opened["signature"].as_str().unwrap()).unwrap();
        assert!(verify(*scheme, &account, MESSAGE.as_bytes(), &signature.try_into().unwrap()));
    }
    for scheme in [Scheme::Sr25519, Scheme::Ed25519] {
        let path = folder.path().join(format!("theirs-{}.json", scheme.name()));
        let opened = keyfile::open(&fs::read(path).unwrap(), Some(&password)).unwrap();
        let address = answer["created"][scheme.name()].as_str().unwrap();
        assert_eq!(opened.keypair.public(), AccountId::parse(address).unwrap());
        assert_eq!(opened.keypair.scheme(), scheme);
    }
}
