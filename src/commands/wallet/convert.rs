//! `wallet convert`: a key file in another format.

use clap::Args;

use super::making::KeyFormat;
use super::plain_coldkey::PlainColdkeyArg;
use super::rewriting::{OpenKey, Rewritten, new_password, open, rewrite};
use crate::commands::args::key::KeyArg;
use crate::commands::args::password::NewPasswordArgs;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::wallet::name::KeyName;
use crate::wallet::secret::SecretString;
use crate::wallet::source::{KeySource, Root};

/// Write a key in another format
///
/// From every format that can be read, also from the same one, which renews its cost. An encrypted key keeps its
/// password unless a new one is given. The file is read back and opened before the old one is removed.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet convert savings --to taoctl
  taoctl wallet convert savings --to nacl --keep-old
  taoctl wallet convert savings/miner-1 --to nacl --new-password-file pw.txt")]
pub struct Convert {
    #[command(flatten)]
    key: KeyArg,

    /// taoctl (strongest), nacl (btcli opens it too), plain (not encrypted)
    #[arg(long, value_enum, value_name = "FORMAT", hide_possible_values = true)]
    to: KeyFormat,

    #[command(flatten)]
    new_password: NewPasswordArgs,

    /// Keep the old file in the .trash folder of the wallet
    #[arg(long)]
    keep_old: bool,

    #[command(flatten)]
    plain_coldkey: PlainColdkeyArg,

    /// Write the key alone where the format cannot hold the words and the path that it was derived from
    #[arg(long)]
    drop_words: bool,
}

impl Action for Convert {
    type View = Rewritten;

    async fn act(&self, cx: &Ctx) -> Result<Rewritten> {
        let name = self.key.name(cx)?;
        let locked = cx.store().key(&name)?;
        self.plain_coldkey.allow(cx, &name, self.to == KeyFormat::Plain).await?;
        let key = open(cx, &name, locked).await?;
        self.refuse_loss(&name, &key.opened.source)?;
        let password = self.password(cx, &name, &key).await?;
        let password = password.as_ref().or(key.password.as_ref());
        let done = format!("written as {}", self.to.name());
        rewrite(cx, &name, &key, self.to, password, (done, self.keep_old))
    }
}

impl Convert {
    fn refuse_loss(&self, name: &KeyName, source: &KeySource) -> Result<()> {
        let lost = match source.root {
            _ if self.to == KeyFormat::Taoctl || self.drop_words => return Ok(()),
            Root::Words(..) if source.plain_words().is_none() => "words",
            Root::Seed(_) if !source.path.is_empty() => "seed",
            Root::PrivateKey(_) if !source.path.is_empty() => "private key",
            _ => return Ok(()),
        };
        let message = format!(
            "{name} is derived from its {lost} by a path or a password, which only the format taoctl can hold"
        );
        Err(Error::refused("words_would_be_lost", message).hint(
            "--drop-words writes the key alone; it signs as before, and nothing else can be derived from it",
        ))
    }

    /// A new password, where one is needed or given.
    async fn password(
        &self,
        cx: &Ctx,
        name: &KeyName,
        key: &OpenKey,
    ) -> Result<Option<SecretString>> {
        let sources = Some(self.new_password.sources()?).filter(|new| new.is_given_for_all());
        if self.to == KeyFormat::Plain {
            return match sources {
                None => Ok(None),
                Some(_) => Err(Error::usage("a key that is not encrypted has no password")
                    .hint("leave the new password away, or choose --to taoctl")),
            };
        }
        match sources.is_none() && key.password.is_some() {
            true => Ok(None),
            false => {
                let weak = self.new_password.strength.allow_weak_password;
                new_password(cx, name, sources, weak).await.map(Some)
            }
        }
    }
}
