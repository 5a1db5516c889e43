//! Locks: decay, conviction, what they hold back, where they go.

use crate::mock::{
    Balances, Runtime, RuntimeOrigin, SubtensorModule, System, TAO, alice, bob, chain, events,
    hotkey, owner_hotkey, signed,
};
use crate::recorded::set_position;
use frame_support::traits::fungible::Mutate;
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::fixed::U64F64;
use localnet::pallets::subtensor::{self as sm, Error, Event, LockState};
use sp_runtime::AccountId32;

const ALPHA: u64 = 1_000_000_000;

fn two_hotkeys() {
    for number in [1, 2] {
        assert_ok!(SubtensorModule::try_associate_hotkey(signed(&alice()), hotkey(number)));
        set_position(&hotkey(number), &alice(), 1, 1_000 * ALPHA);
    }
    sm::SubnetAlphaOut::<Runtime>::insert(1, 2_000 * ALPHA);
    Balances::set_balance(&crate::recorded::pool_account(1), 60_000 * TAO);
}

fn as_alice() -> RuntimeOrigin {
    signed(&alice())
}

fn lock(number: u8, alpha: u64) {
    assert_ok!(SubtensorModule::lock_stake(as_alice(), hotkey(number), 1, alpha));
}

fn lock_of(coldkey: &AccountId32) -> LockState {
    SubtensorModule::lock_of(coldkey, 1).unwrap()
}

fn whole(alpha: u64) -> U64F64 {
    U64F64::from_int(alpha)
}

/// From a big-integer computation elsewhere of the series that the chain uses; its masses are floor(10^12·e^(−t/934,866)),
/// its convictions those of the integral to the sixth decimal.
#[test]
fn a_lock_decays_and_its_conviction_grows_as_computed_elsewhere() {
    let cases: [(u64, u64, u128, u128); 6] = [
        (
            1,
            999_998_930_328,
            19_731_944_836_750 * 10_u128.pow(12),
            19_731_955_390_108 * 10_u128.pow(12),
        ),
        (
            7_200,
            992_327_943_103,
            140_980_184_482_105_274 * 10_u128.pow(12),
            141_524_470_091_797_415 * 10_u128.pow(12),
        ),
        (
            100_000,
            898_555_143_573,
            1_773_025_949_131_866_008 * 10_u128.pow(12),
            1_871_327_304_098_441_133 * 10_u128.pow(12),
        ),
        (
            934_866,
            367_879_441_171,
            6_786_177_901_268_885_275 * 10_u128.pow(12),
            11_660_566_172_440_666_341 * 10_u128.pow(12),
        ),
        (
            2_804_598,
            49_787_068_367,
            2_755_227_925_086_799_404 * 10_u128.pow(12),
            17_528_334_765_347_285_148 * 10_u128.pow(12),
        ),
        // Below the smallest: nothing is left.
        (46_743_300, 0, 0, 18_446_744_073_709_551_538 * 10_u128.pow(12)),
    ];
    for (blocks, mass, conviction, perpetual) in cases {
        chain().execute_with(|| {
            two_hotkeys();
            lock(1, 1_000 * ALPHA);
            System::set_block_number(1 + blocks);
            let now = lock_of(&alice());
            assert_eq!((now.locked_mass, now.conviction.bits), (mass, conviction), "{blocks}");
            assert_eq!(now.last_update, 1 + blocks);
            assert_eq!(SubtensorModule::conviction_of(&hotkey(1), 1), now.conviction);
        });
        chain().execute_with(|| {
            two_hotkeys();
            assert_ok!(SubtensorModule::set_perpetual_lock(as_alice(), 1, true));
            lock(1, 1_000 * ALPHA);
            System::set_block_number(1 + blocks);
            let now = lock_of(&alice());
            assert_eq!((now.locked_mass, now.conviction.bits), (1_000 * ALPHA, perpetual));
            assert_eq!(SubtensorModule::conviction_of(&hotkey(1), 1), now.conviction);
        });
    }
}

