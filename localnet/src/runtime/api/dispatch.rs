//! What `state_call` offers: every runtime API, and the function that answers each method.

use super::super::{
    AccountId, Balance, Block, Executive, Header, InherentDataExt, MevShield, Nonce, Runtime,
    RuntimeCall, SubtensorModule, Swap, System, TransactionPayment, UncheckedExtrinsic, VERSION,
    fees,
};
use super::{
    self as chain, DelegateInfo, DynamicInfo, Holding, HyperparamEntry, Metagraph, NeuronInfo,
    NeuronInfoLite, SelectiveMetagraph, StakeAvailability, StakeInfo, SubnetHyperparams,
    SubnetHyperparamsV2, SubnetInfo, SubnetInfoV2, SubnetPrice, SubnetState,
};
use crate::pallets::mev_shield::{self, ShieldedTransaction};
use crate::pallets::{
    AlphaBalance, NetUid, TaoBalance,
    fixed::U64F64,
    subtensor::{AutoStakeDestination, LockState},
    swap::SimSwapResult,
};
use codec::{Decode, DecodeLimit, Encode};
use frame_support::weights::Weight;
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_core::OpaqueMetadata;
use sp_inherents::{CheckInherentsResult, InherentData};
use sp_runtime::{
    ApplyExtrinsicResult, ExtrinsicInclusionMode,
    traits::{Block as BlockT, ExtrinsicCall, ExtrinsicLike},
    transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidity},
};
use sp_version::RuntimeVersion;
use std::collections::BTreeMap;

/// Calls nested deeper than this are refused by the pool.
const MAX_CALL_DEPTH: u32 = 8;

