//! Salted commits of weights: the hash that is committed, and what opens it.

use codec::{Decode, Encode};
use sp_crypto_hashing::blake2_256;
use thiserror::Error;

use super::address::AccountId;
use super::mechanism::StorageIndex;
use crate::error::{Code, Diagnose, Exit};

/// Numbers of a fresh salt: 128 bits.
const SALT_LENGTH: usize = 8;
/// More than any tool writes.
const MAX_SALT: usize = 1024;
/// So many weights are tried in every order; more of them only sorted.
const MAX_PERMUTED: usize = 7;

/// What opens a commit: the weights as they are revealed, the salt, their version. A secret until it is revealed.
#[derive(PartialEq, Eq, Encode, Decode)]
pub struct Opening {
    /// In the order of the commit.
    pub uids: Vec<u16>,
    /// One for each UID, exactly as it is revealed.
    pub values: Vec<u16>,
    /// As the chain takes it.
    pub salt: Vec<u16>,
    /// Version of the weights.
    pub version_key: u64,
}

impl Opening {
    /// Of weights that are committed now.
    ///
    /// # Errors
    /// The system's, where it has no randomness.
    pub fn fresh(weights: &[(u16, u16)], version_key: u64) -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 2 * SALT_LENGTH];
        getrandom::fill(&mut bytes)?;
        Ok(Self::new(weights, numbers(&bytes), version_key))
    }

    /// Of weights with their salt.
    pub fn new(weights: &[(u16, u16)], salt: Vec<u16>, version_key: u64) -> Self {
        let (uids, values) = weights.iter().copied().unzip();
        Self { uids, values, salt, version_key }
    }

    /// Pairs of UID and value.
    pub fn weights(&self) -> Vec<(u16, u16)> {
        self.uids.iter().copied().zip(self.values.iter().copied()).collect()
    }

    /// What the chain stores of it: Blake2-256 of the SCALE of (who, index, uids, values, salt, version key), where
    /// `index` is that of the subnet's mechanism.
    pub fn hash(&self, who: AccountId, index: StorageIndex) -> [u8; 32] {
        self.hash_with(who, index, (&self.uids, &self.values), self.version_key)
    }

    fn hash_with(
        &self,
        who: AccountId,
        index: StorageIndex,
        (uids, values): (&[u16], &[u16]),
        version_key: u64,
    ) -> [u8; 32] {
        blake2_256(&(who.0, index.0, uids, values, &self.salt, version_key).encode())
    }

    /// What is wrong with it, where it would open one of these commits but for that.
    pub fn nearly_opens(
        &self,
        who: AccountId,
        index: StorageIndex,
        commits: &[[u8; 32]],
        versions: &[u64],
    ) -> Option<NearMiss> {
        let opens = |uids: &[u16], values: &[u16], version: u64| {
            commits.contains(&self.hash_with(who, index, (uids, values), version))
        };
        let small = 0..=u64::from(u8::MAX);
        let mut versions = versions.iter().copied().chain(small);
        if let Some(version) = versions.find(|key| opens(&self.uids, &self.values, *key)) {
            return Some(NearMiss::Version(version));
        }
        orders(self.weights()).into_iter().find_map(|weights| {
            let (uids, values): (Vec<_>, Vec<_>) = weights.into_iter().unzip();
            opens(&uids, &values, self.version_key).then_some(NearMiss::Order(uids))
        })
    }
}

/// What is wrong with weights that were committed otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NearMiss {
    /// They were committed with this version.
    Version(u64),
    /// They were committed in this order of UIDs.
    Order(Vec<u16>),
}

/// Other orders in which weights may have been committed: all where they are few.
fn orders(weights: Vec<(u16, u16)>) -> Vec<Vec<(u16, u16)>> {
    if weights.len() <= MAX_PERMUTED {
        return permutations(&weights);
    }
    let mut by_uid = weights.clone();
    by_uid.sort_unstable();
    let mut by_value = by_uid.clone();
    by_value.sort_by_key(|(_, value)| *value);
    let forward = [weights, by_uid, by_value];
    let backward = forward.clone().map(|weights| weights.into_iter().rev().collect());
    forward.into_iter().chain(backward).collect()
}

