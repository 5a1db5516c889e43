//! A signed extrinsic taken apart: who sent what, in the format that this program makes itself.

use codec::{Compact, Decode, Input};

use super::{
    calls::depth::is_shallow,
    extrinsic::{Era, METADATA_HASH},
    runtime::Runtime,
};
use crate::domain::address::AccountId;

/// Version 4, signed, and the address of an account.
const HEAD: [u8; 2] = [0x84, 0];

/// What a signed extrinsic says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub signer: AccountId,
    pub nonce: u32,
    pub era: Era,
    /// The encoded call.
    pub call: Vec<u8>,
}

impl Sent {
    /// Reads the bytes of a block, length prefix included; `None` for an unsigned one and for any other format.
    pub fn read(runtime: &Runtime, bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        Compact::<u32>::decode(&mut rest).ok()?;
        rest = rest.strip_prefix(&HEAD)?;
        let signer = AccountId(<[u8; 32]>::decode(&mut rest).ok()?);
        // Ed25519, Sr25519, ECDSA.
        let signature = match rest.read_byte().ok()? {
            0 | 1 => 64,
            2 => 65,
            _ => return None,
        };
        rest = rest.get(signature..)?;
        let (mut nonce, mut era) = (None, None);
        let types = runtime.metadata().types();
        for extension in runtime.metadata().extrinsic().transaction_extensions_by_version(0)? {
            match extension.identifier() {
                "CheckNonce" => nonce = Some(Compact::<u32>::decode(&mut rest).ok()?.0),
                "CheckMortality" => era = Some(Era::decode(&mut rest)?),
                "ChargeTransactionPayment" => drop(Compact::<u128>::decode(&mut rest).ok()?),
                METADATA_HASH => drop(rest.read_byte().ok()?),
                _ if is_shallow(types, extension.extra_ty(), &[]) => {}
                _ => return None,
            }
        }
        Some(Self { signer, nonce: nonce?, era: era?, call: rest.to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::fixtures::{account, blocks, runtime, unhex};

    /// Extrinsics of the official client in blocks of the real runtime, whose signer and call were written down.
    #[test]
    fn recorded_extrinsics() {
        let runtime = runtime();
        for block in blocks() {
            let index = block.extrinsic_index.unwrap() as usize;
            let sent = Sent::read(&runtime, &unhex(&block.extrinsics[index])).unwrap();
            assert_eq!((sent.signer, sent.era), (account(&block.signer), Era::Immortal));
            assert!(
                crate::chain::calls::decode_call(&runtime, &sent.call).is_ok(),
                "{}",
                block.what
            );
            // The timestamp is nobody's.
            assert_eq!(Sent::read(&runtime, &unhex(&block.extrinsics[0])), None);
        }
    }
}
