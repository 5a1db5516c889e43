//! `$ANSIBLE_VAULT`: the encrypted key file of older official tools, which is Ansible Vault 1.1.
//!
//! A header line `$ANSIBLE_VAULT;1.1;AES256`, then lines of hexadecimal. Decoded they are three more
//! hexadecimal texts, a line each: salt, HMAC-SHA256 of the ciphertext, ciphertext. PBKDF2-HMAC-SHA256 with
//! 10,000 rounds gives the key of AES-256-CTR (32 bytes), that of the HMAC (32) and the counter (16); the
//! plaintext is the JSON of [`super::plain`], padded to blocks as in PKCS #7. White space is read as
//! `ansible-vault` reads it: CRLF and a missing last newline are fine.

use aes::Aes256;
use ctr::Ctr128BE;
use ctr::cipher::{KeyIvInit, StreamCipher};
use hmac::{Hmac, Mac};
use pbkdf2::pbkdf2_hmac;
use sha2::Sha256;

use super::{KeyfileError, Opened, plain};
use crate::wallet::secret::{SecretArray, SecretBytes, SecretString};

/// How a file begins.
pub const MAGIC: &str = "$ANSIBLE_VAULT";

const HEADER: &str = "$ANSIBLE_VAULT;1.1;AES256";
const ROUNDS: u32 = 10_000;
const BLOCK: usize = 16;

/// A checked file, not yet decrypted.
pub struct Keyfile {
    salt: Vec<u8>,
    tag: [u8; 32],
    ciphertext: Vec<u8>,
}

/// The keys that a password gives for one file.
pub struct DerivedKey(SecretArray<80>);

impl Keyfile {
    /// Reads everything but the secret.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyfileError> {
        let text = std::str::from_utf8(bytes).map_err(|_| KeyfileError::Damaged("not text"))?;
        let mut lines = text.lines();
        if lines.next().map(str::trim_end) != Some(HEADER) {
            return Err(KeyfileError::Unsupported("an Ansible vault that is not 1.1 with AES256"));
        }
        let digits: Vec<u8> =
            lines.flat_map(str::bytes).filter(|b| !b.is_ascii_whitespace()).collect();
        let body = decode(&digits)?;
        let mut parts = body.split(|byte| *byte == b'\n');
        let (Some(salt), Some(tag), Some(ciphertext), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(KeyfileError::Damaged("the vault has not three parts"));
        };
        let (salt, ciphertext) = (decode(salt)?, decode(ciphertext)?);
        let tag = decode(tag)?.try_into().map_err(|_| KeyfileError::Damaged("its HMAC"))?;
        if ciphertext.is_empty() || ciphertext.len() % BLOCK != 0 {
            return Err(KeyfileError::Damaged("the file is cut short"));
        }
        Ok(Self { salt, tag, ciphertext })
    }

    /// Runs the key derivation: some milliseconds.
    pub fn derive_key(&self, password: &SecretString) -> DerivedKey {
        let Ok(key) = SecretArray::build(|key| {
            pbkdf2_hmac::<Sha256>(password.expose().as_bytes(), &self.salt, ROUNDS, key);
            Ok::<(), std::convert::Infallible>(())
        });
        DerivedKey(key)
    }

    /// Checks and decrypts.
    pub fn decrypt(&self, key: &DerivedKey) -> Result<Opened, KeyfileError> {
        let (cipher_key, rest) = key.0.expose().split_at(32);
        let (mac_key, counter) = rest.split_at(32);
        let wrong = KeyfileError::WrongPassword;
        let mut mac = Hmac::<Sha256>::new_from_slice(mac_key).map_err(|_| wrong.clone())?;
        mac.update(&self.ciphertext);
        mac.verify((&self.tag).into()).map_err(|_| wrong.clone())?;

        let mut text = SecretBytes::new(self.ciphertext.clone());
        Ctr128BE::<Aes256>::new_from_slices(cipher_key, counter)
            .map_err(|_| wrong)?
            .apply_keystream(text.expose_mut());
        plain::parse(unpad(text.expose())?)
    }
}

fn decode(digits: &[u8]) -> Result<Vec<u8>, KeyfileError> {
    hex::decode(digits).map_err(|_| KeyfileError::Damaged("its hexadecimal"))
}

/// PKCS #7: the last byte says how many bytes are padding, and each of them is that number.
fn unpad(text: &[u8]) -> Result<&[u8], KeyfileError> {
    let padding = KeyfileError::Damaged("its padding");
    let count = text.last().copied().unwrap_or(0);
    let at = text.len().checked_sub(count.into()).ok_or(padding.clone())?;
    let (text, pad) = text.split_at(at);
    match !pad.is_empty() && pad.len() <= BLOCK && pad.iter().all(|byte| *byte == count) {
        true => Ok(text),
        false => Err(padding),
    }
}
