//! Pallet AdminUtils (index 19): what the owner of a subnet sets, and root. Only what localnet's tests need.

pub use pallet::*;

#[frame_support::pallet]
#[allow(unused_qualifications, clippy::expect_used, reason = "code of the pallet macro")]
pub mod pallet {
    use crate::pallets::NetUid;
    use crate::pallets::subtensor::{self, Hyperparameter};
    use frame_support::pallet_prelude::*;
    use frame_system::pallet_prelude::*;
    use sp_runtime::AccountId32;

    #[pallet::pallet]
    pub struct Pallet<T>(_);

    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId32> + subtensor::Config {}

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Whether stake on the subnet may be given to another coldkey.
        #[pallet::call_index(61)]
        #[pallet::weight(Weight::from_parts(28_343_000 + 4 * 25_000_000 + 100_000_000, 4_280))]
        pub fn sudo_set_toggle_transfer(
            origin: OriginFor<T>,
            netuid: NetUid,
            toggle: bool,
        ) -> DispatchResult {
            let parameter = Hyperparameter::TransferEnabled;
            subtensor::Pallet::<T>::change_as_owner(origin, netuid, parameter, || {
                subtensor::Pallet::<T>::set_transfer_toggle(netuid, toggle);
            })
        }
    }
}
