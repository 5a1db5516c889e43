//! Trades that the real runtime executed: the same quotes, amounts and errors, to the rao.

use crate::mock::{Balances, Runtime, RuntimeCall, Swap, System, TAO, alice, chain, signed};
use crate::recorded::{
    Named, account, bytes, call_error, decode, events_here, pool_account, recorded_events,
    set_position,
};
use codec::{Decode, Encode};
use frame_support::dispatch::GetDispatchInfo;
use frame_support::traits::fungible::Mutate;
use localnet::pallets::subtensor::{self as sm};
use localnet::pallets::swap::{self, Balancer, Order};
use serde_json::Value;
use sp_runtime::traits::Dispatchable;

/// Weight of the transaction extensions in the recorded weights.
const EXTENSIONS: u64 = 108_157_000;

pub fn trades() -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("../fixtures/trades-425.json")).unwrap();
    file["trades"].as_array().unwrap().clone()
}

/// Puts a recorded pool of subnet 1 into the storage.
pub fn set_pool(state: &Value) {
    sm::SubnetTAO::<Runtime>::insert(1, decode::<u64>(&state["SubnetTAO"]).unwrap());
    sm::SubnetAlphaIn::<Runtime>::insert(1, decode::<u64>(&state["SubnetAlphaIn"]).unwrap());
    sm::SubnetAlphaOut::<Runtime>::insert(1, decode::<u64>(&state["SubnetAlphaOut"]).unwrap());
    sm::SubnetMechanism::<Runtime>::insert(1, decode::<u16>(&state["SubnetMechanism"]).unwrap());
    swap::SwapBalancer::<Runtime>::insert(
        1,
        decode::<Balancer>(&state["Swap.SwapBalancer"]).unwrap(),
    );
    if let Some(rate) = decode::<u16>(&state["Swap.FeeRate"]) {
        swap::FeeRate::<Runtime>::insert(1, rate);
    }
}

#[test]
fn simulations_answer_as_recorded() {
    let mut compared = 0;
    for trade in trades() {
        let Some(expected) = decode::<[u64; 6]>(&trade["sim"]) else { continue };
        let params = &trade["params"];
        let answer = chain().execute_with(|| {
            set_pool(&trade["parent_state"]);
            match trade["call"].as_str().unwrap() {
                "add_stake" | "add_stake_limit" => {
                    let netuid = params["netuid"].as_u64().unwrap() as u16;
                    Swap::sim_swap_tao_for_alpha(netuid, params["amount_staked"].as_u64().unwrap())
                }
                "remove_stake" | "remove_stake_limit" => {
                    Swap::sim_swap_alpha_for_tao(1, params["amount_unstaked"].as_u64().unwrap())
                }
                other => panic!("no simulation for {other}"),
            }
        });
        assert_eq!(answer.encode(), expected.encode(), "{params}");
        compared += 1;
    }
    assert_eq!(compared, 40);
}

#[test]
fn prices_are_as_recorded() {
    for trade in trades() {
        let price = chain().execute_with(|| {
            set_pool(&trade["parent_state"]);
            Swap::current_alpha_price(1)
        });
        assert_eq!(Some(price), decode(&trade["price_before"]));
    }
}

/// The recorded events of a trade that the pallet emitted.
fn stake_events(trade: &Value) -> Vec<Named> {
    of_the_pallet(recorded_events(trade))
}

fn of_the_pallet(mut events: Vec<Named>) -> Vec<Named> {
    events.retain(|(name, _)| name.starts_with("SubtensorModule."));
    events
}

/// The first of them.
pub fn stake_event(trade: &Value) -> Option<Named> {
    stake_events(trade).into_iter().next()
}

