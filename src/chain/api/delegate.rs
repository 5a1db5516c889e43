//! `DelegateInfoRuntimeApi`: validators that take stake of others.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::api;
use crate::domain::{
    address::AccountId,
    units::{Alpha, NetUid, Rao},
};

api! {
    /// Every delegate with all its nominators: a heavy question.
    Delegates = "DelegateInfoRuntimeApi", "get_delegates" => Vec<DelegateInfo>;
    /// One delegate; `None` if the hotkey is none.
    DelegateOf(hotkey: AccountId) = "DelegateInfoRuntimeApi", "get_delegate" => Option<DelegateInfo>;
}

/// A delegate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct DelegateInfo {
    /// The hotkey; the chain's name for the field is misleading.
    pub delegate_ss58: AccountId,
    /// In parts of 65,535.
    pub take: u16,
    pub nominators: Vec<(AccountId, Vec<(NetUid, Alpha)>)>,
    pub owner_ss58: AccountId,
    pub registrations: Vec<NetUid>,
    pub validator_permits: Vec<NetUid>,
    pub return_per_1000: Rao,
    pub total_daily_return: Rao,
}
