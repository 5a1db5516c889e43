//! What `stake burn` and `stake recycle` share: alpha of a position that is destroyed.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::held::{Held, fee_from_stake};
use super::{add, asked, checks, preview, remove};
use crate::chain::calls::Call;
use crate::chain::calls::burns::{burn_alpha, recycle_alpha};
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::pool::PoolOf;
use crate::chain::read::sender::Sender;
use crate::commands::args::amount::given;
use crate::commands::args::position::{Position, SplitPosition};
use crate::commands::questions::Questions;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// What is destroyed.
#[derive(Clone, Debug, Args)]
pub struct DestroyArgs {
    /// How much alpha: 5, 5a, or all; asked for at a terminal, like the position
    amount: Option<Amount>,

    /// The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet
    #[arg(long, value_name = "HOTKEY@NETUID")]
    from: Option<Position>,

    #[command(flatten)]
    position: SplitPosition,
}

/// What becomes of the issuance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Burn,
    Recycle,
}

/// Alpha that is no more.
#[derive(Debug, Serialize)]
pub struct Destroyed {
    coldkey: AccountId,
    hotkey: AccountId,
    netuid: NetUid,
    /// In the smallest part of the subnet's alpha.
    alpha: Alpha,
    /// What it was bought with, in rao, the swap fee included.
    paid: Option<Rao>,
    /// Whether it was taken off the subnet's issuance.
    recycled: bool,
    /// The extrinsic fee where the chain took it from the position, in its alpha.
    fee_in_alpha: Option<Alpha>,
}

impl Way {
    fn call(self, hotkey: AccountId, amount: Alpha, netuid: NetUid) -> Call {
        match self {
            Self::Burn => burn_alpha(hotkey, amount, netuid),
            Self::Recycle => recycle_alpha(hotkey, amount, netuid),
        }
    }

    fn event(self) -> &'static str {
        match self {
            Self::Burn => "AlphaBurned",
            Self::Recycle => "AlphaRecycled",
        }
    }

    fn verb(self) -> &'static str {
        match self {
            Self::Burn => "burn",
            Self::Recycle => "recycle",
        }
    }

    /// What nobody can take back.
    pub fn warning(self) -> &'static str {
        match self {
            Self::Burn => {
                "this is for ever: the alpha is destroyed, nobody is paid for it, and nobody can earn it again"
            }
            Self::Recycle => {
                "this is for ever: the alpha is destroyed and nobody is paid for it; the subnet may issue as much again"
            }
        }
    }
}

impl DestroyArgs {
    /// What the command line leaves out; `bought` is what is paid for in TAO.
    pub async fn ask(&self, cx: &Ctx, bought: bool) -> Result<Vec<String>> {
        let Some(mut questions) = Questions::open(cx) else { return Ok(vec![]) };
        if self.from.is_none() && !self.position.is_given() {
            match bought {
                true => asked::target(&mut questions, "--from").await?,
                false => asked::held(&mut questions, "--from").await?,
            }
        }
        if self.amount.is_none() {
            match bought {
                true => asked::tao(&mut questions).await?,
                false => asked::alpha(&mut questions).await?,
            }
        }
        Ok(questions.into_words())
    }

    /// How much of it.
    pub fn amount(&self) -> Result<Amount> {
        Ok(given(self.amount)?.nonzero()?)
    }

    /// The position that was named.
    pub fn position(&self) -> Result<Position> {
        self.position.or(self.from.as_ref(), "--from")
    }

    /// One call, and the fee in TAO or in the alpha of the position.
    pub async fn plan(&self, cx: &Ctx, way: Way) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let position = self.position()?;
        let (hotkey, netuid) = (cx.hotkey_account(&position.hotkey)?, position.netuid);
        let asked = remove::alpha_of(netuid, self.amount()?)?;
        refuse_root(netuid)?;

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((Sender(signer.account()), PoolOf(netuid), Hotkey(hotkey)));
        // The number in the call does not change its fee, so it is asked before it is known.
        let any = way.call(hotkey, Alpha(u64::MAX), netuid);
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any, None))?;
        let block = pinned.block;
        let (account, pool, info) = cx.pinned(pinned);
        let pool = checks::started(netuid, checks::existing(netuid, pool)?)?;
        checks::known(hotkey, info)?;
        let held = Held::read(chain, hotkey, signer.account(), netuid, block.hash).await?;

        // decide
        let account = may_sign(account, block)?;
        let amount = held.leaving(asked)?;
        let available = account.spendable(chain.existential_deposit().await?);
        let price = if pool.dynamic { pool.price() } else { Price::ONE };
        let owed = fee_from_stake(&account, available, fee);
        // The chain takes what the fee leaves of the position, without a word.
        let alpha = owed.map(|fee| held.cover_fee_at_spot(asked, price, fee)).transpose()?;

        // say
        let all = if asked.is_none() { "all of " } else { "" };
        let shown = Preview::default()
            .row("owner", &signer)
            .row("position", format!("{hotkey}@{netuid}"))
            .row("staked now", held.stake)
            .row(&format!("to {}", way.verb()), format!("{all}{amount}"))
            .row("worth at spot", price.value_of(amount))
            .warn(way.warning());
        let shown = preview::fee_at_spot(shown, netuid, alpha);
        let spend = Spend { fee_in_alpha: owed.is_some(), ..Spend::only_fee(available) };
        let summary = format!("{} {amount} of {hotkey}@{netuid}", way.verb());
        let call = way.call(hotkey, amount, netuid);
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            shown,
        ))
    }
}

/// Root stake is TAO.
pub fn refuse_root(netuid: NetUid) -> Result<()> {
    if !netuid.is_root() {
        return Ok(());
    }
    Err(Error::refused("root_has_no_alpha", "there is no alpha on the root network to destroy")
        .hint("name a position on another subnet")
        .with_details(json!({ "netuid": netuid })))
}

/// From the event of the call itself.
pub fn receipt(way: Way, outcome: &Outcome) -> Result<Destroyed> {
    const PALLET: &str = "SubtensorModule";
    const FEE: &str = "TransactionFeePaidWithAlpha";
    let event = way.event();
    let alpha = outcome.field(PALLET, event, 2)?;
    if alpha == Alpha::ZERO {
        return Err(add::nothing(outcome, "destroyed"));
    }
    let fee = outcome.has(PALLET, FEE).then(|| outcome.field(PALLET, FEE, 2)).transpose()?;
    let bought = outcome.has(PALLET, "AddStakeBurn");
    let paid = bought.then(|| outcome.field(PALLET, "AddStakeBurn", 2)).transpose()?;
    Ok(Destroyed {
        coldkey: outcome.field(PALLET, event, 0)?,
        hotkey: outcome.field(PALLET, event, 1)?,
        netuid: outcome.field(PALLET, event, 3)?,
        alpha,
        paid,
        recycled: way == Way::Recycle,
        fee_in_alpha: fee,
    })
}

impl View for Destroyed {
    fn render(&self, page: &mut Page) {
        let Self { hotkey, netuid, alpha, .. } = self;
        let done = if self.recycled { "recycled" } else { "burned" };
        match self.paid {
            Some(paid) => {
                page.line(format!("bought {alpha} of subnet {netuid} for {paid} and burned it"))
            }
            None => page.line(format!("{done} {alpha} of {hotkey}@{netuid}")),
        }
        if let Some(fee) = self.fee_in_alpha {
            page.line(format!("the fee was taken from the stake: {fee}"));
        }
    }
}
