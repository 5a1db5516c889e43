//! Registration: order of the checks, price, who has to make room.

use crate::mock::{
    Balances, Runtime, SubtensorModule, TAO, alice, bob, chain, events, hotkey, run_to, signed,
};
use frame_support::traits::fungible::Inspect;
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::subtensor::{self as sm, Error, Event};

fn register(netuid: u16, hotkey: u8) -> sp_runtime::DispatchResult {
    SubtensorModule::burned_register(signed(&alice()), netuid, crate::mock::hotkey(hotkey))
}

#[test]
fn the_price_is_paid_into_the_pool_and_the_alpha_destroyed() {
    chain().execute_with(|| {
        let (tao, alpha) = (sm::SubnetTAO::<Runtime>::get(1), sm::SubnetAlphaIn::<Runtime>::get(1));
        let balance = Balances::balance(&alice());
        assert_ok!(register(1, 1));
        assert_eq!(balance - Balances::balance(&alice()), TAO);
        // The fee of the purchase, 33 / 65,535, stays outside the reserve.
        assert_eq!(sm::SubnetTAO::<Runtime>::get(1) - tao, TAO - 503_547);
        assert_eq!(sm::SubnetAlphaOut::<Runtime>::get(1), 0);
        assert!(sm::SubnetAlphaIn::<Runtime>::get(1) < alpha);
        assert_eq!(sm::RAORecycledForRegistration::<Runtime>::get(1), TAO);
        assert_eq!(sm::Burn::<Runtime>::get(1), 1_260_000_000);
        assert_eq!(events(), [Event::NeuronRegistered(1, 1, hotkey(1))]);
        assert_eq!(sm::Owner::<Runtime>::get(hotkey(1)), alice());
        assert_eq!(sm::StakingHotkeys::<Runtime>::get(alice()), [hotkey(1)]);
        assert_eq!(sm::LastUpdate::<Runtime>::get(1), [0, 1]);
        assert_eq!(sm::ValidatorPermit::<Runtime>::get(1), [false, false]);
    });
}

#[test]
fn the_checks_come_in_order() {
    chain().execute_with(|| {
        let limit = |netuid, hotkey, limit| {
            SubtensorModule::register_limit(
                signed(&alice()),
                netuid,
                crate::mock::hotkey(hotkey),
                limit,
            )
        };
        assert_noop!(limit(0, 1, 0), Error::<Runtime>::RegistrationNotPermittedOnRootSubnet);
        assert_noop!(limit(9, 1, 0), Error::<Runtime>::SubnetNotExists);
        assert_noop!(limit(1, 200, TAO - 1), Error::<Runtime>::RegistrationPriceLimitExceeded);
        assert_noop!(limit(1, 200, TAO), Error::<Runtime>::HotKeyAlreadyRegisteredInSubNet);
        assert_ok!(SubtensorModule::try_associate_hotkey(signed(&bob()), hotkey(7)));
        assert_noop!(limit(1, 7, TAO), Error::<Runtime>::NonAssociatedColdKey);
        let poor = hotkey(50);
        let call = SubtensorModule::burned_register(signed(&poor), 1, hotkey(7));
        assert_noop!(call, Error::<Runtime>::NotEnoughBalanceToStake);
        sm::NetworkRegistrationAllowed::<Runtime>::insert(1, false);
        assert_noop!(limit(1, 200, TAO), Error::<Runtime>::SubNetRegistrationDisabled);
        let pool = SubtensorModule::subnet_account(1).unwrap();
        let call = SubtensorModule::try_associate_hotkey(signed(&alice()), pool);
        assert_noop!(call, Error::<Runtime>::CannotUseSystemAccount);
    });
}

#[test]
fn the_price_halves_in_its_half_life_and_stops_at_the_minimum() {
    chain().execute_with(|| {
        run_to(361);
        let burn = sm::Burn::<Runtime>::get(1);
        assert!(burn.abs_diff(TAO / 2) < TAO / 1_000_000, "{burn}");
        run_to(361 + 360 * 11);
        assert_eq!(sm::Burn::<Runtime>::get(1), 500_000);
    });
}

#[test]
fn a_full_subnet_replaces_the_immune_while_few_are_past_immunity() {
    chain().execute_with(|| {
        sm::MaxAllowedUids::<Runtime>::insert(1, 3);
        assert_ok!(register(1, 1));
        run_to(2);
        assert_ok!(register(1, 2));
        sm::Emission::<Runtime>::insert(1, vec![0, 5, 4]);
        sm::Weights::<Runtime>::insert(1, 1, vec![(0, 9), (2, 65_535)]);
        run_to(3);
        assert_ok!(register(1, 3));
        assert_eq!(sm::Uids::<Runtime>::get(1, hotkey(3)), Some(2), "the least emission");
        assert_eq!(sm::Uids::<Runtime>::get(1, hotkey(2)), None);
        assert!(!sm::IsNetworkMember::<Runtime>::get(hotkey(2), 1));
        assert_eq!(sm::Weights::<Runtime>::get(1, 1), [(0, 9), (2, 0)]);
        assert_eq!(sm::SubnetworkN::<Runtime>::get(1), 3);
    });
}

#[test]
fn the_owner_is_never_replaced() {
    chain().execute_with(|| {
        sm::MaxAllowedUids::<Runtime>::insert(1, 1);
        assert_noop!(register(1, 1), Error::<Runtime>::NoNeuronIdAvailable);
        run_to(6_000);
        assert_noop!(register(1, 1), Error::<Runtime>::NoNeuronIdAvailable);
    });
}

#[test]
fn root_takes_one_per_block_and_makes_delegates() {
    chain().execute_with(|| {
        let root = |number| SubtensorModule::root_register(signed(&alice()), hotkey(number));
        assert_ok!(root(1));
        assert_eq!(events(), [Event::NeuronRegistered(0, 0, hotkey(1))]);
        assert_eq!(sm::Delegates::<Runtime>::iter().collect::<Vec<_>>(), [(hotkey(1), 11_796)]);
        assert_noop!(root(2), Error::<Runtime>::TooManyRegistrationsThisBlock);
        run_to(2);
        assert_noop!(root(1), Error::<Runtime>::HotKeyAlreadyRegisteredInSubNet);
        sm::MaxAllowedUids::<Runtime>::insert(0, 1);
        assert_noop!(root(2), Error::<Runtime>::StakeTooLowForRoot);
        assert_ok!(SubtensorModule::try_associate_hotkey(signed(&alice()), hotkey(2)));
        assert_ok!(SubtensorModule::add_stake(signed(&alice()), hotkey(2), 0, TAO));
        assert_ok!(root(2));
        assert_eq!(sm::Keys::<Runtime>::get(0, 0), hotkey(2));
    });
}
