//! Accounts: a 32-byte public key and its SS58 text.

use std::fmt;

use serde::{Serialize, Serializer};
use sp_crypto_hashing::blake2_512;
use thiserror::Error;

/// The SS58 prefix of Bittensor, and of Substrate in general.
const PREFIX: u8 = 42;

/// A 32-byte public key, which is also the account identifier on chain.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(pub [u8; 32]);

/// Why a text is no address of this chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Not base58, or not the length of an address.
    #[error("not an SS58 address")]
    Malformed,
    /// A mistyped address.
    #[error("the checksum of the address is wrong")]
    Checksum,
    /// A well-formed address with another prefix.
    #[error("the address belongs to another network (prefix {0}, expected {PREFIX})")]
    OtherNetwork(u16),
}

impl AccountId {
    /// The SS58 text with prefix 42.
    pub fn to_ss58(&self) -> String {
        let mut body = Vec::with_capacity(35);
        body.push(PREFIX);
        body.extend_from_slice(&self.0);
        let sum = checksum(&body);
        body.extend_from_slice(&sum);
        bs58::encode(body).into_string()
    }

    /// Reads an SS58 text with prefix 42.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let bytes = bs58::decode(text).into_vec().map_err(|_| AddressError::Malformed)?;
        let (prefix, prefix_len) = match *bytes.as_slice() {
            [first @ 0..=63, ..] => (u16::from(first), 1),
            [first @ 64..=127, second, ..] => {
                let low = (first << 2) | (second >> 6);
                (u16::from(low) | (u16::from(second & 0b0011_1111) << 8), 2)
            }
            _ => return Err(AddressError::Malformed),
        };
        let (body, sum) = bytes.split_last_chunk::<2>().ok_or(AddressError::Malformed)?;
        let key = body.get(prefix_len..).and_then(|key| <[u8; 32]>::try_from(key).ok());
        let key = key.ok_or(AddressError::Malformed)?;
        if checksum(body) != *sum {
            return Err(AddressError::Checksum);
        }
        if prefix != u16::from(PREFIX) {
            return Err(AddressError::OtherNetwork(prefix));
        }
        Ok(Self(key))
    }
}

fn checksum(body: &[u8]) -> [u8; 2] {
    let hash = blake2_512(&[b"SS58PRE", body].concat());
    [hash[0], hash[1]]
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_ss58())
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_ss58())
    }
}

impl Serialize for AccountId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_ss58())
    }
}
