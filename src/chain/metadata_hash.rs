//! The RFC-78 digest of the metadata: a signature with `CheckMetadataHash` commits to it, so that a node that
//! lies about what bytes mean gets no valid signature.
//!
//! <https://polkadot-fellows.github.io/RFCs/approved/0078-merkleized-metadata.html>

use std::collections::HashSet;

use codec::DecodeAll;
use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed, v15::RuntimeMetadataV15};
use merkleized_metadata::{ExtraInfo, generate_metadata_digest};
use scale_info::{PortableRegistry, TypeDef};

use super::{
    client::Chain,
    error::{Error, Result},
    extrinsic::METADATA_HASH,
    runtime::Runtime,
};

/// Of Bittensor. No metadata says them; wrong ones would only make signatures invalid.
const DECIMALS: u8 = 9;
const TOKEN: &str = "TAO";

/// The real chain has some 800.
const MAX_TYPES: usize = 16_384;
/// The types are walked by recursion, at most one level for each.
const STACK: usize = 64 << 20;

impl Chain {
    /// The digest of the connected chain's metadata, from the cache where that has it.
    pub async fn metadata_hash(&self) -> Result<[u8; 32]> {
        let runtime = self.runtime().await?;
        let cache = self.cache(&self.endpoint());
        let mut known = self.metadata_hashes.lock().await;
        if let Some(digest) = known.get(&runtime.spec_version) {
            return Ok(*digest);
        }
        let digest = match cache.digest(runtime.blob()) {
            Some(digest) => digest,
            None => {
                let computing = runtime.clone();
                let digest = tokio::task::spawn_blocking(move || digest(&computing)).await;
                let digest = digest.map_err(|error| unavailable(error.to_string()))??;
                cache.store_digest(runtime.blob(), digest);
                digest
            }
        };
        known.insert(runtime.spec_version, digest);
        Ok(digest)
    }
}

/// Computes the digest of a runtime's metadata. Blocking: a fraction of a second.
///
/// # Errors
/// [`Error::MetadataHash`] where the runtime does not check it, or where what it covers would not decide
/// what is signed.
pub fn digest(runtime: &Runtime) -> Result<[u8; 32]> {
    let runtime = runtime.clone();
    let thread = std::thread::Builder::new().stack_size(STACK);
    let thread = thread.spawn(move || compute(&runtime));
    let thread = thread.map_err(|error| unavailable(error.to_string()))?;
    thread.join().map_err(|_| unavailable("it cannot be merkleized".to_owned()))?
}

fn compute(runtime: &Runtime) -> Result<[u8; 32]> {
    let prefixed = RuntimeMetadataPrefixed::decode_all(&mut runtime.blob());
    let RuntimeMetadataPrefixed(_, metadata) =
        prefixed.map_err(|error| unavailable(error.to_string()))?;
    let RuntimeMetadata::V15(v15) = &metadata else {
        return Err(unavailable("it is not of version 15".to_owned()));
    };
    covers_all(v15).map_err(|why| unavailable(why.to_owned()))?;
    let extra = ExtraInfo {
        spec_version: runtime.spec_version,
        spec_name: runtime.spec_name()?,
        base58_prefix: runtime.constant("System", "SS58Prefix")?,
        decimals: DECIMALS,
        token_symbol: TOKEN.to_owned(),
    };
    Ok(generate_metadata_digest(&metadata, extra).map_err(unavailable)?.hash())
}

/// Whether two metadata with the same digest encode the same call to the same bytes. The digest covers the types
/// that a transaction reaches, each variant by its index: of two variants with one index it sees the last only,
/// and the order of variants, by which equal names are told apart, not at all.
fn covers_all(metadata: &RuntimeMetadataV15) -> Result<(), &'static str> {
    let extensions = &metadata.extrinsic.signed_extensions;
    if !extensions.iter().any(|extension| extension.identifier == METADATA_HASH) {
        return Err("this runtime does not check it");
    }
    if metadata.extrinsic.call_ty.id != metadata.outer_enums.call_enum_ty.id {
        return Err("transactions hold another type of call");
    }
    if metadata.types.types.len() > MAX_TYPES {
        return Err("it has too many types");
    }
    match is_unambiguous(&metadata.types) {
        true => Ok(()),
        false => Err("two variants of a type have the same index or name"),
    }
}

fn is_unambiguous(types: &PortableRegistry) -> bool {
    types.types.iter().all(|ty| {
        let TypeDef::Variant(variants) = &ty.ty.type_def else { return true };
        let (mut indices, mut names) = (HashSet::new(), HashSet::new());
        let mut variants = variants.variants.iter();
        variants.all(|variant| indices.insert(variant.index) && names.insert(&variant.name))
    })
}

fn unavailable(reason: String) -> Error {
    Error::MetadataHash { reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::fixtures::{runtime, runtime_with};

    /// `metadata_hash_rfc78` of the recorded answers.
    const RECORDED: &str = "3f225dbec9b786de4caf4a44b2e10ab4901bccc256e1b6ea080e4bc23afac721";

    #[test]
    fn the_digest_of_the_real_chain_is_the_recorded_one() {
        assert_eq!(hex::encode(digest(&runtime()).unwrap()), RECORDED);
    }

    #[test]
    fn a_renamed_call_is_another_digest() {
        let renamed = runtime_with("transfer_keep_alive", "transfer_keep_alove");
        assert_ne!(hex::encode(digest(&renamed).unwrap()), RECORDED);
    }

    #[test]
    fn a_runtime_that_does_not_check_it_has_none() {
        let other = runtime_with("CheckMetadataHash", "CheckMetadataHush");
        assert!(matches!(digest(&other), Err(Error::MetadataHash { .. })));
    }
}
