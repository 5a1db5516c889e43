//! Who validates on a subnet, and what their owners say about themselves.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::api;
use crate::{
    chain::Text,
    domain::{address::AccountId, units::NetUid},
};

api! {
    /// The neurons of a subnet with the identities of their owners; `None` without such a subnet. On the root network
    /// all of them validate.
    ValidatorsOf(netuid: NetUid) = "SubnetInfoRuntimeApi", "get_metagraph" => Option<Validators>;
}

/// The part of a metagraph that tells one validator from another; one element for each UID.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct Validators {
    pub hotkeys: Vec<AccountId>,
    pub coldkeys: Vec<AccountId>,
    pub identities: Vec<Option<Identity>>,
    pub validator_permit: Vec<bool>,
    pub block_at_registration: Vec<u64>,
}

/// What the owner of a hotkey says about himself on chain; anybody can say anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct Identity {
    pub name: Text,
    pub url: Text,
    pub github_repo: Text,
    pub image: Text,
    pub discord: Text,
    pub description: Text,
    pub additional: Text,
}
