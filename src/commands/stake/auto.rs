//! `stake auto`: where what a coldkey's miners earn is staked.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use crate::chain::api::swap::Prices;
use crate::chain::calls::dividends::set_coldkey_auto_stake_hotkey;
use crate::chain::read::claims::auto_stake;
use crate::chain::read::hotkey::uid_of;
use crate::chain::read::sender::Sender;
use crate::chain::read::subnet::subnet_exists;
use crate::commands::args::account::AccountArg;
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::{Query, Setting, Transaction};
use crate::commands::sender::may_sign;
use crate::commands::together::together;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::NetUid;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Show or set where what your miners earn is staked
///
/// By default it is staked to the miner's own hotkey. For each subnet another hotkey that is registered there can be set;
/// it can be changed, but not taken back.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake auto
  taoctl stake auto team/validator --netuid 1,4
  taoctl stake auto 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --all-subnets --dry-run")]
pub struct Auto {
    /// The hotkey to stake to: an address, a hotkey of the wallet, WALLET/HOTKEY; without it what is set is shown
    #[arg(value_name = "HOTKEY")]
    hotkey: Option<AccountArg>,

    /// The subnet; several in one transaction
    #[arg(long, value_name = "NETUID", value_delimiter = ',', value_parser = parse_netuid)]
    netuid: Vec<NetUid>,

    /// Every subnet where the hotkey is registered
    #[arg(long, requires = "hotkey", conflicts_with = "netuid")]
    all_subnets: bool,

    #[command(flatten)]
    tx: TxArgs,
}

/// Where a coldkey's miners stake, by subnet; on others to their own hotkeys.
#[derive(Debug, Serialize)]
pub struct Destinations {
    coldkey: AccountId,
    destinations: Vec<Destination>,
}

#[derive(Debug, Serialize)]
struct Destination {
    netuid: NetUid,
    /// `null`: the miner's own.
    hotkey: Option<AccountId>,
    hotkey_name: Option<String>,
}

impl Setting for Auto {
    fn sets(&self) -> bool {
        self.hotkey.is_some()
    }
}

impl Query for Auto {
    type View = Destinations;

    async fn query(&self, cx: &Ctx) -> Result<Destinations> {
        let coldkey = cx.account(None)?;
        let chain = cx.chain().await?;
        let pinned = chain.read(()).await?;
        let block = pinned.block;
        cx.pinned(pinned);
        let mut netuids = match self.netuid.as_slice() {
            [] => chain.ask(Prices, block.hash).await?.iter().map(|price| price.netuid).collect(),
            given => given.to_vec(),
        };
        netuids.sort_unstable();
        let reads =
            netuids.iter().map(|netuid| (subnet_exists(*netuid), auto_stake(coldkey, *netuid)));
        let set = chain.read_at(reads.collect::<Vec<_>>(), Some(block.hash)).await?.value;
        let (names, mut destinations) = (cx.hotkey_names(), vec![]);
        for (netuid, (exists, hotkey)) in netuids.into_iter().zip(set) {
            if !exists {
                return Err(unknown_subnet(netuid));
            }
            if hotkey.is_some() || !self.netuid.is_empty() {
                let hotkey_name = hotkey.and_then(|hotkey| names.get(&hotkey).cloned());
                destinations.push(Destination { netuid, hotkey, hotkey_name });
            }
        }
        Ok(Destinations { coldkey, destinations })
    }
}

impl Transaction for Auto {
    type Receipt = Destinations;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let hotkey = self.hotkey.as_ref().ok_or_else(|| Error::usage("no hotkey is given"))?;
        let hotkey = cx.hotkey_account(hotkey)?;
        let signer = cx.coldkey()?;
        let coldkey = signer.account();
        if self.netuid.is_empty() && !self.all_subnets {
            return Err(Error::usage("the subnet is missing").hint(
                "give --netuid, or --all-subnets for every one where the hotkey is registered",
            ));
        }

        // read
        let chain = cx.chain().await?;
        let pinned = chain.read(Sender(coldkey)).await?;
        let block = pinned.block;
        let account = cx.pinned(pinned);
        let mut netuids: Vec<NetUid> = match self.all_subnets {
            // Nobody mines on root.
            true => {
                let prices = chain.ask(Prices, block.hash).await?;
                prices.iter().map(|of| of.netuid).filter(|netuid| !netuid.is_root()).collect()
            }
            false => self.netuid.clone(),
        };
        netuids.sort_unstable();
        netuids.dedup();
        let of = |netuid: &NetUid| {
            (subnet_exists(*netuid), uid_of(*netuid, hotkey), auto_stake(coldkey, *netuid))
        };
        let known = netuids.iter().map(of).collect::<Vec<_>>();
        let known = chain.read_at(known, Some(block.hash)).await?.value;
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        let changes = self.changes(hotkey, netuids.into_iter().zip(known))?;

