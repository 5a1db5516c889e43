//! What becomes of root dividends, as it is typed: `swap`, `keep`, `keep:1,4`.

use std::str::FromStr;

use super::netuid::parse_netuid;
use crate::chain::read::claims::ClaimType;
use crate::error::{Code, Diagnose, Exit, Result};

/// A type of claims as it is typed.
#[derive(Clone, Debug)]
pub struct ClaimTypeArg(pub ClaimType);

/// A text that is no type of claims.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is no type of claims")]
pub struct ClaimTypeError(String);

impl Diagnose for ClaimTypeError {
    fn code(&self) -> Code {
        Code("bad_claim_type", Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        vec!["write swap, keep, or keep:1,4 with the subnets to keep".into()]
    }
}

impl FromStr for ClaimTypeArg {
    type Err = ClaimTypeError;

    fn from_str(text: &str) -> Result<Self, ClaimTypeError> {
        let wrong = || ClaimTypeError(text.to_owned());
        let kind = match (text, text.strip_prefix("keep:")) {
            ("swap", _) => ClaimType::Swap,
            ("keep", _) => ClaimType::Keep,
            (_, Some(netuids)) => {
                let netuids = netuids.split(',').map(parse_netuid).collect::<Result<Vec<_>, _>>();
                let mut subnets = netuids.map_err(|_| wrong())?;
                subnets.sort_unstable();
                subnets.dedup();
                ClaimType::KeepSubnets { subnets }
            }
            _ => return Err(wrong()),
        };
        Ok(Self(kind))
    }
}
