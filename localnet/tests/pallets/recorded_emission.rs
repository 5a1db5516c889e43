//! Emission as the real runtime gave it out: each recorded trade was in a block that also emitted, so the pool after
//! the block follows from the pool before it.

use crate::mock::{Runtime, RuntimeCall, SubtensorModule, System, TAO, alice, chain, signed};
use crate::recorded::{bytes, decode};
use crate::trades::{set_pool, set_up_accounts, trades};
use codec::Decode;
use frame_support::traits::Hooks;
use localnet::pallets::fixed::I96F32;
use localnet::pallets::subtensor as sm;
use localnet::pallets::swap::{Balancer, SwapBalancer};
use sp_runtime::traits::Dispatchable;

/// TAO on root of the recorded chain, which nobody changed.
const ROOT_TAO: u64 = 5_000 * TAO;
/// Its slow price, far below 1: root's part of the alpha was recycled.
const SLOW_PRICE: I96F32 = I96F32 { bits: 0x6bf };

#[test]
fn emission_and_trade_give_the_recorded_pool() {
    let mut compared = 0;
    for trade in trades() {
        chain().execute_with(|| {
            set_pool(&trade["parent_state"]);
            set_up_accounts(&trade);
            sm::SubnetTAO::<Runtime>::insert(0, ROOT_TAO);
            sm::SubnetMovingPrice::<Runtime>::insert(1, SLOW_PRICE);
            System::set_block_number(2);
            SubtensorModule::on_initialize(2);
            let call = RuntimeCall::decode(&mut bytes(&trade["call_data"]).as_slice()).unwrap();
            let failed = call.dispatch(signed(&alice())).is_err();
            assert_eq!(failed, !trade["error"].is_null());
            let after = &trade["post_state"];
            let pool = [
                ("SubnetTAO", sm::SubnetTAO::<Runtime>::get(1)),
                ("SubnetAlphaIn", sm::SubnetAlphaIn::<Runtime>::get(1)),
                ("SubnetAlphaOut", sm::SubnetAlphaOut::<Runtime>::get(1)),
            ];
            for (name, value) in pool {
                assert_eq!(Some(value), decode(&after[name]), "{name} after {}", trade["params"]);
            }
            let weights: Option<Balancer> = decode(&after["Swap.SwapBalancer"]);
            assert_eq!(Some(SwapBalancer::<Runtime>::get(1)), weights);
        });
        compared += 1;
    }
    assert_eq!(compared, 46);
}
