//! A ciphertext with the round that opens it, as the official `encrypt_at_round` writes it.

use codec::{DecodeAll, Encode};

use super::TimelockError;

/// SCALE of the ciphertext (Vec<u8>) and the round (u64). The round is not authenticated: only the signature tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    pub ciphertext: Vec<u8>,
    pub round: u64,
}

impl Locked {
    pub fn encode(&self) -> Vec<u8> {
        (&self.ciphertext, self.round).encode()
    }

    pub fn decode(bytes: &[u8]) -> Result<Self, TimelockError> {
        let parts = <(Vec<u8>, u64)>::decode_all(&mut &*bytes);
        let (ciphertext, round) =
            parts.map_err(|_| TimelockError::File("it is not a ciphertext and a round"))?;
        match round {
            0 => Err(TimelockError::File("its round is 0")),
            round => Ok(Self { ciphertext, round }),
        }
    }
}
