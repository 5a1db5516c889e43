//! Weights as they are given: neurons by their UID or by their hotkey.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde_json::json;

use crate::chain::read::{IfStored, hotkey::uid_of};
use crate::commands::args::account::AccountArg;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::units::NetUid;
use crate::domain::weight_share::Share;
use crate::domain::weights::{Weight, WeightsError, normalise};
use crate::error::{Error, Result};

/// One `UID:WEIGHT` or `HOTKEY:WEIGHT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub neuron: NeuronArg,
    pub share: Share,
}

/// A neuron of the subnet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NeuronArg {
    Uid(u16),
    /// An address, `WALLET/HOTKEY` or a development account; a bare word is none, because it may be a mistake.
    Hotkey(AccountArg),
}

impl NeuronArg {
    /// `None` for what is neither.
    pub fn parse(text: &str) -> Option<Self> {
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().ok().map(Self::Uid);
        }
        match text.parse().ok()? {
            AccountArg::Name(_) => None,
            hotkey => Some(Self::Hotkey(hotkey)),
        }
    }
}

impl fmt::Display for NeuronArg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Uid(uid) => uid.fmt(f),
            Self::Hotkey(AccountArg::Address(hotkey)) => hotkey.fmt(f),
            Self::Hotkey(other) => f.write_str(&other.name().unwrap_or_default()),
        }
    }
}

impl FromStr for Given {
    type Err = WeightsError;

    fn from_str(text: &str) -> std::result::Result<Self, WeightsError> {
        let malformed = || WeightsError::Malformed(text.to_owned());
        let (neuron, weight) = text.rsplit_once(':').ok_or_else(malformed)?;
        let neuron = NeuronArg::parse(neuron).ok_or_else(malformed)?;
        let share = Share::of_entry(weight, text)?;
        Ok(Self { neuron, share })
    }
}

/// The same with UIDs only: what is committed by its hash has to be the same when it is revealed.
pub fn by_uid(given: Vec<Given>) -> Result<Vec<Weight>> {
    let weight = |given: Given| match given.neuron {
        NeuronArg::Uid(uid) => Ok(Weight { uid, share: given.share }),
        NeuronArg::Hotkey(_) => Err(Error::usage(format!(
            "`{}` is a hotkey; here neurons are named by their UIDs",
            given.neuron
        ))
        .hint("`taoctl subnet metagraph` shows the UIDs")),
    };
    given.into_iter().map(weight).collect()
}

/// A list of weights whose hotkeys are known by their addresses.
#[derive(Clone, Debug)]
pub struct Asked {
    given: Vec<Given>,
    hotkeys: BTreeMap<usize, AccountId>,
}

/// A list whose neurons have UIDs, with what is sent for them.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// In the order given.
    pub rows: Vec<Row>,
}

/// A weight before and after.
#[derive(Clone, Debug)]
pub struct Row {
    pub uid: u16,
    /// Where it was given instead of the UID.
    pub hotkey: Option<AccountId>,
    pub share: Share,
    /// What is sent: the largest is 65,535.
    pub value: u16,
}

impl Asked {
    /// Looks up the names of wallets. What is wrong with a list of UIDs needs no node.
    pub fn new(cx: &Ctx, given: Vec<Given>) -> Result<Self> {
        let mut hotkeys = BTreeMap::new();
        for (index, given) in given.iter().enumerate() {
            if let NeuronArg::Hotkey(hotkey) = &given.neuron {
                hotkeys.insert(index, cx.hotkey_account(hotkey)?);
            }
        }
        let asked = Self { given, hotkeys };
        if asked.hotkeys.is_empty() {
            asked.resolve(NetUid::ROOT, &[])?;
        }
        Ok(asked)
    }

    /// What has to be read of `netuid` to know the UIDs of all hotkeys.
    pub fn uids(&self, netuid: NetUid) -> Vec<IfStored<u16>> {
        self.hotkeys.values().map(|hotkey| uid_of(netuid, *hotkey)).collect()
    }

    /// With the `uids` that were read, in their order.
    ///
    /// # Errors
    /// `hotkeys_not_registered`, and what [`normalise`] refuses.
    pub fn resolve(&self, netuid: NetUid, uids: &[Option<u16>]) -> Result<Resolved> {
        let found: BTreeMap<usize, Option<u16>> =
            self.hotkeys.keys().copied().zip(uids.iter().copied()).collect();
        let missing: Vec<AccountId> = self
            .hotkeys
            .iter()
            .filter(|(index, _)| found.get(index).copied().flatten().is_none())
            .map(|(_, hotkey)| *hotkey)
            .collect();
        if let Some(first) = missing.first() {
            return Err(not_registered(netuid, *first, &missing));
        }
        let weight = |(index, given): (usize, &Given)| {
            let uid = match given.neuron {
                NeuronArg::Uid(uid) => uid,
                NeuronArg::Hotkey(_) => found.get(&index).copied().flatten()?,
            };
            Some(Weight { uid, share: given.share })
        };
        let weights: Option<Vec<Weight>> = self.given.iter().enumerate().map(weight).collect();
        let weights = weights.ok_or_else(|| Error::internal("a hotkey has no UID"))?;
        let sent = normalise(&weights)?;
        let row = |((index, weight), (uid, value)): ((usize, &Weight), (u16, u16))| Row {
            uid,
            hotkey: self.hotkeys.get(&index).copied(),
            share: weight.share,
            value,
        };
        let rows = weights.iter().enumerate().zip(sent).map(row).collect();
        Ok(Resolved { rows })
    }
}

impl Resolved {
    /// Pairs of UID and value, as they are sent.
    pub fn values(&self) -> Vec<(u16, u16)> {
        self.rows.iter().map(|row| (row.uid, row.value)).collect()
    }
}

fn not_registered(netuid: NetUid, first: AccountId, all: &[AccountId]) -> Error {
    let message = match all.len() {
        1 => format!("{first} gets a weight and is not registered on subnet {netuid}"),
        more => format!(
            "{more} hotkeys get a weight and are not registered on subnet {netuid}, {first} is one"
        ),
    };
    Error::refused("hotkeys_not_registered", message)
        .hint(format!("`taoctl subnet metagraph {netuid}` shows who is"))
        .with_details(json!({ "netuid": netuid, "hotkeys": all }))
}
