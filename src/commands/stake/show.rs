//! `stake show`: one position in detail.

use clap::Args;
use serde::Serialize;

use super::earned::Earned;
use super::positions::unit;
use super::worth::Worth;
use super::{checks, preview};
use crate::chain::Text;
use crate::chain::api::stake::{AvailableStakesOf, StakeOf};
use crate::chain::api::subnet::NextEpochOf;
use crate::chain::api::swap::Prices;
use crate::chain::read::holding::HoldingsOf;
use crate::chain::read::hotkey::{Hotkey, uid_of};
use crate::chain::read::pool::PoolOf;
use crate::chain::read::validator::identity_of;
use crate::commands::args::account::AccountArg;
use crate::commands::args::position::Position;
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::fraction::Fraction;
use crate::domain::units::{Alpha, NetUid, Price};
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;

/// Show one stake position in detail
///
/// The position need not exist: price, owner, take and next epoch are shown before staking too.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake show miner1@4
  taoctl stake show 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty@1 --coldkey savings --json")]
pub struct Show {
    /// The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet
    #[arg(value_name = "HOTKEY@NETUID")]
    position: Position,

    /// Whose stake: an address, a wallet name, or WALLET/HOTKEY; the chosen wallet unless given
    #[arg(long, value_name = "ACCOUNT")]
    coldkey: Option<AccountArg>,

    #[command(flatten)]
    read: ReadArgs,
}

/// A position and what decides its future.
#[derive(Debug, Serialize)]
pub struct Detail {
    coldkey: AccountId,
    hotkey: AccountId,
    hotkey_name: Option<String>,
    netuid: NetUid,
    /// In the smallest part of `stake_unit`.
    stake: Alpha,
    stake_unit: &'static str,
    /// What of all the coldkey's stake on the subnet is locked, over all hotkeys; in `stake_unit`.
    locked_on_subnet: Alpha,
    /// Of prices and values.
    unit: &'static str,
    /// Rao for one alpha.
    price: Price,
    /// `null` without stake.
    worth: Option<Worth>,
    /// Whose hotkey it is; `null` if the chain does not know it.
    hotkey_owner: Option<AccountId>,
    /// What the owner calls himself on chain.
    identity: Option<Text>,
    /// The share of its dividends that the hotkey keeps; `null` if it is no delegate.
    delegate_take: Option<Fraction>,
    /// The hotkey's UID on the subnet; `null` if it is not registered there.
    uid: Option<u16>,
    /// This coldkey's share of that, times 7,200 ÷ tempo.
    emission_per_day: Earned,
    /// What the whole hotkey, for all its stakers together, got in dividends in its last epoch; in `stake_unit`.
    hotkey_last_epoch_dividends: Alpha,
    /// `null` if no epoch is due.
    next_epoch_block: Option<u64>,
    /// Blocks until then.
    next_epoch_in: Option<u64>,
    /// Whether the owner has started the subnet.
    subnet_started: bool,
}

impl Query for Show {
    type View = Detail;

