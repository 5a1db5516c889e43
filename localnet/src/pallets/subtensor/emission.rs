//! Emission of a block: TAO and alpha into the pools, alpha to be paid out at the next epoch.
//!
//! A subnet's part of the block's TAO is its slow price among all, less what its owner keeps from the miners. TAO goes
//! into the pool with alpha of the same worth, which is limited to root's part of the alpha emission; the rest of the
//! TAO buys alpha, which nobody owns.

use super::pallet::{
    BlockEmission, Config, MinerBurned, OwnerCutEnabled, Pallet, PendingOwnerCut,
    PendingRootAlphaDivs, PendingServerEmission, PendingValidatorEmission, RootProp, SubnetAlphaIn,
    SubnetAlphaInEmission, SubnetAlphaOut, SubnetAlphaOutEmission, SubnetEmissionEnabled,
    SubnetExcessTao, SubnetMechanism, SubnetMovingPrice, SubnetOwnerCut, SubnetProtocolAlpha,
    SubnetProtocolFlow, SubnetRootSellTao, SubnetTAO, SubnetTaoInEmission, TotalIssuance,
    TotalStake,
};
use crate::pallets::fixed::{U64F64, U96F32};
use crate::pallets::swap::{self, MAX_PRICE, Pools};
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

/// What the pool of a subnet gets in a block.
struct PoolEmission {
    tao: TaoBalance,
    alpha: AlphaBalance,
    /// TAO that buys alpha.
    excess: TaoBalance,
}

impl<T: Config> Pallet<T> {
    pub(super) fn emit(subnets: &[NetUid]) {
        let _ = SubnetRootSellTao::<T>::clear(u32::MAX, None);
        let emission = emission_at(TotalIssuance::<T>::get());
        BlockEmission::<T>::put(emission);
        let slow_prices: Vec<U64F64> =
            subnets.iter().map(|netuid| Self::slow_price(*netuid)).collect();
        let with_root = slow_prices.iter().copied().sum::<U64F64>() > U64F64::ONE;
        let parts = Self::parts(subnets, &slow_prices);
        // As on the real chain, all amounts come from the state before the first pool is changed.
        let pools: Vec<PoolEmission> = subnets
            .iter()
            .zip(parts)
            .map(|(netuid, part)| {
                Self::pool_emission(*netuid, (U64F64::from_int(emission) * part).into())
            })
            .collect();
        let alphas: Vec<AlphaBalance> =
            subnets.iter().map(|netuid| emission_at(Self::alpha_issuance(*netuid))).collect();
        for (netuid, pool) in subnets.iter().zip(pools) {
            Self::emit_to_pool(*netuid, pool);
        }
        for (netuid, alpha) in subnets.iter().zip(alphas) {
            Self::emit_to_participants(*netuid, alpha, with_root);
        }
    }

    /// After the block's emission.
    pub(super) fn update_root_proportion(netuid: NetUid) {
        RootProp::<T>::insert(netuid, Self::root_proportion(netuid));
    }

    /// Parts of the block's TAO: slow price times what is not kept from the miners; nothing where emission is off.
    fn parts(subnets: &[NetUid], slow_prices: &[U64F64]) -> Vec<U64F64> {
        let prices = normalized(slow_prices.to_vec());
        let weighted: Vec<U64F64> = subnets
            .iter()
            .zip(&prices)
            .map(|(netuid, price)| {
                *price * (U64F64::ONE - U64F64::from(MinerBurned::<T>::get(netuid)))
            })
            .collect();
        let some = weighted.iter().any(|part| *part > U64F64::default());
        let mut parts = if some { normalized(weighted) } else { prices };
        let enabled: Vec<bool> = subnets.iter().map(SubnetEmissionEnabled::<T>::get).collect();
        if enabled.contains(&false) {
            for (part, _) in parts.iter_mut().zip(&enabled).filter(|(_, enabled)| !**enabled) {
                *part = U64F64::default();
            }
            parts = normalized(parts);
        }
        parts
    }

    fn pool_emission(netuid: NetUid, tao: U96F32) -> PoolEmission {
        let alpha_emission = U96F32::from_int(emission_at(Self::alpha_issuance(netuid)));
        let price = U96F32::from(swap::Pallet::<T>::current_price(netuid));
        let most_alpha = Self::root_proportion(netuid) * alpha_emission;
        let worth = tao / price;
        let (tao_in, alpha_in) =
            if worth > most_alpha { (most_alpha * price, most_alpha) } else { (tao, worth) };
        PoolEmission {
            tao: tao_in.floor(),
            alpha: alpha_in.floor(),
            excess: (tao - tao_in).floor(),
        }
    }

