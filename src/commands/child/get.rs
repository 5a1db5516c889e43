//! `child get`: the children of a hotkey now, and those to come.

use clap::Args;
use serde::Serialize;

use super::family::{after_cooldown, shares};
use crate::chain::api::swap::Prices;
use crate::chain::read::children::{Family, FamilyOf};
use crate::commands::args::account::AccountArg;
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::children::{Child, RATE_LIMIT, kept};
use crate::domain::portion::{Proportion, Take};
use crate::domain::units::NetUid;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;
use crate::output::short::Names;

/// Show the children and the parents of a hotkey
///
/// With what is pending, and from which block it counts.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl child get -H validator
  taoctl child get 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty --netuid 1,4 --json")]
pub struct Get {
    /// The hotkey: an address, WALLET/HOTKEY, or a hotkey of the wallet; that of -H unless given
    #[arg(value_name = "HOTKEY")]
    hotkey: Option<AccountArg>,

    /// Subnets; all where the hotkey has children or parents unless given
    #[arg(long, value_name = "NETUID", value_delimiter = ',', value_parser = parse_netuid)]
    netuid: Vec<NetUid>,

    #[command(flatten)]
    read: ReadArgs,
}

/// The families of a hotkey.
#[derive(Debug, Serialize)]
pub struct Families {
    hotkey: AccountId,
    hotkey_name: Option<String>,
    subnets: Vec<FamilyView>,
    /// What hotkeys of the wallet folder are called.
    #[serde(skip)]
    names: Names,
}

/// A hotkey's family on a subnet. Proportions are parts of 2^64 − 1, takes of 65,535.
#[derive(Debug, Serialize)]
struct FamilyView {
    netuid: NetUid,
    children: Vec<Child>,
    /// What stays with the hotkey.
    kept: Proportion,
    pending: Option<Pending>,
    parents: Vec<Child>,
    /// What the hotkey keeps of what it earns with the stake of its parents.
    childkey_take: Take,
    /// The first block that takes another list; `null`: the next one does.
    next_list_in_block: Option<u64>,
}

/// Children to come.
#[derive(Debug, Serialize)]
struct Pending {
    children: Vec<Child>,
    kept: Proportion,
    /// The last block of the cooldown.
    cooldown_until: u64,
    /// The block of the first epoch after it, as the schedule is now; `null` if none is due.
    counts_from_block: Option<u64>,
}

impl Query for Get {
    type View = Families;

    async fn query(&self, cx: &Ctx) -> Result<Families> {
        // resolve
        let hotkey = match &self.hotkey {
            Some(arg) => cx.hotkey_account(arg)?,
            None => cx.chosen_hotkey()?,
        };

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let pinned = chain.read_at((), at.map(|pin| pin.hash)).await?;
        let block = pinned.block;
        cx.pinned(pinned);
        let netuids = match self.netuid.as_slice() {
            [] => chain.ask(Prices, block.hash).await?.iter().map(|price| price.netuid).collect(),
            given => given.to_vec(),
        };
        let families = netuids.iter().map(|netuid| FamilyOf(*netuid, hotkey)).collect::<Vec<_>>();
        let families = chain.read_at(families, Some(block.hash)).await?.value;

        // say
        let mut subnets = vec![];
        for (netuid, family) in netuids.into_iter().zip(families) {
            let family = family.ok_or_else(|| unknown_subnet(netuid))?;
            if !(self.netuid.is_empty() && is_alone(&family)) {
                subnets.push(FamilyView::new(netuid, family, block.number.into()));
            }
        }
        subnets.sort_by_key(|family| family.netuid);
        let names = cx.hotkey_names();
        Ok(Families { hotkey, hotkey_name: names.get(&hotkey).cloned(), subnets, names })
    }
}

fn is_alone(family: &Family) -> bool {
    family.children.is_empty() && family.parents.is_empty() && family.pending.is_none()
}

impl FamilyView {
    fn new(netuid: NetUid, family: Family, head: u64) -> Self {
        let Family { children, parents, pending, last_set, schedule, take, .. } = family;
        let next = last_set.saturating_add(RATE_LIMIT);
        let pending = pending.map(|(children, until)| Pending {
            kept: kept(&children).unwrap_or_default(),
            children,
            cooldown_until: until,
            counts_from_block: after_cooldown(&schedule, until),
        });
        Self {
            netuid,
            kept: kept(&children).unwrap_or_default(),
            children,
            pending,
            parents,
            childkey_take: take.take,
            next_list_in_block: (last_set > 0 && next > head + 1).then_some(next),
        }
    }
}

impl View for Families {
    fn render(&self, page: &mut Page) {
        let name = self.hotkey_name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
        page.line(format!("hotkey {}{name}", self.hotkey));
        if self.subnets.is_empty() {
            page.line("no children and no parents on any subnet");
        }
        for family in &self.subnets {
            page.gap();
            page.line(format!("subnet {}", family.netuid));
            let mut rows = shares("child", &family.children, &self.names);
            rows.push(("stays with it".to_owned(), family.kept.to_string()));
            if let Some(pending) = &family.pending {
                let from = match pending.counts_from_block {
                    Some(block) => format!("from block {block}, the first epoch after block"),
                    None => "no epoch is due; not before block".to_owned(),
                };
                rows.push(("pending".to_owned(), format!("{from} {}", pending.cooldown_until)));
                rows.extend(shares("  child", &pending.children, &self.names));
                rows.push(("  stays with it".to_owned(), pending.kept.to_string()));
            }
            rows.extend(shares("parent", &family.parents, &self.names));
            rows.push(("childkey take".to_owned(), family.childkey_take.in_full()));
            if let Some(block) = family.next_list_in_block {
                rows.push(("next list".to_owned(), format!("from block {block}")));
            }
            page.fields(rows);
        }
    }
}
