//! What `wallet import` is given: typed words, or a file that is known by its content.

use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::written::{is_words, plain_words};
use crate::ctx::Ctx;
use crate::error::{Code, Diagnose as _, Error, Exit, Result};
use crate::process::standard_input;
use crate::wallet::error::WalletError;
use crate::wallet::keyfile::{self, Format, KeyfileError, Opened};
use crate::wallet::keypair::Scheme;
use crate::wallet::mnemonic::MnemonicError;
use crate::wallet::name::KeyName;
use crate::wallet::secret::{SecretBytes, SecretString, without_trace};
use crate::wallet::source::{KeySource, SourceError};
use crate::wallet::unlock::{AskError, PasswordSources, TRIES};

/// Bytes; far above any key file.
const MAX_FILE: usize = 64 * 1024;

/// A key that is not opened yet.
pub struct Brought {
    /// `None`: typed.
    path: Option<PathBuf>,
    format: Format,
    bytes: SecretBytes,
}

/// Asks for words, a seed or a secret URI of the key `place`; again where a slip is seen.
pub async fn typed(cx: &Ctx, scheme: Scheme, place: &KeyName) -> Result<Brought> {
    let mut tries = 1..TRIES;
    loop {
        let brought = typed_once(cx, place).await?;
        let parsed =
            without_trace(|| keyfile::plain::parse_raw(brought.bytes.expose(), scheme).map(drop));
        match parsed {
            Err(refused) if tries.next().is_some() => {
                cx.output().refuse(&brought.failed(refused).to_string());
            }
            // What is wrong at last is said when it is opened.
            _ => return Ok(brought),
        }
    }
}

async fn typed_once(cx: &Ctx, place: &KeyName) -> Result<Brought> {
    let asked = cx.ui().secret("the words, separated by spaces").await;
    let text = asked.map_err(|error| match error {
        AskError::NoTerminal => Error::new(
            Code("answer_needed", Exit::Usage),
            "the words are needed and there is no terminal to type them on",
        )
        .hint("give --mnemonic-file FILE, or - for the standard input"),
        other => other.into(),
    })?;
    let written = plain_words(text.expose().as_bytes(), place)?;
    Ok(Brought { path: None, format: Format::Raw, bytes: written.bytes })
}

/// Reads a file, of which the words of the key `place` are taken. Links and pipes are fine here.
pub fn read(cx: &Ctx, path: &Path, place: &KeyName) -> Result<Brought> {
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
    refuse_others(path, bytes.expose())?;
    let written = plain_words(bytes.expose(), place)?;
    if let Some(label) = written.label {
        cx.output().note(&format!("{}: the words of {label} are taken", path.display()));
    }
    let bytes = written.bytes;
    let format = match keyfile::sniff(bytes.expose()) {
        // Words, but not as many as there should be: what is wrong with them is said when they are read.
        Err(KeyfileError::Unrecognised)
            if std::str::from_utf8(bytes.expose()).is_ok_and(is_words) =>
        {
            Format::Raw
        }
        Err(source) => {
            return Err(refusal(WalletError::Keyfile { path: path.to_owned(), source }));
        }
        Ok(format) => format,
    };
    Ok(Brought { path: Some(path.to_owned()), format, bytes })
}

/// What is easily taken for a key, and needs another command.
fn refuse_others(path: &Path, bytes: &[u8]) -> Result<()> {
    let shown = path.display();
    let no_key =
        |what: &str| Error::new(Code("not_a_key", Exit::Wallet), format!("{shown} {what}"));
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(no_key("is empty").hint("give the file that holds the key or its words"));
    }
    if bytes.starts_with(br#"{"taoctl":"backup""#) {
        return Err(no_key("is a backup of wallets, not a key")
            .hint(format!("`taoctl wallet restore {shown}` brings its wallets back")));
    }
    Ok(())
}

/// With hints for who has another file, or can type again.
fn refusal(error: WalletError) -> Error {
    let hint = match &error {
        WalletError::Source(SourceError::Words(MnemonicError::WordCount(_))) => {
            "give all the words of one key and nothing else"
        }
        WalletError::Keyfile { source, .. } => match source {
            KeyfileError::NoSecret => {
                "`taoctl wallet watch-only` makes a wallet of the address; to sign, bring the file of the key itself or its words"
            }
            KeyfileError::Unrecognised => {
                "give a key file, an export of polkadot-js, or a text with the words or the seed and nothing else"
            }
            KeyfileError::Unsupported(_) => {
                "a Bittensor key is sr25519 or ed25519: give its words, seed or JSON export"
            }
            KeyfileError::Damaged(_) | KeyfileError::Address(_) | KeyfileError::Source(_) => {
                "give another copy of the file, or the words of the key"
            }
            _ => return error.into(),
        },
        _ => return error.into(),
    };
    Error::new(error.code(), error.to_string()).hint(hint)
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

impl Brought {
    /// Whether it is a bare secret, which does not say its scheme.
    pub fn is_raw(&self) -> bool {
        self.format == Format::Raw
    }

    /// What it is, as the beginning of a sentence that ends in a key.
    pub fn what(&self) -> &'static str {
        match self.format {
            Format::Raw if self.bytes.expose().trim_ascii().iter().any(u8::is_ascii_whitespace) => {
                "these words are"
            }
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
        Ok(opened.map_err(|error| refusal(self.failed(error)))?.source)
    }

    /// A wrong password that was typed is asked for again.
    async fn decrypt(self, cx: &Ctx, mut sources: PasswordSources) -> Result<KeySource> {
        let brought = Arc::new(self);
        let mut tries = 1..TRIES;
        loop {
            let (password, from) = cx.ui().password(&brought.label(), Some(sources)).await?;
            let progress = cx.output().progress("opening the file");
            // Takes seconds for some formats.
            let work = {
                let brought = Arc::clone(&brought);
                move || brought.with_password(&password)
            };
            let opened = tokio::task::spawn_blocking(work).await;
            drop(progress);
            let refused = match opened.map_err(|_| Error::internal("opening the file failed"))? {
                Ok(opened) => return Ok(opened.source),
                Err(KeyfileError::WrongPassword) => {
                    let path = brought.path.clone().unwrap_or_default();
                    WalletError::WrongPassword { path, from }
                }
                Err(other) => brought.failed(other),
            };
            if !refused.is_typed_again() || tries.next().is_none() {
                return Err(refusal(refused));
            }
            cx.output().refuse(&refused.to_string());
            // It was typed, so there is no option.
            sources = PasswordSources::prefixed("source-", None);
        }
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
