//! The extrinsic around a call, format version 4: what is signed, and the bytes that are sent.
//!
//! Layout: compact length ‖ 0x84 ‖ address ‖ signature ‖ extension values ‖ call. Signed is
//! call ‖ extension values ‖ implicit values, or its blake2-256 hash if that is longer than 256 bytes:
//! <https://docs.polkadot.com/polkadot-protocol/parachain-basics/blocks-transactions-fees/transactions/>.

use std::collections::HashSet;

use codec::{Compact, Encode};
use scale_encode::EncodeAsType;
use scale_value::Value;
use sp_crypto_hashing::blake2_256;
use subxt::ext::frame_decode::extrinsics::ExtrinsicTypeInfo;

pub use super::era::Era;
use super::{
    depth::is_shallow,
    error::{Error, Result},
    runtime::Runtime,
    value::IntoValue,
    wire::Hash,
};
use crate::domain::address::AccountId;

const VERSION: u8 = 4;
const SIGNED: u8 = 0b1000_0000;
/// The extension that checks the digest of the metadata.
pub(super) const METADATA_HASH: &str = "CheckMetadataHash";
/// The extensions with a part that is only signed: the end of every payload, by which [`super::payload`] knows one.
const SIGNED_ONLY: [&str; 5] =
    ["CheckSpecVersion", "CheckTxVersion", "CheckGenesis", "CheckMortality", METADATA_HASH];
/// Longer payloads are signed by their hash.
const MAX_UNHASHED: usize = 256;

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

/// What is signed of a whole payload.
pub fn signed_bytes(whole: &[u8]) -> Vec<u8> {
    if whole.len() > MAX_UNHASHED { blake2_256(whole).to_vec() } else { whole.to_vec() }
}

impl Unsigned {
    /// Takes the transaction extensions from the metadata, by name and in its order. Each may be there once, and in
    /// the bytes that every chain gives it, and what is only signed stands in the order of every chain: nothing else
    /// keeps a node that lies about them from making a signature whose parts mean something else in another order.
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
        let (mut extra, mut implicit, mut seen) = (vec![], vec![], HashSet::new());
        let mut usual = SIGNED_ONLY.iter();
        for extension in extensions.ok_or_else(|| unknown("extensions"))? {
            let name = extension.identifier();
            if !seen.insert(name) {
                return Err(strange(name, "it is there twice"));
            }
            if SIGNED_ONLY.contains(&name) && usual.next() != Some(&name) {
                return Err(strange(name, "it is not in its usual place"));
            }
            let (value, additional) = extension_values(runtime, name, params);
            value.encode(runtime, name, extension.extra_ty(), &mut extra)?;
            additional.encode(runtime, name, extension.additional_ty(), &mut implicit)?;
        }
        if params.metadata_hash.is_some() && !seen.contains(METADATA_HASH) {
            return Err(unknown(METADATA_HASH));
        }
        match usual.next() {
            None | Some(&METADATA_HASH) => {}
            Some(missing) => return Err(strange(missing, "it is missing")),
        }
        let (address_type, signature_type) = (signature.address_id, signature.signature_id);
        Ok(Self { call, extra, implicit, address_type, signature_type })
    }

    /// What is signed.
    pub fn payload(&self) -> Vec<u8> {
        signed_bytes(&self.whole_payload())
    }

    /// Call ‖ extension values ‖ implicit values, however long.
    pub fn whole_payload(&self) -> Vec<u8> {
        [self.call.as_slice(), &self.extra, &self.implicit].concat()
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
    /// Must be these bytes.
    Standard(Value, Vec<u8>),
    Raw(Vec<u8>),
}

fn strange(name: &str, reason: &'static str) -> Error {
    Error::StrangeExtension { name: name.to_owned(), reason }
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
            Self::Standard(value, bytes) => {
                let mut encoded = vec![];
                // A type may hold itself: encoding would not end.
                if is_shallow(types, ty, &bytes) {
                    Self::Value(value).encode(runtime, name, ty, &mut encoded)?;
                }
                if encoded != bytes {
                    return Err(strange(name, "its values are encoded in another way"));
                }
                out.extend(bytes);
            }
            Self::Empty => {
                // No bytes are enough exactly for the types that have none.
                if !is_shallow(types, ty, &[]) {
                    return Err(Error::Extension { name: name.to_owned() });
                }
            }
        }
        Ok(())
    }
}

