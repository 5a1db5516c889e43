//! `wallet export`: a key or its address for another tool, or its words.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde::Serialize;
use serde_json::value::RawValue;

use super::plain_coldkey::PlainColdkeyArg;
use crate::commands::args::key::KeyArg;
use crate::commands::args::password::NewPasswordArgs;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::Ui as _;
use crate::wallet::error::WalletError;
use crate::wallet::export::{self, ExportedWords};
use crate::wallet::keyfile::{Opened, Protection, plain};
use crate::wallet::keypair::Scheme;
use crate::wallet::name::KeyName;
use crate::wallet::secret::SecretString;
use crate::wallet::unlock::NewPassword;

/// Export a key for another tool, or its words or address
///
/// Words are shown on the terminal, or written with --out; they never go to stdout. Every file is new and readable by you
/// alone. polkadot-js and nacl files are encrypted with a new password; json is not encrypted. In words with a derivation path
/// the path stands behind them; the password of words is never exported.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet export savings --as words
  taoctl wallet export savings --as polkadot-js --out savings.json
  taoctl wallet export savings --as nacl --out coldkey --same-password
  taoctl wallet export savings/miner-1 --as watch-only > miner-1pub.txt")]
pub struct Export {
    #[command(flatten)]
    key: KeyArg,

    /// words; json (not encrypted), nacl: what btcli reads; polkadot-js: what that and mobile wallets read; watch-only: the address
    #[arg(long = "as", value_enum, value_name = "WHAT", hide_possible_values = true)]
    form: Form,

    /// Write into this new file
    #[arg(long, value_name = "FILE", alias = "mnemonic-file")]
    out: Option<PathBuf>,

    /// Encrypt the file with the password of the key itself
    #[arg(long)]
    same_password: bool,

    #[command(flatten)]
    new_password: NewPasswordArgs,

    #[command(flatten)]
    plain_coldkey: PlainColdkeyArg,

    /// Show words without asking
    #[arg(short, long, alias = "no-prompt")]
    yes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    Words,
    Json,
    PolkadotJs,
    Nacl,
    WatchOnly,
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Json => "json",
            Self::PolkadotJs => "polkadot-js",
            Self::Nacl => "nacl",
            Self::WatchOnly => "watch-only",
        }
    }
}

/// What left the wallet.
#[derive(Debug, Serialize)]
pub struct Exported {
    /// `WALLET` or `WALLET/HOTKEY`.
    name: String,
    kind: &'static str,
    address: AccountId,
    scheme: &'static str,
    #[serde(rename = "as")]
    form: &'static str,
    /// `null`: shown on the terminal, or here.
    file: Option<String>,
    /// Words only: whether a BIP-39 password that is not exported belongs to them.
    #[serde(skip_serializing_if = "Option::is_none")]
    words_password: Option<bool>,
    /// The watch-only file, where no other file was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    public: Option<Box<RawValue>>,
}

impl Action for Export {
    type View = Exported;

    async fn act(&self, cx: &Ctx) -> Result<Exported> {
        let name = self.key.name(cx)?;
        if self.same_password && !matches!(self.form, Form::Nacl | Form::PolkadotJs) {
            return Err(Error::usage(format!("{} are not encrypted", self.form.name()))
                .hint("leave --same-password away; --as nacl and --as polkadot-js take it"));
        }
        match self.form {
            Form::WatchOnly => self.watch_only(cx, &name).await,
            Form::Words => self.words(cx, &name).await,
            Form::Json | Form::Nacl | Form::PolkadotJs => self.key_file(cx, &name).await,
        }
    }
}

impl Export {
    async fn watch_only(&self, cx: &Ctx, name: &KeyName) -> Result<Exported> {
        let (account, scheme) = match cx.store().public_key(name)? {
            Some(public) => public,
            // Nothing but the key itself tells both.
            None => {
                let opened =
                    cx.ui().open(&name.to_string(), Arc::new(cx.store().key(name)?)).await?;
                (opened.keypair.public(), opened.keypair.scheme())
            }
        };
        let mut exported = self.exported(name, account, scheme);
        match &self.out {
            Some(path) => export::write_public(path, account, scheme)?,
            None => {
                let json = plain::write_public(&account, scheme);
                let raw = serde_json::from_slice(json.expose());
                exported.public = raw.map_err(|_| Error::internal("a public file is JSON"))?;
            }
        }
        Ok(exported)
    }

