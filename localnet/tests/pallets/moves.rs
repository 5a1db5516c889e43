//! Moves and destruction of stake: the checks and traps that no recorded move shows.

use crate::mock::{
    Balances, Runtime, RuntimeOrigin, SubtensorModule, Swap, TAO, alice, bob, chain, events,
    hotkey, owner_hotkey, signed,
};
use crate::recorded::{pool_account, set_position};
use frame_support::traits::fungible::{Inspect, Mutate};
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::fixed::U64F64;
use localnet::pallets::subtensor::{self as sm, Error, Event};
use localnet::pallets::swap::Order;

const ALPHA: u64 = 1_000_000_000;

fn as_alice() -> RuntimeOrigin {
    signed(&alice())
}

/// A second subnet with the pool of the first, and 1,000 alpha of Alice's on the owner's hotkey of each.
fn two_subnets() {
    for netuid in [1, 2] {
        sm::NetworksAdded::<Runtime>::insert(netuid, true);
        sm::SubtokenEnabled::<Runtime>::insert(netuid, true);
        sm::SubnetMechanism::<Runtime>::insert(netuid, 1);
        sm::SubnetTAO::<Runtime>::insert(netuid, 50_000 * TAO);
        sm::SubnetAlphaIn::<Runtime>::insert(netuid, 200_000 * ALPHA);
        sm::SubnetAlphaOut::<Runtime>::insert(netuid, 1_000 * ALPHA);
        Balances::set_balance(&pool_account(netuid), 50_000 * TAO + 500);
        set_position(&owner_hotkey(), &alice(), netuid, 1_000 * ALPHA);
    }
    Balances::set_balance(&pool_account(0), 1_000 * TAO);
}

fn stake(netuid: u16) -> u64 {
    SubtensorModule::stake_of(&owner_hotkey(), &alice(), netuid)
}

#[test]
fn the_checks_come_in_order() {
    chain().execute_with(|| {
        two_subnets();
        let transfer = |from, to, alpha| {
            SubtensorModule::transfer_stake(as_alice(), bob(), owner_hotkey(), from, to, alpha)
        };
        let moved = |to_hotkey, from, to, alpha| {
            SubtensorModule::move_stake(as_alice(), owner_hotkey(), to_hotkey, from, to, alpha)
        };
        sm::SubtokenEnabled::<Runtime>::insert(2, false);
        assert_noop!(moved(owner_hotkey(), 7, 7, 1), Error::<Runtime>::SameNetuid);
        assert_noop!(moved(hotkey(9), 7, 2, 1), Error::<Runtime>::SubnetNotExists);
        assert_noop!(moved(hotkey(9), 2, 7, 1), Error::<Runtime>::SubnetNotExists);
        assert_noop!(moved(hotkey(9), 1, 2, 1), Error::<Runtime>::SubtokenDisabled);
        assert_noop!(moved(hotkey(9), 2, 1, 1), Error::<Runtime>::SubtokenDisabled);
        sm::SubtokenEnabled::<Runtime>::insert(2, true);
        assert_noop!(moved(hotkey(9), 1, 2, 1), Error::<Runtime>::HotKeyAccountNotExists);
        sm::TransferToggle::<Runtime>::insert(2, false);
        // A dust amount gives no TAO at all.
        assert_noop!(transfer(1, 2, 1), Error::<Runtime>::InsufficientLiquidity);
        assert_noop!(transfer(1, 2, 1_000_000), Error::<Runtime>::AmountTooLow);
        assert_noop!(transfer(1, 2, ALPHA), Error::<Runtime>::TransferDisallowed);
        assert_noop!(transfer(2, 2, ALPHA), Error::<Runtime>::TransferDisallowed);
        assert_noop!(transfer(2, 1, ALPHA), Error::<Runtime>::TransferDisallowed);
        // Only what goes to another coldkey is a transfer.
        assert_ok!(SubtensorModule::swap_stake(as_alice(), owner_hotkey(), 1, 2, ALPHA));
        sm::SubnetTAO::<Runtime>::insert(1, 999_999);
        assert_noop!(transfer(1, 2, ALPHA), Error::<Runtime>::InsufficientLiquidity);
    });
}

