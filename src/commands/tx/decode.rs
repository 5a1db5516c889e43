//! `tx decode`: what bytes mean.

use clap::Args;
use serde::Serialize;
use serde_json::Value;

use crate::chain::calls::decode_call;
use crate::chain::extrinsic::Era;
use crate::chain::kept::kept_metadata;
use crate::chain::signed_extrinsic::{Extrinsic, SignedBy};
use crate::chain::{self, Hash, Pin, Runtime, plain};
use crate::commands::args::transaction::{Given, TransactionArg};
use crate::commands::contract::Query;
use crate::config::networks::Network;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::Rao;
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::engine::submit::{anchor_of, is_valid, signature_fits};
use crate::tx::export::{Document, ExportError};
use crate::tx::plan::Preview;

/// Tell what a call, an extrinsic or a transaction file means
///
/// By the metadata in the file, or else by that of the network; with --offline by what the cache has of it.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl tx decode 0x0000086869
  taoctl tx decode unsigned.json --offline")]
pub struct Decode {
    #[command(flatten)]
    transaction: TransactionArg,

    /// Ask no node: the metadata that was used last for the network
    #[arg(long)]
    offline: bool,
}

/// What it means.
#[derive(Debug, Serialize)]
pub struct Decoded {
    /// What this machine calls the chain.
    #[serde(skip)]
    network: Option<String>,
    /// `call`, `extrinsic`, or `transaction` for a file that is not signed.
    kind: &'static str,
    /// Of an extrinsic.
    hash: Option<Hash>,
    genesis: Hash,
    spec_version: u32,
    call: Value,
    #[serde(skip)]
    lines: Vec<(String, String)>,
    call_data: String,
    /// Who signs or signed; `null` for a call and for what nobody signs.
    signed: Option<Signed>,
}

/// The signed part.
#[derive(Debug, Serialize)]
pub struct Signed {
    signer: AccountId,
    nonce: u32,
    /// Blocks; `null` for ever.
    valid_for: Option<u16>,
    /// The block that the era begins at, where it is known.
    anchor: Option<Pin>,
    last_valid: Option<u32>,
    tip: Rao,
    /// Whether the signature commits to the metadata (RFC-78).
    metadata_hash: bool,
    signature: Validity,
}

/// What is known of a signature.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum Validity {
    /// There is none yet.
    Missing,
    Valid,
    /// Of another chain, runtime or block, or of nobody.
    Invalid,
    /// Only a node can tell.
    Unknown,
}

impl Query for Decode {
    type View = Decoded;

    async fn query(&self, cx: &Ctx) -> Result<Decoded> {
        let decoded = match self.transaction.read(cx).await? {
            Given::Document(document) => self.document(cx, &document).await?,
            Given::Bytes(bytes) => self.bytes(cx, &bytes).await?,
        };
        Ok(Decoded { network: cx.chain_name(decoded.genesis), ..decoded })
    }
}

impl Decode {
    async fn document(&self, cx: &Ctx, document: &Document) -> Result<Decoded> {
        let (terms, id) = (document.terms(), document.metadata_id());
        let blob = match document.metadata()? {
            Some(blob) => Some(blob),
            None => kept_metadata(&cx.config().folders.cache, id),
        };
        let runtime = match blob {
            Some(blob) => Runtime::new(terms.genesis, &blob)?,
            None => self.runtime_of(cx, terms.genesis).await?,
        };
        let era = terms.era()?;
        let signed = |signature| Signed {
            signer: terms.signer,
            nonce: terms.nonce,
            valid_for: period(era),
            anchor: Some(terms.anchor),
            last_valid: era.last_block(terms.anchor.number),
            tip: Rao(0),
            metadata_hash: true,
            signature,
        };
        if !document.is_signed() {
            let signed = Some(signed(Validity::Missing));
            return Decoded::new("transaction", None, &runtime, &terms.call, signed);
        }
        let read = Extrinsic::read(&runtime, &document.extrinsic()?)?;
        let by = read.signed.ok_or(ExportError::NotSigned)?;
        let (anchor, digest) = (terms.anchor.hash, Some(terms.metadata_hash));
        let unsigned = by.unsigned(&runtime, &read.call, anchor, digest)?;
        let fits = unsigned.map(|unsigned| signature_fits(&by, &unsigned.payload()));
        let signed = Signed::new(&by, Some(terms.anchor), fits);
        Decoded::new("extrinsic", Some(read.hash), &runtime, &read.call, Some(signed))
    }

    async fn bytes(&self, cx: &Ctx, bytes: &[u8]) -> Result<Decoded> {
        let runtime = self.runtime(cx).await?;
        let no_call = match decode_call(&runtime, bytes) {
            Ok(_) => return Decoded::new("call", None, &runtime, bytes, None),
            Err(error) => error,
        };
        let read = Extrinsic::read(&runtime, bytes).map_err(|error| neither(no_call, error))?;
        let signed = match &read.signed {
            Some(by) => Some(self.signed(cx, &runtime, by, &read.call).await?),
            None => None,
        };
        Decoded::new("extrinsic", Some(read.hash), &runtime, &read.call, signed)
    }

