//! A stake position: `HOTKEY@NETUID`.

use std::str::FromStr;

use clap::Args;

use crate::domain::units::NetUid;
use crate::error::{Code, Diagnose, Error, Exit, Result};

use super::account::{AccountArg, AccountArgError};
use super::netuid::{NetUidError, parse_netuid};

/// `HOTKEY@NETUID`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The hotkey that holds the stake.
    pub hotkey: AccountArg,
    /// The subnet.
    pub netuid: NetUid,
}

/// What is asked for at a terminal where it is missing: `what` in words, `flag` as it is given.
pub fn wanted<T>(given: Option<T>, what: &str, flag: &str) -> Result<T> {
    given.ok_or_else(|| Error::usage(format!("{what} is missing")).hint(format!("give {flag}")))
}

impl FromStr for Position {
    type Err = PositionError;

    fn from_str(text: &str) -> Result<Self, PositionError> {
        let (hotkey, netuid) =
            text.rsplit_once('@').ok_or_else(|| PositionError::Shape(text.to_owned()))?;
        Ok(Self { hotkey: hotkey.parse()?, netuid: parse_netuid(netuid)? })
    }
}

/// `NETUID`, or `HOTKEY@NETUID`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// On the same hotkey.
    Subnet(NetUid),
    /// With its hotkey.
    Position(Position),
}

impl FromStr for Destination {
    type Err = PositionError;

    fn from_str(text: &str) -> Result<Self, PositionError> {
        match text.contains('@') {
            true => text.parse().map(Self::Position),
            false => Ok(Self::Subnet(parse_netuid(text)?)),
        }
    }
}

/// Why a text is no stake position.
#[derive(Debug, thiserror::Error)]
pub enum PositionError {
    /// No `@` in it.
    #[error("`{0}` is not HOTKEY@NETUID")]
    Shape(String),
    /// The part before it.
    #[error(transparent)]
    Hotkey(#[from] AccountArgError),
    /// The part after it.
    #[error(transparent)]
    NetUid(#[from] NetUidError),
}

impl Diagnose for PositionError {
    fn code(&self) -> Code {
        match self {
            Self::Shape(_) => Code("bad_position", Exit::Usage),
            Self::Hotkey(error) => error.code(),
            Self::NetUid(error) => error.code(),
        }
    }

    fn hints(&self) -> Vec<String> {
        match self {
            Self::Shape(_) => vec!["write the hotkey and its subnet: validator@4".into()],
            Self::Hotkey(error) => error.hints(),
            Self::NetUid(error) => error.hints(),
        }
    }
}

/// `--hotkey H --netuid N`, accepted in place of `HOTKEY@NETUID`.
#[derive(Clone, Debug, Args)]
pub struct SplitPosition {
    /// Hotkey of the position, in place of HOTKEY@NETUID
    #[arg(long, value_name = "HOTKEY", requires = "netuid")]
    hotkey: Option<AccountArg>,

    /// Subnet of the position, in place of HOTKEY@NETUID
    #[arg(long, value_name = "NETUID", requires = "hotkey", value_parser = parse_netuid)]
    netuid: Option<NetUid>,
}

impl SplitPosition {
    /// Whether the position is given this way.
    pub fn is_given(&self) -> bool {
        self.hotkey.is_some()
    }

    /// The position given in either way; `flag` is the one-word way.
    pub fn or(&self, given: Option<&Position>, flag: &str) -> Result<Position> {
        match (given, &self.hotkey, self.netuid) {
            (Some(position), None, None) => Ok(position.clone()),
            (None, Some(hotkey), Some(netuid)) => Ok(Position { hotkey: hotkey.clone(), netuid }),
            (Some(_), ..) => {
                Err(Error::usage(format!("{flag} and --hotkey name the position twice"))
                    .hint(format!("give {flag} or --hotkey, not both")))
            }
            _ => {
                Err(Error::usage("the position is missing")
                    .hint(format!("give {flag} HOTKEY@NETUID")))
            }
        }
    }
}
