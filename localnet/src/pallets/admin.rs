//! Pallet AdminUtils (index 19): the settings by which a development chain is made quick enough for a test.
//!
//! Only some of root's setters, made by `Sudo.sudo`; of the subnet owners' ones only those about stake and weights.

#[frame_support::pallet]
#[allow(unused_qualifications, clippy::expect_used, reason = "code of the pallet macro")]
pub mod pallet {
    use crate::pallets::subtensor::{self, Hyperparameter};
    use crate::pallets::{NetUid, ROOT};
    use frame_support::pallet_prelude::*;
    use frame_system::pallet_prelude::*;

    type Subtensor<T> = subtensor::Pallet<T>;

    /// Kinds of changes in `TransactionKeyLastBlock`.
    const VERSION_KEY: u16 = 4;
    const MECHANISM_COUNT: u16 = 7;
    const MECHANISM_EMISSION: u16 = 8;
    /// Blocks.
    const A_DAY: u64 = 7_200;

    const READ: u64 = 25_000_000;
    const WRITE: u64 = 100_000_000;

    const fn weight(ref_time: u64, proof_size: u64, reads: u64, writes: u64) -> Weight {
        Weight::from_parts(ref_time + reads * READ + writes * WRITE, proof_size)
    }

    #[pallet::pallet]
    pub struct Pallet<T>(_);

    #[pallet::config]
    pub trait Config:
        frame_system::Config<RuntimeEvent: From<Event<Self>>> + subtensor::Config
    {
    }

    #[pallet::event]
    #[pallet::generate_deposit(fn deposit_event)]
    pub enum Event<T: Config> {
        /// Whether the subnet's pool gets emission.
        #[codec(index = 5)]
        SubnetEmissionEnabledSet { netuid: NetUid, enabled: bool },
    }

    // Only what can happen here; the indices are those of the real chain.
    #[pallet::error]
    pub enum Error<T> {
        /// There is no such subnet.
        #[codec(index = 0)]
        SubnetDoesNotExist,
        /// The value is too low or too high.
        #[codec(index = 5)]
        ValueNotInBounds,
        /// Root has no such setting.
        #[codec(index = 11)]
        NotPermittedOnRootSubnet,
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Blocks between two hotkey swaps of a coldkey.
        #[pallet::call_index(2)]
        #[pallet::weight(weight(5_440_000, 0, 0, 1))]
        pub fn sudo_set_tx_rate_limit(origin: OriginFor<T>, tx_rate_limit: u64) -> DispatchResult {
            ensure_root(origin)?;
            Subtensor::<T>::set_tx_rate_limit(tx_rate_limit);
            Ok(())
        }

        /// Lowest version key of weights, 0 for any. The owner may set it, too.
        #[pallet::call_index(6)]
        #[pallet::weight(weight(34_204_000, 4_383, 5, 1))]
        pub fn sudo_set_weights_version_key(
            origin: OriginFor<T>,
            netuid: NetUid,
            weights_version_key: u64,
        ) -> DispatchResult {
            let tempos = subtensor::WeightsVersionKeyRateLimit::<T>::get();
            let blocks = tempos.saturating_mul(subtensor::Tempo::<T>::get(netuid).into());
            Subtensor::<T>::change_as_owner_after(blocks, origin, netuid, VERSION_KEY, || {
                ensure!(Subtensor::<T>::exists(netuid), Error::<T>::SubnetDoesNotExist);
                Subtensor::<T>::set_weights_version_key(netuid, weights_version_key);
                Ok(())
            })
        }

        /// Blocks between two weight calls of a validator.
        #[pallet::call_index(7)]
        #[pallet::weight(weight(16_420_000, 4_084, 1, 1))]
        pub fn sudo_set_weights_set_rate_limit(
            origin: OriginFor<T>,
            netuid: NetUid,
            weights_set_rate_limit: u64,
        ) -> DispatchResult {
            ensure_root(origin)?;
            ensure!(Subtensor::<T>::exists(netuid), Error::<T>::SubnetDoesNotExist);
            Subtensor::<T>::set_weights_set_rate_limit(netuid, weights_set_rate_limit);
            Ok(())
        }

        /// Fewest weights of a validator. The owner may set it, too.
        #[pallet::call_index(14)]
        #[pallet::weight(weight(34_664_000, 4_383, 5, 1))]
        pub fn sudo_set_min_allowed_weights(
            origin: OriginFor<T>,
            netuid: NetUid,
            min_allowed_weights: u16,
        ) -> DispatchResult {
            let parameter = Hyperparameter::MinAllowedWeights;
            Subtensor::<T>::change_as_owner(origin, netuid, parameter, || {
                ensure!(Subtensor::<T>::exists(netuid), Error::<T>::SubnetDoesNotExist);
                Subtensor::<T>::set_min_allowed_weights(netuid, min_allowed_weights);
                Ok(())
            })
        }

