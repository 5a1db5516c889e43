//! The metadata on disk: `<cache>/<genesis>/<spec>-v15.scale`, and which chain each URL led to last time.
//!
//! Metadata decides what bytes a call becomes, and a node can say that it is of any chain. So what came from a URL
//! that somebody typed is kept for that URL only, in `<cache>/<genesis>-<URL hash>`.
//!
//! Beside it are the digests of metadata (RFC-78), named by the bytes that they are of: `<cache>/digests/<hash>`.
//!
//! A cache that cannot be read or written costs a download, never the command.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sp_crypto_hashing::{blake2_128, blake2_256};

use super::{client::Endpoint, error::Result, rpc::Version, runtime::Runtime, wire::Hash};

/// Runtimes kept per chain: the present one, and those that old blocks may need.
const KEPT_VERSIONS: usize = 3;
/// Chains kept: every fresh development chain is another one.
const KEPT_CHAINS: usize = 16;
const SUFFIX: &str = "-v15.scale";

/// Blobs by genesis and spec version. Without a folder it remembers nothing.
pub(super) struct Cache {
    folder: Option<PathBuf>,
    /// The hash of the only URL that its blobs come from and are for; of a known network there is none.
    source: Option<String>,
}

impl Cache {
    pub fn new(folder: Option<PathBuf>, endpoint: &Endpoint) -> Self {
        let typed = endpoint.expected_genesis.is_none();
        Self { folder, source: typed.then(|| url_hash(&endpoint.url)) }
    }

    /// The chain that this URL led to last time.
    pub fn remembered(&self, url: &str) -> Option<Hash> {
        fs::read_to_string(self.url_file(url)?).ok()?.trim().parse().ok()
    }

    /// Remembers the chain behind a URL.
    pub fn remember(&self, url: &str, genesis: Hash) {
        let Some(file) = self.url_file(url) else { return };
        if self.remembered(url) != Some(genesis) {
            logged(&file, write(&file, genesis.to_string().as_bytes()));
            logged(&file, prune(file.parent(), KEPT_CHAINS));
        }
    }

    /// The newest runtime of a chain that is on disk and readable.
    pub fn newest(&self, genesis: Hash) -> Option<Runtime> {
        let mut versions = versions(&self.blob_folder(genesis)?);
        versions.sort_unstable_by(|a, b| b.cmp(a));
        versions.into_iter().find_map(|spec| self.read(genesis, spec))
    }

    /// The runtime with exactly these versions.
    pub fn load(&self, genesis: Hash, version: Version) -> Option<Runtime> {
        self.read(genesis, version.spec_version).filter(|runtime| runtime.has_version(version))
    }

    /// A file that does not decode, or holds another version than its name says, counts as absent.
    pub fn read(&self, genesis: Hash, spec: u32) -> Option<Runtime> {
        let blob = fs::read(self.blob_file(genesis, spec)?).ok()?;
        let runtime = Runtime::new(genesis, &blob);
        runtime.ok().filter(|runtime| runtime.spec_version == spec)
    }

    /// Keeps a blob that was downloaded and decoded.
    pub fn store(&self, runtime: &Runtime, blob: &[u8]) {
        let Some(file) = self.blob_file(runtime.genesis, runtime.spec_version) else { return };
        logged(&file, write(&file, blob));
        logged(&file, prune(file.parent(), KEPT_VERSIONS));
        logged(&file, prune(self.folder.as_deref(), KEPT_CHAINS + 3)); // and the folders of URLs, digests and metadata
    }

    /// The digest of exactly this metadata, if it was computed before.
    pub fn digest(&self, blob: &[u8]) -> Option<[u8; 32]> {
        let text = fs::read_to_string(self.digest_file(blob)?).ok()?;
        hex::decode(text.trim()).ok()?.try_into().ok()
    }

    /// Keeps a digest that was computed.
    pub fn store_digest(&self, blob: &[u8], digest: [u8; 32]) {
        let Some(file) = self.digest_file(blob) else { return };
        logged(&file, write(&file, hex::encode(digest).as_bytes()));
        logged(&file, prune(file.parent(), KEPT_CHAINS));
    }

    fn digest_file(&self, blob: &[u8]) -> Option<PathBuf> {
        let name = hex::encode(blake2_256(blob));
        self.folder.as_ref().map(|folder| folder.join("digests").join(name))
    }

