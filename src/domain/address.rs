//! Accounts and their SS58 text.
//!
//! SS58 is base58 of prefix, 32 bytes of key, and the first two bytes of
//! `blake2b-512("SS58PRE" ‖ prefix ‖ key)`: <https://github.com/paritytech/substrate/wiki/External-Address-Format-(SS58)>.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sp_crypto_hashing::blake2_512;
use thiserror::Error;

use crate::error::{Code, Diagnose, Exit};

/// The network prefix of Bittensor, the one that Substrate uses by default.
pub const SS58_PREFIX: u16 = 42;

/// A public key. Shown, debugged and serialised as its SS58 address on Bittensor.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub [u8; 32]);

/// Why a text is no address here.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum AddressError {
    #[error("`{character}` at position {position} is never part of an address")]
    NotBase58 { character: char, position: usize },
    #[error("an address has about 48 characters, this has {0}")]
    WrongLength(usize),
    #[error("the checksum of the address is wrong: at least one character is mistyped or missing")]
    BadChecksum,
    #[error("this is an address of {}: SS58 prefix {prefix} instead of {SS58_PREFIX}", network(*.prefix))]
    OtherNetwork { prefix: u16, account: AccountId },
    #[error("this is a public key in hexadecimal, not an address")]
    PublicKey { account: AccountId },
    #[error("a public key in hexadecimal has 64 digits after 0x")]
    BadHex,
}

impl Diagnose for AddressError {
    fn code(&self) -> Code {
        let name = match self {
            Self::NotBase58 { .. } => "address_not_base58",
            Self::WrongLength(_) => "address_wrong_length",
            Self::BadChecksum => "address_bad_checksum",
            Self::OtherNetwork { .. } => "address_other_network",
            Self::PublicKey { .. } => "address_is_public_key",
            Self::BadHex => "address_bad_hex",
        };
        Code(name, Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        match self {
            Self::NotBase58 { .. } | Self::WrongLength(_) | Self::BadChecksum => {
                vec!["copy the whole address again from where it is shown".to_owned()]
            }
            Self::OtherNetwork { account, .. } => vec![format!(
                "the same key on Bittensor is {account}; check with its owner before you use it: an \
                 exchange or a contract may not control it here"
            )],
            Self::PublicKey { account } => {
                vec![format!("its address is {account}; write that one if it is meant")]
            }
            Self::BadHex => vec!["write the SS58 address instead".to_owned()],
        }
    }
}

/// The chains whose addresses are most often pasted by mistake (the public SS58 registry).
fn network(prefix: u16) -> &'static str {
    match prefix {
        0 => "Polkadot",
        2 => "Kusama",
        5 => "Astar",
        10 => "Acala",
        63 => "Hydration",
        // Registered, but the chain and its tools write 42.
        13_116 => "Bittensor's registered form",
        _ => "another network",
    }
}

impl AccountId {
    /// Reads an SS58 address of this network; anything else is refused with its reason.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        if text.starts_with("0x") {
            let account = Self::from_hex(text)?;
            return Err(AddressError::PublicKey { account });
        }
        let (prefix, account) = decode(text)?;
        if prefix == SS58_PREFIX {
            Ok(account)
        } else {
            Err(AddressError::OtherNetwork { prefix, account })
        }
    }

    /// Reads 64 hexadecimal digits, with or without `0x`, where a public key is asked for by name.
    pub fn from_hex(text: &str) -> Result<Self, AddressError> {
        let mut key = [0; 32];
        let digits = text.strip_prefix("0x").unwrap_or(text);
        hex::decode_to_slice(digits, &mut key).map_err(|_| AddressError::BadHex)?;
        Ok(Self(key))
    }
}

/// The prefix and the key of an SS58 text of any network.
fn decode(text: &str) -> Result<(u16, AccountId), AddressError> {
    // No address is longer; base58 decoding is quadratic.
    let length = text.chars().count();
    if length > 64 {
        return Err(AddressError::WrongLength(length));
    }
    let wrong_length = AddressError::WrongLength(length);
    let foreign = text.chars().zip(1..).find(|(c, _)| !is_base58(*c));
    if let Some((character, position)) = foreign {
        return Err(AddressError::NotBase58 { character, position });
    }
    let bytes = bs58::decode(text).into_vec().map_err(|_| wrong_length.clone())?;
    let (prefix, body) = split_prefix(&bytes).ok_or(wrong_length.clone())?;
    let (key, checksum) = body.split_first_chunk::<32>().ok_or(wrong_length.clone())?;
    let [first, second] = checksum else { return Err(wrong_length) };
    let hashed = bytes.get(..bytes.len() - 2).unwrap_or_default();
    if checksum_of(hashed) != [*first, *second] {
        return Err(AddressError::BadChecksum);
    }
    Ok((prefix, AccountId(*key)))
}

/// Letters and digits without those that look alike: `0`, `O`, `I`, `l`.
fn is_base58(c: char) -> bool {
    c.is_ascii_alphanumeric() && !matches!(c, '0' | 'O' | 'I' | 'l')
}

