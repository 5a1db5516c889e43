//! Takes of delegates and children: bounds, the wait before a rise, who may.

use crate::mock::{
    Runtime, SubtensorModule, alice, bob, chain, events, hotkey, owner_hotkey, run_to, signed,
};
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::subtensor::{self as sm, Call, Error, Event};

type Pallet = sm::Pallet<Runtime>;

/// 216,000 blocks, jumped over: nothing of interest happens in them.
fn wait(blocks: u64) {
    crate::mock::System::set_block_number(crate::mock::System::block_number() + blocks);
}

#[test]
fn a_take_rises_only_after_the_wait_and_falls_at_once() {
    chain().execute_with(|| {
        let (hot, cold) = (owner_hotkey(), bob());
        let raise = |take| SubtensorModule::increase_take(signed(&cold), hot.clone(), take);
        let lower = |take| SubtensorModule::decrease_take(signed(&cold), hot.clone(), take);
        // Nobody's delegate yet: any take is a rise, and any a fall.
        assert_ok!(raise(5_000));
        assert_eq!(events().last(), Some(&Event::TakeIncreased(cold.clone(), hot.clone(), 5_000)));
        assert_noop!(raise(5_000), Error::<Runtime>::DelegateTakeTooLow);
        assert_noop!(raise(11_797), Error::<Runtime>::DelegateTakeTooHigh);
        assert_noop!(raise(6_000), Error::<Runtime>::DelegateTxRateLimitExceeded);
        assert_noop!(lower(5_000), Error::<Runtime>::DelegateTakeTooLow);
        wait(100_000);
        assert_ok!(lower(4_000));
        assert_eq!(events().last(), Some(&Event::TakeDecreased(cold.clone(), hot.clone(), 4_000)));
        // The fall restarts the wait; it is over when more than 216,000 blocks have passed.
        wait(216_000);
        assert_noop!(raise(6_000), Error::<Runtime>::DelegateTxRateLimitExceeded);
        wait(1);
        assert_ok!(raise(6_000));
        assert_eq!(sm::Delegates::<Runtime>::get(&hot), 6_000);
    });
}

#[test]
fn the_pool_refuses_takes_that_cannot_be() {
    chain().execute_with(|| {
        sm::MinDelegateTake::<Runtime>::put(10);
        let code = |who, hotkey, take| {
            let call = Call::increase_take { hotkey, take };
            Pallet::check_call(&who, &call).err().map(|error| error.pool_code())
        };
        assert_eq!(code(bob(), hotkey(9), 100), Some(4), "nobody's hotkey");
        assert_eq!(code(alice(), owner_hotkey(), 100), Some(25), "another's hotkey");
        assert_eq!(code(alice(), owner_hotkey(), 9), Some(26));
        assert_eq!(code(alice(), owner_hotkey(), 11_797), Some(27));
        assert_eq!(code(bob(), owner_hotkey(), 11_796), None);
    });
}

#[test]
fn a_childkey_take_has_its_own_bounds_and_wait() {
    chain().execute_with(|| {
        let set =
            |who, take| SubtensorModule::set_childkey_take(signed(&who), owner_hotkey(), 1, take);
        assert_noop!(set(alice(), 100), Error::<Runtime>::NonAssociatedColdKey);
        assert_noop!(set(bob(), 11_797), Error::<Runtime>::InvalidChildkeyTake);
        sm::MinChildkeyTakePerSubnet::<Runtime>::insert(1, 50);
        assert_noop!(set(bob(), 49), Error::<Runtime>::InvalidChildkeyTake);
        assert_ok!(set(bob(), 100));
        assert_eq!(events().last(), Some(&Event::ChildKeyTakeSet(owner_hotkey(), 100)));
        assert_noop!(set(bob(), 101), Error::<Runtime>::TxChildkeyTakeRateLimitExceeded);
        assert_ok!(set(bob(), 60));
        wait(215_999);
        assert_noop!(set(bob(), 61), Error::<Runtime>::TxChildkeyTakeRateLimitExceeded);
        wait(1);
        assert_ok!(set(bob(), 61));
        assert_eq!(sm::ChildkeyTake::<Runtime>::get(owner_hotkey(), 1), 61);
    });
}

#[test]
fn incentives_go_where_the_owner_of_the_miners_wants_them() {
    chain().execute_with(|| {
        for number in 1..=3 {
            assert_ok!(SubtensorModule::burned_register(signed(&alice()), 1, hotkey(number)));
        }
        let auto = |to| SubtensorModule::set_coldkey_auto_stake_hotkey(signed(&alice()), 1, to);
        assert_noop!(auto(hotkey(9)), Error::<Runtime>::HotKeyNotRegisteredInSubNet);
        assert_ok!(auto(hotkey(2)));
        assert_ok!(auto(hotkey(3)));
        assert_noop!(auto(hotkey(3)), Error::<Runtime>::SameAutoStakeHotkeyAlreadySet);
        assert!(sm::AutoStakeDestinationColdkeys::<Runtime>::get(hotkey(2), 1).is_empty());
        assert_eq!(sm::AutoStakeDestinationColdkeys::<Runtime>::get(hotkey(3), 1), [alice()]);

        assert_ok!(SubtensorModule::add_stake(signed(&alice()), hotkey(1), 1, 10_000_000_000));
        run_to(20);
        assert_ok!(SubtensorModule::set_weights(signed(&hotkey(1)), 1, vec![2], vec![1], 0));
        run_to(40);
        let incentive = sm::Emission::<Runtime>::get(1)[2];
        assert!(incentive > 8_000_000_000, "half of an epoch: {incentive}");
        assert_eq!(SubtensorModule::stake_of(&hotkey(2), &alice(), 1), 0);
        assert_eq!(SubtensorModule::stake_of(&hotkey(3), &alice(), 1), incentive);
        assert!(events().contains(&Event::AutoStakeAdded {
            netuid: 1,
            destination: hotkey(3),
            hotkey: hotkey(2),
            owner: alice(),
            incentive,
        }));
    });
}