#[test]
fn the_minimum_is_exclusive_between_subnets_and_inclusive_inside_one() {
    chain().execute_with(|| {
        two_subnets();
        set_position(&owner_hotkey(), &alice(), 0, TAO);
        let swap = |tao| SubtensorModule::swap_stake(as_alice(), owner_hotkey(), 0, 1, tao);
        assert_noop!(swap(2_000_000), Error::<Runtime>::AmountTooLow);
        assert_ok!(swap(2_000_001));
        // Not even all of a position may be worth less.
        set_position(&owner_hotkey(), &alice(), 0, 1_000_000);
        assert_noop!(swap(1_000_000), Error::<Runtime>::AmountTooLow);

        set_position(&owner_hotkey(), &alice(), 0, TAO);
        assert_ok!(SubtensorModule::try_associate_hotkey(as_alice(), hotkey(1)));
        let inside =
            |tao| SubtensorModule::move_stake(as_alice(), owner_hotkey(), hotkey(1), 0, 0, tao);
        assert_noop!(inside(1_999_999), Error::<Runtime>::AmountTooLow);
        assert_ok!(inside(2_000_000));
        assert_eq!(SubtensorModule::stake_of(&hotkey(1), &alice(), 0), 2_000_000);
    });
}

#[test]
fn too_much_is_all_of_it() {
    chain().execute_with(|| {
        two_subnets();
        let too_much = 1_001 * ALPHA;
        assert_ok!(SubtensorModule::transfer_stake(
            as_alice(),
            bob(),
            owner_hotkey(),
            1,
            1,
            too_much
        ));
        assert_eq!(stake(1), 0);
        assert_eq!(SubtensorModule::stake_of(&owner_hotkey(), &bob(), 1), 1_000 * ALPHA);
        // Nothing traded.
        assert_eq!(sm::SubnetTAO::<Runtime>::get(1), 50_000 * TAO);
        let swap = SubtensorModule::swap_stake_limit(
            as_alice(),
            owner_hotkey(),
            2,
            1,
            u64::MAX,
            900_000_000,
            false,
        );
        assert_ok!(swap);
        assert_eq!(stake(2), 0);
    });
}

#[test]
fn less_than_the_minimum_in_between_ends_as_free_tao() {
    chain().execute_with(|| {
        two_subnets();
        // The limit lets through (x2·y1/p − x1·y2)/(y1 + y2) of equal pools: 100,000·(1/p − 1) alpha.
        let limit = 999_999_960;
        let most = SubtensorModule::most_alpha_moved_within(1, 2, limit).unwrap();
        assert!(most.abs_diff(4_000_000) <= 1, "{most}");
        let before = Balances::balance(&alice());
        let swap = |partial| {
            SubtensorModule::swap_stake_limit(
                as_alice(),
                owner_hotkey(),
                1,
                2,
                100 * ALPHA,
                limit,
                partial,
            )
        };
        assert_noop!(swap(false), Error::<Runtime>::SlippageTooHigh);
        assert_ok!(swap(true));
        assert_eq!(stake(2), 1_000 * ALPHA);
        assert_eq!(stake(1), 1_000 * ALPHA - most);
        let got = Balances::balance(&alice()) - before;
        // A quarter of a TAO for an alpha, minus the fee.
        assert!((999_400..=999_500).contains(&got), "{got}");
        let swapped = Event::StakeSwapped(alice(), owner_hotkey(), 1, 2, got);
        assert!(events().contains(&swapped));
        assert!(!events().iter().any(|event| matches!(event, Event::StakeAdded(..))));
    });
}

#[test]
fn an_unreachable_limit_succeeds_with_nothing_moved_if_partial() {
    chain().execute_with(|| {
        two_subnets();
        let swap = |partial| {
            SubtensorModule::swap_stake_limit(
                as_alice(),
                owner_hotkey(),
                1,
                2,
                100 * ALPHA,
                TAO + 1,
                partial,
            )
        };
        assert_noop!(swap(false), Error::<Runtime>::SlippageTooHigh);
        assert_ok!(swap(true));
        assert_eq!((stake(1), stake(2)), (1_000 * ALPHA, 1_000 * ALPHA));
        assert!(events().contains(&Event::StakeSwapped(alice(), owner_hotkey(), 1, 2, 0)));
    });
}

