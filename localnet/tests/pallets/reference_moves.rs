//! 2,000 moves between random pools, as a reference in another language computed them.

use crate::mock::{
    Balances, Runtime, SubtensorModule, System, TAO, alice, bob, chain, events, owner_hotkey,
    signed,
};
use crate::recorded::{pool_account, set_position};
use codec::Decode as _;
use frame_support::traits::fungible::Mutate;
use localnet::pallets::subtensor::{self as sm, Event};
use localnet::pallets::swap::{self, Balancer};
use serde_json::Value;

/// Puts a pool where the reference had it; `null` is the root network.
fn put(pool: &Value, netuid: u16) -> u16 {
    let field = |name: &str| pool[name].as_u64();
    let Some(tao) = field("tao") else { return 0 };
    sm::NetworksAdded::<Runtime>::insert(netuid, true);
    sm::SubtokenEnabled::<Runtime>::insert(netuid, true);
    sm::SubnetMechanism::<Runtime>::insert(netuid, 1);
    sm::SubnetTAO::<Runtime>::insert(netuid, tao);
    sm::SubnetAlphaIn::<Runtime>::insert(netuid, field("alpha").unwrap());
    let weight = field("quote_weight").unwrap().to_le_bytes();
    let balancer = Balancer::decode(&mut weight.as_slice()).unwrap();
    swap::SwapBalancer::<Runtime>::insert(netuid, balancer);
    swap::FeeRate::<Runtime>::insert(netuid, field("fee_rate").unwrap() as u16);
    Balances::set_balance(&pool_account(netuid), tao + TAO);
    netuid
}

/// The fee at the origin, the TAO between, the fee at the destination, and what arrived.
fn told() -> Option<[u64; 4]> {
    let (mut sale, mut purchase) = (None, None);
    for event in events() {
        match event {
            Event::StakeRemoved(_, _, tao, _, _, fee) => sale = Some((fee, tao)),
            Event::StakeAdded(_, _, _, alpha, _, fee) => purchase = Some((fee, alpha)),
            _ => {}
        }
    }
    let ((fee, tao), (other_fee, alpha)) = (sale?, purchase?);
    Some([fee, tao, other_fee, alpha])
}

/// Moves on fresh pools, with the limit of the case or without.
fn moved(case: &Value, limit: Option<u64>) -> Option<[u64; 4]> {
    let (from, to) = (put(&case["origin"], 1), put(&case["destination"], 2));
    let amount = case["amount"].as_u64().unwrap();
    let hotkey = owner_hotkey();
    set_position(&hotkey, &alice(), from, amount);
    set_position(&hotkey, &alice(), to, 0);
    sm::SubnetAlphaOut::<Runtime>::insert(from, amount);
    sm::SubnetAlphaOut::<Runtime>::insert(to, 0);
    if from == 0 {
        sm::SubnetTAO::<Runtime>::insert(0, amount);
        Balances::set_balance(&pool_account(0), amount + TAO);
    }
    System::reset_events();
    let who = signed(&alice());
    let done = match limit {
        None => SubtensorModule::swap_stake(who, hotkey, from, to, amount),
        Some(limit) => {
            SubtensorModule::swap_stake_limit(who, hotkey, from, to, amount, limit, true)
        }
    };
    done.ok().and_then(|()| told())
}

#[test]
fn moves_of_the_reference_in_another_language() {
    let text = include_str!("../../../tests/vectors/move-reference.json");
    let cases: Vec<Value> = serde_json::from_str(text).unwrap();
    let (mut whole, mut parts) = (0, 0);
    let mut chain = chain();
    chain.execute_with(|| {
        Balances::set_balance(&bob(), TAO);
        for case in &cases {
            let compare = |here: Option<[u64; 4]>, there: &Value| {
                // Where the sale has all but emptied its pool, the fee behind it brings nothing and the chain fails.
                let Some(here) = here else { return 0 };
                for (here, there) in here.into_iter().zip(there.as_array().unwrap()) {
                    assert!(here.abs_diff(there.as_u64().unwrap()) <= 1, "{here:?} {case}");
                }
                1
            };
            whole += compare(moved(case, None), &case["moved"]);
            if case["part"].is_array() {
                let limit = case["limit"].as_u64().unwrap();
                parts += compare(moved(case, Some(limit)), &case["part"]);
            }
        }
    });
    assert!(whole >= 1_900 && parts >= 250, "{whole} moves, {parts} parts");
}
