//! Stake: where the TAO goes, root, shares, the checks that no recorded trade shows.

use crate::mock::{
    Author, Balances, Runtime, SubtensorModule, Swap, TAO, alice, bob, chain, events, hotkey,
    owner_hotkey, signed,
};
use frame_support::traits::Get;
use frame_support::traits::fungible::Inspect;
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::fixed::U64F64;
use localnet::pallets::subtensor::{self as sm, Error, Event};

fn pool_balance(netuid: u16) -> u64 {
    Balances::balance(&SubtensorModule::subnet_account(netuid).unwrap())
}

fn stake(hotkey: u8, netuid: u16) -> u64 {
    SubtensorModule::stake_of(&crate::mock::hotkey(hotkey), &alice(), netuid)
}

#[test]
fn tao_moves_between_staker_pool_and_author() {
    chain().execute_with(|| {
        let author = Author::get();
        let (mine, authors) = (Balances::balance(&alice()), Balances::balance(&author));
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), owner_hotkey(), 1, 1_000 * TAO));
        let fee = 503_547_722;
        assert_eq!(mine - Balances::balance(&alice()), 1_000 * TAO);
        assert_eq!(Balances::balance(&author) - authors, fee);
        assert_eq!(pool_balance(1), sm::SubnetTAO::<Runtime>::get(1));
        let alpha = SubtensorModule::stake_of(&owner_hotkey(), &alice(), 1);
        assert_eq!(sm::SubnetAlphaOut::<Runtime>::get(1), alpha);

        assert_ok!(SubtensorModule::unstake_all(signed(&alice()), owner_hotkey()));
        assert_eq!(pool_balance(1), sm::SubnetTAO::<Runtime>::get(1));
        assert_eq!(sm::SubnetAlphaOut::<Runtime>::get(1), 0);
        assert_eq!(sm::AlphaV2::<Runtime>::iter().count(), 0);
        let lost = mine - Balances::balance(&alice());
        assert_eq!(lost, Balances::balance(&author) - authors + (pool_balance(1) - 50_000 * TAO));
    });
}

#[test]
fn root_takes_tao_one_to_one_from_its_minimum_on() {
    chain().execute_with(|| {
        let add = |tao| SubtensorModule::add_stake(signed(&alice()), owner_hotkey(), 0, tao);
        assert_noop!(add(1_999_999), Error::<Runtime>::AmountTooLow);
        assert_ok!(add(2_000_000));
        let added = Event::StakeAdded(alice(), owner_hotkey(), 2_000_000, 2_000_000, 0, 0);
        assert!(events().contains(&added));
        let limit = |price| {
            SubtensorModule::remove_stake_limit(
                signed(&alice()),
                owner_hotkey(),
                0,
                2_000_000,
                price,
                false,
            )
        };
        assert_noop!(limit(TAO + 1), Error::<Runtime>::SlippageTooHigh);
        assert_ok!(limit(TAO));
        assert_eq!(pool_balance(0), 0);
    });
}

#[test]
fn the_smallest_stake_includes_its_fee() {
    chain().execute_with(|| {
        let add = |tao| SubtensorModule::add_stake(signed(&alice()), owner_hotkey(), 1, tao);
        assert_noop!(add(2_001_006), Error::<Runtime>::AmountTooLow);
        // 2,001,007 minus its own fee of 1,007 is exactly the minimum.
        assert_ok!(add(2_001_007));
    });
}

#[test]
fn checks_without_a_recorded_trade() {
    chain().execute_with(|| {
        let add = |who: &_, tao| SubtensorModule::add_stake(signed(who), owner_hotkey(), 1, tao);
        assert_noop!(add(&alice(), 50_000_001 * TAO), Error::<Runtime>::InsufficientLiquidity);
        assert_noop!(add(&alice(), 1_000_001 * TAO), Error::<Runtime>::NotEnoughBalanceToStake);
        let remove =
            |alpha| SubtensorModule::remove_stake(signed(&alice()), owner_hotkey(), 1, alpha);
        assert_noop!(remove(TAO), Error::<Runtime>::AmountTooLow);
        let limit =
            SubtensorModule::remove_stake_limit(signed(&alice()), owner_hotkey(), 1, TAO, 1, false);
        assert_noop!(limit, Error::<Runtime>::NotEnoughStakeToWithdraw);
        let unknown = SubtensorModule::unstake_all(signed(&alice()), hotkey(1));
        assert_noop!(unknown, Error::<Runtime>::HotKeyAccountNotExists);
        sm::SubtokenEnabled::<Runtime>::insert(1, false);
        assert_noop!(add(&alice(), TAO), Error::<Runtime>::SubtokenDisabled);
        assert_noop!(remove(TAO), Error::<Runtime>::SubtokenDisabled);
    });
}

