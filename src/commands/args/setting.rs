//! The name of a setting.

use crate::config::Key;

/// A setting by its name.
pub fn parse_key(name: &str) -> Result<Key, String> {
    Key::parse(name).ok_or_else(|| {
        let names: Vec<_> = Key::ALL.iter().map(|key| key.name()).collect();
        format!("there is no setting `{name}`; there are {}", names.join(", "))
    })
}
