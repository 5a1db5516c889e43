//! The keyring of the system: Secret Service (GNOME, KDE, KeePassXC) or Keychain, in builds with the feature `keyring`.
//!
//! An entry has the service `taoctl` and, as user name, the address of the key. The person makes it with the tool of the
//! system (the README says how). This program only reads.

use super::sources::Unreadable;
use crate::domain::address::AccountId;
use crate::wallet::secret::SecretString;

/// The password that is kept for an account; `None` too where there is no keyring, or the person does not open it.
/// Blocking: the keyring may ask the person.
#[cfg(feature = "keyring")]
pub fn password(account: &AccountId) -> Result<Option<SecretString>, Unreadable> {
    use keyring::{Entry, Error};
    use zeroize::Zeroizing;

    let secret = Entry::new("taoctl", &account.to_string()).and_then(|entry| entry.get_secret());
    match secret.map(Zeroizing::new) {
        Ok(secret) => super::reading::read_all(&mut secret.as_slice()).map(Some),
        Err(Error::NoEntry | Error::NoDefaultStore | Error::NoStorageAccess(_)) => Ok(None),
        Err(Error::Ambiguous(_)) => {
            Err(Unreadable::Keyring("it holds several passwords for this key"))
        }
        // What the library says may hold the secret.
        Err(_) => Err(Unreadable::Keyring("it cannot be read")),
    }
}

/// Built without it: there is none.
#[cfg(not(feature = "keyring"))]
pub fn password(_: &AccountId) -> Result<Option<SecretString>, Unreadable> {
    Ok(None)
}