#[test]
fn limits_with_root_are_those_of_a_purchase_or_a_sale() {
    chain().execute_with(|| {
        two_subnets();
        let most = |from, to, limit| SubtensorModule::most_alpha_moved_within(from, to, limit);
        // Root and what has no pool: 1:1.
        sm::SubnetMechanism::<Runtime>::insert(2, 0);
        assert_eq!(most(0, 2, TAO), Ok(u64::MAX));
        assert_eq!(most(0, 2, TAO + 1), Ok(0));
        // A quarter of a TAO for an alpha: 4 from root, and 1/limit is the bound of the purchase.
        assert_eq!(most(0, 1, 0), Ok(u64::MAX));
        let up_to_half = SubtensorModule::most_tao_within(1, 500_000_000).unwrap();
        assert_eq!(most(0, 1, 2 * TAO), Ok(up_to_half));
        let refused = sp_runtime::DispatchError::from(
            localnet::pallets::swap::Error::<Runtime>::PriceLimitExceeded,
        );
        assert_eq!(most(0, 1, 4 * TAO + 100), Err(refused));
        // To root the limit is that of a sale.
        let down_to = SubtensorModule::most_alpha_within(1, 200_000_000).unwrap();
        assert_eq!(most(1, 0, 200_000_000), Ok(down_to));
        assert_eq!(most(1, 0, 250_000_001), Err(refused));
    });
}

#[test]
fn old_shares_move_and_are_replaced() {
    chain().execute_with(|| {
        two_subnets();
        let (mine, on) = ((owner_hotkey(), alice(), 1), owner_hotkey());
        sm::AlphaV2::<Runtime>::remove(&mine);
        sm::TotalHotkeySharesV2::<Runtime>::remove(&on, 1);
        sm::Alpha::<Runtime>::insert(&mine, U64F64::from_int(7));
        sm::TotalHotkeyShares::<Runtime>::insert(&on, 1, U64F64::from_int(7));
        assert_eq!(stake(1), 1_000 * ALPHA);
        assert_ok!(SubtensorModule::transfer_stake(
            as_alice(),
            bob(),
            on.clone(),
            1,
            1,
            250 * ALPHA
        ));
        assert_eq!(stake(1), 750 * ALPHA);
        assert_eq!(SubtensorModule::stake_of(&on, &bob(), 1), 250 * ALPHA);
        assert!(!sm::Alpha::<Runtime>::contains_key(&mine));
        assert!(!sm::TotalHotkeyShares::<Runtime>::contains_key(&on, 1));
        assert!(sm::AlphaV2::<Runtime>::contains_key(&mine));
    });
}

#[test]
fn all_alpha_goes_to_root_and_what_cannot_be_sold_stays() {
    chain().execute_with(|| {
        two_subnets();
        set_position(&owner_hotkey(), &alice(), 1, 4_000_000);
        sm::SubtokenEnabled::<Runtime>::insert(2, false);
        set_position(&owner_hotkey(), &alice(), 0, 5 * TAO);
        let tao = Swap::sim_swap(1, Order::Sell(4_000_000)).unwrap().paid_out;
        assert!(tao < 1_000_000);
        assert_ok!(SubtensorModule::unstake_all_alpha(as_alice(), owner_hotkey()));
        // Below every minimum, and staked all the same.
        assert_eq!((stake(0), stake(1), stake(2)), (5 * TAO + tao, 0, 1_000 * ALPHA));
        let again = SubtensorModule::unstake_all_alpha(as_alice(), owner_hotkey());
        assert_noop!(again, Error::<Runtime>::AmountTooLow);
        let unknown = SubtensorModule::unstake_all_alpha(as_alice(), hotkey(9));
        assert_noop!(unknown, Error::<Runtime>::HotKeyAccountNotExists);
        // Root is sold, too, and the disabled subnet is left out without a word.
        assert_ok!(SubtensorModule::unstake_all(as_alice(), owner_hotkey()));
        assert_eq!((stake(0), stake(2)), (0, 1_000 * ALPHA));
    });
}

