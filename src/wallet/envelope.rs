//! Encryption under a password, for what this tool writes itself: Argon2id, then XChaCha20-Poly1305, with the header of
//! the file as associated data.
//!
//! [`Parameters`] are the part of a header that says how a key is derived and used. Their JSON:
//!
//! ```json
//! "kdf": { "name": "argon2id", "memory_kib": 262144, "passes": 3, "lanes": 1, "salt": "…" },
//! "cipher": { "name": "xchacha20-poly1305", "nonce": "…" }
//! ```
//!
//! with salt (16 bytes) and nonce (24) in hexadecimal. In the associated data they are, after what the file itself has
//! to say: KDF (1: Argon2id 1.3), memory, passes, lanes (4 bytes each, little endian), salt, cipher (1:
//! XChaCha20-Poly1305), nonce. So reformatting the JSON changes nothing, and changing a value does.

mod calibrate;

use argon2::{Algorithm, Params};
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};

use super::argon;
use super::keyfile::KeyfileError;
use super::secret::{SecretArray, SecretBytes, SecretString};

const KDF: &str = "argon2id";
const CIPHER: &str = "xchacha20-poly1305";

/// Bytes that a ciphertext is longer than its plaintext.
pub const TAG: usize = 16;

/// The work of Argon2id. What a file asks for is checked before it is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// 256 MiB, three passes: about half a second.
    pub const DEFAULT: Self = Self { memory_kib: 256 * 1024, passes: 3, lanes: 1 };

    /// Refuses more than 1 GiB, 16 passes or 16 lanes, and what Argon2 itself does not accept.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, KeyfileError> {
        within("lanes", lanes, 1, 16)?;
        within("passes", passes, 1, 16)?;
        within("memory_kib", memory_kib, 8 * lanes, 1024 * 1024)?;
        Ok(Self { memory_kib, passes, lanes })
    }
}

/// Refuses what a file asks for outside of these bounds.
pub(super) fn within(
    what: &'static str,
    value: u32,
    min: u32,
    max: u32,
) -> Result<(), KeyfileError> {
    match (min..=max).contains(&value) {
        true => Ok(()),
        false => Err(KeyfileError::Cost { what, value, min, max }),
    }
}

/// How the key of one file is derived from its password, and used.
pub struct Parameters {
    cost: Cost,
    salt: [u8; 16],
    nonce: [u8; 24],
}

/// `"kdf"` of a header.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JsonKdf {
    name: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
}

/// `"cipher"` of a header.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JsonCipher {
    name: String,
    nonce: String,
}

/// The key that a password gives for one file.
pub struct DerivedKey(SecretArray<32>);

impl Parameters {
    /// Those of a new file: fresh salt and nonce.
    pub fn fresh(cost: Cost) -> Result<Self, KeyfileError> {
        let mut parameters = Self { cost, salt: [0; 16], nonce: [0; 24] };
        getrandom::fill(&mut parameters.salt).map_err(|_| KeyfileError::Random)?;
        getrandom::fill(&mut parameters.nonce).map_err(|_| KeyfileError::Random)?;
        Ok(parameters)
    }

    /// Those of a header.
    pub fn from_json(kdf: &JsonKdf, cipher: &JsonCipher) -> Result<Self, KeyfileError> {
        if kdf.name != KDF {
            return Err(KeyfileError::Damaged("unknown key derivation"));
        }
        if cipher.name != CIPHER {
            return Err(KeyfileError::Damaged("unknown cipher"));
        }
        Ok(Self {
            cost: Cost::new(kdf.memory_kib, kdf.passes, kdf.lanes)?,
            salt: hex_array(&kdf.salt, "salt")?,
            nonce: hex_array(&cipher.nonce, "nonce")?,
        })
    }

    /// For a header.
    pub fn to_json(&self) -> (JsonKdf, JsonCipher) {
        let Cost { memory_kib, passes, lanes } = self.cost;
        let salt = hex::encode(self.salt);
        let kdf = JsonKdf { name: KDF.into(), memory_kib, passes, lanes, salt };
        (kdf, JsonCipher { name: CIPHER.into(), nonce: hex::encode(self.nonce) })
    }

    /// What a password costs here.
    pub fn cost(&self) -> Cost {
        self.cost
    }

    /// Runs the key derivation: blocking, about half a second by default.
    pub fn derive_key(&self, password: &SecretString) -> Result<DerivedKey, KeyfileError> {
        let memory = KeyfileError::Memory(self.cost.memory_kib / 1024);
        let Cost { memory_kib, passes, lanes } = self.cost;
        let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| memory)?;
        argon::derive(Algorithm::Argon2id, params, password, &self.salt).map(DerivedKey)
    }

    /// The ciphertext of `plaintext`. `header`: the rest of the header, in a fixed encoding.
    pub fn encrypt(
        &self,
        key: &DerivedKey,
        header: &[u8],
        plaintext: &SecretBytes,
    ) -> Result<Vec<u8>, KeyfileError> {
        // With room for the tag, so that encrypting in place does not move the plaintext.
        let mut text = Vec::with_capacity(plaintext.expose().len() + TAG);
        text.extend_from_slice(plaintext.expose());
        cipher(key)
            .encrypt_in_place(&XNonce::from(self.nonce), &self.associated_data(header), &mut text)
            .map_err(|_| KeyfileError::Damaged("too long"))?;
        Ok(text)
    }

    /// The plaintext, if neither it nor the header was changed.
    pub fn decrypt(
        &self,
        key: &DerivedKey,
        header: &[u8],
        ciphertext: &[u8],
    ) -> Result<SecretBytes, KeyfileError> {
        let mut text = ciphertext.to_vec();
        cipher(key)
            .decrypt_in_place(&XNonce::from(self.nonce), &self.associated_data(header), &mut text)
            .map_err(|_| KeyfileError::WrongPassword)?;
        Ok(SecretBytes::new(text))
    }

    fn associated_data(&self, header: &[u8]) -> Vec<u8> {
        let mut data = header.to_vec();
        data.push(1); // Argon2id 1.3
        for number in [self.cost.memory_kib, self.cost.passes, self.cost.lanes] {
            data.extend_from_slice(&number.to_le_bytes());
        }
        data.extend_from_slice(&self.salt);
        data.push(1); // XChaCha20-Poly1305
        data.extend_from_slice(&self.nonce);
        data
    }
}

fn cipher(key: &DerivedKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.0.expose().into())
}

fn hex_array<const N: usize>(text: &str, what: &'static str) -> Result<[u8; N], KeyfileError> {
    let mut bytes = [0; N];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| KeyfileError::Damaged(what))?;
    Ok(bytes)
}
