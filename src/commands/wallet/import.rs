//! `wallet import`: bring a key over, by its words or by a file of another tool.

use std::path::{Path, PathBuf};

use clap::Args;

use super::brought::{Brought, read, typed};
use super::making::{FormatArg, KeyFormat, Made, make, refuse_existing, warn_of_new_wallet};
use super::message::SchemeArg;
use super::plain_coldkey::PlainColdkeyArg;
use crate::commands::args::password::SourcePasswordArgs;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::tx::Ui as _;
use crate::wallet::derive::DerivationPath;
use crate::wallet::error::WalletError;
use crate::wallet::keypair::Scheme;
use crate::wallet::name::{HotkeyName, KeyName, WalletName};
use crate::wallet::secret::SecretString;
use crate::wallet::source::{KeySource, Root};
use crate::wallet::unlock::{PasswordOption, PasswordSources};

/// Bring a key over: words, a seed, or a key file of another tool
///
/// A file is known by its content: key files of btcli of any age, the JSON export of polkadot-js and mobile wallets,
/// or a text with words, a seed or a secret URI (WORDS//path///password); words may have numbers, or before them the
/// names that `taoctl wallet create` writes. Without a file the words, the seed or the URI are typed hidden; they are
/// never an argument. The address is shown before anything is written. What --password-file and its like give is the
/// password of the new key.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet import savings
  taoctl wallet import savings polkadot.json --source-password-file pw.txt
  taoctl wallet import savings words.txt --expect 5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV
  taoctl wallet import savings --derive //stash --words-password
  taoctl wallet import savings old/hotkeys/default --as-hotkey miner-1")]
pub struct Import {
    /// Name of the wallet; --wallet when it is not given
    name: Option<WalletName>,

    /// File that holds the key; - is the standard input
    #[arg(value_name = "FILE|-")]
    file: Option<PathBuf>,

    /// The same as FILE
    #[arg(long, value_name = "FILE|-", conflicts_with = "file")]
    mnemonic_file: Option<PathBuf>,

    /// Write it as this hotkey of the wallet instead of as its coldkey
    #[arg(long, value_name = "HOTKEY")]
    as_hotkey: Option<HotkeyName>,

    /// Refuse unless it is the key of this address
    #[arg(long, value_name = "ADDRESS")]
    expect: Option<AccountId>,

    /// Derivation path from the words or the seed, like //hard/soft
    #[arg(long, value_name = "PATH", value_parser = DerivationPath::parse)]
    derive: Option<DerivationPath>,

    /// Ask for the BIP-39 password that belongs to the words
    #[arg(long)]
    words_password: bool,

    /// File that holds the BIP-39 password and nothing else
    #[arg(long, value_name = "FILE", conflicts_with = "words_password")]
    words_password_file: Option<PathBuf>,

    /// Scheme of words and seeds; key files say their own [default: sr25519]
    #[arg(long, value_enum, value_name = "SCHEME")]
    scheme: Option<SchemeArg>,

    #[command(flatten)]
    source_password: SourcePasswordArgs,

    #[command(flatten)]
    format: FormatArg,

    #[command(flatten)]
    plain_coldkey: PlainColdkeyArg,

    /// Do not ask whether the address is the right one
    #[arg(short, long, alias = "no-prompt")]
    yes: bool,
}

impl Action for Import {
    type View = Made;

    async fn act(&self, cx: &Ctx) -> Result<Made> {
        let file = self.file.as_ref().or(self.mnemonic_file.as_ref());
        if file.is_none() {
            self.refuse_file_as_name()?;
        }
        let wallet = self.name.clone().map_or_else(|| cx.wallet_name(), Ok)?;
        let (place, format) = match &self.as_hotkey {
            Some(hotkey) => {
                (KeyName::Hotkey(wallet, hotkey.clone()), self.format.hotkey(cx, false)?)
            }
            None => (KeyName::Coldkey(wallet), self.format.coldkey(cx)),
        };
        refuse_existing(cx, &place)?;
        self.plain_coldkey.allow(cx, &place, format == KeyFormat::Plain).await?;
        let brought = match file {
            Some(path) => read(cx, path, &place)?,
            None => typed(cx, self.scheme.map_or(Scheme::Sr25519, Scheme::from), &place).await?,
        };
        let what = brought.what();
        let source = self.derived(cx, self.opened(cx, brought).await?).await?;
        let address = source.keypair().map_err(WalletError::from)?.public();
        self.check(what, address)?;
        cx.output().note(&format!("{what} the key of {address}"));
        warn_of_new_wallet(cx, &place);
        self.confirm(cx, &place, address).await?;
        let seal = self.format.seal(cx, place, format).await?;
        make(cx, &seal, source)
    }
}

