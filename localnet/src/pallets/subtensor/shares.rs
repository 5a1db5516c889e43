//! Stake as shares: a hotkey holds one amount of alpha per subnet, its stakers hold shares of it.
//!
//! position = floor(total · share / denominator). Dividends raise the total, so all positions grow without a write.
//! Shares and denominators exist in an old form (fixed point) and a new one (decimal float); the old one wins where it
//! is present and is replaced at the next write.

use super::pallet::{
    Alpha, AlphaV2, Config, Pallet, StakingHotkeys, TotalHotkeyAlpha, TotalHotkeyShares,
    TotalHotkeySharesV2,
};
use crate::pallets::fixed::U64F64;
use crate::pallets::{AlphaBalance, NetUid};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::U256;

/// The largest mantissa, 10^21; a normal one is above a tenth of it.
const MAX_MANTISSA: u128 = 1_000_000_000_000_000_000_000;
const MAX_DIGITS: u64 = 21;

/// mantissa · 10^exponent with 21 digits, rounding down.
#[derive(
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Default,
    Debug,
)]
pub struct SafeFloat {
    mantissa: u128,
    exponent: i64,
}

impl SafeFloat {
    /// Whether it is zero.
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// With the mantissa in its normal range; `None` if the exponent does not fit.
    fn normal(mut mantissa: U256, mut exponent: i64) -> Option<Self> {
        if mantissa.is_zero() {
            return Some(Self::default());
        }
        let ten = U256::from(10);
        while mantissa > U256::from(MAX_MANTISSA) {
            mantissa /= ten;
            exponent = exponent.checked_add(1)?;
        }
        while mantissa <= U256::from(MAX_MANTISSA / 10) {
            mantissa *= ten;
            exponent = exponent.checked_sub(1)?;
        }
        Some(Self { mantissa: mantissa.low_u128(), exponent })
    }

    /// Both mantissas at the larger exponent.
    fn aligned(self, other: Self) -> (U256, U256, i64) {
        let (a, b) = (U256::from(self.mantissa), U256::from(other.mantissa));
        let distance = self.exponent.abs_diff(other.exponent);
        if self.exponent >= other.exponent {
            (a, b / power_of_ten(distance), self.exponent)
        } else {
            (a / power_of_ten(distance), b, other.exponent)
        }
    }

    /// The sum.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        match (self.is_zero(), other.is_zero()) {
            (true, _) => Some(other),
            (_, true) => Some(self),
            _ => {
                let (a, b, exponent) = self.aligned(other);
                Self::normal(a + b, exponent)
            }
        }
    }

    /// The difference, zero at least; `None` for zero minus something.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        match (self.is_zero(), other.is_zero()) {
            (_, true) => Some(self),
            (true, _) => None,
            _ => {
                let (a, b, exponent) = self.aligned(other);
                Self::normal(a.saturating_sub(b), exponent)
            }
        }
    }

    /// `self · a / b` with one rounding; `None` if `b` is zero.
    pub fn mul_div(self, a: Self, b: Self) -> Option<Self> {
        let mantissa = (U256::from(self.mantissa) * U256::from(a.mantissa))
            .checked_div(U256::from(b.mantissa))?;
        Self::normal(mantissa, self.exponent.checked_add(a.exponent)?.checked_sub(b.exponent)?)
    }

    fn checked_div(self, other: Self) -> Option<Self> {
        let scaled = U256::from(self.mantissa) * U256::from(MAX_MANTISSA);
        let mantissa = scaled.checked_div(U256::from(other.mantissa))?;
        let exponent = self.exponent.checked_sub(other.exponent)?.checked_sub(MAX_DIGITS as i64)?;
        Self::normal(mantissa, exponent)
    }

    /// The integer part; saturates.
    pub fn floor(self) -> u64 {
        let scale = power_of_ten(self.exponent.unsigned_abs());
        let mantissa = U256::from(self.mantissa);
        let value =
            if self.exponent > 0 { mantissa.saturating_mul(scale) } else { mantissa / scale };
        u64::try_from(value).unwrap_or(u64::MAX)
    }
}

impl From<u64> for SafeFloat {
    fn from(value: u64) -> Self {
        Self::normal(value.into(), 0).unwrap_or_default()
    }
}

impl From<U64F64> for SafeFloat {
    fn from(value: U64F64) -> Self {
        let two_to_64 = Self::normal(U256::from(1u128 << 64), 0).unwrap_or_default();
        let fraction = Self::from(value.bits as u64).checked_div(two_to_64).unwrap_or_default();
        Self::from(value.floor()).checked_add(fraction).unwrap_or_default()
    }
}

/// 10^exponent, at most 10^22: enough to bring every mantissa to zero.
fn power_of_ten(exponent: u64) -> U256 {
    U256::from(10).pow(U256::from(exponent.min(MAX_DIGITS + 1)))
}

impl<T: Config> Pallet<T> {
    /// Alpha of a position, TAO on root.
    pub fn stake_of(hotkey: &T::AccountId, coldkey: &T::AccountId, netuid: NetUid) -> AlphaBalance {
        let total = SafeFloat::from(TotalHotkeyAlpha::<T>::get(hotkey, netuid));
        total
            .mul_div(Self::share(hotkey, coldkey, netuid), Self::denominator(hotkey, netuid))
            .unwrap_or_default()
            .floor()
    }

    /// Every position of a coldkey that is not zero, by netuid, then in the order of its hotkeys.
    pub fn positions(coldkey: &T::AccountId) -> Vec<(NetUid, T::AccountId, AlphaBalance)> {
        let hotkeys = StakingHotkeys::<T>::get(coldkey);
        let mut positions = Vec::new();
        for netuid in Self::netuids() {
            for hotkey in &hotkeys {
                let stake = Self::stake_of(hotkey, coldkey, netuid);
                if stake != 0 {
                    positions.push((netuid, hotkey.clone(), stake));
                }
            }
        }
        positions
    }

