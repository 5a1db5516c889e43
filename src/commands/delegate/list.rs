//! `delegate list`: validators, to choose one.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::returns::{Epochs, wanted};
use crate::chain::Text;
use crate::chain::api::stake::StakesOf;
use crate::chain::api::swap::Prices;
use crate::chain::api::validators::{Identity, Validators, ValidatorsOf};
use crate::chain::read::validator::{Place, PlacesOf, total_stake};
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::fraction::Fraction;
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::Result;

/// List validators that stake can be given to
///
/// Those of the root network, or those that may validate on a subnet. `return` is what 1,000 TAO staked there would get in
/// a day of epochs like the last one, after the validator's take, at spot prices: it assumes that dividends, stake and
/// prices stay as they are, and leaves out what buying and selling the alpha costs. With --epochs it is the average of
/// several. What owners call themselves is in quotes: anybody can take any name, so compare the address.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl delegate list
  taoctl delegate list --netuid 4 --sort return
  taoctl delegate list --netuid 4 --epochs 5 -n archive --json")]
pub struct List {
    /// The validators of this subnet; 0 is the root network
    #[arg(long, value_name = "NETUID", value_parser = parse_netuid, default_value = "0")]
    netuid: NetUid,

    /// Order of the rows; numbers come largest first, the oldest registration first
    #[arg(long, value_enum, value_name = "COLUMN", default_value = "stake")]
    sort: Sort,

    /// Over how many epochs the return is averaged; old ones need a node with old state
    #[arg(long, value_name = "N", default_value = "1",
        value_parser = clap::value_parser!(u32).range(1..=100))]
    epochs: u32,

    #[command(flatten)]
    read: ReadArgs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Sort {
    /// All stake on the validator here
    Stake,
    /// What stake earns
    Return,
    /// The take, lowest first
    Take,
    /// The name
    Name,
    /// The block of the registration
    Age,
}

/// The validators of a subnet.
#[derive(Debug, Serialize)]
pub struct Delegates {
    pub netuid: NetUid,
    /// Of `return_per_day`: rao for 1,000 TAO.
    pub return_unit: &'static str,
    /// How many epochs `return_per_day` is the average of.
    pub epochs: u32,
    pub delegates: Vec<Row>,
    #[serde(skip)]
    pub block: u32,
}

/// One validator.
#[derive(Debug, Serialize)]
pub struct Row {
    pub hotkey: AccountId,
    /// WALLET/HOTKEY where the hotkey is in the wallet folder.
    pub hotkey_name: Option<String>,
    pub owner: AccountId,
    /// What the owner says about himself.
    pub identity: Option<Identity>,
    /// `null` if it is no delegate: then it keeps 18 %.
    pub take: Option<Fraction>,
    /// All stake on it here, in the smallest part of `stake_unit`.
    pub stake: Alpha,
    pub stake_unit: &'static str,
    /// What of that the owner has staked, and all others.
    pub own_stake: Alpha,
    pub nominated_stake: Alpha,
    /// In rao.
    pub root_stake: Rao,
    /// `null` where it is not known.
    pub return_per_day: Option<Rao>,
    /// Subnets that it is registered on, and where it may validate.
    pub subnets: Vec<NetUid>,
    pub permits: Vec<NetUid>,
    pub registered_at: u64,
}

impl Query for List {
    type View = Delegates;

