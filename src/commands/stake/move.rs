//! `stake move`: stake to another hotkey, another subnet, or both.

use clap::Args;

use super::asked;
use super::relocation::{Relocated, Relocation, Wish};
use crate::commands::args::amount::given;
use crate::commands::args::position::{Position, SplitPosition, wanted};
use crate::commands::args::ratio::RatioArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::questions::Questions;
use crate::ctx::Ctx;
use crate::domain::amount::Amount;
use crate::error::Result;
use crate::tx::plan::Plan;
use crate::tx::receipt::Outcome;

/// Move stake to another hotkey or subnet
///
/// Inside one subnet nothing is traded: what leaves arrives, without a swap fee. Across subnets the stake is sold and bought
/// in one call whose limit the chain holds; a new hotkey then takes a second call, with what the first one brought. Stopped
/// between them, the same command goes on. --no-limit uses the one call that does both, at any price.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake move 10 --from miner1@4 --to team/validator@4
  taoctl stake move all --from miner1@4 --to team/validator@7 --tolerance 1% --dry-run
  taoctl stake move 50a --from miner1@4 --to miner1@0 --min-received 12.4tao")]
pub struct Move {
    /// How much alpha: 5, 5a, or all; from subnet 0 it is TAO. Asked for at a terminal, like the rest
    amount: Option<Amount>,

    /// The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID")]
    from: Option<Position>,

    #[command(flatten)]
    position: SplitPosition,

    /// Where it goes: a hotkey on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID")]
    to: Option<Position>,

    #[command(flatten)]
    ratio: RatioArgs,

    #[command(flatten)]
    tx: TxArgs,
}

impl Move {
    fn relocation(&self, cx: &Ctx) -> Result<Relocation> {
        let from = self.position.or(self.from.as_ref(), "--from")?;
        let to = wanted(self.to.as_ref(), "the destination", "--to HOTKEY@NETUID")?;
        let wish = Wish { amount: given(self.amount)?, from: &from, to, owner: None };
        wish.relocation(cx, &self.ratio)
    }
}

impl Transaction for Move {
    type Receipt = Relocated;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn ask(&self, cx: &Ctx) -> Result<Vec<String>> {
        let Some(mut questions) = Questions::open(cx) else { return Ok(vec![]) };
        if self.from.is_none() && !self.position.is_given() {
            asked::held(&mut questions, "--from").await?;
        }
        if self.to.is_none() {
            asked::target(&mut questions, "--to").await?;
        }
        if self.amount.is_none() {
            asked::alpha(&mut questions).await?;
        }
        Ok(questions.into_words())
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        self.relocation(cx)?.plan(cx, &[]).await
    }

    async fn rest(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        self.relocation(cx)?.plan(cx, done).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Relocated> {
        self.receipt_of_all(std::slice::from_ref(outcome))
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<Relocated> {
        Relocated::of(given(self.amount)?, outcomes)
    }
}
