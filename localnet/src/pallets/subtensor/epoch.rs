//! The epoch: who may validate, what the weights give, what each hotkey gets of the alpha (`payout` pays it).
//!
//! Simpler than the real chain's Yuma consensus: weights are not clipped at the stake-weighted median, so the consensus
//! equals the incentive and the trust of every validator with weights is full; there are no bonds, so validators with
//! weights share the dividends by their stake.

use super::pallet::{
    Active, ActivityCutoffFactorMilli, BlockAtRegistration, Config, Consensus, Dividends, Emission,
    Incentive, LastUpdate, MaxAllowedValidators, Pallet, PendingOwnerCut, PendingRootAlphaDivs,
    PendingServerEmission, PendingValidatorEmission, StakeThreshold, StakeWeight, SubnetworkN,
    Tempo, ValidatorPermit, ValidatorTrust, Weights,
};
use crate::pallets::{AlphaBalance, NetUid};

/// What a hotkey gets of an epoch's alpha, before takes, parents and root.
pub(super) struct Earned<A> {
    pub hotkey: A,
    pub incentive: AlphaBalance,
    pub dividend: AlphaBalance,
}

/// One neuron in an epoch. Ranks and shares are only compared with each other, so they have no unit.
#[derive(Clone)]
struct Neuron<A> {
    hotkey: A,
    registered: u64,
    updated: u64,
    active: bool,
    /// Stake weight, zero below the threshold.
    stake: u128,
    /// Stake that counts in this epoch: of active validators that had a permit.
    voting: u128,
    weights: Vec<(u16, u16)>,
    /// What the weights of the others give.
    rank: u128,
    /// Part of the dividends.
    dividend: u128,
}

type Neurons<T> = Vec<Neuron<<T as frame_system::Config>::AccountId>>;

impl<T: Config> Pallet<T> {
    pub(super) fn run_epoch(netuid: NetUid) {
        let mut neurons = Self::epoch_neurons(netuid);
        rank(&mut neurons, Self::owner_uid(netuid));
        let for_miners = PendingServerEmission::<T>::take(netuid);
        let for_validators = PendingValidatorEmission::<T>::take(netuid);
        let for_root = PendingRootAlphaDivs::<T>::take(netuid);
        let cut = PendingOwnerCut::<T>::take(netuid);
        let total = for_miners.saturating_add(for_validators).saturating_add(for_root);
        let earned = Self::store_epoch(netuid, neurons, total);

        let without_incentive = earned.iter().all(|earned| earned.incentive == 0);
        let for_alpha = if without_incentive {
            for_validators.saturating_add(for_miners)
        } else {
            for_validators
        };
        // What is paid first must not count in the shares.
        let (by_alpha, by_root) = Self::dividends(netuid, &earned, for_alpha, for_root);
        Self::pay_owner(netuid, cut);
        Self::pay_miners(netuid, &earned);
        Self::pay_alpha_dividends(netuid, by_alpha);
        Self::pay_root_dividends(netuid, by_root);
    }

    fn epoch_neurons(netuid: NetUid) -> Neurons<T> {
        let block = Self::block();
        let cutoff = u64::from(ActivityCutoffFactorMilli::<T>::get(netuid))
            .saturating_mul(Tempo::<T>::get(netuid).into())
            / 1_000;
        let (updates, permits) = (LastUpdate::<T>::get(netuid), ValidatorPermit::<T>::get(netuid));
        let owner = Self::owner_uid(netuid);
        let threshold = StakeThreshold::<T>::get();
        let neuron = |uid: u16| {
            let hotkey = Self::hotkey_of(netuid, uid)?;
            let updated = updates.get(usize::from(uid)).copied().unwrap_or(0);
            let active = updated.saturating_add(cutoff) >= block;
            let stake = Self::stake_weight(&hotkey, netuid).total;
            let stake =
                if owner == Some(uid) || stake >= threshold { u128::from(stake) } else { 0 };
            let permitted =
                owner == Some(uid) || permits.get(usize::from(uid)).copied().unwrap_or(false);
            Some(Neuron {
                hotkey,
                registered: BlockAtRegistration::<T>::get(netuid, uid),
                updated,
                active,
                stake,
                voting: if active && permitted { stake } else { 0 },
                weights: Weights::<T>::get(netuid, uid),
                rank: 0,
                dividend: 0,
            })
        };
        (0..SubnetworkN::<T>::get(netuid)).filter_map(neuron).collect()
    }