#[test]
fn recycled_alpha_leaves_the_supply_and_burned_alpha_does_not() {
    chain().execute_with(|| {
        two_subnets();
        let recycle =
            |on, alpha, netuid| SubtensorModule::recycle_alpha(as_alice(), on, alpha, netuid);
        let burn = |on, alpha, netuid| SubtensorModule::burn_alpha(as_alice(), on, alpha, netuid);
        assert_noop!(burn(hotkey(9), 1, 7), Error::<Runtime>::SubnetNotExists);
        assert_noop!(recycle(hotkey(9), 1, 0), Error::<Runtime>::CannotBurnOrRecycleOnRootSubnet);
        sm::SubtokenEnabled::<Runtime>::insert(2, false);
        assert_noop!(burn(hotkey(9), 1, 2), Error::<Runtime>::SubtokenDisabled);
        assert_noop!(recycle(hotkey(9), 1, 1), Error::<Runtime>::HotKeyAccountNotExists);

        assert_ok!(recycle(owner_hotkey(), 100 * ALPHA, 1));
        assert_eq!((stake(1), sm::SubnetAlphaOut::<Runtime>::get(1)), (900 * ALPHA, 900 * ALPHA));
        assert_ok!(burn(owner_hotkey(), 100 * ALPHA, 1));
        assert_eq!((stake(1), sm::SubnetAlphaOut::<Runtime>::get(1)), (800 * ALPHA, 900 * ALPHA));
        assert_ok!(burn(owner_hotkey(), 0, 1));
        // Too much is all of it.
        assert_ok!(burn(owner_hotkey(), 801 * ALPHA, 1));
        assert!(events().contains(&Event::AlphaBurned(alice(), owner_hotkey(), 800 * ALPHA, 1)));
        assert!(events().contains(&Event::AlphaRecycled(alice(), owner_hotkey(), 100 * ALPHA, 1)));
    });
}

#[test]
fn bought_alpha_is_burned_within_the_limit() {
    chain().execute_with(|| {
        two_subnets();
        let expected = Swap::sim_swap(1, Order::Buy(10 * TAO)).unwrap().paid_out;
        let burn = |limit| {
            SubtensorModule::add_stake_burn(signed(&bob()), owner_hotkey(), 1, 10 * TAO, limit)
        };
        assert_noop!(burn(Some(250_000_001)), Error::<Runtime>::SlippageTooHigh);
        assert_ok!(burn(Some(251_000_000)));
        assert_eq!(SubtensorModule::stake_of(&owner_hotkey(), &bob(), 1), 0);
        assert_eq!(sm::SubnetAlphaOut::<Runtime>::get(1), 1_000 * ALPHA + expected);
        let burned = Event::AddStakeBurn {
            netuid: 1,
            hotkey: owner_hotkey(),
            amount: 10 * TAO,
            alpha: expected,
        };
        assert!(events().contains(&burned));
        assert_ok!(burn(None));
    });
}

#[test]
fn fees_in_alpha_come_from_where_the_stake_leaves() {
    chain().execute_with(|| {
        two_subnets();
        let position = |call| SubtensorModule::fee_position(&alice(), &call);
        let (hot, to) = (owner_hotkey(), hotkey(1));
        let there = Some((owner_hotkey(), 2));
        let moved = sm::Call::move_stake {
            origin_hotkey: hot.clone(),
            destination_hotkey: to,
            origin_netuid: 2,
            destination_netuid: 1,
            alpha_amount: 1,
        };
        assert_eq!(position(moved), there);
        let given = sm::Call::transfer_stake {
            destination_coldkey: bob(),
            hotkey: hot.clone(),
            origin_netuid: 2,
            destination_netuid: 1,
            alpha_amount: 1,
        };
        assert_eq!(position(given), there);
        let swapped = sm::Call::swap_stake_limit {
            hotkey: hot.clone(),
            origin_netuid: 2,
            destination_netuid: 1,
            alpha_amount: 1,
            limit_price: 1,
            allow_partial: true,
        };
        assert_eq!(position(swapped), there);
        assert_eq!(
            position(sm::Call::burn_alpha { hotkey: hot.clone(), amount: 1, netuid: 2 }),
            there
        );
        // On two subnets it is not clear which.
        let all = sm::Call::unstake_all_alpha { hotkey: hot.clone() };
        assert_eq!(position(all.clone()), None);
        set_position(&hot, &alice(), 1, 0);
        assert_eq!(position(all), there);
        let bought = sm::Call::add_stake_burn { hotkey: hot, netuid: 2, amount: 1, limit: None };
        assert_eq!(position(bought), None);
    });
}
