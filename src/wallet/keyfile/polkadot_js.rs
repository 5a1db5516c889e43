//! The JSON export of polkadot-js, its browser extension and the mobile wallets; version 3.
//!
//! ```json
//! { "encoded": "…", "encoding": { "content": ["pkcs8", "sr25519"],
//!   "type": ["scrypt", "xsalsa20-poly1305"], "version": "3" }, "address": "5…", "meta": {} }
//! ```
//!
//! `encoded` is base64 of salt (32 bytes), N, p and r of scrypt (4 each, little endian), nonce (24), tag
//! (16) and ciphertext; the first 32 of the 64 bytes of scrypt are the key. The plaintext is that of
//! [`super::pkcs8`]. With the type `none` it is there without encryption. The address may have any prefix:
//! it is that of the key all the same.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use crypto_secretbox::aead::{AeadInPlace, KeyInit};
use crypto_secretbox::{Nonce, Tag, XSalsa20Poly1305};
use serde::Deserialize;
use serde_json::json;
use zeroize::Zeroizing;

use super::plain::Text;
use super::{KeyfileError, Opened, pkcs8};
use crate::domain::address::{AccountId, AddressError};
use crate::wallet::envelope::within;
use crate::wallet::keypair::Scheme;
use crate::wallet::secret::{SecretArray, SecretBytes, SecretString};
use crate::wallet::source::KeySource;

const SCRYPT: &str = "scrypt";
const CIPHER: &str = "xsalsa20-poly1305";

/// The work of scrypt. What a file asks for is checked before it is spent.
#[derive(Clone, Copy)]
struct Cost {
    log_n: u8,
    r: u32,
    p: u32,
}

impl Cost {
    /// What polkadot-js writes: 128 MiB.
    const DEFAULT: Self = Self { log_n: 17, r: 8, p: 1 };

    /// Refuses what polkadot-js refuses as unsafe, and more than 256 MiB.
    fn new(n: u32, r: u32, p: u32) -> Result<Self, KeyfileError> {
        within("scrypt N", n, 2, 1 << 20)?;
        within("scrypt r", r, 1, 16)?;
        within("scrypt p", p, 1, 10)?;
        within("scrypt memory in KiB", n / 8 * r, 0, 256 * 1024)?;
        match n.is_power_of_two() {
            true => Ok(Self { log_n: n.trailing_zeros() as u8, r, p }),
            false => Err(KeyfileError::Damaged("scrypt N is no power of two")),
        }
    }

    fn derive(self, password: &SecretString, salt: &[u8]) -> Result<DerivedKey, KeyfileError> {
        let memory = KeyfileError::Memory((1 << self.log_n) / 8 * self.r / 1024);
        let params =
            scrypt::Params::new(self.log_n, self.r, self.p, 64).map_err(|_| memory.clone())?;
        let mut long = Zeroizing::new([0; 64]);
        scrypt::scrypt(password.expose().as_bytes(), salt, &params, &mut *long)
            .map_err(|_| memory.clone())?;
        SecretArray::from_slice(&long[..32]).map(DerivedKey).ok_or(memory)
    }
}

#[derive(Deserialize)]
struct Json {
    encoded: Text,
    encoding: Encoding,
    address: Option<String>,
}

#[derive(Deserialize)]
struct Encoding {
    content: Vec<String>,
    #[serde(rename = "type")]
    kind: Words,
    version: String,
}

/// One word or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Words {
    One(String),
    Several(Vec<String>),
}

/// A checked file, not yet decrypted.
pub struct Keyfile {
    account: Option<AccountId>,
    scheme: Scheme,
    contents: Contents,
}

enum Contents {
    Encrypted { cost: Cost, salt: [u8; 32], nonce: [u8; 24], tag: [u8; 16], ciphertext: Vec<u8> },
    Plain(SecretBytes),
}