    async fn words(&self, cx: &Ctx, name: &KeyName) -> Result<Exported> {
        if self.out.is_none() && !cx.output().prompt().is_interactive() {
            let message = "the words must go somewhere and there is no terminal to show them on";
            return Err(
                Error::new(Code("answer_needed", Exit::Usage), message).hint("give --out FILE")
            );
        }
        self.refuse_existing()?;
        let key = Arc::new(cx.store().key(name)?);
        if self.out.is_none() && !self.yes {
            let question = format!("Show the words of {name} on this screen?");
            if !cx.ui().confirm(&question).await? {
                let message = "not confirmed; nothing was shown";
                return Err(Error::new(Code("declined", Exit::Declined), message)
                    .hint("--out FILE writes them into a file instead"));
            }
        }
        let opened = cx.ui().open(&name.to_string(), key).await?;
        let Some(words) = export::words(&opened.source)? else {
            let message = format!("the file of {name} holds a key and no words");
            return Err(Error::new(Code("no_words", Exit::Wallet), message)
                .hint("export the key itself: --as json, nacl or polkadot-js"));
        };
        match &self.out {
            Some(path) => export::write_words(path, &words)?,
            None => show(cx, name, &words)?,
        }
        if words.has_password {
            cx.output().warn("a password belongs to these words and is not exported: without it they give another key");
        }
        let mut exported = self.exported(name, opened.keypair.public(), opened.keypair.scheme());
        exported.words_password = Some(words.has_password);
        Ok(exported)
    }

    async fn key_file(&self, cx: &Ctx, name: &KeyName) -> Result<Exported> {
        let Some(path) = &self.out else {
            return Err(Error::usage(format!("--as {} makes a file", self.form.name()))
                .hint("give --out FILE, a file that does not exist yet"));
        };
        self.refuse_existing()?;
        let label = name.to_string();
        let key = Arc::new(cx.store().key(name)?);
        self.plain_coldkey.allow(cx, name, self.form == Form::Json).await?;
        let (opened, given) = cx.ui().open_keeping_password(&label, key).await?;
        let exported = self.exported(name, opened.keypair.public(), opened.keypair.scheme());
        let password = match self.form {
            Form::Json => None,
            _ => Some(self.password(cx, name, given.map(|(old, _)| old)).await?),
        };
        let progress = cx.output().progress("writing the file and reading it back");
        // Not on another thread: Ctrl-C waits, so that no temporary file is left.
        let written = write(path, self.form, &label, &opened, password.as_ref());
        drop(progress);
        written?;
        Ok(exported)
    }

    async fn password(
        &self,
        cx: &Ctx,
        name: &KeyName,
        old: Option<SecretString>,
    ) -> Result<SecretString> {
        match (self.same_password, old) {
            (true, Some(old)) => Ok(old),
            (true, None) => {
                Err(Error::usage(format!("{name} has no password, it is not encrypted"))
                    .hint("leave --same-password away and give a new password"))
            }
            (false, _) => {
                let label = format!("the new file of {name}");
                let weak = self.new_password.strength.allow_weak_password;
                let wanted = NewPassword::of_key(label, name, weak);
                let given = cx.ui().new_password(wanted, Some(self.new_password.sources()?)).await;
                given.map_err(|error| match error.code().0 {
                    "password_needed" => {
                        error.hint("or --same-password, which takes that of the key")
                    }
                    _ => error,
                })
            }
        }
    }

    /// Before a password is asked for.
    fn refuse_existing(&self) -> Result<()> {
        match &self.out {
            Some(path) if path.symlink_metadata().is_ok() => {
                Err(WalletError::Exists(path.clone()).into())
            }
            _ => Ok(()),
        }
    }

    fn exported(&self, name: &KeyName, address: AccountId, scheme: Scheme) -> Exported {
        Exported {
            name: name.to_string(),
            kind: name.kind(),
            address,
            scheme: scheme.name(),
            form: self.form.name(),
            file: self.out.as_ref().map(|path| path.display().to_string()),
            words_password: None,
            public: None,
        }
    }
}

fn write(
    path: &Path,
    form: Form,
    name: &str,
    opened: &Opened,
    password: Option<&SecretString>,
) -> Result<(), WalletError> {
    let protection = match (form, password) {
        (Form::PolkadotJs, Some(password)) => Protection::PolkadotJs(password, name),
        (Form::Nacl, Some(password)) => Protection::Nacl(password),
        _ => Protection::Plain,
    };
    export::write_key(path, &opened.source, protection)
}

/// The path is shown apart, because it is easily overlooked behind the words.
fn show(cx: &Ctx, name: &KeyName, words: &ExportedWords) -> Result<()> {
    let prompt = cx.output().prompt();
    prompt.show_secret("\nWhoever has these words has the key.\n")?;
    let text = words.text.expose();
    cx.output().show_words(&name.to_string(), text.strip_suffix(&words.path).unwrap_or(text))?;
    if !words.path.is_empty() {
        prompt.show_secret("\nThe derivation path belongs to the key, behind the last word: ")?;
        prompt.show_secret(&words.path)?;
        prompt.show_secret("\n")?;
    }
    prompt.show_secret("\n")
}

impl View for Exported {
    fn render(&self, page: &mut Page) {
        if let Some(public) = &self.public {
            return page.line(public.get());
        }
        let mut rows = vec![
            (self.kind, self.name.clone()),
            ("address", self.address.to_string()),
            (
                "exported",
                match self.form {
                    "json" => "json (not encrypted; every Bittensor tool reads it)".to_owned(),
                    form => form.to_owned(),
                },
            ),
        ];
        rows.extend(self.file.clone().map(|file| ("file", file)));
        page.fields(rows);
    }
}
