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
        // What the seller has when it is the turn of the next transaction, before what it takes.
        let (mut available, mut taken) = (seller.available, Rao::ZERO);
        while !sales.is_empty() {
            let funds = available.saturating_sub(taken);
            let paid = usize::try_from(funds.0.checked_div(fee.0).unwrap_or(u64::MAX));
            let count = paid.unwrap_or(MOST).min(MOST).min(sales.len());
            // The first that can pay for itself: a sale of a part would not find all that it asks for.
            let alone = (count == 0).then(|| sales.iter().position(|row| row.is_whole()));
            let chosen: Vec<&mut Row> = match alone {
                None => sales.drain(..count).collect(),
                Some(Some(alone)) => vec![sales.remove(alone)],
                Some(None) => {
                    let message = format!("{} has no TAO for the fee", seller.called());
                    let error = Error::refused(SHORT, message);
                    sales.iter_mut().for_each(|row| row.leave(&error));
                    break;
                }
            };
            let fee_in_alpha = count == 0;
            let spend = Spend { fee_in_alpha, ..Spend::only_fee(available) };
            let step = parts.len().saturating_add(1);
            let (mut calls, mut brought) = (vec![], Rao::ZERO);
            let mut netuids = vec![];
            let summary = match chosen.as_slice() {
                [row] if row.is_whole() => format!("remove all from {}@{}", row.hotkey, row.netuid),
                rows => format!("exit {} positions of {}", rows.len(), seller.called()),
            };
            for row in chosen {
                let is_whole = row.is_whole();
                let Some(sale) = &mut row.sale else { continue };
                row.step = Some(step);
                if fee_in_alpha {
                    sale.pays_fee = true;
                    sale.expected = sale.expected.saturating_sub(fee);
                    sale.guaranteed = sale.guaranteed.saturating_sub(fee);
                }
                brought = brought.checked_add(sale.guaranteed).unwrap_or(brought);
                netuids.push(row.netuid);
                let limit = sale.limit_price;
                calls.push(match is_whole {
                    true => remove_stake_full_limit(row.hotkey, row.netuid, Some(limit)),
                    false => remove_stake_limit(row.hotkey, row.netuid, sale.sells, limit, false),
                });
            }
            if !fee_in_alpha {
                let batch = u64::try_from(calls.len()).unwrap_or(u64::MAX);
                taken = taken.checked_add(Rao(fee.0.saturating_mul(batch))).unwrap_or(taken);
            }
            available = available.checked_add(brought).unwrap_or(available);
            let summary = match (netuids.first(), netuids.last()) {
                (Some(first), Some(last)) if netuids.len() > 1 => {
                    format!("{summary}, subnet {first} to {last}")
                }
                _ => summary,
            };
            let trades = netuids.iter().any(|netuid| !netuid.is_root());
            let call = match calls.len() {
                1 => calls.swap_remove(0),
                _ => utility::batch(runtime, "force_batch", &calls)?,
            };
            parts.push(Part { call, fee: Rao::ZERO, seller: index, summary, spend, trades });
        }
    }
    Ok(parts)
}

impl Part {
    pub fn into_step(self, sellers: &[Seller]) -> Result<Step> {
        let Self { call, fee, seller, summary, spend, trades } = self;
        let signer = sellers.get(seller).and_then(|seller| seller.signer.clone());
        let signer = signer.ok_or_else(|| Error::internal("a sale has nobody to sign it"))?;
        Ok(Step { call, signer, summary, spend, fee: Some(fee), trades })
    }
}
