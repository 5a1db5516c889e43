//! An account as the user names it.

use std::str::FromStr;

use sp_keyring::Sr25519Keyring;

use crate::domain::address::{AccountId, AddressError};
use crate::error::{Code, Diagnose, Error, Exit, Result};
use crate::wallet::name::{HotkeyName, WalletName};
use crate::wallet::store::Store;

/// An SS58 address, a wallet name, `WALLET/HOTKEY`, or `//Alice`; looked up only when it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountArg {
    /// An address.
    Address(AccountId),
    /// A well-known account of a development chain.
    Development(Sr25519Keyring),
    /// A wallet, or a hotkey of the chosen wallet.
    Name(String),
    /// A hotkey of a wallet.
    Pair(WalletName, HotkeyName),
}

impl FromStr for AccountArg {
    type Err = AccountArgError;

    fn from_str(text: &str) -> Result<Self, AccountArgError> {
        if let Some(account) = development(text)? {
            return Ok(Self::Development(account));
        }
        if let Some((wallet, hotkey)) = text.split_once('/') {
            let wallet = wallet.parse::<WalletName>().map_err(|e| no_name(text, &e))?;
            let hotkey = hotkey.parse::<HotkeyName>().map_err(|e| no_name(text, &e))?;
            return Ok(Self::Pair(wallet, hotkey));
        }
        match AccountId::parse(text) {
            Ok(account) => Ok(Self::Address(account)),
            // A word that has the length of an address is a broken address, not a name.
            Err(error) if looks_like_address(text) => Err(error.into()),
            Err(_) => {
                text.parse::<WalletName>().map_err(|e| no_name(text, &e))?;
                Ok(Self::Name(text.to_owned()))
            }
        }
    }
}

/// Why a word names no account.
#[derive(Debug, thiserror::Error)]
pub enum AccountArgError {
    /// A broken address, or one of another network.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// `//Somebody`.
    #[error(
        "`{0}` is no development account: there are //Alice, //Bob, //Charlie, //Dave, //Eve, //Ferdie, //One, //Two"
    )]
    Development(String),
    /// Neither an address nor a name that a wallet can have.
    #[error("`{text}` is neither an address nor a wallet name: {why}")]
    Name {
        /// As given.
        text: String,
        /// Why not a name.
        why: String,
    },
}

impl Diagnose for AccountArgError {
    fn code(&self) -> Code {
        match self {
            Self::Address(error) => error.code(),
            Self::Development(_) | Self::Name { .. } => Code("bad_account", Exit::Usage),
        }
    }

    fn hints(&self) -> Vec<String> {
        match self {
            Self::Address(error) => error.hints(),
            Self::Development(_) => {
                vec!["give one of them, an address that begins with 5, or a wallet name".into()]
            }
            Self::Name { .. } => {
                vec!["give an address that begins with 5, a wallet name, or WALLET/HOTKEY".into()]
            }
        }
    }
}

fn no_name(text: &str, error: &impl std::fmt::Display) -> AccountArgError {
    AccountArgError::Name { text: text.to_owned(), why: error.to_string() }
}

fn looks_like_address(text: &str) -> bool {
    text.len() >= 40 && text.chars().all(|c| c.is_ascii_alphanumeric())
}

fn development(text: &str) -> Result<Option<Sr25519Keyring>, AccountArgError> {
    let Some(name) = text.strip_prefix("//") else { return Ok(None) };
    let account = Sr25519Keyring::iter().find(|account| account.to_string() == name);
    account.map(Some).ok_or_else(|| AccountArgError::Development(text.to_owned()))
}

impl AccountArg {
    /// The well-known account that `text` names, if it begins with `//`.
    pub fn development(text: &str) -> Result<Option<Sr25519Keyring>> {
        Ok(development(text)?)
    }

    /// The word that was typed, unless it was an address.
    pub fn name(&self) -> Option<String> {
        match self {
            Self::Address(_) => None,
            Self::Development(account) => Some(format!("//{account}")),
            Self::Name(name) => Some(name.clone()),
            Self::Pair(wallet, hotkey) => Some(format!("{wallet}/{hotkey}")),
        }
    }

    /// The address of the coldkey that this names.
    pub fn coldkey(&self, store: &Store) -> Result<AccountId> {
        match self {
            Self::Name(name) => {
                Ok(store.wallet(&name.parse::<WalletName>()?)?.coldkey_address()?)
            }
            other => other.hotkey(store, ""),
        }
    }

    /// The address of the hotkey that this names; a bare name is a hotkey of `wallet`.
    pub fn hotkey(&self, store: &Store, wallet: &str) -> Result<AccountId> {
        match self {
            Self::Address(account) => Ok(*account),
            Self::Development(account) => Ok(AccountId(account.to_raw_public())),
            Self::Pair(wallet, hotkey) => Ok(store.wallet(wallet)?.hotkey_address(hotkey)?),
            Self::Name(name) => {
                let wallet = store.wallet(&wallet.parse::<WalletName>()?)?;
                let hotkey = name.parse::<HotkeyName>()?;
                wallet.hotkey_address(&hotkey).map_err(|error| {
                    Error::from(error)
                        .hint(format!("write WALLET/{name} for the hotkey of another wallet"))
                })
            }
        }
    }
}
