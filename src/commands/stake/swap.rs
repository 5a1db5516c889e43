//! `stake swap`: stake to another subnet on the same hotkey.

use clap::Args;

use super::asked;
use super::relocation::{Relocates, Relocation, Typed, Wish};
use crate::commands::args::amount::given;
use crate::commands::args::position::{Destination, Position, SplitPosition, wanted};
use crate::commands::args::ratio::RatioArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::questions::Questions;
use crate::ctx::Ctx;
use crate::domain::amount::Amount;
use crate::error::{Error, Result};

/// Swap stake to another subnet, on the same hotkey
///
/// One call sells the alpha and buys the other subnet's. The chain holds it to a limit: so much must arrive for one that
/// leaves. The limit is the ratio that the swap itself is quoted to reach, less the tolerance.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake swap 10 --from miner1@4 --to 7
  taoctl stake swap all --from miner1@4 --to 0 --dry-run
  taoctl stake swap 500a --from miner1@4 --to miner1@7 --limit-ratio 0.85 --partial")]
pub struct Swap {
    /// How much alpha: 5, 5a, or all; from subnet 0 it is TAO. Asked for at a terminal, like the rest
    amount: Option<Amount>,

    /// The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID")]
    from: Option<Position>,

    #[command(flatten)]
    position: SplitPosition,

    /// The subnet it goes to; its hotkey, if named, is the same
    #[arg(long, value_name = "NETUID")]
    to: Option<Destination>,

    #[command(flatten)]
    ratio: RatioArgs,

    #[command(flatten)]
    tx: TxArgs,
}

impl Relocates for Swap {
    fn typed(&self) -> Typed<'_> {
        let Self { amount, from, position, tx, .. } = self;
        Typed { amount: *amount, from: from.as_ref(), position, tx }
    }

    async fn ask_target(&self, questions: &mut Questions<'_>) -> Result<()> {
        match self.to {
            None => asked::destination(questions, "--to").await,
            Some(_) => Ok(()),
        }
    }

    fn relocation(&self, cx: &Ctx) -> Result<Relocation> {
        let from = self.typed().origin()?;
        let to = match wanted(self.to.as_ref(), "the destination", "--to NETUID")? {
            Destination::Subnet(netuid) => {
                Position { hotkey: from.hotkey.clone(), netuid: *netuid }
            }
            Destination::Position(position) => position.clone(),
        };
        let wish = Wish { amount: given(self.amount)?, from: &from, to: &to, owner: None };
        let relocation = wish.relocation(cx, &self.ratio)?;
        if relocation.from.hotkey != relocation.to.hotkey {
            return Err(Error::usage("a swap keeps the hotkey, and --to names another one")
                .hint("`taoctl stake move` goes to another hotkey"));
        }
        Ok(relocation)
    }
}
