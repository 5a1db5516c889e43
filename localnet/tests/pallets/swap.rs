//! The pool's own checks and the fee rate.

use crate::mock::{Runtime, RuntimeEvent, Swap, System, TAO, alice, chain, signed};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use localnet::pallets::subtensor as sm;
use localnet::pallets::swap::{
    Balancer, Error, Event, FeeRate, MAX_PRICE, Order, SimSwapResult, SwapBalancer,
};
use serde_json::Value;
use sp_runtime::Perquintill;

#[test]
fn root_sets_the_fee_rate() {
    chain().execute_with(|| {
        let set = |netuid, rate| Swap::set_fee_rate(RawOrigin::Root.into(), netuid, rate);
        assert_noop!(
            Swap::set_fee_rate(signed(&alice()), 1, 1),
            sp_runtime::DispatchError::BadOrigin
        );
        assert_noop!(set(9, 1), Error::<Runtime>::MechanismDoesNotExist);
        assert_noop!(set(1, 10_001), Error::<Runtime>::FeeRateTooHigh);
        assert_ok!(set(1, 10_000));
        System::assert_last_event(RuntimeEvent::Swap(Event::FeeRateSet {
            netuid: 1,
            rate: 10_000,
        }));
        // 65,535 × 10,000 / 65,535, rounded down from a rate that is itself rounded down.
        assert_eq!(Swap::fee(1, 65_535), 9_999);
        assert_eq!(Swap::fee(0, 65_535), 0);
    });
}

#[test]
fn a_pool_refuses_huge_inputs_and_empty_reserves() {
    chain().execute_with(|| {
        let buy = |tao, limit| Swap::quote(1, Order::Buy(tao), limit, true);
        let error = |result: Result<_, Error<Runtime>>| -> &str { result.unwrap_err().into() };
        assert_eq!(error(buy(50_000_000 * TAO + 1, MAX_PRICE)), "SwapInputTooLarge");
        assert_eq!(error(buy(50_000_000 * TAO, 250_000_000)), "PriceLimitExceeded");
        assert!(buy(50_000_000 * TAO, MAX_PRICE).is_ok());
        sm::SubnetAlphaIn::<Runtime>::insert(1, 999_999);
        assert_eq!(error(buy(TAO, 1)), "ReservesTooLow");
    });
}

#[test]
fn simulations_answer_zeros_on_failure_and_even_amounts_on_root() {
    chain().execute_with(|| {
        let root = Swap::sim_swap_tao_for_alpha(0, 5);
        assert_eq!((root.tao_amount, root.alpha_amount, root.tao_fee), (5, 5, 0));
        // An unknown subnet takes nothing; the real chain still counts the slippage.
        let unknown = SimSwapResult { alpha_slippage: 5, ..Default::default() };
        assert_eq!(Swap::sim_swap_tao_for_alpha(9, 5), unknown);
        assert_eq!(Swap::sim_swap_tao_for_alpha(1, u64::MAX), Default::default());
        assert_eq!(Swap::current_alpha_price(9), TAO);
    });
}

/// The random pools that the quotes of the command line are held to as well: neither shares code with the other, nor with
/// the reference.
#[test]
fn the_reference_in_another_language() {
    let file = include_str!("../../../tests/vectors/pool-reference.json");
    let cases: Vec<Value> = serde_json::from_str(file).unwrap();
    assert_eq!(cases.len(), 2_000);
    chain().execute_with(|| {
        for case in &cases {
            let field = |name: &str| case[name].as_u64().unwrap();
            sm::SubnetTAO::<Runtime>::insert(1, field("tao"));
            sm::SubnetAlphaIn::<Runtime>::insert(1, field("alpha"));
            let quote = Perquintill::from_parts(field("quote_weight"));
            SwapBalancer::<Runtime>::insert(1, Balancer::new(quote).unwrap());
            FeeRate::<Runtime>::insert(1, field("fee_rate") as u16);
            let amount = field("amount");
            let buys = case["buys"] == true;
            // The reference has no limit; a simulation would stop at the built-in one.
            let (order, limit) =
                if buys { (Order::Buy(amount), u64::MAX) } else { (Order::Sell(amount), 0) };
            let trade = Swap::quote(1, order, limit, false).unwrap();
            let got = (trade.fee, trade.paid_out, Swap::current_alpha_price(1));
            assert_eq!(got, (field("fee"), field("output"), field("spot")), "{case}");
        }
    });
}
