//! The key that transactions are encrypted for.

use super::{Item, Read, Values};
use crate::chain::{Result, Runtime, shield::ShieldKey};

/// Reads the key of the author of the block after the next one; `None` where none is announced.
#[derive(Clone, Copy, Debug)]
pub struct NextKey;

impl NextKey {
    fn item() -> super::IfStored<Vec<u8>> {
        Item::new("MevShield", "NextKey").if_stored()
    }
}

impl Read for NextKey {
    type Out = Option<ShieldKey>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        Self::item().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Option<ShieldKey>> {
        let stored = Self::item().decode(runtime, values)?;
        stored.map(|bytes| ShieldKey::read(&bytes)).transpose()
    }
}
