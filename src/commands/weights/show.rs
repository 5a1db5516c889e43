//! `weights show`: what validators have set.

use clap::Args;
use serde::Serialize;

use super::checks;
use crate::chain;
use crate::chain::read::hotkey::uid_of;
use crate::chain::read::neuron::{hotkey_of, last_updates, neurons, validator_permits};
use crate::chain::read::subnet::{commit_reveal, subnet_exists};
use crate::chain::read::weights::stored_weights;
use crate::commands::args::account::AccountArg;
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::mechanism::MechId;
use crate::domain::share::percent;
use crate::domain::units::NetUid;
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};

/// Show the weights that are stored on a subnet
///
/// Of all neurons that have some, or of one neuron. `age` counts the blocks since the last weights, or since the
/// registration. Where weights are committed, those that were revealed last are shown.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl weights show 4
  taoctl weights show 4 --hotkey validator/default --json")]
pub struct Show {
    /// Number of the subnet
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: NetUid,

    /// Only the weights of this UID
    #[arg(long, value_name = "UID", conflicts_with = "hotkey")]
    uid: Option<u16>,

    /// Only the weights of this hotkey: an address, WALLET/HOTKEY, or a hotkey of the wallet
    #[arg(long, value_name = "HOTKEY")]
    hotkey: Option<AccountArg>,

    #[command(flatten)]
    read: ReadArgs,
}

/// The weights at one block, one row for each validator.
#[derive(Debug, Serialize)]
pub struct Matrix {
    netuid: NetUid,
    neurons: u16,
    commit_reveal: bool,
    validators: Vec<Validator>,
    /// Whether one neuron was asked for.
    #[serde(skip)]
    one: bool,
}

#[derive(Debug, Serialize)]
struct Validator {
    uid: u16,
    hotkey: AccountId,
    validator_permit: bool,
    last_update: u64,
    /// Blocks since then.
    age: u64,
    weights: Vec<Entry>,
}

/// One weight; the largest of a validator is 65,535.
#[derive(Debug, Serialize)]
struct Entry {
    uid: u16,
    weight: u16,
}

impl Query for Show {
    type View = Matrix;

    async fn query(&self, cx: &Ctx) -> Result<Matrix> {
        // resolve
        let netuid = self.netuid;
        let hotkey = self.hotkey.as_ref().map(|arg| cx.hotkey_account(arg)).transpose()?;

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let state = (
            subnet_exists(netuid),
            neurons(netuid),
            commit_reveal(netuid),
            validator_permits(netuid),
            last_updates(netuid),
            hotkey.map(|hotkey| uid_of(netuid, hotkey)),
        );
        let pinned = chain.read_at(state, at.map(|pin| pin.hash)).await?;
        let block = pinned.block;
        let (exists, count, (commit_reveal, _), permits, updates, found) = cx.pinned(pinned);
        if !exists {
            return Err(unknown_subnet(netuid));
        }
        let asked = match (hotkey.zip(found), self.uid) {
            (Some((hotkey, uid)), _) => {
                Some(uid.ok_or_else(|| checks::not_registered(netuid, hotkey))?)
            }
            (None, uid) => uid,
        };
        checks::refuse_unknown_uids(netuid, asked, count)?;
        let uids: Vec<u16> = asked.map_or_else(|| (0..count).collect(), |uid| vec![uid]);
        let rows = uids
            .iter()
            .map(|uid| (hotkey_of(netuid, *uid), stored_weights(MechId::MAIN.index(netuid), *uid)));
        let rows = chain.read_at(rows.collect::<Vec<_>>(), Some(block.hash)).await?.value;

        // say
        let mut validators = vec![];
        for (uid, (hotkey, weights)) in uids.into_iter().zip(rows) {
            let lists = updates.get(usize::from(uid)).zip(permits.get(usize::from(uid)));
            let (hotkey, (&last_update, &validator_permit)) =
                hotkey.zip(lists).ok_or_else(|| incomplete(uid))?;
            let weights = weights.into_iter().map(|(uid, weight)| Entry { uid, weight }).collect();
            let age = u64::from(block.number).saturating_sub(last_update);
            let row = Validator { uid, hotkey, validator_permit, last_update, age, weights };
            if asked.is_some() || !row.weights.is_empty() {
                validators.push(row);
            }
        }
        Ok(Matrix { netuid, neurons: count, commit_reveal, validators, one: asked.is_some() })
    }
}

fn incomplete(uid: u16) -> chain::Error {
    let reason = format!("the state of the subnet is incomplete for UID {uid}");
    chain::Error::Answer { method: "state_queryStorageAt", reason }
}

impl Validator {
    fn shares(&self) -> impl Iterator<Item = (&Entry, String)> {
        let sum: u64 = self.weights.iter().map(|entry| u64::from(entry.weight)).sum();
        self.weights.iter().map(move |entry| (entry, percent(entry.weight.into(), sum)))
    }

    fn render(&self, page: &mut Page) {
        page.fields([
            ("uid", self.uid.to_string()),
            ("hotkey", self.hotkey.to_string()),
            ("permit", if self.validator_permit { "yes" } else { "no" }.to_owned()),
            ("last update", format!("block {}, {} blocks ago", self.last_update, self.age)),
        ]);
        page.gap();
        let mut table = Table::new(&["uid>", "weight>", "share>"]);
        for (entry, share) in self.shares() {
            table.row([entry.uid.to_string(), entry.weight.to_string(), share]);
        }
        page.table(table, "no weights");
    }
}

impl View for Matrix {
    fn render(&self, page: &mut Page) {
        if let ([validator], true) = (self.validators.as_slice(), self.one) {
            return validator.render(page);
        }
        let mut table = Table::new(&["uid>", "hotkey", "permit", "updated>", "age>", "weights"]);
        for validator in &self.validators {
            let shares = validator.shares().map(|(entry, share)| format!("{}:{share}", entry.uid));
            table.row([
                validator.uid.to_string(),
                validator.hotkey.to_string(),
                if validator.validator_permit { "yes" } else { "" }.to_owned(),
                validator.last_update.to_string(),
                validator.age.to_string(),
                shares.collect::<Vec<_>>().join(" "),
            ]);
        }
        page.table(table, "no weights");
    }
}
