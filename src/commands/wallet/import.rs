//! `wallet import`: bring a key over by its words.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;
use zeroize::Zeroizing;

use super::making::{FormatArg, Made, Place, make};
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::process::standard_input;
use crate::wallet::error::WalletError;
use crate::wallet::mnemonic::Mnemonic;
use crate::wallet::name::{HotkeyName, WalletName};
use crate::wallet::secret::SecretString;
use crate::wallet::source::KeySource;
use crate::wallet::unlock::AskError;

/// More is no list of words.
const MAX_FILE: u64 = 4096;

/// Bring a key over by its words
///
/// The words are typed hidden, or read from a file; they are never an argument.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet import savings
  taoctl wallet import savings --mnemonic-file words.txt --expect 5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV
  taoctl wallet import savings --as-hotkey miner-1")]
pub struct Import {
    /// Name of the wallet; --wallet when it is not given
    name: Option<WalletName>,

    /// Write it as this hotkey of the wallet instead of as its coldkey
    #[arg(long, value_name = "HOTKEY")]
    as_hotkey: Option<HotkeyName>,

    /// File that holds the words; - is the standard input
    #[arg(long, value_name = "FILE|-")]
    mnemonic_file: Option<PathBuf>,

    /// Refuse unless the words give this address
    #[arg(long, value_name = "ADDRESS")]
    expect: Option<AccountId>,

    #[command(flatten)]
    format: FormatArg,
}

impl Action for Import {
    type View = Made;

    async fn act(&self, cx: &Ctx) -> Result<Made> {
        let wallet = self.name.clone().map_or_else(|| cx.wallet_name(), Ok)?;
        let (place, format) = match &self.as_hotkey {
            Some(hotkey) => (Place::Hotkey(wallet, hotkey.clone()), self.format.hotkey()),
            None => (Place::Coldkey(wallet), self.format.coldkey(cx)),
        };
        let mnemonic = Mnemonic::parse(self.words(cx)?.expose().trim());
        let source = KeySource::from_mnemonic(mnemonic.map_err(WalletError::from)?);
        let address = source.keypair().map_err(WalletError::from)?.public();
        self.check(address)?;
        cx.output().note(&format!("these words are the key of {address}"));
        make(cx, place, source, format).await
    }
}

impl Import {
    fn words(&self, cx: &Ctx) -> Result<SecretString> {
        match &self.mnemonic_file {
            Some(path) => read_words(path),
            None => {
                let asked = cx.output().prompt().secret("the words, separated by spaces");
                asked.map_err(|error| match error {
                    AskError::NoTerminal => Error::new(
                        Code("answer_needed", Exit::Usage),
                        "the words are needed and there is no terminal to type them on",
                    )
                    .hint("give --mnemonic-file FILE, or - for the standard input"),
                    other => other.into(),
                })
            }
        }
    }

    fn check(&self, address: AccountId) -> Result<()> {
        match self.expect {
            Some(expected) if expected != address => Err(Error::new(
                Code("other_key", Exit::Wallet),
                format!(
                    "these words are the key of {address}, not of {expected}; nothing was written"
                ),
            )
            .hint("check the words; a key made with a path or a password needs those too")),
            _ => Ok(()),
        }
    }
}

fn read_words(path: &Path) -> Result<SecretString> {
    let mut text = Zeroizing::new(String::with_capacity(MAX_FILE as usize));
    let read = match path.as_os_str() == "-" {
        true => standard_input().and_then(|input| input.take(MAX_FILE).read_to_string(&mut text)),
        false => {
            std::fs::File::open(path).and_then(|file| file.take(MAX_FILE).read_to_string(&mut text))
        }
    };
    read.map_err(|error| {
        let message = format!("cannot read the words from {}: {error}", path.display());
        Error::new(Code("mnemonic_file", Exit::Wallet), message)
            .hint("give the file that holds the words")
    })?;
    Ok(SecretString::new(text.to_string()))
}
