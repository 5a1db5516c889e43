//! The chain's own runtime APIs: traits, answers, and where the answers come from.
//!
//! Methods of the real chain about what localnet does not have (pruning and registration of subnets) are absent.

mod delegates;
mod dispatch;
mod dynamic_info;
mod hyperparams;
mod metagraph;
mod neurons;
mod prices;
mod stakes;
mod subnet_names;
mod subnet_state;
mod subnets;

pub use delegates::{DelegateInfo, Holding, delegate, delegated, delegates};
pub use dispatch::{RUNTIME_API_VERSIONS, api::dispatch};
pub use dynamic_info::{DynamicInfo, all_dynamic_info, dynamic_info};
pub use hyperparams::{
    HyperparamEntry, SubnetHyperparams, SubnetHyperparamsV2, hyperparams, hyperparams_v2,
    hyperparams_v3,
};
pub use metagraph::{
    Metagraph, SelectiveMetagraph, all_mechagraphs, all_metagraphs, mechagraph, metagraph,
    selective_mechagraph, selective_metagraph,
};
pub use neurons::{NeuronInfo, NeuronInfoLite, neuron, neurons};
pub use prices::{SubnetPrice, prices};
pub use stakes::{StakeAvailability, StakeInfo, availability, position, positions, stake_fee};
pub use subnet_state::{SubnetState, subnet_state};
pub use subnets::{
    SubnetInfo, SubnetInfoV2, subnet_info, subnet_info_v2, subnets_info, subnets_info_v2,
};

use super::{AccountId, Runtime};
use crate::pallets::{
    AlphaBalance, NetUid, TaoBalance, fixed::U64F64, mev_shield::ShieldedTransaction,
    subtensor::LockState, swap::SimSwapResult,
};
use codec::Compact;
use sp_runtime::traits::Block as BlockT;
use std::collections::BTreeMap;

/// The pallet whose storage is read.
type Subtensor = crate::pallets::subtensor::Pallet<Runtime>;
/// The pallet that prices trades.
type Swap = crate::pallets::swap::Pallet<Runtime>;

