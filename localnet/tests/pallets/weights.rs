//! Setting weights: order of the checks, what is stored.

use crate::mock::{
    Runtime, SubtensorModule, TAO, alice, chain, events, hotkey, owner_hotkey, run_to, signed,
};
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::subtensor::{self as sm, Call, Error, Event};
use sp_io::TestExternalities;
use sp_runtime::DispatchResult;

/// Hotkeys 1 to 3 as UIDs 1 to 3, a little later.
fn neurons() -> TestExternalities {
    let mut chain = chain();
    chain.execute_with(|| {
        for number in 1..=3 {
            assert_ok!(SubtensorModule::burned_register(signed(&alice()), 1, hotkey(number)));
        }
        run_to(10);
    });
    chain
}

fn set(number: u8, uids: &[u16], weights: &[u16]) -> DispatchResult {
    SubtensorModule::set_weights(signed(&hotkey(number)), 1, uids.to_vec(), weights.to_vec(), 0)
}

#[test]
fn the_checks_come_in_order() {
    neurons().execute_with(|| {
        let on = |netuid| {
            SubtensorModule::set_weights(
                signed(&hotkey(9)),
                netuid,
                vec![0, 0, 0, 0, 9],
                vec![1],
                0,
            )
        };
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, true);
        assert_noop!(on(1), Error::<Runtime>::CommitRevealEnabled);
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, false);
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(0, false);
        assert_noop!(on(0), Error::<Runtime>::CanNotSetRootNetworkWeights);
        assert_noop!(on(1), Error::<Runtime>::WeightVecNotEqualSize);
        let five = [0, 0, 0, 0, 9];
        assert_noop!(set(9, &five, &five), Error::<Runtime>::UidsLengthExceedUidsInSubNet);
        assert_noop!(set(9, &five[1..], &five[1..]), Error::<Runtime>::HotKeyNotRegisteredInSubNet);
        let bad = [0, 0, 9];
        sm::StakeThreshold::<Runtime>::put(1);
        assert_noop!(set(1, &bad, &bad), Error::<Runtime>::NotEnoughStakeToSetWeights);
        sm::StakeThreshold::<Runtime>::put(0);
        sm::WeightsVersionKey::<Runtime>::insert(1, 3);
        assert_noop!(set(1, &bad, &bad), Error::<Runtime>::IncorrectWeightVersionKey);
        sm::WeightsVersionKey::<Runtime>::insert(1, 0);
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 10);
        assert_noop!(set(1, &bad, &bad), Error::<Runtime>::SettingWeightsTooFast);
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 9);
        assert_noop!(set(1, &bad, &bad), Error::<Runtime>::NeuronNoValidatorPermit);
        sm::ValidatorPermit::<Runtime>::insert(1, vec![false, true, false, false]);
        assert_noop!(set(1, &bad, &bad), Error::<Runtime>::DuplicateUids);
        assert_noop!(set(1, &[0, 4], &[1, 1]), Error::<Runtime>::UidVecContainInvalidOne);
        sm::MinAllowedWeights::<Runtime>::insert(1, 3);
        assert_noop!(set(1, &[0, 2], &[1, 1]), Error::<Runtime>::WeightVecLengthIsLow);
    });
}

#[test]
fn the_largest_weight_becomes_65535_and_zeros_stay() {
    neurons().execute_with(|| {
        sm::ValidatorPermit::<Runtime>::insert(1, vec![false, true, false, false]);
        crate::mock::System::reset_events();
        assert_ok!(set(1, &[0, 2, 3], &[0, 1, 2]));
        assert_eq!(sm::Weights::<Runtime>::get(1, 1), [(0, 0), (2, 32_768), (3, 65_535)]);
        assert_eq!(sm::LastUpdate::<Runtime>::get(1), [0, 10, 1, 1]);
        assert_eq!(events(), [Event::WeightsSet(1, 1)]);
        run_to(15);
        assert_ok!(set(1, &[2], &[0]));
        assert_eq!(sm::Weights::<Runtime>::get(1, 1), [(2, 0)]);
    });
}

#[test]
fn oneself_and_the_owner_need_no_permit() {
    neurons().execute_with(|| {
        sm::MinAllowedWeights::<Runtime>::insert(1, 4);
        assert_ok!(set(2, &[2], &[7]));
        sm::MinAllowedWeights::<Runtime>::insert(1, 1);
        sm::StakeThreshold::<Runtime>::put(TAO);
        assert_ok!(set(200, &[1], &[7]));
    });
}

#[test]
fn the_pool_refuses_low_stake_and_haste() {
    neurons().execute_with(|| {
        let call =
            Call::set_weights { netuid: 1, dests: vec![0], weights: vec![1], version_key: 0 };
        let code =
            |who: &_| SubtensorModule::check_call(who, &call).map_err(|error| error.pool_code());
        assert_eq!(code(&hotkey(1)), Ok(()));
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 10);
        assert_eq!(code(&hotkey(1)), Err(6));
        assert_eq!(code(&hotkey(9)), Ok(()), "not registered: fails on chain");
        sm::StakeThreshold::<Runtime>::put(1);
        assert_eq!(code(&hotkey(1)), Err(1));
        assert_eq!(code(&owner_hotkey()), Ok(()));
    });
}

/// What is stored of random values: the exact share of 65,535, to a rounding that 32 fractional bits allow. Values whose
/// largest is 65,535 already, as clients send them, stay as they are.
#[test]
fn what_is_sent_is_what_is_stored() {
    neurons().execute_with(|| {
        sm::ValidatorPermit::<Runtime>::insert(1, vec![false, true, false, false]);
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 0);
        let mut state = 1_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            u16::try_from(state >> 48).unwrap() >> (state >> 40 & 15)
        };
        let stored = |values: &[u16]| {
            assert_ok!(set(1, &[3, 0, 2], values));
            let weights = sm::Weights::<Runtime>::get(1, 1);
            assert!(weights.iter().map(|(uid, _)| *uid).eq([3, 0, 2]));
            weights.into_iter().map(|(_, weight)| weight).collect::<Vec<_>>()
        };
        for _ in 0..500 {
            let mut values = [random(), random(), random().max(1)];
            let largest = i64::from(values.into_iter().max().unwrap());
            for (value, weight) in values.iter().zip(stored(&values)) {
                // |weight / 65,535 - value / largest| <= half a step, and 2^-16 of one.
                let off = i64::from(weight) * largest - i64::from(*value) * 65_535;
                assert!(off.abs() * 65_536 <= largest * (32_768 + 1), "{values:?}: {weight}");
            }
            values[1] = u16::MAX;
            assert_eq!(stored(&values), values);
        }
    });
}
