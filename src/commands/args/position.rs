//! A stake position: `HOTKEY@NETUID`.

use std::str::FromStr;

use clap::Args;

use crate::domain::units::NetUid;
use crate::error::{Error, Result};

use super::account::AccountArg;

/// `HOTKEY@NETUID`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The hotkey that holds the stake.
    pub hotkey: AccountArg,
    /// The subnet.
    pub netuid: NetUid,
}

impl FromStr for Position {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let (hotkey, netuid) =
            text.rsplit_once('@').ok_or_else(|| format!("`{text}` is not HOTKEY@NETUID"))?;
        Ok(Self {
            hotkey: hotkey.parse().map_err(|e: super::account::AccountArgError| e.to_string())?,
            netuid: parse_netuid(netuid)?,
        })
    }
}

/// A subnet number, 0 to 65535.
pub fn parse_netuid(text: &str) -> std::result::Result<NetUid, String> {
    text.parse().map(NetUid).map_err(|_| format!("`{text}` is no netuid: it is a number from 0"))
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
    /// The position given in either way; `flag` is the one-word way.
    pub fn or(&self, given: Option<&Position>, flag: &str) -> Result<Position> {
        match (given, &self.hotkey, self.netuid) {
            (Some(position), None, None) => Ok(position.clone()),
            (None, Some(hotkey), Some(netuid)) => Ok(Position { hotkey: hotkey.clone(), netuid }),
            (Some(_), ..) => {
                Err(Error::usage(format!("{flag} and --hotkey name the position twice")))
            }
            _ => {
                Err(Error::usage("the position is missing")
                    .hint(format!("give {flag} HOTKEY@NETUID")))
            }
        }
    }
}
