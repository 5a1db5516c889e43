//! The extrinsic around a call, format version 4: what is signed, and the bytes that are sent.
//!
//! Layout: compact length ‖ 0x84 ‖ address ‖ signature ‖ extension values ‖ call. Signed is
//! call ‖ extension values ‖ implicit values, or its blake2-256 hash if that is longer than 256 bytes:
//! <https://docs.polkadot.com/polkadot-protocol/parachain-basics/blocks-transactions-fees/transactions/>.

use codec::Encode;
use scale_encode::EncodeAsType;
use scale_value::Value;
use sp_crypto_hashing::blake2_256;
use subxt::ext::frame_decode::extrinsics::ExtrinsicTypeInfo;

use super::{
    error::{Error, Result},
    read::IntoValue,
    runtime::Runtime,
    wire::Hash,
};
use crate::domain::address::AccountId;

const VERSION: u8 = 4;
const SIGNED: u8 = 0b1000_0000;
/// Longer payloads are signed by their hash.
const MAX_UNHASHED: usize = 256;

/// How long a transaction is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Era {
    Immortal,
    /// Valid in the blocks after its anchor, up to [`Era::last_block`].
    Mortal {
        period: u16,
        phase: u16,
    },
}

impl Era {
    /// An era that begins at block `anchor` and lasts `blocks`, rounded up to a power of two from 4 to 2048:
    /// the chain forgets block hashes after 2400.
    pub fn mortal(blocks: u32, anchor: u32) -> Result<Self> {
        let period = blocks.max(4).next_power_of_two();
        if blocks == 0 || period > 2048 {
            return Err(Error::Period(blocks));
        }
        // Both fit: the period is at most 2048.
        Ok(Self::Mortal { period: period as u16, phase: (anchor % period) as u16 })
    }

    /// The last block that can include a transaction anchored at `anchor`; `None`: any.
    pub fn last_block(self, anchor: u32) -> Option<u32> {
        match self {
            Self::Immortal => None,
            Self::Mortal { period, .. } => Some(anchor.saturating_add(u32::from(period) - 1)),
        }
    }

    /// Two bytes: the low four bits are log2(period) − 1, the rest is the phase. No quantisation: that starts
    /// above 4096 blocks.
    fn encode(self) -> Vec<u8> {
        match self {
            Self::Immortal => vec![0],
            Self::Mortal { period, phase } => {
                let exponent = period.trailing_zeros() as u16 - 1;
                (exponent | phase << 4).encode()
            }
        }
    }
}

/// Everything a signature commits to besides the call.
#[derive(Clone, Copy, Debug)]
pub struct Params {
    pub nonce: u32,
    pub era: Era,
    /// The hash of the block that the era begins at; the genesis for an immortal one.
    pub anchor: Hash,
    /// The digest of the metadata (RFC-78). With one, a wrong metadata cannot make a valid signature.
    pub metadata_hash: Option<[u8; 32]>,
}

/// A transaction without its signature.
#[derive(Clone, Debug)]
pub struct Unsigned {
    call: Vec<u8>,
    extra: Vec<u8>,
    implicit: Vec<u8>,
    address_type: u32,
    signature_type: u32,
}

/// A signature over [`Unsigned::payload`], by the scheme's name in `MultiSignature`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    Sr25519([u8; 64]),
    Ed25519([u8; 64]),
}

/// A transaction ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub bytes: Vec<u8>,
    /// What the chain calls it.
    pub hash: Hash,
}

/// The hash of an extrinsic's bytes, length prefix included.
pub fn extrinsic_hash(bytes: &[u8]) -> Hash {
    Hash(blake2_256(bytes))
}

impl Unsigned {
    /// Takes the transaction extensions from the metadata, by name and in its order.
    pub fn new(runtime: &Runtime, call: Vec<u8>, params: &Params) -> Result<Self> {
        let extrinsic = runtime.metadata().extrinsic();
        let unknown = |what: &str| runtime.unknown(format!("the format of transactions ({what})"));
        if !extrinsic.supported_versions().contains(&VERSION) {
            return Err(unknown("version 4"));
        }
        let signature =
            runtime.metadata().extrinsic_signature_info().map_err(|_| unknown("signature"))?;
        // Version 4 uses the extensions numbered 0.
        let extensions = extrinsic.transaction_extensions_by_version(0);
        let (mut extra, mut implicit) = (vec![], vec![]);
        for extension in extensions.ok_or_else(|| unknown("extensions"))? {
            let name = extension.identifier();
            let (value, additional) = extension_values(runtime, name, params)?;
            value.encode(runtime, name, extension.extra_ty(), &mut extra)?;
            additional.encode(runtime, name, extension.additional_ty(), &mut implicit)?;
        }
        let (address_type, signature_type) = (signature.address_id, signature.signature_id);
        Ok(Self { call, extra, implicit, address_type, signature_type })
    }