fn permutations(weights: &[(u16, u16)]) -> Vec<Vec<(u16, u16)>> {
    let Some((first, rest)) = weights.split_first() else { return vec![vec![]] };
    let with_first = |rest: Vec<(u16, u16)>| {
        (0..=rest.len()).map(move |at| {
            let mut weights = rest.clone();
            weights.insert(at, *first);
            weights
        })
    };
    permutations(rest).into_iter().flat_map(with_first).collect()
}

/// Why a text is no salt. It never holds the text.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum SaltError {
    #[error("the salt is no list of numbers from 0 to 65535")]
    Malformed,
    #[error("the hexadecimal salt has no whole number of 16 bits")]
    OddHex,
    #[error("the salt has no numbers, or more than {MAX_SALT}")]
    Length,
}

impl Diagnose for SaltError {
    fn code(&self) -> Code {
        Code("salt_malformed", Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        vec!["write numbers as in 163,241,217, as JSON [163, 241, 217], or 0x with four digits for each, low byte first".to_owned()]
    }
}

/// A salt as tools write it: `1,2,3`, `[1, 2, 3]`, `1 2 3`, or `0x010002000300` (SCALE: the low byte first).
pub fn parse_salt(text: &str) -> Result<Vec<u16>, SaltError> {
    let text = text.trim();
    let salt = match text.strip_prefix("0x") {
        Some(digits) => {
            let bytes = hex::decode(digits).map_err(|_| SaltError::OddHex)?;
            let is_whole = bytes.len().is_multiple_of(2);
            is_whole.then(|| numbers(&bytes)).ok_or(SaltError::OddHex)?
        }
        None => {
            let list = text.strip_prefix('[').and_then(|list| list.strip_suffix(']'));
            let words = list.unwrap_or(text).split([',', ' ', '\t', '\n', '\r']);
            let number = |word: &str| word.parse().map_err(|_| SaltError::Malformed);
            let words = words.filter(|word| !word.is_empty());
            words.map(number).collect::<Result<_, _>>()?
        }
    };
    if salt.is_empty() || salt.len() > MAX_SALT { Err(SaltError::Length) } else { Ok(salt) }
}

fn numbers(bytes: &[u8]) -> Vec<u16> {
    bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect()
}

/// The epoch in which commits can be revealed, and how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// It begins with the epoch that comes after so many others.
    Early { epochs: u64 },
    /// The next block takes a reveal.
    Open,
    /// No block takes it any more.
    Over,
}

