//! Messages that are no transactions, signed so that they can never become one.
//!
//! By default the bytes are wrapped in `<Bytes>…</Bytes>`, as wallets of the polkadot-js kind do it (`signRaw`,
//! `u8aWrapBytes` of @polkadot/util): no call begins like that. Raw bytes, which the official client signs, are
//! refused if they could be the payload of a transaction ([`crate::chain::payload`]).

use std::sync::Arc;

use serde::Serialize;

use super::Ui;
use super::signer::{Key, Signer, elsewhere};
use crate::chain::Hash;
use crate::chain::payload::{Payload, recognise};
use crate::domain::address::AccountId;
use crate::error::{Error, Result};
use crate::wallet::keypair::{Scheme, verify};

const START: &[u8] = b"<Bytes>";
const END: &[u8] = b"</Bytes>";
/// What polkadot-js takes for wrapped, too.
const ETHEREUM: &[u8] = b"\x19Ethereum Signed Message:\n";

/// How a message is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// In `<Bytes>…</Bytes>`.
    Wrapped,
    /// As it is.
    Raw,
}

/// The bytes that a signature covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    bytes: Vec<u8>,
    form: Form,
}

impl Message {
    /// In a form. What is wrapped already is not wrapped twice.
    pub fn new(text: &[u8], form: Form) -> Self {
        let bytes = match form {
            Form::Wrapped if !is_wrapped(text) && !text.starts_with(ETHEREUM) => {
                [START, text, END].concat()
            }
            _ => text.to_vec(),
        };
        let form = if is_wrapped(&bytes) { Form::Wrapped } else { Form::Raw };
        Self { bytes, form }
    }

    /// What is signed.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How it came out.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Refuses what could be a transaction of any chain, or of one of these for certain.
    pub fn check(&self, known: &[Hash]) -> Result<()> {
        if self.form == Form::Wrapped {
            return Ok(());
        }
        let why = match recognise(&self.bytes, known) {
            None => return Ok(()),
            Some(Payload::Hash) => "32 bytes can be the hash of a transaction".to_owned(),
            Some(Payload::OfChain(genesis)) => {
                format!("these bytes can be a transaction of the chain {genesis}")
            }
            Some(Payload::OfSomeChain) => "these bytes can be a transaction of a chain".to_owned(),
        };
        Err(Error::refused("message_is_payload", format!("{why}; nothing was signed"))
            .hint("sign it without --raw: wrapped in <Bytes>, no chain takes it for a transaction"))
    }

    /// Opens the key, signs, and makes sure that the signature verifies. No other program holds the key for this: the
    /// agent signs transactions only.
    pub async fn sign(&self, signer: &Signer, ui: &dyn Ui) -> Result<(Scheme, [u8; 64])> {
        let (scheme, signature) = match signer.key() {
            Key::Wallet(key) => {
                let pair = ui.unlock(signer.name(), Arc::clone(key)).await?;
                (pair.scheme(), pair.sign(&self.bytes))
            }
            Key::Development(account) => (Scheme::Sr25519, account.sign(&self.bytes).0),
            Key::Elsewhere => return Err(elsewhere(signer.name())),
        };
        match verify(scheme, &signer.account(), &self.bytes, &signature) {
            true => Ok((scheme, signature)),
            false => Err(Error::internal("the signature does not verify; it is not shown")),
        }
    }

    /// Whether `account` signed it in one of the schemes, and in which.
    pub fn signed_by(
        &self,
        account: &AccountId,
        signature: &[u8; 64],
        schemes: &[Scheme],
    ) -> Option<Scheme> {
        let found = schemes.iter().find(|s| verify(**s, account, &self.bytes, signature));
        found.copied()
    }
}

fn is_wrapped(bytes: &[u8]) -> bool {
    bytes.len() >= START.len() + END.len() && bytes.starts_with(START) && bytes.ends_with(END)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `u8aWrapBytes` of @polkadot/util 13: its own test cases, and what `u8aIsWrapped` takes for wrapped.
    #[test]
    fn wrapping_is_that_of_polkadot_js() {
        for (text, expected) in [
            ("abc", "<Bytes>abc</Bytes>"),
            ("", "<Bytes></Bytes>"),
            ("<Bytes>abc</Bytes>", "<Bytes>abc</Bytes>"),
            ("<Bytes></Bytes>", "<Bytes></Bytes>"),
            ("<Bytes>abc", "<Bytes><Bytes>abc</Bytes>"),
            ("abc</Bytes>", "<Bytes>abc</Bytes></Bytes>"),
            ("<Bytes>/Bytes>", "<Bytes><Bytes>/Bytes></Bytes>"),
            ("\u{19}Ethereum Signed Message:\n3abc", "\u{19}Ethereum Signed Message:\n3abc"),
        ] {
            let message = Message::new(text.as_bytes(), Form::Wrapped);
            assert_eq!(message.bytes(), expected.as_bytes(), "{text}");
        }
        let raw = Message::new(b"abc", Form::Raw);
        assert_eq!((raw.bytes(), raw.form()), (b"abc".as_slice(), Form::Raw));
    }

    #[test]
    fn what_could_be_a_transaction_is_refused_unless_it_is_wrapped() {
        let genesis = Hash([0x2f; 32]);
        let payload = [&[5, 3][..], &[0xee; 40], &genesis.0, &[0xee; 33]].concat();
        for bytes in [payload.as_slice(), &[7; 32]] {
            assert!(Message::new(bytes, Form::Wrapped).check(&[genesis]).is_ok());
            let refused = Message::new(bytes, Form::Raw).check(&[genesis]).unwrap_err();
            assert_eq!(refused.code().0, "message_is_payload");
        }
        // Not wrapped by us and not by <Bytes>: judged as it is signed.
        let disguised = [ETHEREUM, &genesis.0].concat();
        assert!(Message::new(&disguised, Form::Wrapped).check(&[genesis]).is_err());
        let text = Message::new(b"hello bittensor", Form::Raw);
        assert!(text.check(&[genesis]).is_ok());
    }
}