/// The value inside the extrinsic, and the one that is only signed.
fn extension_values(runtime: &Runtime, name: &str, params: &Params) -> (Part, Part) {
    let version = |number: u32| Part::Standard(Value::u128(number.into()), number.encode());
    let compact =
        |number: u32| Part::Standard(Value::u128(number.into()), Compact(number).encode());
    let hash = |hash: Hash| Part::Standard(Value::from_bytes(hash.0), hash.0.to_vec());
    match name {
        "CheckSpecVersion" => (Part::Empty, version(runtime.spec_version)),
        "CheckTxVersion" => (Part::Empty, version(runtime.transaction_version)),
        "CheckGenesis" => (Part::Empty, hash(runtime.genesis)),
        "CheckMortality" => (Part::Raw(params.era.encode()), hash(params.anchor)),
        "CheckNonce" => (compact(params.nonce), Part::Empty),
        // The tip: on this chain it buys nothing.
        "ChargeTransactionPayment" => (compact(0), Part::Empty),
        METADATA_HASH => {
            let mode = Part::Raw(vec![u8::from(params.metadata_hash.is_some())]);
            (mode, Part::Raw(params.metadata_hash.encode()))
        }
        _ => (Part::Empty, Part::Empty),
    }
}

#[cfg(test)]
mod tests {
    use codec::{Compact, Decode};

    use super::*;
    use crate::{
        chain::fixtures::{GENESIS, account, blocks, runtime, runtime_with, unhex},
        domain::era::ValidFor,
    };

    /// The parts of a recorded extrinsic: an immortal one of an sr25519 key, as the official client made it.
    fn taken_apart(bytes: &[u8]) -> (AccountId, [u8; 64], u32, Vec<u8>) {
        let mut rest = bytes;
        let Compact(length) = Compact::<u32>::decode(&mut rest).unwrap();
        assert_eq!(length as usize, rest.len());
        assert_eq!(rest[..2], [0x84, 0]);
        let signer = AccountId(rest[2..34].try_into().unwrap());
        assert_eq!(rest[34], 1);
        let signature = rest[35..99].try_into().unwrap();
        rest = &rest[99..];
        assert_eq!(rest[0], 0, "immortal");
        rest = &rest[1..];
        let Compact(nonce) = Compact::<u32>::decode(&mut rest).unwrap();
        assert_eq!(rest[..2], [0, 0], "no tip, no metadata hash");
        (signer, signature, nonce, rest[2..].to_vec())
    }

    fn verifies(signer: AccountId, signature: &[u8; 64], payload: &[u8]) -> bool {
        let key = schnorrkel::PublicKey::from_bytes(&signer.0).unwrap();
        let signature = schnorrkel::Signature::from_bytes(signature).unwrap();
        key.verify_simple(b"substrate", payload, &signature).is_ok()
    }

    /// Signed by the official client and accepted by the real runtime: the payload built here must be the one
    /// that was signed, and the bytes the same.
    #[test]
    fn recorded_extrinsics() {
        let runtime = runtime();
        let mut long = 0;
        for block in blocks() {
            let index = block.extrinsic_index.unwrap() as usize;
            let bytes = unhex(&block.extrinsics[index]);
            let (signer, signature, nonce, call) = taken_apart(&bytes);
            assert_eq!(signer, account(&block.signer));
            let params = Params { nonce, era: Era::Immortal, anchor: GENESIS, metadata_hash: None };
            let unsigned = Unsigned::new(&runtime, call, &params).unwrap();
            assert!(verifies(signer, &signature, &unsigned.payload()), "{}", block.what);
            long += usize::from(unsigned.whole_payload().len() > 256);

            let signed = unsigned.sign(&runtime, signer, Signature::Sr25519(signature)).unwrap();
            assert_eq!(signed.bytes, bytes);
            assert_eq!(Some(signed.hash), block.extrinsic_hash);
            assert_eq!(unsigned.signed_length(&runtime, signer).unwrap() as usize, bytes.len());

            // Every part of it is signed.
            let other = Params { nonce: nonce + 1, ..params };
            let payload = Unsigned::new(&runtime, unsigned.call.clone(), &other).unwrap().payload();
            assert!(!verifies(signer, &signature, &payload));
        }
        assert!(blocks().len() >= 28);
        assert_eq!(long, 0, "the recording has no long payload");
    }

