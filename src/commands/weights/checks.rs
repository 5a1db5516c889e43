//! What keeps weights from being set or committed. The chain would refuse it, or forget it in silence.

use serde_json::json;

use super::standing::Standing;
use crate::chain::read::commits::Timelocked;
use crate::commands::too_early::too_early;
use crate::domain::address::AccountId;
use crate::domain::epoch::blocks_to_wait;
use crate::domain::units::{Alpha, NetUid};
use crate::error::{Error, Result};

/// The chain keeps so many commits of a hotkey that are not revealed yet (TooManyUnrevealedCommits).
pub const MAX_UNREVEALED: usize = 10;

impl Standing {
    /// What refuses these weights for good, whenever they are sent: stake, permit, UIDs, their number.
    ///
    /// # Errors
    /// `stake_below_threshold`, `no_validator_permit`, `uid_unknown`, `too_few_weights`.
    pub fn refuse(&self, weights: &[(u16, u16)]) -> Result<()> {
        self.refuse_stake()?;
        let on_itself = self.is_on_itself(weights);
        if !(self.neuron.validator_permit || self.is_owner() || on_itself) {
            return Err(self.no_permit());
        }
        let uids = weights.iter().map(|(uid, _)| *uid);
        refuse_unknown_uids(self.netuid, uids, self.rules.neurons)?;
        if on_itself { Ok(()) } else { self.refuse_few(weights.len()) }
    }

    /// What a hotkey must have to commit, whatever the weights are.
    ///
    /// # Errors
    /// `stake_below_threshold`.
    pub fn refuse_stake(&self) -> Result<()> {
        let threshold = Alpha(self.rules.stake_threshold);
        match self.stake {
            Some(stake) if stake < threshold => {
                let message =
                    format!("the hotkey has a stake of {stake}; weights need {threshold}");
                Err(Error::refused("stake_below_threshold", message)
                    .hint("stake more to the hotkey, on this subnet or on root")
                    .with_details(json!({ "stake": stake, "threshold": threshold })))
            }
            _ => Ok(()),
        }
    }

    /// The version that is sent: the one that is given, or the one that the subnet asks for. Zero accepts any.
    ///
    /// # Errors
    /// `version_key_too_low`.
    pub fn version_key(&self, given: Option<u64>) -> Result<u64> {
        let wanted = self.rules.version_key;
        match given {
            Some(given) if wanted != 0 && given < wanted => {
                let message = format!("the subnet asks for version {wanted}, not {given}");
                Err(Error::refused("version_key_too_low", message)
                    .hint("update the validator's code, or leave out --version-key")
                    .with_details(json!({ "version_key": wanted })))
            }
            given => Ok(given.unwrap_or(wanted)),
        }
    }

    /// Blocks until the next one takes weights or a commit of this hotkey; zero: it does now.
    pub fn blocks_to_wait(&self) -> u64 {
        let (last, limit) = (self.neuron.last_update, self.rules.rate_limit);
        blocks_to_wait(last, limit, self.block.number.into())
    }

    /// Weights and commits share a limit; reveals have none.
    ///
    /// # Errors
    /// `weights_too_early` with the blocks to wait.
    pub fn refuse_early(&self) -> Result<()> {
        let wait = self.blocks_to_wait();
        if wait == 0 {
            return Ok(());
        }
        let (last_update, rate_limit) = (self.neuron.last_update, self.rules.rate_limit);
        let message = format!(
            "the last weights or the registration were in block {last_update}, and {rate_limit} blocks must pass"
        );
        let details = json!({ "last_update": last_update, "rate_limit": rate_limit });
        Err(too_early("weights_too_early", message, wait, self.block).with_more_details(details))
    }

    /// The newest timelocked commit that the chain has not revealed yet.
    pub fn waiting(&self) -> Option<&Timelocked> {
        self.commits.timelocked.iter().max_by_key(|commit| commit.block)
    }

