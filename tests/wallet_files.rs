//! Key files written by the official tools: each opens, and gives the key that those tools say it holds.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use taoctl::wallet::error::WalletError;
use taoctl::wallet::keyfile::{self, Format, KeyfileError, Opened, nacl};
use taoctl::wallet::keypair::{Scheme, verify};
use taoctl::wallet::mnemonic::Mnemonic;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::{KeySource, SourceError};
use taoctl::wallet::store::Store;

fn vectors() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

fn manifest() -> Value {
    serde_json::from_slice(&fs::read(vectors().join("manifest.json")).unwrap()).unwrap()
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value[key].as_str()
}

fn hex0x(bytes: &[u8]) -> String {
    format!("0x{}", hex::encode(bytes))
}

/// The official password, with its derived `$NACL` key: the slow part, once.
fn nacl_key(manifest: &Value) -> nacl::DerivedKey {
    let password = SecretString::new(text(manifest, "password_default").unwrap().to_owned());
    nacl::derive_key(&password).unwrap()
}

/// The key of a file is the one that the official tools tell.
fn check(opened: &Opened, expected: &Value, path: &str) {
    assert_eq!(
        Some(opened.keypair.public().to_string().as_str()),
        text(expected, "ss58"),
        "{path}"
    );
    assert_eq!(
        Some(hex0x(&opened.keypair.public().0).as_str()),
        text(expected, "public_key"),
        "{path}"
    );
    let scheme = if expected["crypto_type"] == 0 { Scheme::Ed25519 } else { Scheme::Sr25519 };
    assert_eq!(opened.keypair.scheme(), scheme, "{path}");
    let private = hex0x(opened.keypair.private_key().expose());
    assert_eq!(Some(private.as_str()), text(expected, "private_key"), "{path}");
    if let Some(seed) = text(expected, "seed") {
        assert_eq!(hex0x(opened.source.seed().unwrap().expose()), seed, "{path}");
    }
    if let Some(words) = text(expected, "mnemonic") {
        assert_eq!(opened.source.plain_words().unwrap().words().unwrap().expose(), words, "{path}");
    }
}

/// By the name that the manifest gives it.
fn format_called(name: &str) -> Format {
    match name {
        "plaintext-json" => Format::Plain,
        "plaintext-raw" => Format::Raw,
        "nacl-secretbox-argon2i" => Format::Nacl,
        "ansible-vault-1.1" => Format::AnsibleVault,
        "fernet-pbkdf2" => Format::Fernet,
        other => panic!("{other}"),
    }
}

#[test]
fn every_file_of_a_supported_format_opens() {
    let manifest = manifest();
    let key = nacl_key(&manifest);
    let (mut secrets, mut public, mut foreign) = (0, 0, 0);
    for file in manifest["files"].as_array().unwrap() {
        let path = text(file, "path").unwrap();
        let bytes = fs::read(vectors().join(path)).unwrap();
        let format = keyfile::sniff(&bytes).unwrap();
        let expected_format = format_called(text(file, "format").unwrap());
        assert_eq!(format, expected_format, "{path}");

        let expected = &file["expected"];
        if text(file, "role").unwrap().ends_with("pub") {
            let address = keyfile::public_address(format, &bytes).unwrap().unwrap();
            assert_eq!(Some(address.to_string().as_str()), text(expected, "ss58"), "{path}");
            assert_eq!(keyfile::open(&bytes, None).err(), Some(KeyfileError::NoSecret));
            public += 1;
            continue;
        }
        let opened = match format {
            Format::Nacl => nacl::open_with_key(&bytes, &key),
            _ => keyfile::open(&bytes, None),
        };
        let opened = match opened {
            Err(KeyfileError::NotReadable(found)) => {
                assert_eq!(found, format);
                foreign += 1;
                continue;
            }
            opened => opened.unwrap_or_else(|error| panic!("{path}: {error}")),
        };
        secrets += 1;
        if expected.is_null() {
            // The broken files of 4.1.0: the public file beside it knows the address.
            let beside = fs::read(vectors().join(format!("{path}pub.txt"))).unwrap();
            let address = keyfile::plain::stated_address(&beside).unwrap().unwrap();
            assert_eq!(opened.keypair.public(), address, "{path}");
            continue;
        }
        check(&opened, expected, path);
    }
    assert!(secrets >= 30 && public >= 30 && foreign == 2, "{secrets} {public} {foreign}");
}

