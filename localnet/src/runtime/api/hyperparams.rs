//! Hyperparameters of a subnet, in the three shapes that the chain answers.

use super::{super::Runtime, if_exists};
use crate::pallets::{
    NetUid, TaoBalance,
    fixed::U64F64,
    subtensor::{
        ActivityCutoffFactorMilli, AdjustmentAlpha, AdjustmentInterval, AlphaSigmoidSteepness,
        AlphaValues, BondsMovingAverage, BondsResetOn, BurnHalfLife, BurnIncreaseMult,
        CommitRevealWeightsEnabled, Difficulty, ImmunityPeriod, Kappa, LiquidAlphaOn,
        MaxAllowedValidators, MaxBurn, MaxDifficulty, MaxRegistrationsPerBlock, MinAllowedWeights,
        MinBurn, MinChildkeyTakePerSubnet, MinDifficulty, NetworkRegistrationAllowed,
        OwnerCutAutoLockEnabled, OwnerCutEnabled, RevealPeriodEpochs, Rho, ServingRateLimit,
        SubtokenEnabled, TargetRegistrationsPerInterval, Tempo, TransferToggle,
        WeightsSetRateLimit, WeightsVersionKey, Yuma3On,
    },
};
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;

/// Signed, 32 integer and 32 fractional bits.
#[derive(Encode, Decode, TypeInfo, Clone, Copy, Debug, Eq, PartialEq)]
pub struct I32F32 {
    /// The value × 2^32.
    pub bits: i64,
}

/// A value of the third shape.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub enum HyperparamValue {
    Bool(bool),
    U16(Compact<u16>),
    U32(Compact<u32>),
    U64(Compact<u64>),
    U128(Compact<u128>),
    TaoBalance(Compact<TaoBalance>),
    I32F32(I32F32),
    U64F64(U64F64),
}

/// A named value of the third shape.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct HyperparamEntry {
    pub name: Vec<u8>,
    pub value: HyperparamValue,
}

/// The first shape, and the second, which has some more: field, type, and where it comes from.
macro_rules! shapes {
    (
        $netuid:ident;
        both { $($field:ident: $kind:ty = $value:expr;)* }
        second { $($more:ident: $more_kind:ty = $more_value:expr;)* }
    ) => {
        /// The first shape.
        #[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
        pub struct SubnetHyperparams {
            $(pub $field: $kind,)*
        }

        /// The second shape.
        #[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
        pub struct SubnetHyperparamsV2 {
            $(pub $field: $kind,)*
            $(pub $more: $more_kind,)*
        }

        /// Of one subnet, in the first shape.
        pub fn hyperparams(netuid: NetUid) -> Option<SubnetHyperparams> {
            if_exists(netuid, |$netuid| SubnetHyperparams { $($field: $value.into(),)* })
        }

        /// Of one subnet, in the second shape.
        pub fn hyperparams_v2(netuid: NetUid) -> Option<SubnetHyperparamsV2> {
            if_exists(netuid, |$netuid| SubnetHyperparamsV2 {
                $($field: $value.into(),)*
                $($more: $more_value.into(),)*
            })
        }
    };
}

shapes! {
    netuid;

    both {
        rho: Compact<u16> = Rho::<Runtime>::get(netuid);
        kappa: Compact<u16> = Kappa::<Runtime>::get(netuid);
        immunity_period: Compact<u16> = ImmunityPeriod::<Runtime>::get(netuid);
        min_allowed_weights: Compact<u16> = MinAllowedWeights::<Runtime>::get(netuid);
        max_weights_limit: Compact<u16> = u16::MAX;
        tempo: Compact<u16> = Tempo::<Runtime>::get(netuid);
        min_difficulty: Compact<u64> = MinDifficulty::<Runtime>::get(netuid);
        max_difficulty: Compact<u64> = MaxDifficulty::<Runtime>::get(netuid);
        weights_version: Compact<u64> = WeightsVersionKey::<Runtime>::get(netuid);
        weights_rate_limit: Compact<u64> = WeightsSetRateLimit::<Runtime>::get(netuid);
        adjustment_interval: Compact<u16> = AdjustmentInterval::<Runtime>::get(netuid);
        activity_cutoff: Compact<u64> = activity_cutoff(netuid);
        registration_allowed: bool = NetworkRegistrationAllowed::<Runtime>::get(netuid);
        target_regs_per_interval: Compact<u16> = TargetRegistrationsPerInterval::<Runtime>::get(netuid);
        min_burn: Compact<TaoBalance> = MinBurn::<Runtime>::get(netuid);
        max_burn: Compact<TaoBalance> = MaxBurn::<Runtime>::get(netuid);
        bonds_moving_avg: Compact<u64> = BondsMovingAverage::<Runtime>::get(netuid);
        max_regs_per_block: Compact<u16> = MaxRegistrationsPerBlock::<Runtime>::get(netuid);
        serving_rate_limit: Compact<u64> = ServingRateLimit::<Runtime>::get(netuid);
        max_validators: Compact<u16> = MaxAllowedValidators::<Runtime>::get(netuid);
        adjustment_alpha: Compact<u64> = AdjustmentAlpha::<Runtime>::get(netuid);
        difficulty: Compact<u64> = Difficulty::<Runtime>::get(netuid);
        commit_reveal_period: Compact<u64> = RevealPeriodEpochs::<Runtime>::get(netuid);
        commit_reveal_weights_enabled: bool = CommitRevealWeightsEnabled::<Runtime>::get(netuid);
        alpha_high: Compact<u16> = AlphaValues::<Runtime>::get(netuid).1;
        alpha_low: Compact<u16> = AlphaValues::<Runtime>::get(netuid).0;
        liquid_alpha_enabled: bool = LiquidAlphaOn::<Runtime>::get(netuid);
    }

    second {
        alpha_sigmoid_steepness: I32F32 = alpha_sigmoid_steepness(netuid);
        yuma_version: Compact<u16> = yuma_version(netuid);
        subnet_is_active: bool = SubtokenEnabled::<Runtime>::get(netuid);
        transfers_enabled: bool = TransferToggle::<Runtime>::get(netuid);
        bonds_reset_enabled: bool = BondsResetOn::<Runtime>::get(netuid);
        user_liquidity_enabled: bool = false;
    }
}

