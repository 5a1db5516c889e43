//! Our own key file: JSON text whose header is authenticated with the secret.
//!
//! ```json
//! { "taoctl": "keyfile", "version": 1, "address": "5…",
//!   "kdf": { "name": "argon2id", "memory_kib": 262144, "passes": 3, "lanes": 1, "salt": "…" },
//!   "cipher": { "name": "xchacha20-poly1305", "nonce": "…" },
//!   "ciphertext": "…" }
//! ```
//!
//! Salt (16 bytes), nonce (24) and ciphertext are hexadecimal. The associated data is a fixed binary
//! encoding of all header fields, so that reformatting the JSON changes nothing and changing a value
//! does: `taoctl-keyfile`, version (1 byte), public key (32), KDF (1: Argon2id 1.3), memory, passes,
//! lanes (4 each, little endian), salt, cipher (1: XChaCha20-Poly1305), nonce. The plaintext is that of
//! [`super::super::stored`].

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};

use super::{KeyfileError, Opened};
use crate::domain::address::AccountId;
use crate::wallet::secret::{SecretArray, SecretBytes, SecretString};
use crate::wallet::source::KeySource;
use crate::wallet::stored;

const VERSION: u8 = 1;
const KIND: &str = "keyfile";
const KDF: &str = "argon2id";
const CIPHER: &str = "xchacha20-poly1305";

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

fn within(what: &'static str, value: u32, min: u32, max: u32) -> Result<(), KeyfileError> {
    match (min..=max).contains(&value) {
        true => Ok(()),
        false => Err(KeyfileError::Cost { what, value, min, max }),
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Json {
    taoctl: String,
    version: u64,
    address: String,
    kdf: JsonKdf,
    cipher: JsonCipher,
    ciphertext: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonKdf {
    name: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct JsonCipher {
    name: String,
    nonce: String,
}

/// What every version has.
#[derive(Deserialize)]
struct JsonVersion {
    version: u64,
}

/// A checked file, not yet decrypted.
pub struct Keyfile {
    account: AccountId,
    cost: Cost,
    salt: [u8; 16],
    nonce: [u8; 24],
    ciphertext: Vec<u8>,
}

/// The key that a password gives for one file.
pub struct DerivedKey(SecretArray<32>);

impl Keyfile {
    /// Reads everything but the secret.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyfileError> {
        let JsonVersion { version } = json(bytes)?;
        if version != u64::from(VERSION) {
            return Err(KeyfileError::Version(version));
        }
        let file: Json = json(bytes)?;
        for (found, expected, what) in [
            (&file.taoctl, KIND, "taoctl: not a key file"),
            (&file.kdf.name, KDF, "unknown key derivation"),
            (&file.cipher.name, CIPHER, "unknown cipher"),
        ] {
            if found != expected {
                return Err(KeyfileError::Damaged(what));
            }
        }
        Ok(Self {
            account: AccountId::parse(&file.address)?,
            cost: Cost::new(file.kdf.memory_kib, file.kdf.passes, file.kdf.lanes)?,
            salt: hex_array(&file.kdf.salt, "salt")?,
            nonce: hex_array(&file.cipher.nonce, "nonce")?,
            ciphertext: hex::decode(&file.ciphertext)
                .map_err(|_| KeyfileError::Damaged("ciphertext"))?,
        })
    }

    /// The account that the file says it holds. True once decrypted.
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// The work that opening costs.
    pub fn cost(&self) -> Cost {
        self.cost
    }

    /// Runs the key derivation: blocking, about half a second by default.
    pub fn derive_key(&self, password: &SecretString) -> Result<DerivedKey, KeyfileError> {
        let memory = KeyfileError::Memory(self.cost.memory_kib / 1024);
        let Cost { memory_kib, passes, lanes } = self.cost;
        let params =
            Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| memory.clone())?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let password = password.expose().as_bytes();
        SecretArray::build(|key| argon2.hash_password_into(password, &self.salt, key))
            .map(DerivedKey)
            .map_err(|_| memory)
    }

    /// Decrypts and checks that the key is that of the account.
    pub fn decrypt(&self, key: &DerivedKey) -> Result<Opened, KeyfileError> {
        let mut text = self.ciphertext.clone();
        cipher(key)
            .decrypt_in_place(&XNonce::from(self.nonce), &self.associated_data(), &mut text)
            .map_err(|_| KeyfileError::WrongPassword)?;
        let opened = Opened::new(stored::decode(SecretBytes::new(text).expose())?)?;
        match opened.keypair.public() {
            key if key == self.account => Ok(opened),
            key => Err(KeyfileError::OtherKey { file: self.account, key }),
        }
    }

    fn associated_data(&self) -> Vec<u8> {
        let mut data = b"taoctl-keyfile".to_vec();
        data.push(VERSION);
        data.extend_from_slice(&self.account.0);
        data.push(1); // Argon2id 1.3
        for number in [self.cost.memory_kib, self.cost.passes, self.cost.lanes] {
            data.extend_from_slice(&number.to_le_bytes());
        }
        data.extend_from_slice(&self.salt);
        data.push(1); // XChaCha20-Poly1305
        data.extend_from_slice(&self.nonce);
        data
    }

    fn to_json(&self) -> Result<SecretBytes, KeyfileError> {
        let file = Json {
            taoctl: KIND.into(),
            version: u64::from(VERSION),
            address: self.account.to_ss58(),
            kdf: JsonKdf {
                name: KDF.into(),
                memory_kib: self.cost.memory_kib,
                passes: self.cost.passes,
                lanes: self.cost.lanes,
                salt: hex::encode(self.salt),
            },
            cipher: JsonCipher { name: CIPHER.into(), nonce: hex::encode(self.nonce) },
            ciphertext: hex::encode(&self.ciphertext),
        };
        let mut text =
            serde_json::to_vec_pretty(&file).map_err(|_| KeyfileError::Damaged("JSON"))?;
        text.push(b'\n');
        Ok(SecretBytes::new(text))
    }
}

/// Encrypts a key with a fresh salt and nonce.
pub fn seal(
    source: &KeySource,
    password: &SecretString,
    cost: Cost,
) -> Result<SecretBytes, KeyfileError> {
    let account = source.keypair()?.public();
    let mut file = Keyfile { account, cost, salt: [0; 16], nonce: [0; 24], ciphertext: Vec::new() };
    getrandom::fill(&mut file.salt).map_err(|_| KeyfileError::Random)?;
    getrandom::fill(&mut file.nonce).map_err(|_| KeyfileError::Random)?;

    let key = file.derive_key(password)?;
    // With room for the tag, so that encrypting in place does not move the plaintext.
    let plaintext = stored::encode(source)?;
    let mut text = Vec::with_capacity(plaintext.expose().len() + 16);
    text.extend_from_slice(plaintext.expose());
    cipher(&key)
        .encrypt_in_place(&XNonce::from(file.nonce), &file.associated_data(), &mut text)
        .map_err(|_| KeyfileError::Damaged("too long"))?;
    file.ciphertext = text;
    file.to_json()
}

fn cipher(key: &DerivedKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.0.expose().into())
}

fn json<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, KeyfileError> {
    serde_json::from_slice(bytes).map_err(|_| KeyfileError::Damaged("JSON"))
}

fn hex_array<const N: usize>(text: &str, what: &'static str) -> Result<[u8; N], KeyfileError> {
    let mut bytes = [0; N];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| KeyfileError::Damaged(what))?;
    Ok(bytes)
}
