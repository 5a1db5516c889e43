//! Secret URIs, derivation and signatures: as the official tools and Substrate have them.

use taoctl::wallet::keypair::{Scheme, verify};
use taoctl::wallet::mnemonic::Mnemonic;
use taoctl::wallet::source::{KeySource, SourceError};

use super::{hex0x, manifest, text};

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
