//! The pool of a subnet and its emission.

use super::{
    super::AccountId, super::Runtime, Subtensor, compact, if_exists, netuids, subnet_names,
};
use crate::pallets::{
    AlphaBalance, NetUid, TaoBalance,
    fixed::I96F32,
    subtensor::{
        LastMechansimStepBlock, NetworkRegisteredAt, PendingServerEmission,
        PendingValidatorEmission, SubnetAlphaIn, SubnetAlphaInEmission, SubnetAlphaOut,
        SubnetAlphaOutEmission, SubnetIdentitiesV3, SubnetIdentityV3, SubnetMovingPrice,
        SubnetOwner, SubnetOwnerHotkey, SubnetTAO, SubnetTaoInEmission, SubnetVolume, Tempo,
        TokenSymbol,
    },
};
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;

/// A subnet as the market sees it. `emission` and `pending_root_emission` are always zero.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct DynamicInfo {
    pub netuid: Compact<NetUid>,
    pub owner_hotkey: AccountId,
    pub owner_coldkey: AccountId,
    pub subnet_name: Vec<Compact<u8>>,
    pub token_symbol: Vec<Compact<u8>>,
    pub tempo: Compact<u16>,
    pub last_step: Compact<u64>,
    pub blocks_since_last_step: Compact<u64>,
    pub emission: Compact<u64>,
    pub alpha_in: Compact<AlphaBalance>,
    pub alpha_out: Compact<AlphaBalance>,
    pub tao_in: Compact<TaoBalance>,
    pub alpha_out_emission: Compact<AlphaBalance>,
    pub alpha_in_emission: Compact<AlphaBalance>,
    pub tao_in_emission: Compact<TaoBalance>,
    pub pending_alpha_emission: Compact<AlphaBalance>,
    pub pending_root_emission: Compact<TaoBalance>,
    pub subnet_volume: Compact<u128>,
    pub network_registered_at: Compact<u64>,
    pub subnet_identity: Option<SubnetIdentityV3>,
    /// The slow average, not the price of a trade.
    pub moving_price: I96F32,
}

/// Of every subnet.
pub fn all_dynamic_info() -> Vec<Option<DynamicInfo>> {
    netuids().into_iter().map(dynamic_info).collect()
}

/// Of one subnet.
pub fn dynamic_info(netuid: NetUid) -> Option<DynamicInfo> {
    if_exists(netuid, |netuid| {
        let last_step = LastMechansimStepBlock::<Runtime>::get(netuid);
        let pending = PendingValidatorEmission::<Runtime>::get(netuid)
            .saturating_add(PendingServerEmission::<Runtime>::get(netuid));
        DynamicInfo {
            netuid: netuid.into(),
            owner_hotkey: SubnetOwnerHotkey::<Runtime>::get(netuid),
            owner_coldkey: SubnetOwner::<Runtime>::get(netuid),
            subnet_name: compact(subnet_names::name(netuid)),
            token_symbol: compact(TokenSymbol::<Runtime>::get(netuid)),
            tempo: Tempo::<Runtime>::get(netuid).into(),
            last_step: last_step.into(),
            blocks_since_last_step: Subtensor::block().saturating_sub(last_step).into(),
            emission: 0.into(),
            alpha_in: SubnetAlphaIn::<Runtime>::get(netuid).into(),
            alpha_out: SubnetAlphaOut::<Runtime>::get(netuid).into(),
            tao_in: SubnetTAO::<Runtime>::get(netuid).into(),
            alpha_out_emission: SubnetAlphaOutEmission::<Runtime>::get(netuid).into(),
            alpha_in_emission: SubnetAlphaInEmission::<Runtime>::get(netuid).into(),
            tao_in_emission: SubnetTaoInEmission::<Runtime>::get(netuid).into(),
            pending_alpha_emission: pending.into(),
            pending_root_emission: 0.into(),
            subnet_volume: SubnetVolume::<Runtime>::get(netuid).into(),
            network_registered_at: NetworkRegisteredAt::<Runtime>::get(netuid).into(),
            subnet_identity: SubnetIdentitiesV3::<Runtime>::get(netuid),
            moving_price: SubnetMovingPrice::<Runtime>::get(netuid),
        }
    })
}
