//! A coldkey without encryption: never by a slip.

use clap::Args;

use super::typing::type_name;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::wallet::name::KeyName;

/// `--allow-plain-coldkey`, of every command that may write one.
#[derive(Clone, Debug, Args)]
pub struct PlainColdkeyArg {
    /// Write a coldkey without encryption, without asking
    #[arg(long)]
    allow_plain_coldkey: bool,
}

impl PlainColdkeyArg {
    /// Has the name typed where the file of a coldkey is going to be plain. Hotkeys are plain as a rule.
    pub async fn allow(&self, cx: &Ctx, name: &KeyName, is_plain: bool) -> Result<()> {
        match name {
            KeyName::Coldkey(_) if is_plain && !self.allow_plain_coldkey => {
                let why = "Whoever reads the file will have the key and all its coins.";
                type_name(cx, why, name, "--allow-plain-coldkey").await
            }
            _ => Ok(()),
        }
    }
}