    /// What is signed.
    pub fn payload(&self) -> Vec<u8> {
        let whole = self.whole_payload();
        if whole.len() > MAX_UNHASHED { blake2_256(&whole).to_vec() } else { whole }
    }

    /// The payload before hashing, for devices that show what they sign.
    pub fn whole_payload(&self) -> Vec<u8> {
        [self.call.as_slice(), &self.extra, &self.implicit].concat()
    }

    /// The encoded call.
    pub fn call(&self) -> &[u8] {
        &self.call
    }

    /// The length of the signed extrinsic, which the fee depends on.
    pub fn signed_length(&self, runtime: &Runtime, account: AccountId) -> Result<u32> {
        let signed = self.sign(runtime, account, Signature::Sr25519([0; 64]))?;
        u32::try_from(signed.bytes.len())
            .map_err(|_| runtime.shape("the call".to_owned(), "it is too long".to_owned()))
    }

    /// Puts the signature of `account` over [`Self::payload`] in its place.
    pub fn sign(
        &self,
        runtime: &Runtime,
        account: AccountId,
        signature: Signature,
    ) -> Result<Signed> {
        let (kind, signature) = match signature {
            Signature::Sr25519(bytes) => ("Sr25519", bytes),
            Signature::Ed25519(bytes) => ("Ed25519", bytes),
        };
        let address = Value::unnamed_variant("Id", [account.into_value()]);
        let signature = Value::unnamed_variant(kind, [Value::from_bytes(signature)]);
        let mut body = vec![SIGNED | VERSION];
        Part::Value(address).encode(runtime, "the address", self.address_type, &mut body)?;
        Part::Value(signature).encode(runtime, "the signature", self.signature_type, &mut body)?;
        body.extend(&self.extra);
        body.extend(&self.call);
        let bytes = body.encode(); // a length prefix and the bytes
        let hash = extrinsic_hash(&bytes);
        Ok(Signed { bytes, hash })
    }
}

/// A part of an extension.
enum Part {
    /// Nothing is known; only a type without bytes will do.
    Empty,
    Value(Value),
    Raw(Vec<u8>),
}

impl Part {
    fn encode(self, runtime: &Runtime, name: &str, ty: u32, out: &mut Vec<u8>) -> Result<()> {
        let types = runtime.metadata().types();
        match self {
            Self::Raw(bytes) => out.extend(bytes),
            Self::Value(value) => {
                let encoded = value.encode_as_type_to(ty, types, out);
                encoded.map_err(|error| runtime.shape(name.to_owned(), error.to_string()))?;
            }
            Self::Empty => {
                // Decoding from no bytes succeeds exactly for the types that have none.
                let nothing: Result<Value> = runtime.decode(name, &[], ty);
                nothing.map_err(|_| Error::Extension { name: name.to_owned() })?;
            }
        }
        Ok(())
    }
}

/// The value inside the extrinsic, and the one that is only signed.
fn extension_values(runtime: &Runtime, name: &str, params: &Params) -> Result<(Part, Part)> {
    let number = |number: u32| Part::Value(Value::u128(number.into()));
    let hash = |hash: Hash| Part::Value(Value::from_bytes(hash.0));
    Ok(match name {
        "CheckSpecVersion" => (Part::Empty, number(runtime.spec_version)),
        "CheckTxVersion" => (Part::Empty, number(runtime.transaction_version)),
        "CheckGenesis" => (Part::Empty, hash(runtime.genesis)),
        "CheckMortality" => (Part::Raw(params.era.encode()), hash(params.anchor)),
        "CheckNonce" => (number(params.nonce), Part::Empty),
        // The tip: on this chain it buys nothing.
        "ChargeTransactionPayment" => (number(0), Part::Empty),
        "CheckMetadataHash" => {
            let mode = Part::Raw(vec![u8::from(params.metadata_hash.is_some())]);
            (mode, Part::Raw(params.metadata_hash.encode()))
        }
        _ => (Part::Empty, Part::Empty),
    })
}
