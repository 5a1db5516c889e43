//! Children: the checks of the call in their order, the cooldown, and what children and parents earn.

use crate::mock::{
    Runtime, SubtensorModule, System, TAO, alice, bob, chain, events, hotkey, owner_hotkey, run_to,
    signed,
};
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::subtensor::{self as sm, Error, Event};
use sp_runtime::DispatchResult;

/// A half of 2^64 − 1.
const HALF: u64 = u64::MAX / 2;

fn set(hotkey: u8, netuid: u16, children: &[(u64, u8)]) -> DispatchResult {
    let children =
        children.iter().map(|(share, child)| (*share, crate::mock::hotkey(*child))).collect();
    SubtensorModule::set_children(signed(&alice()), crate::mock::hotkey(hotkey), netuid, children)
        .map(drop)
        .map_err(|error| error.error)
}

/// Alice's hotkeys 1 to 3, registered, and 10 TAO on the first.
fn with_hotkeys(test: impl FnOnce()) {
    chain().execute_with(|| {
        for number in 1..=3 {
            assert_ok!(SubtensorModule::burned_register(signed(&alice()), 1, hotkey(number)));
        }
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), hotkey(1), 1, 10 * TAO));
        test();
    });
}

#[test]
fn the_call_checks_in_the_order_of_the_real_chain() {
    with_hotkeys(|| {
        assert_noop!(set(1, 0, &[]), Error::<Runtime>::RegistrationNotPermittedOnRootSubnet);
        assert_noop!(set(1, 9, &[]), Error::<Runtime>::SubnetNotExists);
        assert_noop!(set(9, 1, &[]), Error::<Runtime>::NonAssociatedColdKey);
        assert_noop!(set(1, 1, &[(1, 1), (1, 1)]), Error::<Runtime>::DuplicateChild);
        let six = [(HALF, 1), (HALF, 2), (HALF, 3), (1, 4), (1, 5), (1, 6)];
        assert_noop!(set(1, 1, &six), Error::<Runtime>::InvalidChild);
        let six = [(HALF, 2), (HALF, 3), (HALF, 4), (1, 5), (1, 6), (1, 7)];
        assert_noop!(set(1, 1, &six), Error::<Runtime>::TooManyChildren);
        let more_than_all = [(HALF, 2), (HALF, 3), (2, 4)];
        assert_noop!(set(1, 1, &more_than_all), Error::<Runtime>::ProportionOverflow);
        sm::ParentKeys::<Runtime>::insert(hotkey(1), 1, vec![(1, hotkey(2))]);
        assert_noop!(set(1, 1, &[(1, 2)]), Error::<Runtime>::ChildParentInconsistency);
        sm::ParentKeys::<Runtime>::remove(hotkey(1), 1);
        sm::StakeThreshold::<Runtime>::put(11 * TAO);
        assert_noop!(set(1, 1, &[(1, 2)]), Error::<Runtime>::NotEnoughStakeToSetChildkeys);
        assert_ok!(set(1, 1, &[]));
        assert_noop!(set(1, 1, &[]), Error::<Runtime>::TxRateLimitExceeded);
        System::set_block_number(151);
        assert_ok!(set(1, 1, &[]));
    });
}

#[test]
fn children_wait_for_the_first_epoch_after_the_cooldown() {
    with_hotkeys(|| {
        assert_noop!(
            SubtensorModule::set_pending_childkey_cooldown(signed(&alice()), 19),
            sp_runtime::DispatchError::BadOrigin
        );
        sm::PendingChildKeyCooldown::<Runtime>::put(19);
        let children = vec![(HALF, hotkey(3)), (1, hotkey(2))];
        assert_ok!(set(1, 1, &[(HALF, 3), (1, 2)]));
        let scheduled = Event::SetChildrenScheduled(hotkey(1), 1, 20, children.clone());
        assert_eq!(events().last(), Some(&scheduled));
        assert_eq!(sm::PendingChildKeys::<Runtime>::get(1, hotkey(1)), (children.clone(), 20));
        // The epoch of block 20 comes too early by one: the cooldown must be over before it.
        run_to(39);
        assert!(sm::ChildKeys::<Runtime>::get(hotkey(1), 1).is_empty());
        run_to(40);
        let sorted = vec![(1, hotkey(2)), (HALF, hotkey(3))];
        assert_eq!(sm::ChildKeys::<Runtime>::get(hotkey(1), 1), sorted);
        assert_eq!(sm::ParentKeys::<Runtime>::get(hotkey(3), 1), [(HALF, hotkey(1))]);
        assert!(!sm::PendingChildKeys::<Runtime>::contains_key(1, hotkey(1)));
        assert!(events().contains(&Event::SetChildren(hotkey(1), 1, children)));

        let stake = SubtensorModule::stake_on(&hotkey(1), 1);
        let weight = |number| SubtensorModule::stake_weight(&hotkey(number), 1).alpha;
        let own = SubtensorModule::stake_on(&hotkey(3), 1);
        assert!((weight(3) - own).abs_diff(stake / 2) < stake / 1_000_000_000);
        assert!((weight(1) + weight(3)).abs_diff(stake + own) <= 2);

        System::set_block_number(151);
        assert_ok!(set(1, 1, &[]));
        sm::SubtokenEnabled::<Runtime>::insert(1, false);
        System::set_block_number(301);
        assert_ok!(set(1, 1, &[]));
        assert!(
            !sm::ChildKeys::<Runtime>::contains_key(hotkey(1), 1),
            "at once where nothing runs"
        );
        assert!(!sm::ParentKeys::<Runtime>::contains_key(hotkey(3), 1));
    });
}

/// The child of another coldkey keeps its take of what the parent's stake earns, and the rest comes back.
#[test]
fn a_parent_earns_by_its_child() {
    with_hotkeys(|| {
        let child = owner_hotkey();
        assert_ok!(SubtensorModule::set_childkey_take(signed(&bob()), child.clone(), 1, 6_553));
        sm::ChildKeys::<Runtime>::insert(hotkey(1), 1, vec![(u64::MAX, child.clone())]);
        sm::ParentKeys::<Runtime>::insert(&child, 1, vec![(u64::MAX, hotkey(1))]);
        sm::OwnerCutEnabled::<Runtime>::insert(1, false);
        let before = SubtensorModule::stake_on(&hotkey(1), 1);
        run_to(20);
        // Only the child has stake weight, all of it the parent's: 19 alpha, a tenth of it the child's.
        let gain = SubtensorModule::stake_on(&hotkey(1), 1) - before;
        let expected = 19 * TAO - 19 * TAO * 6_553 / 65_535;
        assert!(gain.abs_diff(expected) < 100, "{gain} of {expected}");
        // Of its part the child's owner takes 18 %, as from other dividends.
        let dividend = sm::AlphaDividendsPerSubnet::<Runtime>::get(1, &child);
        let expected = (19 * TAO - expected) * (65_535 - 11_796) / 65_535;
        assert!(dividend.abs_diff(expected) < 100, "{dividend} of {expected}");
        let emission = sm::Emission::<Runtime>::get(1);
        assert_eq!((emission[1], emission[0] > 18 * TAO), (0, true));
    });
}
