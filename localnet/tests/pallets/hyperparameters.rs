//! What an owner may change, and when.

use crate::mock::{
    AdminUtils, Runtime, SubtensorModule, System, alice, bob, chain, events, owner_hotkey, run_to,
    signed,
};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use localnet::pallets::subtensor::{self as sm, Error, Event};
use sp_runtime::DispatchError;

#[test]
fn the_owner_sets_seldom_root_often_and_nobody_before_an_epoch() {
    chain().execute_with(|| {
        sm::Tempo::<Runtime>::insert(1, 100);
        sm::LastEpochBlock::<Runtime>::insert(1, 1);
        let set = |who, toggle| AdminUtils::sudo_set_toggle_transfer(who, 1, toggle);
        assert_noop!(set(signed(&alice()), false), DispatchError::BadOrigin);
        System::set_block_number(91);
        assert_ok!(set(signed(&bob()), false));
        assert!(!sm::TransferToggle::<Runtime>::get(1));
        assert!(events().contains(&Event::TransferToggle(1, false)));
        assert_noop!(set(signed(&bob()), true), Error::<Runtime>::TxRateLimitExceeded);
        assert_ok!(set(RawOrigin::Root.into(), true));
        assert!(sm::TransferToggle::<Runtime>::get(1));

        // Nine blocks are left; the window is ten.
        System::set_block_number(92);
        let closed = Error::<Runtime>::AdminActionProhibitedDuringWeightsWindow;
        assert_noop!(set(RawOrigin::Root.into(), true), closed);
        assert_noop!(set(signed(&bob()), true), Error::<Runtime>::TxRateLimitExceeded);
        // Two epochs after the last change by the owner.
        sm::LastEpochBlock::<Runtime>::insert(1, 201);
        System::set_block_number(290);
        assert_noop!(set(signed(&bob()), true), Error::<Runtime>::TxRateLimitExceeded);
        System::set_block_number(291);
        assert_ok!(set(signed(&bob()), true));
    });
}

#[test]
fn the_owner_may_let_the_cut_go_into_a_lock() {
    chain().execute_with(|| {
        sm::AdminFreezeWindow::<Runtime>::put(0);
        let set = |who, enabled| AdminUtils::sudo_set_owner_cut_auto_lock_enabled(who, 1, enabled);
        assert_noop!(set(signed(&alice()), true), DispatchError::BadOrigin);
        let epoch = || run_to(SubtensorModule::next_epoch_block(1).unwrap() as _);
        epoch();
        assert_eq!(SubtensorModule::lock_of(&bob(), 1), None);
        assert_ok!(set(signed(&bob()), true));
        epoch();
        // 11,796/65,535 of an alpha, in each of twenty blocks.
        let lock = SubtensorModule::lock_of(&bob(), 1).unwrap();
        assert_eq!(lock.locked_mass, 20 * 179_995_422);
        assert!(sm::Lock::<Runtime>::contains_key((bob(), 1, owner_hotkey())));
    });
}
