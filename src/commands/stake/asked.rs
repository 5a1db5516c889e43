//! The questions of everything that stakes or takes back: which subnet, which validator, which position, how much.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::chain::Text;
use crate::chain::api::metagraph::MetagraphOf;
use crate::chain::api::stake::{StakeInfo, StakesOf};
use crate::chain::api::subnet::{SubnetInfo, Subnets};
use crate::chain::api::swap::Prices;
use crate::chain::api::validators::ValidatorsOf;
use crate::chain::read::account::Account;
use crate::chain::read::hotkey::Hotkey;
use crate::commands::args::account::AccountArg;
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::position::Position;
use crate::commands::questions::{Questions, chosen};
use crate::domain::amount::Amount;
use crate::domain::share::{WHOLE, percent};
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::{Error, Result};
use crate::output::page::Table;
use crate::output::short;

use super::preview;

/// Rows of a list to choose from.
const SHOWN: usize = 12;

/// Where to stake: `--to HOTKEY@NETUID`.
pub async fn target(questions: &mut Questions<'_>, flag: &'static str) -> Result<()> {
    let netuid = subnet(questions, flag).await?;
    let hotkey = validator(questions, netuid, flag).await?;
    questions.answer([flag.to_owned(), format!("{hotkey}@{netuid}")]);
    Ok(())
}

/// The subnet that stake goes to on the same hotkey: `--to NETUID`.
pub async fn destination(questions: &mut Questions<'_>, flag: &'static str) -> Result<()> {
    let netuid = subnet(questions, flag).await?;
    questions.answer([flag.to_owned(), netuid.to_string()]);
    Ok(())
}

/// Who gets stake: `--owner ACCOUNT`.
pub async fn owner(questions: &mut Questions<'_>, flag: &'static str) -> Result<()> {
    let cx = questions.cx();
    let known = |answer: &str| -> Result<String> {
        cx.account(Some(&answer.parse::<AccountArg>()?))?;
        Ok(answer.to_owned())
    };
    let question = "new owner (an address, or the name of a wallet)";
    let account = questions.ask(question, None, flag, known).await?;
    questions.answer([flag.to_owned(), account]);
    Ok(())
}

/// Where stake is taken from: `--from HOTKEY@NETUID`.
pub async fn held(questions: &mut Questions<'_>, flag: &'static str) -> Result<()> {
    let cx = questions.cx();
    let coldkey = cx.account(None)?;
    let chain = cx.chain().await?;
    let block = cx.pinned_block(chain.read(()).await?);
    let stakes = chain.ask(StakesOf(vec![coldkey]), block.hash).await?;
    let mut stakes: Vec<StakeInfo> = stakes.into_iter().flat_map(|(_, stakes)| stakes).collect();
    stakes.retain(|stake| !stake.stake.is_zero());
    if stakes.is_empty() {
        return Err(Error::refused("stake_none", format!("{coldkey} has no stake"))
            .hint("`taoctl stake add` stakes TAO"));
    }
    let names = cx.hotkey_names();
    let mut table = Table::new(&["", "hotkey", "netuid>", "stake>"]);
    for (index, stake) in stakes.iter().enumerate() {
        table.row([
            (index + 1).to_string(),
            short::account(stake.hotkey, &names),
            stake.netuid.to_string(),
            preview::stake(stake.netuid, stake.stake),
        ]);
    }
    questions.show("positions", table);
    let words: Vec<String> =
        stakes.iter().map(|stake| format!("{}@{}", stake.hotkey, stake.netuid)).collect();
    let typed = |other: &str| {
        other.parse::<Position>()?;
        Ok(other.to_owned())
    };
    let position =
        questions.ask("position", Some("1"), flag, |answer| chosen(answer, &words, typed)).await?;
    questions.answer([flag.to_owned(), position]);
    Ok(())
}

/// How much TAO.
pub async fn tao(questions: &mut Questions<'_>) -> Result<()> {
    let cx = questions.cx();
    let coldkey = cx.account(None)?;
    let chain = cx.chain().await?;
    let account = cx.pinned(chain.read(Account(coldkey)).await?);
    let spendable = account.spendable(chain.existential_deposit().await?);
    let question = format!("how much TAO (10, or all of {spendable})");
    let fits = |answer: &str| -> Result<String> {
        match answer.parse::<Amount>()?.nonzero()? {
            Amount::All => {}
            amount => drop(amount.as_tao()?),
        }
        Ok(answer.to_owned())
    };
    let amount = questions.ask(&question, None, "AMOUNT", fits).await?;
    questions.answer([amount]);
    Ok(())
}