        /// Blocks of an epoch; a new one begins.
        #[pallet::call_index(30)]
        #[pallet::weight(weight(36_298_000, 4_383, 5, 2))]
        pub fn sudo_set_tempo(origin: OriginFor<T>, netuid: NetUid, tempo: u16) -> DispatchResult {
            ensure_root(origin)?;
            Subtensor::<T>::ensure_not_frozen(netuid)?;
            ensure!(Subtensor::<T>::exists(netuid), Error::<T>::SubnetDoesNotExist);
            Subtensor::<T>::set_tempo(netuid, tempo);
            Ok(())
        }

        /// Stake weight that validating needs.
        #[pallet::call_index(42)]
        #[pallet::weight(weight(5_500_000, 0, 0, 1))]
        pub fn sudo_set_stake_threshold(origin: OriginFor<T>, min_stake: u64) -> DispatchResult {
            ensure_root(origin)?;
            Subtensor::<T>::set_stake_threshold(min_stake);
            Ok(())
        }

        /// Blocks between a change of a delegate's take and a rise.
        #[pallet::call_index(45)]
        #[pallet::weight(weight(5_420_000, 0, 0, 1))]
        pub fn sudo_set_tx_delegate_take_rate_limit(
            origin: OriginFor<T>,
            tx_rate_limit: u64,
        ) -> DispatchResult {
            ensure_root(origin)?;
            Subtensor::<T>::set_tx_delegate_take_rate_limit(tx_rate_limit);
            Ok(())
        }

        /// Lowest take of a delegate.
        #[pallet::call_index(46)]
        #[pallet::weight(weight(5_490_000, 0, 0, 1))]
        pub fn sudo_set_min_delegate_take(origin: OriginFor<T>, take: u16) -> DispatchResult {
            ensure_root(origin)?;
            Subtensor::<T>::set_min_delegate_take(take);
            Ok(())
        }

        /// Whether weights must be committed first. The owner may set it, too.
        #[pallet::call_index(49)]
        #[pallet::weight(weight(34_544_000, 4_383, 5, 1))]
        pub fn sudo_set_commit_reveal_weights_enabled(
            origin: OriginFor<T>,
            netuid: NetUid,
            enabled: bool,
        ) -> DispatchResult {
            let parameter = Hyperparameter::CommitRevealEnabled;
            Subtensor::<T>::change_as_owner(origin, netuid, parameter, || {
                ensure!(Subtensor::<T>::exists(netuid), Error::<T>::SubnetDoesNotExist);
                Subtensor::<T>::set_commit_reveal_weights_enabled(netuid, enabled);
                Ok(())
            })
        }

        /// Epochs between commit and reveal, 1 to 100. The owner may set it, too.
        #[pallet::call_index(57)]
        #[pallet::weight(weight(34_654_000, 4_383, 5, 1))]
        pub fn sudo_set_commit_reveal_weights_interval(
            origin: OriginFor<T>,
            netuid: NetUid,
            interval: u64,
        ) -> DispatchResult {
            let parameter = Hyperparameter::WeightCommitInterval;
            Subtensor::<T>::change_as_owner(origin, netuid, parameter, || {
                ensure!(Subtensor::<T>::exists(netuid), Error::<T>::SubnetDoesNotExist);
                Ok(Subtensor::<T>::set_reveal_period(netuid, interval)?)
            })
        }

        /// Whether stake on the subnet may be given to another coldkey. The owner may set it, too.
        #[pallet::call_index(61)]
        #[pallet::weight(weight(28_343_000, 4_280, 4, 1))]
        pub fn sudo_set_toggle_transfer(
            origin: OriginFor<T>,
            netuid: NetUid,
            toggle: bool,
        ) -> DispatchResult {
            let parameter = Hyperparameter::TransferEnabled;
            Subtensor::<T>::change_as_owner(origin, netuid, parameter, || {
                Subtensor::<T>::set_transfer_toggle(netuid, toggle);
                Ok(())
            })
        }

        /// Whether staking is possible.
        #[pallet::call_index(66)]
        #[pallet::weight(weight(25_467_000, 4_280, 4, 1))]
        pub fn sudo_set_subtoken_enabled(
            origin: OriginFor<T>,
            netuid: NetUid,
            subtoken_enabled: bool,
        ) -> DispatchResult {
            ensure_root(origin)?;
            Subtensor::<T>::ensure_not_frozen(netuid)?;
            subtensor::SubtokenEnabled::<T>::insert(netuid, subtoken_enabled);
            Ok(())
        }

