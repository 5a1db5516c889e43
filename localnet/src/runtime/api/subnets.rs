//! Subnets: settings, price of registration, owner.

use super::{super::AccountId, super::Runtime, if_exists, netuids};
use crate::pallets::{
    NetUid, TaoBalance,
    subtensor::{
        BlocksSinceLastStep, Burn, Difficulty, ImmunityPeriod, Kappa, MaxAllowedUids,
        MaxAllowedValidators, MinAllowedWeights, Rho, ScalingLawPower, SubnetIdentitiesV3,
        SubnetIdentityV3, SubnetOwner, SubnetworkN, Tempo,
    },
};
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;

/// A subnet. Modality, connections and emission are always empty.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct SubnetInfo {
    pub netuid: Compact<NetUid>,
    pub rho: Compact<u16>,
    pub kappa: Compact<u16>,
    pub difficulty: Compact<u64>,
    pub immunity_period: Compact<u16>,
    pub max_allowed_validators: Compact<u16>,
    pub min_allowed_weights: Compact<u16>,
    pub max_weights_limit: Compact<u16>,
    pub scaling_law_power: Compact<u16>,
    pub subnetwork_n: Compact<u16>,
    pub max_allowed_uids: Compact<u16>,
    pub blocks_since_last_step: Compact<u64>,
    pub tempo: Compact<u16>,
    pub network_modality: Compact<u16>,
    pub network_connect: Vec<[u16; 2]>,
    pub emission_values: Compact<u64>,
    pub burn: Compact<TaoBalance>,
    pub owner: AccountId,
}

/// A subnet with its identity.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct SubnetInfoV2 {
    pub netuid: Compact<NetUid>,
    pub rho: Compact<u16>,
    pub kappa: Compact<u16>,
    pub difficulty: Compact<u64>,
    pub immunity_period: Compact<u16>,
    pub max_allowed_validators: Compact<u16>,
    pub min_allowed_weights: Compact<u16>,
    pub max_weights_limit: Compact<u16>,
    pub scaling_law_power: Compact<u16>,
    pub subnetwork_n: Compact<u16>,
    pub max_allowed_uids: Compact<u16>,
    pub blocks_since_last_step: Compact<u64>,
    pub tempo: Compact<u16>,
    pub network_modality: Compact<u16>,
    pub network_connect: Vec<[u16; 2]>,
    pub emission_value: Compact<u64>,
    pub burn: Compact<TaoBalance>,
    pub owner: AccountId,
    pub identity: Option<SubnetIdentityV3>,
}

/// Of every subnet, by netuid.
pub fn subnets_info() -> Vec<Option<SubnetInfo>> {
    sorted_netuids().into_iter().map(subnet_info).collect()
}

/// Of every subnet, by netuid.
pub fn subnets_info_v2() -> Vec<Option<SubnetInfoV2>> {
    sorted_netuids().into_iter().map(subnet_info_v2).collect()
}

/// Of one subnet.
pub fn subnet_info(netuid: NetUid) -> Option<SubnetInfo> {
    if_exists(netuid, |netuid| SubnetInfo {
        netuid: netuid.into(),
        rho: Rho::<Runtime>::get(netuid).into(),
        kappa: Kappa::<Runtime>::get(netuid).into(),
        difficulty: Difficulty::<Runtime>::get(netuid).into(),
        immunity_period: ImmunityPeriod::<Runtime>::get(netuid).into(),
        max_allowed_validators: MaxAllowedValidators::<Runtime>::get(netuid).into(),
        min_allowed_weights: MinAllowedWeights::<Runtime>::get(netuid).into(),
        max_weights_limit: u16::MAX.into(),
        scaling_law_power: ScalingLawPower::<Runtime>::get(netuid).into(),
        subnetwork_n: SubnetworkN::<Runtime>::get(netuid).into(),
        max_allowed_uids: MaxAllowedUids::<Runtime>::get(netuid).into(),
        blocks_since_last_step: BlocksSinceLastStep::<Runtime>::get(netuid).into(),
        tempo: Tempo::<Runtime>::get(netuid).into(),
        network_modality: 0.into(),
        network_connect: Vec::new(),
        emission_values: 0.into(),
        burn: Burn::<Runtime>::get(netuid).into(),
        owner: SubnetOwner::<Runtime>::get(netuid),
    })
}

/// Of one subnet.
pub fn subnet_info_v2(netuid: NetUid) -> Option<SubnetInfoV2> {
    let info = subnet_info(netuid)?;
    Some(SubnetInfoV2 {
        netuid: info.netuid,
        rho: info.rho,
        kappa: info.kappa,
        difficulty: info.difficulty,
        immunity_period: info.immunity_period,
        max_allowed_validators: info.max_allowed_validators,
        min_allowed_weights: info.min_allowed_weights,
        max_weights_limit: info.max_weights_limit,
        scaling_law_power: info.scaling_law_power,
        subnetwork_n: info.subnetwork_n,
        max_allowed_uids: info.max_allowed_uids,
        blocks_since_last_step: info.blocks_since_last_step,
        tempo: info.tempo,
        network_modality: info.network_modality,
        network_connect: info.network_connect,
        emission_value: info.emission_values,
        burn: info.burn,
        owner: info.owner,
        identity: SubnetIdentitiesV3::<Runtime>::get(netuid),
    })
}

fn sorted_netuids() -> Vec<NetUid> {
    let mut netuids = netuids();
    netuids.sort_unstable();
    netuids
}