impl_runtime_apis! {
    impl sp_api::Core<Block> for Runtime {
        fn version() -> RuntimeVersion {
            VERSION
        }

        fn execute_block(block: Block) {
            Executive::execute_block(block)
        }

        fn initialize_block(header: &Header) -> ExtrinsicInclusionMode {
            Executive::initialize_block(header)
        }
    }

    impl sp_api::Metadata<Block> for Runtime {
        fn metadata() -> OpaqueMetadata {
            OpaqueMetadata::new(Runtime::metadata().into())
        }

        fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
            Runtime::metadata_at_version(version)
        }

        fn metadata_versions() -> Vec<u32> {
            Runtime::metadata_versions()
        }
    }

    impl sp_block_builder::BlockBuilder<Block> for Runtime {
        fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
            Executive::apply_extrinsic(extrinsic)
        }

        fn finalize_block() -> Header {
            Executive::finalize_block()
        }

        fn inherent_extrinsics(data: InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
            data.create_extrinsics()
        }

        fn check_inherents(block: Block, data: InherentData) -> CheckInherentsResult {
            data.check_extrinsics(&block)
        }
    }

    impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
        fn validate_transaction(
            source: TransactionSource,
            tx: <Block as BlockT>::Extrinsic,
            block_hash: <Block as BlockT>::Hash,
        ) -> TransactionValidity {
            let call = tx.call().encode();
            if RuntimeCall::decode_all_with_depth_limit(MAX_CALL_DEPTH, &mut call.as_slice()).is_err() {
                return Err(InvalidTransaction::Call.into());
            }
            Executive::validate_transaction(source, tx, block_hash)
        }
    }

    impl chain::ShieldApi<Block> for Runtime {
        fn try_decode_shielded_tx(uxt: <Block as BlockT>::Extrinsic) -> Option<ShieldedTransaction> {
            match uxt.call() {
                RuntimeCall::MevShield(mev_shield::Call::submit_encrypted { ciphertext }) => {
                    ShieldedTransaction::parse(ciphertext)
                }
                _ => None,
            }
        }

        fn is_shielded_using_current_key(key_hash: &[u8; 16]) -> bool {
            MevShield::is_pending(key_hash)
        }

        fn try_unshield_tx(
            dec_key_bytes: Vec<u8>,
            shielded_tx: ShieldedTransaction,
        ) -> Option<<Block as BlockT>::Extrinsic> {
            let plain = shielded_tx.open(&dec_key_bytes)?;
            UncheckedExtrinsic::decode(&mut plain.as_slice()).ok()
        }
    }

    impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
        fn account_nonce(account: AccountId) -> Nonce {
            System::account_nonce(account)
        }
    }

    impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
        fn query_info(uxt: <Block as BlockT>::Extrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
            match uxt.is_bare() {
                true => TransactionPayment::query_info(uxt, len),
                false => fees::call_info(uxt.call(), len),
            }
        }

        fn query_fee_details(uxt: <Block as BlockT>::Extrinsic, len: u32) -> FeeDetails<Balance> {
            match uxt.is_bare() {
                true => TransactionPayment::query_fee_details(uxt, len),
                false => fees::call_fee_details(uxt.call(), len),
            }
        }

        fn query_weight_to_fee(weight: Weight) -> Balance {
            TransactionPayment::weight_to_fee(weight)
        }

        fn query_length_to_fee(length: u32) -> Balance {
            TransactionPayment::length_to_fee(length)
        }
    }

    impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<Block, Balance, RuntimeCall>
        for Runtime
    {
        fn query_call_info(call: RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
            fees::call_info(&call, len)
        }

        fn query_call_fee_details(call: RuntimeCall, len: u32) -> FeeDetails<Balance> {
            fees::call_fee_details(&call, len)
        }

        fn query_weight_to_fee(weight: Weight) -> Balance {
            TransactionPayment::weight_to_fee(weight)
        }

        fn query_length_to_fee(length: u32) -> Balance {
            TransactionPayment::length_to_fee(length)
        }
    }

    impl chain::DelegateInfoRuntimeApi<Block> for Runtime {
        fn get_delegates() -> Vec<DelegateInfo> {
            chain::delegates()
        }

        fn get_delegate(delegate_account: AccountId) -> Option<DelegateInfo> {
            chain::delegate(&delegate_account)
        }

        fn get_delegated(delegatee_account: AccountId) -> Vec<(DelegateInfo, Holding)> {
            chain::delegated(&delegatee_account)
        }
    }

    impl chain::NeuronInfoRuntimeApi<Block> for Runtime {
        fn get_neurons(netuid: NetUid) -> Vec<NeuronInfo> {
            chain::neurons(netuid)
        }

        fn get_neuron(netuid: NetUid, uid: u16) -> Option<NeuronInfo> {
            chain::neuron(netuid, uid)
        }

        fn get_neurons_lite(netuid: NetUid) -> Vec<NeuronInfoLite> {
            chain::neurons(netuid).into_iter().map(NeuronInfoLite::from).collect()
        }

        fn get_neuron_lite(netuid: NetUid, uid: u16) -> Option<NeuronInfoLite> {
            chain::neuron(netuid, uid).map(NeuronInfoLite::from)
        }
    }

    impl chain::SubnetInfoRuntimeApi<Block> for Runtime {
        fn get_subnet_info(netuid: NetUid) -> Option<SubnetInfo> {
            chain::subnet_info(netuid)
        }

        fn get_subnets_info() -> Vec<Option<SubnetInfo>> {
            chain::subnets_info()
        }

        fn get_subnet_info_v2(netuid: NetUid) -> Option<SubnetInfoV2> {
            chain::subnet_info_v2(netuid)
        }

        fn get_subnets_info_v2() -> Vec<Option<SubnetInfoV2>> {
            chain::subnets_info_v2()
        }

        fn get_subnet_hyperparams(netuid: NetUid) -> Option<SubnetHyperparams> {
            chain::hyperparams(netuid)
        }

        fn get_subnet_hyperparams_v2(netuid: NetUid) -> Option<SubnetHyperparamsV2> {
            chain::hyperparams_v2(netuid)
        }

        fn get_subnet_hyperparams_v3(netuid: NetUid) -> Option<Vec<HyperparamEntry>> {
            chain::hyperparams_v3(netuid)
        }

        fn get_all_dynamic_info() -> Vec<Option<DynamicInfo>> {
            chain::all_dynamic_info()
        }

        fn get_dynamic_info(netuid: NetUid) -> Option<DynamicInfo> {
            chain::dynamic_info(netuid)
        }

        fn get_all_metagraphs() -> Vec<Option<Metagraph>> {
            chain::all_metagraphs()
        }

        fn get_metagraph(netuid: NetUid) -> Option<Metagraph> {
            chain::metagraph(netuid)
        }

        fn get_all_mechagraphs() -> Vec<Option<Metagraph>> {
            chain::all_mechagraphs()
        }

        fn get_mechagraph(netuid: NetUid, mecid: u8) -> Option<Metagraph> {
            chain::mechagraph(netuid, mecid)
        }

        fn get_subnet_state(netuid: NetUid) -> Option<SubnetState> {
            chain::subnet_state(netuid)
        }

        fn get_selective_metagraph(netuid: NetUid, metagraph_indexes: Vec<u16>) -> Option<SelectiveMetagraph> {
            chain::selective_metagraph(netuid, &metagraph_indexes)
        }

        fn get_selective_mechagraph(
            netuid: NetUid,
            subid: u8,
            metagraph_indexes: Vec<u16>,
        ) -> Option<SelectiveMetagraph> {
            chain::selective_mechagraph(netuid, subid, &metagraph_indexes)
        }

        fn get_subnet_account_id(netuid: NetUid) -> Option<AccountId> {
            SubtensorModule::subnet_account(netuid)
        }

        fn get_coldkey_auto_stake_hotkey(coldkey: AccountId, netuid: NetUid) -> Option<AccountId> {
            AutoStakeDestination::<Runtime>::get(coldkey, netuid)
        }

        fn get_next_epoch_start_block(netuid: NetUid) -> Option<u64> {
            SubtensorModule::next_epoch_block(netuid)
        }
    }

    impl chain::StakeInfoRuntimeApi<Block> for Runtime {
        fn get_stake_info_for_coldkey(coldkey_account: AccountId) -> Vec<StakeInfo> {
            chain::positions(&coldkey_account)
        }

        fn get_stake_info_for_coldkeys(coldkey_accounts: Vec<AccountId>) -> Vec<(AccountId, Vec<StakeInfo>)> {
            coldkey_accounts.into_iter().map(|coldkey| (coldkey.clone(), chain::positions(&coldkey))).collect()
        }

        fn get_stake_info_for_hotkey_coldkey_netuid(
            hotkey_account: AccountId,
            coldkey_account: AccountId,
            netuid: NetUid,
        ) -> Option<StakeInfo> {
            Some(chain::position(hotkey_account, coldkey_account, netuid))
        }

        fn get_stake_availability_for_coldkeys(
            coldkey_accounts: Vec<AccountId>,
            netuids: Option<Vec<NetUid>>,
        ) -> BTreeMap<AccountId, BTreeMap<NetUid, StakeAvailability>> {
            chain::availability(coldkey_accounts, netuids)
        }

        fn get_stake_fee(
            origin: Option<(AccountId, NetUid)>,
            _origin_coldkey_account: AccountId,
            destination: Option<(AccountId, NetUid)>,
            _destination_coldkey_account: AccountId,
            amount: u64,
        ) -> u64 {
            chain::stake_fee(origin, destination, amount)
        }

        fn get_coldkey_lock(coldkey: AccountId, netuid: NetUid) -> Option<LockState> {
            SubtensorModule::lock_of(&coldkey, netuid)
        }

        fn get_hotkey_conviction(hotkey: AccountId, netuid: NetUid) -> U64F64 {
            SubtensorModule::conviction_of(&hotkey, netuid)
        }

        fn get_most_convicted_hotkey_on_subnet(netuid: NetUid) -> Option<AccountId> {
            SubtensorModule::most_convicted(netuid)
        }
    }

    impl chain::SwapRuntimeApi<Block> for Runtime {
        fn current_alpha_price(netuid: NetUid) -> u64 {
            Swap::current_alpha_price(netuid)
        }

        fn current_alpha_price_all() -> Vec<SubnetPrice> {
            chain::prices()
        }

        fn sim_swap_tao_for_alpha(netuid: NetUid, tao: TaoBalance) -> SimSwapResult {
            Swap::sim_swap_tao_for_alpha(netuid, tao)
        }

        fn sim_swap_alpha_for_tao(netuid: NetUid, alpha: AlphaBalance) -> SimSwapResult {
            Swap::sim_swap_alpha_for_tao(netuid, alpha)
        }
    }
}
