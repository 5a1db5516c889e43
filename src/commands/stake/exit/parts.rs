//! The sales in few transactions: batches that a seller's TAO pays for; where it is short, a sale that pays its own fee.

use super::decision::Row;
use super::sellers::Seller;
use crate::chain::Runtime;
use crate::chain::calls::subtensor::{remove_stake_full_limit, remove_stake_limit};
use crate::chain::calls::{Call, utility};
use crate::domain::units::Rao;
use crate::error::{Error, Result};
use crate::tx::plan::{Spend, Step};

/// Sales in one transaction: about a tenth of what a block takes.
const MOST: usize = 100;

/// The code of a position that nothing pays for.
pub const SHORT: &str = "balance_too_low";

/// One transaction.
pub struct Part {
    pub call: Call,
    /// Known later.
    pub fee: Rao,
    seller: usize,
    summary: String,
    spend: Spend,
    trades: bool,
}

/// The transactions of all sales, in order. `fee` is that of a sale by itself, which is more than its part of a batch.
pub fn parts(
    runtime: &Runtime,
    sellers: &[Seller],
    rows: &mut [Row],
    fee: Rao,
) -> Result<Vec<Part>> {
    let mut parts = vec![];
    for (index, seller) in sellers.iter().enumerate() {
        let is_his = |row: &&mut Row| row.coldkey == seller.account && row.sale.is_some();
        let mut sales: Vec<&mut Row> = rows.iter_mut().filter(is_his).collect();
        let mut purse = Purse { fee, available: seller.available, taken: Rao::ZERO };
        while !sales.is_empty() {
            let Some(mut bundle) = purse.next(&mut sales) else {
                let message = format!("{} has no TAO for the fee", seller.called());
                let error = Error::refused(SHORT, message);
                sales.iter_mut().for_each(|row| row.leave(&error));
                break;
            };
            let spend =
                Spend { fee_in_alpha: bundle.pays_itself, ..Spend::only_fee(purse.available) };
            bundle.goes_out_in(parts.len().saturating_add(1), fee);
            purse.settle(&bundle);
            parts.push(Part {
                call: bundle.call(runtime)?,
                fee: Rao::ZERO,
                seller: index,
                summary: bundle.summary(&seller.called()),
                spend,
                trades: bundle.rows.iter().any(|row| !row.netuid.is_root()),
            });
        }
    }
    Ok(parts)
}

/// What a seller pays fees with when it is the turn of the next transaction.
struct Purse {
    /// Of one sale.
    fee: Rao,
    /// With what the transactions so far bring at least, before what they take.
    available: Rao,
    /// What they take.
    taken: Rao,
}

impl Purse {
    /// The sales that can be paid for together, or the first that can pay for itself: a sale of a part would not find
    /// all that it asks for. `None` where there is none.
    fn next<'a>(&self, sales: &mut Vec<&'a mut Row>) -> Option<Bundle<'a>> {
        let funds = self.available.saturating_sub(self.taken);
        let paid = usize::try_from(funds.0.checked_div(self.fee.0).unwrap_or(u64::MAX));
        let count = paid.unwrap_or(MOST).min(MOST).min(sales.len());
        if count > 0 {
            return Some(Bundle { rows: sales.drain(..count).collect(), pays_itself: false });
        }
        let alone = sales.iter().position(|row| row.is_whole())?;
        Some(Bundle { rows: vec![sales.remove(alone)], pays_itself: true })
    }

    fn settle(&mut self, bundle: &Bundle<'_>) {
        if !bundle.pays_itself {
            let sales = u64::try_from(bundle.rows.len()).unwrap_or(u64::MAX);
            let fees = Rao(self.fee.0.saturating_mul(sales));
            self.taken = self.taken.checked_add(fees).unwrap_or(self.taken);
        }
        for sale in bundle.rows.iter().filter_map(|row| row.sale.as_ref()) {
            self.available = self.available.checked_add(sale.guaranteed).unwrap_or(self.available);
        }
    }
}

/// Sales that go out together.
struct Bundle<'a> {
    rows: Vec<&'a mut Row>,
    /// Whether the fee is taken from the position that is sold.
    pays_itself: bool,
}

impl Bundle<'_> {
    fn goes_out_in(&mut self, step: usize, fee: Rao) {
        for row in &mut self.rows {
            row.step = Some(step);
            if let Some(sale) = row.sale.as_mut().filter(|_| self.pays_itself) {
                sale.pays_fee = true;
                sale.expected = sale.expected.saturating_sub(fee);
                sale.guaranteed = sale.guaranteed.saturating_sub(fee);
            }
        }
    }

    /// One sale as it is, several in a batch in which each succeeds or fails for itself.
    fn call(&self, runtime: &Runtime) -> Result<Call> {
        let sales = self.rows.iter().filter_map(|row| {
            let (limit, sells) = row.sale.as_ref().map(|sale| (sale.limit_price, sale.sells))?;
            Some(match row.is_whole() {
                true => remove_stake_full_limit(row.hotkey, row.netuid, Some(limit)),
                false => remove_stake_limit(row.hotkey, row.netuid, sells, limit, false),
            })
        });
        let mut calls: Vec<Call> = sales.collect();
        match calls.len() {
            1 => Ok(calls.swap_remove(0)),
            _ => Ok(utility::batch(runtime, "force_batch", &calls)?),
        }
    }

    /// One line for the journal.
    fn summary(&self, seller: &str) -> String {
        let summary = match self.rows.as_slice() {
            [row] if row.is_whole() => format!("remove all from {}@{}", row.hotkey, row.netuid),
            rows => format!("exit {} positions of {seller}", rows.len()),
        };
        match (self.rows.first(), self.rows.last()) {
            (Some(first), Some(last)) if self.rows.len() > 1 => {
                format!("{summary}, subnet {} to {}", first.netuid, last.netuid)
            }
            _ => summary,
        }
    }
}

impl Part {
    pub fn into_step(self, sellers: &[Seller]) -> Result<Step> {
        let Self { call, fee, seller, summary, spend, trades } = self;
        let signer = sellers.get(seller).and_then(|seller| seller.signer.clone());
        let signer = signer.ok_or_else(|| Error::internal("a sale has nobody to sign it"))?;
        Ok(Step { call, signer, summary, spend, fee: Some(fee), trades, until: None })
    }
}
