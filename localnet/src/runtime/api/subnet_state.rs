//! The neurons of a subnet, one vector per property, by UID.

use super::{super::AccountId, super::Runtime, Subtensor, compact, if_exists, netuids};
use crate::pallets::{
    AlphaBalance, NetUid, TaoBalance,
    subtensor::{
        Active, BlockAtRegistration, Consensus, Dividends, Emission, Incentive, Keys, LastUpdate,
        Owner, SubnetworkN, ValidatorPermit,
    },
};
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;

/// The neurons. Pruning score, trust and rank are always empty, the emission history is all zeros.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct SubnetState {
    pub netuid: Compact<NetUid>,
    pub hotkeys: Vec<AccountId>,
    pub coldkeys: Vec<AccountId>,
    pub active: Vec<bool>,
    pub validator_permit: Vec<bool>,
    pub pruning_score: Vec<Compact<u16>>,
    pub last_update: Vec<Compact<u64>>,
    pub emission: Vec<Compact<AlphaBalance>>,
    pub dividends: Vec<Compact<u16>>,
    pub incentives: Vec<Compact<u16>>,
    pub consensus: Vec<Compact<u16>>,
    pub trust: Vec<Compact<u16>>,
    pub rank: Vec<Compact<u16>>,
    pub block_at_registration: Vec<Compact<u64>>,
    pub alpha_stake: Vec<Compact<AlphaBalance>>,
    /// TAO on root, unweighted.
    pub tao_stake: Vec<Compact<TaoBalance>>,
    /// Alpha and weighted TAO.
    pub total_stake: Vec<Compact<TaoBalance>>,
    /// For every subnet, a value for each hotkey.
    pub emission_history: Vec<Vec<Compact<AlphaBalance>>>,
}

/// What each neuron is and has, by UID.
pub struct Neurons {
    pub hotkeys: Vec<AccountId>,
    pub coldkeys: Vec<AccountId>,
    pub block_at_registration: Vec<Compact<u64>>,
    pub alpha_stake: Vec<Compact<AlphaBalance>>,
    pub tao_stake: Vec<Compact<TaoBalance>>,
    pub total_stake: Vec<Compact<TaoBalance>>,
}

/// The neurons of a subnet.
pub fn neurons(netuid: NetUid) -> Neurons {
    let uids = 0..SubnetworkN::<Runtime>::get(netuid);
    let hotkeys: Vec<_> = uids.clone().map(|uid| Keys::<Runtime>::get(netuid, uid)).collect();
    let weights: Vec<_> =
        hotkeys.iter().map(|hotkey| Subtensor::stake_weight(hotkey, netuid)).collect();
    Neurons {
        coldkeys: hotkeys.iter().map(Owner::<Runtime>::get).collect(),
        block_at_registration: uids
            .map(|uid| BlockAtRegistration::<Runtime>::get(netuid, uid).into())
            .collect(),
        alpha_stake: weights.iter().map(|weight| weight.alpha.into()).collect(),
        tao_stake: weights.iter().map(|weight| weight.tao.into()).collect(),
        total_stake: weights.iter().map(|weight| weight.total.into()).collect(),
        hotkeys,
    }
}

/// Of one subnet.
pub fn subnet_state(netuid: NetUid) -> Option<SubnetState> {
    if_exists(netuid, |netuid| {
        let neurons = neurons(netuid);
        SubnetState {
            netuid: netuid.into(),
            active: Active::<Runtime>::get(netuid),
            validator_permit: ValidatorPermit::<Runtime>::get(netuid),
            pruning_score: Vec::new(),
            last_update: compact(LastUpdate::<Runtime>::get(netuid)),
            emission: compact(Emission::<Runtime>::get(netuid)),
            dividends: compact(Dividends::<Runtime>::get(netuid)),
            incentives: compact(Incentive::<Runtime>::get(netuid)),
            consensus: compact(Consensus::<Runtime>::get(netuid)),
            trust: Vec::new(),
            rank: Vec::new(),
            block_at_registration: neurons.block_at_registration,
            alpha_stake: neurons.alpha_stake,
            tao_stake: neurons.tao_stake,
            total_stake: neurons.total_stake,
            emission_history: vec![vec![0.into(); neurons.hotkeys.len()]; netuids().len()],
            hotkeys: neurons.hotkeys,
            coldkeys: neurons.coldkeys,
        }
    })
}
