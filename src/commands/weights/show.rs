//! `weights show`: what validators have set.

mod drawn;

use std::str::FromStr;

use clap::Args;
use serde::Serialize;

use super::checks;
use super::standing::unknown_mechanism;
use crate::chain;
use crate::chain::Pin;
use crate::chain::read::hotkey::uid_of;
use crate::chain::read::matrix::{MatrixOf, MatrixRules, all_weights};
use crate::commands::args::account::{AccountArg, AccountArgError};
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::error::Result;
use crate::output::short::Names;

/// Show the weights that are stored on a subnet
///
/// Of all neurons that have some: a heat map where it fits the terminal, else a row for each. Or of one neuron, or for
/// one. `age` counts the blocks since the last weights or commit, or since the registration. Where weights are
/// committed, those that were revealed last are shown. Weights of a neuron without a validator permit, or older than
/// the activity cutoff, do not count. Neither do those on a neuron that registered after the weights or commit: shares
/// are of those that count.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl weights show 4
  taoctl weights show 4 --to validator/default
  taoctl weights show 4 --uid 7 --mechanism 1 --json")]
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

    /// Who gives weight to this UID or hotkey
    #[arg(long, value_name = "UID|HOTKEY", conflicts_with_all = ["uid", "hotkey"])]
    to: Option<Neuron>,

    /// The mechanism of the subnet
    #[arg(long, value_name = "N", default_value = "0")]
    mechanism: MechId,

    #[command(flatten)]
    form: FormArgs,

    #[command(flatten)]
    read: ReadArgs,
}

/// How the weights of all are shown.
#[derive(Clone, Debug, Args)]
#[group(multiple = false, conflicts_with_all = ["uid", "hotkey", "to"])]
struct FormArgs {
    /// All weights as shades, a row for each validator
    #[arg(long)]
    heat: bool,

    /// All weights as numbers: how many percent a row gives to each UID
    #[arg(long)]
    matrix: bool,

    /// A row for each validator, with its largest weights
    #[arg(long)]
    rows: bool,
}

/// What the text rendering is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    One,
    To,
    Heat,
    Numbers,
    Rows,
    /// A heat map where it fits a terminal, else rows.
    Fitting,
}

/// The weights at one block, one row for each validator.
#[derive(Debug, Serialize)]
pub struct Matrix {
    netuid: NetUid,
    mechanism: MechId,
    neurons: u16,
    commit_reveal: bool,
    /// Weights that are older, in blocks, do not count.
    activity_cutoff: u64,
    /// The UID whose weights were asked for: a row has that one, and the sum of all.
    to: Option<u16>,
    validators: Vec<Validator>,
    #[serde(skip)]
    form: Form,
    /// By UID.
    #[serde(skip)]
    hotkeys: Vec<AccountId>,
    /// What hotkeys of the wallet folder are called.
    #[serde(skip)]
    names: Names,
}

#[derive(Debug, Serialize)]
struct Validator {
    uid: u16,
    hotkey: AccountId,
    /// `WALLET/HOTKEY`, if the hotkey is in the wallets folder.
    own_name: Option<String>,
    validator_permit: bool,
    last_update: u64,
    /// Blocks since then.
    age: u64,
    /// Whether that is within the activity cutoff.
    active: bool,
    /// Of all its weights but those that are outdated.
    sum: u64,
    weights: Vec<Entry>,
}

/// One weight; the largest of a validator is 65,535.
#[derive(Clone, Copy, Debug, Serialize)]
struct Entry {
    uid: u16,
    weight: u16,
    /// Whether the neuron registered after the weights were set or committed: it does not count then.
    outdated: bool,
}

impl Query for Show {
    type View = Matrix;

