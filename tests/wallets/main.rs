//! Commands over whole wallets and their keys: signing messages, checks, backups, addresses to look at.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod backup;
mod check;
mod messages;
mod watch_only;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

/// A home with the wallets of a folder of the vectors.
fn home_with(folder: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    copy(&vectors().join(folder).join("wallets"), &root(&home));
    home
}

fn root(home: &tempfile::TempDir) -> PathBuf {
    home.path().join(".bittensor/wallets")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    fs::set_permissions(to, fs::Permissions::from_mode(0o700)).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::write(&target, fs::read(&path).unwrap()).unwrap();
            fs::set_permissions(&target, fs::Permissions::from_mode(0o600)).unwrap();
        }
    }
}

/// Every file below a folder with its mode and bytes, and every folder with its mode.
fn tree(folder: &Path) -> BTreeMap<PathBuf, (u32, Vec<u8>)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mode = fs::symlink_metadata(&path).unwrap().permissions().mode() & 0o7777;
        let name = PathBuf::from(path.file_name().unwrap());
        if path.is_dir() {
            let inside = tree(&path).into_iter();
            found.extend(inside.map(|(inside, file)| (name.join(inside), file)));
            found.insert(name, (mode, vec![]));
        } else {
            found.insert(name, (mode, fs::read(&path).unwrap()));
        }
    }
    found
}

fn run(home: &tempfile::TempDir, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_taoctl"))
        .args(args)
        .env_clear()
        .env("HOME", home.path())
        .current_dir(home.path())
        .output()
        .unwrap()
}

/// The document of a run with `--json`, and its exit code.
fn json(home: &tempfile::TempDir, args: &[&str]) -> (Value, i32) {
    let output = run(home, &[args, &["--json"]].concat());
    let document = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        let stderr = String::from_utf8_lossy(&output.stderr);
        panic!("{args:?}: {error}: {stderr}")
    });
    (document, output.status.code().unwrap())
}

/// The data of a run that went well.
fn data(home: &tempfile::TempDir, args: &[&str]) -> Value {
    let (document, exit) = json(home, args);
    assert_eq!((exit, &document["ok"]), (0, &Value::Bool(true)), "{args:?}: {document}");
    document["data"].clone()
}

/// The code and exit code of a run that is refused.
fn refusal(home: &tempfile::TempDir, args: &[&str]) -> (String, i32) {
    let (document, exit) = json(home, args);
    assert_eq!(document["ok"], false, "{args:?}: {document}");
    (document["error"]["code"].as_str().unwrap().to_owned(), exit)
}
