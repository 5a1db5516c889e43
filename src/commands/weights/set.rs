//! `weights set`: a validator's weights, signed by its hotkey.

use std::path::PathBuf;
use std::sync::OnceLock;

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::{checks, file};
use crate::chain::api::metagraph::MetagraphOf;
use crate::chain::calls::subtensor;
use crate::chain::read::sender::Sender;
use crate::chain::read::weights::{Neuron, WeightsOf, WeightsRules};
use crate::chain::{self, Chain, Pin};
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::sender::may_sign_call;
use crate::commands::too_early::too_early;
use crate::ctx::Ctx;
use crate::domain::epoch::blocks_to_wait;
use crate::domain::share::percent;
use crate::domain::units::{Alpha, NetUid};
use crate::domain::weights::{Weight, normalise};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Set the weights of a validator on a subnet
///
/// The hotkey of -H signs; the coldkey is not needed, and there is no fee. Only the proportions between the weights
/// count: the largest is sent as 65535. On a subnet where weights are committed and revealed this refuses.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl weights set 4 0:0.5 3:0.25 7:0.25
  taoctl weights set 4 --file weights.json --dry-run")]
pub struct Set {
    /// Number of the subnet
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: NetUid,

    /// Weights by UID: 0:0.5 3:0.25
    #[arg(value_name = "UID:WEIGHT", required_unless_present = "file")]
    weights: Vec<Weight>,

    /// File of weights, - for standard input: JSON {"uid": weight} or [[uid, weight]], or CSV uid,weight
    #[arg(long, value_name = "FILE", conflicts_with = "weights")]
    file: Option<PathBuf>,

    /// Version of the weights; by default the one that the subnet asks for
    #[arg(long, value_name = "N")]
    version_key: Option<u64>,

    #[command(flatten)]
    tx: TxArgs,

    /// The file as it was read first: a plan is made again, and a pipe can be read once.
    #[arg(skip)]
    from_file: OnceLock<Vec<Weight>>,
}

/// Weights that are on chain.
#[derive(Debug, Serialize)]
pub struct WeightsSet {
    netuid: NetUid,
    uid: u16,
    weights: Vec<Entry>,
}

/// One weight as it is stored: the largest is 65,535.
#[derive(Debug, Serialize)]
struct Entry {
    uid: u16,
    weight: u16,
}

impl Transaction for Set {
    type Receipt = WeightsSet;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let (netuid, signer) = (self.netuid, cx.hotkey()?);
        let hotkey = signer.account();
        let asked = self.asked()?;
        let sent = normalise(asked)?;

        // read
        let chain = cx.chain().await?;
        let reads = chain.read((WeightsOf(netuid, hotkey), Sender(hotkey)));
        // The version always takes eight bytes: its value does not change the fee.
        let any_version = self.call(&sent, 0);
        let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any_version, None))?;
        let block = pinned.block;
        let (rules, account) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;
        let rules = rules.ok_or_else(|| unknown_subnet(netuid))?;

        // decide
        let account = may_sign_call(account, block, (&any_version.pallet, &any_version.name))?;
        refuse_mode(netuid, &rules)?;
        let neuron = rules.neuron.ok_or_else(|| checks::not_registered(netuid, hotkey))?;
        let is_owner = rules.owner_hotkey == hotkey;
        if !is_owner && rules.stake_threshold > 0 {
            refuse_stake(chain, netuid, neuron, block, &rules).await?;
        }
        let version_key = self.version_key(&rules)?;
        refuse_early(neuron, block, &rules)?;
        let on_itself = matches!(sent.as_slice(), [(uid, _)] if *uid == neuron.uid);
        if !(neuron.validator_permit || is_owner || on_itself) {
            return Err(no_permit(netuid, neuron));
        }
        checks::refuse_unknown_uids(netuid, sent.iter().map(|(uid, _)| *uid), rules.neurons)?;
        if !on_itself {
            refuse_few(&sent, &rules)?;
        }

        // say
        let mut preview = Preview::default()
            .row("subnet", netuid)
            .row("validator", format!("{signer}, UID {}", neuron.uid))
            .row("version key", version_key);
        let sum: u64 = sent.iter().map(|(_, value)| u64::from(*value)).sum();
        for (asked, (uid, value)) in asked.iter().zip(&sent) {
            let share = percent((*value).into(), sum);
            let line = format!("{} is sent as {value}, {share}", asked.decimal());
            preview = preview.row(&format!("uid {uid}"), line);
        }
        let call = self.call(&sent, version_key);
        let summary =
            format!("set {} weights on subnet {netuid} as UID {}", sent.len(), neuron.uid);
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false },
            preview,
        ))
    }

    /// The chain stores the values as they are sent, because the largest already is 65,535.
    fn receipt(&self, outcome: &Outcome) -> Result<WeightsSet> {
        let sent = normalise(self.asked()?)?;
        Ok(WeightsSet {
            // The storage index of the main mechanism is the netuid.
            netuid: outcome.field("SubtensorModule", "WeightsSet", 0)?,
            uid: outcome.field("SubtensorModule", "WeightsSet", 1)?,
            weights: sent.into_iter().map(|(uid, weight)| Entry { uid, weight }).collect(),
        })
    }
}