#[test]
fn staking_everything_leaves_the_existential_deposit() {
    chain().execute_with(|| {
        let all = Balances::balance(&bob());
        assert_ok!(SubtensorModule::add_stake(signed(&bob()), owner_hotkey(), 0, all));
        assert_eq!(Balances::balance(&bob()), 500);
        assert_eq!(SubtensorModule::stake_of(&owner_hotkey(), &bob(), 0), all - 500);
    });
}

#[test]
fn a_limit_by_a_stranger_makes_a_delegate() {
    chain().execute_with(|| {
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), owner_hotkey(), 1, TAO));
        assert!(!sm::Delegates::<Runtime>::contains_key(owner_hotkey()));
        assert_ok!(SubtensorModule::add_stake_limit(
            signed(&alice()),
            owner_hotkey(),
            1,
            TAO,
            TAO,
            false
        ));
        assert_eq!(sm::Delegates::<Runtime>::try_get(owner_hotkey()), Ok(11_796));
    });
}

#[test]
fn old_shares_count_and_are_replaced_when_written() {
    chain().execute_with(|| {
        assert_ok!(SubtensorModule::try_associate_hotkey(signed(&alice()), hotkey(1)));
        // A quarter of 10 TAO: 2.5 of 10 shares.
        let shares = |integer: u64| U64F64 { bits: (u128::from(integer) << 64) + (1 << 63) };
        sm::TotalHotkeyAlpha::<Runtime>::insert(hotkey(1), 0, 10 * TAO);
        sm::TotalHotkeyShares::<Runtime>::insert(hotkey(1), 0, U64F64::from_int(10));
        sm::Alpha::<Runtime>::insert((hotkey(1), alice(), 0), shares(2));
        assert_eq!(stake(1, 0), 2_500_000_000);
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), hotkey(1), 0, 10 * TAO));
        assert_eq!(stake(1, 0), 12_500_000_000);
        assert!(!sm::Alpha::<Runtime>::contains_key((hotkey(1), alice(), 0)));
        assert!(!sm::TotalHotkeyShares::<Runtime>::contains_key(hotkey(1), 0));
        assert!(sm::AlphaV2::<Runtime>::contains_key((hotkey(1), alice(), 0)));
        assert!(sm::TotalHotkeySharesV2::<Runtime>::contains_key(hotkey(1), 0));
    });
}

#[test]
fn a_fee_in_alpha_is_sold_at_the_spot_price_for_the_author() {
    chain().execute_with(|| {
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), owner_hotkey(), 1, 100 * TAO));
        let before = SubtensorModule::stake_of(&owner_hotkey(), &alice(), 1);
        let authors = Balances::balance(&Author::get());
        let (fee, price) = (1_338_678, Swap::current_alpha_price(1));
        let (alpha, tao) =
            SubtensorModule::withdraw_fee(&alice(), &owner_hotkey(), 1, fee).unwrap();
        assert!((u128::from(fee) * 1_000_000_000 / u128::from(price)).abs_diff(alpha.into()) <= 1);
        assert_eq!(before - SubtensorModule::stake_of(&owner_hotkey(), &alice(), 1), alpha);
        assert_eq!(Balances::balance(&Author::get()) - authors, tao);
        assert!(fee - tao < 10, "{tao}");
        assert!(SubtensorModule::covers_fee(&alice(), &owner_hotkey(), 1, TAO));
        assert!(!SubtensorModule::covers_fee(&alice(), &owner_hotkey(), 1, 101 * TAO));
    });
}
