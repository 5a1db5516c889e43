//! `tx submit`: bytes that were signed elsewhere, on the same path as those signed here.

use crate::chain::Pin;
use crate::chain::calls::decode_call;
use crate::chain::extrinsic::{Signature, extrinsic_hash};
use crate::chain::read::account::Account;
use crate::chain::shown_url::shown_url;
use crate::chain::signed_extrinsic::{Extrinsic, SignedBy};
use crate::chain::{Chain, Runtime, plain};
use crate::error::Result;
use crate::wallet::keypair::{Scheme, verify};

use super::Engine;
use crate::tx::entry::{Entry, State};
use crate::tx::export::{Document, ExportError};
use crate::tx::follow;
use crate::tx::options::Wait;
use crate::tx::policy::Effect;
use crate::tx::receipt::Ended;
use crate::tx::rival;
use crate::tx::scan::{Finding, Scan};
use crate::tx::search;

/// What was signed elsewhere.
#[derive(Clone, Debug)]
pub enum SignedElsewhere {
    /// By `tx sign`.
    Document(Box<Document>),
    /// By whatever program: the extrinsic with its length in front.
    Bytes(Vec<u8>),
}

impl Engine<'_> {
    /// Sends it, unless it can be seen that no chain or block takes it. The same bytes again are safe: they are looked
    /// for first.
    pub async fn submit(&self, signed: &SignedElsewhere) -> Result<Ended> {
        let entry = self.entry_of(signed).await?;
        let lock = self.journal.lock(entry.signer, self.options.patience).await?;
        // What was sent before may be in a pool somewhere: only its era can end it.
        let is_new = self.journal.find(entry.hash)?.is_none();
        if is_new {
            self.refuse_other_anchor(&entry).await?;
        }
        if let Some(earlier) = self.earlier(&entry).await? {
            return Ok(earlier);
        }
        if is_new {
            refuse_unreadable(self.chain, signed, &entry).await?;
        }
        let open = search::settle_account(self.chain, &self.journal, self.ui, entry.signer).await?;
        let same = |other: &&Entry| other.call == entry.call && other.hash != entry.hash;
        if let (Some(other), false) = (open.beside(entry.nonces()).find(same), self.options.again) {
            return Err(self.still_open(other));
        }
        self.journal.record(&entry)?;
        self.ui.submitting(Some(entry.hash));
        let (follow, signed_for) = (self.options.wait != Wait::None, entry.spec_version);
        let watched = follow::submit(self.chain, &self.journal, self.ui, entry, follow).await;
        drop(lock);
        match watched {
            Ok(watched) => self.finish(watched).await,
            Err(error) => Err(self.outdated(error, signed_for).await),
        }
    }

    /// The signature covers the hash of the block that the era begins at, and of its number only the place in the era:
    /// with another number it would be looked for in the wrong blocks, and declared dead while it can still be sent.
    async fn refuse_other_anchor(&self, entry: &Entry) -> Result<()> {
        let Pin { number, .. } = entry.anchor;
        let is_there = self.chain.best_header().await?.number >= number;
        if is_there && self.chain.block_at(number).await? == entry.anchor {
            return Ok(());
        }
        Err(ExportError::OtherAnchor { number }.into())
    }

    /// What became of it, if it was sent before, from here or elsewhere; an error if it cannot be sent any more.
    async fn earlier(&self, entry: &Entry) -> Result<Option<Ended>> {
        let known = match self.journal.find(entry.hash)? {
            Some(known) => Some(search::settle(self.chain, &self.journal, known).await?),
            None => None,
        };
        match known {
            Some(known) if matches!(known.state, State::Included { .. }) => {
                self.ui.note("it was sent before; nothing is sent");
                return Ok(Some(search::past(self.chain, &known).await?.into()));
            }
            Some(known) => match known.state {
                State::Expired => return Err(follow::expired(&known)),
                State::NonceTaken { by } => {
                    return Err(rival::nonce_taken(&self.journal, &known, by));
                }
                _ => {}
            },
            None => {}
        }
        let account = self.chain.read(Account(entry.signer)).await?;
        let (now, next) = (account.block.number, account.value.nonce);
        if next <= entry.nonce && now < entry.last_valid {
            return Ok(None);
        }
        match Scan::new([entry]).look(self.chain).await?.first() {
            Some(Finding::Included(..)) => {
                self.journal.record(entry)?;
                let entry = search::settle(self.chain, &self.journal, entry.clone()).await?;
                self.ui.note("it is in a block already; nothing is sent");
                Ok(Some(search::past(self.chain, &entry).await?.into()))
            }
            _ if next > entry.nonce => {
                Err(ExportError::UsedNonce { nonce: entry.nonce, next }.into())
            }
            Some(Finding::Expired) => {
                Err(ExportError::Expired { last: entry.last_valid, now }.into())
            }
            // The end of its era is not final yet: the node's pool tells.
            _ => Ok(None),
        }
    }

    /// What the journal is told of it.
    async fn entry_of(&self, signed: &SignedElsewhere) -> Result<Entry> {
        let runtime = self.chain.runtime().await?;
        let endpoint = self.chain.endpoint();
        // Nobody signs it here, so no policy is asked; what it takes counts all the same.
        let spent = |call: &[u8]| {
            let call = decode_call(runtime, call).ok()?;
            Some(Effect::of(runtime, &call).spent)
        };
        let entry = |bytes: Vec<u8>, call: Vec<u8>, signer, nonce, anchor, last_valid| Entry {
            hash: extrinsic_hash(&bytes),
            bytes,
            summary: summary(runtime, &call),
            carrier: None,
            spent: spent(&call),
            call,
            signer,
            nonce,
            anchor,
            last_valid,
            genesis: runtime.genesis,
            spec_version: runtime.spec_version,
            endpoint: shown_url(&endpoint.url),
            network: endpoint.name.clone(),
            id: None,
            request: None,
            rest: 0,
            place: None,
            signed_at: jiff::Timestamp::now(),
            state: State::Unknown,
        };
        match signed {
            SignedElsewhere::Document(document) => {
                let (terms, bytes) = (document.terms(), document.extrinsic()?);
                if terms.genesis != runtime.genesis {
                    let (told, network) = (terms.network.clone(), endpoint.name.clone());
                    let genesis = terms.genesis;
                    return Err(ExportError::OtherChain { told, network, genesis }.into());
                }
                let last = terms.last_valid()?;
                let (call, nonce) = (terms.call.clone(), terms.nonce);
                Ok(entry(bytes, call, terms.signer, nonce, terms.anchor, last))
            }
            SignedElsewhere::Bytes(bytes) => {
                let read = Extrinsic::read(runtime, bytes)?;
                let signed = read.signed.ok_or(ExportError::NotSigned)?;
                let anchor = anchor_of(self.chain, &signed).await?;
                let last = signed.era.last_block(anchor.number).ok_or(ExportError::Immortal)?;
                Ok(entry(bytes.clone(), read.call, signed.account, signed.nonce, anchor, last))
            }
        }
    }
}

