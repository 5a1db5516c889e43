//! What the storage and the events hold.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// That an account may act for another one. The order of these decides which of several counts.
#[derive(
    Clone,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct ProxyDefinition<AccountId, ProxyType, BlockNumber> {
    /// Who may act.
    pub delegate: AccountId,
    /// What it may do.
    pub proxy_type: ProxyType,
    /// Blocks between an announcement and its call; zero: none is needed.
    pub delay: BlockNumber,
}

/// A call that a delegate means to make.
#[derive(
    Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Announcement<AccountId, Hash, BlockNumber> {
    /// For whom.
    pub real: AccountId,
    /// BLAKE2b-256 of the call.
    pub call_hash: Hash,
    /// When it was announced.
    pub height: BlockNumber,
}

/// What a deposit is for.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum DepositKind {
    /// The proxies of an account.
    Proxies,
    /// The announcements of a delegate.
    Announcements,
}
