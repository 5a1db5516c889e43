//! The neurons of a subnet: the metagraph, and the older list with axons and last weights.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::{api, subnet::SubnetIdentity};
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
    /// The neurons of a subnet, without weights and bonds.
    NeuronsOf(netuid: NetUid) = "NeuronInfoRuntimeApi", "get_neurons_lite" => Vec<NeuronInfo>;
    /// One neuron; `None` without such a UID.
    NeuronOf(netuid: NetUid, uid: u16) = "NeuronInfoRuntimeApi", "get_neuron_lite" => Option<NeuronInfo>;
}

/// A subnet and its neurons. The lists from [`Metagraph::hotkeys`] on have one element for each UID; shares
/// are in parts of 65,535. Lists that are empty on every runtime are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct Metagraph {
    pub netuid: NetUid,
    pub name: Text,
    pub symbol: Text,
    pub identity: Option<SubnetIdentity>,
    pub network_registered_at: u64,
    pub owner_hotkey: AccountId,
    pub owner_coldkey: AccountId,
    pub block: u64,
    pub tempo: u16,
    pub last_step: u64,
    pub blocks_since_last_step: u64,
    pub alpha_in: Alpha,
    pub alpha_out: Alpha,
    pub tao_in: Rao,
    pub num_uids: u16,
    pub max_uids: u16,
    pub burn: Rao,
    pub registration_allowed: bool,
    pub immunity_period: u16,
    pub min_allowed_weights: u16,
    pub weights_version: u64,
    pub weights_rate_limit: u64,
    pub commit_reveal_weights_enabled: bool,
    pub commit_reveal_period: u64,
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

/// One neuron.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct NeuronInfo {
    pub hotkey: AccountId,
    pub coldkey: AccountId,
    pub uid: u16,
    pub netuid: NetUid,
    pub active: bool,
    pub axon_info: AxonInfo,
    /// One pair: the owner and the hotkey's total stake.
    pub stake: Vec<(AccountId, Alpha)>,
    pub emission: Alpha,
    pub incentive: u16,
    pub consensus: u16,
    pub validator_trust: u16,
    pub dividends: u16,
    pub last_update: u64,
    pub validator_permit: bool,
}

/// JSON numbers lose digits above 2^53.
fn as_text<S: serde::Serializer>(number: &u128, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}
