//! The name of a setting.

use crate::config::Key;
use crate::config::keys::UnknownKey;

/// A setting by its name.
pub fn parse_key(name: &str) -> Result<Key, UnknownKey> {
    Key::parse(name).ok_or_else(|| UnknownKey(name.to_owned()))
}
