//! Weights that are committed as a salted hash, and revealed by their hotkey in one epoch.

use super::mechanisms::Mechanism;
use super::pallet::{
    CommitRevealWeightsEnabled, Config, Error, Event, Pallet, RevealPeriodEpochs, SubnetEpochIndex,
    Uids, WeightCommits,
};
use super::weights::Row;
use crate::pallets::{NetUid, NetUidStorageIndex};
use codec::Encode;
use frame_support::ensure;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::VecDeque;

/// So many commits of a hotkey may wait.
pub(super) const MOST_COMMITS: usize = 10;

/// Hash, epoch, block, 0.
type Commits = VecDeque<(H256, u64, u64, u64)>;

impl<T: Config> Pallet<T> {
    /// What a hotkey commits to; it is not bound to a chain.
    pub fn commit_hash(
        who: &T::AccountId,
        index: NetUidStorageIndex,
        row: &Row,
        salt: &[u16],
    ) -> H256 {
        let Row { uids, values, version_key } = row;
        BlakeTwo256::hash(&(who, index, uids, values, salt, version_key).encode())
    }

    /// Epoch slots so far, one that is due and has not run included.
    pub fn current_epoch(netuid: NetUid) -> u64 {
        let due = Self::epoch_is_due(netuid, Self::block());
        SubnetEpochIndex::<T>::get(netuid).saturating_add(due.into())
    }

    /// Whether this is the epoch in which a commit of that epoch is revealed.
    pub(super) fn is_reveal_epoch(netuid: NetUid, committed: u64) -> bool {
        Self::current_epoch(netuid) == Self::reveal_epoch(netuid, committed)
    }

    fn reveal_epoch(netuid: NetUid, committed: u64) -> u64 {
        committed.saturating_add(RevealPeriodEpochs::<T>::get(netuid))
    }

    /// The UID of whoever may commit now.
    pub(super) fn committer(who: &T::AccountId, on: Mechanism) -> Result<u16, Error<T>> {
        let uid = Uids::<T>::get(on.netuid, who).ok_or(Error::<T>::HotKeyNotRegisteredInSubNet)?;
        ensure!(Self::may_set_weights_now(on, uid), Error::<T>::CommittingWeightsTooFast);
        Ok(uid)
    }

    pub(super) fn do_commit_weights(
        who: &T::AccountId,
        on: Mechanism,
        hash: H256,
    ) -> DispatchResult {
        Self::ensure_mechanism_exists(on)?;
        ensure!(CommitRevealWeightsEnabled::<T>::get(on.netuid), Error::<T>::CommitRevealDisabled);
        let uid = Self::committer(who, on)?;
        let mut commits = WeightCommits::<T>::get(on.index(), who).unwrap_or_default();
        Self::take_expired(on.netuid, &mut commits);
        ensure!(commits.len() < MOST_COMMITS, Error::<T>::TooManyUnrevealedCommits);
        commits.push_back((hash, Self::current_epoch(on.netuid), Self::block(), 0));
        WeightCommits::<T>::insert(on.index(), who, commits);
        Self::deposit_event(Event::WeightsCommitted(who.clone(), on.index(), hash));
        Self::set_last_update(on, uid, Self::block());
        Ok(())
    }

    /// Older commits are gone with the one that is revealed.
    pub(super) fn do_reveal_weights(
        who: T::AccountId,
        on: Mechanism,
        row: &Row,
        salt: &[u16],
    ) -> DispatchResult {
        let (mut commits, expired) = Self::open_commits(&who, on)?;
        let hash = Self::commit_hash(&who, on.index(), row, salt);
        if commits.is_empty() && !expired.contains(&hash) {
            return Err(Error::<T>::NoWeightsCommitFound.into());
        }
        let position = Self::find(on.netuid, &commits, &expired, hash)?;
        commits.drain(..=position);
        Self::store_weights(&who, on, row)?;
        Self::keep_commits(&who, on, commits);
        Self::deposit_event(Event::WeightsRevealed(who, on.index(), hash));
        Ok(())
    }

    /// All or none; each reveal takes its own commit only.
    pub(super) fn do_batch_reveal_weights(
        who: T::AccountId,
        netuid: NetUid,
        reveals: &[(Row, Vec<u16>)],
    ) -> DispatchResult {
        let on = Mechanism::main(netuid);
        let (mut commits, expired) = Self::open_commits(&who, on)?;
        let hash_of = |(row, salt): &(Row, Vec<u16>)| Self::commit_hash(&who, netuid, row, salt);
        let hashes: Vec<H256> = reveals.iter().map(hash_of).collect();
        for hash in &hashes {
            Self::find(netuid, &commits, &expired, *hash)?;
        }
        for ((row, _), hash) in reveals.iter().zip(&hashes) {
            let position = Self::find(netuid, &commits, &expired, *hash)?;
            commits.remove(position);
            Self::store_weights(&who, on, row)?;
        }
        Self::keep_commits(&who, on, commits);
        Self::deposit_event(Event::WeightsBatchRevealed(who, netuid, hashes));
        Ok(())
    }

    /// The commits that can still be revealed, and the hashes of those that cannot.
    fn open_commits(
        who: &T::AccountId,
        on: Mechanism,
    ) -> Result<(Commits, Vec<H256>), DispatchError> {
        ensure!(CommitRevealWeightsEnabled::<T>::get(on.netuid), Error::<T>::CommitRevealDisabled);
        let mut commits =
            WeightCommits::<T>::get(on.index(), who).ok_or(Error::<T>::NoWeightsCommitFound)?;
        let expired = Self::take_expired(on.netuid, &mut commits);
        Ok((commits, expired))
    }

    fn keep_commits(who: &T::AccountId, on: Mechanism, commits: Commits) {
        WeightCommits::<T>::set(on.index(), who, (!commits.is_empty()).then_some(commits));
    }

    /// Takes from the front what is too old to be revealed; the hashes.
    fn take_expired(netuid: NetUid, commits: &mut Commits) -> Vec<H256> {
        let epoch = Self::current_epoch(netuid);
        let expired =
            |commit: &&(H256, u64, u64, u64)| epoch > Self::reveal_epoch(netuid, commit.1);
        let count = commits.iter().take_while(expired).count();
        commits.drain(..count).map(|(hash, ..)| hash).collect()
    }

    /// The place of a commit that may be revealed now.
    fn find(
        netuid: NetUid,
        commits: &Commits,
        expired: &[H256],
        hash: H256,
    ) -> Result<usize, Error<T>> {
        let mut places = commits.iter().enumerate();
        let Some((position, (_, committed, ..))) = places.find(|(_, commit)| commit.0 == hash)
        else {
            let too_late = expired.contains(&hash);
            return Err(match too_late {
                true => Error::<T>::ExpiredWeightCommit,
                false => Error::<T>::InvalidRevealCommitHashNotMatch,
            });
        };
        ensure!(Self::is_reveal_epoch(netuid, *committed), Error::<T>::RevealTooEarly);
        Ok(position)
    }
}
