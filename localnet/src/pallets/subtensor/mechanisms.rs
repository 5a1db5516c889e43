//! Mechanisms of a subnet: each has weights, commits and updates of its own, under a storage index.

use super::pallet::{
    Bonds, Config, Error, Incentive, LastUpdate, MaxAllowedUids, MaxMechanismCount,
    MechanismCountCurrent, MechanismEmissionSplit, Pallet, SubnetworkN, TimelockedWeightCommits,
    WeightCommits, Weights,
};
use crate::pallets::{NetUid, NetUidStorageIndex};
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// How far the storage indices of two mechanisms of a subnet are apart.
const STEP: NetUidStorageIndex = 4_096;
/// There is no storage index for more.
const MOST: u8 = 16;
/// Neurons times mechanisms.
const MOST_NEURONS: u16 = 256;

/// One mechanism of a subnet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mechanism {
    /// The subnet.
    pub netuid: NetUid,
    /// Its number there, from 0.
    pub mecid: u8,
}

impl Mechanism {
    /// The one that every subnet has.
    pub fn main(netuid: NetUid) -> Self {
        Self { netuid, mecid: 0 }
    }

    /// Key of the per-mechanism maps.
    pub fn index(self) -> NetUidStorageIndex {
        NetUidStorageIndex::from(self.mecid).saturating_mul(STEP).saturating_add(self.netuid)
    }
}

impl<T: Config> Pallet<T> {
    /// The mechanisms that a subnet has.
    pub(super) fn mechanisms(netuid: NetUid) -> impl Iterator<Item = Mechanism> {
        (0..MechanismCountCurrent::<T>::get(netuid)).map(move |mecid| Mechanism { netuid, mecid })
    }

    pub(super) fn ensure_mechanism_exists(of: Mechanism) -> Result<(), Error<T>> {
        let exists =
            Self::exists(of.netuid) && of.mecid < MechanismCountCurrent::<T>::get(of.netuid);
        ensure!(exists, Error::<T>::MechanismDoesNotExist);
        Ok(())
    }

    /// Block of the last weights or commit of a UID, or of its registration; 0 for none.
    pub(super) fn last_update(of: Mechanism, uid: u16) -> u64 {
        LastUpdate::<T>::get(of.index()).get(usize::from(uid)).copied().unwrap_or(0)
    }

    pub(super) fn set_last_update(of: Mechanism, uid: u16, block: u64) {
        let neurons = usize::from(SubnetworkN::<T>::get(of.netuid));
        LastUpdate::<T>::mutate(of.index(), |blocks| {
            blocks.resize(blocks.len().max(neurons), 0);
            if let Some(last) = blocks.get_mut(usize::from(uid)) {
                *last = block;
            }
        });
    }

    pub(crate) fn set_mechanism_count(netuid: NetUid, count: u8) -> DispatchResult {
        ensure!(Self::exists(netuid), Error::<T>::MechanismDoesNotExist);
        ensure!(count > 0 && count <= MaxMechanismCount::<T>::get(), Error::<T>::InvalidValue);
        let neurons = MaxAllowedUids::<T>::get(netuid).saturating_mul(count.into());
        ensure!(neurons <= MOST_NEURONS, Error::<T>::TooManyUIDsPerMechanism);
        ensure!(count <= MOST, Error::<T>::InvalidValue);
        let before = MechanismCountCurrent::<T>::get(netuid);
        if count != before {
            (count..before).for_each(|mecid| Self::remove_mechanism(Mechanism { netuid, mecid }));
            MechanismCountCurrent::<T>::insert(netuid, count);
            MechanismEmissionSplit::<T>::remove(netuid);
        }
        Ok(())
    }

    fn remove_mechanism(of: Mechanism) {
        let index = of.index();
        // Nothing is left for a second round.
        let _ = Weights::<T>::clear_prefix(index, u32::MAX, None);
        let _ = Bonds::<T>::clear_prefix(index, u32::MAX, None);
        let _ = WeightCommits::<T>::clear_prefix(index, u32::MAX, None);
        let _ = TimelockedWeightCommits::<T>::clear_prefix(index, u32::MAX, None);
        Incentive::<T>::remove(index);
        LastUpdate::<T>::remove(index);
    }

    pub(crate) fn set_max_mechanism_count(count: u8) -> DispatchResult {
        ensure!(count > 0 && count <= MOST, Error::<T>::InvalidValue);
        MaxMechanismCount::<T>::put(count);
        Ok(())
    }

    pub(crate) fn set_emission_split(netuid: NetUid, split: Option<Vec<u16>>) -> DispatchResult {
        ensure!(Self::exists(netuid), Error::<T>::MechanismDoesNotExist);
        if let Some(split) = &split {
            let most = usize::from(MechanismCountCurrent::<T>::get(netuid));
            let total: u64 = split.iter().copied().map(u64::from).sum();
            ensure!((1..=most).contains(&split.len()), Error::<T>::InvalidValue);
            ensure!(total == u64::from(u16::MAX), Error::<T>::InvalidValue);
        }
        MechanismEmissionSplit::<T>::set(netuid, split);
        Ok(())
    }
}
