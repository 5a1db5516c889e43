//! The list of weights on a command line, and what it is for.

use std::path::PathBuf;
use std::sync::OnceLock;

use clap::Args;

use super::file;
use super::given::{Asked, Given};
use crate::commands::args::netuid::parse_netuid;
use crate::ctx::Ctx;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::error::Result;

/// Weights for a mechanism of a subnet.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Number of the subnet
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    pub netuid: NetUid,

    /// Weights by UID or hotkey: 0:0.5 3:0.25; a hotkey is an address or WALLET/HOTKEY
    #[arg(value_name = "UID|HOTKEY:WEIGHT", required_unless_present = "file")]
    weights: Vec<Given>,

    /// File of weights, - for standard input: JSON, CSV or NumPy's .npy; `weights set --help` tells more
    #[arg(long, value_name = "FILE", conflicts_with = "weights")]
    file: Option<PathBuf>,

    /// Mechanism of the subnet; most have none but 0
    #[arg(long, value_name = "N", default_value_t)]
    pub mechanism: MechId,

    /// Version of the weights; by default the one that the subnet asks for
    #[arg(long, value_name = "N")]
    pub version_key: Option<u64>,

    /// As it was read first: a plan is made again, and a pipe can be read once.
    #[arg(skip)]
    asked: OnceLock<Asked>,
}

impl ListArgs {
    /// The list, with the hotkeys that the names of wallets stand for.
    pub fn asked(&self, cx: &Ctx) -> Result<&Asked> {
        if let Some(asked) = self.asked.get() {
            return Ok(asked);
        }
        let given = match &self.file {
            Some(path) => file::read(path)?,
            None => self.weights.clone(),
        };
        let asked = Asked::new(cx, given)?;
        Ok(self.asked.get_or_init(|| asked))
    }
}
