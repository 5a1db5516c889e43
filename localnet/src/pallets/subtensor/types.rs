//! Values kept in the pallet's storage.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use scale_info::TypeInfo;
use sp_runtime::AccountId32;

use crate::pallets::NetUid;
use crate::pallets::fixed::{I96F32, U64F64};
use std::collections::BTreeSet;

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

/// What becomes of the incentive of the owner's hotkeys.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecycleOrBurnEnum {
    /// It stays in the issuance.
    Burn,
    /// It leaves the issuance.
    Recycle,
}

/// What a coldkey wants its root dividends in.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, Default, PartialEq, Eq, Debug)]
pub enum RootClaimTypeEnum {
    /// TAO, staked on root.
    #[default]
    Swap,
    /// Alpha.
    Keep,
    /// Alpha of these subnets, at least one, and TAO for that of others.
    KeepSubnets { subnets: BTreeSet<NetUid> },
}

/// Number of an owner's hyperparameter.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hyperparameter {
    Unknown,
    ServingRateLimit,
    MaxDifficulty,
    AdjustmentAlpha,
    MaxWeightLimit,
    ImmunityPeriod,
    MinAllowedWeights,
    Kappa,
    Rho,
    ActivityCutoff,
    PowRegistrationAllowed,
    MinBurn,
    MaxBurn,
    BondsMovingAverage,
    BondsPenalty,
    CommitRevealEnabled,
    LiquidAlphaEnabled,
    AlphaValues,
    WeightCommitInterval,
    TransferEnabled,
    AlphaSigmoidSteepness,
    Yuma3Enabled,
    BondsResetEnabled,
    ImmuneNeuronLimit,
    RecycleOrBurn,
    MaxAllowedUids,
    BurnHalfLife,
    BurnIncreaseMult,
    SubnetEmissionEnabled,
    MinChildkeyTake,
    ActivityCutoffFactorMilli,
    TriggerEpoch,
}

/// What has a rate limit: the key of `LastRateLimitedBlock`.
#[derive(Encode, Decode, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub enum RateLimitKey<AccountId> {
    SetSNOwnerHotkey(NetUid),
    OwnerHyperparamUpdate(NetUid, Hyperparameter),
    NetworkLastRegistered,
    LastTxBlock(AccountId),
    LastTxBlockChildKeyTake(AccountId),
    /// The take of this hotkey.
    LastTxBlockDelegateTake(AccountId),
    AddStakeBurn(NetUid),
}

/// Burn.
#[derive(Debug)]
pub struct DefaultRecycleOrBurn;

impl Get<RecycleOrBurnEnum> for DefaultRecycleOrBurn {
    fn get() -> RecycleOrBurnEnum {
        RecycleOrBurnEnum::Burn
    }
}

/// 500,000.
#[derive(Debug)]
pub struct DefaultRootClaimThreshold;

impl Get<I96F32> for DefaultRootClaimThreshold {
    fn get() -> I96F32 {
        I96F32::from_int(500_000)
    }
}
