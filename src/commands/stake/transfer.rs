//! `stake transfer`: stake to another coldkey.

use clap::Args;

use super::asked;
use super::relocation::{Relocated, Relocation, Wish};
use crate::commands::args::account::AccountArg;
use crate::commands::args::amount::given;
use crate::commands::args::position::{Position, SplitPosition, wanted};
use crate::commands::args::ratio::RatioArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::questions::Questions;
use crate::ctx::Ctx;
use crate::domain::amount::Amount;
use crate::error::{Error, Result};
use crate::tx::plan::Plan;
use crate::tx::receipt::Outcome;

/// Transfer stake to another owner
///
/// Inside one subnet, on the same hotkey, that is one call without a trade or a swap fee. To another subnet or hotkey the
/// stake first goes there as your own, within a limit that the chain holds, and then what arrived is given away. Stopped in
/// between, the same command goes on.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake transfer 10 --from miner1@4 --owner 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty
  taoctl stake transfer all --from miner1@4 --owner savings --dry-run
  taoctl stake transfer 10 --from miner1@4 --owner savings --to team/validator@7")]
pub struct Transfer {
    /// How much alpha: 5, 5a, or all; from subnet 0 it is TAO. Asked for at a terminal, like the rest
    amount: Option<Amount>,

    /// The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID")]
    from: Option<Position>,

    #[command(flatten)]
    position: SplitPosition,

    /// Who gets it: an address, a wallet name
    #[arg(long, value_name = "ACCOUNT")]
    owner: Option<AccountArg>,

    /// Where it shall be: a hotkey on a subnet; where it is if left out
    #[arg(long, value_name = "HOTKEY@NETUID")]
    to: Option<Position>,

    #[command(flatten)]
    ratio: RatioArgs,

    #[command(flatten)]
    tx: TxArgs,
}

impl Transfer {
    fn relocation(&self, cx: &Ctx) -> Result<Relocation> {
        let from = self.position.or(self.from.as_ref(), "--from")?;
        let owner = wanted(self.owner.as_ref(), "the new owner", "--owner ACCOUNT")?;
        let owner = cx.account(Some(owner))?;
        if owner == cx.coldkey()?.account() {
            return Err(Error::usage("the new owner is the old one")
                .hint("`taoctl stake move` changes the hotkey or the subnet"));
        }
        let to = self.to.as_ref().unwrap_or(&from);
        let wish = Wish { amount: given(self.amount)?, from: &from, to, owner: Some(owner) };
        wish.relocation(cx, &self.ratio)
    }
}

impl Transaction for Transfer {
    type Receipt = Relocated;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn ask(&self, cx: &Ctx) -> Result<Vec<String>> {
        let Some(mut questions) = Questions::open(cx) else { return Ok(vec![]) };
        if self.from.is_none() && !self.position.is_given() {
            asked::held(&mut questions, "--from").await?;
        }
        if self.owner.is_none() {
            asked::owner(&mut questions, "--owner").await?;
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
