//! `gAAAAA…`: the encrypted key file of the oldest official tools, which is a Fernet token.
//!
//! URL-safe base64 of version (`0x80`), time (8 bytes), IV (16), ciphertext, HMAC-SHA256 of all before it
//! (32): <https://github.com/fernet/spec/blob/master/Spec.md>. The key is PBKDF2-HMAC-SHA256 with ten million
//! rounds and one salt for everybody: first the key of the HMAC, then that of AES-128-CBC (16 bytes each).
//! The plaintext is the JSON of [`super::plain`].

use aes::Aes128;
use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockDecryptMut, KeyIvInit};
use hmac::{Hmac, Mac};
use pbkdf2::pbkdf2_hmac;
use sha2::Sha256;

use super::{KeyfileError, Opened, plain};
use crate::wallet::secret::{SecretArray, SecretBytes, SecretString};

/// How a file begins: the version, and a time before the year 2106.
pub const MAGIC: &str = "gAAAAA";

const VERSION: u8 = 0x80;
const ROUNDS: u32 = 10_000_000;
const SALT: &[u8] = b"Iguesscyborgslikemyselfhaveatendencytobeparanoidaboutourorigins";
const BLOCK: usize = 16;

/// A checked file, not yet decrypted.
pub struct Keyfile {
    /// Version, time and IV: what is authenticated besides the ciphertext.
    head: [u8; 25],
    ciphertext: Vec<u8>,
    tag: [u8; 32],
}

/// The keys that a password gives; the same in every file.
pub struct DerivedKey(SecretArray<32>);

/// Runs the key derivation: some seconds.
pub fn derive_key(password: &SecretString) -> DerivedKey {
    let Ok(key) = SecretArray::build(|key| {
        pbkdf2_hmac::<Sha256>(password.expose().as_bytes(), SALT, ROUNDS, key);
        Ok::<(), std::convert::Infallible>(())
    });
    DerivedKey(key)
}

impl Keyfile {
    /// Reads everything but the secret.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyfileError> {
        let config =
            GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        let token = GeneralPurpose::new(&URL_SAFE, config)
            .decode(bytes.trim_ascii_end())
            .map_err(|_| KeyfileError::Damaged("its base64"))?;
        let cut = KeyfileError::Damaged("the file is cut short");
        let (head, rest) = token.split_first_chunk().ok_or(cut.clone())?;
        let (ciphertext, tag) = rest.split_last_chunk().ok_or(cut.clone())?;
        if head[0] != VERSION {
            return Err(KeyfileError::Damaged("not a Fernet token"));
        }
        if ciphertext.is_empty() || ciphertext.len() % BLOCK != 0 {
            return Err(cut);
        }
        Ok(Self { head: *head, ciphertext: ciphertext.to_vec(), tag: *tag })
    }

    /// Checks and decrypts.
    pub fn decrypt(&self, key: &DerivedKey) -> Result<Opened, KeyfileError> {
        let (mac_key, cipher_key) = key.0.expose().split_at(16);
        let wrong = KeyfileError::WrongPassword;
        let mut mac = Hmac::<Sha256>::new_from_slice(mac_key).map_err(|_| wrong.clone())?;
        mac.update(&self.head);
        mac.update(&self.ciphertext);
        mac.verify((&self.tag).into()).map_err(|_| wrong.clone())?;

        let mut text = SecretBytes::new(self.ciphertext.clone());
        let iv = &self.head[9..];
        let text = Decryptor::<Aes128>::new_from_slices(cipher_key, iv)
            .map_err(|_| wrong)?
            .decrypt_padded_mut::<Pkcs7>(text.expose_mut())
            .map_err(|_| KeyfileError::Damaged("its padding"))?;
        plain::parse(text)
    }
}
