//! How weights reach the chain: set at once, or committed for a later round of the beacon, as the subnet wants it.

use serde_json::json;

use super::standing::Standing;
use crate::chain::calls::{Call, weights};
use crate::chain::read::beacon::{BeaconState, StoredBeacon};
use crate::chain::read::known::IfKnown;
use crate::chain::read::sender::{Sender, SenderInfo};
use crate::chain::timelock::seal;
use crate::commands::beacon;
use crate::commands::sender::may_sign_call;
use crate::commands::too_early::too_early;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::schedule::Pace;
use crate::domain::timelock::WeightsPayload;
use crate::error::{Error, Result};
use crate::tx::plan::{Spend, Step};
use crate::tx::signer::Signer;

/// Which call carries weights now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// They are set and count at once.
    Plain,
    /// They are committed encrypted, in the form of this version, and the chain reveals them by itself.
    Timelock { version: u16 },
}

/// The form of timelocked commits that this program writes.
const VERSION: u16 = 4;
/// The chain takes no longer ciphertext (`MAX_CRV3_COMMIT_SIZE_BYTES`).
const MAX_CIPHERTEXT: usize = 5_000;
/// No era is so short that what is to be in one of fewer blocks could be signed.
const SHORTEST: u64 = 2;

impl Standing {
    /// The way that the subnet takes now.
    ///
    /// # Errors
    /// `commit_version_unknown` where it wants a form that this program does not know.
    pub fn way(&self) -> Result<Way> {
        match (self.rules.commit_reveal, self.rules.commit_version) {
            (false, _) => Ok(Way::Plain),
            (true, Some(VERSION)) => Ok(Way::Timelock { version: VERSION }),
            (true, version) => Err(unknown_version(version)),
        }
    }
}

/// What sending weights needs to know beside where the hotkey stands.
pub fn needs(hotkey: AccountId) -> (Sender, IfKnown<BeaconState>) {
    (Sender(hotkey), IfKnown(BeaconState))
}

/// The answers to [`needs`].
pub type Needs = (SenderInfo, Option<StoredBeacon>);

/// Weights with the step that sends them.
pub struct Sending {
    pub step: Step,
    /// `None`: they count at once.
    pub reveal: Option<Reveal>,
}

/// When the chain reveals what is committed in the next block, or up to the end of its epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reveal {
    /// `SubnetEpochIndex` of the commit.
    pub epoch: u64,
    /// The last block of that epoch: in a later one the round would be wrong.
    pub until: u64,
    /// The block that begins the epoch of the reveal.
    pub block: u64,
    /// The round of the beacon that opens it.
    pub round: u64,
    pub pace: Pace,
}

/// The step that sends these weights now, as [`crate::domain::weights::normalise`] made them. It asks nothing but what
/// sends them: see [`Standing::refuse`], [`Standing::refuse_waiting`] and [`Standing::refuse_early`] first.
///
/// # Errors
/// Those of [`Standing::way`] and [`may_sign_call`]; of a commit `epoch_turns` (too early), `epochs_stopped`,
/// `beacon_unknown`, `timelock_other_beacon`, `round_published`, `too_many_commits`, `too_many_weights`.
pub async fn sending(
    cx: &Ctx,
    standing: &Standing,
    signer: Signer,
    (sender, beacon): Needs,
    values: &[(u16, u16)],
    version_key: u64,
) -> Result<Sending> {
    let (netuid, mechanism) = (standing.netuid, standing.mechanism);
    let (place, uid) = (standing.place(), standing.neuron.uid);
    let (call, summary, reveal) = match standing.way()? {
        Way::Plain => {
            let call = weights::set(netuid, mechanism, values, version_key);
            (call, format!("set {} weights on {place} as UID {uid}", values.len()), None)
        }
        Way::Timelock { version } => {
            let (call, reveal) =
                commit(cx, standing, beacon, (values, version_key), version).await?;
            // A ciphertext is never the same: what is the same is told by these words.
            (call, format!("commit weights on {place} as UID {uid}"), Some(reveal))
        }
    };
    let deposit = cx.chain().await?.existential_deposit().await?;
    let account = may_sign_call(sender, standing.block, (&call.pallet, &call.name))?;
    let spend = Spend::only_fee(account.spendable(deposit));
    let until = reveal.map(|reveal| u32::try_from(reveal.until).unwrap_or(u32::MAX));
    let step = Step { call, signer, summary, spend, fee: None, trades: false, until };
    Ok(Sending { step, reveal })
}