    async fn query(&self, cx: &Ctx) -> Result<Delegates> {
        // read: who and where at about that block, then everything at it
        let at = self.read.block(cx).await?.map(|pin| pin.hash);
        let chain = cx.chain().await?;
        let (pinned, prices) = tokio::try_join!(chain.read_at((), at), chain.hint(Prices, at))?;
        let block = pinned.block;
        cx.note_block(block);
        let validators = chain.ask(ValidatorsOf(self.netuid), block.hash).await?;
        let validators = validators.ok_or_else(|| unknown_subnet(self.netuid))?;
        let candidates = self.candidates(validators);
        let hotkeys: Vec<AccountId> = candidates.iter().map(|one| one.hotkey).collect();
        let owners: BTreeSet<AccountId> = candidates.iter().map(|one| one.owner).collect();
        let netuids = prices.into_iter().map(|price| price.netuid).chain([NetUid::ROOT]);
        let netuids: BTreeSet<NetUid> = netuids.collect();

        let wanted = wanted(self.netuid, hotkeys.iter().copied(), &netuids);
        let places = PlacesOf { hotkeys: hotkeys.clone(), netuids: netuids.into_iter().collect() };
        let on_root = hotkeys.iter().map(|hotkey| total_stake(*hotkey, NetUid::ROOT));
        let state = (wanted.clone(), places, on_root.collect::<Vec<_>>());
        let (state, owned) = tokio::try_join!(
            chain.read_at(state, Some(block.hash)),
            chain.ask(StakesOf(owners.into_iter().collect()), block.hash),
        )?;
        let (holdings, places, on_root) = state.value;
        let epochs = Epochs::read(chain, &wanted, (block, holdings), self.epochs).await?;

        // say
        let names = cx.hotkey_names();
        let owned = owned.into_iter().flat_map(|(_, stakes)| stakes);
        let owned: BTreeMap<_, Alpha> =
            owned.map(|of| ((of.coldkey, of.hotkey, of.netuid), of.stake)).collect();
        let [newest, ..] = epochs.0.as_slice() else { return Ok(self.none(block.number)) };
        let facts = candidates.into_iter().zip(places).zip(on_root);
        let rows = facts.map(|((one, places), on_root)| {
            let own = owned.get(&(one.owner, one.hotkey, self.netuid)).copied();
            let own = own.unwrap_or(Alpha::ZERO);
            let stake = newest.totals.get(&(one.hotkey, self.netuid)).copied().unwrap_or_default();
            let take = newest.hotkeys.get(&one.hotkey).and_then(|info| info.delegate_take);
            let on = |wanted: fn(&Place) -> bool| {
                places.iter().filter(|place| wanted(place)).map(|place| place.netuid).collect()
            };
            Row {
                hotkey: one.hotkey,
                hotkey_name: names.get(&one.hotkey).cloned(),
                owner: one.owner,
                identity: one.identity,
                take: take.map(Fraction::of_u16),
                stake,
                stake_unit: if self.netuid.is_root() { "rao" } else { "alpha" },
                own_stake: own,
                nominated_stake: stake.saturating_sub(own),
                root_stake: Rao(on_root.0),
                return_per_day: epochs.per_thousand(one.hotkey, self.netuid),
                subnets: on(|_| true),
                permits: on(|place| place.permit),
                registered_at: one.registered_at,
            }
        });
        let mut view = Delegates { delegates: rows.collect(), ..self.none(block.number) };
        self.sort(&mut view.delegates);
        Ok(view)
    }
}

/// A hotkey that may validate here.
struct Candidate {
    hotkey: AccountId,
    owner: AccountId,
    identity: Option<Identity>,
    registered_at: u64,
}

impl List {
    /// On root every member counts.
    fn candidates(&self, validators: Validators) -> Vec<Candidate> {
        let Validators { hotkeys, coldkeys, identities, validator_permit, block_at_registration } =
            validators;
        let of_uid = hotkeys.into_iter().zip(coldkeys).zip(identities).zip(block_at_registration);
        let permits = validator_permit.into_iter().chain(std::iter::repeat(false));
        let may = of_uid.zip(permits).filter(|(_, permit)| *permit || self.netuid.is_root());
        may.map(|((((hotkey, owner), identity), registered_at), _)| {
            let said = |it: &Identity| !it.name.0.trim().is_empty();
            Candidate { hotkey, owner, identity: identity.filter(said), registered_at }
        })
        .collect()
    }

    fn none(&self, block: u32) -> Delegates {
        Delegates {
            netuid: self.netuid,
            return_unit: "rao for 1000 TAO",
            epochs: self.epochs,
            delegates: vec![],
            block,
        }
    }

    fn sort(&self, rows: &mut [Row]) {
        let name = |row: &Row| {
            let said = row.identity.as_ref().map(|said| &said.name);
            let name = row.hotkey_name.clone().or(said.map(|Text(name)| name.clone()));
            (name.is_none(), name.map(|name| name.to_lowercase()))
        };
        match self.sort {
            Sort::Stake => rows.sort_by_key(|row| Reverse(row.stake)),
            Sort::Return => rows.sort_by_key(|row| Reverse(row.return_per_day)),
            Sort::Take => rows.sort_by_key(|row| (row.take.is_none(), row.take)),
            Sort::Name => rows.sort_by_key(name),
            Sort::Age => rows.sort_by_key(|row| row.registered_at),
        }
    }
}