    fn url_file(&self, url: &str) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join("urls").join(url_hash(url)))
    }

    fn blob_folder(&self, genesis: Hash) -> Option<PathBuf> {
        let name = match &self.source {
            Some(source) => format!("{genesis}-{source}"),
            None => genesis.to_string(),
        };
        self.folder.as_ref().map(|folder| folder.join(name))
    }

    fn blob_file(&self, genesis: Hash, spec: u32) -> Option<PathBuf> {
        Some(self.blob_folder(genesis)?.join(format!("{spec}{SUFFIX}")))
    }
}

/// Hashed, because a URL can hold a key and is no file name.
fn url_hash(url: &str) -> String {
    hex::encode(blake2_128(url.as_bytes()))
}

/// Downloads nothing; checks that the blob is of the version that the node spoke of.
pub(super) fn runtime_of(genesis: Hash, blob: &[u8], spec: u32) -> Result<Runtime> {
    let runtime = Runtime::new(genesis, blob)?;
    if runtime.spec_version == spec {
        Ok(runtime)
    } else {
        Err(super::Error::RuntimeChanged { before: spec, now: runtime.spec_version })
    }
}

fn versions(folder: &Path) -> Vec<u32> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| name.strip_suffix(SUFFIX)?.parse().ok()).collect()
}

/// Keeps a file beside the last few of its folder.
pub(super) fn keep_file(file: &Path, bytes: &[u8]) {
    logged(file, write(file, bytes));
    logged(file, prune(file.parent(), KEPT_CHAINS));
}

/// A reader sees the old file or the new one, never a part.
fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    let temporary = tempfile::NamedTempFile::new_in(folder)?;
    fs::write(temporary.path(), bytes)?;
    temporary.persist(file)?;
    Ok(())
}

/// Removes all but the entries that were written last.
fn prune(folder: Option<&Path>, keep: usize) -> io::Result<()> {
    let folder = folder.ok_or(io::ErrorKind::InvalidInput)?;
    let mut entries = vec![];
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        entries.push((entry.metadata()?.modified()?, entry.path()));
    }
    entries.sort_unstable_by(|a, b| b.cmp(a));
    for (_, path) in entries.into_iter().skip(keep) {
        if path.is_dir() {
            fs::remove_dir_all(path)?;
        } else {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn logged(file: &Path, result: io::Result<()>) {
    if let Err(error) = result {
        tracing::debug!(file = %file.display(), %error, "the metadata cache could not be written");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::fixtures::{BLOB, GENESIS};

    fn endpoint(url: &str, expected_genesis: Option<Hash>) -> Endpoint {
        Endpoint { name: "test".to_owned(), url: url.to_owned(), expected_genesis }
    }

    /// It could say that any call is any other one.
    #[test]
    fn the_metadata_of_a_typed_url_is_used_for_no_other_endpoint() {
        let folder = tempfile::tempdir().unwrap();
        let cache =
            |url, genesis| Cache::new(Some(folder.path().to_owned()), &endpoint(url, genesis));
        let runtime = Runtime::new(GENESIS, BLOB).unwrap();
        cache("ws://typed", None).store(&runtime, BLOB);
        assert!(cache("ws://typed", None).newest(GENESIS).is_some());
        assert!(cache("ws://other", None).newest(GENESIS).is_none());
        let known = || cache("wss://known", Some(GENESIS));
        assert!(known().newest(GENESIS).is_none());
        known().store(&runtime, BLOB);
        assert!(cache("wss://archive", Some(GENESIS)).newest(GENESIS).is_some());
    }

    #[test]
    fn a_damaged_file_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        let cache =
            Cache::new(Some(folder.path().to_owned()), &endpoint("wss://known", Some(GENESIS)));
        let runtime = Runtime::new(GENESIS, BLOB).unwrap();
        assert_eq!((runtime.spec_version, runtime.transaction_version), (425, 1));
        cache.store(&runtime, BLOB);
        assert_eq!(cache.newest(GENESIS).unwrap().spec_version, 425);

        let file = folder.path().join(GENESIS.to_string()).join("425-v15.scale");
        fs::write(&file, &BLOB[..BLOB.len() - 1]).unwrap();
        assert!(cache.newest(GENESIS).is_none());
        // The right bytes under another version's name.
        fs::write(file.with_file_name("426-v15.scale"), BLOB).unwrap();
        assert!(cache.newest(GENESIS).is_none());
    }

    #[test]
    fn three_versions_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        for spec in 0..5 {
            write(&folder.path().join(format!("{spec}{SUFFIX}")), b"").unwrap();
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        prune(Some(folder.path()), KEPT_VERSIONS).unwrap();
        let mut kept = versions(folder.path());
        kept.sort_unstable();
        assert_eq!(kept, [2, 3, 4]);
    }
}
