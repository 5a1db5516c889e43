//! Weights and commits on several subnets: an item that fails leaves the others alone.

use super::mechanisms::Mechanism;
use super::pallet::{Config, Error, Event, Pallet};
use super::weights::Row;
use crate::pallets::NetUid;
use codec::Compact;
use frame_support::ensure;
use frame_system::ensure_signed;
use frame_system::pallet_prelude::OriginFor;
use sp_core::H256;
use sp_runtime::DispatchResult;

/// UIDs and weights of one subnet.
pub(super) type Pairs = Vec<(Compact<u16>, Compact<u16>)>;

impl<T: Config> Pallet<T> {
    pub(super) fn do_batch_set_weights(
        origin: OriginFor<T>,
        netuids: Vec<Compact<NetUid>>,
        weights: Vec<Pairs>,
        version_keys: Vec<Compact<u64>>,
    ) -> DispatchResult {
        let hotkey = ensure_signed(origin.clone())?;
        let equal = netuids.len() == weights.len() && netuids.len() == version_keys.len();
        ensure!(equal, Error::<T>::InputLengthsUnequal);
        Self::ensure_stake_on_all(&hotkey, &netuids)?;
        let rows = weights.into_iter().zip(version_keys).map(|(pairs, Compact(version_key))| {
            let (uids, values) = pairs.into_iter().map(|(uid, value)| (uid.0, value.0)).unzip();
            Row { uids, values, version_key }
        });
        let items = netuids.iter().zip(rows);
        let results = items.map(|(netuid, row)| {
            (netuid.0, Self::do_set_weights(origin.clone(), Mechanism::main(netuid.0), row))
        });
        Self::report_batch(results.collect());
        Self::deposit_event(Event::BatchWeightsCompleted(netuids, hotkey));
        Ok(())
    }

    pub(super) fn do_batch_commit_weights(
        origin: OriginFor<T>,
        netuids: Vec<Compact<NetUid>>,
        hashes: &[H256],
    ) -> DispatchResult {
        let hotkey = ensure_signed(origin)?;
        ensure!(netuids.len() == hashes.len(), Error::<T>::InputLengthsUnequal);
        Self::ensure_stake_on_all(&hotkey, &netuids)?;
        let results = netuids.iter().zip(hashes).map(|(netuid, hash)| {
            (netuid.0, Self::do_commit_weights(&hotkey, Mechanism::main(netuid.0), *hash))
        });
        Self::report_batch(results.collect());
        Self::deposit_event(Event::BatchWeightsCompleted(netuids, hotkey));
        Ok(())
    }

    /// The weights and salts of a batch of reveals.
    pub(super) fn reveals(
        uids: Vec<Vec<u16>>,
        values: Vec<Vec<u16>>,
        salts: Vec<Vec<u16>>,
        version_keys: Vec<u64>,
    ) -> Result<Vec<(Row, Vec<u16>)>, Error<T>> {
        let equal = [values.len(), salts.len(), version_keys.len()] == [uids.len(); 3];
        ensure!(equal, Error::<T>::InputLengthsUnequal);
        let rows = uids.into_iter().zip(values).zip(version_keys);
        let rows = rows.map(|((uids, values), version_key)| Row { uids, values, version_key });
        Ok(rows.zip(salts).collect())
    }

    fn ensure_stake_on_all(
        hotkey: &T::AccountId,
        netuids: &[Compact<NetUid>],
    ) -> Result<(), Error<T>> {
        netuids.iter().try_for_each(|netuid| Self::ensure_stake_for_weights(hotkey, netuid.0))
    }

    fn report_batch(results: Vec<(NetUid, DispatchResult)>) {
        let failed =
            results.into_iter().filter_map(|(netuid, result)| Some((netuid, result.err()?)));
        for (number, (netuid, error)) in failed.enumerate() {
            if number == 0 {
                Self::deposit_event(Event::BatchCompletedWithErrors());
            }
            Self::deposit_event(Event::BatchWeightItemFailed(netuid, error));
        }
    }
}