#[test]
fn a_wrong_password_is_its_own_error() {
    let bytes = fs::read(vectors().join("v11/wallets/m12/coldkey")).unwrap();
    assert_eq!(keyfile::open(&bytes, None).err(), Some(KeyfileError::PasswordNeeded));
    let wrong = SecretString::new("wrong".into());
    assert_eq!(keyfile::open(&bytes, Some(&wrong)).err(), Some(KeyfileError::WrongPassword));
}

#[test]
fn a_polkadot_js_export_is_named_as_such() {
    let bytes = fs::read(vectors().join("polkadotjs/sr25519.json")).unwrap();
    let error = keyfile::open(&bytes, None).err();
    assert_eq!(error, Some(KeyfileError::NotReadable(Format::PolkadotJs)));
}

#[test]
fn secret_uris_give_the_keys_of_the_official_tools() {
    let manifest = manifest();
    let derived = &manifest["derived"];
    for uri in derived["uris"].as_array().unwrap() {
        let scheme = if uri["crypto_type"] == 0 { Scheme::Ed25519 } else { Scheme::Sr25519 };
        let source = KeySource::from_uri(scheme, text(uri, "uri").unwrap());
        let Some(ss58) = text(uri, "ss58") else {
            assert_eq!(source.err(), Some(SourceError::SoftEd25519), "{uri}");
            continue;
        };
        let keypair = source.unwrap().keypair().unwrap();
        assert_eq!(keypair.public().to_string(), ss58, "{uri}");
        // A soft derivation draws the second half (the signing nonce) at random.
        let ours = hex0x(keypair.private_key().expose());
        assert_eq!(ours[..66], text(uri, "private_key").unwrap()[..66], "{uri}");
    }
    for case in derived["mnemonic_seeds"].as_array().unwrap() {
        let mnemonic = Mnemonic::parse(text(case, "mnemonic").unwrap()).unwrap();
        assert_eq!(Some(hex0x(mnemonic.seed("").expose()).as_str()), text(case, "seed"));
    }
    for case in derived["bip39_passphrase"].as_array().unwrap() {
        let scheme = if case["crypto_type"] == 0 { Scheme::Ed25519 } else { Scheme::Sr25519 };
        let uri =
            format!("{}///{}", text(case, "mnemonic").unwrap(), text(case, "passphrase").unwrap());
        let keypair = KeySource::from_uri(scheme, &uri).unwrap().keypair().unwrap();
        assert_eq!(Some(keypair.public().to_string().as_str()), text(case, "ss58"));
    }
}

#[test]
fn signatures_agree_with_the_official_tools() {
    for case in manifest()["derived"]["signatures"].as_array().unwrap() {
        let scheme = match text(case, "scheme").unwrap() {
            "sr25519" => Scheme::Sr25519,
            _ => Scheme::Ed25519,
        };
        let theirs = text(case, "signature_hex_nondeterministic_verify_only");
        let fixed = text(case, "signature_hex_deterministic");
        let mut signature = [0; 64];
        hex::decode_to_slice(theirs.or(fixed).unwrap(), &mut signature).unwrap();

        let message = text(case, "message_utf8").unwrap().as_bytes();
        let words = text(&manifest(), "mnemonic_12").unwrap().to_owned();
        let keypair = KeySource::from_uri(scheme, &words).unwrap().keypair().unwrap();
        let account = keypair.public();
        assert_eq!(Some(account.to_string().as_str()), text(case, "ss58"));
        assert!(verify(scheme, &account, message, &signature));
        assert!(!verify(scheme, &account, b"hello bittensos", &signature));
        assert!(verify(scheme, &account, message, &keypair.sign(message)));
        if fixed.is_some() {
            assert_eq!(keypair.sign(message), signature);
        }
    }
}

