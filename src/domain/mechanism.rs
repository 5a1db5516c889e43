//! The mechanisms of a subnet: each has weights of its own.

use std::{fmt, str::FromStr};

use serde::Serialize;
use thiserror::Error;

use super::units::NetUid;
use crate::error::{Code, Diagnose, Exit};

/// Storage indices of one mechanism: more than there are subnets (`GLOBAL_MAX_SUBNET_COUNT`).
const SUBNETS: u16 = 4_096;

/// Number of a mechanism (`MechId`); the main one is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct MechId(pub u8);

/// A mechanism of a subnet in storage and events (`NetUidStorageIndex`): the main one has the netuid itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct StorageIndex(pub u16);

impl MechId {
    /// The one that every subnet has.
    pub const MAIN: Self = Self(0);

    /// Where it is stored.
    pub fn index(self, netuid: NetUid) -> StorageIndex {
        StorageIndex(u16::from(self.0).saturating_mul(SUBNETS).saturating_add(netuid.0))
    }

    /// Whether it is the one that every subnet has.
    pub fn is_main(self) -> bool {
        self == Self::MAIN
    }
}

impl StorageIndex {
    /// The subnet and the mechanism.
    pub fn parts(self) -> (NetUid, MechId) {
        // Below 16.
        let mechanism = u8::try_from(self.0 / SUBNETS).unwrap_or(u8::MAX);
        (NetUid(self.0 % SUBNETS), MechId(mechanism))
    }
}

impl fmt::Display for MechId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A text that is no number of a mechanism.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("`{0}` is no mechanism")]
pub struct MechIdError(String);

impl Diagnose for MechIdError {
    fn code(&self) -> Code {
        Code("bad_mechanism", Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        vec!["a mechanism is a number from 0 to 15; most subnets only have 0".into()]
    }
}

impl FromStr for MechId {
    type Err = MechIdError;

    /// Higher ones have no storage index of their own.
    fn from_str(text: &str) -> Result<Self, MechIdError> {
        let wrong = || MechIdError(text.to_owned());
        let number: u8 = text.parse().map_err(|_| wrong())?;
        if u16::from(number) < u16::MAX / SUBNETS + 1 { Ok(Self(number)) } else { Err(wrong()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mechanism_has_4096_indices() {
        assert_eq!(MechId::MAIN.index(NetUid(7)), StorageIndex(7));
        assert_eq!(MechId(1).index(NetUid(7)), StorageIndex(4_103));
        assert_eq!(MechId(15).index(NetUid(4_095)), StorageIndex(65_535));
        assert_eq!(StorageIndex(4_103).parts(), (NetUid(7), MechId(1)));
        assert_eq!("15".parse(), Ok(MechId(15)));
        for text in ["16", "256", "-1", "", "x"] {
            assert_eq!(text.parse::<MechId>(), Err(MechIdError(text.to_owned())));
        }
    }
}
