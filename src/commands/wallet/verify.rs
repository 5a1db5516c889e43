//! `wallet verify`: whose signature is it, and of what.

use std::str::FromStr;

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::message::{HexBytes, MessageArgs, SchemeArg, form_text};
use crate::commands::args::account::AccountArg;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::message::{Form, Message};
use crate::wallet::keypair::Scheme;

/// Check the signature of a message
///
/// Both schemes are tried, and the message both wrapped in <Bytes>…</Bytes> and as it is: the result says what fits. A
/// signature that fits nothing is an error, `signature_invalid`, exit 4.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet verify --address savings --message hello \\
    --signature \\
    0x6c44431e9e81d4fa660877b39812e971f9997ed7bd1f15eef00c69d11cfae07eb5283882a162ddb8d92ff06dd4c35865695c60e42e2beb5b33deeb77c5029b80
  taoctl wallet verify --file challenge.bin \\
    --address 5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV \\
    --signature \\
    6c44431e9e81d4fa660877b39812e971f9997ed7bd1f15eef00c69d11cfae07eb5283882a162ddb8d92ff06dd4c35865695c60e42e2beb5b33deeb77c5029b80")]
pub struct Verify {
    /// Whose signature it should be: an address, a wallet, or WALLET/HOTKEY
    #[arg(long, value_name = "ACCOUNT", alias = "ss58")]
    address: AccountArg,

    /// The signature: 64 bytes in hexadecimal, or 65 with the number of the scheme in front
    #[arg(long, value_name = "0x…")]
    signature: SignatureArg,

    #[command(flatten)]
    message: MessageArgs,

    /// Only this scheme: sr25519 or ed25519
    #[arg(long, value_enum, hide_possible_values = true)]
    scheme: Option<SchemeArg>,

    /// Only as it is, not wrapped
    #[arg(long)]
    raw: bool,
}

/// The signature is valid.
#[derive(Debug, Serialize)]
pub struct Valid {
    valid: bool,
    address: AccountId,
    scheme: &'static str,
    form: Form,
}

impl Query for Verify {
    type View = Valid;

    async fn query(&self, cx: &Ctx) -> Result<Valid> {
        let address = cx.account(Some(&self.address))?;
        let text = self.message.read()?;
        let schemes = self.schemes();
        let forms: &[Form] = if self.raw { &[Form::Raw] } else { &[Form::Wrapped, Form::Raw] };
        let found = forms.iter().find_map(|form| {
            let message = Message::new(&text, *form);
            let scheme = message.signed_by(&address, &self.signature.bytes, &schemes)?;
            Some((message.form(), scheme))
        });
        let Some((form, scheme)) = found else {
            let wrapped = Message::new(&text, Form::Wrapped);
            let is_wrapped = wrapped.signed_by(&address, &self.signature.bytes, &schemes).is_some();
            let hint = match is_wrapped {
                true => "it is a signature of the wrapped message: leave --raw away",
                false => "compare the message to the byte: a space or a newline at its end counts",
            };
            let message = format!("this is no signature of {address} over the message");
            return Err(Error::refused("signature_invalid", message)
                .hint(hint)
                .with_details(json!({ "valid": false, "address": address })));
        };
        Ok(Valid { valid: true, address, scheme: scheme.name(), form })
    }
}

impl Verify {
    fn schemes(&self) -> Vec<Scheme> {
        let allowed = |scheme: &Scheme| {
            let told = self.scheme.map(Scheme::from);
            [told, self.signature.scheme].into_iter().flatten().all(|told| told == *scheme)
        };
        [Scheme::Sr25519, Scheme::Ed25519].into_iter().filter(allowed).collect()
    }
}

/// A signature, as a `MultiSignature` or without its first byte.
#[derive(Clone, Debug)]
struct SignatureArg {
    scheme: Option<Scheme>,
    bytes: [u8; 64],
}

impl FromStr for SignatureArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let HexBytes(given) = text.parse()?;
        let (scheme, bytes) = match given.as_slice() {
            // The order of Substrate's `MultiSignature`.
            [0, bytes @ ..] if bytes.len() == 64 => (Some(Scheme::Ed25519), bytes),
            [1, bytes @ ..] if bytes.len() == 64 => (Some(Scheme::Sr25519), bytes),
            bytes => (None, bytes),
        };
        let bytes = bytes.try_into();
        bytes.map(|bytes| Self { scheme, bytes }).map_err(|_| {
            format!(
                "a signature has 64 bytes, or 65 with 00 or 01 in front; this has {}",
                given.len()
            )
        })
    }
}

impl View for Valid {
    fn render(&self, page: &mut Page) {
        page.fields([
            ("valid", "yes".to_owned()),
            ("address", self.address.to_string()),
            ("scheme", self.scheme.to_owned()),
            ("signed", format!("the bytes {}", form_text(self.form))),
        ]);
    }
}
