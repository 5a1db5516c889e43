//! Root dividends: they accrue with an epoch, follow the root stake, and are paid out as the staker wants them.

use crate::mock::{
    Runtime, SubtensorModule, System, TAO, alice, bob, chain, events, owner_hotkey, run_to, signed,
};
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::fixed::I96F32;
use localnet::pallets::subtensor::{self as sm, Error, Event, RootClaimTypeEnum};
use std::collections::BTreeSet;

fn owed(who: &sp_runtime::AccountId32) -> u128 {
    SubtensorModule::root_dividends_owed(&owner_hotkey(), who, 1).floor()
}

fn claim(who: &sp_runtime::AccountId32, subnets: &[u16]) -> Result<(), sp_runtime::DispatchError> {
    let subnets: BTreeSet<u16> = subnets.iter().copied().collect();
    SubtensorModule::claim_root(signed(who), subnets).map(drop).map_err(|error| error.error)
}

/// Alice has root stake on the owner's hotkey; a high slow price lets root dividends flow; nobody is paid out by itself.
fn with_root_dividends(test: impl FnOnce()) {
    chain().execute_with(|| {
        sm::NumRootClaim::<Runtime>::put(0);
        sm::SubnetMovingPrice::<Runtime>::insert(1, I96F32::from_int(2));
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), owner_hotkey(), 0, 400_000 * TAO));
        run_to(20);
        test();
    });
}

#[test]
fn an_epoch_accrues_by_root_stake() {
    with_root_dividends(|| {
        // Root's part of the validators' half: 400,000 · 5.27 % against some 200,000 alpha.
        let accrued = sm::RootAlphaDividendsPerSubnet::<Runtime>::get(1, owner_hotkey());
        let weighted = 400_000.0 * 971_718_665_099_567_868.0 / 2f64.powi(64);
        let all = 19.0 * TAO as f64 * (1.0 - 11_796.0 / 65_535.0) * 0.5 * weighted
            / (weighted + 200_010.0);
        let kept = all * (1.0 - 11_796.0 / 65_535.0);
        assert!((accrued as f64 - kept).abs() < kept / 1_000.0, "{accrued} of {kept}");
        assert!(u128::from(accrued) - owed(&alice()) <= (400_000 * TAO as u128) >> 32);
        assert_eq!(owed(&bob()), 0);
    });
}

#[test]
fn claims_are_paid_in_alpha_or_in_root_stake() {
    with_root_dividends(|| {
        assert_noop!(claim(&alice(), &[]), Error::<Runtime>::InvalidSubnetNumber);
        assert_noop!(claim(&alice(), &[1, 2, 3, 4, 5, 6]), Error::<Runtime>::InvalidSubnetNumber);
        let empty = RootClaimTypeEnum::KeepSubnets { subnets: BTreeSet::new() };
        let set = |claim_type| SubtensorModule::set_root_claim_type(signed(&alice()), claim_type);
        assert_noop!(set(empty), Error::<Runtime>::InvalidSubnetNumber);
        let due = owed(&alice()) as u64;
        assert!(due > 100_000_000);

        let keep = RootClaimTypeEnum::KeepSubnets { subnets: [1].into() };
        assert_ok!(set(keep.clone()));
        let told = Event::RootClaimTypeSet { coldkey: alice(), root_claim_type: keep };
        assert_eq!(events().last(), Some(&told));
        assert_ok!(claim(&alice(), &[2]));
        assert_eq!(owed(&alice()) as u64, due, "another subnet");
        assert_ok!(claim(&alice(), &[1]));
        assert_eq!(events().last(), Some(&Event::RootClaimed { coldkey: alice() }));
        assert!(SubtensorModule::stake_of(&owner_hotkey(), &alice(), 1).abs_diff(due) <= 1);
        assert_eq!(owed(&alice()), 0);
        assert_ok!(claim(&alice(), &[1]));

        run_to(40);
        let due = owed(&alice()) as u64;
        assert_ok!(set(RootClaimTypeEnum::Swap));
        let root = SubtensorModule::stake_of(&owner_hotkey(), &alice(), 0);
        let tao = sm::SubnetTAO::<Runtime>::get(1);
        assert_ok!(claim(&alice(), &[1]));
        let gain = SubtensorModule::stake_of(&owner_hotkey(), &alice(), 0) - root;
        assert!(gain.abs_diff(due / 4) < due / 1_000, "{gain} TAO for {due} alpha at a quarter");
        assert_eq!(tao - sm::SubnetTAO::<Runtime>::get(1), gain, "without a fee");
        assert!(owed(&alice()) <= 1, "new root stake has earned nothing yet: {}", owed(&alice()));
    });
}

#[test]
fn little_is_not_paid_out() {
    with_root_dividends(|| {
        let due = owed(&alice()) as u64;
        assert_ok!(SubtensorModule::set_root_claim_type(signed(&alice()), RootClaimTypeEnum::Keep));
        sm::RootClaimableThreshold::<Runtime>::insert(1, I96F32::from_int(due + 1));
        assert_ok!(claim(&alice(), &[1]));
        assert_eq!(owed(&alice()) as u64, due);
        assert_noop!(
            SubtensorModule::sudo_set_root_claim_threshold(signed(&alice()), 1, 1),
            sp_runtime::DispatchError::BadOrigin
        );
        let set = |alpha| SubtensorModule::sudo_set_root_claim_threshold(signed(&bob()), 1, alpha);
        assert_noop!(set(10_000_001), Error::<Runtime>::InvalidRootClaimThreshold);
        assert_ok!(set(10_000_000));
        assert_ok!(claim(&alice(), &[1]));
        assert_eq!(owed(&alice()), 0);
    });
}

#[test]
fn stake_that_comes_later_has_no_part_in_what_was_earned() {
    with_root_dividends(|| {
        let due = owed(&alice());
        assert_ok!(SubtensorModule::add_stake(signed(&bob()), owner_hotkey(), 0, 400_000 * TAO));
        assert!(owed(&bob()) <= 1);
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), owner_hotkey(), 0, 100_000 * TAO));
        assert!(owed(&alice()).abs_diff(due) <= 1);
        // What was put in last goes without a loss; a half of the first half of it with half of what it had earned.
        assert_ok!(SubtensorModule::remove_stake(
            signed(&alice()),
            owner_hotkey(),
            0,
            100_000 * TAO
        ));
        assert!(owed(&alice()).abs_diff(due) <= 1);
        assert_ok!(SubtensorModule::remove_stake(
            signed(&alice()),
            owner_hotkey(),
            0,
            200_000 * TAO
        ));
        assert!(owed(&alice()).abs_diff(due / 2) <= 1, "{} of {due}", owed(&alice()));
    });
}

#[test]
fn root_stakers_are_paid_by_themselves() {
    with_root_dividends(|| {
        assert_eq!(sm::StakingColdkeysByIndex::<Runtime>::get(0), Some(alice()));
        sm::NumRootClaim::<Runtime>::put(1);
        System::reset_events();
        run_to(21);
        assert!(events().contains(&Event::RootClaimed { coldkey: alice() }));
        assert_eq!(owed(&alice()), 0);
        let whole = SubtensorModule::stake_of(&owner_hotkey(), &alice(), 0);
        assert_ok!(SubtensorModule::remove_stake(signed(&alice()), owner_hotkey(), 0, whole));
        assert_eq!(sm::NumStakingColdkeys::<Runtime>::get(), 0);
        assert!(!sm::StakingColdkeys::<Runtime>::contains_key(alice()));
    });
}
