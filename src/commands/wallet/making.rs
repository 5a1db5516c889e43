//! What the commands that write keys share: how a key is protected, where it goes, what is said of it.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::words::WordsArgs;
use crate::config::Key;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;
use crate::wallet::error::WalletError;
use crate::wallet::keyfile::{Protection, taoctl::Cost};
use crate::wallet::name::KeyName;
use crate::wallet::secret::SecretString;
use crate::wallet::source::KeySource;
use crate::wallet::unlock::NewPassword;

/// `--format`.
#[derive(Clone, Debug, Args)]
pub struct FormatArg {
    /// How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]
    #[arg(long, value_enum, value_name = "FORMAT", hide_possible_values = true)]
    format: Option<KeyFormat>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum KeyFormat {
    Taoctl,
    Nacl,
    Plain,
}

impl FormatArg {
    /// For a coldkey: as given, else as set.
    pub fn coldkey(&self, cx: &Ctx) -> KeyFormat {
        let set = match cx.config().get(Key::KeyfileFormat).0 {
            "nacl" => KeyFormat::Nacl,
            _ => KeyFormat::Taoctl,
        };
        self.format.unwrap_or(set)
    }

    /// For a hotkey: as given, else plain, because neurons load it unattended.
    pub fn hotkey(&self) -> KeyFormat {
        self.format.unwrap_or(KeyFormat::Plain)
    }
}

/// A key that was written and read back.
#[derive(Debug, Serialize)]
pub struct Made {
    /// `WALLET` or `WALLET/HOTKEY`.
    name: String,
    kind: &'static str,
    address: AccountId,
    scheme: &'static str,
    format: &'static str,
    encrypted: bool,
    file: String,
}

/// Makes a key of fresh words and hands the words over.
pub async fn new_key(
    cx: &Ctx,
    place: KeyName,
    args: &WordsArgs,
    format: KeyFormat,
) -> Result<Made> {
    let in_key_file = format == KeyFormat::Plain;
    let mnemonic = args.generate()?;
    let exit = args.exit(cx, in_key_file)?;
    let words = mnemonic.words().map_err(WalletError::from)?;
    let name = place.to_string();
    match make(cx, place, KeySource::from_mnemonic(mnemonic), format).await {
        Ok(made) => {
            exit.hand_over(cx, &[(name, words)])?;
            Ok(made)
        }
        Err(error) => {
            exit.abandon();
            Err(error)
        }
    }
}

/// Writes a key: sealed, read back and compared before it has its name. Takes about a second when encrypted.
pub async fn make(cx: &Ctx, place: KeyName, source: KeySource, format: KeyFormat) -> Result<Made> {
    let password = match format {
        KeyFormat::Plain => None,
        KeyFormat::Taoctl | KeyFormat::Nacl => {
            let wanted = NewPassword {
                label: format!("the new key {place}"),
                known: vec![place.to_string()],
                allow_weak: false,
            };
            Some(cx.ui().new_password(wanted, None).await?)
        }
    };
    let progress = cx.output().progress("writing the key and reading it back");
    let (store, scheme) = (cx.store(), source.scheme);
    let (name, kind) = (place.to_string(), place.kind());
    let protection = protection(format, password.as_ref());
    let format = protection.format();
    // Not on another thread: Ctrl-C waits, so that no key is left whose words were not handed over.
    let created = store.create(&place, &source, protection);
    drop(progress);
    let created = created?;
    for warning in &created.warnings {
        cx.output().warn(&warning.to_string());
    }
    Ok(Made {
        name,
        kind,
        address: created.address,
        scheme: scheme.name(),
        format: format.name(),
        encrypted: format.is_encrypted(),
        file: created.paths.key.display().to_string(),
    })
}

fn protection(format: KeyFormat, password: Option<&SecretString>) -> Protection<'_> {
    match (format, password) {
        (KeyFormat::Nacl, Some(password)) => Protection::Nacl(password),
        (KeyFormat::Taoctl, Some(password)) => Protection::Taoctl(password, Cost::DEFAULT),
        (KeyFormat::Plain, _) | (_, None) => Protection::Plain,
    }
}

impl View for Made {
    /// With which tools open the file.
    fn render(&self, page: &mut Page) {
        let opens = match self.format {
            "taoctl" => "encrypted; taoctl opens it",
            "nacl" => "encrypted; taoctl and btcli open it",
            _ => "not encrypted; every Bittensor tool reads it",
        };
        page.fields([
            (self.kind, self.name.clone()),
            ("address", self.address.to_string()),
            ("file", self.file.clone()),
            ("format", format!("{} ({opens})", self.format)),
        ]);
    }
}
