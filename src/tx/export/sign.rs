//! Signing on a machine without network: everything that is shown comes from the bytes, by the metadata of the document.

use std::path::PathBuf;
use std::time::Duration;

use super::{Document, ExportError};
use crate::chain::calls::{DecodedCall, decode_call};
use crate::chain::extrinsic::Signed;
use crate::chain::metadata_hash::digest;
use crate::chain::{Hash, Runtime, plain};
use crate::error::{Error, Result};
use crate::tx::Ui;
use crate::tx::engine::refuse_other_chain;
use crate::tx::entry::{Entry, State};
use crate::tx::journal::Journal;
use crate::tx::plan::Preview;
use crate::tx::policy::{Policies, Request, Spent};
use crate::tx::signer::Signer;

/// What a signature is measured by.
pub struct Guard {
    /// The policy of the user, whether there is one or not.
    pub policy: PathBuf,
    /// The journal of the chain of the transaction.
    pub journal: Journal,
    /// How long to wait for another process of the account.
    pub patience: Duration,
}

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
            || format!("a chain that this machine has no name for ({})", terms.genesis),
            |name| format!("{name} ({})", terms.genesis),
        );
        let last = terms.last_valid()?;
        Ok(Preview::default()
            .row("network", network)
            .row("signer", signer)
            .call(&plain::call_lines(&self.runtime, &self.call))
            .row("nonce", terms.nonce)
            // Of these, the hash is what is signed; nobody here can tell its number.
            .row(
                "valid",
                format!(
                    "in blocks {} to {last}, by the word of the file",
                    terms.anchor.number.saturating_add(1)
                ),
            )
            .row("after block", terms.anchor.hash)
            .row("runtime", self.runtime.spec_version)
            .row("tip", "none")
            .row("fee", "not known without network"))
    }

    /// What was signed here before and gets in the way of this, or is made a second time by it. Only its era ends it.
    pub fn warnings(&self, journal: &Journal) -> Result<Vec<String>> {
        let terms = self.document.terms();
        let before = journal.signed_for_others()?.into_iter();
        let before = before
            .filter(|entry| entry.signer == terms.signer && entry.last_valid > terms.anchor.number);
        let warnings = before.filter_map(|Entry { nonce, call, last_valid, .. }| {
            let is_same = call == terms.call;
            let what = match decode_call(&self.runtime, &call) {
                _ if is_same => "the same".to_owned(),
                Ok(call) => plain::call_line(&self.runtime, &call),
                Err(_) => "a call of another runtime".to_owned(),
            };
            match (nonce == terms.nonce, is_same) {
                (true, _) => Some(format!(
                    "{what} was signed here before with nonce {nonce}: only one of them can be included"
                )),
                (false, true) => Some(format!(
                    "{what} was signed here before with nonce {nonce}, valid up to block {last_valid}: \
                     both may be carried out"
                )),
                (false, false) => None,
            }
        });
        Ok(warnings.collect())
    }

    /// Refuses what a policy forbids; what the call takes. The price of a subnet is not known here.
    pub async fn permit(&self, signer: &Signer, guard: &Guard) -> Result<Spent> {
        let request = Request {
            runtime: &self.runtime,
            call: &self.document.terms().call,
            account: signer.account(),
            journal: &guard.journal,
            earlier: &[],
            chain: None,
        };
        let (folder, account) = (signer.folder(), Some(request.account));
        Policies::load(&guard.policy, folder, account)?.permit(&request).await
    }

    /// Opens the key and signs, under the lock of the account: what was signed here counts for the limits of the day.
    pub async fn sign(
        &self,
        signer: &Signer,
        ui: &dyn Ui,
        public: &[Hash],
        guard: &Guard,
    ) -> Result<Document> {
        let terms = self.document.terms();
        if signer.account() != terms.signer {
            return Err(Error::internal("the key is not the one of the transaction"));
        }
        let unsigned = terms.to_sign(&self.runtime, self.digest)?;
        refuse_other_chain(&unsigned, self.runtime.genesis, public)?;
        let key = signer.unlock(ui).await?;
        let _lock = guard.journal.lock(terms.signer, guard.patience).await?;
        let spent = self.permit(signer, guard).await?;
        let signature = key.sign(&unsigned.payload());
        let signed = unsigned.sign(&self.runtime, terms.signer, signature)?;
        guard.journal.keep_signed(&self.entry(&signed, spent)?)?;
        Ok(self.document.signed(&signed))
    }

    fn entry(&self, signed: &Signed, spent: Spent) -> Result<Entry> {
        let terms = self.document.terms();
        Ok(Entry {
            hash: signed.hash,
            bytes: signed.bytes.clone(),
            call: terms.call.clone(),
            signer: terms.signer,
            nonce: terms.nonce,
            anchor: terms.anchor,
            last_valid: terms.last_valid()?,
            genesis: terms.genesis,
            spec_version: terms.spec_version,
            endpoint: String::new(),
            network: terms.network.clone(),
            summary: plain::call_line(&self.runtime, &self.call),
            id: None,
            request: None,
            rest: 0,
            place: None,
            signed_at: jiff::Timestamp::now(),
            carrier: None,
            spent: Some(spent),
            state: State::Unknown,
        })
    }
}
