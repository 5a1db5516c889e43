//! What happens at the start of every block, in the order of the real chain.

use super::pallet::{
    BlocksSinceLastStep, Config, EMAPriceHalvingBlocks, Event, FirstEmissionBlockNumber,
    LastEpochBlock, LastMechansimStepBlock, MaxEpochsPerBlock, NetworkRegistrationAllowed, Pallet,
    PendingEpochAt, SubnetEpochIndex, SubnetMechanism, SubnetMovingAlpha, SubnetMovingPrice,
    SubtokenEnabled, Tempo,
};
use crate::pallets::fixed::U64F64;
use crate::pallets::{NetUid, ROOT, swap};
use std::collections::BTreeSet;

/// An epoch runs after so many blocks, whatever the tempo.
const LONGEST_TEMPO: u64 = 50_400;

impl<T: Config> Pallet<T> {
    pub(super) fn block_step() {
        Self::decay_registration_prices();
        let subnets: Vec<NetUid> =
            Self::netuids().into_iter().filter(|netuid| *netuid != ROOT).collect();
        let emitting: Vec<NetUid> =
            subnets.iter().copied().filter(|netuid| Self::emits(*netuid)).collect();
        Self::reveal_timelocked(&subnets, &Self::deferred_epochs(&subnets));
        Self::emit(&emitting);
        Self::run_due_epochs(&subnets);
        for &netuid in &emitting {
            Self::update_moving_price(netuid);
        }
        for netuid in emitting {
            Self::update_root_proportion(netuid);
        }
        for netuid in subnets {
            if LastEpochBlock::<T>::get(netuid) == Self::block() {
                Self::apply_pending_children(netuid);
            }
        }
        Self::claim_automatically();
    }

    /// Whether the epoch slot of a subnet is at this block.
    pub fn epoch_is_due(netuid: NetUid, block: u64) -> bool {
        let tempo = u64::from(Tempo::<T>::get(netuid));
        let triggered = PendingEpochAt::<T>::get(netuid);
        tempo != 0
            && ((triggered > 0 && block >= triggered)
                || BlocksSinceLastStep::<T>::get(netuid) > LONGEST_TEMPO
                || block.saturating_sub(LastEpochBlock::<T>::get(netuid)) >= tempo)
    }

    /// The block of the next epoch; `None` if the subnet has none.
    pub fn next_epoch_block(netuid: NetUid) -> Option<u64> {
        let tempo = u64::from(Tempo::<T>::get(netuid));
        let regular = LastEpochBlock::<T>::get(netuid).saturating_add(tempo);
        let triggered = PendingEpochAt::<T>::get(netuid);
        let next = if triggered > 0 { regular.min(triggered) } else { regular };
        (tempo != 0).then_some(next)
    }

    pub(super) fn emits(netuid: NetUid) -> bool {
        FirstEmissionBlockNumber::<T>::contains_key(netuid)
            && SubtokenEnabled::<T>::get(netuid)
            && NetworkRegistrationAllowed::<T>::get(netuid)
    }

    /// Subnets whose epoch is due, but has to wait for the next block.
    fn deferred_epochs(subnets: &[NetUid]) -> BTreeSet<NetUid> {
        let now = usize::from(MaxEpochsPerBlock::<T>::get());
        let due = subnets.iter().copied().filter(|&of| Self::epoch_is_due(of, Self::block()));
        due.skip(now).collect()
    }

    fn run_due_epochs(subnets: &[NetUid]) {
        let block = Self::block();
        let mut left = MaxEpochsPerBlock::<T>::get();
        for &netuid in subnets {
            BlocksSinceLastStep::<T>::mutate(netuid, |blocks| *blocks = blocks.saturating_add(1));
            if !Self::epoch_is_due(netuid, block) {
                continue;
            }
            let Some(rest) = left.checked_sub(1) else {
                let next = block.saturating_add(1);
                PendingEpochAt::<T>::insert(netuid, next);
                Self::deposit_event(Event::EpochDeferred {
                    netuid,
                    from_block: block,
                    to_block: next,
                });
                continue;
            };
            left = rest;
            BlocksSinceLastStep::<T>::insert(netuid, 0);
            LastEpochBlock::<T>::insert(netuid, block);
            PendingEpochAt::<T>::insert(netuid, 0);
            SubnetEpochIndex::<T>::mutate(netuid, |index| *index = index.saturating_add(1));
            Self::run_epoch(netuid);
            LastMechansimStepBlock::<T>::insert(netuid, block);
        }
    }

    /// Moves the slow price towards the spot price, capped at 1, by alpha · b / (b + h).
    fn update_moving_price(netuid: NetUid) {
        let started =
            FirstEmissionBlockNumber::<T>::get(netuid).unwrap_or_default().saturating_sub(1);
        let blocks = Self::block().saturating_sub(started);
        let halving = EMAPriceHalvingBlocks::<T>::get(netuid);
        let step = U64F64::from(SubnetMovingAlpha::<T>::get())
            * U64F64::ratio(blocks, blocks.saturating_add(halving));
        let price = swap::Pallet::<T>::current_price(netuid).min(U64F64::ONE);
        let moving = if SubnetMechanism::<T>::get(netuid) == 0 {
            U64F64::ONE
        } else {
            SubnetMovingPrice::<T>::get(netuid).into()
        };
        let next = step * price + (U64F64::ONE - step) * moving;
        SubnetMovingPrice::<T>::insert(netuid, crate::pallets::fixed::I96F32::from(next));
    }
}
