//! The neurons of a subnet: the metagraph.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::api;
use crate::{
    chain::Text,
    domain::{
        address::AccountId,
        units::{Alpha, NetUid, Rao},
    },
};

api! {
    /// The whole metagraph of a subnet; `None` without such a subnet.
    MetagraphOf(netuid: NetUid) = "SubnetInfoRuntimeApi", "get_metagraph" => Option<Metagraph>;
    /// The fields of the metagraph with these numbers: see [`TotalStakesOf::new`]; `None` without such a subnet.
    TotalStakesOf(netuid: NetUid, fields: Vec<u16>) = "SubnetInfoRuntimeApi", "get_selective_metagraph" => Option<TotalStakes>;
}

impl TotalStakesOf {
    /// `SelectiveMetagraphIndex::TotalStake`.
    const TOTAL_STAKE: u16 = 69;

    /// Asks for nothing else: the whole metagraph is a hundred times as long.
    pub fn new(netuid: NetUid) -> Self {
        Self(netuid, vec![Self::TOTAL_STAKE])
    }
}

/// What counts against thresholds, by UID.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct TotalStakes {
    /// See [`Metagraph::total_stake`].
    pub total_stake: Option<Vec<Alpha>>,
}

/// A subnet and its neurons. The lists from [`Metagraph::hotkeys`] on have one element for each UID; shares
/// are in parts of 65,535. Only what is used is named: whatever else changes breaks nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct Metagraph {
    pub name: Text,
    pub symbol: Text,
    pub owner_hotkey: AccountId,
    pub owner_coldkey: AccountId,
    pub block: u64,
    pub num_uids: u16,
    pub hotkeys: Vec<AccountId>,
    pub coldkeys: Vec<AccountId>,
    pub axons: Vec<AxonInfo>,
    pub active: Vec<bool>,
    pub validator_permit: Vec<bool>,
    pub last_update: Vec<u64>,
    pub emission: Vec<Alpha>,
    pub dividends: Vec<u16>,
    pub incentives: Vec<u16>,
    pub consensus: Vec<u16>,
    pub block_at_registration: Vec<u64>,
    /// With what parents and children give and take.
    pub alpha_stake: Vec<Alpha>,
    /// Root stake, not weighted.
    pub tao_stake: Vec<Rao>,
    /// Alpha plus weighted root stake: what thresholds and validator permits go by.
    pub total_stake: Vec<Alpha>,
}

/// Where a neuron answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct AxonInfo {
    /// The block it was announced in; zero: never.
    pub block: u64,
    pub version: u32,
    /// The address as an integer; its low 32 bits for IPv4.
    #[serde(serialize_with = "as_text")]
    pub ip: u128,
    pub port: u16,
    pub ip_type: u8,
    pub protocol: u8,
}

/// JSON numbers lose digits above 2^53.
pub(super) fn as_text<S: serde::Serializer>(
    number: &u128,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}