    /// Writes the results; what of `total` each hotkey gets.
    fn store_epoch(
        netuid: NetUid,
        neurons: Neurons<T>,
        total: AlphaBalance,
    ) -> Vec<Earned<T::AccountId>> {
        let ranks: Vec<u128> = neurons.iter().map(|neuron| neuron.rank).collect();
        let dividends: Vec<u128> = neurons.iter().map(|neuron| neuron.dividend).collect();
        let stakes: Vec<u128> = neurons.iter().map(|neuron| neuron.stake).collect();
        let ranked = ranks.iter().any(|rank| *rank != 0);
        let (to_miners, to_validators) =
            if ranked { (total / 2, total - total / 2) } else { (0, total) };
        let (incentives, parts) = (shared(to_miners, &ranks), shared(to_validators, &dividends));
        let emission: Vec<AlphaBalance> = incentives
            .iter()
            .zip(&parts)
            .map(|(incentive, dividend)| incentive.saturating_add(*dividend))
            .collect();
        let incentive = proportions(&ranks);
        let stored_dividends =
            if ranked { proportions(&dividends) } else { vec![0; neurons.len()] };
        let validating =
            |neuron: &Neuron<T::AccountId>| ranked && neuron.voting != 0 && neuron.dividend != 0;
        let trust: Vec<u16> =
            neurons.iter().map(|neuron| if validating(neuron) { u16::MAX } else { 0 }).collect();

        Active::<T>::insert(netuid, neurons.iter().map(|neuron| neuron.active).collect::<Vec<_>>());
        Consensus::<T>::insert(netuid, &incentive);
        Incentive::<T>::insert(netuid, incentive);
        Dividends::<T>::insert(netuid, stored_dividends);
        Emission::<T>::insert(netuid, emission);
        ValidatorTrust::<T>::insert(netuid, trust);
        StakeWeight::<T>::insert(netuid, proportions(&stakes));
        ValidatorPermit::<T>::insert(netuid, Self::permits(netuid, &stakes));
        neurons
            .into_iter()
            .zip(incentives.into_iter().zip(parts))
            .map(|(neuron, (incentive, dividend))| Earned {
                hotkey: neuron.hotkey,
                incentive,
                dividend,
            })
            .collect()
    }

    /// The owner and the `MaxAllowedValidators` with most stake; of equals the later UIDs, as the real chain's sort has it.
    fn permits(netuid: NetUid, stakes: &[u128]) -> Vec<bool> {
        let most = usize::from(MaxAllowedValidators::<T>::get(netuid));
        let mut order: Vec<usize> = (0..stakes.len()).collect();
        order.sort_by_key(|uid| stakes.get(*uid));
        let losers = order.get(..stakes.len().saturating_sub(most)).unwrap_or_default();
        let owner = Self::owner_uid(netuid).map(usize::from);
        let permitted = |(uid, stake): (usize, &u128)| {
            owner == Some(uid) || (*stake != 0 && !losers.contains(&uid))
        };
        stakes.iter().enumerate().map(permitted).collect()
    }
}

/// Fills ranks and dividends. Weights on oneself count only for the owner, those on a neuron that registered after they
/// were set not at all. Without any weights, validators share by stake, and if none is active, all neurons do.
fn rank<A>(neurons: &mut [Neuron<A>], owner: Option<u16>) {
    let mut ranks = vec![0u128; neurons.len()];
    let mut dividends = vec![0u128; neurons.len()];
    for (uid, validator) in neurons.iter().enumerate() {
        let counts = |to: u16| {
            let itself = usize::from(to) == uid;
            (!itself || owner == Some(to))
                && neurons
                    .get(usize::from(to))
                    .is_some_and(|neuron| validator.updated > neuron.registered)
        };
        let row: Vec<(u16, u16)> =
            validator.weights.iter().copied().filter(|(to, _)| counts(*to)).collect();
        let sum: u128 = row.iter().map(|(_, weight)| u128::from(*weight)).sum();
        if sum == 0 || validator.voting == 0 {
            continue;
        }
        if let Some(dividend) = dividends.get_mut(uid) {
            *dividend = validator.voting;
        }
        for (to, weight) in row {
            if let Some(rank) = ranks.get_mut(usize::from(to)) {
                *rank += ((validator.voting * u128::from(weight)) << 24) / sum;
            }
        }
    }
    let without_weights = ranks.iter().all(|rank| *rank == 0);
    let without_voters = neurons.iter().all(|neuron| neuron.voting == 0);
    for ((neuron, rank), dividend) in neurons.iter_mut().zip(ranks).zip(dividends) {
        neuron.rank = rank;
        neuron.dividend = match (without_weights, without_voters) {
            (false, _) => dividend,
            (true, false) => neuron.voting,
            (true, true) => neuron.stake,
        };
    }
}

/// `amount` in proportion to the parts, each rounded down; nothing if all parts are zero.
fn shared(amount: u64, parts: &[u128]) -> Vec<u64> {
    // Parts are below 2^108; brought below 2^64 so that the product fits.
    let largest = parts.iter().copied().max().unwrap_or(0);
    let shift = (128 - largest.leading_zeros()).saturating_sub(48);
    let sum: u128 = parts.iter().map(|part| part >> shift).sum();
    let share = |part: &u128| (u128::from(amount) * (part >> shift)).checked_div(sum).unwrap_or(0);
    parts.iter().map(|part| u64::try_from(share(part)).unwrap_or(u64::MAX)).collect()
}

/// The parts of their sum, of 65,535.
fn proportions(parts: &[u128]) -> Vec<u16> {
    shared(u16::MAX.into(), parts)
        .into_iter()
        .map(|share| u16::try_from(share).unwrap_or(u16::MAX))
        .collect()
}
