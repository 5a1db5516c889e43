//! The JSON key file of the official tools, and bare seeds and phrases.
//!
//! All values are strings except `cryptoType` (0 ed25519, 1 sr25519, absent: sr25519). The first of
//! `secretPhrase`, `secretSeed`, `privateKey` wins, `null` is absent, `publicKey` and `accountId` are
//! never read. An `ss58Address` beside a secret must be that of the key; if it is the key's in the other
//! scheme, the address wins over `cryptoType`.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, Visitor};

use super::{KeyfileError, Opened};
use crate::domain::address::{AccountId, AddressError};
use crate::wallet::keypair::{Keypair, Scheme};
use crate::wallet::mnemonic::Mnemonic;
use crate::wallet::secret::{SecretBytes, SecretString};
use crate::wallet::source::{KeySource, Root, SourceError, parse_hex_key};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    secret_phrase: Option<Text>,
    secret_seed: Option<Text>,
    private_key: Option<Text>,
    ss58_address: Option<String>,
    crypto_type: Option<CryptoType>,
}

/// Reads a file of this format.
pub fn parse(bytes: &[u8]) -> Result<Opened, KeyfileError> {
    // The message of the JSON library may quote the file, so it is not kept.
    let fields: Fields = serde_json::from_slice(bytes)
        .map_err(|_| KeyfileError::Damaged("its JSON cannot be read"))?;
    let address = fields.address()?;
    let declared = fields.crypto_type.map_or(Scheme::Sr25519, |crypto| crypto.0);

    let root = match fields.root(declared)? {
        Err(broken_seed) => return recover(&fields, address, broken_seed),
        Ok(root) => root,
    };
    match_address(root, declared, address)
}

/// The address written in the file, watch-only files included.
pub fn stated_address(bytes: &[u8]) -> Result<Option<AccountId>, KeyfileError> {
    let fields: Fields = serde_json::from_slice(bytes)
        .map_err(|_| KeyfileError::Damaged("its JSON cannot be read"))?;
    fields.address()
}

/// The scheme written in the file: that of its address, if it is a watch-only file.
pub fn stated_scheme(bytes: &[u8]) -> Result<Scheme, KeyfileError> {
    let fields: Fields = serde_json::from_slice(bytes)
        .map_err(|_| KeyfileError::Damaged("its JSON cannot be read"))?;
    Ok(fields.crypto_type.map_or(Scheme::Sr25519, |crypto| crypto.0))
}

impl Fields {
    /// Beside a secret the prefix must be ours; alone, as in a public file, any prefix names the key.
    fn address(&self) -> Result<Option<AccountId>, KeyfileError> {
        let Some(text) = &self.ss58_address else { return Ok(None) };
        let alone = self.secret_phrase.is_none()
            && self.secret_seed.is_none()
            && self.private_key.is_none();
        match AccountId::parse(text) {
            Err(AddressError::OtherNetwork { account, .. }) if alone => Ok(Some(account)),
            other => Ok(Some(other?)),
        }
    }

    /// The secret by precedence. The inner error is a seed that cannot be read.
    fn root(&self, declared: Scheme) -> Result<Result<Root, SourceError>, KeyfileError> {
        if let Some(Text(phrase)) = &self.secret_phrase {
            let mnemonic = Mnemonic::parse(phrase.expose()).map_err(SourceError::Words)?;
            return Ok(Ok(Root::Words(mnemonic, SecretString::new(String::new()))));
        }
        if let Some(Text(seed)) = &self.secret_seed {
            return Ok(match parse_hex_key(seed.expose()) {
                Ok(Root::PrivateKey(_)) => Err(SourceError::Seed),
                other => other,
            });
        }
        match &self.private_key {
            Some(Text(key)) => Ok(Ok(private_key(key, declared, self.ss58_address.is_some())?)),
            None if self.ss58_address.is_some() => Err(KeyfileError::NoSecret),
            None => Err(KeyfileError::Damaged("neither a secret nor an address")),
        }
    }
}

/// sr25519 keys have 64 bytes here, ed25519 keys are their seed. A length that contradicts the declared
/// scheme is accepted only where an address tells which is right.
fn private_key(
    text: &SecretString,
    declared: Scheme,
    has_address: bool,
) -> Result<Root, SourceError> {
    match parse_hex_key(text.expose()) {
        Ok(Root::Seed(_)) if declared == Scheme::Sr25519 && !has_address => {
            Err(SourceError::PrivateKey)
        }
        Ok(root) => Ok(root),
        Err(_) => Err(SourceError::PrivateKey),
    }
}

/// An official tool (4.1.0) wrote seeds that happen to be valid UTF-8 as raw characters. The private key
/// beside them is sound; it is taken only if the address confirms it.
fn recover(
    fields: &Fields,
    address: Option<AccountId>,
    broken_seed: SourceError,
) -> Result<Opened, KeyfileError> {
    let (Some(Text(key)), Some(_)) = (&fields.private_key, address) else {
        return Err(broken_seed.into());
    };
    let declared = fields.crypto_type.map_or(Scheme::Sr25519, |crypto| crypto.0);
    match_address(private_key(key, declared, true)?, declared, address)
}

