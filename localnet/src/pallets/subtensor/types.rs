//! Values kept in the pallet's storage.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use scale_info::TypeInfo;
use sp_runtime::AccountId32;

use crate::pallets::fixed::{I96F32, U64F64};

/// Endpoint of a neuron. `ip` is the address as a big-endian integer; `block` is that of the call.
#[derive(
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    Clone,
    Default,
    PartialEq,
    Eq,
    Debug,
)]
pub struct AxonInfo {
    pub block: u64,
    pub version: u32,
    pub ip: u128,
    pub port: u16,
    pub ip_type: u8,
    pub protocol: u8,
    pub placeholder1: u8,
    pub placeholder2: u8,
}

/// Prometheus endpoint of a neuron.
#[derive(
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    Clone,
    Default,
    PartialEq,
    Eq,
    Debug,
)]
pub struct PrometheusInfo {
    pub block: u64,
    pub version: u32,
    pub ip: u128,
    pub port: u16,
    pub ip_type: u8,
}

/// Identity of a coldkey, texts as raw bytes.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, Default, PartialEq, Eq, Debug)]
pub struct ChainIdentityV2 {
    pub name: Vec<u8>,
    pub url: Vec<u8>,
    pub github_repo: Vec<u8>,
    pub image: Vec<u8>,
    pub discord: Vec<u8>,
    pub description: Vec<u8>,
    pub additional: Vec<u8>,
}

/// Identity of a subnet, texts as raw bytes.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, Default, PartialEq, Eq, Debug)]
pub struct SubnetIdentityV3 {
    pub subnet_name: Vec<u8>,
    pub github_repo: Vec<u8>,
    pub subnet_contact: Vec<u8>,
    pub subnet_url: Vec<u8>,
    pub discord: Vec<u8>,
    pub description: Vec<u8>,
    pub logo_url: Vec<u8>,
    pub additional: Vec<u8>,
}

/// Default of the account maps: 32 zero bytes.
#[derive(Debug)]
pub struct NoAccount;

impl Get<AccountId32> for NoAccount {
    fn get() -> AccountId32 {
        AccountId32::new([0; 32])
    }
}

/// Default symbol, that of root.
#[derive(Debug)]
pub struct DefaultSymbol;

impl Get<Vec<u8>> for DefaultSymbol {
    fn get() -> Vec<u8> {
        "\u{1D70F}".as_bytes().to_vec()
    }
}

/// 0.000003.
#[derive(Debug)]
pub struct DefaultMovingAlpha;

impl Get<I96F32> for DefaultMovingAlpha {
    fn get() -> I96F32 {
        I96F32 { bits: 0x3255 }
    }
}

/// 1.26.
#[derive(Debug)]
pub struct DefaultBurnIncrease;

impl Get<U64F64> for DefaultBurnIncrease {
    fn get() -> U64F64 {
        U64F64 { bits: 0x1_428f_5c28_f5c2_9000 }
    }
}

/// 0.7 and 0.9, of 65,535.
#[derive(Debug)]
pub struct DefaultAlphaValues;

impl Get<(u16, u16)> for DefaultAlphaValues {
    fn get() -> (u16, u16) {
        (45_875, 58_982)
    }
}