    async fn query(&self, cx: &Ctx) -> Result<Matrix> {
        // resolve
        let (netuid, mechanism) = (self.netuid, self.mechanism);
        let asked = self.neuron(cx)?;

        // read
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let found = asked.as_ref().and_then(Asked::hotkey).map(|hotkey| uid_of(netuid, hotkey));
        let rules = MatrixOf(netuid, mechanism);
        let pinned = chain.read_at((rules, found), at.map(|pin| pin.hash)).await?;
        let block = pinned.block;
        let (rules, found) = cx.pinned(pinned);
        let rules = rules.ok_or_else(|| unknown_subnet(netuid))?;
        if mechanism.0 >= rules.mechanisms {
            return Err(unknown_mechanism(netuid, mechanism, rules.mechanisms));
        }
        let asked = asked.map(|asked| asked.uid(netuid, found.flatten())).transpose()?;
        checks::refuse_unknown_uids(netuid, asked, rules.neurons)?;
        let neurons = all_weights(netuid, mechanism.index(netuid), rules.neurons);
        let neurons = chain.read_at(neurons, Some(block.hash)).await?.value;

        // say
        let names = cx.hotkey_names();
        let form = self.form();
        let (mut hotkeys, mut validators) = (vec![], vec![]);
        let registered: Vec<u64> = neurons.iter().map(|(.., registered)| *registered).collect();
        for (uid, (hotkey, weights, _)) in (0..).zip(neurons) {
            let hotkey = hotkey.ok_or_else(|| incomplete(uid))?;
            hotkeys.push(hotkey);
            let own_name = names.get(&hotkey).cloned();
            let last_update = rules.last_update(uid);
            let entries = weights.into_iter().map(|(to, weight)| {
                let target = registered.get(usize::from(to)).copied();
                // As an epoch leaves them out.
                let outdated = target.is_none_or(|block| last_update <= block);
                Entry { uid: to, weight, outdated }
            });
            let row = Validator::new((uid, hotkey, own_name), entries.collect(), &rules, block);
            validators.push(row);
        }
        let to = asked.filter(|_| form == Form::To);
        match (form, asked) {
            (Form::One, Some(asked)) => validators.retain(|row| row.uid == asked),
            (Form::To, Some(to)) => validators.retain_mut(|row| row.keep_only(to)),
            _ => validators.retain(|row| !row.weights.is_empty()),
        }
        Ok(Matrix {
            netuid,
            mechanism,
            neurons: rules.neurons,
            commit_reveal: rules.commit_reveal,
            activity_cutoff: rules.epochs.activity_cutoff(),
            to,
            validators,
            form,
            hotkeys,
            names,
        })
    }
}

fn incomplete(uid: u16) -> chain::Error {
    let reason = format!("the state of the subnet has no hotkey of UID {uid}");
    chain::Error::Answer { method: "state_queryStorageAt", reason }
}

/// A neuron as the user names it.
#[derive(Clone, Debug)]
enum Neuron {
    Uid(u16),
    Hotkey(AccountArg),
}

impl FromStr for Neuron {
    type Err = AccountArgError;

    fn from_str(text: &str) -> Result<Self, AccountArgError> {
        match text.parse() {
            Ok(uid) => Ok(Self::Uid(uid)),
            Err(_) => text.parse().map(Self::Hotkey),
        }
    }
}

/// The same with its address.
#[derive(Clone, Copy, Debug)]
enum Asked {
    Uid(u16),
    Hotkey(AccountId),
}

impl Asked {
    fn hotkey(&self) -> Option<AccountId> {
        match self {
            Self::Uid(_) => None,
            Self::Hotkey(hotkey) => Some(*hotkey),
        }
    }

    /// `found` is what the chain says of the hotkey.
    fn uid(self, netuid: NetUid, found: Option<u16>) -> Result<u16> {
        match self {
            Self::Uid(uid) => Ok(uid),
            Self::Hotkey(hotkey) => found.ok_or_else(|| checks::not_registered(netuid, hotkey)),
        }
    }
}

impl Show {
    fn neuron(&self, cx: &Ctx) -> Result<Option<Asked>> {
        let hotkey = |arg| Ok(Some(Asked::Hotkey(cx.hotkey_account(arg)?)));
        match (&self.uid, &self.hotkey, &self.to) {
            (Some(uid), ..) | (.., Some(Neuron::Uid(uid))) => Ok(Some(Asked::Uid(*uid))),
            (_, Some(arg), _) | (.., Some(Neuron::Hotkey(arg))) => hotkey(arg),
            _ => Ok(None),
        }
    }

    fn form(&self) -> Form {
        let FormArgs { heat, matrix, rows } = self.form;
        match () {
            () if self.to.is_some() => Form::To,
            () if self.uid.is_some() || self.hotkey.is_some() => Form::One,
            () if heat => Form::Heat,
            () if matrix => Form::Numbers,
            () if rows => Form::Rows,
            () => Form::Fitting,
        }
    }
}

impl Validator {
    fn new(
        (uid, hotkey, own_name): (u16, AccountId, Option<String>),
        weights: Vec<Entry>,
        rules: &MatrixRules,
        block: Pin,
    ) -> Self {
        let last_update = rules.last_update(uid);
        let age = u64::from(block.number).saturating_sub(last_update);
        Self {
            uid,
            hotkey,
            own_name,
            validator_permit: rules.has_permit(uid),
            last_update,
            age,
            active: age <= rules.epochs.activity_cutoff(),
            sum: counting_sum(&weights),
            weights,
        }
    }

    /// Forgets the weights on all but one UID, and tells whether there is any on that.
    fn keep_only(&mut self, to: u16) -> bool {
        self.weights.retain(|entry| entry.uid == to && entry.weight > 0);
        !self.weights.is_empty()
    }
}

fn counting_sum(weights: &[Entry]) -> u64 {
    weights.iter().map(|entry| entry.counting()).sum()
}

impl Entry {
    /// What an epoch takes of it.
    fn counting(self) -> u64 {
        if self.outdated { 0 } else { self.weight.into() }
    }
}
