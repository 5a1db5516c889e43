//! What the commands on children have in common: who may set them, when they count, how they are shown.

use serde_json::json;

use crate::chain::api::swap::Prices;
use crate::chain::calls::children::set_children;
use crate::chain::read::children::{Family, FamilyOf, cooldown, stake_threshold};
use crate::chain::read::hotkey::Hotkey;
use crate::chain::read::neuron::stake_of_hotkey;
use crate::chain::read::sender::Sender;
use crate::chain::{Chain, Pin};
use crate::commands::args::netuid::unknown_subnet;
use crate::commands::ownership::refuse_foreign;
use crate::commands::sender::may_sign;
use crate::commands::together::together;
use crate::commands::too_early::too_early;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::children::{Child, RATE_LIMIT, check_parents, kept};
use crate::domain::epoch::{Schedule, blocks_to_wait};
use crate::domain::units::{NetUid, PARTS, Rao};
use crate::error::{Error, Result};
use crate::output::short::Names;
use crate::tx::plan::{Plan, Preview, Spend, Step};

/// The plan of a list on these subnets; an empty one revokes.
pub async fn plan(
    cx: &Ctx,
    hotkey: AccountId,
    netuids: &[NetUid],
    children: &[Child],
) -> Result<Plan> {
    // resolve
    let signer = cx.coldkey()?;
    let coldkey = signer.account();
    let calls = netuids.iter().map(|netuid| set_children(hotkey, *netuid, children.to_vec()));

    // read
    let chain = cx.chain().await?;
    let call = together(chain, calls.collect()).await?;
    let families = netuids.iter().map(|netuid| FamilyOf(*netuid, hotkey)).collect::<Vec<_>>();
    let reads =
        chain.read((Sender(coldkey), Hotkey(hotkey), families, cooldown(), stake_threshold()));
    let (pinned, fee) = tokio::try_join!(reads, chain.fee(&call, None))?;
    let block = pinned.block;
    let (account, known, families, cooldown, threshold) = cx.pinned(pinned);
    let deposit = chain.existential_deposit().await?;

    // decide
    let account = may_sign(account, block)?;
    let mut rows = Preview::default().row("hotkey", hotkey).row("paid by", &signer);
    let mut needs_stake = false;
    for (netuid, family) in netuids.iter().zip(families) {
        let family = existing(*netuid, family)?;
        refuse_foreign(hotkey, known, coldkey)?;
        refuse_early(*netuid, &family, block)?;
        check_parents(children, &family.parents)?;
        if children.is_empty() && family.children.is_empty() && family.pending.is_none() {
            return Err(no_children(*netuid, hotkey));
        }
        needs_stake |= !(children.is_empty() || family.is_owner_hotkey);
        rows = rows.row(&format!("on subnet {netuid} now"), listed(&family.children));
        if let Some((pending, until)) = &family.pending {
            let text = format!("{}, pending until block {until}", listed(pending));
            rows = rows
                .row("pending", text)
                .warn(format!("the list that is pending on subnet {netuid} never counts then"));
        }
        rows = rows.row("counts", counts(&family, block, cooldown));
    }
    if needs_stake && threshold > 0 {
        refuse_stake(chain, hotkey, block, Rao(threshold)).await?;
    }

    // say
    for child in children {
        rows = rows.row("child", format!("{} gets {}", child.hotkey, child.proportion));
    }
    rows = rows.row("stays with it", kept(children).unwrap_or_default());
    let subnets = subnets(netuids);
    let summary = match children.len() {
        0 => format!("revoke the children of {hotkey} on {subnets}"),
        count => format!("set {count} children of {hotkey} on {subnets}"),
    };
    let spend = Spend::only_fee(account.spendable(deposit));
    Ok(Plan::one(
        block,
        Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
        rows,
    ))
}

/// Root has no children.
pub fn existing(netuid: NetUid, family: Option<Family>) -> Result<Family> {
    if netuid.is_root() {
        return Err(Error::refused("root_has_no_children", "the root network has no children")
            .hint("name another subnet: --netuid"));
    }
    family.ok_or_else(|| unknown_subnet(netuid))
}

