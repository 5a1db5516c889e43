//! Backups: what comes out is what went in, nothing else does, and nothing is in the way of what exists.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use taoctl::wallet::backup::{Archive, Backup, BackupError, restore, write};
use taoctl::wallet::keyfile::taoctl::Cost;
use taoctl::wallet::name::WalletName;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::store::Store;

use super::{copy, data, home_with, json, refusal, root, tree, vectors};

fn password() -> SecretString {
    SecretString::new("pässwörd of the backup".into())
}

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

/// The wallet `m12` of the official tools, and what no backup takes along.
fn wallet() -> (tempfile::TempDir, WalletName, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let wallet = folder.path().join("wallets/m12");
    copy(&vectors().join("v11/wallets/m12"), &wallet);
    (folder, "m12".parse().unwrap(), wallet)
}

fn backed_up(name: &WalletName, wallet: &Path, to: &Path) -> Result<usize, BackupError> {
    let archive = Archive::of_wallets(vec![(name.clone(), wallet.to_owned())])?;
    write(to, &archive, &password(), cheap())
}

fn restored(from: &Path, root: &Path, name: &WalletName) -> Result<(), BackupError> {
    let archive = Backup::read(from)?.open(&password())?;
    restore(&Store::new(root), &[(&archive.wallets()[0], name)])
}

