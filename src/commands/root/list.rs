//! `root list`: the members of the root network.

use clap::Args;
use serde::Serialize;

use crate::chain::Text;
use crate::chain::api::validators::ValidatorsOf;
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::neuron::stake_of_hotkey;
use crate::chain::read::subnet::RootRegistration;
use crate::commands::args::netuid::unknown_subnet;
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::commands::stake::called;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::portion::Take;
use crate::domain::share::{WHOLE, percent};
use crate::domain::units::{NetUid, Rao};
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};

/// Show the members of the root network
///
/// With their root stake, the places, and the stake that a newcomer has to exceed.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl root list
  taoctl root list --json")]
pub struct List {
    #[command(flatten)]
    read: ReadArgs,
}

/// The root network.
#[derive(Debug, Serialize)]
pub struct Members {
    /// Of stakes.
    unit: &'static str,
    /// Most stake first.
    members: Vec<Member>,
    places: u16,
    /// A newcomer needs more, in rao; `null` while places are free.
    stake_to_exceed: Option<Rao>,
    /// Registrations since the last epoch of root, and how many it takes in an interval.
    registrations_this_interval: u16,
    max_registrations_per_interval: u16,
}

/// A member.
#[derive(Debug, Serialize)]
struct Member {
    uid: u16,
    hotkey: AccountId,
    hotkey_name: Option<String>,
    /// What its owner calls himself on chain.
    identity: Option<Text>,
    coldkey: AccountId,
    /// Of all its stakers, in rao.
    root_stake: Rao,
    /// Parts of 65,535; `null` if it is no delegate.
    take: Option<Take>,
    registered_at: u64,
}

impl Query for List {
    type View = Members;

    async fn query(&self, cx: &Ctx) -> Result<Members> {
        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let pinned = chain.read_at(RootRegistration, at.map(|pin| pin.hash)).await?;
        let block = pinned.block;
        let root = cx.pinned(pinned);
        let graph = chain.ask(ValidatorsOf(NetUid::ROOT), block.hash).await?;
        let graph = graph.ok_or_else(|| unknown_subnet(NetUid::ROOT))?;
        let of = |hotkey: &AccountId| (Hotkey(*hotkey), stake_of_hotkey(*hotkey, NetUid::ROOT));
        let known = graph.hotkeys.iter().map(of).collect::<Vec<_>>();
        let known = chain.read_at(known, Some(block.hash)).await?.value;

        // say
        let names = cx.hotkey_names();
        let said = graph.identities.iter().map(|of| of.as_ref().map(|of| of.name.clone()));
        let keys = graph.hotkeys.iter().zip(&graph.coldkeys).zip(&graph.block_at_registration);
        let facts = keys.zip(known).zip(said.chain(std::iter::repeat(None))).zip(0_u16..);
        let members = facts.map(|(((((hotkey, coldkey), at), (info, stake)), said), uid)| Member {
            uid,
            hotkey: *hotkey,
            hotkey_name: names.get(hotkey).cloned(),
            identity: said.filter(|name| !name.0.trim().is_empty()),
            coldkey: *coldkey,
            root_stake: Rao(stake),
            take: info.delegate_take.map(Take),
            registered_at: *at,
        });
        let mut members: Vec<Member> = members.collect();
        let is_full = root.neurons >= root.max_neurons;
        let least = members.iter().map(|member| member.root_stake).min();
        members.sort_by_key(|member| (std::cmp::Reverse(member.root_stake), member.uid));
        Ok(Members {
            unit: "rao",
            members,
            places: root.max_neurons,
            stake_to_exceed: least.filter(|_| is_full),
            registrations_this_interval: root.this_interval,
            max_registrations_per_interval: root.target_per_interval.saturating_mul(3),
        })
    }
}

impl View for Members {
    fn render(&self, page: &mut Page) {
        let narrow = page.width().is_some();
        let mut table = Table::new(&[
            "uid>",
            "hotkey",
            "root stake TAO>",
            "?take>",
            "?coldkey",
            "?registered>",
        ]);
        for member in &self.members {
            let said = member.identity.as_ref().map(|Text(name)| name);
            table.row([
                member.uid.to_string(),
                called(member.hotkey, member.hotkey_name.as_ref(), said, narrow),
                member.root_stake.to_decimal(),
                member.take.map_or_else(|| "none".to_owned(), |take| percent(take.0.into(), WHOLE)),
                member.coldkey.to_string(),
                member.registered_at.to_string(),
            ]);
        }
        page.table(table, "no members");
        page.gap();
        let taken = self.members.len();
        let place = match self.stake_to_exceed {
            Some(least) => format!("more than {least}: the member with the least leaves"),
            None => "any: places are free".to_owned(),
        };
        page.fields([
            ("places", format!("{taken} of {} are taken", self.places)),
            ("stake of a newcomer", place),
            (
                "registrations",
                format!(
                    "{} of {} in this interval",
                    self.registrations_this_interval, self.max_registrations_per_interval
                ),
            ),
        ]);
    }
}
