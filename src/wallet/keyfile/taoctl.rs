//! Our own key file: JSON text whose header is authenticated with the secret.
//!
//! ```json
//! { "taoctl": "keyfile", "version": 1, "address": "5…",
//!   "kdf": { "name": "argon2id", "memory_kib": 262144, "passes": 3, "lanes": 1, "salt": "…" },
//!   "cipher": { "name": "xchacha20-poly1305", "nonce": "…" },
//!   "ciphertext": "…" }
//! ```
//!
//! The ciphertext is hexadecimal. The associated data is a fixed binary encoding of all header fields:
//! `taoctl-keyfile`, version (1 byte), public key (32), then as [`crate::wallet::envelope`] says. The plaintext is
//! that of [`super::super::stored`].

use serde::{Deserialize, Serialize};

use super::{KeyfileError, Opened};
use crate::domain::address::AccountId;
pub use crate::wallet::envelope::{Cost, DerivedKey};
use crate::wallet::envelope::{JsonCipher, JsonKdf, Parameters};
use crate::wallet::secret::{SecretBytes, SecretString};
use crate::wallet::source::KeySource;
use crate::wallet::stored;

const VERSION: u8 = 1;
const KIND: &str = "keyfile";

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

/// What every version has.
#[derive(Deserialize)]
struct JsonVersion {
    version: u64,
}

/// A checked file, not yet decrypted.
pub struct Keyfile {
    account: AccountId,
    parameters: Parameters,
    ciphertext: Vec<u8>,
}

impl Keyfile {
    /// Reads everything but the secret.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyfileError> {
        let JsonVersion { version } = json(bytes)?;
        if version != u64::from(VERSION) {
            return Err(KeyfileError::Version(version));
        }
        let file: Json = json(bytes)?;
        if file.taoctl != KIND {
            return Err(KeyfileError::Damaged("taoctl: not a key file"));
        }
        Ok(Self {
            account: AccountId::parse(&file.address)?,
            parameters: Parameters::from_json(&file.kdf, &file.cipher)?,
            ciphertext: hex::decode(&file.ciphertext)
                .map_err(|_| KeyfileError::Damaged("ciphertext"))?,
        })
    }

    /// The account that the file says it holds. True once decrypted.
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// What its password costs.
    pub fn cost(&self) -> Cost {
        self.parameters.cost()
    }

    /// Runs the key derivation: blocking, about half a second by default.
    pub fn derive_key(&self, password: &SecretString) -> Result<DerivedKey, KeyfileError> {
        self.parameters.derive_key(password)
    }

    /// Decrypts and checks that the key is that of the account.
    pub fn decrypt(&self, key: &DerivedKey) -> Result<Opened, KeyfileError> {
        let text = self.parameters.decrypt(key, &header(self.account), &self.ciphertext)?;
        let opened = Opened::new(stored::decode(text.expose())?)?;
        match opened.keypair.public() {
            key if key == self.account => Ok(opened),
            key => Err(KeyfileError::OtherKey { file: self.account, key }),
        }
    }

    fn to_json(&self) -> Result<SecretBytes, KeyfileError> {
        let (kdf, cipher) = self.parameters.to_json();
        let file = Json {
            taoctl: KIND.into(),
            version: u64::from(VERSION),
            address: self.account.to_string(),
            kdf,
            cipher,
            ciphertext: hex::encode(&self.ciphertext),
        };
        let mut text = serde_json::to_vec_pretty(&file)
            .map_err(|_| KeyfileError::Damaged("its JSON cannot be read"))?;
        text.push(b'\n');
        Ok(SecretBytes::new(text))
    }
}

/// The associated data, up to the parameters of the encryption.
fn header(account: AccountId) -> Vec<u8> {
    [b"taoctl-keyfile".as_slice(), &[VERSION], &account.0].concat()
}

/// Encrypts a key with a fresh salt and nonce.
pub fn seal(
    source: &KeySource,
    password: &SecretString,
    cost: Cost,
) -> Result<SecretBytes, KeyfileError> {
    let account = source.keypair()?.public();
    let parameters = Parameters::fresh(cost)?;
    let key = parameters.derive_key(password)?;
    let ciphertext = parameters.encrypt(&key, &header(account), &stored::encode(source)?)?;
    Keyfile { account, parameters, ciphertext }.to_json()
}

fn json<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, KeyfileError> {
    serde_json::from_slice(bytes).map_err(|_| KeyfileError::Damaged("its JSON cannot be read"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::wallet::keypair::Scheme;

    const URI: &str =
        "bottom drive obey lake curtain smoke basket hold race lonely fit walk//hard/soft///s3cret";
    const PASSWORD: &str = "correct horse battery staple";

    fn password() -> SecretString {
        SecretString::new(PASSWORD.into())
    }

    /// Small, so that a test may run the derivation often.
    fn cheap() -> Result<Cost, KeyfileError> {
        Cost::new(64, 1, 1)
    }

    fn open(bytes: &[u8]) -> Result<Opened, KeyfileError> {
        let file = Keyfile::parse(bytes)?;
        file.decrypt(&file.derive_key(&password())?)
    }

    fn sealed() -> Result<(Vec<u8>, AccountId), KeyfileError> {
        let source = KeySource::from_uri(Scheme::Sr25519, URI)?;
        let bytes = seal(&source, &password(), cheap()?)?.expose().to_vec();
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
        use argon2::{Algorithm, Argon2, Params, Version};
        use chacha20poly1305::aead::{Aead, Payload};
        use chacha20poly1305::{KeyInit, XChaCha20Poly1305};

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