    /// A commit is another one each time it is made: only its place in the queue shows that the same was asked before.
    /// Those of one epoch are revealed together, and the last one counts. Those of earlier epochs are not in the way.
    ///
    /// # Errors
    /// `commit_waiting`.
    pub fn refuse_waiting(&self) -> Result<()> {
        let Some((block, epoch, round)) = self.waiting_beside() else { return Ok(()) };
        let (for_what, reveal) = match round {
            Some(round) => (format!("round {round}"), "the chain reveals them by itself"),
            None => ("their reveal".to_owned(), "`taoctl weights reveal` reveals them in time"),
        };
        let message = format!(
            "weights on {} were committed in block {block} of this epoch and wait for {for_what}",
            self.place()
        );
        Err(Error::refused("commit_waiting", message)
            .hint(reveal)
            .hint(format!("`taoctl weights status {}` shows when", self.netuid))
            .hint("--again commits others all the same; both are revealed, the later ones last")
            .with_details(json!({ "block": block, "round": round, "epoch": epoch })))
    }

    /// Block, epoch and round of the newest commit of the epoch that the next block belongs to; one with a salt has no
    /// round. Where epochs are not known, that of the newest one of all.
    fn waiting_beside(&self) -> Option<(u64, u64, Option<u64>)> {
        let epochs = &self.rules.epochs;
        let landing = epochs.index.and_then(|index| epochs.schedule.commit_epoch(index));
        let timelocked = self.commits.timelocked.iter();
        let timelocked = timelocked.map(|commit| (commit.block, commit.epoch, Some(commit.round)));
        let salted = self.commits.salted.iter().map(|commit| (commit.block, commit.epoch, None));
        let beside = timelocked
            .chain(salted)
            .filter(|(_, epoch, _)| landing.is_none_or(|landing| landing == *epoch));
        beside.max_by_key(|(block, ..)| *block)
    }

    /// `unrevealed`: commits of this hotkey that the chain counts.
    ///
    /// # Errors
    /// `too_many_commits`.
    pub fn refuse_full(&self, unrevealed: usize) -> Result<()> {
        if unrevealed < MAX_UNREVEALED {
            return Ok(());
        }
        let message = format!("{unrevealed} commits on {} are not revealed yet", self.place());
        Err(Error::refused("too_many_commits", message)
            .hint(format!("the chain keeps {MAX_UNREVEALED} of a hotkey: wait for their reveal"))
            .hint(format!("`taoctl weights status {}` shows them", self.netuid))
            .with_details(json!({ "unrevealed": unrevealed, "most": MAX_UNREVEALED })))
    }

    fn no_permit(&self) -> Error {
        let (uid, netuid) = (self.neuron.uid, self.netuid);
        let message = format!("UID {uid} has no validator permit on subnet {netuid}");
        Error::refused("no_validator_permit", message)
            .hint("each epoch gives permits to the hotkeys with the most stake")
            .hint(format!("without one only the weight on itself can be set: {uid}:1"))
    }

    fn refuse_few(&self, given: usize) -> Result<()> {
        let least = usize::from(self.rules.min_allowed.min(self.rules.neurons));
        if given >= least {
            return Ok(());
        }
        let message = format!("{given} weights are given; the subnet asks for {least}");
        Err(Error::refused("too_few_weights", message)
            .hint("a weight of zero counts as one: 5:0")
            .with_details(json!({ "given": given, "least": least })))
    }
}

/// The hotkey has no UID there.
pub fn not_registered(netuid: NetUid, hotkey: AccountId) -> Error {
    let message = format!("hotkey {hotkey} is not registered on subnet {netuid}");
    Error::refused("not_registered", message)
        .hint(format!("`taoctl subnet metagraph {netuid}` shows who is"))
        .hint(format!("`taoctl subnet register {netuid}` registers it; -H chooses another"))
        .with_details(json!({ "netuid": netuid, "hotkey": hotkey }))
}

/// Each UID must be one of a neuron.
pub fn refuse_unknown_uids(
    netuid: NetUid,
    uids: impl IntoIterator<Item = u16>,
    neurons: u16,
) -> Result<()> {
    let unknown: Vec<u16> = uids.into_iter().filter(|uid| *uid >= neurons).collect();
    let Some(first) = unknown.first() else { return Ok(()) };
    let message = format!("subnet {netuid} has {neurons} neurons and no UID {first}");
    Err(Error::refused("uid_unknown", message)
        .hint(format!("`taoctl subnet metagraph {netuid}` shows them"))
        .with_details(json!({ "uids": unknown, "neurons": neurons })))
}