    /// The weights take up what is added at another ratio than the price; only then the rest buys.
    fn emit_to_pool(netuid: NetUid, pool: PoolEmission) {
        let (tao, alpha) =
            swap::Pallet::<T>::adjust_protocol_liquidity(netuid, pool.tao, pool.alpha);
        SubnetExcessTao::<T>::insert(netuid, 0);
        SubnetTaoInEmission::<T>::insert(netuid, 0);
        if pool.excess != 0
            && Self::mint_to_subnet(netuid, pool.excess).is_ok()
            && let Ok(trade) = Self::buy_alpha(netuid, pool.excess, MAX_PRICE, true)
        {
            SubnetProtocolAlpha::<T>::mutate(netuid, |total| {
                *total = total.saturating_add(trade.paid_out)
            });
            SubnetExcessTao::<T>::insert(netuid, trade.paid_in);
            Self::record_protocol_flow(netuid, signed(trade.paid_in));
        }
        SubnetAlphaInEmission::<T>::insert(netuid, alpha);
        SubnetAlphaIn::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_add(alpha));
        if tao != 0 && Self::mint_to_subnet(netuid, tao).is_ok() {
            SubnetTaoInEmission::<T>::insert(netuid, tao);
            SubnetTAO::<T>::mutate(netuid, |reserve| *reserve = reserve.saturating_add(tao));
            TotalStake::<T>::mutate(|total| *total = total.saturating_add(tao));
            Self::record_protocol_flow(netuid, signed(tao));
        }
    }

    /// Owner's cut off, half of the rest to miners, half to validators, of which root has a part: `with_root` it is
    /// paid out, else it is destroyed.
    fn emit_to_participants(netuid: NetUid, alpha: AlphaBalance, with_root: bool) {
        SubnetAlphaOutEmission::<T>::insert(netuid, alpha);
        SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_add(alpha));
        let mut rest = U96F32::from_int(alpha);
        if OwnerCutEnabled::<T>::get(netuid) {
            let cut = rest * U96F32::ratio(SubnetOwnerCut::<T>::get().into(), u16::MAX.into());
            rest = rest - cut;
            PendingOwnerCut::<T>::mutate(netuid, |pending| {
                *pending = pending.saturating_add(cut.floor())
            });
        }
        let half = U96F32::ratio(1, 2);
        let root = Self::root_proportion(netuid) * rest * half;
        let miners = rest * half;
        let validators = rest - miners - root;
        PendingServerEmission::<T>::mutate(netuid, |pending| {
            *pending = pending.saturating_add(miners.floor())
        });
        PendingValidatorEmission::<T>::mutate(netuid, |pending| {
            *pending = pending.saturating_add(validators.floor())
        });
        if with_root {
            PendingRootAlphaDivs::<T>::mutate(netuid, |pending| {
                *pending = pending.saturating_add(root.floor())
            });
        } else {
            Self::recycle(netuid, root.floor());
        }
    }

    /// Alpha that nobody owns leaves the issuance.
    pub(super) fn recycle(netuid: NetUid, alpha: AlphaBalance) {
        SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_sub(alpha));
    }

    /// Counts TAO that the chain has put in (positive) or taken out (negative).
    pub(super) fn record_protocol_flow(netuid: NetUid, tao: i64) {
        SubnetProtocolFlow::<T>::mutate(netuid, |flow| *flow = flow.saturating_add(tao));
    }

    /// Weighted root TAO as a part of itself and all alpha of the subnet.
    fn root_proportion(netuid: NetUid) -> U96F32 {
        let weighted = U96F32::from_int(Self::tao_reserve(ROOT)) * Self::tao_weight();
        weighted / (weighted + U96F32::from_int(Self::alpha_issuance(netuid)))
    }

    fn slow_price(netuid: NetUid) -> U64F64 {
        if SubnetMechanism::<T>::get(netuid) == 0 {
            U64F64::ONE
        } else {
            SubnetMovingPrice::<T>::get(netuid).into()
        }
    }

    fn alpha_issuance(netuid: NetUid) -> AlphaBalance {
        SubnetAlphaIn::<T>::get(netuid).saturating_add(SubnetAlphaOut::<T>::get(netuid))
    }
}

/// Each as a part of their sum.
fn normalized(values: Vec<U64F64>) -> Vec<U64F64> {
    let sum: U64F64 = values.iter().copied().sum();
    values.into_iter().map(|value| value / sum).collect()
}

fn signed(amount: u64) -> i64 {
    i64::try_from(amount).unwrap_or(i64::MAX)
}
