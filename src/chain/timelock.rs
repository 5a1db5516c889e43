//! Timelocked ciphertexts for a beacon, with randomness of the system.

use zeroize::Zeroizing;

use crate::domain::timelock::{BeaconKey, RANDOM, TimelockError, seal_with};

/// Encrypts for a round: nobody opens it before the beacon has signed that round.
pub fn seal(key: &BeaconKey, round: u64, message: &[u8]) -> Result<Vec<u8>, TimelockError> {
    let mut random = Zeroizing::new([0; RANDOM]);
    getrandom::fill(&mut *random).map_err(|_| TimelockError::Randomness)?;
    seal_with(key, round, message, &random)
}
