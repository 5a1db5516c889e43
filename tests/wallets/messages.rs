//! `wallet sign` and `wallet verify`, against `sp-core` and the signatures of the official tools.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use serde_json::Value;
use sp_core::Pair as _;
use taoctl::domain::address::AccountId;
use taoctl::wallet::keyfile::Protection;
use taoctl::wallet::keyfile::taoctl::Cost;
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;

use super::{data, home_with, refusal, root, run, vectors};

const TEXT: &str = "hello bittensor";

fn recorded() -> Vec<(String, String, String)> {
    let manifest: Value =
        serde_json::from_slice(&fs::read(vectors().join("manifest.json")).unwrap()).unwrap();
    let field = |entry: &Value, keys: &[&str]| {
        let found = keys.iter().find_map(|key| entry[key].as_str());
        found.unwrap().to_owned()
    };
    let signatures = manifest["derived"]["signatures"].as_array().unwrap().iter();
    let found = signatures.map(|entry| {
        assert_eq!(entry["message_utf8"], TEXT);
        let keys = ["signature_hex_deterministic", "signature_hex_nondeterministic_verify_only"];
        (field(entry, &["scheme"]), field(entry, &["ss58"]), field(entry, &keys))
    });
    found.collect()
}

/// As Substrate's own library sees it.
fn valid_elsewhere(signed: &Value, message: &[u8]) -> bool {
    let public = signed["address"].as_str().unwrap().parse::<AccountId>().unwrap().0;
    let text = signed["signature"].as_str().unwrap().strip_prefix("0x").unwrap();
    let mut bytes = [0; 64];
    hex::decode_to_slice(text, &mut bytes).unwrap();
    match signed["scheme"].as_str().unwrap() {
        "sr25519" => {
            let public = sp_core::sr25519::Public::from_raw(public);
            sp_core::sr25519::Pair::verify(&bytes.into(), message, &public)
        }
        _ => {
            let public = sp_core::ed25519::Public::from_raw(public);
            sp_core::ed25519::Pair::verify(&bytes.into(), message, &public)
        }
    }
}

#[test]
fn the_signatures_of_the_official_tools_verify_and_the_deterministic_one_is_made_again() {
    let home = home_with("v11");
    let recorded = recorded();
    assert_eq!(recorded.len(), 2);
    for (scheme, address, signature) in &recorded {
        let verify = ["wallet", "verify", "--address", address, "--message", TEXT, "--signature"];
        let found = data(&home, &[&verify[..], &[signature]].concat());
        assert_eq!((&found["scheme"], &found["form"]), (&scheme.as_str().into(), &"raw".into()));
        assert_eq!(found["valid"], true);
        // As a MultiSignature, and told what to try.
        let number = if scheme == "ed25519" { "00" } else { "01" };
        let multi = format!("0x{number}{signature}");
        data(&home, &[&verify[..], &[multi.as_str(), "--scheme", scheme, "--raw"]].concat());
        let other = if scheme == "ed25519" { "sr25519" } else { "ed25519" };
        let refused = refusal(&home, &[&verify[..], &[signature, "--scheme", other]].concat());
        assert_eq!(refused, ("signature_invalid".to_owned(), 4));
        let other = multi.replacen(number, if number == "00" { "01" } else { "00" }, 1);
        assert_eq!(refusal(&home, &[&verify[..], &[&other]].concat()).0, "signature_invalid");
    }
    let (_, address, signature) = &recorded[1];
    let made = data(&home, &["wallet", "sign", "ed12", "--raw", "--message", TEXT]);
    assert_eq!(made["address"], address.as_str());
    assert_eq!(made["signature"], format!("0x{signature}"));
}

#[test]
fn what_is_signed_verifies_in_substrate_and_here_and_nothing_else_does() {
    let home = home_with("v11");
    fs::write(home.path().join("message"), TEXT).unwrap();
    let hex = format!("0x{}", hex::encode(TEXT));
    let wrapped = format!("<Bytes>{TEXT}</Bytes>");
    for key in ["alice", "alice-ed", "m12/default", "ed12/default"] {
        for message in
            [["--message", TEXT], ["--file", "message"], ["--hex", &hex], ["--message", &wrapped]]
        {
            let sign = [&["wallet", "sign", key][..], &message].concat();
            let signed = data(&home, &sign);
            assert_eq!((&signed["key"], &signed["form"]), (&key.into(), &"wrapped".into()));
            assert!(valid_elsewhere(&signed, wrapped.as_bytes()), "{signed}");
            assert!(!valid_elsewhere(&signed, TEXT.as_bytes()), "{signed}");

            let signature = signed["signature"].as_str().unwrap();
            let verify =
                ["wallet", "verify", "--address", key, "--signature", signature, "--message"];
            assert_eq!(data(&home, &[&verify[..], &[TEXT]].concat())["form"], "wrapped");
            for (address, text) in [(key, "hello bittensor\n"), ("bob-stash", TEXT)] {
                let mut verify = [&verify[..], &[text]].concat();
                verify[3] = address;
                assert_eq!(refusal(&home, &verify), ("signature_invalid".to_owned(), 4));
            }
        }
        let signed = data(&home, &["wallet", "sign", key, "--raw", "--message", TEXT]);
        assert!(valid_elsewhere(&signed, TEXT.as_bytes()), "{signed}");
        assert_eq!(signed["form"], "raw");
    }
}

