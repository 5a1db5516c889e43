//! `child revoke`: take all shares back.

use clap::Args;

use super::family;
use super::set::ChildrenSet;
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::ctx::Ctx;
use crate::domain::units::NetUid;
use crate::error::Result;
use crate::tx::plan::Plan;
use crate::tx::receipt::Outcome;

/// Revoke all children of a hotkey
///
/// They keep their shares until the first epoch after the cooldown. 150 blocks must have passed since the last list.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl child revoke -H validator --netuid 4
  taoctl child revoke --hotkey team/validator --netuid 1,4 --wait-allowed --yes")]
pub struct Revoke {
    /// The subnet; several in one transaction
    #[arg(long, value_name = "NETUID", value_delimiter = ',', required = true, value_parser = parse_netuid)]
    netuid: Vec<NetUid>,

    #[command(flatten)]
    hotkey: HotkeyArgs,

    #[command(flatten)]
    tx: TxArgs,
}

impl Transaction for Revoke {
    type Receipt = ChildrenSet;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        let hotkey = self.hotkey.account(cx)?;
        family::plan(cx, hotkey, &family::each_once(&self.netuid), &[]).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<ChildrenSet> {
        ChildrenSet::of(outcome, &family::each_once(&self.netuid))
    }
}
