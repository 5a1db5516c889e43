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
            address: self.account.to_string(),
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
        let mut text = serde_json::to_vec_pretty(&file)
            .map_err(|_| KeyfileError::Damaged("its JSON cannot be read"))?;
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
    serde_json::from_slice(bytes).map_err(|_| KeyfileError::Damaged("its JSON cannot be read"))
}

fn hex_array<const N: usize>(text: &str, what: &'static str) -> Result<[u8; N], KeyfileError> {
    let mut bytes = [0; N];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| KeyfileError::Damaged(what))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::wallet::keypair::Scheme;

    /// Small, so that a test may run the derivation often.
    const CHEAP: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };
    const URI: &str =
        "bottom drive obey lake curtain smoke basket hold race lonely fit walk//hard/soft///s3cret";
    const PASSWORD: &str = "correct horse battery staple";

    fn password() -> SecretString {
        SecretString::new(PASSWORD.into())
    }

    fn open(bytes: &[u8]) -> Result<Opened, KeyfileError> {
        let file = Keyfile::parse(bytes)?;
        file.decrypt(&file.derive_key(&password())?)
    }

    fn sealed() -> Result<(Vec<u8>, AccountId), KeyfileError> {
        let source = KeySource::from_uri(Scheme::Sr25519, URI)?;
        let bytes = seal(&source, &password(), CHEAP)?.expose().to_vec();
        Ok((bytes, source.keypair()?.public()))
    }

    fn as_json(bytes: &[u8]) -> Result<Value, KeyfileError> {
        json(bytes)
    }

    #[test]
    fn what_is_sealed_opens_with_its_derivation() -> Result<(), KeyfileError> {
        let (bytes, account) = sealed()?;
        let opened = open(&bytes)?;
        assert_eq!(opened.keypair.public(), account);
        assert_eq!(opened.source.path.as_str(), "//hard/soft");
        let other = Keyfile::parse(&bytes)?.derive_key(&SecretString::new("wrong".into()))?;
        assert_eq!(
            Keyfile::parse(&bytes)?.decrypt(&other).err(),
            Some(KeyfileError::WrongPassword)
        );
        Ok(())
    }

    /// The file as another program would compute it, from the description at the top.
    #[test]
    fn the_format_is_the_documented_one() -> Result<(), Box<dyn std::error::Error>> {
        use chacha20poly1305::aead::{Aead, Payload};

        let seed = [7_u8; 32];
        let public = ed25519_dalek::SigningKey::from_bytes(&seed).verifying_key().to_bytes();
        let (salt, nonce) = ([1_u8; 16], [2_u8; 24]);
        let mut key = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(64, 1, 1, None)?)
            .hash_password_into(PASSWORD.as_bytes(), &salt, &mut key)?;
        let mut aad = b"taoctl-keyfile\x01".to_vec();
        aad.extend(public);
        aad.extend([1, 64, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
        aad.extend(salt);
        aad.push(1);
        aad.extend(nonce);
        let msg = [&[2, 0, 32, 0][..], &seed, &[0, 0, 0, 0]].concat();
        let payload = Payload { msg: &msg, aad: &aad };
        let ciphertext = XChaCha20Poly1305::new(&key.into())
            .encrypt(&nonce.into(), payload)
            .map_err(|_| "encrypt")?;
        let file = json!({
            "ciphertext": hex::encode(ciphertext),
            "cipher": { "nonce": hex::encode(nonce), "name": "xchacha20-poly1305" },
            "kdf": { "name": "argon2id", "memory_kib": 64, "passes": 1, "lanes": 1, "salt": hex::encode(salt) },
            "address": AccountId(public).to_string(), "version": 1, "taoctl": "keyfile",
        });
        let opened = open(file.to_string().as_bytes())?;
        assert_eq!(opened.keypair.private_key().expose(), seed);
        Ok(())
    }

    #[test]
    fn reformatting_changes_nothing() -> Result<(), KeyfileError> {
        let (bytes, account) = sealed()?;
        let Value::Object(members) = as_json(&bytes)? else {
            return Err(KeyfileError::Unrecognised);
        };
        let reversed: serde_json::Map<_, _> = members.into_iter().rev().collect();
        let text = format!("\n  {}  ", Value::Object(reversed));
        assert_eq!(
            super::super::open(text.as_bytes(), Some(&password()))?.keypair.public(),
            account
        );
        Ok(())
    }

    #[test]
    fn every_header_field_is_authenticated() -> Result<(), KeyfileError> {
        let (bytes, _) = sealed()?;
        let changes = [
            (
                "/address",
                json!("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"),
                "wrong password",
            ),
            ("/kdf/memory_kib", json!(65), "wrong password"),
            ("/kdf/passes", json!(2), "wrong password"),
            ("/kdf/lanes", json!(2), "wrong password"),
            ("/kdf/salt", json!("00".repeat(16)), "wrong password"),
            ("/kdf/name", json!("argon2i"), "unknown key derivation"),
            ("/cipher/nonce", json!("00".repeat(24)), "wrong password"),
            ("/cipher/name", json!("aes"), "unknown cipher"),
            ("/version", json!(2), "newer"),
            ("/taoctl", json!("backup"), "not a key file"),
            ("/ciphertext", json!(""), "wrong password"),
            ("/kdf/memory_kib", json!(1024 * 1024 + 1), "outside"),
            ("/kdf/memory_kib", json!(7), "outside"),
            ("/kdf/passes", json!(17), "outside"),
            ("/kdf/passes", json!(0), "outside"),
            ("/kdf/lanes", json!(17), "outside"),
            ("/kdf/lanes", json!(u64::from(u32::MAX) + 1), "JSON"),
        ];
        for (pointer, value, part) in changes {
            let mut file = as_json(&bytes)?;
            if let Some(place) = file.pointer_mut(pointer) {
                *place = value;
            }
            let error = open(file.to_string().as_bytes()).err();
            let text = error.map(|error| error.to_string()).unwrap_or_default();
            assert!(text.contains(part), "{pointer}: {text}");
        }
        Ok(())
    }

    /// Every flipped bit and every truncation: an error, or (white space, case of a hexadecimal digit) the
    /// same key. The header decides the derived key, so one derivation serves all whose header is intact.
    #[test]
    fn damage_never_gives_another_key() -> Result<(), KeyfileError> {
        let (bytes, account) = sealed()?;
        for bit in 0..bytes.len() * 8 {
            let mut damaged = bytes.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            if let Ok(opened) = super::super::open(&damaged, Some(&password())) {
                let harmless =
                    damaged.eq_ignore_ascii_case(&bytes) || as_json(&damaged)? == as_json(&bytes)?;
                assert!(harmless && opened.keypair.public() == account, "bit {bit}");
            }
        }
        for len in 0..bytes.trim_ascii_end().len() {
            assert!(super::super::open(&bytes[..len], Some(&password())).is_err(), "{len} bytes");
        }
        Ok(())
    }
}
