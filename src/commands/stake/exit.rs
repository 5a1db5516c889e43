//! `stake exit`: sell many positions, each within its own bound.

mod decision;
mod parts;
mod receipt;
mod sellers;

use std::sync::Mutex;

use clap::Args;
use futures::future::try_join_all;
use serde_json::json;

use self::decision::{Row, Totals, Wish, decide};
use self::parts::{SHORT, parts};
use self::receipt::Exited;
use self::sellers::{Seller, sellers};
use super::portfolio::portfolio;
use crate::chain::calls::subtensor::remove_stake_full_limit;
use crate::chain::read::sender::Sender;
use crate::chain::read::stake::NominationMinimum;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::config::Key;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::fraction::Fraction;
use crate::domain::trade::{Limit, Terms};
use crate::domain::units::{NetUid, Price, Rao};
use crate::error::{Error, Result};
use crate::tx::plan::{Order, Plan, Preview};
use crate::tx::receipt::Outcome;

/// Sell positions for TAO: all of them, or those that fit
///
/// Each sale has a limit price of its own: what the sales before it and itself are quoted to reach, less the tolerance.
/// A sale that would be worse fails, and its position stays. What would move the price too far, brings less than its
/// fee, is locked or cannot be traded is left behind with the reason. The sales go out in few transactions; where TAO is
/// too short for a fee, one position pays its own and brings the rest in. Given again, the command sells what is left.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake exit --dry-run
  taoctl stake exit --netuid 4,19 --tolerance 1%
  taoctl stake exit --hotkeys 'miner-*' --keep-root --min-total 95tao
  taoctl stake exit --all-wallets --yes --json")]
pub struct Exit {
    /// Only positions on these subnets
    #[arg(long, value_name = "NETUID", value_delimiter = ',', value_parser = parse_netuid)]
    netuid: Vec<NetUid>,

    /// Only positions on hotkeys with such a name or address: miner-*, team/*; * is any text, ? one character
    #[arg(long, value_name = "PATTERN", value_delimiter = ',')]
    hotkeys: Vec<String>,

    /// The positions of every wallet in the wallet folder; each coldkey signs for its own
    #[arg(long)]
    all_wallets: bool,

    /// Leave what is staked on the root network
    #[arg(long)]
    keep_root: bool,

    /// Sell only if all sales together guarantee so much
    #[arg(long, value_name = "AMOUNT")]
    min_total: Option<Amount>,

    /// How far others may move a price before a sale is in a block: 0.5% [setting: tolerance]
    #[arg(long, value_name = "SHARE", help_heading = "Price options")]
    tolerance: Option<Fraction>,

    /// How far the sales on one subnet together may move its price: 5% [setting: max-impact]
    #[arg(long, value_name = "SHARE", help_heading = "Price options")]
    max_impact: Option<Fraction>,

    #[command(flatten)]
    tx: TxArgs,

    /// As it was planned last.
    #[arg(skip)]
    rows: Mutex<Vec<Row>>,
}