        // say
        let calls = changes.iter().map(|(to, _)| set_coldkey_auto_stake_hotkey(*to, hotkey));
        let call = together(chain, calls.collect()).await?;
        let fee = chain.fee(&call, None).await?;
        let mut preview = Preview::default().row("coldkey", &signer).row("staked to", hotkey);
        for (netuid, now) in &changes {
            let now = now.map_or("the miner's own hotkey".to_owned(), |now| now.to_string());
            preview = preview.row(&format!("on subnet {netuid} now"), now);
        }
        let preview = preview.warn("it can be changed later, but not taken back");
        let numbers = changes.iter().map(|(netuid, _)| netuid.to_string()).collect::<Vec<_>>();
        let numbers = numbers.join(", ");
        let summary = format!("stake what miners earn to {hotkey} on subnet {numbers}");
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Destinations> {
        let event = ("SubtensorModule", "AutoStakeDestinationSet");
        let count = outcome.events().iter().filter(|found| found.is(event.0, event.1)).count();
        let destination = |nth| {
            Ok(Destination {
                netuid: outcome.field_of(event.0, event.1, nth, 1)?,
                hotkey: Some(outcome.field_of(event.0, event.1, nth, 2)?),
                hotkey_name: None,
            })
        };
        Ok(Destinations {
            coldkey: outcome.field(event.0, event.1, 0)?,
            destinations: (0..count).map(destination).collect::<Result<_>>()?,
        })
    }
}

/// Whether a subnet exists, the hotkey's UID there, and where is staked to now.
type Known = (bool, Option<u16>, Option<AccountId>);

impl Auto {
    /// The subnets to set it on, with what is set there now.
    fn changes(
        &self,
        hotkey: AccountId,
        known: impl Iterator<Item = (NetUid, Known)>,
    ) -> Result<Vec<(NetUid, Option<AccountId>)>> {
        let mut changes = vec![];
        for (netuid, (exists, uid, now)) in known {
            match (exists, uid, now) {
                (_, Some(_), now) if now != Some(hotkey) => changes.push((netuid, now)),
                _ if self.all_subnets => {}
                (false, ..) => return Err(unknown_subnet(netuid)),
                (_, None, _) => return Err(not_registered(netuid, hotkey)),
                _ => return Err(unchanged(netuid, hotkey)),
            }
        }
        if changes.is_empty() {
            let message =
                format!("there is no subnet where it is not set and {hotkey} is registered");
            return Err(
                Error::refused("auto_stake_unchanged", message).hint("there is nothing to do")
            );
        }
        Ok(changes)
    }
}

fn not_registered(netuid: NetUid, hotkey: AccountId) -> Error {
    let message = format!("hotkey {hotkey} is not registered on subnet {netuid}");
    Error::refused("not_registered", message)
        .hint(format!("`taoctl subnet metagraph {netuid}` shows who is"))
        .with_details(json!({ "netuid": netuid, "hotkey": hotkey }))
}

fn unchanged(netuid: NetUid, hotkey: AccountId) -> Error {
    let message = format!("on subnet {netuid} it is staked to {hotkey} already");
    Error::refused("auto_stake_unchanged", message)
        .hint("there is nothing to do")
        .with_details(json!({ "netuid": netuid, "hotkey": hotkey }))
}

impl View for Destinations {
    fn render(&self, page: &mut Page) {
        if self.destinations.is_empty() {
            let own = "their own hotkeys, on every subnet";
            return page
                .line(format!("what the miners of {} earn is staked to {own}", self.coldkey));
        }
        page.line(format!("what the miners of {} earn is staked to:", self.coldkey));
        let mut table = Table::new(&["netuid>", "hotkey"]);
        for Destination { netuid, hotkey, hotkey_name } in &self.destinations {
            let name = hotkey_name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
            let hotkey = hotkey.map_or("the miner's own".to_owned(), |hotkey| hotkey.to_string());
            table.row([netuid.to_string(), format!("{hotkey}{name}")]);
        }
        page.table(table, "");
    }
}
