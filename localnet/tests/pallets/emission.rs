//! Blocks: emission into the pool at an unchanged price, epochs that pay it out.

use crate::mock::{
    Balances, Runtime, SubtensorModule, Swap, TAO, alice, bob, chain, hotkey, owner_hotkey, run_to,
    signed,
};
use frame_support::assert_ok;
use frame_support::traits::fungible::Inspect;
use localnet::pallets::subtensor as sm;

/// Without root stake no alpha comes with the TAO: all of it buys.
#[test]
fn every_block_brings_one_tao_that_buys_alpha() {
    chain().execute_with(|| {
        let (price, issuance) = (Swap::current_alpha_price(1), sm::TotalIssuance::<Runtime>::get());
        assert_eq!(price, 250_000_000);
        assert_eq!(issuance, 3 * 1_000_000 * TAO + 50_000 * TAO);
        run_to(101);
        assert_eq!(sm::TotalIssuance::<Runtime>::get() - issuance, 100 * TAO);
        assert_eq!(Balances::total_issuance(), sm::TotalIssuance::<Runtime>::get());
        assert_eq!(sm::SubnetTAO::<Runtime>::get(1), 50_100 * TAO);
        let bought = sm::SubnetProtocolAlpha::<Runtime>::get(1);
        // 100 TAO into 50,000 against 200,000 alpha, x · y = k.
        assert!(bought.abs_diff(100 * 200_000 * TAO / 50_100) < 200, "{bought}");
        assert_eq!(sm::SubnetAlphaIn::<Runtime>::get(1), 200_000 * TAO - bought);
        assert_eq!(sm::SubnetAlphaOut::<Runtime>::get(1), 100 * TAO + bought);
        let pool = SubtensorModule::subnet_account(1).unwrap();
        assert_eq!(Balances::balance(&pool), 50_100 * TAO);
    });
}

#[test]
fn a_stopped_emission_brings_no_tao() {
    chain().execute_with(|| {
        sm::SubnetEmissionEnabled::<Runtime>::insert(1, false);
        run_to(11);
        assert_eq!(sm::SubnetTAO::<Runtime>::get(1), 50_000 * TAO);
        assert_eq!(sm::SubnetAlphaOut::<Runtime>::get(1), 10 * TAO);
    });
}

#[test]
fn an_epoch_permits_the_staked_and_pays_them_without_weights() {
    chain().execute_with(|| {
        for number in 1..=3 {
            assert_ok!(SubtensorModule::burned_register(signed(&alice()), 1, hotkey(number)));
        }
        sm::MaxAllowedValidators::<Runtime>::insert(1, 2);
        for (number, tao) in [(1, 10), (2, 30), (3, 20)] {
            assert_ok!(SubtensorModule::add_stake(signed(&alice()), hotkey(number), 1, tao * TAO));
        }
        let stakes = [1, 2, 3].map(|number| SubtensorModule::stake_on(&hotkey(number), 1));
        run_to(20);
        assert_eq!(sm::SubnetEpochIndex::<Runtime>::get(1), 1);
        assert_eq!(sm::LastEpochBlock::<Runtime>::get(1), 20);
        assert_eq!(SubtensorModule::next_epoch_block(1), Some(40));
        // The owner always, then the two with most stake.
        assert_eq!(sm::ValidatorPermit::<Runtime>::get(1), [true, false, true, true]);
        assert_eq!(sm::Incentive::<Runtime>::get(1), [0; 4]);
        assert_eq!(sm::Dividends::<Runtime>::get(1), [0; 4]);
        assert_eq!(sm::LastUpdate::<Runtime>::get(1), [0, 1, 1, 1]);
        assert_eq!(sm::Active::<Runtime>::get(1), [true; 4]);

        // 19 alpha, 18 % of it the owner's; no one had a permit before, so all share by stake.
        let owners = 19 * TAO * 11_796 / 65_535;
        assert!(SubtensorModule::stake_of(&owner_hotkey(), &bob(), 1).abs_diff(owners) < 20);
        let emission = sm::Emission::<Runtime>::get(1);
        let paid: u64 = emission.iter().sum();
        assert!(paid.abs_diff(19 * TAO - owners) < 60, "{emission:?}");
        assert!(emission[2].abs_diff(paid / 2) < paid / 500, "30 of 60: {emission:?}");
        for (number, stake) in (1..=3).zip(stakes) {
            let now = SubtensorModule::stake_of(&hotkey(number), &alice(), 1);
            // Shares have 32 fractional bits.
            assert!((now - stake).abs_diff(emission[usize::from(number)]) <= 50);
        }
    });
}

