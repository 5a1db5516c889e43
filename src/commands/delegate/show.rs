//! `delegate show`: one validator with its subnets and children.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;
use serde::Serialize;

use super::returns::Epochs;
use super::table::take;
use crate::chain::api::stake::StakesOf;
use crate::chain::api::swap::Prices;
use crate::chain::api::validators::Identity;
use crate::chain::read::holding::HoldingsOf;
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::validator::{Place, PlacesOf, children_of, identity_of, registered_at};
use crate::chain::{Chain, Hash};
use crate::commands::args::account::AccountArg;
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::commands::stake::stake_cell;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::fraction::Fraction;
use crate::domain::share::percent;
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::{Page, Table};

/// Show one validator: its stake, stakers, subnets, returns and children
///
/// `return` is what 1,000 TAO staked there would get in a day of epochs like the last one, after the take, at spot prices.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl delegate show 5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc
  taoctl delegate show savings/validator --json")]
pub struct Show {
    /// The hotkey: an address, a hotkey of the wallet, WALLET/HOTKEY
    #[arg(value_name = "HOTKEY")]
    hotkey: AccountArg,

    #[command(flatten)]
    read: ReadArgs,
}

/// One validator at one block.
#[derive(Debug, Serialize)]
pub struct Validator {
    hotkey: AccountId,
    hotkey_name: Option<String>,
    owner: AccountId,
    /// What the owner says about himself.
    identity: Option<Identity>,
    /// `null` if it is no delegate: then it keeps 18 %.
    take: Option<Fraction>,
    /// Coldkeys with stake on it, on any subnet, the owner included.
    stakers: usize,
    /// Of `return_per_day`: rao for 1,000 TAO.
    return_unit: &'static str,
    subnets: Vec<OnSubnet>,
    #[serde(skip)]
    block: u32,
}

/// Where it has stake or is registered.
#[derive(Debug, Serialize)]
struct OnSubnet {
    netuid: NetUid,
    /// `null` where it is not registered.
    uid: Option<u16>,
    permit: bool,
    registered_at: Option<u64>,
    /// All stake on it, in the smallest part of `stake_unit`.
    stake: Alpha,
    stake_unit: &'static str,
    own_stake: Alpha,
    nominated_stake: Alpha,
    return_per_day: Option<Rao>,
    children: Vec<Child>,
}

/// A hotkey that works with a share of its stake.
#[derive(Clone, Debug, Serialize)]
struct Child {
    hotkey: AccountId,
    /// Of 2^64 − 1.
    #[serde(serialize_with = "as_text")]
    proportion: u64,
}

/// JSON numbers lose digits above 2^53.
fn as_text<S: serde::Serializer>(number: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}

impl Query for Show {
    type View = Validator;

    async fn query(&self, cx: &Ctx) -> Result<Validator> {
        // resolve
        let hotkey = cx.hotkey_account(&self.hotkey)?;

        // read
        let at = self.read.block(cx).await?.map(|pin| pin.hash);
        let chain = cx.chain().await?;
        let pinned = chain.read_at(Hotkey(hotkey), at);
        let (pinned, prices) = tokio::try_join!(pinned, chain.hint(Prices, at))?;
        let block = pinned.block;
        let info = cx.pinned(pinned);
        let owner = info.owner.ok_or_else(|| unknown(hotkey))?;
        let netuids = prices.into_iter().map(|price| price.netuid).chain([NetUid::ROOT]);
        let facts = Facts::read(chain, (hotkey, owner), netuids.collect(), block.hash).await?;

        // say
        let there =
            |on: &OnSubnet| on.uid.is_some() || !on.stake.is_zero() || !on.children.is_empty();
        Ok(Validator {
            hotkey,
            hotkey_name: cx.hotkey_names().remove(&hotkey),
            owner,
            take: info.delegate_take.map(Fraction::of_u16),
            stakers: facts.stakers,
            return_unit: "rao for 1000 TAO",
            subnets: facts.subnets(hotkey).filter(there).collect(),
            identity: facts.identity,
            block: block.number,
        })
    }
}

/// What the chain has of a hotkey on all subnets, of one block.
struct Facts {
    epochs: Epochs,
    /// With the block of the registration.
    places: BTreeMap<NetUid, (Place, u64)>,
    children: BTreeMap<NetUid, Vec<Child>>,
    /// Of the owner's stake.
    owned: BTreeMap<NetUid, Alpha>,
    identity: Option<Identity>,
    stakers: usize,
}

