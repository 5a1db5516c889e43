//! Encryption to a round of a drand beacon, as the chain opens timelocked weights and as the official packages write it.
//!
//! Identity-based encryption (Boneh-Franklin, FullIdent) on BLS12-381: keys on G2, signatures on G1. The identity is
//! SHA-256 of the round (u64, big-endian), the beacon's signature of that round is the key that opens. What is locked so
//! is a key of AES-256-GCM, which encrypts the message: <https://github.com/ideal-lab5/timelock>.

mod beacon;
mod ciphertext;
mod file;
mod payload;
mod rounds;

use thiserror::Error;

use crate::error::{Code, Diagnose, Exit};

pub use beacon::{BeaconKey, QUICKNET, Signature};
pub use ciphertext::{RANDOM, open, seal_with};
pub use file::Locked;
pub use payload::WeightsPayload;
pub use rounds::{Beacon, QUICKNET_HASH, Rounds};

/// Why something is not sealed, opened or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TimelockError {
    #[error("these bytes are no public key of a beacon: a point of G2 in 96 bytes")]
    Key,
    #[error("these bytes are no signature of a beacon: a point of G1 in 48 bytes")]
    Signature,
    /// On a network whose beacon is known; the first thing that differs.
    #[error("the beacon that the node names is not drand quicknet: {0} is another")]
    OtherBeacon(&'static str),
    #[error("no beacon has a round 0")]
    RoundZero,
    #[error("the system gives no randomness")]
    Randomness,
    #[error("the message is too long to be encrypted")]
    TooLong,
    /// The names are of its parts.
    #[error("this is no timelocked ciphertext: {0}")]
    Malformed(&'static str),
    #[error("the signature does not open it: it belongs to another round or beacon")]
    WrongSignature,
    /// From a node.
    #[error("what the node gives as the beacon's signature is none of that round")]
    FalsePulse,
    #[error("the ciphertext was altered or damaged: its message is not authentic")]
    Damaged,
    #[error("what was encrypted are no weights")]
    NoWeights,
    #[error("this is no timelocked file: {0}")]
    File(&'static str),
}

impl Diagnose for TimelockError {
    fn code(&self) -> Code {
        match self {
            Self::Key => Code("timelock_bad_key", Exit::Refused),
            Self::Signature => Code("timelock_bad_signature", Exit::Refused),
            Self::OtherBeacon(_) => Code("timelock_other_beacon", Exit::Refused),
            Self::RoundZero => Code("timelock_round_zero", Exit::Usage),
            Self::Randomness => Code("timelock_no_randomness", Exit::Internal),
            Self::TooLong => Code("timelock_too_long", Exit::Refused),
            Self::Malformed(_) => Code("timelock_bad_ciphertext", Exit::Refused),
            Self::WrongSignature => Code("timelock_wrong_signature", Exit::Refused),
            Self::FalsePulse => Code("timelock_false_pulse", Exit::Refused),
            Self::Damaged => Code("timelock_damaged", Exit::Refused),
            Self::NoWeights => Code("timelock_no_weights", Exit::Refused),
            Self::File(_) => Code("timelock_bad_file", Exit::Refused),
        }
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Key | Self::OtherBeacon(_) | Self::FalsePulse => {
                "use another node with --network: this one may lie"
            }
            Self::Signature => "a signature of drand quicknet has 96 hexadecimal digits",
            Self::RoundZero => "rounds begin with 1",
            Self::Randomness => "try again when the system has started up",
            Self::TooLong => "split it",
            Self::WrongSignature => "`taoctl timelock show FILE` tells the round that it waits for",
            Self::Malformed(_) | Self::Damaged | Self::File(_) => "get the file again, whole",
            Self::NoWeights => return vec![],
        };
        vec![hint.to_owned()]
    }
}

#[cfg(test)]
mod tests;