impl Set {
    fn asked(&self) -> Result<&[Weight]> {
        match (&self.file, self.from_file.get()) {
            (None, _) => Ok(&self.weights),
            (Some(_), Some(read)) => Ok(read),
            (Some(path), None) => {
                let read = file::read(path)?;
                Ok(self.from_file.get_or_init(|| read))
            }
        }
    }

    fn call(&self, sent: &[(u16, u16)], version_key: u64) -> chain::calls::Call {
        let (uids, values) = sent.iter().copied().unzip();
        subtensor::set_weights(self.netuid, uids, values, version_key)
    }

    /// Zero accepts any.
    fn version_key(&self, rules: &WeightsRules) -> Result<u64> {
        let wanted = rules.version_key;
        match self.version_key {
            Some(given) if wanted != 0 && given < wanted => {
                let message = format!("the subnet asks for version {wanted}, not {given}");
                Err(Error::refused("version_key_too_low", message)
                    .hint("update the validator's code, or leave out --version-key")
                    .with_details(json!({ "version_key": wanted })))
            }
            given => Ok(given.unwrap_or(wanted)),
        }
    }
}

fn refuse_mode(netuid: NetUid, rules: &WeightsRules) -> Result<()> {
    if netuid.is_root() {
        return Err(Error::refused("root_has_no_weights", "the root network takes no weights"));
    }
    if rules.commit_reveal {
        let message = format!(
            "on subnet {netuid} weights are committed and revealed later, which this version cannot send"
        );
        return Err(Error::refused("commit_reveal_enabled", message).hint(format!(
            "`taoctl subnet show {netuid}` shows the mode; its owner can change it"
        )));
    }
    Ok(())
}

/// The stake that counts is computed by the chain: with root stake, and with what parents and children give.
async fn refuse_stake(
    chain: &Chain,
    netuid: NetUid,
    neuron: Neuron,
    block: Pin,
    rules: &WeightsRules,
) -> Result<()> {
    let graph = chain.ask(MetagraphOf(netuid), block.hash).await?;
    let graph = graph.ok_or_else(|| unknown_subnet(netuid))?;
    let stake = graph.total_stake.get(usize::from(neuron.uid)).ok_or_else(|| {
        let reason = format!("it has no stake of UID {}", neuron.uid);
        chain::Error::Answer { method: "get_metagraph", reason }
    })?;
    let threshold = Alpha(rules.stake_threshold);
    if *stake >= threshold {
        return Ok(());
    }
    let message = format!("the hotkey has a stake of {stake}; weights need {threshold}");
    Err(Error::refused("stake_below_threshold", message)
        .hint("stake more to the hotkey, on this subnet or on root")
        .with_details(json!({ "stake": stake, "threshold": threshold })))
}

fn refuse_early(neuron: Neuron, block: Pin, rules: &WeightsRules) -> Result<()> {
    let wait = blocks_to_wait(neuron.last_update, rules.rate_limit, block.number.into());
    if wait == 0 {
        return Ok(());
    }
    let message = format!(
        "the last weights or the registration were in block {}, and {} blocks must pass",
        neuron.last_update, rules.rate_limit
    );
    let details = json!({ "last_update": neuron.last_update, "rate_limit": rules.rate_limit });
    Err(too_early("weights_too_early", message, wait, block).with_more_details(details))
}

fn no_permit(netuid: NetUid, neuron: Neuron) -> Error {
    let message = format!("UID {} has no validator permit on subnet {netuid}", neuron.uid);
    Error::refused("no_validator_permit", message)
        .hint("each epoch gives permits to the hotkeys with the most stake")
        .hint(format!("without one only the weight on itself can be set: {}:1", neuron.uid))
}

fn refuse_few(sent: &[(u16, u16)], rules: &WeightsRules) -> Result<()> {
    let least = usize::from(rules.min_allowed.min(rules.neurons));
    if sent.len() >= least {
        return Ok(());
    }
    let message = format!("{} weights are given; the subnet asks for {least}", sent.len());
    Err(Error::refused("too_few_weights", message)
        .hint("a weight of zero counts as one: 5:0")
        .with_details(json!({ "given": sent.len(), "least": least })))
}

impl View for WeightsSet {
    fn render(&self, page: &mut Page) {
        page.line(format!(
            "set {} weights on subnet {} as UID {}",
            self.weights.len(),
            self.netuid,
            self.uid
        ));
        let sum: u64 = self.weights.iter().map(|entry| u64::from(entry.weight)).sum();
        let mut table = Table::new(&["uid>", "weight>", "share>"]);
        for entry in &self.weights {
            let share = percent(entry.weight.into(), sum);
            table.row([entry.uid.to_string(), entry.weight.to_string(), share]);
        }
        page.table(table, "no weights");
    }
}
