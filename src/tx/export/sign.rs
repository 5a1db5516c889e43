//! Signing on a machine without network: everything that is shown comes from the bytes, by the metadata of the document.

use super::{Document, ExportError};
use crate::chain::calls::{DecodedCall, decode_call};
use crate::chain::metadata_hash::digest;
use crate::chain::{Hash, Runtime, plain};
use crate::error::{Error, Result};
use crate::tx::Ui;
use crate::tx::engine::refuse_other_chain;
use crate::tx::plan::Preview;
use crate::tx::signer::Signer;

/// A document that was understood to its last byte.
pub struct Understood {
    document: Document,
    runtime: Runtime,
    digest: [u8; 32],
    /// Decoded from the bytes.
    call: DecodedCall,
}

impl Understood {
    /// Reads a document by its metadata, which `kept` finds where the document does not have it. The digest is computed
    /// here: with false metadata the signature is worth nothing on any chain.
    pub fn new(document: Document, kept: impl FnOnce(Hash) -> Option<Vec<u8>>) -> Result<Self> {
        let id = document.metadata_id();
        let blob = document.metadata()?.or_else(|| kept(id)).ok_or(ExportError::NoMetadata(id))?;
        let terms = document.terms();
        let runtime = Runtime::new(terms.genesis, &blob)?;
        let (told, found) = (terms.spec_version, runtime.spec_version);
        if (told, terms.transaction_version) != (found, runtime.transaction_version) {
            return Err(ExportError::OtherVersion { told, found }.into());
        }
        let digest = digest(&runtime)?;
        if digest != terms.metadata_hash {
            return Err(ExportError::OtherDigest.into());
        }
        let call = decode_call(&runtime, &terms.call)?;
        Ok(Self { document, runtime, digest, call })
    }

    pub fn document(&self) -> &Document {
        &self.document
    }

    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// What a person has to see before they sign; `network` is what this machine calls the chain.
    pub fn preview(&self, network: Option<&str>, signer: &str) -> Result<Preview> {
        let terms = self.document.terms();
        let network = network.map_or_else(
            || format!("unknown chain {}", terms.genesis),
            |name| format!("{name} ({})", terms.genesis),
        );
        let last = terms.last_valid()?;
        Ok(Preview::default()
            .row("network", network)
            .row("signer", signer)
            .call(&plain::call_lines(&self.runtime, &self.call))
            .row("nonce", terms.nonce)
            .row("valid", format!("in blocks {} to {last}", terms.anchor.number.saturating_add(1)))
            .row("runtime", self.runtime.spec_version)
            .row("tip", "none")
            .row("fee", "not known without network"))
    }

    /// Opens the key and signs.
    pub async fn sign(&self, signer: &Signer, ui: &dyn Ui, public: &[Hash]) -> Result<Document> {
        let terms = self.document.terms();
        if signer.account() != terms.signer {
            return Err(Error::internal("the key is not the one of the transaction"));
        }
        let unsigned = terms.to_sign(&self.runtime, self.digest)?;
        refuse_other_chain(&unsigned, self.runtime.genesis, public)?;
        let key = signer.unlock(ui).await?;
        let signature = key.sign(&unsigned.payload());
        Ok(self.document.signed(&unsigned.sign(&self.runtime, terms.signer, signature)?))
    }
}