#[test]
fn weights_give_half_of_the_emission_to_the_miners() {
    chain().execute_with(|| {
        for number in 1..=3 {
            assert_ok!(SubtensorModule::burned_register(signed(&alice()), 1, hotkey(number)));
        }
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), hotkey(1), 1, 10 * TAO));
        run_to(20);
        let weights =
            SubtensorModule::set_weights(signed(&hotkey(1)), 1, vec![1, 2, 3], vec![3, 1, 3], 0);
        assert_ok!(weights);
        let before = [2, 3].map(|number| SubtensorModule::stake_on(&hotkey(number), 1));
        assert_eq!(before, [0, 0]);
        run_to(40);
        assert_eq!(sm::Incentive::<Runtime>::get(1), [0, 0, 16_383, 49_151], "not itself");
        assert_eq!(sm::Dividends::<Runtime>::get(1), [0, 65_535, 0, 0]);
        assert_eq!(sm::ValidatorTrust::<Runtime>::get(1), [0, 65_535, 0, 0]);
        let emission = sm::Emission::<Runtime>::get(1);
        assert_eq!(SubtensorModule::stake_of(&hotkey(2), &alice(), 1), emission[2]);
        assert_eq!(SubtensorModule::stake_of(&hotkey(3), &alice(), 1), emission[3]);
        assert!(emission[1].abs_diff(emission[2] + emission[3]) <= 2, "{emission:?}");
        assert!(emission[3].abs_diff(3 * emission[2]) <= 3);
    });
}

#[test]
fn nominators_share_what_the_take_leaves() {
    chain().execute_with(|| {
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), owner_hotkey(), 1, 100 * TAO));
        sm::OwnerCutEnabled::<Runtime>::insert(1, false);
        let before = SubtensorModule::stake_of(&owner_hotkey(), &alice(), 1);
        run_to(20);
        let take = 19 * TAO * 11_796 / 65_535;
        assert!(SubtensorModule::stake_of(&owner_hotkey(), &bob(), 1).abs_diff(take) < take / 10);
        let gain = SubtensorModule::stake_of(&owner_hotkey(), &alice(), 1) - before;
        assert!(gain.abs_diff(19 * TAO - take) < TAO / 2, "{gain}");
        let all = SubtensorModule::stake_on(&owner_hotkey(), 1);
        assert!(all.abs_diff(before + 19 * TAO) < 5, "{all}");
    });
}

#[test]
fn an_inactive_validator_with_weights_is_not_paid() {
    chain().execute_with(|| {
        for number in 1..=2 {
            assert_ok!(SubtensorModule::burned_register(signed(&alice()), 1, hotkey(number)));
            assert_ok!(SubtensorModule::add_stake(signed(&alice()), hotkey(number), 1, 10 * TAO));
        }
        run_to(20);
        let set = |number: u8, to: u16| {
            SubtensorModule::set_weights(signed(&hotkey(number)), 1, vec![to], vec![1], 0)
        };
        assert_ok!(set(1, 2));
        // 1 × tempo: validator 1 is inactive from block 41 on.
        sm::ActivityCutoffFactorMilli::<Runtime>::insert(1, 1_000);
        run_to(45);
        assert_ok!(set(2, 1));
        run_to(60);
        assert_eq!(sm::Active::<Runtime>::get(1), [false, false, true]);
        assert_eq!(sm::Dividends::<Runtime>::get(1), [0, 0, 65_535]);
        assert_eq!(sm::Incentive::<Runtime>::get(1), [0, 65_535, 0]);
    });
}
