//! Every truncation and every flipped bit of every file: a typed error or the same key, never a panic, and never
//! another key where the file is authenticated or tells its address.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use taoctl::domain::address::AccountId;
use taoctl::wallet::keyfile::{self, Format, KeyfileError};

use super::{Keys, files, manifest, password, read, text};

/// The account that a damaged file gives. The derived key is that of the whole file: deriving another for a damaged
/// salt could only make the decryption fail.
fn opened(keys: &mut Keys, file: &Value, bytes: &[u8]) -> Result<AccountId, KeyfileError> {
    match keyfile::sniff(bytes)?.is_encrypted() {
        true => keys.open(file, bytes),
        false => keyfile::open(bytes, None),
    }
    .map(|opened| opened.keypair.public())
}

/// The members of a JSON file that decide the key: the first secret, address, scheme. Where they are intact the same
/// words are stretched once more, which takes milliseconds: one bit of each byte is enough there.
fn deciding(bytes: &[u8]) -> Option<Vec<Value>> {
    let json: Value = serde_json::from_slice(bytes).ok()?;
    let secrets = ["secretPhrase", "secretSeed", "privateKey"];
    let secret = secrets.into_iter().find(|name| !json[*name].is_null())?;
    Some([secret, "ss58Address", "cryptoType"].map(|name| json[name].clone()).into())
}

fn damage(file: &Value) -> usize {
    let path = text(file, "path").unwrap();
    let bytes = read(path);
    let mut keys = Keys::default();
    let public = text(file, "role").unwrap().ends_with("pub");
    let whole = opened(&mut keys, file, &bytes);
    assert_eq!(whole.is_err(), public, "{path}");
    let tells_its_key = keyfile::sniff(&bytes).unwrap() != Format::Raw;
    let mut tried = 0;
    let mut check = |damaged: &[u8], what: &str| {
        tried += 1;
        let found = opened(&mut keys, file, damaged);
        match (&found, &whole) {
            (Ok(key), Ok(expected)) => assert!(key == expected || !tells_its_key, "{path}: {what}"),
            (Ok(key), Err(_)) => panic!("{path}: {what}: {key}"),
            (Err(_), _) => {}
        }
    };
    for len in 0..bytes.len() {
        check(&bytes[..len], &format!("{len} bytes"));
    }
    let original = deciding(&bytes);
    for bit in 0..bytes.len() * 8 {
        let mut damaged = bytes.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        let intact = original.is_some() && deciding(&damaged) == original;
        if !intact || bit % 8 == bit / 8 % 8 {
            check(&damaged, &format!("bit {bit}"));
        }
    }
    tried
}

/// Two threads: most of it is the stretching of words.
#[test]
fn damage_gives_an_error_or_the_same_key() {
    let mut files = files(&manifest());
    for name in ["keyring-plain", "keyring-plain-ed25519"] {
        let path = format!("polkadotjs/{name}.json");
        files.push(serde_json::json!({ "path": path, "role": "coldkey", "password": null }));
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut tried = 0;
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            tried += damage(file);
        }
        tried
    };
    let tried = std::thread::scope(|scope| {
        let other = scope.spawn(work);
        work() + other.join().expect("no panic")
    });
    assert!(tried > 100_000, "only {tried} were tried");
}

/// A public file that is damaged tells no other address.
#[test]
fn damage_changes_no_address() {
    let bytes = read("v11/wallets/watch/coldkeypub.txt");
    let whole = keyfile::plain::stated_address(&bytes).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut damaged = bytes.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        if let Ok(Some(found)) = keyfile::plain::stated_address(&damaged) {
            assert_eq!(Some(found), whole, "bit {bit}");
        }
    }
}

/// What an export of polkadot-js asks for is refused before it is spent: this test would take hours otherwise.
#[test]
fn absurd_costs_are_refused() {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    let password = password("correct horse battery staple");
    let mut file: Value = serde_json::from_slice(&read("polkadotjs/sr25519.json")).unwrap();
    let encoded = STANDARD.decode(file["encoded"].as_str().unwrap()).unwrap();
    for (n, p, r, part) in [
        (1 << 31, 1, 8, "scrypt N"),
        (0, 1, 8, "scrypt N"),
        (32_769, 1, 8, "no power of two"),
        (1 << 15, 0, 8, "scrypt p"),
        (1 << 15, 11, 8, "scrypt p"),
        (1 << 15, 1, 0, "scrypt r"),
        (1 << 15, u32::MAX, u32::MAX, "scrypt r"),
        (1 << 20, 1, 16, "scrypt memory"),
    ] {
        let mut changed = encoded.clone();
        for (at, number) in [(32, n), (36, p), (40, r)] {
            changed[at..at + 4].copy_from_slice(&u32::to_le_bytes(number));
        }
        file["encoded"] = STANDARD.encode(changed).into();
        let error = keyfile::open(file.to_string().as_bytes(), Some(&password)).err().unwrap();
        assert!(error.to_string().contains(part), "{n} {p} {r}: {error}");
    }
}