/// One byte below 64, or two bytes that hold 14 bits.
fn split_prefix(bytes: &[u8]) -> Option<(u16, &[u8])> {
    match bytes {
        [first @ 0..=63, rest @ ..] => Some((u16::from(*first), rest)),
        [first @ 64..=127, second, rest @ ..] => {
            let low = (first << 2) | (second >> 6);
            let high = second & 0b0011_1111;
            Some((u16::from_le_bytes([low, high]), rest))
        }
        _ => None,
    }
}

fn checksum_of(prefix_and_key: &[u8]) -> [u8; 2] {
    let [first, second, ..] = blake2_512(&[b"SS58PRE", prefix_and_key].concat());
    [first, second]
}

impl FromStr for AccountId {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        Self::parse(text)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = Vec::with_capacity(35);
        bytes.push(SS58_PREFIX as u8);
        bytes.extend(self.0);
        bytes.extend(checksum_of(&bytes));
        f.pad(&bs58::encode(bytes).into_string())
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<'de> Deserialize<'de> for AccountId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

impl Serialize for AccountId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Key and address pairs written by the official tools; the first is the well-known Alice.
    const PAIRS: [(&str, &str); 4] = [
        (
            "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d",
            "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
        ),
        (
            "0x8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48",
            "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty",
        ),
        (
            "0x028342a8be7a638cc2f9b3b56ee12342cd9fff69fcaf47cb370e37512db0c12b",
            "5C7zwncPn5hDRVWmpv9zY6FURFDwN5KzJxiFjCnYyLdFV8KZ",
        ),
        (
            "0xffe0b81700cedadde9debaf7e61292d80581d4a37896055ba25f491b96b25ee6",
            "5HrCphkqYygSXWt9rHebqaqbfEYekhzjyjQNjZiPxpb3XsKY",
        ),
    ];

    #[test]
    fn addresses_of_the_official_tools() {
        for (key, address) in PAIRS {
            let account = AccountId::parse(address).unwrap();
            assert_eq!(account, AccountId::from_hex(key).unwrap());
            assert_eq!(account.to_string(), address);
            assert_eq!(format!("{account:?}"), address);
            assert_eq!(serde_json::to_value(account).unwrap(), address);
        }
    }

    /// The same key, Alice, on other networks.
    #[test]
    fn an_address_of_another_network_is_refused_and_translated() {
        let alice = AccountId::from_hex(PAIRS[0].0).unwrap();
        let polkadot = "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5";
        let kusama = "HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F";
        // Two bytes of prefix.
        let registered = "bt7zDqc4kAcKZ6kWup5yyuvRAbeYPhXGxwXY4CguG476A9MCE";
        let others = [
            (polkadot, 0, "Polkadot"),
            (kusama, 2, "Kusama"),
            (registered, 13_116, "registered form"),
        ];
        for (text, prefix, name) in others {
            let error = AccountId::parse(text).unwrap_err();
            assert_eq!(error, AddressError::OtherNetwork { prefix, account: alice });
            assert!(error.to_string().contains(name));
            assert!(error.hints().concat().contains(PAIRS[0].1));
        }
    }

    #[test]
    fn what_is_no_address_says_why() {
        let alice = PAIRS[0].1;
        let parse = |text: &str| AccountId::parse(text).unwrap_err();
        assert_eq!(parse(&alice.replacen('w', "x", 1)), AddressError::BadChecksum);
        assert_eq!(
            parse(&alice.replacen('w', "0", 1)),
            AddressError::NotBase58 { character: '0', position: 4 }
        );
        assert_eq!(
            parse(&format!("{alice} ")),
            AddressError::NotBase58 { character: ' ', position: 49 }
        );
        assert_eq!(parse(""), AddressError::WrongLength(0));
        assert_eq!(parse(&alice[..30]), AddressError::WrongLength(30));
        assert_eq!(parse(&alice.repeat(1000)), AddressError::WrongLength(48_000));
        let account = AccountId::from_hex(PAIRS[0].0).unwrap();
        assert_eq!(parse(PAIRS[0].0), AddressError::PublicKey { account });
        assert_eq!(parse("0xd435"), AddressError::BadHex);
        assert_eq!(parse("0x"), AddressError::BadHex);
    }

    #[test]
    fn every_change_of_one_letter_is_noticed() {
        let alice = PAIRS[0].1;
        let letters = (' '..='~').filter(|c| is_base58(*c));
        for letter in letters {
            for (at, old) in alice.char_indices().filter(|(_, old)| *old != letter) {
                let mut changed = alice.to_owned();
                changed.replace_range(at..=at, &letter.to_string());
                assert!(AccountId::parse(&changed).is_err(), "{old} to {letter} at {at}");
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(key: [u8; 32]) {
            prop_assert_eq!(AccountId::parse(&AccountId(key).to_string()), Ok(AccountId(key)));
        }

        #[test]
        fn no_text_panics(text in r"\PC{0,70}|[1-9A-HJ-NP-Za-km-z]{0,70}") {
            let _ = AccountId::parse(&text);
        }
    }
}