    async fn query(&self, cx: &Ctx) -> Result<Detail> {
        // resolve
        let Position { hotkey, netuid } = &self.position;
        let (hotkey, netuid) = (cx.hotkey_account(hotkey)?, *netuid);
        let coldkey = cx.account(self.coldkey.as_ref())?;

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let at = at.map(|pin| pin.hash);
        let reads = (PoolOf(netuid), Hotkey(hotkey), uid_of(netuid, hotkey));
        let (pinned, prices) = tokio::try_join!(chain.read_at(reads, at), chain.hint(Prices, at))?;
        let block = pinned.block;
        let (state, info, uid) = cx.pinned(pinned);
        let state = checks::existing(netuid, state)?;
        // Root stake is paid by every subnet.
        let paying = prices.into_iter().map(|price| price.netuid);
        let paying = paying.filter(|paying| netuid.is_root() || *paying == netuid).chain([netuid]);
        let facts = HoldingsOf { netuids: paying.collect(), positions: [(hotkey, netuid)].into() };
        let reads = (facts, info.owner.map(identity_of));
        let (held, free, epoch, facts) = tokio::try_join!(
            chain.ask(StakeOf(hotkey, coldkey, netuid), block.hash),
            chain.ask(AvailableStakesOf(vec![coldkey], Some(vec![netuid])), block.hash),
            chain.ask(NextEpochOf(netuid), block.hash),
            chain.read_at(reads, Some(block.hash)),
        )?;
        let (facts, identity) = facts.value;

        // say
        let stake = held.as_ref().map_or(Alpha::ZERO, |held| held.stake);
        let mut subnets = free.into_iter().flat_map(|(_, subnets)| subnets);
        let locked = subnets.find(|(subnet, _)| *subnet == netuid).map(|(_, free)| free.locked);
        Ok(Detail {
            coldkey,
            hotkey,
            hotkey_name: cx.hotkey_names().remove(&hotkey),
            netuid,
            stake,
            stake_unit: unit(netuid),
            locked_on_subnet: locked.unwrap_or(Alpha::ZERO),
            unit: "rao",
            price: state.pool.price(),
            worth: (!stake.is_zero()).then(|| Worth::of(&state.pool, stake)),
            hotkey_owner: info.owner,
            identity: identity.flatten().map(|said| said.name),
            delegate_take: info.delegate_take.map(Fraction::of_u16),
            uid,
            emission_per_day: Earned::per_day(&facts, hotkey, netuid, stake),
            hotkey_last_epoch_dividends: held.map_or(Alpha::ZERO, |held| held.emission),
            next_epoch_block: epoch,
            next_epoch_in: epoch.map(|epoch| epoch.saturating_sub(u64::from(block.number))),
            subnet_started: state.started,
        })
    }
}

impl View for Detail {
    fn render(&self, page: &mut Page) {
        let amount = |stake| preview::stake(self.netuid, stake);
        let unless_zero = |stake: Alpha| (!stake.is_zero()).then(|| amount(stake));
        let named = self.hotkey_name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
        let worth = self.worth.as_ref();
        let sold = worth.map(|worth| match (&worth.if_sold, &worth.reason) {
            (Some(tao), _) => format!("{tao}, after swap fee and own impact"),
            (None, reason) => format!("nothing: {}", reason.clone().unwrap_or_default()),
        });
        let epoch = self.next_epoch_block.zip(self.next_epoch_in);
        let rows = [
            Some(("position", format!("{}@{}{named}", self.hotkey, self.netuid))),
            Some(("coldkey", self.coldkey.to_string())),
            Some(("stake", amount(self.stake))),
            unless_zero(self.locked_on_subnet).map(|locked| ("locked on the subnet", locked)),
            Some(("price", self.price.to_string())),
            worth.map(|worth| ("at spot", worth.at_spot.to_string())),
            sold.map(|sold| ("if sold", sold)),
            Some(("hotkey owner", self.owner())),
            self.identity
                .as_ref()
                .filter(|name| !name.0.trim().is_empty())
                .map(|name| ("calls itself", format!("\"{}\"", name.0))),
            Some(("delegate take", self.take())),
            Some(("registered", self.registered())),
            Some(("last dividends", self.dividends(amount(self.hotkey_last_epoch_dividends)))),
            self.per_day().map(|earned| ("earns a day", earned)),
            epoch.map(|(block, wait)| ("next epoch", format!("block {block}, in {wait} blocks"))),
            (!self.subnet_started).then(|| ("subnet", "not started: it takes no stake".to_owned())),
        ];
        page.fields(rows.into_iter().flatten());
    }
}

impl Detail {
    fn owner(&self) -> String {
        let unknown = || "none: the chain does not know this hotkey".to_owned();
        self.hotkey_owner.map_or_else(unknown, |owner| owner.to_string())
    }

    fn take(&self) -> String {
        self.delegate_take.map_or_else(|| "no delegate".to_owned(), |take| take.to_string())
    }

    fn registered(&self) -> String {
        self.uid.map_or_else(|| "no".to_owned(), |uid| format!("UID {uid}"))
    }

    fn per_day(&self) -> Option<String> {
        let Earned { alpha, value } = self.worth.is_some().then_some(self.emission_per_day)?;
        let value = value.map(|value| format!("{value} at spot"))?;
        let like = "if every epoch is like the last one";
        Some(match alpha {
            Some(alpha) => format!("{alpha}, {value}, {like}"),
            None => format!("alpha worth {value}, {like}"),
        })
    }

    fn dividends(&self, amount: String) -> String {
        format!("{amount} in the last epoch, the whole hotkey with all its stakers")
    }
}