    /// Against subxt's own encoder, another implementation, for mortal eras and every nonce size.
    #[test]
    fn the_payload_of_another_implementation() {
        use subxt::{
            OfflineClient, SubstrateConfig,
            config::{DefaultExtrinsicParamsBuilder, substrate::SpecVersionForRange},
            utils::{AccountId32, H256, MultiSignature},
        };
        let runtime = runtime();
        let metadata = subxt::Metadata::decode_from(crate::chain::fixtures::BLOB).unwrap().arc();
        let config = SubstrateConfig::builder()
            .set_genesis_hash(H256(GENESIS.0))
            .set_metadata_for_spec_versions([(425, metadata)])
            .set_spec_version_for_block_ranges([SpecVersionForRange {
                block_range: 0..u64::MAX,
                spec_version: 425,
                transaction_version: 1,
            }])
            .build();
        let client = OfflineClient::new_with_config(config).at_block(1_u64).unwrap();
        for (nonce, number, remark) in
            [(0, 100, 10), (63, 2_047, 0), (64, 6_442, 500), (1 << 30, 9_999, 200)]
        {
            let anchor = Hash([nonce as u8 + 1; 32]);
            let payload = subxt::dynamic::tx("System", "remark", (vec![1_u8; remark],));
            let params = DefaultExtrinsicParamsBuilder::new()
                .nonce(nonce.into())
                .mortal_from_unchecked(64, number, H256(anchor.0));
            let tx = client.tx();
            let mut theirs = tx.create_v4_signable_offline(&payload, params.build()).unwrap();
            let era = Era::mortal(ValidFor::DEFAULT, number as u32);
            let params = Params { nonce, era, anchor, metadata_hash: None };
            let ours = Unsigned::new(&runtime, tx.call_data(&payload).unwrap(), &params).unwrap();
            assert_eq!(ours.payload(), theirs.signer_payload().unwrap());

            let signature = [3; 64];
            let account = AccountId([9; 32]);
            let theirs = theirs
                .sign_with_account_and_signature(
                    &AccountId32([9; 32]),
                    &MultiSignature::Ed25519(signature),
                )
                .unwrap();
            let ours = ours.sign(&runtime, account, Signature::Ed25519(signature)).unwrap();
            assert_eq!(ours.bytes, theirs.encoded());
            assert_eq!(ours.hash.0, theirs.hash().0);
        }
    }

    #[test]
    fn the_metadata_hash_is_signed_and_its_mode_sent() {
        let runtime = runtime();
        let params = Params {
            nonce: 0,
            era: Era::Immortal,
            anchor: GENESIS,
            metadata_hash: Some([0xab; 32]),
        };
        let unsigned = Unsigned::new(&runtime, vec![], &params).unwrap();
        assert_eq!(unsigned.extra, [0, 0, 0, 1]);
        assert!(unsigned.payload().ends_with(&[&[1], [0xab; 32].as_slice()].concat()));
    }

    #[test]
    fn an_unknown_extension_with_data_is_refused() {
        let params = Params { nonce: 0, era: Era::Immortal, anchor: GENESIS, metadata_hash: None };
        // Known extensions under foreign names: the one carries a value, the other only signs one.
        for (name, other) in [
            ("ChargeTransactionPayment", "ChargeTransactionFeeding"),
            ("CheckGenesis", "CheckNemesis"),
        ] {
            let runtime = runtime_with(name, other);
            let refused = Unsigned::new(&runtime, vec![], &params);
            assert!(matches!(refused, Err(Error::Extension { name }) if name == other));
        }
    }
}