#[test]
fn the_checks_come_in_order() {
    chain().execute_with(|| {
        two_hotkeys();
        let lock_to =
            |number, alpha| SubtensorModule::lock_stake(as_alice(), hotkey(number), 1, alpha);
        assert_noop!(lock_to(9, 0), Error::<Runtime>::AmountTooLow);
        assert_noop!(lock_to(9, ALPHA), Error::<Runtime>::HotKeyAccountNotExists);
        // The stake on all hotkeys counts.
        assert_noop!(lock_to(1, 2_000 * ALPHA + 1), Error::<Runtime>::InsufficientStakeForLock);
        let move_to = |number| SubtensorModule::move_lock(as_alice(), hotkey(number), 1);
        assert_noop!(move_to(9), Error::<Runtime>::HotKeyAccountNotExists);
        assert_noop!(move_to(2), Error::<Runtime>::NoExistingLock);
        lock(1, 1_999 * ALPHA);
        assert_noop!(lock_to(2, 2 * ALPHA), Error::<Runtime>::LockHotkeyMismatch);
        assert_noop!(lock_to(1, ALPHA + 1), Error::<Runtime>::InsufficientStakeForLock);
        lock(1, ALPHA);
        assert_eq!(lock_of(&alice()).locked_mass, 2_000 * ALPHA);
        let locked =
            Event::StakeLocked { coldkey: alice(), hotkey: hotkey(1), netuid: 1, amount: ALPHA };
        assert!(events().contains(&locked));
    });
}

#[test]
fn locked_stake_does_not_leave_the_subnet() {
    chain().execute_with(|| {
        two_hotkeys();
        lock(2, 1_500 * ALPHA);
        sm::SubtokenEnabled::<Runtime>::insert(0, true);
        let unavailable = Error::<Runtime>::StakeUnavailable;
        // The lock to one hotkey holds the stake on all.
        let beyond = 500 * ALPHA + 1;
        let (one, me) = (hotkey(1), as_alice);
        assert_noop!(SubtensorModule::remove_stake(me(), one.clone(), 1, beyond), unavailable);
        let limited = SubtensorModule::remove_stake_limit(me(), one.clone(), 1, beyond, 1, false);
        assert_noop!(limited, Error::<Runtime>::StakeUnavailable);
        let full = SubtensorModule::remove_stake_full_limit(me(), one.clone(), 1, None);
        assert_noop!(full, Error::<Runtime>::StakeUnavailable);
        let swap = SubtensorModule::swap_stake(me(), one.clone(), 1, 0, beyond);
        assert_noop!(swap, Error::<Runtime>::StakeUnavailable);
        let moved = SubtensorModule::move_stake(me(), one.clone(), hotkey(2), 1, 0, beyond);
        assert_noop!(moved, Error::<Runtime>::StakeUnavailable);
        let given = SubtensorModule::transfer_stake(me(), bob(), one.clone(), 1, 0, beyond);
        assert_noop!(given, Error::<Runtime>::StakeUnavailable);
        let recycled = SubtensorModule::recycle_alpha(me(), one.clone(), beyond, 1);
        assert_noop!(recycled, Error::<Runtime>::StakeUnavailable);
        let burned = SubtensorModule::burn_alpha(me(), one.clone(), beyond, 1);
        assert_noop!(burned, Error::<Runtime>::StakeUnavailable);
        // Silently nothing.
        assert_ok!(SubtensorModule::unstake_all(me(), one.clone()));
        assert_eq!(SubtensorModule::stake_of(&one, &alice(), 1), 1_000 * ALPHA);
        let all_alpha = SubtensorModule::unstake_all_alpha(me(), one.clone());
        assert_noop!(all_alpha, Error::<Runtime>::AmountTooLow);

        // From hotkey to hotkey it moves, and up to the lock it leaves.
        assert_ok!(SubtensorModule::move_stake(me(), one.clone(), hotkey(2), 1, 1, 600 * ALPHA));
        assert_ok!(SubtensorModule::remove_stake(me(), hotkey(2), 1, 500 * ALPHA));
        let stake = SubtensorModule::availability(&alice(), 1);
        assert_eq!((stake.total, stake.locked, stake.available), (1_500 * ALPHA, 1_500 * ALPHA, 0));
    });
}