/// How much of a position.
pub async fn alpha(questions: &mut Questions<'_>) -> Result<()> {
    let fits = |answer: &str| -> Result<String> {
        answer.parse::<Amount>()?.nonzero()?;
        Ok(answer.to_owned())
    };
    let amount = questions.ask("how much (5, or all)", Some("all"), "AMOUNT", fits).await?;
    questions.answer([amount]);
    Ok(())
}

async fn subnet(questions: &Questions<'_>, flag: &'static str) -> Result<NetUid> {
    let cx = questions.cx();
    let chain = cx.chain().await?;
    let block = cx.pinned_block(chain.read(()).await?).hash;
    let (subnets, prices) = tokio::try_join!(chain.ask(Subnets, block), chain.ask(Prices, block))?;
    let prices: HashMap<NetUid, Price> =
        prices.into_iter().map(|price| (price.netuid, price.price)).collect();
    let mut subnets: Vec<SubnetInfo> = subnets.into_iter().flatten().collect();
    subnets.sort_by_key(|subnet| (Reverse(subnet.tao_in), subnet.netuid));
    let mut table = Table::new(&["netuid>", "name", "price TAO>", "pool TAO>"]);
    for subnet in subnets.iter().filter(|subnet| !subnet.netuid.is_root()).take(SHOWN) {
        let price = prices.get(&subnet.netuid);
        table.row([
            subnet.netuid.to_string(),
            subnet.subnet_name.0.clone(),
            price.map(|price| Rao(price.0).to_decimal()).unwrap_or_default(),
            subnet.tao_in.to_decimal(),
        ]);
    }
    questions.show("subnets with the most TAO (0 is the root network)", table);
    let first = subnets.iter().find(|subnet| !subnet.netuid.is_root());
    let first = first.map(|subnet| subnet.netuid.to_string());
    let exists = |answer: &str| -> Result<NetUid> {
        let netuid = parse_netuid(answer)?;
        let known = subnets.iter().any(|subnet| subnet.netuid == netuid);
        if known { Ok(netuid) } else { Err(unknown_subnet(netuid)) }
    };
    questions.ask("subnet", first.as_deref(), flag, exists).await
}

/// The word for a hotkey: an address of the list, or what was typed.
async fn validator(
    questions: &Questions<'_>,
    netuid: NetUid,
    flag: &'static str,
) -> Result<String> {
    let cx = questions.cx();
    let chain = cx.chain().await?;
    let block = cx.pinned_block(chain.read(()).await?).hash;
    let graph = chain.ask(MetagraphOf(netuid), block);
    let (graph, said) = tokio::try_join!(graph, chain.ask(ValidatorsOf(netuid), block))?;
    let graph = graph.ok_or_else(|| unknown_subnet(netuid))?;
    let said = said.ok_or_else(|| unknown_subnet(netuid))?;
    let names = said.identities.into_iter().map(|identity| identity.map(|said| said.name));
    // On a new subnet nobody has a permit yet.
    let open = netuid.is_root() || !graph.validator_permit.contains(&true);
    let permits = graph.validator_permit.into_iter().map(|permit| permit || open);
    let stakes = graph.total_stake.into_iter().zip(permits).zip(names);
    let mut validators: Vec<_> = graph
        .hotkeys
        .into_iter()
        .zip(stakes)
        .filter_map(|(hotkey, ((stake, permit), name))| permit.then_some((hotkey, stake, name)))
        .collect();
    validators.sort_by_key(|(_, stake, _)| Reverse(*stake));
    validators.truncate(SHOWN);
    let takes = validators.iter().map(|(hotkey, ..)| Hotkey(*hotkey)).collect::<Vec<_>>();
    let takes = chain.read_at(takes, Some(block)).await?.value;
    let own = cx.hotkey_names();
    let mut table = Table::new(&["", "validator", "name", "take>", "stake>"]);
    for (index, ((hotkey, stake, name), info)) in validators.iter().zip(takes).enumerate() {
        let take = info.delegate_take.map(|take| percent(take.into(), WHOLE));
        table.row([
            (index + 1).to_string(),
            short::account(*hotkey, &own),
            name.clone().map(|Text(name)| name).unwrap_or_default(),
            take.unwrap_or_default(),
            Alpha::to_decimal(*stake),
        ]);
    }
    let title = if open { "hotkeys with the most stake" } else { "validators with the most stake" };
    questions.show(title, table);
    let words: Vec<String> = validators.iter().map(|(hotkey, ..)| hotkey.to_string()).collect();
    let known = |other: &str| {
        cx.hotkey_account(&other.parse::<AccountArg>()?)?;
        Ok(other.to_owned())
    };
    let first = (!words.is_empty()).then_some("1");
    let question = "validator (a number, or a hotkey)";
    questions.ask(question, first, flag, |answer| chosen(answer, &words, known)).await
}
