//! Where an unsigned transaction goes: into a file, or onto the screen for a camera.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::file::{refuse_existing, write_new};
use crate::chain::Hash;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::era::ValidFor;
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::codes;
use crate::output::page::Page;
use crate::tx::export::{Document, frames};

/// For a machine that has the key and no network. Flattened into every command that signs.
#[derive(Clone, Debug, Args)]
pub struct SaveArgs {
    /// Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,

    /// Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet
    #[arg(long, value_enum, value_name = "WHAT", num_args = 0..=1, require_equals = true,
          default_missing_value = "transaction", hide_possible_values = true)]
    qr: Option<QrArg>,
}

/// How much the codes hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum QrArg {
    /// The transaction; the other machine has its metadata from an earlier file
    Transaction,
    /// The metadata too: some hundred codes
    Whole,
}

/// An unsigned transaction is in a file or was shown.
#[derive(Debug, Serialize)]
pub struct Saved {
    signed: bool,
    file: Option<PathBuf>,
    network: String,
    genesis: Hash,
    signer: AccountId,
    nonce: u32,
    last_valid: u32,
    call_data: String,
}

impl SaveArgs {
    /// Whether the transaction is for another machine.
    pub fn is_given(&self) -> bool {
        self.save.is_some() || self.qr.is_some()
    }

    /// As long as it may take until it is signed elsewhere.
    pub fn valid_for(&self, asked: Option<ValidFor>) -> ValidFor {
        let usual = if self.is_given() { ValidFor::LONGEST } else { ValidFor::DEFAULT };
        asked.unwrap_or(usual)
    }

    /// Refuses before anything is asked of a node what cannot be written or shown.
    pub fn check(&self, cx: &Ctx) -> Result<()> {
        self.save.as_deref().map_or(Ok(()), refuse_existing)?;
        if self.qr.is_some() { check_screen(cx) } else { Ok(()) }
    }

    /// Writes it, and shows it until a key is pressed.
    pub async fn deliver(&self, cx: &Ctx, document: &Document) -> Result<Saved> {
        if let Some(path) = &self.save {
            write_document(path, document)?;
        }
        match self.qr {
            Some(QrArg::Whole) => show(document).await?,
            Some(QrArg::Transaction) => show(&document.without_metadata()).await?,
            None => {}
        }
        let terms = document.terms();
        cx.note_block(terms.anchor);
        Ok(Saved {
            signed: false,
            file: self.save.clone(),
            network: terms.network.clone(),
            genesis: terms.genesis,
            signer: terms.signer,
            nonce: terms.nonce,
            last_valid: terms.last_valid()?,
            call_data: format!("0x{}", hex::encode(&terms.call)),
        })
    }
}

/// Codes need somebody who looks at them.
pub fn check_screen(cx: &Ctx) -> Result<()> {
    if cx.output().json() || !std::io::stdout().is_terminal() {
        let code = Code("no_terminal", Exit::Usage);
        return Err(Error::new(code, "QR codes are shown on a terminal, and there is none")
            .hint("write a file with --save or --out"));
    }
    codes::check()
}

/// Shows a document as codes as large as the terminal allows.
pub async fn show(document: &Document) -> Result<()> {
    let size = codes::size()?;
    codes::show(&frames::frames(document, size.capacity()), size).await
}

/// A document as a file.
pub fn write_document(path: &Path, document: &Document) -> Result<()> {
    write_new(path, format!("{}\n", document.to_text()).as_bytes())
}

impl View for Saved {
    fn render(&self, page: &mut Page) {
        match &self.file {
            Some(file) => page.line(format!("saved in {}; nothing was signed", file.display())),
            None => page.line("shown; nothing was signed"),
        }
        page.line(format!(
            "nonce {} of {}, to be included up to block {}",
            self.nonce, self.signer, self.last_valid
        ));
        page.line("`taoctl tx sign` signs it, `taoctl tx submit` sends it");
        // Nobody is told of it until it is sent, this machine included.
        page.line(
            "what is built before it is sent has the same nonce: one of them can be included",
        );
        page.line(format!("--nonce {} gives the next one its own", u64::from(self.nonce) + 1));
    }
}
