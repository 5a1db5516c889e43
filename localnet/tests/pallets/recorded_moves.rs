//! Moves over two subnets that the real runtime executed: the same amounts, events and errors, to the rao.

use crate::mock::{
    Author, Balances, Runtime, RuntimeCall, Swap, System, TAO, alice, chain, signed,
};
use crate::recorded::{
    Named, account, address, call_error, decode, events_here, pool_account, recorded_events,
    set_position,
};
use codec::Encode;
use frame_support::dispatch::GetDispatchInfo;
use frame_support::traits::Get;
use frame_support::traits::fungible::Mutate;
use localnet::pallets::subtensor as sm;
use localnet::pallets::swap::{self, Balancer};
use serde_json::Value;
use sp_runtime::Perbill;
use sp_runtime::traits::Dispatchable;

const POOLS: [u16; 2] = [1, 2];
/// Fee of an extrinsic without weight and length.
const BASE_FEE: u64 = 54_078;

fn moves() -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("../fixtures/moves-425.json")).unwrap();
    file["moves"].as_array().unwrap().clone()
}

/// Puts the recorded pools into the storage.
fn set_pools(state: &Value) {
    for netuid in POOLS {
        let item = |name: &str| &state[format!("{name}({netuid})")];
        let amount = |name: &str| decode::<u64>(item(name)).unwrap();
        sm::NetworksAdded::<Runtime>::insert(netuid, true);
        sm::SubtokenEnabled::<Runtime>::insert(netuid, true);
        sm::SubnetMechanism::<Runtime>::insert(netuid, 1);
        sm::SubnetTAO::<Runtime>::insert(netuid, amount("SubtensorModule.SubnetTAO"));
        sm::SubnetAlphaIn::<Runtime>::insert(netuid, amount("SubtensorModule.SubnetAlphaIn"));
        sm::SubnetAlphaOut::<Runtime>::insert(netuid, amount("SubtensorModule.SubnetAlphaOut"));
        let balancer = decode::<Balancer>(item("Swap.SwapBalancer")).unwrap_or_default();
        swap::SwapBalancer::<Runtime>::insert(netuid, balancer);
        swap::PalSwapInitialized::<Runtime>::insert(netuid, true);
        assert!(item("Swap.FeeRate").is_null());
    }
}

/// Takes back what a recorded event did to the pools.
fn undo((name, values): &Named) {
    let amount = |index: usize| values[index].as_u64().unwrap();
    match name.as_str() {
        "Balances.Transfer" => {
            for netuid in POOLS {
                let (pool, amount) = (address(&pool_account(netuid)), amount(2));
                let (out, into) = (values[0] == pool, values[1] == pool);
                sm::SubnetTAO::<Runtime>::mutate(netuid, |tao| {
                    *tao = *tao + if out { amount } else { 0 } - if into { amount } else { 0 };
                });
            }
        }
        "SubtensorModule.StakeAdded" | "SubtensorModule.StakeRemoved" => {
            let netuid = amount(4) as u16;
            if !POOLS.contains(&netuid) {
                return;
            }
            let (into, out) = match name.ends_with("Added") {
                true => (0, amount(3)),
                // The fee was sold, too.
                false => (amount(3) + amount(5), 0),
            };
            sm::SubnetAlphaIn::<Runtime>::mutate(netuid, |alpha| *alpha = *alpha + out - into);
            sm::SubnetAlphaOut::<Runtime>::mutate(netuid, |alpha| *alpha = *alpha + into - out);
        }
        _ => {}
    }
}

/// Fills the pools' accounts and gives Alice TAO, hotkeys, and what they hold.
fn set_up_accounts(call: &Value, events: &[Named]) {
    for netuid in [0, 1, 2] {
        let tao = sm::SubnetTAO::<Runtime>::get(netuid);
        Balances::set_balance(&pool_account(netuid), tao + 1_000 * TAO);
    }
    Balances::set_balance(&alice(), 1_000_000 * TAO);
    let params = &call["params"];
    for name in ["hotkey", "origin_hotkey", "destination_hotkey"] {
        let Some(hotkey) = account(&params[name]) else { continue };
        sm::Owner::<Runtime>::insert(&hotkey, alice());
        if name == "destination_hotkey" {
            continue;
        }
        if call["call"] != "unstake_all_alpha" {
            (0..3).for_each(|netuid| set_position(&hotkey, &alice(), netuid, 100_000 * TAO));
            continue;
        }
        for (_, values) in events.iter().filter(|event| event.0.ends_with("StakeRemoved")) {
            let [alpha, netuid, fee] = [3, 4, 5].map(|index| values[index].as_u64().unwrap());
            set_position(&hotkey, &alice(), netuid as u16, alpha + fee);
        }
    }
}

