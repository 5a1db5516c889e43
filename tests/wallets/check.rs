//! `wallet check`: each thing that can be wrong is found, told with its path, and decides the exit code.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use serde_json::Value;
use taoctl::wallet::keyfile::Protection;
use taoctl::wallet::keyfile::taoctl::Cost;
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;

use super::{copy, home_with, json, root, tree, vectors};

fn chmod(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// Code, severity and path below the wallets folder of each finding.
fn findings(home: &tempfile::TempDir, document: &Value) -> BTreeSet<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let found = document["data"]["findings"].as_array().unwrap().iter().map(|finding| {
        assert!(!text(&finding["message"]).is_empty() && !text(&finding["advice"]).is_empty());
        // It can be typed as it is.
        assert!(!text(&finding["advice"]).contains("NAME"), "{finding}");
        let path = text(&finding["path"]);
        let inside = Path::new(&path).strip_prefix(root(home)).unwrap().display().to_string();
        (text(&finding["code"]), text(&finding["severity"]), inside)
    });
    found.collect()
}

/// A home with the wallet `m12`, in which the check finds only that `$NACL` is weak.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir_all(root(&home)).unwrap();
    copy(&vectors().join("v11/wallets/m12"), &root(&home).join("m12"));
    home
}

#[test]
fn a_wallet_in_order_gets_advice_at_most() {
    let home = home();
    let before = tree(&root(&home));
    let (document, exit) = json(&home, &["wallet", "check"]);
    let weak = ("weak_format".to_owned(), "advice".to_owned(), "m12/coldkey".to_owned());
    assert_eq!((findings(&home, &document), exit), (BTreeSet::from([weak]), 0));
    assert_eq!((&document["ok"], &document["data"]["keys"]), (&true.into(), &2.into()));
    assert_eq!(tree(&root(&home)), before);
    // A folder without wallets is in order; one that does not exist is a misspelt path.
    let empty = tempfile::tempdir().unwrap();
    let (document, exit) = json(&empty, &["wallet", "check"]);
    let missing = ("wallets_folder_not_found".to_owned(), "problem".to_owned(), String::new());
    assert_eq!((findings(&empty, &document), exit), (BTreeSet::from([missing]), 5));
    fs::create_dir_all(root(&empty)).unwrap();
    chmod(&root(&empty), 0o700);
    assert_eq!(json(&empty, &["wallet", "check"]).1, 0);
}

type Damage = fn(&Path);

/// Code, severity and path of the one finding more that a damage to the wallet gives.
const CASES: [(&str, &str, &str, Damage); 20] = [
    ("loose_file", "problem", "m12/coldkey", |m| chmod(&m.join("coldkey"), 0o640)),
    ("loose_file", "problem", "m12/hotkeys/default", |m| chmod(&m.join("hotkeys/default"), 0o604)),
    ("loose_file", "problem", "m12/coldkeypub.txt", |m| chmod(&m.join("coldkeypub.txt"), 0o666)),
    ("loose_folder", "problem", "m12", |m| chmod(m, 0o770)),
    ("loose_folder", "problem", "", |m| chmod(m.parent().unwrap(), 0o777)),
    ("open_folder", "advice", "m12/hotkeys", |m| chmod(&m.join("hotkeys"), 0o755)),
    ("keyfile_damaged", "problem", "m12/coldkey", |m| {
        fs::write(m.join("coldkey"), "$NACL").unwrap()
    }),
    ("keyfile_damaged", "problem", "m12/hotkeys/default", |m| {
        fs::write(m.join("hotkeys/default"), "{}").unwrap();
    }),
    ("keyfile_damaged", "problem", "m12/hotkeys/farpub.txt", |m| {
        fs::write(m.join("hotkeys/farpub.txt"), "not JSON").unwrap();
    }),
    ("other_key", "problem", "m12/hotkeys/default", |m| {
        fs::copy(m.join("coldkeypub.txt"), m.join("hotkeys/defaultpub.txt")).unwrap();
    }),
    ("no_public_file", "problem", "m12/coldkeypub.txt", |m| {
        fs::remove_file(m.join("coldkeypub.txt")).unwrap()
    }),
    ("no_public_file", "advice", "m12/hotkeys/defaultpub.txt", |m| {
        fs::remove_file(m.join("hotkeys/defaultpub.txt")).unwrap();
    }),
    ("not_a_file", "problem", "m12/hotkeys", |m| {
        fs::remove_dir_all(m.join("hotkeys")).unwrap();
        fs::write(m.join("hotkeys"), "").unwrap();
    }),
    ("stale_temporary", "advice", "m12/.taoctl-a1b2", |m| {
        fs::write(m.join(".taoctl-a1b2"), "").unwrap()
    }),
    ("stale_temporary", "advice", "m12/hotkeys/x.tmp", |m| {
        fs::write(m.join("hotkeys/x.tmp"), "").unwrap()
    }),
    ("foreign_file", "advice", "m12/notes.txt", |m| fs::write(m.join("notes.txt"), "").unwrap()),
    ("foreign_file", "advice", "readme.txt", |m| {
        fs::write(m.with_file_name("readme.txt"), "").unwrap()
    }),
    ("symbolic_link", "advice", "m12/hotkeys/default", |m| {
        fs::rename(m.join("hotkeys/default"), m.join("../../aside")).unwrap();
        symlink("../../../aside", m.join("hotkeys/default")).unwrap();
    }),
    ("coldkey_not_found", "advice", "bare", |m| {
        fs::create_dir_all(m.with_file_name("bare").join("hotkeys")).unwrap();
        chmod(&m.with_file_name("bare"), 0o700);
        chmod(&m.with_file_name("bare").join("hotkeys"), 0o700);
    }),
    ("empty_wallet", "advice", "lonely", |m| {
        fs::create_dir(m.with_file_name("lonely")).unwrap();
        chmod(&m.with_file_name("lonely"), 0o700);
    }),
];

