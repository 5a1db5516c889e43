//! Fees paid in alpha when the TAO does not suffice: only for calls that take stake away.

use super::pallet::{Call, Config, Event, Pallet, SubtokenEnabled};
use crate::pallets::swap;
use crate::pallets::{AlphaBalance, NetUid, TaoBalance};
use frame_support::storage::TransactionOutcome;
use frame_support::storage::transactional::with_transaction;
use frame_support::traits::Get;
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
    /// The position that may pay the fee of a call; `None` unless it is exactly one.
    pub fn fee_position(who: &T::AccountId, call: &Call<T>) -> Option<(T::AccountId, NetUid)> {
        match call {
            Call::remove_stake { hotkey, netuid, .. }
            | Call::remove_stake_limit { hotkey, netuid, .. }
            | Call::remove_stake_full_limit { hotkey, netuid, .. }
            | Call::move_stake { origin_hotkey: hotkey, origin_netuid: netuid, .. }
            | Call::transfer_stake { hotkey, origin_netuid: netuid, .. }
            | Call::swap_stake { hotkey, origin_netuid: netuid, .. }
            | Call::swap_stake_limit { hotkey, origin_netuid: netuid, .. }
            | Call::recycle_alpha { hotkey, netuid, .. }
            | Call::burn_alpha { hotkey, netuid, .. } => Some((hotkey.clone(), *netuid)),
            Call::unstake_all { hotkey } | Call::unstake_all_alpha { hotkey } => {
                let mut netuids = Self::netuids().into_iter().filter(|netuid| {
                    SubtokenEnabled::<T>::get(netuid) && Self::stake_of(hotkey, who, *netuid) != 0
                });
                let only = netuids.next()?;
                netuids.next().is_none().then(|| (hotkey.clone(), only))
            }
            _ => None,
        }
    }

    /// Whether a position covers a fee at the spot price.
    pub fn covers_fee(
        who: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        fee: TaoBalance,
    ) -> bool {
        Self::stake_of(hotkey, who, netuid) >= swap::Pallet::<T>::alpha_for_tao(netuid, fee)
    }

    /// Sells so much of a position as the fee is worth, at most all of it; the TAO goes to the author.
    /// Returns what was sold and what it gave.
    ///
    /// # Errors
    /// Those of the sale; nothing changed then.
    pub fn withdraw_fee(
        who: &T::AccountId,
        hotkey: &T::AccountId,
        netuid: NetUid,
        fee: TaoBalance,
    ) -> Result<(AlphaBalance, TaoBalance), DispatchError> {
        let stake = Self::stake_of(hotkey, who, netuid);
        let alpha = match swap::Pallet::<T>::alpha_for_tao(netuid, fee) {
            0 => stake,
            worth => worth.min(stake),
        };
        with_transaction(|| {
            let sold =
                Self::unstake_from(hotkey, who, &T::BlockAuthor::get(), netuid, alpha, 0, true);
            match sold {
                Ok(tao) => TransactionOutcome::Commit(Ok((alpha, tao))),
                Err(error) => TransactionOutcome::Rollback(Err(error)),
            }
        })
    }

    /// The event after a fee in alpha.
    pub fn note_alpha_fee(
        who: T::AccountId,
        netuid: NetUid,
        alpha_fee: AlphaBalance,
        tao_amount: TaoBalance,
    ) {
        Self::deposit_event(Event::TransactionFeePaidWithAlpha {
            who,
            netuid,
            alpha_fee,
            tao_amount,
        });
    }
}