impl Import {
    /// The name was forgotten, and the file became the name of a wallet.
    fn refuse_file_as_name(&self) -> Result<()> {
        let Some(name) = &self.name else { return Ok(()) };
        match name.as_str().contains('.') || Path::new(name.as_str()).is_file() {
            false => Ok(()),
            true => Err(Error::usage(format!("{name} is a file: say the wallet's name first"))
                .hint(format!(
                    "`taoctl wallet import NAME {name}`, or -w {name} for a wallet of this name"
                ))),
        }
    }

    async fn opened(&self, cx: &Ctx, brought: Brought) -> Result<KeySource> {
        match self.scheme {
            Some(_) if !brought.is_raw() => {
                Err(Error::usage("the file says its scheme itself").hint("leave --scheme away"))
            }
            scheme => {
                let scheme = scheme.map_or(Scheme::Sr25519, Scheme::from);
                brought.open(cx, scheme, self.source_password.sources()?).await
            }
        }
    }

    /// The key at the end of `--derive`, with the password of the words.
    async fn derived(&self, cx: &Ctx, mut source: KeySource) -> Result<KeySource> {
        if let Some(path) = &self.derive {
            if !source.path.is_empty() {
                return Err(Error::usage("there is a derivation path in what is brought over")
                    .hint("leave --derive away, or give the words without a path"));
            }
            source.path = path.clone();
        }
        let Some(password) = self.password_of_words(cx).await? else { return Ok(source) };
        match source.root {
            Root::Words(mnemonic, old) if old.expose().is_empty() => {
                Ok(KeySource { root: Root::Words(mnemonic, password), ..source })
            }
            Root::Words(..) => Err(Error::usage("there is a password in what is brought over")
                .hint("leave --words-password away, or give the words without ///password")),
            _ => Err(Error::usage("a password of words goes with words").hint(
                "leave --words-password away; --source-password-file is for the password of a file",
            )),
        }
    }

    async fn password_of_words(&self, cx: &Ctx) -> Result<Option<SecretString>> {
        let file = self.words_password_file.clone().map(PasswordOption::File);
        if file.is_none() && !self.words_password {
            return Ok(None);
        }
        let sources = PasswordSources::prefixed("words-", file);
        Ok(Some(cx.ui().password("the words", Some(sources)).await?.0))
    }

    fn check(&self, what: &str, address: AccountId) -> Result<()> {
        match self.expect {
            Some(expected) if expected != address => Err(Error::new(
                Code("other_key", Exit::Wallet),
                format!("{what} the key of {address}, not of {expected}; nothing was written"),
            )
            .hint("check the words; a key made with a path or a password needs those too: --derive, --words-password")),
            _ => Ok(()),
        }
    }

    /// Asks where nothing else has confirmed the address.
    async fn confirm(&self, cx: &Ctx, place: &KeyName, address: AccountId) -> Result<()> {
        if self.yes || self.expect.is_some() {
            return Ok(());
        }
        let answer = cx.ui().confirm(&format!("Write the key of {address} as {place}?")).await;
        let hint = "or --expect ADDRESS, which has the address compared";
        match answer.map_err(|error| match error.code().0 {
            "answer_needed" => error.hint(hint),
            _ => error,
        })? {
            true => Ok(()),
            false => Err(Error::new(Code("declined", Exit::Declined), "nothing was written")
                .hint("give --expect ADDRESS to have the address compared")),
        }
    }
}
