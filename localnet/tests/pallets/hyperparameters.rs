//! What an owner may change, and when.

use crate::mock::{AdminUtils, Runtime, System, alice, bob, chain, events, signed};
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
