//! Which positions are sold, in which order and within which bounds, and why others are not.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::super::held;
use super::super::portfolio::Portfolio;
use super::super::positions::unit;
use super::super::preview;
use super::sellers::Seller;
use crate::chain::api::stake::StakeInfo;
use crate::domain::address::AccountId;
use crate::domain::fraction::Fraction;
use crate::domain::sales::Market;
use crate::domain::trade::Terms;
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::{Error, Result};
use crate::tx::plan::Grid;

/// A position, and what becomes of it.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// The wallet, where several were asked for.
    pub account: Option<String>,
    pub coldkey: AccountId,
    pub hotkey: AccountId,
    /// WALLET/HOTKEY where the hotkey is in the wallet folder.
    pub hotkey_name: Option<String>,
    pub netuid: NetUid,
    /// In the smallest part of `stake_unit`.
    pub stake: Alpha,
    pub stake_unit: &'static str,
    /// In rao.
    pub at_spot: Rao,
    /// `null` where it is left behind.
    #[serde(flatten)]
    pub sale: Option<Sale>,
    /// Which transaction sells it, from 1; `null` where it is left behind.
    pub step: Option<usize>,
    /// Why it is left behind, or a part of it.
    pub problem: Option<&'static str>,
    #[serde(skip)]
    pub reason: Option<String>,
}

/// How a position is sold.
#[derive(Clone, Debug, Serialize)]
pub struct Sale {
    /// In the unit of the stake: less than that where a part is locked.
    pub sells: Alpha,
    /// In rao.
    pub expected: Rao,
    /// In rao: what the limit price makes sure, if it is sold.
    pub guaranteed: Rao,
    /// Of all sales on the subnet so far, this one included.
    pub impact: Fraction,
    /// In the unit of the stake.
    pub swap_fee: Alpha,
    pub limit_price: Price,
    /// Whether the extrinsic fee is taken from the position.
    pub pays_fee: bool,
}

/// What the user wants of the sales.
pub struct Wish<'a> {
    pub terms: Terms,
    /// Of one sale by itself.
    pub fee: Rao,
    /// What a rest on somebody else's hotkey must be worth, or the chain sells it too.
    pub minimum: Rao,
    pub keep_root: bool,
    pub names: &'a HashMap<AccountId, String>,
}

/// The positions that fit, in the order in which they are sold: by seller and subnet, the smallest first; the most
/// valuable first where its seller is short of TAO for the fees.
pub fn decide(
    held: &Portfolio,
    sellers: &[Seller],
    wish: &Wish<'_>,
    fits: impl Fn(&AccountId, &NetUid) -> bool,
) -> Result<Vec<Row>> {
    let mut markets: BTreeMap<NetUid, Market> = BTreeMap::new();
    let mut rows = vec![];
    for seller in sellers {
        let is_his = |stake: &&StakeInfo| {
            stake.coldkey == seller.account && fits(&stake.hotkey, &stake.netuid)
        };
        let mut stakes: Vec<&StakeInfo> = held.stakes.iter().filter(is_his).collect();
        let count = u64::try_from(stakes.len()).unwrap_or(u64::MAX);
        let value = |stake: &StakeInfo| held.value(stake.netuid, stake.stake);
        if seller.available.0 < wish.fee.0.saturating_mul(count) {
            stakes.sort_by_key(|stake| Reverse(value(stake)));
        } else {
            stakes.sort_by_key(|stake| (stake.netuid, stake.stake, stake.hotkey));
        }
        // Of each subnet, what may leave it.
        let mut free: BTreeMap<NetUid, Alpha> = BTreeMap::new();
        for stake in stakes {
            let netuid = stake.netuid;
            let pool = held.pool(netuid).ok_or_else(|| Error::internal("a pool was not read"))?;
            let market = markets.entry(netuid).or_insert_with(|| Market::new(*pool));
            let free = free.entry(netuid).or_insert_with(|| held.available(seller, netuid));
            let sale = sale(held, seller, stake, wish, market, free);
            let (sale, error) = match sale {
                Ok((sale, rest)) => (Some(sale), rest),
                Err(error) => (None, Some(error)),
            };
            rows.push(Row {
                account: seller.name.clone(),
                coldkey: stake.coldkey,
                hotkey: stake.hotkey,
                hotkey_name: wish.names.get(&stake.hotkey).cloned(),
                netuid,
                stake: stake.stake,
                stake_unit: unit(netuid),
                at_spot: value(stake),
                sale,
                step: None,
                problem: error.as_ref().map(|error| error.code().0),
                reason: error.map(|error| error.to_string()),
            });
        }
    }
    Ok(rows)
}

impl Portfolio {
    /// What may leave a subnet: the chain leaves out subnets where the coldkey has nothing.
    fn available(&self, seller: &Seller, netuid: NetUid) -> Alpha {
        let free = self.free.get(&(seller.account, netuid));
        free.map_or(Alpha::ZERO, |free| free.available)
    }

    fn value(&self, netuid: NetUid, stake: Alpha) -> Rao {
        self.pool(netuid).map_or(Rao::ZERO, |pool| pool.price().value_of(stake))
    }
}