#[test]
fn each_oddity_is_found_by_itself() {
    for (code, severity, path, damage) in CASES {
        let home = home();
        damage(&root(&home).join("m12"));
        let (document, exit) = json(&home, &["wallet", "check"]);
        let expected = (code.to_owned(), severity.to_owned(), path.to_owned());
        let found = findings(&home, &document);
        let others = found.iter().filter(|found| found.0 != "weak_format" && **found != expected);
        assert_eq!((found.contains(&expected), others.count()), (true, 0), "{path}: {found:?}");
        assert_eq!(exit, if severity == "problem" { 5 } else { 0 }, "{code} {path}");
    }
}

/// In whatever format.
#[test]
fn an_export_without_a_password_is_no_encrypted_coldkey() {
    let home = home();
    let wallet = root(&home).join("m12");
    fs::copy(vectors().join("polkadotjs/keyring-plain.json"), wallet.join("coldkey")).unwrap();
    fs::remove_file(wallet.join("coldkeypub.txt")).unwrap();
    let (document, exit) = json(&home, &["wallet", "check"]);
    let open = ("not_encrypted".to_owned(), "problem".to_owned(), "m12/coldkey".to_owned());
    assert_eq!((findings(&home, &document).contains(&open), exit), (true, 5), "{document}");
}

#[test]
fn plain_coldkeys_weak_formats_and_second_copies_are_told() {
    let home = home_with("v11");
    let (document, exit) = json(&home, &["wallet", "check", "m12-plain", "m24", "alice-ed"]);
    let expected = [
        ("duplicate_key", "advice", "m24/hotkeys/miner-1"),
        ("duplicate_key", "advice", "m12-plain/hotkeys/default"),
        ("not_encrypted", "problem", "alice-ed/coldkey"),
        ("not_encrypted", "problem", "m12-plain/coldkey"),
        ("weak_format", "advice", "m24/coldkey"),
    ];
    let expected = expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
    assert_eq!((findings(&home, &document), exit), (expected.into(), 5));
    assert_eq!(document["data"]["problems"], 2);
    assert_eq!(document["data"]["wallets"], 3);

    let legacy = home_with("legacy");
    let (document, exit) = json(&legacy, &["wallet", "check", "ansible", "fernet", "raw-seed"]);
    let found = findings(&legacy, &document);
    for (code, path) in [
        ("weak_format", "ansible/coldkey"),
        ("weak_format", "fernet/coldkey"),
        ("not_encrypted", "raw-seed/coldkey"),
    ] {
        assert!(
            found.iter().any(|(c, _, p)| (c.as_str(), p.as_str()) == (code, path)),
            "{found:?}"
        );
    }
    assert_eq!(exit, 5);
}

