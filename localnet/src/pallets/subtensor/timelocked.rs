//! Weights that are committed encrypted for a round of the beacon, and revealed by the chain itself.

use super::commits::MOST_COMMITS;
use super::mechanisms::Mechanism;
use super::pallet::{
    CommitRevealWeightsEnabled, CommitRevealWeightsVersion, Config, Error, Event, Pallet,
    RevealPeriodEpochs, TimelockedWeightCommits,
};
use super::weights::Row;
use crate::pallets::drand::{LastStoredRound, Pulse, Pulses, RoundNumber};
use crate::pallets::{NetUid, timelock};
use codec::Decode;
use frame_support::traits::ConstU32;
use frame_support::{BoundedVec, ensure};
use sp_runtime::DispatchResult;
use sp_runtime::traits::{BlakeTwo256, Hash};
use std::collections::{BTreeSet, VecDeque};

/// Encrypted weights.
pub type Sealed = BoundedVec<u8, ConstU32<5_000>>;

/// Hotkey, block, encrypted weights, round of the beacon that opens them.
pub type TimelockedCommit<AccountId> = (AccountId, u64, Sealed, RoundNumber);

/// What is encrypted.
#[derive(Decode)]
struct Payload {
    hotkey: Vec<u8>,
    uids: Vec<u16>,
    values: Vec<u16>,
    version_key: u64,
}

/// The same as old clients have it.
#[derive(Decode)]
struct OldPayload {
    uids: Vec<u16>,
    values: Vec<u16>,
    version_key: u64,
}

impl<T: Config> Pallet<T> {
    /// What is inside is not looked at.
    pub(super) fn do_commit_timelocked(
        who: T::AccountId,
        on: Mechanism,
        sealed: Sealed,
        round: RoundNumber,
        version: u16,
    ) -> DispatchResult {
        Self::ensure_round_is_ahead(round)?;
        Self::ensure_mechanism_exists(on)?;
        ensure!(CommitRevealWeightsEnabled::<T>::get(on.netuid), Error::<T>::CommitRevealDisabled);
        ensure!(
            version == CommitRevealWeightsVersion::<T>::get(),
            Error::<T>::IncorrectCommitRevealVersion
        );
        let uid = Self::committer(&who, on)?;
        let epoch = Self::current_epoch(on.netuid);
        let mut commits = TimelockedWeightCommits::<T>::get(on.index(), epoch);
        let own = commits.iter().filter(|(other, ..)| *other == who).count();
        ensure!(own < MOST_COMMITS, Error::<T>::TooManyUnrevealedCommits);
        let hash = BlakeTwo256::hash(&sealed);
        commits.push_back((who.clone(), Self::block(), sealed, round));
        TimelockedWeightCommits::<T>::insert(on.index(), epoch, commits);
        Self::deposit_event(Event::TimelockedWeightsCommitted(who, on.index(), hash, round));
        Self::set_last_update(on, uid, Self::block());
        Ok(())
    }

    /// Part of the pool's checks, and of the call itself.
    pub(super) fn ensure_round_is_ahead(round: RoundNumber) -> Result<(), Error<T>> {
        ensure!(round >= LastStoredRound::<T>::get(), Error::<T>::InvalidRevealRound);
        Ok(())
    }

    /// Reveals what is due on all subnets but those whose epoch has to wait for the next block.
    pub(super) fn reveal_timelocked(subnets: &[NetUid], deferred: &BTreeSet<NetUid>) {
        for &netuid in subnets.iter().filter(|netuid| !deferred.contains(netuid)) {
            let (epoch, period) =
                (Self::current_epoch(netuid), RevealPeriodEpochs::<T>::get(netuid));
            let due = epoch.checked_sub(period);
            for mechanism in Self::mechanisms(netuid) {
                Self::reveal_mechanism(mechanism, due);
            }
        }
    }

    /// Commits of earlier epochs are gone; those whose round is not there are tried again in the next block.
    fn reveal_mechanism(on: Mechanism, due: Option<u64>) {
        let Some(due) = due else { return };
        let epochs = TimelockedWeightCommits::<T>::iter_key_prefix(on.index());
        let past: Vec<u64> = epochs.filter(|epoch| *epoch <= due).collect();
        for epoch in past {
            let commits = TimelockedWeightCommits::<T>::take(on.index(), epoch);
            if epoch < due {
                continue;
            }
            let mut waiting = VecDeque::new();
            for commit in commits {
                match Pulses::<T>::get(commit.3) {
                    Some(pulse) => Self::reveal(on, commit, &pulse),
                    None => waiting.push_back(commit),
                }
            }
            if !waiting.is_empty() {
                TimelockedWeightCommits::<T>::insert(on.index(), epoch, waiting);
            }
        }
    }

    /// What cannot be opened, or would be refused as a call, is gone without a word.
    fn reveal(on: Mechanism, (who, _, sealed, _): TimelockedCommit<T::AccountId>, pulse: &Pulse) {
        let row = timelock::open(&sealed, &pulse.signature).and_then(|opened| row(&opened, &who));
        if row.is_some_and(|row| Self::store_weights(&who, on, &row).is_ok()) {
            Self::deposit_event(Event::TimelockedWeightsRevealed(on.index(), who));
        }
    }
}

/// The weights in an opened commit, if they are of this hotkey.
fn row<A: Decode + PartialEq>(opened: &[u8], who: &A) -> Option<Row> {
    if let Ok(payload) = Payload::decode(&mut &*opened)
        && let Ok(hotkey) = A::decode(&mut payload.hotkey.as_slice())
    {
        let Payload { uids, values, version_key, .. } = payload;
        return (hotkey == *who).then_some(Row { uids, values, version_key });
    }
    let OldPayload { uids, values, version_key } = OldPayload::decode(&mut &*opened).ok()?;
    Some(Row { uids, values, version_key })
}