        /// Version that weight commits must carry.
        #[pallet::call_index(71)]
        #[pallet::weight(weight(6_052_000, 0, 0, 1))]
        pub fn sudo_set_commit_reveal_version(
            origin: OriginFor<T>,
            version: u16,
        ) -> DispatchResult {
            ensure_root(origin)?;
            Subtensor::<T>::set_commit_reveal_version(version);
            Ok(())
        }

        /// Blocks before an epoch in which parameters are fixed.
        #[pallet::call_index(74)]
        #[pallet::weight(weight(5_450_000, 0, 0, 1))]
        pub fn sudo_set_admin_freeze_window(origin: OriginFor<T>, window: u16) -> DispatchResult {
            ensure_root(origin)?;
            Subtensor::<T>::set_admin_freeze_window(window);
            Ok(())
        }

        /// Mechanisms of a subnet; the split between them is even again. The owner may set it, too.
        #[pallet::call_index(76)]
        #[pallet::weight(weight(15_000_000, 0, 1, 1))]
        pub fn sudo_set_mechanism_count(
            origin: OriginFor<T>,
            netuid: NetUid,
            mechanism_count: u8,
        ) -> DispatchResult {
            Subtensor::<T>::change_as_owner_after(A_DAY, origin, netuid, MECHANISM_COUNT, || {
                Subtensor::<T>::set_mechanism_count(netuid, mechanism_count)
            })
        }

        /// What each mechanism gets of the emission, of 65,535. The owner may set it, too.
        #[pallet::call_index(77)]
        #[pallet::weight(weight(15_000_000, 0, 1, 1))]
        pub fn sudo_set_mechanism_emission_split(
            origin: OriginFor<T>,
            netuid: NetUid,
            maybe_split: Option<Vec<u16>>,
        ) -> DispatchResult {
            Subtensor::<T>::change_as_owner_after(A_DAY, origin, netuid, MECHANISM_EMISSION, || {
                Subtensor::<T>::set_emission_split(netuid, maybe_split)
            })
        }

        /// Most mechanisms of a subnet.
        #[pallet::call_index(88)]
        #[pallet::weight(weight(15_000_000, 0, 1, 1))]
        pub fn sudo_set_max_mechanism_count(
            origin: OriginFor<T>,
            max_mechanism_count: u8,
        ) -> DispatchResult {
            ensure_root(origin)?;
            Subtensor::<T>::set_max_mechanism_count(max_mechanism_count)
        }

        /// Whether TAO is emitted to a subnet's pool.
        #[pallet::call_index(94)]
        #[pallet::weight(weight(16_351_000, 4_084, 1, 1))]
        pub fn sudo_set_subnet_emission_enabled(
            origin: OriginFor<T>,
            netuid: NetUid,
            enabled: bool,
        ) -> DispatchResult {
            ensure_root(origin)?;
            ensure!(Subtensor::<T>::exists(netuid), Error::<T>::SubnetDoesNotExist);
            ensure!(netuid != ROOT, Error::<T>::NotPermittedOnRootSubnet);
            subtensor::SubnetEmissionEnabled::<T>::insert(netuid, enabled);
            Self::deposit_event(Event::SubnetEmissionEnabledSet { netuid, enabled });
            Ok(())
        }

        /// Whether the owner's cut goes into the owner's lock. The owner may set it, too.
        #[pallet::call_index(95)]
        #[pallet::weight((weight(25_000_000, 0, 4, 1), DispatchClass::Operational, Pays::Yes))]
        pub fn sudo_set_owner_cut_auto_lock_enabled(
            origin: OriginFor<T>,
            netuid: NetUid,
            enabled: bool,
        ) -> DispatchResult {
            Subtensor::<T>::ensure_owner_or_root(origin, netuid)?;
            Subtensor::<T>::ensure_not_frozen(netuid)?;
            ensure!(Subtensor::<T>::exists(netuid), Error::<T>::SubnetDoesNotExist);
            ensure!(netuid != ROOT, Error::<T>::NotPermittedOnRootSubnet);
            subtensor::OwnerCutAutoLockEnabled::<T>::insert(netuid, enabled);
            Ok(())
        }

        /// Epochs that may run in one block.
        #[pallet::call_index(96)]
        #[pallet::weight(weight(5_530_000, 0, 0, 1))]
        pub fn sudo_set_max_epochs_per_block(
            origin: OriginFor<T>,
            max_epochs_per_block: u8,
        ) -> DispatchResult {
            ensure_root(origin)?;
            ensure!(max_epochs_per_block >= 1, Error::<T>::ValueNotInBounds);
            Subtensor::<T>::set_max_epochs_per_block(max_epochs_per_block);
            Ok(())
        }
    }
}

pub use pallet::*;
