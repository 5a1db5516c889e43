//! Accounts that act for others: what they may do, who pays, what is set aside.

use crate::chain::Chain;
use crate::{TAO, rejected, transfer};
use frame_support::traits::{GetCallMetadata, InstanceFilter};
use localnet::pallets::proxy::{self, Event};
use localnet::runtime::{ProxyType, Runtime, RuntimeCall, RuntimeEvent};
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{self as Key, Alice, Bob, Charlie, Dave};
use sp_runtime::traits::{BlakeTwo256, Hash};
use sp_runtime::transaction_validity::InvalidTransaction;
use sp_runtime::{DispatchError, DispatchResult, ModuleError, MultiAddress};

type Proxy = proxy::Call<Runtime>;
type Utility = pallet_utility::Call<Runtime>;
type Subtensor = localnet::pallets::subtensor::Call<Runtime>;

fn address(key: Key) -> MultiAddress<localnet::runtime::AccountId, ()> {
    MultiAddress::Id(key.to_account_id())
}

fn add(delegate: Key, proxy_type: ProxyType, delay: u32) -> Proxy {
    Proxy::add_proxy { delegate: address(delegate), proxy_type, delay }
}

fn act(real: Key, call: impl Into<RuntimeCall>) -> Proxy {
    Proxy::proxy { real: address(real), force_proxy_type: None, call: Box::new(call.into()) }
}

fn pays(delegate: Key) -> Proxy {
    Proxy::set_real_pays_fee { delegate: address(delegate), pays_fee: true }
}

fn batch(calls: impl IntoIterator<Item = Proxy>) -> Utility {
    Utility::batch { calls: calls.into_iter().map(RuntimeCall::from).collect() }
}

/// What the last block says of calls made for others.
fn executed(chain: &Chain) -> Vec<DispatchResult> {
    let events = chain.events().into_iter();
    let result = |event| match event {
        RuntimeEvent::Proxy(Event::ProxyExecuted { result }) => Some(result),
        _ => None,
    };
    events.filter_map(result).collect()
}

fn error(error: proxy::Error<Runtime>) -> DispatchResult {
    Err(without_message(error.into()))
}

/// As it is after its way through SCALE.
fn without_message(error: DispatchError) -> DispatchError {
    match error {
        DispatchError::Module(ModuleError { index, error, .. }) => {
            DispatchError::Module(ModuleError { index, error, message: None })
        }
        other => other,
    }
}

fn filtered() -> DispatchResult {
    Err(without_message(frame_system::Error::<Runtime>::CallFiltered.into()))
}

/// Which of some calls each type lets through, from the chain's own lists.
#[test]
fn every_type_allows_what_it_does_on_the_real_chain() {
    let hotkey = Bob.to_account_id();
    let call = Box::new(transfer(Bob, 1).into());
    let small = 499_999_999;
    let calls: [RuntimeCall; 13] = [
        transfer(Bob, small).into(),
        transfer(Bob, small + 1).into(),
        pallet_balances::Call::transfer_all { dest: address(Bob), keep_alive: true }.into(),
        Subtensor::add_stake { hotkey: hotkey.clone(), netuid: 1, amount_staked: 1 }.into(),
        Subtensor::remove_stake { hotkey: hotkey.clone(), netuid: 1, amount_unstaked: 1 }.into(),
        Subtensor::unstake_all { hotkey: hotkey.clone() }.into(),
        Subtensor::burned_register { netuid: 1, hotkey: hotkey.clone() }.into(),
        Subtensor::register_limit { netuid: 1, hotkey: hotkey.clone(), limit_price: 1 }.into(),
        Subtensor::root_register { hotkey: hotkey.clone() }.into(),
        Subtensor::try_associate_hotkey { hotkey }.into(),
        Utility::batch { calls: vec![] }.into(),
        pallet_sudo::Call::sudo { call }.into(),
        pallet_sudo::Call::sudo_unchecked_weight {
            call: Box::new(frame_system::Call::set_code { code: vec![] }.into()),
            weight: Default::default(),
        }
        .into(),
    ];
    use ProxyType::*;
    let allowed = [
        (Any, "1111111111111"),
        (Owner, "0000000000000"),
        (NonCritical, "1111110101100"),
        (NonTransfer, "0001111111111"),
        (Senate, "0000000000000"),
        (NonFungible, "0000000101111"),
        (Triumvirate, "0000000000000"),
        (Governance, "0000000000000"),
        (Staking, "0001110000000"),
        (Registration, "0000001100000"),
        (Transfer, "1110000000000"),
        (SmallTransfer, "1000000000000"),
        (RootWeights, "0000000000000"),
        (ChildKeys, "0000000000000"),
        (SudoUncheckedSetCode, "0000000000001"),
        (SwapHotkey, "0000000000000"),
        (SubnetLeaseBeneficiary, "0000000000000"),
        (RootClaim, "0000000000000"),
    ];
    for (kind, allowed) in allowed {
        for (call, allowed) in calls.iter().zip(allowed.chars()) {
            let name = call.get_call_metadata().function_name;
            assert_eq!(kind.filter(call), allowed == '1', "{kind:?} {name}");
        }
    }
}

