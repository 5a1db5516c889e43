//! What the commands that write keys share: how a key is protected, where it goes, what is said of it.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::words::{WordsArgs, WordsExit};
use crate::commands::args::password::StrengthArg;
use crate::config::Key;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::wallet::error::WalletError;
use crate::wallet::keyfile::{Format, Protection, taoctl::Cost};
use crate::wallet::keypair::Scheme;
use crate::wallet::locked::KeyPaths;
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

    #[command(flatten)]
    strength: StrengthArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum KeyFormat {
    Taoctl,
    Nacl,
    Plain,
}

impl KeyFormat {
    /// The word of `--format`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Taoctl => "taoctl",
            Self::Nacl => "nacl",
            Self::Plain => "plain",
        }
    }

    /// What a new file of this format makes a guesser pay: measured where the format leaves a choice.
    pub fn cost(self) -> Cost {
        match self {
            Self::Taoctl => Cost::calibrated(),
            Self::Nacl | Self::Plain => Cost::DEFAULT,
        }
    }

    /// How a file is written; `password` where it is encrypted.
    pub fn protection(self, password: Option<&SecretString>, cost: Cost) -> Protection<'_> {
        match (self, password) {
            (Self::Nacl, Some(password)) => Protection::Nacl(password),
            (Self::Taoctl, Some(password)) => Protection::Taoctl(password, cost),
            (Self::Plain, _) | (_, None) => Protection::Plain,
        }
    }
}

/// How a key is going to be written. Its password is known before anything is written, so that a question that is not
/// answered leaves nothing behind.
pub struct Seal {
    key: KeyName,
    format: KeyFormat,
    password: Option<SecretString>,
    cost: Cost,
}

impl FormatArg {
    /// For a coldkey: as given, else as set.
    pub fn coldkey(&self, cx: &Ctx) -> KeyFormat {
        self.format.unwrap_or_else(|| encrypted(cx))
    }

    /// For a hotkey: as given, else plain, because neurons load it unattended.
    pub fn hotkey(&self, cx: &Ctx, encrypt: bool) -> Result<KeyFormat> {
        match (self.format, encrypt) {
            (Some(KeyFormat::Plain), true) => {
                Err(Error::usage("--encrypt and --format plain contradict each other")
                    .hint("leave one of --encrypt and --format away"))
            }
            (None, true) => Ok(encrypted(cx)),
            (format, _) => Ok(format.unwrap_or(KeyFormat::Plain)),
        }
    }

    /// For the hotkey that is made together with a coldkey, whose format is the given one.
    pub fn second(&self, cx: &Ctx, encrypt: bool) -> KeyFormat {
        match encrypt {
            true => self.format.filter(|f| *f != KeyFormat::Plain).unwrap_or_else(|| encrypted(cx)),
            false => KeyFormat::Plain,
        }
    }

    /// Finds out the password of a new key. Refuses first where a key has this name.
    pub async fn seal(&self, cx: &Ctx, key: KeyName, format: KeyFormat) -> Result<Seal> {
        refuse_existing(cx, &key)?;
        let password = match format {
            KeyFormat::Plain => None,
            KeyFormat::Taoctl | KeyFormat::Nacl => {
                let label = format!("the new key {key}");
                let weak = self.strength.allow_weak_password;
                let wanted = NewPassword::of_key(label, &key, weak);
                Some(cx.ui().new_password(wanted, None).await?)
            }
        };
        Ok(Seal { key, format, password, cost: format.cost() })
    }
}

/// Refuses where a key has this name.
pub fn refuse_existing(cx: &Ctx, key: &KeyName) -> Result<()> {
    let path = cx.store().paths(key).key;
    match path.symlink_metadata() {
        Ok(_) => Err(WalletError::Exists(path).into()),
        Err(_) => Ok(()),
    }
}

/// Refuses a fresh key where the address of another one has its place.
pub fn refuse_watched(cx: &Ctx, key: &KeyName) -> Result<()> {
    refuse_existing(cx, key)?;
    match cx.store().public_key(key) {
        Ok(Some((address, _))) => {
            let message = format!("{key} watches {address}, which a new key would not be");
            Err(Error::new(Code("watch_only", Exit::Wallet), message)
                .hint("choose another name, or bring its key here with `taoctl wallet import`"))
        }
        Ok(None) | Err(WalletError::NoSuchWallet { .. }) => Ok(()),
        Err(other) => Err(other.into()),
    }
}

/// A hotkey without a coldkey is usual on a mining machine; a mistyped name looks the same.
pub fn warn_of_new_wallet(cx: &Ctx, key: &KeyName) {
    if let (KeyName::Hotkey(wallet, _), Err(WalletError::NoSuchWallet { .. })) =
        (key, cx.store().wallet(key.wallet()))
    {
        cx.output().warn(&format!("makes the new wallet {wallet}"));
    }
}

/// The format of keys that are encrypted: as set.
fn encrypted(cx: &Ctx) -> KeyFormat {
    match cx.config().get(Key::KeyfileFormat).0 {
        "nacl" => KeyFormat::Nacl,
        _ => KeyFormat::Taoctl,
    }
}

impl Seal {
    /// How the user calls the key.
    pub fn name(&self) -> String {
        self.key.to_string()
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

/// Makes a key of fresh words and hands the words over. Without a pause: Ctrl-C waits, so that no key is left whose
/// words were not handed over.
pub fn new_key(cx: &Ctx, seal: &Seal, words: &WordsArgs, exit: WordsExit) -> Result<Made> {
    let mnemonic = words.generate()?;
    let words = mnemonic.words().map_err(WalletError::from)?;
    let made = make(cx, seal, KeySource::from_mnemonic(mnemonic))?;
    exit.hand_over(cx, &[(seal.name(), words)])?;
    Ok(made)
}

/// Writes a key: sealed, read back and compared before it has its name. Takes about a second when encrypted.
pub fn make(cx: &Ctx, seal: &Seal, source: KeySource) -> Result<Made> {
    let progress = cx.output().progress("writing the key and reading it back");
    let protection = seal.format.protection(seal.password.as_ref(), seal.cost);
    let format = protection.format();
    let created = cx.store().create(&seal.key, &source, protection);
    drop(progress);
    let created = created?;
    for warning in &created.warnings {
        cx.output().warn(&warning.to_string());
    }
    Ok(Made::new(&seal.key, created.address, source.scheme, format, &created.paths))
}

impl Made {
    /// What is said of a key file that was written.
    pub fn new(
        key: &KeyName,
        address: AccountId,
        scheme: Scheme,
        format: Format,
        paths: &KeyPaths,
    ) -> Self {
        Self {
            name: key.to_string(),
            kind: key.kind(),
            address,
            scheme: scheme.name(),
            format: format.name(),
            encrypted: format.is_encrypted(),
            file: paths.key.display().to_string(),
        }
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
