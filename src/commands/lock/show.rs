//! `lock show`: one lock, and when how much of it becomes free.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::held::{Held, Mode, conviction, lock_on};
use crate::chain::api::locks::{ConvictionOf, MostConvicted};
use crate::commands::args::account::AccountArg;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::commands::too_early::block_time;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::lock::{after_half_lives, half_lives_to_nothing};
use crate::domain::span::about;
use crate::domain::units::{Alpha, NetUid};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::{Page, Table};

/// Half-lives that are shown before the last one.
const SHOWN: u32 = 4;

/// Show a lock in detail
///
/// What is locked, to which hotkey, and when how much of it becomes free.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl lock show 4
  taoctl lock show 4 --coldkey savings --json")]
pub struct Show {
    /// Number of the subnet
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: NetUid,

    /// Whose lock: an address or a wallet name; the chosen wallet unless given
    #[arg(long, value_name = "ACCOUNT")]
    coldkey: Option<AccountArg>,

    #[command(flatten)]
    read: ReadArgs,
}

/// A lock and its future.
#[derive(Debug, Serialize)]
pub struct Detail {
    /// Of amounts: the smallest part of the subnet's alpha.
    unit: &'static str,
    #[serde(flatten)]
    held: Held,
    /// Of all locks to the hotkey on the subnet.
    hotkey_conviction: Alpha,
    most_convicted_hotkey: Option<AccountId>,
    /// Empty for a perpetual lock.
    schedule: Vec<Later>,
    milliseconds_per_block: Option<u64>,
}

/// The lock some time later, if nothing is added to it.
#[derive(Debug, Serialize)]
struct Later {
    block: u64,
    in_blocks: u64,
    locked: Alpha,
    freed: Alpha,
}

impl Query for Show {
    type View = Detail;

    async fn query(&self, cx: &Ctx) -> Result<Detail> {
        // resolve
        let (coldkey, netuid) = (cx.account(self.coldkey.as_ref())?, self.netuid);

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let pinned = chain.read_at((), at.map(|pin| pin.hash)).await?;
        let block = pinned.block;
        cx.pinned(pinned);
        let held = lock_on(chain, coldkey, netuid, block.hash).await?;
        let held = held.ok_or_else(|| no_lock(coldkey, netuid))?;
        let (own, most) = tokio::try_join!(
            chain.ask(ConvictionOf(held.hotkey, netuid), block.hash),
            chain.ask(MostConvicted(netuid), block.hash),
        )?;

        // say
        Ok(Detail {
            unit: "alpha",
            hotkey_conviction: conviction(own),
            most_convicted_hotkey: most,
            schedule: schedule(&held, block.number.into()),
            milliseconds_per_block: block_time(chain).await,
            held,
        })
    }
}

fn schedule(held: &Held, head: u64) -> Vec<Later> {
    if held.mode == Mode::Perpetual {
        return vec![];
    }
    let last = half_lives_to_nothing(held.locked);
    let counts = (1..=SHOWN.min(last)).chain((last > SHOWN).then_some(last));
    let later = counts.map(|count| {
        let in_blocks = held.half_life.saturating_mul(count.into());
        let locked = after_half_lives(held.locked, count);
        let freed = held.locked.saturating_sub(locked);
        Later { block: head.saturating_add(in_blocks), in_blocks, locked, freed }
    });
    later.collect()
}

/// Nothing is locked there.
pub fn no_lock(coldkey: AccountId, netuid: NetUid) -> Error {
    Error::refused("lock_none", format!("{coldkey} has no lock on subnet {netuid}"))
        .hint("`taoctl lock list` shows the locks")
        .with_details(json!({ "coldkey": coldkey, "netuid": netuid }))
}

impl View for Detail {
    fn render(&self, page: &mut Page) {
        let held = &self.held;
        let to = if held.to_owner { ", the subnet owner's" } else { "" };
        let most =
            self.most_convicted_hotkey.map(|hotkey| ("most on the subnet", hotkey.to_string()));
        let mode = match held.mode {
            Mode::Decaying => {
                format!(
                    "decaying, half of it in {} blocks{}",
                    held.half_life,
                    self.time(held.half_life)
                )
            }
            Mode::Perpetual => "perpetual: nothing of it becomes free".to_owned(),
        };
        let rows = [
            Some(("subnet", held.netuid.to_string())),
            Some(("coldkey", held.coldkey.to_string())),
            Some(("locked to", format!("{}{to}", held.hotkey))),
            Some(("stake on the subnet", held.total.to_string())),
            Some(("locked", held.locked.to_string())),
            Some(("available", held.available.to_string())),
            Some(("mode", mode)),
            Some(("conviction", held.conviction.to_string())),
            Some(("of all to the hotkey", self.hotkey_conviction.to_string())),
            most,
        ];
        page.fields(rows.into_iter().flatten());
        if !self.schedule.is_empty() {
            page.gap();
            let mut table = Table::new(&["block>", "in", "freed alpha>", "still locked alpha>"]);
            for later in &self.schedule {
                let time = self.time(later.in_blocks);
                table.row([
                    later.block.to_string(),
                    format!("{} blocks{time}", later.in_blocks),
                    later.freed.to_decimal(),
                    later.locked.to_decimal(),
                ]);
            }
            page.table(table, "");
        }
        page.line("there is no way to unlock sooner");
    }
}

impl Detail {
    fn time(&self, blocks: u64) -> String {
        let time = self.milliseconds_per_block;
        time.map_or_else(String::new, |time| format!(", about {}", about(blocks, time)))
    }
}
