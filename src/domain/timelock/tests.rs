//! Against what the official packages encrypt, and whatever else may arrive.

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::domain::address::AccountId;

/// Made by bittensor-drand and bittensor-core: see the script beside it.
const OFFICIAL: &str = include_str!("../../../tests/vectors/timelock/official.json");
/// Made here, with randomness that is known.
const OURS: &str = include_str!("../../../tests/vectors/timelock/ours.json");
/// Of round 1000 of quicknet.
const PULSE: &str = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125\
    e342b73a8dd2bacbe47e4b6b63ed5e39";

fn pulse() -> Signature {
    Signature::from_bytes(&hex::decode(PULSE).unwrap()).unwrap()
}

fn quicknet() -> BeaconKey {
    BeaconKey::from_bytes(&QUICKNET).unwrap()
}

fn official(list: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(OFFICIAL).unwrap();
    document[list].as_array().unwrap().clone()
}

fn bytes(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap()).unwrap()
}

#[test]
fn what_the_official_packages_encrypt_opens() {
    let files = official("files");
    assert_eq!(files.len(), 8);
    for file in files {
        let (file, plain) = (bytes(&file["file"]), bytes(&file["plain"]));
        let locked = Locked::decode(&file).unwrap();
        assert_eq!((locked.round, locked.encode()), (1_000, file));
        assert_eq!(*open(&locked.ciphertext, &pulse()).unwrap(), plain);
        let ours = seal_with(&quicknet(), 1_000, &plain, &[7; RANDOM]).unwrap();
        assert_eq!(ours.len(), locked.ciphertext.len());
    }
}

#[test]
fn their_commits_of_weights_open() {
    let commits = official("commits");
    assert_eq!(commits.len(), 8);
    for commit in commits {
        let payload = open(&bytes(&commit["commit"]), &pulse()).unwrap();
        let weights = WeightsPayload::decode(&payload).unwrap();
        let expected = &commit["weights"];
        assert_eq!(weights.hotkey.unwrap().0[..], bytes(&expected["hotkey"])[..]);
        assert_eq!(serde_json::to_value(&weights.uids).unwrap(), expected["uids"]);
        assert_eq!(serde_json::to_value(&weights.values).unwrap(), expected["values"]);
        assert_eq!(Value::from(weights.version_key), expected["version_key"]);
        assert_eq!(weights.encode(), *payload);
    }
}

/// The form before the hotkey was in it; `04 0100 04 0200` and a version.
#[test]
fn the_older_form_of_weights_is_read() {
    let legacy = hex::decode("04010004020005000000000000ff").unwrap();
    let legacy = WeightsPayload::decode(&legacy[..legacy.len() - 1]);
    // Too short for a version.
    assert_eq!(legacy, Err(TimelockError::NoWeights));
    let legacy = hex::decode("0401000402000500000000000000").unwrap();
    let weights = WeightsPayload::decode(&legacy).unwrap();
    let expected = WeightsPayload { hotkey: None, uids: vec![1], values: vec![2], version_key: 5 };
    assert_eq!(weights, expected);
    assert_eq!(weights.encode(), legacy);
    assert_eq!(WeightsPayload::decode(&[]), Err(TimelockError::NoWeights));
    let named = WeightsPayload { hotkey: Some(AccountId([9; 32])), ..expected };
    assert_eq!(named.encode()[..33], [&[128][..], &[9; 32]].concat());
}

#[test]
fn what_is_sealed_opens_with_its_own_signature_only() {
    let sealed = seal_with(&quicknet(), 1_000, b"weights", &[7; RANDOM]).unwrap();
    assert_eq!(**open(&sealed, &pulse()).unwrap(), *b"weights");
    let other = seal_with(&quicknet(), 1_001, b"weights", &[7; RANDOM]).unwrap();
    assert_eq!(open(&other, &pulse()), Err(TimelockError::WrongSignature));
    assert_eq!(seal_with(&quicknet(), 0, b"", &[7; RANDOM]), Err(TimelockError::RoundZero));

    let longer = [&sealed[..], b"more"].concat();
    assert_eq!(**open(&longer, &pulse()).unwrap(), *b"weights");
    let body_at = 96 + 40 + 40 + 8;
    let mut altered = sealed;
    altered[body_at + 8] ^= 1;
    assert_eq!(open(&altered, &pulse()), Err(TimelockError::Damaged));
}

#[test]
fn whatever_is_cut_off_is_missed() {
    let sealed = seal_with(&quicknet(), 1_000, b"weights", &[7; RANDOM]).unwrap();
    for length in 0..sealed.len() {
        let cut = open(&sealed[..length], &pulse());
        assert!(matches!(cut, Err(TimelockError::Malformed(_))), "{length}: {cut:?}");
    }
    let file = Locked { ciphertext: sealed, round: 1_000 }.encode();
    for length in 0..file.len() {
        assert!(Locked::decode(&file[..length]).is_err(), "{length}");
    }
    assert!(Locked::decode(&[&file[..], &[0]].concat()).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_altered_byte_goes_unnoticed(at in any::<prop::sample::Index>(), bits in 1..=255_u8) {
        let mut sealed = seal_with(&quicknet(), 1_000, b"weights", &[7; RANDOM]).unwrap();
        let at = at.index(sealed.len());
        sealed[at] ^= bits;
        prop_assert!(open(&sealed, &pulse()).is_err(), "byte {}", at);
    }

    #[test]
    fn no_lengths_and_no_bytes_end_in_a_panic(
        lengths in prop::array::uniform3(prop_oneof![any::<u64>(), Just(32), 0..200_u64]),
        noise in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let sealed = seal_with(&quicknet(), 1_000, b"weights", &[7; RANDOM]).unwrap();
        let mut built = sealed[..96].to_vec();
        for length in lengths {
            built.extend(length.to_le_bytes());
            built.extend(noise.iter().chain(&sealed).take(32));
        }
        prop_assert!(open(&built, &pulse()).is_err());
        prop_assert!(open(&noise, &pulse()).is_err());
        let _ = (WeightsPayload::decode(&noise), Locked::decode(&noise));
    }
}

/// What the official packages opened, to the byte: `tests/interop/timelock.rs`.
#[test]
fn the_same_randomness_gives_the_same_ciphertext() {
    let ours: Vec<Value> = serde_json::from_str(OURS).unwrap();
    assert_eq!(ours.len(), 4);
    for ours in ours {
        let random = bytes(&ours["random"]).try_into().unwrap();
        let ciphertext = seal_with(&quicknet(), 1_000, &bytes(&ours["plain"]), &random).unwrap();
        assert_eq!(Locked { ciphertext, round: 1_000 }.encode(), bytes(&ours["file"]));
    }
}
