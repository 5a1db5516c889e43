//! Exports of polkadot-js: its files open here, ours open there.

use std::process::Command;
use std::{env, fs};

use taoctl::domain::address::AccountId;
use taoctl::wallet::export::write_key;
use taoctl::wallet::keyfile::{self, Protection};
use taoctl::wallet::keypair::{Scheme, verify};
use taoctl::wallet::secret::SecretString;

use super::{MESSAGE, PASSWORD, answer, sources};

#[test]
fn polkadot_js_opens_ours_and_we_open_its() {
    let folder = tempfile::tempdir().unwrap();
    let password = SecretString::new(PASSWORD.into());
    for (name, source) in &sources() {
        let path = folder.path().join(format!("{name}.json"));
        write_key(&path, source, Protection::PolkadotJs(&password, "savings/miner")).unwrap();
    }

    let mut command = Command::new("node");
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/keyring.mjs"));
    command.arg(env::var("TAOCTL_POLKADOT_MODULES").unwrap());
    command.arg(folder.path()).args([PASSWORD, MESSAGE]);
    let answer = answer(command);
    for (name, source) in &sources() {
        let account = source.keypair().unwrap().public();
        let opened = &answer["opened"][name];
        assert_eq!(opened["address"], account.to_string(), "{name}");
        assert_eq!(opened["type"], source.scheme.name(), "{name}");
        assert_eq!(opened["name"], "savings/miner");
        assert_eq!(opened["wrong"], "refused");
        let signature = hex::decode(opened["signature"].as_str().unwrap()).unwrap();
        let signature = signature.try_into().unwrap();
        assert!(verify(source.scheme, &account, MESSAGE.as_bytes(), &signature), "{name}");
    }
    for scheme in [Scheme::Sr25519, Scheme::Ed25519] {
        let path = folder.path().join(format!("theirs-{}.json", scheme.name()));
        let opened = keyfile::open(&fs::read(path).unwrap(), Some(&password)).unwrap();
        let address = answer["created"][scheme.name()].as_str().unwrap();
        assert_eq!(opened.keypair.public(), AccountId::parse(address).unwrap());
        assert_eq!(opened.keypair.scheme(), scheme);
    }
}
