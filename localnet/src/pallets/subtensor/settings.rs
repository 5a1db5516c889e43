//! What pallet AdminUtils sets, each with its event.

use super::pallet::{
    AdminFreezeWindow, CommitRevealWeightsEnabled, CommitRevealWeightsVersion, Config, Error,
    Event, LastEpochBlock, MaxEpochsPerBlock, MinAllowedWeights, MinDelegateTake, Pallet,
    PendingEpochAt, RevealPeriodEpochs, StakeThreshold, Tempo, TxDelegateTakeRateLimit,
    TxRateLimit, WeightsSetRateLimit, WeightsVersionKey,
};
use crate::pallets::NetUid;
use frame_support::ensure;

/// Epochs between commit and reveal.
const LONGEST_REVEAL_PERIOD: u64 = 100;

impl<T: Config> Pallet<T> {
    /// A subnet's settings are fixed in the blocks before its epoch, and while a triggered epoch is awaited.
    pub(crate) fn ensure_not_frozen(netuid: NetUid) -> Result<(), Error<T>> {
        let (block, tempo) = (Self::block(), u64::from(Tempo::<T>::get(netuid)));
        let next = LastEpochBlock::<T>::get(netuid).saturating_add(tempo);
        let soon = next.saturating_sub(block) < u64::from(AdminFreezeWindow::<T>::get());
        let frozen = tempo != 0 && (soon || PendingEpochAt::<T>::get(netuid) > block);
        ensure!(!frozen, Error::<T>::AdminActionProhibitedDuringWeightsWindow);
        Ok(())
    }

    pub(crate) fn set_tx_rate_limit(blocks: u64) {
        TxRateLimit::<T>::put(blocks);
        Self::deposit_event(Event::TxRateLimitSet(blocks));
    }

    pub(crate) fn set_weights_set_rate_limit(netuid: NetUid, blocks: u64) {
        WeightsSetRateLimit::<T>::insert(netuid, blocks);
        Self::deposit_event(Event::WeightsSetRateLimitSet(netuid, blocks));
    }

    pub(crate) fn set_weights_version_key(netuid: NetUid, key: u64) {
        WeightsVersionKey::<T>::insert(netuid, key);
        Self::deposit_event(Event::WeightsVersionKeySet(netuid, key));
    }

    pub(crate) fn set_min_allowed_weights(netuid: NetUid, weights: u16) {
        MinAllowedWeights::<T>::insert(netuid, weights);
        Self::deposit_event(Event::MinAllowedWeightSet(netuid, weights));
    }

    /// What is committed already is revealed all the same, if it is timelocked.
    pub(crate) fn set_commit_reveal_weights_enabled(netuid: NetUid, enabled: bool) {
        CommitRevealWeightsEnabled::<T>::insert(netuid, enabled);
        Self::deposit_event(Event::CommitRevealEnabled(netuid, enabled));
    }

    pub(crate) fn set_reveal_period(netuid: NetUid, epochs: u64) -> Result<(), Error<T>> {
        ensure!(epochs <= LONGEST_REVEAL_PERIOD, Error::<T>::RevealPeriodTooLarge);
        ensure!(epochs >= 1, Error::<T>::RevealPeriodTooSmall);
        RevealPeriodEpochs::<T>::insert(netuid, epochs);
        Self::deposit_event(Event::CommitRevealPeriodsSet(netuid, epochs));
        Ok(())
    }

    pub(crate) fn set_commit_reveal_version(version: u16) {
        CommitRevealWeightsVersion::<T>::put(version);
        Self::deposit_event(Event::CommitRevealVersionSet(version));
    }

    /// The epoch begins anew.
    pub(crate) fn set_tempo(netuid: NetUid, blocks: u16) {
        Tempo::<T>::insert(netuid, blocks);
        Self::deposit_event(Event::TempoSet(netuid, blocks));
        LastEpochBlock::<T>::insert(netuid, Self::block());
    }

    pub(crate) fn set_stake_threshold(stake: u64) {
        StakeThreshold::<T>::put(stake);
        Self::deposit_event(Event::StakeThresholdSet(stake));
    }

    pub(crate) fn set_tx_delegate_take_rate_limit(blocks: u64) {
        TxDelegateTakeRateLimit::<T>::put(blocks);
        Self::deposit_event(Event::TxDelegateTakeRateLimitSet(blocks));
    }

    pub(crate) fn set_min_delegate_take(take: u16) {
        MinDelegateTake::<T>::put(take);
        Self::deposit_event(Event::MinDelegateTakeSet(take));
    }

    pub(crate) fn set_admin_freeze_window(blocks: u16) {
        AdminFreezeWindow::<T>::put(blocks);
        Self::deposit_event(Event::AdminFreezeWindowSet(blocks));
    }

    pub(crate) fn set_max_epochs_per_block(epochs: u8) {
        MaxEpochsPerBlock::<T>::put(epochs);
        Self::deposit_event(Event::MaxEpochsPerBlockSet(epochs));
    }
}