#[test]
fn encrypted_keys_sign_with_their_password_and_the_chosen_hotkey_with_its_name() {
    let home = home_with("v11");
    let password = SecretString::new("correct horse".into());
    let cheap = Cost::new(64, 1, 1).unwrap();
    let store = Store::new(root(&home));
    let name = "locked".parse().unwrap();
    for (key, uri) in [(None, "//cold"), (Some("hot".parse().unwrap()), "//hot")] {
        let source = KeySource::from_uri(Scheme::Sr25519, uri).unwrap();
        let protection = Protection::Taoctl(&password, cheap);
        match &key {
            None => store.create_coldkey(&name, &source, protection).unwrap(),
            Some(hotkey) => store.create_hotkey(&name, hotkey, &source, protection).unwrap(),
        };
    }
    fs::write(home.path().join("pw"), "correct horse").unwrap();
    let sign = ["wallet", "sign", "--message", TEXT, "--password-file", "pw", "-w", "locked"];
    let cold = data(&home, &sign);
    let hot = data(&home, &[&sign[..], &["-H", "hot", "--use-hotkey"]].concat());
    assert_eq!((&cold["key"], &hot["key"]), (&"locked".into(), &"locked/hot".into()));
    for (signed, uri) in [(cold, "//cold"), (hot, "//hot")] {
        let pair = sp_core::sr25519::Pair::from_string(uri, None).unwrap();
        assert_eq!(signed["address"], AccountId(pair.public().0).to_string());
        assert!(valid_elsewhere(&signed, b"<Bytes>hello bittensor</Bytes>"));
    }
    fs::write(home.path().join("pw"), "wrong").unwrap();
    assert_eq!(refusal(&home, &sign), ("wrong_password".to_owned(), 5));
    let no_password = ["wallet", "sign", "locked", "--message", TEXT];
    assert_eq!(refusal(&home, &no_password), ("password_needed".to_owned(), 2));
}

/// Who signs with a key is told that others can do so too.
#[test]
fn a_key_that_others_can_read_is_told_when_it_is_used() {
    let home = home_with("v11");
    let key = root(&home).join("alice/coldkey");
    for (mode, warned) in [(0o600, false), (0o640, true), (0o604, true)] {
        fs::set_permissions(&key, fs::Permissions::from_mode(mode)).unwrap();
        let output = run(&home, &["wallet", "sign", "alice", "--message", "hello"]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(0), "{told}");
        assert_eq!(told.contains(&format!("(mode {mode:04o})")), warned, "{told}");
    }
}

/// Payloads of chains that only the cache of this machine knows, and of ones that nothing here knows.
#[test]
fn payloads_of_chains_that_were_met_and_of_others_are_refused() {
    let home = home_with("v11");
    let genesis = "ab".repeat(32);
    let odd = format!("0x0503{genesis}{}", "ee".repeat(50));
    let raw = |hex: &str| -> Vec<String> {
        ["wallet", "sign", "alice", "--raw", "--hex", hex].map(str::to_owned).into()
    };
    let words = raw(&odd);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    data(&home, &words);
    fs::create_dir_all(home.path().join(format!(".cache/taoctl/0x{genesis}"))).unwrap();
    assert_eq!(refusal(&home, &words), ("message_is_payload".to_owned(), 4));

    // call, era, nonce, tip, mode, spec 425, transaction version 1, genesis, anchor, option.
    let start = "050300".to_owned() + &"11".repeat(32) + "04" + "a502" + "1c" + "00";
    let hashes = "cd".repeat(32) + &"12".repeat(32);
    for (mode, option) in [("00", "00".to_owned()), ("01", "01".to_owned() + &"77".repeat(32))] {
        let payload = format!("0x{start}{mode}a901000001000000{hashes}{option}");
        let words = raw(&payload);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_eq!(refusal(&home, &words), ("message_is_payload".to_owned(), 4));
    }
}
