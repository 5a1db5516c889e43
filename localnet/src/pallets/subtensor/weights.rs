//! Setting weights: directly, or when a commit is revealed.

use super::mechanisms::Mechanism;
use super::pallet::{
    CommitRevealWeightsEnabled, Config, Error, Event, MinAllowedWeights, Pallet, SubnetworkN, Uids,
    ValidatorPermit, Weights, WeightsSetRateLimit, WeightsVersionKey,
};
use crate::pallets::{NetUid, ROOT};
use frame_support::ensure;
use frame_system::ensure_signed;
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::DispatchResult;

/// Weights of one validator, as it sends them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// On whom.
    pub uids: Vec<u16>,
    /// As many.
    pub values: Vec<u16>,
    /// The subnet may ask for a newer one.
    pub version_key: u64,
}

impl<T: Config> Pallet<T> {
    pub(super) fn do_set_weights(origin: OriginFor<T>, on: Mechanism, row: Row) -> DispatchResult {
        ensure!(!CommitRevealWeightsEnabled::<T>::get(on.netuid), Error::<T>::CommitRevealEnabled);
        Self::store_weights(&ensure_signed(origin)?, on, &row)
    }

    /// Where weights must be committed first, the commit has been checked for haste and counts as the update.
    pub(super) fn store_weights(hotkey: &T::AccountId, on: Mechanism, row: &Row) -> DispatchResult {
        let netuid = on.netuid;
        let Row { uids, values, version_key } = row;
        ensure!(netuid != ROOT, Error::<T>::CanNotSetRootNetworkWeights);
        ensure!(uids.len() == values.len(), Error::<T>::WeightVecNotEqualSize);
        Self::ensure_mechanism_exists(on)?;
        let neurons = SubnetworkN::<T>::get(netuid);
        ensure!(uids.len() <= usize::from(neurons), Error::<T>::UidsLengthExceedUidsInSubNet);
        let uid = Uids::<T>::get(netuid, hotkey).ok_or(Error::<T>::HotKeyNotRegisteredInSubNet)?;
        ensure!(
            Self::has_stake_for_weights(hotkey, netuid),
            Error::<T>::NotEnoughStakeToSetWeights
        );
        let required = WeightsVersionKey::<T>::get(netuid);
        ensure!(required == 0 || *version_key >= required, Error::<T>::IncorrectWeightVersionKey);
        let direct = !CommitRevealWeightsEnabled::<T>::get(netuid);
        ensure!(!direct || Self::may_set_weights_now(on, uid), Error::<T>::SettingWeightsTooFast);

        let on_itself = *uids == [uid];
        let permitted =
            on_itself || Self::owner_uid(netuid) == Some(uid) || Self::has_permit(netuid, uid);
        ensure!(permitted, Error::<T>::NeuronNoValidatorPermit);
        ensure!(!has_duplicates(uids), Error::<T>::DuplicateUids);
        ensure!(uids.iter().all(|to| *to < neurons), Error::<T>::UidVecContainInvalidOne);
        let least = usize::from(MinAllowedWeights::<T>::get(netuid).min(neurons));
        ensure!(on_itself || values.len() >= least, Error::<T>::WeightVecLengthIsLow);

        let weights: Vec<(u16, u16)> = uids.iter().copied().zip(upscaled(values)).collect();
        Weights::<T>::insert(on.index(), uid, weights);
        if direct {
            Self::set_last_update(on, uid, Self::block());
        }
        Self::deposit_event(Event::WeightsSet(on.index(), uid));
        Ok(())
    }

    /// Whether enough blocks passed since the last weights or commit of a UID; the registration counts as such.
    pub fn may_set_weights_now(on: Mechanism, uid: u16) -> bool {
        let last = Self::last_update(on, uid);
        let waited = Self::block().saturating_sub(last);
        Self::ensure_mechanism_exists(on).is_ok()
            && (last == 0 || waited >= WeightsSetRateLimit::<T>::get(on.netuid))
    }

    fn has_permit(netuid: NetUid, uid: u16) -> bool {
        ValidatorPermit::<T>::get(netuid).get(usize::from(uid)).copied().unwrap_or(false)
    }
}

fn has_duplicates(uids: &[u16]) -> bool {
    let mut sorted = uids.to_vec();
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| pair.first() == pair.last())
}

/// Scaled so that the largest is 65,535, rounded to the nearest integer; all zeros stay. Above 32,768 the real chain
/// multiplies with a factor of 32 fractional bits, which decides ties.
fn upscaled(values: &[u16]) -> Vec<u16> {
    let Some(largest) = values.iter().copied().max().filter(|largest| *largest != 0) else {
        return values.to_vec();
    };
    let (largest, full) = (u64::from(largest), u64::from(u16::MAX) << 32);
    let scale = |value: &u16| {
        let value = u64::from(*value);
        let bits = if largest > 32_768 { value * (full / largest) } else { value * full / largest };
        u16::try_from((bits + (1 << 31)) >> 32).unwrap_or(u16::MAX)
    };
    values.iter().map(scale).collect()
}