    async fn signed(
        &self,
        cx: &Ctx,
        runtime: &Runtime,
        by: &SignedBy,
        call: &[u8],
    ) -> Result<Signed> {
        let genesis = Pin { number: 0, hash: runtime.genesis };
        let anchor = match by.era {
            Era::Immortal => Some(genesis),
            Era::Mortal { .. } if self.offline => None,
            Era::Mortal { .. } => Some(anchor_of(cx.chain().await?, by).await?),
        };
        let fits = match (anchor, self.offline) {
            (Some(anchor), false) => is_valid(cx.chain().await?, runtime, by, call, anchor).await?,
            (Some(anchor), true) if !by.checks_metadata => {
                let unsigned = by.unsigned(runtime, call, anchor.hash, None)?;
                unsigned.map(|unsigned| signature_fits(by, &unsigned.payload()))
            }
            _ => None,
        };
        Ok(Signed::new(by, anchor, fits))
    }

    async fn runtime(&self, cx: &Ctx) -> Result<Runtime> {
        if !self.offline {
            return Ok(cx.chain().await?.runtime().await?.clone());
        }
        cx.runtime_of_last_time()?.ok_or_else(|| {
            let message = "the cache has no metadata of this network";
            Error::new(Code("no_metadata", Exit::Refused), message)
                .hint("leave --offline away once, or give a file that holds its metadata")
        })
    }

    async fn runtime_of(&self, cx: &Ctx, genesis: Hash) -> Result<Runtime> {
        let runtime = self.runtime(cx).await?;
        if runtime.genesis == genesis {
            return Ok(runtime);
        }
        let (told, network) = (genesis.to_string(), cx.network()?.name);
        Err(ExportError::OtherChain { told, network, genesis }.into())
    }
}

/// Bytes that are no call and no extrinsic, and why.
fn neither(no_call: chain::Error, no_extrinsic: chain::Error) -> chain::Error {
    match (no_call, no_extrinsic) {
        (
            chain::Error::Bytes { reason: call, .. },
            chain::Error::Bytes { reason: extrinsic, .. },
        ) => {
            let reason = format!("as a call, {call}; as an extrinsic, {extrinsic}");
            chain::Error::Bytes { what: "a call or an extrinsic", reason }
        }
        (_, error) => error,
    }
}

impl Decoded {
    fn new(
        kind: &'static str,
        hash: Option<Hash>,
        runtime: &Runtime,
        call: &[u8],
        signed: Option<Signed>,
    ) -> Result<Self> {
        let decoded = decode_call(runtime, call)?;
        Ok(Self {
            network: None,
            kind,
            hash,
            genesis: runtime.genesis,
            spec_version: runtime.spec_version,
            call: plain::call(runtime, &decoded),
            lines: plain::call_lines(runtime, &decoded),
            call_data: format!("0x{}", hex::encode(call)),
            signed,
        })
    }
}

impl Signed {
    fn new(by: &SignedBy, anchor: Option<Pin>, fits: Option<bool>) -> Self {
        Self {
            signer: by.account,
            nonce: by.nonce,
            valid_for: period(by.era),
            anchor: anchor.filter(|_| by.era != Era::Immortal),
            last_valid: anchor.and_then(|anchor| by.era.last_block(anchor.number)),
            tip: Rao(by.tip),
            metadata_hash: by.checks_metadata,
            signature: match fits {
                Some(true) => Validity::Valid,
                Some(false) => Validity::Invalid,
                None => Validity::Unknown,
            },
        }
    }
}

fn period(era: Era) -> Option<u16> {
    match era {
        Era::Immortal => None,
        Era::Mortal { period, .. } => Some(period),
    }
}

impl View for Decoded {
    fn render(&self, page: &mut Page) {
        let mut rows = Preview::default()
            .row("what", self.kind)
            .row_if("hash", self.hash)
            .row(
                "network",
                match &self.network {
                    Some(name) if Network::public_name(self.genesis).is_some() => name.clone(),
                    Some(name) => format!("{name} ({})", self.genesis),
                    None => format!("a chain that this machine has no name for ({})", self.genesis),
                },
            )
            .row("runtime", self.spec_version)
            .call(&self.lines)
            .row("call data", &self.call_data);
        if let Some(signed) = &self.signed {
            let valid = match (signed.valid_for, signed.last_valid) {
                (None, _) => "for ever".to_owned(),
                (Some(blocks), None) => format!("{blocks} blocks"),
                (Some(blocks), Some(last)) => format!("{blocks} blocks, until block {last}"),
            };
            rows = rows
                .row("signer", signed.signer)
                .row("nonce", signed.nonce)
                .row("valid", valid)
                .row("tip", signed.tip)
                .row(
                    "metadata",
                    if signed.metadata_hash { "committed to" } else { "not committed to" },
                )
                .row(
                    "signature",
                    match signed.signature {
                        Validity::Missing => "not signed yet",
                        Validity::Valid => "valid",
                        Validity::Invalid => "not valid on this chain, runtime and block",
                        Validity::Unknown => "not checked: only a node can tell",
                    },
                );
        }
        page.fields(rows.rows.iter().map(|row| (&row.label, &row.value)));
    }
}