/// The sale, and why a part stays; or why all of it does.
fn sale(
    held: &Portfolio,
    seller: &Seller,
    stake: &StakeInfo,
    wish: &Wish<'_>,
    market: &mut Market,
    free: &mut Alpha,
) -> Result<(Sale, Option<Error>)> {
    let (hotkey, netuid) = (stake.hotkey, stake.netuid);
    if netuid.is_root() && wish.keep_root {
        return Err(Error::refused("root_kept", "--keep-root leaves it"));
    }
    if let Some(problem) = &seller.problem {
        return Err(Error::new(problem.code(), problem.to_string()));
    }
    let owner = held.facts.hotkeys.get(&hotkey).and_then(|info| info.owner);
    if owner.is_none() {
        let message = "nobody owns its hotkey, and the chain sells nothing there";
        return Err(Error::refused("hotkey_unknown", message));
    }
    let sells = stake.stake.min(*free);
    let is_whole = sells == stake.stake;
    let rest = stake.stake.saturating_sub(sells);
    let locked = || {
        let rest = preview::stake(netuid, rest);
        Error::refused("stake_locked", format!("{rest} of it may not leave the subnet: locked"))
    };
    if sells.is_zero() {
        return Err(locked());
    }
    let trade = market.sale(sells, &wish.terms)?;
    trade.quote.check_minimum(is_whole)?;
    if trade.bound.minimum <= wish.fee {
        let (sure, fee) = (trade.bound.minimum, wish.fee);
        let message = format!("it would bring {sure} at least, and its part of the fee is {fee}");
        return Err(Error::refused("not_worth_its_fee", message));
    }
    if !is_whole && owner != Some(seller.account) {
        let position = held::Held { hotkey, netuid, stake: stake.stake, available: sells };
        position.refuse_small_rest(rest, trade.bound.limit, wish.minimum)?;
    }
    *free = free.saturating_sub(sells);
    market.sold(&trade);
    let sale = Sale {
        sells,
        expected: trade.quote.output,
        guaranteed: trade.bound.minimum,
        impact: trade.bound.impact,
        swap_fee: trade.quote.fee,
        limit_price: trade.bound.limit,
        pays_fee: false,
    };
    Ok((sale, (!is_whole).then(locked)))
}

impl Row {
    /// Whether all of it is sold.
    pub fn is_whole(&self) -> bool {
        self.sale.as_ref().is_some_and(|sale| sale.sells == self.stake)
    }

    /// Why it is left behind.
    pub fn why(&self) -> &str {
        self.reason.as_deref().unwrap_or("the reason is not known")
    }

    /// It is left behind after all.
    pub fn leave(&mut self, error: &Error) {
        self.sale = None;
        self.problem = Some(error.code().0);
        self.reason = Some(error.to_string());
    }

    /// As a person sees them.
    pub fn grid(rows: &[Self]) -> Grid {
        let several = rows.iter().any(|row| row.account.is_some());
        let mut titles = vec![
            "hotkey",
            "netuid>",
            "?staked>",
            "at spot TAO>",
            "expected TAO>",
            "guaranteed TAO>",
            "?impact>",
            "?swap fee>",
            "",
        ];
        if several {
            titles.insert(0, "account");
        }
        let cells = |row: &Self| {
            let account = several.then(|| row.account.clone().unwrap_or_default());
            account.into_iter().chain(row.cells()).collect()
        };
        Grid { titles, rows: rows.iter().map(cells).collect() }
    }

    fn cells(&self) -> [String; 9] {
        let hotkey = self.hotkey_name.clone().unwrap_or_else(|| self.hotkey.to_string());
        let none = || "none".to_owned();
        let of = |cell: fn(&Sale) -> String| self.sale.as_ref().map_or_else(none, cell);
        let note = match (&self.sale, &self.reason) {
            (Some(sale), None) if sale.pays_fee => "pays its fee".to_owned(),
            (Some(_), reason) => reason.clone().unwrap_or_default(),
            // In a word; the receipt has the whole reason.
            (None, _) => self.problem.unwrap_or("left").replace('_', " "),
        };
        let fee = self.sale.as_ref().map(|sale| preview::stake(self.netuid, sale.swap_fee));
        [
            hotkey,
            self.netuid.to_string(),
            preview::stake(self.netuid, self.stake),
            self.at_spot.to_decimal(),
            of(|sale| sale.expected.to_decimal()),
            of(|sale| sale.guaranteed.to_decimal()),
            of(|sale| sale.impact.to_string()),
            fee.unwrap_or_else(none),
            note,
        ]
    }
}

/// What the rows add up to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Totals {
    pub sold: usize,
    pub left: usize,
    /// Of what is sold, as are the next two.
    pub at_spot: Rao,
    pub expected: Rao,
    pub guaranteed: Rao,
}

impl Totals {
    pub fn of(rows: &[Row]) -> Result<Self> {
        let sum = rows.iter().try_fold(Self::default(), |sum, row| {
            let Some(sale) = &row.sale else { return Some(Self { left: sum.left + 1, ..sum }) };
            Some(Self {
                sold: sum.sold + 1,
                left: sum.left,
                at_spot: sum.at_spot.checked_add(row.at_spot)?,
                expected: sum.expected.checked_add(sale.expected)?,
                guaranteed: sum.guaranteed.checked_add(sale.guaranteed)?,
            })
        });
        sum.ok_or_else(|| Error::internal("the values are too large to be added"))
    }
}