/// Finds the scheme in which the secret gives the address.
fn match_address(
    root: Root,
    declared: Scheme,
    address: Option<AccountId>,
) -> Result<Opened, KeyfileError> {
    let mut source = KeySource::plain(declared, root);
    let first = source.keypair();
    let Some(file) = address else { return Ok(Opened { keypair: first?, source }) };
    if let Ok(keypair) = first.as_ref().map(Keypair::public)
        && keypair == file
    {
        return Ok(Opened { keypair: first?, source });
    }
    source.scheme = declared.other();
    match source.keypair() {
        Ok(keypair) if keypair.public() == file => Ok(Opened { keypair, source }),
        _ => Err(KeyfileError::OtherKey { file, key: first?.public() }),
    }
}

/// Whether a text that is no JSON may be a bare secret: 32 or 64 bytes of hexadecimal, or words; each may be
/// followed by a derivation path and a password, as in a secret URI.
pub fn looks_raw(text: &str) -> bool {
    let text = text.trim();
    let (head, _) = text.split_at(text.find('/').unwrap_or(text.len()));
    let digits = head.strip_prefix("0x").unwrap_or(head);
    let hex = matches!(digits.len(), 64 | 128) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let words = head.split_whitespace().count();
    hex || ((12..=24).contains(&words)
        && head.chars().all(|c| c.is_ascii_alphabetic() || c.is_whitespace()))
}

/// Reads a bare secret; nothing in it tells the scheme.
pub fn parse_raw(bytes: &[u8], scheme: Scheme) -> Result<Opened, KeyfileError> {
    let text = std::str::from_utf8(bytes).map_err(|_| KeyfileError::Unrecognised)?;
    // A password may end in a space, but not in the end of the line; what is left behind a path is no part of it.
    let text = match text.contains("///") {
        true => text.trim_start().trim_end_matches(['\r', '\n']),
        false => text.trim(),
    };
    let source = match text.contains(|c: char| c == '/' || c.is_whitespace()) {
        false => KeySource::plain(scheme, parse_hex_key(text)?),
        true => KeySource::from_uri(scheme, text)?,
    };
    Ok(Opened::new(source)?)
}

/// The JSON of a key, as the official tools write it: phrase and seed only where they alone give the key.
pub fn write(source: &KeySource) -> Result<SecretBytes, KeyfileError> {
    let keypair = source.keypair()?;
    let mut json = Json::new();
    public_fields(&mut json, &keypair.public(), keypair.scheme());
    json.hex("privateKey", keypair.private_key().expose());
    if let Some(mnemonic) = source.plain_words() {
        json.text("secretPhrase", mnemonic.words().map_err(SourceError::Words)?.expose());
    }
    if let Some(seed) = source.seed() {
        json.hex("secretSeed", seed.expose());
    }
    Ok(json.finish())
}

/// The JSON of `coldkeypub.txt` and its like.
pub fn write_public(account: &AccountId, scheme: Scheme) -> SecretBytes {
    let mut json = Json::new();
    public_fields(&mut json, account, scheme);
    json.finish()
}

fn public_fields(json: &mut Json, account: &AccountId, scheme: Scheme) {
    json.hex("accountId", &account.0);
    json.hex("publicKey", &account.0);
    json.text("ss58Address", &account.to_string());
    json.member("cryptoType", scheme.crypto_type().to_string().as_bytes());
}

/// A JSON writer for values that need no escapes, into one buffer that never moves.
struct Json(Vec<u8>);

impl Json {
    fn new() -> Self {
        // Five hexadecimal fields, an address and 24 words fit; a moved buffer would leave a copy.
        Self(Vec::with_capacity(1024))
    }

    fn member(&mut self, name: &str, value: &[u8]) {
        self.0.push(if self.0.is_empty() { b'{' } else { b',' });
        self.0.push(b'"');
        self.0.extend_from_slice(name.as_bytes());
        self.0.extend_from_slice(b"\":");
        self.0.extend_from_slice(value);
    }

    fn text(&mut self, name: &str, value: &str) {
        self.member(name, b"\"");
        self.0.extend_from_slice(value.as_bytes());
        self.0.push(b'"');
    }

    fn hex(&mut self, name: &str, value: &[u8]) {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        self.member(name, b"\"0x");
        for byte in value {
            self.0.push(DIGITS[usize::from(byte >> 4)]);
            self.0.push(DIGITS[usize::from(byte & 15)]);
        }
        self.0.push(b'"');
    }

    fn finish(mut self) -> SecretBytes {
        self.0.push(b'}');
        SecretBytes::new(self.0)
    }
}

