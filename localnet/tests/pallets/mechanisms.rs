//! Mechanisms of a subnet: weights of their own under indices of their own.

use crate::mock::{
    AdminUtils, Runtime, SubtensorModule, System, alice, bob, events, hotkey, signed, validators,
};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use localnet::pallets::subtensor::{self as sm, Error, Event};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// 1 · 4,096 + 1.
const SECOND: u16 = 4_097;

fn set(mecid: u8) -> DispatchResult {
    let origin = signed(&hotkey(1));
    SubtensorModule::set_mechanism_weights(origin, 1, mecid, vec![0, 2], vec![1, 2], 0)
}

#[test]
fn the_owner_has_as_many_as_neurons_allow() {
    validators().execute_with(|| {
        sm::AdminFreezeWindow::<Runtime>::put(0);
        let count = |who, count| AdminUtils::sudo_set_mechanism_count(who, 1, count);
        assert_noop!(count(signed(&alice()), 2), DispatchError::BadOrigin);
        assert_noop!(count(signed(&bob()), 0), Error::<Runtime>::InvalidValue);
        assert_noop!(count(signed(&bob()), 3), Error::<Runtime>::InvalidValue);
        assert_noop!(count(signed(&bob()), 2), Error::<Runtime>::TooManyUIDsPerMechanism);
        sm::MaxAllowedUids::<Runtime>::insert(1, 128);
        assert_ok!(count(signed(&bob()), 2));
        assert_noop!(count(signed(&bob()), 1), Error::<Runtime>::TxRateLimitExceeded);
        let split = |split| AdminUtils::sudo_set_mechanism_emission_split(signed(&bob()), 1, split);
        assert_noop!(split(Some(vec![1, 2])), Error::<Runtime>::InvalidValue);
        assert_ok!(split(Some(vec![60_000, 5_535])));
        assert_ok!(count(RawOrigin::Root.into(), 1));
        assert_eq!(sm::MechanismEmissionSplit::<Runtime>::get(1), None);
    });
}

#[test]
fn each_has_its_own_weights_updates_and_commits() {
    validators().execute_with(|| {
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, false);
        assert_noop!(set(1), Error::<Runtime>::MechanismDoesNotExist);
        sm::MechanismCountCurrent::<Runtime>::insert(1, 2);
        System::reset_events();
        assert_ok!(set(0));
        assert_ok!(set(1));
        assert_noop!(set(1), Error::<Runtime>::SettingWeightsTooFast);
        assert_eq!(events(), [Event::WeightsSet(1, 1), Event::WeightsSet(SECOND, 1)]);
        assert_eq!(sm::Weights::<Runtime>::get(SECOND, 1), [(0, 32_768), (2, 65_535)]);
        assert_eq!(sm::LastUpdate::<Runtime>::get(SECOND), [0, 10, 0, 0]);

        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, true);
        let hash = H256::repeat_byte(1);
        let commit = SubtensorModule::commit_mechanism_weights(signed(&hotkey(2)), 1, 1, hash);
        assert_ok!(commit);
        assert_eq!(sm::WeightCommits::<Runtime>::get(1, hotkey(2)), None);
        assert!(sm::WeightCommits::<Runtime>::contains_key(SECOND, hotkey(2)));

        sm::MaxAllowedUids::<Runtime>::insert(1, 128);
        sm::AdminFreezeWindow::<Runtime>::put(0);
        assert_ok!(AdminUtils::sudo_set_mechanism_count(RawOrigin::Root.into(), 1, 1));
        assert!(sm::Weights::<Runtime>::get(SECOND, 1).is_empty());
        assert!(sm::LastUpdate::<Runtime>::get(SECOND).is_empty());
        assert_eq!(sm::WeightCommits::<Runtime>::iter().count(), 0);
        assert!(!sm::Weights::<Runtime>::get(1, 1).is_empty());
    });
}
