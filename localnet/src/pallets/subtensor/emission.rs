//! Emission of a block: TAO and alpha into the pools, alpha to be paid out at the next epoch.

use super::pallet::{
    BlockEmission, Config, OwnerCutEnabled, Pallet, PendingOwnerCut, PendingServerEmission,
    PendingValidatorEmission, SubnetAlphaIn, SubnetAlphaInEmission, SubnetAlphaOut,
    SubnetAlphaOutEmission, SubnetEmissionEnabled, SubnetOwnerCut, SubnetTAO, SubnetTaoInEmission,
    TotalIssuance, TotalStake,
};
use crate::pallets::fixed::U64F64;
use crate::pallets::swap::{self, Pools};
use crate::pallets::{AlphaBalance, NetUid, ROOT, TaoBalance};

/// 21,000,000 of a token.
const MAX_ISSUANCE: u64 = 21_000_000_000_000_000;
/// 1 of a token.
pub(super) const FIRST_EMISSION: u64 = 1_000_000_000;

/// Emission per block of a token with this issuance: 1, halved whenever half of what was left is out.
pub fn emission_at(issuance: u64) -> u64 {
    let mut emission = FIRST_EMISSION;
    let mut left = MAX_ISSUANCE.saturating_sub(issuance);
    if left == 0 {
        return 0;
    }
    while left <= MAX_ISSUANCE / 2 {
        left = left.saturating_mul(2);
        emission /= 2;
    }
    emission
}

impl<T: Config> Pallet<T> {
    /// Every subnet with emission enabled gets the same part of the block's TAO.
    pub(super) fn emit(subnets: &[NetUid]) {
        let emission = emission_at(TotalIssuance::<T>::get());
        BlockEmission::<T>::put(emission);
        let enabled =
            subnets.iter().filter(|netuid| SubnetEmissionEnabled::<T>::get(netuid)).count() as u64;
        let part = emission.checked_div(enabled).unwrap_or(0);
        for &netuid in subnets {
            let tao = if SubnetEmissionEnabled::<T>::get(netuid) { part } else { 0 };
            let alpha = emission_at(Self::alpha_issuance(netuid));
            Self::emit_to_pool(netuid, tao, alpha);
            Self::emit_to_participants(netuid, alpha);
        }
    }

    /// TAO with its worth in alpha, at most one block's alpha; the weights take up the difference.
    fn emit_to_pool(netuid: NetUid, tao: TaoBalance, most_alpha: AlphaBalance) {
        let worth = (U64F64::from_int(tao) / swap::Pallet::<T>::current_price(netuid)).floor();
        let (tao, alpha) =
            swap::Pallet::<T>::adjust_protocol_liquidity(netuid, tao, worth.min(most_alpha));
        SubnetAlphaInEmission::<T>::insert(netuid, alpha);
        SubnetAlphaIn::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_add(alpha));
        let minted = if Self::mint_to_subnet(netuid, tao).is_ok() { tao } else { 0 };
        SubnetTaoInEmission::<T>::insert(netuid, minted);
        SubnetTAO::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_add(minted));
        TotalStake::<T>::mutate(|total| *total = total.saturating_add(minted));
    }

    /// Owner's cut off, half of the rest to miners, half to validators; the root part of that is destroyed.
    fn emit_to_participants(netuid: NetUid, alpha: AlphaBalance) {
        let root_part = Self::root_part(netuid);
        SubnetAlphaOutEmission::<T>::insert(netuid, alpha);
        let cut = if OwnerCutEnabled::<T>::get(netuid) {
            (U64F64::from_int(alpha)
                * U64F64::ratio(SubnetOwnerCut::<T>::get().into(), u16::MAX.into()))
            .floor()
        } else {
            0
        };
        let rest = alpha.saturating_sub(cut);
        let miners = rest / 2;
        let root = (U64F64::from_int(rest / 2) * root_part).floor();
        let validators = rest.saturating_sub(miners).saturating_sub(root);
        SubnetAlphaOut::<T>::mutate(netuid, |out| {
            *out = out.saturating_add(alpha.saturating_sub(root))
        });
        PendingOwnerCut::<T>::mutate(netuid, |pending| *pending = pending.saturating_add(cut));
        PendingServerEmission::<T>::mutate(netuid, |pending| {
            *pending = pending.saturating_add(miners)
        });
        PendingValidatorEmission::<T>::mutate(netuid, |pending| {
            *pending = pending.saturating_add(validators)
        });
    }

    /// Weighted root TAO as a part of itself and all alpha of the subnet.
    fn root_part(netuid: NetUid) -> U64F64 {
        let weighted =
            u128::from(Self::tao_reserve(ROOT)).saturating_mul(Self::tao_weight_q32()) >> 32;
        let weighted = u64::try_from(weighted).unwrap_or(u64::MAX);
        U64F64::ratio(weighted, weighted.saturating_add(Self::alpha_issuance(netuid)))
    }

    fn alpha_issuance(netuid: NetUid) -> AlphaBalance {
        SubnetAlphaIn::<T>::get(netuid).saturating_add(SubnetAlphaOut::<T>::get(netuid))
    }
}
