//! Stake calls in blocks: fees in alpha before the call, and what the runtime APIs say of locks.

use crate::{Subtensor, TAO, chain::Chain};
use codec::Compact;
use localnet::pallets::subtensor::{Error, Event};
use localnet::runtime::Runtime;
use localnet::{
    pallets::{fixed::U64F64, subtensor::LockState},
    runtime::{AccountId, RuntimeEvent},
};
use sp_keyring::Sr25519Keyring::{self as Key, Eve, Ferdie};
use sp_runtime::MultiAddress;
use std::collections::BTreeMap;

/// Total, locked, available.
type Availability = (Compact<u64>, Compact<u64>, Compact<u64>);

fn hotkey() -> AccountId {
    Key::BobStash.to_account_id()
}

/// Eve has stake, and 500 rao.
fn chain_without_tao() -> Chain {
    let mut chain = Chain::new();
    let stake = Subtensor::add_stake { hotkey: hotkey(), netuid: 1, amount_staked: 1_000 * TAO };
    chain.run(Eve, stake).expect("stake");
    let dest = MultiAddress::Id(Ferdie.to_account_id());
    let rest = pallet_balances::Call::transfer_all { dest, keep_alive: true };
    chain.run(Eve, rest).expect("a transfer");
    assert_eq!(chain.balance(&Eve.to_account_id()), 500);
    chain
}

fn stake(chain: &Chain, netuid: u16) -> u64 {
    chain.read(|| {
        localnet::pallets::subtensor::Pallet::<Runtime>::stake_of(
            &hotkey(),
            &Eve.to_account_id(),
            netuid,
        )
    })
}

fn fee_in_alpha(chain: &Chain) -> Option<u64> {
    chain.events().into_iter().find_map(|event| match event {
        RuntimeEvent::SubtensorModule(Event::TransactionFeePaidWithAlpha { alpha_fee, .. }) => {
            Some(alpha_fee)
        }
        _ => None,
    })
}

#[test]
fn a_fee_in_alpha_makes_the_stake_smaller_before_it_moves() {
    let mut chain = chain_without_tao();
    let whole = stake(&chain, 1);
    let all = Subtensor::swap_stake {
        hotkey: hotkey(),
        origin_netuid: 1,
        destination_netuid: 0,
        alpha_amount: whole,
    };
    chain.run(Eve, all).expect("all that the fee left");
    let fee = fee_in_alpha(&chain).expect("a fee in alpha");
    let sold = chain.events().into_iter().find_map(|event| match event {
        RuntimeEvent::SubtensorModule(Event::StakeRemoved(_, _, _, alpha, 1, fee)) if fee != 0 => {
            Some(alpha + fee)
        }
        _ => None,
    });
    assert_eq!(sold, Some(whole - fee));
    assert_eq!(stake(&chain, 1), 0);
    assert!(stake(&chain, 0) > 900 * TAO);
}

#[test]
fn a_limited_sale_of_everything_fails_after_a_fee_in_alpha() {
    let mut chain = chain_without_tao();
    let whole = stake(&chain, 1);
    let sale = |amount_unstaked| Subtensor::remove_stake_limit {
        hotkey: hotkey(),
        netuid: 1,
        amount_unstaked,
        limit_price: 1,
        allow_partial: true,
    };
    assert_eq!(chain.run(Eve, sale(whole)), Err(Error::<Runtime>::NotEnoughStakeToWithdraw.into()));
    let fee = fee_in_alpha(&chain).expect("a fee in alpha");
    assert_eq!(stake(&chain, 1), whole - fee);
    let full =
        Subtensor::remove_stake_full_limit { hotkey: hotkey(), netuid: 1, limit_price: Some(1) };
    chain.run(Eve, full).expect("a sale of what is left");
    assert_eq!(stake(&chain, 1), 0);
}

#[test]
fn runtime_apis_tell_of_locks() {
    let mut chain = Chain::new();
    let stake = Subtensor::add_stake { hotkey: hotkey(), netuid: 1, amount_staked: 100 * TAO };
    chain.run(Eve, stake).expect("stake");
    let eve = Eve.to_account_id();
    let availability = |chain: &Chain| {
        let answer: BTreeMap<AccountId, BTreeMap<u16, Availability>> = chain.call(
            "StakeInfoRuntimeApi_get_stake_availability_for_coldkeys",
            &(vec![eve.clone()], None::<Vec<u16>>),
        );
        answer[&eve].clone()
    };
    let (free, locked, available) = availability(&chain)[&1];
    assert_eq!((locked.0, available), (0, free));
    let none: Option<LockState> = chain.call("StakeInfoRuntimeApi_get_coldkey_lock", &(&eve, 1u16));
    assert_eq!(none, None);

    let amount = 10 * TAO;
    chain.run(Eve, Subtensor::lock_stake { hotkey: hotkey(), netuid: 1, amount }).expect("a lock");
    let (total, held, available) = availability(&chain)[&1];
    assert_eq!(available.0, total.0 - held.0);
    assert_eq!(total, free);
    let lock: Option<LockState> = chain.call("StakeInfoRuntimeApi_get_coldkey_lock", &(&eve, 1u16));
    let lock = lock.expect("a lock");
    assert_eq!(lock.locked_mass, held.0);
    assert!((amount - 20_000..=amount).contains(&lock.locked_mass), "{lock:?}");
    let conviction: U64F64 =
        chain.call("StakeInfoRuntimeApi_get_hotkey_conviction", &(hotkey(), 1u16));
    assert_eq!(conviction, lock.conviction);
    let leader: Option<AccountId> =
        chain.call("StakeInfoRuntimeApi_get_most_convicted_hotkey_on_subnet", &1u16);
    assert_eq!(leader, Some(hotkey()));
}