/// Of one subnet, in the third shape: without the parameters that have no effect.
pub fn hyperparams_v3(netuid: NetUid) -> Option<Vec<HyperparamEntry>> {
    use HyperparamValue::{Bool, TaoBalance, U16, U32, U64};
    let old = hyperparams_v2(netuid)?;
    let entry =
        |(name, value): (&str, HyperparamValue)| HyperparamEntry { name: name.into(), value };
    let entries = [
        ("kappa", U16(old.kappa)),
        ("immunity_period", U16(old.immunity_period)),
        ("min_allowed_weights", U16(old.min_allowed_weights)),
        ("max_weights_limit", U16(old.max_weights_limit)),
        ("tempo", U16(old.tempo)),
        ("weights_version", U64(old.weights_version)),
        ("weights_rate_limit", U64(old.weights_rate_limit)),
        ("activity_cutoff", U64(old.activity_cutoff)),
        ("activity_cutoff_factor", U32(ActivityCutoffFactorMilli::<Runtime>::get(netuid).into())),
        ("registration_allowed", Bool(old.registration_allowed)),
        ("target_regs_per_interval", U16(old.target_regs_per_interval)),
        ("min_burn", TaoBalance(old.min_burn)),
        ("max_burn", TaoBalance(old.max_burn)),
        ("burn_half_life", U16(BurnHalfLife::<Runtime>::get(netuid).into())),
        ("burn_increase_mult", HyperparamValue::U64F64(BurnIncreaseMult::<Runtime>::get(netuid))),
        ("bonds_moving_avg", U64(old.bonds_moving_avg)),
        ("max_regs_per_block", U16(old.max_regs_per_block)),
        ("serving_rate_limit", U64(old.serving_rate_limit)),
        ("max_validators", U16(old.max_validators)),
        ("commit_reveal_period", U64(old.commit_reveal_period)),
        ("commit_reveal_weights_enabled", Bool(old.commit_reveal_weights_enabled)),
        ("alpha_high", U16(old.alpha_high)),
        ("alpha_low", U16(old.alpha_low)),
        ("liquid_alpha_enabled", Bool(old.liquid_alpha_enabled)),
        ("alpha_sigmoid_steepness", HyperparamValue::I32F32(old.alpha_sigmoid_steepness)),
        ("yuma_version", U16(old.yuma_version)),
        ("subnet_is_active", Bool(old.subnet_is_active)),
        ("transfers_enabled", Bool(old.transfers_enabled)),
        ("bonds_reset_enabled", Bool(old.bonds_reset_enabled)),
        ("user_liquidity_enabled", Bool(old.user_liquidity_enabled)),
        ("owner_cut_enabled", Bool(OwnerCutEnabled::<Runtime>::get(netuid))),
        ("owner_cut_auto_lock_enabled", Bool(OwnerCutAutoLockEnabled::<Runtime>::get(netuid))),
        ("min_childkey_take", U16(MinChildkeyTakePerSubnet::<Runtime>::get(netuid).into())),
    ];
    Some(entries.into_iter().map(entry).collect())
}

/// Blocks after which a validator without new weights does not count: a number of epochs in 1/1000.
pub fn activity_cutoff(netuid: NetUid) -> u64 {
    let factor = u64::from(ActivityCutoffFactorMilli::<Runtime>::get(netuid));
    (factor * u64::from(Tempo::<Runtime>::get(netuid)) / 1_000).max(1)
}

fn alpha_sigmoid_steepness(netuid: NetUid) -> I32F32 {
    I32F32 { bits: i64::from(AlphaSigmoidSteepness::<Runtime>::get(netuid)) << 32 }
}

fn yuma_version(netuid: NetUid) -> u16 {
    if Yuma3On::<Runtime>::get(netuid) { 3 } else { 2 }
}