#[test]
fn a_transfer_beyond_the_free_stake_takes_its_part_of_the_lock_along() {
    chain().execute_with(|| {
        two_hotkeys();
        assert_ok!(SubtensorModule::set_perpetual_lock(as_alice(), 1, true));
        lock(1, 1_600 * ALPHA);
        System::set_block_number(100_001);
        let before = lock_of(&alice());
        let give =
            || SubtensorModule::transfer_stake(as_alice(), bob(), hotkey(2), 1, 1, 800 * ALPHA);
        assert_noop!(give(), Error::<Runtime>::AccountRejectsLockedAlpha);
        assert_ok!(SubtensorModule::set_reject_locked_alpha(signed(&bob()), false));
        assert_eq!(sm::AccountFlags::<Runtime>::get(bob()), 1);
        assert_ok!(give());
        // 400 of the 800 were free; the other 400 are a quarter of the lock.
        assert_eq!(lock_of(&alice()).locked_mass, 1_200 * ALPHA);
        let theirs = lock_of(&bob());
        assert_eq!(theirs.locked_mass, 400 * ALPHA);
        assert_eq!(theirs.conviction.bits, before.conviction.bits / 4);
        assert_eq!(lock_of(&alice()).conviction + theirs.conviction, before.conviction);
        assert!(sm::Lock::<Runtime>::contains_key((bob(), 1, hotkey(1))));
        assert!(sm::LockingColdkeys::<Runtime>::contains_key((1, hotkey(1), bob())));
        assert_eq!(SubtensorModule::conviction_of(&hotkey(1), 1), before.conviction);

        // A receiver with a lock to another hotkey can take free stake only.
        assert_ok!(SubtensorModule::move_lock(signed(&bob()), owner_hotkey(), 1));
        let rest = SubtensorModule::transfer_stake(as_alice(), bob(), hotkey(1), 1, 1, ALPHA);
        assert_noop!(rest, Error::<Runtime>::LockHotkeyMismatch);
        assert_ok!(SubtensorModule::set_reject_locked_alpha(signed(&bob()), true));
        assert!(!sm::AccountFlags::<Runtime>::contains_key(bob()));
    });
}

#[test]
fn conviction_moves_between_hotkeys_of_one_owner_only() {
    chain().execute_with(|| {
        two_hotkeys();
        assert_ok!(SubtensorModule::try_associate_hotkey(signed(&bob()), hotkey(3)));
        assert_ok!(SubtensorModule::set_perpetual_lock(as_alice(), 1, true));
        lock(1, 1_000 * ALPHA);
        System::set_block_number(934_867);
        let grown = lock_of(&alice()).conviction;
        assert_ok!(SubtensorModule::move_lock(as_alice(), hotkey(2), 1));
        assert_eq!(lock_of(&alice()).conviction, grown);
        assert_eq!(SubtensorModule::conviction_of(&hotkey(1), 1), whole(0));
        assert_eq!(SubtensorModule::most_convicted(1), Some(hotkey(2)));
        assert_ok!(SubtensorModule::move_lock(as_alice(), hotkey(3), 1));
        assert_eq!(lock_of(&alice()).conviction, whole(0));
        assert_eq!(lock_of(&alice()).locked_mass, 1_000 * ALPHA);
        // To the owner's hotkey it is whole at once, and so it is decaying.
        assert_ok!(SubtensorModule::move_lock(as_alice(), owner_hotkey(), 1));
        assert_eq!(lock_of(&alice()).conviction, whole(1_000 * ALPHA));
        assert_eq!(sm::OwnerLock::<Runtime>::get(1).unwrap().locked_mass, 1_000 * ALPHA);
        assert_ok!(SubtensorModule::set_perpetual_lock(as_alice(), 1, false));
        assert_eq!(sm::OwnerLock::<Runtime>::get(1), None);
        assert_eq!(sm::DecayingOwnerLock::<Runtime>::get(1).unwrap().locked_mass, 1_000 * ALPHA);
        assert_eq!(SubtensorModule::most_convicted(1), Some(owner_hotkey()));
        assert_eq!(SubtensorModule::conviction_of(&owner_hotkey(), 1), whole(1_000 * ALPHA));
        let last = Event::PerpetualLockUpdated { coldkey: alice(), netuid: 1, enabled: false };
        assert!(events().contains(&last));
    });
}

#[test]
fn a_fee_in_alpha_may_take_locked_stake() {
    chain().execute_with(|| {
        two_hotkeys();
        lock(1, 2_000 * ALPHA);
        assert_ok!(SubtensorModule::withdraw_fee(&alice(), &hotkey(1), 1, 1_000_000));
        let stake = SubtensorModule::availability(&alice(), 1);
        assert!(stake.total < 2_000 * ALPHA);
        assert_eq!((stake.locked, stake.available), (2_000 * ALPHA, 0));
    });
}
