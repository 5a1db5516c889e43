//! A transaction on its way between machines: built where the network is, signed where the key is, sent from anywhere.
//!
//! One line of JSON with a checksum over all of it. What a person is shown of it is decoded from its bytes; its label
//! is never shown.

mod error;
pub mod frames;
pub mod sign;

pub use error::ExportError;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use serde::{Deserialize, Serialize};
use sp_crypto_hashing::blake2_256;

use crate::chain::extrinsic::{Era, Params, Signed, Unsigned};
use crate::chain::kept::metadata_id;
use crate::chain::{Hash, Pin, Runtime};
use crate::domain::address::AccountId;
use crate::domain::era::ValidFor;

type Result<T> = std::result::Result<T, ExportError>;

const SCHEMA: &str = "taoctl.transaction/1";
/// Some thirty times the metadata of the real chain.
const MAX_METADATA: usize = 16 << 20;
/// Deflate's own scale: 9 is the smallest.
const SMALLEST: u8 = 9;

/// Everything that a signature commits to, and whose it has to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// What the builder says it does: for finding the file again, never shown as what it is.
    pub label: String,
    /// The name of the network at the builder's.
    pub network: String,
    pub genesis: Hash,
    pub spec_version: u32,
    pub transaction_version: u32,
    pub signer: AccountId,
    pub nonce: u32,
    /// The block that the era begins at.
    pub anchor: Pin,
    /// Blocks of the era.
    pub valid_for: u32,
    /// The encoded call.
    #[serde(with = "hex")]
    pub call: Vec<u8>,
    /// The digest (RFC-78) that the signature commits to.
    #[serde(with = "hex")]
    pub metadata_hash: [u8; 32],
    /// What the digest also covers.
    pub token: String,
    pub decimals: u8,
}

/// The metadata that the call was encoded by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Metadata {
    /// Blake2-256 of the blob.
    blake2: Hash,
    /// The blob, deflated, in base64; left out where the other machine has it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    zlib: Option<String>,
}

/// A transaction, signed or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    schema: String,
    transaction: Terms,
    metadata: Metadata,
    /// The signed extrinsic, `0x…`; not there yet in what is to be signed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    extrinsic: Option<String>,
    /// Blake2-256 of this document without the checksum.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    checksum: Option<Hash>,
}

impl Document {
    /// To be signed elsewhere.
    pub fn unsigned(transaction: Terms, runtime: &Runtime) -> Self {
        let zlib = BASE64_STANDARD.encode(compress_to_vec_zlib(runtime.blob(), SMALLEST));
        let metadata = Metadata { blake2: metadata_id(runtime.blob()), zlib: Some(zlib) };
        Self::sealed(transaction, metadata, None)
    }

    /// To be sent elsewhere.
    fn signed(&self, signed: &Signed) -> Self {
        let metadata = Metadata { blake2: self.metadata.blake2, zlib: None };
        let extrinsic = format!("0x{}", hex::encode(&signed.bytes));
        Self::sealed(self.transaction.clone(), metadata, Some(extrinsic))
    }

    /// The same for a machine that has the metadata already.
    pub fn without_metadata(&self) -> Self {
        let metadata = Metadata { blake2: self.metadata.blake2, zlib: None };
        Self::sealed(self.transaction.clone(), metadata, self.extrinsic.clone())
    }

    fn sealed(transaction: Terms, metadata: Metadata, extrinsic: Option<String>) -> Self {
        let schema = SCHEMA.to_owned();
        let bare = Self { schema, transaction, metadata, extrinsic, checksum: None };
        Self { checksum: Some(Hash(blake2_256(bare.to_text().as_bytes()))), ..bare }
    }

    /// One line, without its end.
    pub fn to_text(&self) -> String {
        // Strings, numbers and lists of them: there is nothing that JSON cannot say.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what [`Self::to_text`] wrote: these bytes and no others that mean the same.
    ///
    /// # Errors
    /// [`ExportError::NotOne`], [`ExportError::Version`] or [`ExportError::Damaged`].
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim_end_matches(['\r', '\n']);
        #[derive(Deserialize)]
        struct Any {
            schema: String,
        }
        let malformed = |error: serde_json::Error| ExportError::NotOne(error.to_string());
        match serde_json::from_str::<Any>(text).map_err(malformed)?.schema {
            schema if schema == SCHEMA => {}
            schema if schema.starts_with("taoctl.transaction/") => {
                return Err(ExportError::Version(schema));
            }
            schema => return Err(ExportError::NotOne(format!("it is a {schema}"))),
        }
        let read: Self = serde_json::from_str(text).map_err(malformed)?;
        if read.to_text() != text {
            return Err(ExportError::Damaged("it was written otherwise"));
        }
        let again =
            Self::sealed(read.transaction.clone(), read.metadata.clone(), read.extrinsic.clone());
        match again.checksum == read.checksum {
            true => Ok(read),
            false => Err(ExportError::Damaged("its checksum is another one")),
        }
    }

    pub fn terms(&self) -> &Terms {
        &self.transaction
    }

    pub fn is_signed(&self) -> bool {
        self.extrinsic.is_some()
    }

    /// The bytes that are sent; an error if nobody has signed.
    pub fn extrinsic(&self) -> Result<Vec<u8>> {
        let text = self.extrinsic.as_ref().ok_or(ExportError::NotSigned)?;
        let bytes = text.strip_prefix("0x").and_then(|text| hex::decode(text).ok());
        bytes.ok_or(ExportError::Damaged("the extrinsic is not hexadecimal"))
    }

    /// What the metadata is called.
    pub fn metadata_id(&self) -> Hash {
        self.metadata.blake2
    }

    /// The metadata, if the document has it.
    pub fn metadata(&self) -> Result<Option<Vec<u8>>> {
        let Some(text) = &self.metadata.zlib else { return Ok(None) };
        let damaged = ExportError::Damaged("the metadata cannot be unpacked");
        let packed = BASE64_STANDARD.decode(text).ok();
        let blob =
            packed.and_then(|packed| decompress_to_vec_zlib_with_limit(&packed, MAX_METADATA).ok());
        match blob {
            Some(blob) if metadata_id(&blob) == self.metadata.blake2 => Ok(Some(blob)),
            Some(_) => Err(ExportError::Damaged("its metadata is not the one that it names")),
            None => Err(damaged),
        }
    }
}

impl Terms {
    /// The last block that can include it.
    pub fn last_valid(&self) -> Result<u32> {
        Ok(self.era()?.last_block(self.anchor.number).unwrap_or(u32::MAX))
    }

    /// The era; one that no chain would take is damage.
    pub fn era(&self) -> Result<Era> {
        let valid_for = ValidFor::blocks(self.valid_for).ok();
        match valid_for.filter(|valid_for| valid_for.period() == self.valid_for) {
            Some(valid_for) => Ok(Era::mortal(valid_for, self.anchor.number)),
            None => Err(ExportError::Damaged("its era has an impossible length")),
        }
    }

    /// What is to be signed, by this metadata.
    fn to_sign(&self, runtime: &Runtime, digest: [u8; 32]) -> crate::error::Result<Unsigned> {
        let params = Params {
            nonce: self.nonce,
            era: self.era()?,
            anchor: self.anchor.hash,
            metadata_hash: Some(digest),
        };
        Ok(Unsigned::new(runtime, self.call.clone(), &params)?)
    }
}

#[cfg(test)]
mod tests;