/// The block that the era of a signature begins at, if it is not over yet.
pub async fn anchor_of(chain: &Chain, signed: &SignedBy) -> Result<Pin> {
    let now = chain.best_header().await?.number;
    let anchor = signed.era.anchor(now).ok_or(ExportError::Immortal)?;
    Ok(chain.block_at(anchor.min(now)).await?)
}

/// Whether a signature is one over this call on this chain and runtime; `None` where that cannot be told.
pub async fn is_valid(
    chain: &Chain,
    runtime: &Runtime,
    signed: &SignedBy,
    call: &[u8],
    anchor: Pin,
) -> Result<Option<bool>> {
    let digest = match signed.checks_metadata {
        true => Some(chain.metadata_hash().await?),
        false => None,
    };
    let unsigned = signed.unsigned(runtime, call, anchor.hash, digest)?;
    Ok(unsigned.map(|unsigned| signature_fits(signed, &unsigned.payload())))
}

/// Whether a signature is one of its account over a payload.
pub fn signature_fits(signed: &SignedBy, payload: &[u8]) -> bool {
    let (scheme, bytes) = match &signed.signature {
        Signature::Sr25519(bytes) => (Scheme::Sr25519, bytes),
        Signature::Ed25519(bytes) => (Scheme::Ed25519, bytes),
    };
    verify(scheme, &signed.account, payload, bytes)
}

/// What no node would take is not sent: the reason is clearer here.
async fn refuse_unreadable(chain: &Chain, signed: &SignedElsewhere, entry: &Entry) -> Result<()> {
    let runtime = chain.runtime().await?;
    if let SignedElsewhere::Document(document) = signed {
        let (signed, now) = (document.terms().spec_version, runtime.spec_version);
        if signed != now {
            return Err(ExportError::Upgraded { signed, now }.into());
        }
    }
    let read = Extrinsic::read(runtime, &entry.bytes)?;
    let signed = read.signed.ok_or(ExportError::NotSigned)?;
    let told = (entry.signer, entry.nonce, &entry.call);
    let last = signed.era.last_block(entry.anchor.number);
    if (signed.account, signed.nonce, &read.call) != told || last != Some(entry.last_valid) {
        return Err(ExportError::Damaged("its bytes are not those of the transaction").into());
    }
    match is_valid(chain, runtime, &signed, &read.call, entry.anchor).await? {
        Some(false) => Err(ExportError::BadSignature.into()),
        Some(true) | None => Ok(()),
    }
}

/// From the bytes.
fn summary(runtime: &Runtime, call: &[u8]) -> String {
    let decoded = decode_call(runtime, call);
    decoded.map_or_else(
        |_| "a call of another runtime".into(),
        |call| plain::call_line(runtime, &call),
    )
}
