//! Every file opens with its password and gives its key; a wrong password is its own error.

use serde_json::Value;
use taoctl::wallet::keyfile::{self, Format, KeyfileError, Opened};
use taoctl::wallet::keypair::Scheme;

use super::{Keys, files, hex0x, manifest, password, read, text};

/// The key of a file is the one that the official tools tell.
fn check(opened: &Opened, expected: &Value, path: &str) {
    let public = opened.keypair.public();
    assert_eq!(Some(public.to_string().as_str()), text(expected, "ss58"), "{path}");
    assert_eq!(Some(hex0x(&public.0).as_str()), text(expected, "public_key"), "{path}");
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
        "polkadot-js" => Format::PolkadotJs,
        other => panic!("{other}"),
    }
}

#[test]
fn every_file_opens_and_gives_its_key() {
    let mut keys = Keys::default();
    let (mut secrets, mut public) = (0, 0);
    for file in files(&manifest()) {
        let path = text(&file, "path").unwrap();
        let bytes = read(path);
        let format = keyfile::sniff(&bytes).unwrap();
        assert_eq!(format, format_called(text(&file, "format").unwrap()), "{path}");

        let expected = &file["expected"];
        if text(&file, "role").unwrap().ends_with("pub") {
            let address = keyfile::public_address(format, &bytes).unwrap().unwrap();
            assert_eq!(Some(address.to_string().as_str()), text(expected, "ss58"), "{path}");
            assert_eq!(keyfile::open(&bytes, None).err(), Some(KeyfileError::NoSecret));
            public += 1;
            continue;
        }
        let opened = keys.open(&file, &bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
        secrets += 1;
        if expected.is_null() {
            // The broken files of 4.1.0: the public file beside it knows the address.
            let beside = read(&format!("{path}pub.txt"));
            let address = keyfile::plain::stated_address(&beside).unwrap().unwrap();
            assert_eq!(opened.keypair.public(), address, "{path}");
            continue;
        }
        check(&opened, expected, path);
    }
    assert!(secrets == 38 && public == 35, "{secrets} {public}");
}

/// What the keyring of polkadot-js 14 wrote (tests/vectors/polkadotjs/keyring.mjs), with the addresses that it shows.
#[test]
fn exports_of_polkadot_js_open() {
    let password = password("correct horse battery staple");
    let sr25519 = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
    let ed25519 = "5DFJF7tY4bpbpcKPJcBTQaKuCDEPCpiz8TRjpmLeTtweqmXL";
    for (name, encrypted, address) in [
        ("keyring-sr25519", true, sr25519),
        ("keyring-derived", true, "5F9Awe4TLRmnDEtqq1AWMsJFRoFPctHt5Licz4B6X5LoWV9e"),
        ("keyring-polkadot-prefix", true, sr25519),
        ("keyring-plain", false, sr25519),
        ("keyring-plain-ed25519", false, ed25519),
    ] {
        let bytes = read(&format!("polkadotjs/{name}.json"));
        let format = keyfile::sniff(&bytes).unwrap();
        assert_eq!(format.is_encrypted(), encrypted, "{name}");
        let stated = keyfile::public_address(format, &bytes).unwrap().unwrap();
        assert_eq!(stated.to_string(), address, "{name}");
        let opened = keyfile::open(&bytes, encrypted.then_some(&password)).expect(name);
        assert_eq!(opened.keypair.public().to_string(), address, "{name}");
    }
}

#[test]
fn keys_of_other_chains_are_refused_by_name() {
    for (path, part) in [
        ("polkadotjs/keyring-ecdsa.json", "ecdsa"),
        ("polkadotjs/keyring-ethereum.json", "Ethereum key of polkadot-js"),
        ("evm/keystore-v3.json", "Ethereum keystore"),
    ] {
        let bytes = read(path);
        for password in [None, Some(&password("correct horse battery staple"))] {
            let error = keyfile::open(&bytes, password).err().unwrap();
            assert!(matches!(error, KeyfileError::Unsupported(_)), "{path}: {error}");
            assert!(error.to_string().contains(part), "{path}: {error}");
        }
    }
}

#[test]
fn a_wrong_password_is_its_own_error() {
    let wrong = password("wrong");
    for path in [
        "v11/wallets/m12/coldkey",
        "legacy/wallets/ansible/coldkey",
        "legacy/wallets/fernet/coldkey",
        "polkadotjs/sr25519.json",
    ] {
        let bytes = read(path);
        assert_eq!(keyfile::open(&bytes, None).err(), Some(KeyfileError::PasswordNeeded), "{path}");
        let error = keyfile::open(&bytes, Some(&wrong)).err();
        assert_eq!(error, Some(KeyfileError::WrongPassword), "{path}");
    }
}

/// Editors and other systems change the ends of lines; 11.3.0 opens such files too.
#[test]
fn ends_of_lines_do_not_matter() {
    let vault = String::from_utf8(read("legacy/wallets/ansible/coldkey")).unwrap();
    let token = String::from_utf8(read("legacy/wallets/fernet/coldkey")).unwrap();
    let words = String::from_utf8(read("legacy/wallets/raw-mnemonic/coldkey")).unwrap();
    let password = password("correct horse battery staple");
    for text in [
        vault.replace('\n', "\r\n"),
        vault.trim_end().to_owned(),
        format!("{vault}\n"),
        format!("{token}\r\n"),
        format!("\n {words} \r\n"),
    ] {
        let opened = keyfile::open(text.as_bytes(), Some(&password)).unwrap();
        let address = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
        assert_eq!(opened.keypair.public().to_string(), address);
    }
}

/// Bare secrets, against the URIs of the manifest: words with a path and a password, seeds, private keys.
#[test]
fn bare_secrets_may_have_a_path_and_a_password() {
    let manifest = manifest();
    let mut seen = 0;
    for case in manifest["derived"]["uris"].as_array().unwrap() {
        let uri = text(case, "uri").unwrap();
        if uri.starts_with('/') || case["crypto_type"] == 0 {
            continue; // a development account is no file
        }
        let opened = keyfile::open(format!("{uri}\n").as_bytes(), None).expect(uri);
        assert_eq!(Some(opened.keypair.public().to_string().as_str()), text(case, "ss58"), "{uri}");
        seen += 1;
    }
    assert!(seen >= 3, "{seen}");
    for file in files(&manifest) {
        let Some(key) = text(&file["expected"], "private_key").filter(|key| key.len() == 130)
        else {
            continue;
        };
        for text in [key, &key[2..]] {
            let opened = keyfile::open(text.as_bytes(), None).unwrap();
            assert_eq!(hex0x(&opened.keypair.public().0), file["expected"]["public_key"]);
        }
    }
}
