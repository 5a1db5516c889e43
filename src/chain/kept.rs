//! Metadata by what it is, for a machine that has no node to ask: `<cache>/metadata/<blake2 of the blob>`.

use std::path::Path;

use sp_crypto_hashing::blake2_256;

use super::client::{Endpoint, Options};
use super::metadata::{Cache, keep_file};
use super::runtime::Runtime;
use super::wire::Hash;

/// What a metadata blob is called.
pub fn metadata_id(blob: &[u8]) -> Hash {
    Hash(blake2_256(blob))
}

/// Keeps a blob; without success, it is asked for again.
pub fn keep_metadata(cache: &Path, blob: &[u8]) {
    keep_file(&cache.join("metadata").join(metadata_id(blob).to_string()), blob);
}

/// A blob that was kept, or came from a node; nothing that is not exactly this one.
pub fn kept_metadata(cache: &Path, id: Hash) -> Option<Vec<u8>> {
    let blob = std::fs::read(cache.join("metadata").join(id.to_string())).ok()?;
    (metadata_id(&blob) == id).then_some(blob)
}

/// The runtime that this endpoint had last time, without asking it.
pub fn runtime_of_last_time(endpoint: &Endpoint, options: &Options) -> Option<Runtime> {
    let cache = Cache::new(options.cache_dir.clone(), endpoint);
    let genesis = endpoint.expected_genesis.or_else(|| cache.remembered(&endpoint.url))?;
    cache.newest(genesis)
}
