//! Where a hotkey stands on a mechanism of a subnet, at one block: what all commands of weights decide from.

use serde_json::json;

use super::checks;
use crate::chain::api::metagraph::MetagraphOf;
use crate::chain::read::Read;
use crate::chain::read::commits::{Commits, CommitsOf};
use crate::chain::read::weights::{Neuron, WeightsOf, WeightsRules};
use crate::chain::{self, Chain, Hash, Pin};
use crate::commands::args::netuid::unknown_subnet;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::mechanism::{MechId, StorageIndex};
use crate::domain::units::{Alpha, NetUid};
use crate::error::{Error, Result};

/// A registered hotkey, with the rules that it is under.
#[derive(Clone, Debug)]
pub struct Standing {
    pub netuid: NetUid,
    pub mechanism: MechId,
    pub hotkey: AccountId,
    /// The block of everything else.
    pub block: Pin,
    pub rules: WeightsRules,
    pub neuron: Neuron,
    /// What counts against the threshold; `None` where nothing is asked of this hotkey.
    pub stake: Option<Alpha>,
    /// What it has stored and committed.
    pub commits: Commits,
}

impl Standing {
    /// Reads it, and what the caller needs `beside` it, in two requests of one block: what is stored and committed
    /// depends on the UID and the epoch.
    ///
    /// # Errors
    /// `root_has_no_weights`, `subnet_unknown`, `mechanism_unknown` and `not_registered`.
    pub async fn read<R: Read>(
        cx: &Ctx,
        netuid: NetUid,
        mechanism: MechId,
        hotkey: AccountId,
        beside: R,
    ) -> Result<(Self, R::Out)> {
        Self::read_at(cx, netuid, mechanism, hotkey, beside, None).await
    }

    /// The same at a block, or the best one.
    pub async fn read_at<R: Read>(
        cx: &Ctx,
        netuid: NetUid,
        mechanism: MechId,
        hotkey: AccountId,
        beside: R,
        at: Option<Hash>,
    ) -> Result<(Self, R::Out)> {
        if netuid.is_root() {
            return Err(Error::refused("root_has_no_weights", "the root network takes no weights"));
        }
        let chain = cx.chain().await?;
        let pinned = chain.read_at((WeightsOf(netuid, mechanism, hotkey), beside), at).await?;
        let block = pinned.block;
        let (rules, beside) = cx.pinned(pinned);
        let rules = rules.ok_or_else(|| unknown_subnet(netuid))?;
        if !rules.has(mechanism) {
            return Err(unknown_mechanism(netuid, mechanism, rules.mechanisms));
        }
        let neuron = rules.neuron.ok_or_else(|| checks::not_registered(netuid, hotkey))?;
        let index = mechanism.index(netuid);
        let of = CommitsOf { index, hotkey, uid: neuron.uid, epochs: rules.epochs.open() };
        let commits = async { Ok(chain.read_at(of, Some(block.hash)).await?.value) };
        let needs_stake = rules.owner_hotkey != hotkey && rules.stake_threshold > 0;
        let stake = async {
            match needs_stake {
                true => stake(chain, netuid, neuron.uid, block).await.map(Some),
                false => Ok(None),
            }
        };
        let (commits, stake) = tokio::try_join!(commits, stake)?;
        let own = Self { netuid, mechanism, hotkey, block, rules, neuron, stake, commits };
        Ok((own, beside))
    }

    /// Where the mechanism is stored.
    pub fn index(&self) -> StorageIndex {
        self.mechanism.index(self.netuid)
    }

    /// `subnet 4`, or `mechanism 1 of subnet 4`.
    pub fn place(&self) -> String {
        place(self.netuid, self.mechanism)
    }

    /// Whether it is the hotkey of the subnet's owner, whom some rules excuse.
    pub fn is_owner(&self) -> bool {
        self.rules.owner_hotkey == self.hotkey
    }

    /// Whether these are the weight on itself alone, which some rules excuse.
    pub fn is_on_itself(&self, weights: &[(u16, u16)]) -> bool {
        matches!(weights, [(uid, _)] if *uid == self.neuron.uid)
    }
}

/// `subnet 4`, or `mechanism 1 of subnet 4`.
pub fn place(netuid: NetUid, mechanism: MechId) -> String {
    match mechanism {
        MechId::MAIN => format!("subnet {netuid}"),
        _ => format!("mechanism {mechanism} of subnet {netuid}"),
    }
}

/// The stake that counts is computed by the chain: with root stake, and with what parents and children give.
async fn stake(chain: &Chain, netuid: NetUid, uid: u16, block: Pin) -> Result<Alpha> {
    let graph = chain.ask(MetagraphOf(netuid), block.hash).await?;
    let graph = graph.ok_or_else(|| unknown_subnet(netuid))?;
    let stake = graph.total_stake.get(usize::from(uid)).ok_or_else(|| {
        let reason = format!("it has no stake of UID {uid}");
        chain::Error::Answer { method: "get_metagraph", reason }
    });
    Ok(*stake?)
}

/// The subnet has fewer mechanisms.
pub fn unknown_mechanism(netuid: NetUid, mechanism: MechId, mechanisms: u8) -> Error {
    let message = match mechanisms {
        1 => format!("subnet {netuid} only has mechanism 0, no {mechanism}"),
        _ => format!("subnet {netuid} has {mechanisms} mechanisms and no {mechanism}"),
    };
    Error::refused("mechanism_unknown", message)
        .hint("the first one is 0; leave out --mechanism for it")
        .with_details(json!({ "mechanism": mechanism, "mechanisms": mechanisms }))
}
