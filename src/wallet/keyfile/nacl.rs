//! `$NACL`: the encrypted key file of the official tools.
//!
//! `$NACL`, nonce (24), tag (16), ciphertext; XSalsa20-Poly1305 over the JSON of [`super::plain`]. The
//! key is libsodium's `crypto_pwhash` with Argon2i 1.3, 8 passes over 512 MiB, and one salt for everybody.

use argon2::{Algorithm, Params};
use crypto_secretbox::aead::{AeadInPlace, KeyInit};
use crypto_secretbox::{Nonce, Tag, XSalsa20Poly1305};

use super::{KeyfileError, Opened, plain};
use crate::wallet::argon;
use crate::wallet::secret::{SecretArray, SecretBytes, SecretString};
use crate::wallet::source::KeySource;

/// How a file begins.
pub const MAGIC: &[u8] = b"$NACL";

const MEMORY_MIB: u32 = 512;
const PASSES: u32 = 8;
const SALT: [u8; 16] = [
    0x13, 0x71, 0x83, 0xdf, 0xf1, 0x5a, 0x09, 0xbc, 0x9c, 0x90, 0xb5, 0x51, 0x87, 0x39, 0xe9, 0xb1,
];

/// The key that a password gives; the same in every file.
pub struct DerivedKey(SecretArray<32>);

/// Runs the key derivation: some seconds, 512 MiB.
pub fn derive_key(password: &SecretString) -> Result<DerivedKey, KeyfileError> {
    let memory = KeyfileError::Memory(MEMORY_MIB);
    let params = Params::new(MEMORY_MIB * 1024, PASSES, 1, Some(32)).map_err(|_| memory)?;
    argon::derive(Algorithm::Argon2i, params, password, &SALT).map(DerivedKey)
}

/// Whether the file is long enough to hold a key: all that can be said without the password.
pub fn check(bytes: &[u8]) -> Result<(), KeyfileError> {
    parts(bytes).map(drop)
}

/// Opens a file.
pub fn open(bytes: &[u8], password: &SecretString) -> Result<Opened, KeyfileError> {
    parts(bytes)?; // before the seconds are spent
    open_with_key(bytes, &derive_key(password)?)
}

/// Opens a file with a derived key.
pub fn open_with_key(bytes: &[u8], key: &DerivedKey) -> Result<Opened, KeyfileError> {
    let Parts { nonce, tag, ciphertext } = parts(bytes)?;
    let mut text = ciphertext.to_vec();
    cipher(key)
        .decrypt_in_place_detached(&Nonce::from(*nonce), b"", &mut text, &Tag::from(*tag))
        .map_err(|_| KeyfileError::WrongPassword)?;
    plain::parse(SecretBytes::new(text).expose())
}

/// Encrypts the JSON of a key.
pub fn seal(source: &KeySource, password: &SecretString) -> Result<SecretBytes, KeyfileError> {
    let key = derive_key(password)?;
    let mut nonce = [0; 24];
    getrandom::fill(&mut nonce).map_err(|_| KeyfileError::Random)?;
    let json = plain::write(source)?;
    let mut text = json.expose().to_vec();
    let tag = cipher(&key)
        .encrypt_in_place_detached(&Nonce::from(nonce), b"", &mut text)
        .map_err(|_| KeyfileError::Damaged("too long"))?;
    Ok(SecretBytes::new([MAGIC, &nonce, &tag, &text].concat()))
}

fn cipher(key: &DerivedKey) -> XSalsa20Poly1305 {
    XSalsa20Poly1305::new(key.0.expose().into())
}

struct Parts<'a> {
    nonce: &'a [u8; 24],
    tag: &'a [u8; 16],
    ciphertext: &'a [u8],
}

fn parts(bytes: &[u8]) -> Result<Parts<'_>, KeyfileError> {
    let body = bytes.strip_prefix(MAGIC).ok_or(KeyfileError::Unrecognised)?;
    let cut = KeyfileError::Damaged("the file is cut short");
    let (nonce, rest) = body.split_first_chunk().ok_or(cut.clone())?;
    let (tag, ciphertext) = rest.split_first_chunk().ok_or(cut)?;
    Ok(Parts { nonce, tag, ciphertext })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &[u8] = include_bytes!("../../../tests/vectors/v11/wallets/m12/coldkey");
    const ADDRESS: &str = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";

    /// A file of the official tool: every flipped bit and every truncation is an error.
    #[test]
    fn every_damage_is_noticed() -> Result<(), KeyfileError> {
        let key = derive_key(&SecretString::new("correct horse battery staple".into()))?;
        assert_eq!(open_with_key(FILE, &key)?.keypair.public().to_string(), ADDRESS);

        for bit in 0..FILE.len() * 8 {
            let mut damaged = FILE.to_vec();
            damaged[bit / 8] ^= 1 << (bit % 8);
            let error = open_with_key(&damaged, &key).err();
            let expected =
                if bit < 40 { KeyfileError::Unrecognised } else { KeyfileError::WrongPassword };
            assert_eq!(error, Some(expected), "bit {bit}");
        }
        for len in 0..FILE.len() {
            assert!(open_with_key(&FILE[..len], &key).is_err(), "{len} bytes");
        }
        Ok(())
    }
}
