//! `weights set`: a validator's weights, signed by its hotkey.

use std::path::PathBuf;
use std::sync::OnceLock;

use clap::Args;
use serde::Serialize;

use super::file;
use super::standing::Standing;
use super::way::{Sending, sending};
use crate::chain::read::sender::Sender;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::ctx::Ctx;
use crate::domain::mechanism::MechId;
use crate::domain::share::percent;
use crate::domain::units::NetUid;
use crate::domain::weights::{Weight, normalise};
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::tx::plan::{Plan, Preview};
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
        let asked = self.asked()?;
        let sent = normalise(asked)?;

        // read
        let hotkey = signer.account();
        let beside = Sender(hotkey);
        let (standing, sender) = Standing::read(cx, netuid, MechId::MAIN, hotkey, beside).await?;

        // decide
        standing.refuse(&sent)?;
        let version_key = standing.version_key(self.version_key)?;
        standing.refuse_early()?;
        let (uid, block) = (standing.neuron.uid, standing.block);

        // say
        let mut preview = Preview::default()
            .row("subnet", netuid)
            .row("validator", format!("{signer}, UID {uid}"))
            .row("version key", version_key);
        let sum: u64 = sent.iter().map(|(_, value)| u64::from(*value)).sum();
        for (asked, (uid, value)) in asked.iter().zip(&sent) {
            let share = percent((*value).into(), sum);
            let line = format!("{} is sent as {value}, {share}", asked.decimal());
            preview = preview.row(&format!("uid {uid}"), line);
        }
        let sender = (signer, sender);
        let Sending { step, .. } = sending(cx, &standing, sender, &sent, version_key).await?;
        Ok(Plan::one(block, step, preview))
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