impl Window {
    /// Of a commit in epoch `committed`, where reveals come `period` epochs later and the next block is in epoch `now`.
    pub fn of(committed: u64, period: u64, now: u64) -> Self {
        let due = committed.saturating_add(period);
        match due.checked_sub(now) {
            Some(0) => Self::Open,
            Some(epochs) => Self::Early { epochs },
            None => Self::Over,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// What the real runtime accepted and revealed.
    fn cases() -> Vec<(Opening, AccountId, StorageIndex, [u8; 32])> {
        let text = include_str!("../../tests/fixtures/commits-425.json");
        let recorded: Value = serde_json::from_str(text).unwrap();
        let cases = recorded["cases"].as_array().unwrap().iter().map(|case| {
            let list = |name: &str| serde_json::from_value(case[name].clone()).unwrap();
            let opening = Opening {
                uids: list("uids"),
                values: list("values"),
                salt: list("salt"),
                version_key: case["version_key"].as_u64().unwrap(),
            };
            let who = AccountId::from_hex(case["public_key"].as_str().unwrap()).unwrap();
            let mut hash = [0; 32];
            hex::decode_to_slice(&case["commit_hash"].as_str().unwrap()[2..], &mut hash).unwrap();
            (opening, who, StorageIndex(case["netuid_index"].as_u64().unwrap() as u16), hash)
        });
        cases.collect()
    }

    #[test]
    fn the_hash_is_that_of_the_runtime() {
        let cases = cases();
        assert_eq!(cases.len(), 3);
        for (opening, who, index, hash) in &cases {
            assert_eq!(hex::encode(opening.hash(*who, *index)), hex::encode(hash));
            // Each part of it counts.
            assert_ne!(opening.hash(*who, StorageIndex(index.0 + 4096)), *hash);
            assert_ne!(opening.hash(AccountId([1; 32]), *index), *hash);
        }
    }

    #[test]
    fn what_is_wrong_is_found() {
        let (opening, who, index, hash) = cases().swap_remove(0);
        let changed = |change: fn(&mut Opening)| {
            let mut opening = Opening::decode(&mut opening.encode().as_slice()).unwrap();
            change(&mut opening);
            assert_ne!(opening.hash(who, index), hash);
            opening.nearly_opens(who, index, &[[7; 32], hash], &[1 << 40])
        };
        assert_eq!(changed(|opening| opening.version_key = 5), Some(NearMiss::Version(0)));
        let reversed = changed(|opening| {
            opening.uids.reverse();
            opening.values.reverse();
        });
        assert_eq!(reversed, Some(NearMiss::Order(vec![0, 1])));
        assert_eq!(changed(|opening| opening.salt.reverse()), None);
        assert_eq!(changed(|opening| opening.values[1] = 32_767), None);

        // A version that the subnet asks for, and more weights than are tried in every order.
        let weights: Vec<(u16, u16)> = (0..20).map(|uid| (uid, 65_535 - uid * 7 % 20)).collect();
        let committed = Opening::new(&weights, vec![9], 1 << 40).hash(who, StorageIndex(1));
        let given = Opening::new(&weights, vec![9], 0);
        let miss = given.nearly_opens(who, StorageIndex(1), &[committed], &[3, 1 << 40]);
        assert_eq!(miss, Some(NearMiss::Version(1 << 40)));
        let mut shuffled = weights.clone();
        shuffled.swap(3, 11);
        let miss = Opening::new(&shuffled, vec![9], 1 << 40).nearly_opens(
            who,
            StorageIndex(1),
            &[committed],
            &[],
        );
        assert_eq!(miss, Some(NearMiss::Order((0..20).collect())));
    }

    #[test]
    fn salts_as_tools_write_them() {
        let salt = Ok(vec![163, 65_535, 7]);
        for text in [
            "163,65535,7",
            " [163, 65535,\n7]\n",
            "163 65535 7",
            "0xa300ffff0700",
            "0xA300FFFF0700\n",
        ] {
            assert_eq!(parse_salt(text), salt, "{text}");
        }
        for (text, error) in [
            ("1,65536", SaltError::Malformed),
            ("1,-1", SaltError::Malformed),
            ("a300", SaltError::Malformed),
            ("[1, 2", SaltError::Malformed),
            ("0xa300f", SaltError::OddHex),
            ("0xa3", SaltError::OddHex),
            ("0xzz00", SaltError::OddHex),
            ("", SaltError::Length),
            ("[]", SaltError::Length),
            ("0x", SaltError::Length),
        ] {
            assert_eq!(parse_salt(text), Err(error), "{text}");
        }
    }

    #[test]
    fn two_salts_differ() {
        let fresh = || Opening::fresh(&[(0, 1)], 0).unwrap();
        let (one, other) = (fresh(), fresh());
        assert_eq!(one.salt.len(), SALT_LENGTH);
        assert!(one.salt != other.salt);
    }

    #[test]
    fn the_window_is_one_epoch() {
        assert_eq!(Window::of(7, 1, 7), Window::Early { epochs: 1 });
        assert_eq!(Window::of(7, 3, 8), Window::Early { epochs: 2 });
        assert_eq!(Window::of(7, 1, 8), Window::Open);
        assert_eq!(Window::of(7, 1, 9), Window::Over);
        assert_eq!(Window::of(u64::MAX, 1, 9), Window::Early { epochs: u64::MAX - 9 });
    }
}
