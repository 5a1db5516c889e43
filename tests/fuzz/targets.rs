//! What reads bytes that others wrote, and what must hold whatever they are. Shared by the fuzzer and by
//! `tests/corpus.rs`.

use std::path::{Component, Path};
use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use taoctl::chain::calls::{decode_call, notation};
use taoctl::chain::payload::recognise;
use taoctl::chain::signed_extrinsic::Extrinsic;
use taoctl::chain::{Hash, Runtime};
use taoctl::commands::args::position::Position;
use taoctl::commands::weights::file;
use taoctl::config::file::ConfigFile;
use taoctl::config::keys::Key;
use taoctl::domain::address::AccountId;
use taoctl::domain::amount::Amount;
use taoctl::domain::commit::parse_salt;
use taoctl::domain::timelock::{Locked, Signature, WeightsPayload, open};
use taoctl::tx::entry::Entry;
use taoctl::tx::export::Document;
use taoctl::tx::export::frames::Collector;
use taoctl::tx::journal::CommitRecord;
use taoctl::wallet::backup::{Archive, Backup};
use taoctl::wallet::derive::DerivationPath;
use taoctl::wallet::keyfile::{self, KeyfileError};
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::mnemonic::Mnemonic;
use taoctl::wallet::name::{HotkeyName, KeyName, WalletName};
use taoctl::wallet::source::KeySource;
use taoctl::wallet::stored;

/// What takes one input.
type Target = fn(&[u8]);

/// Name and function of each.
pub const TARGETS: [(&str, Target); 22] = [
    ("address", address),
    ("amount", amount),
    ("archive", archive),
    ("backup", backup),
    ("call", call),
    ("commit_record", commit_record),
    ("config", config),
    ("extrinsic", extrinsic),
    ("frames", frames),
    ("journal", journal),
    ("keyfile", key_file),
    ("name", name),
    ("path", path),
    ("payload", payload),
    ("polkadot_js", polkadot_js),
    ("salt", salt),
    ("stored", stored_source),
    ("timelock", timelock),
    ("transaction", transaction),
    ("uri", uri),
    ("weights", weights),
    ("words", words),
];

/// Without a password nothing encrypted opens, and what opens is the key of the address that the file tells.
fn key_file(bytes: &[u8]) {
    let Ok(format) = keyfile::sniff(bytes) else {
        assert!(keyfile::open(bytes, None).is_err());
        return;
    };
    let stated = keyfile::public_address(format, bytes);
    match keyfile::open(bytes, None) {
        Ok(opened) => {
            assert!(!format.is_encrypted());
            let stated = stated.expect("what opens can be read");
            assert!(stated.is_none_or(|stated| stated == opened.keypair.public()));
        }
        Err(KeyfileError::PasswordNeeded) => assert!(format.is_encrypted()),
        Err(_) => {}
    }
}

/// The inside of an export, which base64 and JSON hide from a fuzzer: first the encrypted, then the plain form.
fn polkadot_js(bytes: &[u8]) {
    let encoded = STANDARD.encode(bytes);
    for kind in [r#"["scrypt","xsalsa20-poly1305"]"#, r#"["none"]"#] {
        for scheme in ["sr25519", "ed25519"] {
            let json = format!(
                r#"{{"encoded":"{encoded}","encoding":{{"content":["pkcs8","{scheme}"],"type":{kind},"version":"3"}}}}"#
            );
            key_file(json.as_bytes());
        }
    }
}

/// What is read is written in the same bytes.
fn stored_source(bytes: &[u8]) {
    if let Ok(source) = stored::decode(bytes) {
        let _derived = source.keypair();
        assert_eq!(stored::encode(&source).expect("it was read").expose(), bytes);
    }
}

fn uri(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    for scheme in [Scheme::Sr25519, Scheme::Ed25519] {
        if let Ok(source) = KeySource::from_uri(scheme, text) {
            assert!(source.keypair().is_ok_and(|key| key.scheme() == scheme));
        }
    }
}

fn words(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(mnemonic) = Mnemonic::parse(text) {
        let words = mnemonic.words().expect("they were read");
        assert!(words.expose().split(' ').eq(text.to_ascii_lowercase().split_whitespace()));
    }
}

fn path(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(path) = DerivationPath::parse(text) {
        assert_eq!(path.as_str(), text);
        assert_eq!(path.is_empty(), text.is_empty());
    }
}

/// A name is one component of a path, and not a special one.
fn name(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(name) = text.parse::<WalletName>() {
        assert!(text.parse::<HotkeyName>().is_ok());
        let mut components = Path::new(name.as_str()).components();
        assert_eq!(components.next(), Some(Component::Normal(text.as_ref())));
        assert_eq!(components.next(), None);
    }
    if let Ok(name) = text.parse::<KeyName>() {
        assert_eq!(name.to_string(), text);
    }
}

