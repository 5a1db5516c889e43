//! The call that is made for the real account.

use super::Definition;
use super::pallet::{Call, Config, Event, LastCallResult, Pallet};
use frame_support::traits::{InstanceFilter, IsSubType, IsType, OriginTrait};
use frame_system::RawOrigin;
use sp_runtime::traits::Dispatchable;

impl<T: Config> Pallet<T> {
    /// Makes the call as the real account, within what the delegate may do, calls inside it included. Its failure
    /// is no failure of the proxy's own call: the event tells.
    pub(super) fn execute(
        definition: Definition<T>,
        real: T::AccountId,
        call: <T as Config>::RuntimeCall,
    ) {
        let mut origin: T::RuntimeOrigin = RawOrigin::Signed(real.clone()).into();
        origin.add_filter(move |call: &<T as frame_system::Config>::RuntimeCall| {
            allows::<T>(&definition.proxy_type, <T as Config>::RuntimeCall::from_ref(call))
        });
        let result = call.dispatch(origin).map(|_| ()).map_err(|failed| failed.error);
        LastCallResult::<T>::insert(real, result);
        Self::deposit_event(Event::ProxyExecuted { result });
    }
}

/// Whether a proxy of this type may make the call. It cannot give itself or others more than it has.
fn allows<T: Config>(proxy_type: &T::ProxyType, call: &<T as Config>::RuntimeCall) -> bool {
    let beyond = match call.is_sub_type() {
        Some(
            Call::add_proxy { proxy_type: other, .. }
            | Call::remove_proxy { proxy_type: other, .. },
        ) => !proxy_type.is_superset(other),
        Some(Call::remove_proxies {} | Call::kill_pure { .. }) => {
            *proxy_type != T::ProxyType::default()
        }
        _ => false,
    };
    !beyond && proxy_type.filter(call)
}
