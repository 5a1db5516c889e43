//! Keys on their way out: new files outside of the wallets folder, mode 0600, whole and verified, never over another.

use std::path::Path;

use super::error::WalletError;
use super::keyfile::{self, Protection};
use super::keypair::Scheme;
use super::secret::{SecretBytes, SecretString};
use super::source::{KeySource, Root};
use super::store::{same_address, same_key};
use super::write;
use crate::domain::address::AccountId;

/// Words as they are exported.
pub struct ExportedWords {
    /// The words with the derivation path behind them, as `wallet import` reads them.
    pub text: SecretString,
    /// The path alone; empty if there is none.
    pub path: String,
    /// Whether the key needs a BIP-39 password besides.
    pub has_password: bool,
}

/// The words of a key; `None` if it was not made from words.
pub fn words(source: &KeySource) -> Result<Option<ExportedWords>, WalletError> {
    let Root::Words(mnemonic, password) = &source.root else { return Ok(None) };
    let words = mnemonic.words()?;
    let path = source.path.as_str();
    let mut text = String::with_capacity(words.expose().len() + path.len());
    text.push_str(words.expose());
    text.push_str(path);
    Ok(Some(ExportedWords {
        text: SecretString::new(text),
        path: path.to_owned(),
        has_password: !password.expose().is_empty(),
    }))
}

/// Writes words.
pub fn write_words(path: &Path, words: &ExportedWords) -> Result<(), WalletError> {
    let mut line = Vec::with_capacity(words.text.expose().len() + 1);
    line.extend_from_slice(words.text.expose().as_bytes());
    line.push(b'\n');
    let line = SecretBytes::new(line);
    write::create_outside(path, line.expose(), |written| match written == line.expose() {
        true => Ok(()),
        false => Err(WalletError::ReadBack(path.to_owned())),
    })
}

/// Writes a key file, and opens it again before it has its name. Blocking: an encrypted key is derived twice.
pub fn write_key(
    path: &Path,
    source: &KeySource,
    protection: Protection<'_>,
) -> Result<(), WalletError> {
    write::refuse_existing(path)?; // before the seconds are spent
    let expected = source.keypair()?.public();
    let bytes = keyfile::seal(source, protection).map_err(WalletError::Seal)?;
    write::create_outside(path, bytes.expose(), |written| {
        let opened = keyfile::open(written, protection.password());
        let found = opened.map_err(WalletError::keyfile(path))?.keypair.public();
        same_key(path, found, expected)
    })
}

/// Writes a watch-only file.
pub fn write_public(path: &Path, account: AccountId, scheme: Scheme) -> Result<(), WalletError> {
    let bytes = keyfile::plain::write_public(&account, scheme);
    write::create_outside(path, bytes.expose(), |written| same_address(path, written, account))
}