/// The state that the call saw: the state after the block without what the event says the trade did.
fn set_pool_before(trade: &Value) {
    set_pool(&trade["post_state"]);
    let moved_inside = matches!(trade["call"].as_str(), Some("move_stake" | "transfer_stake"));
    let Some((name, values)) = stake_event(trade).filter(|_| !moved_inside) else { return };
    let (tao, alpha) = (values[2].as_u64().unwrap(), values[3].as_u64().unwrap());
    let fee = values[5].as_u64().unwrap();
    if name == "SubtensorModule.StakeAdded" {
        sm::SubnetTAO::<Runtime>::mutate(1, |reserve| *reserve -= tao - fee);
        sm::SubnetAlphaIn::<Runtime>::mutate(1, |reserve| *reserve += alpha);
        sm::SubnetAlphaOut::<Runtime>::mutate(1, |out| *out -= alpha);
        return;
    }
    // The author's fee was sold after the trade; its TAO is not in the event.
    sm::SubnetAlphaIn::<Runtime>::mutate(1, |reserve| *reserve -= fee);
    let after = sm::SubnetTAO::<Runtime>::get(1);
    for _ in 0..4 {
        let sold = Swap::quote(1, Order::Sell(fee), swap::MIN_PRICE, true).unwrap().paid_out;
        sm::SubnetTAO::<Runtime>::insert(1, after + sold);
    }
    sm::SubnetAlphaIn::<Runtime>::mutate(1, |reserve| *reserve -= alpha);
    sm::SubnetAlphaOut::<Runtime>::mutate(1, |out| *out += alpha + fee);
    sm::SubnetTAO::<Runtime>::mutate(1, |reserve| *reserve += tao);
}

/// Gives the signer the TAO or the position that the call needs.
pub fn set_up_accounts(trade: &Value) {
    let params = &trade["params"];
    if let Some(hotkey) = account(&params["destination_hotkey"]) {
        sm::Owner::<Runtime>::insert(hotkey, alice());
    }
    let hotkey = account(&params["hotkey"]).or_else(|| account(&params["origin_hotkey"])).unwrap();
    Balances::set_balance(&pool_account(1), sm::SubnetTAO::<Runtime>::get(1) + TAO);
    Balances::set_balance(&alice(), 1_000_000 * TAO);
    if trade["error"]["name"] != "HotKeyAccountNotExists" {
        sm::Owner::<Runtime>::insert(&hotkey, alice());
    }
    let whole = match trade["call"].as_str().unwrap() {
        "remove_stake_full_limit" | "unstake_all" => {
            let (_, values) = stake_event(trade).unwrap();
            values[3].as_u64().unwrap() + values[5].as_u64().unwrap()
        }
        _ => 1_000_000 * TAO,
    };
    set_position(&hotkey, &alice(), 1, whole);
}

#[test]
fn calls_do_what_was_recorded() {
    let mut executed = 0;
    for trade in trades() {
        let call = RuntimeCall::decode(&mut bytes(&trade["call_data"]).as_slice()).unwrap();
        chain().execute_with(|| {
            set_pool_before(&trade);
            set_up_accounts(&trade);
            System::reset_events();

            let info = call.get_dispatch_info();
            let weight =
                trade["events"].as_array().unwrap().last().unwrap()["attributes"]["dispatch_info"]
                    ["weight"]
                    .clone();
            assert_eq!(info.call_weight.ref_time() + EXTENSIONS, weight["ref_time"], "{weight}");
            assert_eq!(info.call_weight.proof_size(), weight["proof_size"].as_u64().unwrap());

            let result = call.dispatch(signed(&alice()));
            let error = result.err().map(|error| call_error(error.error));
            assert_eq!(error.as_deref(), trade["error"]["name"].as_str(), "{}", trade["params"]);
            assert_eq!(of_the_pallet(events_here()), stake_events(&trade));
            for (name, value) in [
                ("SubnetTAO", sm::SubnetTAO::<Runtime>::get(1)),
                ("SubnetAlphaIn", sm::SubnetAlphaIn::<Runtime>::get(1)),
                ("SubnetAlphaOut", sm::SubnetAlphaOut::<Runtime>::get(1)),
            ] {
                assert_eq!(Some(value), decode(&trade["post_state"][name]), "{name}");
            }
        });
        executed += 1;
    }
    assert_eq!(executed, 46);
}
