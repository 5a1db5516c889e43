//! The node's randomness beacon: signs the rounds of pallet Drand with a key of its own, in drand's scheme
//! `bls-unchained-g1-rfc9380`.

use crate::pallets::drand::{BeaconConfiguration, LastStoredRound, Metadata, Pulse, RoundNumber};
use crate::pallets::subtensor::{TimelockedCommit, TimelockedWeightCommits};
use crate::runtime::{AccountId, Runtime};
use crate::state::{CallError, State};
use ark_bls12_381::{Fr, G2Projective};
use ark_ec::PrimeGroup;
use ark_ff::PrimeField;
use ark_serialize::CanonicalSerialize;
use codec::Decode;
use frame_support::BoundedVec;
use frame_support::storage::StoragePrefixedMap;
use sp_core::hashing::sha2_256;
use std::collections::{BTreeSet, VecDeque};
use timelock::engines::drand::TinyBLS381;
use timelock::ibe::fullident::Identity;

const SCHEME: &[u8] = b"bls-unchained-g1-rfc9380";
const NAME: &[u8] = b"localnet";

/// So many of the newest rounds come into a block; after a longer break, earlier ones only if weights wait for them.
const NEWEST: u64 = 64;

/// A key, and when its rounds come.
pub struct Beacon {
    secret: Fr,
    /// Seconds since 1970 of round 1.
    genesis: u32,
    /// Seconds from one round to the next.
    period: u32,
    /// Whether it signs.
    pub running: bool,
}

impl Beacon {
    /// A beacon with a fresh key; `genesis` and `period` in seconds.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn new(genesis: u32, period: u32) -> Result<Self, getrandom::Error> {
        let mut random = [0; 64];
        getrandom::fill(&mut random)?;
        let secret = Fr::from_le_bytes_mod_order(&random);
        Ok(Self { secret, genesis, period: period.max(1), running: true })
    }

    /// What clients encrypt by.
    pub fn config(&self) -> BeaconConfiguration {
        let public_key = compressed(&(G2Projective::generator() * self.secret));
        let group_hash = sha2_256(&public_key);
        let hash = chain_hash(self.period, self.genesis, &public_key, &group_hash, NAME);
        BeaconConfiguration {
            public_key: BoundedVec::truncate_from(public_key),
            period: self.period,
            genesis_time: self.genesis,
            hash: BoundedVec::truncate_from(hash.to_vec()),
            group_hash: BoundedVec::truncate_from(group_hash.to_vec()),
            scheme_id: BoundedVec::truncate_from(SCHEME.to_vec()),
            metadata: Metadata { beacon_id: BoundedVec::truncate_from(NAME.to_vec()) },
        }
    }

    /// The rounds for a block of this time, in milliseconds, on top of this state.
    pub fn due(&self, parent: &State<'_>, time: u64) -> Result<Vec<Pulse>, CallError> {
        let newest = self.round_at(time);
        let last = last_round(parent)?;
        if !self.running || newest <= last {
            return Ok(Vec::new());
        }
        let recent = newest.saturating_sub(NEWEST).max(last).saturating_add(1);
        let first = if last == 0 { newest } else { last.saturating_add(1) };
        let mut rounds: BTreeSet<RoundNumber> = (recent.max(first)..=newest).collect();
        if first < recent {
            rounds.extend(awaited(parent)?.range(first..recent));
        }
        Ok(rounds.into_iter().map(|round| self.sign(round)).collect())
    }

    fn round_at(&self, time: u64) -> RoundNumber {
        match (time / 1_000).checked_sub(self.genesis.into()) {
            Some(seconds) => seconds / u64::from(self.period) + 1,
            None => 0,
        }
    }

    fn sign(&self, round: RoundNumber) -> Pulse {
        let identity = Identity::new(b"", &sha2_256(&round.to_be_bytes()));
        let signature = compressed(&identity.extract::<TinyBLS381>(self.secret).0);
        Pulse {
            round,
            randomness: BoundedVec::truncate_from(sha2_256(&signature).to_vec()),
            signature: BoundedVec::truncate_from(signature),
        }
    }
}

/// How drand names a chain: SHA-256 of its values, big-endian.
fn chain_hash(period: u32, genesis: u32, key: &[u8], group_hash: &[u8], name: &[u8]) -> [u8; 32] {
    let genesis = u64::from(genesis).to_be_bytes();
    sha2_256(&[&period.to_be_bytes(), genesis.as_slice(), key, group_hash, name].concat())
}

fn compressed(point: &impl CanonicalSerialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing to memory does not fail.
    let _ = point.serialize_compressed(&mut bytes);
    bytes
}

fn last_round(state: &State<'_>) -> Result<RoundNumber, CallError> {
    let bytes = state.get(&LastStoredRound::<Runtime>::hashed_key())?;
    Ok(bytes.and_then(|bytes| Decode::decode(&mut bytes.as_slice()).ok()).unwrap_or(0))
}

/// The rounds that committed weights wait for.
fn awaited(state: &State<'_>) -> Result<BTreeSet<RoundNumber>, CallError> {
    let prefix = TimelockedWeightCommits::<Runtime>::final_prefix();
    let mut rounds = BTreeSet::new();
    for key in state.keys(&prefix, None, usize::MAX)? {
        let bytes = state.get(&key)?.unwrap_or_default();
        let commits = VecDeque::<TimelockedCommit<AccountId>>::decode(&mut bytes.as_slice());
        rounds.extend(commits.unwrap_or_default().into_iter().map(|(.., round)| round));
    }
    Ok(rounds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pallets::drand::Quicknet;
    use frame_support::traits::Get;

    #[test]
    fn the_hash_of_quicknet_is_the_published_one() {
        let BeaconConfiguration {
            public_key,
            period,
            genesis_time,
            hash,
            group_hash,
            metadata,
            ..
        } = Quicknet::get();
        let name = metadata.beacon_id;
        let ours = chain_hash(period, genesis_time, &public_key, &group_hash, &name);
        assert_eq!(ours, hash.as_slice());
    }
}
