//! Exports: new files that only their owner reads, and that give the same key again.

use std::os::unix::fs::PermissionsExt as _;

use taoctl::domain::address::AccountId;
use taoctl::wallet::error::WalletError;
use taoctl::wallet::export;
use taoctl::wallet::keyfile::{self, Protection, plain};
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::source::KeySource;

use super::{hex0x, manifest, password, text};

/// Every URI of the manifest, as plain and as polkadot-js JSON: the account of the official tools comes out again.
#[test]
fn what_is_exported_gives_the_same_key() {
    let folder = tempfile::tempdir().unwrap();
    let (password, mut exported) = (password("pässwörd Ω 🔑"), 0);
    for (at, case) in manifest()["derived"]["uris"].as_array().unwrap().iter().enumerate() {
        let scheme = if case["crypto_type"] == 0 { Scheme::Ed25519 } else { Scheme::Sr25519 };
        let Some(ss58) = text(case, "ss58") else { continue };
        let source = KeySource::from_uri(scheme, text(case, "uri").unwrap()).unwrap();
        let protections = [Protection::Plain, Protection::PolkadotJs(&password, "savings")];
        // The encrypted form costs a second.
        let forms = 1 + usize::from(at < 2);
        for (form, protection) in protections.into_iter().enumerate().take(forms) {
            let path = folder.path().join(format!("{at}-{form}"));
            export::write_key(&path, &source, protection).unwrap();
            let mode = path.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
            let bytes = std::fs::read(&path).unwrap();
            let opened = keyfile::open(&bytes, protection.password()).unwrap();
            assert_eq!(opened.keypair.public().to_string(), ss58);
            assert_eq!(opened.keypair.scheme(), scheme);
            let private = hex0x(opened.keypair.private_key().expose());
            assert_eq!(private[..66], text(case, "private_key").unwrap()[..66]);
            exported += 1;
        }
    }
    assert!(exported >= 30, "{exported}");
}

/// The path stands behind the words; that a password is missing is said; what is written is read back as a URI.
#[test]
fn exported_words_have_their_path() {
    let folder = tempfile::tempdir().unwrap();
    let words = text(&manifest(), "mnemonic_12").unwrap().to_owned();
    for (tail, has_password) in [("", false), ("//hard/soft", false), ("//hard///s3cret", true)] {
        let source = KeySource::from_uri(Scheme::Sr25519, &format!("{words}{tail}")).unwrap();
        let exported = export::words(&source).unwrap().unwrap();
        let path = tail.split("///").next().unwrap();
        assert_eq!(exported.path, path);
        assert_eq!(exported.text.expose(), format!("{words}{path}"));
        assert_eq!(exported.has_password, has_password);

        let file = folder.path().join(format!("words{}", tail.len()));
        export::write_words(&file, &exported).unwrap();
        let opened = keyfile::open(&std::fs::read(&file).unwrap(), None).unwrap();
        let same = opened.keypair.public() == source.keypair().unwrap().public();
        assert_eq!(same, !has_password, "{tail}");
    }
    let seed = KeySource::from_uri(Scheme::Sr25519, &format!("0x{}", "01".repeat(32))).unwrap();
    assert!(export::words(&seed).unwrap().is_none());
}

#[test]
fn nothing_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("taken");
    std::os::unix::fs::symlink("nowhere", &path).unwrap();
    let source = KeySource::from_uri(Scheme::Sr25519, "//Alice").unwrap();
    let account = source.keypair().unwrap().public();
    let words = export::words(&source).unwrap().unwrap();
    let refused = [
        export::write_key(&path, &source, Protection::Plain),
        export::write_words(&path, &words),
        export::write_public(&path, account, Scheme::Sr25519),
    ];
    for refused in refused {
        assert!(matches!(refused, Err(WalletError::Exists(_))));
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_watch_only_file_tells_account_and_scheme() {
    let folder = tempfile::tempdir().unwrap();
    for scheme in [Scheme::Sr25519, Scheme::Ed25519] {
        let path = folder.path().join(scheme.name());
        let account = AccountId([7; 32]);
        export::write_public(&path, account, scheme).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        assert_eq!(plain::stated_address(&bytes), Ok(Some(account)));
        assert_eq!(plain::stated_scheme(&bytes), Ok(scheme));
    }
}
