//! Names of wallets and hotkeys: one path component that cannot leave its folder.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::error::{Code, Diagnose, Exit};

/// What a file system stores in one name.
const MAX_BYTES: usize = 128;

/// Why a text is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NameError {
    /// Nothing.
    #[error("a name cannot be empty")]
    Empty,
    /// Longer than a file name may get with our suffixes.
    #[error("a name has at most {MAX_BYTES} bytes")]
    TooLong,
    /// `.`, `..`, and hidden files, where trash and temporary files live.
    #[error("a name cannot begin with a dot")]
    LeadingDot,
    /// Would be read as a flag.
    #[error("a name cannot begin with a dash")]
    LeadingDash,
    /// Path separators, control characters.
    #[error("a name cannot contain {0:?}")]
    Character(char),
    /// Invisible in a terminal.
    #[error("a name cannot begin or end with a space")]
    Space,
    /// Other tools do not list hotkeys of these names.
    #[error("a name cannot end in {0:?}")]
    Suffix(&'static str),
}

impl Diagnose for NameError {
    fn code(&self) -> Code {
        Code("bad_name", Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        vec!["a name is one folder or file, like savings; --wallet-path says where they are".into()]
    }
}

/// The name of a wallet, which is the name of its folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WalletName(String);

/// The name of a hotkey, which is the name of its file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HotkeyName(String);

macro_rules! name {
    ($type:ty) => {
        impl $type {
            /// Checks a text.
            pub fn parse(text: &str) -> Result<Self, NameError> {
                check(text).map(|()| Self(text.to_owned()))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $type {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, NameError> {
                Self::parse(text)
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

name!(WalletName);
name!(HotkeyName);

/// Which key of which wallet: `WALLET` is its coldkey, `WALLET/HOTKEY` a hotkey.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeyName {
    /// The coldkey of a wallet.
    Coldkey(WalletName),
    /// A hotkey of a wallet.
    Hotkey(WalletName, HotkeyName),
}

impl KeyName {
    /// The wallet that the key is in.
    pub fn wallet(&self) -> &WalletName {
        match self {
            Self::Coldkey(wallet) | Self::Hotkey(wallet, _) => wallet,
        }
    }

    /// `coldkey` or `hotkey`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Coldkey(_) => "coldkey",
            Self::Hotkey(..) => "hotkey",
        }
    }
}

impl FromStr for KeyName {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        match text.split_once('/') {
            Some((wallet, hotkey)) => Ok(Self::Hotkey(wallet.parse()?, hotkey.parse()?)),
            None => text.parse().map(Self::Coldkey),
        }
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Coldkey(wallet) => write!(f, "{wallet}"),
            Self::Hotkey(wallet, hotkey) => write!(f, "{wallet}/{hotkey}"),
        }
    }
}

fn check(text: &str) -> Result<(), NameError> {
    if text.is_empty() {
        return Err(NameError::Empty);
    }
    if text.len() > MAX_BYTES {
        return Err(NameError::TooLong);
    }
    if text.starts_with('.') {
        return Err(NameError::LeadingDot);
    }
    if text.starts_with('-') {
        return Err(NameError::LeadingDash);
    }
    if text.trim() != text {
        return Err(NameError::Space);
    }
    if let Some(bad) = text.chars().find(|c| c.is_control() || matches!(c, '/' | '\\')) {
        return Err(NameError::Character(bad));
    }
    match RESERVED_SUFFIXES.iter().find(|suffix| text.ends_with(*suffix)) {
        Some(suffix) => Err(NameError::Suffix(suffix)),
        None => Ok(()),
    }
}

/// Files beside hotkeys that are no hotkeys.
pub(super) const RESERVED_SUFFIXES: [&str; 3] = ["pub.txt", ".lock", ".tmp"];

/// Order for listings: without regard to case, and `miner-2` before `miner-10`.
pub(super) fn natural_order(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a, b);
    loop {
        let (Some(x), Some(y)) = (left.chars().next(), right.chars().next()) else {
            return left.len().cmp(&right.len()).then_with(|| a.cmp(b));
        };
        let order = if x.is_ascii_digit() && y.is_ascii_digit() {
            let (number_x, number_y) = (digits(&mut left), digits(&mut right));
            number_x.len().cmp(&number_y.len()).then(number_x.cmp(number_y))
        } else {
            left = left.get(x.len_utf8()..).unwrap_or_default();
            right = right.get(y.len_utf8()..).unwrap_or_default();
            x.to_lowercase().cmp(y.to_lowercase())
        };
        if order.is_ne() {
            return order;
        }
    }
}

/// Takes the leading digits off, without leading zeros.
fn digits<'a>(text: &mut &'a str) -> &'a str {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    *text = rest;
    number.trim_start_matches('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_in_their_folder() {
        for bad in [
            "", ".", "..", "../x", "a/b", "/etc", "a\\b", "a\0b", "a\nb", ".hidden", "-w", " a",
            "a ", "xpub.txt", "pub.txt", "a.lock", "a.tmp",
        ] {
            assert!(bad.parse::<WalletName>().is_err(), "{bad:?}");
            assert!(bad.parse::<HotkeyName>().is_err(), "{bad:?}");
            assert!(format!("my/{bad}").parse::<KeyName>().is_err(), "my/{bad:?}");
            assert!(format!("{bad}/my").parse::<KeyName>().is_err(), "{bad:?}/my");
        }
        assert!("x".repeat(129).parse::<WalletName>().is_err());
        for good in ["default", "miner-1", "my wallet", "größe", "a.b", "pub"] {
            assert!(good.parse::<WalletName>().is_ok(), "{good:?}");
        }
        let key = KeyName::Hotkey(WalletName("my".into()), HotkeyName("miner-1".into()));
        assert_eq!("my/miner-1".parse(), Ok(key));
        assert!(matches!("my".parse(), Ok(KeyName::Coldkey(name)) if name.as_str() == "my"));
    }

    #[test]
    fn listings_are_in_natural_order() {
        let mut names = ["miner-10", "Zed", "miner-2", "alpha", "miner-02", "miner"];
        names.sort_by(|a, b| natural_order(a, b));
        assert_eq!(names, ["alpha", "miner", "miner-02", "miner-2", "miner-10", "Zed"]);
    }
}
