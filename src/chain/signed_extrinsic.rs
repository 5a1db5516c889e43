//! An extrinsic taken apart again: who signed it, and what.

use codec::{Compact, Decode};

use super::depth::length;
use super::error::{Error, Result};
use super::extrinsic::{Era, METADATA_HASH, Params, Signature, Unsigned, extrinsic_hash};
use super::runtime::Runtime;
use super::wire::Hash;
use crate::domain::address::AccountId;

/// An extrinsic as it is sent: signed ones of format version 4, others also of version 5.
#[derive(Clone, Debug)]
pub struct Extrinsic {
    pub hash: Hash,
    /// The encoded call.
    pub call: Vec<u8>,
    /// `None`: nobody signed it.
    pub signed: Option<SignedBy>,
}

/// The signed part, without what only the signature covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignedBy {
    pub account: AccountId,
    pub signature: Signature,
    pub nonce: u32,
    pub era: Era,
    /// In rao.
    pub tip: u64,
    /// Whether the signature commits to the metadata (RFC-78).
    pub checks_metadata: bool,
}

impl Extrinsic {
    /// Reads an extrinsic with its length in front. Fails on anything that is left over or not understood.
    pub fn read(runtime: &Runtime, bytes: &[u8]) -> Result<Self> {
        let bad = |why: &str| Error::Bytes { what: "an extrinsic", reason: why.to_owned() };
        let cut_off = || bad("it is cut off");
        let mut input = bytes;
        let Compact(size) = Compact::<u32>::decode(&mut input).map_err(|_| cut_off())?;
        if usize::try_from(size) != Ok(input.len()) {
            return Err(bad("its length is another one than it says"));
        }
        let hash = extrinsic_hash(bytes);
        let signed = match u8::decode(&mut input).map_err(|_| cut_off())? {
            0x04 | 0x05 => None,
            0x84 => Some(SignedBy::read(runtime, &mut input).ok_or_else(|| {
                bad("its signature or its extensions are cut off or of an unknown kind")
            })?),
            _ => return Err(bad("it is of an unknown format version")),
        };
        let types = runtime.metadata().types();
        let call_type = runtime.metadata().outer_enums().call_enum_ty();
        match length(types, call_type, input) {
            Some(length) if length == input.len() => {}
            Some(_) => return Err(bad("something follows the call")),
            None => return Err(bad("its call cannot be decoded")),
        }
        Ok(Self { hash, call: input.to_vec(), signed })
    }
}

impl SignedBy {
    fn read(runtime: &Runtime, input: &mut &[u8]) -> Option<Self> {
        // `MultiAddress::Id`, and `MultiSignature` of the two schemes that wallets here have.
        let 0 = u8::decode(input).ok()? else { return None };
        let account = AccountId(<[u8; 32]>::decode(input).ok()?);
        let kind = u8::decode(input).ok()?;
        let bytes = <[u8; 64]>::decode(input).ok()?;
        let signature = match kind {
            0 => Signature::Ed25519(bytes),
            1 => Signature::Sr25519(bytes),
            _ => return None,
        };
        let mut signed = Self {
            account,
            signature,
            nonce: 0,
            era: Era::Immortal,
            tip: 0,
            checks_metadata: false,
        };
        let extensions = runtime.metadata().extrinsic().transaction_extensions_by_version(0)?;
        for extension in extensions {
            match extension.identifier() {
                "CheckMortality" => signed.era = Era::decode(input)?,
                "CheckNonce" => signed.nonce = Compact::<u32>::decode(input).ok()?.0,
                "ChargeTransactionPayment" => signed.tip = Compact::<u64>::decode(input).ok()?.0,
                METADATA_HASH => signed.checks_metadata = bool::decode(input).ok()?,
                _ => {
                    let size = length(runtime.metadata().types(), extension.extra_ty(), input)?;
                    *input = input.get(size..)?;
                }
            }
        }
        Some(signed)
    }

    /// What the signature should cover; `None` with a tip, which nothing here pays.
    pub fn unsigned(
        &self,
        runtime: &Runtime,
        call: &[u8],
        anchor: Hash,
        digest: Option<[u8; 32]>,
    ) -> Result<Option<Unsigned>> {
        if self.tip > 0 {
            return Ok(None);
        }
        let metadata_hash = digest.filter(|_| self.checks_metadata);
        let params = Params { nonce: self.nonce, era: self.era, anchor, metadata_hash };
        Unsigned::new(runtime, call.to_vec(), &params).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::fixtures::{account, blocks, runtime, unhex};

    /// Made by the official client, accepted by the real runtime; its signatures cover no metadata hash and no era.
    #[test]
    fn recorded_extrinsics() {
        let runtime = runtime();
        for block in blocks() {
            let bytes = unhex(&block.extrinsics[block.extrinsic_index.unwrap() as usize]);
            let read = Extrinsic::read(&runtime, &bytes).unwrap();
            let signed = read.signed.unwrap();
            assert_eq!(Some(read.hash), block.extrinsic_hash);
            assert_eq!(signed.account, account(&block.signer));
            assert_eq!((signed.era, signed.tip), (Era::Immortal, 0));
            assert!(bytes.ends_with(&read.call));
            let genesis = runtime.genesis;
            let again = signed.unsigned(&runtime, &read.call, genesis, None).unwrap().unwrap();
            let again = again.sign(&runtime, signed.account, signed.signature).unwrap();
            assert_eq!(again.bytes, bytes, "{}", block.what);

            for cut in [0, 1, 40, 90, bytes.len() - 1] {
                assert!(Extrinsic::read(&runtime, &bytes[..cut]).is_err());
            }
            let longer = [bytes.as_slice(), &[0]].concat();
            assert!(Extrinsic::read(&runtime, &longer).is_err());
        }
        // The timestamp that every block begins with: nobody signed it.
        let inherent = unhex(&blocks()[0].extrinsics[0]);
        assert_eq!(Extrinsic::read(&runtime, &inherent).unwrap().signed, None);
    }
}