#[test]
fn the_filter_reaches_into_batches_and_other_proxies() {
    let mut chain = Chain::new();
    assert_eq!(chain.run(Alice, add(Bob, ProxyType::NonTransfer, 0)), Ok(()));
    // Filtered itself, or only interrupted; in both cases the extrinsic succeeds.
    assert_eq!(chain.run(Bob, act(Alice, transfer(Bob, TAO))), Ok(()));
    assert_eq!(executed(&chain), [filtered()]);
    let calls = vec![transfer(Bob, TAO).into()];
    assert_eq!(chain.run(Bob, act(Alice, Utility::batch { calls })), Ok(()));
    assert_eq!(executed(&chain), [Ok(())]);
    let interrupted = |event: &RuntimeEvent| {
        matches!(event, RuntimeEvent::Utility(pallet_utility::Event::BatchInterrupted { index: 0, error })
            if Err(*error) == filtered())
    };
    assert!(chain.events().iter().any(interrupted));
    // No more rights than it has, for itself or another.
    for beyond in [
        add(Charlie, ProxyType::Any, 0),
        add(Charlie, ProxyType::SmallTransfer, 0),
        Proxy::remove_proxies {},
    ] {
        assert_eq!(chain.run(Bob, act(Alice, beyond)), Ok(()));
        assert_eq!(executed(&chain), [filtered()]);
    }
    assert_eq!(chain.run(Bob, act(Alice, add(Charlie, ProxyType::Staking, 0))), Ok(()));
    assert_eq!(executed(&chain), [Ok(())]);
    // One type is asked for, and Alice never gave it.
    let force_proxy_type = Some(ProxyType::Transfer);
    let call = Box::new(transfer(Bob, TAO).into());
    let forced = Proxy::proxy { real: address(Alice), force_proxy_type, call };
    let failed = chain.run(Bob, forced).map_err(without_message);
    assert_eq!(failed, error(proxy::Error::NotProxy));
}

#[test]
fn the_real_account_pays_if_it_took_the_fees_over() {
    let mut chain = Chain::new();
    let balance = |chain: &Chain, key: Key| chain.balance(&key.to_account_id());
    // Dave acts for Charlie, who acts for Bob, who acts for Alice.
    for (real, delegate) in [(Alice, Bob), (Bob, Charlie), (Charlie, Dave)] {
        assert_eq!(chain.run(real, add(delegate, ProxyType::Any, 0)), Ok(()));
        // Paid by the signer as long as nothing else is said.
        let before = (balance(&chain, real), balance(&chain, delegate));
        let nothing = || frame_system::Call::remark { remark: vec![] };
        assert_eq!(chain.run(delegate, act(real, nothing())), Ok(()));
        assert_eq!(balance(&chain, real), before.0);
        assert!(balance(&chain, delegate) < before.1);
        assert_eq!(chain.run(real, pays(delegate)), Ok(()));
    }
    let inner = || act(Alice, transfer(Dave, 1));
    let payers = [
        (inner(), Bob, Alice),
        (act(Bob, inner()), Charlie, Alice),
        (act(Bob, batch([inner(), inner()])), Charlie, Alice),
        // Not all for one account: one level less. And never deeper than that.
        (act(Bob, batch([inner(), act(Bob, transfer(Dave, 1))])), Charlie, Bob),
        (act(Charlie, act(Bob, inner())), Dave, Bob),
    ];
    for (call, signer, payer) in payers {
        let before: Vec<_> = [Alice, Bob, Charlie].map(|key| balance(&chain, key)).into();
        assert_eq!(chain.run(signer, call), Ok(()));
        for (key, before) in [Alice, Bob, Charlie].into_iter().zip(before) {
            let paid_a_fee = before - balance(&chain, key) > 100_000;
            assert_eq!(paid_a_fee, key == payer, "{key:?} when {payer:?} pays");
        }
    }
    // Who is no proxy any more loses that too.
    let delegate = address(Bob);
    let removed = Proxy::remove_proxy { delegate, proxy_type: ProxyType::Any, delay: 0 };
    assert_eq!(chain.run(Alice, removed), Ok(()));
    let pays = |real: Key, delegate: Key| {
        proxy::RealPaysFee::<Runtime>::contains_key(real.to_account_id(), delegate.to_account_id())
    };
    assert!(chain.read(|| !pays(Alice, Bob) && pays(Bob, Charlie)));
}

