//! `stake burn`: destroy alpha, that of a position or bought for it.

use clap::Args;

use super::destroy::{self, DestroyArgs, Destroyed, Way};
use super::{checks, preview};
use crate::chain::calls::burns::add_stake_burn;
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::pool::PoolOf;
use crate::chain::read::sender::Sender;
use crate::commands::args::price::PriceArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::units::{Price, Rao};
use crate::error::{Error, Result};
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Destroy alpha for ever, that of a position or bought for it
///
/// Nobody is paid for it, and nobody can earn it again: `stake recycle` lets the subnet issue it again, `stake remove`
/// sells it. With --from-tao the amount is TAO: it buys the subnet's alpha within a limit price, and that is burned at once.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake burn 5 --from 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty@1
  taoctl stake burn all --from miner1@4 --dry-run
  taoctl stake burn 10tao --from-tao --from miner1@4 --tolerance 1%")]
pub struct Burn {
    #[command(flatten)]
    what: DestroyArgs,

    /// Buy what is burned: the amount is TAO, and no stake is touched
    #[arg(long)]
    from_tao: bool,

    #[command(flatten)]
    price: PriceArgs,

    #[command(flatten)]
    tx: TxArgs,
}

impl Transaction for Burn {
    type Receipt = Destroyed;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn ask(&self, cx: &Ctx) -> Result<Vec<String>> {
        self.what.ask(cx, self.from_tao).await
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        if self.from_tao {
            return self.bought(cx).await;
        }
        if self.price.is_given() {
            return Err(Error::usage(
                "what is burned out of a position is not traded: it has no price",
            )
            .hint("leave the price options out, or buy what is burned: --from-tao"));
        }
        self.what.plan(cx, Way::Burn).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Destroyed> {
        destroy::receipt(Way::Burn, outcome)
    }
}

impl Burn {
    async fn bought(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let position = self.what.position()?;
        let (hotkey, netuid) = (cx.hotkey_account(&position.hotkey)?, position.netuid);
        let terms = self.price.terms(cx)?;
        if terms.partial {
            return Err(
                Error::usage("the chain buys and burns all or nothing").hint("leave --partial out")
            );
        }
        let amount = self.what.amount()?.as_tao()?;
        destroy::refuse_root(netuid)?;
        let call = |amount, limit| add_stake_burn(hotkey, netuid, amount, limit);

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((Sender(signer.account()), PoolOf(netuid), Hotkey(hotkey)));
        let any = call(Rao(u64::MAX), Price(u64::MAX));
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any, None))?;
        let block = pinned.block;
        let (sender, pool, info) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let available = may_sign(sender, block)?.spendable(deposit);
        let pool = checks::started(netuid, checks::existing(netuid, pool)?)?;
        checks::known(hotkey, info)?;
        checks::enough_to_stake(&pool, amount)?;
        let trade = terms.trade(&pool, amount)?;
        trade.quote.check_minimum()?;

        // say
        let shown = Preview::default()
            .row("from", &signer)
            .row("by way of", format!("{hotkey}@{netuid}"))
            .row("amount", amount)
            .row("spendable now", available)
            .row("expected to burn", trade.quote.output)
            .row("burned at least", trade.bound.minimum);
        let shown = preview::trade(shown, &pool, &terms, &trade).warn(Way::Burn.warning());
        let spend = Spend::tao(available, amount);
        let summary = format!("buy alpha of subnet {netuid} for {amount} and burn it");
        let call = call(amount, trade.bound.limit);
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: true, until: None },
            shown,
        ))
    }
}
