//! Timelocked files and the beacon that the node names.

use serde_json::{Value, json};
use sp_crypto_hashing::twox_128;

use crate::rehearsal::{Part::Number, Rehearsal};

const FINNEY: &str = "0x2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03";
/// Made by bittensor-drand for round 1000 of quicknet.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/timelock/official.tlock");
const PULSE: &str = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125\
    e342b73a8dd2bacbe47e4b6b63ed5e39";
/// The generator of G1: a point like any signature.
const GENERATOR: &str = "97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac58\
    6c55e83ff97a1aeffb3af00adb22c6bb";

/// `BeaconConfig` of quicknet, and of the beacons that differ in one thing: (key, period, genesis, chain hash).
fn configuration(key: &str, period: u32, genesis: u32, hash: &str) -> Vec<u8> {
    let bytes = |text: &str| hex::decode(text).unwrap();
    let mut scale = vec![0x81, 0x01];
    scale.extend(bytes(key));
    scale.extend([period.to_le_bytes(), genesis.to_le_bytes()].concat());
    scale.push(128);
    scale.extend(bytes(hash));
    // The hash of the group, the scheme, the name: empty.
    scale.extend([0, 0, 0]);
    scale
}

const KEY: &str = "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c\
    8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb\
    5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a";
/// Of drand's `fastnet`.
const OTHER_KEY: &str = "a0b862a7527fee3a731bcb59280ab6abd62d5c0b6ea03dc4ddf6612fdfc9d01f\
    01c31542541771903475eb1ec6615f8d0df0b8b6dce385811d6dcf8cbefb8759\
    e5e616a3dfd054c928940766d9a5b9db91e3b697e5d70a975181e007f87fca5e";
const HASH: &str = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";

/// Who chose the key could read everything at once.
#[test]
fn a_public_network_has_no_beacon_but_quicknet() {
    let (key, other_hash) = (KEY, "00".repeat(32));
    let others = [
        configuration(OTHER_KEY, 3, 1_692_803_367, HASH),
        configuration(key, 30, 1_692_803_367, HASH),
        configuration(key, 3, 1_692_803_364, HASH),
        configuration(key, 3, 1_692_803_367, &other_hash),
    ];
    let encrypt = "timelock encrypt - --in 2h --out -";
    for other in others {
        let chain = Rehearsal::new(0).with("Drand.BeaconConfig", &[], &other);
        let run = chain.run_with(encrypt, "bid");
        assert_eq!(run.exit, 0, "a development chain has its own: {}", run.json);

        let chain = chain.saying(|story| story.genesis = FINNEY.to_owned());
        let (exit, code, _) = chain.run_with(encrypt, "bid").error();
        assert_eq!((exit, code.as_str()), (4, "timelock_other_beacon"));
        let (exit, code, _) = chain.run(&format!("timelock decrypt {FILE} --out -")).error();
        assert_eq!((exit, code.as_str()), (4, "timelock_other_beacon"));
    }
    let quicknet = configuration(key, 3, 1_692_803_367, HASH);
    let chain = Rehearsal::new(0).with("Drand.BeaconConfig", &[], &quicknet);
    let chain = chain.saying(|story| story.genesis = FINNEY.to_owned());
    assert_eq!(chain.run_with(encrypt, "bid").exit, 0);
}

/// A clock of this machine that is wrong changes nothing.
#[test]
fn time_is_counted_from_the_chains_own_clock() {
    let chain = Rehearsal::new(0);
    let run = chain.run_with("timelock encrypt - --in 2h --out -", "bid");
    assert_eq!(run.exit, 0, "{}", run.json);
    let round = run.json["data"]["round"].as_u64().unwrap();
    let now = chain_time();
    let published = 1_692_803_367_000 + (round - 1) * 3_000;
    assert!((now + 7_200_000..now + 7_203_000).contains(&published), "{now} {round}");
}

/// `Timestamp.Now` of the recorded state.
fn chain_time() -> u64 {
    let text = include_str!("../fixtures/state-425.json");
    let state: Value = serde_json::from_str(text).unwrap();
    let key = hex::encode([twox_128(b"Timestamp"), twox_128(b"Now")].concat());
    let stored = state["storage"][format!("0x{key}")].as_str().unwrap();
    let bytes = hex::decode(stored.trim_start_matches("0x")).unwrap();
    u64::from_le_bytes(bytes.try_into().unwrap())
}

fn with_pulse(signature: &str) -> Rehearsal {
    let pulse = format!("e80300000000000080{}c0{signature}", "00".repeat(32));
    let chain = Rehearsal::new(0).with("Drand.LastStoredRound", &[], &2_000_u64.to_le_bytes());
    chain.with("Drand.Pulses", &[Number(1_000)], &hex::decode(pulse).unwrap())
}

#[test]
fn a_file_opens_with_the_signature_that_the_chain_has() {
    let decrypt = format!("timelock decrypt {FILE} --out -");
    let run = with_pulse(PULSE).run(&decrypt);
    let message = format!("0x{}", hex::encode("sealed by bittensor-drand\n"));
    assert_eq!((run.exit, &run.json["data"]["out"]["hex"]), (0, &json!(message)), "{}", run.json);

    let (exit, code, _) = with_pulse(GENERATOR).run(&decrypt).error();
    assert_eq!((exit, code.as_str()), (4, "timelock_false_pulse"));

    let chain = Rehearsal::new(0).with("Drand.LastStoredRound", &[], &2_000_u64.to_le_bytes());
    let (exit, code, _) = chain.run(&decrypt).error();
    assert_eq!((exit, code.as_str()), (4, "timelock_pulse_gone"));
}
