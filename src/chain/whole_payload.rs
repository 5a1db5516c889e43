//! A signing payload taken apart: what somebody else wants to have signed.

use codec::{Compact, Decode};
use thiserror::Error as ThisError;

use super::{
    calls::call_length,
    extrinsic::{Era, METADATA_HASH, Params, Unsigned},
    runtime::Runtime,
    wire::Hash,
};

/// A payload that is understood to its last byte.
#[derive(Clone, Debug)]
pub struct WholePayload {
    /// The encoded call.
    pub call: Vec<u8>,
    pub nonce: u32,
    /// Always a mortal one.
    pub era: Era,
}

/// Why a payload is not signed.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub enum WholePayloadError {
    #[error("it is no transaction of this runtime: {0}")]
    NotOne(&'static str),
    #[error("it does not commit to the metadata")]
    NoDigest,
    #[error("it commits to other metadata than it came with")]
    OtherDigest,
    #[error("it is for another chain: {0}")]
    OtherChain(Hash),
    #[error("it has a tip")]
    Tip,
    #[error("it never expires")]
    Immortal,
}

/// What the extensions say, in whatever order the metadata has them.
#[derive(Default)]
struct Found {
    nonce: Option<u32>,
    era: Option<Era>,
    tip: Option<u64>,
    genesis: Option<Hash>,
    anchor: Option<Hash>,
    digest: Option<[u8; 32]>,
}

impl WholePayload {
    /// Reads call ‖ extension values ‖ implicit values. Whatever is read is put together again, and has to be the
    /// same bytes: only what [`Unsigned`] makes itself is accepted, on this chain, with this digest.
    pub fn read(
        runtime: &Runtime,
        digest: [u8; 32],
        bytes: &[u8],
    ) -> Result<Self, WholePayloadError> {
        let not_one = WholePayloadError::NotOne;
        let length = call_length(runtime, bytes).ok_or(not_one("its call cannot be decoded"))?;
        let (call, rest) = bytes.split_at_checked(length).ok_or(not_one("it is cut off"))?;
        let found = Found::read(runtime, rest).ok_or(not_one("its extensions are unknown"))?;
        match found.digest {
            None => return Err(WholePayloadError::NoDigest),
            Some(other) if other != digest => return Err(WholePayloadError::OtherDigest),
            Some(_) => {}
        }
        match found.genesis {
            Some(other) if other != runtime.genesis => {
                return Err(WholePayloadError::OtherChain(other));
            }
            _ => {}
        }
        if found.tip != Some(0) {
            return Err(WholePayloadError::Tip);
        }
        let Some(era @ Era::Mortal { .. }) = found.era else {
            return Err(WholePayloadError::Immortal);
        };
        let (Some(nonce), Some(anchor)) = (found.nonce, found.anchor) else {
            return Err(not_one("its extensions are unknown"));
        };
        let params = Params { nonce, era, anchor, metadata_hash: Some(digest) };
        let again = Unsigned::new(runtime, call.to_vec(), &params);
        let again = again.map_err(|_| not_one("its extensions are unknown"))?;
        if again.whole_payload() != bytes {
            return Err(not_one("its bytes are not the usual ones"));
        }
        Ok(Self { call: call.to_vec(), nonce, era })
    }
}

impl Found {
    fn read(runtime: &Runtime, bytes: &[u8]) -> Option<Self> {
        let names = || {
            let extensions = runtime.metadata().extrinsic().transaction_extensions_by_version(0);
            extensions.map(|all| all.map(|extension| extension.identifier().to_owned()))
        };
        let (mut found, mut input) = (Self::default(), bytes);
        for name in names()? {
            match name.as_str() {
                "CheckMortality" => found.era = Some(Era::decode(&mut input)?),
                "CheckNonce" => found.nonce = Some(Compact::<u32>::decode(&mut input).ok()?.0),
                "ChargeTransactionPayment" => {
                    found.tip = Some(Compact::<u64>::decode(&mut input).ok()?.0);
                }
                // The mode; that it fits the digest is seen when all is put together again.
                METADATA_HASH => drop(u8::decode(&mut input).ok()?),
                _ => {}
            }
        }
        for name in names()? {
            let mut hash = || <[u8; 32]>::decode(&mut input).ok();
            match name.as_str() {
                "CheckGenesis" => found.genesis = Some(Hash(hash()?)),
                "CheckMortality" => found.anchor = Some(Hash(hash()?)),
                "CheckSpecVersion" | "CheckTxVersion" => drop(u32::decode(&mut input).ok()?),
                METADATA_HASH => found.digest = Option::<[u8; 32]>::decode(&mut input).ok()?,
                _ => {}
            }
        }
        input.is_empty().then_some(found)
    }
}
