//! The runtime of the connected chain: names to keys, bytes to values, both by its metadata only.

use std::sync::Arc;

use codec::{Decode, DecodeAll};
use scale_decode::DecodeAsType;
use scale_value::Value;
use subxt::{
    ext::frame_decode,
    metadata::{ArcMetadata, Metadata},
};

use super::{
    depth::{all_end, is_shallow},
    error::{Error, Result},
    rpc::Version,
    wire::Hash,
};

/// One runtime of one chain. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Runtime {
    /// The hash of block 0: which chain this is.
    pub genesis: Hash,
    /// From the metadata itself (`System.Version`), so that no cached file can claim another.
    pub spec_version: u32,
    pub transaction_version: u32,
    metadata: ArcMetadata,
    blob: Arc<[u8]>,
}

#[derive(DecodeAsType)]
struct SystemVersion {
    spec_version: u32,
    transaction_version: u32,
}

#[derive(DecodeAsType)]
struct SpecName {
    spec_name: String,
}

impl Runtime {
    /// Reads a prefixed metadata blob (V15).
    pub fn new(genesis: Hash, blob: &[u8]) -> Result<Self> {
        let unreadable = |reason: String| Error::Metadata { reason };
        let mut input = blob;
        let metadata =
            Metadata::decode(&mut input).map_err(|error| unreadable(error.to_string()))?;
        if !input.is_empty() {
            return Err(unreadable(format!("{} bytes too many", input.len())));
        }
        if !all_end(metadata.types()) {
            return Err(unreadable("it has a type without an end".to_owned()));
        }
        let (metadata, encoded) = (metadata.arc(), Arc::from(blob));
        let mut runtime =
            Self { genesis, spec_version: 0, transaction_version: 0, metadata, blob: encoded };
        let version: SystemVersion = runtime.constant("System", "Version")?;
        runtime.spec_version = version.spec_version;
        runtime.transaction_version = version.transaction_version;
        Ok(runtime)
    }

    /// The name of the runtime: `node-subtensor`.
    pub fn spec_name(&self) -> Result<String> {
        self.constant::<SpecName>("System", "Version").map(|version| version.spec_name)
    }

    pub(super) fn has_version(&self, version: Version) -> bool {
        (self.spec_version, self.transaction_version)
            == (version.spec_version, version.transaction_version)
    }

    /// The metadata itself, for listings of everything the chain offers.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// The metadata as it came: the prefixed blob (V15).
    pub fn blob(&self) -> &[u8] {
        &self.blob
    }

    /// A constant of a pallet.
    pub fn constant<T: DecodeAsType>(&self, pallet: &str, name: &str) -> Result<T> {
        let what = || format!("constant {pallet}.{name}");
        let pallet = self.metadata.pallet_by_name(pallet);
        let constant = pallet.and_then(|pallet| pallet.constant_by_name(name));
        let constant = constant.ok_or_else(|| self.unknown(what()))?;
        self.decode(&what(), constant.value(), constant.ty())
    }

    /// The full key of a storage entry; `keys` are the parts of a map's key, none for a plain value.
    pub fn storage_key(&self, pallet: &str, entry: &str, keys: &[Value]) -> Result<Vec<u8>> {
        let what = || format!("storage {pallet}.{entry}");
        let stored = self.storage_entry(pallet, entry)?;
        if stored.keys().len() != keys.len() {
            let reason = format!("its key has {} parts", stored.keys().len());
            return Err(self.shape(what(), reason));
        }
        let types = self.metadata.types();
        frame_decode::storage::encode_storage_key(
            pallet,
            entry,
            keys.to_vec(),
            &*self.metadata,
            types,
        )
        .map_err(|error| self.shape(what(), error.to_string()))
    }

    /// A stored value, or `None` when nothing is stored: the entry's default is not used.
    pub fn stored<T: DecodeAsType>(
        &self,
        pallet: &str,
        entry: &str,
        value: Option<&[u8]>,
    ) -> Result<Option<T>> {
        let ty = self.storage_entry(pallet, entry)?.value_ty();
        value.map(|bytes| self.decode(&format!("storage {pallet}.{entry}"), bytes, ty)).transpose()
    }