#[test]
fn what_comes_out_is_what_went_in_with_closed_permissions() {
    let (folder, name, wallet) = wallet();
    let file = folder.path().join("m12.backup");
    let expected = tree(&wallet);
    assert_eq!(expected.len(), 5, "{expected:?}");
    // Not taken along, or taken along as the file that it leads to, closed again.
    fs::create_dir_all(wallet.join(".trash/2026")).unwrap();
    for path in [".trash/2026/coldkey", ".taoctl-x1", "hotkeys/default.lock", "coldkey.tmp"] {
        fs::write(wallet.join(path), "old").unwrap();
    }
    fs::rename(wallet.join("hotkeys/default"), folder.path().join("elsewhere")).unwrap();
    symlink(folder.path().join("elsewhere"), wallet.join("hotkeys/default")).unwrap();
    fs::set_permissions(wallet.join("coldkey"), fs::Permissions::from_mode(0o644)).unwrap();
    let size = backed_up(&name, &wallet, &file).unwrap();

    let bytes = fs::read(&file).unwrap();
    assert_eq!(
        (bytes.len(), fs::metadata(&file).unwrap().permissions().mode() & 0o777),
        (size, 0o600)
    );
    let plain = fs::read(folder.path().join("elsewhere")).unwrap();
    assert!(!bytes.windows(40).any(|part| part == &plain[..40]), "a key is not encrypted");

    let new_root = folder.path().join("deep/root");
    restored(&file, &new_root, &"again".parse().unwrap()).unwrap();
    assert_eq!(tree(&new_root.join("again")), expected);
    assert_eq!(fs::read_dir(&new_root).unwrap().count(), 1, "a temporary folder is left");
    assert_eq!(fs::metadata(new_root.join("again")).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn nothing_that_exists_is_touched() {
    let (folder, name, wallet) = wallet();
    let file = folder.path().join("m12.backup");
    backed_up(&name, &wallet, &file).unwrap();
    let before = tree(folder.path());
    assert!(matches!(backed_up(&name, &wallet, &file), Err(BackupError::Exists(_))));
    let root = folder.path().join("wallets");
    assert!(restored(&file, &root, &name).is_err());
    assert_eq!(tree(folder.path()), before);

    // Whatever it is that has the name.
    fs::create_dir(root.join("empty")).unwrap();
    symlink("nowhere", root.join("link")).unwrap();
    for taken in ["empty", "link"] {
        assert!(restored(&file, &root, &taken.parse().unwrap()).is_err(), "{taken}");
    }
    // Of several wallets, none is made if one is in the way.
    let archive = Backup::read(&file).unwrap().open(&password()).unwrap();
    let first = "first".parse().unwrap();
    let both = [(&archive.wallets()[0], &first), (&archive.wallets()[0], &name)];
    assert!(restore(&Store::new(&root), &both).is_err());
    assert!(!root.join("first").exists());
}

/// The header is one line; a few bytes of it are enough to derive another key.
#[test]
fn no_changed_or_cut_file_gives_a_wallet() {
    let (folder, name, wallet) = wallet();
    let file = folder.path().join("m12.backup");
    backed_up(&name, &wallet, &file).unwrap();
    let bytes = fs::read(&file).unwrap();
    let header = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let open = |bytes: &[u8]| {
        fs::write(&file, bytes).unwrap();
        Backup::read(&file).and_then(|backup| backup.open(&password())).map(|archive| {
            let (root, name) = (folder.path().join("out"), "x".parse().unwrap());
            restore(&Store::new(&root), &[(&archive.wallets()[0], &name)]).unwrap();
            let found = tree(&root.join("x"));
            fs::remove_dir_all(&root).unwrap();
            found
        })
    };
    let ciphertext = (header..bytes.len()).step_by(97);
    let mut refused = 0;
    for (at, bit) in (0..header).chain(ciphertext).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << bit;
        match open(&damaged) {
            // The case of a hexadecimal digit.
            Ok(found) => {
                assert!(damaged.eq_ignore_ascii_case(&bytes), "byte {at}, bit {bit}");
                assert_eq!(found, tree(&wallet));
            }
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 8 * (header - 60), "{refused} of {header} bytes");
    for len in (0..header).chain([header + 1, bytes.len() - 512, bytes.len() - 1]) {
        assert!(open(&bytes[..len]).is_err(), "{len}");
    }
    assert!(open(&[&bytes[..], b"\n"].concat()).is_err());
    for (from, to) in
        [("\"backup\"", "\"keyfile\""), ("\"version\":1", "\"version\":2"), ("64,", "1048577,")]
    {
        let text = String::from_utf8_lossy(&bytes[..header]).replacen(from, to, 1);
        assert!(open(&[text.as_bytes(), &bytes[header..]].concat()).is_err(), "{to}");
    }
    fs::write(&file, &bytes).unwrap();
    let wrong = Backup::read(&file).unwrap().open(&SecretString::new("wrong".into()));
    assert!(matches!(wrong, Err(BackupError::WrongPassword)));
}

#[test]
fn what_no_backup_can_hold_is_said() {
    let (folder, name, wallet) = wallet();
    let file = folder.path().join("m12.backup");
    let refused = |path: &str| {
        let error = backed_up(&name, &wallet, &file).unwrap_err();
        assert!(error.to_string().contains(path), "{error}");
        assert!(!file.exists(), "{path}");
    };
    symlink("nowhere", wallet.join("hotkeys/lost")).unwrap();
    refused("hotkeys/lost");
    fs::remove_file(wallet.join("hotkeys/lost")).unwrap();
    let big = fs::File::create(wallet.join("film")).unwrap();
    big.set_len(65 * 1024 * 1024).unwrap();
    refused("m12");
    fs::remove_file(wallet.join("film")).unwrap();

    // Changed after it was read.
    let archive = Archive::of_wallets(vec![(name.clone(), wallet.clone())]).unwrap();
    fs::write(wallet.join("hotkeys/new"), "{}").unwrap();
    let error = write(&file, &archive, &password(), cheap()).unwrap_err();
    assert!(matches!(error, BackupError::Changed(path) if path == wallet.join("hotkeys/new")));
    assert!(!file.exists());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "a temporary file is left");
}

#[test]
fn the_commands_bring_all_wallets_back() {
    let home = home_with("v11");
    fs::write(home.path().join("pw"), "of the backup").unwrap();
    let given = ["--password-file", "pw"];
    let run = |args: &[&str]| data(&home, &[&["wallet"], args, &given[..]].concat());
    let wallets = tree(&root(&home));
    let written = run(&["backup", "--all", "--out", "all.backup"]);
    assert_eq!(written["wallets"].as_array().unwrap().len(), 10);

    let listed = run(&["restore", "all.backup", "--list", "--only", "m24"]);
    let hotkey = &listed["wallets"][0]["keys"][1];
    assert_eq!(hotkey["name"], "m24/miner-1");
    assert_eq!(hotkey["address"], "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV");
    assert_eq!(hotkey["format"], "plain");
    assert_eq!(listed["wallets"][0]["keys"][0]["format"], "nacl");
    assert_eq!(listed["folder"], serde_json::Value::Null);
    assert_eq!(tree(&root(&home)), wallets);

    let restore = |args: &[&'static str]| -> Vec<&'static str> {
        [&["wallet", "restore", "all.backup"], args, &given[..]].concat()
    };
    assert_eq!(refusal(&home, &restore(&[])), ("key_exists".to_owned(), 5));
    assert_eq!(refusal(&home, &restore(&["--only", "none"])), ("wallet_not_found".to_owned(), 5));
    assert_eq!(refusal(&home, &restore(&["--as", "x"])), ("usage".to_owned(), 2));
    assert_eq!(tree(&root(&home)), wallets);

    run(&["restore", "all.backup", "--only", "m24", "--as", "twin"]);
    let twin = data(&home, &["wallet", "show", "twin"]);
    assert_eq!(twin["coldkey"]["address"], "5Dvz1qwrSmKZkD82LgS7mrsgJSQMExLp3eZHHwfm7MqKs3nd");
    fs::remove_dir_all(root(&home)).unwrap();
    run(&["restore", "all.backup"]);
    assert_eq!(tree(&root(&home)), wallets);

    fs::write(home.path().join("pw"), "another").unwrap();
    assert_eq!(refusal(&home, &restore(&["--list"])), ("wrong_password".to_owned(), 5));
    let (document, _) = json(&home, &restore(&["--list"]));
    let message = document["error"]["message"].as_str().unwrap();
    assert!(message.contains("all.backup: wrong password from --password-file"), "{message}");
    let (document, _) = json(&home, &["wallet", "restore", "pw", "--list"]);
    assert_eq!(document["error"]["code"], "backup_damaged");
}
