//! `localnet fund`: TAO from //Alice, on a development chain.

use clap::Args;
use serde::Serialize;
use sp_keyring::Sr25519Keyring;

use crate::chain::calls::balances;
use crate::chain::read::account::Account;
use crate::commands::args::account::AccountArg;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::units::Rao;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;
use crate::tx::signer::Signer;

/// Give TAO of //Alice to an account, on a development chain
#[derive(Debug, Args)]
#[command(after_long_help = "Example:
  taoctl localnet fund savings 1000")]
pub struct Fund {
    /// Who receives it: an address, a wallet name, or WALLET/HOTKEY
    account: AccountArg,

    /// How much TAO
    amount: Amount,

    #[command(flatten)]
    tx: TxArgs,
}

/// What was given.
#[derive(Debug, Serialize)]
pub struct Funded {
    account: AccountId,
    amount: Rao,
}

impl Transaction for Fund {
    type Receipt = Funded;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let alice = Signer::development(Sr25519Keyring::Alice);
        let (from, to) = (alice.account(), cx.account(Some(&self.account))?);
        let amount = self.amount.nonzero()?.as_tao()?;
        let call = balances::transfer_keep_alive(to, amount);

        // read
        if !cx.is_development().await? {
            return Err(not_a_development_chain());
        }
        let chain = cx.chain().await?;
        let (pinned, fee) = tokio::try_join!(chain.read(Account(from)), chain.fee(&call, None))?;
        let block = pinned.block;
        let available = cx.pinned(pinned).spendable(chain.existential_deposit().await?);

        // say
        let preview = Preview::default().row("from", &alice).row("to", to).row("amount", amount);
        let summary = format!("fund {to} with {amount}");
        let spend = Spend::tao(available, amount);
        Ok(Plan::one(
            block,
            Step {
                call,
                signer: alice,
                summary,
                spend,
                fee: Some(fee),
                trades: false,
                until: None,
            },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Funded> {
        Ok(Funded {
            account: outcome.field("Balances", "Transfer", 1)?,
            amount: outcome.field("Balances", "Transfer", 2)?,
        })
    }
}

fn not_a_development_chain() -> Error {
    Error::refused("development_key", "//Alice gives money only on a development chain")
        .hint("-n local is the chain of `taoctl localnet start`")
}

impl View for Funded {
    fn render(&self, page: &mut Page) {
        page.line(format!("gave {} to {}", self.amount, self.account));
    }
}
