//! The RFC-78 digest of the metadata, which a signature with `CheckMetadataHash` commits to.

use super::{Runtime, VERSION};
use codec::DecodeAll;
use frame_metadata::RuntimeMetadataPrefixed;
use merkleized_metadata::{ExtraInfo, generate_metadata_digest};
use std::sync::OnceLock;

/// The digest that a client computes from the metadata V15 of this runtime; none if that cannot be
/// merkleized.
pub fn metadata_digest() -> Option<[u8; 32]> {
    static DIGEST: OnceLock<Option<[u8; 32]>> = OnceLock::new();
    *DIGEST.get_or_init(compute)
}

fn compute() -> Option<[u8; 32]> {
    let metadata = Runtime::metadata_at_version(15)?;
    let RuntimeMetadataPrefixed(_, metadata) =
        RuntimeMetadataPrefixed::decode_all(&mut metadata.as_slice()).ok()?;
    let extra_info = ExtraInfo {
        spec_version: VERSION.spec_version,
        spec_name: VERSION.spec_name.into_owned(),
        base58_prefix: 42,
        decimals: 9,
        token_symbol: "TAO".into(),
    };
    Some(generate_metadata_digest(&metadata, extra_info).ok()?.hash())
}
