//! `stake move`: stake to another hotkey, another subnet, or both.

use clap::Args;

use super::asked;
use super::relocation::{Relocates, Relocation, Typed, Wish};
use crate::commands::args::amount::given;
use crate::commands::args::position::{Position, SplitPosition, wanted};
use crate::commands::args::ratio::RatioArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::questions::Questions;
use crate::ctx::Ctx;
use crate::domain::amount::Amount;
use crate::error::Result;

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

impl Relocates for Move {
    fn typed(&self) -> Typed<'_> {
        let Self { amount, from, position, tx, .. } = self;
        Typed { amount: *amount, from: from.as_ref(), position, tx }
    }

    async fn ask_target(&self, questions: &mut Questions<'_>) -> Result<()> {
        match self.to {
            None => asked::target(questions, "--to").await,
            Some(_) => Ok(()),
        }
    }

    fn relocation(&self, cx: &Ctx) -> Result<Relocation> {
        let from = self.typed().origin()?;
        let to = wanted(self.to.as_ref(), "the destination", "--to HOTKEY@NETUID")?;
        let wish = Wish { amount: given(self.amount)?, from: &from, to, owner: None };
        wish.relocation(cx, &self.ratio)
    }
}
