//! `SubnetInfoRuntimeApi`: subnets, their hyperparameters and epochs.

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
    /// Every subnet; a gap is `None`.
    Subnets = "SubnetInfoRuntimeApi", "get_all_dynamic_info" => Vec<Option<SubnetInfo>>;
    /// One subnet; `None` if there is none of that number.
    SubnetOf(netuid: NetUid) = "SubnetInfoRuntimeApi", "get_dynamic_info" => Option<SubnetInfo>;
    /// The hyperparameters, by names that the chain may add to; `None` without such a subnet.
    HyperparametersOf(netuid: NetUid) = "SubnetInfoRuntimeApi", "get_subnet_hyperparams_v3"
        => Option<Vec<Hyperparameter>>;
    /// The block of the next epoch; `None` if no epoch is due on this subnet.
    NextEpochOf(netuid: NetUid) = "SubnetInfoRuntimeApi", "get_next_epoch_start_block" => Option<u64>;
}

/// A subnet: its owner, name and pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct SubnetInfo {
    pub netuid: NetUid,
    pub owner_hotkey: AccountId,
    pub owner_coldkey: AccountId,
    pub subnet_name: Text,
    pub token_symbol: Text,
    pub tempo: u16,
    pub alpha_in: Alpha,
    pub alpha_out: Alpha,
    pub tao_in: Rao,
    pub alpha_out_emission: Alpha,
    pub alpha_in_emission: Alpha,
    pub tao_in_emission: Rao,
    pub network_registered_at: u64,
    pub subnet_identity: Option<SubnetIdentity>,
}

/// What the owner says about a subnet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct SubnetIdentity {
    pub subnet_name: Text,
    pub github_repo: Text,
    pub subnet_contact: Text,
    pub subnet_url: Text,
    pub discord: Text,
    pub description: Text,
    pub logo_url: Text,
    pub additional: Text,
}

/// One hyperparameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct Hyperparameter {
    pub name: Text,
    pub value: HyperparameterValue,
}

/// Its value, in the type that the chain gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum HyperparameterValue {
    Bool(bool),
    U16(u16),
    U32(u32),
    U64(u64),
    U128(u128),
    TaoBalance(Rao),
    /// Bits: the number · 2^32.
    I32F32(i64),
    /// Bits: the number · 2^64.
    U64F64(u128),
}
