//! What `weights ensure` decides from: what the chain has of the weights, and what is on its way.

use serde_json::json;

use super::standing::Standing;
use crate::chain::calls::{DecodedCall, decode_call};
use crate::chain::read::beacon::PulseOf;
use crate::chain::read::known::IfKnown;
use crate::chain::{Hash, Runtime};
use crate::commands::too_early::{block_time, too_early};
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::age::MaxAge;
use crate::domain::mechanism::{MechId, StorageIndex};
use crate::domain::span;
use crate::domain::timelock::{WeightsPayload, open};
use crate::domain::units::NetUid;
use crate::domain::upkeep::{self, Allowed, Situation, Unkept, Upkeep};
use crate::error::{Error, Result};
use crate::tx::entry::{Entry, State, Verdict};
use crate::tx::search;

/// Where the runtime does not say how long a block takes.
const BLOCK_TIME: u64 = 12_000;

/// What is decided of the weights, and from what.
pub struct Kept {
    pub upkeep: Upkeep,
    /// A run sends again at this block, if this one does not send or after it has.
    pub next: Option<u64>,
    /// In blocks.
    pub max_age: u64,
    /// Blocks since they were sent.
    pub age: u64,
    /// Whether they should have been sent before.
    pub is_urgent: bool,
    /// Whether a commit waits for its reveal.
    pub is_pending: bool,
    /// Whether the chain has other weights than those that were sent last.
    pub lost: bool,
    unkept: Option<Unkept>,
    /// Blocks from one run to the next.
    every: u64,
    block_time: u64,
}

/// Decides about the weights; `asked` are those of the file, as they would be sent.
pub async fn keep(
    cx: &Ctx,
    standing: &Standing,
    asked: Option<&[(u16, u16)]>,
    (max_age, every): (MaxAge, u64),
) -> Result<Kept> {
    let block_time = block_time(cx.chain().await?).await.unwrap_or(BLOCK_TIME);
    let allowed = Allowed::new(max_age, every, block_time);
    let rules = &standing.rules;
    let salted = standing.commits.salted.iter().map(|commit| commit.epoch);
    let epoch = rules.epochs.index.unwrap_or(0);
    let reveal_period = rules.epochs.reveal_period;
    let pending = standing.commits.timelocked.iter().map(|commit| commit.epoch).chain(salted);
    let pending = pending.filter(|commit| commit.saturating_add(reveal_period) >= epoch).max();
    let what = match pending {
        Some(_) => upkeep::Standing::Good,
        None => became(cx, standing, asked).await?,
    };
    let situation = Situation {
        schedule: rules.epochs.schedule,
        epoch,
        last_update: standing.neuron.last_update,
        rate_limit: rules.rate_limit,
        commit_reveal: rules.commit_reveal,
        reveal_period,
        pending,
        standing: what,
    };
    let upkeep = situation.upkeep(allowed);
    let next = match upkeep {
        Upkeep::Rest { next } => next,
        Upkeep::Send => match situation.after_sending().upkeep(allowed) {
            Upkeep::Rest { next } => next,
            Upkeep::Send | Upkeep::TooEarly { .. } => Some(situation.schedule.head),
        },
        Upkeep::TooEarly { wait } => Some(situation.schedule.head.saturating_add(wait)),
    };
    Ok(Kept {
        upkeep,
        next,
        max_age: allowed.blocks(&situation.schedule),
        age: situation.age(),
        is_urgent: situation.is_urgent(allowed),
        is_pending: pending.is_some(),
        lost: what == upkeep::Standing::Lost,
        unkept: situation.unkept(allowed),
        every: allowed.every,
        block_time,
    })
}

/// What became of the weights that were sent last, where no commit waits. The chain drops a commit in silence that it
/// cannot open, or whose hotkey may not set weights when its epoch comes.
async fn became(
    cx: &Ctx,
    standing: &Standing,
    asked: Option<&[(u16, u16)]>,
) -> Result<upkeep::Standing> {
    let stored = in_order(&standing.commits.stored);
    if stored.is_empty() {
        return Ok(upkeep::Standing::Nothing);
    }
    if asked.is_some_and(|asked| in_order(asked) == stored) {
        return Ok(upkeep::Standing::Good);
    }
    let Some(last) = last_sent(cx, standing).await? else { return Ok(upkeep::Standing::Good) };
    let last = match last {
        Last::Set(weights) => Some(weights),
        Last::Committed { ciphertext, round } => opened(cx, standing, &ciphertext, round).await?,
    };
    Ok(match last {
        Some(weights) if in_order(&weights) == stored => upkeep::Standing::Good,
        _ => upkeep::Standing::Lost,
    })
}

/// What is in a timelocked commit; `None`: no round has opened it, or it is no weights.
async fn opened(
    cx: &Ctx,
    standing: &Standing,
    ciphertext: &[u8],
    round: u64,
) -> Result<Option<Vec<(u16, u16)>>> {
    let chain = cx.chain().await?;
    let pulse = IfKnown(PulseOf(round));
    let published = chain.read_at(pulse, Some(standing.block.hash)).await?.value.flatten();
    Ok(published.and_then(|signature| {
        let payload = WeightsPayload::decode(&open(ciphertext, &signature).ok()?).ok()?;
        Some(payload.uids.into_iter().zip(payload.values).collect())
    }))
}