async fn commit(
    cx: &Ctx,
    standing: &Standing,
    stored: Option<StoredBeacon>,
    (values, version_key): (&[(u16, u16)], u64),
    version: u16,
) -> Result<(Call, Reveal)> {
    let stored = stored.ok_or_else(no_beacon)?;
    beacon::trust(cx, &stored.beacon).await?;
    let reveal = reveal(cx, standing, &stored).await?;
    let same_epoch = standing.commits.timelocked.iter();
    standing.refuse_full(same_epoch.filter(|commit| commit.epoch == reveal.epoch).count())?;
    let (uids, values) = values.iter().copied().unzip();
    let payload = WeightsPayload { hotkey: Some(standing.hotkey), uids, values, version_key };
    let ciphertext = seal(&stored.beacon.key, reveal.round, &payload.encode())?;
    if ciphertext.len() > MAX_CIPHERTEXT {
        return Err(too_long(ciphertext.len()));
    }
    let (netuid, mechanism) = (standing.netuid, standing.mechanism);
    let call = weights::commit_timelocked(netuid, mechanism, ciphertext, reveal.round, version);
    Ok((call, reveal))
}

/// For a commit in the next block, by the chain's own clock.
async fn reveal(cx: &Ctx, standing: &Standing, stored: &StoredBeacon) -> Result<Reveal> {
    let epochs = standing.rules.epochs;
    let index = epochs.index.ok_or_else(|| uncounted(standing))?;
    let schedule = epochs.schedule;
    let (Some(epoch), Some(until), Some(block)) = (
        schedule.commit_epoch(index),
        schedule.last_block_of_epoch(),
        schedule.reveal_block(epochs.reveal_period),
    ) else {
        return Err(stopped(standing));
    };
    let left = until.saturating_sub(schedule.head);
    if left < SHORTEST {
        let message = format!("an epoch of subnet {} ends with block {until}", standing.netuid);
        return Err(too_early("epoch_turns", message, left, standing.block));
    }
    let pace = beacon::pace(cx, standing.block, stored).await?;
    let round = pace.reveal_round(block, &stored.beacon.rounds);
    if round <= stored.newest {
        return Err(published(round, stored.newest));
    }
    Ok(Reveal { epoch, until, block, round, pace })
}

fn unknown_version(version: Option<u16>) -> Error {
    let wanted = match version {
        Some(version) => format!("commits of version {version}"),
        None => "commits in a way that this runtime does not name".to_owned(),
    };
    let message = format!("the chain wants {wanted}; this program writes version {VERSION}");
    Error::refused("commit_version_unknown", message)
        .hint("a newer taoctl may know it; `taoctl weights commit` commits with a salt instead")
        .with_details(json!({ "wanted": version, "known": VERSION }))
}

fn no_beacon() -> Error {
    let message = "this runtime has no beacon that could open what is committed";
    Error::refused("beacon_unknown", message)
        .hint("`taoctl weights commit` commits with a salt instead")
}

fn uncounted(standing: &Standing) -> Error {
    let message = format!(
        "when subnet {} reveals commits is unknown on this runtime: it does not count epochs",
        standing.netuid
    );
    Error::refused("epoch_index_unknown", message).hint("a newer taoctl may know it")
}

fn stopped(standing: &Standing) -> Error {
    let message = format!(
        "subnet {} has no epochs (its tempo is 0): a commit would never be revealed",
        standing.netuid
    );
    Error::refused("epochs_stopped", message).hint("its owner can set a tempo")
}

fn published(round: u64, newest: u64) -> Error {
    let message = format!(
        "everybody could open it at once: round {round} is due, and the beacon is at round {newest}"
    );
    Error::refused("round_published", message)
        .hint("the clock of the chain is behind: run it again when its blocks come regularly")
        .with_details(json!({ "round": round, "newest_round": newest }))
}

fn too_long(bytes: usize) -> Error {
    let message =
        format!("encrypted the weights take {bytes} bytes; the chain takes {MAX_CIPHERTEXT}");
    Error::refused("too_many_weights", message)
        .hint("leave out neurons whose weight is zero")
        .with_details(json!({ "bytes": bytes, "most": MAX_CIPHERTEXT }))
}
