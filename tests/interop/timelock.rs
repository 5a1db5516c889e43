//! Timelocked files, with both official packages.

use std::env;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;
use taoctl::chain::timelock::seal;
use taoctl::domain::address::AccountId;
use taoctl::domain::timelock::{BeaconKey, Locked, QUICKNET, Signature, WeightsPayload, open};

/// Of round 1000 of quicknet.
const PULSE: &str = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125\
    e342b73a8dd2bacbe47e4b6b63ed5e39";
const OURS: &str = include_str!("../vectors/timelock/ours.json");

#[test]
fn the_official_packages_open_our_files_and_we_open_theirs() {
    let key = BeaconKey::from_bytes(&QUICKNET).unwrap();
    let signature = Signature::from_bytes(&hex::decode(PULSE).unwrap()).unwrap();
    let (mut plains, mut files) = committed();
    for plain in [vec![], b"fresh".to_vec(), weights().encode()] {
        let ciphertext = seal(&key, 1_000, &plain).unwrap();
        files.push(hex::encode(Locked { ciphertext, round: 1_000 }.encode()));
        plains.push(hex::encode(plain));
    }

    let answer = asked(&files);
    for package in ["bittensor_core", "bittensor_drand"] {
        let theirs = &answer[package];
        assert_eq!(theirs["opened"], serde_json::to_value(&plains).unwrap(), "{package}");
        let file = hex::decode(theirs["file"].as_str().unwrap()).unwrap();
        let locked = Locked::decode(&file).unwrap();
        let opened = open(&locked.ciphertext, &signature).unwrap();
        assert_eq!(hex::encode(&*opened), theirs["plain"].as_str().unwrap(), "{package}");
    }
}

/// The vectors: what is in them, and the files.
fn committed() -> (Vec<String>, Vec<String>) {
    let ours: Vec<Value> = serde_json::from_str(OURS).unwrap();
    let text = |ours: &Value, name: &str| ours[name].as_str().unwrap().to_owned();
    ours.iter().map(|ours| (text(ours, "plain"), text(ours, "file"))).unzip()
}

fn weights() -> WeightsPayload {
    let uids: Vec<u16> = (0..256).collect();
    let (hotkey, values) = (Some(AccountId([7; 32])), uids.iter().map(|uid| uid * 255).collect());
    WeightsPayload { hotkey, uids, values, version_key: u64::MAX }
}

fn asked(files: &[String]) -> Value {
    let mut command = Command::new(env::var("TAOCTL_DRAND_PYTHON").unwrap());
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/timelock.py")).arg(PULSE);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(serde_json::to_string(files).unwrap().as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}
