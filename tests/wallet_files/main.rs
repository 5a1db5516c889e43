//! Key files written by the official tools: each opens, gives the key that those tools say it holds, and gives
//! no other one when it is damaged.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod damage;
mod exporting;
mod folder;
mod opening;
mod uris;

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use taoctl::wallet::keyfile::{self, DerivedKey, Format, KeyfileError, Opened};
use taoctl::wallet::secret::SecretString;

fn vectors() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

fn read(path: &str) -> Vec<u8> {
    fs::read(vectors().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn manifest() -> Value {
    serde_json::from_slice(&read("manifest.json")).unwrap()
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value[key].as_str()
}

fn hex0x(bytes: &[u8]) -> String {
    format!("0x{}", hex::encode(bytes))
}

fn password(text: &str) -> SecretString {
    SecretString::new(text.to_owned())
}

/// The derived keys of encrypted files: the slow part, once for each file, and once for all files of the formats
/// that have one salt for everybody.
#[derive(Default)]
struct Keys(HashMap<String, DerivedKey>);

impl Keys {
    /// Opens a file with its password, if it takes one.
    fn open(&mut self, file: &Value, bytes: &[u8]) -> Result<Opened, KeyfileError> {
        match text(file, "password") {
            Some(password) => keyfile::open_with_key(bytes, self.of(file, password)),
            None => keyfile::open(bytes, None),
        }
    }

    fn of(&mut self, file: &Value, typed: &str) -> &DerivedKey {
        let path = text(file, "path").unwrap();
        let original = read(path);
        let name = match keyfile::sniff(&original).unwrap() {
            format @ (Format::Nacl | Format::Fernet) => format!("{format} {typed}"),
            _ => path.to_owned(),
        };
        self.0
            .entry(name)
            .or_insert_with(|| keyfile::derive_key(&original, &password(typed)).unwrap())
    }
}

/// Every file whose key the manifest tells, the exports of polkadot-js included.
fn files(manifest: &Value) -> Vec<Value> {
    let files = manifest["files"].as_array().unwrap().iter();
    let exports = manifest["polkadotjs"].as_array().unwrap().iter().cloned().map(|mut export| {
        export["format"] = "polkadot-js".into();
        export["role"] = "coldkey".into();
        export["expected"]["private_key"] = export["imported_private_key"].clone();
        export
    });
    files.cloned().chain(exports).collect()
}
