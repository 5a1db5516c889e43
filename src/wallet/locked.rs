//! A key that is still on disk: what can be said about it without the password, and how it is opened.

use std::path::{Path, PathBuf};

use super::envelope::Cost;
use super::error::WalletError;
use super::keyfile::{self, Format, KeyfileError, Opened, taoctl};
use super::keypair::{Keypair, Scheme};
use super::read::{Warning, read};
use super::secret::{SecretBytes, SecretString};
use crate::domain::address::AccountId;

/// The two files of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPaths {
    /// The key file.
    pub key: PathBuf,
    /// The file with its address, named `…pub.txt`.
    pub public: PathBuf,
}

/// A key file that was read and recognised, not opened.
pub struct LockedKey {
    path: PathBuf,
    format: Format,
    address: Option<AccountId>,
    bytes: SecretBytes,
    warnings: Vec<Warning>,
}

impl LockedKey {
    /// Reads the key file, and the address from the public file or the header. `None` if there is no key.
    pub(super) fn load(paths: &KeyPaths) -> Result<Option<Self>, WalletError> {
        let Some(contents) = read(&paths.key)? else { return Ok(None) };
        let bytes = contents.bytes;
        let format = keyfile::sniff(bytes.expose()).map_err(WalletError::keyfile(&paths.key))?;
        let stated = keyfile::public_address(format, bytes.expose());
        let stated = stated.map_err(WalletError::keyfile(&paths.key))?;
        let public = public_address(&paths.public)?;
        if let (Some(expected), Some(found)) = (stated, public)
            && expected != found
        {
            return Err(WalletError::OtherKey { path: paths.public.clone(), found, expected });
        }
        let address = public.or(stated);
        Ok(Some(Self {
            path: paths.key.clone(),
            format,
            address,
            bytes,
            warnings: contents.warnings,
        }))
    }

    /// The key file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How it is written.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Whether it takes a password.
    pub fn is_encrypted(&self) -> bool {
        self.format.is_encrypted()
    }

    /// The account, if a file says it.
    pub fn address(&self) -> Option<AccountId> {
        self.address
    }

    /// What its password costs, where the file says it: in our own format.
    pub fn cost(&self) -> Option<Cost> {
        match self.format {
            Format::Taoctl => taoctl::Keyfile::parse(self.bytes.expose()).ok().map(|f| f.cost()),
            _ => None,
        }
    }

    /// Whether a password in this file is guessed cheaper than in one that is written today.
    pub fn is_outdated(&self) -> bool {
        match self.format {
            Format::AnsibleVault | Format::Fernet => true,
            _ => self.cost().is_some_and(|cost| cost.is_weaker_than(Cost::DEFAULT)),
        }
    }

    /// What is odd about the permissions of the file.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Whether the file still is as it was read.
    pub(super) fn is_still(&self, path: &Path) -> Result<bool, WalletError> {
        Ok(read(path)?.is_some_and(|now| now.bytes.expose() == self.bytes.expose()))
    }

    /// Opens the key and checks that it is that of the address. Blocking, and slow if encrypted (half a
    /// second to several, up to 1 GiB of memory): call it off the async threads.
    pub fn unlock(&self, password: Option<&SecretString>) -> Result<Keypair, WalletError> {
        self.open(password).map(|opened| opened.keypair)
    }

    /// The same, with what the file stores: for export and conversion.
    pub fn open(&self, password: Option<&SecretString>) -> Result<Opened, WalletError> {
        let opened = keyfile::open(self.bytes.expose(), password)
            .map_err(WalletError::keyfile(&self.path))?;
        let key = opened.keypair.public();
        match self.address {
            Some(file) if file != key => {
                Err(WalletError::keyfile(&self.path)(KeyfileError::OtherKey { file, key }))
            }
            _ => Ok(opened),
        }
    }
}

/// What a public file says: account and scheme; `None` if there is none.
pub(super) fn public_key(path: &Path) -> Result<Option<(AccountId, Scheme)>, WalletError> {
    let Some(account) = public_address(path)? else { return Ok(None) };
    let Some(contents) = read(path)? else { return Ok(None) };
    let scheme = keyfile::plain::stated_scheme(contents.bytes.expose());
    Ok(Some((account, scheme.map_err(WalletError::keyfile(path))?)))
}

/// The address of a public file; `None` if there is none.
pub(super) fn public_address(path: &Path) -> Result<Option<AccountId>, WalletError> {
    let Some(contents) = read(path)? else { return Ok(None) };
    let address = keyfile::plain::stated_address(contents.bytes.expose());
    match address.map_err(WalletError::keyfile(path))? {
        Some(address) => Ok(Some(address)),
        None => Err(WalletError::keyfile(path)(KeyfileError::Damaged("no ss58Address"))),
    }
}
