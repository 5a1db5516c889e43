//! The message of `wallet sign` and `wallet verify`.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::{Args, ValueEnum};

use crate::error::{Code, Error, Exit, Result};
use crate::tx::message::Form;
use crate::wallet::keypair::Scheme;

/// Bytes; a longer text is signed by a hash of it.
const MAX_FILE: u64 = 16 * 1024 * 1024;

/// One of `--message`, `--file`, `--hex`.
#[derive(Clone, Debug, Args)]
#[group(required = true, multiple = false)]
pub struct MessageArgs {
    /// The message, as text
    #[arg(long, short = 'm', value_name = "TEXT", allow_hyphen_values = true)]
    message: Option<String>,

    /// File whose bytes are the message, a newline at its end included; - is the standard input
    #[arg(long, value_name = "FILE|-")]
    file: Option<PathBuf>,

    /// The bytes of the message in hexadecimal
    #[arg(long, value_name = "0x…")]
    hex: Option<HexBytes>,
}

impl MessageArgs {
    /// The message, not wrapped by us.
    pub fn read(&self) -> Result<Vec<u8>> {
        match (&self.message, &self.file, &self.hex) {
            (Some(text), ..) => Ok(text.clone().into_bytes()),
            (_, Some(path), _) => read_file(path),
            (.., Some(HexBytes(bytes))) => Ok(bytes.clone()),
            (None, None, None) => Err(Error::usage("there is no message").hint("give --message")),
        }
    }
}

fn read_file(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = match path.as_os_str() == "-" {
        true => std::io::stdin().lock().take(MAX_FILE + 1).read_to_end(&mut bytes),
        false => std::fs::File::open(path)
            .and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes)),
    };
    let why = match read {
        Ok(len) if len as u64 <= MAX_FILE => return Ok(bytes),
        Ok(_) => "it is longer than 16 MiB".to_owned(),
        Err(error) => error.to_string(),
    };
    let message = format!("cannot read the message from {}: {why}", path.display());
    Err(Error::new(Code("message_file", Exit::Usage), message)
        .hint("give a file that you may read, or a hash of it as --message"))
}

/// Hexadecimal, with or without `0x`.
#[derive(Clone, Debug)]
pub struct HexBytes(pub Vec<u8>);

impl FromStr for HexBytes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix("0x").unwrap_or(text);
        hex::decode(digits).map(Self).map_err(|error| format!("not hexadecimal: {error}"))
    }
}

/// `--scheme`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SchemeArg {
    Sr25519,
    Ed25519,
}

impl From<SchemeArg> for Scheme {
    fn from(scheme: SchemeArg) -> Self {
        match scheme {
            SchemeArg::Sr25519 => Self::Sr25519,
            SchemeArg::Ed25519 => Self::Ed25519,
        }
    }
}

/// How a message was signed, in words.
pub fn form_text(form: Form) -> &'static str {
    match form {
        Form::Wrapped => "wrapped in <Bytes>…</Bytes>",
        Form::Raw => "as they are",
    }
}
