//! Neurons, one record each.

use super::{super::AccountId, super::Runtime, Subtensor};
use crate::pallets::{
    AlphaBalance, NetUid,
    subtensor::{
        Active, AxonInfo, Axons, Bonds, Consensus, Dividends, Emission, Incentive, LastUpdate,
        Owner, Prometheus, PrometheusInfo, SubnetworkN, ValidatorPermit, ValidatorTrust, Weights,
    },
};
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;

/// UID and value, both in their short encoding.
type Row = Vec<(Compact<u16>, Compact<u16>)>;

/// A neuron. Rank and trust are always 0, the pruning score is always 65,535.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct NeuronInfo {
    pub hotkey: AccountId,
    pub coldkey: AccountId,
    pub uid: Compact<u16>,
    pub netuid: Compact<NetUid>,
    pub active: bool,
    pub axon_info: AxonInfo,
    pub prometheus_info: PrometheusInfo,
    /// The owner, with the alpha of all stakers of the hotkey.
    pub stake: Vec<(AccountId, Compact<AlphaBalance>)>,
    pub rank: Compact<u16>,
    pub emission: Compact<AlphaBalance>,
    pub incentive: Compact<u16>,
    pub consensus: Compact<u16>,
    pub trust: Compact<u16>,
    pub validator_trust: Compact<u16>,
    pub dividends: Compact<u16>,
    pub last_update: Compact<u64>,
    pub validator_permit: bool,
    /// Without zeros.
    pub weights: Row,
    /// Without zeros.
    pub bonds: Row,
    pub pruning_score: Compact<u16>,
}

/// A neuron without its weights and bonds.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct NeuronInfoLite {
    pub hotkey: AccountId,
    pub coldkey: AccountId,
    pub uid: Compact<u16>,
    pub netuid: Compact<NetUid>,
    pub active: bool,
    pub axon_info: AxonInfo,
    pub prometheus_info: PrometheusInfo,
    /// The owner, with the alpha of all stakers of the hotkey.
    pub stake: Vec<(AccountId, Compact<AlphaBalance>)>,
    pub rank: Compact<u16>,
    pub emission: Compact<AlphaBalance>,
    pub incentive: Compact<u16>,
    pub consensus: Compact<u16>,
    pub trust: Compact<u16>,
    pub validator_trust: Compact<u16>,
    pub dividends: Compact<u16>,
    pub last_update: Compact<u64>,
    pub validator_permit: bool,
    pub pruning_score: Compact<u16>,
}

impl From<NeuronInfo> for NeuronInfoLite {
    fn from(neuron: NeuronInfo) -> Self {
        Self {
            hotkey: neuron.hotkey,
            coldkey: neuron.coldkey,
            uid: neuron.uid,
            netuid: neuron.netuid,
            active: neuron.active,
            axon_info: neuron.axon_info,
            prometheus_info: neuron.prometheus_info,
            stake: neuron.stake,
            rank: neuron.rank,
            emission: neuron.emission,
            incentive: neuron.incentive,
            consensus: neuron.consensus,
            trust: neuron.trust,
            validator_trust: neuron.validator_trust,
            dividends: neuron.dividends,
            last_update: neuron.last_update,
            validator_permit: neuron.validator_permit,
            pruning_score: neuron.pruning_score,
        }
    }
}

/// All neurons of a subnet, by UID.
pub fn neurons(netuid: NetUid) -> Vec<NeuronInfo> {
    (0..SubnetworkN::<Runtime>::get(netuid)).map_while(|uid| neuron(netuid, uid)).collect()
}

/// One neuron.
pub fn neuron(netuid: NetUid, uid: u16) -> Option<NeuronInfo> {
    let hotkey = Subtensor::exists(netuid).then(|| Subtensor::hotkey_of(netuid, uid)).flatten()?;
    let coldkey = Owner::<Runtime>::get(&hotkey);
    let stake = Subtensor::stake_on(&hotkey, netuid);
    Some(NeuronInfo {
        uid: uid.into(),
        netuid: netuid.into(),
        active: at(Active::<Runtime>::get(netuid), uid),
        axon_info: Axons::<Runtime>::get(netuid, &hotkey).unwrap_or_default(),
        prometheus_info: Prometheus::<Runtime>::get(netuid, &hotkey).unwrap_or_default(),
        stake: vec![(coldkey.clone(), stake.into())],
        rank: 0.into(),
        emission: at(Emission::<Runtime>::get(netuid), uid).into(),
        incentive: at(Incentive::<Runtime>::get(netuid), uid).into(),
        consensus: at(Consensus::<Runtime>::get(netuid), uid).into(),
        trust: 0.into(),
        validator_trust: at(ValidatorTrust::<Runtime>::get(netuid), uid).into(),
        dividends: at(Dividends::<Runtime>::get(netuid), uid).into(),
        last_update: at(LastUpdate::<Runtime>::get(netuid), uid).into(),
        validator_permit: at(ValidatorPermit::<Runtime>::get(netuid), uid),
        weights: row(Weights::<Runtime>::get(netuid, uid)),
        bonds: row(Bonds::<Runtime>::get(netuid, uid)),
        pruning_score: u16::MAX.into(),
        hotkey,
        coldkey,
    })
}

/// The value of a UID.
fn at<T: Copy + Default>(values: Vec<T>, uid: u16) -> T {
    values.get(usize::from(uid)).copied().unwrap_or_default()
}

fn row(values: Vec<(u16, u16)>) -> Row {
    let nonzero = values.into_iter().filter(|(_, value)| *value > 0);
    nonzero.map(|(uid, value)| (uid.into(), value.into())).collect()
}
