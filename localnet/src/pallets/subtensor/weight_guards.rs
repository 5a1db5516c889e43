//! What the transaction pool checks before a call about weights: lengths, stake, the commit, the round, haste.
//!
//! On the real chain these checks run again before the call itself, also inside of a batch or a proxy. Here the calls
//! repeat only those that would change the outcome: stake and round.

use super::mechanisms::Mechanism;
use super::pallet::{Call, CommitRevealWeightsEnabled, Config, Error, Pallet, Uids, WeightCommits};
use super::weights::Row;
use crate::pallets::NetUid;
use codec::Compact;
use frame_support::ensure;
use frame_system::ensure_signed;
use frame_system::pallet_prelude::OriginFor;
use sp_core::H256;
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
    pub(super) fn ensure_stake_for_weights(
        who: &T::AccountId,
        netuid: NetUid,
    ) -> Result<(), Error<T>> {
        ensure!(Self::has_stake_for_weights(who, netuid), Error::<T>::NotEnoughStakeToSetWeights);
        Ok(())
    }

    /// The hotkey that signed a commit or reveal, if it has the stake.
    pub(super) fn weigher(
        origin: OriginFor<T>,
        netuid: NetUid,
    ) -> Result<T::AccountId, DispatchError> {
        let who = ensure_signed(origin)?;
        Self::ensure_stake_for_weights(&who, netuid)?;
        Ok(who)
    }

    /// Calls that are not about weights pass.
    pub(super) fn check_weight_call(who: &T::AccountId, call: &Call<T>) -> Result<(), Error<T>> {
        ensure!(lengths_match(call), Error::<T>::InputLengthsUnequal);
        for netuid in netuids(call) {
            Self::ensure_stake_for_weights(who, netuid)?;
        }
        Self::check_commit_and_round(who, call)?;
        Self::check_haste(who, call)
    }

    fn check_commit_and_round(who: &T::AccountId, call: &Call<T>) -> Result<(), Error<T>> {
        match call {
            Call::reveal_weights { netuid, uids, values, salt, version_key } => {
                let row = row(uids, values, *version_key);
                Self::check_reveal(who, Mechanism::main(*netuid), &row, salt)
            }
            Call::reveal_mechanism_weights { netuid, mecid, uids, values, salt, version_key } => {
                let row = row(uids, values, *version_key);
                Self::check_reveal(who, Mechanism { netuid: *netuid, mecid: *mecid }, &row, salt)
            }
            Call::batch_reveal_weights {
                netuid,
                uids_list,
                values_list,
                salts_list,
                version_keys,
            } => {
                let on = Mechanism::main(*netuid);
                ensure!(
                    WeightCommits::<T>::contains_key(on.index(), who),
                    Error::<T>::NoWeightsCommitFound
                );
                let rows = uids_list.iter().zip(values_list).zip(version_keys);
                for (((uids, values), version_key), salt) in rows.zip(salts_list) {
                    Self::check_reveal(who, on, &row(uids, values, *version_key), salt)?;
                }
                Ok(())
            }
            Call::commit_timelocked_weights { reveal_round, .. }
            | Call::commit_timelocked_mechanism_weights { reveal_round, .. }
            | Call::commit_crv3_mechanism_weights { reveal_round, .. } => {
                Self::ensure_round_is_ahead(*reveal_round)
            }
            _ => Ok(()),
        }
    }

    fn check_reveal(
        who: &T::AccountId,
        on: Mechanism,
        row: &Row,
        salt: &[u16],
    ) -> Result<(), Error<T>> {
        let hash: H256 = Self::commit_hash(who, on.index(), row, salt);
        let commits = WeightCommits::<T>::get(on.index(), who).unwrap_or_default();
        let mut epochs = commits.iter().filter(|commit| commit.0 == hash).map(|commit| commit.1);
        let epoch = epochs.next().ok_or(Error::<T>::NoWeightsCommitFound)?;
        ensure!(Self::is_reveal_epoch(on.netuid, epoch), Error::<T>::RevealTooEarly);
        Ok(())
    }

    /// Timelocked commits and batches are not checked.
    fn check_haste(who: &T::AccountId, call: &Call<T>) -> Result<(), Error<T>> {
        let direct = |netuid| !CommitRevealWeightsEnabled::<T>::get(netuid);
        let (on, error) = match call {
            Call::commit_weights { netuid, .. } => {
                (Mechanism::main(*netuid), Error::<T>::CommittingWeightsTooFast)
            }
            Call::commit_mechanism_weights { netuid, mecid, .. } => {
                let on = Mechanism { netuid: *netuid, mecid: *mecid };
                (on, Error::<T>::CommittingWeightsTooFast)
            }
            Call::set_weights { netuid, .. } if direct(netuid) => {
                (Mechanism::main(*netuid), Error::<T>::SettingWeightsTooFast)
            }
            Call::set_mechanism_weights { netuid, mecid, .. } if direct(netuid) => {
                let on = Mechanism { netuid: *netuid, mecid: *mecid };
                (on, Error::<T>::SettingWeightsTooFast)
            }
            _ => return Ok(()),
        };
        match Uids::<T>::get(on.netuid, who) {
            Some(uid) if !Self::may_set_weights_now(on, uid) => Err(error),
            _ => Ok(()),
        }
    }
}

fn row(uids: &[u16], values: &[u16], version_key: u64) -> Row {
    Row { uids: uids.to_vec(), values: values.to_vec(), version_key }
}

fn lengths_match<T: Config>(call: &Call<T>) -> bool {
    match call {
        Call::batch_commit_weights { netuids, commit_hashes } => {
            netuids.len() == commit_hashes.len()
        }
        Call::batch_reveal_weights { uids_list, values_list, salts_list, version_keys, .. } => {
            let count = uids_list.len();
            [values_list.len(), salts_list.len(), version_keys.len()] == [count; 3]
        }
        Call::batch_set_weights { netuids, weights, version_keys } => {
            [weights.len(), version_keys.len()] == [netuids.len(); 2]
        }
        _ => true,
    }
}

/// The subnets on which a call about weights needs stake.
fn netuids<T: Config>(call: &Call<T>) -> Vec<NetUid> {
    match call {
        Call::set_weights { netuid, .. }
        | Call::set_mechanism_weights { netuid, .. }
        | Call::commit_weights { netuid, .. }
        | Call::commit_mechanism_weights { netuid, .. }
        | Call::reveal_weights { netuid, .. }
        | Call::reveal_mechanism_weights { netuid, .. }
        | Call::batch_reveal_weights { netuid, .. }
        | Call::commit_timelocked_weights { netuid, .. }
        | Call::commit_timelocked_mechanism_weights { netuid, .. }
        | Call::commit_crv3_mechanism_weights { netuid, .. } => vec![*netuid],
        Call::batch_set_weights { netuids, .. } | Call::batch_commit_weights { netuids, .. } => {
            netuids.iter().map(|Compact(netuid)| *netuid).collect()
        }
        _ => Vec::new(),
    }
}
