//! What `wallet import` is given: typed words, or a file that is known by its content.

use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};

use crate::ctx::Ctx;
use crate::error::{Code, Error, Exit, Result};
use crate::process::standard_input;
use crate::wallet::error::WalletError;
use crate::wallet::keyfile::{self, Format, KeyfileError, Opened};
use crate::wallet::keypair::Scheme;
use crate::wallet::secret::{SecretBytes, SecretString};
use crate::wallet::source::KeySource;
use crate::wallet::unlock::{AskError, PasswordSources};

/// Bytes; far above any key file.
const MAX_FILE: usize = 64 * 1024;

/// A key that is not opened yet.
pub struct Brought {
    /// `None`: typed.
    path: Option<PathBuf>,
    format: Format,
    bytes: SecretBytes,
}

/// Asks for words, a seed or a secret URI.
pub async fn typed(cx: &Ctx) -> Result<Brought> {
    let asked = cx.ui().secret("the words, separated by spaces").await;
    let text = asked.map_err(|error| match error {
        AskError::NoTerminal => Error::new(
            Code("answer_needed", Exit::Usage),
            "the words are needed and there is no terminal to type them on",
        )
        .hint("give --mnemonic-file FILE, or - for the standard input"),
        other => other.into(),
    })?;
    let bytes = SecretBytes::copy_of(text.expose().as_bytes());
    Ok(Brought { path: None, format: Format::Raw, bytes })
}

/// Reads a file. Links and pipes are fine here.
pub fn read(path: &Path) -> Result<Brought> {
    let unreadable = |error: io::Error| {
        // Told, it would be in every log of the errors, too.
        if path.to_str().is_some_and(keyfile::plain::looks_raw) {
            return Error::usage("words and seeds are never an argument: others can see it")
                .hint("leave it away to type them hidden, or give the file that holds them")
                .hint("take what was given for known to others: move the coins to a new key");
        }
        let message = format!("cannot read the key from {}: {error}", path.display());
        Error::new(Code("mnemonic_file", Exit::Wallet), message)
            .hint("give the file that holds the key or its words")
    };
    let is_standard_input = path.as_os_str() == "-";
    if is_standard_input && io::stdin().is_terminal() {
        let message = "the standard input is a terminal, which shows what is typed";
        return Err(Error::usage(message).hint("leave - away: the words are asked for, hidden"));
    }
    let bytes = match is_standard_input {
        true => standard_input().and_then(read_all),
        false => File::open(path).and_then(read_all),
    }
    .map_err(unreadable)?;
    let format = match keyfile::sniff(bytes.expose()) {
        // Words, but not as many as there should be: what is wrong with them is said when they are read.
        Err(KeyfileError::Unrecognised) if is_words(bytes.expose()) => Format::Raw,
        Err(source) => return Err(WalletError::Keyfile { path: path.to_owned(), source }.into()),
        Ok(format) => format,
    };
    Ok(Brought { path: Some(path.to_owned()), format, bytes })
}

/// Into one buffer from the start, so that no copy of a grown one stays.
fn read_all(mut source: impl Read) -> io::Result<SecretBytes> {
    let mut buffer = SecretBytes::new(vec![0; MAX_FILE]);
    let mut len = 0;
    while let Some(room) = buffer.expose_mut().get_mut(len..).filter(|room| !room.is_empty()) {
        match source.read(room) {
            Ok(0) => {
                return Ok(SecretBytes::copy_of(buffer.expose().get(..len).unwrap_or_default()));
            }
            Ok(read) => len += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::FileTooLarge.into())
}

fn is_words(bytes: &[u8]) -> bool {
    let mut words = bytes.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    words.clone().count() > 1 && words.all(|word| word.iter().all(u8::is_ascii_alphabetic))
}

impl Brought {
    /// Whether it is a bare secret, which does not say its scheme.
    pub fn is_raw(&self) -> bool {
        self.format == Format::Raw
    }

    /// What it is, as the beginning of a sentence that ends in a key.
    pub fn what(&self) -> &'static str {
        match self.format {
            Format::Raw if self.bytes.expose().contains(&b' ') => "these words are",
            Format::Raw => "this secret is",
            Format::Taoctl => "this taoctl file is",
            Format::Nacl => "this $NACL file is",
            Format::Plain => "this JSON file is",
            Format::AnsibleVault => "this Ansible vault is",
            Format::Fernet => "this Fernet file is",
            Format::PolkadotJs | Format::PolkadotJsPlain => "this polkadot-js export is",
            Format::EthereumKeystore => "this Ethereum keystore is",
        }
    }

    /// Opens it, with a password if it takes one. `scheme` is that of a bare secret.
    pub async fn open(
        self,
        cx: &Ctx,
        scheme: Scheme,
        sources: PasswordSources,
    ) -> Result<KeySource> {
        let opened = match self.format {
            Format::Raw => keyfile::plain::parse_raw(self.bytes.expose(), scheme),
            _ => match keyfile::open(self.bytes.expose(), None) {
                Err(KeyfileError::PasswordNeeded) => return self.decrypt(cx, sources).await,
                done => done,
            },
        };
        Ok(opened.map_err(|error| self.failed(error))?.source)
    }

    async fn decrypt(self, cx: &Ctx, sources: PasswordSources) -> Result<KeySource> {
        let (password, from) = cx.ui().password(&self.label(), Some(sources)).await?;
        let progress = cx.output().progress("opening the file");
        // Takes seconds for some formats.
        let work = move || {
            let opened = self.with_password(&password);
            opened.map_err(|error| match error {
                KeyfileError::WrongPassword => {
                    let path = self.path.clone().unwrap_or_default();
                    WalletError::WrongPassword { path, from }
                }
                other => self.failed(other),
            })
        };
        let opened = tokio::task::spawn_blocking(work).await;
        drop(progress);
        let opened = opened.map_err(|_| Error::internal("opening the file failed"))?;
        Ok(opened?.source)
    }

    fn with_password(&self, password: &SecretString) -> Result<Opened, KeyfileError> {
        keyfile::open(self.bytes.expose(), Some(password))
    }

    fn label(&self) -> String {
        self.path.as_ref().map_or_else(String::new, |path| match path.as_os_str() == "-" {
            true => "the file on the standard input".to_owned(),
            false => path.display().to_string(),
        })
    }

    /// Mistakes in typed words are told without a file.
    fn failed(&self, error: KeyfileError) -> WalletError {
        match (error, &self.path) {
            (KeyfileError::Source(error), _) => WalletError::Source(error),
            (source, path) => {
                WalletError::Keyfile { path: path.clone().unwrap_or_default(), source }
            }
        }
    }
}