/// What was sent from here in the block of the last update.
enum Last {
    Set(Vec<(u16, u16)>),
    Committed { ciphertext: Vec<u8>, round: u64 },
}

/// `None` where it was sent by others, in a batch, or with a salt.
async fn last_sent(cx: &Ctx, standing: &Standing) -> Result<Option<Last>> {
    let (runtime, index) = (cx.chain().await?.runtime().await?, standing.index());
    let (entries, _) = cx.journal().await?.all_readable()?;
    let is_it = |entry: &&Entry| {
        let State::Included { inclusion } = &entry.state else { return false };
        entry.signer == standing.hotkey
            && inclusion.result == Verdict::Succeeded
            && u64::from(inclusion.block.number) == standing.neuron.last_update
    };
    Ok(entries.iter().filter(is_it).find_map(|entry| {
        let call = decode_call(runtime, &entry.call).ok().filter(|call| concerns(call, index))?;
        if let (Some(ciphertext), Some(round)) = (call.bytes("commit"), call.number("reveal_round"))
        {
            return Some(Last::Committed { ciphertext, round: u64::try_from(round).ok()? });
        }
        Some(Last::Set(call.u16s("dests")?.into_iter().zip(call.u16s("weights")?).collect()))
    }))
}

fn in_order(weights: &[(u16, u16)]) -> Vec<(u16, u16)> {
    let mut weights = weights.to_vec();
    weights.sort_unstable();
    weights
}

/// A transaction of an earlier run that sends weights there and that no block has yet. Those that a block has by now
/// are settled, and the node is sent again those that it has lost.
pub async fn in_flight(cx: &Ctx, hotkey: AccountId, index: StorageIndex) -> Result<Option<Hash>> {
    let (chain, journal) = (cx.chain().await?, cx.journal().await?);
    let open = search::settle_account(chain, &journal, cx.ui(), hotkey).await?;
    let runtime = chain.runtime().await?;
    let flies = open.entries.iter().find(|entry| {
        matches!(entry.state, State::Unknown) && sends_weights(runtime, &entry.call, index)
    });
    Ok(flies.map(|entry| entry.hash))
}

fn sends_weights(runtime: &Runtime, call: &[u8], index: StorageIndex) -> bool {
    decode_call(runtime, call).is_ok_and(|call| concerns(&call, index))
}

/// Whether it sets or commits weights there. A batch concerns every subnet.
fn concerns(call: &DecodedCall, index: StorageIndex) -> bool {
    let reveals = call.name.starts_with("reveal") || call.name.starts_with("batch_reveal");
    if call.pallet != "SubtensorModule" || !call.name.contains("weights") || reveals {
        return false;
    }
    let Some(netuid) = call.number("netuid").and_then(|netuid| u16::try_from(netuid).ok()) else {
        return true;
    };
    let mechanism = call.number("mecid").and_then(|mechanism| u8::try_from(mechanism).ok());
    mechanism.map_or(MechId::MAIN, MechId).index(NetUid(netuid)) == index
}

impl Kept {
    /// The error of weights that should be sent now.
    pub fn too_early(&self, standing: &Standing, wait: u64) -> Error {
        let (last_update, rate_limit) = (standing.neuron.last_update, standing.rules.rate_limit);
        let place = standing.place();
        let why = match standing.commits.stored.is_empty() {
            true => format!("{place} has no weights of UID {} yet", standing.neuron.uid),
            false if self.lost => {
                format!("the chain has not kept the weights of block {last_update}")
            }
            false => {
                format!(
                    "the weights on {place} are {} blocks old, more than {}",
                    self.age, self.max_age
                )
            }
        };
        let message = format!(
            "{why}; after block {last_update} the subnet takes them in {rate_limit} blocks"
        );
        too_early("weights_too_early", message, wait, standing.block).with_more_details(json!({
            "state": "too_early",
            "age": self.age,
            "max_age": self.max_age,
            "last_update": last_update,
            "rate_limit": rate_limit,
            "next_action_block": self.next,
        }))
    }

    /// What the operator has to know beside what was done.
    pub fn warnings(&self, standing: &Standing) -> Vec<String> {
        let mut warnings = vec![];
        if self.lost && self.upkeep == Upkeep::Send {
            let block = standing.neuron.last_update;
            warnings.push(format!(
                "the chain has not kept what was sent in block {block}, and it is sent again: the beacon was silent, the \
                 hotkey had no permit or too little stake when its epoch came, or an older commit was revealed later"
            ));
        }
        let (age, every) = (self.max_age, self.every);
        let (period, why) = match self.unkept {
            None => return warnings,
            Some(Unkept::RateLimit(limit)) => {
                (limit, format!("the subnet takes weights every {limit} blocks"))
            }
            Some(Unkept::Epoch(tempo)) => {
                (tempo, format!("one commit counts in each epoch of {tempo} blocks"))
            }
        };
        let most = period.saturating_add(every);
        warnings.push(format!(
            "--max-age of {age} blocks cannot be kept: {why}, and this runs every {every}; they become up to {most} \
             blocks old ({})",
            span::about(most, self.block_time)
        ));
        warnings
    }
}