impl Facts {
    async fn read(
        chain: &Chain,
        (hotkey, owner): (AccountId, AccountId),
        netuids: BTreeSet<NetUid>,
        at: Hash,
    ) -> Result<Self> {
        let positions = netuids.iter().map(|netuid| (hotkey, *netuid)).collect();
        let wanted = HoldingsOf { positions, netuids: netuids.clone() };
        let children: Vec<_> = netuids.iter().map(|netuid| children_of(hotkey, *netuid)).collect();
        let places = PlacesOf { hotkeys: vec![hotkey], netuids: netuids.iter().copied().collect() };
        let state = (wanted, places, children, identity_of(owner));
        let (state, owned, stakers) = tokio::try_join!(
            chain.read_at(state, Some(at)),
            chain.ask(StakesOf(vec![owner]), at),
            chain.stakers_of(hotkey, at),
        )?;
        let (holdings, mut places, children, identity) = state.value;
        let places = places.pop().unwrap_or_default();
        let registered: Vec<_> =
            places.iter().map(|place| registered_at(place.netuid, place.uid)).collect();
        let registered = chain.read_at(registered, Some(at)).await?.value;

        let places = places.into_iter().zip(registered);
        let owned = owned.into_iter().flat_map(|(_, stakes)| stakes);
        let owned = owned.filter(|of| of.hotkey == hotkey).map(|of| (of.netuid, of.stake));
        let child = |(proportion, hotkey)| Child { hotkey, proportion };
        let children = children.into_iter().map(|of| of.into_iter().map(child).collect());
        Ok(Self {
            epochs: Epochs(vec![holdings]),
            places: places.map(|found| (found.0.netuid, found)).collect(),
            children: netuids.into_iter().zip(children).collect(),
            owned: owned.collect(),
            identity,
            stakers: stakers.len(),
        })
    }

    fn subnets(&self, hotkey: AccountId) -> impl Iterator<Item = OnSubnet> + '_ {
        let totals = self.epochs.0.first().map(|newest| &newest.totals);
        self.children.iter().map(move |(netuid, children)| {
            let place = self.places.get(netuid);
            let stake = totals.and_then(|totals| totals.get(&(hotkey, *netuid))).copied();
            let stake = stake.unwrap_or_default();
            let own = self.owned.get(netuid).copied().unwrap_or_default();
            OnSubnet {
                netuid: *netuid,
                uid: place.map(|(place, _)| place.uid),
                permit: place.is_some_and(|(place, _)| place.permit),
                registered_at: place.map(|(_, block)| *block),
                stake,
                stake_unit: if netuid.is_root() { "rao" } else { "alpha" },
                own_stake: own,
                nominated_stake: stake.saturating_sub(own),
                return_per_day: self.epochs.per_thousand(hotkey, *netuid),
                children: children.clone(),
            }
        })
    }
}

fn unknown(hotkey: AccountId) -> Error {
    Error::refused("hotkey_unknown", format!("the chain knows no hotkey {hotkey}"))
        .hint("check that it is a hotkey's address, not a coldkey's")
        .hint("`taoctl delegate list` shows validators")
}

impl View for Validator {
    fn render(&self, page: &mut Page) {
        let said = self.identity.as_ref();
        let text = |of: fn(&Identity) -> &String| {
            said.map(of).filter(|text| !text.trim().is_empty()).map(|text| format!("\"{text}\""))
        };
        let optional = |label, value: Option<String>| value.map(|value| (label, value));
        let rows = [
            Some(("hotkey", self.hotkey.to_string())),
            optional("in the wallet", self.hotkey_name.clone()),
            optional("calls itself", text(|said| &said.name.0)),
            optional("url", text(|said| &said.url.0)),
            optional("description", text(|said| &said.description.0)),
            Some(("owner", self.owner.to_string())),
            Some(("take", self.take.map_or_else(|| "no delegate".to_owned(), |_| take(self.take)))),
            Some(("stakers", self.stakers.to_string())),
        ];
        page.fields(rows.into_iter().flatten());
        page.gap();
        let mut table = Table::new(&[
            "netuid>",
            "uid>",
            "permit",
            "stake alpha>",
            "return TAO/day>",
            "?own stake alpha>",
            "?since block>",
        ]);
        for on in &self.subnets {
            let uid = on.uid.map(|uid| uid.to_string());
            let since = on.registered_at.map(|block| block.to_string());
            table.row([
                on.netuid.to_string(),
                uid.unwrap_or_default(),
                if on.permit { "yes".to_owned() } else { String::new() },
                stake_cell(on.netuid, on.stake),
                on.return_per_day.map_or_else(|| "unknown".to_owned(), Rao::to_decimal),
                stake_cell(on.netuid, on.own_stake),
                since.unwrap_or_default(),
            ]);
        }
        page.table(table, "no stake, and registered nowhere");
        for on in self.subnets.iter().filter(|on| !on.children.is_empty()) {
            page.gap();
            page.line(format!("children on subnet {}", on.netuid));
            let mut table = Table::new(&["hotkey", "share>"]);
            for child in &on.children {
                table.row([child.hotkey.to_string(), percent(child.proportion, u64::MAX)]);
            }
            page.table(table, "none");
        }
        page.gap();
        page.line(format!(
            "return: for 1,000 TAO staked, after the take, as in the last epoch, at spot prices; at block {}",
            self.block
        ));
    }
}