/// An address is written in one way only.
fn address(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(account) = AccountId::parse(text) {
        assert_eq!(account.to_string(), text);
    }
    if let Ok(account) = AccountId::from_hex(text) {
        assert_eq!(AccountId::parse(&account.to_string()), Ok(account));
    }
    let _position = text.parse::<Position>();
}

fn amount(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(amount) = text.parse::<Amount>() {
        let (_tao, _alpha, _nonzero) = (amount.as_tao(), amount.as_alpha(), amount.nonzero());
    }
}

fn config(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(file) = ConfigFile::parse(Path::new("config.toml"), text) {
        for key in Key::ALL {
            let value = file.get(key);
            assert!(value.is_none_or(|value| key.complaint(&value).is_none()));
        }
    }
}

fn weights(bytes: &[u8]) {
    let _weights = file::parse(bytes, "weights");
}

/// What is read is written so that it is read again.
fn journal(bytes: &[u8]) {
    if let Ok(entry) = serde_json::from_slice::<Entry>(bytes) {
        let text = serde_json::to_vec(&entry).expect("it was read");
        assert_eq!(serde_json::from_slice::<Entry>(&text).expect("it was written"), entry);
    }
}

/// The same of what is kept of a commit.
fn commit_record(bytes: &[u8]) {
    if let Ok(record) = serde_json::from_slice::<CommitRecord>(bytes) {
        let text = serde_json::to_vec(&record).expect("it was read");
        assert_eq!(serde_json::from_slice::<CommitRecord>(&text).expect("it was written"), record);
    }
}

/// What is read is the same written as a list.
fn salt(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(salt) = parse_salt(text) {
        let list = salt.iter().map(u16::to_string).collect::<Vec<_>>().join(",");
        assert!(parse_salt(&list) == Ok(salt));
    }
}

/// A file, and a ciphertext alone, with a signature that opens some of the committed ones. What is read of a file is written in the
/// same bytes, but for lengths that were longer than they need.
fn timelock(bytes: &[u8]) {
    const PULSE: &str = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";
    let pulse = hex::decode(PULSE).expect("hexadecimal");
    let pulse = Signature::from_bytes(&pulse).expect("a signature");
    if let Ok(locked) = Locked::decode(bytes) {
        assert_eq!(Locked::decode(&locked.encode()), Ok(locked.clone()));
        let _message = open(&locked.ciphertext, &pulse);
    }
    if let Ok(message) = open(bytes, &pulse) {
        assert!(message.len() < bytes.len());
        let _weights = WeightsPayload::decode(&message);
    }
    let _weights = WeightsPayload::decode(bytes);
}

fn payload(bytes: &[u8]) {
    let found = recognise(bytes, &[]);
    assert!(bytes.len() != 32 || found.is_some());
}

fn backup(bytes: &[u8]) {
    let _backup = Backup::parse(Path::new("backup"), bytes);
}

/// The inside of a backup. A wallet is found by its name, and its keys can be listed.
fn archive(bytes: &[u8]) {
    let Ok(archive) = Archive::from_tar(bytes) else { return };
    for wallet in archive.wallets() {
        assert!(archive.wallet(&wallet.name).is_ok() && !wallet.is_empty());
        assert!(wallet.keys().len() <= wallet.len());
    }
}

/// The real chain's.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let blob = include_bytes!("../fixtures/subtensor-425-v15-nodocs.scale");
    Runtime::new(Hash([7; 32]), blob).expect("metadata")
});

/// What can be written is encoded, decoded to the same names, and the same in hexadecimal.
fn call(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Ok(call) = notation::parse(&RUNTIME, text, &notation::addresses) else { return };
    let Ok(encoded) = call.encode(&RUNTIME) else { return };
    let decoded = decode_call(&RUNTIME, &encoded).expect("it was encoded");
    assert_eq!((&*decoded.pallet, &*decoded.name), (&*call.pallet, &*call.name));
    let hexadecimal = format!("0x{}", hex::encode(&encoded));
    let again = notation::parse(&RUNTIME, &hexadecimal, &notation::addresses).expect("a call");
    assert_eq!(again.encode(&RUNTIME).expect("it was encoded"), encoded);
}

/// The call inside can be decoded.
fn extrinsic(bytes: &[u8]) {
    if let Ok(read) = Extrinsic::read(&RUNTIME, bytes) {
        assert!(bytes.ends_with(&read.call));
    }
}

/// What is read is what was written, to the byte.
fn transaction(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(document) = Document::parse(text) {
        assert_eq!(document.to_text(), text.trim_end_matches(['\r', '\n']));
        let _metadata = document.metadata();
        let _last = document.terms().last_valid();
    }
}

fn frames(bytes: &[u8]) {
    let mut collector = Collector::default();
    for line in String::from_utf8_lossy(bytes).lines() {
        let _scanned = collector.take(line);
    }
}