/// A JSON string that may be secret: copied once, into memory that is wiped.
pub(super) struct Text(SecretString);

impl Text {
    /// The text.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Copy;
        impl Visitor<'_> for Copy {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(Text(SecretString::new(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Copy)
    }
}

/// A number, or the same number in quotes.
#[derive(Clone, Copy)]
struct CryptoType(Scheme);

impl<'de> Deserialize<'de> for CryptoType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Number(u64),
            Quoted(String),
        }
        let number = match Written::deserialize(deserializer)? {
            Written::Number(number) => Some(number),
            Written::Quoted(text) => text.parse().ok(),
        };
        let scheme = number.and_then(Scheme::from_crypto_type);
        scheme.map(Self).ok_or_else(|| D::Error::custom("cryptoType"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
    const SR25519: &str = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
    const ED25519: &str = "5DFJF7tY4bpbpcKPJcBTQaKuCDEPCpiz8TRjpmLeTtweqmXL";
    const OTHER: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    const PREFIX_0: &str = "12bzRJfh7arnnfPPUZHeJUaE62QLEwhK48QnH9LXeK2m1iZU";
    const SEED: &str = "0xfac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e";

    fn address(json: &str) -> Result<String, KeyfileError> {
        parse(json.as_bytes()).map(|opened| opened.keypair.public().to_string())
    }

    #[test]
    fn rules_of_the_official_reader() {
        let ok = |json: String, expected: &str| {
            assert_eq!(address(&json), Ok(expected.to_owned()), "{json}")
        };
        ok(format!(r#"{{"secretPhrase":"{PHRASE}"}}"#), SR25519);
        ok(format!(r#"{{"secretPhrase":"{PHRASE}","cryptoType":0}}"#), ED25519);
        ok(format!(r#"{{"secretPhrase":"{PHRASE}","cryptoType":"0"}}"#), ED25519);
        ok(format!(r#"{{"secretPhrase":"{PHRASE}","cryptoType":null,"crypto_type":0}}"#), SR25519);
        ok(format!(r#"{{"secretPhrase":null,"secretSeed":"{SEED}"}}"#), SR25519);
        ok(format!(r#"{{"secretSeed":"{SEED}","privateKey":"0x00","publicKey":"0x11"}}"#), SR25519);
        ok(
            format!(r#"{{"secretSeed":"{SEED}","cryptoType":1,"ss58Address":"{ED25519}"}}"#),
            ED25519,
        );
        ok(
            format!(r#"{{"secretSeed":"{SEED}","cryptoType":0,"ss58Address":"{SR25519}"}}"#),
            SR25519,
        );
    }

    #[test]
    fn white_space_behind_a_path_is_no_part_of_it() {
        let address = |text: &str| {
            let opened = parse_raw(text.as_bytes(), Scheme::Sr25519);
            opened.map(|opened| opened.keypair.public().to_string())
        };
        for end in ["", " ", "\t", "\n", " \r\n"] {
            assert_eq!(address(&format!("{PHRASE}//Alice{end}")).as_deref(), Ok(OTHER), "{end:?}");
        }
        let with_password = |end: &str| address(&format!("{PHRASE}//Alice///x{end}"));
        assert_eq!(with_password(" \n"), with_password(" "));
        assert_ne!(with_password(" "), with_password(""));
    }

    #[test]
    fn a_public_file_may_have_any_prefix() {
        for address in [SR25519, PREFIX_0] {
            let json = format!(r#"{{"ss58Address":"{address}"}}"#);
            let account =
                stated_address(json.as_bytes()).map(|found| found.map(|key| key.to_string()));
            assert_eq!(account, Ok(Some(SR25519.to_owned())));
        }
    }

    #[test]
    fn what_the_official_reader_refuses() {
        let cases = [
            (format!(r#"{{"secretPhrase":"","secretSeed":"{SEED}"}}"#), "words"),
            (format!(r#"{{"secretPhrase":"{PHRASE}","cryptoType":2}}"#), "JSON"),
            (format!(r#"{{"secretPhrase":7,"secretSeed":"{SEED}"}}"#), "JSON"),
            (format!(r#"{{"secretSeed":"{SEED}","ss58Address":"{OTHER}"}}"#), "but the file says"),
            (
                format!(r#"{{"secretSeed":"{SEED}","ss58Address":"{PREFIX_0}"}}"#),
                "SS58 prefix 0 instead of 42",
            ),
            (format!(r#"{{"ss58Address":"{SR25519}"}}"#), "address only"),
            (r#"{"secretSeed":"0x00"}"#.to_owned(), "64 hexadecimal"),
            ("{}".to_owned(), "neither"),
        ];
        for (json, part) in cases {
            let text = address(&json).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(text.contains(part), "{json}: {text}");
            assert!(!text.contains("fac7959d") && !text.contains("bottom"), "{text}");
        }
    }
}