#[test]
fn announced_calls_wait_for_their_delay() {
    let mut chain = Chain::new();
    assert_eq!(chain.run(Alice, add(Bob, ProxyType::Any, 3)), Ok(()));
    assert_eq!(chain.reserved(Alice), 93_000_000);
    let call = || -> RuntimeCall { transfer(Charlie, TAO).into() };
    let failed = chain.run(Bob, act(Alice, call())).map_err(without_message);
    assert_eq!(failed, error(proxy::Error::Unannounced));
    let call_hash: H256 = BlakeTwo256::hash_of(&call());
    assert_eq!(chain.run(Bob, Proxy::announce { real: address(Alice), call_hash }), Ok(()));
    assert_eq!(chain.reserved(Bob), 104_000_000);
    let make = || Proxy::proxy_announced {
        delegate: address(Bob),
        real: address(Alice),
        force_proxy_type: None,
        call: Box::new(call()),
    };
    // Two blocks later it is too early; anybody may submit it in the third.
    chain.blocks(1);
    let failed = chain.run(Dave, make()).map_err(without_message);
    assert_eq!(failed, error(proxy::Error::Unannounced));
    let before = chain.balance(&Charlie.to_account_id());
    assert_eq!(chain.run(Dave, make()), Ok(()));
    assert_eq!(executed(&chain), [Ok(())]);
    assert_eq!(chain.balance(&Charlie.to_account_id()) - before, TAO);
    assert_eq!(chain.reserved(Bob), 0);
    assert_eq!(chain.run(Alice, Proxy::remove_proxies {}), Ok(()));
    assert_eq!(chain.reserved(Alice), 0);
}

#[test]
fn an_account_without_a_key_is_made_and_ended() {
    let mut chain = Chain::new();
    let kind = ProxyType::Any;
    let create = Proxy::create_pure { proxy_type: kind, delay: 0, index: 7 };
    assert_eq!(chain.run(Alice, create), Ok(()));
    let created = |event| match event {
        RuntimeEvent::Proxy(Event::PureCreated { pure, .. }) => Some(pure),
        _ => None,
    };
    let pure = chain.events().into_iter().find_map(created).expect("an account");
    // The second block here, and its second extrinsic.
    let parts = (b"modlpy/proxy____", Alice.to_account_id(), 2u32, 1u32, 0u8, 7u16);
    assert_eq!(H256::from_slice(pure.as_ref()), BlakeTwo256::hash_of(&parts));
    let end = Proxy::kill_pure {
        spawner: address(Alice),
        proxy_type: kind,
        index: 7,
        height: 2,
        ext_index: 1,
    };
    let failed = chain.run(Alice, end.clone()).map_err(without_message);
    assert_eq!(failed, error(proxy::Error::NoPermission));
    let real = MultiAddress::Id(pure);
    let end = Proxy::proxy { real, force_proxy_type: None, call: Box::new(end.into()) };
    assert_eq!(chain.run(Alice, end), Ok(()));
    assert_eq!(executed(&chain), [Ok(())]);
    assert_eq!(chain.reserved(Alice), 0);
}

#[test]
fn calls_nested_deeper_than_eight_levels_stay_out_of_the_pool() {
    let chain = Chain::new();
    let mut call = RuntimeCall::from(transfer(Bob, 1));
    let mut accepted = 0;
    while chain.validate(&chain.sign(Alice, call.clone())).is_ok() {
        call = act(Alice, call).into();
        accepted += 1;
    }
    assert_eq!(accepted, 9);
    let refused = chain.validate(&chain.sign(Alice, call));
    assert_eq!(rejected(refused), Some(InvalidTransaction::Call));
}