#[test]
fn fix_closes_what_is_open_and_touches_nothing_else() {
    let home = home();
    let before = tree(home.path());
    let wallet = root(&home).join("m12");
    let outside = home.path().join("outside");
    fs::write(&outside, "").unwrap();
    chmod(&outside, 0o666);
    chmod(&wallet.join("coldkey"), 0o644);
    chmod(&wallet.join("hotkeys"), 0o777);
    chmod(&wallet, 0o755);
    symlink(&outside, wallet.join("hotkeys/link")).unwrap();
    let (document, exit) = json(&home, &["wallet", "check", "--fix"]);
    let fixed = document["data"]["findings"].as_array().unwrap().iter();
    assert_eq!(fixed.filter(|finding| finding["fixed"] == true).count(), 3, "{document}");
    // The link leads to what others can change, and stays.
    assert_eq!((exit, &document["data"]["problems"]), (5, &1.into()));
    assert_eq!(fs::metadata(&outside).unwrap().permissions().mode() & 0o777, 0o666);
    fs::remove_file(wallet.join("hotkeys/link")).unwrap();
    fs::remove_file(&outside).unwrap();
    assert_eq!(tree(home.path()), before);
    assert_eq!(json(&home, &["wallet", "check"]).1, 0);
}

#[test]
fn fix_goes_on_where_it_mends_nothing() {
    let home = home();
    let wallet = root(&home).join("m12");
    let (public, outside) = (wallet.join("coldkeypub.txt"), home.path().join("outside"));
    fs::rename(&public, &outside).unwrap();
    symlink(&outside, &public).unwrap();
    chmod(&outside, 0o666);
    chmod(&wallet.join("hotkeys/default"), 0o644);
    let (document, exit) = json(&home, &["wallet", "check", "--fix"]);
    let fixed = document["data"]["findings"].as_array().unwrap().iter();
    let fixed: Vec<_> = fixed.filter(|finding| finding["fixed"] == true).collect();
    assert_eq!((fixed.len(), exit), (1, 5), "{document}");
    assert!(fixed[0]["path"].as_str().unwrap().ends_with("hotkeys/default"));
}

#[test]
fn unlock_tries_each_password_and_says_where_it_came_from() {
    let home = home();
    let password = SecretString::new("correct horse".into());
    let cheap = Cost::new(64, 1, 1).unwrap();
    let store = Store::new(root(&home));
    fs::remove_dir_all(root(&home).join("m12")).unwrap();
    let source = KeySource::from_uri(Scheme::Ed25519, "//cold").unwrap();
    let name = "locked".parse().unwrap();
    store.create_coldkey(&name, &source, Protection::Taoctl(&password, cheap)).unwrap();
    let hotkey = "hot".parse().unwrap();
    store.create_hotkey(&name, &hotkey, &source, Protection::Plain).unwrap();
    let check = ["wallet", "check", "--unlock", "--password-file", "pw"];
    fs::write(home.path().join("pw"), "correct horse").unwrap();

    let (document, exit) = json(&home, &check);
    let old = ("old_cost".to_owned(), "advice".to_owned(), "locked/coldkey".to_owned());
    assert!(findings(&home, &document).contains(&old), "{document}");
    let unlocked = &document["data"]["unlocked"];
    assert_eq!((exit, unlocked[0]["name"].as_str()), (0, Some("locked")));
    assert_eq!(unlocked[0]["password_from"], "--password-file pw");
    assert_eq!(
        (&unlocked[1]["name"], &unlocked[1]["password_from"]),
        (&"locked/hot".into(), &Value::Null)
    );

    fs::write(home.path().join("pw"), "wrong").unwrap();
    let (document, exit) = json(&home, &check);
    let wrong = ("wrong_password".to_owned(), "problem".to_owned(), "locked/coldkey".to_owned());
    assert!(findings(&home, &document).contains(&wrong), "{document}");
    assert_eq!((exit, document["data"]["unlocked"].as_array().unwrap().len()), (5, 1));
    // Nobody to ask is not a wrong password.
    let (document, exit) = json(&home, &["wallet", "check", "--unlock"]);
    assert_eq!((exit, document["error"]["code"].as_str()), (2, Some("password_needed")));
}
