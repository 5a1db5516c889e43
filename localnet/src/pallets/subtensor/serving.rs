//! Publishing the endpoint of a neuron.

use super::AxonInfo;
use super::pallet::{Axons, Config, Error, Event, Pallet, ServingRateLimit, Uids};
use crate::pallets::NetUid;
use frame_support::ensure;
use sp_runtime::DispatchResult;

/// 127.0.0.1.
const LOCALHOST_V4: u128 = 0x7f00_0001;

impl<T: Config> Pallet<T> {
    pub(super) fn do_serve_axon(
        hotkey: T::AccountId,
        netuid: NetUid,
        axon: AxonInfo,
    ) -> DispatchResult {
        Self::check_serve_axon(&hotkey, netuid, &axon)?;
        Axons::<T>::insert(netuid, &hotkey, axon);
        Self::deposit_event(Event::AxonServed(netuid, hotkey));
        Ok(())
    }

    /// The checks of `serve_axon`; the pool runs them too. `axon.block` is not looked at.
    ///
    /// # Errors
    /// `HotKeyNotRegisteredInNetwork`, `InvalidIpType`, `InvalidIpAddress`, `ServingRateLimitExceeded`, `InvalidPort`.
    pub fn check_serve_axon(
        hotkey: &T::AccountId,
        netuid: NetUid,
        axon: &AxonInfo,
    ) -> Result<(), Error<T>> {
        ensure!(Uids::<T>::contains_key(netuid, hotkey), Error::<T>::HotKeyNotRegisteredInNetwork);
        ensure!(matches!(axon.ip_type, 4 | 6), Error::<T>::InvalidIpType);
        ensure!(is_reachable(axon.ip_type, axon.ip), Error::<T>::InvalidIpAddress);
        let last = Axons::<T>::get(netuid, hotkey).map_or(0, |served| served.block);
        let limit = ServingRateLimit::<T>::get(netuid);
        ensure!(
            limit == 0 || last == 0 || Self::block().saturating_sub(last) >= limit,
            Error::<T>::ServingRateLimitExceeded
        );
        ensure!(axon.port != 0, Error::<T>::InvalidPort);
        Ok(())
    }
}

/// Zero passes: it takes the endpoint away.
fn is_reachable(ip_type: u8, ip: u128) -> bool {
    match ip_type {
        4 => ip < u128::from(u32::MAX) && ip != LOCALHOST_V4,
        _ => ip != u128::MAX && ip != 1,
    }
}
