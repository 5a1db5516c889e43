//! `wallet sign`: sign a message that is no transaction.

use clap::Args;
use serde::Serialize;

use super::message::{MessageArgs, form_text};
use crate::chain::payload::chains_in_cache;
use crate::commands::args::key::KeyArg;
use crate::commands::contract::Action;
use crate::config::networks::Network;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::message::{Form, Message};
use crate::tx::policy::Policies;
use crate::tx::signer::Signer;

/// Sign a message, to prove that a key is yours
///
/// The message is wrapped in <Bytes>…</Bytes>, as polkadot-js and the wallets in browsers and phones do it, so that it
/// can never be taken for a transaction. btcli signs without: --raw does that, and refuses 32 bytes and whatever
/// else could be a transaction. A key with a policy signs nothing raw.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet sign savings --message 'I am the owner of subnet 7'
  taoctl wallet sign savings/miner-1 --file challenge.bin
  taoctl wallet sign --use-hotkey --raw --message hello --json")]
pub struct Sign {
    #[command(flatten)]
    key: KeyArg,

    /// Sign with the hotkey of --wallet and --wallet-hotkey
    #[arg(long, conflicts_with = "key")]
    use_hotkey: bool,

    #[command(flatten)]
    message: MessageArgs,

    /// Sign the bytes as they are, like btcli
    #[arg(long)]
    raw: bool,
}

/// A message was signed.
#[derive(Debug, Serialize)]
pub struct Signed {
    key: String,
    address: AccountId,
    scheme: &'static str,
    form: Form,
    /// Their number, as signed.
    bytes: usize,
    signature: String,
}

impl Action for Sign {
    type View = Signed;

    async fn act(&self, cx: &Ctx) -> Result<Signed> {
        let form = if self.raw { Form::Raw } else { Form::Wrapped };
        let message = Message::new(&self.message.read()?, form);
        message.check(&known_chains(cx))?;
        let signer = self.signer(cx)?;
        let policies = Policies::load(&cx.policy_file(), signer.folder(), Some(signer.account()))?;
        if message.form() == Form::Raw && policies.iter().next().is_some() {
            return Err(raw_under_policy());
        }
        if signer.is_development() {
            let name = signer.name();
            cx.output().warn(&format!("the key of {name} is public: anybody can sign like this"));
        }
        signer.note_agent_signs_no_message(cx.ui(), &cx.agent()).await;
        let (scheme, signature) = message.sign(&signer, cx.ui()).await?;
        Ok(Signed {
            key: signer.name().to_owned(),
            address: signer.account(),
            scheme: scheme.name(),
            form: message.form(),
            bytes: message.bytes().len(),
            signature: format!("0x{}", hex::encode(signature)),
        })
    }
}

impl Sign {
    fn signer(&self, cx: &Ctx) -> Result<Signer> {
        match self.key.given() {
            Some(name) => {
                let wallet = cx.store().wallet(name.wallet())?;
                Signer::wallet(name.to_string(), wallet.folder(), cx.store().key(name)?)
            }
            None if self.use_hotkey => cx.hotkey(),
            None => cx.coldkey(),
        }
    }
}

/// Some raw messages are worth money: orders of the chain's pallet LimitOrders are signed like that.
fn raw_under_policy() -> Error {
    let message = "a policy applies to this key, and nobody can tell what raw bytes mean to others";
    Error::refused("policy_raw_message", message)
        .hint("sign it without --raw: wrapped in <Bytes>, it is no order and no transaction")
}

/// The genesis hashes of the public networks, and of the chains that this machine has talked to.
fn known_chains(cx: &Ctx) -> Vec<crate::chain::Hash> {
    Network::public_genesis().chain(chains_in_cache(&cx.config().folders.cache)).collect()
}

impl View for Signed {
    fn render(&self, page: &mut Page) {
        page.fields([
            ("key", self.key.clone()),
            ("address", self.address.to_string()),
            ("scheme", self.scheme.to_owned()),
            ("signed", format!("{} bytes, {}", self.bytes, form_text(self.form))),
            ("signature", self.signature.clone()),
        ]);
    }
}