    /// Alpha on a hotkey, of all its stakers.
    pub fn stake_on(hotkey: &T::AccountId, netuid: NetUid) -> AlphaBalance {
        TotalHotkeyAlpha::<T>::get(hotkey, netuid)
    }

    /// Whether an amount is large enough to give a share.
    pub(super) fn gives_share(hotkey: &T::AccountId, netuid: NetUid, amount: AlphaBalance) -> bool {
        let denominator = Self::denominator(hotkey, netuid);
        denominator.is_zero() || !Self::shares_for(hotkey, netuid, amount, denominator).is_zero()
    }

    /// Adds to a position.
    pub(super) fn increase_stake(
        hotkey: &T::AccountId,
        coldkey: &T::AccountId,
        netuid: NetUid,
        amount: AlphaBalance,
    ) {
        if amount != 0 {
            Self::remember_staking_hotkey(coldkey, hotkey);
        }
        let denominator = Self::denominator(hotkey, netuid);
        if denominator.is_zero() {
            let share = SafeFloat::from(amount);
            Self::set_denominator(hotkey, netuid, share);
            Self::set_share(hotkey, coldkey, netuid, share);
        } else {
            let update = Self::shares_for(hotkey, netuid, amount, denominator);
            let share = Self::share(hotkey, coldkey, netuid);
            Self::set_denominator(
                hotkey,
                netuid,
                denominator.checked_add(update).unwrap_or(denominator),
            );
            Self::set_share(hotkey, coldkey, netuid, share.checked_add(update).unwrap_or(share));
        }
        Self::raise_total(hotkey, netuid, amount);
    }

    /// Takes from a position; nothing happens if it is smaller.
    pub(super) fn decrease_stake(
        hotkey: &T::AccountId,
        coldkey: &T::AccountId,
        netuid: NetUid,
        amount: AlphaBalance,
    ) {
        if Self::stake_of(hotkey, coldkey, netuid) < amount {
            return;
        }
        let denominator = Self::denominator(hotkey, netuid);
        if !denominator.is_zero() {
            let update = Self::shares_for(hotkey, netuid, amount, denominator);
            let share = Self::share(hotkey, coldkey, netuid);
            Self::set_denominator(
                hotkey,
                netuid,
                denominator.checked_sub(update).unwrap_or(denominator),
            );
            Self::set_share(hotkey, coldkey, netuid, share.checked_sub(update).unwrap_or(share));
        }
        Self::set_total(hotkey, netuid, Self::stake_on(hotkey, netuid).saturating_sub(amount));
    }

    /// Gives an amount to all stakers of a hotkey.
    pub(super) fn raise_total(hotkey: &T::AccountId, netuid: NetUid, amount: AlphaBalance) {
        Self::set_total(hotkey, netuid, Self::stake_on(hotkey, netuid).saturating_add(amount));
    }

    /// Adds the hotkey to the list of those the coldkey stakes to.
    pub(super) fn remember_staking_hotkey(coldkey: &T::AccountId, hotkey: &T::AccountId) {
        StakingHotkeys::<T>::mutate(coldkey, |hotkeys| {
            if !hotkeys.contains(hotkey) {
                hotkeys.push(hotkey.clone());
            }
        });
    }

    fn shares_for(
        hotkey: &T::AccountId,
        netuid: NetUid,
        amount: AlphaBalance,
        denominator: SafeFloat,
    ) -> SafeFloat {
        let total = SafeFloat::from(Self::stake_on(hotkey, netuid));
        SafeFloat::from(amount).mul_div(denominator, total).unwrap_or_default()
    }

    fn share(hotkey: &T::AccountId, coldkey: &T::AccountId, netuid: NetUid) -> SafeFloat {
        match Alpha::<T>::try_get((hotkey, coldkey, netuid)) {
            Ok(old) => old.into(),
            Err(()) => AlphaV2::<T>::get((hotkey, coldkey, netuid)),
        }
    }

    fn denominator(hotkey: &T::AccountId, netuid: NetUid) -> SafeFloat {
        match TotalHotkeyShares::<T>::try_get(hotkey, netuid) {
            Ok(old) => old.into(),
            Err(()) => TotalHotkeySharesV2::<T>::get(hotkey, netuid),
        }
    }

    fn set_share(hotkey: &T::AccountId, coldkey: &T::AccountId, netuid: NetUid, share: SafeFloat) {
        Alpha::<T>::remove((hotkey, coldkey, netuid));
        if share.is_zero() {
            AlphaV2::<T>::remove((hotkey, coldkey, netuid));
        } else {
            AlphaV2::<T>::insert((hotkey, coldkey, netuid), share);
        }
    }

    fn set_denominator(hotkey: &T::AccountId, netuid: NetUid, denominator: SafeFloat) {
        TotalHotkeyShares::<T>::remove(hotkey, netuid);
        if denominator.is_zero() {
            TotalHotkeySharesV2::<T>::remove(hotkey, netuid);
        } else {
            TotalHotkeySharesV2::<T>::insert(hotkey, netuid, denominator);
        }
    }

    fn set_total(hotkey: &T::AccountId, netuid: NetUid, total: AlphaBalance) {
        if total == 0 {
            TotalHotkeyAlpha::<T>::remove(hotkey, netuid);
        } else {
            TotalHotkeyAlpha::<T>::insert(hotkey, netuid, total);
        }
    }
}