fn refuse_early(netuid: NetUid, family: &Family, block: Pin) -> Result<()> {
    let wait = blocks_to_wait(family.last_set, RATE_LIMIT, block.number.into());
    if wait == 0 {
        return Ok(());
    }
    let message = format!(
        "the last list on subnet {netuid} was set in block {}, and {RATE_LIMIT} blocks must pass",
        family.last_set
    );
    let details = json!({ "netuid": netuid, "last_set": family.last_set });
    Err(too_early("children_too_early", message, wait, block).with_more_details(details))
}

fn no_children(netuid: NetUid, hotkey: AccountId) -> Error {
    let message = format!("{hotkey} has no children on subnet {netuid}");
    Error::refused("no_children", message)
        .hint("there is nothing to do")
        .with_details(json!({ "netuid": netuid, "hotkey": hotkey }))
}

/// What the hotkey is worth, over all subnets and all its stakers, at the spot prices.
async fn refuse_stake(chain: &Chain, hotkey: AccountId, block: Pin, threshold: Rao) -> Result<()> {
    let prices = chain.ask(Prices, block.hash).await?;
    let stakes =
        prices.iter().map(|price| stake_of_hotkey(hotkey, price.netuid)).collect::<Vec<_>>();
    let stakes = chain.read_at(stakes, Some(block.hash)).await?.value;
    // The chain's own prices have more digits: what it may take is not refused.
    let worth = prices.iter().zip(stakes).map(|(price, stake)| {
        let price = u128::from(price.price.0).saturating_add(1);
        price.saturating_mul(stake.into()).div_ceil(PARTS.into())
    });
    let worth = Rao(u64::try_from(worth.sum::<u128>()).unwrap_or(u64::MAX));
    if worth >= threshold {
        return Ok(());
    }
    let message = format!("the hotkey is worth {worth}; children need {threshold}");
    Err(Error::refused("stake_below_threshold", message)
        .hint("stake more to the hotkey, on any subnet or on root")
        .with_details(json!({ "worth": worth, "threshold": threshold })))
}

fn counts(family: &Family, block: Pin, cooldown: u64) -> String {
    if !family.started {
        return "at once: the subnet is not started".to_owned();
    }
    let until = u64::from(block.number).saturating_add(1).saturating_add(cooldown);
    match after_cooldown(&family.schedule, until) {
        Some(from) => {
            format!(
                "from about block {from}, the first epoch after a cooldown of {cooldown} blocks"
            )
        }
        None => format!("after a cooldown of {cooldown} blocks; no epoch is due on the subnet"),
    }
}

/// The block of the first epoch after a block, as the schedule is now.
pub fn after_cooldown(schedule: &Schedule, block: u64) -> Option<u64> {
    let (next, tempo) = (schedule.next_epoch()?, u64::from(schedule.tempo));
    let epochs = block.saturating_add(1).saturating_sub(next).div_ceil(tempo);
    Some(next.saturating_add(epochs.saturating_mul(tempo)))
}

/// A line for each, with its name where it has one.
pub fn shares(label: &str, family: &[Child], names: &Names) -> Vec<(String, String)> {
    let line = |child: &Child| {
        let name = names.get(&child.hotkey).map(|name| format!("  {name}")).unwrap_or_default();
        (label.to_owned(), format!("{}  {}{name}", child.hotkey, child.proportion))
    };
    family.iter().map(line).collect()
}

/// All in one line.
fn listed(children: &[Child]) -> String {
    let shown = |child: &Child| format!("{} {}", child.hotkey, child.proportion);
    match children {
        [] => "no children".to_owned(),
        _ => children.iter().map(shown).collect::<Vec<_>>().join(", "),
    }
}

/// `subnet 4`, `subnets 1, 4`.
pub fn subnets(netuids: &[NetUid]) -> String {
    let numbers = netuids.iter().map(NetUid::to_string).collect::<Vec<_>>().join(", ");
    format!("subnet{} {numbers}", if netuids.len() == 1 { "" } else { "s" })
}

/// Each once, in order.
pub fn each_once(netuids: &[NetUid]) -> Vec<NetUid> {
    let mut netuids = netuids.to_vec();
    netuids.sort_unstable();
    netuids.dedup();
    netuids
}