impl Transaction for Exit {
    type Receipt = Exited;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        self.rest(cx, &[]).await
    }

    /// What is left to sell: positions say it themselves, whatever was done.
    async fn rest(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        // resolve
        let sellers = sellers(cx, self.all_wallets)?;
        let terms = self.terms(cx)?;
        let least = self.min_total.map(|least| least.nonzero()?.as_tao()).transpose()?;

        // read
        let chain = cx.chain().await?;
        let coldkeys: Vec<AccountId> = sellers.iter().map(|seller| seller.account).collect();
        let held = portfolio(chain, &coldkeys, None).await?;
        let block = held.block;
        cx.note_block(block);
        let senders = coldkeys.iter().copied().map(Sender).collect::<Vec<_>>();
        // The numbers in a sale do not change its fee, so it is asked before they are known.
        let any = remove_stake_full_limit(AccountId([0; 32]), NetUid(0), Some(Price(u64::MAX)));
        let reads = chain.read_at((senders, NominationMinimum), Some(block.hash));
        let (read, fee) = tokio::try_join!(reads, chain.fee(&any, Some(block.hash)))?;
        let (senders, minimum) = read.value;
        let deposit = chain.existential_deposit().await?;

        // decide
        let sellers = sellers.into_iter().zip(senders);
        let sellers = sellers.map(|(seller, sender)| seller.with(sender, block, deposit));
        let sellers: Vec<Seller> = sellers.collect();
        let names = cx.hotkey_names();
        let fits = |hotkey: &AccountId, netuid: &NetUid| {
            (self.netuid.is_empty() || self.netuid.contains(netuid))
                && self.is_named(hotkey, &names)
        };
        let wish = Wish { terms, fee, minimum, keep_root: self.keep_root, names: &names };
        let mut rows = decide(&held, &sellers, &wish, fits)?;
        let runtime = chain.runtime().await?;
        let mut parts = parts(runtime, &sellers, &mut rows, fee)?;
        let fees = parts.iter().map(|part| chain.fee(&part.call, Some(block.hash)));
        let fees = try_join_all(fees).await?;
        parts.iter_mut().zip(fees).for_each(|(part, fee)| part.fee = fee);
        let totals = Totals::of(&rows)?;
        if done.is_empty() {
            refuse_nothing(&sellers, &rows)?;
        }
        refuse_too_little(least, &totals, receipt::received(done)?)?;

        // say
        let shown = self.preview(&sellers, &rows, &totals, &terms);
        let steps = parts.into_iter().map(|part| part.into_step(&sellers));
        let steps = steps.collect::<Result<Vec<_>>>()?;
        if let Ok(mut last) = self.rows.lock() {
            *last = rows;
        }
        Ok(Plan::several(block, steps, Order::Independent, shown))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Exited> {
        self.receipt_of_all(std::slice::from_ref(outcome))
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<Exited> {
        let rows = self.rows.lock().map(|rows| rows.clone()).unwrap_or_default();
        Exited::new(outcomes, &rows)
    }
}

impl Exit {
    fn terms(&self, cx: &Ctx) -> Result<Terms> {
        let setting = |given: Option<Fraction>, key| match given {
            Some(given) => Ok::<_, Error>(given),
            None => Ok(cx.config().fraction(key)?),
        };
        Ok(Terms {
            limit: Limit::Tolerance(setting(self.tolerance, Key::Tolerance)?),
            max_impact: setting(self.max_impact, Key::MaxImpact)?,
            partial: false,
        })
    }

    fn is_named(
        &self,
        hotkey: &AccountId,
        names: &std::collections::HashMap<AccountId, String>,
    ) -> bool {
        use crate::domain::glob::matches;
        let name = names.get(hotkey);
        let own = name.and_then(|name| name.split_once('/')).map(|(_, own)| own);
        let fits = |pattern: &String| {
            let any = [name.map(String::as_str), own];
            any.into_iter().flatten().any(|name| matches(pattern, name))
                || matches(pattern, &hotkey.to_string())
        };
        self.hotkeys.is_empty() || self.hotkeys.iter().any(fits)
    }

    fn preview(&self, sellers: &[Seller], rows: &[Row], totals: &Totals, terms: &Terms) -> Preview {
        let tolerance = match terms.limit {
            Limit::Tolerance(tolerance) => tolerance.to_string(),
            Limit::Price(price) => price.to_string(),
        };
        let signers = sellers.iter().filter(|seller| {
            let is_his = |row: &Row| row.coldkey == seller.account && row.step.is_some();
            rows.iter().any(is_his)
        });
        let mut preview = Preview::default();
        for signer in signers.filter_map(|seller| seller.signer.as_ref()) {
            preview = preview.row("owner", signer);
        }
        let mut preview = preview
            .row("positions", format!("{} to sell, {} left behind", totals.sold, totals.left))
            .row("at spot", totals.at_spot)
            .row("expected", totals.expected)
            .row("guaranteed", totals.guaranteed)
            .row("tolerance", tolerance)
            .row("impact on each subnet", format!("at most {}", terms.max_impact));
        if rows.iter().any(|row| row.netuid.is_root() && row.step.is_some()) {
            preview = preview.warn("stake on the root network is among it: --keep-root leaves it");
        }
        preview.table(Row::grid(rows), json!(rows))
    }
}

/// A coldkey that cannot sign, or pays no fee, is no reason to call it done.
fn refuse_nothing(sellers: &[Seller], rows: &[Row]) -> Result<()> {
    if rows.is_empty() || rows.iter().any(|row| row.step.is_some()) {
        return Ok(());
    }
    let has = |seller: &&Seller| rows.iter().any(|row| row.coldkey == seller.account);
    let problem = sellers.iter().filter(has).find_map(|seller| {
        let problem = seller.problem.as_ref()?;
        Some((problem, format!("{}: {problem}", seller.called())))
    });
    let short = rows.iter().find(|row| row.problem == Some(SHORT)).map(|row| {
        Error::refused(SHORT, row.why())
            .hint("send the coldkey some TAO for the fee, or sign with another wallet: --wallet")
    });
    let found = problem.or_else(|| short.as_ref().map(|error| (error, error.to_string())));
    let Some((problem, reason)) = found else { return Ok(()) };
    Err(Error::new(problem.code(), "nothing can be sold")
        .because(&reason, problem.hints())
        .with_details(problem.details().clone())
        .with_more_details(json!({ "left": rows })))
}

fn refuse_too_little(least: Option<Rao>, totals: &Totals, received: Rao) -> Result<()> {
    let sure = totals.guaranteed.checked_add(received).unwrap_or(totals.guaranteed);
    match least {
        Some(least) if sure < least => {
            let message = format!("the sales guarantee {sure} together, less than {least}");
            Err(Error::refused("total_too_low", message)
                .hint("a smaller --tolerance guarantees more, a larger --max-impact sells more")
                .with_details(json!({
                    "guaranteed": sure, "expected": totals.expected, "min_total": least,
                })))
        }
        _ => Ok(()),
    }
}