    /// A stored value, or the default that the runtime itself uses where nothing is stored.
    pub fn stored_or_default<T: DecodeAsType>(
        &self,
        pallet: &str,
        entry: &str,
        value: Option<&[u8]>,
    ) -> Result<T> {
        let what = || format!("storage {pallet}.{entry}");
        let stored = self.storage_entry(pallet, entry)?;
        let bytes = value.or(stored.default_value());
        let bytes = bytes.ok_or_else(|| self.shape(what(), "it has no default".to_owned()))?;
        self.decode(&what(), bytes, stored.value_ty())
    }

    /// The name for `state_call` and the encoded input of a runtime API method.
    pub fn api_input(
        &self,
        api: &str,
        method: &str,
        inputs: &[Value],
    ) -> Result<(String, Vec<u8>)> {
        let what = || format!("runtime API {api}.{method}");
        self.api_output(api, method)?;
        let inputs = inputs.to_vec();
        let types = self.metadata.types();
        let input = frame_decode::runtime_apis::encode_runtime_api_inputs(
            api,
            method,
            inputs,
            &*self.metadata,
            types,
        );
        let input = input.map_err(|error| self.shape(what(), error.to_string()))?;
        Ok((format!("{api}_{method}"), input))
    }

    pub fn api_answer<T: DecodeAsType>(&self, api: &str, method: &str, bytes: &[u8]) -> Result<T> {
        let output = self.api_output(api, method)?;
        self.decode(&format!("runtime API {api}.{method}"), bytes, output)
    }

    fn api_output(&self, api: &str, method: &str) -> Result<u32> {
        let found = self.metadata.runtime_api_trait_by_name(api).and_then(|api| {
            let method = api.method_by_name(method)?;
            Some(method.output_ty())
        });
        found.ok_or_else(|| self.unknown(format!("runtime API {api}.{method}")))
    }

    fn storage_entry(
        &self,
        pallet: &str,
        entry: &str,
    ) -> Result<&subxt::metadata::StorageEntryMetadata> {
        let found = self.metadata.pallet_by_name(pallet).and_then(|pallet| pallet.storage());
        let found = found.and_then(|storage| storage.entry_by_name(entry));
        found.ok_or_else(|| self.unknown(format!("storage {pallet}.{entry}")))
    }

    /// Decodes all of `bytes`; what is left over means that the type was not this one.
    pub(super) fn decode<T: DecodeAsType>(&self, what: &str, bytes: &[u8], ty: u32) -> Result<T> {
        self.check_depth(what, bytes, ty)?;
        let mut input = bytes;
        let value = T::decode_as_type(&mut input, ty, self.metadata.types());
        let value = value.map_err(|error| self.shape(what.to_owned(), error.to_string()))?;
        if input.is_empty() {
            Ok(value)
        } else {
            Err(self.shape(what.to_owned(), format!("{} bytes too many", input.len())))
        }
    }

    /// Before bytes are decoded by recursion: a node that lies about its types could exhaust the stack.
    pub(super) fn check_depth(&self, what: &str, bytes: &[u8], ty: u32) -> Result<()> {
        if is_shallow(self.metadata.types(), ty, bytes) {
            return Ok(());
        }
        Err(self.shape(what.to_owned(), "it is cut off, too much or nested too deeply".to_owned()))
    }

    pub(super) fn unknown(&self, what: String) -> Error {
        Error::Unknown { what, spec: self.spec_version }
    }

    pub(super) fn shape(&self, what: String, reason: String) -> Error {
        Error::Shape { what, spec: self.spec_version, reason }
    }
}

/// The blob inside the answer of `Metadata_metadata_at_version`: an option of length-prefixed bytes.
pub(super) fn unwrap_metadata(answer: &[u8]) -> Result<Vec<u8>> {
    let blob = Option::<Vec<u8>>::decode_all(&mut &*answer);
    let blob = blob.map_err(|error| Error::Metadata { reason: error.to_string() })?;
    blob.ok_or_else(|| Error::Metadata {
        reason: "the runtime does not offer version 15".to_owned(),
    })
}