/// The key that a password gives for one file.
pub struct DerivedKey(SecretArray<32>);

impl Keyfile {
    /// Reads everything but the secret.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyfileError> {
        let file: Json = serde_json::from_slice(bytes)
            .map_err(|_| KeyfileError::Damaged("its JSON cannot be read"))?;
        let Encoding { content, kind, version } = file.encoding;
        if version != "3" {
            return Err(KeyfileError::Unsupported(
                "a polkadot-js file that is not of version 3; export it again from polkadot-js",
            ));
        }
        let account = file.address.as_deref().map(account).transpose();
        let scheme = scheme(&content)?; // first: addresses of Ethereum are others
        let account = account?;
        let encoded = decode(file.encoded.expose())?;
        let kind = match kind {
            Words::One(word) => vec![word],
            Words::Several(words) => words,
        };
        let kind: Vec<_> = kind.iter().map(String::as_str).collect();
        let contents = match kind.as_slice() {
            [SCRYPT, CIPHER] => encrypted(encoded.expose())?,
            ["none"] => Contents::Plain(encoded),
            _ => {
                return Err(KeyfileError::Unsupported(
                    "a polkadot-js file of an unknown encryption",
                ));
            }
        };
        Ok(Self { account, scheme, contents })
    }

    /// The account that the file says it holds. True once opened.
    pub fn account(&self) -> Option<AccountId> {
        self.account
    }

    /// Whether a password is needed.
    pub fn is_encrypted(&self) -> bool {
        matches!(self.contents, Contents::Encrypted { .. })
    }

    /// Runs the key derivation: half a second.
    pub fn derive_key(&self, password: &SecretString) -> Result<DerivedKey, KeyfileError> {
        match &self.contents {
            Contents::Encrypted { cost, salt, .. } => cost.derive(password, salt),
            Contents::Plain(_) => Err(KeyfileError::WrongPassword),
        }
    }

    /// Decrypts and checks that the key is that of the account.
    pub fn decrypt(&self, key: &DerivedKey) -> Result<Opened, KeyfileError> {
        let Contents::Encrypted { nonce, tag, ciphertext, .. } = &self.contents else {
            return self.open_plain();
        };
        let mut text = SecretBytes::new(ciphertext.clone());
        cipher(key)
            .decrypt_in_place_detached(
                &Nonce::from(*nonce),
                b"",
                text.expose_mut(),
                &Tag::from(*tag),
            )
            .map_err(|_| KeyfileError::WrongPassword)?;
        self.checked(text.expose())
    }

    /// Opens a file that is not encrypted.
    pub fn open_plain(&self) -> Result<Opened, KeyfileError> {
        match &self.contents {
            Contents::Plain(text) => self.checked(text.expose()),
            Contents::Encrypted { .. } => Err(KeyfileError::PasswordNeeded),
        }
    }

    fn checked(&self, text: &[u8]) -> Result<Opened, KeyfileError> {
        let opened = pkcs8::decode(self.scheme, text)?;
        let key = opened.keypair.public();
        match self.account {
            Some(file) if file != key => Err(KeyfileError::OtherKey { file, key }),
            _ => Ok(opened),
        }
    }
}

/// An SS58 address of any network, or the public key in hexadecimal.
fn account(text: &str) -> Result<AccountId, AddressError> {
    match AccountId::parse(text) {
        Err(AddressError::OtherNetwork { account, .. } | AddressError::PublicKey { account }) => {
            Ok(account)
        }
        other => other,
    }
}

