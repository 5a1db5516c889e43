//! `child set`: replace the children of a hotkey.

use clap::Args;
use serde::Serialize;

use super::family;
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::part::Part;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::children::{Child, check};
use crate::domain::portion::Proportion;
use crate::domain::units::NetUid;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;
use crate::output::short::Names;
use crate::tx::plan::Plan;
use crate::tx::receipt::Outcome;

/// Give children shares of a hotkey's stake
///
/// The list replaces the one before. Up to five children, with up to 100% together; what is left stays with the hotkey.
/// Shares are exact: 25%, 33.333% or 0.125. A list counts from the first epoch after a cooldown, and 150 blocks must
/// pass before the next one on the same subnet.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl child set -H validator --netuid 4 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty=25%
  taoctl child set --hotkey team/validator --netuid 1,4 team/a=0.5 team/b=12.5% --dry-run")]
pub struct Set {
    /// Children with their shares
    #[arg(value_name = "CHILD=SHARE", required = true)]
    children: Vec<Part>,

    /// The subnet; several get the same list in one transaction
    #[arg(long, value_name = "NETUID", value_delimiter = ',', required = true, value_parser = parse_netuid)]
    netuid: Vec<NetUid>,

    #[command(flatten)]
    hotkey: HotkeyArgs,

    #[command(flatten)]
    tx: TxArgs,
}

/// Lists of children that are on chain, by subnet.
#[derive(Debug, Serialize)]
pub struct ChildrenSet {
    hotkey: AccountId,
    netuids: Vec<NetUid>,
    /// Proportions are parts of 2^64 − 1; empty: all were revoked.
    children: Vec<Child>,
    /// The last block of the cooldown on each subnet; `null` where the list counts already.
    cooldown_until: Vec<Option<u64>>,
}

impl Transaction for Set {
    type Receipt = ChildrenSet;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        let hotkey = self.hotkey.account(cx)?;
        let child = |part: &Part| {
            Ok(Child { hotkey: cx.hotkey_account(&part.child)?, proportion: part.share })
        };
        let children = self.children.iter().map(child).collect::<Result<Vec<_>>>()?;
        check(hotkey, &children)?;
        family::plan(cx, hotkey, &family::each_once(&self.netuid), &children).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<ChildrenSet> {
        ChildrenSet::of(outcome, &family::each_once(&self.netuid))
    }
}

impl ChildrenSet {
    /// A subnet that is not started takes the list at once, with another event.
    pub fn of(outcome: &Outcome, netuids: &[NetUid]) -> Result<Self> {
        let (pallet, later, now) = ("SubtensorModule", "SetChildrenScheduled", "SetChildren");
        let event = |name| outcome.events().iter().filter(move |event| event.is(pallet, name));
        let scheduled = (0..event(later).count())
            .map(|nth| {
                let netuid = outcome.field_of::<NetUid>(pallet, later, nth, 1)?;
                Ok((netuid, outcome.field_of::<u64>(pallet, later, nth, 2)?))
            })
            .collect::<Result<Vec<_>>>()?;
        let (name, list) = if scheduled.is_empty() { (now, 2) } else { (later, 3) };
        let children = outcome.field::<Vec<(u64, AccountId)>>(pallet, name, list)?;
        let child = |(proportion, hotkey)| Child { hotkey, proportion: Proportion(proportion) };
        let until = |netuid: &NetUid| {
            scheduled.iter().find(|(known, _)| known == netuid).map(|(_, until)| *until)
        };
        Ok(Self {
            hotkey: outcome.field(pallet, name, 0)?,
            netuids: netuids.to_vec(),
            children: children.into_iter().map(child).collect(),
            cooldown_until: netuids.iter().map(until).collect(),
        })
    }
}

impl View for ChildrenSet {
    fn render(&self, page: &mut Page) {
        let subnets = family::subnets(&self.netuids);
        match self.children.len() {
            0 => page.line(format!("revoked the children of {} on {subnets}", self.hotkey)),
            count => page.line(format!("set {count} children of {} on {subnets}", self.hotkey)),
        }
        page.fields(family::shares("child", &self.children, &Names::new()));
        for (netuid, until) in self.netuids.iter().zip(&self.cooldown_until) {
            page.line(match until {
                Some(block) => {
                    format!("on subnet {netuid} it counts from the first epoch after block {block}")
                }
                None => format!("on subnet {netuid} it counts already"),
            });
        }
    }
}