fn runtime_call(call: &Value) -> Option<RuntimeCall> {
    let params = &call["params"];
    let amount = |name: &str| params[name].as_u64().unwrap();
    let netuid = |name: &str| amount(name) as u16;
    let hotkey = |name: &str| account(&params[name]).unwrap();
    let call = match call["call"].as_str().unwrap() {
        "add_stake" => sm::Call::add_stake {
            hotkey: hotkey("hotkey"),
            netuid: netuid("netuid"),
            amount_staked: amount("amount_staked"),
        },
        "swap_stake" => sm::Call::swap_stake {
            hotkey: hotkey("hotkey"),
            origin_netuid: netuid("origin_netuid"),
            destination_netuid: netuid("destination_netuid"),
            alpha_amount: amount("alpha_amount"),
        },
        "swap_stake_limit" => sm::Call::swap_stake_limit {
            hotkey: hotkey("hotkey"),
            origin_netuid: netuid("origin_netuid"),
            destination_netuid: netuid("destination_netuid"),
            alpha_amount: amount("alpha_amount"),
            limit_price: amount("limit_price"),
            allow_partial: params["allow_partial"].as_bool().unwrap(),
        },
        "move_stake" => sm::Call::move_stake {
            origin_hotkey: hotkey("origin_hotkey"),
            destination_hotkey: hotkey("destination_hotkey"),
            origin_netuid: netuid("origin_netuid"),
            destination_netuid: netuid("destination_netuid"),
            alpha_amount: amount("alpha_amount"),
        },
        "transfer_stake" => sm::Call::transfer_stake {
            destination_coldkey: hotkey("destination_coldkey"),
            hotkey: hotkey("hotkey"),
            origin_netuid: netuid("origin_netuid"),
            destination_netuid: netuid("destination_netuid"),
            alpha_amount: amount("alpha_amount"),
        },
        "unstake_all_alpha" => sm::Call::unstake_all_alpha { hotkey: hotkey("hotkey") },
        // The subnet's owner starts it; no stake moves.
        "start_call" => return None,
        other => panic!("{other}"),
    };
    Some(call.into())
}

#[test]
fn moves_do_what_was_recorded() {
    let mut executed = 0;
    for recorded in moves() {
        let Some(call) = runtime_call(&recorded) else { continue };
        let mut events = recorded_events(&recorded);
        // The fee: taken first; at the end what is given back and what the author gets.
        let (_, author_and_fee) = events.pop().unwrap();
        events.pop();
        events.remove(0);
        chain().execute_with(|| {
            set_pools(&recorded["post_state"]);
            events.iter().rev().for_each(undo);
            set_up_accounts(&recorded, &events);
            System::reset_events();

            let result = call.clone().dispatch(signed(&alice()));
            let error = result.err().map(|error| call_error(error.error));
            assert_eq!(error.as_deref(), recorded["error"]["name"].as_str(), "{recorded}");
            for (_, fields) in &mut events {
                for field in fields.iter_mut().filter(|field| **field == author_and_fee[0]) {
                    *field = address(&Author::get());
                }
            }
            assert_eq!(events_here(), events, "{executed}");
            let after = &recorded["post_state"];
            for netuid in POOLS {
                for (name, value) in [
                    ("SubnetTAO", sm::SubnetTAO::<Runtime>::get(netuid)),
                    ("SubnetAlphaIn", sm::SubnetAlphaIn::<Runtime>::get(netuid)),
                    ("SubnetAlphaOut", sm::SubnetAlphaOut::<Runtime>::get(netuid)),
                ] {
                    let name = format!("SubtensorModule.{name}({netuid})");
                    assert_eq!(Some(value), decode(&after[&name]), "{name}");
                }
            }
        });
        // What is left of the fee is a rao for each byte of signature and extensions.
        let weight = call.get_dispatch_info().call_weight.ref_time();
        let weight_fee = Perbill::from_parts(500_000) * weight;
        let fee = author_and_fee[1].as_u64().unwrap();
        let bytes = fee - BASE_FEE - weight_fee - call.encoded_size() as u64;
        assert!((105..=108).contains(&bytes), "{}: {bytes}", recorded["call"]);
        executed += 1;
    }
    assert_eq!(executed, 23);
}

#[test]
fn prices_before_moves_are_as_recorded() {
    for recorded in moves() {
        chain().execute_with(|| {
            set_pools(&recorded["parent_state"]);
            for netuid in POOLS {
                let expected = decode(&recorded["price_before"][netuid.to_string()]);
                assert_eq!(Some(Swap::current_alpha_price(netuid)), expected);
            }
        });
    }
}
