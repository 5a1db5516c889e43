//! `stake add`: buy a subnet's alpha and stake it to a hotkey.

use clap::Args;
use serde::Serialize;

use super::amounts::Amounts;
use super::{asked, checks, preview};
use crate::chain::Pin;
use crate::chain::calls::Call;
use crate::chain::calls::subtensor::add_stake_limit;
use crate::chain::read::hotkey::{Hotkey, uid_of};
use crate::chain::read::pool::PoolOf;
use crate::chain::read::sender::Sender;
use crate::commands::args::amount::given;
use crate::commands::args::position::{Position, SplitPosition};
use crate::commands::args::price::{KeepArgs, LeastArgs, PriceArgs};
use crate::commands::args::split::SplitArgs;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::questions::Questions;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::{Amount, AmountError};
use crate::domain::pool::Pool;
use crate::domain::trade::{Terms, Trade};
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::engine::shield::carrier_fee;
use crate::tx::plan::{Order, Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;
use crate::tx::signer::Signer;

/// Stake TAO to a hotkey on a subnet
///
/// The TAO buys the subnet's alpha from its pool. The limit price is the price that the trade itself is quoted to
/// reach, plus the tolerance: a worse trade fails on chain. On subnet 0 TAO is staked as it is.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake add 10 --to 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty@1
  taoctl stake add all --keep 0.5 --to miner1@4 --tolerance 1% --dry-run
  taoctl stake add 10 --to team/validator@4 --min-received 390a
  taoctl stake add 500 --to miner1@4 --split 5 --every 10
  taoctl stake add 500 --to team/validator@4 --limit-price 0.0251 --partial")]
pub struct Add {
    /// How much TAO: 10, 10tao, 250rao, or all; asked for at a terminal, like the position
    amount: Option<Amount>,

    /// Where to stake it: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID")]
    to: Option<Position>,

    #[command(flatten)]
    position: SplitPosition,

    #[command(flatten)]
    keep: KeepArgs,

    #[command(flatten)]
    price: PriceArgs,

    #[command(flatten)]
    least: LeastArgs,

    #[command(flatten)]
    split: SplitArgs,

    #[command(flatten)]
    tx: TxArgs,
}

/// Stake that was added on chain.
#[derive(Debug, Serialize)]
pub struct Added {
    coldkey: AccountId,
    hotkey: AccountId,
    netuid: NetUid,
    /// What was paid, in rao, the swap fee included.
    tao: Rao,
    /// What was staked, in the smallest part of the subnet's alpha; on subnet 0 in rao.
    alpha: Alpha,
    swap_fee: Rao,
    swap_fee_unit: &'static str,
    /// Rao for one alpha, the swap fee included.
    average_price: Option<Price>,
    /// Whether the limit price left a part of the amount.
    partial: bool,
}

impl Transaction for Add {
    type Receipt = Added;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn ask(&self, cx: &Ctx) -> Result<Vec<String>> {
        let Some(mut questions) = Questions::open(cx) else { return Ok(vec![]) };
        if self.to.is_none() && !self.position.is_given() {
            asked::target(&mut questions, "--to").await?;
        }
        if self.amount.is_none() {
            asked::tao(&mut questions).await?;
        }
        Ok(questions.into_words())
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        self.parts(cx, &[]).await
    }

    async fn rest(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        self.parts(cx, done).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Added> {
        let event = ("SubtensorModule", "StakeAdded");
        let (tao, alpha) =
            (outcome.field(event.0, event.1, 2)?, outcome.field(event.0, event.1, 3)?);
        if alpha == Alpha::ZERO {
            return Err(nothing(outcome, "staked"));
        }
        Ok(Added {
            coldkey: outcome.field(event.0, event.1, 0)?,
            hotkey: outcome.field(event.0, event.1, 1)?,
            netuid: outcome.field(event.0, event.1, 4)?,
            tao,
            alpha,
            swap_fee: outcome.field(event.0, event.1, 5)?,
            swap_fee_unit: "rao",
            average_price: Price::average(tao, alpha),
            partial: false,
        })
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<Added> {
        let mut parts = outcomes.iter().map(|outcome| self.receipt(outcome));
        let first = parts.next().ok_or_else(|| Error::internal("nothing was staked"))??;
        let all = parts.try_fold(first, |all, part| together(all, part?))?;
        let partial = given(self.amount)?.as_tao().is_ok_and(|asked| all.tao < asked);
        Ok(Added { partial, ..all })
    }
}

/// What several parts come to, in the words of one.
fn together(all: Added, part: Added) -> Result<Added> {
    let sum = |sum: Option<u64>| sum.ok_or_else(|| Error::internal("the parts are too many"));
    let tao = Rao(sum(all.tao.0.checked_add(part.tao.0))?);
    let alpha = Alpha(sum(all.alpha.0.checked_add(part.alpha.0))?);
    Ok(Added {
        tao,
        alpha,
        swap_fee: Rao(sum(all.swap_fee.0.checked_add(part.swap_fee.0))?),
        average_price: Price::average(tao, alpha),
        ..part
    })
}

/// What is wanted, in accounts and integers.
struct Wanted {
    signer: Signer,
    hotkey: AccountId,
    netuid: NetUid,
    terms: Terms,
    amounts: Amounts<Rao>,
    least: Option<Alpha>,
}

/// What the chain says of it.
struct Found {
    block: Pin,
    pool: Pool,
    /// Of the hotkey on the subnet.
    uid: Option<u16>,
    available: Rao,
    /// Of one part.
    fee: Rao,
    /// Of what carries a part, where everything is spent.
    carrier_fee: Rao,
}

impl Add {
    /// The parts that are left when the first ones are on chain.
    async fn parts(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        let done = done.len();
        let wanted = self.wanted(cx, done)?;
        let found = wanted.read(cx, &self.tx).await?;
        let trades = wanted.trades(&found)?;
        let shown = wanted.preview(&found, &trades);
        let count = done + trades.len();
        let steps = trades.iter().zip(done + 1..).map(|(trade, number)| Step {
            call: wanted.call(trade.asked, trade.bound.limit),
            signer: wanted.signer.clone(),
            summary: format!(
                "stake {} to {}@{}{}",
                trade.asked,
                wanted.hotkey,
                wanted.netuid,
                self.split.of(number, count)
            ),
            spend: Spend::tao(found.available, trade.asked),
            fee: Some(found.fee),
            trades: !wanted.netuid.is_root(),
            until: None,
        });
        let plan = Plan::several(found.block, steps.collect(), Order::InTurn, shown);
        Ok(plan.every(self.split.every()))
    }

    fn wanted(&self, cx: &Ctx, done: usize) -> Result<Wanted> {
        let amount = given(self.amount)?;
        let signer = cx.coldkey()?;
        let position = self.position.or(self.to.as_ref(), "--to")?;
        let (hotkey, netuid) = (cx.hotkey_account(&position.hotkey)?, position.netuid);
        let terms = self.price.terms(cx)?;
        self.price.refuse_part_of_all(amount)?;
        let asked = match amount.nonzero()? {
            Amount::All => None,
            amount => Some(amount.as_tao().map_err(spends_tao)?),
        };
        let kept = self.keep.of(amount)?.map(Amount::as_tao).transpose()?;
        let least = self.least(netuid)?;
        self.least.refuse_of_parts(&self.split)?;
        let amounts = Amounts { asked, kept, split: self.split.clone(), done };
        Ok(Wanted { signer, hotkey, netuid, terms, amounts, least })
    }

    /// What has to come out; root stake is TAO, whatever the chain calls it.
    fn least(&self, netuid: NetUid) -> Result<Option<Alpha>> {
        if netuid.is_root() {
            return Ok(self.least.tao()?.map(|tao| Alpha(tao.0)));
        }
        self.least.alpha()
    }
}

impl Wanted {
    fn call(&self, amount: Rao, limit: Price) -> Call {
        add_stake_limit(self.hotkey, self.netuid, amount, limit, self.terms.partial)
    }

    async fn read(&self, cx: &Ctx, tx: &TxArgs) -> Result<Found> {
        let (hotkey, netuid) = (self.hotkey, self.netuid);
        let chain = cx.chain().await?;
        let from = Sender(self.signer.account());
        let reads = chain.read((from, PoolOf(netuid), Hotkey(hotkey), uid_of(netuid, hotkey)));
        // The numbers in the call do not change its fee, so it is asked before they are known.
        let any = self.call(Rao(u64::MAX), Price(u64::MAX));
        let carrier = async {
            match self.amounts.asked {
                None => carrier_fee(chain, &tx.resolve(cx).await?, &any, !netuid.is_root()).await,
                Some(_) => Ok(Rao::ZERO),
            }
        };
        let fee = async { Ok(chain.fee(&any, None).await?) };
        let reads = async { Ok::<_, Error>(reads.await?) };
        let (pinned, fee, carrier_fee) = tokio::try_join!(reads, fee, carrier)?;
        let block = pinned.block;
        let (sender, pool, info, uid) = cx.pinned(pinned);
        let available = may_sign(sender, block)?.spendable(chain.existential_deposit().await?);
        let pool = checks::started(netuid, checks::existing(netuid, pool)?)?;
        checks::known(hotkey, info)?;
        Ok(Found { block, pool, uid, available, fee, carrier_fee })
    }

    /// The trades that are left, each on the pool that the one before it leaves.
    fn trades(&self, found: &Found) -> Result<Vec<Trade<Rao>>> {
        let fees = Rao(found.fee.0.saturating_add(found.carrier_fee.0));
        let parts = self.amounts.payments(found.available, fees)?;
        parts.iter().try_for_each(|part| checks::enough_to_stake(&found.pool, *part))?;
        let trades = self.terms.trades(&found.pool, &parts)?;
        let trades = trades.into_iter().map(|trade| trade.guaranteeing(self.least));
        let trades = trades.collect::<std::result::Result<Vec<_>, _>>()?;
        trades.iter().try_for_each(|trade| trade.quote.check_minimum())?;
        Ok(trades)
    }

    fn preview(&self, found: &Found, trades: &[Trade<Rao>]) -> Preview {
        let Self { hotkey, netuid, terms, .. } = self;
        let staked = |alpha| preview::stake(*netuid, alpha);
        let expected = preview::sum(trades, |trade| trade.quote.output.0);
        let minimum = preview::sum(trades, |trade| trade.bound.minimum.0);
        let shown = Preview::default()
            .row("from", &self.signer)
            .row("position", format!("{hotkey}@{netuid}"))
            .row("amount", Rao(preview::sum(trades, |trade| trade.asked.0)))
            .row("spendable now", found.available)
            .row_if("kept", self.amounts.kept)
            .row("expected", staked(Alpha(expected)))
            .row("minimum received", preview::minimum(terms, staked(Alpha(minimum))));
        let shown = preview::trades(shown, &found.pool, terms, trades, staked);
        if netuid.is_root() {
            shown.warn("subnet 0 is the root network: TAO is staked one to one")
        } else if found.uid.is_none() {
            shown.warn(format!(
                "the hotkey is not registered on subnet {netuid}: stake earns nothing there"
            ))
        } else {
            shown
        }
    }
}

/// Alpha is what the other commands take.
fn spends_tao(error: AmountError) -> Error {
    let error = Error::from(error);
    error.hint(
        "`taoctl stake quote` tells what an amount of TAO buys; `taoctl stake remove` sells alpha",
    )
}

/// A transaction that succeeded and traded nothing.
pub(super) fn nothing(outcome: &Outcome, done: &str) -> Error {
    let message = format!("transaction {} succeeded, but nothing was {done}", outcome.hash);
    Error::new(Code("nothing_traded", Exit::Rejected), message)
        .hint("the price was at the limit; `taoctl stake show` tells the price now")
        .with_details(outcome.transaction())
}

impl View for Added {
    fn render(&self, page: &mut Page) {
        let Self { hotkey, netuid, tao, alpha, swap_fee, .. } = self;
        if netuid.is_root() {
            return page.line(format!("staked {tao} to {hotkey}@{netuid}"));
        }
        let average = self.average_price.map(|price| format!(" at {price} on average"));
        page.line(format!(
            "paid {tao} for {alpha} of subnet {netuid}{}, swap fee {swap_fee} included",
            average.unwrap_or_default()
        ));
        page.line(format!("staked to {hotkey}@{netuid}"));
        if self.partial {
            page.line("a part only: the price reached the limit");
        }
    }
}