fn scheme(content: &[String]) -> Result<Scheme, KeyfileError> {
    let content: Vec<_> = content.iter().map(String::as_str).collect();
    match content.as_slice() {
        ["pkcs8", "sr25519"] => Ok(Scheme::Sr25519),
        ["pkcs8", "ed25519"] => Ok(Scheme::Ed25519),
        ["pkcs8", "ecdsa"] => Err(KeyfileError::Unsupported("an ecdsa key of polkadot-js")),
        ["pkcs8", "ethereum"] => Err(KeyfileError::Unsupported("an Ethereum key of polkadot-js")),
        ["batch-pkcs8"] => Err(KeyfileError::Unsupported(
            "an export of several accounts of polkadot-js; export the account alone",
        )),
        _ => Err(KeyfileError::Unsupported("a polkadot-js file of an unknown kind of key")),
    }
}

/// Base64; polkadot-js reads hexadecimal too.
fn decode(text: &str) -> Result<SecretBytes, KeyfileError> {
    let mut bytes = Zeroizing::new(vec![0; text.len()]);
    let written = match text.strip_prefix("0x") {
        Some(digits) => {
            let len = digits.len() / 2;
            hex::decode_to_slice(digits, &mut bytes[..len]).ok().map(|()| len)
        }
        None => STANDARD.decode_slice(text, &mut bytes).ok(),
    };
    let written = written.ok_or(KeyfileError::Damaged("its base64"))?;
    Ok(SecretBytes::copy_of(&bytes[..written]))
}

fn encrypted(bytes: &[u8]) -> Result<Contents, KeyfileError> {
    let cut = KeyfileError::Damaged("the file is cut short");
    let (salt, rest) = bytes.split_first_chunk().ok_or(cut.clone())?;
    let (n, rest) = rest.split_first_chunk().ok_or(cut.clone())?;
    let (p, rest) = rest.split_first_chunk().ok_or(cut.clone())?;
    let (r, rest) = rest.split_first_chunk().ok_or(cut.clone())?;
    let [n, p, r] = [n, p, r].map(|bytes| u32::from_le_bytes(*bytes));
    let cost = Cost::new(n, r, p)?;
    let (nonce, rest) = rest.split_first_chunk().ok_or(cut.clone())?;
    let (tag, ciphertext) = rest.split_first_chunk().ok_or(cut)?;
    let ciphertext = ciphertext.to_vec();
    Ok(Contents::Encrypted { cost, salt: *salt, nonce: *nonce, tag: *tag, ciphertext })
}

/// Encrypts a key; `name` is what polkadot-js shows. The words and the path of the key are not in it.
pub fn seal(
    source: &KeySource,
    password: &SecretString,
    name: &str,
) -> Result<SecretBytes, KeyfileError> {
    let keypair = source.keypair()?;
    let (mut salt, mut nonce) = ([0; 32], [0; 24]);
    getrandom::fill(&mut salt).map_err(|_| KeyfileError::Random)?;
    getrandom::fill(&mut nonce).map_err(|_| KeyfileError::Random)?;
    let cost = Cost::DEFAULT;
    let key = cost.derive(password, &salt)?;
    let mut text = pkcs8::encode(&keypair);
    let tag = cipher(&key)
        .encrypt_in_place_detached(&Nonce::from(nonce), b"", text.expose_mut())
        .map_err(|_| KeyfileError::Damaged("too long"))?;

    let mut encoded = salt.to_vec();
    for number in [1 << cost.log_n, cost.p, cost.r] {
        encoded.extend_from_slice(&u32::to_le_bytes(number));
    }
    encoded.extend_from_slice(&nonce);
    encoded.extend_from_slice(&tag);
    encoded.extend_from_slice(text.expose());
    let created = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_millis() as u64);
    let file = json!({
        "encoded": STANDARD.encode(encoded),
        "encoding": {
            "content": ["pkcs8", keypair.scheme().name()],
            "type": [SCRYPT, CIPHER],
            "version": "3",
        },
        "address": keypair.public(),
        "meta": { "name": name, "whenCreated": created },
    });
    Ok(SecretBytes::new(file.to_string().into_bytes()))
}

fn cipher(key: &DerivedKey) -> XSalsa20Poly1305 {
    XSalsa20Poly1305::new(key.0.expose().into())
}
