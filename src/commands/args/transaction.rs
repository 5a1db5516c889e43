//! A transaction from another machine: a file, hexadecimal text, or what a scanner reads.

use std::io;
use std::path::Path;

use clap::Args;

use crate::commands::args::text::read_text;
use crate::ctx::Ctx;
use crate::error::{Code, Error, Exit, Result};
use crate::tx::export::Document;
use crate::tx::export::frames::{Collector, Scanned};

/// More than any transaction with its metadata.
const MAX_BYTES: u64 = 64 << 20;

/// FILE, `0x…`, `-` or --scan. Flattened into the commands that take a transaction.
#[derive(Clone, Debug, Args)]
#[group(required = true, multiple = false)]
pub struct TransactionArg {
    /// A file, 0x… bytes, or - for the standard input
    #[arg(value_name = "FILE|0x…|-")]
    transaction: Option<String>,

    /// Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not
    #[arg(long)]
    scan: bool,
}

/// What was given.
pub enum Given {
    /// Written by taoctl.
    Document(Box<Document>),
    /// A call or an extrinsic.
    Bytes(Vec<u8>),
}

impl TransactionArg {
    /// Reads it; on its own thread, because a person may be typing.
    pub async fn read(&self, cx: &Ctx) -> Result<Given> {
        match self.transaction.as_deref() {
            None => scan(cx).await.map(Given::Document),
            Some("-") => {
                let read = || read_text(Path::new("-"), MAX_BYTES);
                let read = tokio::task::spawn_blocking(read).await;
                let read = read.map_err(|error| Error::internal(error.to_string()))?;
                parse(&read.map_err(|error| unreadable("the standard input", &error))?)
            }
            Some(hex) if hex.starts_with("0x") => parse(hex),
            Some(path) => parse(&read_file(Path::new(path))?),
        }
    }
}

/// The text of a file.
pub fn read_file(path: &Path) -> Result<String> {
    read_text(path, MAX_BYTES).map_err(|error| unreadable(&path.display().to_string(), &error))
}

fn parse(text: &str) -> Result<Given> {
    let Some(hex) = text.trim().strip_prefix("0x") else {
        return Ok(Given::Document(Box::new(Document::parse(text)?)));
    };
    let bytes = hex::decode(hex).map_err(|error| {
        Error::new(Code("bad_hex", Exit::Usage), format!("the hexadecimal text is broken: {error}"))
            .hint("give two digits for each byte after 0x")
    })?;
    Ok(Given::Bytes(bytes))
}

fn unreadable(what: &str, error: &io::Error) -> Error {
    Error::new(Code("file_unreadable", Exit::Refused), format!("{what} cannot be read: {error}"))
        .hint("give a file that --save or `taoctl tx sign` wrote, or 0x… bytes")
}

/// Until all codes were read.
async fn scan(cx: &Ctx) -> Result<Box<Document>> {
    let (mut collector, mut told) = (Collector::default(), 0);
    cx.output().note("scan the codes; each is read as a line");
    loop {
        let line = tokio::task::spawn_blocking(|| {
            let mut line = String::new();
            io::stdin().read_line(&mut line).map(|read| (read > 0).then_some(line))
        });
        let line = line.await.map_err(|error| Error::internal(error.to_string()))?;
        let line = line.map_err(|error| unreadable("the standard input", &error))?;
        let Some(line) = line else {
            let message = format!("the input ended after {told} codes, before all were read");
            return Err(Error::new(Code("scan_incomplete", Exit::Refused), message)
                .hint("scan until all codes were read; each may be read several times"));
        };
        match collector.take(&line) {
            Ok(Scanned::All(document)) => return Ok(document),
            Ok(Scanned::Piece(here, total)) if here != told => {
                told = here;
                cx.output().note(&format!("{here} of {total}"));
            }
            Ok(Scanned::Other) => cx.output().note("that is a code of another transaction"),
            Ok(Scanned::Piece(..) | Scanned::Nothing) => {}
            Err(error) => {
                told = 0;
                cx.output().note(&format!("{error}; scan them again"));
            }
        }
    }
}
