//! `wallet password`: another password for a key.

use clap::Args;

use super::making::KeyFormat;
use super::rewriting::{Rewritten, new_password, open, rewrite};
use crate::commands::args::key::KeyArg;
use crate::commands::args::password::NewPasswordArgs;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::wallet::keyfile::Format;
use crate::wallet::name::KeyName;

/// Change the password of a key
///
/// The key is opened with its password, written under the new one, read back and opened again; then the old file is
/// removed. Backups and copies elsewhere keep the old password.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet password savings
  taoctl wallet password savings/miner-1 --password-file old.txt --new-password-file new.txt")]
pub struct Password {
    #[command(flatten)]
    key: KeyArg,

    #[command(flatten)]
    new_password: NewPasswordArgs,

    /// Keep the old file in the .trash folder of the wallet
    #[arg(long)]
    keep_old: bool,
}

impl Action for Password {
    type View = Rewritten;

    async fn act(&self, cx: &Ctx) -> Result<Rewritten> {
        let name = self.key.name(cx)?;
        let locked = cx.store().key(&name)?;
        let format = same_format(&name, locked.format())?;
        let sources = self.new_password.sources()?;
        let key = open(cx, &name, locked).await?;
        let weak = self.new_password.strength.allow_weak_password;
        let password = new_password(cx, &name, Some(sources), weak).await?;
        if key.password.as_ref().is_some_and(|old| old.expose() == password.expose()) {
            return Err(Error::refused("same_password", "the new password is the old one")
                .hint("choose another one; nothing was changed"));
        }
        let done = ("password changed".to_owned(), self.keep_old);
        rewrite(cx, &name, &key, format, Some(&password), done)
    }
}

/// The format that the file keeps.
fn same_format(name: &KeyName, format: Format) -> Result<KeyFormat> {
    let convert = |to: &str| format!("write it anew with `taoctl wallet convert {name} --to {to}`");
    match format {
        Format::Taoctl => Ok(KeyFormat::Taoctl),
        Format::Nacl => Ok(KeyFormat::Nacl),
        encrypted if encrypted.is_encrypted() => Err(Error::refused(
            "format_is_old",
            format!("{name} is written as {encrypted}, which taoctl reads and does not write"),
        )
        .hint(convert("nacl"))),
        _ => Err(Error::refused("not_encrypted", format!("{name} is not encrypted"))
            .hint(convert("taoctl"))),
    }
}
