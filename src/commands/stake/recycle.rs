//! `stake recycle`: destroy alpha, and let the subnet issue it again.

use clap::Args;

use super::destroy::{self, DestroyArgs, Destroyed, Way};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::tx::plan::Plan;
use crate::tx::receipt::Outcome;

/// Destroy alpha of a position for ever; the subnet may issue as much again
///
/// Nobody is paid for it. `stake remove` sells alpha for TAO instead.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake recycle 5 --from 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty@1
  taoctl stake recycle all --from miner1@4 --dry-run")]
pub struct Recycle {
    #[command(flatten)]
    what: DestroyArgs,

    #[command(flatten)]
    tx: TxArgs,
}

impl Transaction for Recycle {
    type Receipt = Destroyed;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn ask(&self, cx: &Ctx) -> Result<Vec<String>> {
        self.what.ask(cx, false).await
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        self.what.plan(cx, Way::Recycle).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Destroyed> {
        destroy::receipt(Way::Recycle, outcome)
    }
}
