//! Local commands answer at once: no key is derived, nothing waits.
//!
//! The bound is generous, because machines and profiles differ; deriving the keys of the wallets here takes a
//! minute.

#![expect(clippy::expect_used, reason = "tests")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

const WALLETS: usize = 100;
const BOUND: Duration = Duration::from_secs(3);

fn taoctl(home: &Path, args: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_taoctl"))
        .args(args)
        .env_clear()
        .env("HOME", home)
        .env("BT_WALLET_PASSWORD", "a password of this test")
        .output()
        .expect("the binary runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).expect("a new folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

#[test]
fn a_hundred_encrypted_wallets_are_listed_at_once() {
    let home = tempfile::tempdir().expect("a folder");
    let words = home.path().join("words").display().to_string();
    taoctl(home.path(), &["wallet", "create", "w0", "--mnemonic-file", &words]);
    let wallets = home.path().join(".bittensor/wallets");
    for number in 1..WALLETS {
        copy(&wallets.join("w0"), &wallets.join(format!("w{number}")));
    }

    let begin = Instant::now();
    let output = taoctl(home.path(), &["wallet", "list", "--json"]);
    let took = begin.elapsed();
    let listed: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let listed = listed["data"]["wallets"].as_array().expect("wallets");
    assert_eq!(listed.len(), WALLETS);
    assert!(listed.iter().all(|wallet| wallet["coldkey"]["format"] == "taoctl"), "{listed:#?}");
    assert!(took < BOUND, "{took:?}");
}