/// Another implementation: the seed, the derivation and the signature check of Substrate itself.
#[test]
fn derivation_agrees_with_substrate() {
    use sp_core::Pair;
    let paths = [
        "",
        "//0",
        "//Alice//stash",
        "//18446744073709551615",
        "//18446744073709551616",
        "//+5",
        "//größe",
    ];
    for words in [12, 15, 18, 21, 24] {
        let phrase = Mnemonic::generate(words).unwrap().words().unwrap();
        for path in paths.iter().chain(&["/0", "/soft//hard", "/a/b"]) {
            for password in ["", "pässwörd Ω 🔑", "a///b"] {
                let tail =
                    if password.is_empty() { String::new() } else { format!("///{password}") };
                let uri = format!("{}{path}{tail}", phrase.expose());
                let source = KeySource::from_uri(Scheme::Sr25519, &uri).expect(path);
                let ours = source.keypair().unwrap();
                let theirs = sp_core::sr25519::Pair::from_string(&uri, None).unwrap();
                assert_eq!(ours.public().0, theirs.public().0, "{path} {password}");
                let signature = sp_core::sr25519::Signature::from_raw(ours.sign(b"m"));
                assert!(sp_core::sr25519::Pair::verify(&signature, b"m", &theirs.public()));

                let ours = KeySource::from_uri(Scheme::Ed25519, &uri);
                match sp_core::ed25519::Pair::from_string(&uri, None) {
                    Ok(theirs) => {
                        let ours = ours.unwrap().keypair().unwrap();
                        assert_eq!(ours.public().0, theirs.public().0, "{path} {password}");
                    }
                    Err(_) => assert_eq!(ours.err(), Some(SourceError::SoftEd25519)),
                }
            }
        }
    }
    for bad in ["//", "//a//", "/", "// a b /", "words//a", "0x00//a"] {
        let theirs = sp_core::sr25519::Pair::from_string(bad, None).is_ok();
        assert_eq!(KeySource::from_uri(Scheme::Sr25519, bad).is_ok(), theirs, "{bad}");
    }
}

#[test]
fn a_folder_of_the_official_tools_is_listed_and_read() {
    for folder in ["v11/wallets", "v4/wallets"] {
        let store = Store::new(vectors().join(folder));
        let listing = store.list().unwrap();
        assert!(listing.foreign.is_empty());
        let manifest = manifest();
        let mut seen = 0;
        for file in manifest["files"].as_array().unwrap() {
            let Some(("", path)) = text(file, "path").unwrap().split_once(folder) else { continue };
            let Some(ss58) = text(&file["expected"], "ss58") else { continue };
            let name = text(file, "wallet").unwrap();
            let wallet = listing.wallets.iter().find(|wallet| wallet.name == name).expect(name);
            let key = match text(file, "role").unwrap() {
                "coldkey" | "coldkeypub" => wallet.coldkey.as_ref().unwrap(),
                _ => {
                    let hotkey = path.rsplit('/').next().unwrap().trim_end_matches("pub.txt");
                    &wallet.hotkeys.iter().find(|key| key.name == hotkey).expect(hotkey).key
                }
            };
            assert_eq!(
                key.address.map(|address| address.to_string()).as_deref(),
                Some(ss58),
                "{path}"
            );
            assert!(key.problem.is_none(), "{path}");
            assert_eq!(key.is_watch_only(), name == "watch", "{path}");
            seen += 1;
        }
        assert!(seen >= 20, "{seen}");

        let watch = store.wallet(&"watch".parse().unwrap()).unwrap();
        assert_eq!(
            watch.coldkey_address().unwrap().to_string(),
            "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
        );
        assert!(matches!(watch.coldkey(), Err(WalletError::WatchOnly(_))));
    }
}
