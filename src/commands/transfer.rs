//! `transfer`: send TAO to one account.

use clap::Args;
use serde::Serialize;

use super::args::account::AccountArg;
use super::args::tx::TxArgs;
use super::contract::Transaction;
use super::sender::may_sign;
use crate::chain::calls::balances;
use crate::chain::read::account::{Account, AccountInfo};
use crate::chain::read::sender::Sender;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::units::Rao;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Send TAO to an account
///
/// The sender keeps at least the existential deposit; `all` sends everything above it.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl transfer 1.5 --to 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty
  taoctl transfer all --to savings --dry-run")]
pub struct Transfer {
    /// How much: 1.5, 1.5tao, 250rao, or all
    amount: Amount,

    /// Who receives it: an address, a wallet name, or WALLET/HOTKEY
    #[arg(long, value_name = "ACCOUNT", alias = "dest")]
    to: AccountArg,

    #[command(flatten)]
    tx: TxArgs,
}

/// A transfer that is on chain.
#[derive(Debug, Serialize)]
pub struct Sent {
    from: AccountId,
    to: AccountId,
    amount: Rao,
}

impl Transaction for Transfer {
    type Receipt = Sent;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let (from, to) = (signer.account(), cx.account(Some(&self.to))?);
        let call = match self.amount.nonzero()? {
            Amount::All => balances::transfer_all(to, true),
            amount => balances::transfer_keep_alive(to, amount.as_tao()?),
        };

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((Sender(from), Account(to)));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&call, None))?;
        let block = pinned.block;
        let (sender, receiver) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let sender = may_sign(sender, block)?;
        let available = sender.spendable(deposit);
        let amount = match self.amount {
            Amount::All => Spend::all(available, fee)?.amount,
            amount => amount.as_tao()?,
        };
        refuse_dust(&receiver, amount, deposit)?;

        // say
        let mut preview = Preview::default()
            .row("from", &signer)
            .row("to", self.to.name().map_or(to.to_string(), |name| format!("{name} ({to})")))
            .row("amount", amount)
            .row("spendable now", available);
        if from == to {
            preview = preview.warn("sender and receiver are the same account");
        }
        let summary = format!("transfer {amount} to {to}");
        let spend = Spend::tao(available, amount);
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Sent> {
        Ok(Sent {
            from: outcome.field("Balances", "Transfer", 0)?,
            to: outcome.field("Balances", "Transfer", 1)?,
            amount: outcome.field("Balances", "Transfer", 2)?,
        })
    }
}

/// The chain lets nobody's free balance end below the existential deposit, that of an open account included; the
/// fee would be lost.
fn refuse_dust(receiver: &AccountInfo, amount: Rao, deposit: Rao) -> Result<()> {
    let missing = deposit.saturating_sub(receiver.free);
    if amount >= missing {
        return Ok(());
    }
    Err(Error::refused(
        "below_existential_deposit",
        format!(
            "the receiver has {} and cannot end with less than {deposit}: {amount} is too little",
            receiver.free
        ),
    )
    .hint(format!("send at least {missing}")))
}

impl View for Sent {
    fn render(&self, page: &mut Page) {
        page.line(format!("sent {} from {} to {}", self.amount, self.from, self.to));
    }
}
