//! `stake transfer`: stake to another coldkey.

use clap::Args;

use super::asked;
use super::relocation::{Relocates, Relocation, Typed, Wish};
use crate::commands::args::account::AccountArg;
use crate::commands::args::amount::given;
use crate::commands::args::position::{Position, SplitPosition, wanted};
use crate::commands::args::ratio::RatioArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::questions::Questions;
use crate::ctx::Ctx;
use crate::domain::amount::Amount;
use crate::error::{Error, Result};

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

impl Relocates for Transfer {
    fn typed(&self) -> Typed<'_> {
        let Self { amount, from, position, tx, .. } = self;
        Typed { amount: *amount, from: from.as_ref(), position, tx }
    }

    async fn ask_target(&self, questions: &mut Questions<'_>) -> Result<()> {
        match self.owner {
            None => asked::owner(questions, "--owner").await,
            Some(_) => Ok(()),
        }
    }

    fn relocation(&self, cx: &Ctx) -> Result<Relocation> {
        let from = self.typed().origin()?;
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
