//! Pallet SubtensorModule (index 7): keys, stake, registration, weights, serving, emission.
//!
//! Names, indices, argument order, storage layout, errors, the order of the checks and the amounts are those of the
//! real chain, spec 425. What is simpler than there:
//! - the epoch (see `epoch`): weights count by stake, without clipping at the consensus and without bonds, and only those
//!   of mechanism 0; what it gives is paid out exactly;
//! - coldkeys that come to root stake by an owner's take alone are not paid out automatically before they stake themselves;
//! - locks never change a subnet's owner;
//! - no leases, key swaps, no registration or start of subnets; of their storage only what others read is here, and stays
//!   empty.

mod alpha_fee;
mod auto_stake;
mod block;
mod burn;
mod call_weights;
mod calls;
mod children;
mod commits;
mod conviction;
mod emission;
mod epoch;
mod errors;
mod events;
mod genesis;
mod genesis_stake;
mod guards;
mod hyperparameters;
mod lock_books;
mod locks;
mod mechanisms;
mod moves;
mod neurons;
mod ownership;
mod payout;
mod registration;
mod root;
mod root_claims;
mod serving;
mod settings;
mod shares;
mod stake;
mod stake_checks;
mod stake_weight;
mod storage;
mod storage_dividends;
mod storage_locks;
mod storage_neurons;
mod storage_subnets;
mod storage_weights;
mod take;
mod timelocked;
mod treasury;
mod types;
mod weight_guards;
mod weights;
mod weights_batch;

pub use conviction::LockState;
pub use genesis::GenesisSubnet;
pub use genesis_stake::{GenesisHotkey, GenesisLock, GenesisStake, GenesisWeights, ShareForm};
pub use mechanisms::Mechanism;
pub use pallet::*;
pub use shares::SafeFloat;
pub use stake_weight::StakeWeightParts;
pub use timelocked::{Sealed, TimelockedCommit};
pub use types::{
    AxonInfo, ChainIdentityV2, Hyperparameter, PrometheusInfo, RateLimitKey, RecycleOrBurnEnum,
    RootClaimTypeEnum, SubnetIdentityV3,
};
pub use weights::Row;

use super::{AlphaBalance, NetUid, NetUidStorageIndex, TaoBalance};
use frame_support::pallet_macros::import_section;

#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[import_section(storage_locks::storage_locks)]
#[import_section(storage_neurons::storage_neurons)]
#[import_section(storage_subnets::storage_subnets)]
#[import_section(storage_weights::storage_weights)]
#[import_section(storage_dividends::storage_dividends)]
#[import_section(storage::storage)]
#[frame_support::pallet]
#[allow(
    unused_qualifications,
    clippy::expect_used,
    clippy::too_many_arguments,
    reason = "code of the pallet macro"
)]
pub mod pallet {
    use super::call_weights::free;
    use super::moves::{Limit, Position};
    use super::types::{
        DefaultAlphaValues, DefaultBurnIncrease, DefaultMovingAlpha, DefaultRecycleOrBurn,
        DefaultRootClaimThreshold, DefaultSymbol, NoAccount,
    };
    use super::{
        AlphaBalance, AxonInfo, ChainIdentityV2, GenesisHotkey, GenesisLock, GenesisStake,
        GenesisSubnet, GenesisWeights, LockState, Mechanism, NetUid, NetUidStorageIndex,
        PrometheusInfo, RateLimitKey, RecycleOrBurnEnum, RootClaimTypeEnum, Row, SafeFloat, Sealed,
        SubnetIdentityV3, TaoBalance, TimelockedCommit, call_weights,
    };
    use crate::pallets::fixed::{I96F32, U64F64, U96F32};
    use crate::pallets::{drand, swap};
    use codec::Compact;
    use frame_support::PalletId;
    use frame_support::pallet_prelude::*;
    use frame_support::traits::{ConstBool, ConstI16, ConstU8, ConstU16, ConstU32, ConstU64};
    use frame_system::pallet_prelude::*;
    use sp_core::H256;
    use sp_runtime::{AccountId32, DispatchError};
    use std::collections::{BTreeMap, BTreeSet, VecDeque};

    /// Owner of the subnets' pool accounts.
    pub const PALLET_ID: PalletId = PalletId(*b"subtensr");
    /// The smallest stake: 0.002 TAO.
    pub const MIN_STAKE: TaoBalance = 2_000_000;

    #[pallet::pallet]
    #[pallet::without_storage_info]
    pub struct Pallet<T>(_);

    #[pallet::config]
    pub trait Config:
        frame_system::Config<AccountId = AccountId32, RuntimeEvent: From<Event<Self>>>
        + pallet_balances::Config<Balance = u64>
        + swap::Config
        + drand::Config
    {
        /// The account that authors every block; swap fees go there.
        type BlockAuthor: Get<AccountId32>;
    }

    #[pallet::extra_constants]
    impl<T: Config> Pallet<T> {
        #[pallet::constant_name(InitialMinStake)]
        fn initial_min_stake() -> u64 {
            MIN_STAKE
        }

        #[pallet::constant_name(SubtensorPalletId)]
        fn subtensor_pallet_id() -> PalletId {
            PALLET_ID
        }
    }

    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// The subnets besides root, which always exists.
        pub subnets: Vec<GenesisSubnet>,
        /// Hotkeys besides the subnets' own ones.
        pub hotkeys: Vec<GenesisHotkey>,
        /// Weights of them.
        pub weights: Vec<GenesisWeights>,
        /// Positions.
        pub stakes: Vec<GenesisStake>,
        /// Locks on them.
        pub locks: Vec<GenesisLock>,
        /// Whether every subnet has just had an epoch.
        pub epoch_before: bool,
        #[serde(skip)]
        pub marker: PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            Pallet::<T>::build_genesis(self);
        }
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn on_initialize(_: BlockNumberFor<T>) -> Weight {
            Self::block_step();
            Weight::zero()
        }
    }
}