sp_api::decl_runtime_apis! {
    /// Validators that others may stake to.
    pub trait DelegateInfoRuntimeApi {
        /// All of them.
        fn get_delegates() -> Vec<DelegateInfo>;
        /// One of them.
        fn get_delegate(delegate_account: AccountId) -> Option<DelegateInfo>;
        /// Those that a coldkey staked to: subnet and alpha of each position.
        fn get_delegated(delegatee_account: AccountId) -> Vec<(DelegateInfo, Holding)>;
    }

    /// Registered hotkeys, by UID.
    pub trait NeuronInfoRuntimeApi {
        /// All of a subnet.
        fn get_neurons(netuid: NetUid) -> Vec<NeuronInfo>;
        /// One of a subnet.
        fn get_neuron(netuid: NetUid, uid: u16) -> Option<NeuronInfo>;
        /// All of a subnet, without weights and bonds.
        fn get_neurons_lite(netuid: NetUid) -> Vec<NeuronInfoLite>;
        /// One of a subnet, without weights and bonds.
        fn get_neuron_lite(netuid: NetUid, uid: u16) -> Option<NeuronInfoLite>;
    }

    /// Subnets, their settings and their neurons.
    #[api_version(2)]
    pub trait SubnetInfoRuntimeApi {
        /// Settings and price of registration.
        fn get_subnet_info(netuid: NetUid) -> Option<SubnetInfo>;
        /// [`Self::get_subnet_info`] of every subnet.
        fn get_subnets_info() -> Vec<Option<SubnetInfo>>;
        /// [`Self::get_subnet_info`] with the identity.
        fn get_subnet_info_v2(netuid: NetUid) -> Option<SubnetInfoV2>;
        /// [`Self::get_subnet_info_v2`] of every subnet.
        fn get_subnets_info_v2() -> Vec<Option<SubnetInfoV2>>;
        /// The hyperparameters, first shape.
        fn get_subnet_hyperparams(netuid: NetUid) -> Option<SubnetHyperparams>;
        /// The hyperparameters, second shape.
        fn get_subnet_hyperparams_v2(netuid: NetUid) -> Option<SubnetHyperparamsV2>;
        /// The hyperparameters as an open list of names and values.
        fn get_subnet_hyperparams_v3(netuid: NetUid) -> Option<Vec<HyperparamEntry>>;
        /// [`Self::get_dynamic_info`] of every subnet.
        fn get_all_dynamic_info() -> Vec<Option<DynamicInfo>>;
        /// The pool and its emission.
        fn get_dynamic_info(netuid: NetUid) -> Option<DynamicInfo>;
        /// [`Self::get_metagraph`] of every subnet.
        fn get_all_metagraphs() -> Vec<Option<Metagraph>>;
        /// Everything about a subnet and its neurons.
        fn get_metagraph(netuid: NetUid) -> Option<Metagraph>;
        /// [`Self::get_mechagraph`] of every mechanism of every subnet.
        fn get_all_mechagraphs() -> Vec<Option<Metagraph>>;
        /// [`Self::get_metagraph`] for one mechanism of the subnet.
        fn get_mechagraph(netuid: NetUid, mecid: u8) -> Option<Metagraph>;
        /// The neurons, with their stake weights.
        fn get_subnet_state(netuid: NetUid) -> Option<SubnetState>;
        /// Chosen fields of the metagraph.
        fn get_selective_metagraph(netuid: NetUid, metagraph_indexes: Vec<u16>) -> Option<SelectiveMetagraph>;
        /// Chosen fields of the metagraph of one mechanism.
        fn get_selective_mechagraph(
            netuid: NetUid,
            subid: u8,
            metagraph_indexes: Vec<u16>,
        ) -> Option<SelectiveMetagraph>;
        /// The account that holds the TAO of the pool.
        fn get_subnet_account_id(netuid: NetUid) -> Option<AccountId>;
        /// Where a coldkey's miners have their incentives staked.
        fn get_coldkey_auto_stake_hotkey(coldkey: AccountId, netuid: NetUid) -> Option<AccountId>;
        /// The block of the next epoch; none when there is no tempo.
        fn get_next_epoch_start_block(netuid: NetUid) -> Option<u64>;
    }

    /// The MEV shield, for who builds a block.
    pub trait ShieldApi {
        /// What the extrinsic carries; none where it is an ordinary one.
        fn try_decode_shielded_tx(uxt: <Block as BlockT>::Extrinsic) -> Option<ShieldedTransaction>;
        /// Whether the next block can open what was encrypted for this key.
        fn is_shielded_using_current_key(key_hash: &[u8; 16]) -> bool;
        /// The extrinsic that was encrypted; none with another key, or where it is no extrinsic.
        fn try_unshield_tx(
            dec_key_bytes: Vec<u8>,
            shielded_tx: ShieldedTransaction,
        ) -> Option<<Block as BlockT>::Extrinsic>;
    }

    /// Stake.
    pub trait StakeInfoRuntimeApi {
        /// The positions of a coldkey.
        fn get_stake_info_for_coldkey(coldkey_account: AccountId) -> Vec<StakeInfo>;
        /// The positions of several coldkeys.
        fn get_stake_info_for_coldkeys(coldkey_accounts: Vec<AccountId>) -> Vec<(AccountId, Vec<StakeInfo>)>;
        /// One position, also when it is empty.
        fn get_stake_info_for_hotkey_coldkey_netuid(
            hotkey_account: AccountId,
            coldkey_account: AccountId,
            netuid: NetUid,
        ) -> Option<StakeInfo>;
        /// What can be unstaked, by coldkey and subnet.
        fn get_stake_availability_for_coldkeys(
            coldkey_accounts: Vec<AccountId>,
            netuids: Option<Vec<NetUid>>,
        ) -> BTreeMap<AccountId, BTreeMap<NetUid, StakeAvailability>>;
        /// The lock of a coldkey on a subnet, as of this block.
        fn get_coldkey_lock(coldkey: AccountId, netuid: NetUid) -> Option<LockState>;
        /// The conviction of all locks to a hotkey on a subnet.
        fn get_hotkey_conviction(hotkey: AccountId, netuid: NetUid) -> U64F64;
        /// The hotkey with the highest conviction on a subnet.
        fn get_most_convicted_hotkey_on_subnet(netuid: NetUid) -> Option<AccountId>;
        /// The swap fee of a trade.
        fn get_stake_fee(
            origin: Option<(AccountId, NetUid)>,
            origin_coldkey_account: AccountId,
            destination: Option<(AccountId, NetUid)>,
            destination_coldkey_account: AccountId,
            amount: u64,
        ) -> u64;
    }

    /// Prices of alpha.
    pub trait SwapRuntimeApi {
        /// Rao per alpha.
        fn current_alpha_price(netuid: NetUid) -> u64;
        /// [`Self::current_alpha_price`] of every subnet.
        fn current_alpha_price_all() -> Vec<SubnetPrice>;
        /// What a purchase for this TAO would give.
        fn sim_swap_tao_for_alpha(netuid: NetUid, tao: TaoBalance) -> SimSwapResult;
        /// What a sale of this alpha would give.
        fn sim_swap_alpha_for_tao(netuid: NetUid, alpha: AlphaBalance) -> SimSwapResult;
    }
}

/// All existing subnets, root too, in the order of the storage.
fn netuids() -> Vec<NetUid> {
    Subtensor::netuids()
}

/// The answer for an existing subnet.
fn if_exists<T>(netuid: NetUid, answer: impl FnOnce(NetUid) -> T) -> Option<T> {
    Subtensor::exists(netuid).then(|| answer(netuid))
}

/// Each value in its short encoding.
fn compact<T>(values: Vec<T>) -> Vec<Compact<T>> {
    values.into_iter().map(Compact).collect()
}
